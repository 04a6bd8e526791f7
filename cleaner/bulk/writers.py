"""What comes out of a batch to a stream: lines of JSON, packed or not, or rows of Parquet. Names, renames and removes no file."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from cleaner.bulk.account import Account
from cleaner.bulk.desk import Outcome, Output, Row
from cleaner.formats import Batch, Fault, jsonl, parquet
from cleaner.formats.packed import packing

if TYPE_CHECKING:
    from pyarrow import Schema


class Writer(Protocol):
    """Takes what came of batches, and gives how many documents it wrote."""

    def write(self, batch: Batch, outputs: Sequence[Output]) -> int: ...


class Lines:
    """Lines of JSON."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream

    def write(self, batch: Batch, outputs: Sequence[Output]) -> int:
        """Write the lines; faults are left out."""
        lines = [output for output in outputs if isinstance(output, bytes)]
        self._stream.write(b"".join(lines))
        return len(lines)


class Rows:
    """Rows of Parquet."""

    def __init__(self, writer: parquet.Writer) -> None:
        self._writer = writer

    def write(self, batch: Batch, outputs: Sequence[Output]) -> int:
        """Write the rows, with the columns of their batch where it is a table; faults are left out."""
        results = [output.result if isinstance(output, Row) else output for output in outputs if not isinstance(output, bytes)]
        rows = batch.rows
        if rows is None:
            whole = [output for output in outputs if isinstance(output, Row)]
            results = [row.result for row in whole]
            rows = parquet.plain_rows([row.url for row in whole], [row.record for row in whole])
        written = parquet.with_results(rows, results)
        self._writer.write(written)
        return int(written.num_rows)


@contextmanager
def writing(stream: BinaryIO, name: str, schema: Schema | None) -> Iterator[Writer]:
    """A writer to a stream, of the form that a name ends in; `schema` are the columns of Parquet before those of results."""
    if schema is None:
        with packing(name, stream) as packed:
            yield Lines(packed)
        return
    rows = parquet.Writer(stream, parquet.with_columns(schema))
    yield Rows(rows)
    rows.close()


class Pair:
    """A writer for what succeeded, and a stream for what failed."""

    def __init__(self, writer: Writer, faults: BinaryIO) -> None:
        self._writer, self._faults = writer, faults

    def add(self, batch: Batch, outcome: Outcome, source: Path, first: int) -> Account:
        """Write what came of a batch, and give the account of it. `first` is the number of its first document in the source, from 1."""
        account = outcome.account
        account.documents = len(batch.items)
        account.written = self._writer.write(batch, outcome.outputs)
        if account.written == account.documents:
            return account
        for at, output in enumerate(outcome.outputs):
            if isinstance(output, Fault):
                row = parquet.row(batch.rows, at) if batch.rows is not None else None
                self._faults.write(_fault_line(output, source, first + at, row))
                account.quarantined += 1
                account.reasons[output.reason] += 1
        return account


def _fault_line(fault: Fault, source: Path, number: int, row: object) -> bytes:
    """Which document of which input, why, and what there is of it. A line that was no record is in `line`, or in `base64`
    where it is not UTF-8."""
    told: dict[str, object] = {"input": str(source), "number": number, "reason": fault.reason}
    if fault.raw:
        told |= _told(fault.raw.rstrip(b"\r\n"))
    else:
        told["record"] = fault.fields or row
    return jsonl.line(told)


def _told(raw: bytes) -> dict[str, object]:
    try:
        return {"line": raw.decode("utf-8")}
    except UnicodeDecodeError:
        return {"base64": base64.b64encode(raw).decode("ascii")}
