"""`python -m cleaner.evaluate.linear`: time(2n) / time(n) of every pattern and of the whole flow on hostile input. 2 is linear, 4 is not."""

from __future__ import annotations

import argparse
import gc
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from itertools import chain
from typing import NamedTuple

from cleaner import Cleaner, marked, packs, read
from cleaner.label.rules import RuleLabeler
from cleaner.rule import Rule

LINE = 8_000  # characters of a hostile line
DUMP = 100_000  # characters of a hostile dump
_LEAST = 0.0005  # seconds; what takes less is not worth a ratio
_NO_LIMIT = 1 << 40
_SHOWN = 5  # hints and example lines of a rule that hostile lines are made of
_RUNS = (
    "0",
    " ",
    "a",
    ">",
    "<",
    "0:",
    "0.",
    "0,",
    "0/",
    "0-",
    "a.",
    "a ",
    " 0",
    "0 a ",
    "(",
    "[",
    "()",
    "[]",
    "|",
    "©",
    "…",
    "漢",
    "é\u0301",
    "\u200b",
    "\t",
    "\u00a0",
)
_MENU = "Home | Contact | Log in | Share\n"
_PROSE = "The mayor opened the new bridge over the river on Monday, and the first buses crossed it in the afternoon.\n"


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


def patterns(size: int = LINE) -> Iterator[Timing]:
    """Per pattern of every pack the worst of the hostile lines. The limit on a line's length and the hints are left out."""
    for rule_id, rule in packs.load().items():
        for pattern in rule.patterns:
            alone = replace(rule, phrases={}, patterns=(pattern,), hints=(), longest=_NO_LIMIT, reach="match" if rule.reach == "match" else "block")
            labeler = RuleLabeler({rule_id: alone})
            timings = [_pattern(labeler, f"{rule_id} {pattern}", name, run, size) for name, run in _lines(rule)]
            yield max(timings, key=lambda timing: (timing.ratio >= 3, timing.twice))


def _pattern(labeler: RuleLabeler, what: str, name: str, run: str, size: int) -> Timing:
    first, second = (read(_filled(run, length), kind="text") for length in (size, 2 * size))
    return _timed(what, name, lambda: list(labeler(first)), lambda: list(labeler(second)))


def _lines(rule: Rule) -> Iterator[tuple[str, str]]:
    """Names and runs to repeat: plain ones, behind and before the rule's hints, and its examples short of their last character."""
    for run in _RUNS:
        yield f"{run!r} repeated", run
    for hint in [hint for hint in rule.hints if hint not in ("", "0")][:_SHOWN]:
        for run in ("", " ", "0", "0 "):
            yield f"{hint + run!r} repeated", hint + run
    for line in [line for text in rule.examples for line in marked.load(text.strip("\n")) if line.mark in ("drop", "cut")][:_SHOWN]:
        yield f"{line.text[:-1][:30]!r} repeated", line.text.strip()[:-1] + " "
        yield f"{line.text.strip()[:30]!r} repeated without a space", line.text.strip()


def documents(size: int = DUMP) -> Iterator[Timing]:
    """The whole flow on hostile dumps, from bytes to text, in time for one size and for twice."""
    cleaner = Cleaner()
    for name, make in _dumps().items():
        first, second = make(size).encode(), make(2 * size).encode()
        yield _timed("the whole flow", name, partial(cleaner.clean, first), partial(cleaner.clean, second))


def _dumps() -> Mapping[str, Callable[[int], str]]:
    """Hostile dumps by name: each a function from a size in characters to a dump of about that size."""
    made: dict[str, Callable[[int], str]] = {f"one line of {run!r}": partial(_filled, run) for run in _RUNS}
    lines = ("\n", " \n", "0\n", "a\n", "•\n", "\r", "\r\n", "Share\n", "12 Comments\n", "0:00\n", _MENU, _PROSE, "© 1905\n", "English\n", "漢字\n")
    made |= {f"lines of {line[:20]!r}": partial(_filled, line) for line in lines}
    made["one line of a menu"] = lambda size: _filled(_MENU.replace("\n", " | "), size)
    made["one line of prose"] = lambda size: _filled(_PROSE.replace("\n", " "), size)
    made["lines that are all different"] = lambda size: "".join(f"{number} a line\n" for number in range(size // 12))
    made["paragraphs that are all different"] = lambda size: "".join(f"{number} {_PROSE}" for number in range(size // len(_PROSE)))
    made["prose and chrome in turn"] = lambda size: _filled(_PROSE + "Share\n", size)
    made["the same half twice"] = lambda size: 2 * "".join(f"{number} {_PROSE}" for number in range(size // 2 // len(_PROSE)))
    made["one block over and over"] = lambda size: _filled("".join(f"{number} {_PROSE}" for number in range(5)), size)
    made["lines that grow"] = lambda size: "\n".join("a " * length for length in range(int(size**0.5)))
    made["comments that never close"] = lambda size: _filled("<!-- ", size)
    made["comments that close"] = lambda size: _filled("<!---->", size)
    made["near-hits of all phrases"] = lambda size: _filled("\n".join(_near_hits()) + "\n", size)
    made["near-hits of all phrases in one line"] = lambda size: _filled(" ".join(_near_hits()) + " ", size)
    return made


def _near_hits() -> list[str]:
    """Every eighth phrase of all packs, short of its last character: many times over in a dump of any size."""
    return [phrase[:-1] for rule in packs.load().values() for wordings in rule.phrases.values() for phrase in wordings][::8]


def _filled(run: str, size: int) -> str:
    return (run * (size // len(run) + 1))[:size]


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
    args = parser.parse_args()
    timings = []
    for timing in chain(patterns(args.line), documents(args.dump)):
        timings.append(timing)
        print(_row(timing), flush=True)
    worst = max(timings, key=lambda timing: timing.ratio)
    print(f"\n{len(timings)} timed, the worst:\n{_row(worst)}")


def _row(timing: Timing) -> str:
    ratio = f"{timing.ratio:5.2f}" if timing.ratio else "    –"
    return f"{ratio}  {1000 * timing.once:9.2f} ms {1000 * timing.twice:9.2f} ms  {timing.what}  on {timing.hostile}"


if __name__ == "__main__":
    main()
