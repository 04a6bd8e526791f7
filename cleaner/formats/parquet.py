"""Parquet, and tables of Arrow: columns of any type come out as they went in. The only module that knows pyarrow.

Rows stay a table all the way; only what is cleaned is made into Python's strings.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from cleaner import ConfigError
from cleaner.formats.batch import MOST, Batch, Item
from cleaner.formats.packed import FREE, LIMITS, Damaged, Limits
from cleaner.formats.record import ADDED, FIELDS, LANGUAGE, Fault, Fields, Record, Result, clashes, record_of

if TYPE_CHECKING:
    from typing import BinaryIO

    from pyarrow import RecordBatch, Schema

SUFFIXES = (".parquet", ".pq")
GROUP = 1024  # rows written at a time; a row group of web text is then some megabytes


def library() -> ModuleType:
    """The pyarrow library. ConfigError where it is not installed."""
    try:
        import pyarrow
        import pyarrow.parquet
    except ImportError:
        raise ConfigError("pyarrow is not installed; pip install 'article-cleaner[parquet]'") from None
    module: ModuleType = pyarrow
    return module


def read(path: Path, names: Fields = FIELDS, limits: Limits = LIMITS, *, whole: bool = False) -> Iterator[Batch]:
    """The rows of a file. Raises Damaged for what is no Parquet or unpacks beyond the limits, OSError where the disk fails.

    Of a row with a value beyond the limit only a Fault is left; of all rows `Batch.rows` has every column.
    """
    pyarrow = library()
    with path.open("rb") as file:
        try:
            table = pyarrow.parquet.ParquetFile(file)
            _check_size(table.metadata, path.stat().st_size, limits)
            for rows in table.iter_batches(batch_size=MOST) if table.num_row_groups else ():  # of none, some versions make an error
                yield Batch(tuple(items(rows, names, limits, whole=whole)), rows)
        except (pyarrow.ArrowInvalid, pyarrow.ArrowNotImplementedError, UnicodeDecodeError) as error:
            raise Damaged(f"is damaged ({_first_line(error)})") from None
        except OSError as error:
            if error.errno is not None:
                raise
            raise Damaged(f"is damaged ({_first_line(error)})") from None


def schema(path: Path) -> Schema:
    """The columns of a file. Damaged where it is no Parquet."""
    pyarrow = library()
    try:
        found = pyarrow.parquet.read_schema(path)
        found.names  # noqa: B018 - which are not decoded before
        return found
    except (pyarrow.ArrowInvalid, UnicodeDecodeError) as error:
        raise Damaged(f"is damaged ({_first_line(error)})") from None


def items(rows: RecordBatch, names: Fields = FIELDS, limits: Limits = LIMITS, *, whole: bool = False) -> Iterator[Item]:
    """A record per row; its fields are all columns if `whole`, else none. A source that is not UTF-8 stays bytes."""
    chosen = [name for name in dict.fromkeys((*names, *LANGUAGE)) if name in rows.schema.names]
    for fields in _values(rows if whole else rows.select(chosen)):
        record = record_of(fields, names)
        if isinstance(record, Record) and len(record.source) > limits.record:
            yield Fault(f"is longer than {limits.record:,} bytes")
        else:
            yield record if whole else record._replace(fields={})


def with_columns(schema: Schema) -> Schema:
    """A schema with the added columns behind its own, none of them null but for failures: text string, confidence float64,
    rules list<struct<rule: string, blocks: int32>> (not every engine knows maps), status string."""
    pyarrow = library()
    renamed = clashes(schema.names)
    for at, name in enumerate(schema.names):
        schema = schema.set(at, schema.field(at).with_name(renamed.get(name, name)))
    rules = pyarrow.list_(pyarrow.struct([("rule", pyarrow.string()), ("blocks", pyarrow.int32())]))
    types = (pyarrow.string(), pyarrow.float64(), rules, pyarrow.string())
    for name, type_ in zip(ADDED, types, strict=True):
        schema = schema.append(pyarrow.field(name, type_))
    return schema


def with_results(rows: RecordBatch, results: Sequence[Result | Fault], *, faults: bool = False) -> RecordBatch:
    """The rows with the columns of their results behind their own, in their order.

    Those that are faults are left out; with `faults` they have no text, confidence 0 and a status that says why.
    """
    pyarrow = library()
    if not faults:
        at = [number for number, result in enumerate(results) if isinstance(result, Result)]
        rows = rows if len(at) == len(results) else rows.take(pyarrow.array(at, pyarrow.int64()))
        results = [results[number] for number in at]
    whole = with_columns(rows.schema)
    told = [_told(each) for each in results]
    columns = [pyarrow.array([row[place] for row in told], whole.field(name).type) for place, name in enumerate(ADDED)]
    return pyarrow.RecordBatch.from_arrays([*rows.columns, *columns], schema=whole)


def plain_schema() -> Schema:
    """The columns of records that are no table, before those of the results: url, and the record as JSON."""
    pyarrow = library()
    return pyarrow.schema([("url", pyarrow.string()), ("record", pyarrow.string())])


def plain_rows(urls: Sequence[str], records: Sequence[str]) -> RecordBatch:
    """Such records as rows."""
    columns = {"url": [_writable(url) for url in urls], "record": list(records)}
    return library().RecordBatch.from_pydict(columns, schema=plain_schema())


class Writer:
    """Rows to a stream as Parquet, in row groups that depend on nothing but the rows: the same bytes for the same rows."""

    def __init__(self, stream: BinaryIO, schema: Schema) -> None:
        self._pyarrow = library()
        self._schema = schema
        self._writer = self._pyarrow.parquet.ParquetWriter(stream, schema, compression="zstd")
        self._waiting: list[Any] = []
        self._count = 0

    def write(self, rows: RecordBatch) -> None:
        """Take some rows; they are written when a group is full."""
        while rows.num_rows:
            room = GROUP - self._count
            self._waiting.append(rows.slice(0, room))
            self._count += min(room, rows.num_rows)
            rows = rows.slice(min(room, rows.num_rows))
            if self._count == GROUP:
                self._flush()

    def close(self) -> None:
        """Write what is left, and the end of the file. The stream stays open."""
        if self._count:
            self._flush()
        self._writer.close()

    def _flush(self) -> None:
        self._writer.write_table(self._pyarrow.Table.from_batches(self._waiting, self._schema).combine_chunks(), row_group_size=GROUP)
        self._waiting, self._count = [], 0


def join(paths: Sequence[Path], stream: BinaryIO, schema: Schema) -> None:
    """Files of these columns as one, row group by row group."""
    pyarrow = library()
    with pyarrow.parquet.ParquetWriter(stream, schema, compression="zstd") as writer:
        for path in paths:
            table = pyarrow.parquet.ParquetFile(path)
            for group in range(table.num_row_groups):
                writer.write_table(table.read_row_group(group))


def row(rows: RecordBatch, at: int) -> Mapping[str, object]:
    """A row as Python's values."""
    return _values(rows.slice(at, 1))[0]


