"""Verdicts to Markdown, as GitHub and CommonMark 0.31 read it: what stands in the text as a sign stays one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple
from unicodedata import category

from cleaner.model import Document, Verdict
from cleaner.render.inline import CODE, Inline, Key, Piece, cut, merged, woven
from cleaner.render.outline import CELLS, HEADINGS, LISTS, Paragraph, Place, empty_cells, numbers, outline

_LANGUAGE = re.compile(r"(?:^|\s)(?:language|lang|highlight)-(?:source-)?([\w+#.-]{1,30})", re.ASCII)
_NO_LANGUAGE = frozenset(("default", "none", "plain", "plaintext", "text", "nohighlight"))
_SPECIAL = re.compile(
    r"\\(?=[!-/:-@\[-`{-~]|$)"
    r"|`"
    r"|\*(?!(?<=\s\*)\s)"  # one between spaces is none
    r"|(?<![^\W_])_|_(?![^\W_])"  # one within a word is none
    r"|(?<!\s)~|~(?=[~\s]|$)"  # one before a word is none
    r"|<(?=[A-Za-z/!?])"
    r"|&(?=#?\w{1,32};)"
    r"|\](?=\()"
)
_ENTITY = re.compile(r"&(?=#?\w{1,32};)")
_BRACKET = re.compile(r"[\[\]]")
_LEADING = re.compile(
    r"#{1,6}(?=\s|$)|>|[-+](?=\s|$)"  # headings, quotes, items
    r"|=+$|(?=.*-)[|:\-\s]+$"  # lines under a heading or under the head of a table, and across the page
    r"|\[(?:[^\[\]\\]|\\.)*\]:|\[[ xX]\](?=\s)"  # where a link leads, boxes to tick
)
_NUMBERED = re.compile(r"([0-9]{1,9})([.)])(?=\s|$)")
_BACKTICKS = re.compile("`+")
_DELIMITERS = {"strong": "**", "em": "*", "del": "~~"}
_DELETED = Key("del")
_EMPHASES = tuple(map(Key, _DELIMITERS))
_LAST_SIGNS = re.compile(r"(?:^|(?<=\s))#+$")


def markdown(document: Document, verdicts: Iterable[Verdict], *, links: bool, images: bool) -> str:
    """The kept blocks of a page as Markdown.

    `links` and `images` keep links and pictures, their addresses resolved against the `url` of the document. A document that was
    read without marks has no emphasis, links or pictures. The words of the text are those of the kept blocks, in order.
    """
    page = _Page(document, links=links, images=images)
    for paragraph in outline(document, verdicts, images=images):
        page.add(paragraph)
    return page.text()


class _Open(NamedTuple):
    """A place that is open. Of an item `marker` is what it begins with, and `begun` says whether that was written."""

    tag: str
    marker: str = ""
    begun: bool = False


class _Cell(NamedTuple):
    """A cell of a table. An empty one between others has no tag."""

    text: str = ""
    tag: str = ""


class _Page:
    """Markdown in the making."""

    def __init__(self, document: Document, *, links: bool, images: bool) -> None:
        self._document = document
        self._inline = Inline(document, links=links, images=images)
        self._numbers = numbers(document.nodes)
        self._parts: list[str] = []
        self._stack: list[_Open] = []
        self._second: dict[int, bool] = {}  # by depth, whether a list follows another at once, and so needs other markers
        self._rows: list[list[_Cell]] = []  # of the table that is open
        self._cell = -1  # the last of the row, or the row itself before its first
        self._before_table = ""

    def text(self) -> str:
        """All that was added."""
        return "".join(self._parts[1:])

    def add(self, paragraph: Paragraph) -> None:
        """A paragraph, after what closes and opens before it."""
        for place in paragraph.closed:
            self._close(place)
        parted = self._parted(paragraph.opened)
        follows = bool(paragraph.closed) and paragraph.closed[-1].tag in LISTS
        for at, place in enumerate(paragraph.opened):
            self._open(place, parted, follows=follows and not at)
        if paragraph.tag in CELLS:
            self._add_cell(paragraph)
        elif paragraph.tag == "img":
            if self._inline.address(paragraph.node):
                self._write([_picture(self._inline, paragraph.node)], parted)
        elif paragraph.lines:
            self._write(self._lines(paragraph), parted)

    def _lines(self, paragraph: Paragraph) -> list[str]:
        if paragraph.tag == "pre":
            return self._code(paragraph)
        lines = [_line(self._inline.pieces(each), self._inline) for each in paragraph.lines]
        if paragraph.tag in HEADINGS:
            title = _LAST_SIGNS.sub(r"\\\g<0>", " ".join(lines))
            return [f"{'#' * int(paragraph.tag[1])} {title}"]
        lines = [_escaped_start(each) for each in lines]
        return [*(each + "\\" for each in lines[:-1]), lines[-1]]

    def _code(self, paragraph: Paragraph) -> list[str]:
        blocks = self._document.blocks
        text = "\n".join([cut(blocks[each.block].text, each.cuts) for each in paragraph.lines])
        around = _fence(text, 3)
        return [around + self._language(paragraph), *text.split("\n"), around]

    def _language(self, paragraph: Paragraph) -> str:
        """The programming language, as the element, the one around it or that within it names it; "" where none does."""
        nodes = self._document.nodes
        within = [node for each in paragraph.lines for node in self._inline.nodes(each.block)]
        pre = nodes[paragraph.node]
        around = [nodes[pre.parent]] if pre.parent >= 0 else []
        for node in (pre, *within, *around):
            found = _LANGUAGE.search(node.attributes.get("class", ""))
            if found:
                return "" if found[1] in _NO_LANGUAGE else found[1]
        return ""

    def _parted(self, opened: Sequence[Place]) -> str:
        """What stands between the last paragraph and one before which these places open: items stand close together."""
        around = self._stack[-1] if self._stack else _Open("")
        after_item = around.tag in LISTS and bool(opened) and opened[0].tag == "li"
        begins = [self._numbers.get(place.node, 1) for place in opened if place.tag == "li"]
        in_item = around.begun and bool(opened) and opened[0].tag in LISTS and begins[-1:] == [1]  # no other number may follow text at once
        return "\n" if after_item or in_item else f"\n{self._indents()[1].rstrip()}\n"

    def _open(self, place: Place, parted: str, *, follows: bool) -> None:
        if place.tag == "li":
            self._stack.append(_Open("li", self._marker(place)))
            return
        if place.tag in LISTS:
            self._second[place.depth] = follows and not self._second.get(place.depth, False)
        elif place.tag == "table":
            self._rows, self._before_table = [], parted
        elif place.tag == "tr":
            self._rows.append([])
            self._cell = place.node
        self._stack.append(_Open(place.tag))

    def _marker(self, item: Place) -> str:
        second = self._second.get(item.depth - 1, False)
        if item.up is not None and item.up.tag == "ol":
            return f"{self._numbers.get(item.node, 1)}{')' if second else '.'} "
        return "* " if second else "- "

    def _close(self, place: Place) -> None:
        self._stack.pop()
        if place.tag == "table":
            self._write(_table(self._rows), self._before_table)

    def _add_cell(self, paragraph: Paragraph) -> None:
        row, nodes = self._rows[-1], self._document.nodes
        row += [_Cell()] * empty_cells(nodes, self._cell, paragraph.node)
        text = "<br>".join([_line(self._inline.pieces(each), self._inline) for each in paragraph.lines])
        row.append(_Cell(" ".join(text.split()).replace("|", "\\|"), paragraph.tag))
        self._cell = paragraph.node

    def _write(self, lines: Sequence[str], parted: str) -> None:
        first, rest = self._indents()
        self._parts += (parted, first, lines[0], *(f"\n{rest}{each}" if each else f"\n{rest.rstrip()}" for each in lines[1:]))
        at = self._item()
        if at >= 0:
            self._stack[at] = self._stack[at]._replace(begun=True)

    def _item(self) -> int:
        """Where on the stack the innermost item is, -1 for none."""
        return next((at for at in range(len(self._stack) - 1, -1, -1) if self._stack[at].tag == "li"), -1)

    def _indents(self) -> tuple[str, str]:
        """What stands before the first and before further lines of a paragraph. Items that have not begun around the innermost do not count."""
        first = rest = ""
        innermost = self._item()
        for at, (tag, marker, begun) in enumerate(self._stack):
            if tag == "blockquote":
                first, rest = first + "> ", rest + "> "
            elif tag == "li" and (begun or at == innermost):
                first, rest = first + (" " * len(marker) if begun else marker), rest + " " * len(marker)
        return first, rest


def _table(rows: Sequence[Sequence[_Cell]]) -> list[str]:
    """The lines of a table. Its head is empty where the first row is no head but others have one."""
    tags = {cell.tag for row in rows for cell in row}
    headless = "th" in tags and "td" in {cell.tag for cell in rows[0]}
    width = max(map(len, rows))
    head, *body = ([], *rows) if headless else rows
    lines = [[*(cell.text for cell in head), *[""] * (width - len(head))], ["---"] * width, *([cell.text for cell in row] for row in body)]
    return [f"| {' | '.join(each)} |" for each in lines]


def _escaped_start(line: str) -> str:
    """A line of Markdown that begins as text does, and no heading, list, quote or rule."""
    if _LEADING.match(line):
        return "\\" + line
    return _NUMBERED.sub(r"\1\\\2", line, count=1) if _NUMBERED.match(line) else line


def _line(found: Sequence[Piece], inline: Inline) -> str:
    """A line of text with its emphasis, code, links and pictures. Emphasis that would not be read as such is left out."""
    found = _readable(found)

    def end(key: Key) -> str:
        return f"]({_target(inline, key.node)})" if key.kind == "a" else _DELIMITERS.get(key.kind, "")

    def say(piece: Piece) -> str:
        if piece.picture >= 0:
            return _picture(inline, piece.picture)
        if CODE in piece.style:
            return _code(piece.text)
        text = _SPECIAL.sub(r"\\\g<0>", piece.text)
        if any(key.kind == "a" for key in piece.style):
            return _BRACKET.sub(r"\\\g<0>", text.replace("\\]", "]"))
        return text[:-1] + "\\!" if text.endswith("!") and piece is not found[-1] else text  # "!" before a link makes it a picture

    return woven(found, lambda key: "[" if key.kind == "a" else _DELIMITERS.get(key.kind, ""), end, say)


def _picture(inline: Inline, node: int) -> str:
    """A picture with its caption."""
    caption = _BRACKET.sub(r"\\\g<0>", _SPECIAL.sub(r"\\\g<0>", inline.caption(node)).replace("\\]", "]"))
    return f"![{caption}]({_target(inline, node)})"


def _target(inline: Inline, node: int) -> str:
    return _ENTITY.sub("&amp;", inline.address(node))


def _fence(text: str, least: int) -> str:
    """Backticks enough to stand around text that has some itself."""
    return "`" * max(least, 1 + max(map(len, _BACKTICKS.findall(text)), default=0))


def _code(text: str) -> str:
    around = _fence(text, 1)
    space = " " if text.startswith("`") or text.endswith("`") else ""
    return f"{around}{space}{text}{space}{around}"


def _readable(found: Sequence[Piece]) -> list[Piece]:
    """The pieces without the emphasis whose signs would stay signs, as they do between a letter and a quotation mark."""
    kept = [set(piece.style) for piece in found]
    for key in _EMPHASES:
        start = 0
        while start < len(found):
            end = start
            while end < len(found) and key in found[end].style:
                end += 1
            if end > start and not _opens(found, start, end):
                for style in kept[start:end]:
                    style.discard(key)
            start = max(end, start + 1)
    return merged(piece._replace(style=frozenset(style)) for piece, style in zip(found, kept, strict=True))


def _opens(found: Sequence[Piece], start: int, end: int) -> bool:
    """Whether signs around these pieces would be read as delimiters: CommonMark's left- and right-flanking runs."""
    before = _character(found[start - 1], -1) if start else " "
    after = _character(found[end], 0) if end < len(found) else " "
    left = _may_be_sign(found[start], 0) and not (before.isspace() or _is_sign(before))
    right = _may_be_sign(found[end - 1], -1) and not (after.isspace() or _is_sign(after))
    return not left and not right


def _character(piece: Piece, at: int) -> str:
    """The first or last character of a piece; that of code and pictures is a sign."""
    return "`" if piece.picture >= 0 or CODE in piece.style else piece.text[at]


def _may_be_sign(piece: Piece, at: int) -> bool:
    """Whether it begins or ends with a sign, or other signs may stand between it and those around it."""
    return _is_sign(_character(piece, at)) or any(key == _DELETED or key.kind == "a" for key in piece.style)


def _is_sign(character: str) -> bool:
    return category(character)[0] in "PS"
