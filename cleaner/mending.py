"""A page's markup with an end to what swallows the rest of it. Knows tags, builds no tree; never raises on content."""

from __future__ import annotations

import re

from cleaner.markup import RAW, TAG_NOTE, VALUES, Markup, with_fewer_tags

NOT_DRAWN = tuple(  # elements that end a drawing (html.spec.whatwg.org, 13.2.6.5), but for those of a page's head
    "b big blockquote br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 hr i img li listing menu nobr ol p pre ruby s small span strike strong "
    "sub sup table tt u ul var".split()
)
PAGES_IN_DRAWINGS = ("foreignobject", "desc", "title")  # in which they do not
_ENDS_DRAWING = frozenset(name.encode() for name in NOT_DRAWN)
_FAULTY = re.compile(  # where something may begin that swallows what follows
    rb"(?P<comment><!--)|(?P<cdata><!\[CDATA\[)|<(?P<raw>"
    + RAW
    + rb")\b[^<>]*>?|<(?P<bare>plaintext|/html|/body)\b[^<>]*>?|<(?P<end>/?)(?P<template>template)\b[^<>]*>?"
    rb"|</(?P<drawn>svg|foreignobject|desc)\b[^<>]*>?|<(?P<name>[a-z][a-z0-9]*)" + VALUES + rb"(?P<quote>=\s*[\"'])?",
    re.IGNORECASE,
)
_CDATA_NOTE = "CDATA was read as text"
_COMMENT = re.compile(rb"<!--(?!-?>)")
_COMMENT_END = re.compile(rb"--!?>")
_NO_COMMENT = re.compile(rb"-?>")  # right behind "<!--" this ends the comment (html.spec.whatwg.org, 13.2.5.43)
_TEMPLATE = re.compile(rb"</?template\b", re.IGNORECASE)
_TEMPLATE_END = re.compile(rb"</template\b", re.IGNORECASE)
_PAGE_IN_TITLE = re.compile(rb"<(?:/head|/?body|meta|link|script|style|div|p|h1|header|main|section|table|svg)\b", re.IGNORECASE)


def mended(source: bytes) -> Markup:
    """The page with an end to what would swallow the rest of it, and without templates, which are not text."""
    page, at = _Mending(source), 0
    while token := _FAULTY.search(page.source, at):
        at = page.mend(token)
    return with_fewer_tags(page.made())


class _Mending:
    """A page on the way from broken to mended. Each step takes a token that may be faulty and returns the place behind it."""

    def __init__(self, source: bytes) -> None:
        self.source = source
        self.parts: list[bytes] = []
        self.copied = 0
        self.notes: dict[str, None] = {}
        self.never_closed: set[bytes] = set()
        self.templates: list[int] = []  # for each that is open, how many parts stood before it; -1 if its content is shown
        self.drawings: list[bytes] = []  # each drawing that is open, and each part of one that holds a page
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
        if token["drawn"]:
            return self._end_drawing(token)
        self._draw(token, token["name"].lower())
        if self.ended:
            self.notes["what stands behind </html> was read too"] = None
        if token["quote"]:
            return self._replace(token, token[0][:-1], "a quotation mark in a tag is never closed")
        if token.end() == len(self.source):
            return self._replace(token, b"&lt;" + token[0][1:], TAG_NOTE)
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
        if end is not None:
            return end.end()
        self.source = self.source[: token.start()] + _COMMENT.sub(b" ", self.source[token.start() :])  # no other is closed either
        self.notes["a comment that is never closed was read as text"] = None
        return token.start()

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

    def _draw(self, token: re.Match[bytes], name: bytes) -> None:
        """Begin a drawing, or end those in which an element of a page begins."""
        if name == b"svg" or (self.drawings and name in (b"foreignobject", b"desc")):
            if not token[0].endswith(b"/"):
                self.drawings.append(name)
        elif self.drawings and self.drawings[-1] == b"svg" and name in _ENDS_DRAWING:
            self._keep(token.start())
            while self.drawings and self.drawings[-1] == b"svg":
                self.drawings.pop()
                self.parts.append(b"</svg>")
            self.notes["a <svg> was ended where text of the page begins"] = None

    def _end_drawing(self, token: re.Match[bytes]) -> int:
        name = token["drawn"].lower()
        if name in self.drawings:
            while self.drawings.pop() != name:
                pass
        return token.end()


def has_open_template(source: bytes) -> bool:
    """Whether a template seems to be open at the end of the page."""
    return len(_TEMPLATE.findall(source)) != 2 * len(_TEMPLATE_END.findall(source))
