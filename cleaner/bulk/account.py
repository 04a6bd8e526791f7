"""The account of a run: how many documents came, went out and failed, and what was taken from them. Adds up; prints nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from cleaner.formats import Result

TOP = 40  # rules that a report lists
_SUMS = ("documents", "written", "quarantined", "damaged", "size_in", "size_out")


@dataclass
class Account:
    """Sums over documents.

    documents    that were read; each of them was `written` or is `quarantined`.
    damaged      inputs that could not be read to their end.
    size_in      characters of text before and `size_out` after; of a page the text of its blocks, not its markup.
    rules        for each rule, from how many blocks it took something away.
    statuses     of what was written ("ok", "empty", "unsure").
    reasons      why documents are in quarantine.
    languages    what documents or pages say they are written in, "" for those that do not say.
    before       documents by the length of their text, and `after`: key n for lengths in [2**(n-1), 2**n), 0 for none.
    """

    documents: int = 0
    written: int = 0
    quarantined: int = 0
    damaged: int = 0
    size_in: int = 0
    size_out: int = 0
    rules: Counter[str] = field(default_factory=Counter)
    statuses: Counter[str] = field(default_factory=Counter)
    reasons: Counter[str] = field(default_factory=Counter)
    languages: Counter[str] = field(default_factory=Counter)
    before: Counter[int] = field(default_factory=Counter)
    after: Counter[int] = field(default_factory=Counter)

    def count(self, result: Result, size: int, language: str) -> None:
        """Take in what came of a document whose text had `size` characters."""
        self.size_in += size
        self.size_out += len(result.text)
        for rule, blocks in result.rules.items():
            self.rules[rule] += blocks
        self.statuses[result.status] += 1
        self.languages[_primary(language) if language else ""] += 1
        self.before[size.bit_length()] += 1
        self.after[len(result.text).bit_length()] += 1

    def add(self, other: Account) -> None:
        """Take in another account."""
        for name, value in other.__dict__.items():
            if name in _SUMS:
                self.__dict__[name] += value
            else:
                self.__dict__[name].update(value)

    def sums_with(self, other: Account) -> Account:
        """The sums of both, without what is counted by name."""
        both = Account()
        for name in _SUMS:
            both.__dict__[name] = self.__dict__[name] + other.__dict__[name]
        return both

    def as_json(self) -> dict[str, object]:
        """The account as JSON, keys in a fixed order; `from_json` reads it."""
        return {name: dict(sorted(value.items())) if isinstance(value, Counter) else value for name, value in self.__dict__.items()}

    def report(self) -> dict[str, object]:
        """The account for readers: shares beside sums, the rules that took most, lengths as [from, to, before, after]."""
        bins = range(max((*self.before, *self.after, 0)) + 1)
        lengths = [[(1 << at) >> 1, 1 << at if at else 1, self.before[at], self.after[at]] for at in bins]
        return {
            **self.as_json(),
            "kept": round(self.kept, 4),
            "rules": dict(self.rules.most_common(TOP)),
            "languages": dict(self.languages.most_common()),
            "lengths": [row for row in lengths if row[2] or row[3]],
        }

    @property
    def kept(self) -> float:
        """The share of characters that stayed, 1 where there were none."""
        return self.size_out / self.size_in if self.size_in else 1.0

    @property
    def complete(self) -> bool:
        """Whether every document is accounted for, and every input was read to its end."""
        return self.documents == self.written + self.quarantined and not self.damaged


def from_json(table: Mapping[str, object]) -> Account:
    """An account that `as_json` wrote. KeyError or TypeError for what is none."""
    account = Account()
    for name, value in account.__dict__.items():
        found = table[name]
        if isinstance(value, Counter) and isinstance(found, dict):
            value.update({int(key) if name in ("before", "after") else key: times for key, times in found.items()})
        elif isinstance(found, int) and not isinstance(value, Counter):
            account.__dict__[name] = found
        else:
            raise TypeError(f"{name} is no sum")
    return account


def _primary(language: str) -> str:
    """The language of a tag, as in "pt-BR"; a tag as no language has is "other", so that a crawl cannot fill the memory."""
    primary = language.strip().lower().replace("_", "-").partition("-")[0]
    return primary if len(primary) <= 3 and ((primary.isascii() and primary.isalpha()) or not primary) else "other"
