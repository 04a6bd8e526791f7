"""Labels to verdicts: the sum per block, then context along the sequence. Sees weights and sizes, never text.

The constants were chosen on the development dumps (2026-11), for the most chrome gone at the loss that each mode allows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from math import fsum, inf
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, get_args

from cleaner.model import Document, Kind, Label, Span, Verdict
from cleaner.rule import EDGE, SURE

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Array: TypeAlias = NDArray[np.float64]

Mode = Literal["precision", "balanced", "recall"]
MODES: tuple[Mode, ...] = get_args(Mode)

SWITCH = 2.0  # natural log-odds; what it costs to go from article to chrome or back along the document
DOUBT: dict[Mode, float] = {"precision": 2.1, "balanced": 1.0, "recall": 0.0}  # taken off where no rule is sure
EVIDENT = 2  # blocks that rules know as chrome; a document with fewer may well be clean already
UNEVIDENT_DOUBT = 1.0  # taken off, where there are fewer, from what only shape or the model speaks against
SIZE_DOUBT = 400  # size that takes off one more; a paragraph needs more evidence than a word
ENOUGH = 250  # size that an article has at least, if what is left without the sure chrome is twice that
PARAGRAPH = 100  # size from which a block that is like prose by itself never goes for its neighbours' sake
LIKE_PROSE: dict[Mode, float] = {"precision": inf, "balanced": 0.0, "recall": 0.0}  # weight below which it is
FIRM = -2.5 * SWITCH  # what dropping such a block gains where nothing speaks against it: more than two switches cost
UNSPOKEN = 20  # size that weighs one towards staying, where nobody said anything
LONG = 120  # size from which an unspoken block stays even between two that go
SHARE_OF_F1: dict[Kind, dict[Mode, float]] = {  # of the best F1 that a document lets expect; likelier blocks stay
    "html": {"precision": 0.2, "balanced": 0.5, "recall": 0.7},
    "text": {"precision": 0.09, "balanced": 0.31, "recall": 0.5},
}
INSIDE: dict[Mode, float] = {"precision": SURE, "balanced": 3.0, "recall": -inf}  # log-odds that it takes to go between paragraphs that stay
HOPELESS = 3.9  # log-odds above which no block is kept that a model spoke of, even if that leaves nothing of a page
AROUND = 3  # blocks on either side
SHARED = 0.2  # share of a block's probability that is theirs
LINE_MODEL, SHAPE = "model/line", "shape/unlike-prose"  # they judge every line; no other rule is known here


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
    modelled = document.kind == "html"
    for label in labels:
        block, rule, weight, span, _ = label
        said[block].append(label)
        if span is not None:
            of_parts = True
        if rule == LINE_MODEL:
            modelled = True
        elif weight >= EDGE:
            evident.add(block)
    sizes = [block.size for block in document.blocks]
    spoken: list[Sequence[Label]] = [said.get(block.position, ()) for block in document.blocks]
    unspoken = -SURE if modelled else 0.0
    weights = [_sum(labels) if labels else unspoken for labels in spoken]
    if document.kind == "html":
        return Choice(_likely_enough(weights, sizes, SHARE_OF_F1["html"][mode]), weights, spoken, of_parts)
    trusted = weights if len(evident) >= EVIDENT else _doubted(weights, spoken)
    if modelled:
        keep = _likely_enough(trusted, sizes, SHARE_OF_F1["text"][mode], INSIDE[mode])
    else:
        keep = _path_that_leaves_enough(trusted, sizes, spoken, mode)
    if _left(keep, sizes):
        return Choice(_blanks(keep, sizes), weights, spoken, of_parts)
    notes = ("left as it is: nothing but chrome was found",) if any(sizes) else ()
    return Choice([True] * len(sizes), weights, [()] * len(sizes), notes=notes)


def _likely_enough(weights: Sequence[float], sizes: Sequence[int], share: float, inside: float = -inf) -> list[bool]:
    """Where a model spoke, blocks are judged nearly by themselves: it has been told what stands around them. Blank ones stay.

    The expected F1 of the text is highest if the blocks are kept that are likelier than half of that F1 (Lipton, Elkan and
    Naryanaswamy, 2014): where the labels are sure of an article that is one half, where they are not it is less. Between the first
    paragraph that is kept and the last, nothing goes whose weight is less than `inside`.
    """
    import numpy as np

    size = np.array(sizes, dtype=np.float64)
    spelled = np.flatnonzero(size)
    weight, size_ = np.array(weights)[spelled], size[spelled]
    likely = _in_context(weight)
    enough = (likely >= share * _best_f1(likely, size_)) & (likely > 0)
    paragraphs = np.flatnonzero(enough & (size_ >= PARAGRAPH))
    if len(paragraphs):
        between = slice(paragraphs[0], paragraphs[-1])
        enough[between] |= weight[between] < inside
    keep = np.ones(len(size), dtype=bool)
    keep[spelled] = enough
    return keep.tolist()


def _in_context(weights: Array) -> Array:
    """The probability of being article, a fifth of it that of the blocks around; where a rule is sure, or nothing hopes, its own."""
    import numpy as np

    chances = 1 / (1 + np.exp(np.minimum(weights, SURE)))
    until = np.concatenate(([0.0], np.cumsum(chances)))
    index = np.arange(len(weights))
    low, high = np.maximum(index - AROUND, 0), np.minimum(index + AROUND + 1, len(weights))
    beside = high - low - 1
    around = (until[high] - until[low] - chances) / np.maximum(beside, 1)
    shared = np.where((weights <= -SURE) | (beside == 0), chances, (1 - SHARED) * chances + SHARED * around)
    return np.where(weights >= HOPELESS, 0.0, shared)


def _best_f1(likely: Array, sizes: Array) -> float:
    """The highest F1 that can be expected of any choice of blocks."""
    import numpy as np

    order = np.argsort(-likely, kind="stable")
    hits, kept = np.cumsum((likely * sizes)[order]), np.cumsum(sizes[order])
    return float((2 * hits / (kept + (hits[-1] if len(hits) else 0.0))).max(initial=0.0))


def verdicts(document: Document, choice: Choice, *, only_gone: bool = False) -> Iterator[Verdict]:
    """A verdict for every block, in order; or only for those that go, whole or in part."""
    if only_gone and not choice.of_parts:
        wanted: Iterable[int] = [at for at, keep in enumerate(choice.keep) if not keep]
    else:
        wanted = range(len(choice.keep))
    for at in wanted:
        keep, weight, labels = choice.keep[at], choice.weights[at], choice.spoken[at]
        cuts = _cuts(labels) if choice.of_parts and weight > -SURE else ()
        if cuts or not (keep and only_gone):
            yield Verdict(document.blocks[at].position, keep, weight, tuple(labels), cuts)


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
    """The weights, less where nothing but shape or the model spoke."""
    alone = [len(labels) == 1 and labels[0].rule in (SHAPE, LINE_MODEL) for labels in spoken]
    return [weight - UNEVIDENT_DOUBT if only else weight for weight, only in zip(weights, alone, strict=True)]


def _left(keep: Sequence[bool], sizes: Sequence[int]) -> int:
    return sum([size for kept, size in zip(keep, sizes, strict=True) if kept])


def _gains(weights: Sequence[float], sizes: Sequence[int], spoken: Sequence[Sequence[Label]], doubt: float, like_prose: float) -> list[float]:
    """What dropping each block gains, in natural log-odds, when the doubts are taken off."""
    gains = []
    for weight, size, labels in zip(weights, sizes, spoken, strict=True):
        if all(label.span is not None for label in labels):
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


def joined(first: Verdict, second: Verdict) -> Verdict:
    """The verdict of two rounds on one block: what the first cut, it stays cut, and the second saw what was left of it."""
    if not first.cuts:
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
