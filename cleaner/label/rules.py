"""The packs at work: one index over the phrases of all rules, and patterns where a block holds one of their hints."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import accumulate, chain
from typing import NamedTuple

import ahocorasick

from cleaner.memory import REMEMBERED, Memory
from cleaner.model import Block, Document, Label, Span
from cleaner.normal import WORD, fold
from cleaner.patterns import matches
from cleaner.rule import EDGE, SURE, Rule
from cleaner.selectors import Index

_DIGIT = re.compile(r"\d")
_IN_WORDS = re.compile(f"[{WORD}]")  # letters, digits and the marks on them
_COUNT = re.compile(  # the number before or behind a counted phrase, with its unit
    r"^\d[\d.,]*(?:\s?[km]\b|\s?[万萬千만천]|\b|(?=[^\x00-\x7f]))\W*"
    r"|(?:\W+|\b|(?<=[^\x00-\x7f]))\d[\d.,]*\s?[km万萬千만천]?\+?\s?(?:次|人次|人|回|件|회|명)?$"
)
_QUOTED = re.compile('\\s*["“”„‟][^"“”„‟]*["“”„‟]\\W*$')  # what somebody says; a button is not in quotes
_COUNTED_END = re.compile(r"\d\W?\w{0,2}$")  # behind which `_COUNT` may find a number, within the last four characters
_SEPARATORS = r"\s|/·•,:;>»›&+()\[\]"
_BETWEEN = re.compile(f"[{_SEPARATORS}]+")
_FIRST_WORD = re.compile(f"[^{_SEPARATORS}]*")
_HEAD = 6  # characters of a phrase by which "starts" is looked up
_PIECE_WORDS = 5  # words in the longest phrase that is looked for inside a line of several
_ROW_SIZE = 160  # a longer line is not taken for a row of widget words
_SHORT = 160  # size up to which most patterns look
PATIENCE = 1.0  # seconds that a pattern of somebody else may take for a line; then it has found nothing, and is left out for the next lines
_LETTERS_A_WORD = 6  # with the space behind it


def folded(rule: Rule) -> Rule:
    """The rule with its phrases in folded form, each once per language."""
    return replace(rule, phrases={language: tuple(dict.fromkeys(map(fold, wordings))) for language, wordings in rule.phrases.items()})


class _Entry(NamedTuple):
    """A rule, by its id."""

    rule_id: str
    rule: Rule


class RuleLabeler:
    """Labels a document by rules. Compiled once; of what comes later it keeps a `Memory` of short lines: threads may share it.

    Of all rules that know a block only the strongest speaks: they read the same words, so their weights do not add up.
    The rules' phrases are in folded form, as packs have them; `folded` brings others into it. `untried` are the ids of rules whose
    patterns nobody has tried on hostile lines. `may_keep` says whether any rule protects.
    """

    def __init__(self, rules: Mapping[str, Rule], untried: Collection[str] = ()) -> None:
        self._untried = untried
        may_leave_out = any(rules[rule_id].patterns for rule_id in untried if rule_id in rules)  # what takes too long
        self._remembered = Memory(0 if may_leave_out else REMEMBERED)
        self._is: dict[str, list[_Entry]] = {}
        self._counted: dict[str, list[_Entry]] = {}
        self._starts: dict[str, list[_Entry]] = {}
        self._held: dict[str, list[_Entry]] = {}
        self._hinted: dict[str, list[_Entry]] = {}
        for rule_id, rule in rules.items():
            entry = _Entry(rule_id, rule)
            index = {"is": self._is, "starts": self._starts, "has": self._held}[rule.match]
            for wordings in rule.phrases.values():
                _index(index, wordings, entry)
                if rule.counted:
                    _index(self._counted, wordings, entry)
            if rule.patterns:
                _index(self._hinted, rule.hints or ("",), entry)
        self._heads: dict[str, list[str]] = {}
        for phrase in self._starts:
            self._heads.setdefault(phrase[:_HEAD], []).append(phrase)
        self._head_lengths: dict[str, set[int]] = {}  # by first character, so that most lines are looked up once
        for head in self._heads:
            self._head_lengths.setdefault(head[0], set()).add(len(head))
        self._phrases = _automaton(self._held)
        self._hints = _automaton(hint for hint in self._hinted if hint not in ("", "0"))
        self._long_hints = [hint for hint, entries in self._hinted.items() if any(entry.rule.longest > _SHORT for entry in entries)]
        self._longest_start = max((entry.rule.longest for entries in self._starts.values() for entry in entries), default=0)
        self._longest_held = max((entry.rule.longest for entries in self._held.values() for entry in entries), default=0)
        self._longest = max((entry.rule.longest for entries in self._hinted.values() for entry in entries), default=0)
        self._firsts = frozenset([phrase.partition(" ")[0] for phrase, entries in self._is.items() if entries[0].rule.weight >= EDGE])
        self._none_is_surer = all(abs(rule.weight) <= SURE for rule in rules.values())
        self._selectors = Index({rule_id: (rule.selector, rule.weight) for rule_id, rule in rules.items() if rule.selector})
        self.may_keep = any(rule.weight < 0 for rule in rules.values())
        self._to_the_end = {rule_id: rule.after_words for rule_id, rule in rules.items() if rule.reach == "end"}

    def __call__(self, document: Document) -> Iterator[Label]:
        labels = self.each(document.blocks)
        yield from labels
        yield from self.following(document.blocks, labels)
        yield from self.selected(document)

    def selected(self, document: Document) -> Iterator[Label]:
        """What the rules' selectors say of the elements of a page."""
        return self._selectors.labels(document)

    def each(self, blocks: Sequence[Block]) -> list[Label]:
        """What the rules say of each block by itself, whatever stands around it."""
        return list(self._remembered.labels([block for block in blocks if block.size], self._judged))

    def _judged(self, blocks: Sequence[Block]) -> Iterable[Label]:
        strongest: dict[int, Label] = {}
        parts: dict[tuple[int, str, Span], Label] = {}
        known = list(chain(self._whole(blocks), self._starting(blocks)))
        if self._none_is_surer:  # then what is a sure phrase needs no second look
            sure = {label.block for label in known if label.weight >= SURE}
            blocks = [block for block in blocks if block.position not in sure]
        for label in chain(known, self._inside(blocks), self._matching(blocks)):
            if label.span is not None:
                parts.setdefault((label.block, label.rule, label.span), label)
            elif label.block not in strongest or self._rank(label) > self._rank(strongest[label.block]):
                strongest[label.block] = label
        return chain(strongest.values(), parts.values())

    def _rank(self, label: Label) -> tuple[float, bool]:
        return abs(label.weight), label.rule in self._to_the_end

    def following(self, blocks: Sequence[Block], labels: Iterable[Label]) -> Iterator[Label]:
        """Everything behind the first block of a rule with reach="end", if enough words stand before it.

        `labels` are those of `each`. Not where more new text follows than went before: then the block closes something
        else than the article.
        """
        anchors = {label.block: label for label in labels if label.rule in self._to_the_end}
        if not anchors:
            return
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

    def _whole(self, blocks: Sequence[Block]) -> Iterator[Label]:
        """Blocks that are a phrase, alone, with a number, or in a row of others."""
        for block in blocks:
            entries = self._is.get(folded := block.folded)
            if entries is None and block.size <= _ROW_SIZE:
                if folded and (folded[0].isdigit() or (not folded[-4:].isalpha() and _COUNTED_END.search(folded, len(folded) - 4))):
                    entries = self._counted.get(_COUNT.sub("", folded))
                first = _FIRST_WORD.match(folded) if entries is None else None
                if first is not None and first[0] in self._firsts:
                    yield from self._row(block)
            if entries is not None and not _QUOTED.match(block.text):
                yield from _spoken(entries, block, folded)

    def _row(self, block: Block) -> Iterator[Label]:
        """A line made of nothing but phrases of rules, "Home | Contact | Log in": speaks for the rule of the first."""
        opening = [word for word in _BETWEEN.split(block.folded, _PIECE_WORDS)[:_PIECE_WORDS] if word and not word.isdigit()]
        if self._piece(opening, 0) is None:
            return  # most lines end here
        words = [word for word in _BETWEEN.split(block.folded) if word and not word.isdigit()]
        found: list[_Entry] = []
        pieces: list[str] = []
        at = 0
        while at < len(words):
            piece = self._piece(words, at)
            if piece is None:
                return
            found.append(self._is[piece][0])
            pieces.append(piece)
            at += piece.count(" ") + 1
        if len(found) > 1:
            weight = min(SURE, min(entry.rule.weight for entry in found) + len(found) - 1)
            yield Label(block.position, found[0].rule_id, weight, None, " + ".join(pieces))

    def _piece(self, words: Sequence[str], at: int) -> str | None:
        """The longest phrase that the words from `at` on begin with, if it is more than a hint."""
        for count in range(min(_PIECE_WORDS, len(words) - at), 0, -1):
            piece = " ".join(words[at : at + count])
            entries = self._is.get(piece)
            if entries is not None and entries[0].rule.weight >= EDGE:
                return piece
        return None

    def _starting(self, blocks: Sequence[Block]) -> Iterator[Label]:
        """Blocks that start with a phrase."""
        for block in blocks:
            folded = block.folded
            if block.size > self._longest_start or not folded:
                continue
            for length in self._head_lengths.get(folded[0], ()):
                for phrase in self._heads.get(folded[:length], ()):
                    if folded.startswith(phrase) and not _in_a_word(folded, 0, len(phrase) - 1):
                        yield from _spoken(self._starts[phrase], block, phrase)

    def _inside(self, blocks: Sequence[Block]) -> Iterator[Label]:
        """Blocks that have a phrase in them, found in one pass over the document."""
        looked_at = [block for block in blocks if block.size <= self._longest_held]
        for block, text, last, phrase in _occurrences(self._phrases, looked_at, [block.folded for block in looked_at]):
            if not _in_a_word(text, last - len(phrase) + 1, last):
                yield from _spoken(self._held[phrase], block, phrase)

    def _matching(self, blocks: Sequence[Block]) -> Iterator[Label]:
        """Blocks that a pattern matches, tried only where one of the rule's hints stands."""
        too_slow: set[str] = set()
        for block, hints in self._hints_in(blocks):
            tried = set(too_slow)
            for rule_id, rule in (entry for hint in hints for entry in self._hinted[hint]):
                if block.size <= rule.longest and rule_id not in tried:
                    tried.add(rule_id)
                    try:
                        found = list(matches(rule, block.text, PATIENCE if rule_id in self._untried else None))
                    except TimeoutError:
                        too_slow.add(rule_id)
                        continue
                    for start, end in found:
                        span = Span(start, end) if rule.reach == "match" else None
                        yield Label(block.position, rule_id, rule.weight, span, block.text[start:end][:60])

    def _hints_in(self, blocks: Sequence[Block]) -> Iterator[tuple[Block, Iterable[str]]]:
        """The blocks that hints stand in, each with its hints, in an order that is the same in every process."""
        short = [block for block in blocks if block.size <= _SHORT]
        found: dict[int, tuple[Block, dict[str, None]]] = {}
        masked = _DIGIT.sub("0", "\n".join([block.text.replace("\n", " ") for block in short]).lower())
        texts = masked.split("\n")
        for block, text in zip(short, texts, strict=False) if "0" in self._hinted else ():
            if "0" in text:
                found[block.position] = block, {"0": None}
        for block, _, _, hint in _occurrences(self._hints, short, texts):
            found.setdefault(block.position, (block, {}))[1][hint] = None
        for block in short if "" in self._hinted else ():
            found.setdefault(block.position, (block, {}))[1][""] = None
        yield from found.values()
        if self._longest > _SHORT:
            yield from self._hints_in_long([block for block in blocks if _SHORT < block.size <= self._longest])

    def _hints_in_long(self, blocks: Sequence[Block]) -> Iterator[tuple[Block, Iterable[str]]]:
        """The same for long blocks, which few rules look at: most of a document's text, so hint by hint over all of it."""
        lowered = [block.text.lower() for block in blocks]
        text = "\n".join(lowered)
        hints = [hint for hint in self._long_hints if _seen(hint, text)]
        for block, own in zip(blocks, lowered, strict=True) if hints else ():
            held = [hint for hint in hints if _seen(hint, own)]
            if held:
                yield block, held


