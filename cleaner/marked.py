"""The diff-shaped format of examples and fixtures: what goes, what stays, and what becomes of a cut line.

"- " a line that goes, two spaces a line that stays, "? " either is right, "+ " after a "- ": what that line becomes.
An empty line stands for an empty line of which either is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from cleaner.model import Cleaned
from cleaner.render import cut

Mark = Literal["keep", "drop", "either", "cut"]
_MARKS: dict[str, Mark] = {"  ": "keep", "- ": "drop", "? ": "either"}


class Line(NamedTuple):
    """A line, what should happen to it, and for "cut" what it becomes."""

    text: str
    mark: Mark
    becomes: str = ""


def load(marked: str) -> tuple[Line, ...]:
    """The lines of a marked text. ValueError names the first line (from 1) that has no mark."""
    lines: list[Line] = []
    for number, raw in enumerate(marked.removesuffix("\n").split("\n"), 1):
        if raw == "":
            lines.append(Line("", "either"))
        elif raw.startswith("+ ") and lines and lines[-1].mark == "drop":
            lines[-1] = Line(lines[-1].text, "cut", raw[2:])
        elif raw[:2] in _MARKS:
            text = raw[2:]
            lines.append(Line(text, _MARKS[raw[:2]] if text.strip() else "either"))
        else:
            raise ValueError(f"line {number} starts with none of '- ', '  ', '? ', '+ ': {raw[:40]!r}")
    return tuple(lines)


def source(lines: tuple[Line, ...]) -> str:
    """The dump that the marked lines stand for, each line ended by a newline."""
    return "".join(line.text + "\n" for line in lines)


def faults(lines: tuple[Line, ...], cleaned: Cleaned) -> Iterator[str]:
    """What came out otherwise than marked, a sentence each; nothing when all is right. `cleaned` is of `source(lines)`."""
    for number, (line, block, verdict) in enumerate(zip(lines, cleaned.document.blocks, cleaned.verdicts, strict=True), 1):
        came = cut(block.text, verdict.cuts) if verdict.keep else None
        wanted = {"keep": line.text, "drop": None, "either": came, "cut": line.becomes}[line.mark]
        if came != wanted:
            rules = ", ".join(f"{label.rule} {label.weight:+.1f}" for label in verdict.labels) or "no rule"
            yield f"line {number} should {'go' if wanted is None else 'stay as ' + repr(wanted)} ({rules}): {line.text!r}"
