"""A second opinion: what trafilatura takes for the article of a page. Asked only where somebody wants it; it takes its time.

`article` is the first stage of `Config(engine="trafilatura")`; `agreement` is a labeler to hand to `Cleaner(labelers=[…])`.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.model import Document, Label
from cleaner.normal import fold

AGREES, DIFFERS = -1.0, 1.0  # natural log-odds; beside the page model it adds next to nothing (development pages, 2026-11)


def article(source: str, url: str = "") -> str:
    """The text that trafilatura finds in a page, without comments; "" for none."""
    from trafilatura import extract

    return extract(source, url=url or None, include_comments=False) or ""


def agreement(document: Document) -> Iterator[Label]:
    """For every block of a page, whether trafilatura keeps it. Silent on dumps, and where it finds nothing."""
    text = fold(article(document.source, document.url)) if document.kind == "html" and document.source else ""
    for block in document.blocks if text else ():
        if block.folded:
            agrees = block.folded in text
            yield Label(block.position, "peer/trafilatura", AGREES if agrees else DIFFERS, None, "keeps it" if agrees else "leaves it out")
