"""The whole flow: read → label → decide → render, again until nothing changes. Prints nothing, reads no files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from cleaner import label, packs
from cleaner.confidence import confidence
from cleaner.config import BYTES, KEEP, Config, speaks, validate, with_newnamed
from cleaner.decide import HOPELESS, LINE_MODEL, SHAPE, choose, joined, verdicts
from cleaner.encoding import Decoded, decode
from cleaner.guard import Clock, OutOfTime, has_more_bytes, has_more_lines, is_faithful, whole
from cleaner.label.discussion import kept_comments
from cleaner.label.invisible import suspect
from cleaner.label.model import line
from cleaner.label.rules import RuleLabeler, folded
from cleaner.model import SILENCE, Block, Cleaned, Document, Kind, Label, Labeler, Listener, Verdict
from cleaner.names import named
from cleaner.normal import fold, size
from cleaner.parse import Parsed, from_soup, from_tree, is_soup, is_tree, sniff, tree
from cleaner.render import cut, render, rendered
from cleaner.rule import Rule
from cleaner.segment import segment_html, segment_text
from cleaner.walk import gathered

if TYPE_CHECKING:
    from bs4 import Tag
    from lxml.etree import _Element, _ElementTree

    Source: TypeAlias = str | bytes | _Element | _ElementTree | Tag

FEWEST_ROUNDS = 4
LOOKED_AT = 100_000  # blocks, in all rounds together
ROUNDS = 20  # each but the last takes something away; of 8,827 development dumps 99% needed three or fewer, the slowest eight (2026-11)
AT_ONCE = 2000  # blocks that rules look at between two looks at the clock
_KEPT_BY_USER = -100.0  # natural log-odds; more than all rules together


class Cleaner:
    """A configuration, compiled once. Between documents it holds nothing that could be seen in a result; threads may share it; pickles to
    its configuration.

    `labelers` are further opinions: callables from a `Document` to `Label`s that name blocks by `Block.position`. `listeners` are
    the same, but are called with all that the others said, too: the line model is one.
    Raises `ConfigError` for a configuration that cannot be right; nothing that is cleaned ever raises.
    """

    def __init__(self, config: Config = Config(), *, labelers: Sequence[Labeler] = (), listeners: Sequence[Listener] = ()) -> None:
        self.config = config = with_newnamed(config)
        self._own = tuple(labelers), tuple(listeners)
        rules = {**packs.load(), **{name: folded(rule) for name, rule in config.rules}}
        if config.keep:
            rules[KEEP] = Rule(
                name="keep",
                about="Kept by configuration.",
                phrases={"": tuple(map(fold, config.keep))},
                match="has",
                longest=1 << 40,
                weight=_KEPT_BY_USER,
            )
        statistics = label.load()
        everything = (*rules, *statistics)
        validate(config, everything)
        chosen = frozenset(name for name in everything if speaks(name, config))
        self._rules = RuleLabeler({name: rule for name, rule in rules.items() if name in chosen}, frozenset(dict(config.rules)))
        asked = (kept_comments,) if config.comments == "keep" else ()
        unasked = {LINE_MODEL, SHAPE} if LINE_MODEL in chosen else {}  # the model knows what shape knows
        spoken = {name: labeler for name, labeler in statistics.items() if name in chosen and name not in unasked}
        self._alone = tuple(labeler for name, labeler in spoken.items() if name in label.ALONE)
        self._labelers = (*(labeler for name, labeler in spoken.items() if name not in label.ALONE), *asked, *labelers)
        self._listeners = (*([line] if LINE_MODEL in chosen else []), *listeners)

    def clean(self, source: Source, *, kind: Kind | None = None, url: str = "") -> Cleaned:
        """Find the article in a page or dump. See `read` for the arguments, `Cleaned` for what comes back."""
        clock = Clock(self.config.max_seconds)
        document, left_alone = _read(source, kind, url, self.config)
        if left_alone:
            return self._untouched(document, left_alone)
        if document.kind == "html" and self.config.engine == "trafilatura":
            document = self._of_peer(document)
        cleaned = self._judge(document, clock)
        if kind is None and document.kind == "text" and self.config.format == "text" and sniff(cleaned.text) == "html":
            return self._untouched(document, "left as it is: what stays would be taken for a web page")
        return cleaned

    def judge(self, document: Document) -> Cleaned:
        """Label, decide and render, until another round would change nothing.

        A dump that will not settle, or whose result is not what was promised, stays as it is; so does what goes beyond a limit.
        """
        return self._judge(document, Clock(self.config.max_seconds))

    def _judge(self, document: Document, clock: Clock) -> Cleaned:
        if document.kind == "text" and 0 < self.config.max_lines < len(document.blocks):
            return self._untouched(document, _too_many_lines(self.config))
        try:
            return self._judge_page(document, clock) if document.kind == "html" else self._judge_dump(document, clock)
        except OutOfTime:
            return self._untouched(document, f"left as it is: it takes longer than {self.config.max_seconds:g} s")

    def _judge_dump(self, document: Document, clock: Clock) -> Cleaned:
        """The result, checked: lines of the source in order, of which another pass leaves all.

        What our labelers say depends on a document's blocks alone, so it is enough that another pass would see those of the last round.
        Labelers of others are asked again.
        """
        cleaned, left = self._settle(document, clock)
        text = cleaned.text if self.config.format == "text" else render(document, cleaned.verdicts)
        if not is_faithful(text, document, cleaned.verdicts, left):
            return self._untouched(document, "left as it is: what stays would not be read as the lines that it is")
        if self._own != ((), ()) and text != document.source:
            again, _ = self._settle(segment_text(text, document.url), clock)
            if render(again.document, again.verdicts) != text:
                return self._untouched(document, "left as it is: another pass would take more away")
        return cleaned

    def _settle(self, document: Document, clock: Clock) -> tuple[Cleaned, Sequence[Block]]:
        """The result of as many rounds as it takes until one takes nothing away, and the blocks that it saw."""
        ignored = self._ignored_at(document.url)
        rest, ruled = document, _without(self._each(document, document.blocks, clock), ignored)
        settled: dict[int, Verdict] = {}
        asked = self._labelers
        for _ in range(max(FEWEST_ROUNDS, min(ROUNDS, LOOKED_AT // (len(document.blocks) + 1)))):
            said, asked = self._of_labelers(rest, asked, clock)
            labels = [*ruled, *_without((*self._rules.following(rest.blocks, ruled), *said), ignored)]
            labels += _without(self._of_listeners(rest, labels, clock), ignored)
            choice = choose(rest, labels, self.config.mode)
            gone = {verdict.block: verdict for verdict in verdicts(rest, choice, only_gone=True)}
            for verdict in gone.values() or verdicts(rest, choice):
                before = settled.get(verdict.block)
                settled[verdict.block] = joined(before, verdict) if before else verdict
            if not gone:
                final = tuple(settled[block.position] for block in document.blocks)
                return finished(document, final, (*document.notes, *choice.notes), self.config), rest.blocks
            rest = rest._replace(blocks=tuple(_what_stays(rest.blocks, gone)))
            if not any(block.size for block in rest.blocks):  # by cuts; that not all blocks go is seen to
                return self._untouched(document, "left as it is: nothing but chrome was found"), document.blocks
            cut = [block for block in rest.blocks if block.position in gone]
            ruled = [label for label in ruled if label.block not in gone] + _without(self._each(document, cut, clock), ignored)
            asked = self._labelers if cut else asked
        return self._untouched(document, "left as it is: the rules did not settle"), document.blocks

    def _untouched(self, document: Document, note: str) -> Cleaned:
        return untouched(document, (*document.notes, note), self.config)

    def _judge_page(self, document: Document, clock: Clock) -> Cleaned:
        """One round: what comes out is no page, so that nobody cleans it again as one."""
        said, _ = self._of_labelers(document, self._labelers, clock)
        gone = set() if self._rules.may_keep else {label.block for label in said if label.weight > HOPELESS and label.span is None}
        ruled = self._each(document, [block for block in document.blocks if block.position not in gone], clock)
        behind = self._rules.following(document.blocks, ruled)
        ignored = self._ignored_at(document.url)
        labels = _without((*said, *ruled, *behind, *self._rules.selected(document)), ignored)
        labels += _without(self._of_listeners(document, labels, clock), ignored)
        choice = choose(document, labels, self.config.mode)
        return finished(document, tuple(verdicts(document, choice)), (*document.notes, *choice.notes), self.config)

    def _of_peer(self, page: Document) -> Document:
        """What trafilatura finds in a page, as a dump; the page itself where that is nothing."""
        from cleaner.label import peer

        text = peer.article(page.source, page.url)
        if not text:
            return page._replace(notes=(*page.notes, "trafilatura found nothing"))
        return segment_text(text, page.url, page.notes)._replace(title=page.title, lang=page.lang)

    def _each(self, document: Document, blocks: Sequence[Block], clock: Clock) -> list[Label]:
        """What is said of each of these blocks by itself."""
        if not blocks:
            return []
        document = document._replace(blocks=tuple(blocks))
        odd = document._replace(blocks=suspect(document))
        labels = [label for labeler in self._alone for label in labeler(odd)] if odd.blocks else []
        for at in range(0, len(blocks), AT_ONCE):
            clock.check()
            labels += self._rules.each(blocks[at : at + AT_ONCE])
        return labels

    def _of_labelers(self, document: Document, asked: Sequence[Labeler], clock: Clock) -> tuple[list[Label], tuple[Labeler, ...]]:
        """What depends on the other blocks, and so on the round; and who may have something to say of what will be left of them."""
        labels: list[Label] = []
        again = []
        for labeler in asked:
            clock.check()
            said = labeler(document)
            if said is not SILENCE:
                labels += said
                again.append(labeler)
        return labels, tuple(again)

    def _of_listeners(self, document: Document, labels: Sequence[Label], clock: Clock) -> list[Label]:
        """What those say who have heard all others, but not each other."""
        clock.check()
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
    return _read(source, kind, url, Config(max_bytes=0, max_lines=0, format="html" if marks else "text"))[0]


def _read(source: Source, kind: Kind | None, url: str, config: Config) -> tuple[Document, str]:
    """The document, and why it is left as it is: "" if it is not."""
    marks = config.format in ("markdown", "html")
    if not isinstance(source, (str, bytes)):
        if is_tree(source):
            return _page(from_tree(source), "", url, marks), ""
        if is_soup(source):
            return _page(from_soup(source), "", url, marks), ""
        raise TypeError(f"a source is str, bytes, an lxml element or tree, or a BeautifulSoup object, not {type(source).__name__}")
    decoded = Decoded(source, "") if isinstance(source, str) else decode(source)
    text, notes = decoded.text, decoded.notes
    too_long = config.max_bytes > 0 and has_more_bytes(source, config.max_bytes)
    if (kind or sniff(text)) == "html":
        if too_long and config.max_bytes < BYTES:  # the parser sees to the rest, which leaves pictures in addresses out before it cuts
            text, notes = text[: config.max_bytes], (*notes, f"only the first {config.max_bytes:,} characters were read")
        return _page(tree(text), text, url, marks, notes), ""
    if too_long:
        return whole(text, url, notes), f"left as it is: it is longer than {config.max_bytes:,} bytes"
    if config.max_lines and has_more_lines(text, config.max_lines):
        return whole(text, url, notes), _too_many_lines(config)
    return segment_text(text, url, notes), ""


def _too_many_lines(config: Config) -> str:
    return f"left as it is: more than {config.max_lines:,} lines are hardly one page"


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
