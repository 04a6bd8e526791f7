"""What a page says of itself, and the JSON object it goes into."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.metadata import READ, Metadata, as_json, metadata
from cleaner.model import Cleaned, Document

HEAD = """<title>The mill closes</title>
<meta property="og:title" content="The mill by the river closes">
<meta name="author" content="Ann Lee">
<meta property="article:published_time" content="2023-05-04T10:00:00Z">
<meta property="og:site_name" content="The Valley Post">
<link rel="canonical" href="https://valley.example/mill">"""


def page(source, **known):
    return Document("html", source, (), **known)


def whole(head, body="<p>The mill closed.</p>"):
    return f"<!DOCTYPE html><html><head>{head}</head><body>{body}</body></html>"


def test_a_page_says_who_wrote_what_when_and_where():
    said = Metadata("The mill by the river closes", "Ann Lee", "2023-05-04", "en-GB", "https://valley.example/mill", "The Valley Post")
    assert metadata(page(whole(HEAD), lang="en-GB")) == said


def test_what_a_page_does_not_say_is_empty():
    assert metadata(page(whole(""))) == Metadata()


def test_what_the_document_knows_fills_the_gaps():
    said = metadata(page(whole(""), title="The mill", url="https://valley.example/mill?x=1", lang="pt"))
    assert (said.title, said.language, said.url) == ("The mill", "pt", "https://valley.example/mill?x=1")


def test_a_fragment_is_a_page_too():
    assert metadata(page("<h1>The mill closes</h1><p>Now.</p>")).title == "The mill closes"


def test_a_date_in_the_running_text_is_not_that_of_the_page():
    assert metadata(page(whole("", "<p>The mill burnt down on 4 May 2019, as it had in 1950.</p>"))).date == ""


def test_of_a_dump_only_what_its_document_knows_is_said():
    assert metadata(Document("text", whole(HEAD), (), url="https://valley.example/")) == Metadata(url="https://valley.example/")


def test_only_the_head_of_a_huge_page_is_read():
    source = "<html><body>" + " " * READ + HEAD
    assert metadata(page(source, title="The mill")).title == "The mill"


@pytest.mark.parametrize(
    "source",
    ["", " ", "<", "</p>", "\x00\x01", "\ud800<html>", "<!-- x -->", "<html>", "<div>" * 3000, "<html>" + "<p>2020-02-30 31/31/31</p>" * 3, "plain"],
)
def test_broken_markup_says_nothing_and_never_raises(source):
    assert metadata(page(source))._replace(title="", author="") == Metadata()


@pytest.mark.parametrize("endless", ["<p", "<!--", "{", "[", "&lt;p", "\\u003cp", " a=b"], ids=repr)
def test_what_never_ends_is_no_name(endless):
    head = f"""<meta name=author content="{endless * 30_000}"><script type="application/ld+json">{{"author": "{endless * 30_000}"}}</script>"""
    attributes = " ".join(f"a{number}=b" for number in range(50_000))
    assert metadata(page(whole(HEAD.replace('<meta name="author" content="Ann Lee">', head), f"<p {attributes}>"))).title.startswith("The mill")


@given(
    st.lists(
        st.sampled_from([HEAD[:200], HEAD[200:], "<", ">", '"', '{"@type":', "[", "http://[::1", "<time datetime=", "99999-99-99", "</", "\x00"])
    )
)
@settings(deadline=None, max_examples=40)
def test_no_content_raises(parts):
    assert all(isinstance(value, str) for value in metadata(page("<html>" + "".join(parts))))


def test_the_object_has_its_keys_in_a_fixed_order_and_one_line():
    cleaned = Cleaned("One\n\n«Two»", page(whole(HEAD), lang="en"), (), ("left as it is",))
    written = as_json(cleaned)
    assert list(json.loads(written)) == ["text", "title", "author", "date", "language", "url", "site_name", "confidence", "notes"]
    assert json.loads(written)["notes"] == ["left as it is"]
    assert written.startswith('{"text": "One\\n\\n«Two»", "title": "The mill by the river closes", ')
    assert "\n" not in written
