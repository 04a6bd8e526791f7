"""Dumps and pages to blocks: nothing that is text is lost, nothing is judged."""

import pytest

from cleaner import read
from cleaner.normal import fold, size
from cleaner.segment import segment_text


def page(markup):
    return read(markup, kind="html")


@pytest.mark.parametrize(
    ("source", "lines"),
    [
        pytest.param("", [], id="empty"),
        pytest.param("one", ["one"], id="no-line-ending"),
        pytest.param("one\n", ["one"], id="ended-line"),
        pytest.param("one\n\n", ["one", ""], id="blank-line-at-the-end"),
        pytest.param("\none", ["", "one"], id="blank-line-first"),
        pytest.param("one\r\ntwo\r\n", ["one", "two"], id="crlf"),
        pytest.param("one\rtwo\r", ["one", "two"], id="cr"),
        pytest.param("one\r\rtwo", ["one", "", "two"], id="cr-cr-is-a-blank-line"),
        pytest.param("one\n\rtwo", ["one", "", "two"], id="lf-cr-is-two-endings"),
        pytest.param("one\r\ntwo\nthree\rfour", ["one", "two", "three", "four"], id="mixed"),
        pytest.param("\r\n", [""], id="one-blank-crlf"),
        pytest.param(
            "a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i\n", ["a\x0bb\x0cc\x1cd\x1de\x1ef\x85g\u2028h\u2029i"], id="odd-separators-end-no-line"
        ),
        pytest.param("a\x00b\nc", ["a\x00b", "c"], id="nul"),
        pytest.param("\ud800\nx", ["\ud800", "x"], id="lone-surrogate"),
    ],
)
def test_lines_end_at_lf_crlf_and_cr_only(source, lines):
    document = segment_text(source)
    assert [block.text for block in document.blocks] == lines
    assert "".join(source[block.source.start : block.source.end] for block in document.blocks) == source
    assert [block.position for block in document.blocks] == list(range(len(lines)))


@pytest.mark.parametrize(
    "source",
    ["  • Share…\r\nΤέλος\rЁЖ\nＡＢ１\n\n漢字かな", "a\u2028b\nc\x85\nd", "\u00adx\n\u200b\ny", "ǅ\u0345\nΐ\nﬁne\nﷺ"],
    ids=["mixed", "odd", "invisible", "rare"],
)
def test_every_block_knows_its_folded_form_and_its_size(source):
    for block in segment_text(source).blocks:
        assert block.folded == fold(block.text)
        assert block.size == size(block.text)


def test_a_dump_has_no_nodes_and_keeps_what_it_is_told():
    document = segment_text("x", "https://example.org/a", ("a note",))
    assert (document.kind, document.url, document.notes, document.nodes) == ("text", "https://example.org/a", ("a note",), ())
    assert [(block.node, block.link_chars, block.tag) for block in document.blocks] == [(-1, 0, "")]


@pytest.mark.parametrize(
    ("markup", "texts"),
    [
        pytest.param("<p>One</p><p>Two</p>", ["One", "Two"], id="paragraphs"),
        pytest.param("<p>One <b>bold</b>, <a href='x'>link</a> end.</p>", ["One bold, link end."], id="inline-tags-join"),
        pytest.param("<div>Before<p>In</p>after</div>", ["Before", "In", "after"], id="text-around-blocks"),
        pytest.param("One<br>Two", ["One", "Two"], id="br-ends-a-block"),
        pytest.param("<p>One<!-- said --> two</p>", ["One two"], id="comment-between"),
        pytest.param("<p>One</p><script>var x = 1</script><style>p {}</style><template>t</template>", ["One"], id="scripts-are-no-text"),
        pytest.param("<p>One <script>x</script>tail</p>", ["One tail"], id="text-behind-a-script-stays"),
        pytest.param("<ul><li>a<li>b<li>c</ul>", ["a", "b", "c"], id="unclosed-items"),
        pytest.param("<table><tr><td>1</td><td>2</td></tr></table>", ["1", "2"], id="cells"),
        pytest.param("<pre>a\n  b</pre>", ["a\n  b"], id="white-space-of-code-stays"),
        pytest.param("just text", ["just text"], id="no-tags"),
        pytest.param("", [], id="empty"),
        pytest.param("<p> \n </p>", [], id="blank"),
        pytest.param("<p>a\x00b</p>", ["a b"], id="nul"),
        pytest.param("<p>&lt;b&gt; &amp; &nbsp;co</p>", ["<b> & co"], id="entities"),
    ],
)
def test_a_page_is_cut_at_block_level_tags(markup, texts):
    assert [block.text for block in page(markup).blocks] == texts


def test_a_page_has_no_title_block_but_a_title_and_a_language():
    document = page("<html lang='pt'><head><title> The\n bridge </title></head><body><p>One</p></body></html>")
    assert (document.title, document.lang, [block.text for block in document.blocks]) == ("The bridge", "pt", ["One"])


def test_parents_come_before_children():
    document = page("<div><section><p>One</p></section><p>Two</p></div>")
    assert all(node.parent < at for at, node in enumerate(document.nodes))
    assert [node.parent for node in document.nodes].count(-1) == 1
    assert [document.nodes[block.node].tag for block in document.blocks] == ["p", "p"]


@pytest.mark.parametrize(
    ("markup", "link_chars"),
    [
        pytest.param("<p>One <a>two</a> three</p>", 3, id="link"),
        pytest.param("<p>One <a><b>two</b></a> three</p>", 3, id="bold-inside-a-link"),
        pytest.param("<p>One <a>t<i>w</i>o</a> three</p>", 3, id="text-on-both-sides-of-a-tag-in-a-link"),
        pytest.param("<p>One</p>", 0, id="no-link"),
        pytest.param("<li><a>Home</a></li>", 4, id="all-link"),
        pytest.param("<a>Home<p>One</p></a>", 4, id="link-around-a-block"),
    ],
)
def test_link_chars_count_what_stands_in_links(markup, link_chars):
    assert page(markup).blocks[0].link_chars == link_chars


def test_deep_nesting_overflows_nothing():
    document = page("<div>" * 5000 + "deep" + "</div>" * 5000)
    assert "deep" in " ".join(block.text for block in document.blocks)
