"""What a document may take, and whether a cleaned dump is what was promised. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf
from time import monotonic

from cleaner.model import Block, Document, Span, Verdict
from cleaner.render import cut
from cleaner.segment import lines_of


class OutOfTime(Exception):
    """A document has taken longer than it may. Never leaves the library."""


class Clock:
    """The time that is left for a document."""

    def __init__(self, seconds: float) -> None:
        self._end = monotonic() + seconds if seconds else inf

    def check(self) -> None:
        """Raise OutOfTime if none is left."""
        if monotonic() >= self._end:
            raise OutOfTime


def whole(source: str, url: str = "", notes: tuple[str, ...] = ()) -> Document:
    """A dump that nobody looks into: all of it is one block."""
    block = Block(0, source, "", len(source.strip()), Span(0, len(source)))
    return Document("text", source, (block,) if source else (), url=url, notes=notes)


def has_more_bytes(source: str | bytes, most: int) -> bool:
    """Whether a source, or what a string is in UTF-8, is longer than that."""
    if isinstance(source, bytes) or len(source) > most or 3 * len(source) <= most:
        return len(source) > most
    return len(source.encode("utf-8", "surrogatepass")) > most


def has_more_lines(text: str, most: int) -> bool:
    """Whether a text has more lines than that."""
    ends = text.count("\n") + text.count("\r") - text.count("\r\n") if len(text) > most else 0
    return ends + (not text.endswith(("\n", "\r"))) > most


def is_faithful(text: str, document: Document, verdicts: Sequence[Verdict], left: Sequence[Block]) -> bool:
    """Whether a cleaned dump is the lines of its source that stay, in order, less what was cut from them, and whether they are what the last
    round looked at, in which nothing more went. Then another pass sees the same, and changes nothing either.

    Blank lines are left aside, for nothing depends on them.
    """
    kept = [(block.text, verdict.cuts) for block, verdict in zip(document.blocks, verdicts, strict=True) if verdict.keep]
    source = iter(lines_of(document.source))
    if not all(line in source for line, _ in kept):  # each is looked for behind the one before
        return False
    told = [cut(line, cuts) if cuts else line for line, cuts in kept]
    read, seen = lines_of(text), [block.text for block in left]
    return read == told == seen or _with_text(read) == _with_text(told) == _with_text(seen)


def _with_text(lines: Iterable[str]) -> list[str]:
    return [line for line in lines if line.strip()]
