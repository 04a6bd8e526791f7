"""Columns of a block by itself, of its place on the page, and of its neighbours."""

from __future__ import annotations

import numpy as np

from cleaner.model import Document
from cleaner.structure.texts import CAPITAL, CAPPED, COLON, END, SMALL, Texts
from cleaner.structure.tree import GROUP_BIT, GROUPS, LEVELS, Array, Tree, Whole
from cleaner.vocabulary import CLASSES, TAG_GROUPS

COVERING = ("article", "main", "nav", "footer", "header", "aside", "form", "table", "hidden")


def own(document: Document, tree: Tree, text: Texts) -> Array:
    """What a block is by itself; shape (blocks, 18)."""
    words = text.counts[:, 2] + 1
    title = set(document.title.lower().split())
    shared = [len(title.intersection(block.text.lower().split())) / len(title) if title and block.size < 200 else 0.0 for block in document.blocks]
    capitals = (text.counts[:, 3] > 0) & (text.counts[:, 4] == 0)
    facts = (
        text.size,
        text.links / np.maximum(text.size, 1),
        words,
        text.characters / words,
        text.counts[:, 1],
        100 * text.counts[:, 1] / np.maximum(text.size, 1),
        (text.last & END) > 0,
        (text.last & COLON) > 0,
        text.counts[:, 0] / text.characters,
        (text.first & SMALL) > 0,
        (text.first & CAPITAL) > 0,
        capitals,
        text.kind,
        tree.depth[tree.node],
        text.is_prose,
        text.again,
        text.earlier,
        np.array(shared),
    )
    return np.stack(facts, axis=1)


def classes(tree: Tree) -> Array:
    """How far up the nearest element of every name and group is, and how many of some groups the block stands in."""
    named = [(bits[:, None] >> np.arange(count)) & 1 for bits, count in ((tree.classes, len(CLASSES)), (tree.groups, len(GROUPS)))]
    is_set = np.concatenate(named, axis=1).astype(bool)
    distances = np.full((len(tree.node), is_set.shape[1]), float(LEVELS))
    for level in range(LEVELS - 1, -1, -1):
        np.copyto(distances, level, where=is_set[tree.up[:, level]])
    wanted = np.array([GROUP_BIT[name] for name in COVERING])
    held = (tree.groups[:, None] & wanted) > 0
    steps = held.astype(np.float64)
    owners, which = np.nonzero(held[:-1])
    np.subtract.at(steps, (tree.end[owners], which), 1)
    covered = np.minimum(np.cumsum(steps, axis=0)[tree.node], 3)
    return np.concatenate([distances, covered], axis=1)


def place(document: Document, tree: Tree, text: Texts) -> Array:
    """Where a block stands among headings, text and prose; shape (blocks, 12)."""
    count = len(text.size)
    index = np.arange(count)
    headings = np.array([TAG_GROUPS.get(block.tag) == "heading" for block in document.blocks])
    first = next((block.position for block in document.blocks if block.tag == "h1"), -1)
    before_h1 = np.clip(index - first, -50, 200) if first >= 0 else np.full(count, -99)
    last_heading = np.maximum.accumulate(np.where(headings, index, -1))
    size, prose = np.cumsum(text.size), np.cumsum(text.prose)
    all_size, all_prose = max(size[-1], 1.0), max(prose[-1], 1.0)
    since = np.maximum.accumulate(np.where(text.is_prose, index, -1000))
    until = np.minimum.accumulate(np.where(text.is_prose, index, 100_000)[::-1])[::-1]
    facts = (
        before_h1,
        np.where(last_heading >= 0, np.minimum(index - last_heading, 50), 60),
        np.minimum(index, 300),
        np.minimum(count - index, 200),
        (size - text.size) / all_size,
        index / count,
        (prose - text.prose) / all_prose,
        (prose[-1] - prose) / all_prose,
        prose - text.prose,
        prose[-1] - prose,
        np.minimum(index - since, 60),
        np.minimum(until - index, 60),
    )
    return np.stack(facts, axis=1)


def near(text: Texts, tree: Tree) -> Array:
    """What stands beside a block; shape (blocks, 28)."""
    share = text.links / np.maximum(text.size, 1)
    facts: list[Array] = []
    for step in (1, 2, -1, -2):
        facts += [_shifted(text.size, step, 0), _shifted(share, step, 0), _shifted(tree.node, step, -5) == tree.node, _shifted(text.kind, step, -2)]
    capped = np.minimum(text.size, CAPPED)
    summed = np.cumsum(np.stack([np.ones_like(capped), capped, text.is_prose, text.links, text.size, text.copies, capped * (text.again > 1)]), axis=1)
    until = np.concatenate([np.zeros((7, 1)), summed], axis=1)
    windows = {reach: _window(until, reach) for reach in (2, 3, 5, 12)}
    for reach in (2, 5, 12):
        blocks, size, prose, links, whole, _, _ = windows[reach]
        facts += [size / blocks, prose / blocks, links / np.maximum(whole, 1)]
    facts += [windows[reach][5] / np.maximum(windows[reach][1], 1) for reach in (3, 12)]
    facts.append(windows[5][6] / np.maximum(windows[5][1], 1))
    return np.stack(facts, axis=1)


def _shifted(values: Array | Whole, step: int, outside: float) -> Array:
    """The value `step` blocks before each block; behind it where negative."""
    result = np.full(len(values), outside, dtype=np.float64)
    if step > 0:
        result[step:] = values[:-step]
    else:
        result[:step] = values[-step:]
    return result


def _window(until: Array, reach: int) -> Array:
    """Sums over each block and its neighbours up to `reach` away; `until` are the sums before each block."""
    count = until.shape[1] - 1
    index = np.arange(count)
    return until[:, np.minimum(index + reach + 1, count)] - until[:, np.maximum(index - reach, 0)]
