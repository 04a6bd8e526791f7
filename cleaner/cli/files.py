"""Files to text, and what stays of the text back to the bytes that stay. Reads; writes nothing."""

from __future__ import annotations

import codecs
import errno
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO, NamedTuple

from cleaner.cli.markdown import is_markdown
from cleaner.model import Cleaned, Span
from cleaner.parse import decode, sniff

STDIN = "-"
ABOUT = (
    "A file that is binary, a web page or not decodable is reported and left alone, with exit code 2 unless --skip-other is given, as the pre-commit "
    "hooks do. In Markdown only rules speak, and front matter, code, tables and headings stay, unless --kind text."
)
_LOOKED_AT = 65536  # bytes
_CONTROLS = 100  # one control character in so many bytes is not text any more
_OF_TEXT = bytes((7, 8, 9, 10, 11, 12, 13, 27, *range(32, 127), *range(128, 256)))
_WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE, codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)


class Refused(Exception):
    """A file, or a line of one, that is left alone. The message says why, without the name."""


class Dump(NamedTuple):
    """A file that is text: its bytes, what they say, and how they say it. `mark` is the byte order mark in front, `notes`
    what had to be escaped."""

    name: str
    data: bytes
    text: str
    encoding: str
    mark: bytes
    notes: tuple[str, ...] = ()


def opened(name: str) -> BinaryIO:
    """A file, or standard input for "-", open for reading. OSError where there is none."""
    if name != STDIN:
        return open(name, "rb")  # noqa: PTH123  # a Path would make "a/" the file a; the caller closes it
    if sys.stdin is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    return sys.stdin.buffer


def content(name: str) -> bytes:
    """The bytes of a file, or of standard input for "-". OSError where there are none."""
    with opened(name) as file:
        return file.read()


def dump(name: str, data: bytes, kind: str | None) -> Dump:
    """The text of a dump. Refused for what is no text, and for a page."""
    source = text(name, data)
    if is_page(source, kind):
        raise Refused("is a web page; use `cleaner clean`, or --kind text if it is none")
    return source


def text(name: str, data: bytes) -> Dump:
    """The text of a file, bytes that are none of its encoding escaped. Refused for what is no text."""
    if is_binary(data):
        raise Refused("is no text (it has control characters); left alone")
    try:
        decoded = decode(data, "surrogateescape")
    except UnicodeDecodeError as error:
        raise Refused(f"is not all {error.encoding}; left alone") from None
    return Dump(name, data, decoded.text, decoded.encoding, decoded.mark, decoded.notes)


def is_page(source: Dump, kind: str | None) -> bool:
    """As told by `kind`; else by how it begins, but for Markdown, which often begins with tags and is no page."""
    return (kind or ("text" if is_markdown(source.name) else sniff(source.text))) == "html"


def is_binary(data: bytes) -> bool:
    """Whether bytes have a NUL, or more control characters than a stray one in a hundred. UTF-16 and 32 need their mark."""
    if data.startswith(_WIDE):
        return False
    head = data[:_LOOKED_AT]
    return b"\0" in data or len(head.translate(None, _OF_TEXT)) * _CONTROLS > len(head)


def kept(cleaned: Cleaned) -> list[Span]:
    """What stays of a dump, in characters of its source, in order; parts that touch are one."""
    spans: list[Span] = []
    for block, verdict in zip(cleaned.document.blocks, cleaned.verdicts, strict=True):
        if not verdict.keep or block.source is None:
            continue
        start, end = block.source
        for gone in verdict.cuts:
            _append(spans, start, block.source.start + gone.start)
            start = block.source.start + gone.end
        _append(spans, start, end)
    return spans


def composed(outer: Sequence[Span], inner: Iterable[Span]) -> list[Span]:
    """What stays in the end, where `inner` is in characters of what `outer` leaves."""
    spans: list[Span] = []
    at, gone = 0, 0  # the part of `outer` we are in, and how much came before it
    for start, end in inner:
        while start < end:
            part = outer[at]
            length = part.end - part.start
            if start >= gone + length:
                at, gone = at + 1, gone + length
                continue
            stop = min(end, gone + length)
            _append(spans, part.start + start - gone, part.start + stop - gone)
            start = stop
    return spans


def text_of(text: str, spans: Iterable[Span]) -> str:
    """The parts of a text, joined."""
    return "".join([text[start:end] for start, end in spans])


def in_bytes(source: Dump, spans: Iterable[Span]) -> list[Span]:
    """The spans of the text as spans of the file, with the byte order mark. Refused unless text and bytes agree all through."""
    found: list[Span] = []
    at = len(source.mark)
    _append(found, 0, at)
    for start, end, stays in _pieces(spans, len(source.text)):
        try:
            piece = source.text[start:end].encode(source.encoding, "surrogateescape")
        except UnicodeEncodeError:
            piece = b""
        if (not piece and start < end) or source.data[at : at + len(piece)] != piece:
            raise Refused(f"does not come out of {source.encoding} as it went in; left alone")
        if stays:
            _append(found, at, at + len(piece))
        at += len(piece)
    if at != len(source.data):
        raise Refused(f"does not come out of {source.encoding} as it went in; left alone")
    return found


def _pieces(spans: Iterable[Span], length: int) -> Iterator[tuple[int, int, bool]]:
    """The whole text in order: what stays, and what lies between."""
    at = 0
    for start, end in spans:
        yield at, start, False
        yield start, end, True
        at = end
    yield at, length, False


def _append(spans: list[Span], start: int, end: int) -> None:
    if spans and spans[-1].end == start:
        spans[-1] = Span(spans[-1].start, end)
    elif start < end:
        spans.append(Span(start, end))
