"""Names of rules as users write them: an id or a pack, perhaps an old one or a wrong one. Knows what there is; reads no rule."""

from __future__ import annotations

from collections.abc import Iterable

from cleaner import label, packs


class ConfigError(ValueError):
    """A configuration that names something unknown or contradicts itself. The message says what would be right."""


def known(own: Iterable[str] = ()) -> tuple[str, ...]:
    """The ids of all rules and labelers, and of one's own rules."""
    return (*packs.load(), *label.load(), *own)


def current(names: Iterable[str]) -> tuple[str, ...]:
    """The names with the ids that rules have today."""
    return tuple(packs.RENAMED.get(name, name) for name in names)


def named(rule: str, names: Iterable[str]) -> bool:
    """Whether a rule's id, or the pack it is of, is among the names."""
    return any(rule == name or rule.startswith(name + "/") for name in names)


def meant(wrong: str, right: Iterable[str]) -> str:
    """The names that look like a wrong one, as the end of a message: "; did you mean 'share'?"; empty when none does."""
    from difflib import get_close_matches

    near = get_close_matches(wrong, list(right), n=3, cutoff=0.5)
    return f"; did you mean {' or '.join(map(repr, near))}?" if near else ""


def check(names: Iterable[str], rules: Iterable[str], key: str = "") -> None:
    """ConfigError for the first name that is neither an id nor a pack of the rules; it begins with the key they stand under."""
    rules = tuple(rules)
    for name in names:
        if not any(named(rule, current((name,))) for rule in rules):
            hint = meant(name, (*rules, *{rule.split("/")[0] for rule in rules})) or "; `cleaner rules` lists them"
            raise ConfigError(f"{key and key + ': '}no rule or pack is called {name!r}{hint}")
