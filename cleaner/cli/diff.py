"""cleaner diff: what `fix` would do, as a unified diff that `patch` and `git apply` take.

No lines are searched for one another: which ones go is known.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from cleaner.cli import baseline, files, options, terminal
from cleaner.cli.bench import Bench
from cleaner.cli.jobs import Outcome, Tally, outcomes
from cleaner.model import Span

CONTEXT = 3  # lines shown around a change
_NO_NEWLINE = b"\\ No newline at end of file\n"
_ROLES = {"-": "removed", "+": "added", "@": "place"}


def add_arguments(parser: ArgumentParser) -> None:
    """The options of this verb."""
    parser.description = (
        "Show what `cleaner fix` would do as a unified diff. Exit code 1 if anything would go. UTF-16 and UTF-32 are shown as UTF-8. " + files.ABOUT
    )
    options.add_names(parser, nargs="+", about="dumps; - for standard input")
    options.add_rules(parser)
    options.add_source(parser, pages=False)
    options.add_limits(parser)
    options.add_field(parser)
    options.add_baseline(parser)
    options.add_many(parser)


def run(args: Namespace) -> int:
    """Print the difference of every file."""
    bench = Bench(args, baseline.load(args.baseline) if args.baseline else baseline.Baseline())
    tally = Tally(quiet=args.quiet, skip_other=args.skip_other)
    colour = terminal.coloured()
    for outcome in outcomes(_compared, args.names, bench, args.jobs):
        terminal.write(_painted(outcome.output) if colour else outcome.output)
        tally.add(outcome)
    return tally.code


class Step(NamedTuple):
    """Lines that follow each other, as they are and as they become; one line on either side, equal, where nothing changes."""

    old: Sequence[bytes]
    new: Sequence[bytes]


def unified(name: str, steps: Iterable[Step]) -> Iterator[bytes]:
    """The lines of a unified diff; none where nothing changes."""
    head = _header(name)
    for old, new, hunk in _hunks(steps):
        yield from head
        head = []
        yield f"@@ -{_range(old, sum(len(step.old) for step in hunk))} +{_range(new, sum(len(step.new) for step in hunk))} @@\n".encode()
        for step in hunk:
            if step.old == step.new:
                yield from _lines(b" ", step.old)
            else:
                yield from _lines(b"-", step.old)
                yield from _lines(b"+", step.new)


def steps_of(data: bytes, stays: Iterable[Span]) -> Iterator[Step]:
    """A file's lines, as "\\n" ends them, against the parts of it that stay. A change ends where both have ended a line."""
    spans = list(stays)
    at = part = 0
    old: list[bytes] = []
    new = b""
    while at < len(data):
        end = data.find(b"\n", at) + 1 or len(data)
        while part < len(spans) and spans[part].start < end:
            new += data[max(at, spans[part].start) : min(end, spans[part].end)]
            if spans[part].end > end:
                break
            part += 1
        old.append(data[at:end])
        at = end
        if not new or new.endswith(b"\n") or at == len(data):
            yield Step(old, [new] if new else [])
            old, new = [], b""


def _compared(name: str, bench: Bench) -> Outcome:
    if bench.field:
        return _records(name, bench)
    source = files.dump(name, files.content(name), bench.kind)
    cleaned, stays = bench.what_stays(name, source.text)
    if files.text_of(source.text, stays) == source.text:
        return Outcome(name, notes=(*source.notes, *cleaned.notes))
    bench.bytes_that_stay(source)
    if source.encoding.startswith(("utf-16", "utf-32")):
        source = files.Dump(name, source.text.encode("utf-8", "surrogatepass"), source.text, "utf-8", b"", source.notes)
    output = b"".join(unified(name, steps_of(source.data, files.in_bytes(source, stays))))
    return Outcome(name, output, changed=True, notes=(*source.notes, *cleaned.notes))


def _records(name: str, bench: Bench) -> Outcome:
    from cleaner.cli import jsonl

    with files.opened(name) as file:
        changes = list(jsonl.changes(file, name, bench))
    output = b"".join(unified(name, (Step([change.record.raw], [change.new]) for change in changes)))
    return jsonl.total(name, (jsonl.outcome(name, change) for change in changes))._replace(output=output, findings=())


def _header(name: str) -> list[bytes]:
    end = "\t\n" if " " in name else "\n"  # as git does: else what stands behind a space is taken for a time
    shown = terminal.visible(name)
    return [terminal.encoded(f"--- a/{shown.lstrip('/')}{end}"), terminal.encoded(f"+++ b/{shown.lstrip('/')}{end}")]


def _hunks(steps: Iterable[Step]) -> Iterator[tuple[int, int, list[Step]]]:
    """Changes that stand close together, with the lines around them, and the numbers of their first line, old and new."""
    lead: deque[Step] = deque(maxlen=CONTEXT)
    hunk: list[Step] = []
    same = 0  # unchanged lines at the end of the hunk
    old = new = 1
    for step in steps:
        if step.old != step.new:
            if not hunk:
                start, hunk = (old - len(lead), new - len(lead)), [*lead]
            hunk.append(step)
            same = 0
        elif hunk:
            hunk.append(step)
            same += 1
            if same > 2 * CONTEXT:
                yield *start, hunk[: CONTEXT - same]
                hunk = []
        lead.append(step)
        old, new = old + len(step.old), new + len(step.new)
    if hunk:
        yield *start, hunk[: len(hunk) - max(0, same - CONTEXT)]


def _range(start: int, count: int) -> str:
    """As diff counts: one line goes without its count, and no lines stand behind the line before them."""
    return str(start) if count == 1 else f"{start if count else start - 1},{count}"


def _lines(sign: bytes, lines: Iterable[bytes]) -> Iterator[bytes]:
    for line in lines:
        yield sign + line
        if not line.endswith(b"\n"):
            yield b"\n" + _NO_NEWLINE


def _painted(output: bytes) -> bytes:
    lines = output.decode("utf-8", "replace").split("\n")
    painted = [terminal.paint(terminal.visible(line.rstrip("\r")), _ROLES.get(line[:1], ""), True) for line in lines]
    return terminal.encoded("\n".join(painted))
