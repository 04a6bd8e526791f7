"""The packs at work: one index over the phrases of all rules, and patterns where a block holds one of their hints."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick

from cleaner.model import Block, Document, Label, Span
from cleaner.normal import WORD, fold
from cleaner.rule import EDGE, SURE, Rule

if TYPE_CHECKING:
    import regex

_DIGIT = re.compile(r"\d")
_IN_WORDS = re.compile(f"[{WORD}]")  # letters, digits and the marks on them
_COUNT = re.compile(r"^\d[\d.,]*\s?[km]?\b\W*|\W*\b\d[\d.,]*\s?[km]?\+?$")
_BETWEEN = re.compile(r"[\s|/·•,:;>»›&+()\[\]]+")
_PIECE_WORDS = 5  # words in the longest phrase that is looked for inside a line of several
_ROW_SIZE = 160  # a longer line is not taken for a row of widget words
_LETTERS_A_WORD = 6  # with the space behind it


class _Entry(NamedTuple):
    """A phrase or pattern of a rule."""

    rule_id: str
    rule: Rule
    text: str


class RuleLabeler:
    """Labels a document by rules, at most once per block and rule. Compiled once, then only read: threads may share it."""

    def __init__(self, rules: Mapping[str, Rule]) -> None:
        self._is: dict[str, list[_Entry]] = {}
        self._counted: dict[str, list[_Entry]] = {}
        self._patterns: dict[str, list[_Entry]] = {}
        within: dict[str, list[_Entry]] = {}
        for rule_id, rule in rules.items():
            for phrase in (phrase for wordings in rule.phrases.values() for phrase in wordings):
                index = self._is if rule.match == "is" else within
                index.setdefault(fold(phrase), []).append(_Entry(rule_id, rule, phrase))
                if rule.counted:
                    self._counted.setdefault(fold(phrase), []).append(_Entry(rule_id, rule, phrase))
            for pattern in rule.patterns:
                entry = _Entry(rule_id, rule, pattern)
                for hint in rule.hints or ("",):
                    self._patterns.setdefault(hint, []).append(entry)
        self._within = ahocorasick.Automaton()
        for folded, entries in within.items():
            self._within.add_word(folded, (len(folded), entries))
        if within:
            self._within.make_automaton()
        self._firsts = frozenset(phrase.split(" ", 1)[0] for phrase in self._is)
        self._to_the_end = {rule_id: rule.after_words for rule_id, rule in rules.items() if rule.reach == "end"}

    def __call__(self, document: Document) -> Iterator[Label]:
        found: dict[tuple[int, str], Label] = {}
        for label in (*self._whole(document), *self._inside(document.blocks), *self._matching(document)):
            known = found.setdefault((label.block, label.rule), label)
            if known.span is not None and label.span != known.span:
                yield label  # a second part of the same line
        yield from found.values()
        if self._to_the_end:
            yield from self._following(document.blocks, list(found.values()))

    def _whole(self, document: Document) -> Iterator[Label]:
        """Blocks that are a phrase, alone, with a number, or in a row of others."""
        for block in document.blocks:
            folded = block.folded
            entries = self._is.get(folded)
            if entries is None and 0 < block.size <= _ROW_SIZE:
                if _DIGIT.search(folded):
                    entries = self._counted.get(_COUNT.sub("", folded))
                if entries is None and folded.split(" ", 1)[0] in self._firsts:
                    yield from self._row(block)
            for entry in entries or ():
                if block.size <= entry.rule.longest:
                    yield Label(block.position, entry.rule_id, entry.rule.weight, None, entry.text)

    def _row(self, block: Block) -> Iterator[Label]:
        """A line made of nothing but phrases of rules, "Home | Contact | Log in": speaks for the rule of the first."""
        words = [word for word in _BETWEEN.split(block.folded) if word and not word.isdigit()]
        found: list[_Entry] = []
        at = 0
        while at < len(words):
            for count in range(min(_PIECE_WORDS, len(words) - at), 0, -1):
                entries = self._is.get(" ".join(words[at : at + count]))
                if entries is not None and entries[0].rule.weight >= EDGE:
                    found.append(entries[0])
                    at += count
                    break
            else:
                return
        if len(found) > 1:
            weight = min(SURE, min(entry.rule.weight for entry in found) + len(found) - 1)
            yield Label(block.position, found[0].rule_id, weight, None, " + ".join(entry.text for entry in found))

    def _inside(self, blocks: tuple[Block, ...]) -> Iterator[Label]:
        """Blocks that start with a phrase or have it in them, found in one pass over the document."""
        if not len(self._within):
            return
        text = "\n".join([block.folded for block in blocks])
        ends = list(accumulate(len(block.folded) + 1 for block in blocks))
        for last, (length, entries) in self._within.iter(text):
            first = last - length + 1
            if _in_a_word(text, first, last):
                continue
            block = blocks[bisect_right(ends, first)]
            at_start = first == 0 or text[first - 1] == "\n"
            for entry in entries:
                if block.size <= entry.rule.longest and (at_start or entry.rule.match == "has"):
                    yield Label(block.position, entry.rule_id, entry.rule.weight, None, entry.text)

    def _matching(self, document: Document) -> Iterator[Label]:
        """Blocks that a pattern matches, tried only where one of the pattern's hints stands."""
        lowered = document.source.lower()
        hints = [(hint, entries) for hint, entries in self._patterns.items() if hint == "0" or hint in lowered]
        if not hints:
            return
        longest = max(entry.rule.longest for _, entries in hints for entry in entries)
        for block in document.blocks:
            if not 0 < block.size <= longest:
                continue
            text = block.text.lower()
            held = [entries for hint, entries in hints if (_DIGIT.search(text) if hint == "0" else hint in text)]
            for entry in {id(entry): entry for entries in held for entry in entries}.values():
                yield from _match(entry, block)

    def _following(self, blocks: tuple[Block, ...], labels: list[Label]) -> Iterator[Label]:
        """Everything behind the first block of a rule with reach="end", if enough words stand before it.

        Not where more new text follows than went before: then the block closes something else than the article.
        """
        anchors = {label.block: label for label in labels if label.rule in self._to_the_end}
        seen: set[str] = set()
        before = 0
        for index, block in enumerate(blocks):
            anchor = anchors.get(block.position)
            if anchor is not None and before >= self._to_the_end[anchor.rule] * _LETTERS_A_WORD:
                behind = blocks[index + 1 :]
                if sum(block.size for block in behind if block.folded not in seen) <= before:
                    evidence = f"behind block {block.position + 1}: {anchor.evidence}"
                    yield from (Label(block.position, anchor.rule, anchor.weight, None, evidence) for block in behind if block.size)
                return
            before += 0 if anchor else block.size
            seen.add(block.folded)


