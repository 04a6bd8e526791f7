"""Characters that no reader sees, used to hide text from people or its order from machines. What is cut out shows nowhere.

Single ones are left alone: joiners shape Persian and Indic words and emoji, direction marks order Arabic and Hebrew, and editors leave a
few zero-width spaces in a row (7 at most in 8,827 development dumps, 2026-11). See Unicode TR36 on security, and TR51 on flags.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.model import Block, Document, Label, Span
from cleaner.rule import SURE

MANY = 8  # zero-width characters in a row: the bits of a letter
MOST = 10_000  # marks of direction that are cut from a block
_ZERO_WIDTH = "\u200b-\u200d\u2060-\u2064\ufeff\u180e\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"  # of variants; every one can stand for a byte, or half of one
_OVERRIDES = "\u202d\u202e"
_TAGS = "\U000e0000-\U000e007f"
_FLAG = "\U0001f3f4"  # of England, Scotland, Wales: a black flag, up to six tags and their end
_RUN = re.compile(f"[{_ZERO_WIDTH}{_SELECTORS}]{{{MANY},}}")
_OVERRIDE = re.compile(f"[{_OVERRIDES}]")
_DIRECTION = re.compile("[\u202a-\u202e]")
_TAGGED = re.compile(f"(?<![{_FLAG}{_TAGS}])[{_TAGS}]+|(?<={_FLAG})[{_TAGS}]{{8,}}")
_ANY = re.compile(f"[{_ZERO_WIDTH}{_SELECTORS}{_OVERRIDES}{_TAGS}]")
_MARKS = (  # all of `_ANY` but those of plane 14
    "\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u200c\u200d\u202d\u202e\u2060\u2061\u2062\u2063\u2064\u3164"
    "\ufe00\ufe01\ufe02\ufe03\ufe04\ufe05\ufe06\ufe07\ufe08\ufe09\ufe0a\ufe0b\ufe0c\ufe0d\ufe0e\ufe0f\ufeff\uffa0"
)
_PLANE_14 = b"\xf3"  # with which tags and the other selectors begin in UTF-8; to look for it, and for the marks one by one, takes a third
_SHOWN = 60  # characters of the evidence


def suspect(document: Document) -> tuple[Block, ...]:
    """The blocks that hold any of these characters; all the labelers here need to look at. Of most documents none."""
    text = document.source
    if document.kind == "text" and (text.isascii() or not (any(mark in text for mark in _MARKS) or _PLANE_14 in text.encode("utf-8", "replace"))):
        return ()
    return tuple(block for block in document.blocks if not block.text.isascii() and _ANY.search(block.text))


def zero_width(document: Document) -> Iterator[Label]:
    """Runs of characters without width or of selectors of variants, long enough to spell something."""
    for block in document.blocks:
        for found in _RUN.finditer(block.text):
            yield _cut(block, found, "hidden/zero-width", f"{len(found[0])} characters without width in a row")


def bidi(document: Document) -> Iterator[Label]:
    """Overrides of the direction, which show letters in another order than they stand in; the letters themselves stay."""
    for block in document.blocks:
        marks = list(_DIRECTION.finditer(block.text)) if _OVERRIDE.search(block.text) else []
        if len(marks) > MOST:
            yield Label(block.position, "hidden/bidi", -SURE, None, f"{len(marks):,} marks of direction; too many to cut")
            continue
        for found in marks:
            yield _cut(block, found, "hidden/bidi", f"U+{ord(found[0]):04X} before {block.text[found.end() : found.end() + _SHOWN]!r}")


def tags(document: Document) -> Iterator[Label]:
    """Letters of the block of tags, which spell whole sentences that nobody sees; but for those of flags."""
    for block in document.blocks:
        for found in _TAGGED.finditer(block.text):
            spelled = "".join(chr(ord(tag) - 0xE0000) for tag in found[0] if 0xE0020 <= ord(tag) < 0xE007F)
            yield _cut(block, found, "hidden/tags", f"says {spelled[:_SHOWN]!r}")


def _cut(block: Block, found: re.Match[str], rule: str, evidence: str) -> Label:
    """A label of what was found, or of the whole block if that is all there is."""
    return Label(block.position, rule, SURE, None if found[0] == block.text.strip() else Span(*found.span()), evidence)


LABELERS = {"hidden/bidi": bidi, "hidden/tags": tags, "hidden/zero-width": zero_width}
