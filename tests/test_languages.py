"""Language menus go, lists of languages in the article stay; the table they are told by is whole."""

import pytest

from cleaner import Cleaner, Config, marked, read
from cleaner.label import languages
from cleaner.label.languages import menu_run
from cleaner.normal import fold

BODY = "The council of the valley met on Monday to choose who will write its new map, and the talks went on until the evening bell.\n"

MENUS = {
    "each language in its own name": "English\nFrançais\nDeutsch\n",
    "bulleted, the current one repeated above, countries in brackets": "Français (Afrique)\n  • 简体中文\n  • English\n"
    + "  • Français (Afrique)\n  • Português (Brasil)\n",
    "empty lines between": "English\n\nEspañol\n\n日本語\n",
    "with a currency": "English/USD\nTürkçe\nУкраїнська\n",
    "in one line": "English | Deutsch | Français | Italiano\n",
    "in one line, spaces alone": "Svenska Norsk Dansk Suomi English\n",
    "both names": "Deutsch (German)\nFrançais (French)\n日本語 (Japanese)\n",
    "a name in another language among them": "English (United States)\nDeutsch\nSpanish\nFrançais\n",
    "right to left": "العربية\nעברית\nفارسی\n",
    "Nordic, which name each other alike": "Dansk\nNorsk\nSvenska\n",
    "under a heading": "Select language\nEnglish\nPolski\nČeština\n",
    "flags before the names": "🇬🇧 English\n🇪🇸 Español\n🇵🇱 Polski\n",
    "the list of a translating widget": "Select Language\n"
    + "".join(f"{name}\n" for name in "Arabic Basque Catalan Czech Danish Dutch Estonian French Georgian German Greek".split()),
}
KEPT = {
    "a list in one language": "English\nFrench\nGerman\nRomansh\n",
    "a list in Danish, where two of the names are own names": "dansk\nnorsk\nsvensk\nfinsk\n",
    "a list in Spanish, which shares a name with Italian": "español\nitaliano\nfrancés\n",
    "a sentence": "English, French and German are official; Romansh is spoken too.\n",
    "a sentence of own names": "English, Français, Deutsch are written on every sign.\n",
    "two names": "English\nFrançais\n",
    "names of people and places": "German\nFrançoise\nChina\nSpanish Town\n",
    "words that start as a code does": "De la mar\nEn su casa\nIt is\nNo\n",
    "country codes without English": "DE\nFR\nIT\nES\n",
    "codes in a row without a mark between them": "en de es\n",
    "a heading alone": "Language\nThe valley has a tongue of its own.\n",
    "ten languages that a product speaks": "Languages\n"
    + "".join(f"{name}\n" for name in "Arabic Czech Danish Dutch French German Greek Hindi Thai Urdu".split()),
}


def labelled(source):
    document = read(source, kind="text")
    return [document.blocks[label.block].text for label in menu_run(document)]


@pytest.mark.parametrize("menu", MENUS.values(), ids=MENUS)
def test_a_menu_is_labelled_line_by_line(menu):
    assert sorted(labelled(BODY + menu + BODY)) == sorted(line for line in menu.split("\n") if line)


@pytest.mark.parametrize("lines", KEPT.values(), ids=KEPT)
def test_what_an_article_says_of_languages_is_not(lines):
    assert labelled(BODY + lines + BODY) == []


def test_a_menu_goes_even_inside_the_article():
    menu = marked.load(f"  {BODY}- English\n- Français\n- Deutsch\n  {BODY}")
    cleaned = Cleaner(Config(select=("languages",))).clean(marked.source(menu), kind="text")
    assert list(marked.faults(menu, cleaned)) == []


def test_a_row_of_codes_goes_at_the_edge_and_stays_inside():
    cleaner = Cleaner(Config(select=("languages",)))
    assert cleaner.clean(BODY + "EN | DE | FR\n", kind="text").text == BODY
    assert cleaner.clean(BODY + "EN | DE | FR\n" + BODY, kind="text").text == BODY + "EN | DE | FR\n" + BODY


@pytest.mark.parametrize("codes", ["EN\nDE\nFR\nIT\nES\n", "en\nde\nfr\nit\nes\n"], ids=["capitals", "small letters"])
def test_codes_one_below_the_other_go_at_the_edge_and_are_never_sure(codes):
    assert Cleaner(Config(select=("languages",))).clean(BODY + codes, kind="text").text == BODY
    assert {label.weight for label in menu_run(read(codes, kind="text"))} == {languages.CODE}


def test_names_that_languages_give_themselves_are_known_with_all_who_write_them_so():
    own = languages._table().own
    assert own["dansk"] >= {"da", "nb"}
    assert own["italiano"] >= {"it", "es", "pt"}
    assert own["français"] == {"fr"}
    assert {
        fold(name) for name in ("简体中文", "繁體中文", "Tiếng Việt", "Русский", "Bahasa Indonesia", "日本語", "بالعربية", "Українська")
    } <= own.keys()


def test_the_table_is_folded_sorted_and_has_no_name_under_three_letters():
    first_part, rest = languages._TABLE.read_text(encoding="utf-8").rstrip("\n").split("\n\n")
    own = [line.split("\t")[0] for line in first_part.split("\n")]
    others = rest.split("\n")
    assert own == sorted(own)
    assert others == sorted(others)
    assert not set(own) & set(others)
    assert [name for name in own + others if fold(name) != name] == []
    assert [name for name in own + others if len(name) < 3 and name.isascii()] == []


def test_the_table_is_what_the_script_makes():
    pytest.importorskip("babel")
    from cleaner.evaluate.language_names import _names

    own, elsewhere = _names()
    table = languages._table()
    known = own.keys() | elsewhere
    assert len(known & table.names) > 0.98 * len(known | table.names), "run python -m cleaner.evaluate.language_names"
