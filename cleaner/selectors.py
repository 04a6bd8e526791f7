"""Simple CSS selectors for the elements of pages: `aside`, `#disqus_thread`, `div.share-bar.top`, `[data-module=teaser]`, in a comma list.

No descendants, no pseudo-classes: what stands in a selected element is selected with it anyway. Parsed once, matched by index.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cleaner.model import Document, Label, Node

_SIMPLE = re.compile(r"(?P<tag>[a-z][a-z0-9-]*|\*)?(?P<rest>(?:[#.][\w-]+|\[[\w:-]+(?:\*?=(?:\"[^\"\]]*\"|[^\"\]]+))?\])*)", re.IGNORECASE)
_PART = re.compile(r"#(?P<id>[\w-]+)|\.(?P<class>[\w-]+)|\[(?P<name>[\w:-]+)(?:(?P<how>\*?=)\"?(?P<value>[^\"\]]*)\"?)?\]")


class Selector(NamedTuple):
    """One element's description; "" and () ask for nothing. `attributes` are (name, "=" or "*=" or "", value)."""

    tag: str = ""
    id: str = ""
    classes: tuple[str, ...] = ()
    attributes: tuple[tuple[str, str, str], ...] = ()

    def __str__(self) -> str:
        attributes = (f"[{name}{how}{value}]" for name, how, value in self.attributes)
        return "".join((self.tag, f"#{self.id}" if self.id else "", *(f".{name}" for name in self.classes), *attributes))

    def fits(self, node: Node, classes: Iterable[str]) -> bool:
        """Whether an element, whose class names are given, is described."""
        held = node.attributes
        return (
            (not self.tag or node.tag == self.tag)
            and (not self.id or held.get("id") == self.id)
            and all(name in classes for name in self.classes)
            and all(
                name in held and (not how or (value == held[name] if how == "=" else value in held[name])) for name, how, value in self.attributes
            )
        )


def parsed(text: str) -> tuple[Selector, ...]:
    """The selectors of a comma list. ValueError for what is none of the simple ones described above."""
    found = []
    for one in text.split(","):
        simple = _SIMPLE.fullmatch(one.strip())
        if simple is None or not simple[0]:
            raise ValueError(f"{one.strip()!r} is no simple selector; write a tag, #id, .class or [attribute=value], or several in one")
        parts = list(_PART.finditer(simple["rest"]))
        found.append(
            Selector(
                "" if simple["tag"] in (None, "*") else simple["tag"].lower(),
                next((part["id"] for part in parts if part["id"]), ""),
                tuple(part["class"] for part in parts if part["class"]),
                tuple((part["name"].lower(), part["how"] or "", part["value"] or "") for part in parts if part["name"]),
            )
        )
    return tuple(found)


class Index:
    """What the selectors of many rules say of a page. `selectors` gives by rule id the comma list and the weight."""

    def __init__(self, selectors: Mapping[str, tuple[str, float]]) -> None:
        self._weights = {rule_id: weight for rule_id, (_, weight) in selectors.items()}
        self._by_id: dict[str, list[tuple[Selector, str]]] = {}
        self._by_class: dict[str, list[tuple[Selector, str]]] = {}
        self._others: list[tuple[Selector, str]] = []
        for rule_id, (text, _) in selectors.items():
            for selector in parsed(text):
                if selector.id:
                    self._by_id.setdefault(selector.id, []).append((selector, rule_id))
                elif selector.classes:
                    self._by_class.setdefault(selector.classes[0], []).append((selector, rule_id))
                else:
                    self._others.append((selector, rule_id))

    def labels(self, document: Document) -> Iterator[Label]:
        """One label for every block in a selected element, by the outermost one."""
        found: dict[int, tuple[str, str]] = {}
        is_other, by_id = self._by_class.keys().isdisjoint, self._by_id
        for at, node in enumerate(document.nodes):
            _, held, parent = node
            if parent in found:
                found[at] = found[parent]
            elif self._others or ("class" in held and not is_other(held["class"].split())) or ("id" in held and held["id"] in by_id):
                selected = self._selecting(node)
                if selected is not None:
                    found[at] = selected
        for block in document.blocks if found else ():
            if block.node in found:
                rule_id, evidence = found[block.node]
                yield Label(block.position, rule_id, self._weights[rule_id], None, evidence)

    def _selecting(self, node: Node) -> tuple[str, str] | None:
        """The first rule that selects an element, and how."""
        held = node.attributes
        classes = held["class"].split() if "class" in held else []
        candidates = self._others
        if "id" in held and held["id"] in self._by_id:
            candidates = [*self._by_id[held["id"]], *candidates]
        for name in classes:
            if name in self._by_class:
                candidates = [*candidates, *self._by_class[name]]
        return next(((rule_id, str(selector)) for selector, rule_id in candidates if selector.fits(node, classes)), None)
