"""Labelled documents: folders of marked dumps (see `cleaner.marked`) and JSONL with a letter per line. Judges nothing."""

from __future__ import annotations

import gzip
import json
import lzma
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Any, NamedTuple

from cleaner import marked

LETTERS = "kductib"  # see Truth.labels
_LETTER_OF: dict[marked.Mark, str] = {"keep": "k", "drop": "d", "either": "t", "cut": "c"}
_FULL_SET = 3000  # documents; what `Choice.limit` is a share of
_SPREAD = 2654435761  # Knuth's multiplicative hash: a fixed sample that is spread over the whole file


class Truth(NamedTuple):
    """A dump and what is right for each of its lines.

    `labels` has a letter per line: k article, d chrome, u second copy (chrome), c cut (article but for a part of it, and
    `becomes` says by line number from 0 what is left), t title, i undecided, b blank; of t, i and b either is right.
    `gold` is the article where it is known apart from the lines, "" for the article lines themselves. `page` is shared
    by the renderings of one page.
    """

    id: str
    lines: tuple[str, ...]
    labels: str
    gold: str = ""
    page: str = ""
    domain: str = ""
    lang: str = ""
    groups: tuple[str, ...] = ()
    becomes: Mapping[int, str] = {}  # a NamedTuple's default; nothing writes to it

    @property
    def text(self) -> str:
        """The dump itself; its last line has no line ending."""
        return "\n".join(self.lines)


@dataclass(frozen=True, kw_only=True)
class Choice:
    """Which documents of a JSONL file are wanted; "" and 0 mean all. Marked dumps are always all wanted.

    lang may be "non-en"; limit is about how many documents of a set of 3,000, the same ones every time.
    """

    source: str = ""
    lang: str = ""
    page_type: str = ""
    family: str = ""
    renderings: tuple[str, ...] = field(default=())
    limit: int = 0

    def wants(self, record: Mapping[str, Any]) -> bool:
        """Whether a record is of the wanted kind; says nothing of the limit."""
        lang = record.get("lang", "")
        return (
            (not self.source or record.get("source") == self.source)
            and (not self.lang or (lang != "en" if self.lang == "non-en" else lang == self.lang))
            and (self.page_type in ("", "all") or record.get("page_type") == self.page_type)
            and (not self.family or record.get("family") == self.family)
            and (not self.renderings or record.get("rendering") in self.renderings)
        )

    def samples(self, number: int) -> bool:
        """Whether the wanted document of this number, counted from 1, is in the sample."""
        return not self.limit or (number * _SPREAD % 2**32) / 2**32 <= self.limit / _FULL_SET


def load(path: Path, choice: Choice = Choice()) -> Iterator[Truth]:
    """The labelled documents of a folder or file, in the order of file names or lines.

    Of a folder: every marked dump that ends in ".marked", or where there is none in ".txt". OSError for what cannot be
    read, ValueError with the place for what is no labelled document.
    """
    if path.is_dir():
        for file in sorted(path.glob("*.marked")) or sorted(path.glob("*.txt")):
            yield _marked(file)
    elif {".jsonl", ".json"} & set(path.suffixes):
        yield from _jsonl(path, choice)
    else:
        yield _marked(path)


def _marked(path: Path) -> Truth:
    try:
        lines = marked.load(path.read_text(encoding="utf-8"))
    except ValueError as error:  # UnicodeDecodeError is one
        raise ValueError(f"{path}: {error}") from error
    labels = "".join(_LETTER_OF[line.mark] for line in lines)
    becomes = {at: line.becomes for at, line in enumerate(lines) if line.mark == "cut"}
    return Truth(path.name, tuple(line.text for line in lines), labels, page=path.name, domain=path.stem, becomes=becomes)


def _jsonl(path: Path, choice: Choice) -> Iterator[Truth]:
    wanted = 0
    with opened(path) as lines:
        for number, line in enumerate(lines, 1):
            record = _read(line, f"{path}:{number}")
            if choice.wants(record):
                wanted += 1
                if choice.samples(wanted):
                    yield _record(record, f"{path}:{number}")


def opened(path: Path) -> IO[str]:
    """A file of text, unpacked where its name ends in .xz or .gz."""
    if path.suffix == ".xz":
        return lzma.open(path, "rt", encoding="utf-8")
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def _read(line: str, place: str) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except ValueError as error:
        raise ValueError(f"{place}: not JSON: {error}") from error
    missing = [key for key in ("id", "lines", "labels") if not isinstance(record, dict) or key not in record]
    if missing:
        raise ValueError(f"{place}: not a labelled document: it has no {missing[0]!r}")
    return dict(record)


def _record(record: Mapping[str, Any], place: str) -> Truth:
    lines, labels = tuple(record["lines"]), "".join(record["labels"])
    if len(lines) != len(labels):
        raise ValueError(f"{place}: {len(lines)} lines, but {len(labels)} labels")
    if unknown := set(labels) - set(LETTERS):
        raise ValueError(f"{place}: label {min(unknown)!r} is none of {LETTERS}")
    groups = tuple(sorted({group for key in ("family", "lang", "rendering") if (group := record.get(key))}))
    return Truth(
        record["id"],
        lines,
        labels,
        record.get("gold_text") or "",
        record.get("page", record["id"]),
        record.get("domain", ""),
        record.get("lang", ""),
        groups,
    )
