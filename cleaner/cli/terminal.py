"""What is printed and how: data as bytes on standard output, words for people on standard error, colours on a terminal only."""

from __future__ import annotations

import errno
import os
import sys
import unicodedata
from contextlib import suppress

SHORT = 80  # characters of a line that a list of findings shows
_COLOURS = {"removed": "31", "added": "32", "place": "36", "rule": "33"}


def write(data: bytes) -> None:
    """Data to standard output. OSError where it cannot be written."""
    if sys.stdout is None:
        raise OSError(errno.EBADF, os.strerror(errno.EBADF))
    rest = memoryview(data)
    while rest:  # without a buffer (python -u) a part may be taken at a time
        rest = rest[sys.stdout.buffer.write(rest) :]


def print_line(text: str) -> None:
    """A line of text to standard output, in its encoding; bytes of file names that are no text come out as they were."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    write(encoded(text + "\n", encoding))


def encoded(text: str, encoding: str = "utf-8") -> bytes:
    """Text to bytes without fail: escaped bytes as they were, else what the encoding does not know as an escape."""
    try:
        return text.encode(encoding, "surrogateescape")
    except UnicodeEncodeError:
        return text.encode(encoding, "backslashreplace")


def say(text: str) -> None:
    """One line for people, on standard error; silent where nobody can read it."""
    if sys.stdout is not None:
        with suppress(OSError, ValueError):
            sys.stdout.flush()
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            print(visible(text), file=sys.stderr, flush=True)


def flush() -> None:
    """Everything printed so far has to be out. OSError where it cannot be written."""
    if sys.stdout is not None:
        sys.stdout.flush()


def close() -> None:
    """Let nothing more be written to standard output, so that Python does not complain at its end of what is left over."""
    with suppress(OSError, ValueError, AttributeError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


def coloured() -> bool:
    """Whether standard output is a terminal that shows colours, and nobody asked for none (see no-color.org)."""
    return sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def paint(text: str, role: str, colour: bool) -> str:
    """The text in the colour of its role, where colours are wanted."""
    return f"\x1b[{_COLOURS[role]}m{text}\x1b[0m" if colour and role in _COLOURS else text


def visible(text: str) -> str:
    """Text that cannot steer a terminal or break a line: control and direction characters made into U+FFFD."""
    if text.isascii() and text.isprintable():
        return text
    return "".join("\ufffd" if _steers(character) else character for character in text)


def shortened(text: str, most: int = SHORT) -> str:
    """One visible line of at most so many characters, white space made single."""
    text = visible(" ".join(text.split()))
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _steers(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Zl", "Zp") or character in "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
