"""The models: how likely each block is to be chrome, from what `structure` counts of a page's blocks and `lines` of a dump's. Learned.

Trained by `python -m cleaner.evaluate.pages` and `python -m cleaner.evaluate.lines`; the weights are `data/pages.npz` and `data/lines.npz`.
Each is silent on the other's documents, and nothing is loaded before the first.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import repeat
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner.model import SILENCE, Block, Document, Label, Node, label_of

if TYPE_CHECKING:
    from cleaner.trees import Forest

_DATA = Path(__file__).parent.parent / "data"
PAGES, LINES = _DATA / "pages.npz", _DATA / "lines.npz"
_SHOWN = 60  # characters of the evidence
MOST = 7.0  # log-odds; a model is never as sure as a rule that is
MOST_HIT = 9.0  # log-odds that all labels of a line count for together


def page(document: Document) -> Iterable[Label]:
    """One label for every block of a page: the model's log-odds that it is chrome."""
    return weighed(_forest(PAGES), document) if document.kind == "html" else SILENCE


def weighed(forest: Forest, document: Document) -> Iterator[Label]:
    """What a forest says of the blocks of a page; what came from the page's data, not its markup, it knows nothing of."""
    if not document.blocks:
        return
    from cleaner import structure

    weights = forest.scores(structure.columns(document)).clip(-MOST, MOST).tolist()
    places: dict[int, str] = {}
    shown: dict[int, str] = {}
    for block, weight in zip(document.blocks, weights, strict=True):
        if block.tag != "script":
            if block.node not in shown:
                shown[block.node] = f"<{document.nodes[block.node].tag}>{_place(document.nodes, block.node, places)}"[:_SHOWN]
            yield label_of((block.position, "model/page", weight, None, shown[block.node]))


def line(document: Document, said: Iterable[Label] = ()) -> list[Label]:
    """One label for every line of a dump that is not blank: by how much the model moves the log-odds that others gave it in `said`."""
    return weighed_lines(_forest(LINES), document, said) if document.kind == "text" else []


def weighed_lines(forest: Forest, document: Document, said: Iterable[Label] = ()) -> list[Label]:
    """What a forest says of the lines of a dump, knowing what others `said` of them."""
    blocks = [block for block in document.blocks if block.size]
    if not blocks:
        return []
    from cleaner import lines

    table = lines.columns(blocks, hits(blocks, said))
    weights = forest.scores(table).clip(-MOST, MOST).tolist()
    around, before = (table[:, lines.names().index(name)].astype(int).tolist() for name in ("near:8 size", "before percent"))
    seen = [
        f"size {block.size}, mean {mean} around, {share}% of the prose before" if weight > 0 else "like an article's"
        for block, weight, mean, share in zip(blocks, weights, around, before, strict=True)
    ]
    positions = [block.position for block in blocks]
    return list(map(label_of, zip(positions, repeat("model/line"), weights, repeat(None), seen, strict=False)))


def hits(blocks: Iterable[Block], said: Iterable[Label]) -> list[float]:
    """The log-odds that labels give each whole block, one after the other; 0 where there are none."""
    total: defaultdict[int, float] = defaultdict(float)
    for block, _, weight, span, _ in said:
        if span is None:
            total[block] += weight
    limited = {block: max(-MOST_HIT, min(weight, MOST_HIT)) for block, weight in total.items()}
    return [limited.get(block.position, 0.0) for block in blocks]


def _place(nodes: Sequence[Node], at: int, known: dict[int, str]) -> str:
    """Where an element stands, for people: in the nearest around it, or itself, that has a name; "" if none has. Kept in `known`."""
    path = []
    place = ""
    while at >= 0:
        if at in known:
            place = known[at]
            break
        path.append(at)
        tag, held, parent = nodes[at]
        name = f"#{held['id']}" if held.get("id") else "." + held["class"].split()[0] if held.get("class", "").strip() else ""
        if name:
            place = f" in {tag}{name}"
            break
        at = parent
    known.update(dict.fromkeys(path, place))
    return place


@cache
def _forest(path: Path) -> Forest:
    from cleaner import trees

    return trees.load(path)


LABELERS = {"model/line": line, "model/page": page}
