"""cleaner clean: the article of standard input or of files, to standard output."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING

from cleaner.cli import files, options, terminal
from cleaner.cli.bench import Bench
from cleaner.cli.jobs import Outcome, Tally, attempt, outcomes
from cleaner.config import Config
from cleaner.names import ConfigError

if TYPE_CHECKING:
    from cleaner.cli.jsonl import Change

_OWN_BYTES = ("html", "json")  # formats in which a dump does not come out byte for byte


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = (
        "Print the article of web pages and dumps, one after the other. The kept lines of a dump come out byte for byte, unless as html or json; all "
        "else is UTF-8."
    )
    options.add_names(parser, nargs="*", about="pages or dumps; - or none for standard input")
    options.add_output(parser)
    options.add_rules(parser)
    options.add_source(parser, pages=True)
    options.add_limits(parser)
    options.add_doubt(parser)
    options.add_field(parser)
    options.add_many(parser)


def run(args: Namespace) -> int:
    """Print what stays of every file."""
    names = args.names or [files.STDIN]
    bench = Bench(args)
    tally = Tally(quiet=args.quiet, skip_other=args.skip_other)
    if args.doubtful and args.min_confidence is None:
        raise ConfigError("--doubtful says where documents below --min-confidence go; give both")
    if bench.field and bench.settings.config.format == "json":
        raise ConfigError("--field puts a text into each record, and json is none; use --format text, markdown or html")
    with _opened(args.doubtful, names) as aside:
        for outcome in _records(names, bench) if bench.field else outcomes(_cleaned, names, bench, args.jobs):
            if aside and outcome.doubtful:
                aside.write(outcome.doubtful)
                aside.flush()
            else:
                terminal.write(outcome.output)
                if not bench.field:
                    terminal.flush()
            tally.add(outcome)
    return tally.code


def _opened(path: Path | None, names: Iterable[str]) -> AbstractContextManager[IO[bytes] | None]:
    if path and path.exists() and any(path.samefile(name) for name in names if name != files.STDIN and Path(name).exists()):
        raise ConfigError(f"--doubtful {path}: is one of the files to clean")
    try:
        return path.open("wb") if path else nullcontext()
    except OSError as error:
        raise ConfigError(f"--doubtful {path}: {error.strerror or error}") from None


def _cleaned(name: str, bench: Bench) -> Outcome:
    source = files.text(name, files.content(name))
    is_page = files.is_page(source, bench.kind)
    if is_page or bench.settings.config.format in _OWN_BYTES:
        cleaned = bench.judge(name, source.text, "html" if is_page else "text")
        data = terminal.encoded(cleaned.text + "\n" if cleaned.text else "")
    else:
        cleaned, data = bench.bytes_that_stay(source)
    doubt = bench.doubt(cleaned)
    return Outcome(name, data, notes=(*source.notes, *cleaned.notes), doubtful=source.data if doubt else b"", doubt=doubt)


def _records(names: list[str], bench: Bench) -> Iterator[Outcome]:
    """Records go out one by one, as they come in."""
    from cleaner.cli import jsonl

    for name in names:
        opened = attempt(name, partial(files.opened, name))
        if isinstance(opened, Outcome):
            yield opened
            continue
        with opened as file:
            changes = jsonl.changes(file, name, bench, pages=True)
            while (change := attempt(name, partial(next, changes, None))) is not None:
                if isinstance(change, Outcome):
                    yield change
                    break
                doubt = bench.doubt(change.cleaned)
                said = jsonl.outcome(name, change)._replace(changed=False, output=_line(change, bench.settings.config))
                yield said._replace(doubtful=change.record.raw, doubt=f":{change.record.number}: {doubt}") if doubt else said


def _line(change: Change, config: Config) -> bytes:
    """The line of a record, a dump's text in the format that is asked for."""
    from cleaner.cli import jsonl

    cleaned = change.cleaned
    if cleaned is None or cleaned.document.kind == "html" or config.format not in _OWN_BYTES:
        return change.new
    return jsonl.with_text(change.record, cleaned.text)
