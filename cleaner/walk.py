"""One pass over a page's tree: its block-level elements with text as nodes, its text as runs between them. No opinions; drops no text.

Spacing is that of a browser's innerText: inline elements join, block-level elements and line breaks part, white space is
one space except within <pre>. Which elements are block-level by default is from the HTML standard's rendering section; tags it does not
know are inline, as in browsers, but become nodes where they look like components (with a hyphen), since their names tell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from functools import partial
from itertools import accumulate, islice
from typing import TYPE_CHECKING, NamedTuple

from cleaner.model import Mark, Node, Span
from cleaner.normal import spaced

if TYPE_CHECKING:
    from lxml.etree import _Element

INLINE = frozenset(
    "a abbr acronym area b bdi bdo big cite code data del dfn em font i img input ins kbd label map mark nobr picture q rp rt ruby s samp "
    "small source span strike strong sub sup time track tt u var wbr".split()
)
SILENT = frozenset(("script", "style", "template", "title", "svg", "meta", "link", "base"))
_BLOCK, _COUNTED, _PRE, _BREAK, _INLINE, _LINK, _MARKED, _SILENT, _COMMENT = range(9)
_KINDS = {
    **dict.fromkeys(INLINE, _INLINE),
    **dict.fromkeys(("td", "th", "li"), _COUNTED),  # blocks whose places in their row or list matter, even without text
    **dict.fromkeys(SILENT, _SILENT),
    **{"a": _LINK, "br": _BREAK, "pre": _PRE},
}
MARKED = frozenset(("a", "b", "code", "del", "em", "i", "img", "kbd", "s", "samp", "strike", "strong", "sub", "sup", "tt"))
_TYPES = re.compile(r'"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:https?://schema\.org/)?(\w{2,40})"')
_TYPED = 200_000  # characters of a script that are searched for types
_MAY_HIDE = re.compile(r"opacity|font-size|position|indent|clip|height|width|display|visib|transform|color", re.IGNORECASE)
_SHOWN = 60  # characters of a meta element's content
_NO_ATTRIBUTES: dict[str, str] = {}


class Run(NamedTuple):
    """A run of text: `node` holds it, `tag` is "br" where it follows a line break, `links` counts its linked characters."""

    text: str
    tag: str
    node: int
    links: int


_NODE, _RUN = partial(tuple.__new__, Node), partial(tuple.__new__, Run)  # of all their fields, in a third of the time


class Page:
    """What a pass over a tree has gathered; `marks` asks for links, pictures and emphasis beside what may hide text.

    Only elements with text in them become nodes, at the time of their first text; of tables and lists the empty ones too.
    """

    def __init__(self, *, marks: bool = False) -> None:
        self.runs: list[Run] = []
        self.nodes: list[Node] = []
        self.marks: list[Mark] = []
        self.about: dict[str, None] = {}
        self.data: list[str] = []
        self.title = ""
        self.description = ""
        self._marked_tags = MARKED if marks else frozenset[str]()
        self._pieces: list[str] = []
        self._links = 0  # of their characters
        self._behind = ""  # "br" where a line break came last
        self._pre = 0  # <pre> that are open
        self._open: list[_Element] = []  # block-level elements
        self._places: list[int] = []  # of the outer ones of them that are nodes
        self._spans: list[tuple[int, int, int]] = []  # node, first piece, piece behind the last
        self._marking: list[tuple[int, int]] = []  # marked elements that are open: node and first piece
        self._pictures: list[int] = []  # nodes of pictures that stand before the next run

    def walk(self, elements: Iterator[_Element], kind_of: Callable[[object, int], int]) -> None:
        """Gather all of a tree, whose nodes come in document order. Where one ends is counted: that takes half as long as to be told."""
        pieces = self._pieces
        around: list[tuple[int, str, str | None, int]] = []  # of what is open: kind, tag, the text behind it, how many nodes follow beside it
        linked = 0  # links that are open
        left = 1  # children to come
        while left or around:
            if left:
                element = next(elements)
                tag = element.tag
                kind = kind_of(tag, _BLOCK)
                if kind >= _SILENT:
                    text = element.tail
                    left -= 1
                    if kind == _SILENT:
                        self._pass(tag, element, elements)
                else:
                    if kind <= _BREAK:
                        self._begin_block(kind, tag, element)
                    else:
                        linked += kind == _LINK
                        if self._begins_mark(tag, element):
                            kind = _MARKED
                    around.append((kind, tag, element.tail, left - 1))
                    text = element.text
                    left = len(element)
            else:
                kind, tag, text, left = around.pop()
                if kind < _BREAK:
                    self._end_block(kind, tag)
                elif kind > _INLINE:
                    linked -= tag == "a"
                    if kind == _MARKED:
                        self._end_mark(tag)
            if text and (pieces or self._pre or not text.isspace()):
                pieces.append(text)
                if linked:
                    self._links += len(text.strip())

    def _begin_block(self, kind: int, tag: str, element: _Element) -> None:
        """Begin a block-level element, or break the line."""
        if self._pieces and "-" not in tag:
            self._flush()
        self._behind = "br" if kind == _BREAK else ""
        if kind != _BREAK:
            self._open.append(element)
            self._pre += kind == _PRE
            if kind == _COUNTED:
                self._node()

    def _end_block(self, kind: int, tag: str) -> None:
        if self._pieces and "-" not in tag:
            self._flush()
        self._behind = ""
        self._pre -= kind == _PRE
        self._open.pop()
        if len(self._places) > len(self._open):
            self._places.pop()

    def _begins_mark(self, tag: str, element: _Element) -> bool:
        """Whether an inline element is marked; then it is open from here."""
        style = element.get("style")
        if not ((style and _MAY_HIDE.search(style)) or element.get("hidden") is not None or tag in self._marked_tags):
            return False
        self.nodes.append(Node(tag, dict(element.items()), self._node()))
        self._marking.append((len(self.nodes) - 1, len(self._pieces)))
        return True

    def _end_mark(self, tag: str) -> None:
        node, first = self._marking.pop()
        if tag == "img":
            self._pictures.append(node)
        self._spans.append((node, first, len(self._pieces)))

    def _node(self) -> int:
        """The node of the innermost block-level element, made now if need be; -1 outside all."""
        places, nodes = self._places, self.nodes
        if len(places) < len(self._open):
            parent = places[-1] if places else -1
            for element in self._open[len(places) :]:
                attributes = element.items()
                nodes.append(_NODE((element.tag, dict(attributes) if attributes else _NO_ATTRIBUTES, parent)))
                parent = len(nodes) - 1
                places.append(parent)
        return places[-1] if places else -1

    def _flush(self) -> None:
        """Close the run of text that is open."""
        pieces, places = self._pieces, self._places
        whole = pieces[0] if len(pieces) == 1 else "".join(pieces)
        text = whole.strip("\r\n").rstrip() if self._pre else spaced(whole)
        if text:
            node = places[-1] if places and len(places) == len(self._open) else self._node()
            if self._spans or self._marking or self._pictures:
                self._mark(whole, text, kept=self._pre > 0)
            self.runs.append(_RUN((text, self._behind or self._open[-1].tag, node, min(self._links, len(text)))))
        pieces.clear()
        self._links = 0
        self._spans.clear()
        if self._marking:
            self._marking = [(node, 0) for node, _ in self._marking]

    def _mark(self, whole: str, text: str, *, kept: bool) -> None:
        """Say which characters of the run each of its marks covers; a picture that stood alone before it comes first."""
        pieces = self._pieces
        spans = sorted((*self._spans, *((node, first, len(pieces)) for node, first in self._marking)))
        ends = _kept_ends(pieces, len(whole) - len(whole.lstrip("\r\n"))) if kept else _ends(pieces)
        until = [min(end, len(text)) for end in ends]
        own = {node for node, _, _ in spans}
        block = len(self.runs)
        self.marks += [Mark(block, Span(0, 0), node) for node in self._pictures if node not in own]
        self._pictures.clear()
        self.marks += [Mark(block, Span(until[first], until[last]), node) for node, first, last in spans]

    def _pass(self, tag: str, element: _Element, elements: Iterator[_Element]) -> None:
        """Leave out what stands in an element without text, but for what it says of the page."""
        if len(element):
            within = sum(1 for _ in element.iterdescendants())
            next(islice(elements, within - 1, within))
        if tag == "title" and not self.title:
            self.title = " ".join((element.text or "").split())
        elif tag == "script":
            kind = (element.get("type") or "").lower()
            if "json" in kind and element.text:
                self.data.append(element.text)
                if kind == "application/ld+json":
                    self.about.update(dict.fromkeys("ld:" + name.lower() for name in _TYPES.findall(element.text[:_TYPED])))
        elif tag == "meta":
            name = (element.get("property") or element.get("name") or "").lower()
            content = " ".join((element.get("content") or "").split())
            if name in ("og:type", "generator"):
                self.about[f"{name}={content.lower()[:_SHOWN]}"] = None
            elif name in ("description", "og:description"):
                self.description = max(self.description, content, key=len)


def _ends(pieces: Iterable[str]) -> list[int]:
    """Where in the text of a run, with one space for every run of white space, its first piece begins and each of them ends."""
    ends = [0]
    is_spaced = True  # as at the beginning, where no space is kept
    for piece in pieces:
        inner = piece.strip()
        spaces = [not is_spaced and piece[:1].isspace(), inner != "" and piece[-1].isspace()]
        ends.append(ends[-1] + len(spaced(inner)) + sum(spaces))
        is_spaced = piece[-1].isspace() if piece else is_spaced
    return ends


def _kept_ends(pieces: Iterable[str], before: int) -> list[int]:
    """The same where white space is kept, but for some characters `before`."""
    return [max(end - before, 0) for end in accumulate([len(piece) for piece in pieces], initial=0)]


def gathered(root: _Element, *, marks: bool = False) -> Page:
    """What a pass over the tree under `root` gathers. `marks` asks for links, pictures and emphasis too."""
    from lxml import etree

    if "-" in root.tag or _KINDS.get(root.tag, _BLOCK) not in (_BLOCK, _COUNTED, _PRE, _SILENT):  # whose text would stand in no block
        body = etree.Element("body")
        body.append(deepcopy(root))
        body[0].tail = None
        root = body
    page = Page(marks=marks)
    page.walk(root.iter(), {**_KINDS, etree.Comment: _COMMENT, etree.PI: _COMMENT}.get)
    return page
