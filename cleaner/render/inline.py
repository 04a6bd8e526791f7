"""The text of one block in pieces of one style each, and the pieces woven into markup. Knows no syntax.

A style is a set of keys: what a run of text is ("strong", "em", "code", "del", "sub", "sup"), or the link it stands in.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import NamedTuple

from cleaner.model import Document, Mark, Node, Span, Verdict

KINDS = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em"), "em"),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), "code"),
    **dict.fromkeys(("del", "s", "strike"), "del"),
    **{tag: tag for tag in ("a", "img", "sub", "sup")},
}


class Key(NamedTuple):
    """What a run of text is, and where that matters, for links, its node; else -1."""

    kind: str
    node: int = -1


Style = frozenset[Key]
PLAIN: Style = frozenset()
CODE = Key("code")
_EMPHASES = tuple(Key(kind) for kind in ("strong", "em", "del", "sub", "sup", "code"))
_ADDRESSED = frozenset(("a", "img"))
_FOLLOWED = frozenset(("", "http", "https", "mailto", "tel", "ftp"))
_SHOWN = frozenset(("", "http", "https"))
_IGNORED = re.compile(r"[\x00-\x1f\x7f]+")  # browsers read "java\nscript:" as if the line break were not there
_UNQUOTED = frozenset("!#$%&'*+,-./:;=?@[]_~")  # what stays of an address as it is, beside letters and digits of all scripts
_SOURCES = ("src", "data-src", "data-original", "data-lazy-src")  # pages that load pictures late have a blank one in `src`
_DOTS = frozenset(("0", "1", "2", "0px", "1px", "2px"))  # sides of pictures that only count visitors
_GONE = Key("gone")  # what the cuts take
_ENDS, _STANDS, _BEGINS = 0, 1, 2  # in this order where they meet


class Piece(NamedTuple):
    """Text of one style; or the node of a picture, with no text, -1 for none."""

    text: str
    style: Style = PLAIN
    picture: int = -1


class Inline:
    """The inline elements of a document that a rendering speaks of, but for the pictures that stand beside the text."""

    def __init__(self, document: Document, *, links: bool, images: bool) -> None:
        self._document = document
        self._addresses: dict[int, str] = {}
        self._marks: dict[int, list[tuple[Mark, Node]]] = defaultdict(list)
        unspoken = {kind for kind, spoken in (("a", links), ("img", images)) if not spoken}
        for mark in document.marks:
            node = document.nodes[mark.node]
            if node.tag in KINDS and node.tag not in unspoken and not is_beside(document, mark):
                self._marks[mark.block].append((mark, node))

    def pieces(self, line: Verdict) -> list[Piece]:
        """What is left of a block (see `pieces`), links and pictures that lead nowhere left out."""
        marks = [(mark, node) for mark, node in self._marks.get(line.block, ()) if node.tag not in _ADDRESSED or self.address(mark.node)]
        return pieces(self._document.blocks[line.block].text, line.cuts, marks)

    def nodes(self, block: int) -> list[Node]:
        """The inline elements in a block that are spoken of."""
        return [node for _, node in self._marks.get(block, ())]

    def address(self, node: int) -> str:
        """Where a link leads or a picture is; "" for one that is left out."""
        if node not in self._addresses:
            tag, attributes, _ = self._document.nodes[node]
            self._addresses[node] = (_linked if tag == "a" else _pictured)(attributes, self._document.url)
        return self._addresses[node]

    def caption(self, node: int) -> str:
        """What a picture shows, in one line; "" where nobody says."""
        return " ".join(self._document.nodes[node].attributes.get("alt", "").split())


def is_beside(document: Document, mark: Mark) -> bool:
    """Whether a mark is a picture that stands before a block without being in its element, as a figure's before its caption."""
    node = document.nodes[mark.node]
    return node.tag == "img" and not mark.span.end and node.parent != document.blocks[mark.block].node


def cut(text: str, cuts: Iterable[Span]) -> str:
    """`text` without the spans, which are in order and do not overlap."""
    kept, last = [], 0
    for start, end in cuts:
        kept.append(text[last:start])
        last = end
    return "".join((*kept, text[last:]))


def pieces(text: str, cuts: Sequence[Span], marks: Iterable[tuple[Mark, Node]]) -> list[Piece]:
    """What is left of a block, in order: adjacent pieces differ, white space is one space and in no style that ends or begins at it.

    Marks may be nested, overlap and reach into the `cuts`; a picture in a cut goes with it. Code has the links and emphasis that
    stand around all of it. Linear in the text and, but for sorting, in the marks.
    """
    spoken = [(mark, node) for mark, node in marks if node.tag in KINDS]
    if not spoken:
        return [Piece(" ".join(cut(text, cuts).split()) if cuts else text)]
    return merged(_spaced(_evened(_split(text, _changes(cuts, spoken)))))


