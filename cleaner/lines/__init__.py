"""What can be counted of a dump's lines in any script: numpy columns, one row per line. Facts without opinion, and no word of any language.

`columns` gives an array of shape (lines, len(names())), float32. Blank lines are no lines here, nor does anything depend on them.
Sizes are those of `Block.size`; shares are 0 to 1. "Whole" is the size of the paragraph a line is a piece of, to 300: some
dumpers break a paragraph at every link, or at 72 columns. "Prose" is a line whose whole is 80, or 40 and ended as a sentence; it counts with at
most 600 of its size. "Strong" prose is a line of 120 that ends as a sentence. "Hits" are what rules said, in log-odds.

own       size, whole, letters a word, share of words with a capital, of capitals among letters, of digits; commas, bars and bullets;
          how it begins and ends (see `characters`); how often it stands in the document, the same with all numbers alike; hits.
place     shares, and sizes in bits, of the document's prose before and behind; shares of strong prose; lines to the nearest prose and strong
          prose on both sides, to 99; the whole of the nearest prose on both sides; shares of lines and text before; how many lines in a row
          without prose it is one of; lines to the nearest hit that holds at an edge on both sides, how many there are before and behind.
main:N    the passage with the most prose, where every other line in it costs N: whether it is in there, lines to its ends, its share of all prose.
near:N    of the lines up to N away on both sides: mean size to 300, shares of prose, of sentences, of hits, of those that are sure of an edge,
          of lines that come again, of digits, of words with a capital.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache

import numpy as np
from numpy.typing import NDArray

from cleaner.lines.around import Flags, around, best_passages, first_behind, last_before, shares
from cleaner.lines.characters import COMMA, FIRST, LAST, LOWER, STOP, Array, Characters
from cleaner.model import Block
from cleaner.rule import EDGE, HINT

LONG = 300  # size from which longer says nothing more
PROSE = 80  # size from which a line counts as prose, however it ends
SENTENCE = 40  # size from which a line that ends as a sentence does
STRONG = 120  # size from which that is strong prose
HEAVIEST = 600  # size with which a line of prose counts at most
SHORT = 60  # size to which a line that comes again is a widget's rather than a refrain
OFTEN = 20  # times that a line stands in a document, from which more say nothing
FAR = 99  # lines
NEAR = 50  # lines to the ends of the passage with the most prose
COSTS = (20, 80)  # size that a line without prose costs in a passage
REACHES = (2, 4, 8, 20)  # lines
_NUMBER = re.compile(r"\d+")

_OWN = ("size", "whole", "letters a word", "capitals", "upper", "digits", "commas", "bars", "first", "last", "again", "alike", "hit")
_PLACE = (
    *("before percent", "behind percent", "before bits", "behind bits", "strong before", "strong behind"),
    *("since prose", "until prose", "since strong", "until strong", "last prose", "next prose"),
    *("lines before", "text before", "run", "edge since", "edge until", "edges before", "edges behind"),
)
_PASSAGE = ("", " first", " last", " share")
_NEAR = ("size", "prose", "sentences", "hits", "edge hits", "alike", "digits", "capitals")


@cache
def names() -> tuple[str, ...]:
    """What the columns are called, in their order."""
    passages = (f"main:{cost}{name}" for cost in COSTS for name in _PASSAGE)
    return (*_OWN, *_PLACE, *passages, *(f"near:{reach} {name}" for reach in REACHES for name in _NEAR))


def columns(blocks: Sequence[Block], hits: Sequence[float]) -> NDArray[np.float32]:
    """The facts of all lines, shape (lines, len(names())). At least one block, none of them blank; `hits` has a value for each."""
    characters = Characters.of([block.text for block in blocks])
    size = np.array([block.size for block in blocks], dtype=np.float64)
    again, alike = _copies(blocks, characters)
    hit = np.array(hits)
    whole = _wholes(size, characters)
    prose = (whole >= PROSE) | ((size >= SENTENCE) & characters.sentence)
    weight = np.where(prose, np.minimum(size, HEAVIEST), 0.0)
    strong = (size >= STRONG) & characters.sentence
    edge = hit >= EDGE
    digits = characters.digits / np.maximum(size, 1)
    counted = (np.minimum(size, LONG), prose, characters.sentence, hit >= HINT, edge, alike > 1, digits, characters.capitals, characters.words)
    table = np.empty((len(names()), len(blocks)), dtype=np.float32)
    place = len(_OWN)
    passages = place + len(_PLACE)
    near = passages + len(COSTS) * len(_PASSAGE)
    table[:place] = _own(size, whole, characters, again, alike, digits, hit)
    table[place:passages] = _place(whole, np.array((weight, np.where(strong, weight, 0.0), size)), np.array((prose, strong, edge)))
    table[passages:near] = _passages(whole, prose, weight)
    table[near:] = _near(np.array(counted))
    return table.T


def _copies(blocks: Sequence[Block], characters: Characters) -> tuple[Array, Array]:
    """How often each short line stands in the document, and how often when all numbers are alike; 0 for long ones."""
    texts = [block.folded if block.size < SHORT else "" for block in blocks]
    again = Counter(texts)
    masked = [_NUMBER.sub("0", text) if digits and text else text for text, digits in zip(texts, characters.digits.tolist(), strict=True)]
    alike = Counter(masked)
    again[""] = alike[""] = 0
    return (
        np.minimum([again[text] for text in texts], OFTEN).astype(np.float64),
        np.minimum([alike[text] for text in masked], OFTEN).astype(np.float64),
    )


def _wholes(size: Array, characters: Characters) -> Array:
    """The size of the paragraph each line is a piece of, to LONG. A line that begins with a small letter or a sign runs on from the one before.

    Such lines are a paragraph if one of them is as long as a sentence, or ends as one or in a comma; a menu in small letters is none.
    """
    runs_on = (characters.first == FIRST[LOWER]) | (characters.first == FIRST[STOP])
    runs_on[0] = False
    group = np.cumsum(~runs_on) - 1
    lines, sizes = np.bincount(group), np.bincount(group, weights=size)
    signs = np.bincount(group, weights=(size >= SENTENCE) | characters.sentence | (characters.last == LAST[COMMA]))
    joined = (lines > 1) & (signs > 0)
    return np.asarray(np.minimum(np.where(joined[group], sizes[group], size), LONG))


def _own(size: Array, whole: Array, characters: Characters, again: Array, alike: Array, digits: Array, hit: Array) -> Array:
    letters, words = np.maximum(characters.letters, 1), np.maximum(characters.words, 1)
    shares = (characters.letters / words, characters.capitals / words, characters.upper / letters, digits)
    return np.array((size, whole, *shares, characters.commas, characters.bars, characters.first, characters.last, again, alike, hit))


def _place(whole: Array, amounts: Array, flags: Flags) -> Array:
    """Of prose, strong prose and text in `amounts`; of prose, strong prose and edge hits in `flags`."""
    count = len(whole)
    index = np.arange(count)
    before, behind = shares(amounts)
    bits = np.log2(1 + np.array((before[0], behind[0])) * amounts[0].sum())
    last, first = last_before(flags), first_behind(flags)
    since = np.where(last >= 0, np.minimum(index - last, FAR), FAR)
    until = np.where(first < count, np.minimum(first - index, FAR), FAR)
    padded = np.concatenate((whole, [0.0]))  # so that -1 and `count` both find nothing
    edges = np.cumsum(flags[2])
    beside = (padded[np.concatenate(([-1], last[0, :-1]))], padded[np.concatenate((first[0, 1:], [-1]))])
    run = np.where(flags[0], 0, np.minimum(first[0] - last[0] - 1, FAR))
    around_edges = (since[2], until[2], edges - flags[2], edges[-1] - edges)
    prose = (100 * before[0], 100 * behind[0], *bits, before[1], behind[1], since[0], until[0], since[1], until[1], *beside)
    return np.array((*prose, index / count, before[2], run, *around_edges))


def _passages(whole: Array, prose: Flags, weight: Array) -> Array:
    index = np.arange(len(whole))
    total = weight.sum() or 1.0
    facts = np.empty((len(COSTS), len(_PASSAGE), len(whole)))
    for fact, first, last in zip(facts, *best_passages(np.where(prose, whole, [[-cost] for cost in COSTS])), strict=True):
        ends = np.array((index - first, last - index))
        fact[0] = ends.min(axis=0) >= 0
        fact[1:3] = np.minimum(np.maximum(ends, -NEAR), NEAR)  # np.clip takes five times as long
        fact[3] = weight[first : last + 1].sum() / total
    return facts.reshape(-1, len(whole))


def _near(values: Array) -> Array:
    """The means of all values; of the last two, words with a capital and words, the share of the first in the second."""
    facts = np.empty((len(REACHES), len(_NEAR), values.shape[1]))
    for fact, means in zip(facts, around(values, REACHES), strict=True):
        fact[:-1] = means[:-2]
        fact[-1] = means[-2] / np.maximum(means[-1], 1e-9)
    return facts.reshape(-1, values.shape[1])
