"""Dumps that break programs: names, and functions from a size in characters to what stands between the paragraphs of one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from cleaner import packs
from cleaner.evaluate.hostile import Make, filled

RUNS = (
    *("0", " ", "a", ">", "<", "0:", "0.", "0,", "0/", "0-", "a.", "a ", " 0", "0 a ", "(", "[", "()", "[]", "|", "©", "…", "漢", "é\u0301"),
    *("\u200b", "\t", "\u00a0"),
)
MENU = "Home | Contact | Log in | Share\n"
PROSE = "The mayor opened the new bridge over the river on Monday, and the first buses crossed it in the afternoon.\n"
_LINES = ("\n", " \n", "0\n", "a\n", "•\n", "\r", "\r\n", "Share\n", "12 Comments\n", "0:00\n", MENU, PROSE, "© 1905\n", "English\n", "漢字\n")
_ODD = {
    "NULs": "\0",
    "control characters": "a\x01\x07\x1b[31m\x1f ",
    "zero-width characters": "\u200b\u200d\u2060\ufeff",
    "turns of direction": "\u202e\u2066\u202d",
    "tag characters": "\U000e0041\U000e0042",
    "stacked accents": "a" + "\u0301\u0316\u0489" * 20,
    "accents of nothing": "\u0301\u0316\u0489",
    "halves of characters": "\ud800 \udfff",
    "line ends of all kinds": "a\n\r\u0085b\u2028c\u2029\x0b\x0cd\r\n",
    "Arabic": "افتتح رئيس البلدية الجسر الجديد فوق النهر يوم الاثنين\n",
    "ligatures that unfold": "\ufdfa",
    "capitals that grow": "\u0130\u1e9e",
    "quotation marks": "“”\"'«»",
    "addresses": "https://a.example/b?c=d&e=f ",
    "tables of Markdown": "| a | b |\n|---|---|\n",
    "dates": "12 Jan 2024 12:00 ",
    "counters": "12 likes 3 comments ",
}


def dumps() -> Mapping[str, Make]:
    """What is hostile of dumps by name: each a function from a size in characters to a text of about that size."""
    made: dict[str, Make] = {f"one line of {run!r}": partial(filled, run) for run in RUNS}
    made |= {f"lines of {line[:20]!r}": partial(filled, line) for line in _LINES}
    made |= {f"many {name}": partial(filled, run) for name, run in _ODD.items()}
    made["one line of a menu"] = lambda size: filled(MENU.replace("\n", " | "), size)
    made["one line of prose"] = lambda size: filled(PROSE.replace("\n", " "), size)
    made["lines that are all different"] = lambda size: "".join(f"{number} a line\n" for number in range(size // 12))
    made["paragraphs that are all different"] = lambda size: "".join(f"{number} {PROSE}" for number in range(size // len(PROSE)))
    made["prose and chrome in turn"] = lambda size: filled(PROSE + "Share\n", size)
    made["the same half twice"] = lambda size: 2 * "".join(f"{number} {PROSE}" for number in range(size // 2 // len(PROSE)))
    made["one block over and over"] = lambda size: filled("".join(f"{number} {PROSE}" for number in range(5)), size)
    made["lines that grow"] = lambda size: "\n".join("a " * length for length in range(int(size**0.5)))
    made["comments that never close"] = lambda size: filled("<!-- ", size)
    made["comments that close"] = lambda size: filled("<!---->", size)
    made["near-hits of all phrases"] = lambda size: filled("\n".join(_near_hits()) + "\n", size)
    made["near-hits of all phrases in one line"] = lambda size: filled(" ".join(_near_hits()) + " ", size)
    return made


def _near_hits() -> list[str]:
    """Every eighth phrase of all packs, short of its last character: many times over in a dump of any size."""
    return [phrase[:-1] for rule in packs.load().values() for wordings in rule.phrases.values() for phrase in wordings][::8]
