"""`python -m cleaner.evaluate.characters`: make `data/characters.npz`, which says of every code point what kind of character it is.

By Unicode's general categories, as the Python that runs this knows them, but for signs that mean the same in many scripts.
"""

from __future__ import annotations

import sys
import unicodedata

import numpy as np
from numpy.typing import NDArray

from cleaner.lines.characters import (
    BAR,
    CASELESS,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DENSE,
    DIGIT,
    END,
    KINDS,
    LOWER,
    MARK,
    OPEN,
    OTHER,
    SPACE,
    STOP,
    UPPER,
)

_SIGNS = {
    "\n": END,
    **dict.fromkeys(".!?。！？।॥؟۔…", STOP),
    **dict.fromkeys(",，、،", COMMA),
    **dict.fromkeys(":：;；؛", COLON),
    **dict.fromkeys("|•·»›→/\\>«‹*■●▪◦►▶▼▲+©", BAR),
    **dict.fromkeys(")]】）』」”’》〉}\"'", CLOSE),
    **dict.fromkeys("([【（「『“‘《〈{", OPEN),
}
_BY_CATEGORY = {"Ll": LOWER, "Lu": UPPER, "Lt": UPPER, "Pd": DASH}
_BY_CLASS = {"L": CASELESS, "M": MARK, "N": DIGIT, "P": OTHER, "S": OTHER}
_DENSE = ((0x1100, 0x1200), (0x3040, 0xA000), (0xAC00, 0xD7B0), (0xF900, 0xFB00), (0x20000, 0x40000))  # scripts without spaces between words


def kind(character: str) -> int:
    """The kind of one character, a number from 0 to END."""
    if character in _SIGNS:
        return _SIGNS[character]
    category = unicodedata.category(character)
    if category in ("Lo", "Lm") and any(low <= ord(character) < high for low, high in _DENSE):
        return DENSE
    return _BY_CATEGORY.get(category, _BY_CLASS.get(category[0], SPACE))


def runs() -> tuple[NDArray[np.uint8], NDArray[np.uint32]]:
    """The kinds of all code points in their order, and how many of them follow each other; shapes (runs,)."""
    kinds = np.array([kind(chr(code)) for code in range(sys.maxunicode + 1)], np.uint8)
    starts = np.flatnonzero(np.diff(kinds, prepend=END + 1))
    return kinds[starts], np.diff(starts, append=len(kinds)).astype(np.uint32)


def main() -> None:
    """Write the file, and say what by."""
    kinds, lengths = runs()
    np.savez_compressed(KINDS, kind=kinds, length=lengths)
    print(f"{len(kinds):,} runs by Unicode {unicodedata.unidata_version}, {KINDS.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
