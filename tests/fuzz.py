"""`python tests/fuzz.py dumps|pages|encoding|readers|texts [--minutes 5] [--keep DIR]`: inputs that coverage leads to.

dumps, pages  the whole flow in every mode and format, checked as in `oracles`; texts and bytes
encoding      the detector alone
readers       JSON lines, Parquet, web archives, folders, packed or not: records, faults or Damaged, nothing else
texts         marked dumps and settings: what they hold, or the error that is promised

Needs atheris (`pip install atheris`), which is no dependency of the project. Starts from the fixtures. Minutes are CPU time.
Goes on behind what breaks, prints each way once, keeps the inputs in DIR, and ends with 1 if there were any.
`python tests/fuzz.py readers FILE…` tries such inputs again.
"""

import argparse
import contextlib
import os
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

if __name__ == "__main__":  # not installed, and not by way of pytest: the project is above this folder
    sys.path.insert(0, str(Path(__file__).parent.parent))

LONGEST = 12_000  # bytes of an input
PARSED = 192  # of the second byte, from which on a page is also handed in as others parse it
KEPT = 3  # inputs of each way to break
TIMEOUT = 600  # seconds, after which libFuzzer gives up an input
LOOKED_AT = 100  # executions between two looks at the memory
MOST = 1200.0  # megabytes of a process
AGAIN = 2  # exit code of a process that has time left; one more where something broke
_WATCHED = ("cleaner",)  # the packages whose branches lead the search
Target = Callable[[bytes], None]


def loaded_atheris() -> ModuleType:
    """The library, or the end of the program."""
    try:
        import atheris
    except ImportError:
        sys.exit("atheris is not installed; pip install atheris")
    return atheris


def _resident() -> float:
    """Megabytes of this process."""
    from mutate import resident

    return resident()


def _dumps() -> Target:
    return _flow("text")


def _pages() -> Target:
    return _flow("html")


def _flow(usual: str) -> Target:
    """The first byte says with which configuration, the second what the source is called, whether it is text, and whether others parse it."""
    from oracles import CONFIGS, check, check_parsed

    from cleaner import Cleaner

    cleaners = list(map(Cleaner, CONFIGS))

    def target(data: bytes) -> None:
        if len(data) > 2:
            source: str | bytes = data[2:]
            if data[1] & 1:
                source = data[2:].decode("utf-8", "surrogateescape")
            cleaner = cleaners[data[0] % len(cleaners)]
            check(cleaner, source, (usual, usual, None)[data[1] // 2 % 3])
            if usual == "html" and data[1] >= PARSED:
                check_parsed(cleaner, source)

    return target


def _encoding() -> Target:
    from cleaner.encoding import decode

    def target(data: bytes) -> None:
        found = decode(data)
        if found.notes:
            return
        back = found.text.encode("utf-8" if found.encoding == "utf-8" else found.encoding, "surrogatepass" if "utf" in found.encoding else "strict")
        read = data.removeprefix(found.mark)
        assert back == read or back.decode(found.encoding, "replace") == found.text, "decoding lost something without a note"

    return target


def _readers() -> Target:
    """The first byte says in what kind of file the rest is."""
    from readers import FORMS, check_reader

    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    forms = list(FORMS)

    def target(data: bytes) -> None:
        if data:
            check_reader(folder, forms[data[0] % len(forms)], data[1:])

    return target


def _texts() -> Target:
    """The first byte says whether it is a marked dump or settings."""
    from readers import check_marked, check_settings

    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))

    def target(data: bytes) -> None:
        if data[:1] < b"\x80":
            check_marked(data[1:].decode("utf-8", "replace"))
        else:
            check_settings(folder, data[1:])

    return target


TARGETS: dict[str, Callable[[], Target]] = {"dumps": _dumps, "pages": _pages, "encoding": _encoding, "readers": _readers, "texts": _texts}


def seeds(name: str) -> list[bytes]:
    """Inputs to begin with."""
    from mutations import ENCODINGS, dumps, pages

    chance = random.Random(name)
    if name in ("dumps", "pages"):
        made = dumps() if name == "dumps" else pages()
        return [bytes((at % 18, at % 6)) + source for at, source in enumerate(made)]
    if name == "encoding":
        return [source[:3000].decode("utf-8", "ignore").encode(chance.choice(ENCODINGS), "ignore") for source in (*dumps(), *pages())]
    from readers import FORMS, file_seeds, text_seeds

    if name == "texts":
        return text_seeds()
    return [bytes((at,)) + data for at, form in enumerate(FORMS) for data in file_seeds(form)]


