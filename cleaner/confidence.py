"""How good a result is likely to be: the word F1 that its verdicts let expect, made right by what such results turned out to be.

The curves, and what each mode costs and brings, are `data/measured.json`; `python -m cleaner.evaluate.lines` and `python -m
cleaner.evaluate.pages` with `--calibrate` measure them on dumps and pages that the models have not seen.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from math import exp
from pathlib import Path
from typing import TypedDict

from cleaner.model import Document, Kind, Verdict

MEASURED = Path(__file__).parent / "data" / "measured.json"
_SUREST = 30.0  # log-odds

Curve = Sequence[tuple[float, float]]  # (expected, measured) F1, both rising


class Measured(TypedDict):
    """Of one kind of document: the curve, and the figures of every mode by their names."""

    curve: Curve
    modes: Mapping[str, Mapping[str, float]]


def confidence(document: Document, verdicts: Sequence[Verdict]) -> float:
    """The F1, 0 to 1, that results with such verdicts have on the mean. A dump without text is right for sure, a page without it for sure wrong.

    It is made for the standard configuration; where the models do not speak it is no more than a rank.
    """
    if not any(verdict.keep and block.size for block, verdict in zip(document.blocks, verdicts, strict=True)):
        return 1.0 if document.kind == "text" and not document.source.strip() else 0.0
    return on(measured()[document.kind]["curve"], expected_f1(document, verdicts))


def expected_f1(document: Document, verdicts: Sequence[Verdict]) -> float:
    """F1 of what stays if every block is article with the probability that its weight says; 0 where nothing stays. By size, not by words."""
    hits = kept = article = 0.0
    for block, (_, keep, weight, _, _) in zip(document.blocks, verdicts, strict=True):
        size = block.size
        if size:
            likely = size / (1 + exp(weight if -_SUREST < weight < _SUREST else _SUREST if weight > 0 else -_SUREST))
            article += likely
            if keep:
                hits += likely
                kept += size
    return 2 * hits / (kept + article) if hits else 0.0


def on(curve: Curve, expected: float) -> float:
    """The value of a curve between its points; of its ends beyond them."""
    at = bisect_right([point[0] for point in curve], expected)
    if at in (0, len(curve)):
        return curve[max(0, at - 1)][1]
    (left, low), (right, high) = curve[at - 1], curve[at]
    return low + (high - low) * (expected - left) / (right - left)


@cache
def measured() -> Mapping[Kind, Measured]:
    """What was measured, by kind of document."""
    found: dict[Kind, Measured] = json.loads(MEASURED.read_text(encoding="utf-8"))
    return found
