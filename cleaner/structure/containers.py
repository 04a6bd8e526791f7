"""Columns of the elements that hold a block, of where the page's prose is, and of the page as a whole."""

from __future__ import annotations

import numpy as np

from cleaner.model import Document
from cleaner.structure.texts import CAPPED, Texts
from cleaner.structure.tree import CLASS_BIT, GROUP_BIT, LEVELS, Array, Tree
from cleaner.vocabulary import ABOUT, KINDS

CONTAINERS = 6  # elements that are described in full, from the block's own upwards
COUNTED_GROUPS = ("article", "form", "table", "li", "pre", "noscript", "control", "heading", "main", "section")
COUNTED_CLASSES = ("comment", "product", "forum", "list", "article", "related", "review", "author")
SHARES = (0.5, 0.75, 0.9)  # of the page's prose, which the deepest elements hold


def containers(tree: Tree, text: Texts, alike: tuple[Array, Array, Array]) -> tuple[Array, ...]:
    """The elements around a block, those like its own (`alike`: see `siblings`), and where the prose is: three arrays with a row for every block."""
    sums, count = text.sums, len(tree.parent) - 1
    page = np.maximum(sums[:count][tree.parent[:count] == count].sum(axis=0), 1.0)
    blocks, size = np.maximum(sums[:, 0], 1), np.maximum(sums[:, 1], 1)
    children = np.bincount(tree.parent[:count], minlength=count + 1).astype(np.float64)
    same, same_size, same_prose = alike
    densities = np.stack([sums[:, 2] / size, sums[:, 3] / page[3], sums[:, 1] / page[1], sums[:, 1] / blocks], axis=1)
    means = sums[:, [4, 5, 6, 8]] / blocks[:, None]
    others = np.stack([children, same, same_size, same_prose, text.direct], axis=1)
    table = np.concatenate([sums[:, [0, 1, 3, 4, 5, 6, 7, 8]], densities, means, others], axis=1)
    levels = table[tree.up[:, :CONTAINERS]].reshape(len(tree.node), -1)
    return levels, _alike(tree, text, page[3]), _top(tree, text, page)


def siblings(tree: Tree, sums: Array) -> tuple[Array, Array, Array]:
    """By element: how many children of its parent look like it, itself among them, and their mean size and prose."""
    count = len(tree.parent) - 1
    key = tree.parent[:count] * (count + 1) + tree.look[:count]
    _, group, size = np.unique(key, return_inverse=True, return_counts=True)
    group = group.reshape(-1)
    means = [np.append((np.bincount(group, weights=sums[:count, at]) / size)[group], 0) for at in (1, 3)]
    return np.append(size[group], 0).astype(np.float64), means[0], means[1]


def _alike(tree: Tree, text: Texts, prose: float) -> Array:
    group = tree.path[tree.node]
    blocks, size, links, alike = (np.bincount(group, weights=weights) for weights in (np.ones(len(group)), text.size, text.links, text.prose))
    return np.stack([blocks, size / np.maximum(blocks, 1), links / np.maximum(size, 1), alike / prose], axis=1)[group]


def _top(tree: Tree, text: Texts, page: Array) -> Array:
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
    meets = shared.any(axis=1)
    common = np.where(meets, shared.argmax(axis=1), LEVELS)
    meeting = tree.up[index, np.minimum(common, LEVELS - 1)]
    everywhere = np.ones(len(index))
    facts = [
        inside,
        tree.inside(int(tree.parent[top])),
        score[tree.up].max(axis=1) / best,
        score[tree.up[:, 0]] / best,
        score[tree.up[:, 1]] / best,
        score[top] * everywhere,
        text.sums[top, 3] / page[3] * everywhere,
        np.clip(index - first, -60, 60),
        np.clip(index - last, -60, 60),
        common,
        np.where(meets, tree.depth[top] - tree.depth[meeting], 30),
    ]
    prose = text.sums[:count, 3]
    for share in SHARES:
        holders = np.nonzero(prose >= share * max(prose.max(), 1))[0]
        deepest = int(holders[np.argmax(tree.depth[holders])]) if len(holders) else 0
        facts += [tree.inside(deepest), tree.depth[tree.node] - tree.depth[deepest], text.sums[deepest, 1] / page[1] * everywhere]
    return np.stack(facts, axis=1)


def _scores(tree: Tree, text: Texts) -> Array:
    """By element, points for the paragraphs in it: all to the one around a paragraph, half to the next (readability's idea)."""
    points = np.where(
        (text.size >= 25) & (text.links < 0.5 * text.size), 1 + np.minimum(text.size / 100, 3) + 0.3 * np.minimum(text.counts[:, 1], 5), 0.0
    )
    holds_text = np.isin(text.kind, [KINDS[tag] for tag in ("div", "td", "br", "section", "article", "body")])
    owner = np.where(holds_text, tree.node, tree.parent[tree.node])
    count = len(tree.parent)
    score = np.bincount(owner, weights=points, minlength=count) + np.bincount(tree.parent[owner], weights=0.5 * points, minlength=count)
    score[-1] = 0
    return np.asarray(score * (1 - text.sums[:, 2] / np.maximum(text.sums[:, 1], 1)))


def page(document: Document, tree: Tree, text: Texts, alike: tuple[Array, Array, Array]) -> Array:
    """The page as a whole: the same row for every block."""
    count = len(tree.parent) - 1
    size, links, prose = text.size.sum(), text.links.sum(), text.prose.sum()
    copies = text.copies.sum() / max(np.minimum(text.size, CAPPED).sum(), 1)
    same, _, same_prose = alike
    cards = float((same * (same_prose > 0)).max())
    about = " ".join(document.about)
    shares = (prose / max(size, 1), len(text.size), count, copies, cards, len(document.title))
    facts = [size, links / max(size, 1), prose, text.is_prose.sum(), *shares]
    facts += [((tree.groups[:count] & GROUP_BIT[name]) > 0).sum() for name in COUNTED_GROUPS]
    facts += [((tree.classes[:count] & CLASS_BIT[name]) > 0).mean() for name in COUNTED_CLASSES]
    facts += [any(beginning in about for beginning in beginnings) for beginnings in ABOUT.values()]
    return np.tile(np.array(facts, dtype=np.float64), (len(text.size), 1))
