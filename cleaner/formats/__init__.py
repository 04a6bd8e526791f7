"""Formats of corpora, readers and writers side by side: JSON lines, Parquet, web archives, folders. Only the public names of cleaner.

A reader gives `Batch`es of what a file holds, in its order, within `Limits`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Literal, TypeAlias

from cleaner import ConfigError
from cleaner.formats import folder, jsonl, parquet, warc
from cleaner.formats.batch import Batch, Item, grouped
from cleaner.formats.packed import LIMITS, Damaged, Limits, bare
from cleaner.formats.record import FIELDS, Fault, Fields, Record, Result, record_of, result_of, with_result

__all__ = [
    "FIELDS",
    "LIMITS",
    "Batch",
    "Damaged",
    "Fault",
    "Fields",
    "Form",
    "Item",
    "Limits",
    "Record",
    "Result",
    "form_of",
    "grouped",
    "read",
    "record_of",
    "result_of",
    "with_result",
]

Form: TypeAlias = Literal["jsonl", "parquet", "warc", "folder", "document"]
_Reader: TypeAlias = Callable[[Path, Fields, Limits], Iterator[Batch]]
_READERS: dict[Form, _Reader] = {"jsonl": jsonl.read, "warc": warc.read, "folder": folder.read, "document": folder.document}


def form_of(path: Path) -> Form:
    """What a file is by its name, or a folder. ConfigError for a name that says nothing, or that there is nothing."""
    name = bare(path.name.lower())
    if path.is_dir():
        return "folder"
    if not path.exists():
        raise ConfigError(f"{path}: no such file or folder")
    if not path.is_file():
        raise ConfigError(f"{path} is no regular file; name a file or a folder")
    forms: tuple[tuple[Form, tuple[str, ...]], ...] = (("jsonl", jsonl.SUFFIXES), ("parquet", parquet.SUFFIXES), ("warc", warc.SUFFIXES))
    form = next((form for form, suffixes in forms if name.endswith(suffixes)), None)
    if form is not None:
        return form
    if folder.is_document(path):
        return "document"
    raise ConfigError(f"{path}: its name does not say what it is; it can end in .jsonl, .parquet, .warc, .wet, .html or .txt, and .gz or .zst")


def read(path: Path, names: Fields = FIELDS, limits: Limits = LIMITS, *, whole: bool = True) -> Iterator[Batch]:
    """What a file or folder holds, in its order. See the readers for what they raise.

    Unless `whole`, the records of tables come without their fields: `Batch.rows` has them.
    """
    form = form_of(path)
    if form == "parquet":
        return parquet.read(path, names, limits, whole=whole)
    return _READERS[form](path, names, limits)
