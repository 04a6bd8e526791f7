"""Language menus: runs of names of languages, most of them in the language they name. Reads one table, knows no rules.

What gives a menu away is that no single language has all of its names: a list in the article is written in the
article's language, a menu in everybody's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from cleaner.model import SILENCE, Block, Document, Label, Labeler
from cleaner.rule import EDGE, SURE

RULE = "languages/menu-run"
FEWEST = 3  # names in a run; two are a sentence's "English / Français"
FEWEST_AFTER_HEADING = 10  # names in one language alone, behind words such as "Select language"
LONGEST = 1500  # characters of a line that may be a menu
WORDS_A_NAME = 4
CODE = 2.4  # natural log-odds of a code on a line of its own: it could be a cell of a table

_TABLE = Path(__file__).parent.parent / "data" / "language_names.txt"
_HEADINGS = frozenset(
    "language|languages|sprache|sprachen|langue|langues|idioma|idiomas|lingua|lingue|språk|sprog|kieli|taal|język|jazyk|язык|языки|мова|dil|diller|"
    "bahasa|ngôn ngữ|ภาษา|اللغة|زبان|שפה|语言|語言|言語|언어|γλώσσα|limba|nyelv".split("|")
)
_REQUESTS = frozenset(
    "select language|select your language|choose language|choose your language|choose a language|change language|change your language|"
    "sprache wählen|sprache auswählen|sprache ändern|choisir la langue|choisir une langue|changer de langue|seleccionar idioma|"
    "selecciona tu idioma|elige tu idioma|cambiar idioma|selecionar idioma|escolha o idioma|mudar idioma|seleziona lingua|scegli la lingua|"
    "cambia lingua|kies taal|kies een taal|wybierz język|zmień język|выберите язык|выбор языка|обрати мову|dil seçin|dil seç|pilih bahasa|"
    "chọn ngôn ngữ|选择语言|選擇語言|言語を選択|언어 선택|اختر اللغة|välj språk|vælg sprog|velg språk|valitse kieli|vyberte jazyk".split("|")
)
_CODES = frozenset(
    "ar az be bg bn bs ca cn cs cz da de dk ee el en es et eu fa fi fr gb gl gr he hi hk hr hu hy id it ja jp ka kk ko kr lt lv mk ms nb nl "
    "no pl pt ro rs ru sk sl sq sr sv th tr tw ua uk ur uz vi vn zh".split()
)
_BESIDE_A_NAME = re.compile(r"\([^()]{0,40}\)?|/ ?(?:usd|eur|gbp|jpy|cny|brl|try|inr|aud|cad|chf)\b|[|/·•›»*\[\]]")
_FIRST_NAME = re.compile(r"[^\s|/·•›»(]+")
_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z]{2,4})?")
_GLUED = re.compile(r"\w[|/·•(]")
_SEPARATED = re.compile(r"[|/·•]")


class _Table(NamedTuple):
    own: dict[str, frozenset[str]]  # names of languages in themselves, with the languages in which they are names
    names: frozenset[str]  # all names
    firsts: frozenset[str]  # the first words of names and codes


class _Item(NamedTuple):
    """A line that is made of names of languages or of their codes."""

    block: Block
    names: tuple[str, ...]
    codes: bool


def menu_run(document: Document) -> Iterable[Label]:
    """Labels the lines of each run of names of languages, and the heading before it; empty lines do not end a run."""
    firsts = _table().firsts
    runs: list[tuple[Block | None, list[_Item]]] = []
    run: list[_Item] = []
    last = None
    for block in document.blocks:
        if not block.size:
            continue
        word = block.folded.split(" ", 1)[0]
        if word in firsts or (not word.isalnum() and _GLUED.search(word)):
            item = _item(block)
            if item is not None:
                if not run:
                    runs.append((last, run))
                run.append(item)
                last = block
                continue
        if run:
            run = []
        last = block
    if sum([len(item.names) for _, run in runs for item in run]) < FEWEST:
        return SILENCE  # as of most documents
    return (label for before, run in runs for label in _labels(before, run))


def _item(block: Block) -> _Item | None:
    """The names or codes that a line consists of; None where anything else stands in it."""
    first = _FIRST_NAME.match(block.folded)
    if first is None or first[0] not in _table().firsts or block.size > LONGEST:
        return None
    words = [word for word in _BESIDE_A_NAME.sub(" ", block.folded).split() if any(map(str.isalnum, word))]
    codes = tuple(_code(word) for word in words)
    if all(codes):
        shown = block.text.isupper() or _SEPARATED.search(block.text) or len(words) == 1
        return _Item(block, codes, True) if shown else None
    names = _names(words)
    return _Item(block, names, False) if names else None


def _names(words: list[str]) -> tuple[str, ...]:
    """The words as names of languages, the longest first; empty where a word is part of none."""
    names, at = [], 0
    while at < len(words):
        for count in range(min(WORDS_A_NAME, len(words) - at), 0, -1):
            name = " ".join(words[at : at + count])
            if name in _table().names:
                names.append(name)
                at += count
                break
        else:
            return ()
    return tuple(names)


def _code(word: str) -> str:
    found = _CODE.fullmatch(word)
    return found[1] if found is not None and found[1] in _CODES else ""


def _labels(before: Block | None, run: list[_Item]) -> Iterator[Label]:
    names = list(dict.fromkeys(name for item in run for name in item.names))
    if len(names) < FEWEST:
        return
    heading = before.folded if before is not None else ""
    evidence = ", ".join(names[:FEWEST])
    if all(item.codes for item in run):
        weight = EDGE if len(run) == 1 else CODE
        if "en" not in names:
            return
    elif _in_many_languages(names) or (heading in _REQUESTS and len(names) >= FEWEST_AFTER_HEADING):
        weight = SURE
    else:
        return
    if before is not None and weight == SURE and (heading in _REQUESTS or heading in _HEADINGS):
        yield Label(before.position, RULE, weight, None, f"before {evidence}")
    for item in run:
        yield Label(item.block.position, RULE, weight, None, evidence)


def _in_many_languages(names: Iterable[str]) -> bool:
    """Whether two names are what languages call themselves, and no one language could have written all such names."""
    own = [_table().own[name] for name in names if name in _table().own]
    return len(own) > 1 and not frozenset.intersection(*own)


@cache
def _table() -> _Table:
    """The table of names; read once, on first use, in some 3 ms."""
    first_part, rest = _TABLE.read_text(encoding="utf-8").split("\n\n")
    own = {name: frozenset(languages.split()) for name, languages in (line.split("\t") for line in first_part.split("\n"))}
    names = frozenset(rest.split("\n")) - {""} | own.keys()
    return _Table(own, names, frozenset({name.split(" ", 1)[0] for name in names} | _CODES))


LABELERS: dict[str, Labeler] = {RULE: menu_run}
