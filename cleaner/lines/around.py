"""Sums, runs and distances along a row of lines: several rows of values at once, shape (rows, lines), or one of shape (lines,)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from cleaner.lines.characters import Array

Flags = NDArray[np.bool_]
Whole = NDArray[np.int64]


def around(values: Array, reaches: Sequence[int]) -> Iterator[Array]:
    """For every reach, largest last, the means over each line and its neighbours up to so far away on both sides."""
    rows, count = values.shape
    far = reaches[-1]
    until = np.zeros((rows + 1, count + 2 * far + 1))
    until[:-1, far + 1 : far + 1 + count] = values
    until[-1, far + 1 : far + 1 + count] = 1
    np.cumsum(until, axis=1, out=until)
    for reach in reaches:
        sums = until[:, far + reach + 1 : far + reach + 1 + count] - until[:, far - reach : far - reach + count]
        yield sums[:-1] / sums[-1]


def last_before(flags: Flags) -> Whole:
    """The nearest line up to each that is flagged; -1 for none."""
    return np.maximum.accumulate(np.where(flags, np.arange(flags.shape[1]), -1), axis=1)


def first_behind(flags: Flags) -> Whole:
    """The nearest line from each on that is flagged; as many as there are lines for none."""
    count = flags.shape[1]
    return np.minimum.accumulate(np.where(flags, np.arange(count), count)[:, ::-1], axis=1)[:, ::-1]


def shares(amounts: Array) -> tuple[Array, Array]:
    """The shares of all amounts of a row that stand before and behind each; 0 where there are none."""
    until = np.cumsum(amounts, axis=1)
    total = until[:, -1:]
    whole = np.where(total > 0, total, 1.0)
    return (until - amounts) / whole, (total - until) / whole


def best_passages(gains: Array) -> tuple[list[int], list[int]]:
    """By row, the first and last line of those in a row with the highest sum (Bentley, CACM 27(9), 1984)."""
    until = np.zeros((len(gains), gains.shape[1] + 1))
    np.cumsum(gains, axis=1, out=until[:, 1:])
    lasts = (until[:, 1:] - np.minimum.accumulate(until[:, :-1], axis=1)).argmax(axis=1).tolist()
    return [int(row[: last + 1].argmin()) for row, last in zip(until, lasts, strict=True)], lasts
