"""What the values of the feature columns are worth, in log-odds of chrome: an additive table of points, one per column.

The table is data (`data/points.json`); `python -m cleaner.evaluate.train` makes it from labelled dumps.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise
from pathlib import Path

from cleaner.features import LONG

TABLE = Path(__file__).parent / "data" / "points.json"


@cache
def table() -> Mapping[str, tuple[float, ...]]:
    """Per column its points in natural log-odds, indexed by the column's value."""
    steps: dict[str, list[tuple[int, float]]] = json.loads(TABLE.read_text(encoding="utf-8"))["columns"]
    return {name: _spread(column) for name, column in steps.items()}


def weigh(columns: Mapping[str, Sequence[int]]) -> list[float]:
    """The points of every block over all columns, in natural log-odds; as long as each column."""
    worth = [map(table()[name].__getitem__, column) for name, column in columns.items()]
    return list(map(sum, zip(*worth, strict=True)))


def _spread(steps: list[tuple[int, float]]) -> tuple[float, ...]:
    """From [[first value, points], …] to one entry per value, up to LONG, the highest of any column."""
    values: list[float] = []
    for (first, points), (after, _) in pairwise([*steps, (LONG + 1, 0.0)]):
        values += [points] * (after - first)
    return tuple(values)
