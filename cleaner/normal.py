"""fold(): the form in which phrases are compared, in every script. Knows characters; knows nothing of rules or documents."""

from __future__ import annotations

import re
import unicodedata

# Combining marks of Indic, Thai, Arabic and Hebrew are not \w for `re`; they are letters to a reader.
WORD = r"\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3"
_HEAD = re.compile(f"^[^{WORD}]+")
_TAIL = re.compile(f"[^{WORD}]+$")
_DENSE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+")
_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~ \t•·»«›‹→©®™…–—“”’"  # the most frequent of what `_HEAD` and `_TAIL` take
_ODD_SPACES = "\t\r\v\f\x1c\x1d\x1e\x1f\x85\u1680\u2028\u2029"  # what `_same` leaves of white space, but for ends of lines and spaces
_SAME = {
    **dict.fromkeys("\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff", ""),
    **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015", "-"),
    **dict.fromkeys("\u2018\u2019\u201a\u201b", "'"),
    **dict.fromkeys("\u201c\u201d\u201e\u201f", '"'),
    **dict(zip("άέήίόύώϊϋΐΰ", "αεηιουωιυιυ", strict=True)),  # Greek capitals are written without accents
    "ё": "е",
    "\u00a0": " ",  # as NFKC has it, like the next; here because most dumps need no more than these
    "…": "...",
}


def fold(text: str) -> str:
    """The same wording in the same form: case, width, quotes, dashes, accents of Greek, bullets and end marks made equal.

    Every run of white space becomes one space; what is neither letter, mark nor digit goes from both ends. Empty when
    nothing is left. Folding twice changes nothing.

    >>> fold("  • LEAVE a Comment… ")
    'leave a comment'
    """
    return _trim(" ".join(_same(text).split()))


def fold_lines(text: str) -> list[str]:
    """`fold` of every line of a text, split at each "\\n"; nothing in a line is compared across its end."""
    text = _same(text)
    lines = text.split("\n")
    if any(space in text for space in _ODD_SPACES):
        return [line and _trim(" ".join(line.split())) for line in lines]
    return [line and _trim(" ".join(line.split()) if "  " in line else line) for line in lines]


def has_dense(text: str) -> bool:
    """Whether any character of a script stands in the text that says more per character than Latin does."""
    return not text.isascii() and _DENSE.search(text) is not None


def size(text: str) -> int:
    """Length in characters without the white space around, each Han, kana or hangul character counting two and a half.

    They say in one character what takes Latin letters two to three, so one measure of "long" serves all scripts.

    >>> size(" abc "), size("漢字")
    (3, 5)
    """
    text = text.strip()
    return len(text) if text.isascii() else len(text) + 3 * sum(map(len, _DENSE.findall(text))) // 2


def _same(text: str) -> str:
    text = _plain(text)
    if text.isascii() or unicodedata.is_normalized("NFKC", text):
        return text
    return "\n".join([line if unicodedata.is_normalized("NFKC", line) else _settled(line) for line in text.split("\n")])


def _settled(line: str) -> str:
    for _ in range(4):  # NFKC can make new capitals, and casefold what NFKC joins; in practice they settle at once
        if unicodedata.is_normalized("NFKC", line):
            break
        line = _plain(unicodedata.normalize("NFKC", line))
    return line


def _plain(text: str) -> str:
    text = text.casefold()
    if not text.isascii():
        for character, same in _SAME.items():  # str.translate takes five times as long
            if character in text:
                text = text.replace(character, same)
    return text


def _trim(text: str) -> str:
    text = text.strip(_SIGNS)
    if not text or (text[0].isalnum() and text[-1].isalnum()):
        return text
    return _TAIL.sub("", _HEAD.sub("", text))
