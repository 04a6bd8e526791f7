"""Corpora on one machine: many documents through many processes, an account of each, and no torn output. Prints nothing.

`run(inputs, out, options, cleaner)` is the whole; `stream` writes to an open stream instead, `results` writes nothing.
A Python script that calls them does so under `if __name__ == "__main__":`, since workers import it.
"""

from cleaner.bulk.account import Account
from cleaner.bulk.manifest import rules_version
from cleaner.bulk.pool import Terms
from cleaner.bulk.run import BulkError, Options, results, run, stream
from cleaner.bulk.shards import FORMS

__all__ = ["FORMS", "Account", "BulkError", "Options", "Terms", "results", "rules_version", "run", "stream"]
