"""Writing so that at every moment the old file or the new one is there whole, never half of one."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO


class Changed(Exception):
    """Somebody else wrote to the file after it was read. It was not overwritten."""


@contextmanager
def replacing(path: Path, seen: os.stat_result | None) -> Iterator[BinaryIO]:
    """A new file beside `path` that takes its place when the block is left without an exception.

    `seen` is how the file was when it was read, None for a file that is not there yet: Changed when it is otherwise at
    the end. Mode, and where allowed owner and extended attributes, stay; a symbolic link stays one, and what it points
    to is replaced. OSError leaves everything as it was.
    """
    import tempfile

    target = path.resolve()
    if seen is not None:
        _check_writable(target, seen)
    descriptor, beside = tempfile.mkstemp(prefix=".cleaner-", suffix=".tmp", dir=target.parent)
    try:
        with os.fdopen(descriptor, "wb") as file:
            yield file
            file.flush()
            if seen is None:
                os.chmod(beside, 0o666 & ~_umask())  # noqa: PTH101
            else:
                _dress(file.fileno(), target, seen)
            os.fsync(file.fileno())
        if not _is_as_seen(target, seen):
            raise Changed
        os.replace(beside, target)  # noqa: PTH105
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    synced(target.parent)


def _check_writable(target: Path, seen: os.stat_result) -> None:
    if not stat.S_ISREG(seen.st_mode):
        raise OSError(errno.EINVAL, "is no regular file")
    if not os.access(target, os.W_OK):  # the folder alone would let us, but the file says no
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def _dress(descriptor: int, target: Path, seen: os.stat_result) -> None:
    """Owner first: changing it takes the set-user-id bits away."""
    if hasattr(os, "fchown"):
        with suppress(OSError):
            os.fchown(descriptor, seen.st_uid, seen.st_gid)
        os.fchmod(descriptor, stat.S_IMODE(seen.st_mode))
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                os.setxattr(descriptor, name, os.getxattr(target, name))


def _is_as_seen(target: Path, seen: os.stat_result | None) -> bool:
    try:
        now = target.stat()
    except FileNotFoundError:
        return seen is None
    if seen is None:
        return False
    return (seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns) == (now.st_dev, now.st_ino, now.st_size, now.st_mtime_ns)


def synced(folder: Path) -> None:
    """Make new names in a folder reach the disk too. Not every system can open a folder."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
