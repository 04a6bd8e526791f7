"""The whole flow: read → label → decide → render, again until nothing changes. Prints nothing, reads no files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias, get_args

from cleaner import label, packs
from cleaner.confidence import confidence
from cleaner.decide import HOPELESS, LINE_MODEL, MODES, SHAPE, Mode, choose, joined, verdicts
from cleaner.encoding import Decoded, decode
from cleaner.label.discussion import kept_comments
from cleaner.label.model import line
from cleaner.label.rules import RuleLabeler, folded
from cleaner.model import Block, Cleaned, Document, Kind, Label, Labeler, Listener, Verdict
from cleaner.names import ConfigError, check, current, named
from cleaner.normal import fold, size
from cleaner.parse import Parsed, from_soup, from_tree, is_soup, is_tree, sniff, tree
from cleaner.render import Format, cut, rendered
from cleaner.rule import Rule
from cleaner.segment import segment_html, segment_text
from cleaner.walk import gathered

if TYPE_CHECKING:
    from bs4 import Tag
    from lxml.etree import _Element, _ElementTree

    Source: TypeAlias = str | bytes | _Element | _ElementTree | Tag

ROUNDS = 20  # each but the last takes something away; of 8,827 development dumps 99% needed three or fewer, the slowest eight (2026-11)
Comments = Literal["drop", "keep"]
Engine = Literal["cleaner", "trafilatura"]
_KEEP = "config/keep"
_KEPT_BY_USER = -100.0  # natural log-odds; more than all rules together


@dataclass(frozen=True, kw_only=True)
class Config:
    """Everything that changes what comes out. Hashable, and checked when a `Cleaner` is built from it.

    select    ids or packs of the rules that speak ("gate", "share/share-bar"); empty for all. To look at a few rules alone.
    ignore    ids or packs that do not. For a rule that is wrong on your pages.
    mode      "precision" loses nearly nothing and leaves more chrome; "recall" the other way round.
    keep      wordings that beat every rule: a block that has one of them stays.
    rules     rules of your own, by id ("own/name").
    per_site  pairs of a host pattern ("*.example.org") and the ids or packs ignored there; needs the `url` of a document.
    format    what `Cleaned.text` is: "text", "markdown", "html", or "json" with the text and the page's metadata.
    links     keep links in Markdown and HTML, resolved against the `url`.
    images    keep pictures in Markdown and HTML.
    comments  "keep" what readers wrote under a page; "drop" leaves it to the model, which keeps the posts of a forum.
    engine    "trafilatura" lets that library find the article of a page first; rules then clean its text as a dump.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    mode: Mode = "balanced"
    keep: tuple[str, ...] = ()
    rules: tuple[tuple[str, Rule], ...] = ()
    per_site: tuple[tuple[str, tuple[str, ...]], ...] = ()
    format: Format = "text"
    links: bool = False
    images: bool = False
    comments: Comments = "drop"
    engine: Engine = "cleaner"


