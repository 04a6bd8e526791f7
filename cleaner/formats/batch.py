"""Records by the handful: what a worker is given at a time. Opens no file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from cleaner.formats.record import Fault, Record

if TYPE_CHECKING:
    from pyarrow import RecordBatch

Item: TypeAlias = bytes | Record | Fault
MOST = 64  # items; a worker that dies takes so many with it, each of which is then tried alone
HEAVY = 1 << 20  # bytes or characters of sources; pages of the size of a book go alone


class Batch(NamedTuple):
    """Some items of one input in their order: lines of JSON, records, and what could not be read.

    `rows` are the rows that they are, of inputs that are tables, so that columns of any type come out as they went in.
    """

    items: tuple[Item, ...]
    rows: RecordBatch | None = None

    def split(self, at: int) -> tuple[Batch, Batch]:
        """The first so many items, and the others."""
        if self.rows is None:
            return Batch(self.items[:at]), Batch(self.items[at:])
        return Batch(self.items[:at], self.rows.slice(0, at)), Batch(self.items[at:], self.rows.slice(at))


def grouped(items: Iterable[Item]) -> Iterator[Batch]:
    """The items in batches of up to MOST, fewer where they are HEAVY. None is empty."""
    group: list[Item] = []
    weight = 0
    for item in items:
        group.append(item)
        weight += len(item if isinstance(item, bytes) else item.source if isinstance(item, Record) else item.raw)
        if len(group) == MOST or weight >= HEAVY:
            yield Batch(tuple(group))
            group, weight = [], 0
    if group:
        yield Batch(tuple(group))
