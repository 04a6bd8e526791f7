"""Pages that break parsers: whatever comes, there is a tree or nothing, and text is lost only where a note says so.

How long a page takes is printed by no test: machines differ. Sizes are such that a step which is not linear would not end.
"""

import re
from collections import Counter
from html.parser import HTMLParser

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from cleaner.markup import ATTRIBUTES, DEEPEST, LONGEST, TAGS, Markup
from cleaner.parse import decode, tree

SILENT = ("script", "style", "template")
MANY = 40_000  # more than `TAGS`


def text_of(root):
    """What a reader sees of a tree, white space collapsed."""
    if root is None:
        return ""
    shown, pending = [], [root]
    while pending:
        node = pending.pop()
        if isinstance(node, str):
            shown.append(node)
            continue
        if node.tail and node is not root:
            pending.append(node.tail)
        if isinstance(node.tag, str) and node.tag not in SILENT:
            pending.extend(reversed(node))
            shown.append(node.text or "")
    return " ".join(" ".join(shown).split())


def depth(root):
    levels = {root: 1}
    for element in root.iterdescendants():
        levels[element] = levels[element.getparent()] + 1
    return max(levels.values())


@pytest.mark.parametrize(
    ("opening", "closing"),
    [
        pytest.param("<div>", "</div>", id="divisions"),
        pytest.param("<div>", "", id="divisions-never-closed"),
        pytest.param("<b>", "", id="bold-never-closed"),
        pytest.param("<font size=2><p>", "", id="fonts-with-paragraphs"),
        pytest.param("<ul><li>", "</li></ul>", id="lists"),
        pytest.param("<ul><li>", "", id="lists-never-closed"),
        pytest.param("<table><tr><td>", "</td></tr></table>", id="tables"),
        pytest.param("<table>", "", id="tables-without-rows"),
        pytest.param("<blockquote>", "</div>", id="closed-by-another-name"),
        pytest.param("<svg>", "", id="pictures"),
        pytest.param("<x-app>", "</x-app>", id="unknown-elements"),
    ],
)
def test_a_page_may_be_nested_without_end(opening, closing):
    markup = "<p>before</p>" + opening * MANY + "<p>deep</p>" + closing * MANY + "<p>after</p>"
    root, notes = tree(markup)
    assert depth(root) <= 2048
    assert text_of(root) == "before deep after"
    assert f"tags more than {DEEPEST} levels deep were left out" in notes


def test_levels_that_no_end_tag_ends_lose_no_text():
    root, notes = tree("<select><table><tr><td><option>x</select>" * (MANY // 20) + "<p>after</p>")
    assert text_of(root).endswith("x after")
    assert notes == (f"tags more than {DEEPEST} levels deep were left out",)


def test_each_level_keeps_its_text():
    count = TAGS // 2
    root, _ = tree("".join(f"<div>t{level} " for level in range(count)))
    assert text_of(root).split() == [f"t{level}" for level in range(count)]


@pytest.mark.parametrize("levels", [10, DEEPEST, 2000])
def test_what_the_parser_can_nest_stays_nested(levels):
    root, notes = tree("<div>" * levels + "deep" + "</div>" * levels)
    assert (depth(root), notes, text_of(root)) == (levels + 2, (), "deep")


@pytest.mark.parametrize(
    "attribute",
    ["a{}", 'a{}="{}"', "data-a{}='x y'", 'a{}=">"', "a{}=1/", "A{}\n=\n{}"],
    ids=["bare", "quoted", "apostrophes", "bracket-in-quotes", "slashes", "line-breaks"],
)
def test_surplus_attributes_are_left_out(attribute):
    tag = " ".join(attribute.replace("{}", str(number)) for number in range(MANY))
    root, notes = tree(f"<p id=first {tag}>One</p><p class=x>Two</p>")
    first, second = root.iter("p")
    assert (first.text, first.get("id"), second.text, second.get("class")) == ("One", "first", "Two", "x")
    assert len(first.attrib) == ATTRIBUTES
    assert notes == (f"attributes after the first {ATTRIBUTES} of a tag were left out",)


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f"<p title='{'a b=c ' * 9000}'>One</p>", id="one-long-value"),
        pytest.param(f"<p {' '.join(f'a{number}=1' for number in range(ATTRIBUTES))}>One</p>", id="as-many-as-allowed"),
        pytest.param(f"<p>One<!-- <b {'x y z ' * 9000}> --></p>", id="in-a-comment"),
        pytest.param(f"<p>One</p><script>if (a <b {'x y z ' * 9000}) {{}}</script>", id="in-a-script"),
    ],
)
def test_what_only_looks_like_many_attributes_stays(markup):
    root, notes = tree(markup)
    assert (text_of(root), notes) == ("One", ())


