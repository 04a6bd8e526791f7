"""What is article in a Markdown file whatever words stand in it: front matter, code, tables and headings.

A README is lists, names and short lines, and looks like chrome to anyone who judges by shape: in Markdown only rules speak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from cleaner.model import Block, Cleaned, Document, Label
from cleaner.render import render

STRUCTURE = "markdown/structure"
_ENDINGS = (".md", ".markdown", ".mdown", ".mkd")
_KEPT = -100.0  # natural log-odds; more than all rules together
_FENCE = re.compile(r"\s*(?:[-*+>]\s+|\d{1,9}[.)]\s+){0,9}(`{3,}|~{3,})")
_INDENTED = re.compile(r" {4}|\t")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_UNDERLINE = re.compile(r" {0,3}(?:={3,}|-{3,})\s*$")
_TABLE = re.compile(r"\s*\|?\s*:?-+:?\s*\|[\s|:-]*$")


def is_markdown(name: str) -> bool:
    """By its ending."""
    return Path(name).suffix.lower() in _ENDINGS


def structure(document: Document) -> Iterator[Label]:
    """A labeler: front matter, fenced and indented code, tables and headings stay."""
    blocks = document.blocks
    kept = {*_front_matter(blocks), *_code(blocks), *_tables(blocks), *_headings(blocks)}
    for at in sorted(kept):
        yield Label(blocks[at].position, STRUCTURE, _KEPT, None, "front matter, code, a table or a heading")


def uncut(cleaned: Cleaned) -> Cleaned:
    """The same, with nothing taken from within the lines that stay as structure."""
    verdicts = tuple(
        verdict._replace(cuts=()) if verdict.cuts and any(label.rule == STRUCTURE for label in verdict.labels) else verdict
        for verdict in cleaned.verdicts
    )
    return cleaned._replace(text=render(cleaned.document, verdicts), verdicts=verdicts) if verdicts != cleaned.verdicts else cleaned


def _front_matter(blocks: Sequence[Block]) -> Iterator[int]:
    """From a first line "---" or "+++" to the next of its kind, if there is one."""
    sign = blocks[0].text.rstrip() if blocks else ""
    if sign in ("---", "+++"):
        end = next((at for at, block in enumerate(blocks) if at and block.text.rstrip() == sign), -1)
        yield from range(end + 1)


def _code(blocks: Sequence[Block]) -> Iterator[int]:
    """Fenced code with its fences, to the end of the file where none closes it; and all that is indented like code."""
    fence = ""
    for at, block in enumerate(blocks):
        if fence:
            yield at
            line = block.text.strip().lstrip("> ")
            fence = "" if line.startswith(fence) and not line.strip(fence[0]) else fence
        elif opened := _FENCE.match(block.text):
            yield at
            fence = opened[1]
        elif _INDENTED.match(block.text):
            yield at


def _tables(blocks: Sequence[Block]) -> Iterator[int]:
    """Lines that begin with a bar, and those with bars in them around the line of dashes under a table's head."""
    inside = False
    for at, block in enumerate(blocks):
        if _TABLE.match(block.text):
            inside = True
            yield from (at - 1, at) if at else (at,)
        elif block.text.lstrip().startswith("|") or (inside and "|" in block.text):
            yield at
        else:
            inside = False


def _headings(blocks: Sequence[Block]) -> Iterator[int]:
    for at, block in enumerate(blocks):
        if _HEADING.match(block.text):
            yield at
        elif at and _UNDERLINE.match(block.text) and blocks[at - 1].size:
            yield from (at - 1, at)
