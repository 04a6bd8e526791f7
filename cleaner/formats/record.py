"""The nouns of corpora: a record and what of it is cleaned, what came of it, and why one could not be read. Opens no file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from cleaner import Cleaned

Status = Literal["ok", "empty", "unsure"]
ADDED = ("text", "confidence", "rules", "status")
ORIGINAL = "original_"  # stands before the name of a field that was there under a name of ADDED
LANGUAGE = ("language", "lang")  # the fields in which a record may say its language


class Fields(NamedTuple):
    """The names of the fields that hold a page, a text of unknown kind, and the address."""

    text: str = "text"
    html: str = "html"
    url: str = "url"


FIELDS = Fields()


class Record(NamedTuple):
    """A document and everything that came with it, in its order.

    `source` is what is cleaned, `kind` what it is, None to tell by how it begins. Of files that are one document each and
    of archives it is not among the `fields`. `language` is what the record says of itself, "" for nothing.
    """

    fields: Mapping[str, object]
    source: str | bytes
    kind: Literal["html", "text"] | None = None
    url: str = ""
    language: str = ""


class Fault(NamedTuple):
    """A record that could not be read or cleaned: why, in one line, and what there is of it."""

    reason: str
    fields: Mapping[str, object] = {}  # a NamedTuple's default; nothing writes to it
    raw: bytes = b""


class Result(NamedTuple):
    """What came of a record.

    `confidence` is that of `Cleaned`, to three digits. `rules` says for each rule that spoke against something that went, how many blocks it was.
    `status` is "empty" where no text is left, "unsure" where the text was left as it is because hardly
    anything but chrome was found or it is beyond a limit, else "ok".
    """

    text: str
    confidence: float
    rules: Mapping[str, int]
    status: Status


def record_of(fields: Mapping[str, object], names: Fields = FIELDS) -> Record | Fault:
    """The record of these fields: the page where there is one, else the text. A Fault where there is neither."""
    page, text, url = fields.get(names.html), fields.get(names.text), fields.get(names.url)
    url = url if isinstance(url, str) else ""
    if page and isinstance(page, (str, bytes)):
        return Record(fields, page, "html", url, _language(fields))
    if isinstance(text, (str, bytes)):
        return Record(fields, text, None, url, _language(fields))
    for name, value in ((names.html, page), (names.text, text)):
        if value not in (None, "", b""):
            return Fault(f"field {name!r} holds no text but {type(value).__name__}", fields)
    return Fault(f"has no text in a field {names.text!r} or {names.html!r}", fields)


def result_of(cleaned: Cleaned) -> Result:
    """What is told of a cleaned document beside its text."""
    return Result(cleaned.text, round(cleaned.confidence, 3), _rules(cleaned), _status(cleaned))


def with_result(fields: Mapping[str, object], result: Result) -> dict[str, object]:
    """The fields as they were, in their order, and then those of the result.

    A field that has the name of an added one keeps its place as "original_text", so that nothing is lost.
    """
    renamed = clashes(fields)
    kept = {renamed.get(name, name): value for name, value in fields.items()} if renamed else dict(fields)
    kept.update(zip(ADDED, result, strict=True))
    return kept


def clashes(names: Mapping[str, object] | list[str]) -> dict[str, str]:
    """For the names that are also those of added fields, what they become."""
    renamed: dict[str, str] = {}
    for name in ADDED:
        if name in names:
            new = ORIGINAL + name
            while new in names:
                new = ORIGINAL + new
            renamed[name] = new
    return renamed


def _rules(cleaned: Cleaned) -> dict[str, int]:
    said: dict[str, int] = {}
    for _, keep, _, labels, cuts in cleaned.verdicts:
        if cuts or not keep:
            for _, rule, weight, _, _ in labels:
                if weight > 0:
                    said[rule] = said.get(rule, 0) + 1
    return said


def _language(fields: Mapping[str, object]) -> str:
    for name in LANGUAGE:
        found = fields.get(name)
        if isinstance(found, str):
            return found
    return ""


def _status(cleaned: Cleaned) -> Status:
    if not cleaned.text or cleaned.text.isspace():
        return "empty"
    return "unsure" if any(note.startswith("left as it is") for note in cleaned.notes) else "ok"
