"""Verdicts to plain HTML: headings, paragraphs, lists, tables, quotes, code and emphasis; no classes, styles or scripts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.model import Document, Verdict
from cleaner.render.inline import Inline, Key, Piece, cut, woven
from cleaner.render.outline import CELLS, HEADINGS, PAGE, Paragraph, Place, empty_cells, numbers, outline

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_BARE = CELLS | {"li", "dt", "dd"}  # the first paragraph in one of these needs no tag of its own
_TAGS = {"menu": "ul", "dir": "ul"}


def paragraphs(text: str) -> str:
    """Plain text as HTML: the lines between blank lines are a paragraph."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.strip():
            found[-1].append(line.strip().translate(_ESCAPES))
        elif found[-1]:
            found.append([])
    return "\n".join([f"<p>{_lines(lines)}</p>" for lines in found if lines])


def html(document: Document, verdicts: Iterable[Verdict], *, links: bool, images: bool) -> str:
    """The kept blocks of a page as HTML, balanced, all text escaped.

    `links` and `images` keep links and pictures, their addresses resolved against the `url` of the document. A document that was
    read without marks has no emphasis, links or pictures.
    """
    page = _Page(document, links=links, images=images)
    for paragraph in outline(document, verdicts, images=images):
        page.add(paragraph)
    return page.text()


class _Page:
    """HTML in the making."""

    def __init__(self, document: Document, *, links: bool, images: bool) -> None:
        self._document = document
        self._inline = Inline(document, links=links, images=images)
        self._parts: list[str] = []
        self._bare = False  # whether the next paragraph is the first in its item or cell
        self._cells: list[int] = []  # of the rows that are open: the last cell, or the row itself before its first
        self._numbers = numbers(document.nodes)

    def text(self) -> str:
        """All that was added."""
        return "".join(self._parts).rstrip("\n")

    def add(self, paragraph: Paragraph) -> None:
        """A paragraph, and before it the tags of what closes and opens."""
        for place in paragraph.closed:
            self._close(place)
        for place, inner in zip(paragraph.opened, (*paragraph.opened[1:], PAGE), strict=False):
            self._open(place, inner)
        if paragraph.tag == "img" and self._inline.address(paragraph.node):
            self._add_block(f"<p>{self._picture(paragraph.node)}</p>\n")
        elif paragraph.tag == "pre":
            blocks = self._document.blocks
            code = "\n".join([cut(blocks[line.block].text, line.cuts) for line in paragraph.lines])
            self._add_block(f"<pre><code>{code.translate(_ESCAPES)}</code></pre>\n")
        elif paragraph.lines:
            text = _lines([woven(self._inline.pieces(line), self._begin, _end, self._say) for line in paragraph.lines])
            if paragraph.tag in HEADINGS:
                self._add_block(f"<{paragraph.tag}>{text}</{paragraph.tag}>\n")
            elif self._bare:
                self._parts.append(text)
            else:
                self._add_block(f"<p>{text}</p>\n")
            self._bare = False

    def _add_block(self, markup: str) -> None:
        if self._parts and not self._bare and not self._parts[-1].endswith("\n"):
            self._parts.append("\n")
        self._parts.append(markup)
        self._bare = False

    def _open(self, place: Place, inner: Place) -> None:
        """The tag of a place; `inner` is what opens in it at once."""
        if place.tag in CELLS:
            last, self._cells[-1] = self._cells[-1], place.node
            self._parts += ["<td></td>\n"] * empty_cells(self._document.nodes, last, place.node)
        elif place.tag == "tr":
            self._cells.append(place.node)
        number = self._numbers.get(inner.node, 1) if place.tag == "ol" else 1
        start = f' start="{number}"' if number != 1 else ""
        self._add_block(f"<{_TAGS.get(place.tag, place.tag)}{start}>")
        self._bare = place.tag in _BARE
        if not self._bare:
            self._parts.append("\n")

    def _close(self, place: Place) -> None:
        if place.tag == "tr":
            self._cells.pop()
        self._parts.append(f"</{_TAGS.get(place.tag, place.tag)}>\n")
        self._bare = False

    def _begin(self, key: Key) -> str:
        return f'<a href="{self._inline.address(key.node).translate(_ESCAPES)}">' if key.kind == "a" else f"<{key.kind}>"

    def _say(self, piece: Piece) -> str:
        return self._picture(piece.picture) if piece.picture >= 0 else piece.text.translate(_ESCAPES)

    def _picture(self, node: int) -> str:
        address, caption = self._inline.address(node), self._inline.caption(node)
        return f'<img src="{address.translate(_ESCAPES)}" alt="{caption.translate(_ESCAPES)}">'


def _end(key: Key) -> str:
    return f"</{key.kind}>"


def _lines(lines: Sequence[str]) -> str:
    return "<br>\n".join(lines)
