"""What a page says of itself: title, author, date and the like, found by trafilatura and htmldate. Says "" rather than guess."""

from __future__ import annotations

import json
import re
from itertools import islice
from typing import NamedTuple

from cleaner.markup import within_limits
from cleaner.model import Cleaned, Document

READ = 2_000_000  # characters of a page, from its beginning
TAGS = 25_000  # tags of them, with end tags; no development page has more (2026-11)
LONGEST = 1000  # characters of a value; no name, title, date or address is longer
UNCLOSED = 1000  # tags in a page that another begins in, as "<" in scripts; from there on they are an attack
_VALUE = re.compile(r"""((?:[=\[]|(?<=["\s])[:,])\s*)"([^"\\]*(?:\\.[^"\\]*)*)"|(=\s*)'([^']*)'|(=)([^\s"'>]+)""", re.DOTALL)
_UNCLOSED = re.compile("<[^<>]*(?=<)")
_ODD = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError)
# what reading of odd dates, addresses and JSON may raise; nothing was, on 13,000 fixture pages broken at random (2026-11)


class Metadata(NamedTuple):
    """What a page says of itself, "" for what it does not say. `date` is of the form YYYY-MM-DD, `url` the address it gives itself."""

    title: str = ""
    author: str = ""
    date: str = ""
    language: str = ""
    url: str = ""
    site_name: str = ""


def metadata(document: Document) -> Metadata:
    """What a page says of itself; of a dump what its document knows. Never raises; looks at the first 2,000,000 characters.

    The date is from markup and data that say it is one: dates in the running text are too often those of something else.
    """
    known = Metadata(title=document.title, language=document.lang, url=document.url)
    if document.kind == "text" or not document.source.strip():
        return known
    from trafilatura.metadata import extract_metadata

    head = _tamed(document.source)
    if "html" not in head[:50].lower():  # without it, trafilatura takes a fragment for no page at all
        head = "<html>" + head
    try:
        found = extract_metadata(head, default_url=document.url or None, extensive=False)
    except _ODD:
        return known
    return Metadata(
        title=found.title or known.title,
        author=found.author or "",
        date=found.date or "",
        language=known.language or found.language or "",
        url=found.url or known.url,
        site_name=found.sitename or "",
    )


def _tamed(source: str) -> str:
    """The beginning of a page without what keeps trafilatura's parsers and expressions busy for minutes.

    That is: too many tags or attributes, endless values, and tags that are begun and never end.
    """
    beyond = next(islice(re.finditer("<", source[:READ]), TAGS, None), None)
    head = within_limits(source[: beyond.start() if beyond else READ]).source.decode("utf-8")
    head = _VALUE.sub(_shortened, head)
    return _UNCLOSED.sub(" ", head) if sum(1 for _ in _UNCLOSED.finditer(head)) > UNCLOSED else head


def _shortened(found: re.Match[str]) -> str:
    before, value = next((found[group], found[group + 1]) for group in (1, 3, 5) if found[group])
    return found[0] if len(value) <= LONGEST else f'{before}""'


def as_json(cleaned: Cleaned) -> str:
    """The text with what the page says of itself, as a JSON object in one line: "text", those of `Metadata`, "confidence", "notes"."""
    said = {"text": cleaned.text, **metadata(cleaned.document)._asdict(), "confidence": round(cleaned.confidence, 3), "notes": list(cleaned.notes)}
    return json.dumps(said, ensure_ascii=False)
