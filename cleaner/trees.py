"""A forest of small decision trees: its data file and its evaluation in numpy. Training is in `evaluate/`.

All questions of all trees are asked of all rows at once, each once however many trees ask it. Leaves are numbered from left to
right, and a question that is answered "above" rules out the leaves on its left: of those that no question rules out the first is
the leaf of that row (QuickScorer, SIGIR 2015).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

LEAVES = 16  # of a tree at most: they are the bits of a number
AT_ONCE = 256  # rows; what lies between fits in a processor's cache


class _Asked(NamedTuple):
    """A forest's questions, each once: `place` (questions of all trees) says which of them a tree asks."""

    column: NDArray[np.int64]
    border: NDArray[np.float32]
    place: NDArray[np.int64]


@dataclass(frozen=True, eq=False)
class Forest:
    """`names` are the columns it reads, and every question is: is this `column` above that `border`?

    `out` has a bit for every leaf that a question answered yes rules out. Each tree has LEAVES - 1 questions, filled up with some
    that rule out nothing; the first of all trees stand before the second of all. The leaves' values `value` (trees, LEAVES)
    add up; the first tree's bear the base.
    """

    names: tuple[str, ...]
    column: NDArray[np.int64]
    border: NDArray[np.float32]
    out: NDArray[np.uint16]
    value: NDArray[np.float32]

    def scores(self, table: NDArray[np.float32]) -> NDArray[np.float64]:
        """The sum of the leaves that each row of a table (rows, len(names)) comes to; shape (rows,)."""
        parts = [self._scores(table[at : at + AT_ONCE]) for at in range(0, len(table), AT_ONCE)]
        return np.concatenate(parts) if parts else np.zeros(0)

    def _scores(self, table: NDArray[np.float32]) -> NDArray[np.float64]:
        asked = self._asked
        above = np.take(np.ascontiguousarray(table.T), asked.column, axis=0) > asked.border[:, None]
        out = np.multiply(above.view(np.uint8).take(asked.place, axis=0), self.out[:, None])
        leaf = np.take(_first_zero(), np.bitwise_or.reduce(out.reshape(LEAVES - 1, len(self.value), -1), axis=0))
        place = leaf + (LEAVES * np.arange(len(self.value)))[:, None]
        return np.asarray(self.value.reshape(-1).take(place).sum(axis=0, dtype=np.float64))

    @cached_property
    def _asked(self) -> _Asked:
        by_column = np.lexsort((self.border, self.column))
        column, border = self.column[by_column], self.border[by_column]
        fresh = np.concatenate(([True], (column[1:] != column[:-1]) | (border[1:] != border[:-1])))
        place = np.empty(len(column), dtype=np.int64)
        place[by_column] = np.cumsum(fresh) - 1
        return _Asked(column[fresh], border[fresh], place)


@cache
def _first_zero() -> NDArray[np.int64]:
    """By number of 16 bits, the lowest bit that is not set."""
    numbers = np.arange(1 << LEAVES)
    lowest = ~numbers & (numbers + 1)
    return np.where(lowest < 1 << LEAVES, np.log2(lowest), 0).astype(np.int64)


def load(path: Path) -> Forest:
    """A forest from its file; see `save`."""
    with np.load(path, allow_pickle=False) as data:
        value = data["value"].astype(np.float32) * np.float32(data["scale"])
        names = tuple(str(data["names"]).split("\n"))
        return Forest(names, data["column"].astype(np.int64), data["border"], data["out"], value)


def save(forest: Forest, path: Path) -> None:
    """Write a forest, its leaves in 16 bits. The same forest gives the same bytes."""
    scale = np.float32(np.abs(forest.value).max() / 32767)
    with path.open("wb") as file:
        np.savez(
            file,
            names=np.array("\n".join(forest.names)),
            column=forest.column.astype(np.uint16),
            border=forest.border.astype(np.float32),
            out=forest.out.astype(np.uint16),
            value=np.rint(forest.value / scale).astype(np.int16),
            scale=scale,
        )
