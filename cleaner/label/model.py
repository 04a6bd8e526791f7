"""The page model: from what `structure` counts of a page's blocks, how likely each is to be chrome. Learned, and silent on dumps.

Trained by `python -m cleaner.evaluate.pages`; its weights are `data/pages.npz`. Nothing is loaded before the first page.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.model import Document, Label

if TYPE_CHECKING:
    from cleaner.trees import Forest

WEIGHTS = Path(__file__).parent.parent / "data" / "pages.npz"
MOST = 7.0  # log-odds; the model is never as sure as a rule that is


def page(document: Document) -> Iterator[Label]:
    """One label for every block of a page: the model's log-odds that it is chrome."""
    if document.kind == "html":
        yield from weighed(_forest(), document)


def weighed(forest: Forest, document: Document) -> Iterator[Label]:
    """What a forest says of the blocks of a page; what came from the page's data, not its markup, it knows nothing of."""
    if not document.blocks:
        return
    from cleaner import structure

    weights = forest.scores(structure.columns(document)).clip(-MOST, MOST).tolist()
    for block, weight in zip(document.blocks, weights, strict=True):
        if block.tag != "script":
            yield Label(block.position, "model/page", weight, None, f"<{block.tag}>")


@cache
def _forest() -> Forest:
    from cleaner import trees

    return trees.load(WEIGHTS)


LABELERS = {"model/page": page}
