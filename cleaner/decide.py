"""Labels to verdicts: the sum per block, then context along the sequence. Sees weights and sizes, never text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, get_args

from cleaner.model import Document, Label, Span, Verdict

Mode = Literal["precision", "balanced", "recall"]
MODES: tuple[Mode, ...] = get_args(Mode)

LONG = 120  # size from which an unlabelled block stays even between two that go
SWITCH = 3.0  # what it costs to go from article to chrome or back; a lone block inside the body pays twice
DOUBT: dict[Mode, float] = {"precision": 1.5, "balanced": 0.0, "recall": -1.0}  # taken off every statistical weight


def decide(document: Document, labels: Iterable[Label], mode: Mode = "balanced") -> tuple[tuple[Verdict, ...], tuple[str, ...]]:
    """One verdict per block, in order, and notes on the whole. Never drops every block: then all stay, and a note says so."""
    by_block: dict[int, list[Label]] = {}
    cuts: dict[int, list[Span]] = {}
    for label in labels:
        by_block.setdefault(label.block, []).append(label)
        if label.span is not None:
            cuts.setdefault(label.block, []).append(label.span)
    weights = []
    for block in document.blocks:
        weights.append(sum(label.weight for label in by_block.get(block.position, ()) if label.span is None))
    sizes = [block.size for block in document.blocks]
    keep = _best_path(weights, sizes)
    notes: tuple[str, ...] = ()
    if not any(kept for kept, size in zip(keep, sizes, strict=True) if size):
        keep = [True] * len(sizes)
        notes = ("left as it is: nothing but chrome was found",) if any(sizes) else ()
        by_block, cuts = {}, {}
    keep = _blanks(keep, sizes)
    verdicts = tuple(
        Verdict(block.position, kept, weight, tuple(by_block.get(block.position, ())), _merged(cuts.get(block.position, ())))
        for block, kept, weight in zip(document.blocks, keep, weights, strict=True)
    )
    return verdicts, notes


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


def _best_path(weights: Sequence[float], sizes: Sequence[int]) -> list[bool]:
    """Keep or drop for every block, so that the sum of dropped weights less the cost of switching is highest (Viterbi).

    The ends are free: outside a document is neither article nor chrome. A block that nobody spoke of weighs a little
    towards staying, the more the longer it is.
    """
    keep_score = drop_score = 0.0
    came_from_other: list[tuple[bool, bool]] = []
    for weight, size in zip(weights, sizes, strict=True):
        if size == 0:
            came_from_other.append((False, False))
            continue
        gain = weight or -min(size, LONG) / 20
        to_keep, to_drop = drop_score - SWITCH > keep_score, keep_score - SWITCH >= drop_score
        came_from_other.append((to_keep, to_drop))
        keep_score, drop_score = (
            max(keep_score, drop_score - SWITCH),
            max(drop_score, keep_score - SWITCH) + gain,
        )
    kept = keep_score >= drop_score
    path = []
    for to_keep, to_drop in reversed(came_from_other):
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
