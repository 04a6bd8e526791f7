"""Which blocks of a page its gold text holds: the truth that the page model learns from, block by block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from cleaner.evaluate.figures import words

LONG = 8  # words from which a block that stands in the gold text is article wherever it stands there
PIECE = 4  # words in a row by which parts of a block are found again
HALF = 0.5  # of a block's words that have to be found in such pieces
_LOOKED_AT = 400  # places of a block's rarest word
_PLACES = 60  # places of a block


def shares(texts: Sequence[str], gold: str) -> list[float]:
    """By block, the share of its words that are article, 0 to 1.

    Short blocks ("Overview") count where they fit in the order of the others: the chain of blocks and places in the gold
    text, both ascending, that covers most words. Long ones count once, wherever they stand. A block of which only a part
    stands there counts with that part from a half on.
    """
    told = [words(text) for text in texts]
    wanted = words(gold)
    places = {word: [] for word in wanted}  # type: dict[str, list[int]]
    for at, word in enumerate(wanted):
        places[word].append(at)
    pieces = set(zip(*(wanted[shift:] for shift in range(PIECE)), strict=False))
    found = [list(_found(block, wanted, places)) if block else [] for block in told]
    chain = _chain(found, [len(block) for block in told], len(wanted))
    result = [1.0 if at in chain else 0.0 for at in range(len(texts))]
    seen = {tuple(told[at]) for at in chain}
    for at, block in enumerate(told):
        if result[at] or not block:
            continue
        if found[at]:
            if len(block) >= LONG and tuple(block) not in seen:
                seen.add(tuple(block))
                result[at] = 1.0
        else:
            part = _part(block, pieces)
            result[at] = part if part >= HALF else 0.0
    return result


def _found(block: Sequence[str], wanted: Sequence[str], places: dict[str, list[int]]) -> Iterator[int]:
    """Where all of a block stands in the gold text."""
    rarest = min(block[:12], key=lambda word: len(places.get(word, ())))
    shift = block.index(rarest)
    seen = 0
    for place in places.get(rarest, ())[:_LOOKED_AT]:
        start = place - shift
        if start >= 0 and wanted[start : start + len(block)] == block:
            yield start
            seen += 1
            if seen == _PLACES:
                return


def _part(block: Sequence[str], pieces: set[tuple[str, ...]]) -> float:
    """The share of a block's words that stand in pieces of the gold text."""
    covered = [False] * len(block)
    for at in range(len(block) - PIECE + 1):
        if tuple(block[at : at + PIECE]) in pieces:
            covered[at : at + PIECE] = [True] * PIECE
    return sum(covered) / len(block)


def _chain(found: Sequence[Sequence[int]], lengths: Sequence[int], wanted: int) -> set[int]:
    """The blocks of the chain that covers most words: each at one of its places, none overlapping, all in order.

    Patience sorting with weights: `ends` and `totals` are the best chains so far, by where they end, both ascending.
    """
    ends, totals, last = [0], [0], [-1]
    links: list[tuple[int, int]] = []  # the block, and the link before it
    for block, starts in enumerate(found):
        fresh = []
        for start in starts:
            before = bisect_right(ends, start) - 1
            links.append((block, last[before]))
            fresh.append((start + lengths[block], totals[before] + lengths[block], len(links) - 1))
        for end, total, link in fresh:
            at = bisect_right(ends, end)
            if totals[at - 1] >= total:
                continue
            stop = at
            while stop < len(ends) and totals[stop] <= total:
                stop += 1
            same = ends[at - 1] == end
            ends[at - same : stop], totals[at - same : stop], last[at - same : stop] = [end], [total], [link]
    chain, link = set(), last[-1]
    while link >= 0:
        block, link = links[link]
        chain.add(block)
    return chain
