"""Workers that may die: batches go to processes and come back in order, and what a document does to its worker is its own fault.

A batch that fails in whatever way is tried again item by item, so that the one bad document is known and the others are cleaned.
The only module that knows pebble. Reads and writes no file.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, wait
from concurrent.futures import TimeoutError as Expired
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from cleaner import ConfigError
from cleaner.bulk.account import Account
from cleaner.bulk.desk import Desk, Outcome, Output
from cleaner.formats import Batch, Fault, Item

if TYPE_CHECKING:
    from pebble import ProcessPool


class Piece(Protocol):
    """Something with a batch in it, which comes back as it went."""

    @property
    def batch(self) -> Batch: ...


P = TypeVar("P", bound=Piece)
WAITING = 4  # batches that lie ready for each worker: back-pressure, and enough to go on while one is tried item by item
PATIENCE = 60.0  # seconds beyond what a batch may take, until the workers are taken for stuck and replaced
LOOK = 1.0  # seconds between two looks whether there are workers at all
DEATHS = 3  # times in a row that all workers are replaced without anything coming back
REASON = 200  # characters of what an exception says
MEGABYTE = 1 << 20


_DEATH = "ends its process: "
_FROM_OUTSIDE = (_DEATH + "SIGKILL", _DEATH + "exit code 255")  # an operator, the system, or the process that starts workers: worth another try


class WorkersFailed(Exception):
    """Workers do not start, or all die for no document's sake. The message says what is known."""


class _Stuck(Exception):
    """Nothing came back, although time was up long ago."""


class Terms(NamedTuple):
    """How many workers, and what a document may take: seconds, and megabytes beyond what a worker has at its start.

    The limit of memory is kept on Linux only.
    """

    jobs: int = 1
    timeout: float = 60.0
    memory: int = 1024


class _Sent(NamedTuple):
    """Items that are with the workers, and where their outcome will be: or in one line why there is none."""

    items: Sequence[Item]
    future: Future[Outcome | str]


class Workers:
    """Processes that have a `Desk` each. A context manager; leaving it ends them."""

    def __init__(self, desk: Desk, terms: Terms) -> None:
        self._desk, self._terms = desk, terms
        self._deaths = 0
        self._pool = self._started()

    def __enter__(self) -> Workers:
        return self

    def __exit__(self, type_: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None) -> None:
        self._end()

    def outcomes(self, pieces: Iterable[P]) -> Iterator[tuple[P, Outcome]]:
        """What came of every piece's batch, in their order. Takes no more pieces than it needs to keep the workers busy."""
        waiting: deque[P] = deque()
        flight: deque[_Sent] = deque()
        for piece in pieces:
            waiting.append(piece)
            flight.append(self._sent(piece.batch.items))
            if len(flight) > WAITING * self._terms.jobs:
                yield waiting.popleft(), self._landed(flight)
        while flight:
            yield waiting.popleft(), self._landed(flight)

    def _landed(self, flight: deque[_Sent]) -> Outcome:
        """What came of the first of those under way; item by item where it did not come back whole."""
        items = flight[0].items
        outcome = self._first(flight)
        if isinstance(outcome, Outcome):
            return outcome
        alone = deque([self._sent((item,)) for item in items])
        outputs: list[Output] = []
        account = Account()
        for item in items:
            outcome = self._first(alone, flight)
            if outcome in _FROM_OUTSIDE:
                alone.appendleft(self._sent((item,)))
                outcome = self._first(alone, flight)
            if isinstance(outcome, Outcome):
                outputs += outcome.outputs
                account.add(outcome.account)
            else:
                outputs.append(_fault(item, outcome))
        return Outcome(tuple(outputs), account)

    def _first(self, flight: deque[_Sent], behind: deque[_Sent] | None = None) -> Outcome | str:
        """What came of the first, which is taken off; all are sent again as long as workers die for no document's sake."""
        behind = deque() if behind is None else behind
        patience = PATIENCE + self._terms.timeout * (2 + len(behind))
        while isinstance(error := self._waited(flight[0].future, patience), BrokenProcessPool):
            self._replace(flight, behind)
        self._deaths = 0
        first = flight.popleft()
        if isinstance(error, _Stuck):
            self._replace(flight, behind)
        return first.future.result() if error is None else _reason(error, self._terms)

    def _sent(self, items: Sequence[Item]) -> _Sent:
        try:
            return _Sent(items, self._pool.schedule(_work, (items,), timeout=self._terms.timeout))
        except RuntimeError:  # the pool broke while it had nothing to do
            broken: Future[Outcome | str] = Future()
            broken.set_exception(BrokenProcessPool())
            return _Sent(items, broken)

    def _waited(self, future: Future[Outcome | str], patience: float) -> BaseException | None:
        """Why there is no result, None where there is one."""
        until = monotonic() + patience
        while not wait((future,), LOOK).done:
            if not self._pool.active:
                return BrokenProcessPool()
            if monotonic() > until:
                return _Stuck()
        return future.exception()

    def _replace(self, *flights: deque[_Sent]) -> None:
        """Other workers in place of these, and all that is under way sent again."""
        self._deaths += 1
        if self._deaths > DEATHS:
            raise WorkersFailed("workers die as soon as they are started; is there memory enough for them?")
        self._end()
        self._pool = self._started()
        for flight in flights:
            for at, sent in enumerate(flight):
                flight[at] = self._sent(sent.items)

    def _end(self) -> None:
        self._pool.stop()  # type: ignore[no-untyped-call]
        self._pool.join()

    def _started(self) -> ProcessPool:
        try:
            from pebble import ProcessPool
        except ImportError:
            raise ConfigError("pebble is not installed; pip install 'article-cleaner[bulk]'") from None
        os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # of numpy: a worker is one process on one processor
        start = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"
        context = multiprocessing.get_context(start)  # not "fork": pebble has threads, and a lock they hold would stay locked
        if start == "forkserver":
            context.set_forkserver_preload([name for name in sys.modules if name.startswith("cleaner.")])  # the packs take longest
        return ProcessPool(self._terms.jobs, initializer=_begin, initargs=(self._desk, self._terms), context=context)


