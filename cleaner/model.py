"""The nouns of the house: what a page or dump is made of, and what is said about it. No behaviour beyond small views."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
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

    `text` has no line ending, except within <pre> on pages. `folded` is `normal.fold(text)`, the form in which phrases are
    compared. `size` is `normal.size(text)`: its length as if it were written in Latin letters; 0 for a blank line.
    Of a dump's block `source` is where it stands in `Document.source`, line ending included. Of a page's block `node` is
    the position of the element that holds it directly, `tag` that element's tag, or "br" where it follows a line break
    within it, and `link_chars` says how many of its characters are links.
    """

    position: int
    text: str
    folded: str
    size: int
    source: Span | None = None
    tag: str = ""
    node: int = -1
    link_chars: int = 0


class Mark(NamedTuple):
    """An inline element of a page: the characters of a block that stand in it, and its node. Pictures hold none."""

    block: int
    span: Span
    node: int


class Document(NamedTuple):
    """A page or dump, ready to be judged. `notes` says what had to be repaired or replaced while reading it.

    Of a page: `nodes` are its block-level elements, and those inline elements that `marks` speak of; `about` is what it
    says of itself, "og:type=article", "ld:newsarticle", "generator=…", all in lower case, each once.
    """

    kind: Kind
    source: str
    blocks: tuple[Block, ...]
    nodes: tuple[Node, ...] = ()
    url: str = ""
    title: str = ""
    lang: str = ""
    notes: tuple[str, ...] = ()
    marks: tuple[Mark, ...] = ()
    about: tuple[str, ...] = ()


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


label_of = partial(tuple.__new__, Label)  # all its fields; in a third of the time


class Verdict(NamedTuple):
    """What happens to one block, and all that was said of it. `cuts` are the parts that go from a block that stays."""

    block: int
    keep: bool
    weight: float
    labels: tuple[Label, ...] = ()
    cuts: tuple[Span, ...] = ()


class Cleaned(NamedTuple):
    """The article, and the account of how it was found: one verdict per block, in the order of `document.blocks`.

    `notes` holds what the reader should know about the result as a whole; empty when there is nothing to say. `confidence`
    is the word F1, 0 to 1, that results with such verdicts have on the mean.
    """

    text: str
    document: Document
    verdicts: tuple[Verdict, ...]
    notes: tuple[str, ...] = ()
    confidence: float = 1.0


SILENCE: tuple[Label, ...] = tuple.__new__(type("Silence", (tuple,), {}))
"""What a labeler returns that has nothing to say of a document, nor would have of any part of it; it is not asked again."""

Labeler = Callable[[Document], Iterable[Label]]
Listener = Callable[[Document, Sequence[Label]], Iterable[Label]]  # a labeler that is told what the others said
