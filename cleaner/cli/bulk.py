"""cleaner bulk: a corpus, through several processes, to parts or one file. What was done stays when the run is stopped."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from cleaner.cli import options, terminal
from cleaner.flow import Cleaner
from cleaner.names import ConfigError

if TYPE_CHECKING:
    from cleaner.bulk import Account, Options
    from cleaner.bulk.run import Progress

_STDOUT = "-"
_FORMS = ("jsonl", "jsonl.gz", "jsonl.zst", "parquet")


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = (
        "Clean JSON lines, Parquet, WARC (its HTML responses), WET and folders of pages and texts, packed (.gz, .zst) or not, in their order. Every "
        "document is written with `text`, `confidence`, `rules` and `status` beside its own fields, or is in the quarantine file with the reason. "
        "A run that was stopped goes on when it is started again."
    )
    parser.epilog = "exit codes: 0 every document is accounted for; 1 some input could not be read to its end; 2 wrong use, or the run had to stop"
    parser.add_argument("inputs", metavar="INPUT", nargs="+", type=Path, help="files, told apart by their names, and folders")
    parser.add_argument("--out", required=True, metavar="DIR|FILE", type=Path, help="a folder of parts, a file, or - for lines on standard output")
    parser.add_argument("--to", choices=_FORMS, help="form of the parts in a folder (default: jsonl)")
    parser.add_argument("--shard", metavar="N", type=_positive, default=10_000, help="documents of a part (default: 10000)")
    parser.add_argument("--quarantine", metavar="FILE", type=Path, help="with --out -: where documents that fail go")
    parser.add_argument("--report", metavar="FILE", type=Path, help="write the account of the run as JSON")
    _add_fields(parser)
    _add_terms(parser)
    options.add_output(parser)
    options.add_rules(parser)
    parser.add_argument("-q", "--quiet", action="store_true", help="say nothing but errors on standard error")


def run(args: Namespace) -> int:
    """Clean the corpus, say what came of it."""
    from cleaner.bulk import BulkError
    from cleaner.cli import progress

    cleaner = Cleaner(options.settings(args).config)
    begun = monotonic()
    try:
        with progress.shown(quiet=args.quiet) as update:
            account = _run(args, cleaner, update)
    except BulkError as error:
        terminal.say(f"cleaner: {error}")
        return 2
    seconds = monotonic() - begun
    if args.report:
        _write_report(args.report, account, seconds, cleaner)
    if not args.quiet:
        progress.say_summary(account, seconds)
    return _judged(account)


def _run(args: Namespace, cleaner: Cleaner, update: Progress) -> Account:
    from cleaner import bulk

    if str(args.out) != _STDOUT:
        if args.quarantine:
            raise ConfigError("--quarantine goes with --out - alone; else the file stands beside the output")
        return bulk.run(args.inputs, args.out, _options(args), cleaner, update)
    if not args.quarantine or args.to not in (None, "jsonl"):
        raise ConfigError("--out - writes lines of JSON, and needs --quarantine FILE for the documents that fail")
    return bulk.stream(args.inputs, sys.stdout.buffer, args.quarantine, _options(args), cleaner, update)


def _judged(account: Account) -> int:
    """1 and a line that says so for what is not accounted for."""
    lost = account.documents - account.written - account.quarantined
    if lost:
        terminal.say(f"cleaner: {lost:,} of {account.documents:,} documents are neither written nor in quarantine")
    if account.damaged:
        terminal.say(f"cleaner: {account.damaged} of the inputs could not be read to the end; the quarantine file says which and where")
    return int(not account.complete)


def _write_report(path: Path, account: Account, seconds: float, cleaner: Cleaner) -> None:
    import json
    from dataclasses import asdict

    from cleaner import __version__
    from cleaner.atomic import Changed, replacing
    from cleaner.bulk import rules_version

    report = {"cleaner": __version__, "rules_version": rules_version(), "config": asdict(cleaner.config), "seconds": round(seconds, 1)}
    data = json.dumps({**report, **account.report()}, ensure_ascii=False, indent=1, default=str).encode("utf-8", "backslashreplace")
    try:
        with replacing(path, path.stat() if path.exists() else None) as file:
            file.write(data + b"\n")
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror or error}; the output is complete") from None
    except Changed:
        raise ConfigError(f"{path} was written to by somebody else; the output is complete") from None


def _add_fields(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("fields of JSON lines and columns of Parquet")
    group.add_argument("--text-field", metavar="NAME", default="text", help="the text of a document (default: text)")
    group.add_argument("--html-field", metavar="NAME", default="html", help="its page, which goes before a text (default: html)")
    group.add_argument("--url-field", metavar="NAME", default="url", help="its address (default: url)")


def _add_terms(parser: ArgumentParser) -> None:
    group = parser.add_argument_group("limits")
    group.add_argument("--jobs", metavar="N", type=options.jobs, default=0, help="processes; 0 for one per processor (default: 0)")
    group.add_argument("--timeout", metavar="SECONDS", type=_seconds, default=60.0, help="what a document may take (default: 60)")
    group.add_argument("--memory", metavar="MB", type=_positive, default=1024, help="what it may take beyond the start, on Linux (default: 1024)")
    group.add_argument("--max-record", metavar="MB", type=_positive, default=32, help="size of a document (default: 32)")
    group.add_argument("--max-unpacked", metavar="GB", type=_positive, default=64, help="what one packed input unpacks to (default: 64)")
    group.add_argument("--max-ratio", metavar="N", type=_positive, default=200, help="bytes that a packed byte becomes (default: 200)")


def _options(args: Namespace) -> Options:
    import os

    from cleaner.bulk import Options, Terms
    from cleaner.formats import Fields, Limits

    return Options(
        fields=Fields(args.text_field, args.html_field, args.url_field),
        limits=Limits(args.max_record << 20, args.max_unpacked << 30, args.max_ratio),
        terms=Terms(args.jobs or os.cpu_count() or 1, args.timeout, args.memory),
        shard=args.shard,
        form=f".{args.to}" if args.to else "",
    )


def _positive(value: str) -> int:
    if not value.isdecimal() or not int(value):
        raise ArgumentTypeError(f"{value!r} is no whole number from 1 up")
    return int(value)


def _seconds(value: str) -> float:
    try:
        seconds = float(value)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < 1e6:
        raise ArgumentTypeError(f"{value!r} is no number of seconds")
    return seconds
