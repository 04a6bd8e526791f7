"""What belongs to an article though it does not look like prose: lines of code, rows of a table of figures. Labels here protect. Silent
on pages, whose tags tell code and tables apart."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.model import SILENCE, Block, Document, Label

LONGEST = 200  # size; longer blocks need no protection
CODE = -5.0  # log-odds; on the development dumps nearly every line that looks so is code, wherever the page's gold text ends
FIGURES = -2.0  # rows of figures are article lines two to one on the development dumps, among lines as short as these

_CODE_SIGNS = ("{", "()", ");", " = ", "=>", "</", ">>> ", "SELECT ")  # code has three of them, whatever the language
_CODE_OPENS = re.compile(
    r"\s*(?:[\w.]+ = \S|[\"'][\w-]+[\"']\s?:|//|/\*|#include\b|#!/|import [\w.*{]+|from \S+ import |def \w+\(|class \w+[(:{]|func \w+"
    r"|(?:public|private) \w|SELECT |INSERT |FROM \w+|WHERE \w+|LEFT JOIN |</?\w[^<>]*>\s*$|\$ \w+|>>> |--\w)"
)
_CODE_HOLDS = re.compile(r"[{};]\s*$|\w\(\)|\w\.\w+\(|[\w\])]\s?(?:[=!<>]=|=>|->|::|&&|\|\||[:+-]=)")
_CODE_SIGN = re.compile(r"[{}();=>&|]|::")  # `_CODE_HOLDS` needs one
_THREE = re.compile(r"\d\D.*?\d\D.*?\d")  # three numbers, at the least
_FIGURE = re.compile(r"(?<!\S)[(~<>≈]?[-+−]?[$€£¥₹]?\d[\d.,]*(?:%|[a-zA-Zµ°]{1,3})?\)?(?!\S)")


def code(document: Document) -> Sequence[Label]:
    """A line that looks like a program's, among three such in seven lines; or any line among four."""
    if "{" not in document.source and "=" not in document.source:
        return SILENCE  # most documents end here
    blocks = _with_text(document)
    text = "\n".join([block.text for block in blocks])
    if not ("{" in text or "=" in text) or sum(map(text.count, _CODE_SIGNS)) < 3:
        return SILENCE
    flags = [block.size < LONGEST and _looks_like_code(block.text) for block in blocks]
    return [
        Label(blocks[at].position, "body/code", CODE, None, f"{near} of the lines around look like code")
        for at, near in enumerate(_count_around(flags, 3))
        if near >= 4 or (near >= 3 and flags[at])
    ]


def figures(document: Document) -> Sequence[Label]:
    """A row of three figures or more, among three such in five lines."""
    blocks = _with_text(document)
    flags = [block.size < LONGEST and _THREE.search(block.text) is not None and len(_FIGURE.findall(block.text)) >= 3 for block in blocks]
    if sum(flags) < 3:
        return SILENCE
    return [
        Label(blocks[at].position, "body/figures", FIGURES, None, f"{near} rows of figures")
        for at, near in enumerate(_count_around(flags, 2))
        if flags[at] and near >= 3
    ]


def _looks_like_code(line: str) -> bool:
    return bool(_CODE_OPENS.match(line) or (_CODE_SIGN.search(line) and _CODE_HOLDS.search(line)))


def _with_text(document: Document) -> Sequence[Block]:
    return [] if document.kind == "html" else [block for block in document.blocks if block.size]


def _count_around(flags: Sequence[bool], reach: int) -> Iterator[int]:
    return (sum(flags[max(0, at - reach) : at + reach + 1]) for at in range(len(flags)))


LABELERS = {"body/code": code, "body/figures": figures}
