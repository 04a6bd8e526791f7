"""The manifest of a run: what it was begun with, and a line for each part that is complete. Appended to, never rewritten.

A run that is started again goes on behind the last whole line, and only with what it was begun with.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import fields
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

import cleaner
from cleaner import Config, ConfigError, packs
from cleaner.bulk.account import Account, from_json

Heading = Mapping[str, object]


class Place(NamedTuple):
    """Where a run is in its inputs: in which one, and how many items it took from it."""

    input: int = 0
    items: int = 0


class Part(NamedTuple):
    """A part that is complete: its number from 0, its bytes, the place behind it, and its account."""

    number: int
    size: int
    place: Place
    account: Account


def heading(config: Config, settings: Mapping[str, object], inputs: Sequence[Path]) -> Heading:
    """What a run is begun with: all that changes what comes out. Inputs by name and size."""
    return {
        "cleaner": cleaner.__version__,
        "rules_version": rules_version(),
        **{each.name: repr(getattr(config, each.name)) for each in fields(config)},
        **settings,
        "inputs": [[path.name, path.stat().st_size if path.is_file() else 0] for path in inputs],
    }


def rules_version() -> str:
    """A name for the rules and models as they are, other ones for others: 16 hexadecimal digits."""
    digest = sha256(repr(sorted(packs.load().items())).encode())
    for path in sorted((Path(cleaner.__file__).parent / "data").iterdir()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


class Manifest:
    """A manifest on disk. ConfigError where it is of another run, or of this one with other settings."""

    def __init__(self, path: Path, heading: Heading) -> None:
        self.path = path
        self.parts: list[Part] = []
        self.complete = False
        whole = _whole_lines(path)
        if whole:
            _check_same(path, _table(path, whole[0]), heading)
        for line in whole[1:]:
            self._take(_table(path, line))
        self._file = path.open("r+b" if path.exists() else "w+b")
        length = sum(map(len, whole))
        if self._file.seek(0, os.SEEK_END) > length:  # a line that a run began when it was killed
            self._file.truncate(length)
            self._file.seek(length)
        if not whole:
            self._append(heading)

    @property
    def place(self) -> Place:
        """Where to go on."""
        return self.parts[-1].place if self.parts else Place()

    def add(self, part: Part) -> None:
        """A part is complete. It is on disk when this returns."""
        self._append({**part._asdict(), "account": part.account.as_json()})
        self.parts.append(part)

    def finish(self) -> None:
        """The run is complete."""
        if not self.complete:
            self._append({"complete": True})
            self.complete = True

    def total(self) -> Account:
        """The account of all parts."""
        account = Account()
        for part in self.parts:
            account.add(part.account)
        return account

    def close(self) -> None:
        """Nothing more will be added."""
        self._file.close()

    def _take(self, table: Mapping[str, object]) -> None:
        if table.get("complete"):
            self.complete = True
            return
        try:
            number, size, place, account = (table[name] for name in Part._fields)
            if not (isinstance(number, int) and isinstance(size, int) and isinstance(place, list) and isinstance(account, dict)):
                raise TypeError
            self.parts.append(Part(number, size, Place(*place), from_json(account)))
        except (KeyError, TypeError):
            raise _other(self.path) from None

    def _append(self, table: Mapping[str, object]) -> None:
        self._file.write(json.dumps(table, ensure_ascii=True).encode() + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())


def _whole_lines(path: Path) -> list[bytes]:
    if not path.exists():
        return []
    return [line for line in path.read_bytes().splitlines(keepends=True) if line.endswith(b"\n")]


def _table(path: Path, line: bytes) -> dict[str, object]:
    try:
        table = json.loads(line)
    except ValueError:
        table = None
    if not isinstance(table, dict):
        raise _other(path)
    return table


def _check_same(path: Path, found: Heading, wanted: Heading) -> None:
    if "rules_version" not in found:
        raise _other(path)
    now = json.loads(json.dumps(wanted))  # tuples as the lists that they come back as
    for name in dict.fromkeys((*found, *now)):
        if found.get(name) != now.get(name):
            was, is_ = (" ".join(str(table.get(name)).split())[:80] for table in (found, now))
            raise ConfigError(f"{path} is of a run with {name} {was}, and now it is {is_}; finish it as it was begun, or name another output")


def _other(path: Path) -> ConfigError:
    return ConfigError(f"{path} is no manifest of a run; name another output")