class Cleaner:
    """A configuration, compiled once. Holds no state between documents; threads may share it; pickles to its configuration.

    `labelers` are further opinions: callables from a `Document` to `Label`s that name blocks by `Block.position`. `listeners` are
    the same, but are called with all that the others said, too: the line model is one.
    Raises `ConfigError` for a configuration that cannot be right; nothing that is cleaned ever raises.
    """

    def __init__(self, config: Config = Config(), *, labelers: Sequence[Labeler] = (), listeners: Sequence[Listener] = ()) -> None:
        self.config = config = _with_newnamed(config)
        self._own = tuple(labelers), tuple(listeners)
        rules = {**packs.load(), **{name: folded(rule) for name, rule in config.rules}}
        if config.keep:
            rules[_KEEP] = Rule(
                name="keep",
                about="Kept by configuration.",
                phrases={"": tuple(map(fold, config.keep))},
                match="has",
                longest=1 << 40,
                weight=_KEPT_BY_USER,
            )
        statistics = label.load()
        everything = (*rules, *statistics)
        _check(config, everything)
        chosen = frozenset(name for name in everything if _speaks(name, config))
        self._rules = RuleLabeler({name: rule for name, rule in rules.items() if name in chosen})
        asked = (kept_comments,) if config.comments == "keep" else ()
        unasked = {LINE_MODEL, SHAPE} if LINE_MODEL in chosen else {}  # the model knows what shape knows
        self._labelers = (*(labeler for name, labeler in statistics.items() if name in chosen and name not in unasked), *asked, *labelers)
        self._listeners = (*([line] if LINE_MODEL in chosen else []), *listeners)

    def clean(self, source: Source, *, kind: Kind | None = None, url: str = "") -> Cleaned:
        """Find the article in a page or dump. See `read` for the arguments, `Cleaned` for what comes back."""
        document = read(source, kind=kind, url=url, marks=self.config.format in ("markdown", "html"))
        if document.kind == "html" and self.config.engine == "trafilatura":
            document = self._of_peer(document)
        cleaned = self.judge(document)
        if kind is None and document.kind == "text" and self.config.format == "text" and sniff(cleaned.text) == "html":
            return self._untouched(document, "left as it is: what stays would be taken for a web page")
        return cleaned

    def judge(self, document: Document) -> Cleaned:
        """Label, decide and render, until another round would change nothing; a source that will not settle stays as it is."""
        if document.kind == "html":
            return self._judge_page(document)
        ignored = self._ignored_at(document.url)
        rest, ruled = document, _without(self._rules.each(document.blocks), ignored)
        settled: dict[int, Verdict] = {}
        for _ in range(ROUNDS):
            labels = [*ruled, *_without(self._of_surroundings(rest, ruled), ignored)]
            labels += _without(self._of_listeners(rest, labels), ignored)
            choice = choose(rest, labels, self.config.mode)
            gone = {verdict.block: verdict for verdict in verdicts(rest, choice, only_gone=True)}
            for verdict in gone.values() or verdicts(rest, choice):
                before = settled.get(verdict.block)
                settled[verdict.block] = joined(before, verdict) if before else verdict
            if not gone:
                final = tuple(settled[block.position] for block in document.blocks)
                return finished(document, final, (*document.notes, *choice.notes), self.config)
            rest = rest._replace(blocks=tuple(_what_stays(rest.blocks, gone)))
            cut = [block for block in rest.blocks if block.position in gone]
            ruled = [label for label in ruled if label.block not in gone] + _without(self._rules.each(cut), ignored)
        return self._untouched(document, "left as it is: the rules did not settle")

    def _untouched(self, document: Document, note: str) -> Cleaned:
        return untouched(document, (*document.notes, note), self.config)

    def _judge_page(self, document: Document) -> Cleaned:
        """One round: what comes out is no page, so that nobody cleans it again as one."""
        said = [label for labeler in self._labelers for label in labeler(document)]
        gone = set() if self._rules.may_keep else {label.block for label in said if label.weight > HOPELESS and label.span is None}
        ruled = self._rules.each([block for block in document.blocks if block.position not in gone])
        behind = self._rules.following(document.blocks, ruled)
        ignored = self._ignored_at(document.url)
        labels = _without((*said, *ruled, *behind, *self._rules.selected(document)), ignored)
        labels += _without(self._of_listeners(document, labels), ignored)
        choice = choose(document, labels, self.config.mode)
        return finished(document, tuple(verdicts(document, choice)), (*document.notes, *choice.notes), self.config)

    def _of_peer(self, page: Document) -> Document:
        """What trafilatura finds in a page, as a dump; the page itself where that is nothing."""
        from cleaner.label import peer

        text = peer.article(page.source, page.url)
        if not text:
            return page._replace(notes=(*page.notes, "trafilatura found nothing"))
        return segment_text(text, page.url, page.notes)._replace(title=page.title, lang=page.lang)

    def _of_surroundings(self, document: Document, ruled: Sequence[Label]) -> Iterator[Label]:
        """What depends on the other blocks, and so on the round."""
        yield from self._rules.following(document.blocks, ruled)
        for labeler in self._labelers:
            yield from labeler(document)

    def _of_listeners(self, document: Document, labels: Sequence[Label]) -> list[Label]:
        """What those say who have heard all others, but not each other."""
        return [label for listener in self._listeners for label in listener(document, labels)]

    def _ignored_at(self, url: str) -> tuple[str, ...]:
        """The ids and packs that do not speak of a document from there."""
        if not self.config.per_site or not url:
            return ()
        from fnmatch import fnmatchcase
        from urllib.parse import urlsplit

        host = urlsplit(url).hostname or ""
        return tuple(name for pattern, ignored in self.config.per_site if fnmatchcase(host, pattern) for name in ignored)

    def __getstate__(self) -> tuple[Config, tuple[Labeler, ...], tuple[Listener, ...]]:
        return self.config, *self._own

    def __setstate__(self, state: tuple[Config, tuple[Labeler, ...], tuple[Listener, ...]]) -> None:
        self.__init__(state[0], labelers=state[1], listeners=state[2])  # type: ignore[misc]


