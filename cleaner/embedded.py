"""The article of a page whose markup holds none: from the data that such pages carry along for their scripts."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

LITTLE = 250  # size; a page with more text than this outside its links needs nothing from its data
LEAST = 200  # characters that a text in the data must have to be an article
_BODIES = ("articlebody", "reviewbody", "acceptedanswer", "text", "body", "bodyhtml", "content", "contenthtml", "html", "markdown", "description")
_IN_LISTS = (*_BODIES, "items", "paragraph", "heading", "subtitle", "quote")  # what the members of a list of paragraphs call theirs
_TAG = re.compile(r"<[^<>]{0,1000}>")
_BREAK = re.compile(r"</?(?:p|div|br|li|ul|ol|h[1-6]|tr|table|blockquote|section|article|figure)\b[^<>]{0,1000}>|\n", re.IGNORECASE)
_DEEP = 40  # levels of data that are looked into


def paragraphs(scripts: Sequence[str]) -> list[str]:
    """The paragraphs of the longest text that the data calls a body or content; empty where there is none.

    A text may be in one string or, a paragraph each, in the members of a list. schema.org's `articleBody` goes before all others.
    What is no JSON is passed over.
    """
    best: tuple[bool, int, list[str]] = (False, 0, [])
    for script in scripts:
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        groups: dict[tuple[str, ...], list[str]] = {}
        for path, text in _texts(data, (), ""):
            groups.setdefault(path, []).append(text)
        for path, texts in groups.items():
            total = sum(map(len, texts))
            if total >= LEAST:
                best = max(best, (path[-1] == "articlebody", total, texts))
    return [line for text in best[2] for line in _lines(text)]


def _texts(data: Any, path: tuple[str, ...], listed: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """The strings that stand under the name of a body, in order, each with the names on the way to it.

    In the members of a list, whose name is `listed`, it is the way to the list: what they call their texts may differ.
    """
    if len(path) > _DEEP:
        return
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _texts(value, (*path, name.lower().replace("_", "")), listed)
    elif isinstance(data, list):
        for member in data:
            yield from _texts(member, path, listed or "/".join((*path, "")))
    elif isinstance(data, str) and path and path[-1] in (_IN_LISTS if listed else _BODIES):
        yield (listed, path[-1] if path[-1] == "articlebody" else "") if listed else path, data


def _lines(text: str) -> list[str]:
    from html import unescape

    pieces = _BREAK.split(text)
    return [line for piece in pieces if (line := " ".join(unescape(_TAG.sub("", piece)).split()))]
