"""The texts of a page's blocks as arrays: sizes, kinds of characters, what is prose."""

from __future__ import annotations

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
    counts: Array  # (blocks, 5) characters of each kind that is counted
    characters: Array
    first: NDArray[np.uint8]
    last: NDArray[np.uint8]
    again: Array
    earlier: Array
    copies: Array  # size, to CAPPED, of what stood on the page before
    sums: Array  # (elements + 1, 9): blocks, size, links, prose, is prose, ends, commas, prose in <p>, short blocks
    direct: Array  # (elements + 1): prose that the element itself holds

    @classmethod
    def of(cls, document: Document, tree: Tree) -> Texts:
        blocks = document.blocks
        size = np.array([block.size for block in blocks], dtype=np.float64)
        counts, characters, first, last = _characters([block.text for block in blocks])
        share = np.array([block.link_chars for block in blocks]) / characters
        ends = (last & END) > 0
        is_prose = ((size >= 80) | ((size >= 40) & ends)) & (share < 0.5)
        prose = np.where(is_prose, np.minimum(size, LONG), 0.0)
        kind: Whole = np.array([KINDS.get(block.tag, -1) for block in blocks], dtype=np.int64)
        times: dict[str, int] = {}
        earlier = []
        for block in blocks:
            earlier.append(times.get(block.folded, 0))
            times[block.folded] = earlier[-1] + 1
        facts = (np.ones(len(blocks)), size, size * share, prose, is_prose, ends, np.minimum(counts[:, 1], 20), (kind == 0) * prose, size < 25)
        direct = np.bincount(tree.node, weights=prose, minlength=len(tree.parent))
        before = np.array(earlier, dtype=np.float64)
        again = np.array([times[block.folded] for block in blocks], dtype=np.float64)
        sums = tree.sums(np.stack(facts, axis=1).astype(np.float64))
        return cls(
            size,
            size * share,
            prose,
            is_prose,
            kind,
            counts,
            characters,
            first,
            last,
            again,
            before,
            np.minimum(size, CAPPED) * ((before > 0) & (size >= LEAST_COPY)),
            sums,
            np.asarray(direct, dtype=np.float64),
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


def _characters(texts: list[str]) -> tuple[Array, Array, NDArray[np.uint8], NDArray[np.uint8]]:
    """By block: how many characters of each kind, how many in all, the first one's kind, the last one's but for closing quotes."""
    codes = np.frombuffer("".join(texts).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    kinds = _kinds_of_characters()[np.where(codes < 0x10000, codes, 0)]
    lengths = np.array([len(text) for text in texts])
    ends = np.cumsum(lengths)
    counts = np.empty((len(texts), len(_COUNTED)))
    until = np.zeros(len(codes) + 1, dtype=np.int64)
    for at, bit in enumerate(_COUNTED):
        np.cumsum((kinds & bit) > 0, out=until[1:])
        counts[:, at] = until[ends] - until[ends - lengths]
    last = kinds[ends - 1]
    inner = kinds[np.maximum(ends - 2, ends - lengths)]
    return counts, lengths.astype(np.float64), kinds[ends - lengths], np.where(last & _CLOSING, inner, last)
