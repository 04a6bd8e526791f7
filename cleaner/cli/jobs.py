"""Many files, one after the other or in several processes; what came of them in the order they were named."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import NamedTuple, TypeVar

from cleaner.cli.bench import Bench
from cleaner.cli.files import STDIN, Refused
from cleaner.cli.findings import Finding
from cleaner.cli.terminal import say
from cleaner.names import ConfigError

T = TypeVar("T")
_AT_ONCE = 8  # files that a process is given at a time


class Outcome(NamedTuple):
    """What came of a file. `taken` is how many findings went from it, `refused` why it or lines of it were left alone,
    `failed` what went wrong. A message on a line begins with its number, ":12: ". `doubtful` is the source of a result that
    is not good enough, and `doubt` says so."""

    name: str
    output: bytes = b""
    findings: tuple[Finding, ...] = ()
    taken: int = 0
    changed: bool = False
    notes: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    failed: str = ""
    doubtful: bytes = b""
    doubt: str = ""


Work = Callable[[str, Bench], Outcome]


class Tally:
    """Says what has to be said of the outcomes, and knows the exit code in the end."""

    def __init__(self, *, quiet: bool, skip_other: bool) -> None:
        self._quiet, self._skip = quiet, skip_other
        self._wrong = self._changed = False

    def add(self, outcome: Outcome) -> None:
        """Count an outcome, and print what people should know of it."""
        if not self._quiet:
            self._say(outcome.name, outcome.notes)
        self._say(outcome.name, outcome.refused)
        self._say(outcome.name, (outcome.doubt,) if outcome.doubt else ())
        self._say(outcome.name, (outcome.failed,) if outcome.failed else ())
        self._wrong = self._wrong or bool(outcome.failed or (outcome.refused and not self._skip))
        self._changed = self._changed or outcome.changed or bool(outcome.doubt)

    def _say(self, name: str, messages: Iterable[str]) -> None:
        for message in messages:  # one of a line of the file brings its number along, ":12: …"
            say(name + message if message.startswith(":") else f"{name}: {message}")

    @property
    def code(self) -> int:
        """2 for a file that could not be dealt with, else 1 for one that changed or would or whose result is doubtful, else 0."""
        return 2 if self._wrong else int(self._changed)


def outcomes(work: Work, names: Iterable[str], bench: Bench, jobs: int) -> Iterator[Outcome]:
    """`work` on every file, each once. A file that cannot be read or written is an outcome, and no end."""
    once = list(dict.fromkeys(names))
    processes = min(jobs or os.cpu_count() or 1, len(once))
    if processes > 1 and STDIN not in once:
        yield from _in_processes(work, once, bench, processes)
    else:
        for name in once:
            yield attempt(name, partial(work, name, bench))


def attempt(name: str, step: Callable[[], T]) -> T | Outcome:
    """What a step with a file gives; an `Outcome` where the file cannot be read, written or dealt with."""
    try:
        return step()
    except Refused as reason:
        return Outcome(name, refused=(str(reason),))
    except IsADirectoryError:
        return Outcome(name, failed=f"is a folder; name its files, as in {name.rstrip('/')}/*.txt")
    except OSError as error:
        return Outcome(name, failed=error.strerror or str(error))
    except MemoryError:
        return Outcome(name, failed="does not fit in memory")


def _in_processes(work: Work, names: list[str], bench: Bench, processes: int) -> Iterator[Outcome]:
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    pool = ProcessPoolExecutor(processes, initializer=_begin, initargs=(work, bench))
    try:
        yield from pool.map(_go_on, names, chunksize=min(_AT_ONCE, -(-len(names) // processes)))
    except BrokenProcessPool:
        raise ConfigError("a process was killed, perhaps for want of memory; try fewer --jobs") from None
    finally:
        pool.shutdown(cancel_futures=True)


_begun: list[tuple[Work, Bench]] = []  # of a worker process: what it was started with


def _begin(work: Work, bench: Bench) -> None:
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that started us decides
    _begun.append((work, bench))


def _go_on(name: str) -> Outcome:
    work, bench = _begun[0]
    return attempt(name, partial(work, name, bench))
