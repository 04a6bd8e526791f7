"""The packs: one file per site, vendor or subject, each a tuple RULES of literals. The folder is the registry."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from cleaner.rule import Rule

RENAMED: dict[str, str] = {}  # the id a rule had → the id it has


def load() -> dict[str, Rule]:
    """Every rule of every pack by its id, "pack/name", in the order of pack names."""
    names = sorted(path.stem for path in Path(__file__).parent.glob("*.py") if path.stem != "__init__")
    return {f"{name.replace('_', '-')}/{rule.name}": rule for name in names for rule in _rules(name)}


def _rules(name: str) -> tuple[Rule, ...]:
    rules: tuple[Rule, ...] = import_module(f"cleaner.packs.{name}").RULES
    return rules
