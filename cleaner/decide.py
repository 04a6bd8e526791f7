"""Labels to verdicts: the sum per block, then context along the sequence. Sees weights and sizes, never text.

The constants were chosen on the development dumps (2026-11), for the most chrome gone at the loss that each mode allows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import accumulate
from math import exp, fsum, inf
from typing import Literal, NamedTuple, get_args

from cleaner.model import Document, Label, Span, Verdict
from cleaner.rule import EDGE, SURE

Mode = Literal["precision", "balanced", "recall"]
MODES: tuple[Mode, ...] = get_args(Mode)

SWITCH = 2.0  # natural log-odds; what it costs to go from article to chrome or back along the document
DOUBT: dict[Mode, float] = {"precision": 2.1, "balanced": 1.0, "recall": 0.0}  # taken off where no rule is sure
EVIDENT = 2  # blocks that rules know as chrome; a document with fewer may well be clean already
UNEVIDENT_DOUBT = 1.0  # taken off besides, where there are fewer, from what only shape speaks against
SIZE_DOUBT = 400  # size that takes off one more; a paragraph needs more evidence than a word
ENOUGH = 250  # size that an article has at least, if what is left without the sure chrome is twice that
PARAGRAPH = 100  # size from which a block that is like prose by itself never goes for its neighbours' sake
LIKE_PROSE: dict[Mode, float] = {"precision": inf, "balanced": 0.0, "recall": 0.0}  # weight below which it is
FIRM = -2.5 * SWITCH  # what dropping such a block gains where nothing speaks against it: more than two switches cost
UNSPOKEN = 20  # size that weighs one towards staying, where nobody said anything
LONG = 120  # size from which an unspoken block stays even between two that go
SHARE_OF_F1: dict[Mode, float] = {"precision": 0.2, "balanced": 0.5, "recall": 0.7}  # of the best F1 that a page lets expect; likelier blocks stay
HOPELESS = 3.9  # log-odds above which no block of a page is kept, even if that leaves nothing
AROUND = 3  # blocks of a page on either side
SHARED = 0.2  # share of a block's probability that is theirs


class Choice(NamedTuple):
    """What stays, block by block: `keep`, the weights it rests on, all that was said; whether any of it was of parts; notes."""

    keep: list[bool]
    weights: list[float]
    spoken: list[Sequence[Label]]
    of_parts: bool = False
    notes: tuple[str, ...] = ()


def decide(document: Document, labels: Iterable[Label], mode: Mode = "balanced") -> tuple[tuple[Verdict, ...], tuple[str, ...]]:
    """One verdict per block, in order, and notes on the whole. Never drops every block of a dump: then all stay, and a note says so."""
    choice = choose(document, labels, mode)
    return tuple(verdicts(document, choice)), choice.notes


def choose(document: Document, labels: Iterable[Label], mode: Mode = "balanced") -> Choice:
    """What stays, without the verdicts, which a round that is not the last does not need."""
    said: defaultdict[int, list[Label]] = defaultdict(list)
    evident: set[int] = set()
    of_parts = False
    for label in labels:
        said[label.block].append(label)
        if label.weight >= EDGE:
            evident.add(label.block)
        if label.span is not None:
            of_parts = True
    sizes = [block.size for block in document.blocks]
    if document.kind == "html":
        return _choose_of_page(document, said, sizes, mode, of_parts)
    spoken: list[Sequence[Label]] = [said.get(block.position, ()) for block in document.blocks]
    weights = [_sum(labels) if labels else 0.0 for labels in spoken]
    trusted = weights if len(evident) >= EVIDENT else _doubted(weights, spoken)
    keep = _path_that_leaves_enough(trusted, sizes, spoken, mode)
    if _left(keep, sizes):
        return Choice(_blanks(keep, sizes), weights, spoken, of_parts)
    notes = ("left as it is: nothing but chrome was found",) if any(sizes) else ()
    return Choice([True] * len(sizes), weights, [()] * len(sizes), notes=notes)


def _choose_of_page(document: Document, said: Mapping[int, list[Label]], sizes: Sequence[int], mode: Mode, of_parts: bool) -> Choice:
    """On a page blocks are judged nearly by themselves: the tree has told the labelers what stands around them.

    The expected F1 of the text is highest if the blocks are kept that are likelier than half of that F1 (Lipton, Elkan and
    Naryanaswamy, 2014): where the labels are sure of an article that is one half, where they are not it is less.
    """
    spoken: list[Sequence[Label]] = [said.get(block.position, ()) for block in document.blocks]
    weights = [_sum(labels) if labels else -SURE for labels in spoken]
    likely = _in_context(weights)
    limit = _best_f1(likely, sizes) * SHARE_OF_F1[mode]
    return Choice([chance >= limit and chance > 0 for chance in likely], weights, spoken, of_parts)


def _in_context(weights: Sequence[float]) -> list[float]:
    """The probability of being article, a fifth of it that of the blocks around; where a rule is sure, or nothing hopes, its own."""
    chances = [1 / (1 + exp(min(weight, SURE))) for weight in weights]
    until = [0.0, *accumulate(chances)]
    likely = []
    for at, (weight, chance) in enumerate(zip(weights, chances, strict=True)):
        low, high = max(0, at - AROUND), min(len(chances), at + AROUND + 1)
        beside = high - low - 1
        if weight >= HOPELESS:
            likely.append(0.0)
        elif weight <= -SURE or not beside:
            likely.append(chance)
        else:
            likely.append((1 - SHARED) * chance + SHARED * (until[high] - until[low] - chance) / beside)
    return likely


def _best_f1(likely: Sequence[float], sizes: Sequence[int]) -> float:
    """The highest F1 that can be expected of any choice of blocks."""
    article = sum(chance * size for chance, size in zip(likely, sizes, strict=True))
    best = kept = hit = 0.0
    for chance, size in sorted(zip(likely, sizes, strict=True), reverse=True):
        if chance * 2 < best:
            break
        kept += size
        hit += chance * size
        best = max(best, 2 * hit / (kept + article))
    return best


def verdicts(document: Document, choice: Choice, *, only_gone: bool = False) -> Iterator[Verdict]:
    """A verdict for every block, in order; or only for those that go, whole or in part."""
    for block, keep, weight, labels in zip(document.blocks, choice.keep, choice.weights, choice.spoken, strict=True):
        cuts = _cuts(labels) if choice.of_parts and weight > -SURE else ()
        if cuts or not (keep and only_gone):
            yield Verdict(block.position, keep, weight, tuple(labels), cuts)


def _sum(labels: Sequence[Label]) -> float:
    """All that speaks of the whole block. Where a rule is sure, what is only likely does not argue with it."""
    if len(labels) == 1 and labels[0].span is None:
        return labels[0].weight
    weights = [label.weight for label in labels if label.span is None]
    return fsum([weight for weight in weights if abs(weight) >= SURE] or weights)


def _path_that_leaves_enough(weights: Sequence[float], sizes: Sequence[int], spoken: Sequence[Sequence[Label]], mode: Mode) -> list[bool]:
    """The best path; where that leaves hardly anything, the best under growing doubt, until only what is sure goes."""
    doubt, like_prose = DOUBT[mode], LIKE_PROSE[mode]
    keep = _best_path(_gains(weights, sizes, spoken, doubt, like_prose), sizes)
    if _left(keep, sizes) >= ENOUGH:
        return keep
    sure = [weight < SURE for weight in weights]
    enough = min(ENOUGH, _left(sure, sizes) // 2)
    while _left(keep, sizes) < enough:
        doubt += 1.0
        if doubt >= SURE:
            return sure
        keep = _best_path(_gains(weights, sizes, spoken, doubt, like_prose), sizes)
    return keep


def _doubted(weights: Sequence[float], spoken: Sequence[Sequence[Label]]) -> list[float]:
    """The weights, less where only shape spoke; the one thing that is looked at of a label beside its weight."""
    only_shape = [len(labels) == 1 and labels[0].rule.startswith("shape/") for labels in spoken]
    return [weight - UNEVIDENT_DOUBT if alone else weight for weight, alone in zip(weights, only_shape, strict=True)]


def _left(keep: Sequence[bool], sizes: Sequence[int]) -> int:
    return sum([size for kept, size in zip(keep, sizes, strict=True) if kept])


def _gains(weights: Sequence[float], sizes: Sequence[int], spoken: Sequence[Sequence[Label]], doubt: float, like_prose: float) -> list[float]:
    """What dropping each block gains, in natural log-odds, when the doubts are taken off."""
    gains = []
    for weight, size, labels in zip(weights, sizes, spoken, strict=True):
        if not labels:
            gains.append(-min(size, LONG) / UNSPOKEN)
        elif -SURE < weight < SURE:
            gain = weight - doubt - size / SIZE_DOUBT
            firm = gain < 0 and size >= PARAGRAPH and weight < like_prose
            gains.append(min(gain, FIRM) if firm else gain)
        else:
            gains.append(weight)
    return gains


def _cuts(labels: Sequence[Label]) -> tuple[Span, ...]:
    spans = [label.span for label in labels if label.span is not None]
    return _merged(spans) if spans else ()


def joined(first: Verdict | None, second: Verdict) -> Verdict:
    """The verdict of two rounds on one block: what the first cut, it stays cut, and the second saw what was left of it."""
    if first is None or not first.cuts:
        return second
    cuts = list(first.cuts)
    for start, end in second.cuts:
        cuts.append(Span(_before_cuts(start, first.cuts, after=True), _before_cuts(end, first.cuts, after=False)))
    return second._replace(cuts=_merged(cuts), labels=first.labels + tuple(label for label in second.labels if label not in first.labels))


def _before_cuts(offset: int, cuts: Sequence[Span], *, after: bool) -> int:
    """Where a character offset of a cut text was before the cuts; on a seam, behind the cut or in front of it."""
    for start, end in cuts:
        if offset > start or (after and offset == start):
            offset += end - start
    return offset


_STAYED = (False, False)


def _best_path(gains: Sequence[float], sizes: Sequence[int]) -> list[bool]:
    """Keep or drop for every block, so that the sum of gains less the cost of switching is highest (Viterbi).

    The ends are free: outside a document is neither article nor chrome. Blank blocks follow the one before.
    """
    keep_score = drop_score = 0.0
    came_over: list[tuple[bool, bool]] = []  # whether the best way to keep, and to drop, came from the other
    for gain, size in zip(gains, sizes, strict=True):
        if size == 0:
            came_over.append(_STAYED)
            continue
        difference = keep_score - drop_score
        came_over.append((difference < -SWITCH, difference >= SWITCH))
        if difference < -SWITCH:
            keep_score = drop_score - SWITCH
            drop_score += gain
        elif difference >= SWITCH:
            drop_score = keep_score - SWITCH + gain
        else:
            drop_score += gain
    kept = keep_score >= drop_score
    path = []
    for to_keep, to_drop in reversed(came_over):
        path.append(kept)
        if to_keep if kept else to_drop:
            kept = not kept
    return path[::-1]


def _blanks(keep: list[bool], sizes: Sequence[int]) -> list[bool]:
    """Blank lines go with the block before them, and those at either end of the article with the chrome beyond."""
    last = max((at for at, size in enumerate(sizes) if size and keep[at]), default=-1)
    any_gone_after = any(size and not keep[at] for at, size in enumerate(sizes) if at > last)
    first_gone = next((not keep[at] for at, size in enumerate(sizes) if size), False)
    before = not first_gone
    result = []
    for at, size in enumerate(sizes):
        if size:
            before = keep[at]
        result.append(keep[at] if size else before and (at < last or not any_gone_after))
    return result


def _merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return tuple(merged)
