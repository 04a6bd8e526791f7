"""What can be configured, and whether it can be right. Knows names and values; cleans nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from math import isfinite
from typing import Literal, get_args

from cleaner.decide import MODES, Mode
from cleaner.names import ConfigError, check, current, named
from cleaner.normal import fold
from cleaner.patterns import compiled
from cleaner.render import Format
from cleaner.rule import Rule
from cleaner.selectors import parsed

Comments = Literal["drop", "keep"]
Engine = Literal["cleaner", "trafilatura"]
KEEP = "config/keep"  # the rule that `Config.keep` becomes
BYTES = 10_000_000  # the longest of 8,827 development dumps has 81,387 (2026-11)
LONGEST_WORDING = 1000  # characters
LINES = 20_000  # the longest has 3,611 lines


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

    What goes beyond one of these limits is no error: a dump stays as it is, of a page its beginning is read or all of its text stays,
    and `notes` says so. 0 is for none.

    max_seconds  what one document may take, by the clock. Looked at between steps, the longest of which is the parsing of a page.
    max_bytes    size of one source, of a string in UTF-8. Of a page no more than 6,000,000 characters are read in any case.
    max_lines    lines of a dump. What has more is hardly one page.
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
    max_seconds: float = 0.0
    max_bytes: int = BYTES
    max_lines: int = LINES


def with_newnamed(config: Config) -> Config:
    """The configuration with the ids that rules have today."""
    per_site = tuple((pattern, current(ignored)) for pattern, ignored in config.per_site)
    return replace(config, select=current(config.select), ignore=current(config.ignore), per_site=per_site)


def speaks(rule: str, config: Config) -> bool:
    """Whether a rule or labeler of this id is selected, and not ignored."""
    if rule == KEEP:
        return True
    return (not config.select or named(rule, config.select)) and not named(rule, config.ignore)


def validate(config: Config, known: Sequence[str]) -> None:
    """ConfigError for what contradicts itself or names what nobody knows. `known` are the ids of all rules and labelers."""
    if config.mode not in MODES:
        raise ConfigError(f"mode is {config.mode!r}; it can be {', '.join(map(repr, MODES))}")
    closed = (("format", config.format, Format), ("comments", config.comments, Comments), ("engine", config.engine, Engine))
    for name, value, values in closed:
        if value not in get_args(values):
            raise ConfigError(f"{name} is {value!r}; it can be {', '.join(map(repr, get_args(values)))}")
    for name, limit in (("max_seconds", config.max_seconds), ("max_bytes", config.max_bytes), ("max_lines", config.max_lines)):
        if not isfinite(limit) or limit < 0:
            raise ConfigError(f"{name} is {limit!r}; it is a number from 0 up, 0 for no limit")
    both = set(config.select) & set(config.ignore)
    if both:
        raise ConfigError(f"{min(both)!r} is both selected and ignored; name it once")
    for wording in config.keep:
        _check_wording(wording, "keep has")
    for name, rule in config.rules:
        _check_own(name, rule)
    check((*config.select, *config.ignore, *(name for _, ignored in config.per_site for name in ignored)), known)
    if not any(speaks(rule, config) for rule in known):
        raise ConfigError("everything that is selected is also ignored; no rule is left")


def check_rule(rule: Rule) -> None:
    """ConfigError for a rule that has nothing to look for, contradicts itself, or holds what is no expression or selector."""
    phrases = [phrase for wordings in rule.phrases.values() for phrase in wordings]
    if not phrases and not rule.patterns and not rule.selector:
        raise ConfigError("nothing to look for; give it phrases, patterns or a selector")
    for phrase in phrases:
        _check_wording(phrase, "phrase")
    if rule.reach == "match" and (phrases or not rule.patterns):
        raise ConfigError('reach = "match" cuts what a pattern matched; give it patterns and no phrases')
    if rule.counted and rule.match != "is":
        raise ConfigError('counted goes with match = "is" only')
    for pattern in rule.patterns:
        _check_pattern(pattern)
    if rule.selector:
        try:
            parsed(rule.selector)
        except ValueError as error:
            raise ConfigError(f"selector: {error}") from None


def _check_own(name: str, rule: Rule) -> None:
    try:
        check_rule(rule)
    except ConfigError as error:
        raise ConfigError(f"rule {name!r}: {error}") from None


def _check_pattern(pattern: str) -> None:
    try:
        compiled(pattern)
    except ValueError as error:
        raise ConfigError(f"pattern {pattern!r} is no regular expression: {error}") from None


def _check_wording(wording: str, what: str) -> None:
    if not fold(wording):
        raise ConfigError(f"{what} {wording!r}{', which' if what.endswith('has') else ''} has no letter or digit to look for")
    if len(wording) > LONGEST_WORDING:
        raise ConfigError(f"{what} {wording[:20]!r}…, {len(wording):,} characters long; {LONGEST_WORDING:,} are the most")
