"""What is counted of a page's blocks: the columns hold what their names say."""

import numpy as np
import pytest
from lxml import html

from cleaner import structure
from cleaner.segment import segment_html
from cleaner.structure.tree import GROUPS
from cleaner.vocabulary import CLASSES
from cleaner.walk import gathered

PROSE = "The ferry ran aground at low tide, and the passengers waded ashore with their shoes in their hands. "
PAGE = f"""<html><head><title>Ferry aground</title></head><body>
<nav class="main-menu"><ul><li><a href=/>Home</a><li><a href=/n>News</a></ul></nav>
<main><article class="story"><h1>Ferry aground</h1><div itemprop="articleBody"><p>{PROSE}</p><p>{PROSE * 2}</p></div></article>
<div class="comments" style="display:none"><p>First!</p><p>First!</p></div></main>
<footer><p>1999, ACME LTD:</p></footer></body></html>"""


def document(markup, *, marks=False):
    return segment_html(gathered(html.document_fromstring(markup), marks=marks), markup)


@pytest.fixture(scope="module")
def column():
    """A column of PAGE by its name, a value for each block."""
    page = document(PAGE)
    table = structure.columns(page)
    assert [block.text[:5] for block in page.blocks] == ["Home", "News", "Ferry", "The f", "The f", "First", "First", "1999,"]
    return lambda name: table[:, structure.names().index(name)].tolist()


def test_there_is_a_name_for_every_column_and_only_one():
    table = structure.columns(document(PAGE))
    assert table.shape == (8, len(structure.names()))
    assert table.dtype == np.float32
    assert len(set(structure.names())) == len(structure.names())


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("own size", [4, 4, 13, 99, 199, 6, 6, 15]),
        ("own link", [1, 1, 0, 0, 0, 0, 0, 0]),
        ("own words", [1, 1, 2, 18, 36, 1, 1, 3]),
        ("own commas", [0, 0, 0, 1, 2, 0, 0, 1]),
        ("own ends", [0, 0, 0, 1, 1, 1, 1, 0]),
        ("own colon", [0, 0, 0, 0, 0, 0, 0, 1]),
        ("own capital", [1, 1, 1, 1, 1, 1, 1, 0]),
        ("own capitals", [0, 0, 0, 0, 0, 0, 0, 1]),
        ("own again", [1, 1, 1, 1, 1, 2, 2, 1]),
        ("own earlier", [0, 0, 0, 0, 0, 0, 1, 0]),
        ("own prose", [0, 0, 0, 1, 1, 0, 0, 0]),
        ("own title", [0, 0, 1, 1, 1, 0, 0, 0]),
        ("class nav", [2, 2, 9, 9, 9, 9, 9, 9]),
        ("class article", [9, 9, 1, 1, 1, 9, 9, 9]),
        ("class comment", [9, 9, 9, 9, 9, 1, 1, 9]),
        ("tag nav", [2, 2, 9, 9, 9, 9, 9, 9]),
        ("tag main", [9, 9, 2, 3, 3, 2, 2, 9]),
        ("tag hidden", [9, 9, 9, 9, 9, 1, 1, 9]),
        ("in footer", [0, 0, 0, 0, 0, 0, 0, 1]),
        ("in article", [0, 0, 1, 1, 1, 0, 0, 0]),
        ("place h1", [-2, -1, 0, 1, 2, 3, 4, 5]),
        ("place heading", [60, 60, 0, 1, 2, 3, 4, 5]),
        ("place behindsize", [298, 298, 298, 199, 0, 0, 0, 0]),
        ("place until", [3, 2, 1, 0, 0, 60, 60, 60]),
        ("up0 blocks", [1, 1, 1, 1, 1, 1, 1, 1]),
        ("up1 blocks", [2, 2, 3, 2, 2, 2, 2, 1]),
        ("up0 same", [2, 2, 1, 2, 2, 2, 2, 1]),
        ("alike blocks", [2, 2, 1, 2, 2, 2, 2, 1]),
        ("top inside", [0, 0, 0, 1, 1, 0, 0, 0]),
        ("deep inside 0.9", [0, 0, 0, 1, 1, 0, 0, 0]),
        ("page blocks", [8] * 8),
    ],
)
def test_a_column_holds_what_its_name_says(column, name, values):
    assert column(name) == pytest.approx(values)


def test_marks_change_no_column():
    markup = PAGE.replace("low tide", "<b>low</b> <a href=x>tide</a> <span style='opacity:0'></span>").replace("First!", "<i>First!</i>")
    assert (structure.columns(document(markup)) == structure.columns(document(markup, marks=True))).all()


@pytest.mark.parametrize(
    "markup",
    [
        "<p>x",
        "text",
        "<p>\U0001f600 漢字 ไทย",
        "<p>\ud800x".encode("utf-8", "replace").decode(),
        "<div>" * 200 + "x",
        "<table><tr><td>1<td>2",
        "<p class='" + "a" * 10_000 + "'>x",
    ],
    ids=["one block", "no element", "beyond the plane", "surrogate", "deep", "table", "long class"],
)
def test_any_page_can_be_counted(markup):
    assert np.isfinite(structure.columns(document(markup))).all()


def test_whole_words_are_told_from_parts_of_words():
    words = ("ads", "ad-box", "my_ad", "loads", "header-ads")
    shown = [structure.columns(document(f"<div class='{name}'>x"))[0, structure.names().index("class ad")] for name in words]
    assert shown == [0, 0, 0, 9, 0]


def test_a_page_of_many_blocks_is_counted():
    page = document("<div>" + "<p class=a>some text</p>" * 20_000 + "</div>")
    assert structure.columns(page).shape[0] == 20_000


def test_what_an_element_is_called_fits_in_the_bits_of_a_number():
    assert max(len(CLASSES), len(GROUPS)) < 32