def _in_a_word(text: str, first: int, last: int) -> bool:
    """Whether text[first..last] is a part of a longer word. Scripts that write no spaces know no such thing."""
    before, after = text[first - 1 : first], text[last + 1 : last + 2]
    return (_spaced(before) and _spaced(text[first])) or (_spaced(after) and _spaced(text[last]))


def _spaced(character: str) -> bool:
    """Whether it is part of a word in a script that parts words by spaces: not Thai to Myanmar, Khmer, East Asia."""
    return (character < "\u0e00" or "\u10a0" <= character < "\u1780") and _IN_WORDS.match(character) is not None


@cache
def compiled(pattern: str) -> regex.Pattern[str]:
    """A rule's pattern as rules read it. ValueError for what is no regular expression, with the place of the fault."""
    import regex

    try:
        return regex.compile(pattern, regex.IGNORECASE)
    except regex.error as error:
        raise ValueError(str(error)) from error


def _match(entry: _Entry, block: Block) -> Iterator[Label]:
    rule_id, rule, pattern = entry
    if block.size > rule.longest:
        return
    expression = compiled(pattern)
    if rule.reach == "match":
        for found in expression.finditer(block.text):
            if found.end() > found.start():
                yield Label(block.position, rule_id, rule.weight, Span(*found.span()), found[0][:60])
        return
    find = {"is": expression.fullmatch, "starts": expression.match, "has": expression.search}[rule.match]
    whole = find(block.text.strip())
    if whole is not None:
        yield Label(block.position, rule_id, rule.weight, None, whole[0][:60])
