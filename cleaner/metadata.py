"""What a page says of itself: title, author, date and the like, found by trafilatura and htmldate. Says "" rather than guess."""

from __future__ import annotations

import json
from typing import NamedTuple

from cleaner.model import Cleaned, Document

READ = 2_000_000  # characters of a page, from its beginning
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

    head = document.source[:READ]
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


def as_json(cleaned: Cleaned) -> str:
    """The text with what the page says of itself, as a JSON object in one line: "text", those of `Metadata`, "confidence", "notes"."""
    said = {"text": cleaned.text, **metadata(cleaned.document)._asdict(), "confidence": round(cleaned.confidence, 3), "notes": list(cleaned.notes)}
    return json.dumps(said, ensure_ascii=False)
