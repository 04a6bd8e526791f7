"""What holds of every result, whatever was cleaned: for pytest, `tests/mutate.py` and `tests/fuzz.py`. Breaks raise AssertionError.

The checks find lines, words and letters by themselves, so that a fault of the library is not repeated here.
"""

import json
import re
import warnings
from collections import Counter
from collections.abc import Iterable
from html import unescape
from html.parser import HTMLParser

from bs4 import BeautifulSoup
from lxml import etree

from cleaner import Cleaned, Cleaner, Config, Rule
from cleaner.parse import sniff
from cleaner.render import render

URL = "https://www.example.org/a/b?c=d"
FORMATS = ("text", "markdown", "html", "json")
MODES = ("balanced", "precision", "recall")
CUTTING = Rule(
    name="cut", about="Cuts.", patterns=(r" ?\bsh\w{2,3}\b| ?\bпо\w{1,5}\b|[市川] ?",), hints=("",), match="has", reach="match", longest=1 << 40
)
ENDING = Rule(name="end", about="Ends.", phrases={"": ("conclusion", "the first buses")}, match="has", reach="end", after_words=10)
OWN = (("own/cut", CUTTING), ("own/end", ENDING))
CONFIGS = (
    *(Config(mode=mode, format=form, links=bool(at % 2), images=bool(at % 2)) for at, mode in enumerate(MODES) for form in FORMATS),
    Config(rules=OWN),
    Config(rules=OWN, mode="recall", format="markdown", links=True, images=True, comments="keep"),
    Config(format="html", links=True, images=True, comments="keep", keep=("bridge", "мост")),
    Config(ignore=("model",)),
    Config(select=("share", "related"), mode="recall"),
    Config(engine="trafilatura"),
)
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")
_MARKER = re.compile(r"-|\||\d+\.")  # what rendering as text puts before an item and between cells


def check(cleaner: Cleaner, source: str | bytes, kind: str | None = None) -> Cleaned:
    """Clean a source and check what came of it by what it was taken for."""
    cleaned = cleaner.clean(source, kind=kind, url=URL)
    blocks = cleaned.document.blocks
    assert [verdict.block for verdict in cleaned.verdicts] == list(range(len(blocks))), "verdicts are not one per block"
    assert [block.position for block in blocks] == list(range(len(blocks))), "blocks are not numbered in order"
    assert 0 <= cleaned.confidence <= 1, "confidence is no share"
    for verdict, block in zip(cleaned.verdicts, blocks, strict=True):
        assert not verdict.cuts or any(label.span for label in verdict.labels), "a cut without a label that has a span"
        assert all(0 <= start < end <= len(block.text) for start, end in verdict.cuts), "a cut beyond its block"
    if cleaned.document.kind == "text":
        _check_dump(cleaner, source, kind, cleaned)
    else:
        _check_page(cleaner.config, cleaned)
    return cleaned


def check_parsed(cleaner: Cleaner, source: str | bytes) -> None:
    """Clean a page that somebody else has parsed, as HTML, as XML and as a soup; a tree that is handed in stays as it is."""
    for parser in (etree.HTMLParser(huge_tree=True), etree.XMLParser(recover=True, resolve_entities=False, huge_tree=True)):
        try:
            root = etree.fromstring(source, parser)
        except (etree.XMLSyntaxError, ValueError):  # nothing in it, or text that says how its bytes are to be read
            continue
        if root is not None:
            before = _elements(root)
            _check_handed(cleaner, root)
            assert _elements(root) == before, "a tree was changed"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of soups that look like something else
        soup = BeautifulSoup((source.encode("utf-8", "replace") if isinstance(source, str) else source).decode("utf-8", "replace"), "html.parser")
    before = soup.decode()
    _check_handed(cleaner, soup)
    assert soup.decode() == before, "a soup was changed"


def _elements(root: "etree._Element") -> list[object]:
    """All that a tree holds; nothing where lxml cannot read it itself."""
    try:
        return [(node.tag, node.text, node.tail, sorted(node.items()) if isinstance(node.tag, str) else ()) for node in root.iter()]
    except UnicodeDecodeError:
        return []


def _check_handed(cleaner: Cleaner, page: object) -> None:
    cleaned = cleaner.clean(page, url=URL)
    assert [verdict.block for verdict in cleaned.verdicts] == list(range(len(cleaned.document.blocks))), "verdicts are not one per block"
    assert cleaner.config.format == "json" or cleaner.config.engine != "cleaner" or cleaned.document.kind == "html"


