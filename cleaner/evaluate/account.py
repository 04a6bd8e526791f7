"""An account per rule: how many lines of chrome and of article each one speaks of, over labelled documents."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from cleaner import label, packs, read
from cleaner.evaluate.truth import Truth
from cleaner.label.rules import RuleLabeler
from cleaner.model import Labeler

_SHOWN = 100  # characters of a line
_COLUMN_OF = {"k": "article", "d": "chrome", "u": "chrome"}  # anything else is open: either is right


@dataclass
class Account:
    """What one rule speaks of. A line counts once a page, in however many renderings of it it stands.

    `behind` counts the lines that a rule with reach="end" takes along; they are in no other figure. `lines` are the
    lines of articles, by evidence and wording, with their number.
    """

    seen: Counter[str] = field(default_factory=Counter)
    behind: Counter[str] = field(default_factory=Counter)
    domains: set[str] = field(default_factory=set)
    lines: Counter[tuple[str, str]] = field(default_factory=Counter)


def labelers(prefixes: Iterable[str]) -> dict[str, Labeler]:
    """The rules and heuristics whose id starts with one of the prefixes: the rules as one labeler, each heuristic as its own."""
    wanted = tuple(prefixes)
    rules = {name: rule for name, rule in packs.load().items() if name.startswith(wanted)}
    heuristics = {name: labeler for name, labeler in label.load().items() if name.startswith(wanted)}
    return {**({"rules": RuleLabeler(rules)} if rules else {}), **heuristics}


def names(prefixes: Iterable[str]) -> list[str]:
    """The ids of all rules and heuristics that start with one of the prefixes."""
    wanted = tuple(prefixes)
    return sorted(name for name in (*packs.load(), *label.load()) if name.startswith(wanted))


def account(documents: Iterable[Truth], speakers: Mapping[str, Labeler]) -> dict[str, Account]:
    """Every rule that spoke, by its id. The rules are asked one document at a time and nothing is decided."""
    accounts: dict[str, Account] = {}
    counted: set[tuple[str, str, str]] = set()
    for truth in documents:
        document = read(truth.text, kind="text")
        for labeler in speakers.values():
            for spoken in labeler(document):
                folded = document.blocks[spoken.block].folded
                if (key := (truth.page, spoken.rule, folded)) not in counted:
                    counted.add(key)
                    _enter(accounts.setdefault(spoken.rule, Account()), truth, spoken.block, spoken.evidence)
    return accounts


def _enter(entry: Account, truth: Truth, line: int, evidence: str) -> None:
    column = _COLUMN_OF.get(truth.labels[line], "open")
    if evidence.startswith("behind block "):
        entry.behind[column] += 1
        return
    entry.seen[column] += 1
    entry.domains.add(truth.domain or truth.page)
    if column == "article":
        entry.lines[evidence, truth.lines[line].strip()[:_SHOWN]] += 1


def table(accounts: Mapping[str, Account], known: Iterable[str], *, show: int = 0) -> Iterator[str]:
    """A line per known rule, one that never spoke included; under it up to `show` of the article lines it speaks of."""
    rows = sorted({*known, *accounts})
    width = max((len(name) for name in rows), default=0)
    yield f"{'rule':{width}}  {'chrome':>7} {'article':>7} {'open':>6} {'domains':>7}  behind: chrome, article"
    for name in rows:
        entry = accounts.get(name, Account())
        figures = f"{entry.seen['chrome']:7} {entry.seen['article']:7} {entry.seen['open']:6} {len(entry.domains):7}"
        behind = f"  {entry.behind['chrome']}, {entry.behind['article']}" if entry.behind else ""
        yield f"{name:{width}}  {figures}{behind}"
        for (evidence, line), number in entry.lines.most_common(show):
            yield f"    {number} × {evidence!r} in {line}"


def as_json(accounts: Mapping[str, Account], known: Iterable[str], *, show: int = 0) -> dict[str, object]:
    """The same as data."""
    result: dict[str, object] = {}
    for name in sorted({*known, *accounts}):
        entry = accounts.get(name, Account())
        lines = [{"evidence": evidence, "line": line, "times": number} for (evidence, line), number in entry.lines.most_common(show)]
        seen = {column: entry.seen[column] for column in ("chrome", "article", "open")}
        behind = {column: entry.behind[column] for column in ("chrome", "article", "open")}
        result[name] = {**seen, "domains": len(entry.domains), "behind": behind, **({"lines": lines} if show else {})}
    return result
