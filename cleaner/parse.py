"""Bytes to text, text to tree. The only room that knows encodings and parsers. Never raises on content, never judges."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, NamedTuple

from cleaner.model import Kind

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_BOMS = (  # the longer marks first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_STARTS_AS_PAGE = re.compile(r"(?:\s|<!--.{0,2000}?-->|<\?xml[^>]{0,200}\?>)*<(?:!doctype\s+html|html|head|body)\b", re.IGNORECASE | re.DOTALL)
_FRAGMENT = re.compile(r"\s*<(?:!--|(?:a|article|aside|div|figure|footer|h[1-6]|header|img|main|nav|ol|p|section|span|table|ul)\b[^<]*>)", re.IGNORECASE)
_CLOSING_TAG = re.compile(r"</[a-z][a-z0-9]*\s*>", re.IGNORECASE)
SNIFFED = 4096  # characters looked at to tell a page from a dump, and bytes searched for a declared encoding
DETECTED = 65536  # bytes given to detection


class Decoded(NamedTuple):
    """Text of some bytes. `mark` is the byte order mark that stood before it, b"" for none."""

    text: str
    encoding: str
    mark: bytes = b""
    notes: tuple[str, ...] = ()


def decode(source: bytes, errors: str = "replace") -> Decoded:
    """Byte order mark, then UTF-8, then what the page declares, then detection. Never raises for `errors="replace"`.

    `errors` is what happens to bytes that the chosen encoding does not know, as in `bytes.decode`; the result says so.
    """
    for mark, encoding in _BOMS:
        if source.startswith(mark):
            return _decode_as(source[len(mark) :], encoding, errors, mark)
    try:
        return Decoded(source.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _decode_as(source, _declared(source) or _detected(source), errors, b"")


def _decode_as(source: bytes, encoding: str, errors: str, mark: bytes) -> Decoded:
    try:
        return Decoded(source.decode(encoding), encoding, mark)
    except UnicodeDecodeError:
        note = f"some bytes are not {encoding}"
        return Decoded(source.decode(encoding, errors), encoding, mark, (note,))


def _declared(source: bytes) -> str:
    found = _DECLARED.search(source, 0, SNIFFED)
    if found is None:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace")).name
    except LookupError:
        return ""
    return name if _fits(source, name) else ""


def _fits(source: bytes, encoding: str) -> bool:
    try:
        source.decode(encoding)
    except (UnicodeDecodeError, LookupError):  # LookupError: a codec that is not one of text, as in charset=zlib
        return False
    return True


def _detected(source: bytes) -> str:
    """UTF-8 with a few broken bytes stays UTF-8; else what charset-normalizer finds; else Latin-1, which reads anything."""
    head = source[:DETECTED]
    broken = head.decode("utf-8", "replace").count("\ufffd")
    beyond_ascii = sum(map(head.count, range(0xC2, 0xF5)))
    if broken * 10 <= beyond_ascii:
        return "utf-8"
    from charset_normalizer import from_bytes

    best = from_bytes(head).best()
    return best.encoding if best is not None else "latin-1"


def sniff(text: str) -> Kind:
    """"html" for what begins as a page does, or with a tag and holds three closing tags in 4,096 characters; else "text".

    Begins, because a dump may well be an article about HTML.
    """
    head = text[:SNIFFED]
    if _STARTS_AS_PAGE.match(head) or (_FRAGMENT.match(head) and len(_CLOSING_TAG.findall(head)) >= 3):
        return "html"
    return "text"


def tree(text: str) -> HtmlElement | None:
    """The lxml tree of a page; None where there is nothing to parse."""
    from lxml import etree, html

    readable = text.translate(_UNPARSABLE).encode("utf-8", "replace")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        return html.document_fromstring(readable, parser=parser)
    except etree.ParserError:  # lxml's word for an empty page
        return None


_UNPARSABLE = dict.fromkeys((*range(9), 11, *range(14, 32)), " ")
