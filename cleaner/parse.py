"""Text to tree, whatever the text; telling a page from a dump. The only room that knows parsers. Never raises on content, never judges.

Bytes become text in `encoding`. The parser is libxml2's: fast, but it is slow on a tag with many attributes, stops 2,048 levels
down, and leaves out what a broken tag swallows. So limits come before it, and a comment behind the page shows afterwards whether
it got to the end; only a page that did not is mended and parsed again.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable
from contextlib import suppress
from copy import deepcopy
from typing import TYPE_CHECKING, NamedTuple, TypeGuard

from cleaner.encoding import Decoded, decode
from cleaner.markup import Markup, flattened, flattened_strictly, within_limits
from cleaner.mending import NOT_DRAWN, PAGES_IN_DRAWINGS, has_open_template, mended
from cleaner.model import Kind

if TYPE_CHECKING:
    from bs4 import Tag
    from lxml.etree import HTMLParser, _Element, _ElementTree, _ListErrorLog

__all__ = ["Decoded", "Parsed", "decode", "from_soup", "from_tree", "is_soup", "is_tree", "sniff", "tree"]

_PAGE_TAG = re.compile(r"<(?:!doctype\s+html\b|(?:html|head|body)(?:\s[^<>]*)?>)", re.IGNORECASE)
_FRAGMENT = re.compile(r"<(?:!--|(?:a|article|aside|div|figure|footer|h[1-6]|header|img|main|nav|ol|p|section|span|table|ul)\b[^<]*>)", re.IGNORECASE)
_CLOSING_TAG = re.compile(r"</[a-z][a-z0-9]*\s*>", re.IGNORECASE)
_UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # what lxml reads in a page but does not let anyone write
SNIFFED = 4096  # characters looked at to tell a page from a dump
LOGGED = 100  # errors that lxml keeps of a page
_OF_HEAD = frozenset("base basefont bgsound link meta noframes noscript object script style template title".split())
_NOT_DRAWN = frozenset(NOT_DRAWN)
_END = b"<!--end of page-->"


class Parsed(NamedTuple):
    """A page's tree, None where there is nothing to parse, and what had to be cut or repaired to get it."""

    root: _Element | None
    notes: tuple[str, ...] = ()


def sniff(text: str) -> Kind:
    """ "html" for what begins as a page does, or with a tag and holds three closing tags in 4,096 characters; else "text".

    Begins, because a dump may well be an article about HTML. Comments and an XML declaration may stand before a page.
    """
    head = text[:SNIFFED].lstrip("\ufeff \t\r\n\f")
    if _PAGE_TAG.match(_behind_comments(head)) or (_FRAGMENT.match(head) and len(_CLOSING_TAG.findall(head)) >= 3):
        return "html"
    return "text"


def _behind_comments(head: str) -> str:
    while head.startswith(("<!--", "<?xml")):
        _, _, head = head.partition("-->" if head.startswith("<!--") else "?>")
        head = head.lstrip()
    return head


def tree(text: str) -> Parsed:
    """The tree of a page, and what was cut or mended. Takes time in proportion to the length; never raises.

    Text is lost only where a note says so. What browsers do not show either is not text: comments, scripts, styles, templates.
    """
    page = within_limits(text)
    read = _parse(page.source)
    if not read.whole or read.swallows:
        page, read = _again(page, mended, read)
    if not read.whole:
        page, read = _again(page, flattened, read)
    if not read.whole:
        page, read = _again(page, flattened_strictly, read)
    if not read.whole and read.root is not None:
        page, read = page.then(Markup(page.source, ("the page could not be read to its end",))), _parse(page.source, end=b"")
    return Parsed(read.root, page.notes)


class _Read(NamedTuple):
    """A tree; whether the parser got to the end of the page, and whether an element may hold what does not belong into it."""

    root: _Element | None
    whole: bool
    swallows: bool


def _again(page: Markup, change: Callable[[bytes], Markup], read: _Read) -> tuple[Markup, _Read]:
    """The page after a change, and what the parser makes of it; the same as before if nothing was to be changed."""
    changed = page.then(change(page.source))
    return (page, read) if changed.source == page.source else (changed, _parse(changed.source))


def _parse(source: bytes, end: bytes = _END) -> _Read:
    from lxml import etree

    # not lxml.html's, whose elements take half as long again to walk; ids that stand twice are none of its errors
    parser = etree.HTMLParser(encoding="utf-8", huge_tree=True, collect_ids=False)
    try:
        root = etree.fromstring(source + end, parser=parser)
    except etree.XMLSyntaxError:  # lxml's word for an empty page
        root = None
    if root is None:
        return _Read(None, False, False)
    last = _last(root)
    if last is None or last.tag is not etree.Comment or last.text != _END[4:-3].decode():
        return _Read(root, False, False)
    parent = last.getparent()
    if parent is not None:
        parent.remove(last)
    _clear_head(root)
    return _Read(root, True, _swallows(root, source, parser))


def _last(root: _Element) -> _Element | None:
    """The last node of a page; None if it is in a template or behind the page, where none looks for text."""
    behind = list(root.itersiblings())
    if behind:
        return None if any(isinstance(node.tag, str) for node in behind) else behind[-1]
    while len(root):
        if root.tag == "template":
            return None
        root = root[-1]
    return root


def _clear_head(root: _Element) -> None:
    """Move what is no metadata from the head to the body, as browsers do; libxml2 leaves elements there that it does not know."""
    head, body = root.find("head"), root.find("body")
    if head is None or body is None:
        return
    misplaced = [element for element in head if isinstance(element.tag, str) and element.tag not in _OF_HEAD]
    for place, element in enumerate(misplaced):
        body.insert(place, element)
    if misplaced and body.text:
        misplaced[-1].tail, body.text = _UNWRITABLE.sub(" ", (misplaced[-1].tail or "") + body.text), None