def woven(found: Sequence[Piece], begin: Callable[[Key], str], end: Callable[[Key], str], say: Callable[[Piece], str]) -> str:
    """The pieces with what begins and ends each style around them, properly nested: the longer outside, code inside all."""
    until = _extents(found)
    opened: list[Key] = []
    out: list[str] = []
    for piece, extent in zip(found, until, strict=True):
        shared = next((at for at, key in enumerate(opened) if key not in piece.style), len(opened))
        out += [end(key) for key in reversed(opened[shared:])]
        del opened[shared:]
        new = sorted(piece.style.difference(opened), key=lambda key: (key == CODE, -extent[key], key))
        if new and piece.text.startswith(" "):  # what began before and was closed for another to end begins again behind the space
            out.append(" ")
            piece = piece._replace(text=piece.text[1:])
        opened += new
        out += [*map(begin, new), say(piece)]
    return "".join((*out, *map(end, reversed(opened))))


class _Change(NamedTuple):
    """A place where something ends or begins, or a picture stands."""

    at: int
    order: int
    key: Key


def _changes(cuts: Iterable[Span], marks: Iterable[tuple[Mark, Node]]) -> list[_Change]:
    spans = [(_GONE, span) for span in cuts]
    found = []
    for mark, node in marks:
        kind = KINDS[node.tag]
        if kind == "img":
            found.append(_Change(mark.span.start, _STANDS, Key("img", mark.node)))
        else:
            spans.append((Key(kind, mark.node if kind == "a" else -1), mark.span))
    for key, (start, end) in spans:
        if start < end:
            found += (_Change(start, _BEGINS, key), _Change(end, _ENDS, key))
    return sorted(found)


def _split(text: str, changes: Sequence[_Change]) -> Iterator[Piece]:
    """The text between the changes that is not gone, and the pictures. Of links within links the innermost counts."""
    opened = Counter[Key]()
    links: list[Key] = []
    last = 0
    for at, order, key in (*changes, _Change(len(text), _ENDS, Key(""))):
        while links and not opened[links[-1]]:
            links.pop()
        if last < at and not opened[_GONE]:
            yield Piece(text[last:at], frozenset((*[kind for kind in _EMPHASES if opened[kind]], *links[-1:])))
        last = at
        if order == _STANDS and not opened[_GONE]:
            yield Piece("", PLAIN, key.node)
        elif order != _STANDS:
            opened[key] += 1 if order == _BEGINS else -1
            links += [key] if key.kind == "a" and order == _BEGINS else []


def _evened(found: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces of one run of code all have the style that is common to them."""
    for is_code, run in groupby(found, key=lambda piece: CODE in piece.style):
        if is_code:
            parts = list(run)
            common = parts[0].style.intersection(*[piece.style for piece in parts])
            yield from (piece._replace(style=common) for piece in parts)
        else:
            yield from run


def _spaced(found: Iterable[Piece]) -> list[Piece]:
    """White space made pieces of its own where it stands between two, each a space; none at the ends."""
    out: list[Piece] = []
    between: Style | None = None  # what all white space since the last piece has in common, None for no white space
    for piece in found:
        words = " ".join(piece.text.split())
        if not words and piece.picture < 0:
            between = piece.style if between is None else between & piece.style
            continue
        parted = not out or between is not None or piece.text[:1].isspace()
        if out and parted:
            out.append(Piece(" ", out[-1].style & piece.style & (piece.style if between is None else between)))
        out.append(piece._replace(text=words))
        after = parted if piece.picture >= 0 else piece.text[-1:].isspace()  # of the white space around a picture one is left, before it
        between = piece.style if after else None
    return out


def merged(found: Iterable[Piece]) -> list[Piece]:
    """Adjacent pieces of one style as one."""
    runs = groupby(found, key=lambda piece: (piece.style, piece.picture))
    return [Piece("".join([piece.text for piece in run]), style, picture) for (style, picture), run in runs]


def _extents(found: Sequence[Piece]) -> list[dict[Key, int]]:
    """For each piece and key of its style, the last piece of the run that has it."""
    known: list[dict[Key, int]] = []
    after: dict[Key, int] = {}
    for at in range(len(found) - 1, -1, -1):
        after = {key: after.get(key, at) for key in found[at].style}
        known.append(after)
    return known[::-1]


def _linked(attributes: Mapping[str, str], base: str) -> str:
    """Where a link leads; "" for one within the page, to a script or to data, and for what is no address."""
    address = _IGNORED.sub("", attributes.get("href", "")).strip()
    return "" if address.startswith("#") else _resolved(address, base, _FOLLOWED)


def _pictured(attributes: Mapping[str, str], base: str) -> str:
    """Where a picture is; "" for one that is in the page itself as data, and for those of no size."""
    if attributes.get("width") in _DOTS or attributes.get("height") in _DOTS:
        return ""
    found = (_resolved(_IGNORED.sub("", attributes.get(name, "")).strip(), base, _SHOWN) for name in _SOURCES)
    return next(filter(None, found), "")


def _resolved(address: str, base: str, schemes: frozenset[str]) -> str:
    from urllib.parse import urljoin, urlsplit

    if not address:
        return ""
    try:
        whole = urljoin(base, address)
        scheme = urlsplit(whole).scheme.lower()
    except ValueError:  # brackets around what is no IPv6 address, and the like
        return ""
    return _quoted(whole) if scheme in schemes else ""


def _quoted(address: str) -> str:
    """The address with white space, quotes, parentheses, backslashes and the like as escapes."""
    from urllib.parse import quote

    return "".join([sign if sign.isalnum() or sign in _UNQUOTED else quote(sign, errors="replace") for sign in address])
