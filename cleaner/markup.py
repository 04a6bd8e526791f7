"""A page's markup, cut and mended before a parser sees it. Knows tags, builds no tree; never raises on content.

Each function takes time in proportion to the page, and says in notes what it changed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

LONGEST = 10_000_000  # characters; cleaning takes up to 0.2 s for each million (2026-11), and the longest of 2,011 development pages has 5.3 million
TAGS = 60_000  # start tags; cleaning takes 25 to 30 µs for each (2026-11), and no development page has more than 11,000
TOKENS = 700_000  # tags looked at where there may be too many, about 1 µs for each
STRETCH = 1000  # bytes from which on a tag may have too many attributes
ATTRIBUTES = 500  # of one tag; libxml2 takes 0.5 ms for 500 and 95 s for 100,000
DEEPEST = 250  # levels kept of a page that has too many, as in libxml2 without `huge_tree`
_RAW = rb"script|style|title|textarea|xmp|iframe|noembed|noframes"  # elements in which tags are text
_VALUES = rb"""[^>=]*(?:=(?:\s*"[^"]*"|\s*'[^']*'|(?!\s*["']))[^>=]*)*"""  # of a tag, to its ">" or to a quotation mark that is never closed
_COMMENT_OR_RAW = rb"<!--.*?(?:-->|\Z)|<(?P<raw>" + _RAW + rb")\b.*?(?:</(?P=raw)\b[^<>]*>|\Z)"
_TOKEN = re.compile(_COMMENT_OR_RAW + rb"|<(?P<end>/?)(?P<name>[a-z][^\s/>]*)" + _VALUES + rb">?", re.IGNORECASE | re.DOTALL)
_TAG = re.compile(_COMMENT_OR_RAW + rb"|<[a-z]" + _VALUES, re.IGNORECASE | re.DOTALL)
_LONG_TAG = re.compile(rb"<[a-z][^\s/<>()=&;,+]{0,60}[\s/]" + _VALUES, re.IGNORECASE)  # and no "a<b" of a script
_ATTRIBUTE = re.compile(rb"""[\s/]*[^\s/>=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*))?""")
_CUT_TAG = re.compile(rb"<[/!?]*[a-z!?]", re.IGNORECASE)
_ANY_TAG = re.compile(rb"<[^<>]*>?")
_DATA_URI = re.compile(r"""(?<=["'(=])data:[^"'<>()=\s]{1000,}""", re.IGNORECASE)
_READABLE = bytes(32 if byte < 32 and byte not in b"\t\n\f\r" else byte for byte in range(256))  # control characters become spaces
_VOID = frozenset(b"html head body area base br col embed frame hr img input link meta param source track wbr".split())  # which open no level
_NO_TEXT = frozenset((b"script", b"style"))
_UNCLOSED = frozenset(b"dd dt li option p td th tr".split())  # which end where the next of their kind begins
_FAULTY = re.compile(  # where something may begin that swallows what follows
    rb"(?P<comment><!--)|(?P<cdata><!\[CDATA\[)|<(?P<raw>"
    + _RAW
    + rb")\b[^<>]*>?|<(?P<bare>plaintext|/html|/body)\b[^<>]*>?|<(?P<end>/?)(?P<template>template)\b[^<>]*>?|<[a-z]"
    + _VALUES
    + rb"(?P<quote>=\s*[\"'])?",
    re.IGNORECASE,
)
_TAG_NOTE = "a tag that is never closed was read as text"
_CDATA_NOTE = "CDATA was read as text"
_COMMENT_END = re.compile(rb"--!?>")
_NO_COMMENT = re.compile(rb"-?>")  # right behind "<!--" this ends the comment (html.spec.whatwg.org, 13.2.5.43)
_PAGE_IN_TITLE = re.compile(rb"<(?:/head|/?body|meta|link|script|style|div|p|h1|header|main|section|table|svg)\b", re.IGNORECASE)


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
    page = _with_fewer_tags(_ended(_encoded(text) if len(text) <= LONGEST else _shortened(text)))
    if any(map(_is_crowded, _long_tags(page.source))):
        page = page.then(_thinned(page.source))
    return page


def _with_fewer_tags(page: Markup) -> Markup:
    return page.then(flattened(page.source)) if len(page.source) > 3 * TAGS and page.source.count(b"<") > TAGS else page


def _encoded(text: str) -> Markup:
    try:
        source = text.encode("utf-8")
    except UnicodeEncodeError:
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        return Markup(b"", ("halves of characters (lone surrogates) were replaced",)).then(_encoded(whole))
    return Markup(source.translate(_READABLE) if b"\0" in source else source)


def _ended(page: Markup) -> Markup:
    """The page without the tag in the middle of which it ends, as pages do that were cut; what is too long for a tag is text."""
    begun = page.source.rfind(b"<")
    if begun < 0 or page.source.find(b">", begun) >= 0 or not _CUT_TAG.match(page.source, begun):
        return page
    before, tag = page.source[:begun], page.source[begun + 1 :]
    return Markup(before, page.notes) if len(tag) < STRETCH else page.then(Markup(before + b"&lt;" + tag, (_TAG_NOTE,)))


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
    if found["raw"] or tag.startswith(b"<!") or len(tag) < STRETCH:
        return tag
    ends = [attribute.end() for attribute in islice(_ATTRIBUTE.finditer(tag, 1), ATTRIBUTES + 2)]
    return tag[: ends[ATTRIBUTES]] if len(ends) > ATTRIBUTES + 1 else tag


class _Levels:
    """The tags that are open at a place of a page. An end tag closes what is open within its element."""

    def __init__(self) -> None:
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
        if not self.times[name]:
            return False
        while self.open[-1] != name:
            self.close()
        self.close()
        return len(self.open) >= DEEPEST

    def close(self) -> None:
        """End the innermost element."""
        self.times[self.open.pop()] -= 1


def flattened(source: bytes) -> Markup:
    """Tags below `DEEPEST` become line breaks, those after the first `TAGS` spaces; of the text all stays that has `TOKENS` tags."""
    levels, parts, at, kept = _Levels(), list[bytes](), 0, 0
    notes = dict[str, None]()
    for seen, token in enumerate(_TOKEN.finditer(source)):
        if seen == TOKENS:
            notes[f"only the first {token.start():,} bytes were read: the page has more than {TOKENS:,} tags"] = None
            source = source[: token.start()]
            break
        deep = levels.too_deep(token)
        if deep or kept >= TAGS:
            notes[f"tags more than {DEEPEST} levels deep were left out" if deep else f"tags after the first {TAGS:,} were left out"] = None
            parts.append(source[at : token.start()])
            at = token.end()
            parts.append(_instead(token, b"<br>" if kept < TAGS else b" ") if token["raw"] or parts[-1].strip() else b"")
            kept += parts[-1] == b"<br>"
        else:
            kept += not token["end"]
    return Markup(b"".join((*parts, source[at:])), tuple(notes))


def _instead(token: re.Match[bytes], gap: bytes) -> bytes:
    """What stands in a page for a tag that is left out: a gap, and the text that such elements hold."""
    return gap if (token["raw"] or b"script").lower() in _NO_TEXT else _ANY_TAG.sub(b" ", token[0])


def mended(source: bytes) -> Markup:
    """The page with an end to what would swallow the rest of it, and without templates, which are not text."""
    page, at = _Mending(source), 0
    while token := _FAULTY.search(source, at):
        at = page.mend(token)
    return _with_fewer_tags(page.made())


class _Mending:
    """A page on the way from broken to mended. Each step takes a token that may be faulty and returns the place behind it."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.parts: list[bytes] = []
        self.copied = 0
        self.notes: dict[str, None] = {}
        self.never_closed: set[bytes] = set()
        self.templates: list[int] = []  # for each that is open, how many parts stood before it; -1 if its content is shown
        self.ended = False

    def mend(self, token: re.Match[bytes]) -> int:
        """Mend what begins at the token; returns where to look on."""
        if token["comment"]:
            return self._comment(token)
        if token["cdata"]:
            return self._replace(token, b" ", _CDATA_NOTE)
        if token["raw"]:
            return self._raw(token, token["raw"].lower())
        if token["bare"]:
            self.ended = self.ended or token["bare"].lower() == b"/html"
            return self._replace(token, b" ", "" if token["bare"].startswith(b"/") else "a <plaintext> was read as a page")
        if token["template"]:
            return self._template(token)
        if self.ended:
            self.notes["what stands behind </html> was read too"] = None
        if token["quote"]:
            return self._replace(token, token[0][:-1], "a quotation mark in a tag is never closed")
        if token.end() == len(self.source):
            return self._replace(token, b"&lt;" + token[0][1:], _TAG_NOTE)
        return token.end()

    def made(self) -> Markup:
        """The page as it is now."""
        if self.templates and max(self.templates) >= 0:
            self.notes["a <template> that is never closed was read as text"] = None
        source = b"".join((*self.parts, self.source[self.copied :]))
        return Markup(source.replace(b"]]>", b"") if _CDATA_NOTE in self.notes else source, tuple(self.notes))

    def _keep(self, end: int) -> None:
        self.parts.append(self.source[self.copied : end])
        self.copied = end

    def _replace(self, token: re.Match[bytes], by: bytes, note: str = "") -> int:
        self._keep(token.start())
        self.parts.append(by)
        self.copied = token.end()
        if note:
            self.notes[note] = None
        return token.end()

    def _comment(self, token: re.Match[bytes]) -> int:
        end = _NO_COMMENT.match(self.source, token.end()) or self._end(b"<!--", _COMMENT_END, token.end())
        return end.end() if end else self._replace(token, b" ", "a comment that is never closed was read as text")

    def _end(self, name: bytes, pattern: re.Pattern[bytes], at: int) -> re.Match[bytes] | None:
        """Where it is closed; looked for to the end of the page only once if it never is."""
        found = None if name in self.never_closed else pattern.search(self.source, at)
        if found is None:
            self.never_closed.add(name)
        return found

    def _raw(self, token: re.Match[bytes], name: bytes) -> int:
        if token[0].endswith(b"/>"):  # libxml2 takes it for closed, as XHTML does
            return token.end()
        end = self._end(name, re.compile(rb"</" + name + rb"(?=[\s/>])", re.IGNORECASE), token.end())
        note = f"a <{name.decode()}> that is never closed was ended"
        cut = b"" if token[0].endswith(b">") else b">"  # what its tag lacks, and what libxml2 would look for in the next
        if name == b"title" and (end is None or _PAGE_IN_TITLE.search(self.source, token.end(), end.start())):
            stop = self.source.find(b"<", token.end())
            self._keep(stop if stop >= 0 else len(self.source))
            self.parts.append(cut + b"</title>")
            self.notes[note] = None
            return self.copied
        if end is not None and cut:
            self._replace(token, token[0] + cut, note)
        if end is not None:
            return end.end()
        if name not in (b"script", b"style"):
            return self._replace(token, b" ", note)
        if b"src" in token[0]:
            return self._replace(token, token[0] + cut + b"</" + name + b">", note)
        self._keep(len(self.source))
        self.parts.append(b"</" + name + b">")
        self.notes[f"a <{name.decode()}> is never closed: what stands behind it is not text"] = None
        return len(self.source)

    def _template(self, token: re.Match[bytes]) -> int:
        self._replace(token, b"")
        if not token["end"]:
            self.templates.append(-1 if b"shadowrootmode" in token[0].lower() else len(self.parts))  # declarative shadow DOM is shown
        elif self.templates:
            before = self.templates.pop()
            if before >= 0:
                del self.parts[before:]
        return token.end()
