"""Web archives: the HTML responses of a WARC file, the texts of a WET file. The only module that knows fastwarc. Writes nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from cleaner import ConfigError
from cleaner.formats.batch import Batch, grouped
from cleaner.formats.packed import LIMITS, Damaged, Limits, opened, unpack_within
from cleaner.formats.record import FIELDS, Fault, Fields, Record

if TYPE_CHECKING:
    from fastwarc import WarcRecord
    from fastwarc.warc import HeaderMap

SUFFIXES = (".warc", ".wet")
_CHUNK = re.compile(rb"(?:\r\n)?([0-9A-Fa-f]{1,8})[ \t]*(?:;[^\r\n]*)?\r\n")
_HTML = ("text/html", "application/xhtml+xml")
_LANGUAGE = "WARC-Identified-Content-Language"  # Common Crawl's: "eng,fra", the language of most of the text first


def read(path: Path, names: Fields = FIELDS, limits: Limits = LIMITS) -> Iterator[Batch]:
    """HTML responses and extracted texts, in their order; all other records are left out.

    Fields: `url`, `date`, `id`, `http_status` (0 for a text), `warc` and `http`, the headers. Raises Damaged where the file
    cannot be read on, OSError where the disk fails; a body beyond the limit is a Fault.
    """
    yield from grouped(_records(path, limits))


def library() -> ModuleType:
    """The fastwarc library. ConfigError where it is not installed."""
    try:
        import fastwarc
    except ImportError:
        raise ConfigError("fastwarc is not installed; pip install 'article-cleaner[warc]'") from None
    return fastwarc


def _records(path: Path, limits: Limits) -> Iterator[Record | Fault]:
    fastwarc = library()
    wanted = (fastwarc.WarcRecordType.response, fastwarc.WarcRecordType.conversion)
    with opened(path, limits) as stream:
        try:
            for archived in fastwarc.ArchiveIterator(stream, auto_decode="none", stream_detect=False):
                if archived.headers.get("Content-Length") is None:
                    raise Damaged("is cut off")
                if archived.record_type in wanted:
                    yield from _documents(archived, limits.record)
        except OSError as error:
            raise Damaged(stream.damage or f"is damaged ({error})") from None
        if stream.damage:
            raise Damaged(stream.damage)


def _documents(archived: WarcRecord, limit: int) -> Iterator[Record | Fault]:
    """The record, if it is a document."""
    http, said = archived.http_headers, archived.headers  # which look names up whatever their case, as no dict does
    if http is None:
        kind = "text" if (said.get("Content-Type") or "").startswith("text/plain") else ""
    else:
        kind = "html" if (archived.http_content_type or said.get("WARC-Identified-Payload-Type") or "").lower() in _HTML else ""
    if not kind:
        return
    fields: dict[str, object] = {
        "url": said.get("WARC-Target-URI") or "",
        "date": said.get("WARC-Date") or "",
        "id": (said.get("WARC-Record-ID") or "").removeprefix("<urn:uuid:").removesuffix(">"),
        "http_status": http.status_code if http is not None else 0,
        "warc": _first_of_each(said),
        "http": _first_of_each(http) if http is not None else {},
    }
    yield _read(archived, fields, limit)


def _first_of_each(headers: HeaderMap) -> dict[str, str]:
    """The headers in their order; not by their names, which the library does not find where they are not ASCII."""
    found: dict[str, str] = {}
    for name, value in headers.items():
        found.setdefault(name, value)
    return found


def _read(archived: WarcRecord, fields: dict[str, object], limit: int) -> Record | Fault:
    length, headers = archived.content_length, archived.headers
    if length > limit:
        return Fault(f"is longer than {limit:,} bytes", fields)
    body = archived.reader.read(length + 1)
    if len(body) < length:
        raise Damaged("is cut off")
    url = str(fields["url"])
    if archived.http_headers is None:
        return Record(fields, body, "text", url, (headers.get(_LANGUAGE) or "").partition(",")[0])
    page = _page(body, {name.lower(): value.strip().lower() for name, value in archived.http_headers.items()}, limit)
    if len(page) > limit:
        return Fault(f"unpacks to more than {limit:,} bytes", fields)
    return Record(fields, page, "html", url)


def _page(body: bytes, http: dict[str, str], limit: int) -> bytes:
    """The page that a body says, up to a byte beyond the limit. As it is where it is not what its headers say: crawlers unpack."""
    if http.get("transfer-encoding") == "chunked":
        body = _without_chunks(body)
    return unpack_within(body, http.get("content-encoding", ""), limit + 1)


def _without_chunks(body: bytes) -> bytes:
    """The parts of a chunked body (RFC 9112, 7.1) joined."""
    parts: list[bytes] = []
    at = 0
    while line := _CHUNK.match(body, at):
        size = int(line[1], 16)
        if size == 0:
            return b"".join(parts)
        parts.append(body[line.end() : line.end() + size])
        at = line.end() + size
    return body if not parts else b"".join(parts)
