"""Columns of a block by itself, of its place on the page, and of its neighbours."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from cleaner.model import Document
from cleaner.structure.texts import CAPITAL, CAPPED, COLON, END, SMALL, Texts
from cleaner.structure.tree import GROUP_BIT, GROUPS, LEVELS, Array, Rows, Tree, Whole
from cleaner.vocabulary import CLASSES, KINDS

WIDEST = 12  # blocks on both sides that are looked at
COVERING = ("article", "main", "nav", "footer", "header", "aside", "form", "table", "hidden")


def own(document: Document, tree: Tree, text: Texts) -> Rows:
    """What a block is by itself; 18 facts."""
    digits, commas, spaces, capitals, small = text.counts
    words = spaces + 1
    title = set(document.title.lower().split())
    shared = [len(title.intersection(block.text.lower().split())) / len(title) if title and block.size < 200 else 0.0 for block in document.blocks]
    return (
        text.size,
        text.links / np.maximum(text.size, 1),
        words,
        text.characters / words,
        commas,
        100 * commas / np.maximum(text.size, 1),
        (text.last & END) > 0,
        (text.last & COLON) > 0,
        digits / text.characters,
        (text.first & SMALL) > 0,
        (text.first & CAPITAL) > 0,
        (capitals > 0) & (small == 0),
        text.kind,
        tree.depth[tree.node],
        text.is_prose,
        text.again,
        text.earlier,
        np.array(shared),
    )


def classes(tree: Tree) -> Rows:
    """How far up the nearest element of every name and group is, and how many of some groups the block stands in."""
    distances = [_distances(bits, tree.up, count) for bits, count in ((tree.classes, len(CLASSES)), (tree.groups, len(GROUPS)))]
    wanted = np.array([GROUP_BIT[name] for name in COVERING])
    held = (tree.groups & wanted[:, None]) > 0
    steps = held.astype(np.int64)
    which, owners = np.nonzero(held[:, :-1])
    np.subtract.at(steps, (which, tree.end[owners]), 1)
    covered = np.minimum(np.cumsum(steps, axis=1), 3)[:, tree.node]
    return (*distances, covered)


def _distances(bits: Whole, up: Whole, count: int) -> NDArray[np.uint8]:
    """By bit and block, how many elements up the first is that has the bit; LEVELS where none is near.

    What was met on one level counts as met on all above, and each of those takes one off. A bit of a number becomes a byte of eight
    numbers: sums of eight bits at once.
    """
    met = np.bitwise_or.accumulate(bits[up], axis=0).astype("<u4")
    spread = np.unpackbits(met.view(np.uint8), bitorder="little").view(np.uint64).reshape(len(met), -1).sum(axis=0).view(np.uint8)
    return np.asarray(LEVELS - spread.reshape(-1, 32)[:, :count].T)


def place(text: Texts) -> Rows:
    """Where a block stands among headings, text and prose; 12 facts."""
    count = len(text.size)
    index = np.arange(count)
    headings = (text.kind >= KINDS["h1"]) & (text.kind <= KINDS["h6"])
    first = int(np.argmax(text.kind == KINDS["h1"]))
    before_h1 = np.minimum(np.maximum(index - first, -50), 200) if text.kind[first] == KINDS["h1"] else np.full(count, -99)
    last_heading = np.maximum.accumulate(np.where(headings, index, -1))
    size, prose = np.cumsum(text.size), np.cumsum(text.prose)
    all_size, all_prose = max(size[-1], 1.0), max(prose[-1], 1.0)
    since = np.maximum.accumulate(np.where(text.is_prose, index, -1000))
    until = np.minimum.accumulate(np.where(text.is_prose, index, 100_000)[::-1])[::-1]
    return (
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


def near(text: Texts, tree: Tree) -> Rows:
    """What stands beside a block; 28 facts."""
    share = text.links / np.maximum(text.size, 1)
    beside = ((text.size, 0), (share, 0), (tree.node, -5), (text.kind, -2))
    padded = [np.concatenate(([outside] * 2, values, [outside] * 2)) for values, outside in beside]
    count = len(share)
    facts: list[NDArray[np.generic]] = []
    for step in (1, 2, -1, -2):
        size, link, node, kind = [values[2 - step : 2 - step + count] for values in padded]
        facts += [size, link, node == tree.node, kind]
    capped = np.minimum(text.size, CAPPED)
    summed = np.stack((np.ones(count), capped, text.is_prose, text.links, text.size, text.copies, capped * (text.again > 1)))
    until = np.zeros((7, WIDEST + 1 + count + WIDEST))
    np.cumsum(summed, axis=1, out=until[:, WIDEST + 1 : -WIDEST])
    until[:, -WIDEST:] = until[:, -WIDEST - 1 : -WIDEST]
    windows = {reach: _window(until, reach) for reach in (2, 3, 5, 12)}
    for reach in (2, 5, 12):
        blocks, size, prose, links, whole, _, _ = windows[reach]
        facts += [size / blocks, prose / blocks, links / np.maximum(whole, 1)]
    facts += [windows[reach][5] / np.maximum(windows[reach][1], 1) for reach in (3, 12)]
    facts.append(windows[5][6] / np.maximum(windows[5][1], 1))
    return tuple(facts)


def _window(until: Array, reach: int) -> Array:
    """Sums over each block and its neighbours up to `reach` away; `until` are the sums before each block, and WIDEST more at both ends."""
    count = until.shape[1] - 2 * WIDEST - 1
    high, low = WIDEST + 1 + reach, WIDEST - reach
    return until[:, high : high + count] - until[:, low : low + count]
