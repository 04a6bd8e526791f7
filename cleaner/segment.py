"""A dump or page to a Document. No opinions: nothing that is text is dropped here."""

from __future__ import annotations

import re
from itertools import accumulate, count
from typing import TYPE_CHECKING

from cleaner.model import Block, Document, Node, Span
from cleaner.normal import fold, fold_lines, has_dense, size

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_LINE_END = re.compile("\r\n|\n|\r")
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark meter nobr output picture "
    "progress q rp rt ruby s samp small span strike strong sub sup time tt u var wbr".split()
)
_SILENT = frozenset(("script", "style", "template", "head"))


def segment_text(source: str, url: str = "", notes: tuple[str, ...] = ()) -> Document:
    """A block per line. Lines end at "\\n", "\\r\\n" or "\\r"; the last needs no end."""
    lines = _LINE_END.split(source) if "\r" in source else source.split("\n")
    folded = fold_lines("\n".join(lines) if "\r" in source else source)
    if lines[-1] == "":
        lines.pop()  # what follows the last line ending is no line
    sizes = [size(text) for text in lines] if has_dense(source) else [len(text.strip()) for text in lines]
    stops = [found.end() for found in _LINE_END.finditer(source)] if "\r" in source else list(accumulate([len(text) + 1 for text in lines]))
    stops[len(lines) - 1 :] = [len(source)] if lines else []
    spans = map(Span, [0, *stops], stops)
    return Document("text", source, tuple(map(Block, count(), lines, folded, sizes, spans)), url=url, notes=notes)


def segment_html(root: HtmlElement | None, source: str, url: str = "", notes: tuple[str, ...] = ()) -> Document:
    """A block per run of text between block-level tags, in document order. Scripts, styles and templates are no text."""
    if root is None:
        return Document("html", source, (), url=url, notes=notes)
    page = _Page()
    page.walk(root)
    title = " ".join((root.findtext(".//title") or "").split())
    return Document("html", source, tuple(page.blocks), tuple(page.nodes), url, title, root.get("lang", ""), notes)


class _Page:
    """Gathers blocks and nodes in one pass over the tree, with a stack of its own: pages may be nested without limit."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.nodes: list[Node] = []
        self.linked: list[bool] = []  # by node: whether it is a link or stands in one
        self.run: list[str] = []
        self.links = 0

    def walk(self, root: HtmlElement) -> None:
        pending: list[tuple[HtmlElement, int, bool]] = [(root, -1, False)]
        while pending:
            element, parent, closing = pending.pop()
            if closing:
                self._close(element, parent)
                continue
            if not isinstance(element.tag, str) or element.tag in _SILENT:
                self._text(element.tail, parent)
                continue
            if element.tag not in _INLINE:
                self._flush(parent)
            node = len(self.nodes)
            self.nodes.append(Node(element.tag, dict(element.attrib), parent))
            self.linked.append(element.tag == "a" or (parent >= 0 and self.linked[parent]))
            self._text(element.text, node)
            pending.append((element, node, True))
            pending.extend((child, node, False) for child in reversed(element))
        self._flush(-1)

    def _close(self, element: HtmlElement, node: int) -> None:
        parent = self.nodes[node].parent
        if element.tag not in _INLINE:
            self._flush(node)
        if parent >= 0:
            self._text(element.tail, parent)

    def _text(self, text: str | None, node: int) -> None:
        if text:
            self.run.append(text)
            self.links += len(text.strip()) if node >= 0 and self.linked[node] else 0

    def _flush(self, node: int) -> None:
        text = " ".join("".join(self.run).split())
        if text:
            tag = self.nodes[node].tag if node >= 0 else ""
            self.blocks.append(Block(len(self.blocks), text, fold(text), size(text), None, tag, node, min(self.links, len(text))))
        self.run, self.links = [], 0
