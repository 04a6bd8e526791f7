"""What the characters of a dump's lines are: kinds of character, counted line by line in one pass over the document."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]

_KINDS = ("lower", "upper", "caseless", "dense", "mark", "digit", "stop", "comma", "colon", "close", "open", "dash", "bar", "other", "space", "end")
LOWER, UPPER, CASELESS, DENSE, MARK, DIGIT, STOP, COMMA, COLON, CLOSE, OPEN, DASH, BAR, OTHER, SPACE, END = range(len(_KINDS))
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
FIRST = np.array([0, 1, 2, 2, 2, 3, 4, 4, 4, 4, 5, 6, 7, 8, 8, 8])  # how a line begins, by kind
LAST = np.array([0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 8, 8])  # how it ends


class Characters(NamedTuple):
    """By line: `counts` (lines, kinds), kinds `first` and `last` see FIRST and LAST, whether it ends as a `sentence`.

    `words` and `capitals` are words and those of them that begin with a capital; of scripts without spaces a run of characters
    is a word.
    """

    counts: Array
    first: Array
    last: Array
    sentence: NDArray[np.bool_]
    words: Array
    capitals: Array

    @classmethod
    def of(cls, texts: Sequence[str]) -> Characters:
        """Count. At least one text; each without a line's end, and neither empty nor blank."""
        text = "\n".join([text.strip() for text in texts]) + "\n"
        codes = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)
        kinds = _table(codes)[codes]
        stops = np.flatnonzero(kinds == END)
        starts = np.concatenate(([0], stops[:-1] + 1))
        count = len(texts)
        line = np.repeat(np.arange(count), stops + 1 - starts)
        counts = np.bincount(line * len(_KINDS) + kinds, minlength=count * len(_KINDS)).reshape(count, -1).astype(np.float64)
        in_word = kinds <= DIGIT
        begins = in_word.copy()
        begins[1:] &= ~in_word[:-1]
        last, before = kinds[stops - 1], kinds[np.maximum(stops - 2, starts)]
        bulleted = ((kinds[starts] == BAR) | (kinds[starts] == DASH)) & (kinds[np.minimum(starts + 1, stops)] == SPACE)
        return cls(
            counts,
            FIRST[kinds[np.where(bulleted, starts + 2, starts)]].astype(np.float64),
            LAST[last].astype(np.float64),
            (last == STOP) | ((last == CLOSE) & (before == STOP)),
            np.bincount(line[begins], minlength=count).astype(np.float64),
            np.bincount(line[begins & (kinds == UPPER)], minlength=count).astype(np.float64),
        )

    @property
    def letters(self) -> Array:
        """How many letters each line has."""
        return np.asarray(self.counts[:, : DENSE + 1].sum(axis=1))


def _table(codes: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """The kinds of all code points up to the highest that stands in a text, by code point; 0 for those in rows of 256 of which none does."""
    rows = np.bincount(codes >> 8)
    table = np.zeros((len(rows), 256), np.uint8)
    for row in np.flatnonzero(rows).tolist():
        table[row] = np.frombuffer(_row(row), np.uint8)
    return table.reshape(-1)


@cache
def _row(row: int) -> bytes:
    return bytes(_kind(chr(code)) for code in range(row << 8, (row + 1) << 8))


def _kind(character: str) -> int:
    if character in _SIGNS:
        return _SIGNS[character]
    category = unicodedata.category(character)
    if category in ("Lo", "Lm") and any(low <= ord(character) < high for low, high in _DENSE):
        return DENSE
    return _BY_CATEGORY.get(category, _BY_CLASS.get(category[0], SPACE))