def cut(text: str, cuts: Iterable[tuple[int, int]]) -> str:
    """What a text is without some of its characters."""
    gone = {at for start, end in cuts for at in range(start, end)}
    return "".join(letter for at, letter in enumerate(text) if at not in gone)


def kept_lines(cleaned: Cleaned) -> str:
    """The lines of a dump that stay, cut where a label with a span spoke, found without the blocks' own places."""
    lines = _LINE.findall(cleaned.document.source)
    assert len(lines) == len(cleaned.verdicts), "there are not as many verdicts as lines"
    return "".join(cut(line, verdict.cuts) if verdict.cuts else line for line, verdict in zip(lines, cleaned.verdicts, strict=True) if verdict.keep)


def letters(text: str) -> "Counter[str]":
    """How often each letter and digit is in a text."""
    return Counter(filter(str.isalnum, text))


def _check_dump(cleaner: Cleaner, source: str | bytes, kind: str | None, cleaned: Cleaned) -> None:
    config, document = cleaner.config, cleaned.document
    if isinstance(source, str) and config.engine == "cleaner":
        assert document.source == source, "the source of a document is not the source"
    wanted = kept_lines(cleaned)
    assert bool(wanted.strip()) == bool(document.source.strip()), "a dump was emptied"
    _check_form(config, cleaned, wanted)
    if config.format == "text" and (config.engine == "cleaner" or not any("left as it is" in note for note in cleaned.notes)):
        again = kind if config.engine == "cleaner" and sniff(document.source) == "text" else "text"
        assert cleaner.clean(wanted, kind=again, url=URL).text == wanted, "a second pass changes something"


def _check_form(config: Config, cleaned: Cleaned, wanted: str) -> None:
    """That a dump says in its format what its kept lines say, and no more."""
    if config.format in ("text", "markdown"):
        assert cleaned.text == wanted, "the text is not the kept lines"
    elif config.format == "json":
        assert json.loads(cleaned.text)["text"] == wanted, "the text in the object is not the kept lines"
    else:
        assert _Shown(cleaned.text).letters == letters(wanted), "HTML has other letters than the kept lines"


def _check_page(config: Config, cleaned: Cleaned) -> None:
    blocks = cleaned.document.blocks
    kept = [cut(blocks[verdict.block].text, verdict.cuts) for verdict in cleaned.verdicts if verdict.keep]
    wanted = letters("".join(kept))
    if config.format == "html":
        assert _Shown(cleaned.text).letters == wanted, "HTML has other letters than the kept blocks"
    elif config.format == "markdown":
        found = letters(cleaned.text) | letters(unescape(cleaned.text))  # "&lt;" may be an escape, or be shown as it is
        assert not wanted - found, "Markdown lacks letters of the kept blocks"
    else:
        text = render(cleaned.document, cleaned.verdicts)
        assert config.format == "text" or json.loads(cleaned.text)["text"] == text, "the text in the object is another"
        assert config.format == "json" or cleaned.text == text, "the verdicts give another text"
        _check_words(" ".join(kept).split(), text.split())
    if not any("data" in note for note in cleaned.notes):  # what scripts carry is escaped in ways of its own
        source = cleaned.document.source
        known = letters(source) | letters(unescape(source))
        assert not letters("".join(block.text for block in blocks)) - known, "a block has letters that the page has not"


def _check_words(wanted: list[str], found: list[str]) -> None:
    """That the words of a text are those of its blocks, in order, but for the marks of items and cells."""
    at = 0
    for word in found:
        if at < len(wanted) and word == wanted[at]:
            at += 1
        else:
            assert _MARKER.fullmatch(word), f"{word[:40]!r} is in no kept block, or out of order"
    assert at == len(wanted), f"{wanted[at][:40]!r} of a kept block is not in the text"


class _Shown(HTMLParser):
    """The letters that HTML shows; breaks if its tags are not balanced."""

    def __init__(self, markup: str) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.open: list[str] = []
        self.feed(markup)
        self.close()
        assert not self.open, f"<{self.open[-1]}> is not closed"
        self.letters = letters("".join(self.parts))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in ("br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open.pop() == tag, f"</{tag}> closes another element"

    def handle_data(self, data: str) -> None:
        self.parts.append(data)
