"""What a pack is made of: rules as data. A rule says what it sees and how sure that makes it; it removes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Match = Literal["is", "starts", "has"]
Reach = Literal["block", "match", "end"]

SURE = 8.0  # chrome wherever it stands, even alone between two paragraphs
EDGE = 4.0  # chrome at the edges of a document and among other chrome; kept where it stands alone inside the body
HINT = 2.0  # takes three of these in a row at an edge, or other evidence, to go


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One kind of chrome: the wordings that show it, and an example of what goes and what stays.

    name      what is seen, never what is done; the id is "pack/name".
    about     one sentence that a stranger can check against a page.
    phrases   wordings by language; compared in folded form (see `normal.fold`), so case, bullets and end punctuation
              do not matter. All languages are always looked up.
    patterns  regular expressions (`regex` module, case-insensitive) on the stripped text, for what phrases cannot say.
    hints     a pattern is tried only on blocks that contain one of these, in lower case; every digit is read as "0", so
              "0000" hints at a year and "0:00" at a clock.
    selector  elements of pages by simple CSS selectors ("#disqus_thread, .share-bar"): what stands in one goes. Silent on dumps.
    match     "is": the block is the phrase (a number before or after it is allowed with `counted`);
              "starts": it starts with it; "has": the phrase stands in it. For patterns: full match, match at start, search.
    counted   with match="is": "12 Comments", "Share (3)" and "Comments: 12" count as the phrase.
    longest   blocks longer than this are not looked at, in characters. Keeps a rule off the article's paragraphs.
    reach     "block"; "match": only the part that matched goes; "end": this block and all that follows it.
    after_words  reach="end" only: words that must stand before the block, else the rule speaks of the block alone.
    weight    natural log-odds that the block is chrome: SURE, EDGE or HINT fit nearly every rule.
    examples  diff bodies: "- " goes, two spaces stays, "+ " what a cut line becomes, "? " either is right.
    """

    name: str
    about: str
    phrases: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    patterns: tuple[str, ...] = ()
    hints: tuple[str, ...] = ()
    selector: str = ""
    match: Match = "is"
    counted: bool = False
    longest: int = 300
    reach: Reach = "block"
    after_words: int = 60
    weight: float = SURE
    examples: tuple[str, ...] = ()

    def __hash__(self) -> int:
        """Rules with the same name and sentence share a hash; `phrases` is a mapping and has none."""
        return hash((self.name, self.about))
