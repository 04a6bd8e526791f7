"""What was said of short lines, for when they come again: pages of a site share theirs. Bounded; knows no document, and judges nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from cleaner.model import Block, Label, label_of

REMEMBERED = 1 << 14  # lines, twice: with what was said of them 10 to 20 MB
LONGEST = 160  # characters of such a line


class Memory:
    """Labels that depend on a block's text alone, by text. Threads may share it: what it answers is what it would have been told.

    When `room` lines are new those are the old ones, and the old ones before are forgotten.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._new: dict[str, Sequence[Label]] = {}
        self._old: dict[str, Sequence[Label]] = {}

    def labels(self, blocks: Sequence[Block], judge: Callable[[Sequence[Block]], Iterable[Label]]) -> Iterator[Label]:
        """What `judge` says of each of these blocks; it is asked only of those whose texts are new, and of the same text once."""
        new, old = self._new, self._old
        fresh: dict[str, list[Block]] = {}
        asked = []
        for block in blocks:
            text = block.text
            said = new.get(text)
            if said is None and text in old:
                said = new[text] = old[text]
            if said is None:
                same = fresh.setdefault(text, [])
                if not same:
                    asked.append(block)
                same.append(block)
            elif said:
                yield from _moved(said, block)
        found: dict[int, list[Label]] = {}
        for label in judge(asked):
            found.setdefault(label.block, []).append(label)
        for block in asked:
            said = found.get(block.position, ())
            yield from said
            for again in fresh[block.text][1:]:
                yield from _moved(said, again)
            if len(block.text) <= LONGEST and self._room:
                new[block.text] = said
        if len(new) > self._room:
            self._new, self._old = {}, new


def _moved(said: Iterable[Label], block: Block) -> Iterator[Label]:
    """The same of another block."""
    for _, rule, weight, span, evidence in said:
        yield label_of((block.position, rule, weight, span, evidence))
