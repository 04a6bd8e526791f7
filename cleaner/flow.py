"""The whole flow: read → label → decide → render, again until nothing changes. Prints nothing, reads no files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache

from cleaner import label, packs
from cleaner.decide import MODES, Mode, choose, joined, verdicts
from cleaner.label.rules import RuleLabeler, folded
from cleaner.model import Block, Cleaned, Document, Kind, Label, Labeler, Verdict
from cleaner.names import ConfigError, check, current, named
from cleaner.normal import fold, size
from cleaner.parse import Decoded, decode, sniff, tree
from cleaner.render import cut, render
from cleaner.rule import Rule
from cleaner.segment import segment_html, segment_text

ROUNDS = 20  # each but the last takes something away; of 8,827 development dumps 99% needed three or fewer, the slowest eight (2026-11)
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
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    mode: Mode = "balanced"
    keep: tuple[str, ...] = ()
    rules: tuple[tuple[str, Rule], ...] = ()
    per_site: tuple[tuple[str, tuple[str, ...]], ...] = ()


class Cleaner:
    """A configuration, compiled once. Holds no state between documents; threads may share it; pickles to its configuration.

    `labelers` are further opinions: callables from a `Document` to `Label`s that name blocks by `Block.position`.
    Raises `ConfigError` for a configuration that cannot be right; nothing that is cleaned ever raises.
    """

    def __init__(self, config: Config = Config(), *, labelers: Sequence[Labeler] = ()) -> None:
        self.config = config = _with_newnamed(config)
        self._own = tuple(labelers)
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
        self._labelers = (*(labeler for name, labeler in statistics.items() if name in chosen), *self._own)

    def clean(self, source: str | bytes, *, kind: Kind | None = None, url: str = "") -> Cleaned:
        """Find the article in a page or dump. See `read` for the arguments, `Cleaned` for what comes back."""
        document = read(source, kind=kind, url=url)
        cleaned = self.judge(document)
        if kind is None and document.kind == "text" and sniff(cleaned.text) == "html":
            return _untouched(document, "left as it is: what stays would be taken for a web page")
        return cleaned

    def judge(self, document: Document) -> Cleaned:
        """Label, decide and render, until another round would change nothing; a source that will not settle stays as it is."""
        ignored = self._ignored_at(document.url)
        rest, ruled = document, _without(self._rules.each(document.blocks), ignored)
        settled: dict[int, Verdict] = {}
        for _ in range(ROUNDS):
            choice = choose(rest, (*ruled, *_without(self._of_surroundings(rest, ruled), ignored)), self.config.mode)
            gone = {verdict.block: verdict for verdict in verdicts(rest, choice, only_gone=True)}
            for block, verdict in gone.items() or ((verdict.block, verdict) for verdict in verdicts(rest, choice)):
                settled[block] = joined(settled.get(block), verdict)
            if not gone:
                final = tuple(settled[block.position] for block in document.blocks)
                return Cleaned(render(document, final), document, final, (*document.notes, *choice.notes))
            rest = rest._replace(blocks=tuple(_what_stays(rest.blocks, gone)))
            cut = [block for block in rest.blocks if block.position in gone]
            ruled = [label for label in ruled if label.block not in gone] + _without(self._rules.each(cut), ignored)
        return _untouched(document, "left as it is: the rules did not settle")

    def _of_surroundings(self, document: Document, ruled: Sequence[Label]) -> Iterator[Label]:
        """What depends on the other blocks, and so on the round."""
        yield from self._rules.following(document.blocks, ruled)
        for labeler in self._labelers:
            yield from labeler(document)

    def _ignored_at(self, url: str) -> tuple[str, ...]:
        """The ids and packs that do not speak of a document from there."""
        if not self.config.per_site or not url:
            return ()
        from fnmatch import fnmatchcase
        from urllib.parse import urlsplit

        host = urlsplit(url).hostname or ""
        return tuple(name for pattern, ignored in self.config.per_site if fnmatchcase(host, pattern) for name in ignored)

    def __getstate__(self) -> tuple[Config, tuple[Labeler, ...]]:
        return self.config, self._own

    def __setstate__(self, state: tuple[Config, tuple[Labeler, ...]]) -> None:
        self.__init__(state[0], labelers=state[1])  # type: ignore[misc]


def read(source: str | bytes, *, kind: Kind | None = None, url: str = "") -> Document:
    """Parse and segment, without judging. `kind=None` tells a page from a dump by how it begins (see `parse.sniff`)."""
    decoded = Decoded(source, "") if isinstance(source, str) else decode(source)
    text, notes = decoded.text, decoded.notes
    if (kind or sniff(text)) == "html":
        return segment_html(tree(text), text, url, notes)
    return segment_text(text, url, notes)


def clean(source: str | bytes, *, kind: Kind | None = None, url: str = "") -> Cleaned:
    """Find the article in a page or dump with the standard configuration. `clean(source).text` is the article.

    Content never raises. An empty source gives an empty text; a source in which hardly anything but chrome is found
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
    both = set(config.select) & set(config.ignore)
    if both:
        raise ConfigError(f"{min(both)!r} is both selected and ignored; name it once")
    for wording in config.keep:
        if not fold(wording):
            raise ConfigError(f"keep has {wording!r}, which has no letter or digit to look for")
    check((*config.select, *config.ignore, *(name for _, ignored in config.per_site for name in ignored)), known)
    if not any(_speaks(rule, config) for rule in known):
        raise ConfigError("everything that is selected is also ignored; no rule is left")


def _untouched(document: Document, note: str) -> Cleaned:
    verdicts = tuple(Verdict(block.position, True, 0.0) for block in document.blocks)
    return Cleaned(render(document, verdicts), document, verdicts, (*document.notes, note))


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
