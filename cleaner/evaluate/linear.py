"""`python -m cleaner.evaluate.linear`: time(2n) / time(n) of patterns and of the whole flow on hostile input. 2 is linear, 4 is not."""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import NamedTuple, get_args

from cleaner import Cleaner, Config, marked, packs, read
from cleaner.evaluate.hostile import Make, filled, pages
from cleaner.evaluate.hostile_dumps import RUNS, dumps
from cleaner.label.rules import RuleLabeler
from cleaner.render import Format
from cleaner.rule import Rule

LINE = 8_000  # characters of a hostile line
DUMP = 100_000  # characters of a hostile dump
PAGE = 50_000  # characters of what is hostile in a page
STEEP = 2.5  # ratio from which on a document is timed at twice its size, too
_LEAST = 0.0005  # seconds; what takes less is not worth a ratio
_NO_LIMIT = 1 << 40
_SHOWN = 5  # hints and example lines of a rule that hostile lines are made of
_WHOLE = "the whole flow"


class Timing(NamedTuple):
    """What was timed on which hostile input, and how long it took at one size and at twice that size, in seconds of CPU time."""

    what: str
    hostile: str
    once: float
    twice: float

    @property
    def ratio(self) -> float:
        """How much longer twice the size took; 0 where both are too short to tell."""
        return self.twice / self.once if self.twice >= _LEAST and self.once else 0.0


def patterns(size: int = LINE, only: str = "") -> Iterator[Timing]:
    """Per pattern of every pack the worst of the hostile lines. The limit on a line's length and the hints are left out."""
    for rule_id, rule in packs.load().items():
        for pattern in rule.patterns if only in rule_id else ():
            alone = replace(rule, phrases={}, patterns=(pattern,), hints=(), longest=_NO_LIMIT, reach="match" if rule.reach == "match" else "block")
            labeler = RuleLabeler({rule_id: alone})
            timings = [_pattern(labeler, f"{rule_id} {pattern}", name, run, size) for name, run in _lines(rule)]
            yield max(timings, key=lambda timing: (timing.ratio >= 3, timing.twice))


def _pattern(labeler: RuleLabeler, what: str, name: str, run: str, size: int) -> Timing:
    first, second = (read(filled(run, length), kind="text") for length in (size, 2 * size))
    return _timed(what, name, lambda: list(labeler(first)), lambda: list(labeler(second)))


def _lines(rule: Rule) -> Iterator[tuple[str, str]]:
    """Names and runs to repeat: plain ones, behind and before the rule's hints, and its examples short of their last character."""
    for run in RUNS:
        yield f"{run!r} repeated", run
    for hint in [hint for hint in rule.hints if hint not in ("", "0")][:_SHOWN]:
        for run in ("", " ", "0", "0 "):
            yield f"{hint + run!r} repeated", hint + run
    for line in [line for text in rule.examples for line in marked.load(text.strip("\n")) if line.mark in ("drop", "cut")][:_SHOWN]:
        yield f"{line.text[:-1][:30]!r} repeated", line.text.strip()[:-1] + " "
        yield f"{line.text.strip()[:30]!r} repeated without a space", line.text.strip()


def documents(size: int = DUMP, only: str = "") -> Iterator[Timing]:
    """The whole flow on hostile dumps, from bytes to text, in time for one size and for twice."""
    cleaner = Cleaner()
    for name, make in dumps().items() if only in _WHOLE else ():
        yield _flow(cleaner, _WHOLE, name, make, size)


def formats(size: int = PAGE, only: str = "") -> Iterator[Timing]:
    """The whole flow on hostile pages, from bytes to each format with links and pictures, in time for one size and for twice."""
    cleaners = {f"a page to {format}": Cleaner(Config(format=format, links=True, images=True)) for format in get_args(Format)}
    for name, make in pages().items():
        for what, cleaner in cleaners.items():
            if only in what:
                yield _flow(cleaner, what, name, make, size)


def _flow(cleaner: Cleaner, what: str, name: str, make: Make, size: int) -> Timing:
    first, second, third = (partial(cleaner.clean, make(length).encode("utf-8", "surrogatepass")) for length in (size, 2 * size, 4 * size))
    timing = _timed(what, name, first, second)
    if timing.ratio <= STEEP:
        return timing
    return min(timing, _timed(what, name, second, third), key=lambda timing: timing.ratio)  # where a limit sets in is one step, and no slope


def _timed(what: str, hostile: str, first: Callable[[], object], second: Callable[[], object]) -> Timing:
    return Timing(what, hostile, _seconds(first), _seconds(second))


def _seconds(call: Callable[[], object]) -> float:
    """The best of up to three runs: one where it is long enough to trust or too short to matter.

    Without Python's search for cycles, which looks at all living objects again and again, ever more of them.
    """
    best = float("inf")
    gc.disable()
    for _ in range(3):
        started = time.process_time()
        call()
        best = min(best, time.process_time() - started)
        if best > 0.1 or best < _LEAST / 4:
            break
    gc.enable()
    return best


def main() -> None:
    """Print the table, the worst last."""
    parser = argparse.ArgumentParser(prog="python -m cleaner.evaluate.linear", description=__doc__)
    parser.add_argument("--line", type=int, default=LINE, help="characters of a hostile line (default: %(default)s)")
    parser.add_argument("--dump", type=int, default=DUMP, help="characters of a hostile dump (default: %(default)s)")
    parser.add_argument(
        "--only", default="", metavar="TEXT", help="only what has this in its name: a rule or pack, 'the whole flow', 'a page to json'"
    )
    parser.add_argument("--page", type=int, default=PAGE, help="characters of what is hostile in a page (default: %(default)s)")
    args = parser.parse_args()
    timings = []
    for timing in chain(patterns(args.line, args.only), documents(args.dump, args.only), formats(args.page, args.only)):
        timings.append(timing)
        print(_row(timing), flush=True)
    worst = max(timings, key=lambda timing: timing.ratio)
    print(f"\n{len(timings)} timed, the worst:\n{_row(worst)}")


def _row(timing: Timing) -> str:
    ratio = f"{timing.ratio:5.2f}" if timing.ratio else "    –"
    return f"{ratio}  {1000 * timing.once:9.2f} ms {1000 * timing.twice:9.2f} ms  {timing.what}  on {timing.hostile}"


if __name__ == "__main__":
    main()