def _values(rows: RecordBatch) -> list[dict[str, object]]:
    """The rows as Python's values. Times as Arrow writes them, since not all that it knows can be said in Python."""
    types = library().types
    for at, name in enumerate(rows.schema.names):
        type_ = rows.schema.field(at).type
        if types.is_timestamp(type_) or types.is_date(type_) or types.is_time(type_):
            rows = rows.set_column(at, name, rows.column(at).cast("string"))
        elif types.is_duration(type_):
            rows = rows.set_column(at, name, rows.column(at).cast("int64"))
    try:
        found: list[dict[str, object]] = rows.to_pylist()
    except UnicodeDecodeError:
        return [{name: _value(rows.column(place)[at]) for place, name in enumerate(rows.schema.names)} for at in range(rows.num_rows)]
    return found


def _value(scalar: Any) -> object:
    """A value as Python has it; text that is not UTF-8 as bytes."""
    try:
        found: object = scalar.as_py()
    except UnicodeDecodeError:
        pyarrow = library()
        if isinstance(scalar, pyarrow.StructScalar):
            return {name: _value(value) for name, value in scalar.items()}
        if isinstance(scalar, pyarrow.ListScalar):
            return [_value(value) for value in scalar.values]
        return _value(scalar.value) if isinstance(scalar, pyarrow.DictionaryScalar) else scalar.as_buffer().to_pybytes()
    return found


def _check_size(metadata: Any, size: int, limits: Limits) -> None:
    groups = [metadata.row_group(at) for at in range(metadata.num_row_groups)]
    unpacked = sum(group.total_byte_size for group in groups)
    if unpacked > limits.unpacked:
        raise Damaged(f"unpacks to more than {limits.unpacked:,} bytes")
    if unpacked > FREE and unpacked > limits.ratio * size:
        raise Damaged(f"unpacks to more than {limits.ratio} times its size")


def _told(each: Result | Fault) -> tuple[str | None, float, list[dict[str, object]], str]:
    if isinstance(each, Fault):
        return None, 0.0, [], f"failed: {each.reason}"
    return _writable(each.text), each.confidence, [{"rule": rule, "blocks": blocks} for rule, blocks in each.rules.items()], each.status


def _writable(text: str) -> str:
    """Text without halves of surrogate pairs, which Arrow does not know."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isascii() else text


def _first_line(error: BaseException) -> str:
    return str(error).split("\n", 1)[0].rstrip(".")
