"""A run over a corpus: batches from the inputs, through the workers, to the output, in order. Prints nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from cleaner import Cleaner, ConfigError
from cleaner.atomic import replacing
from cleaner.bulk.account import Account
from cleaner.bulk.desk import Desk, Outcome, Row
from cleaner.bulk.manifest import Place, heading
from cleaner.bulk.pool import P, Terms, Workers, WorkersFailed
from cleaner.bulk.shards import Shards, target_of
from cleaner.bulk.writers import Lines, Pair
from cleaner.formats import FIELDS, LIMITS, Batch, Damaged, Fault, Fields, Item, Limits, Result, form_of, grouped, parquet, read

if TYPE_CHECKING:
    from pyarrow import Schema

Progress = Callable[[Account], None]


class BulkError(Exception):
    """A run that had to stop. The message says why, in one line, and what there is."""


@dataclass(frozen=True, kw_only=True)
class Options:
    """How a run goes.

    fields  the names of the fields with a page, a text and an address.
    limits  what a reader puts up with.
    terms   how many workers, and what a document may take.
    shard   documents of a part; what is lost when a run is killed is less than one.
    form    of parts: ".jsonl", ".jsonl.gz", ".jsonl.zst" or ".parquet"; "" to tell by the name of the output.
    """

    fields: Fields = FIELDS
    limits: Limits = LIMITS
    terms: Terms = field(default_factory=Terms)
    shard: int = 10_000
    form: str = ""


class _Piece(NamedTuple):
    """A batch of one part, the input it is of, the number of its first document there, from 1, and the place behind it."""

    batch: Batch
    source: Path
    first: int
    place: Place
    is_last: bool  # of its part
    damaged: bool = False


def run(inputs: Sequence[Path], out: Path, options: Options, cleaner: Cleaner, progress: Progress = lambda account: None) -> Account:
    """Clean all that the inputs hold, to a folder of parts or one file, and give the account of all of it.

    What a run did that was killed, or stopped for another reason, stays, and the same call goes on behind it: what there is in
    the end is the same to the byte. `progress` is called with the sums so far. Raises ConfigError for what cannot be right,
    BulkError where the run has to stop.
    """
    target = target_of(out, options.form)
    schema = _schema(inputs, target.form)
    settings = {"fields": options.fields, "limits": options.limits, "timeout": options.terms.timeout, "memory": options.terms.memory}
    begun = heading(cleaner.config, {**settings, "shard": options.shard, "form": target.form}, inputs)
    total = Account()
    try:
        with Shards(target, begun, schema) as shards:
            total.add(shards.total())
            if not shards.complete:
                desk = Desk(cleaner, options.fields, rows=schema is not None)
                _through(_pieces(inputs, shards.place, options, whole=schema is None), desk, options.terms, shards, total, progress)
                shards.complete_all()
            wrong = shards.wrong_parts()
    except OSError as error:
        raise BulkError(f"{error.filename or out}: {error.strerror or error}; {_done(total)}, the same command goes on from there") from None
    if wrong:
        raise BulkError(f"{wrong[0]} is not as it was written; remove the output and begin again")
    return total


def stream(
    inputs: Sequence[Path], out: BinaryIO, quarantine: Path, options: Options, cleaner: Cleaner, progress: Progress = lambda account: None
) -> Account:
    """Clean all that the inputs hold to a stream, as lines of JSON. What fails goes to `quarantine`, which is there in the end.

    Raises ConfigError and BulkError as `run` does.
    """
    for path in inputs:
        form_of(path)
    total = Account()
    try:
        with replacing(quarantine, quarantine.stat() if quarantine.exists() else None) as faults:
            pair = Pair(Lines(out), faults)
            for piece, outcome in _outcomes(_pieces(inputs, Place(), options, whole=True), Desk(cleaner, options.fields), options.terms):
                total.add(_account(pair, piece, outcome))
                progress(total)
            out.flush()
    except BrokenPipeError:
        raise BulkError(f"standard output was closed; {_done(total)}") from None
    except OSError as error:
        raise BulkError(f"{error.filename or 'standard output'}: {error.strerror or error}; {_done(total)}") from None
    return total


class _Group(NamedTuple):
    """Items that nobody asked the place of."""

    batch: Batch


def results(items: Iterable[Item], cleaner: Cleaner, terms: Terms, fields: Fields = FIELDS) -> Iterator[Result | Fault]:
    """What came of every item, in their order, from workers that may die of it. BulkError where they do not start.

    Ends its workers when it is closed. Some hundreds of items are taken before the first result is given.
    """
    groups = (_Group(batch) for batch in grouped(items))
    for _, outcome in _outcomes(groups, Desk(cleaner, fields, rows=True), terms):
        for output in outcome.outputs:
            if isinstance(output, Row):
                yield output.result
            elif isinstance(output, Fault):
                yield output


def _through(pieces: Iterator[_Piece], desk: Desk, terms: Terms, shards: Shards, total: Account, progress: Progress) -> None:
    """All pieces through the workers, to the parts they are of."""
    part, place = Account(), shards.place
    for piece, outcome in _outcomes(pieces, desk, terms):
        part.add(_account(shards, piece, outcome))
        progress(total.sums_with(part))
        place = piece.place
        if piece.is_last:
            shards.finish(place, part)
            total.add(part)
            part = Account()
    shards.finish(place, part)
    total.add(part)


def _outcomes(pieces: Iterator[P], desk: Desk, terms: Terms) -> Iterator[tuple[P, Outcome]]:
    try:
        with Workers(desk, terms) as workers:
            yield from workers.outcomes(pieces)
    except WorkersFailed as failed:
        raise BulkError(str(failed)) from None


def _account(output: Pair | Shards, piece: _Piece, outcome: Outcome) -> Account:
    account = output.add(piece.batch, outcome, piece.source, piece.first)
    account.damaged = int(piece.damaged)
    return account


def _pieces(inputs: Sequence[Path], start: Place, options: Options, *, whole: bool) -> Iterator[_Piece]:
    """The inputs in batches that lie within one part each, from a place on."""
    room = options.shard
    for number, path in list(enumerate(inputs))[start.input :]:
        taken = 0
        skipped = start.items if number == start.input else 0
        for batch, damaged in _batches(path, options, whole=whole):
            jump = min(skipped - taken, len(batch.items)) if taken < skipped else 0
            taken += jump
            rest = batch.split(jump)[1]
            while rest.items:
                part, rest = rest.split(min(room, len(rest.items)))
                room = room - len(part.items) or options.shard
                first, taken = taken + 1, taken + len(part.items)
                yield _Piece(part, path, first, Place(number, taken), room == options.shard, damaged)


def _batches(path: Path, options: Options, *, whole: bool) -> Iterator[tuple[Batch, bool]]:
    """The batches of an input. One that cannot be read to its end has a Fault there, in a batch that says so."""
    try:
        for batch in read(path, options.fields, options.limits, whole=whole):
            yield batch, False
    except Damaged as damage:
        yield Batch((Fault(f"the file {damage}; what stands behind is lost"),)), True
    except OSError as error:
        raise BulkError(f"{path}: {error.strerror or error}") from None


def _schema(inputs: Sequence[Path], form: str) -> Schema | None:
    """The columns of Parquet before those of results, None for lines of JSON. ConfigError for tables of several kinds."""
    forms = {path: form_of(path) for path in inputs}
    tables = [path for path, each in forms.items() if each == "parquet"]
    if form != ".parquet":
        return None
    if not tables:
        return parquet.plain_schema()
    other = next((path for path in inputs if path not in tables), None)
    if other is not None:
        raise ConfigError(f"{other} is no Parquet, but {tables[0]} is; their columns differ, so clean them apart or to .jsonl")
    schemas = {path: _read_schema(path) for path in tables}
    for path, schema in schemas.items():
        if not schema.equals(schemas[tables[0]]):
            raise ConfigError(f"{path} has other columns than {tables[0]}; clean them apart or to .jsonl")
    return schemas[tables[0]]


def _read_schema(path: Path) -> Schema:
    try:
        return parquet.schema(path)
    except Damaged as damage:
        raise ConfigError(f"{path} {damage}") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}") from None


def _done(total: Account) -> str:
    return f"{total.documents:,} documents were done"
