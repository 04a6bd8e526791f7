"""cleaner fix: takes chrome out of dumps in place. A file is there whole at every moment, the old one or the new."""

from __future__ import annotations

import os
import stat
from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from cleaner.atomic import Changed, replacing
from cleaner.cli import baseline, files, options, terminal
from cleaner.cli.bench import Bench
from cleaner.cli.findings import findings
from cleaner.cli.jobs import Outcome, Tally, outcomes
from cleaner.names import ConfigError

if TYPE_CHECKING:
    from cleaner.cli.jsonl import Change

TRIES = 3  # readings of a file that changes while it is worked on
_CHUNK = 1 << 20  # bytes copied at a time


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = (
        "Rewrite dumps without their chrome. The bytes of kept lines, mode and symbolic links stay as they are; a file that need not change is not "
        "written. Exit code 1 if a file changed. " + files.ABOUT
    )
    options.add_names(parser, nargs="+", about="dumps")
    options.add_rules(parser)
    options.add_source(parser, pages=False)
    options.add_limits(parser)
    options.add_field(parser)
    options.add_baseline(parser)
    options.add_many(parser)


def run(args: Namespace) -> int:
    """Rewrite every file that has chrome in it."""
    if files.STDIN in args.names:
        raise ConfigError("fix works on files; use `cleaner clean` for standard input")
    bench = Bench(args, baseline.load(args.baseline) if args.baseline else baseline.Baseline())
    tally = Tally(quiet=args.quiet, skip_other=args.skip_other)
    for outcome in outcomes(_fixed, args.names, bench, args.jobs):
        if outcome.changed and not args.quiet:
            count = outcome.taken
            terminal.say(f"{outcome.name}: fixed, {count} finding{'' if count == 1 else 's'}")
        tally.add(outcome)
    return tally.code


def _fixed(name: str, bench: Bench) -> Outcome:
    if not stat.S_ISREG(os.stat(name).st_mode) and not os.path.isdir(name):  # noqa: PTH112, PTH116  # opening a pipe would wait for ever
        return Outcome(name, failed="is no regular file")
    for _ in range(TRIES):
        with suppress(Changed):
            return _records(name, bench) if bench.field else _dump(name, bench)
    return Outcome(name, failed="changes while it is read; left alone")


def _dump(name: str, bench: Bench) -> Outcome:
    with Path(name).open("rb") as file:
        seen = os.fstat(file.fileno())
        data = file.read()
    source = files.dump(name, data, bench.kind)
    cleaned, new = bench.bytes_that_stay(source)
    notes = (*source.notes, *cleaned.notes)
    if new == data:
        return Outcome(name, notes=notes)
    with replacing(Path(name), seen) as out:
        out.write(new)
    return Outcome(name, taken=len(findings(cleaned, name)), changed=True, notes=notes)


def _records(name: str, bench: Bench) -> Outcome:
    """Nothing is written before the first record that changes, and no more than a record's text is held in memory."""
    from cleaner.cli import jsonl

    told: list[Outcome] = []
    with Path(name).open("rb") as file:
        seen = os.fstat(file.fileno())
        steps = _told(jsonl.changes(file, name, bench), name, told)
        same = 0
        for step in steps:
            if step.new != step.record.raw:
                break
            same += len(step.new)
        else:
            return jsonl.total(name, told)
        with replacing(Path(name), seen) as out:
            _copy(name, out, same)
            out.write(step.new)
            out.writelines(later.new for later in steps)
    return jsonl.total(name, told)


def _told(changes: Iterable[Change], name: str, told: list[Outcome]) -> Iterator[Change]:
    """The changes, while what is to be said of them goes to `told`."""
    from cleaner.cli import jsonl

    for change in changes:
        outcome = jsonl.outcome(name, change)
        if outcome.changed or outcome.notes or outcome.refused:
            told.append(outcome._replace(findings=()))
        yield change


def _copy(name: str, out: BinaryIO, count: int) -> None:
    """The first `count` bytes of the file."""
    with Path(name).open("rb") as file:
        while count:
            chunk = file.read(min(count, _CHUNK))
            if not chunk:
                raise Changed
            out.write(chunk)
            count -= len(chunk)
