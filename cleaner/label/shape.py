"""How a block looks and what company it keeps, in any script: short, without a sentence's end, among others of its kind.

One weight from the points table for all of it; negative for prose, which it protects.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner import points
from cleaner.features import columns
from cleaner.model import Document, Label

MOST = 3.9  # log-odds; shape alone is never as good as a wording that a rule knows (EDGE)
SAYS_NOTHING = 0.05  # log-odds; below that no label is made
_ENDS = ("no end mark", "ends in a digit", "ends as a sentence", "ends in a colon", "ends in a comma", "ends in dots or an arrow", "ends in a sign")


def unlike_prose(document: Document) -> Iterator[Label]:
    """Whether a block is more like the menus and teasers of a page, or like its prose; see `features` for what is counted. Silent on pages."""
    blocks = [block for block in document.blocks if block.size] if document.kind == "text" else []
    if not blocks:
        return
    counted = columns(blocks)
    weights = points.weigh(counted)
    shown = zip(counted["whole"], counted["end"], counted["mean8"], counted["before"], counted["behind"], strict=True)
    for block, weight, (size, end, mean, before, behind) in zip(blocks, weights, shown, strict=True):
        if weight > SAYS_NOTHING:
            evidence = f"size {size}, {_ENDS[end]}; mean {mean} around; {5 * before}% of the prose before, {5 * behind}% behind"
            yield Label(block.position, "shape/unlike-prose", min(weight, MOST), None, evidence)
        elif weight < -SAYS_NOTHING:
            yield Label(block.position, "shape/unlike-prose", weight, None, "like prose")


LABELERS = {"shape/unlike-prose": unlike_prose}
