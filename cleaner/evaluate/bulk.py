"""`python -m cleaner.evaluate.bulk [throughput] [memory] [poison] [kill]`: what `cleaner bulk` promises, measured on a corpus made of the fixtures.

Linux, for the figures of processes are read from /proc. Everything is written to a temporary folder.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from itertools import cycle, islice
from mmap import mmap
from pathlib import Path
from struct import Struct
from typing import TYPE_CHECKING, NamedTuple

from cleaner import Cleaned, Cleaner, Document, Label, marked
from cleaner.bulk import Account, Options, Terms, run

if TYPE_CHECKING:
    from cleaner.flow import Source
    from cleaner.model import Kind

FIXTURES = Path(__file__).parents[2] / "fixtures"
MARK = "POISON "
POISONS = ("signal", "loop", "loop in C", "memory", "exception", "exit", "encoding")
WARM = 10  # a part of the corpus, by documents, before memory counts
MEGABYTE = 1 << 20
_SECONDS = Struct("d")


class Usage(NamedTuple):
    """Of a process: seconds of CPU time, and bytes that are resident."""

    seconds: float
    resident: int


def documents(*, pages_every: int = 0) -> Iterator[dict[str, str]]:
    """Dumps of the fixtures for ever, no two alike; with `pages_every` every so many documents a page."""
    dumps = cycle([marked.source(marked.load(path.read_text(encoding="utf-8"))) for path in sorted((FIXTURES / "dumps").glob("*.txt"))])
    pages = cycle([path.read_text(encoding="utf-8") for path in sorted((FIXTURES / "pages").glob("*/source.html"))])
    number = 0
    while True:
        number += 1
        url = f"https://www.example.org/{number}"
        if pages_every and number % pages_every == 0:
            yield {"id": str(number), "url": url, "html": f"{next(pages)}<!-- {number} -->"}
        else:
            yield {"id": str(number), "url": url, "text": f"{next(dumps)}\nNumber {number} of its kind."}


def write(path: Path, records: Iterable[dict[str, str]]) -> None:
    """The records as JSON lines; one whose text is a poison of the encoding has a byte that is not UTF-8."""
    with path.open("wb") as file:
        for record in records:
            line = json.dumps(record, ensure_ascii=False).encode("utf-8", "surrogateescape")
            file.write(line.replace(b"POISON encoding", b"caf\xe9") + b"\n")


def poisoned(records: Iterable[dict[str, str]], every: int) -> Iterator[dict[str, str]]:
    """The records with a poison in place of one of so many, in turn."""
    kinds = cycle(POISONS)
    for number, record in enumerate(records):
        if number % every == every // 2:
            kind = next(kinds)
            yield {"id": record["id"], "poison": kind, "text": MARK + kind}
        else:
            yield record


def poison(document: Document) -> Iterable[Label]:
    """A labeler that does what the first line of a document says, as a fault in a library of C would."""
    first = document.blocks[0].text if document.blocks else ""
    if first.startswith(MARK):
        _ACTS[first.removeprefix(MARK)]()
    return ()


def _raise() -> None:
    raise ValueError("a labeler that fails")


def _loop() -> None:
    while True:  # which waits, so that nobody else does; one that does not is the one in C
        time.sleep(0.01)


_ACTS: dict[str, Callable[[], object]] = {
    "signal": lambda: os.kill(os.getpid(), signal.SIGSEGV),
    "loop": _loop,
    "loop in C": lambda: sum(range(1 << 62)),
    "memory": lambda: bytearray(2 << 30),
    "exception": _raise,
    "exit": lambda: os._exit(0),
}


class Timed(Cleaner):
    """A cleaner that shows in a folder, by a file for each process, how many CPU seconds it has taken, to the freeing of each result."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder, self._seconds = folder, 0.0
        self._shown: mmap | None = None
        self._last: Cleaned | None = None

    def clean(self, source: Source, *, kind: Kind | None = None, url: str = "") -> Cleaned:
        start = time.process_time()
        self._last = None
        self._last = cleaned = super().clean(source, kind=kind, url=url)
        self._seconds += time.process_time() - start
        if self._shown is None:
            with (self._folder / str(os.getpid())).open("w+b") as file:
                file.truncate(_SECONDS.size)
                self._shown = mmap(file.fileno(), _SECONDS.size)  # a write to a file would take a tenth of what it measures
        _SECONDS.pack_into(self._shown, 0, self._seconds)
        return cleaned

    def __reduce__(self) -> tuple[type[Timed], tuple[Path]]:
        return Timed, (self._folder,)


