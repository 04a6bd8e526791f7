"""The elements of a page as arrays, and what they are called."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from cleaner.model import Document, Node
from cleaner.vocabulary import CLASSES, ROLES, TAG_GROUPS
from cleaner.walk import INLINE

Array = NDArray[np.float64]
Whole = NDArray[np.int64]
Rows = tuple[NDArray[np.generic], ...]  # facts with a value for every block; some arrays hold several, in rows

LEVELS = 9  # elements looked at upwards from a block
CLASS_BIT = {name: 1 << at for at, name in enumerate(CLASSES)}
GROUPS = (*dict.fromkeys((*TAG_GROUPS.values(), *ROLES.values())), "hidden")
GROUP_BIT = {name: 1 << at for at, name in enumerate(GROUPS)}
_GROUPS_FROM = 32  # bits of an element, those of its classes before
_HIDES = GROUP_BIT["hidden"] << _GROUPS_FROM

_HIDDEN = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
_NAMING = frozenset(("id", "itemprop", "aria-label", "data-testid"))  # attributes that name what an element is, beside its class
_NAME_LENGTH = 150  # characters of them that are read


class Tree(NamedTuple):
    """The page's elements as arrays, parents before children; row `len(parent) - 1` stands for no element at all."""

    node: Whole  # by block: the element that holds it
    parent: Whole
    end: Whole  # behind the last element that stands in it
    depth: Whole
    look: Whole  # the same number for the same tag and class
    path: Whole  # the same number for the same look of it and its parent
    classes: Whole  # bits, see CLASS_BIT
    groups: Whole  # bits, see GROUP_BIT
    up: Whole  # (LEVELS, blocks): the block's element and its ancestors

    @classmethod
    def of(cls, document: Document) -> Tree:
        nodes, parents, held = _block_level(document)
        count = len(nodes)
        parents = [parent if parent >= 0 else count for parent in parents]
        ends = list(range(1, count + 2))
        for at in range(count - 1, 0, -1):
            parent = parents[at]
            if ends[parent] < ends[at]:
                ends[parent] = ends[at]
        depths, looks, bits = _seen(nodes, parents)
        look, above, node = np.array(looks), np.array([*parents, count]), np.array(held, dtype=np.int64)
        up = np.empty((LEVELS, len(node)), dtype=np.int64)
        up[0] = node
        for level in range(1, LEVELS):
            up[level] = above[up[level - 1]]
        return cls(
            node,
            above,
            np.array([*ends[:-1], count]),
            np.array(depths),
            look,
            np.unique(look * (count + 1) + look[above], return_inverse=True)[1].reshape(-1),
            bits & ((1 << _GROUPS_FROM) - 1),
            bits >> _GROUPS_FROM,
            up,
        )

    def sums(self, facts: Sequence[NDArray[np.generic]]) -> Array:
        """By element, what facts of the blocks in it add up to; shape (facts, elements + 1)."""
        until = np.zeros((len(facts), len(self.parent)))
        for row, fact in zip(until, facts, strict=True):
            np.cumsum(np.bincount(self.node, fact, len(row))[:-1], out=row[1:])
        sums = until[:, self.end]
        sums -= until
        sums[:, -1] = 0
        return sums

    def inside(self, element: int) -> NDArray[np.bool_]:
        """By block, whether it stands in an element; all do in no element at all."""
        if element == len(self.parent) - 1:
            return np.ones(len(self.node), dtype=bool)
        return np.asarray((self.node >= element) & (self.node < self.end[element]))


def _block_level(document: Document) -> tuple[Sequence[Node], list[int], list[int]]:
    """The elements that are not inline, the places of their parents among them, and of every block's element."""
    nodes = document.nodes
    parents, held = [node.parent for node in nodes], [block.node for block in document.blocks]
    if not document.marks:
        return nodes, parents, held
    stays = [node.tag not in INLINE for node in nodes]
    place = [*(at - 1 for at in accumulate(stays)), -1]
    kept = [node for node, stay in zip(nodes, stays, strict=True) if stay]
    return kept, [place[parent] for parent, stay in zip(parents, stays, strict=True) if stay], [place[node] for node in held]


def _seen(nodes: Sequence[Node], parents: Sequence[int]) -> tuple[list[int], list[int], Whole]:
    """By element, its depth, the number of its look, and what its names and its tag, role and style say, as bits.

    The bits of groups are from `_GROUPS_FROM` on, those of classes before. One more for no element at all.
    """
    of_tag, of_look = _tags(), list[int]()
    depths, looks, found = list[int](), list[int](), list[int]()
    known: dict[tuple[str, str | None], int] = {}
    for (tag, attributes, _), parent in zip(nodes, parents, strict=True):
        depths.append(depths[parent] + 1 if parent < len(nodes) else 0)
        classes = attributes.get("class")
        look = known.setdefault((tag, classes), len(known))
        if look == len(of_look):
            of_look.append(of_tag.get(tag, 0) | (_named(classes[:_NAME_LENGTH]) if classes else 0))
        looks.append(look)
        bits = of_look[look]
        if len(attributes) > (classes is not None):
            for attribute, value in attributes.items():
                if attribute in _NAMING:
                    bits |= _named(value[:_NAME_LENGTH])
                elif attribute in _READERS:
                    bits |= _READERS[attribute](value)
        found.append(bits)
    return [*depths, -1], [*looks, -1], np.array([*found, 0], dtype=np.int64)


@cache
def _tags() -> dict[str, int]:
    return {tag: GROUP_BIT[group] << _GROUPS_FROM for tag, group in TAG_GROUPS.items()}


def _of_role(value: str) -> int:
    return GROUP_BIT[ROLES[value]] << _GROUPS_FROM if value in ROLES else 0


def _of_style(value: str) -> int:
    return _HIDES if _HIDDEN.search(value) else 0


_READERS: dict[str, Callable[[str], int]] = {
    "role": _of_role,
    "hidden": lambda value: _HIDES,
    "aria-hidden": lambda value: _HIDES if value == "true" else 0,
    "style": _of_style,
}


@lru_cache(1 << 14)  # pages of a site share their names; knows no document
def _named(name: str) -> int:
    stems = _stems()
    bits = 0
    for stem in _stem_pattern().findall(name.lower()):
        bits |= stems[stem]
    return bits


@cache
def _stems() -> dict[str, int]:
    return {stem.lstrip("="): CLASS_BIT[name] for name, stems in CLASSES.items() for stem in stems.split()}


@cache
def _stem_pattern() -> re.Pattern[str]:
    """Any stem, the longest at each place; sorted by first letter, since `re` tries alternatives one by one."""
    by_letter: dict[str, list[str]] = {}
    for stem in sorted((stem for stems in CLASSES.values() for stem in stems.split()), key=lambda stem: -len(stem)):
        word = stem.lstrip("=")
        pattern = rf"(?<![a-z].){word[1:]}(?![a-z])" if stem != word else word[1:]
        by_letter.setdefault(word[0], []).append(pattern)
    return re.compile("|".join(f"{letter}(?:{'|'.join(rests)})" for letter, rests in by_letter.items()))
