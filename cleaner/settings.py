"""Configuration files: [tool.cleaner] of pyproject.toml, or cleaner.toml, to a `Config` and the ignores of single files.

Knows files and TOML, so that `flow` need not. Every mistake in a file is a `ConfigError` of one line that says where it
is and what would be right.
"""

from __future__ import annotations

import math
import re
import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple, TypeVar, get_args

from cleaner.config import BYTES, LINES, Comments, Config, Engine, check_rule
from cleaner.decide import MODES
from cleaner.names import ConfigError, check, current, known, meant, named
from cleaner.render import Format
from cleaner.rule import EDGE, HINT, SURE, Match, Reach, Rule
from cleaner.selectors import parsed

FILE = "cleaner.toml"
PROJECT = "pyproject.toml"
LARGEST = 300_000  # bytes
OWN = "own"  # the pack that the user's own rules are of
KEYS = tuple(
    "select ignore mode keep format links images comments engine max-seconds max-bytes max-lines per-file-ignores per-site-ignores rules".split()
)
_T = TypeVar("_T")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_WEIGHTS = {"sure": SURE, "edge": EDGE, "hint": HINT}


class Settings(NamedTuple):
    """What a configuration file says.

    `per_file` holds pairs of a pattern and the ids or packs that are ignored in files it matches; patterns are of the
    path relative to `folder`, or of the file's name alone. `path` is the file that was read, None for none.
    """

    config: Config = Config()
    per_file: tuple[tuple[str, tuple[str, ...]], ...] = ()
    path: Path | None = None

    def ignored_in(self, name: str) -> tuple[str, ...]:
        """The ids and packs that are ignored in a file, sorted, each once."""
        if not self.per_file or self.path is None:
            return ()
        file = Path(name).absolute()
        folder = self.path.absolute().parent
        below = file.relative_to(folder).as_posix() if file.is_relative_to(folder) else file.as_posix()
        found = {rule for pattern, ignored in self.per_file if fnmatchcase(below, pattern) or fnmatchcase(file.name, pattern) for rule in ignored}
        return tuple(sorted(found))


def find(folder: Path) -> Path | None:
    """The nearest file that configures cleaner, in this folder or above it; cleaner.toml before pyproject.toml."""
    for place in (folder, *folder.parents):
        if (place / FILE).is_file():
            return place / FILE
        project = place / PROJECT
        if project.is_file() and b"cleaner" in _bytes(project) and _section(project, _parsed(project)) is not None:
            return project
    return None


def load(path: Path) -> Settings:
    """Read a configuration file. ConfigError for what cannot be read, is no TOML or names what does not exist."""
    whole = _parsed(path)
    table = _section(path, whole) if path.name == PROJECT else whole
    if table is None:
        raise ConfigError(f"{path} has no [tool.cleaner]; put the settings there")
    try:
        return _settings(table)._replace(path=path)
    except ConfigError as error:
        raise ConfigError(f"{path}: {error}") from None


def without(config: Config, ignored: Iterable[str]) -> Config | None:
    """The configuration less some ids and packs, even selected ones; None where no rule is left to speak."""
    beyond, select = current((*config.ignore, *ignored)), current(config.select)
    rules = known(name for name, _ in config.rules)
    left = tuple(rule for rule in rules if (not select or named(rule, select)) and not named(rule, beyond))
    return replace(config, select=left, ignore=()) if left else None


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from None
    if len(content) > LARGEST:
        raise ConfigError(f"{path} is larger than {LARGEST:,} bytes; that is no configuration")
    return content