class Spent(NamedTuple):
    """At a moment of a run: documents done, wall seconds, CPU seconds of all its processes and those of them that cleaning took."""

    documents: int
    wall: float
    cpu: float
    cleaning: float


def throughput(folder: Path, count: int) -> None:
    """Documents a second with one process and two, and what CPU time goes beside that of cleaning."""
    corpus = folder / "corpus.jsonl"
    write(corpus, islice(documents(), count))
    rates: dict[int, list[float]] = {1: [], 2: []}
    for jobs in (1, 2, 1, 2, 1, 2):
        spent = timed_run(folder, corpus, jobs, count)
        rates[jobs].append(spent.documents / spent.wall)
        each, cleaning = 1e6 * spent.cpu / spent.documents, 1e6 * spent.cleaning / spent.documents
        told = f"{each:.0f} µs CPU a document, {each - cleaning:.0f} of them beside cleaning"
        print(f"{jobs} process{'es' * (jobs > 1):2} {rates[jobs][-1]:7.0f} documents/s, {told}", flush=True)
    print(f"two processes are {max(rates[2]) / max(rates[1]):.2f} times one, at their best")


def timed_run(folder: Path, corpus: Path, jobs: int, count: int) -> Spent:
    """What a run over so many documents takes without its start, from the first tenth on."""
    out, times = folder / "out", folder / "times"
    for each in (out, times):
        shutil.rmtree(each, ignore_errors=True)
    times.mkdir()
    seen: list[Spent] = []

    def look(account: Account) -> None:
        if account.documents >= (count if seen else count // WARM):
            cpu = sum(usage.seconds for usage in processes().values())
            cleaning = sum(_SECONDS.unpack(path.read_bytes())[0] for path in times.iterdir())
            seen.append(Spent(account.documents, time.monotonic(), cpu, cleaning))

    run([corpus], out, Options(terms=Terms(jobs=jobs)), Timed(times), look)
    first, last = seen[0], seen[-1]
    return Spent(last.documents - first.documents, last.wall - first.wall, last.cpu - first.cpu, last.cleaning - first.cleaning)


def memory(folder: Path, count: int) -> None:
    """How much more memory is resident after all documents than after a tenth of them, process by process."""
    corpus = folder / "corpus.jsonl"
    write(corpus, islice(documents(pages_every=100), count))
    seen: dict[int, dict[int, int]] = {}

    def look(account: Account) -> None:
        tenth = account.documents * WARM // count
        if tenth and tenth not in seen:
            seen[tenth] = {process: usage.resident for process, usage in processes().items()}
            print(f"{account.documents:8,} documents  {sum(seen[tenth].values()) / MEGABYTE:7.1f} MB resident", flush=True)

    run([corpus], folder / "out", Options(terms=Terms(jobs=2)), Cleaner(), look)
    grown = {process: (size - seen[1].get(process, 0)) / MEGABYTE for process, size in seen[WARM].items()}
    print(f"growth {sum(grown.values()):+.1f} MB in all; by process {', '.join(f'{size:+.1f}' for size in grown.values())}")


def poisons(folder: Path, count: int, every: int = 1000, timeout: float = 2.0) -> bool:
    """Whether exactly the poisonous documents are in quarantine, and all others come out as without them."""
    corpus, out = folder / "corpus.jsonl", folder / "out"
    records = list(poisoned(islice(documents(), count), every))
    write(corpus, records)
    began = time.monotonic()
    terms = Terms(jobs=2, timeout=timeout)
    account = run([corpus], out, Options(terms=terms), Cleaner(labelers=[poison]))
    failed = [json.loads(line) for line in (out / "quarantine.jsonl").read_bytes().splitlines()]
    written = [json.loads(line) for path in sorted(out.glob("part-*")) for line in path.read_bytes().splitlines()]
    wanted = [number for number, record in enumerate(records, 1) if "poison" in record]
    clean = Cleaner().clean
    right = [(record["id"], clean(record["text"]).text) for record in records if "poison" not in record]
    print(f"{account.documents:,} documents, {account.written:,} written, {account.quarantined:,} quarantined, {time.monotonic() - began:.0f} s")
    for reason, times in Counter(fault["reason"] for fault in failed).most_common():
        print(f"  {times:5,} {reason}")
    exact = [fault["number"] for fault in failed] == wanted
    same = [(record["id"], record["text"]) for record in written] == right
    print(f"in quarantine are exactly the {len(wanted)} poisonous ones: {exact}; all others are as in a loop, in their order: {same}")
    return exact and same


def kills(folder: Path, times: int, count: int = 4000, seed: int = 5) -> bool:
    """Whether runs that are killed at random moments, and started again, give the same bytes as one that is not."""
    corpus = folder / "corpus.jsonl"
    write(corpus, poisoned(islice(documents(), count), every=100_000))
    rng = random.Random(seed)
    same = True
    killed = rounds = 0
    targets = cycle(("out", "out.jsonl.gz", "out.parquet"))
    while killed < times:
        target = next(targets)
        quiet, disturbed = folder / f"quiet{rounds}", folder / f"disturbed{rounds}"
        began = time.monotonic()
        _command(corpus, quiet / target).wait()
        longest = time.monotonic() - began
        deaths = 0
        while True:
            command = _command(corpus, disturbed / target)
            try:
                command.wait(rng.uniform(0.05, longest) if killed + deaths < times else None)
            except subprocess.TimeoutExpired:
                command.kill()
                command.wait()
                deaths += 1
                continue
            break
        equal = command.returncode == 0 and _content(quiet) == _content(disturbed)
        same, killed, rounds = same and equal, killed + deaths, rounds + 1
        print(f"{target:14} killed {deaths:3} times; {len(_content(quiet))} files, the same bytes: {equal}", flush=True)
    return same


def _command(corpus: Path, out: Path) -> subprocess.Popen[bytes]:
    out.parent.mkdir(exist_ok=True)
    arguments = ["bulk", str(corpus), "--out", str(out), "--jobs", "2", "--shard", "250", "--quiet", "--no-config"]
    quiet = {**os.environ, "PYTHONWARNINGS": "ignore"}  # what is left of a killed process complains of semaphores
    return subprocess.Popen([sys.executable, "-m", "cleaner", *arguments], env=quiet)


def _content(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def processes() -> dict[int, Usage]:
    """This process and those below it, by their number."""
    found: dict[int, tuple[int, Usage]] = {}
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(errors="replace").rpartition(")")[2].split()
        except OSError:  # it is gone
            continue
        usage = Usage((int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK"), int(fields[21]) * os.sysconf("SC_PAGE_SIZE"))
        found[int(path.parent.name)] = int(fields[1]), usage
    ours = {os.getpid()}
    while more := {process for process, (parent, _) in found.items() if parent in ours and process not in ours}:
        ours |= more
    return {process: found[process][1] for process in sorted(ours)}


def main() -> int:
    """Measure what is named, or all; 1 where something is not as promised."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("sections", nargs="*", choices=("throughput", "memory", "poison", "kill"), help="default: all")
    parser.add_argument("--documents", type=int, default=0, help="instead of 20,000, 100,000 for memory and poison")
    parser.add_argument("--kills", type=int, default=50)
    args = parser.parse_args()
    right = True
    for section in args.sections or ("throughput", "memory", "poison", "kill"):
        print(section)
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            if section == "throughput":
                throughput(folder, args.documents or 20_000)
            elif section == "memory":
                memory(folder, args.documents or 100_000)
            elif section == "poison":
                right = poisons(folder, args.documents or 100_000) and right
            else:
                right = kills(folder, args.kills) and right
    return int(not right)


if __name__ == "__main__":
    sys.exit(main())
