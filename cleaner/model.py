"""The nouns of the house: what a page or dump is made of, and what is said about it. No behaviour beyond small views."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal, NamedTuple

Kind = Literal["html", "text"]


class Span(NamedTuple):
    """A half-open range [start, end) in characters."""

    start: int
    end: int


class Node(NamedTuple):
    """An element of a page. `parent` is a position in `Document.nodes`, -1 for the root; parents come before children."""

    tag: str
    attributes: Mapping[str, str]
    parent: int


class Block(NamedTuple):
    """A line of a dump, or a run of text between two block-level tags of a page.

    `text` has no line ending. `folded` is `normal.fold(text)`, the form in which phrases are compared. `source` is where
    the block stands in `Document.source`, line ending included; None on pages. `node` is -1 and `link_chars` 0 on dumps.
    `size` is `normal.size(text)`: its length as if it were written in Latin letters; 0 for a blank line.
    """

    position: int
    text: str
    folded: str
    size: int
    source: Span | None = None
    tag: str = ""
    node: int = -1
    link_chars: int = 0


class Document(NamedTuple):
    """A page or dump, ready to be judged. `notes` says what had to be repaired or replaced while reading it."""

    kind: Kind
    source: str
    blocks: tuple[Block, ...]
    nodes: tuple[Node, ...] = ()
    url: str = ""
    title: str = ""
    lang: str = ""
    notes: tuple[str, ...] = ()


class Label(NamedTuple):
    """One opinion on one block: which rule, how strongly, on what evidence.

    `weight` is in natural log-odds that the block is chrome: 0 says nothing, 2.2 is 9:1, 8 about 3000:1, negative keeps.
    With a `span` (in characters of `Block.text`) the label speaks of that part alone.
    """

    block: int
    rule: str
    weight: float
    span: Span | None = None
    evidence: str = ""


class Verdict(NamedTuple):
    """What happens to one block, and all that was said of it. `cuts` are the parts that go from a block that stays."""

    block: int
    keep: bool
    weight: float
    labels: tuple[Label, ...] = ()
    cuts: tuple[Span, ...] = ()


class Cleaned(NamedTuple):
    """The article, and the account of how it was found: one verdict per block, in the order of `document.blocks`.

    `notes` holds what the reader should know about the result as a whole; empty when there is nothing to say.
    """

    text: str
    document: Document
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...] = ()


Labeler = Callable[[Document], Iterable[Label]]
