"""What can be counted of a page's blocks from its tree: numpy columns, one row per block. Facts without opinion.

`columns` gives an array of shape (blocks, len(NAMES)), float32. Sizes are those of `Block.size`; shares are 0 to 1; "prose"
is a block of size 80, or 40 and ended as a sentence, of which less than half is links, and counts with at most 600 of its size.

own        of the block by itself: size, share of links, words, characters a word, commas, whether it ends as a sentence, in a colon, share
           of digits, first letter small or capital, all capitals, kind of its tag, depth, how often its text stands on the page and how
           often it did before, share of the title's words in it, whether it is prose.
class:…    how many elements up (0 the one that holds it, 9 none near) a class or id names something: see `vocabulary.CLASSES`.
tag:…      the same for tags and roles; in:… how many such elements it stands in, to 3.
place      blocks since the first h1 and since the last heading; shares and sizes of the page's text and prose before and behind;
           blocks to the nearest prose before and behind.
near       size, links, tag of the neighbours; means over 2, 5 and 12 blocks on both sides; how much of them stood there before.
up0 … up5  of the element that holds it and its ancestors: blocks, size, links, prose, means over their blocks, children, how many siblings
           have the same tag and class (cards of a list) and how large those are.
alike      blocks whose element and its parent have the same tags and classes: how many, mean size, links, share of the page's prose.
top        where the element with the most paragraphs is from here (the idea of readability's scores), and the deepest elements
           that hold half, three quarters and nine tenths of the page's prose.
page       the same for all its blocks: sizes, counts of elements, what it says of itself (`Document.about`).
"""

from __future__ import annotations

from functools import cache

import numpy as np
from numpy.typing import NDArray

from cleaner.model import Document
from cleaner.structure.around import COVERING, classes, near, own, place
from cleaner.structure.containers import CONTAINERS, COUNTED_CLASSES, COUNTED_GROUPS, SHARES, containers, page, siblings
from cleaner.structure.texts import Texts
from cleaner.structure.tree import GROUPS, Tree
from cleaner.vocabulary import ABOUT, CLASSES


def columns(document: Document) -> NDArray[np.float32]:
    """The facts of all blocks, shape (blocks, len(NAMES)). At least one block."""
    tree = Tree.of(document)
    text = Texts.of(document, tree)
    alike = siblings(tree, text.sums)
    before = (*own(document, tree, text), *classes(tree), *place(text), *near(text, tree))
    rows = (*before, *containers(tree, text, alike), page(document, tree, text, alike))
    return np.concatenate(rows, axis=None, dtype=np.float32, casting="unsafe").reshape(-1, len(text.size)).T


@cache
def names() -> tuple[str, ...]:
    """The columns' names, in order."""
    windows = [f"mean {what} {reach}" for reach in (2, 5, 12) for what in ("size", "prose", "links")]
    level = (
        "blocks size prose count ends commas ptag short link pshare sshare mean "
        "pdens enddens commadens shortdens children same samesize sameprose direct"
    ).split()
    own = "size link words wordlen commas commarate ends colon digits small capital capitals kind depth prose again earlier title".split()
    return (
        *(f"own {name}" for name in own),
        *(f"class {name}" for name in CLASSES),
        *(f"tag {name}" for name in GROUPS),
        *(f"in {name}" for name in COVERING),
        *(f"place {name}" for name in "h1 heading index last share backshare before behind beforesize behindsize since until".split()),
        *(f"near {name} {step}" for step in (1, 2, -1, -2) for name in ("size", "link", "same", "kind")),
        *windows,
        *("near copies 3", "near copies 12", "near repeated 5"),
        *(f"up{at} {name}" for at in range(CONTAINERS) for name in level),
        *("alike blocks", "alike size", "alike link", "alike pshare"),
        *(f"top {name}" for name in "inside parent best own up score pshare first last common below".split()),
        *(f"deep {name} {share}" for share in SHARES for name in ("inside", "depth", "share")),
        *(f"page {name}" for name in "size link prose count pshare blocks nodes copies same title".split()),
        *(f"page tag {name}" for name in COUNTED_GROUPS),
        *(f"page class {name}" for name in COUNTED_CLASSES),
        *(f"page says {name}" for name in ABOUT),
    )