def _parsed(path: Path) -> dict[str, Any]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        return tomllib.loads(_bytes(path).decode("utf-8").replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigError(f"{path} is no TOML: {' '.join(str(error).split())}") from None
    except RecursionError:
        raise ConfigError(f"{path} has lists or tables in each other without end") from None


def _section(path: Path, whole: Mapping[str, Any]) -> Mapping[str, Any] | None:
    tool = whole.get("tool", {})
    table = tool.get("cleaner") if isinstance(tool, dict) else None
    if table is not None and not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.cleaner has to be a table")
    return table


def _settings(table: Mapping[str, Any]) -> Settings:
    _no_others(table, KEYS, "key")
    rules = table.get("rules", [])
    if not isinstance(rules, list) or not all(isinstance(rule, dict) for rule in rules):
        raise ConfigError("rules has to be tables, each begun by [[rules]] or [[tool.cleaner.rules]]")
    own = tuple(_rule(rule, at) for at, rule in enumerate(rules, 1))
    twice = sorted({name for name, _ in own if [other for other, _ in own].count(name) > 1})
    if twice:
        raise ConfigError(f"two rules are called {twice[0]!r}; give one another name")
    config = Config(
        select=_strings(table, "select"),
        ignore=_strings(table, "ignore"),
        mode=_one_of(table.get("mode", "balanced"), MODES, "mode"),
        keep=_strings(table, "keep"),
        rules=own,
        per_site=_ignores(table, "per-site-ignores", "*.example.org"),
        format=_one_of(table.get("format", "text"), get_args(Format), "format"),
        links=_flag(table.get("links", False), "links"),
        images=_flag(table.get("images", False), "images"),
        comments=_one_of(table.get("comments", "drop"), get_args(Comments), "comments"),
        engine=_one_of(table.get("engine", "cleaner"), get_args(Engine), "engine"),
        max_seconds=_seconds(table.get("max-seconds", 0), "max-seconds"),
        max_bytes=_count(table.get("max-bytes", BYTES), "max-bytes"),
        max_lines=_count(table.get("max-lines", LINES), "max-lines"),
    )
    per_file = _ignores(table, "per-file-ignores", "docs/*.md")
    _check(config, per_file)
    return Settings(config, per_file)


def _check(config: Config, per_file: tuple[tuple[str, tuple[str, ...]], ...]) -> None:
    lists: list[tuple[str, Iterable[str]]] = [("select", config.select), ("ignore", config.ignore)]
    lists += [("per-file-ignores", ignored) for _, ignored in per_file]
    lists += [("per-site-ignores", ignored) for _, ignored in config.per_site]
    if not any(names for _, names in lists):
        return
    rules = known(name for name, _ in config.rules)
    for key, names in lists:
        check(names, rules, key)


def _rule(table: Mapping[str, Any], at: int) -> tuple[str, Rule]:
    name = table.get("name")
    if not isinstance(name, str) or not _NAME.fullmatch(name):
        raise ConfigError(f'rule {at} needs a name of small letters, digits and hyphens, as in name = "page-footer"')
    try:
        _no_others(table, tuple(_FIELDS), "field")
        values: dict[str, Any] = {field: _FIELDS[field](value, field) for field, value in table.items()}
        rule = Rule(**{"about": "", **values})
        check_rule(rule)
        for example in rule.examples:
            _check_example(example)
    except ConfigError as error:
        raise ConfigError(f"rule {name!r}: {error}") from None
    return f"{OWN}/{name}", rule


def _check_example(example: str) -> None:
    from cleaner import marked

    if "\r" in example:
        raise ConfigError("example: has a carriage return; its lines end at a newline alone")
    try:
        marked.load(example.strip("\n"))
    except ValueError as error:
        raise ConfigError(f"example: {error}") from None


def _no_others(table: Mapping[str, Any], right: tuple[str, ...], noun: str) -> None:
    for name in table:
        if name not in right:
            raise ConfigError(f"no {noun} is called {name!r}{meant(name, right) or '; there are ' + ', '.join(right)}")


def _strings(table: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return _texts(table.get(key, []), key)


def _ignores(table: Mapping[str, Any], key: str, sample: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    value = table.get(key, {})
    if not isinstance(value, dict):
        raise ConfigError(f'{key} has to be a table, as in "{sample}" = ["share"]')
    return tuple((pattern, _texts(names, f"{key}.{pattern}")) for pattern, names in value.items())


def _texts(value: object, key: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise ConfigError(f'{key} has to be a list of strings, as in {key.rpartition(".")[2]} = ["…"]')
    return tuple(value)


def _text(value: object, key: str) -> str:
    if not isinstance(value, str):
        raise ConfigError(f"{key} has to be a string")
    return value


def _phrases(value: object, key: str) -> dict[str, tuple[str, ...]]:
    """By language, or a plain list where the language does not matter."""
    if isinstance(value, dict):
        return {language: _texts(wordings, f"{key}.{language}") for language, wordings in value.items()}
    return {"": _texts(value, key)}


def _flag(value: object, key: str) -> bool:
    if not isinstance(value, bool):
        raise ConfigError(f"{key} has to be true or false")
    return value


def _count(value: object, key: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise ConfigError(f"{key} has to be a whole number from 0 up")
    return value


def _seconds(value: object, key: str) -> float:
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value) and value >= 0:
        return float(value)
    raise ConfigError(f"{key} has to be a number of seconds from 0 up")


def _weight(value: object, key: str) -> float:
    if isinstance(value, str) and value.lower() in _WEIGHTS:
        return _WEIGHTS[value.lower()]
    if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
        return float(value)
    raise ConfigError(f'{key} has to be "sure", "edge", "hint" or a number (log-odds that it is chrome)')


def _selector(value: object, key: str) -> str:
    text = _text(value, key)
    try:
        parsed(text)
    except ValueError as error:
        raise ConfigError(f"{key}: {error}") from None
    return text


def _one_of(value: object, right: tuple[_T, ...], key: str) -> _T:
    for item in right:
        if item == value:
            return item
    raise ConfigError(f"{key} is {value!r}; it can be {', '.join(map(repr, right))}")


_FIELDS: dict[str, Callable[[object, str], object]] = {
    "name": _text,
    "about": _text,
    "phrases": _phrases,
    "patterns": _texts,
    "selector": _selector,
    "hints": lambda value, key: tuple(hint.lower() for hint in _texts(value, key)),
    "match": lambda value, key: _one_of(value, get_args(Match), key),
    "counted": _flag,
    "longest": _count,
    "reach": lambda value, key: _one_of(value, get_args(Reach), key),
    "after_words": _count,
    "weight": _weight,
    "examples": _texts,
}
