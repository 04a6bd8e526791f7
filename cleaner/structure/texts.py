"""The texts of a page's blocks as arrays: sizes, kinds of characters, what is prose."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner.model import Document
from cleaner.structure.tree import Array, Tree, Whole
from cleaner.vocabulary import KINDS

LONG = 600  # size up to which prose counts
CAPPED = 300  # size up to which neighbours and copies count
LEAST_COPY = 20  # size from which a text that stands there again counts as a copy

_DIGIT, _COMMA, _SPACE, CAPITAL, SMALL, END, COLON, _CLOSING = (1 << at for at in range(8))
_COUNTED = (_DIGIT, _COMMA, _SPACE, CAPITAL, SMALL)  # of these a block's characters are counted, in this order


class Texts(NamedTuple):
    """What the blocks' texts are, by block, and the sums over every element."""

    size: Array
    links: Array  # size that is linked
    prose: Array  # size that is prose
    is_prose: NDArray[np.bool_]
    kind: Whole
    counts: Array  # (5, blocks) characters of each kind that is counted
    characters: Array
    first: NDArray[np.uint8]
    last: NDArray[np.uint8]
    again: Array
    earlier: Array
    copies: Array  # size, to CAPPED, of what stood on the page before
    sums: Array  # (9, elements + 1): blocks, size, links, prose, is prose, ends, commas, prose in <p>, short blocks
    direct: Array  # (elements + 1): prose that the element itself holds

    @classmethod
    def of(cls, document: Document, tree: Tree) -> Texts:
        _, texts, folded, sizes, _, tags, _, linked = zip(*document.blocks, strict=True)
        size = np.array(sizes, dtype=np.float64)
        counts, characters, first, last = _characters(texts)
        share = np.array(linked) / characters
        ends = (last & END) > 0
        is_prose = ((size >= 80) | ((size >= 40) & ends)) & (share < 0.5)
        prose = np.where(is_prose, np.minimum(size, LONG), 0.0)
        kind: Whole = np.array([KINDS.get(tag, -1) for tag in tags], dtype=np.int64)
        links = size * share
        facts = (np.ones(len(size)), size, links, prose, is_prose, ends, np.minimum(counts[1], 20), (kind == 0) * prose, size < 25)
        times: dict[str, int] = {}
        before = []
        for text in folded:
            before.append(times.get(text, 0))
            times[text] = before[-1] + 1
        earlier = np.array(before, dtype=np.float64)
        return cls(
            size,
            links,
            prose,
            is_prose,
            kind,
            counts,
            characters,
            first,
            last,
            np.array([times[text] for text in folded], dtype=np.float64),
            earlier,
            np.minimum(size, CAPPED) * ((earlier > 0) & (size >= LEAST_COPY)),
            tree.sums(facts),
            np.bincount(tree.node, prose, len(tree.parent)).astype(np.float64, copy=False),
        )


@cache
def _kinds_of_characters() -> NDArray[np.uint8]:
    """By code point up to U+FFFF, bits of what it is."""
    table = np.zeros(0x10000, dtype=np.uint8)
    for bit, characters in (
        (_DIGIT, "0123456789"),
        (_COMMA, ",，、،"),
        (END, ".!?。！？।॥؟۔…"),
        (_SPACE, " \n"),
        (COLON, ":："),
        (_CLOSING, "\"”»’'）)」』]】"),
    ):
        table[[ord(character) for character in characters]] |= bit
    for code in (*range(0x41, 0x590), *range(0x10A0, 0x1100), *range(0x1E00, 0x2000)):  # the scripts that have capitals
        table[code] |= CAPITAL if chr(code).isupper() else SMALL if chr(code).islower() else 0
    return table


def _characters(texts: Sequence[str]) -> tuple[Array, Array, NDArray[np.uint8], NDArray[np.uint8]]:
    """By block: how many characters of each kind, how many in all, the first one's kind, the last one's but for closing quotes."""
    codes = np.frombuffer("".join((*texts, "\0")).encode("utf-32-le", "surrogatepass"), dtype="<u4")
    kinds = _kinds_of_characters().take(codes, mode="clip")  # U+FFFF, which is of no kind, for those beyond
    lengths = np.array([len(text) for text in texts])
    ends = np.cumsum(lengths)
    starts = ends - lengths
    counts = np.array([np.add.reduceat((kinds & bit) > 0, starts, dtype=np.float64) for bit in _COUNTED])
    counts[:, lengths == 0] = 0
    last = kinds[ends - 1]
    inner = kinds[np.maximum(ends - 2, starts)]
    return counts, lengths.astype(np.float64), kinds[starts], np.where(last & _CLOSING, inner, last)
