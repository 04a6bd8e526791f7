"""The page model: from what `structure` counts of a page's blocks, how likely each is to be chrome. Learned, and silent on dumps.

Trained by `python -m cleaner.evaluate.pages`; its weights are `data/pages.npz`. Nothing is loaded before the first page.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.model import Document, Label, Node

if TYPE_CHECKING:
    from cleaner.trees import Forest

WEIGHTS = Path(__file__).parent.parent / "data" / "pages.npz"
_SHOWN = 60  # characters of the evidence
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
    shown: dict[int, str] = {}
    for block, weight in zip(document.blocks, weights, strict=True):
        if block.tag != "script":
            if block.node not in shown:
                shown[block.node] = _place(document.nodes, block.node)
            yield Label(block.position, "model/page", weight, None, shown[block.node])


def _place(nodes: Sequence[Node], at: int) -> str:
    """Where a block stands, for people: its element, and the nearest around it that has a name."""
    tag = nodes[at].tag
    while at >= 0:
        held = nodes[at].attributes
        name = f"#{held['id']}" if held.get("id") else "." + held["class"].split()[0] if held.get("class", "").strip() else ""
        if name:
            return f"<{tag}> in {nodes[at].tag}{name}"[:_SHOWN]
        at = nodes[at].parent
    return f"<{tag}>"


@cache
def _forest() -> Forest:
    from cleaner import trees

    return trees.load(WEIGHTS)


LABELERS = {"model/page": page}
