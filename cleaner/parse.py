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
_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=[\s"']{0,9}([\w.:-]{2,40})""", re.IGNORECASE)
_PAGE_TAG = re.compile(r"<(?:!doctype\s+html\b|(?:html|head|body)(?:\s[^<>]*)?>)", re.IGNORECASE)
_FRAGMENT = re.compile(r"<(?:!--|(?:a|article|aside|div|figure|footer|h[1-6]|header|img|main|nav|ol|p|section|span|table|ul)\b[^<]*>)", re.IGNORECASE)
_CLOSING_TAG = re.compile(r"</[a-z][a-z0-9]*\s*>", re.IGNORECASE)
SNIFFED = 4096  # characters looked at to tell a page from a dump, and bytes searched for a declared encoding
DETECTED = 65536  # bytes given to detection
_MEANT = {  # a declared encoding → what browsers read it as (encoding.spec.whatwg.org, "Names and labels"); others are not of the web
    **dict.fromkeys(("iso8859-1", "cp1252"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "cp932"), "cp932"),
    **dict.fromkeys(("euc_kr", "cp949"), "cp949"),
    **dict.fromkeys(("big5", "big5hkscs", "cp950"), "big5hkscs"),
    **dict.fromkeys(("iso8859-9", "cp1254"), "cp1254"),
    **dict.fromkeys(("iso8859-11", "tis-620", "cp874"), "cp874"),
    **{name: name for name in "cp866 euc_jp koi8-r koi8-u mac-roman mac-cyrillic utf-8".split()},
    **{f"iso8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"cp{page}": f"cp{page}" for page in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
}
_DETECTABLE = (  # the encodings of the web, the likelier first where two read the same bytes equally well
    "cp1252 cp1251 cp932 euc_jp gb18030 big5 cp949 cp1250 iso8859_2 koi8_r cp1254 cp1253 iso8859_7 cp1256 cp1255 cp874 cp1257 cp1258 cp866".split()
)
_ESCAPED = re.compile(rb"\x1b\$[@B]")  # ISO-2022-JP, which is all ASCII bytes, turns to kanji with this


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
        text = source.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_as(source, _declared(source) or _detected(source), errors, b"")
    if text.isascii() and _ESCAPED.search(source) and _fits(source, "iso2022_jp"):
        return _decode_as(source, "iso2022_jp", errors, b"")
    return Decoded(text, "utf-8")


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
        name = codecs.lookup(found[1].decode("ascii", "replace").lower().removeprefix("x-")).name
    except LookupError:
        return ""
    return next((encoding for encoding in (_MEANT.get(name, ""), name) if encoding and name in _MEANT and _fits(source, encoding)), "")


def _fits(source: bytes, encoding: str) -> bool:
    try:
        source.decode(encoding)
    except UnicodeDecodeError:
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

    found = {match.encoding: match for match in from_bytes(head, cp_isolation=_DETECTABLE)}
    best = max(((-match.chaos, match.coherence) for match in found.values()), default=(0.0, 0.0))
    as_good = (name for name in _DETECTABLE if name in found and (-found[name].chaos, found[name].coherence) == best)
    return next(as_good, "latin-1")


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


def tree(text: str) -> HtmlElement | None:
    """The lxml tree of a page; None where there is nothing to parse."""
    from lxml import etree, html

    readable = text.translate(_UNPARSABLE).encode("utf-8", "replace")
    parser = html.HTMLParser(encoding="utf-8", huge_tree=True)
    try:
        root = html.document_fromstring(readable, parser=parser)
    except etree.ParserError:  # lxml's word for an empty page
        return None
    if any(error.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for error in parser.error_log):  # all from there on is missing
        return html.document_fromstring(_TOO_DEEP.sub(b"<br>", readable), parser=html.HTMLParser(encoding="utf-8", huge_tree=True))
    return root


_TOO_DEEP = re.compile(rb"</?(?!(?:script|style|template|title|p|br)\b)[a-z][^<>]{0,2000}>", re.IGNORECASE)  # libxml2 stops 2,048 tags down
_UNPARSABLE = dict.fromkeys((*range(9), 11, *range(14, 32)), " ")
