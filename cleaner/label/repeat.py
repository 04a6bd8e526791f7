"""What stands twice in one document: a second copy of a passage. A repeated block of lines, never a repeated line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from cleaner.model import SILENCE, Block, Document, Label

LINES = 3  # in a row that must come again; a refrain or a pull quote is one or two
SIZE = 300  # that they must have together: such a passage came twice in 9 of 3,213 clean articles, a line of 60 in 96
ONE_LONG = 1000  # a single block of this size is a copy too
WEIGHT = 9.0  # natural log-odds


def second_copy(document: Document) -> Iterable[Label]:
    """Every block of a passage that stood in the document before, in the same order."""
    blocks = [block for block in document.blocks if block.size]
    seen: set[str] = set()
    again = [block.size for block in blocks if block.folded in seen or seen.add(block.folded)]  # type: ignore[func-returns-value]
    return _copies(blocks) if sum(again) >= SIZE else SILENCE  # as of most documents


def _copies(blocks: Sequence[Block]) -> Iterator[Label]:
    first_at: dict[str, int] = {}
    at = 0
    while at < len(blocks):
        start = first_at.get(blocks[at].folded)
        length = _same_run(blocks, start, at) if start is not None else 0
        if length and _is_passage(blocks[at : at + length]):
            for block, original in zip(blocks[at : at + length], blocks[start:], strict=False):
                yield Label(block.position, "repeat/second-copy", WEIGHT, None, f"stands at block {original.position + 1} already")
            at += length
            continue
        first_at.setdefault(blocks[at].folded, at)
        at += 1


def _same_run(blocks: Sequence[Block], start: int, at: int) -> int:
    """How many blocks from `at` on are the same as those from `start` on, without running into the copy."""
    length = 0
    while at + length < len(blocks) and start + length < at and blocks[at + length].folded == blocks[start + length].folded:
        length += 1
    return length


def _is_passage(run: Sequence[Block]) -> bool:
    total = sum(block.size for block in run)
    return (len(run) >= LINES and total >= SIZE) or total >= ONE_LONG


LABELERS = {"repeat/second-copy": second_copy}
