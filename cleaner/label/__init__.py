"""The labelers that are no rules, one file per kind of opinion. The folder is the registry."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from cleaner.model import Labeler

ALONE = frozenset(("hidden/bidi", "hidden/tags", "hidden/zero-width"))  # what looks at each block by itself, whatever stands around it
_ASKED_FOR = ("__init__", "rules", "peer", "discussion")  # what does not speak unless a configuration asks


def load() -> dict[str, Labeler]:
    """Every labeler of every file here that has a table LABELERS, by its id "topic/name", in the order of file names."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem not in _ASKED_FOR)
    tables: list[dict[str, Labeler]] = [import_module(f"cleaner.label.{name}").LABELERS for name in names]
    return {name: labeler for table in tables for name, labeler in table.items()}