def _swallows(root: _Element, source: bytes, parser: HTMLParser) -> bool:
    """Whether an element may hold what does not belong into it, or hide what a browser shows.

    A title with markup in it; CDATA outside scripts, which is text in XML and a comment in HTML; a template that is shown, as part of its
    element, is never closed, or ended where another element did; a drawing with text of the page.
    """
    from lxml import etree

    seen = set[str]()
    for element in root.iter("title", "template", "svg", etree.Comment):
        tag = element.tag
        if tag == "title":
            if "<" in (element.text or ""):
                return True
        elif tag == "template" and element.get("shadowrootmode") is not None:
            return True
        elif tag is etree.Comment:
            if (element.text or "").startswith("[CDATA["):
                return True
        else:
            seen.add(tag)
    return ("svg" in seen and _draws_text(root)) or ("template" in seen and (_breaks_template(parser.error_log) or has_open_template(source)))


def _breaks_template(errors: _ListErrorLog) -> bool:
    """Whether a template may have ended where another element did: libxml2 then goes on within it."""
    return len(errors) >= LOGGED or any("template" in error.message for error in errors)


def _draws_text(root: _Element) -> bool:
    """Whether what no drawing can hold stands in one: there browsers end it, and libxml2 does not."""
    from lxml import etree

    drawings = etree.iterwalk(root, events=("start",), tag="svg")
    for _, drawing in drawings:
        drawings.skip_subtree()
        if any(inner.tag in _NOT_DRAWN for inner in drawing.iter()) and _holds_text(drawing):
            return True
    return False


def _holds_text(drawing: _Element) -> bool:
    """Whether what no drawing can hold stands in this one, and not in a part of it that holds a page."""
    from lxml import etree

    inner = etree.iterwalk(drawing, events=("start",), tag=(*NOT_DRAWN, *PAGES_IN_DRAWINGS))
    for _, element in inner:
        if element.tag in NOT_DRAWN:
            return True
        inner.skip_subtree()
    return False


def is_tree(source: object) -> TypeGuard[_Element | _ElementTree]:
    """Whether it is an lxml element or a whole lxml tree. Does not load lxml: who has one has loaded it."""
    etree = sys.modules.get("lxml.etree")
    if etree is None or "_ElementTree" not in vars(etree):  # another thread may be loading it
        return False
    return isinstance(source, (etree._Element, etree._ElementTree))


def is_soup(source: object) -> TypeGuard[Tag]:
    """Whether it is a BeautifulSoup object or a tag of one. Does not load bs4: who has one has loaded it."""
    bs4 = sys.modules.get("bs4")
    return bs4 is not None and "Tag" in vars(bs4) and isinstance(source, bs4.Tag)


def from_tree(source: _Element | _ElementTree) -> Parsed:
    """A tree that someone else parsed, as HTML or as XML; it stays as it is.

    What an XML parser calls "{http://www.w3.org/1999/xhtml}p" or "P" is "p" in the copy that comes back.
    """
    from lxml import etree

    root = source.getroot() if isinstance(source, etree._ElementTree) else source
    if root is None or not isinstance(root.tag, str):
        return Parsed(None)
    if not isinstance(root.getroottree().parser, etree.HTMLParser):
        root = _readable(root)
    plain = all(element.tag.islower() and "}" not in element.tag for element in root.iter(etree.Element))
    if plain and next(root.iter(etree.Entity), None) is None:
        return Parsed(root)
    copy = deepcopy(root)
    for element in copy.iter(etree.Element):
        with suppress(ValueError):  # of names that a parser let pass, but lxml does not let anyone write
            element.tag = _local(element.tag).lower()
        for name, value in element.items():
            if name.startswith("{"):
                with suppress(ValueError):
                    element.attrib.pop(name, None)
                    element.set(_local(name), value)
    for entity in list(copy.iter(etree.Entity)):
        _become_text(entity)
    return Parsed(copy)


def _local(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition("}")[2] if name.startswith("{") else name


def _readable(root: _Element) -> _Element:
    """The tree, or a copy of which all text can be read: libxml2 takes "&#xD800;" from XML if told to recover, and lxml raises."""
    try:
        for element in root.iter():
            _ = element.text, element.tail, element.items() if isinstance(element.tag, str) else ()
    except UnicodeDecodeError:
        return _mended_copy(root)
    return root


def _mended_copy(root: _Element) -> _Element:
    copy = deepcopy(root)
    for element in copy.iter():
        try:
            _ = element.text
        except UnicodeDecodeError as error:
            element.text = _without_halves(error)
        try:
            _ = element.tail
        except UnicodeDecodeError as error:
            element.tail = _without_halves(error)
        try:
            _ = element.items() if isinstance(element.tag, str) else ()
        except UnicodeDecodeError:
            element.attrib.clear()
    return copy


def _without_halves(error: UnicodeDecodeError) -> str:
    return _UNWRITABLE.sub(" ", error.object.decode("utf-8", "replace"))


def _become_text(entity: _Element) -> None:
    """Put what an entity stands for in its place, if it is one of HTML's, and else its name."""
    from html import unescape

    before, parent = entity.getprevious(), entity.getparent()
    if parent is None:
        return
    text = unescape(entity.text or "") + (entity.tail or "")
    if before is None:
        parent.text = _UNWRITABLE.sub(" ", (parent.text or "") + text)
    else:
        before.tail = _UNWRITABLE.sub(" ", (before.tail or "") + text)
    entity.tail = None
    parent.remove(entity)


def from_soup(source: Tag) -> Parsed:
    """A BeautifulSoup object, or a tag of one, by way of its markup; it stays as it is."""
    return tree(source.decode())