class Watch:
    """Runs a target, counts, keeps what breaks, and ends the process when the time is over or the memory full."""

    def __init__(self, target: Target, seconds: float, keep: Path | None) -> None:
        self.target, self.seconds, self.keep = target, seconds, keep
        self.executions = 0
        self.broke: dict[str, int] = {}
        self.slowest = 0.0  # seconds of CPU time

    def __call__(self, data: bytes) -> None:
        self.executions += 1
        before = time.process_time()
        try:
            self.target(data)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            self._note(error, data)
        after = time.process_time()
        if after - before > self.slowest:
            self.slowest = after - before
            self._write("slowest", data)
        if after > self.seconds or (self.executions % LOOKED_AT == 0 and _resident() > MOST):
            self.end()

    def _note(self, error: Exception, data: bytes) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        way = f"{type(error).__name__} in {Path(frames[-1].filename).name}:{frames[-1].lineno}"
        self.broke[way] = self.broke.get(way, 0) + 1
        if self.broke[way] == 1:
            print(f"\nBROKE {way}: {str(error)[:100]!r}", flush=True)
        if self.broke[way] <= KEPT:
            self._write(f"{way.replace(' in ', '-').replace(':', '-')}-{self.broke[way]}", data)

    def _write(self, name: str, data: bytes) -> None:
        if self.keep:
            (self.keep / name).write_bytes(data)

    def end(self) -> None:
        """Say what was done; libFuzzer knows no other end."""
        spent = time.process_time()
        count = f"{self.executions:,} executions in {spent / 60:.1f} CPU minutes"
        print(f"\n{count}, {len(self.broke)} ways to break; the slowest took {self.slowest:.2f} s", flush=True)
        for way, times in self.broke.items():
            print(f"  {times:6} {way}", flush=True)
        os._exit(AGAIN * (spent < self.seconds) + bool(self.broke))


def main() -> int:
    """Fuzz one target, or try some inputs again."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", choices=sorted(TARGETS))
    parser.add_argument("files", nargs="*", type=Path, help="inputs to try again, instead of looking for new ones")
    parser.add_argument("--minutes", type=float, default=5.0)
    parser.add_argument("--keep", type=Path, help="a folder for what breaks")
    parser.add_argument("--corpus", type=Path, help=argparse.SUPPRESS)  # of a process of many
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    if args.files:
        target = TARGETS[args.target]()
        for path in args.files:
            target(path.read_bytes())
        return 0
    loaded_atheris()
    if args.keep:
        args.keep.mkdir(parents=True, exist_ok=True)
    if args.corpus:
        fuzz(args.target, args.corpus, 60 * args.minutes, args.keep, args.seed)
    return _in_rounds(args)


def _in_rounds(args: argparse.Namespace) -> int:
    """One process after the other on one corpus: atheris keeps what a mutator gave it, and no process may grow for ever."""
    corpus = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for at, seed in enumerate(seeds(args.target)):
        (corpus / f"{at:04}").write_bytes(seed)
    keep = ["--keep", str(args.keep)] if args.keep else []
    broke, left, seed = 0, args.minutes, args.seed
    while left > 0:
        child = subprocess.Popen([sys.executable, __file__, args.target, "--corpus", str(corpus), f"--minutes={left}", f"--seed={seed}", *keep])
        _, status, usage = os.wait4(child.pid, 0)
        code = os.waitstatus_to_exitcode(status)
        broke |= code & 1
        left = left - (usage.ru_utime + usage.ru_stime) / 60 if code in (AGAIN, AGAIN + 1) else 0.0
        seed += 1
    return broke


def fuzz(name: str, corpus: Path, seconds: float, keep: Path | None, seed: int) -> None:
    """Look for inputs from those of a folder on, and add to it what is new. Does not come back."""
    atheris = loaded_atheris()
    with atheris.instrument_imports(include=list(_WATCHED)):
        _import_all()
    from mutations import mutated

    beginning = [path.read_bytes() for path in sorted(corpus.glob("0*")) if len(path.name) == 4]
    head = {"dumps": 2, "pages": 2, "encoding": 0}.get(name, 1)

    def mutator(data: bytes, longest: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.5:
            return bytes(atheris.Mutate(data, longest))
        others = [other[head:] for other in chance.sample(beginning, min(len(beginning), 8))]
        front = bytes(chance.choice((byte, chance.randrange(256))) for byte in data[:head])
        return (front + mutated(data[head:], others, chance))[:longest]

    limits = [f"-max_len={LONGEST}", f"-timeout={TIMEOUT}", "-rss_limit_mb=0"]
    atheris.Setup(
        [sys.argv[0], str(corpus), *limits, f"-seed={seed}", f"-artifact_prefix={keep or corpus}/"],
        Watch(TARGETS[name](), seconds, keep),
        custom_mutator=mutator,
    )
    atheris.Fuzz()


def _import_all() -> None:
    """Every module of the library, while what is imported is instrumented."""
    from importlib import import_module
    from pkgutil import walk_packages

    import cleaner

    for module in walk_packages(cleaner.__path__, "cleaner."):
        if not module.name.startswith(("cleaner.evaluate", "cleaner.integrations", "cleaner.__main__", "cleaner.cli", "cleaner.packs.")):
            with contextlib.suppress(ImportError):  # of an extra that is not there
                import_module(module.name)


if __name__ == "__main__":
    sys.exit(main())
