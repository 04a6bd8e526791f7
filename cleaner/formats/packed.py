"""Files as streams of bytes, unpacked where they are packed, within limits: what unpacks to far too much ends with Damaged.

Also the other way: packing what is written, the same bytes for the same content. The only module that knows zstandard.
"""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, Protocol, cast

from cleaner import ConfigError

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import WriteableBuffer

PACKED = (".gz", ".zst")
BUFFER = 1 << 18  # bytes
FREE = 16 << 20  # bytes that may come out of a file before its ratio is looked at; small files of spaces are no attack
LEVEL = 6  # of gzip; zstd has its own scale
ANY_WINDOW = 32 + zlib.MAX_WBITS  # of zlib: gzip's header or zlib's
ZSTD_LEVEL = 3
AT_ONCE = 2048  # packed bytes given to zstd, which may make 32,000 bytes of one and knows no limit
ZSTD_WINDOW = 1 << 27  # bytes; what zstd itself allows without being asked for more


class Limits(NamedTuple):
    """What a reader puts up with: bytes of one record, bytes that one file unpacks to, and bytes out for a byte in.

    Crawls unpack to some 4 to 6 times their size; text of which lines repeat reaches 100.
    """

    record: int = 32 << 20
    unpacked: int = 64 << 30
    ratio: int = 200


LIMITS = Limits()


class Damaged(Exception):
    """A file that cannot be read on: cut off, broken, or unpacking beyond the limits. The message says which, without the name."""


class _Readable(Protocol):
    def read(self, size: int, /) -> bytes | None: ...


class _Counting(io.RawIOBase):
    """A stream that knows how many bytes were taken from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.count = 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        data = self._stream.read(len(memoryview(buffer)))
        memoryview(buffer)[: len(data)] = data
        self.count += len(data)
        return len(data)


class _Limited(io.RawIOBase):
    """What a packed stream unpacks to, up to the limits. Keeps why it ended early, for readers that swallow exceptions."""

    def __init__(self, packed: _Counting, unpacked: _Readable, limits: Limits, broken: tuple[type[Exception], ...]) -> None:
        self._packed, self._unpacked, self._limits, self._broken = packed, unpacked, limits, broken
        self.count = 0
        self.damage = ""

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self.count

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Only to where it is; a reader that asks for its place does so in this way."""
        if (whence, offset) not in ((io.SEEK_CUR, 0), (io.SEEK_SET, self.count)):
            raise io.UnsupportedOperation("seek")
        return self.count

    def readinto(self, buffer: WriteableBuffer) -> int:
        try:
            data = self._unpacked.read(len(memoryview(buffer))) or b""
        except EOFError:
            raise self._damaged("is cut off") from None
        except self._broken as error:
            raise self._damaged(f"is damaged ({error})") from None
        memoryview(buffer)[: len(data)] = data
        self.count += len(data)
        if self.count > self._limits.unpacked:
            raise self._damaged(f"unpacks to more than {self._limits.unpacked:,} bytes")
        if self.count > FREE and self.count > self._limits.ratio * max(self._packed.count, 1):
            raise self._damaged(f"unpacks to more than {self._limits.ratio} times its size")
        return len(data)

    def _damaged(self, damage: str) -> Damaged:
        self.damage = damage
        return Damaged(damage)


class _Frames:
    """What zstd frames unpack to, one after the other. The library's own reader takes a file that is cut off for a whole one."""

    def __init__(self, packed: _Counting) -> None:
        self._packed = packed
        self._unpacker = zstandard().ZstdDecompressor(max_window_size=ZSTD_WINDOW)
        self._frame = None
        self._rest = b""  # packed bytes that were read already
        self._ready = io.BytesIO()

    def read(self, size: int) -> bytes:
        """Up to so many bytes, b"" at the end. EOFError where a frame does not end."""
        while not (data := self._ready.read(size)):
            packed = self._rest or self._packed.read(AT_ONCE)
            if not packed:
                if self._frame is not None:
                    raise EOFError
                return b""
            self._frame = frame = self._frame or self._unpacker.decompressobj()
            self._ready = io.BytesIO(frame.decompress(packed))
            self._rest = frame.unused_data if frame.eof else b""
            self._frame = None if frame.eof else frame
        return data


class Stream(io.BufferedReader):
    """A file that is open for reading, unpacked. Reading raises Damaged, or OSError where the disk fails."""

    raw: _Limited

    @property
    def damage(self) -> str:
        """Why the file ended before its end, "" where it did not."""
        return self.raw.damage


@contextmanager
def opened(path: Path, limits: Limits = LIMITS) -> Iterator[Stream]:
    """A file as it is, or what it unpacks to by its name."""
    with path.open("rb") as file:
        counting = _Counting(file)
        unpacked, broken = _unpacker(path)(counting)
        raw = _Limited(counting, unpacked, limits if path.suffix in PACKED else limits._replace(unpacked=1 << 62), broken)
        yield Stream(raw, BUFFER)


def bare(name: str) -> str:
    """The name of a file without the suffix that says how it is packed: "a.warc.gz" is "a.warc"."""
    return next((name.removesuffix(suffix) for suffix in PACKED if name.endswith(suffix)), name)


@contextmanager
def packing(name: str, stream: BinaryIO) -> Iterator[BinaryIO]:
    """A stream that packs what is written to it by the suffix of a name, the same bytes every time. Leaves `stream` open."""
    if name.endswith(".gz"):
        with gzip.GzipFile("", "wb", LEVEL, stream, mtime=0) as packed:
            yield cast(BinaryIO, packed)
    elif name.endswith(".zst"):
        with zstandard().ZstdCompressor(ZSTD_LEVEL).stream_writer(stream, closefd=False) as packer:
            yield cast(BinaryIO, packer)
    else:
        yield stream


def unpack_within(data: bytes, form: str, limit: int) -> bytes:
    """A packed body of HTTP, "gzip", "deflate" or "br", as far as the limit in bytes. As it is where it is none: servers lie.

    Brotli only where that library is installed.
    """
    if form == "br":
        return _brotli(data, limit)
    if form not in ("gzip", "x-gzip", "deflate"):
        return data
    inflated = _inflated(data, ANY_WINDOW, limit)
    if inflated is None and form == "deflate":
        inflated = _inflated(data, -zlib.MAX_WBITS, limit)
    return data if inflated is None else inflated


def zstandard() -> ModuleType:
    """The zstandard library. ConfigError where it is not installed."""
    try:
        import zstandard as library
    except ImportError:
        raise ConfigError("zstandard is not installed; pip install 'article-cleaner[zstd]'") from None
    return library


def _inflated(data: bytes, window: int, limit: int) -> bytes | None:
    try:
        return zlib.decompressobj(window).decompress(data, limit)
    except zlib.error:
        return None


def _brotli(data: bytes, limit: int) -> bytes:
    try:
        import brotli
    except ImportError:
        return data
    try:
        return bytes(brotli.Decompressor().process(data, output_buffer_limit=limit))
    except brotli.error:
        return data


def _unpacker(path: Path) -> Callable[[_Counting], tuple[_Readable, tuple[type[Exception], ...]]]:
    if path.suffix == ".gz":
        return lambda stream: (cast("_Readable", gzip.GzipFile(fileobj=stream, mode="rb")), (gzip.BadGzipFile, zlib.error))
    if path.suffix == ".zst":
        return lambda stream: (_Frames(stream), (zstandard().ZstdError,))
    return lambda stream: (stream, ())
