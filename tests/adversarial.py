"""Hostile inputs, each with the sentences that must survive it. `python tests/adversarial.py` runs each in a process of its own and prints a table.

What is counted: crashes, uncaught exceptions, answers that took over 2 seconds of CPU time or over 1 GB, and sentences lost without
a word: those in no block of an answer that has no note. A sentence that a rule took for chrome is an error, but one that the verdicts tell.
`--peers` runs the pages through other extractors, too, if they are installed; of them only pages can be asked, and they write no notes.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import zipfile
import zlib
from collections.abc import Callable, Sequence
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from cleaner import Cleaned, Cleaner, Config, ConfigError, Rule
from cleaner.evaluate import hostile, hostile_dumps
from cleaner.evaluate.hostile import SENTENCES, filled

FULL = 1_000_000  # characters of what is hostile
SMALL = 2_000
SECONDS = 2.0
MEGABYTES = 1000.0
PATIENCE = 10  # seconds of CPU time after which a process is killed
SPACE = 6 << 30  # bytes of address space
PEERS = ("trafilatura", "lxml", "readability", "justext", "newspaper")
GIANTS = {  # sizes of their own
    "page: many words": 50_000_000,
    "page: many one word": 50_000_000,
    "page: many empty divisions": 11_000_000,
    "page: many line breaks": 4_000_000,
    "page: many paragraphs of a word": 11_000_000,
    "page: many comments": 7_000_000,
    "page: many instructions": 8_000_000,
    "page: many links": 2_300_000,
    "page: one long thing: code": 10_000_000,
    "page: one long thing: an address of data": 20_000_000,
    "dump: one line of 'a '": 50_000_000,
    "dump: lines of 'a\\n'": 2_000_000,
    "dump: lines of '\\n'": 1_000_000,
}


class Answer(NamedTuple):
    """What came out, what was held in blocks before anything was judged, and what was noted."""

    text: str
    held: str = ""
    notes: tuple[str, ...] = ()


class Case(NamedTuple):
    """A hostile input of any size, what of it must survive, None for the sentences it is seen to hold, and how it is run."""

    name: str
    make: Callable[[int], str | bytes]
    run: Callable[[str | bytes], Answer]
    full: int = FULL
    sentences: tuple[str, ...] | None = None

    @property
    def is_page(self) -> bool:
        return self.name.startswith("page: ")


class Outcome(NamedTuple):
    """How a run ended ("answer", "refused", "exception", "killed", "crash"), what it took, and how many sentences are gone in which way."""

    end: str
    seconds: float = 0.0
    megabytes: float = 0.0
    silent: int = 0
    noted: int = 0
    judged: int = 0
    said: str = ""


def spaced(text: str) -> str:
    return " ".join(text.split())


def answered(cleaned: Cleaned) -> Answer:
    return Answer(cleaned.text, "\n".join(block.text for block in cleaned.document.blocks), cleaned.notes)


def cleaned_by(config: Config, source: str | bytes) -> Answer:
    return answered(Cleaner(config).clean(source))


def plain(source: str | bytes) -> Answer:
    return cleaned_by(Config(), source)


def configured(make_config: Callable[[], Config], source: str | bytes) -> Answer:
    return cleaned_by(make_config(), source)


def from_file(name: str, source: str | bytes) -> Answer:
    """What a reader of corpora makes of a file, every record cleaned."""
    from cleaner import formats

    texts, held, notes = [], [], []
    cleaner = Cleaner()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        try:
            for batch in formats.read(path):
                for item in batch.items:
                    record = formats.jsonl.record(item) if isinstance(item, bytes) else item
                    if isinstance(record, formats.Fault):
                        notes.append(record.reason)
                        continue
                    answer = answered(cleaner.clean(record.source, kind=record.kind))
                    texts.append(answer.text)
                    held.append(answer.held)
                    notes += answer.notes
        except formats.Damaged as damage:
            notes.append(str(damage))
    return Answer("\n".join(texts), "\n".join(held), tuple(notes))


def from_settings(source: str | bytes) -> Answer:
    """The dump cleaned as a configuration file says."""
    from cleaner import settings

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "cleaner.toml"
        path.write_bytes(source if isinstance(source, bytes) else source.encode())
        config = settings.load(path).config
    return cleaned_by(config, hostile.dump())


def packed(pack: Callable[[bytes], bytes], size: int) -> bytes:
    return pack(b"a" * size * 100)


def zipped(data: bytes) -> bytes:
    whole = BytesIO()
    with zipfile.ZipFile(whole, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.html", data)
    return whole.getvalue()


def zstandard(data: bytes) -> bytes:
    import zstandard as library

    return library.compress(data)


def line(text: str) -> bytes:
    return json.dumps({"text": text}).encode() + b"\n"


def archive(size: int) -> bytes:
    body = gzip.compress(b"<p>a" * size * 5)
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n" + body
    head = b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
    head += b"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\nContent-Type: application/http; msgtype=response\r\n"
    return head + b"Content-Length: %d\r\n\r\n" % len(http) + http + b"\r\n\r\n"


def noise(size: int) -> bytes:
    return random.Random(6).randbytes(size)


def article(encoding: str, size: int, declared: str = "") -> bytes:
    page = hostile.page(filled("<p>Straße, café, naïve: ‘yes’.</p>", size - size % 31))
    return page.replace("utf-8", declared or "utf-8", 1).encode(encoding, "replace")


BYTES: dict[str, Callable[[int], str | bytes]] = {
    "nothing": lambda size: b"",
    "white space": lambda size: filled(" \t\r\n\x0c\u3000", size),
    "a byte order mark": lambda size: b"\xef\xbb\xbf",
    "many byte order marks": lambda size: b"\xef\xbb\xbf" * (size // 3) + hostile.dump().encode(),
    "a gzip bomb": partial(packed, gzip.compress),
    "a zip bomb": partial(packed, zipped),
    "a zstandard bomb": partial(packed, zstandard),
    "half a gzip": lambda size: gzip.compress(noise(size))[: size // 2],
    "a PNG": lambda size: b"\x89PNG\r\n\x1a\n" + noise(size),
    "random bytes": noise,
    "random bytes behind a page": lambda size: hostile.page().encode() + noise(size),
    "every byte": lambda size: bytes(range(256)) * (size // 256 + 1),
    "only high bytes": lambda size: bytes(range(128, 256)) * (size // 128 + 1),
    "UTF-16 without a mark": partial(article, "utf-16-le"),
    "UTF-16 with an odd byte": lambda size: b"\xff\xfe" + article("utf-16-le", size) + b"x",
    "UTF-32 with a mark": lambda size: b"\xff\xfe\0\0" + article("utf-32-le", size),
    "UTF-8 that calls itself UTF-16": lambda size: article("utf-8", size, "utf-16"),
    "UTF-8 that calls itself UTF-7": lambda size: article("utf-8", size, "utf-7"),
    "windows-1252 that calls itself Shift_JIS": lambda size: article("cp1252", size, "shift_jis"),
    "UTF-8 with Latin-1 in it": lambda size: article("utf-8", size) + "<p>é".encode("latin-1") * (size // 40),
    "a declaration that never ends": lambda size: b"<meta charset=" + b" " * size + hostile.page().encode() + b"\xff",
    "letters that ISO-2022-JP never ends": lambda size: hostile.page().encode() + b"\x1b$B" * (size // 3),
    "half a letter at the end": lambda size: hostile.page(filled("漢字", size)).encode() + "漢".encode()[:2],
}
PACKED: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "a line that unpacks to far too much": ("a.jsonl.gz", partial(packed, gzip.compress)),
    "a zstandard line that does": ("a.jsonl.zst", partial(packed, zstandard)),
    "a page that does": ("a.html.gz", partial(packed, gzip.compress)),
    "a body in an archive that does": ("a.warc", archive),
    "a file that is cut off": ("a.jsonl.gz", lambda size: gzip.compress(line(hostile.dump()) * (size // 5000 + 1))[:-20]),
    "a file packed twice": ("a.jsonl.gz", lambda size: gzip.compress(gzip.compress(line(hostile.dump()) * (size // 1000)))),
    "a file of many empty members": ("a.jsonl.gz", lambda size: gzip.compress(b"") * (size // 100) + gzip.compress(line(hostile.dump()))),
    "a file whose checksum lies": ("a.jsonl.gz", lambda size: gzip.compress(line(hostile.dump()))[:-8] + b"\0" * 8),
    "no gzip at all": ("a.jsonl.gz", noise),
    "zlib that calls itself gzip": ("a.jsonl.gz", lambda size: zlib.compress(line(hostile.dump()))),
    "lists in lists": ("a.jsonl", lambda size: b'{"text": ' + b"[" * size + b"\n" + line(hostile.dump())),
    "a number without end": ("a.jsonl", lambda size: b'{"id": ' + b"9" * size + b', "text": "x"}\n' + line(hostile.dump())),
    "a key again and again": ("a.jsonl", lambda size: b"{" + b'"text": "a", ' * (size // 13) + b'"text": "b"}\n' + line(hostile.dump())),
    "lines that are no JSON": ("a.jsonl", lambda size: b"}\n" * (size // 200) + line(hostile.dump())),
    "halves of characters in JSON": ("a.jsonl", lambda size: b'{"text": "' + b"\\ud800" * (size // 6) + b'"}\n' + line(hostile.dump())),
}
_WORDS = ("(((", "a{1000000}", "\\", "[", "*", "(?R)", ".*", "$^a", "\0a")
CATASTROPHES = ("(a+)+$", "(a|a)*b", "(a|aa)+$", "(.*)*x", r"(\w+\s?)*!", "((a*)*)*b")


def own(**fields: object) -> tuple[tuple[str, Rule], ...]:
    return (("own/hostile", Rule(name="hostile", about="Hostile.", **fields)),)  # type: ignore[arg-type]


CONFIGS: dict[str, tuple[Callable[[int], Config], Callable[[int], str]]] = {
    "wordings like expressions": (lambda size: Config(keep=tuple(word + "x" for word in _WORDS)), lambda size: hostile.dump(" ".join(_WORDS))),
    "a rule that matches everything": (lambda size: Config(rules=own(patterns=(".*",), hints=("",), longest=1 << 40)), lambda size: hostile.dump()),
    "a rule that cuts every letter": (
        lambda size: Config(rules=own(patterns=(".",), hints=("",), match="has", reach="match", longest=1 << 40)),
        lambda size: hostile.dump(filled("a b\n", size // 10)),
    ),
    "everything kept": (lambda size: Config(keep=("a", "e", "o", "1")), lambda size: hostile.dump("Share\n" * (size // 100))),
    "kept and dropped by the same word": (
        lambda size: Config(keep=("lighthouse",), rules=own(phrases={"": ("lighthouse",)}, match="has", longest=1 << 40)),
        lambda size: hostile.dump(),
    ),
    "selected and ignored": (lambda size: Config(select=("share",), ignore=("share",)), lambda size: hostile.dump()),
    "everything ignored": (lambda size: Config(select=("share/share-bar",), ignore=("share",)), lambda size: hostile.dump()),
    "a hundred thousand wordings": (
        lambda size: Config(keep=tuple(f"word number {number}" for number in range(size // 10))),
        lambda size: hostile.dump("word number 7"),
    ),
    "a wording of a megabyte": (lambda size: Config(keep=("a" * size,)), lambda size: hostile.dump("a" * size)),
    "a pattern that is none": (lambda size: Config(rules=own(patterns=("(((",), hints=("",))), lambda size: hostile.dump()),
    "a selector without end": (lambda size: Config(rules=own(selector=" ".join(["div"] * 1000))), lambda size: hostile.page("<div>" * 2000)),
    **{
        f"a pattern that explodes: {pattern}": (
            lambda size, pattern=pattern: Config(rules=own(patterns=(pattern,), hints=("",), match="has")),  # type: ignore[misc]
            lambda size: hostile.dump("a" * min(size, 150) + "b!?"),
        )
        for pattern in CATASTROPHES
    },
}
TOML: dict[str, Callable[[int], str]] = {
    "lists in lists": lambda size: "keep = " + "[" * size,
    "tables in tables": lambda size: "a" + ".a" * (size // 2) + " = 1",
    "many wordings": lambda size: "keep = [" + '"word", ' * (size // 8) + "]",
    "many rules": lambda size: "".join(f'[[rules]]\nname = "r-{number}"\nphrases = ["word {number}"]\n' for number in range(size // 500)),
    "a key that is none": lambda size: "a" * size + " = 1",
    "a file that is none": lambda size: filled("\0\x01 = \n", size),
}


def cases() -> list[Case]:
    """Every case, in the order of the table."""
    made = [Case(f"page: {name}", make, plain) for name, make in hostile.pages().items()]
    made += [Case(f"dump: {name}", lambda size, make=make: hostile.dump(make(size)), plain) for name, make in hostile_dumps.dumps().items()]  # type: ignore[misc]
    made += [Case(f"bytes: {name}", make, plain) for name, make in BYTES.items()]
    made += [Case(f"file: {name}", make, partial(from_file, file), sentences=()) for name, (file, make) in PACKED.items()]
    for name, (config, make) in CONFIGS.items():
        made.append(Case(f"configuration: {name}", partial(_with_config, config, make), partial(_run_with_config, config), FULL, ()))
    made += [Case(f"settings: {name}", make, from_settings, sentences=()) for name, make in TOML.items()]
    return [case._replace(full=GIANTS.get(case.name, case.full)) for case in made]


def _with_config(config: Callable[[int], Config], make: Callable[[int], str], size: int) -> str:
    return f"{size}\n{make(size)}"


def _run_with_config(config: Callable[[int], Config], source: str | bytes) -> Answer:
    size, _, dump = str(source).partition("\n")
    try:
        cleaner = Cleaner(config(int(size)))
    except ValueError as error:  # refused when it is built, as it should be
        raise ConfigError(str(error)) from error
    return answered(cleaner.clean(dump))


def sentences_of(case: Case, source: str | bytes) -> tuple[str, ...]:
    """What must survive: of bytes what stands in them in any of the usual encodings."""
    if case.sentences is not None:
        return case.sentences
    if isinstance(source, str):
        return tuple(sentence for sentence in SENTENCES if sentence in source)
    forms = [(sentence, [sentence.encode(encoding) for encoding in ("ascii", "utf-16-le", "utf-32-le")]) for sentence in SENTENCES]
    return tuple(sentence for sentence, encoded in forms if any(form in source for form in encoded))


def judged(case: Case, source: str | bytes, run: Callable[[str | bytes], Answer], usual: Sequence[str] = SENTENCES) -> Outcome:
    """Run a case here and now; sentences that are not `usual` do not count. Nothing but a configuration may refuse."""
    started = time.process_time()
    try:
        answer = run(source)
    except ConfigError as error:
        return Outcome("refused", time.process_time() - started, said=str(error)[:100])
    seconds = time.process_time() - started
    text, held = spaced(answer.text), spaced(answer.held)
    gone = [sentence for sentence in sentences_of(case, source) if sentence in usual and sentence not in text]
    judgement = [sentence for sentence in gone if sentence in held]
    rest = len(gone) - len(judgement)
    silent, noted = (0, rest) if answer.notes else (rest, 0)
    return Outcome("answer", seconds, 0.0, silent, noted, len(judgement), "; ".join(answer.notes)[:100])


def peer(name: str) -> Callable[[str | bytes], Answer]:
    """Another extractor as a function from a page. ImportError where it is not installed."""
    if name == "trafilatura":
        from trafilatura import extract

        return lambda page: Answer(extract(page) or "")
    if name == "lxml":
        from lxml import html

        return lambda page: Answer(html.document_fromstring(page).text_content())
    if name == "readability":
        from lxml import html
        from readability import Document

        return lambda page: Answer(html.fromstring(Document(page).summary()).text_content())
    if name == "justext":
        import justext

        return lambda page: Answer("\n".join(part.text for part in justext.justext(page, justext.get_stoplist("English")) if not part.is_boilerplate))
    from newspaper import Article

    def article(page: str | bytes) -> Answer:
        found = Article("http://a.example/", language="en")
        found.download(input_html=page)
        found.parse()
        return Answer(found.text)

    return article


def worker(name: str, tool: str, small: bool, form: str) -> None:
    """One case in this process, within limits; prints its outcome."""
    import resource

    case = next(case for case in cases() if case.name == name)
    run = peer(tool) if tool != "cleaner" else partial(cleaned_by, Config(format=form, links=True, images=True)) if form != "text" else case.run
    for warm in (hostile.page(), hostile.dump()):
        with contextlib.suppress(Exception):
            (run if tool != "cleaner" else partial(cleaned_by, Config(format=form)))(warm)  # type: ignore[operator]
    usual = SENTENCES
    if tool != "cleaner":  # what it takes for chrome on a page without anything hostile counts for nothing
        kept = spaced(run(hostile.page(f"<p>{hostile.BELOW}</p>")).text)
        usual = tuple(sentence for sentence in SENTENCES if sentence in kept)
    source = case.make(SMALL if small else case.full)
    if tool == "cleaner" and isinstance(source, str) and not case.name.startswith(("configuration", "settings")):
        with contextlib.suppress(UnicodeEncodeError):
            source = source.encode()
    if tool != "cleaner" and isinstance(source, bytes):
        source = source.decode("utf-8", "replace")
    before = memory("VmRSS")
    with contextlib.suppress(OSError):
        Path("/proc/self/clear_refs").write_text("5")  # forget the peak of making the input
    used = int(time.process_time()) + 1
    resource.setrlimit(resource.RLIMIT_AS, (SPACE, SPACE))
    resource.setrlimit(resource.RLIMIT_CPU, (used + PATIENCE, used + PATIENCE + 2))
    try:
        outcome = judged(case, source, run, usual)
    except MemoryError:
        outcome = Outcome("memory")
    except BaseException as error:  # noqa: BLE001
        outcome = Outcome("exception", said=repr(error)[:100])
    print(json.dumps(outcome._replace(megabytes=max(memory("VmHWM") - before, 0.0))))


def memory(field: str) -> float:
    """Megabytes of this process; 0 where the system does not say."""
    try:
        said = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0.0
    return next((int(row.split()[1]) / 1000 for row in said.splitlines() if row.startswith(field)), 0.0)


def outcome_of(case: Case, tool: str, small: bool, form: str) -> Outcome:
    """A case in a process of its own."""
    command = [sys.executable, __file__, "--one", case.name, "--tool", tool, "--format", form, *(["--small"] if small else [])]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent.parent), os.environ.get("PYTHONPATH", "")])}
    environment |= {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    ran = subprocess.run(command, capture_output=True, env=environment, check=False)
    if ran.returncode in (-signal.SIGXCPU, -signal.SIGKILL):
        return Outcome("killed", PATIENCE)
    if ran.returncode:
        return Outcome("crash", said=ran.stderr.decode(errors="replace")[-100:])
    return Outcome(*json.loads(ran.stdout.splitlines()[-1]))


def shown(outcome: Outcome) -> str:
    if outcome.end not in ("answer", "refused"):
        return outcome.end
    lost = (
        f"lost {outcome.silent}"
        if outcome.silent
        else f"noted {outcome.noted}"
        if outcome.noted
        else f"judged {outcome.judged}"
        if outcome.judged
        else ""
    )
    return f"{outcome.seconds:.2f}s {outcome.megabytes:.0f}M {'' if outcome.end == 'answer' else outcome.end} {lost}".strip()


def summary(tool: str, outcomes: list[Outcome]) -> str:
    counted = {
        "crashes": sum(outcome.end in ("crash", "memory") for outcome in outcomes),
        "exceptions": sum(outcome.end == "exception" for outcome in outcomes),
        f"over {SECONDS:.0f} s": sum(outcome.end == "killed" or outcome.seconds > SECONDS for outcome in outcomes),
        f"killed after {PATIENCE} s": sum(outcome.end == "killed" for outcome in outcomes),
        "over 1 GB": sum(outcome.end == "memory" or outcome.megabytes > MEGABYTES for outcome in outcomes),
        "lost text without a word": sum(outcome.silent > 0 for outcome in outcomes),
        "lost text with a note": sum(outcome.noted > 0 for outcome in outcomes),
        "took text for chrome": sum(outcome.judged > 0 for outcome in outcomes),
    }
    return f"{tool:12} {len(outcomes):4} cases  " + "  ".join(f"{name} {count}" for name, count in counted.items())


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--peers", action="store_true", help=f"pages through {', '.join(PEERS)}, too, as far as installed")
    parser.add_argument("--only", default="", metavar="PATTERN", help="only cases with this in their names")
    parser.add_argument("--small", action="store_true", help=f"{SMALL:,} characters instead of {FULL:,}")
    parser.add_argument("--format", default="text", choices=("text", "markdown", "html", "json"), help="of what cleaner answers (default: text)")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="only each Nth case")
    parser.add_argument("--one", help=argparse.SUPPRESS)
    parser.add_argument("--tool", default="cleaner", help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.one:
        return worker(args.one, args.tool, args.small, args.format)
    from importlib.util import find_spec

    tools = ["cleaner", *(name for name in PEERS if args.peers and find_spec(name))]
    outcomes: dict[str, list[Outcome]] = {tool: [] for tool in tools}
    chosen = [case for case in cases() if args.only in case.name][:: args.every]
    for case in chosen:
        row: list[str] = []
        for tool in tools:
            if tool == "cleaner" or case.is_page:
                outcome = outcome_of(case, tool, args.small, args.format)
                outcomes[tool].append(outcome)
                row.append(f"{shown(outcome):24}")
        print(f"{case.name[:60]:60} {' '.join(row)} {outcomes['cleaner'][-1].said if len(tools) == 1 else ''}", flush=True)
    print()
    for tool in tools:
        print(summary(tool, outcomes[tool]))
    return None


if __name__ == "__main__":
    main()
