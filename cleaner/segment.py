"""A dump or page to a Document. No opinions: nothing that is text is dropped here."""

from __future__ import annotations

import re
from functools import partial
from itertools import accumulate, count, repeat

from cleaner.embedded import LITTLE, paragraphs
from cleaner.model import Block, Document, Node, Span
from cleaner.normal import fold_lines, has_dense, size
from cleaner.walk import Page, Run

A_SENTENCE = 40  # characters beside links that a run of text has if a page holds any text of its own
_SPAN, _BLOCK = partial(tuple.__new__, Span), partial(tuple.__new__, Block)  # of all their fields, in a third of the time
_LINE_END = re.compile("\r\n|\n|\r")


def lines_of(source: str) -> list[str]:
    """The lines of a dump without their ends, "\\n", "\\r\\n" or "\\r"; the last needs none."""
    lines = _LINE_END.split(source) if "\r" in source else source.split("\n")
    if lines[-1] == "":
        lines.pop()  # what follows the last line ending is no line
    return lines


def segment_text(source: str, url: str = "", notes: tuple[str, ...] = ()) -> Document:
    """A block per line. Lines end at "\\n", "\\r\\n" or "\\r"; the last needs no end."""
    lines = lines_of(source)
    folded = fold_lines("\n".join(lines) if "\r" in source else source)
    sizes = [size(text) for text in lines] if has_dense(source) else [len(text.strip()) for text in lines]
    stops = [found.end() for found in _LINE_END.finditer(source)] if "\r" in source else list(accumulate([len(text) + 1 for text in lines]))
    stops[len(lines) - 1 :] = [len(source)] if lines else []
    spans = map(_SPAN, zip([0, *stops], stops, strict=False))
    rows = zip(count(), lines, folded, sizes, spans, repeat(""), repeat(-1), repeat(0), strict=False)
    return Document("text", source, tuple(map(_BLOCK, rows)), url=url, notes=notes)


def segment_html(page: Page | None, source: str, url: str = "", notes: tuple[str, ...] = (), lang: str = "") -> Document:
    """A block per run of text between block-level tags or line breaks, in document order. `page` is None where nothing was parsed.

    Where the markup holds next to no text of its own, the article comes from the data that the page carries for its scripts; where
    neither holds a sentence, what is left is the page's description of itself.
    """
    if page is None:
        return Document("html", source, (), url=url, notes=notes)
    runs, nodes = page.runs, page.nodes
    found = paragraphs(page.data) if page.data and sum([len(run.text) - run.links for run in runs]) < LITTLE else []
    if found:
        notes = (*notes, "the text is from the page's data; its markup holds none")
    elif page.description and all(len(run.text) - run.links < A_SENTENCE for run in runs):
        found, notes = [page.description], (*notes, "the text is the page's own description; it holds no other")
    if found:
        nodes.append(Node("script", {}, 0 if nodes else -1))
        runs += [Run(text, "script", len(nodes) - 1, 0) for text in found]
    texts, tags, places, links = map(list, zip(*runs, strict=False)) if runs else ([], [], [], [])
    joined = "\n".join(texts)
    folded = fold_lines(joined if joined.count("\n") < len(texts) else "\n".join([text.replace("\n", " ") for text in texts]))
    sizes = map(size, texts) if has_dense(joined) else map(len, texts)
    blocks = map(_BLOCK, zip(count(), texts, folded, sizes, repeat(None), tags, places, links, strict=False))
    return Document("html", source, tuple(blocks), tuple(nodes), url, page.title, lang, notes, tuple(page.marks), tuple(page.about))
