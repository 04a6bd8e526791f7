"""Pages and dumps made into broken ones: cut, spliced, doubled, in other encodings, with tags and controls put in. Deterministic.

A mutation takes bytes, other documents to take parts of, and chance; it gives bytes. `documents` makes as many as are asked for.
"""

import random
import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from cleaner import marked

FIXTURES = Path(__file__).parent.parent / "fixtures"
LONGEST = 20_000  # bytes, beyond which nothing is doubled or joined
SMALL = 6_000  # bytes of the fixtures that are used
PAGES_EVERY = 5  # one document of so many is a page
ENCODINGS = (
    *"utf-8-sig utf-16 utf-16-le utf-32 cp1252 cp1251 koi8-r cp1250 iso8859-2 iso8859-7 cp1256 cp932 euc_jp gb18030 big5 cp949".split(),
    *("iso2022_jp", "utf-7"),
)
TAGS = (
    *b"<div> </div> <p > <!-- --> </article> <table><td> <pre> <noscript> <li> <ol start=9> </html> <body> <title> <textarea> <script>".split(),
    *b"</script> <template> </template> <plaintext> <![CDATA[ ]]> <a &#0; &#xD800; &amp;lt; <x-app> <svg> <math> <frameset> <iframe>".split(),
    *b"<br> <h1> </ul> <td>".split(),
    *(b"<b style='font-size:0'>", b"<a href=", b'<p title="', b"<div hidden>", b"<img src=x alt='y'>", b"<html lang=de>", b"<meta charset=koi8-r>"),
)
LINES = (
    *"Share|12 Comments|Read more|Related Articles|Advertisement|© 2026|Поделиться|コメント|इसे साझा करें|Teilen|0/400|---|# Head|1905".split("|"),
    "| a | b |",
    *("<html>", "<div class=x><p>a</p></div>", "{", "```", "- item", "> quote", "\ufeff", "a" * 300, "市" * 200, "!" * 50),
)
CONTROLS = (
    *"\0 \x01 \x08 \x0b \x0c \x1b \x1c \x1e \x7f \x85 \u00a0 \u00ad \u034f \u061c \u200b \u200c \u200d \u200e \u200f \u2028 \u2029 \u202a".split(" "),
    *"\u202b \u202d \u202e \u202c \u2060 \u2066 \u2067 \u2068 \u2069 \ufeff \ufff9 \ufffd \uffff \U000e0001 \U0001f468\u200d\U0001f469".split(" "),
    *("\u0301" * 30, "İ", "ß", "ﷺ", "ΐ", "½", "\u0345", "𝔄", "\t", "  ", "\u3000"),
)
ENDS = ("\n", "\r\n", "\r", "\n\r", "\n\n", "\x0b", "\x0c", "\x85", "\u2028", "\u2029", " \n \n", "")
Mutation = Callable[[bytes, Sequence[bytes], random.Random], bytes]


class Made(NamedTuple):
    """A broken document: what it is, what was done to it, and its number, by which it can be made again."""

    number: int
    kind: str
    source: bytes
    done: tuple[str, ...]


def dumps() -> list[bytes]:
    """The dumps of the fixtures that are small."""
    paths = sorted((FIXTURES / "dumps").glob("*.txt"))
    made = (marked.source(marked.load(path.read_text(encoding="utf-8"))).encode() for path in paths)
    return [dump for dump in made if len(dump) <= SMALL]


def pages() -> list[bytes]:
    """The pages of the fixtures that are small."""
    made = (path.read_bytes() for path in sorted((FIXTURES / "pages").glob("*/source.html")))
    return [page for page in made if len(page) <= SMALL]


def documents(count: int, seed: int = 0, *, first: int = 0) -> Iterator[Made]:
    """So many broken documents; each depends on the seed and its number alone."""
    sources = {"text": dumps(), "html": pages()}
    everything = [*sources["text"], *sources["html"]]
    for number in range(first, first + count):
        chance = random.Random(f"{seed} {number}")
        kind = "html" if number % PAGES_EVERY == PAGES_EVERY - 1 else "text"
        source, done = chance.choice(sources[kind]), list[str]()
        for _ in range(chance.choice((1, 1, 2, 2, 3, 4, 6))):
            mutation = chance.choice(MUTATIONS)
            source = mutation(source, everything if chance.random() < 0.1 else sources[kind], chance)
            done.append(mutation.__name__.lstrip("_"))
        yield Made(number, kind, source, tuple(done))


