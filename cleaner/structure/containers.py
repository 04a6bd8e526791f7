"""Columns of the elements that hold a block, of where the page's prose is, and of the page as a whole."""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from cleaner.model import Document
from cleaner.structure.texts import CAPPED, Texts
from cleaner.structure.tree import CLASS_BIT, GROUP_BIT, LEVELS, Array, Rows, Tree
from cleaner.vocabulary import ABOUT, KINDS

CONTAINERS = 6  # elements that are described in full, from the block's own upwards
COUNTED_GROUPS = ("article", "form", "table", "li", "pre", "noscript", "control", "heading", "main", "section")
COUNTED_CLASSES = ("comment", "product", "forum", "list", "article", "related", "review", "author")
SHARES = (0.5, 0.75, 0.9)  # of the page's prose, which the deepest elements hold


def containers(tree: Tree, text: Texts, alike: tuple[Array, Array, Array]) -> Rows:
    """The elements around a block, those like its own (`alike`: see `siblings`), and where the prose is."""
    sums, count = text.sums, len(tree.parent) - 1
    page = np.maximum(sums[:, :count][:, tree.parent[:count] == count].sum(axis=1), 1.0)
    blocks, size = np.maximum(sums[0], 1), np.maximum(sums[1], 1)
    children = np.bincount(tree.parent[:count], minlength=count + 1)
    densities = (sums[2] / size, sums[3] / page[3], sums[1] / page[1], sums[1] / blocks)
    facts = (*sums[[0, 1, 3, 4, 5, 6, 7, 8]], *densities, *(sums[[4, 5, 6, 8]] / blocks), children, *alike, text.direct)
    table = np.stack(facts).astype(np.float32)
    levels = [np.take(table, level, axis=1) for level in tree.up[:CONTAINERS]]
    return (*levels, *_alike(tree, text, page[3]), *_top(tree, text, page))


def siblings(tree: Tree, sums: Array) -> tuple[Array, Array, Array]:
    """By element: how many children of its parent look like it, itself among them, and their mean size and prose."""
    count = len(tree.parent) - 1
    key = tree.parent[:count] * (count + 1) + tree.look[:count]
    _, group, size = np.unique(key, return_inverse=True, return_counts=True)
    group = group.reshape(-1)
    means = [np.append((np.bincount(group, weights=sums[at, :count]) / size)[group], 0) for at in (1, 3)]
    return np.append(size[group], 0).astype(np.float64), means[0], means[1]


def _alike(tree: Tree, text: Texts, prose: float) -> Rows:
    group = tree.path[tree.node]
    blocks, size, links, alike = (np.bincount(group, weights=weights) for weights in (None, text.size, text.links, text.prose))
    return tuple(fact[group] for fact in (blocks, size / np.maximum(blocks, 1), links / np.maximum(size, 1), alike / prose))


def _top(tree: Tree, text: Texts, page: Array) -> Rows:
    """Where the page's prose is from here: the element whose paragraphs score best, and the deepest ones that hold most prose."""
    count = len(tree.parent) - 1
    index = np.arange(len(text.size))
    score = _scores(tree, text)
    top = int(np.argmax(score))
    best = max(score[top], 1e-9)
    inside = tree.inside(top)
    held = np.nonzero(inside & text.is_prose)[0]
    first, last = (held[0], held[-1]) if len(held) else (0, len(index) - 1)
    ancestors = np.zeros(count + 1, dtype=bool)
    at = top
    while at < count:
        ancestors[at] = True
        at = int(tree.parent[at])
    shared = ancestors[tree.up]
    meets = shared.any(axis=0)
    common = np.where(meets, shared.argmax(axis=0), LEVELS)
    meeting = tree.up[np.minimum(common, LEVELS - 1), index]
    facts = [
        inside,
        tree.inside(int(tree.parent[top])),
        score[np.ascontiguousarray(tree.up.T)].max(axis=1) / best,  # block by block: of 0.0 and -0.0 the order says which is highest
        score[tree.up[0]] / best,
        score[tree.up[1]] / best,
        np.full(len(index), score[top]),
        np.full(len(index), text.sums[3, top] / page[3]),
        np.minimum(np.maximum(index - first, -60), 60),
        np.minimum(np.maximum(index - last, -60), 60),
        common,
        np.where(meets, tree.depth[top] - tree.depth[meeting], 30),
    ]
    prose, depth = text.sums[3, :count], tree.depth[tree.node]
    most = max(prose.max(), 1)
    for share in SHARES:
        holders = np.flatnonzero(prose >= share * most)
        deepest = int(holders[np.argmax(tree.depth[holders])]) if len(holders) else 0
        facts += [tree.inside(deepest), depth - tree.depth[deepest], np.full(len(index), text.sums[1, deepest] / page[1])]
    return tuple(facts)


def _scores(tree: Tree, text: Texts) -> Array:
    """By element, points for the paragraphs in it: all to the one around a paragraph, half to the next (readability's idea)."""
    points = np.where(
        (text.size >= 25) & (text.links < 0.5 * text.size), 1 + np.minimum(text.size / 100, 3) + 0.3 * np.minimum(text.counts[1], 5), 0.0
    )
    owner = np.where(_holds_text()[text.kind], tree.node, tree.parent[tree.node])
    count = len(tree.parent)
    score = np.bincount(owner, weights=points, minlength=count) + np.bincount(tree.parent[owner], weights=0.5 * points, minlength=count)
    score[-1] = 0
    return np.asarray(score * (1 - text.sums[2] / np.maximum(text.sums[1], 1)))


@cache
def _holds_text() -> NDArray[np.bool_]:
    """By kind of tag, whether paragraphs may be such elements' own text; the last is for tags of no kind."""
    return np.array([*(tag in ("div", "td", "br", "section", "article", "body") for tag in KINDS), False])


def page(document: Document, tree: Tree, text: Texts, alike: tuple[Array, Array, Array]) -> NDArray[np.float32]:
    """The page as a whole: the same for every block."""
    count = len(tree.parent) - 1
    size, links, prose = text.size.sum(), text.links.sum(), text.prose.sum()
    copies = text.copies.sum() / max(np.minimum(text.size, CAPPED).sum(), 1)
    same, _, same_prose = alike
    cards = float((same * (same_prose > 0)).max())
    about = " ".join(document.about)
    groups = np.array([[GROUP_BIT[name]] for name in COUNTED_GROUPS])
    names = np.array([[CLASS_BIT[name]] for name in COUNTED_CLASSES])
    facts = [size, links / max(size, 1), prose, text.is_prose.sum(), prose / max(size, 1), len(text.size), count, copies, cards, len(document.title)]
    facts += ((tree.groups[:count] & groups) > 0).sum(axis=1).tolist()
    facts += ((tree.classes[:count] & names) > 0).mean(axis=1).tolist()
    facts += [any(beginning in about for beginning in beginnings) for beginnings in ABOUT.values()]
    return np.repeat(np.array(facts, dtype=np.float32), len(text.size))
