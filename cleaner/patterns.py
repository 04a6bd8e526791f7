"""What phrases cannot say: the regular expressions of rules, compiled when they are first needed, and where they match."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from cleaner.rule import Rule

if TYPE_CHECKING:
    import regex


@cache
def _any_of(patterns: tuple[str, ...]) -> regex.Pattern[str]:
    return compiled(patterns[0] if len(patterns) == 1 else "|".join([f"(?:{pattern})" for pattern in patterns]))


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A rule's pattern as rules read it. ValueError for what is no regular expression, with the place of the fault."""
    import regex

    try:
        return regex.compile(pattern, regex.IGNORECASE)
    except regex.error as error:
        raise ValueError(str(error)) from error


def matches(rule: Rule, text: str, patience: float | None = None) -> Iterable[tuple[int, int]]:
    """Where one of the rule's patterns matches, [start, end) in characters; once, unless each place is to be cut out.

    TimeoutError after `patience` seconds, None for as long as it takes.
    """
    expression = _any_of(rule.patterns)
    if rule.reach == "match":
        return [found.span() for found in expression.finditer(text, timeout=patience) if found.end() > found.start()]
    stripped = text.strip()
    if rule.match == "is":
        found = expression.fullmatch(stripped, timeout=patience)
    elif rule.match == "starts":
        found = expression.match(stripped, timeout=patience)
    else:
        found = expression.search(stripped, timeout=patience)
    if found is None:
        return ()
    indent = len(text) - len(text.lstrip())
    return ((found.start() + indent, found.end() + indent),)
