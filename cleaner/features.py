"""What can be counted of blocks in any script: columns of whole numbers, one value per block. Knows no word of any language.

Facts without opinion: `points` says what they are worth. Every column is a list as long as the blocks, its values from 0 to
the limit given here; larger values are cut to it.

What a block looks like by itself:
  whole   the size of the paragraph it is a piece of, to 300; of most blocks their own. Some dumpers break a paragraph at
          every link, or at 72 columns: lines that run on into each other (the next begins with a small letter or a comma)
          are one, if one of them is 40 long or ends as a sentence or in a comma. A menu in small letters is none.
  end     how it ends: 0 a letter, 1 a digit, 2 as a sentence, 3 a colon, 4 a comma, 5 "…" or an arrow, 6 another sign.
  again   for blocks under 60: how often it stands in the document, to 4; 0 for longer ones.
Its surroundings, in sizes of whole paragraphs:
  mean8, mean3  mean size over the block and 8 or 3 neighbours on both sides.
  dense3  per cent of solid blocks among it and 3 neighbours on both sides; solid: 80 long, or 40 and ended as a sentence.
Its position among the prose of the document, in sizes of solid blocks, each cut to 600:
  before, behind          twentieths of the document's prose before and behind the block.
  before_log, behind_log  the same as sizes, in bits (0 none, 10 about 1,000), to 14.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

from cleaner.model import Block

Columns = dict[str, list[int]]

LONG = 300  # size; from here on longer says nothing more
SOLID = 80  # size from which a block counts as prose, however it ends
SENTENCE = 40  # size from which a block that ends as a sentence does counts as prose
FAR_BITS = 14  # of before_log and behind_log; a very long article is no less an article
SHORT = 60  # size up to which a repeated line is a widget's rather than a refrain

_CLOSING = "\"”»'’)」』）］】]"
_ENDS = {
    **dict.fromkeys("0123456789", 1),
    **dict.fromkeys(".!?。！？।॥؟۔", 2),
    **dict.fromkeys(":：", 3),
    **dict.fromkeys(",;，、；،", 4),
    **dict.fromkeys("…→›", 5),
}
SENTENCE_END, COMMA = 2, 4
_RUNNING = frozenset(",.;:!?)]’'”»%，、。；：！？）」』】”،؛؟।")


def columns(blocks: Sequence[Block]) -> Columns:
    """All columns, in the order above, of one document's blocks. At least one block; none of them blank."""
    sizes = [block.size for block in blocks]
    ends = [0 if block.text[-1].isalpha() else _end(block.text) for block in blocks]
    whole = _paragraph_sizes(blocks, sizes, ends)
    solid = [full >= SOLID or (size >= SENTENCE and end == SENTENCE_END) for full, size, end in zip(whole, sizes, ends, strict=True)]
    times = Counter([block.folded for block in blocks])
    prose = [min(size, 2 * LONG) if flag else 0 for size, flag in zip(sizes, solid, strict=True)]
    until = list(accumulate(prose))
    total = until[-1]
    behind = [total - sum_ for sum_ in until]
    before = [sum_ - own for sum_, own in zip(until, prose, strict=True)]
    return {
        "whole": whole,
        "end": ends,
        "again": [min(times[block.folded], 4) if block.size < SHORT else 0 for block in blocks],
        "mean8": _means(whole, 8),
        "mean3": _means(whole, 3),
        "dense3": _means([100 * flag for flag in solid], 3),
        "before": [20 * value // (total or 1) for value in before],
        "behind": [20 * value // (total or 1) for value in behind],
        "before_log": [min(value.bit_length(), FAR_BITS) for value in before],
        "behind_log": [min(value.bit_length(), FAR_BITS) for value in behind],
    }


def _end(text: str) -> int:
    text = text.rstrip()
    last = text[-1]
    if last in _CLOSING:
        last = text.rstrip(_CLOSING)[-1:] or last
    kind = _ENDS.get(last)
    if kind is None:
        return 0 if last.isalnum() else 6
    return 5 if kind == SENTENCE_END and text.endswith("..") else kind


def _paragraph_sizes(blocks: Sequence[Block], own: list[int], ends: list[int]) -> list[int]:
    """The size of the paragraph each block is a piece of, to LONG; of most blocks it is their own size."""
    sizes = [min(size, LONG) for size in own]
    runs_on = [(first := block.text.lstrip()[0]).islower() or first in _RUNNING for block in blocks]
    start = 0
    for at in [*(at for at, joined in enumerate(runs_on) if not joined and at), len(blocks)]:
        if at - start > 1 and (max(own[start:at]) >= SENTENCE or SENTENCE_END in ends[start:at] or COMMA in ends[start:at]):
            sizes[start:at] = [min(sum(own[start:at]), LONG)] * (at - start)
        start = at
    return sizes


def _means(values: Sequence[int], reach: int) -> list[int]:
    """The mean over each value and as many neighbours as there are up to `reach` away on both sides, rounded down."""
    count, width = len(values), 2 * reach + 1
    sums = [*[0] * (reach + 1), *accumulate(values)]
    sums += [sums[-1]] * reach
    means = [(high - low) // width for low, high in zip(sums, sums[width:], strict=False)]
    for at in {*range(min(reach, count)), *range(max(0, count - reach), count)}:
        neighbours = min(count, at + reach + 1) - max(0, at - reach)
        means[at] = (sums[at + width] - sums[at]) // neighbours
    return means
