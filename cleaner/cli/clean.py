"""cleaner clean: the article of standard input or of files, to standard output."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from cleaner.cli import files, options, terminal
from cleaner.cli.bench import Bench
from cleaner.cli.jobs import Outcome, Tally, attempt, outcomes
from cleaner.flow import Config
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
    options.add_field(parser)
    options.add_many(parser)


def run(args: Namespace) -> int:
    """Print what stays of every file."""
    names = args.names or [files.STDIN]
    bench = Bench(args)
    tally = Tally(quiet=args.quiet, skip_other=args.skip_other)
    if bench.field:
        if bench.settings.config.format == "json":
            raise ConfigError("--field puts a text into each record, and json is none; use --format text, markdown or html")
        for name in names:
            _stream(name, bench, tally)
        return tally.code
    for outcome in outcomes(_cleaned, names, bench, args.jobs):
        terminal.write(outcome.output)
        terminal.flush()
        tally.add(outcome)
    return tally.code


def _cleaned(name: str, bench: Bench) -> Outcome:
    source = files.text(name, files.content(name))
    is_page = files.is_page(source, bench.kind)
    if is_page or bench.settings.config.format in _OWN_BYTES:
        cleaned = bench.judge(name, source.text, "html" if is_page else "text")
        return Outcome(name, terminal.encoded(cleaned.text + "\n" if cleaned.text else ""), notes=(*source.notes, *cleaned.notes))
    cleaned, data = bench.bytes_that_stay(source)
    return Outcome(name, data, notes=(*source.notes, *cleaned.notes))


def _stream(name: str, bench: Bench, tally: Tally) -> None:
    """Records go out one by one, as they come in."""
    from cleaner.cli import jsonl

    opened = attempt(name, lambda: files.opened(name))
    if isinstance(opened, Outcome):
        tally.add(opened)
        return
    with opened as file:
        changes = jsonl.changes(file, name, bench, pages=True)
        while (change := attempt(name, lambda: next(changes, None))) is not None:
            if isinstance(change, Outcome):
                tally.add(change)
                return
            terminal.write(_line(change, bench.settings.config))
            tally.add(jsonl.outcome(name, change)._replace(changed=False))


def _line(change: Change, config: Config) -> bytes:
    """The line of a record, a dump's text in the format that is asked for."""
    from cleaner.cli import jsonl

    cleaned = change.cleaned
    if cleaned is None or cleaned.document.kind == "html" or config.format not in _OWN_BYTES:
        return change.new
    return jsonl.with_text(change.record, cleaned.text)
