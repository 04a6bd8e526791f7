"""The whole flow on pages that were cut up at random, and on pages made to hurt: an answer in every format, nothing invented."""

import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cleaner import Cleaner, Config
from cleaner.normal import fold

FOLDER = Path(__file__).parent.parent / "fixtures" / "pages"
SOURCES = [path.read_text(encoding="utf-8") for path in sorted(FOLDER.glob("*/source.html"))]
CLEANERS = {name: Cleaner(Config(format=name, links=True, images=True)) for name in ("text", "markdown", "html")}
TAGS = (
    "<div>",
    "</div>",
    "<p",
    ">",
    "<!--",
    "-->",
    "</article>",
    "<table><td>",
    "<pre>",
    "<noscript>",
    "<b style='font-size:0'>",
    "&#0;",
    "<li>",
    "\x00",
    "<a href=",
)
MANY = 30_000


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    some.sampled_from(SOURCES),
    some.lists(some.tuples(some.integers(0, 8000), some.integers(0, 300), some.sampled_from(("", *TAGS))), min_size=1, max_size=8),
    some.sampled_from(sorted(CLEANERS)),
)
def test_a_page_cut_up_at_random_is_cleaned_in_every_format(source, cuts, name):
    for at, length, instead in cuts:
        source = source[:at] + instead + source[at + length :]
    cleaned = CLEANERS[name].clean(source, kind="html")
    assert isinstance(cleaned.text, str)
    assert [verdict.block for verdict in cleaned.verdicts] == list(range(len(cleaned.document.blocks)))
    if name == "text":
        kept = " ".join(cleaned.document.blocks[verdict.block].text for verdict in cleaned.verdicts if verdict.keep)
        assert set(re.findall(r"\w{3,}", fold(cleaned.text))) <= set(re.findall(r"\w{3,}", fold(kept)))


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<div>" * MANY + "deep down", id="levels"),
        pytest.param("<p " + " ".join(f"a{at}=b" for at in range(MANY)) + ">text of a paragraph", id="attributes"),
        pytest.param("<img src='data:image/png;base64," + "A" * 5_000_000 + "'><p>text of a paragraph", id="a data URI"),
        pytest.param("<p>" + "word " * 1_000_000, id="one long paragraph"),
        pytest.param("<p>short</p>" * MANY, id="paragraphs"),
        pytest.param("<ul>" + "<li><a href=/x>menu</a>" * 30_000, id="links"),
        pytest.param("<p>one<br>" + "two<br>" * MANY, id="line breaks"),
        pytest.param("<p>\ud800 lone \udfff surrogates", id="surrogates"),
        pytest.param("<p>nul \x00 bytes\x00", id="nul"),
        pytest.param("\x1f\x8b\x08\x00" + "".join(map(chr, range(128, 256))) * 100, id="like gzip"),
        pytest.param("<table>" + "<tr><td>1<td>2" * 15_000, id="table"),
        pytest.param("<pre>" + "<b>x</b>\n" * 30_000, id="code"),
        pytest.param("<span style='font-size:0'>" * 20_000 + "x", id="hidden spans"),
        pytest.param("<!DOCTYPE x [<!ENTITY a '&b;&b;'><!ENTITY b '&a;&a;'>]><p>&a;", id="entities"),
    ],
)
@pytest.mark.parametrize("name", ["text", "markdown"])
def test_pages_made_to_hurt_get_an_answer(page, name):
    cleaned = CLEANERS[name].clean(page, kind="html")
    whole = " ".join(block.text for block in cleaned.document.blocks)
    assert whole or cleaned.notes
    assert isinstance(cleaned.text, str)