def finished(document: Document, final: Sequence[Verdict], notes: tuple[str, ...], config: Config = Config()) -> Cleaned:
    """The result of these verdicts, its text in the format of the configuration."""
    text = rendered(document, final, config.format, links=config.links, images=config.images)
    cleaned = Cleaned(text, document, tuple(final), notes, confidence(document, final))
    if config.format != "json":
        return cleaned
    from cleaner.metadata import as_json

    return cleaned._replace(text=as_json(cleaned))


def untouched(document: Document, notes: tuple[str, ...], config: Config = Config()) -> Cleaned:
    """The result that keeps everything."""
    return finished(document, [Verdict(block.position, True, 0.0) for block in document.blocks], notes, config)


def read(source: Source, *, kind: Kind | None = None, url: str = "", marks: bool = False) -> Document:
    """Parse and segment, without judging. `kind=None` tells a page from a dump by how it begins (see `parse.sniff`).

    `source` is text, bytes, or a page that is parsed already: an lxml element or tree, or a BeautifulSoup object, which stay
    as they are. `marks` asks for a page's links, pictures and emphasis beside its text.
    """
    if not isinstance(source, (str, bytes)):
        if is_tree(source):
            return _page(from_tree(source), "", url, marks)
        if is_soup(source):
            return _page(from_soup(source), "", url, marks)
        raise TypeError(f"a source is str, bytes, an lxml element or tree, or a BeautifulSoup object, not {type(source).__name__}")
    decoded = Decoded(source, "") if isinstance(source, str) else decode(source)
    if (kind or sniff(decoded.text)) == "html":
        return _page(tree(decoded.text), decoded.text, url, marks, decoded.notes)
    return segment_text(decoded.text, url, decoded.notes)


def _page(parsed: Parsed, source: str, url: str, marks: bool, notes: tuple[str, ...] = ()) -> Document:
    notes = (*notes, *parsed.notes)
    if parsed.root is None:
        return segment_html(None, source, url, notes)
    return segment_html(gathered(parsed.root, marks=marks), source, url, notes, parsed.root.get("lang") or "")


def clean(source: Source, *, kind: Kind | None = None, url: str = "") -> Cleaned:
    """Find the article in a page or dump with the standard configuration. `clean(source).text` is the article.

    Content never raises. An empty source gives an empty text; a dump in which hardly anything but chrome is found
    comes back whole, and `notes` says so.
    """
    return _standard().clean(source, kind=kind, url=url)


@cache
def _standard() -> Cleaner:
    return Cleaner()


def _with_newnamed(config: Config) -> Config:
    """The configuration with the ids that rules have today."""
    per_site = tuple((pattern, current(ignored)) for pattern, ignored in config.per_site)
    return replace(config, select=current(config.select), ignore=current(config.ignore), per_site=per_site)


def _speaks(rule: str, config: Config) -> bool:
    if rule == _KEEP:
        return True
    return (not config.select or named(rule, config.select)) and not named(rule, config.ignore)


def _check(config: Config, known: Sequence[str]) -> None:
    if config.mode not in MODES:
        raise ConfigError(f"mode is {config.mode!r}; it can be {', '.join(map(repr, MODES))}")
    closed = (("format", config.format, Format), ("comments", config.comments, Comments), ("engine", config.engine, Engine))
    for name, value, values in closed:
        if value not in get_args(values):
            raise ConfigError(f"{name} is {value!r}; it can be {', '.join(map(repr, get_args(values)))}")
    both = set(config.select) & set(config.ignore)
    if both:
        raise ConfigError(f"{min(both)!r} is both selected and ignored; name it once")
    for wording in config.keep:
        if not fold(wording):
            raise ConfigError(f"keep has {wording!r}, which has no letter or digit to look for")
    check((*config.select, *config.ignore, *(name for _, ignored in config.per_site for name in ignored)), known)
    if not any(_speaks(rule, config) for rule in known):
        raise ConfigError("everything that is selected is also ignored; no rule is left")


def _what_stays(blocks: Iterable[Block], gone: Mapping[int, Verdict]) -> Iterator[Block]:
    for block in blocks:
        verdict = gone.get(block.position)
        if verdict is None:
            yield block
        elif verdict.keep:
            text = cut(block.text, verdict.cuts)
            yield block._replace(text=text, folded=fold(text), size=size(text))


def _without(labels: Iterable[Label], ignored: tuple[str, ...]) -> list[Label]:
    return [label for label in labels if not named(label.rule, ignored)] if ignored else list(labels)
