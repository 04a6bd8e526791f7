"""cleaner check: what would go, a line for each; writes nothing but a baseline."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterable
from pathlib import Path

from cleaner.cli import baseline, files, options, terminal
from cleaner.cli.bench import Bench
from cleaner.cli.findings import Finding, findings
from cleaner.cli.jobs import Outcome, Tally, outcomes
from cleaner.names import ConfigError
from cleaner.normal import fold


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = (
        "List what would go from dumps, as file:line: rule: text; of a page, with --kind html, by the number of the block. "
        "Writes nothing. Exit code 1 if anything would go. " + files.ABOUT
    )
    options.add_names(parser, nargs="+", about="dumps; - for standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="json: a list of objects with all that was said (default: text)")
    options.add_rules(parser)
    options.add_source(parser, pages=True, of_their_own=False)
    options.add_limits(parser)
    options.add_field(parser)
    options.add_baseline(parser)
    parser.add_argument("--write-baseline", action="store_true", help="write today's findings to the baseline file: they are accepted from now on")
    options.add_many(parser)


def run(args: Namespace) -> int:
    """Print the findings in every file."""
    if args.write_baseline and not args.baseline:
        raise ConfigError("--write-baseline needs the file to write: --baseline FILE")
    known = baseline.load(args.baseline, missing=args.write_baseline) if args.baseline else baseline.Baseline()
    bench = Bench(args)
    tally = Tally(quiet=args.quiet, skip_other=args.skip_other)
    report = _Json() if args.format == "json" else _Text()
    accepted = known.accepted()
    looked_at: list[str] = []
    everything: list[Finding] = []
    for outcome in outcomes(_checked, args.names, bench, args.jobs):
        keys = accepted.get(known.file(outcome.name), set()) if accepted else set()
        new = [] if args.write_baseline else [finding for finding in outcome.findings if not keys or finding.key not in keys]
        report.add(new)
        tally.add(outcome._replace(changed=bool(new)))
        if args.baseline and not outcome.failed:
            looked_at.append(outcome.name)
            everything += outcome.findings
    report.end()
    if args.write_baseline:
        baseline.save(known.renewed(looked_at, everything))
    else:
        _say_stale(known.stale(looked_at, everything), args.baseline)
    return tally.code


def _checked(name: str, bench: Bench) -> Outcome:
    if bench.field:
        return _records(name, bench)
    content = files.content(name)
    source = files.text(name, content) if bench.kind == "html" else files.dump(name, content, bench.kind)
    cleaned = bench.judge(name, source.text, "html" if bench.kind == "html" else "text")
    return Outcome(name, findings=findings(cleaned, name), notes=(*source.notes, *cleaned.notes))


def _records(name: str, bench: Bench) -> Outcome:
    from cleaner.cli import jsonl

    with files.opened(name) as file:
        return jsonl.total(name, (jsonl.outcome(name, change) for change in jsonl.changes(file, name, bench)))


def _say_stale(entries: list[baseline.Entry], path: Path | None) -> None:
    if entries:
        first = f"{entries[0].file}: {entries[0].rule}: {entries[0].text}"
        count = "an entry is" if len(entries) == 1 else f"{len(entries)} entries are"
        terminal.say(f"{path}: {count} found no more ({first}); write it anew with --write-baseline")


class _Text:
    """file:line: rule: text"""

    def __init__(self) -> None:
        self._colour = terminal.coloured()

    def add(self, found: Iterable[Finding]) -> None:
        for finding in found:
            place = terminal.paint(f"{terminal.visible(finding.file)}:{finding.line}:", "place", self._colour)
            terminal.print_line(f"{place} {terminal.paint(finding.rule, 'rule', self._colour)}: {_shown(finding)}")

    def end(self) -> None:
        """Nothing is left to print."""


def _shown(finding: Finding) -> str:
    """The text; of one that nobody can see, how it is hidden."""
    seen = fold(finding.text) or not finding.labels
    return terminal.shortened(finding.text if seen else finding.labels[0].evidence)


class _Json:
    """One list, an object a line."""

    def __init__(self) -> None:
        self._before = b"["

    def add(self, found: Iterable[Finding]) -> None:
        import json

        for finding in found:
            said = [{"rule": label.rule, "weight": round(label.weight, 2), "evidence": label.evidence} for label in finding.labels]
            whole = {**finding._asdict(), "weight": round(finding.weight, 2), "labels": said}
            terminal.write(self._before + b"\n" + json.dumps(whole).encode())
            self._before = b","

    def end(self) -> None:
        terminal.write(b"[]\n" if self._before == b"[" else b"\n]\n")
