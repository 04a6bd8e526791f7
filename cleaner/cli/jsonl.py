"""JSONL with a text in one field: where the text stands in each line, so that everything else stays byte for byte."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import NamedTuple

from cleaner.cli.bench import Bench
from cleaner.cli.files import Refused, text_of
from cleaner.cli.findings import Finding, findings
from cleaner.cli.jobs import Outcome
from cleaner.model import Cleaned, Span
from cleaner.parse import sniff

_BOM = b"\xef\xbb\xbf"
_SPACES = (" ", "\t", "\n", "\r")
_ESCAPE = re.compile(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.")
_DECODER = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str)  # nothing is computed with them


class Record(NamedTuple):
    """A line of a file. `value` is the text in the field, None where there is none; `start` and `end` are its place in
    `line`, between the quotes. `reason` says why the line is left alone, "" for a record that is right."""

    number: int
    raw: bytes
    line: str = ""
    start: int = 0
    end: int = 0
    value: str | None = None
    reason: str = ""


class Change(NamedTuple):
    """A record, the verdicts on its text, None where there is none to judge, and the line as it becomes."""

    record: Record
    cleaned: Cleaned | None
    new: bytes


def changes(file: Iterable[bytes], name: str, bench: Bench, *, pages: bool = False) -> Iterator[Change]:
    """What becomes of every line. Texts that are web pages are left alone unless `pages`."""
    for record in records(file, bench.field or ""):
        if record.value is None:
            yield Change(record, None, record.raw)
        elif (bench.kind or sniff(record.value)) == "html":
            if pages:
                cleaned = bench.judge(name, record.value, "html")
                yield Change(record, cleaned, with_text(record, cleaned.text))
            else:
                yield Change(record._replace(reason=f"{bench.field!r} is a web page; use `cleaner clean`"), None, record.raw)
        else:
            cleaned, spans = bench.what_stays(name, record.value)
            same = text_of(record.value, spans) == record.value
            yield Change(record, cleaned, record.raw if same else with_parts(record, spans))


def outcome(name: str, change: Change) -> Outcome:
    """What is to be said of a record, with the number of its line."""
    at = f":{change.record.number}: "
    cleaned, reason = change.cleaned, change.record.reason
    found = findings(cleaned, name, change.record.number) if cleaned is not None else ()
    notes = tuple(at + note for note in cleaned.notes) if cleaned is not None else ()
    changed = change.new != change.record.raw
    return Outcome(name, findings=found, taken=len(found), changed=changed, notes=notes, refused=(at + reason,) if reason else ())


def total(name: str, outcomes: Iterable[Outcome]) -> Outcome:
    """The outcomes of the records of a file as one."""
    found: list[Finding] = []
    notes: list[str] = []
    refused: list[str] = []
    taken, changed = 0, False
    for one in outcomes:
        taken += one.taken
        found += one.findings
        notes += one.notes
        refused += one.refused
        changed = changed or one.changed
    return Outcome(name, findings=tuple(found), taken=taken, changed=changed, notes=tuple(notes), refused=tuple(refused))


def records(file: Iterable[bytes], field: str) -> Iterator[Record]:
    """A record per line, blank lines too. Refused at the end if no record had the field."""
    first: list[str] | None = None
    found = False
    for number, raw in enumerate(file, 1):
        try:
            line = (raw.removeprefix(_BOM) if number == 1 else raw).decode("utf-8")
            members = _members(line) if line.strip() else []
        except UnicodeDecodeError:
            yield Record(number, raw, reason="is not UTF-8; left alone")
            continue
        except (ValueError, RecursionError):
            yield Record(number, raw, reason="is no JSON object; left alone")
            continue
        if first is None and line.strip():
            first = [member.key for member in members]
        place = next((member for member in reversed(members) if member.key == field), None)  # of two the last counts
        found = found or place is not None
        if place is not None and line[place.start] == '"':
            yield Record(number, raw, line, place.start + 1, place.end - 1, str(place.value))
        else:
            yield Record(number, raw, line)
    if first is not None and not found:
        raise Refused(f"no record has a field {field!r}; the first has {', '.join(map(repr, first)) or 'none'}")


def with_parts(record: Record, spans: Sequence[Span]) -> bytes:
    """The line with only these parts of the text left, given in characters of `value`; as they were written, escapes and all."""
    token = record.line[record.start : record.end]
    places = _places(token, [offset for span in spans for offset in span])
    kept = "".join([token[start:end] for start, end in zip(places[::2], places[1::2], strict=True)])
    return _line(record, kept)


def with_text(record: Record, text: str) -> bytes:
    """The line with another text in the field; ASCII if it was."""
    token = record.line[record.start : record.end]
    ascii_ = token.isascii() and not (record.value or "").isascii()
    new = json.dumps(text, ensure_ascii=ascii_)
    try:
        new.encode("utf-8")
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can say
        new = json.dumps(text)
    return _line(record, new[1:-1])


def _line(record: Record, token: str) -> bytes:
    mark = _BOM if record.raw.startswith(_BOM) else b""
    return mark + (record.line[: record.start] + token + record.line[record.end :]).encode("utf-8")


class _Member(NamedTuple):
    """A key of an object, and its value from [start, end) of the line."""

    key: str
    start: int
    end: int
    value: object


def _members(line: str) -> list[_Member]:
    """The members of the object that the line is. ValueError or RecursionError when it is none."""
    members: list[_Member] = []
    at = _after(line, 0, "{")
    more = line[at : at + 1] != "}"
    while more:
        if line[at : at + 1] != '"':
            raise ValueError("a key was expected")
        key, at = scanstring(line, at + 1, True)
        start = _after(line, at, ":")
        value, end = _DECODER.raw_decode(line, start)
        members.append(_Member(key, start, end, value))
        at = _skip(line, end)
        more = line[at : at + 1] == ","
        at = _skip(line, at + 1) if more else at
    if line[at : at + 1] != "}" or line[at + 1 :].strip(" \t\r\n"):
        raise ValueError("the object does not end where the line does")
    return members


def _after(line: str, at: int, sign: str) -> int:
    """The place behind a sign and the white space around it."""
    at = _skip(line, at)
    if line[at : at + 1] != sign:
        raise ValueError(f"{sign} was expected")
    return _skip(line, at + 1)


def _skip(line: str, at: int) -> int:
    while line[at : at + 1] in _SPACES:
        at += 1
    return at


def _places(token: str, offsets: Sequence[int]) -> list[int]:
    """Offsets in the text, in order, as offsets in the JSON string that says it."""
    found: list[int] = []
    text = at = 0  # how far we are in the text, and in the token
    for escape in _ESCAPE.finditer(token):
        plain = escape.start() - at
        while len(found) < len(offsets) and offsets[len(found)] <= text + plain:
            found.append(at + offsets[len(found)] - text)
        text, at = text + plain + 1, escape.end()
    return found + [at + offset - text for offset in offsets[len(found) :]]
