"""What the engines share: records through a cleaner, in this process or in workers that may die of one. Knows no engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from cleaner import Cleaner, Config
from cleaner.bulk import Terms, results
from cleaner.formats import Fault, Record, Result, result_of

CONFIG = Config()


def cleaned(records: Iterable[Record | Fault], config: Config = CONFIG, terms: Terms | None = None) -> Iterator[Result | Fault]:
    """What came of every record, in their order; faults stay what they are.

    With `terms` in processes of their own, so that a document that crashes, hangs or eats memory is a Fault and the engine
    does not notice. Without them here: nothing that a Cleaner without labelers of one's own cleans ever raises.
    """
    cleaner = _cleaner(config)
    if terms is not None:
        yield from results(records, cleaner, terms)
        return
    for record in records:
        yield record if isinstance(record, Fault) else result_of(cleaner.clean(record.source, kind=record.kind, url=record.url))


@cache
def _cleaner(config: Config) -> Cleaner:
    """One for all batches of a process."""
    return Cleaner(config)
