"""Verdicts back to text. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.model import Document, Span, Verdict


def render(document: Document, verdicts: Sequence[Verdict]) -> str:
    """The kept blocks: of a dump byte for byte with their line endings, of a page one after the other with a blank line."""
    blocks = document.blocks
    if document.kind == "text":
        return "".join(_line(document.source, blocks[v.block].source, v.cuts) for v in verdicts if v.keep)
    return "\n\n".join(cut(blocks[v.block].text, v.cuts) for v in verdicts if v.keep)


def cut(text: str, cuts: Iterable[Span]) -> str:
    """`text` without the spans, which are in order and do not overlap."""
    kept, last = [], 0
    for start, end in cuts:
        kept.append(text[last:start])
        last = end
    return "".join((*kept, text[last:]))


def _line(source: str, span: Span | None, cuts: tuple[Span, ...]) -> str:
    assert span is not None  # every block of a dump knows its line
    line = source[span.start : span.end]
    return cut(line, cuts) if cuts else line