def mutated(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    """One step away from a document."""
    return chance.choice(MUTATIONS)(source, others, chance)


def _part(source: bytes, chance: random.Random, longest: int = 400) -> tuple[int, int]:
    """Where a part of a document begins and ends, in bytes."""
    start = chance.randint(0, len(source))
    return start, min(len(source), start + chance.randint(0, longest))


def _lines(source: bytes) -> list[bytes]:
    return source.splitlines(keepends=True)


def _text(source: bytes) -> str:
    return source.decode("utf-8", "surrogateescape")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogateescape") if not re.search("[\ud800-\udc7f\udd00-\udfff]", text) else text.encode("utf-8", "surrogatepass")


def _cut_out(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _part(source, chance)
    return source[:start] + source[end:]


def _cut_off(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    at = chance.randint(0, len(source))
    return chance.choice((source[:at], source[at:]))


def _spliced(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    start, end = _part(other, chance, 1500)
    at, until = _part(source, chance, 200)
    return source[:at] + other[start:end] + source[until:]


def _doubled(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _part(source, chance, chance.choice((20, 200, len(source))))
    times = max(2, min(chance.choice((2, 2, 3, 20)), (LONGEST - len(source)) // max(1, end - start)))
    return source[:start] + source[start:end] * times + source[end:]


def _moved(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    lines = _lines(source) or [b""]
    at = chance.randrange(len(lines))
    block = lines[at : at + chance.randint(1, 6)]
    del lines[at : at + len(block)]
    to = chance.randint(0, len(lines))
    return b"".join((*lines[:to], *block, *lines[to:]))


def _shuffled(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    lines = _lines(source)
    chance.shuffle(lines)
    return b"".join(lines)


def _with_lines(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    lines = _lines(source)
    for _ in range(chance.randint(1, 6)):
        lines.insert(chance.randint(0, len(lines)), chance.choice(LINES).encode() + b"\n")
    return b"".join(lines)


def _with_tags(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        at = chance.choice([found.start() for found in re.finditer(rb"[<>\n]", source)] or [0])
        source = source[:at] + chance.choice(TAGS) + source[at:]
    return source


def _with_controls(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    text = _text(source)
    for _ in range(chance.choice((1, 3, 30))):
        at = chance.randint(0, len(text))
        text = text[:at] + chance.choice(CONTROLS) + text[at:]
    return _bytes(text)


def _with_other_ends(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    ends = chance.choices(ENDS, k=chance.choice((1, 2, 4)))
    return re.sub(rb"\r\n|\n|\r", lambda found: chance.choice(ends).encode(), source)


def _recoded(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    return _text(source).encode(chance.choice(ENCODINGS), chance.choice(("ignore", "replace", "xmlcharrefreplace")))


def _misread(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    return source.decode(chance.choice(("cp1252", "latin-1", "cp1251", "cp437")), "replace").encode("utf-8")


def _partly_recoded(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    start, end = _part(source, chance, 1500)
    return source[:start] + _recoded(source[start:end], others, chance) + source[end:]


def _joined(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    other = chance.choice(others)
    return source + chance.choice((b"", b"\n", b"\n\n", b"\r\n")) + other if len(source) < LONGEST else source


def _noisy(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    noisy = bytearray(source)
    for _ in range(chance.choice((1, 5, 50)) if noisy else 0):
        noisy[chance.randrange(len(noisy))] = chance.randrange(256)
    return bytes(noisy)


def _in_other_letters(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    forms: tuple[Callable[[str], str], ...] = (str.upper, str.lower, str.swapcase, _decomposed, _compatible)
    start, end = _part(source, chance, len(source))
    return source[:start] + _bytes(chance.choice(forms)(_text(source[start:end]))) + source[end:]


def _decomposed(text: str) -> str:
    return unicodedata.normalize("NFD", text)


def _compatible(text: str) -> str:
    return unicodedata.normalize("NFKD", text)


def _without_letters(source: bytes, others: Sequence[bytes], chance: random.Random) -> bytes:
    return source.replace(chance.choice((b"<", b">", b"/", b'"', b"\n", b" ", b"</p>", b"</a>", b".")), chance.choice((b"", b" ", b"\n")))


MUTATIONS: tuple[Mutation, ...] = (
    *(_cut_out, _cut_off, _spliced, _spliced, _doubled, _moved, _shuffled, _with_lines, _with_tags, _with_controls, _with_other_ends, _recoded),
    *(_misread, _partly_recoded, _joined, _noisy, _in_other_letters, _without_letters),
)