def _fault(item: Item, reason: str) -> Fault:
    return Fault(reason, raw=item) if isinstance(item, bytes) else Fault(reason, item.fields)


def _reason(error: BaseException, terms: Terms) -> str:
    """What a document did to its worker, the same words every time: no process numbers, no seconds that passed."""
    from pebble import ProcessExpired

    if isinstance(error, (Expired, _Stuck)):
        return f"takes longer than {terms.timeout:g} s"
    if isinstance(error, MemoryError):
        return f"takes more than {terms.memory:,} MB of memory"
    if isinstance(error, ProcessExpired):
        return _DEATH + _exit(error.exitcode or 0)
    return " ".join(f"{type(error).__name__}: {error}".split())[:REASON]


def _exit(code: int) -> str:
    if code >= 0:
        return f"exit code {code}"
    try:
        return signal.Signals(-code).name
    except ValueError:
        return f"signal {-code}"


_begun: list[tuple[Desk, Terms]] = []  # of a worker process: what it was started with


def _begin(desk: Desk, terms: Terms) -> None:
    _begun.append((desk, terms))
    gc.collect()
    gc.freeze()  # the rules are some 100,000 objects, and none of them will ever go
    _limit_memory(terms.memory)
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)


def _work(items: Sequence[Item]) -> Outcome | str:
    """In a worker: the outcome, or why there is none.

    The one place where everything is caught: what the labelers of a user raise is the fault of the document that made
    them, and has to go home as words, because not every exception survives the way between processes.
    """
    desk, terms = _begun[0]
    with _alarm(2 * terms.timeout + PATIENCE):
        try:
            return desk.work(items)
        except Exception as error:  # noqa: BLE001
            return _reason(error, terms)


@contextmanager
def _alarm(seconds: float) -> Iterator[None]:
    """The end of this process after so many seconds, should nobody be left who could end it. Not on Windows."""
    if sys.platform == "win32":
        yield
        return
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _limit_memory(megabytes: int) -> None:
    """Let the process have so much more than it has; Linux alone says how much that is, and keeps to it."""
    said = Path("/proc/self/statm")
    if not megabytes or not said.exists():
        return
    import resource

    pages = int(said.read_text().split()[0])
    most = pages * resource.getpagesize() + megabytes * MEGABYTE
    hard = resource.getrlimit(resource.RLIMIT_AS)[1]
    resource.setrlimit(resource.RLIMIT_AS, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
