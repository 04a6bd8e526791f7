"""The kept blocks of a page as an outline: paragraphs in order, each with the lists, quotes and tables that close and open before it.

Knows which elements give structure, and which lists and tables are mere layout: those that hold whole passages, or nothing that
stands side by side. Writes nothing, changes no text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.model import Block, Document, Mark, Node, Verdict
from cleaner.render.inline import is_beside

LISTS = frozenset(("ul", "ol", "menu", "dir"))
CELLS = frozenset(("td", "th"))
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
DEEPEST = 60  # lists, quotes and tables within each other; what is nested deeper is shown as if it stood at this depth
_STRUCTURAL = LISTS | CELLS | HEADINGS | {"li", "table", "tr", "pre", "blockquote", "dl", "dt", "dd"}
_WHOLE = CELLS | {"pre"}  # all that stands in one of these is one paragraph
_LEAVES = HEADINGS | {"pre"}  # these are kinds of paragraphs rather than places that hold some
_NEEDS = {"tr": "table", "td": "tr", "th": "tr", "dt": "dl", "dd": "dl"}  # elements that give no structure but in these
_TEXTLESS = LISTS | {"table", "tr", "dl"}  # a paragraph straight in one of these stands beside it
_NUMBER = re.compile(r"[0-9]{1,9}")
_TITLE = 300  # characters; what is longer is no heading, but text behind one that nobody closed
_SPANNED = 20  # columns, the most that one cell is taken to have
_WIDEST = 100  # columns, the most that are shown empty in one place
LONGEST_CELL = 600  # characters
LONGEST_ITEM = 2000  # characters, without those of lists in it
MOST_LINES = 15  # of an item, without those of lists in it
_ITEM = frozenset(("li",))
_TABLE = frozenset(("table",))


class Place(NamedTuple):
    """An element that gives structure, and the one it stands in. The page itself has the tag "", node -1 and depth 0."""

    tag: str
    node: int
    depth: int
    up: Place | None


class Paragraph(NamedTuple):
    """Lines of text that belong together. `tag` is "pre", a heading's, a cell's, "img" for a picture that stands by itself, else "".

    `closed` and `opened` are the places that end and begin before it, in that order; `node` is the position of the element
    with the `tag`. The last paragraph has no lines and closes all that is open.
    """

    tag: str
    node: int
    lines: Sequence[Verdict]
    closed: Sequence[Place]
    opened: Sequence[Place]


PAGE = Place("", -1, 0, None)


def outline(document: Document, verdicts: Iterable[Verdict], *, images: bool = False) -> Iterator[Paragraph]:
    """The kept text of a page, in order; with `images` also each picture that stands beside it, before the text that follows."""
    kept = [verdict for verdict in verdicts if verdict.keep and (not verdict.cuts or _has_rest(document, verdict))]
    pictures = _pictures(document) if images else {}
    places = _places(document, kept)
    container = PAGE
    for place, lines in _grouped(document, kept, places):
        for mark in [mark for line in lines for mark in pictures.get(line.block, ())] if pictures else ():
            aside = _container(places.at(document.nodes[mark.node].parent))
            yield Paragraph("img", mark.node, (), *_way(container, aside))
            container = aside
        if place is container and place.tag not in _WHOLE:
            yield Paragraph("", place.node, lines, (), ())
            continue
        inner = _container(place)
        yield Paragraph(_kind(document, place, lines), place.node, lines, *_way(container, inner))
        container = inner
    yield Paragraph("", -1, (), *_way(container, PAGE))


def numbers(nodes: Sequence[Node]) -> Mapping[int, int]:
    """By position, the number of each item of an ordered list; 0 to 999,999,999, from `start` and `value` where they are given."""
    lists: list[int] = []  # of each node: the list it stands in
    counts: dict[int, int] = {}
    found: dict[int, int] = {}
    for at, node in enumerate(nodes):
        around = lists[node.parent] if node.parent >= 0 else -1
        if node.tag == "li" and around in counts:
            found[at] = min(_number(node.attributes.get("value"), counts[around]), 999_999_999)
            counts[around] = found[at] + 1
        elif node.tag == "ol":
            counts[at] = _number(node.attributes.get("start"), 1)
        lists.append(at if node.tag in LISTS else around)
    return found


def empty_cells(nodes: Sequence[Node], last: int, cell: int) -> int:
    """How many columns stand empty between a cell and `last`, the cell with text before it, or the row itself; up to 100."""
    row = nodes[cell].parent
    between = (nodes[at] for at in range(last, cell))
    columns = sum(min(max(_number(node.attributes.get("colspan"), 1), 1), _SPANNED) for node in between if node.parent == row and node.tag in CELLS)
    return min(columns - (last != row), _WIDEST)


def _kind(document: Document, place: Place, lines: Sequence[Verdict]) -> str:
    if place.tag in HEADINGS and len(document.blocks[lines[0].block].text) > _TITLE:
        return ""
    return place.tag if place.tag in _LEAVES or place.tag in CELLS else ""


def _pictures(document: Document) -> Mapping[int, Sequence[Mark]]:
    """By block, the pictures that stand beside it."""
    found: dict[int, list[Mark]] = {}
    for mark in document.marks:
        if is_beside(document, mark):
            found.setdefault(mark.block, []).append(mark)
    return found


def _number(value: str | None, otherwise: int) -> int:
    found = _NUMBER.fullmatch((value or "").strip())
    return int(found[0]) if found else otherwise


def _has_rest(document: Document, verdict: Verdict) -> bool:
    text, last = document.blocks[verdict.block].text, 0
    for start, end in verdict.cuts:
        if text[last:start].strip():
            return True
        last = end
    return bool(text[last:].strip())


def _grouped(document: Document, kept: Iterable[Verdict], places: _Places) -> Iterator[tuple[Place, list[Verdict]]]:
    """The lines of each paragraph, and its place: those parted by line breaks are of one, as are those of a cell or of code."""
    blocks, known = document.blocks, places.at
    last, node = PAGE, -2
    lines: list[Verdict] = []
    for verdict in kept:
        block = blocks[verdict.block]
        place = known(block.node)
        if lines and ((block.tag == "br" and block.node == node) or (place is last and place.tag in _WHOLE)):
            lines.append(verdict)
            continue
        if lines:
            yield last, lines
        last, node, lines = place, block.node, [verdict]
    if lines:
        yield last, lines


def _places(document: Document, kept: Sequence[Verdict]) -> _Places:
    """The places of a page, lists and tables that are mere layout left out."""
    places = _Places(document.nodes)
    for node in {document.blocks[verdict.block].node for verdict in kept}:
        places.at(node)
    left_out = _layout(document, kept) if places.has_holders else frozenset()
    return _Places(document.nodes, left_out) if left_out else places


class _Places:
    """Where the text of each node stands, found once and kept. `left_out` are nodes that count for nothing."""

    def __init__(self, nodes: Sequence[Node], left_out: frozenset[int] = frozenset()) -> None:
        self._nodes, self._left_out = nodes, left_out
        self._known = {-1: PAGE}
        self.has_holders = False  # whether any place so far is an item or cell
        self._lone: dict[int, Place] = {}  # by the element they stand in, the lists that items without one are given

    def at(self, node: int) -> Place:
        """The innermost place around a node, or the node itself."""
        known, nodes = self._known, self._nodes
        path = []
        while node not in known:
            path.append(node)
            node = nodes[node].parent
        place = known[node]
        for node in reversed(path):
            tag = nodes[node].tag
            if tag in _STRUCTURAL and node not in self._left_out and place.depth < DEEPEST:
                place = self._entered(place, tag, node)
            known[node] = place
        return place

    def _entered(self, place: Place, tag: str, node: int) -> Place:
        """The place that an element makes of the one it stands in."""
        if place.tag in _WHOLE or (tag in _NEEDS and place.tag != _NEEDS[tag]):
            return place
        if tag == "li" and self._nodes[node].parent in self._left_out:
            return place
        if tag not in _NEEDS:
            place = _container(place, lists=tag != "li" and tag not in LISTS)
        if tag == "li" and place.tag not in LISTS:
            place = self._lone.setdefault(self._nodes[node].parent, Place("ul", -1, place.depth + 1, place))
        self.has_holders = self.has_holders or tag == "li" or tag in CELLS
        return Place(tag, node, place.depth + 1, place)


def _container(place: Place, *, lists: bool = True) -> Place:
    """The place that holds the paragraphs of this one; `lists` are left too, to have them stand beside."""
    while place.tag in _LEAVES or (place.tag in _TEXTLESS and (lists or place.tag not in LISTS)):
        place = place.up or PAGE
    return place


def _way(start: Place, end: Place) -> tuple[Sequence[Place], Sequence[Place]]:
    """The places to close, and those to open, between two paragraphs."""
    closed, opened = [], []
    while start is not end:
        if start.depth >= end.depth:
            closed.append(start)
            start = start.up or PAGE
        else:
            opened.append(end)
            end = end.up or PAGE
    return closed, opened[::-1]


def _layout(document: Document, kept: Iterable[Verdict]) -> frozenset[int]:
    """The nodes of lists, items and tables whose structure says nothing about the kept text in them.

    A table is data where some row has two cells with text, and each cell one paragraph of moderate length and no table; heads
    of columns or rows allow several. A list is one where no item runs on like an article.
    """
    nodes = document.nodes
    lists, items, cells = _Around(nodes, LISTS), _Around(nodes, _ITEM), _Around(nodes, CELLS)
    in_item: dict[int, list[Block]] = defaultdict(list)
    in_cell: dict[int, list[Block]] = defaultdict(list)
    for verdict in kept:
        block = document.blocks[verdict.block]
        in_item[items.of(block.node)].append(block)
        in_cell[cells.of(block.node)].append(block)
    long = [item for item, blocks in in_item.items() if item >= 0 and (len(blocks) > MOST_LINES or _chars(blocks) > LONGEST_ITEM)]
    in_cell.pop(-1, None)
    return frozenset((*long, *map(lists.of, long), *_tables(nodes, in_cell))) - {-1}


def _tables(nodes: Sequence[Node], filled: Mapping[int, Sequence[Block]]) -> set[int]:
    """The tables that are layout, by their cells with kept text."""
    tables = _Around(nodes, _TABLE)
    of_cell = {cell: tables.of(cell) for cell in filled}
    in_row = Counter(nodes[cell].parent for cell in filled)
    data = {of_cell[cell] for cell in filled if in_row[nodes[cell].parent] > 1}
    headed = {of_cell[cell] for cell in filled if nodes[cell].tag == "th"}
    found = {tables.of(nodes[table].parent) for table in of_cell.values() if table >= 0}  # those with a table in them
    for cell, blocks in filled.items():
        several = sum([block.tag != "br" for block in blocks]) > 1
        table = of_cell[cell]
        if table not in data or (several and table not in headed) or _chars(blocks) > LONGEST_CELL:
            found.add(table)
    return found


def _chars(blocks: Sequence[Block]) -> int:
    return sum([len(block.text) for block in blocks])


class _Around:
    """The nearest node around another, or that itself, whose tag is one of some; -1 where there is none."""

    def __init__(self, nodes: Sequence[Node], tags: frozenset[str]) -> None:
        self._nodes, self._tags = nodes, tags
        self._known = {-1: -1}

    def of(self, node: int) -> int:
        """Its position."""
        path = []
        while node not in self._known and self._nodes[node].tag not in self._tags:
            path.append(node)
            node = self._nodes[node].parent
        nearest = self._known.get(node, node)
        for inner in path:
            self._known[inner] = nearest
        return nearest
