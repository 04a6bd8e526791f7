"""Makes `cleaner/data/language_names.txt` from CLDR. Run as `python -m cleaner.evaluate.language_names`; the library reads only the file.

The file has two parts with an empty line between them, names in folded form, one per line and sorted. First the names
that languages call themselves, each with the languages in whose lists it stands ("italiano", a tab, "es gl it pt");
then the names they have elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from cleaner import read

if TYPE_CHECKING:
    from babel import Locale

TARGET = Path(__file__).parent.parent / "data" / "language_names.txt"
NOTICE = TARGET.with_name("NOTICE.cldr.txt")
SHORTEST = 3  # characters in Latin letters, two of those that stand for a syllable or a word (see `Block.size`)
LANGUAGES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lb lo lt lv mk "
    "ml mn mr ms mt my nb ne nl nn no pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tr tt ug uk ur uz vi xh yi yue zh zu"
).split()
LOCALES = (
    "af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko ky lb lo lt lv mk "
    "ml mn mr ms mt my nb ne nl nn pa pl ps pt pt_PT ro ru si sk sl so sq sr sr_Latn sv sw ta te tg th tr tt ug uk ur uz vi xh yi yue zh "
    "zh_Hant zu"
).split()
COMMON = (
    "ar bg bn ca cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nb nl pl pt ro ru sk sl sr sv th tr uk vi zh".split()
)  # whose names for others are kept
VARIANTS = "de_AT de_CH en_AU en_CA en_GB en_US es_419 es_ES es_MX fr_CA fr_CH nl_BE pt_BR pt_PT zh_Hans zh_Hant".split()
IN_MENUS = {  # what menus of sites write and CLDR does not: language, the wording of the menu
    "ar": "بالعربية|عربي|عربى|عربية|اللغة العربية",
    "bn": "বাংলা ভাষা",
    "en": "english us|english uk|us english|uk english|international english",
    "es": "castellano|español latinoamericano",
    "fa": "پارسی|زبان فارسی",
    "fi": "suomeksi",
    "fr": "français canadien",
    "he": "עברי",
    "hi": "हिंदी",
    "id": "bahasa indonesia",
    "ja": "日本语",
    "ko": "한국말|조선말",
    "ms": "bahasa melayu|melayu",
    "nl": "vlaams",
    "nb": "norwegian bokmål|bokmål|nynorsk",
    "pt": "português brasileiro|portugues|português do brasil|português de portugal",
    "ro": "limba română",
    "ru": "русский язык|по-русски",
    "sr": "srpski latinica|српски ћирилица",
    "sv": "på svenska",
    "th": "ภาษาไทย",
    "tl": "tagalog|pilipino",
    "uk": "українська мова|українською",
    "vi": "tiếng việt nam|tieng viet",
    "zh": "简体|繁體|繁体|簡體|正體中文|正体中文|中文版|简体字|中文简体|中文繁体|中文繁體|中文 简体|中文 繁體|漢語|汉语|國語|国语|華語|华语|中文网",
}
WORDS = {
    "afrika",
    "china",
    "cina",
    "kanada",
    "indonesia",
    "jawa",
    "kina",
    "latina",
    "linguistic",
    "persia",
    "romana",
    "serb",
    "tork",
}  # countries and common words


def main() -> None:
    """Write the table and the licence notice of the data it is made of."""
    own, elsewhere = _names()
    rows = [f"{name}\t{' '.join(sorted(languages))}" for name, languages in sorted(own.items())]
    TARGET.write_text("\n".join((*rows, "", *sorted(elsewhere))) + "\n", encoding="utf-8")
    NOTICE.write_text(_notice(), encoding="utf-8")
    print(f"{TARGET.name}: {len(own)} names of languages in themselves, {len(elsewhere)} elsewhere")


def _names() -> tuple[dict[str, set[str]], set[str]]:
    """Each name that a language gives itself with the languages that use it, and all other names."""
    from babel import Locale

    users: dict[str, set[str]] = {}
    own: set[str] = set()
    for code in LOCALES:
        locale = Locale.parse(code)
        speaker = "zh" if locale.language == "yue" else locale.language
        for language, name in _listed(locale):
            itself = language.split("_")[0] == speaker or {language, speaker} == {"no", "nb"}
            users.setdefault(name, set()).add(speaker)
            if itself:
                own.add(name)
    for language, wordings in IN_MENUS.items():
        for name in _folded(wordings.split("|")):
            users.setdefault(name, set()).add(language)
            own.add(name)
    users = {name: languages for name, languages in users.items() if _is_telling(name)}
    return {name: users[name] for name in own & users.keys()}, {name for name in users.keys() - own if users[name] & set(COMMON)}


def _listed(locale: Locale) -> list[tuple[str, str]]:
    """The languages and their folded names as a speaker of the locale reads them; no brackets, no dialects."""
    codes = [code for code in (*LANGUAGES, *VARIANTS) if code in locale.languages]
    names = _folded(locale.languages[code] for code in codes)
    return [(code, name) for code, name in zip(codes, names, strict=True) if not any(mark in name for mark in "()[]/,")]


def _folded(names: Iterable[str]) -> list[str]:
    return [block.folded for block in read("\n".join(names), kind="text").blocks]


def _is_telling(name: str) -> bool:
    return read(name, kind="text").blocks[0].size >= SHORTEST and name not in WORDS


def _notice() -> str:
    import babel

    licence = Path(babel.__file__).parent / "locale-data" / "LICENSE.unicode"
    about = f"{TARGET.name} is derived from the Unicode Common Locale Data Repository (CLDR), through Babel {babel.__version__}."
    return f"{about}\n\n{licence.read_text(encoding='utf-8')}"


if __name__ == "__main__":
    main()
