"""fold(): the form in which phrases are compared, in every script. Knows characters; knows nothing of rules or documents."""

from __future__ import annotations

import re
import unicodedata

# Combining marks of Indic, Thai, Arabic and Hebrew are not \w for `re`; they are letters to a reader.
WORD = r"\w\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0963\u0966-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17d3"
_HEAD = re.compile(f"^[^{WORD}]+")
_TAIL = re.compile(f"[^{WORD}]+$")
_DENSE = re.compile("[\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+")
_LIGHT = bytes((*range(0xE1), 0xE2))  # with which none of these begins in UTF-8; to look for others takes a fifth of the time
_SIGNS = "!\"#$%&'()*+,-./:;<=>?@[\\]^`{|}~ \t•·»«›‹→©®™…–—“”’"  # the most frequent of what `_HEAD` and `_TAIL` take
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
    return _trim(spaced(_same(text)))


def fold_lines(text: str) -> list[str]:
    """`fold` of every line of a text, split at each "\\n"; nothing in a line is compared across its end."""
    text = _plain(text)
    lines = text.split("\n")
    if not (text.isascii() or unicodedata.is_normalized("NFKC", text)):
        lines = [line if unicodedata.is_normalized("NFKC", line) else _same(line) for line in lines]
    return [line and _trim(spaced(line)) for line in lines]


def spaced(text: str) -> str:
    """The text with one space for every run of white space, and none around it."""
    text = text.strip()
    return text if text.isprintable() and "  " not in text else " ".join(text.split())  # of white space only the simple one is printable


def has_dense(text: str) -> bool:
    """Whether any character of a script stands in the text that says more per character than Latin does."""
    return not text.isascii() and text.encode("utf-8", "replace").translate(None, _LIGHT) != b"" and _DENSE.search(text) is not None


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
    for _ in range(4):  # NFKC can make new capitals, and casefold what NFKC joins; in practice they settle at once
        if text.isascii() or unicodedata.is_normalized("NFKC", text):
            return text
        text = _plain(unicodedata.normalize("NFKC", text))
    return text


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
