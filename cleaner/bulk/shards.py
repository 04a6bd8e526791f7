"""Where a run's output goes: parts that are there whole or not at all, and one file of them in the end. Judges nothing.

A part has its own name only when it and its faults are on disk; the manifest then says so. What a killed run left
unfinished is removed when the next one begins.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from cleaner import ConfigError
from cleaner.atomic import synced
from cleaner.bulk.account import Account
from cleaner.bulk.desk import Outcome
from cleaner.bulk.manifest import Heading, Manifest, Part, Place
from cleaner.bulk.writers import Pair, writing
from cleaner.formats import Batch, parquet

if TYPE_CHECKING:
    from pyarrow import Schema

FORMS = (".jsonl", ".jsonl.gz", ".jsonl.zst", ".parquet")
_BESIDE = ".tmp"
_COPIED = 1 << 20  # bytes at a time


class Target(NamedTuple):
    """Where output goes: a folder of parts, or one file. `form` is one of FORMS."""

    out: Path
    form: str
    one_file: bool

    @property
    def folder(self) -> Path:
        """Where parts are written."""
        return self.out.with_name(self.out.name + ".parts") if self.one_file else self.out

    @property
    def manifest(self) -> Path:
        """The manifest of the run."""
        return self.out.with_name(self.out.name + ".manifest.jsonl") if self.one_file else self.out / "manifest.jsonl"

    @property
    def quarantine(self) -> Path:
        """The documents that failed."""
        return self.out.with_name(self.out.name + ".quarantine.jsonl") if self.one_file else self.out / "quarantine.jsonl"

    def part(self, number: int) -> Path:
        """A part of the output."""
        return self.folder / f"part-{number:05}{self.form}"

    def faults(self, number: int) -> Path:
        """The documents of a part that failed; there is none where there are none."""
        return self.folder / f"quarantine-{number:05}.jsonl"


def target_of(out: Path, form: str = "") -> Target:
    """A file where the name ends in one of FORMS and is no folder, else a folder of parts of this form, "" for .jsonl."""
    named = next((each for each in FORMS if out.name.endswith(each)), "")
    if out.exists() and not (out.is_dir() or out.is_file()):
        raise ConfigError(f"{out} is neither a file nor a folder; use - for standard output")
    if named and not out.is_dir():
        if form and form != named:
            raise ConfigError(f"{out} does not end in {form}")
        return Target(out, named, True)
    if out.is_file():
        raise ConfigError(f"{out} is a file whose name does not end in {', '.join(FORMS)}")
    return Target(out, form or FORMS[0], False)


class Shards:
    """The output of a run, part by part. A context manager that holds the output against other runs.

    ConfigError where the output is of another run or in use; OSError where it cannot be written.
    """

    def __init__(self, target: Target, heading: Heading, schema: Schema | None) -> None:
        self._target, self._schema = target, schema
        self._stack = ExitStack()
        new = not target.folder.exists()
        _check_free(target)
        target.folder.mkdir(parents=True, exist_ok=True)
        try:
            self._stack.callback(_locked(target.folder))
            self._manifest = Manifest(target.manifest, heading)
        except BaseException:
            self._stack.close()
            if new:
                with suppress(OSError):
                    target.folder.rmdir()
            raise
        self._stack.callback(self._manifest.close)
        self._remove_unfinished()
        self._open: _Open | None = None

    def __enter__(self) -> Shards:
        return self

    def __exit__(self, *raised: object) -> None:
        if self._open is not None:
            self._open.abandon()
        if self._manifest.complete and self._target.one_file:
            shutil.rmtree(self._target.folder, ignore_errors=True)
        self._stack.close()

    @property
    def complete(self) -> bool:
        """Whether the run was brought to its end before."""
        return self._manifest.complete

    @property
    def place(self) -> Place:
        """Where the inputs are to be read on."""
        return self._manifest.place

    def total(self) -> Account:
        """The account of all that is complete."""
        return self._manifest.total()

    def add(self, batch: Batch, outcome: Outcome, source: Path, first: int) -> Account:
        """Write what came of a batch to the part that is open. `first` is the number of its first document in the source, from 1."""
        if self._open is None:
            self._open = _Open(self._target, len(self._manifest.parts), self._schema)
        return self._open.add(batch, outcome, source, first)

    def finish(self, place: Place, account: Account) -> None:
        """The part that is open is complete, and this is the place behind it."""
        if self._open is not None:
            size = self._open.finish()
            self._manifest.add(Part(self._open.number, size, place, account))
            self._open = None

    def complete_all(self) -> None:
        """Everything is written: join what is to be joined, and say so in the manifest."""
        target, numbers = self._target, [part.number for part in self._manifest.parts]
        if target.one_file:
            parts = [target.part(number) for number in numbers]
            _replace(target.out, target.folder, lambda stream: self._join(parts, stream))
        faults = [target.faults(number) for number in numbers if target.faults(number).exists()]
        _replace(target.quarantine, target.folder, lambda stream: _joined(faults, stream))
        self._manifest.finish()
        self._remove_unfinished()

    def wrong_parts(self) -> list[Path]:
        """Parts that are not as long as they were when they were written, or the one file if it is not there."""
        if self._target.one_file:
            return [] if self._target.out.is_file() else [self._target.out]
        return [path for part in self._manifest.parts if not (path := self._target.part(part.number)).is_file() or path.stat().st_size != part.size]

    def _join(self, parts: list[Path], stream: BinaryIO) -> None:
        if self._schema is None:
            _joined(parts, stream)
        else:
            parquet.join(parts, stream, parquet.with_columns(self._schema))

    def _remove_unfinished(self) -> None:
        done = {self._target.part(part.number) for part in self._manifest.parts}
        if not self._manifest.complete:
            done |= {self._target.faults(part.number) for part in self._manifest.parts}
        ours = (f"part-[0-9]*{self._target.form}", "quarantine-[0-9]*.jsonl", f".part-*{_BESIDE}", f".quarantine*{_BESIDE}")
        for pattern in ours:
            for path in self._target.folder.glob(pattern):
                if path not in done:
                    path.unlink()


class _Open:
    """A part that is being written."""

    def __init__(self, target: Target, number: int, schema: Schema | None) -> None:
        self.number = number
        self._target = target
        self._path, self._faults_path = _beside(target.part(number)), _beside(target.faults(number))
        self._files = ExitStack()
        self._file = self._files.enter_context(self._path.open("wb"))
        self._faults = self._files.enter_context(self._faults_path.open("wb"))
        self._writing = ExitStack()
        writer = self._writing.enter_context(writing(self._file, target.form, schema))
        self.add = Pair(writer, self._faults).add

    def finish(self) -> int:
        """Put both files in their places, on disk; faults only where there are some. Gives the bytes of the part."""
        self._writing.close()
        for file in (self._file, self._faults):
            file.flush()
            os.fsync(file.fileno())
        size, faults = self._file.tell(), self._faults.tell()
        self._files.close()
        if faults:
            self._faults_path.replace(self._target.faults(self.number))
        else:
            self._faults_path.unlink()
        self._path.replace(self._target.part(self.number))
        synced(self._target.folder)
        return size

    def abandon(self) -> None:
        """Remove what was begun; nothing more can be lost by an error here."""
        with suppress(OSError):
            self._writing.close()
        with suppress(OSError):
            self._files.close()
        for path in (self._path, self._faults_path):
            with suppress(OSError):
                path.unlink(missing_ok=True)


def _check_free(target: Target) -> None:
    """An output without a manifest is somebody else's."""
    if target.manifest.exists():
        return
    there = [target.out] if target.one_file else sorted([*target.folder.glob("part-*"), *target.folder.glob("quarantine*")])
    if there and there[0].exists():
        raise ConfigError(f"{there[0]} is there already, and no manifest of a run that wrote it; remove it or name another output")


def _locked(folder: Path) -> Callable[[], None]:
    """Hold a folder until what is returned is called, or the process is gone. ConfigError where another process holds it."""
    try:
        import fcntl
    except ImportError:  # Windows
        return lambda: None
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        raise ConfigError(f"{folder} is being written by another run") from None
    return lambda: os.close(descriptor)


def _replace(path: Path, folder: Path, write: Callable[[BinaryIO], None]) -> None:
    beside = folder / f".{path.name}{_BESIDE}"
    with beside.open("wb") as stream:
        write(stream)
        stream.flush()
        os.fsync(stream.fileno())
    beside.replace(path)
    synced(path.parent)


def _joined(paths: list[Path], stream: BinaryIO) -> None:
    for path in paths:
        with path.open("rb") as file:
            shutil.copyfileobj(file, stream, _COPIED)


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}{_BESIDE}")
