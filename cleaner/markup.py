"""A page's markup, cut to size before a parser sees it. Knows tags, builds no tree; never raises on content.

Each function takes time in proportion to the page, and says in notes what it changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

LONGEST = 6_000_000  # characters; cleaning takes up to 0.2 s for each million (2026-11), and the longest of 2,011 development pages has 5.3 million
TAGS = 25_000  # start tags; cleaning takes 30 to 50 µs for each (2026-11), and no development page has more than 11,000
TOKENS = 700_000  # tags looked at where there may be too many, about 1 µs for each
STRETCH = 1000  # bytes from which on a tag may have too many attributes
ATTRIBUTES = 500  # of one tag; libxml2 takes 0.5 ms for 500 and 95 s for 100,000
COMMENTS = 2000  # from there on they are taken out; walking over 80,000 takes 0.6 s, over half as many a quarter of that
DEEPEST = 250  # levels kept of a page that has too many, as in libxml2 without `huge_tree`
RAW = rb"script|style|title|textarea|xmp|iframe|noembed|noframes"  # elements in which tags are text
VALUES = rb"""[^>=]*(?:=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["']))[^>=]*)*"""  # of a tag, to its ">" or to a quotation mark that is never closed
_NO_TAG = rb"<(?:\?|!(?!\[CDATA\[)|/(?![a-z]))[^>]*>?"  # declarations and instructions, which are comments to browsers
_COMMENT_OR_RAW = rb"<!--(?:-?>|.*?(?:--!?>|\Z))|" + _NO_TAG + rb"|<(?P<raw>" + RAW + rb")\b.*?(?:</(?P=raw)\b[^<>]*>|\Z)"
_TOKEN = re.compile(_COMMENT_OR_RAW + rb"|<(?P<end>/?)(?P<name>[a-z][^\s/>]*)" + VALUES + rb">?", re.IGNORECASE | re.DOTALL)
_NO_TEXT = re.compile(  # a tag, or what is no text with its tags
    _COMMENT_OR_RAW.replace(RAW, rb"script|style") + rb"|</?[a-z]" + VALUES + rb">?", re.IGNORECASE | re.DOTALL
)
_COMMENT = re.compile(_COMMENT_OR_RAW, re.IGNORECASE | re.DOTALL)
_TAG = re.compile(_COMMENT_OR_RAW + rb"|<[a-z]" + VALUES, re.IGNORECASE | re.DOTALL)
_NO_ELEMENT = re.compile(rb"<[!?]")
_LONG_TAG = re.compile(rb"<[a-z][^\s/<>()=&;,+]{0,60}[\s/]" + VALUES, re.IGNORECASE)  # and no "a<b" of a script
_ATTRIBUTE = re.compile(rb"""[\s/]*[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*))?""")
_CUT_TAG = re.compile(rb"<[/!?]*[a-z!?]", re.IGNORECASE)
_ANY_TAG = re.compile(rb"<[^<>]*>?")
_DATA_URI = re.compile(r"""(?<=["'(=])data:[^"'<>()=\s]{1000,}""", re.IGNORECASE)
_READABLE = bytes(32 if byte < 32 and byte not in b"\t\n\f\r" else byte for byte in range(256))  # control characters become spaces
_PAIR = re.compile("[\ud800-\udbff][\udc00-\udfff]")
_HALF = re.compile("[\ud800-\udfff]")
_VOID = frozenset(b"html head body area base br col embed frame hr img input link meta param source track wbr".split())  # which open no level
_UNCLOSED = frozenset(b"dd dt li option p td th tr".split())  # which end where the next of their kind begins
TAG_NOTE = "a tag that is never closed was read as text"


class Markup(NamedTuple):
    """A page in UTF-8, and what was done to it."""

    source: bytes
    notes: tuple[str, ...] = ()

    def then(self, changed: Markup) -> Markup:
        """The changed page, with the notes of both."""
        return Markup(changed.source, (*self.notes, *changed.notes))


def within_limits(text: str) -> Markup:
    """The page with no more characters, tags and attributes than can be read in about two seconds.

    An ordinary page costs a look at its length and one for long tags.
    """
    page = with_fewer_tags(_without_comments(_ended(_encoded(text) if len(text) <= LONGEST else _shortened(text))))
    if any(map(_is_crowded, _long_tags(page.source))):
        page = page.then(_thinned(page.source))
    return page


def with_fewer_tags(page: Markup) -> Markup:
    return page.then(flattened(page.source)) if len(page.source) > 3 * TAGS and page.source.count(b"<") > TAGS else page


def _encoded(text: str) -> Markup:
    try:
        source = text.encode("utf-8")
    except UnicodeEncodeError:
        whole = _HALF.sub("\ufffd", _PAIR.sub(lambda pair: pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"), text))
        return Markup(b"", ("halves of characters (lone surrogates) were replaced",)).then(_encoded(whole))
    return Markup(source.translate(_READABLE) if b"\0" in source else source)


def _without_comments(page: Markup) -> Markup:
    """The page without its comments if they are many: lxml takes ever longer to walk over those that stand in one element."""
    if len(_NO_ELEMENT.findall(page.source)) <= COMMENTS:
        return page
    return page._replace(source=_COMMENT.sub(lambda found: found[0] if found["raw"] or _is_open(found[0]) else b"", page.source))


def _is_open(comment: bytes) -> bool:
    return not comment.endswith((b"-->", b"--!>") if comment.startswith(b"<!--") else b">")


def _ended(page: Markup) -> Markup:
    """The page without the tag in the middle of which it ends, as pages do that were cut; what is too long for a tag is text."""
    begun = page.source.rfind(b"<")
    if begun < 0 or page.source.find(b">", begun) >= 0 or not _CUT_TAG.match(page.source, begun):
        return page
    before, tag = page.source[:begun], page.source[begun + 1 :]
    return Markup(before, page.notes) if len(tag) < STRETCH else page.then(Markup(before + b"&lt;" + tag, (TAG_NOTE,)))


def _shortened(text: str) -> Markup:
    """The page without the files that stand in addresses; only its beginning if that is not enough."""
    shorter = _DATA_URI.sub("", text)
    notes = ("files within addresses (data:…) were left out",) if len(shorter) < len(text) else ()
    if len(shorter) > LONGEST:
        begun = shorter.rfind("<", LONGEST - 10_000, LONGEST)
        shorter = shorter[: begun if begun > shorter.rfind(">", 0, LONGEST) else LONGEST]
        notes = (*notes, f"only the first {len(shorter):,} characters were read")
    return Markup(b"", notes).then(_encoded(shorter))


def _long_tags(source: bytes) -> Iterator[bytes]:
    """The tags behind which no "<" comes for `STRETCH` bytes and that are as long themselves; one in a script may be none."""
    behind = 0
    for at in range(0, len(source), STRETCH):
        if at >= behind and source.find(b"<", at, at + STRETCH) < 0:
            behind = source.find(b"<", at) % (len(source) + 1)  # -1 becomes the end
            tag = _LONG_TAG.match(source, max(source.rfind(b"<", 0, at), 0))
            if tag is not None and len(tag[0]) >= STRETCH:
                yield tag[0]


def _is_crowded(tag: bytes) -> bool:
    return next(islice(_ATTRIBUTE.finditer(tag, 1), ATTRIBUTES + 1, None), None) is not None  # the first is the tag's name


def _thinned(source: bytes) -> Markup:
    thinner = _TAG.sub(_with_fewer_attributes, source)
    return Markup(thinner, () if len(thinner) == len(source) else (f"attributes after the first {ATTRIBUTES} of a tag were left out",))


def _with_fewer_attributes(found: re.Match[bytes]) -> bytes:
    tag = found[0]
    if found["raw"] or not tag[1:2].isalpha() or len(tag) < STRETCH:
        return tag
    ends = [attribute.end() for attribute in islice(_ATTRIBUTE.finditer(tag, 1), ATTRIBUTES + 2)]
    return tag[: ends[ATTRIBUTES]] if len(ends) > ATTRIBUTES + 1 else tag


class _Levels:
    """The tags that are open at a place of a page. An end tag closes what is open within its element; if `strict` only that itself."""

    def __init__(self, *, strict: bool = False) -> None:
        self.strict = strict
        self.open: list[bytes] = []
        self.times: Counter[bytes] = Counter()

    def too_deep(self, token: re.Match[bytes]) -> bool:
        """Whether a tag stands below `DEEPEST`; it opens or closes an element here."""
        name = (token["name"] or b"").lower()
        if not name or name in _VOID:
            return False
        return self.end(name) if token["end"] else self.start(name)

    def start(self, name: bytes) -> bool:
        """Whether the element that begins here is too deep."""
        if name in _UNCLOSED and self.open and self.open[-1] == name:
            self.close()
        self.open.append(name)
        self.times[name] += 1
        return len(self.open) > DEEPEST

    def end(self, name: bytes) -> bool:
        """Whether the element that ends here was too deep."""
        if not self.times[name] or (self.strict and self.open[-1] != name):
            return False
        while self.open[-1] != name:
            self.close()
        self.close()
        return len(self.open) >= DEEPEST

    def close(self) -> None:
        """End the innermost element."""
        self.times[self.open.pop()] -= 1


def flattened_strictly(source: bytes) -> Markup:
    """The same where end tags close less than they say: no page is deeper than it seems then."""
    return flattened(source, strict=True)


def flattened(source: bytes, *, strict: bool = False) -> Markup:
    """Tags below `DEEPEST` become line breaks, those after the first `TAGS` spaces; text is lost where `TOKENS` tags lie too deep."""
    levels, parts, at, kept = _Levels(strict=strict), list[bytes](), 0, 0
    notes = dict[str, None]()
    for seen, token in enumerate(_TOKEN.finditer(source)):
        if kept >= TAGS:
            notes[f"tags after the first {TAGS:,} were left out"] = None
            parts.append(source[at : token.start()])
            source, at = _NO_TEXT.sub(b" ", source[token.start() :]), 0
            break
        if seen == TOKENS:
            notes[f"only the first {token.start():,} bytes were read: the page has more than {TOKENS:,} tags"] = None
            source = source[: token.start()]
            break
        if levels.too_deep(token):
            notes[f"tags more than {DEEPEST} levels deep were left out"] = None
            parts.append(source[at : token.start()])
            at = token.end()
            parts.append(_instead(token) if token["raw"] or parts[-1].strip() else b"")
            kept += parts[-1] == b"<br>"
        else:
            kept += not token["end"]
    return Markup(b"".join((*parts, source[at:])), tuple(notes))


def _instead(token: re.Match[bytes]) -> bytes:
    """What stands in a page for a tag that is left out: a line break, and the text that such elements hold."""
    return b"<br>" if (token["raw"] or b"script").lower() in (b"script", b"style") else _ANY_TAG.sub(b" ", token[0])
