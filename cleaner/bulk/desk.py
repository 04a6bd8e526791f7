"""What is done with a batch, wherever: records are read from their lines, cleaned, and made into what is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeAlias

from cleaner import Cleaned, Cleaner
from cleaner.bulk.account import Account
from cleaner.formats import FIELDS, Fault, Fields, Item, Record, Result, jsonl, result_of, with_result


class Row(NamedTuple):
    """What becomes a row of a table. `record` is the record as JSON, "" where its columns are at hand."""

    result: Result
    url: str
    record: str


Output: TypeAlias = bytes | Row | Fault


class Outcome(NamedTuple):
    """An output for each item of a batch, in their order: a line, a row, or why there is none; and the account of the results."""

    outputs: tuple[Output, ...]
    account: Account


class _Told(NamedTuple):
    """A record and what is kept of it cleaned: the result, the characters of its text before, and the language that it names."""

    record: Record
    result: Result
    size: int
    language: str


class Desk:
    """A cleaner at work on batches. `rows` asks for rows of tables instead of lines of JSON; pickles to what it was made of."""

    def __init__(self, cleaner: Cleaner, names: Fields = FIELDS, *, rows: bool = False) -> None:
        self.cleaner, self.names, self.rows = cleaner, names, rows

    def work(self, items: Sequence[Item]) -> Outcome:
        """Clean every item. What a labeler raises is raised.

        All are read, then cleaned, then written: cleaning takes a processor's caches, so that to go from one to the other costs time.
        """
        records = [jsonl.record(item, self.names) if isinstance(item, bytes) else item for item in items]
        told = [self._told(record) if isinstance(record, Record) else record for record in records]
        account = Account()
        for each in told:
            if isinstance(each, _Told):
                account.count(each.result, each.size, each.language)
        return Outcome(tuple([self._output(each) if isinstance(each, _Told) else each for each in told]), account)

    def _told(self, record: Record) -> _Told:
        cleaned = self.cleaner.clean(record.source, kind=record.kind, url=record.url)
        return _Told(record, result_of(cleaned), _size(cleaned), record.language or cleaned.document.lang)

    def _output(self, told: _Told) -> Output:
        record, result, _, _ = told
        return Row(result, record.url, _as_json(record)) if self.rows else jsonl.line(with_result(record.fields, result))


def _size(cleaned: Cleaned) -> int:
    document = cleaned.document
    return len(document.source) if document.kind == "text" else sum([len(block.text) for block in document.blocks])


def _as_json(record: Record) -> str:
    return jsonl.line(record.fields).decode("utf-8").rstrip("\n") if record.fields else ""
