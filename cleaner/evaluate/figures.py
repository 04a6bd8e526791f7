"""What one cleaned dump is worth against its truth, and the figures over many. Reads no files, prints nothing."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from cleaner.evaluate.truth import Truth

_DENSE = "\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af"  # Thai, kana, Han and hangul count character by character
_WORD = re.compile(rf"[{_DENSE}]|[^\W{_DENSE}]+")
_EATEN = 0.1  # share of its article that a document may lose before it counts as eaten


class Marks(NamedTuple):
    """One document's result. All but `f1` and `wrong` in characters, white space collapsed; `wrong` and `invented` in lines."""

    article: int = 0
    lost: int = 0
    chrome: int = 0
    left: int = 0
    wrong: int = 0
    invented: int = 0
    f1: float = 0.0


class Figures(NamedTuple):
    """What is reported of a set of documents.

    f1: word F1 against the article, mean over documents. lost: share of article characters that went. left: share of
    chrome characters that stayed. eaten: share of documents that lose more than a tenth of their article. exact: share
    of documents without one wrong line. invented: output lines that are no input line nor part of one.
    """

    documents: int
    f1: float
    lost: float
    left: float
    eaten: float
    exact: float
    invented: int


def words(text: str) -> list[str]:
    """The words that f1 counts: lower case, without punctuation; Han, kana, hangul and Thai character by character."""
    return _WORD.findall(text.lower())


def word_scores(text: str, gold: str) -> tuple[float, float, float]:
    """Precision, recall and F1 of a text's words against the article, 0 to 1; words count as often as they stand there."""
    came, wanted = Counter(words(text)), Counter(words(gold))
    hits = (came & wanted).total()
    return hits / max(1, came.total()), hits / max(1, wanted.total()), _harmonic(came, wanted)


def word_f1(text: str, gold: str) -> float:
    """The last of `word_scores`."""
    return _harmonic(Counter(words(text)), Counter(words(gold)))


def marks(truth: Truth, output: str) -> Marks:
    """Compare what came out with the truth. Identical lines are interchangeable: either copy of a duplicate may stay."""
    lines = _by_wording(truth)
    parts = {_collapsed(truth.lines[at]): _collapsed(text) for at, text in truth.becomes.items()}
    came = Counter(line for line in map(_collapsed, output.split("\n")) if line)
    new = [line for line in came if line not in lines]
    total = Marks()
    for line, labels in lines.items():
        if labels["c"]:
            one = _cut_line(line, parts[line], came)
        else:
            copies = min(labels.total(), came[line])
            if not copies and any(other in line or line in other for other in new):
                copies = 1  # a line that was cut or joined
            one = _line(labels, copies, len(line))
        total = _sum(total, one)
    invented = sum(not any(line in known for known in lines) for line in new)
    return total._replace(invented=invented, f1=_f1(truth, lines, parts, came, output))


def figures(documents: Sequence[Marks]) -> Figures:
    """The figures over documents; nan for the f1 of none."""
    count = len(documents)
    article, lost, chrome, left = (sum(column) for column in zip(*(one[:4] for one in documents), strict=True)) if documents else (0, 0, 0, 0)
    return Figures(
        documents=count,
        f1=sum(one.f1 for one in documents) / count if count else float("nan"),
        lost=lost / max(1, article),
        left=left / max(1, chrome),
        eaten=sum(one.lost > _EATEN * one.article for one in documents) / max(1, count),
        exact=sum(one.wrong == 0 for one in documents) / max(1, count),
        invented=sum(one.invented for one in documents),
    )


def _by_wording(truth: Truth) -> dict[str, Counter[str]]:
    lines: dict[str, Counter[str]] = {}
    for line, label in zip(map(_collapsed, truth.lines), truth.labels, strict=True):
        if line:
            lines.setdefault(line, Counter())[label] += 1
    return lines


def _line(labels: Counter[str], copies: int, length: int) -> Marks:
    """`copies` of a line came out; those that may stay are counted first as the article's, then as no one's."""
    article, chrome = labels["k"], labels["d"] + labels["u"]
    lost = article - min(copies, article)
    left = min(chrome, max(0, copies - article - labels["t"] - labels["i"]))
    return Marks(article * length, lost * length, chrome * length, left * length, lost + left)


def _cut_line(line: str, part: str, came: Counter[str]) -> Marks:
    """A line of which `part` is the article and the rest is chrome."""
    whole, right = came[line] > 0, came[part] > 0
    lost = 0 if whole or right else len(part)
    left = len(line) - len(part) if whole else 0
    return Marks(len(part), lost, len(line) - len(part), left, 0 if right and not whole else 1)


def _f1(truth: Truth, lines: dict[str, Counter[str]], parts: dict[str, str], came: Counter[str], output: str) -> float:
    text = Counter(words(output))
    for line, labels in lines.items():
        if labels["t"] + labels["i"] and not labels["k"]:
            for _ in range(min(came[line], labels.total())):
                text.subtract(words(line))
    gold = truth.gold or "\n".join(parts.get(line, line) for line, labels in lines.items() for _ in range(labels["k"] + labels["c"]))
    return _harmonic(+text, Counter(words(gold)))


def _harmonic(came: Counter[str], wanted: Counter[str]) -> float:
    hits = (came & wanted).total()
    precision, recall = hits / max(1, came.total()), hits / max(1, wanted.total())
    return 2 * precision * recall / (precision + recall) if hits else 0.0


def _collapsed(line: str) -> str:
    return " ".join(line.split())


def _sum(first: Marks, second: Marks) -> Marks:
    return Marks(*(a + b for a, b in zip(first[:6], second[:6], strict=True)))


def by_group(rows: Iterable[tuple[Truth, Marks]], smallest: int = 5) -> dict[str, Figures]:
    """The figures of every family, language and rendering that has at least `smallest` documents, by name."""
    groups: dict[str, list[Marks]] = {}
    for truth, one in rows:
        for group in truth.groups:
            groups.setdefault(group, []).append(one)
    return {group: figures(members) for group, members in sorted(groups.items()) if len(members) >= smallest}