def _seen(hint: str, text: str) -> bool:
    """Whether a hint stands in a lower-case text, whose digits it calls "0"."""
    return hint in text if "0" not in hint else hint in _DIGIT.sub("0", text)


def _spoken(entries: list[_Entry], block: Block, phrase: str) -> Iterator[Label]:
    for rule_id, rule in entries:
        if block.size <= rule.longest:
            yield Label(block.position, rule_id, rule.weight, None, phrase)


def _index(index: dict[str, list[_Entry]], keys: Iterable[str], entry: _Entry) -> None:
    alone = [entry]
    fresh = dict.fromkeys(keys, alone)
    for key in fresh.keys() & index.keys():
        fresh[key] = [*index[key], entry]
    index.update(fresh)


def _automaton(words: Iterable[str]) -> ahocorasick.Automaton:
    automaton = ahocorasick.Automaton()
    for word in words:
        automaton.add_word(word, word)
    if len(automaton):
        automaton.make_automaton()
    return automaton


def _occurrences(automaton: ahocorasick.Automaton, blocks: Sequence[Block], texts: list[str]) -> Iterator[tuple[Block, str, int, str]]:
    """Every word of the automaton in the blocks' texts: the block, all texts joined by newlines, where it ends there, and the word."""
    if not len(automaton):
        return
    text = "\n".join(texts)
    ends = list(accumulate([len(text) + 1 for text in texts]))
    for last, word in automaton.iter(text):
        yield blocks[bisect_right(ends, last)], text, last, word


def _in_a_word(text: str, first: int, last: int) -> bool:
    """Whether text[first..last] is a part of a longer word. Scripts that write no spaces know no such thing."""
    before, after = text[first - 1 : first], text[last + 1 : last + 2]
    return (_spaced(before) and _spaced(text[first])) or (_spaced(after) and _spaced(text[last]))


def _spaced(character: str) -> bool:
    """Whether it is part of a word in a script that parts words by spaces: not Thai to Myanmar, Khmer, East Asia."""
    return (character < "\u0e00" or "\u10a0" <= character < "\u1780") and _IN_WORDS.match(character) is not None
