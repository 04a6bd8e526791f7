"""Labelled dumps made into others that no dumper of the development data writes. Each alteration takes and gives lines and their letters.

A model that learns from them as well does not lean on what one dumper, one language or one cleaner happens to leave.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Sequence

Labelled = tuple[list[str], str]  # lines and a letter for each, see `truth.Truth.labels`

WIDTH = 76  # characters; where dumpers for terminals break lines
LEFT = 0.4  # share of its chrome that a half-cleaned dump still has
SHORT = 60  # characters up to which a line may be a list's item


def lower_case(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """As if its script knew no capitals."""
    return [line.lower() for line in dump[0]], dump[1]


def wrapped(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """Broken as for a terminal."""
    pieces = [(piece, letter) for line, letter in zip(*dump, strict=True) for piece in textwrap.wrap(line, WIDTH) or [""]]
    return [piece for piece, _ in pieces], "".join(letter for _, letter in pieces)


def joined(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """Every second line joined to the one before, where both are the same kind."""
    lines: list[str] = []
    letters: list[str] = []
    for line, letter in zip(*dump, strict=True):
        if letters and letter == letters[-1] and letter in "kd" and chance.random() < 0.5:
            lines[-1] += " " + line.strip()
        else:
            lines.append(line)
            letters.append(letter)
    return lines, "".join(letters)


def bulleted(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """With a bullet before short lines."""
    bullet = chance.choice(("* ", "- ", "• ", "  * "))
    return [bullet + line.strip() if 0 < len(line.strip()) <= SHORT else line for line in dump[0]], dump[1]


def half_cleaned(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """Without most of its chrome, which goes in runs."""
    lines: list[str] = []
    letters: list[str] = []
    stays = True
    for line, letter in zip(*dump, strict=True):
        if chance.random() < 0.2:
            stays = chance.random() < LEFT
        if letter not in "du" or stays:
            lines.append(line)
            letters.append(letter)
    return lines, "".join(letters)


def other_chrome(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """With the chrome of another dump, whatever its language, in the place of its own."""
    other = chance.choice(rest)
    theirs = [line for line, letter in zip(*other, strict=True) if letter == "d"]
    count = dump[1].count("d")
    if not theirs or not count:
        return dump
    step = len(theirs) / count
    taken = iter([theirs[int(at * step)] for at in range(count)])
    return [next(taken) if letter == "d" else line for line, letter in zip(*dump, strict=True)], dump[1]


def twice(dump: Labelled, rest: Sequence[Labelled], chance: random.Random) -> Labelled:
    """With its article a second time at the end, as pages have it that print a version for phones."""
    article = [line for line, letter in zip(*dump, strict=True) if letter == "k"]
    return dump[0] + article, dump[1] + "u" * len(article)


ALTERATIONS: tuple[Callable[[Labelled, Sequence[Labelled], random.Random], Labelled], ...] = (
    lower_case,
    wrapped,
    joined,
    bulleted,
    half_cleaned,
    other_chrome,
    twice,
)
