"""The marked dumps and pages of fixtures/: well formed, our own, and never harmed by a careful cleaner."""

import re
from collections import defaultdict
from pathlib import Path

import pytest

from cleaner import Cleaner, Config, marked, read
from cleaner.normal import fold, size
from cleaner.render import cut

try:
    import tomllib
except ImportError:
    import tomli as tomllib

FIXTURES = Path(__file__).parent.parent / "fixtures"
DUMPS = {path.stem: path for path in sorted((FIXTURES / "dumps").glob("*.txt"))}
PAGES = {path.name: path for path in sorted((FIXTURES / "pages").iterdir()) if path.is_dir()}
ABOUT = tomllib.loads((FIXTURES / "dumps" / "about.toml").read_text(encoding="utf-8"))
KINDS = ("clean", "full", "residual")
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")
LANGUAGE = re.compile(r"[a-z]{2,3}(-([A-Z]{2}|[A-Z][a-z]{3}))?")
PARAGRAPH = 60  # size from which a line counts as a paragraph: shorter ones are menu words, which sites do share

# What today's engine gets wrong, by fixture, with the reason. Strict: an entry that is no longer true fails the test.
_LANGUAGES = "a list of a country's languages is taken for a language menu"
_TABLE = "a table of scores or specifications before the prose, or behind it, goes by position and surroundings"
_SUBHEAD = "a subhead that is also the wording of a button ('Reageren') goes"
_QUOTED = "a paragraph that begins by quoting 'log in to comment' goes"
_SHORT_START = "a first short line goes by position and surroundings"
_BUTTON_WORDS = "a line of the story that is the wording of a button or a footer link ('공유', 'Privacy policy') goes, as it would anywhere"
_CONTACT = "the contact block that ends a press release goes by position and surroundings"
CHANGED_WHERE_CLEAN: dict[tuple[str, str], str] = {
    ("atlasdobem-linguas-de-tamira", "balanced"): _LANGUAGES,
    ("atlasdobem-linguas-de-tamira", "precision"): _LANGUAGES,
    ("haruchaek-guseul-nori", "balanced"): _BUTTON_WORDS,
    ("haruchaek-guseul-nori", "precision"): _BUTTON_WORDS,
    ("policyroom-cookie-banners", "balanced"): _BUTTON_WORDS,
    ("policyroom-cookie-banners", "precision"): _BUTTON_WORDS,
    ("gardenbench-see-also", "balanced"): _SHORT_START,
    ("scorebook-village-cup", "balanced"): _TABLE,
    ("spaarkrant-delen", "balanced"): _SUBHEAD,
    ("spaarkrant-delen", "precision"): _SUBHEAD,
    ("wanfengji-pinglunqu", "balanced"): _QUOTED,
    ("wanfengji-pinglunqu", "precision"): _QUOTED,
}
LOST_WITH_PRECISION: dict[str, str] = {
    "atlasdobem-linguas-de-tamira": _LANGUAGES,
    "councilwire-reservoir-release": _CONTACT,
    "dravapost-zaborav-drva": _TABLE,
    "haruchaek-guseul-nori": _BUTTON_WORDS,
    "policyroom-cookie-banners": _BUTTON_WORDS,
    "spaarkrant-delen": _SUBHEAD,
    "wanfengji-pinglunqu": _QUOTED,
    "werkbank-schraubzwinge": _TABLE,
}


def lines_of(name):
    return marked.load(DUMPS[name].read_text(encoding="utf-8"))


def param(failures, *values):
    """A case that is expected to fail if the table of known failures has it."""
    key = values if len(values) > 1 else values[0]
    known = [pytest.mark.xfail(reason=failures[key], strict=True)] if key in failures else []
    return pytest.param(*values, marks=known)


def clean_names():
    return [name for name in DUMPS if ABOUT.get(name, {}).get("kind") == "clean"]


@pytest.fixture(scope="module")
def cleaners():
    return {"balanced": Cleaner(), "precision": Cleaner(Config(mode="precision"))}


def test_there_are_enough_dumps_in_enough_languages():
    assert len(DUMPS) >= 40
    assert len({about["language"] for about in ABOUT.values()}) >= 20
    assert len(clean_names()) >= 12


def test_the_table_names_every_dump_and_no_other():
    assert sorted(ABOUT) == sorted(DUMPS)


def test_known_failures_name_fixtures_that_exist():
    assert set(LOST_WITH_PRECISION) <= set(DUMPS)
    assert {name for name, _ in CHANGED_WHERE_CLEAN} <= set(clean_names())


@pytest.mark.parametrize("name", DUMPS)
def test_a_dump_has_a_name_a_language_and_a_kind(name):
    about = ABOUT[name]
    assert NAME.fullmatch(name)
    assert set(about) == {"language", "kind", "note"}
    assert LANGUAGE.fullmatch(about["language"])
    assert about["kind"] in KINDS
    assert about["note"].endswith(".")


@pytest.mark.parametrize("name", DUMPS)
def test_a_dump_parses_and_keeps_something(name):
    lines = lines_of(name)
    assert 8 <= len(lines) <= 60
    assert any(line.mark == "keep" for line in lines)
    assert all(line.becomes.strip() and line.becomes != line.text for line in lines if line.mark == "cut")


@pytest.mark.parametrize("name", DUMPS)
def test_something_goes_unless_the_dump_is_clean(name):
    goes = any(line.mark in ("drop", "cut") for line in lines_of(name))
    assert goes == (ABOUT[name]["kind"] != "clean")


def test_no_two_fixtures_share_a_paragraph():
    where = defaultdict(set)
    for name in DUMPS:
        for line in lines_of(name):
            where[fold(line.text)] |= {name} if size(line.text) >= PARAGRAPH else set()
    for name, folder in PAGES.items():
        for text in (folder / "truth.txt").read_text(encoding="utf-8").splitlines():
            where[fold(text)] |= {name} if size(text) >= PARAGRAPH else set()
    assert {text: names for text, names in where.items() if len(names) > 1} == {}


@pytest.mark.parametrize(("name", "mode"), [param(CHANGED_WHERE_CLEAN, name, mode) for name in clean_names() for mode in ("balanced", "precision")])
def test_a_clean_dump_comes_out_unchanged(name, mode, cleaners):
    source = marked.source(lines_of(name))
    assert cleaners[mode].clean(source, kind="text").text == source


@pytest.mark.parametrize("name", [param(LOST_WITH_PRECISION, name) for name in DUMPS])
def test_precision_loses_no_line_of_the_article(name, cleaners):
    lines = lines_of(name)
    cleaned = cleaners["precision"].clean(marked.source(lines), kind="text")
    lost = []
    for line, block, verdict in zip(lines, cleaned.document.blocks, cleaned.verdicts, strict=True):
        wanted = {"keep": line.text, "cut": line.becomes}.get(line.mark, "")
        if wanted not in (cut(block.text, verdict.cuts) if verdict.keep else ""):
            lost.append(line.text)
    assert lost == []


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_complete_and_holds_its_truth(name):
    folder = PAGES[name]
    about = tomllib.loads((folder / "about.toml").read_text(encoding="utf-8"))
    assert NAME.fullmatch(name)
    assert set(about) == {"url", "language", "page_type"}
    assert LANGUAGE.fullmatch(about["language"])
    source, truth = ((folder / file).read_text(encoding="utf-8") for file in ("source.html", "truth.txt"))
    assert source.startswith("<!DOCTYPE html>")
    assert source.rstrip().endswith("</html>")
    whole = {line for block in read(source, kind="html").blocks for line in block.text.splitlines()}
    assert [text for text in truth.splitlines() if text and text not in whole] == []
