"""Text of a page that no reader sees, by the style of its element: prompt injections and lists of keywords hide there.

What nothing on the page brings to light goes. What scripts show later (opacity 0 before it fades in, accordions of height 0)
is only reported: on the development pages 70% of such text is article. So are `display: none` and `hidden`, which the page model weighs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from cleaner.model import SILENCE, Document, Label
from cleaner.rule import SURE

_START, _IS = r"(?:^|[;\s])", r"\s{0,3}:\s{0,3}"
_END = r"(?:px|pt|em|rem|%)?\s{0,3}(?:!important\s{0,3})?(?:;|$)"
_NOTHING = rf"0*\.?0+{_END}"
_FAR = r"-\s{0,3}(?:\d{4,7}(?:\.\d{0,9})?\s{0,3}(?:px|pt)?|\d{2,5}(?:\.\d{0,9})?\s{0,3}r?em|[1-9]\d{2,4}\s{0,3}v[wh])"
_FADED = rf"{_START}opacity{_IS}{_NOTHING}"
_SUSPECT = re.compile(r"opacity|font-size|clip|overflow|:\s{0,3}-", re.IGNORECASE)  # what every way has one of
_SHOWN = 60  # characters of the evidence


class Hiding(NamedTuple):
    """A way of hiding: a style hides so if all patterns are found in it. `weight` is 0 for what may be shown later."""

    patterns: tuple[re.Pattern[str], ...]
    weight: float


def _hiding(weight: float, *patterns: str) -> Hiding:
    return Hiding(tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns), weight)


_WAYS = {
    "off-screen": _hiding(SURE, rf"{_START}(?:left|right|top|bottom|text-indent|margin-left|margin-top){_IS}{_FAR}"),
    "no-font-size": _hiding(SURE, rf"{_START}font-size{_IS}{_NOTHING}"),
    "clipped": _hiding(
        SURE, rf"{_START}clip(?:-path)?{_IS}(?:rect\(\s{{0,3}}[01](?:px)?(?:[\s,]{{1,3}}[01](?:px)?){{3}}\s{{0,3}}\)|inset\(\s{{0,3}}(?:50|100)%)"
    ),
    "transparent": _hiding(SURE, _FADED, rf"{_START}(?:pointer-events{_IS}none|font-size{_IS}[01]{_END}|color{_IS}transparent)"),
    "faded": _hiding(0.0, _FADED),
    "folded": _hiding(0.0, rf"{_START}(?:max-)?(?:height|width){_IS}{_NOTHING}", rf"{_START}overflow{_IS}hidden"),
}


def css(document: Document) -> Iterable[Label]:
    """A label for every block or part of one that stands in an element whose style hides it, with the way as evidence."""
    nodes = document.nodes
    ways = {style: _way(style) for style in {node.attributes["style"] for node in nodes if "style" in node.attributes}}
    hiding: dict[int, str] = {}
    for at, (_, attributes, parent) in enumerate(nodes if any(ways.values()) else ()):
        way = ways[attributes["style"]] if "style" in attributes else ""
        if way or parent in hiding:
            outer = hiding.get(parent, "")
            hiding[at] = max((way, outer), key=lambda one: _WAYS[one].weight if one else -1.0)
    return _hidden(document, hiding) if hiding else SILENCE


def _hidden(document: Document, hiding: Mapping[int, str]) -> Iterator[Label]:
    for block in document.blocks:
        if block.node in hiding:
            way = hiding[block.node]
            yield Label(block.position, "hidden/css", _WAYS[way].weight, None, f"{way}: {block.text[:_SHOWN]}")
    for mark in document.marks:
        way = hiding.get(mark.node, "")
        if way and _WAYS[way].weight and mark.span.end > mark.span.start and document.blocks[mark.block].node not in hiding:
            text = document.blocks[mark.block].text[mark.span.start : mark.span.end]
            yield Label(mark.block, "hidden/css", _WAYS[way].weight, mark.span, f"{way}: {text[:_SHOWN]}")


def _way(style: str) -> str:
    """The first way of hiding that a style shows, the certain ones first; "" for none."""
    if not _SUSPECT.search(style):
        return ""
    return next((kind for kind, way in _WAYS.items() if all(pattern.search(style) for pattern in way.patterns)), "")


LABELERS = {"hidden/css": css}
