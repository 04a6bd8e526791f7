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


class Desk:
    """A cleaner at work on batches. `rows` asks for rows of tables instead of lines of JSON; pickles to what it was made of."""

    def __init__(self, cleaner: Cleaner, names: Fields = FIELDS, *, rows: bool = False) -> None:
        self.cleaner, self.names, self.rows = cleaner, names, rows

    def work(self, items: Sequence[Item]) -> Outcome:
        """Clean every item. What a labeler raises is raised."""
        account = Account()
        return Outcome(tuple([self._output(item, account) for item in items]), account)

    def _output(self, item: Item, account: Account) -> Output:
        record = jsonl.record(item, self.names) if isinstance(item, bytes) else item
        if isinstance(record, Fault):
            return record
        cleaned = self.cleaner.clean(record.source, kind=record.kind, url=record.url)
        result = result_of(cleaned)
        account.count(result, _size(cleaned), record.language or cleaned.document.lang)
        if not self.rows:
            return jsonl.line(with_result(record.fields, result))
        return Row(result, record.url, _as_json(record))


def _size(cleaned: Cleaned) -> int:
    document = cleaned.document
    return len(document.source) if document.kind == "text" else sum([len(block.text) for block in document.blocks])


def _as_json(record: Record) -> str:
    return jsonl.line(record.fields).decode("utf-8").rstrip("\n") if record.fields else ""
