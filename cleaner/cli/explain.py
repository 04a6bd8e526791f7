"""cleaner explain: every line of a file with its mark, and under each that goes the rules that spoke.

The marks are those of examples and fixtures (see `cleaner.marked`); with --marks there is nothing but them.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Iterator

from cleaner.cli import files, options, terminal
from cleaner.cli.bench import Bench
from cleaner.cli.findings import speakers
from cleaner.cli.jobs import Outcome, Tally, outcomes
from cleaner.model import Block, Cleaned, Verdict
from cleaner.render import cut


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = (
        'Show every line of a page or dump: "- " goes, "+ " what a cut line becomes, two spaces stays; under a line that goes, the rules that spoke, '
        "with their weights (log-odds that it is chrome) and what they saw."
    )
    options.add_names(parser, nargs="one", about="a page or dump; - for standard input")
    parser.add_argument("--marks", action="store_true", help="the marks alone, as in examples and fixtures")
    parser.add_argument("--all", action="store_true", dest="everything", help="also what was said of lines that stay")
    options.add_rules(parser)
    options.add_source(parser, pages=True)
    options.add_limits(parser)
    parser.set_defaults(quiet=False, skip_other=False)


def run(args: Namespace) -> int:
    """Print the account of a file."""
    bench = Bench(args)
    tally = Tally(quiet=args.marks, skip_other=False)
    colour = terminal.coloured()

    def explained(name: str, bench: Bench) -> Outcome:
        source = files.text(name, files.content(name))
        cleaned = bench.judge(name, source.text, "html" if files.is_page(source, bench.kind) else "text")
        lines = list(_account(cleaned, args, colour))
        return Outcome(name, terminal.encoded("".join(line + "\n" for line in lines)), notes=(*source.notes, *cleaned.notes))

    for outcome in outcomes(explained, args.names, bench, 1):
        terminal.write(outcome.output)
        tally.add(outcome)
    return tally.code


def _account(cleaned: Cleaned, args: Namespace, colour: bool) -> Iterator[str]:
    for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True):
        yield from _marked(block, verdict, colour)
        goes = not verdict.keep or verdict.cuts
        if not args.marks and block.size and (goes or args.everything):
            said = (*_tagged(block, everything=args.everything), *_said(verdict, everything=args.everything))
            yield from (terminal.paint(f"#   {line}", "rule", colour) for line in said)


def _marked(block: Block, verdict: Verdict, colour: bool) -> Iterator[str]:
    """Every line of a block with its mark; only code on pages has several."""
    if verdict.keep and not verdict.cuts:
        yield from (f"  {line}" if line else "" for line in _lines(block.text, colour))
        return
    yield from (terminal.paint(f"- {line}", "removed", colour) for line in _lines(block.text, colour))
    if verdict.keep:
        yield from (terminal.paint(f"+ {line}", "added", colour) for line in _lines(cut(block.text, verdict.cuts), colour))


def _lines(text: str, colour: bool) -> list[str]:
    return [terminal.visible(line) if colour else line for line in text.split("\n")]


def _tagged(block: Block, *, everything: bool) -> tuple[str, ...]:
    """With all that is to be said, of a page also the element that a block is of."""
    return (f"<{block.tag}>",) if everything and block.tag else ()


def _said(verdict: Verdict, *, everything: bool) -> Iterator[str]:
    labels = sorted(verdict.labels, key=lambda label: (-label.weight, label.rule)) if everything else speakers(verdict)
    if not labels and not verdict.keep:
        yield "what stands around it settled it"
    for label in labels:
        evidence = f"  {terminal.shortened(label.evidence)}" if label.evidence else ""
        yield f"{label.rule} {label.weight:+.1f}{evidence}"
    if len(labels) > 1:
        yield f"= {verdict.weight:+.1f}"
