"""Findings that were accepted once: by file, rule and a hash of the text, so that lines may move."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from cleaner.atomic import Changed, replacing
from cleaner.cli.findings import Finding
from cleaner.cli.terminal import shortened
from cleaner.names import ConfigError

_EXCERPT = 40  # characters of the line, for those who read the file; not compared


class Entry(NamedTuple):
    """An accepted finding. `file` is relative to the folder of the baseline, with forward slashes."""

    file: str
    rule: str
    hash: str
    text: str


class Baseline(NamedTuple):
    """The accepted findings of a baseline file; `path` is "" where none is used."""

    path: str = ""
    entries: tuple[Entry, ...] = ()

    def accepted(self) -> dict[str, set[tuple[str, str]]]:
        """By file, the keys (see `Finding.key`) of what is accepted in it."""
        by_file: dict[str, set[tuple[str, str]]] = {}
        for entry in self.entries:
            by_file.setdefault(entry.file, set()).add((entry.rule, entry.hash))
        return by_file

    def file(self, name: str) -> str:
        """A file as entries name it."""
        return Path(os.path.relpath(name, Path(self.path).parent)).as_posix()

    def stale(self, names: Iterable[str], found: Iterable[Finding]) -> list[Entry]:
        """The entries for the files named that none of the findings in them answers to."""
        checked = {self.file(name) for name in names}
        live = {(self.file(finding.file), *finding.key) for finding in found}
        return [entry for entry in self.entries if entry.file in checked and (entry.file, entry.rule, entry.hash) not in live]

    def renewed(self, names: Iterable[str], found: Iterable[Finding]) -> Baseline:
        """The findings of today for the files named, and what was accepted in all others."""
        checked = {self.file(name) for name in names}
        rest = [entry for entry in self.entries if entry.file not in checked]
        new = [Entry(self.file(each.file), *each.key, shortened(each.text, _EXCERPT)) for each in found]
        return Baseline(self.path, tuple(sorted({entry[:3]: entry for entry in (*rest, *new)}.values())))


def load(path: Path, *, missing: bool = False) -> Baseline:
    """Read a baseline file. ConfigError for what is none, and for one that is not there unless it may be missing."""
    import json

    try:
        whole = json.loads(path.read_bytes())
        entries = [Entry(*(str(entry[field]) for field in Entry._fields)) for entry in whole["accepted"]]
    except FileNotFoundError:
        if missing:
            return Baseline(str(path))
        raise ConfigError(f"{path}: there is no baseline; make one with --write-baseline") from None
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ConfigError(f"{path} is no baseline; make one with --write-baseline") from None
    return Baseline(str(path), tuple(entries))


def save(baseline: Baseline) -> None:
    """Write a baseline file, an entry a line. ConfigError where it cannot be written."""
    import json

    path = Path(baseline.path)
    lines = ",\n".join(json.dumps(entry._asdict(), ensure_ascii=True) for entry in baseline.entries)
    try:
        with replacing(path, path.stat() if path.exists() else None) as file:
            file.write(f'{{"accepted": [\n{lines}\n]}}\n'.encode())
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    except Changed:
        raise ConfigError(f"{path} was written to by somebody else; run again") from None
