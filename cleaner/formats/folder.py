"""Folders of pages and texts: a record per file, in the order of their paths. Writes nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from cleaner.formats.batch import Batch, grouped
from cleaner.formats.packed import LIMITS, Damaged, Limits, bare, opened
from cleaner.formats.record import FIELDS, Fault, Fields, Record

PAGES = (".html", ".htm", ".xhtml")
TEXTS = (".txt", ".text", ".md")


def read(path: Path, names: Fields = FIELDS, limits: Limits = LIMITS) -> Iterator[Batch]:
    """The pages and texts of a folder and the folders in it, other files left out; `path` is the field a record has.

    Links to folders are not followed. OSError where the folder cannot be read; a file that cannot is a Fault.
    """
    yield from grouped(_read(path, file, limits) for file in _files(path))


def document(path: Path, names: Fields = FIELDS, limits: Limits = LIMITS) -> Iterator[Batch]:
    """One page or text. OSError where there is none."""
    yield from grouped([_read(path.parent, path, limits)])


def is_document(path: Path) -> bool:
    """Whether a file is a page or a text by its name, packed or not."""
    return bare(path.name.lower()).endswith((*PAGES, *TEXTS))


def _files(folder: Path) -> Iterator[Path]:
    """Folder by folder and sorted, so that the order is the same everywhere and only one folder's names are in memory."""
    with os.scandir(folder) as found:
        entries = sorted(found, key=lambda entry: os.fsencode(entry.name))
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        elif entry.is_file() and is_document(Path(entry.name)):
            yield Path(entry.path)


def _read(folder: Path, path: Path, limits: Limits) -> Record | Fault:
    fields = {"path": os.fsencode(path.relative_to(folder).as_posix()).decode("utf-8", "backslashreplace")}
    try:
        with opened(path, limits) as stream:
            source = stream.read(limits.record + 1)
    except Damaged as damage:
        return Fault(str(damage), fields)
    except OSError as error:
        return Fault(f"cannot be read: {error.strerror or error}", fields)
    if len(source) > limits.record:
        return Fault(f"is longer than {limits.record:,} bytes", fields)
    is_page = bare(path.name.lower()).endswith(PAGES)
    return Record(fields, source, "html" if is_page else None)
