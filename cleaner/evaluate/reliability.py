"""How far a confidence can be trusted: curves from expected to measured F1, and a table of what such a confidence turned out to be worth."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from scipy.optimize import isotonic_regression

from cleaner.confidence import MEASURED, Measured, on
from cleaner.model import Kind

POINTS = 30  # of a curve, so many documents between any two
EDGES = (0.0, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0)  # of confidence, in the table


class Result(NamedTuple):
    """One document that the model has not seen: the F1 its verdicts let expect, the F1 it has, and the fold it was in."""

    expected: float
    measured: float
    fold: str


def curve(results: Sequence[Result]) -> list[tuple[float, float]]:
    """The rising curve that fits best, through as many documents between any two points."""
    ordered = sorted(results)
    expected = np.array([one.expected for one in ordered])
    fitted = isotonic_regression([one.measured for one in ordered]).x
    parts = np.array_split(np.arange(len(ordered)), POINTS)
    points = {round(float(expected[part].mean()), 4): round(float(fitted[part].mean()), 4) for part in parts if len(part)}
    return sorted(points.items())


def table(results: Sequence[Result]) -> Iterator[str]:
    """By confidence how many documents there are, and their mean F1; the curve of each fold is made of the others."""
    pairs: list[tuple[float, float]] = []
    for fold in sorted({one.fold for one in results}):
        others = curve([one for one in results if one.fold != fold])
        own = [one for one in results if one.fold == fold]
        pairs += [(on(others, one.expected), one.measured) for one in own]
    told, measured = np.array(pairs).T
    yield f"{'confidence':12} {'documents':>9} {'mean':>6} {'F1':>6} {'below 0.5':>9}"
    for low, high in pairwise(EDGES):
        inside = (told >= low) & ((told < high) | (high == EDGES[-1]))
        if inside.any():
            share = float((measured[inside] < 0.5).mean())
            yield f"{low:4.2f} to {high:4.2f} {int(inside.sum()):9} {told[inside].mean():6.3f} {measured[inside].mean():6.3f} {share:9.3f}"
    yield f"mean error {np.abs(told - measured).mean():.3f}, correlation {np.corrcoef(told, measured)[0, 1]:.3f}"


def save(kind: Kind, results: Sequence[Result], modes: Mapping[str, Mapping[str, float]]) -> None:
    """Put the curve of pages or dumps, and the figures of each mode, into the file of what was measured."""
    everything = json.loads(MEASURED.read_text(encoding="utf-8"))
    rounded = {mode: {name: round(value, 3) for name, value in figures.items()} for mode, figures in modes.items()}
    everything[kind] = {"curve": curve(results), "modes": rounded}
    MEASURED.write_text("{\n" + ",\n".join(_written(name, found) for name, found in sorted(everything.items())) + "\n}\n", encoding="utf-8")


def _written(kind: str, found: Measured) -> str:
    """A mode a line, so that a change can be read."""
    modes = ",\n".join(f"  {json.dumps(mode)}: {json.dumps(figures)}" for mode, figures in found["modes"].items())
    return f'"{kind}": {{\n "curve": {json.dumps(found["curve"])},\n "modes": {{\n{modes}\n }}\n}}'