def test_a_picture_within_an_address_is_no_reason_to_cut_a_page():
    root, notes = tree(f'<p>before</p><img alt="x" src="data:image/png;base64,{"A" * 20_000_000}"><p>after</p>')
    assert text_of(root) == "before after"
    assert root.find(".//img").get("alt") == "x"
    assert notes == ("files within addresses (data:…) were left out",)


def test_of_a_page_of_50_megabytes_the_beginning_is_read():
    paragraph = "<p>" + "word " * 100 + "</p>"
    root, notes = tree("<title>T</title>" + paragraph * (50_000_000 // len(paragraph)))
    read = int(re.search("first ([0-9,]+) characters", notes[0])[1].replace(",", ""))
    assert LONGEST - 10_000 <= read <= LONGEST
    assert abs(text_of(root).count("word") - read / len(paragraph) * 100) < 100


@pytest.mark.parametrize(
    "element", ["<p>w ", "<p>w</p>", "<i>w</i> ", "<br>w ", "<li><a href=x>w</a> ", "<script>x</script>w "], ids=lambda element: element[:4]
)
def test_the_text_behind_too_many_tags_stays(element):
    root, notes = tree(element * MANY + "<p>after")
    assert Counter(text_of(root).split()) == {"w": MANY, "after": 1}
    assert notes[0] == f"tags after the first {TAGS:,} were left out"
    assert sum(1 for _ in root.iter()) < TAGS + 10


@pytest.mark.parametrize(
    ("markup", "text", "note"),
    [
        pytest.param("<p>One<!-- two <p>three</p>", "One two three", "a comment that is never closed", id="comment"),
        pytest.param("<title>One <p>two</p>", "One two", "a <title> that is never closed", id="title"),
        pytest.param("<title>One</head><body><p>two</p><svg><title>three</title></svg>", "One two three", "a <title>", id="title-ended-by-another"),
        pytest.param("<p>One<textarea>two<p>three</p>", "One two three", "a <textarea>", id="textarea"),
        pytest.param("<p>One<iframe src=x><p>two</p>", "One two", "a <iframe>", id="iframe"),
        pytest.param("<p>One<noframes><p>two</p>", "One two", "a <noframes>", id="noframes"),
        pytest.param("<p>One<xmp>two<p>three</p>", "One two three", "a <xmp>", id="xmp"),
        pytest.param("<p>One<plaintext>two<p>three</p>", "One two three", "a <plaintext>", id="plaintext"),
        pytest.param("<p>One<script src=x><p>two</p>", "One two", "a <script> that is never closed was ended", id="script-from-elsewhere"),
        pytest.param("<p>One<script>var two", "One", "a <script> is never closed: what", id="script"),
        pytest.param("<p>One<style>p {}</body>", "One", "a <style> is never closed: what", id="style"),
        pytest.param("<p>One<textarea </textarea><p>two", "One two", "a <textarea>", id="textarea-whose-tag-is-cut"),
        pytest.param("<title </title><p>One<p>two", "One two", "a <title>", id="title-whose-tag-is-cut"),
        pytest.param("<p>One<script src=x </script><p>two", "One two", "a <script>", id="script-whose-tag-is-cut"),
        pytest.param('<p>One<a href="x>two</a><p>three</p>', "One two three", "a quotation mark in a tag", id="quotation-mark"),
        pytest.param("<p>One<template><p>two</p>", "One two", "a <template>", id="template"),
        pytest.param("<div><p>One<template><p>two</p></div><p>three", "One two three", "a <template>", id="template-in-what-is-closed"),
        pytest.param("<p>One<svg><g><p>two</p><p>three", "One two three", "a <svg> was ended", id="drawing"),
        pytest.param("<p>One</p><svg><path><span>two</span></svg> three", "One two three", "a <svg> was ended", id="text-in-a-drawing"),
        pytest.param(f"<p>One</p> <p {'two ' * 999}", f"One <p {'two ' * 999}".strip(), "a tag that is never closed", id="tag"),
        pytest.param("<body><p>One</body></html>two<p>three", "One two three", "what stands behind </html>", id="behind-the-end"),
        pytest.param("<p>One</p></html><p>two</p></html><p>three", "One two three", "what stands behind </html>", id="two-ends"),
        pytest.param("<p>One <![CDATA[two]]> three", "One two three", "CDATA", id="cdata"),
        pytest.param("<p>\ud800One \udfff\ud83d\ude00", "\ufffdOne \ufffd😀", "halves of characters", id="lone-surrogates"),
    ],
)
def test_what_swallows_the_rest_is_mended_and_noted(markup, text, note):
    root, notes = tree(markup)
    assert text_of(root) == text
    assert any(said.startswith(note) for said in notes)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        pytest.param("<p>One<!-- a --!> two<!--> three<!---> four", "One two three four", id="odd-comments"),
        pytest.param("<html><body><p>One<html lang=de><body class=x><p>two", "One two", id="second-page-within"),
        pytest.param("<head><title>T</title><x-app>One</x-app> two</head><body><p>three", "T One two three", id="text-in-the-head"),
        pytest.param("<div>One<template><div>x</template><p>two</p></div><p>three", "One two three", id="open-element-in-a-template"),
        pytest.param("<p>One<template><template>x</template>y</template> two", "One two", id="template-in-a-template"),
        pytest.param("<p>One<x-a><template shadowrootmode=open><div><b>two</template> three</x-a>", "One two three", id="template-that-is-shown"),
        pytest.param("<p>One<x-a><template shadowrootmode=open><p>two</template></x-a>", "One two", id="shadow-root"),
        pytest.param("<svg><foreignObject><p>One</p></foreignObject><title>two</title></svg>three", "One two three", id="page-in-a-drawing"),
        pytest.param("<frameset><frame src=x><noframes><p>One</noframes></frameset>", "<p>One", id="frames"),
        pytest.param("<svg><title>One</title><text>two</text></svg><math><mi>x</mi></math>", "One two x", id="pictures-and-formulas"),
        pytest.param(
            "<p>a < b <3 c & d &x; &#0; &#xD800; &#99999999;", "a < b <3 c & d &x; \ufffd \ufffd \ufffd", id="stray-brackets-and-ampersands"
        ),
        pytest.param("<?xml version='1.0' encoding='utf-16'?><html><p>Größe", "Größe", id="xml-declaration-that-lies"),
        pytest.param("<meta charset=utf-16><p>Größe<meta charset=koi8-r>", "Größe", id="meta-that-lies"),
        pytest.param("<p>a\x00b\x00\x00c<p\x00>d", "a b c d", id="nul"),
        pytest.param("\x00" * 5000 + "<p>One", "One", id="nuls-first"),
        pytest.param("<p>One</p>" + "\x00" * MANY + "<p>two", "One two", id="nuls-within"),
        pytest.param("<p>One<script src=x /><p>two</p><title/>three", "One two three", id="closed-as-in-xhtml"),
        pytest.param("<!-- only -->", "", id="only-a-comment"),
        pytest.param("<p>One</p><", "One <", id="ends-in-a-bracket"),
        pytest.param("<p>One</p><p", "One", id="ends-in-a-name"),
        pytest.param('<p>One</p><a href="http', "One", id="ends-in-an-address"),
        pytest.param("<p>One</p><!", "One", id="ends-in-a-declaration"),
    ],
)
def test_what_is_only_odd_loses_nothing_and_needs_no_note(markup, text):
    root, notes = tree(markup)
    assert text_of(root) == text
    assert notes == ()


