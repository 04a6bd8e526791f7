"""Pages from source to article: the fixtures, parsed trees, comments, engines."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from lxml import etree, html

from cleaner import Cleaner, Config, ConfigError, clean, read
from cleaner.evaluate.figures import word_f1
from cleaner.label import peer

try:
    import tomllib
except ImportError:
    import tomli as tomllib

FOLDER = Path(__file__).parent.parent / "fixtures" / "pages"
PAGES = sorted(path.name for path in FOLDER.iterdir() if path.is_dir())
TYPES = ("article", "forum", "product", "listing", "collection", "documentation", "service")
SENTENCE = "<p>The ferry ran aground at low tide, and {} passengers waded ashore with their shoes in their hands.</p>"
PROSE = "".join(map(SENTENCE.format, range(20, 26)))
COMMENTS = """<section id="comments" class="comments"><h2>2 comments</h2><ol>
<li class="comment"><cite>reedcutter</cite><p>My aunt was on it and she says nobody lost a shoe.</p><a href="#r">Reply</a></li>
<li class="comment"><cite>Mrs T</cite><p>And who pays for the tug this time?</p><a href="#r">Reply</a></li></ol>
<form><label>Name</label><button>Post comment</button></form></section>"""
PAGE = f"<!DOCTYPE html><html lang=en><head><title>Aground</title></head><body><article><h1>Aground</h1>{PROSE}</article>{COMMENTS}</body></html>"


def source(name):
    return (FOLDER / name / "source.html").read_bytes()


def truth(name):
    return (FOLDER / name / "truth.txt").read_text(encoding="utf-8")


def about(name):
    return tomllib.loads((FOLDER / name / "about.toml").read_text(encoding="utf-8"))


def test_there_are_enough_pages_of_every_type_in_enough_languages():
    assert len(PAGES) >= 30
    assert len({about(name)["language"].partition("-")[0] for name in PAGES}) >= 12
    assert {about(name)["page_type"] for name in PAGES} == set(TYPES)


def test_the_pages_score_no_lower_than_their_floors():
    floors = json.loads((FOLDER.parent / "floors.json").read_text(encoding="utf-8"))
    scores = {name: word_f1(clean(source(name), kind="html").text, truth(name)) for name in PAGES}
    groups = {"pages": PAGES} | {f"pages/{kind}": [name for name in PAGES if about(name)["page_type"] == kind] for kind in TYPES}
    means = {group: sum(scores[name] for name in names) / len(names) for group, names in groups.items()}
    assert {group: round(mean, 3) for group, mean in means.items() if mean < floors[group]["balanced"]["f1"]} == {}


@pytest.mark.parametrize(
    "parsed",
    [
        pytest.param(html.document_fromstring, id="an lxml element"),
        pytest.param(lambda page: html.document_fromstring(page).getroottree(), id="an lxml tree"),
        pytest.param(lambda page: etree.fromstring(page, etree.HTMLParser()), id="a plain lxml element"),
        pytest.param(lambda page: BeautifulSoup(page, "html.parser"), id="a soup"),
        pytest.param(lambda page: BeautifulSoup(page, "lxml"), id="a soup made by lxml"),
    ],
)
def test_a_page_that_is_parsed_already_is_cleaned_as_it_is(parsed):
    given = parsed(PAGE)
    before = str(given) if isinstance(given, BeautifulSoup) else etree.tostring(given)
    assert clean(given).text == clean(PAGE).text
    assert (str(given) if isinstance(given, BeautifulSoup) else etree.tostring(given)) == before


@pytest.mark.parametrize("wrong", [None, 5, ["<p>"], object()], ids=["nothing", "a number", "a list", "an object"])
def test_what_is_no_source_is_refused_by_name(wrong):
    with pytest.raises(TypeError, match=type(wrong).__name__):
        clean(wrong)


def test_threads_that_clean_the_first_page_together_all_get_it():
    code = (
        "import cleaner, sys, concurrent.futures as futures\n"
        "page, cleaners = sys.stdin.read(), cleaner.Cleaner()\n"
        "with futures.ThreadPoolExecutor(8) as pool:\n"
        "    print(len(set(pool.map(lambda _: cleaners.clean(page).text, range(24)))))"
    )
    done = subprocess.run([sys.executable, "-c", code], input=PAGE, capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("1\n", "")


def test_comments_under_an_article_go():
    assert "My aunt" not in clean(PAGE).text


def test_comments_stay_where_the_configuration_asks_for_them():
    text = Cleaner(Config(comments="keep")).clean(PAGE).text
    assert "My aunt was on it" in text
    assert "reedcutter" in text
    assert "passengers waded" in text
    assert "Post comment" not in text
    assert "Reply" not in text


def test_posts_of_a_forum_stay():
    name = next(name for name in PAGES if about(name)["page_type"] == "forum")
    assert word_f1(clean(source(name)).text, truth(name)) > 0.6


def test_trafilatura_can_go_first_and_rules_clean_its_text():
    page = PAGE.replace("</article>", "<p>Share this article</p></article>")
    cleaned = Cleaner(Config(engine="trafilatura")).clean(page)
    assert cleaned.document.kind == "text"
    assert "25 passengers waded" in cleaned.text
    assert "Share this article" not in cleaned.text


def test_where_trafilatura_finds_nothing_the_page_is_cleaned_without_it():
    cleaned = Cleaner(Config(engine="trafilatura")).clean("<html><body></body></html>")
    assert (cleaned.text, cleaned.notes) == ("", ("trafilatura found nothing",))


def test_trafilatura_can_be_asked_for_its_opinion():
    cleaned = Cleaner(labelers=[peer.agreement]).clean(PAGE)
    said = {
        label.evidence: cleaned.document.blocks[label.block].text for v in cleaned.verdicts for label in v.labels if label.rule == "peer/trafilatura"
    }
    assert "passengers" in said["keeps it"]
    assert "leaves it out" in said


@pytest.mark.parametrize("key", ["format", "comments", "engine"])
def test_a_wrong_choice_is_refused_with_the_right_ones(key):
    with pytest.raises(ConfigError, match=f"{key} is 'wrong'; it can be '"):
        Cleaner(Config(**{key: "wrong"}))


def test_every_mode_keeps_at_least_as_much_as_the_bolder_one():
    cleaners = [Cleaner(Config(mode=mode)) for mode in ("precision", "balanced", "recall")]
    for name in PAGES:
        document = read(source(name), kind="html")
        kept = [{verdict.block for verdict in cleaner.judge(document).verdicts if verdict.keep} for cleaner in cleaners]
        assert kept[0] >= kept[1] >= kept[2]


@pytest.mark.parametrize("page", ["", "<html></html>", "<html><body><img src=x></body></html>", "<!-- nothing -->"])
def test_a_page_without_text_gives_an_empty_text(page):
    assert clean(page, kind="html").text == ""


def test_rules_that_are_selected_alone_take_only_what_they_know():
    text = Cleaner(Config(select=("share",))).clean(PAGE.replace("</article>", "<p>Share this article</p></article>")).text
    assert "Share this article" not in text
    assert "Post comment" in text
