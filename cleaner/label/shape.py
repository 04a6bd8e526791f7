"""What a block looks like, and the blocks around it, in any script: short without a sentence's end, in capitals, in a menu.

Weights come from the points table; they are negative for prose, which they protect.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner import features, points
from cleaner.model import Block, Document, Label

SAYS_NOTHING = 0.05  # log-odds; below that no label is made
_ENDS = ("no end mark", "ends in a digit", "ends as a sentence", "ends in a colon", "ends in a comma", "ends in dots or an arrow", "ends in a sign")


def line(document: Document) -> Iterator[Label]:
    """By itself: its length, how it ends, its capitals, whether it is a short line that comes again."""
    blocks = _with_text(document)
    columns = features.line(blocks)
    for block, weight, size, end in zip(blocks, points.weigh(columns), columns["size"], columns["end"], strict=True):
        if abs(weight) > SAYS_NOTHING:
            yield Label(block.position, "shape/line", weight, None, f"size {size}, {_ENDS[end]}")


def surroundings(document: Document) -> Iterator[Label]:
    """By the company it keeps: how long the blocks around are, and how far the nearest prose is."""
    blocks = _with_text(document)
    columns = features.surroundings(blocks)
    for block, weight, mean, gap in zip(blocks, points.weigh(columns), columns["mean8"], columns["gap"], strict=True):
        if abs(weight) > SAYS_NOTHING:
            yield Label(block.position, "shape/surroundings", weight, None, f"mean size {mean} around, {gap} blocks without prose")


def position(document: Document) -> Iterator[Label]:
    """By where it stands: before the prose of the document, among it or behind it."""
    blocks = _with_text(document)
    columns = features.position(blocks)
    for block, weight, before, behind in zip(blocks, points.weigh(columns), columns["before"], columns["behind"], strict=True):
        if abs(weight) > SAYS_NOTHING:
            yield Label(block.position, "shape/position", weight, None, f"{5 * before}% of the prose before, {5 * behind}% behind")


def _with_text(document: Document) -> Sequence[Block]:
    return [block for block in document.blocks if block.size]


LABELERS = {"shape/line": line, "shape/position": position, "shape/surroundings": surroundings}
