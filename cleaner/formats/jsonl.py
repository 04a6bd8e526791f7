"""JSON lines: a record per line, every value as it was. The only module that knows orjson."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from cleaner import ConfigError
from cleaner.formats.batch import Batch, grouped
from cleaner.formats.packed import LIMITS, Limits, opened
from cleaner.formats.record import FIELDS, Fault, Fields, Record, record_of

if TYPE_CHECKING:
    from typing import BinaryIO

SUFFIXES = (".jsonl", ".ndjson", ".json")
_BOM = b"\xef\xbb\xbf"
_SHOWN = 1000  # bytes of a line that is too long, so that it can be found
HUGE = 2.0**63


def read(path: Path, names: Fields = FIELDS, limits: Limits = LIMITS) -> Iterator[Batch]:
    """The lines of a file as they are, blank ones left out; `record` reads them. A line beyond the limit is a Fault.

    Raises Damaged where the file cannot be read on, OSError where the disk fails. `names` are not looked at yet.
    """
    orjson()
    with opened(path, limits) as stream:
        yield from grouped(_lines(stream, limits.record))


def record(line: bytes, names: Fields = FIELDS) -> Record | Fault:
    """The record that a line is. A Fault for what is not UTF-8, no JSON object, or has no text."""
    try:
        fields = _loaded(line)
    except UnicodeDecodeError:
        return Fault("is not UTF-8", raw=line)
    except (ValueError, RecursionError):
        return Fault("is no JSON", raw=line)
    if not isinstance(fields, dict):
        return Fault("is no JSON object", raw=line)
    return record_of(fields, names)


def line(fields: Mapping[str, object]) -> bytes:
    """The fields as a line with its end, in UTF-8. Bytes become base64, numbers that are none or infinite null, other values that JSON
    does not know their text."""
    try:
        return bytes(orjson().dumps(fields, default=_plain, option=orjson().OPT_APPEND_NEWLINE))
    except TypeError:  # half of a surrogate pair, a number beyond 64 bits: JSON knows them, orjson does not
        return (json.dumps(fields, default=_plain, separators=(",", ":")) + "\n").encode("ascii")


@cache
def orjson() -> ModuleType:
    """The orjson library. ConfigError where it is not installed."""
    try:
        import orjson as library
    except ImportError:
        raise ConfigError("orjson is not installed; pip install 'article-cleaner[bulk]'") from None
    return library


def _lines(stream: BinaryIO, longest: int) -> Iterator[bytes | Fault]:
    mark = _BOM
    while found := stream.readline(longest + 1):
        found, mark = found.removeprefix(mark), b""
        if len(found) > longest:
            yield Fault(f"is longer than {longest:,} bytes", raw=found[:_SHOWN])
            while found and not found.endswith(b"\n"):
                found = stream.readline(longest + 1)
        elif found and not found.isspace():
            yield found


def _loaded(line: bytes) -> object:
    try:
        found = orjson().loads(line)
    except ValueError:  # the standard library knows more of JSON, or says what is wrong
        return json.loads(line.decode("utf-8"))
    return json.loads(line) if _has_huge(found) else found


def _has_huge(value: object) -> bool:
    """Whether there is a number in it that may have been an integer, of which orjson made a float."""
    rest = [value]
    while rest:
        value = rest.pop()
        if isinstance(value, dict):
            rest += value.values()
        elif isinstance(value, list):
            rest += value
        elif isinstance(value, float) and abs(value) >= HUGE:
            return True
    return False


def _plain(value: object) -> str:
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes) else str(value)
