"""The pass over a page's tree: its runs of text as a browser would space them, its nodes, marks and data."""

import pytest
from lxml import html

from cleaner.segment import segment_html
from cleaner.walk import gathered


def page(markup, *, marks=False):
    return segment_html(gathered(html.document_fromstring(markup), marks=marks), markup)


def texts(markup):
    return [block.text for block in page(markup).blocks]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>one <b>two</b>three</p>", ["one twothree"], id="inline elements join"),
        pytest.param("<p>one\n\t two</p>", ["one two"], id="white space is one space"),
        pytest.param("<div>one<p>two</p>three</div>", ["one", "two", "three"], id="text around a paragraph"),
        pytest.param("<p>one<br>two<br><br>three</p>", ["one", "two", "three"], id="line breaks part"),
        pytest.param("<ul><li>one<li>two</ul>", ["one", "two"], id="list items without an end"),
        pytest.param("<table><tr><td>1</td><td>2</td></tr></table>", ["1", "2"], id="a block per cell"),
        pytest.param("<pre>a\n  b\n</pre>", ["a\n  b"], id="white space of code"),
        pytest.param("<p>a<script>x()</script>b<style>p{}</style></p>", ["ab"], id="scripts and styles"),
        pytest.param("<p>a<!-- c -->b</p>", ["ab"], id="comments"),
        pytest.param("<noscript><p>shown</p></noscript>", ["shown"], id="noscript"),
        pytest.param("<p>a<x-source>b</x-source>c</p>", ["abc"], id="unknown elements are inline"),
        pytest.param("<x-card><div>a</div></x-card>", ["a"], id="unknown elements hold blocks"),
        pytest.param("<p>&nbsp;</p><p> </p>", [], id="blank"),
        pytest.param("<a>one</a><a>two</a>", ["onetwo"], id="links join as in browsers"),
        pytest.param("<button>one</button><button>two</button>", ["one", "two"], id="buttons part"),
    ],
)
def test_text_is_spaced_as_a_browser_would(markup, expected):
    assert texts(markup) == expected


def test_a_block_knows_its_element_and_its_links():
    block = page("<div class=body><p>see <a href=/x>the page</a></p></div>").blocks[0]
    assert (block.tag, block.link_chars, block.size) == ("p", 8, 12)


def test_a_block_behind_a_line_break_says_so():
    assert [block.tag for block in page("<p>a<br>b</p>").blocks] == ["p", "br"]


def test_parents_come_before_children():
    nodes = page("<div><ul><li>a</ul></div><p>b").nodes
    assert [node.parent < at for at, node in enumerate(nodes)] == [True] * len(nodes)


def test_what_the_page_says_of_itself():
    data = '<script type="application/ld+json">{"@type": "NewsArticle"}</script>'
    head = f'<head><title> A  page </title><meta property="og:type" content="Article">{data}'
    document = page(head + "</head><body><p>text")
    assert (document.title, document.about) == ("A page", ("og:type=article", "ld:newsarticle"))


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        pytest.param("<p>go <a href=/x>to  the\nshop</a> now", [("a", "to the shop")], id="a link"),
        pytest.param("<p> <b> bold</b> rest", [("b", "bold")], id="space before"),
        pytest.param("<p><b>bold </b>rest", [("b", "bold ")], id="space behind"),
        pytest.param("<p><a href=/x>a <em>b</em></a>", [("a", "a b"), ("em", "b")], id="one in another"),
        pytest.param("<p><b>one<br>two</b> three", [("b", "one"), ("b", "two")], id="across a line break"),
        pytest.param("<p>x <img src=a.png> y", [("img", "")], id="a picture"),
        pytest.param("<pre>\n  <code>a\n b</code></pre>", [("code", "a\n b")], id="in code"),
    ],
)
def test_marks_cover_what_stands_in_an_inline_element(markup, expected):
    document = page(markup, marks=True)
    found = [(document.nodes[mark.node].tag, document.blocks[mark.block].text[slice(*mark.span)]) for mark in document.marks]
    assert found == expected


def test_a_picture_alone_comes_before_the_next_text():
    document = page("<figure><img src=a.png></figure><p>text", marks=True)
    assert [(mark.block, tuple(mark.span)) for mark in document.marks] == [(0, (0, 0))]


def test_marks_change_no_block():
    markup = "<div><p>a <a href=x>b</a> <b>c</b></p><img src=y><p>d</p></div>"
    assert [block[:4] for block in page(markup).blocks] == [block[:4] for block in page(markup, marks=True).blocks]


def test_the_article_of_a_page_without_markup_comes_from_its_data():
    script = '<script type="application/ld+json">{"@type": "Article", "articleBody": "%s\\n\\nThe end."}</script>' % ("The ferry ran aground. " * 12)
    document = page(f"<html><head>{script}</head><body><div id=root></div></body></html>")
    assert [block.text[:9] for block in document.blocks] == ["The ferry", "The end."]
    assert document.notes == ("the text is from the page's data; its markup holds none",)


def test_a_page_without_any_text_is_left_with_its_description():
    told = '<meta name="description" content="The ferry ran aground at low tide."><meta property="og:description" content="The ferry ran">'
    document = page(f"<html><head>{told}</head><body><div id=root><a href=/>Home</a></div></body></html>")
    assert [block.text for block in document.blocks] == ["Home", "The ferry ran aground at low tide."]
    assert document.notes == ("the text is the page's own description; it holds no other",)


def test_a_description_is_no_text_of_a_page_that_has_some():
    told = '<meta name="description" content="The ferry ran aground at low tide.">'
    assert texts(f"<html><head>{told}</head><body><p>The tug came at noon and pulled it free again.") == [
        "The tug came at noon and pulled it free again."
    ]


def test_data_is_left_alone_where_the_markup_holds_the_text():
    script = '<script type="application/json">{"body": "%s"}</script>' % ("something else. " * 30)
    assert len(texts(f"<body>{script}<p>{'The ferry ran aground. ' * 20}</p></body>")) == 1


@pytest.mark.parametrize("data", ["{", "[" * 100_000, '{"articleBody": 5}', '{"articleBody": "short"}', "", "null"])
def test_data_that_holds_no_article_is_passed_over(data):
    assert texts(f'<body><script type="application/json">{data}</script><p>short</p></body>') == ["short"]


def test_nesting_without_limit_is_walked():
    element = root = html.Element("div")
    for _ in range(5_000):  # Python ends at 1,000, libxml2 at 2,048
        element.append(html.Element("div"))
        element = element[0]
    element.text = "deep down"
    assert [block.text for block in segment_html(gathered(root), "").blocks] == ["deep down"]
