"""What the characters of a dump's lines are: kinds of character, counted line by line in one pass over the document.

Which kind a character is stands in `data/characters.npz`, made by `python -m cleaner.evaluate.characters`: the same in every Python.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Counts = NDArray[np.int32]

AT_ONCE = 4096  # lines
LONGEST = 100_000  # characters of a line that are looked at
KINDS = Path(__file__).parent.parent / "data" / "characters.npz"
LOWER, UPPER, CASELESS, DENSE, MARK, DIGIT, STOP, COMMA, COLON, CLOSE, OPEN, DASH, BAR, OTHER, SPACE, END = range(16)
FIRST = np.array([0, 1, 2, 2, 2, 3, 4, 4, 4, 4, 5, 6, 7, 8, 8, 8], np.int32)  # how a line begins, by kind
LAST = np.array([0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 6, 7, 8, 8, 8], np.int32)  # how it ends


class Characters(NamedTuple):
    """By line: how many letters, capital letters (`upper`), digits, commas and bars it has, how many words and words with a capital
    (`capitals`); how it begins and ends, see FIRST and LAST; whether it ends as a sentence.

    Of scripts without spaces a run of characters is a word.
    """

    letters: Counts
    upper: Counts
    digits: Counts
    commas: Counts
    bars: Counts
    words: Counts
    capitals: Counts
    first: Counts
    last: Counts
    sentence: NDArray[np.bool_]

    @classmethod
    def of(cls, texts: Sequence[str]) -> Characters:
        """Count. At least one text; each without a line's end, and neither empty nor blank. Of long ones, the middle is left out."""
        parts = [cls._of(texts[at : at + AT_ONCE]) for at in range(0, len(texts), AT_ONCE)]
        return parts[0] if len(parts) == 1 else cls(*map(np.concatenate, zip(*parts, strict=True)))

    @classmethod
    def _of(cls, texts: Sequence[str]) -> Characters:
        text = "\n".join([text if len(text) <= LONGEST else text[: LONGEST // 2] + text[-LONGEST // 2 :] for text in map(str.strip, texts)]) + "\n"
        kinds = np.take(_kinds(), np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32))
        stops = np.flatnonzero(kinds == END)
        starts = np.concatenate(([0], stops[:-1] + 1))
        last, before = kinds[stops - 1], kinds[np.maximum(stops - 2, starts)]
        bulleted = ((kinds[starts] == BAR) | (kinds[starts] == DASH)) & (kinds[np.minimum(starts + 1, stops)] == SPACE)
        first = FIRST[kinds[np.where(bulleted, starts + 2, starts)]]
        sentence = (last == STOP) | ((last == CLOSE) & (before == STOP))
        letters, upper, digits, commas, bars, words, capitals = np.add.reduceat(_flags(kinds), starts, axis=1, dtype=np.int32)
        return cls(letters, upper, digits, commas, bars, words, capitals, first, LAST[last], sentence)


def _flags(kinds: NDArray[np.uint8]) -> NDArray[np.bool_]:
    """Which characters the first seven fields of `Characters` count, shape (7, characters)."""
    flags = np.empty((7, len(kinds)), bool)
    in_word = kinds <= DIGIT
    flags[0] = kinds <= DENSE
    for row, kind in enumerate((UPPER, DIGIT, COMMA, BAR), 1):
        np.equal(kinds, kind, out=flags[row])
    flags[5] = in_word
    flags[5, 1:] &= ~in_word[:-1]
    np.logical_and(flags[5], flags[1], out=flags[6])
    return flags


@cache
def _kinds() -> NDArray[np.uint8]:
    """The kind of every code point; read once, on first use, in some 2 ms."""
    with np.load(KINDS, allow_pickle=False) as runs:
        return np.repeat(runs["kind"], runs["length"])
