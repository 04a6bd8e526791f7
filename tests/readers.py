"""What holds of everything that reads files, whatever is in them: for pytest and `tests/fuzz.py`. Breaks raise AssertionError."""

import gzip
import io
import json
import math
from collections.abc import Callable
from pathlib import Path

from cleaner import ConfigError, Rule, formats, marked, settings
from cleaner.formats import Batch, Damaged, Fault, Limits, Record, jsonl, parquet
from cleaner.formats.packed import packing

FEW = Limits(record=200_000, unpacked=4 << 20)
STORY = "The mayor opened the bridge on Monday.\n"
TOML = """select = ["share", "own"]
ignore = ["share/copy-link"]
mode = "recall"
keep = ["Weather Diary"]
format = "markdown"
[per-file-ignores]
"*.md" = ["gate"]
[per-site-ignores]
"*.example.org" = ["share"]
[[rules]]
name = "bar"
about = "A bar."
phrases = {en = ["share this tale"]}
patterns = ['\\d+ shares']
hints = ["shares"]
selector = "div.bar > p"
match = "has"
reach = "block"
longest = 40
weight = "sure"
examples = ["  Bread\\n- share this tale"]
"""
MARKED = "  Bread\n- Share\n? 12\n- 3 min read Bread\n+ Bread\n\n  Milk\n"


def _as_it_is(data: bytes, name: str) -> bytes:
    return data


def _packed(data: bytes, name: str) -> bytes:
    stream = io.BytesIO()
    with packing(name, stream) as packer:
        packer.write(data)
    return stream.getvalue()


FORMS: dict[str, tuple[str, Callable[[bytes, str], bytes]]] = {  # what a file is called, and how it comes from an input
    "lines": ("a.jsonl", _as_it_is),
    "packed lines": ("a.jsonl.gz", _packed),
    "gzip": ("a.jsonl.gz", _as_it_is),
    "zstd": ("a.jsonl.zst", _as_it_is),
    "archive": ("a.warc", _as_it_is),
    "packed archive": ("a.warc.gz", _packed),
    "gzip archive": ("a.warc.gz", _as_it_is),
    "texts": ("a.warc.wet", _as_it_is),
    "parquet": ("a.parquet", _as_it_is),
    "text": ("a.txt", _as_it_is),
    "packed page": ("a.html.zst", _as_it_is),
}


def check_reader(folder: Path, form: str, data: bytes) -> None:
    """Write a file of these bytes and read it: batches of items, and at most Damaged."""
    name, made = FORMS[form]
    path = folder / name
    path.write_bytes(made(data, name))
    items: list[object] = []
    try:
        for batch in formats.read(path, limits=FEW, whole=True):
            assert isinstance(batch, Batch)
            items += batch.items
    except Damaged as damage:
        _check_line(str(damage))
    for item in items:
        assert isinstance(item, (bytes, Record, Fault)), "an item of no known kind"
        _check_item(item)
    if name == "a.jsonl":
        lines = data.removeprefix(b"\xef\xbb\xbf").split(b"\n")
        assert [item.rstrip(b"\n") for item in items if isinstance(item, bytes)] == [line for line in lines if line and not line.isspace()]


def _check_item(item: object) -> None:
    record = jsonl.record(item) if isinstance(item, bytes) else item
    if isinstance(record, Fault):
        _check_line(record.reason)
        json.loads(jsonl.line(record.fields))
        return
    assert isinstance(record, Record)
    assert isinstance(record.source, (str, bytes))
    assert len(record.source) <= FEW.record
    line = jsonl.line(record.fields)
    assert line.count(b"\n") == 1, "a record of several lines"
    written = json.loads(line)
    if isinstance(item, bytes):
        read = json.loads(item, parse_constant=lambda _: None, parse_float=lambda digits: float(digits) if math.isfinite(float(digits)) else None)
        assert written == read, "a record is written otherwise than it was read"


def _check_line(message: str, begins: str = "") -> None:
    assert message.startswith(begins), f"an error does not name {begins}"
    assert message.strip(), "an error without a word"
    assert "\n" not in message, "an error of several lines"


def check_marked(text: str) -> None:
    """A marked dump has its lines, in order, or an error that names a line."""
    try:
        lines = marked.load(text)
    except ValueError as error:
        _check_line(str(error), "line ")
        return
    rest = iter(text.split("\n"))
    for line in lines:
        assert any(line.text == raw[2:] or raw == line.text == "" for raw in rest), "a line that is not in the text"
    assert marked.source(lines).count("\n") == len(lines)


def check_settings(folder: Path, data: bytes) -> None:
    """A file of settings is settings that a Cleaner takes, or an error of one line."""
    path = folder / settings.FILE
    path.write_bytes(data)
    try:
        found = settings.load(path)
    except ConfigError as error:
        _check_line(str(error), str(path))
        return
    hash(found.config)
    assert all(isinstance(rule, Rule) for _, rule in found.config.rules)
    found.ignored_in("docs/a.md")


def file_seeds(form: str) -> list[bytes]:
    """Files of a form that are right."""
    page = b"<html lang=pt><body><p>" + STORY.encode() * 3
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n%s\r\n"
    chunked = http % b"Transfer-Encoding: chunked\r\n" + b"%x\r\n%s\r\n0\r\n\r\n" % (len(page), page)
    gzipped = http % b"Content-Encoding: gzip\r\n" + gzip.compress(page, mtime=0)
    archive = b"".join(_archived(body) for body in (http % b"" + page, chunked, gzipped))
    wet = _archived(STORY.encode() * 5, b"conversion", b"text/plain")
    lines = b'\xef\xbb\xbf{"text": "One\\n\xc3\xa9", "id": 18446744073709551617, "x": [1.5, null]}\n\n{"html": "<p>a", "url": "http://a.b/"}\n'
    lines += b'[1]\n{"text": 5}\n'
    if form in ("gzip", "zstd", "gzip archive", "packed page"):
        content = {"gzip archive": archive, "packed page": page}.get(form, lines)
        return [_packed(content, FORMS[form][0])]
    if form == "parquet":
        return [_table()]
    return {"archive": [archive, wet], "packed archive": [archive, wet], "texts": [wet], "text": [STORY.encode()]}.get(form, [lines])


def text_seeds() -> list[bytes]:
    """Marked dumps and settings that are right."""
    return [b"\0" + MARKED.encode(), b"\xff" + TOML.encode(), b"\xff[[rules]]\n" + TOML.encode().partition(b"[[rules]]\n")[2]]


def _archived(body: bytes, kind: bytes = b"response", type_: bytes = b"application/http; msgtype=response") -> bytes:
    head = b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://marsh.example/1\r\nWARC-Record-ID: <urn:uuid:1>\r\n" % kind
    return head + b"Content-Type: %s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n" % (type_, len(body), body)


def _table() -> bytes:
    pyarrow = parquet.library()
    table = pyarrow.table({"text": [STORY, None], "at": pyarrow.array([1, 2], pyarrow.timestamp("ns")), "n": [[1], None]})
    stream = io.BytesIO()
    pyarrow.parquet.write_table(table, stream)
    return stream.getvalue()
