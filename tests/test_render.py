"""Pages as plain text, Markdown and HTML; dumps as they are."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as parser

from cleaner.model import Block, Document, Mark, Node, Span, Verdict
from cleaner.render import render, rendered
from cleaner.segment import segment_html, segment_text
from cleaner.walk import gathered

HOME = "https://mill.example/news/may"


def page(markup, url=""):
    return segment_html(gathered(parser.document_fromstring(f"<html><body>{markup}</body></html>"), marks=True), markup, url)


def everything(document, *, cuts=None, but=()):
    """Verdicts that keep all blocks but some, by their position, and cut parts of others."""
    return tuple(Verdict(block.position, block.position not in but, 0.0, (), (cuts or {}).get(block.position, ())) for block in document.blocks)


def shown(markup, format, **options):
    document = page(markup, HOME)
    return rendered(document, everything(document), format, **options)


def made(nodes, texts, marks=()):
    """A page by hand: nodes as pairs of a tag and a parent, or triples with attributes; texts as pairs of a node and a text."""
    blocks = tuple(Block(at, text, text, len(text), None, nodes[node][0], node) for at, (node, text) in enumerate(texts))
    whole = tuple(Node(node[0], node[2] if len(node) > 2 else {}, node[1]) for node in nodes)
    return Document("html", "", blocks, whole, HOME, marks=tuple(marks))


# dumps


@pytest.mark.parametrize("format", ["text", "markdown", "json"])
def test_kept_lines_of_a_dump_come_out_byte_for_byte(format):
    document = segment_text("One \r\n\n  Two\nShare\nThree")
    assert rendered(document, everything(document, but=(3,)), format, links=True, images=True) == "One \r\n\n  Two\nThree"


def test_a_dump_as_html_has_a_paragraph_between_blank_lines():
    document = segment_text("One & <two>\nlines\n\n\nThree\n \n")
    assert rendered(document, everything(document), "html") == "<p>One &amp; &lt;two&gt;<br>\nlines</p>\n<p>Three</p>"


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_nothing_kept_gives_nothing(format):
    document = page("<h1>One</h1><ul><li>two</ul>")
    assert rendered(document, everything(document, but=(0, 1)), format) == ""
    assert rendered(Document("html", "", ()), (), format) == ""


# each case: markup, plain text, Markdown, HTML

CASES = {
    "paragraphs": ("<p>One<p>Two", "One\n\nTwo", "One\n\nTwo", "<p>One</p>\n<p>Two</p>"),
    "line breaks": ("<p>One<br>Two<p>Three", "One\nTwo\n\nThree", "One\\\nTwo\n\nThree", "<p>One<br>\nTwo</p>\n<p>Three</p>"),
    "headings": ("<h2>One<br>and</h2><p>Two", "One\nand\n\nTwo", "## One and\n\nTwo", "<h2>One<br>\nand</h2>\n<p>Two</p>"),
    "a list": (
        "<p>So<ul><li>a<li>b</ul><p>End",
        "So\n\n- a\n- b\n\nEnd",
        "So\n\n- a\n- b\n\nEnd",
        "<p>So</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>End</p>",
    ),
    "a list in a list": (
        "<ul><li>a<ol><li>one<li>two</ol><li>b</ul>",
        "- a\n  1. one\n  2. two\n- b",
        "- a\n  1. one\n  2. two\n- b",
        "<ul>\n<li>a\n<ol>\n<li>one</li>\n<li>two</li>\n</ol>\n</li>\n<li>b</li>\n</ul>",
    ),
    "numbers that start later": (
        "<ol start=9><li>a<li>b<li value=20>c</ol>",
        "9. a\n10. b\n20. c",
        "9. a\n10. b\n20. c",
        '<ol start="9">\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ol>',
    ),
    "several blocks in an item": (
        "<ul><li><p>a<p>more<br>lines<li>b</ul>",
        "- a\n  more\n  lines\n- b",
        "- a\n\n  more\\\n  lines\n- b",
        "<ul>\n<li>a\n<p>more<br>\nlines</p>\n</li>\n<li>b</li>\n</ul>",
    ),
    "an item that is a list alone": (
        "<ul><li><ul><li>a</ul><li>b</ul>",
        "- a\n- b",
        "- a\n- b",
        "<ul>\n<li><ul>\n<li>a</li>\n</ul>\n</li>\n<li>b</li>\n</ul>",
    ),
    "items without a list": ("<p>So</p><li>a<li>b", "So\n\n- a\n- b", "So\n\n- a\n- b", "<p>So</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
    "text between items": (
        "<ul><li>a</li>text<li>b</ul>",
        "- a\n\ntext\n\n- b",
        "- a\n\ntext\n\n- b",
        "<ul>\n<li>a</li>\n</ul>\n<p>text</p>\n<ul>\n<li>b</li>\n</ul>",
    ),
    "a quote": ("<blockquote><p>One<p>Two</blockquote>", "One\n\nTwo", "> One\n>\n> Two", "<blockquote>\n<p>One</p>\n<p>Two</p>\n</blockquote>"),
    "a quote in an item": (
        "<ul><li>a<blockquote>One<br>Two</blockquote></ul>",
        "- a\n  One\n  Two",
        "- a\n\n  > One\\\n  > Two",
        "<ul>\n<li>a\n<blockquote>\n<p>One<br>\nTwo</p>\n</blockquote>\n</li>\n</ul>",
    ),
    "definitions": (
        "<dl><dt>Weir<dd>A low dam.<dt>Race<dd>A channel.</dl>",
        "Weir\n  A low dam.\nRace\n  A channel.",
        "Weir\n\nA low dam.\n\nRace\n\nA channel.",
        "<dl>\n<dt>Weir</dt>\n<dd>A low dam.</dd>\n<dt>Race</dt>\n<dd>A channel.</dd>\n</dl>",
    ),
    "a table": (
        "<table><caption>Rain</caption><tr><th>Town<th>mm<tr><td>Ax<td>3|4<tr><td>Bo<td>5<br>6</table>",
        "Rain\n\nTown | mm\nAx | 3|4\nBo | 5 6",
        "Rain\n\n| Town | mm |\n| --- | --- |\n| Ax | 3\\|4 |\n| Bo | 5<br>6 |",
        "<p>Rain</p>\n<table>\n<tr>\n<th>Town</th>\n<th>mm</th>\n</tr>\n<tr>\n<td>Ax</td>\n<td>3|4</td>\n</tr>\n"
        "<tr>\n<td>Bo</td>\n<td>5<br>\n6</td>\n</tr>\n</table>",
    ),
    "a table for layout": (
        "<table><tr><td>One<tr><td><p>Two<p>Three</table>",
        "One\n\nTwo\n\nThree",
        "One\n\nTwo\n\nThree",
        "<p>One</p>\n<p>Two</p>\n<p>Three</p>",
    ),
    "a table around a table": (
        "<table><tr><td>Left<td><table><tr><td>a<td>b</table></table>",
        "Left\n\na | b",
        "Left\n\n| a | b |\n| --- | --- |",
        "<p>Left</p>\n<table>\n<tr>\n<td>a</td>\n<td>b</td>\n</tr>\n</table>",
    ),
    "code": (
        "<pre>\nif a &lt; b:\n    go\n\nend\n</pre><p>Text",
        "if a < b:\n    go\n\nend\n\nText",
        "```\nif a < b:\n    go\n\nend\n```\n\nText",
        "<pre><code>if a &lt; b:\n    go\n\nend</code></pre>\n<p>Text</p>",
    ),
    "code in an item": (
        "<ul><li>a<pre>b\n\n c</pre></ul>",
        "- a\n  b\n  \n   c",
        "- a\n\n  ```\n  b\n\n   c\n  ```",
        "<ul>\n<li>a\n<pre><code>b\n\n c</code></pre>\n</li>\n</ul>",
    ),
    "code whose lines are elements": ("<pre><div>a</div><div>  b</div></pre>", "a\n  b", "```\na\n  b\n```", "<pre><code>a\n  b</code></pre>"),
    "emphasis": (
        "<p>One <b>two <i>three</i></b> <s>four</s> <code>five</code> H<sub>2</sub>O",
        "One two three four five H2O",
        "One **two *three*** ~~four~~ `five` H2O",
        "<p>One <strong>two <em>three</em></strong> <del>four</del> <code>five</code> H<sub>2</sub>O</p>",
    ),
}
NAMED = [pytest.param(*case, id=name) for name, case in CASES.items()]


@pytest.mark.parametrize(("markup", "text", "markdown", "html"), NAMED)
def test_what_becomes_of(markup, text, markdown, html):
    assert (shown(markup, "text"), shown(markup, "markdown"), shown(markup, "html")) == (text, markdown, html)


# plain text


def test_a_line_break_joins_over_a_line_that_goes():
    document = page("<p>One<br>Share<br>Two")
    assert render(document, everything(document, but=(1,))) == "One\nTwo"


def test_a_list_keeps_its_numbers_when_an_item_goes():
    document = page("<ol><li>a<li>Share<li>b</ol>")
    assert render(document, everything(document, but=(1,))) == "1. a\n3. b"


def test_what_is_cut_leaves_no_double_space_but_in_code():
    document = page("<p>One (3 shares) two<p>gone<pre>a  #  b</pre>")
    verdicts = everything(document, cuts={0: (Span(4, 14),), 1: (Span(0, 4),), 2: (Span(3, 4),)})
    assert render(document, verdicts) == "One two\n\na    b"


def test_a_list_whose_items_run_on_like_articles_is_layout():
    post = "Nobody in the valley knows what will become of the mill. " * 40
    assert shown(f"<ol><li>{post}<li>Short</ol>", "text") == f"{post.strip()}\n\nShort"


@pytest.mark.parametrize(
    ("format", "wanted"),
    [
        pytest.param("text", "| 2019 | 2020\nAx |  | 4", id="text"),
        pytest.param("markdown", "|  | 2019 | 2020 |\n| --- | --- | --- |\n| Ax |  | 4 |", id="markdown"),
    ],
)
def test_empty_cells_keep_their_column(format, wanted):
    row = [("th", 1), ("th", 1), ("th", 1)], [("td", 5), ("td", 5), ("td", 5)]
    document = made([("table", -1), ("tr", 0), *row[0], ("tr", 0), *row[1]], [(3, "2019"), (4, "2020"), (6, "Ax"), (8, "4")])
    assert rendered(document, everything(document), format) == wanted


def test_a_cell_over_two_columns_moves_those_behind_it():
    document = made([("table", -1), ("tr", 0), ("td", 1, {"colspan": "2"}), ("td", 1)], [(2, "a"), (3, "b")])
    assert rendered(document, everything(document), "markdown") == "| a |  | b |\n| --- | --- | --- |"


# Markdown


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        pytest.param("# one", "\\# one", id="heading"),
        pytest.param("#one C#", "#one C#", id="no heading"),
        pytest.param("- one", "\\- one", id="item"),
        pytest.param("-one - two", "-one - two", id="no item"),
        pytest.param("* one * two", "\\* one * two", id="item with a star"),
        pytest.param("1986. A year", "1986\\. A year", id="number"),
        pytest.param("1.5 litres, see 2.", "1.5 litres, see 2.", id="no number"),
        pytest.param("> one > two", "\\> one > two", id="quote"),
        pytest.param("---", "\\---", id="rule"),
        pytest.param("===", "\\===", id="line under a heading"),
        pytest.param("| --- | --- |", "\\| --- | --- |", id="head of a table"),
        pytest.param("a*b*c snake_case _x_", "a\\*b\\*c snake_case \\_x\\_", id="emphasis"),
        pytest.param("`x` ~~y~~ ~5", "\\`x\\` \\~\\~y\\~\\~ ~5", id="code and strikethrough"),
        pytest.param("[a](b) [1] ![c](d)", "[a\\](b) [1] ![c\\](d)", id="link"),
        pytest.param("[a]: b", "\\[a]: b", id="where a link leads"),
        pytest.param("[x] done", "\\[x] done", id="box"),
        pytest.param("1 < 2 <b> </i> <3", "1 < 2 \\<b> \\</i> <3", id="tags"),
        pytest.param("AT&T &amp; &x", "AT&T \\&amp; &x", id="entity"),
        pytest.param("C:\\new \\* end\\", "C:\\new \\\\\\* end\\\\", id="backslash"),
    ],
)
def test_signs_stay_signs(text, wanted):
    document = made([("p", -1)], [(0, text)])
    assert rendered(document, everything(document), "markdown") == wanted


@pytest.mark.parametrize(
    ("markup", "wanted"),
    [
        pytest.param("a <b> b </b>c", "a **b** c", id="spaces go outside"),
        pytest.param("<b></b>a<i> </i>b", "a b", id="empty"),
        pytest.param("<b>a <b>b</b></b> <b>c</b>", "**a b** **c**", id="twice the same"),
        pytest.param("un<i>frigging</i>likely", "un*frigging*likely", id="within a word"),
        pytest.param('a<b>"b"</b>c <b>"d"</b> e', 'a"b"c **"d"** e', id="where it would not be read"),
        pytest.param("<code>a`b</code> <code>`</code>", "``a`b`` `` ` ``", id="backticks in code"),
        pytest.param("<code>a*b <b>c</b></code> <b><code>d</code></b>", "`a*b c` **`d`**", id="emphasis and code"),
        pytest.param("<i>*a*</i>", "*\\*a\\**", id="signs in emphasis"),
        pytest.param("wow!<b>a</b> wow!", "wow\\!**a** wow!", id="exclamation marks"),
    ],
)
def test_emphasis_and_code(markup, wanted):
    assert shown(f"<p>{markup}</p>", "markdown") == wanted


def test_marks_that_overlap_are_closed_and_opened_again():
    nodes = [("p", -1), ("b", 0), ("i", 0)]
    document = made(nodes, [(0, "one two three")], [Mark(0, Span(0, 7), 1), Mark(0, Span(4, 13), 2)])
    assert rendered(document, everything(document), "markdown") == "**one *two*** *three*"
    assert rendered(document, everything(document), "html") == "<p><strong>one <em>two</em></strong> <em>three</em></p>"


def test_a_mark_reaches_over_what_is_cut():
    document = page("<p>One <b>two (3) three</b> four")
    verdicts = everything(document, cuts={0: (Span(7, 11),)})
    assert rendered(document, verdicts, "markdown") == "One **two three** four"
    assert rendered(document, everything(document, cuts={0: (Span(0, 12),)}), "markdown") == "**three** four"
    assert rendered(document, everything(document, cuts={0: (Span(4, 17),)}), "markdown") == "One four"


@pytest.mark.parametrize(
    ("markup", "language"),
    [
        pytest.param('<pre class="language-python">x</pre>', "python", id="on it"),
        pytest.param('<pre><code class="hljs lang-c++">x</code></pre>', "c++", id="within it"),
        pytest.param('<div class="highlight highlight-source-shell"><pre>x</pre></div>', "shell", id="around it"),
        pytest.param('<pre class="language-none slang-x">x</pre>', "", id="none"),
    ],
)
def test_a_fence_names_the_language(markup, language):
    assert shown(markup, "markdown") == f"```{language}\nx\n```"


def test_a_fence_is_longer_than_any_within():
    assert shown("<pre>````\nx</pre>", "markdown") == "`````\n````\nx\n`````"


def test_two_lists_in_a_row_stay_two():
    assert shown("<ul><li>a</ul><ul><li>b</ul><ol><li>c</ol><ol><li>d</ol>", "markdown") == "- a\n\n* b\n\n1. c\n\n1) d"


def test_a_list_in_an_item_stands_apart_unless_it_begins_with_one():
    assert shown("<ul><li>a<ol start=4><li>b</ol></ul>", "markdown") == "- a\n\n  4. b"


def test_signs_at_the_end_of_a_heading_stay():
    assert shown("<h1>C #</h1><h2>C#</h2>", "markdown") == "# C \\#\n\n## C#"


def test_the_head_of_a_table_is_empty_where_rows_have_one():
    markup = "<table><tr><th>Town<td>Ax<tr><th>Rain<td>3</table>"
    assert shown(markup, "markdown") == "|  |  |\n| --- | --- |\n| Town | Ax |\n| Rain | 3 |"


# links and pictures


@pytest.mark.parametrize(
    ("href", "wanted"),
    [
        pytest.param("/weir", "https://mill.example/weir", id="relative"),
        pytest.param("http://x.example/a b(c)", "http://x.example/a%20b%28c%29", id="signs"),
        pytest.param("mailto:ann@mill.example", "mailto:ann@mill.example", id="mail"),
        pytest.param("?a=1&amp;b=2", "https://mill.example/news/may?a=1&b=2", id="query"),
    ],
)
def test_links_are_resolved(href, wanted):
    assert shown(f'<p>The <a href="{href}">weir [1]</a>.', "markdown", links=True) == f"The [weir \\[1\\]]({wanted})."
    assert f'href="{wanted.replace("&", "&amp;")}"' in shown(f'<p>The <a href="{href}">weir [1]</a>.', "html", links=True)


@pytest.mark.parametrize(
    "href", ["javascript:go()", "java\nscript:go()", " JavaScript:go()", "data:text/html,x", "#notes", "", "http://[x", "vbscript:x"]
)
def test_links_that_lead_nowhere_are_text(href):
    assert shown(f'<p>The <a href="{href}">weir</a>.', "markdown", links=True) == "The weir."
    assert shown(f'<p>The <a href="{href}">weir</a>.', "html", links=True) == "<p>The weir.</p>"


def test_links_and_pictures_are_left_out_unless_asked_for():
    markup = "<p>The <a href=/weir>weir</a> <img src=/w.jpg alt=weir>"
    assert (shown(markup, "markdown"), shown(markup, "html")) == ("The weir", "<p>The weir</p>")


def test_a_link_over_several_blocks_is_one_in_each():
    markup = "<a href=/x><h2>One</h2><p>Two <b>three</b></p></a>"
    wanted = "## [One](https://mill.example/x)\n\n[Two **three**](https://mill.example/x)"
    assert shown(markup, "markdown", links=True) == wanted


@pytest.mark.parametrize(
    ("markup", "markdown", "html"),
    [
        pytest.param(
            "<p>See <img src=a.jpg alt='a [b]'> here",
            "See ![a \\[b\\]](https://mill.example/news/a.jpg) here",
            '<p>See <img src="https://mill.example/news/a.jpg" alt="a [b]"> here</p>',
            id="in the text",
        ),
        pytest.param(
            "<figure><img src=/a.jpg><figcaption>The weir</figcaption></figure>",
            "![](https://mill.example/a.jpg)\n\nThe weir",
            '<p><img src="https://mill.example/a.jpg" alt=""></p>\n<p>The weir</p>',
            id="before its caption",
        ),
        pytest.param("<div><img src='data:x' data-src=/a.jpg><p>A</div>", "![](https://mill.example/a.jpg)\n\nA", None, id="loaded late"),
        pytest.param("<p><img src=/a.gif width=1>A", "A", "<p>A</p>", id="one that counts"),
    ],
)
def test_pictures(markup, markdown, html):
    assert shown(markup, "markdown", images=True) == markdown
    assert html is None or shown(markup, "html", images=True) == html


def test_html_has_no_attribute_that_was_not_asked_for():
    markup = "<h1 class=x onclick=y>One &amp; <b style='color:red'>two</b></h1><p id=z>&lt;script&gt;<script>x</script>"
    assert shown(markup, "html", links=True, images=True) == "<h1>One &amp; <strong>two</strong></h1>\n<p>&lt;script&gt;</p>"


# pages of all kinds

WORDS = st.sampled_from(["mill", "*", "_weir_", "1.", "#", "<b", "a|b", "`", "[x](y)", "-", "&amp;", "「橋」", "\\", "~~", "!", "é)"])
TEXT = st.lists(WORDS, min_size=1, max_size=4).map(lambda words: " ".join(words).replace("&", "&amp;").replace("<", "&lt;"))
INLINE = st.tuples(st.sampled_from(["b", "i", "code", "s", "sup", "a href=/x"]), TEXT, st.sampled_from(["", " "])).map(
    lambda drawn: f"{drawn[2]}<{drawn[0]}>{drawn[1]}</{drawn[0].split()[0]}>{drawn[2]}"
)
LINE = st.lists(TEXT | INLINE, min_size=1, max_size=4).map("".join)


def _nested(inner):
    several = st.lists(inner, min_size=1, max_size=3)
    tag = st.sampled_from(["div", "blockquote", "ul", "ol", "ul><li", "ol start=3><li", "li", "dl><dd", "table><tr><td", "tr", "table", "h2", "pre"])
    return st.tuples(tag, several).map(
        lambda drawn: f"<{drawn[0]}>{''.join(drawn[1])}" + "".join(f"</{t.split()[0]}>" for t in drawn[0].split("><")[::-1])
    )


BODY = st.lists(st.recursive(LINE.map(lambda line: f"<p>{line}</p>") | LINE | st.just("<br>"), _nested, max_leaves=12), max_size=4).map("".join)


def _kept_words(document, verdicts):
    return [word for verdict in verdicts if verdict.keep for word in document.blocks[verdict.block].text.split()]


@given(BODY, st.sets(st.integers(0, 12)))
@settings(deadline=None, max_examples=60)
def test_the_words_of_plain_text_are_those_of_the_kept_blocks(markup, gone):
    document = page(markup)
    verdicts = everything(document, but=gone)
    words = iter(re.sub(r"^( *)(?:- |[0-9]+\. )", r"\1", rendered(document, verdicts, "text"), flags=re.MULTILINE).replace(" | ", " ").split())
    assert all(any(word == other for other in words) for word in _kept_words(document, verdicts) if not re.fullmatch(r"-|[0-9]+\.", word))


@given(BODY, st.sets(st.integers(0, 12)))
@settings(deadline=None, max_examples=60)
def test_html_is_balanced_and_has_the_words_of_the_kept_blocks(markup, gone):
    document = page(markup)
    verdicts = everything(document, but=gone)
    written = rendered(document, verdicts, "html", links=True, images=True)
    opened = []
    for closes, tag in re.findall(r"<(/?)([a-z0-9]+)[^<>]*>", written):
        if closes:
            assert opened.pop() == tag
        elif tag not in ("br", "img"):
            opened.append(tag)
    assert opened == []
    assert "".join(parser.fromstring(f"<div>{written}</div>").itertext()).split() == _kept_words(document, verdicts)


@given(BODY, st.sets(st.integers(0, 12)))
@settings(deadline=None, max_examples=60)
def test_markdown_has_the_letters_of_the_kept_blocks_in_order(markup, gone):
    document = page(markup)
    verdicts = everything(document, but=gone)
    written = rendered(document, verdicts, "markdown")
    letters = [character for word in _kept_words(document, verdicts) for character in word]
    rest = iter(written)
    assert all(any(letter == other for other in rest) for letter in letters)


def test_what_is_nested_very_deep_neither_fails_nor_grows():
    nodes = [("ul", -1)]
    for depth in range(5000):
        nodes += [("li", 2 * depth), ("ul", 2 * depth + 1)]
    nodes += [("li", 10_000)] * 50
    document = made(nodes, [(10_001 + at, "deep") for at in range(50)])
    for format in ("text", "markdown", "html"):
        written = rendered(document, everything(document), format)
        assert written.count("deep") == 50
        assert len(written) < 50 * 80
