"""Verdicts back to text, and the way to Markdown and HTML. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from cleaner.model import Document, Span, Verdict
from cleaner.render.inline import cut
from cleaner.render.outline import CELLS, LISTS, Paragraph, Place, empty_cells, numbers, outline

__all__ = ["Format", "cut", "render", "rendered"]

Format = Literal["text", "markdown", "html", "json"]
_PARTS = " | "  # between the cells of a row
_TIGHT = LISTS | {"table", "dl"}  # within these no blank lines


def rendered(document: Document, verdicts: Sequence[Verdict], format: Format, *, links: bool = False, images: bool = False) -> str:
    """The kept blocks in a format; for "json" the text that goes into the object (see `metadata.as_json`).

    `links` and `images` count for the Markdown and HTML of pages alone, and want a document that was read with its marks. A dump
    is its own Markdown; as HTML its lines are in paragraphs, which blank lines part.
    """
    if format == "html":
        from cleaner.render.html import html, paragraphs

        return html(document, verdicts, links=links, images=images) if document.kind == "html" else paragraphs(render(document, verdicts))
    if format == "markdown" and document.kind == "html":
        from cleaner.render.markdown import markdown

        return markdown(document, verdicts, links=links, images=images)
    return render(document, verdicts)


def render(document: Document, verdicts: Sequence[Verdict]) -> str:
    """The kept blocks: of a dump byte for byte with their line endings, of a page as plain text.

    A blank line parts paragraphs, a line break the lines of one. Items of a list begin with "- " or their number, two spaces in
    for each item around them; the cells of a row are parted by " | "; code keeps its lines.
    """
    if document.kind == "html":
        return _Text(document).of(verdicts)
    return "".join(_line(document.source, document.blocks[v.block].source, v.cuts) for v in verdicts if v.keep)


def _line(source: str, span: Span | None, cuts: tuple[Span, ...]) -> str:
    assert span is not None  # every block of a dump knows its line
    line = source[span.start : span.end]
    return cut(line, cuts) if cuts else line


class _Text:
    """Plain text in the making."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._parts: list[str] = []
        self._items: list[str] = []  # of the items that are open: the marker that is still to be written
        self._tight = 0  # lists and tables that are open
        self._row: list[str] = []
        self._cell = -1  # the last of the row, or the row itself before its first
        self._parted = self._row_parted = ""  # what stands before the next paragraph, and before the row
        self._numbers: Mapping[int, int] | None = None

    def of(self, verdicts: Sequence[Verdict]) -> str:
        """The whole text."""
        parts = self._parts
        for paragraph in outline(self._document, verdicts):
            if not (paragraph.closed or paragraph.opened or self._items or self._tight) and paragraph.lines:
                parts += ("\n\n", self._plain(paragraph))
                continue
            for place in paragraph.closed:
                self._close(place)
            self._parted = "\n" if self._tight else "\n\n"
            for place in paragraph.opened:
                self._open(place)
            if paragraph.tag in CELLS:
                self._add_cell(paragraph)
            elif paragraph.lines:
                self._write(self._plain(paragraph))
        return "".join(parts[1:])

    def _plain(self, paragraph: Paragraph) -> str:
        blocks = self._document.blocks
        return "\n".join([_left(blocks[line.block].text, line.cuts, paragraph.tag) for line in paragraph.lines])

    def _write(self, text: str) -> None:
        """A paragraph, indented by the items it stands in; the first of an item has its marker."""
        if self._items:
            indent = "  " * self._items.count("")
            text = f"{indent}{self._items[-1]}{text}"
            self._items[-1] = ""
            text = text.replace("\n", "\n" + "  " * self._items.count(""))
        self._parts += (self._parted, text)

    def _open(self, place: Place) -> None:
        if place.tag in _TIGHT:
            self._tight += 1
        elif place.tag == "li":
            self._items.append(self._marker(place))
        elif place.tag == "dd":
            self._items.append("")
        elif place.tag == "tr":
            self._row, self._cell, self._row_parted = [], place.node, self._parted
            self._parted = "\n"

    def _close(self, place: Place) -> None:
        if place.tag in _TIGHT:
            self._tight -= 1
        elif place.tag in ("li", "dd"):
            self._items.pop()
        elif place.tag == "tr":
            self._parted = self._row_parted
            self._write(_PARTS.join(self._row).strip())

    def _marker(self, item: Place) -> str:
        if item.up is None or item.up.tag != "ol":
            return "- "
        if self._numbers is None:
            self._numbers = numbers(self._document.nodes)
        return f"{self._numbers.get(item.node, 1)}. "

    def _add_cell(self, paragraph: Paragraph) -> None:
        """A cell in its column, those without text before it left empty."""
        self._row += [""] * empty_cells(self._document.nodes, self._cell, paragraph.node)
        self._row.append(" ".join(self._plain(paragraph).split()))
        self._cell = paragraph.node


def _left(text: str, cuts: Sequence[Span], tag: str) -> str:
    if not cuts:
        return text
    rest = cut(text, cuts)
    return rest if tag == "pre" else " ".join(rest.split())