def test_nothing_that_the_parser_is_told_shows_in_a_page_that_is_not_read_to_its_end(monkeypatch):
    monkeypatch.setattr("cleaner.parse.mended", Markup)
    root, notes = tree("<p>One<textarea </textarea><p>two")
    assert (text_of(root), notes) == ("One <p>two", ("the page could not be read to its end",))


@pytest.mark.parametrize("odd", ["<?php ?>", "<!x>", "</ x>", "<!-- a --!>", "<!-->"])
def test_comments_without_end_end(odd):
    root, _ = tree(f"<p>One{odd * MANY * 3} two")
    assert "".join(text_of(root).split()) == "Onetwo"
    assert sum(1 for _ in root.iter()) <= TAGS + 10


def test_entities_are_not_multiplied():
    laughs = "".join(f'<!ENTITY a{level} "&a{level - 1};&a{level - 1};&a{level - 1};">' for level in range(1, 60))
    root, _ = tree(f'<!DOCTYPE html [<!ENTITY a0 "ha">{laughs}]><p>&a59; after')
    assert len(text_of(root)) < len(laughs)
    assert text_of(root).endswith("&a59; after")


@pytest.mark.parametrize(
    "piece",
    "< <a <!-- <!----> --> <! <!x> <? <?php?> </ </p> </html> </body> <html> <body> <title> <textarea> <script> <style> <xmp> <template> "
    '</template> <plaintext> <![CDATA[ ]]> & &amp; &x &#x </a" <a" <a=" =\'<a <a=\'" ><a= <a<b= \x00 \ud800 \x1b'.split(" "),
)
def test_the_same_again_and_again_raises_nothing(piece):
    for page in (piece * MANY, "<p>One</p>" + f"{piece} " * (MANY // 3), f"<p>One {piece} two</p>" * (MANY // 5)):
        root, _ = tree(page)
        assert root is None or root.tag == "html"


def test_half_a_compressed_page_says_so():
    decoded = decode(b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + bytes(range(256)) * 40)
    assert "looks like gzip, not text" in decoded.notes
    assert tree(decoded.text) is not None


class Visible(HTMLParser):
    """The text of a page by the standard library, which knows tags but builds no tree."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.shown, self.templates = [], 0

    def handle_starttag(self, tag, attrs):
        self.templates += tag == "template"

    def handle_endtag(self, tag):
        self.templates -= tag == "template" and self.templates > 0

    def handle_data(self, data):
        if self.cdata_elem not in ("script", "style") and not self.templates:
            self.shown.append(data)


SMALL = (
    '<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><title>Brückenbau</title><style>p { color: red }</style>'
    '<script>var x = "<p>"; if (x < 3 && y > 4) {}</script></head>\n<body class="a b"><header><nav><ul><li><a href="/eins">Erste</a>'
    '<li><a href="/zwei" title="Zweite > Seite">Zweite</a></ul></nav></header><!-- Kommentar --><main><article><h1>Neue Brücke</h1>'
    '<p class="lead">Der <b>Stadtrat</b> hat am <i>Montag</i> zugestimmt.</p><template><div>Vorlage</div></template><p>Die Arbeiten '
    "beginnen &amp; enden <span>bald</span>.<br>Zeile</p><textarea>Notiz</textarea><table><tr><td>eins<td>zwei</tr></table><svg><title>"
    "Bild</title><text>Kreis</text></svg><noscript>ohne</noscript></article></main><footer><p>Ende der Seite</p></footer></body></html>"
)
PIECES = (
    *re.findall("<[^>]*>", SMALL),
    *("<!--", "-->", "<template>", "<title>", "<textarea>", "<script>", "<style>", "<plaintext>", "<frameset>", "<iframe>", "<xmp>"),
    *("</html>", "<x-app>", "<![CDATA[", "]]>", '"', "'", "<", ">", "\x00"),
)


@some.composite
def broken_pages(draw):
    page = SMALL
    for _ in range(draw(some.integers(1, 3))):
        at, to = sorted((draw(some.integers(0, len(page))), draw(some.integers(0, len(page)))))
        piece = draw(some.sampled_from(PIECES))
        page = draw(
            some.sampled_from(
                (
                    page[:at] + piece + page[at:],
                    page[:at] + page[min(to, at + 40) :],
                    page[:at],
                    page.replace(piece, piece * 2, 1),
                    page.replace(piece, "", 1),
                    page[:to] + page[at : min(to, at + 60)] + page[to:],
                )
            )
        )
    return page


def letters(text):
    return Counter(letter for letter in text if letter.isalnum())


@settings(max_examples=250, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck))
@given(broken_pages())
def test_a_broken_page_loses_no_text_without_a_note(page):
    """Compared by letters, for the two split words differently. Left aside is what the standard library takes for text and HTML does not:

    the rest of a tag, declaration or comment that a splice cut open, and tags within elements that hold text alone.
    """
    root, notes = tree(page)
    reader = Visible()
    reader.feed(page)
    reader.close()
    missing = letters("".join(reader.shown)) - letters(text_of(root))
    assert notes or missing.total() <= MARKUP or BEYOND.search(page)


MARKUP = 60  # letters of the longest tag of the page: what a cut tag may look like
BEYOND = re.compile(r"<template[^>]*>(?:(?!</template).)*<(?:textarea|title|xmp|iframe)|<!--(?:(?!-->).)*<(?:template|!--)|=\"[^\"]*<", re.DOTALL)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(some.text(alphabet="<>/!-='\"ap &;#[]\x00\ud800é", max_size=60))
def test_no_text_raises(text):
    root, _ = tree(text)
    assert root is None or root.tag == "html"


@settings(max_examples=200, deadline=None, derandomize=True)
@given(some.binary(max_size=200))
def test_no_bytes_raise(source):
    assert isinstance(tree(decode(source).text).notes, tuple)
