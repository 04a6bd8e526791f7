"""The promises of the house, each as a property over generated dumps: prose and chrome of all scripts, odd line ends, repeated blocks.

That threads, processes and what was cleaned before do not matter, see also `test_determinism`.
"""

import pickle
from itertools import permutations

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from oracles import OWN

from cleaner import Cleaner, Config, Label, Rule, Span, clean, packs, read
from cleaner.normal import fold, fold_lines, size
from cleaner.parse import sniff
from cleaner.render import cut, render

settings.register_profile("house", derandomize=True, deadline=None, max_examples=45, suppress_health_check=[HealthCheck.too_slow], database=None)
settings.load_profile("house")

MODES = ("precision", "balanced", "recall")
PROSE = (
    "The mayor opened the new bridge over the river on Monday, and the first buses crossed it in the afternoon.",
    "'Leave a comment,' she told the reporters, and went on to speak about the price of bread.",
    "Die Stadt hat im Frühjahr beschlossen, den alten Bahnhof nicht abzureißen, sondern ihn zur Bücherei zu machen.",
    "Le boulanger ouvre à six heures ; à sept heures, dit-il, il ne reste plus une seule baguette dans la boutique.",
    "Городской совет одобрил строительство нового моста через реку, и работы начнутся уже весной.",
    "Το συμβούλιο ενέκρινε τη Δευτέρα την κατασκευή της νέας γέφυρας πάνω από το ποτάμι, είπε η δήμαρχος.",
    "افتتح رئيس البلدية الجسر الجديد فوق النهر يوم الاثنين، وعبرته أول الحافلات بعد الظهر.",
    "महापौर ने सोमवार को नदी पर बने नए पुल का उद्घाटन किया और दोपहर में पहली बसें उस पर से गुज़रीं।",
    "นายกเทศมนตรีเปิดสะพานใหม่ข้ามแม่น้ำเมื่อวันจันทร์ และรถเมล์คันแรกแล่นข้ามในตอนบ่าย",
    "市議会は月曜日、川に新しい橋を架ける計画を承認した。工事は春に始まり、およそ二年かかる見込みだ。",
    "市长星期一为河上的新桥剪彩，第一批公共汽车当天下午就开过了桥。",
    "시장은 월요일 강 위의 새 다리를 개통했고, 오후에 첫 버스가 다리를 건넜다.",
    "| Year | Length |",
    "def cross(bridge): return bridge.length / 2",
    "<html> is the element that a page begins with.",
    "Conclusion",
    "1905",
)
CHROME = tuple(sorted({phrase for rule in packs.load().values() for wordings in rule.phrases.values() for phrase in wordings}))
SURELY = tuple(
    sorted(
        {
            phrase
            for rule in packs.load().values()
            if rule.weight >= 8 and rule.match == "is"
            for wordings in rule.phrases.values()
            for phrase in wordings
        }
    )
)
EXAMPLES = tuple(
    line for rule in packs.load().values() for text in rule.examples for line in (raw[2:] for raw in text.strip("\n").split("\n")) if line
)
ENDS = ("\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n\r", "\x0b", "\x0c", "\x1e", "\x85", "\u2028", "\u2029", "\n \n", "\n\u200b\n")

lines = st.one_of(
    st.sampled_from(PROSE),
    st.sampled_from(CHROME),
    st.sampled_from(EXAMPLES),
    st.sampled_from(("", " ", "\t", "\u3000", "•", "—", "0/400", "12", "©", "3 min", "< Back", "<p>One</p>")),
    st.builds("{} {}".format, st.integers(0, 99999), st.sampled_from(CHROME)),
    st.lists(st.sampled_from(CHROME), min_size=2, max_size=4).map(" | ".join),
    st.text(max_size=40),
    st.text(alphabet=st.characters(codec=None, categories=("Cs", "Cf", "Mn", "Mc", "Nd", "Zs", "Cc", "Lo", "Lu")), max_size=20),
)
ended = st.builds(str.__add__, lines, st.sampled_from(ENDS))


@st.composite
def dumps(draw):
    """A dump of up to forty lines, with a block of them repeated now and then."""
    made = draw(st.lists(ended, max_size=30))
    if draw(st.booleans()) and made:
        first = draw(st.integers(0, len(made) - 1))
        made += made[first : first + draw(st.integers(1, 10))]
    return "".join(made) + draw(st.one_of(st.just(""), lines))


CLEANERS = [pytest.param(Cleaner(Config(mode=mode)), id=mode) for mode in MODES]
CLEANERS.append(pytest.param(Cleaner(Config(rules=OWN)), id="own-rules-that-cut-and-end"))


def source_of(document, block):
    return document.source[block.source.start : block.source.end]


def is_subsequence(few, many):
    rest = iter(many)
    return all(any(one == other for other in rest) for one in few)


@pytest.mark.parametrize("cleaner", CLEANERS)
@given(dumps())
def test_output_lines_are_input_lines_in_order_byte_for_byte(cleaner, dump):
    result = cleaner.clean(dump, kind="text")
    blocks = result.document.blocks
    kept = [source_of(result.document, blocks[v.block]) for v in result.verdicts if v.keep]
    uncut = [source_of(result.document, blocks[v.block]) for v in result.verdicts if v.keep and not v.cuts]
    assert is_subsequence(uncut, [source_of(result.document, block) for block in blocks])
    if len(uncut) == len(kept):
        assert result.text == "".join(uncut)
    assert [v.block for v in result.verdicts] == list(range(len(blocks)))


@pytest.mark.parametrize("cleaner", CLEANERS)
@given(dumps())
def test_only_a_label_with_a_span_cuts_inside_a_line(cleaner, dump):
    result = cleaner.clean(dump, kind="text")
    for verdict in result.verdicts:
        text = result.document.blocks[verdict.block].text
        assert not verdict.cuts or any(label.span for label in verdict.labels)
        assert all(0 <= start < end <= len(text) for start, end in verdict.cuts)
        assert all(first.end < second.start for first, second in zip(verdict.cuts, verdict.cuts[1:], strict=False))


@pytest.mark.parametrize("cleaner", CLEANERS)
@given(dumps())
def test_the_verdicts_give_the_text_and_with_the_removed_parts_the_source(cleaner, dump):
    result = cleaner.clean(dump, kind="text")
    assert render(result.document, result.verdicts) == result.text
    everything = tuple(verdict._replace(keep=True, cuts=()) for verdict in result.verdicts)
    assert render(result.document, everything) == dump
    left = "".join(cut(source_of(result.document, result.document.blocks[v.block]), v.cuts) for v in result.verdicts if v.keep)
    assert left == result.text


@pytest.mark.parametrize("kind", [None, "html", "text"])
@settings(max_examples=40)
@given(st.one_of(st.binary(max_size=60), dumps().map(lambda dump: dump.encode("utf-8", "replace")), st.text(max_size=60)))
@example(b"\xff\xfe\x00\xd8")
@example(b"\x00" * 10)
@example("\ud800")
def test_content_never_raises(kind, source):
    assert isinstance(clean(source, kind=kind).text, str)


@settings(max_examples=25)
@given(
    st.lists(
        st.one_of(
            lines,
            st.sampled_from(
                ("<p>", "</p>", "<div class=x>", "</div>", "<a href='/'>", "<br>", "<!--", "-->", "<![CDATA[", "<script>", "<", "&#0;", "&#xD800;")
            ),
        ),
        max_size=20,
    )
)
def test_markup_never_raises_and_its_verdicts_give_the_text(parts):
    result = clean("<html>" + "".join(parts), kind="html")
    assert render(result.document, result.verdicts) == result.text


SHARED, USED = Cleaner(), Cleaner()


@given(dumps(), dumps())
def test_the_result_does_not_depend_on_what_was_cleaned_before(dump, other):
    first = SHARED.clean(dump)
    USED.clean(other)
    assert USED.clean(dump) == first == clean(dump)


def test_the_result_does_not_depend_on_which_cleaner_was_built_before():
    first, between, then = Cleaner(), Cleaner(Config(mode="recall", rules=OWN, keep=("bridge",))), Cleaner()
    before = [first.clean(dump) for dump in some_dumps()]
    assert [between.clean(dump) for dump in some_dumps()] != before
    assert [then.clean(dump) for dump in some_dumps()] == before


def some_dumps():
    halves = [CHROME[at::37] for at in range(12)]
    return ["\n".join((*chrome[:8], PROSE[at % len(PROSE)], PROSE[(at + 1) % len(PROSE)], *chrome[8:16])) for at, chrome in enumerate(halves)]


def shouting(document):
    """A labeler of a test; at the top of the module, so that it pickles."""
    return [Label(block.position, "test/shouting", 5.0, None, "capitals") for block in document.blocks if block.text.isupper()]


def test_a_pickled_cleaner_cleans_the_same():
    cleaner = Cleaner(Config(mode="precision", ignore=("gate",), keep=("bridge",), rules=OWN), labelers=(shouting,))
    copy = pickle.loads(pickle.dumps(cleaner))
    assert copy.config == cleaner.config
    dumps = [*some_dumps(), "Bread\nBUY NOW\n" + PROSE[0]]
    assert [copy.clean(dump) for dump in dumps] == [cleaner.clean(dump) for dump in dumps]


def bracketed(document):
    return (Label(block.position, "test/bracketed", 3.5, Span(0, 1), block.text[0]) for block in document.blocks if block.text.startswith(("•", "<")))


def numbered(document):
    return [
        Label(block.position, "test/numbered", weight, None, "")
        for block in document.blocks
        if block.text[:1].isdigit()
        for weight in (0.1, 0.2, 3.7)
    ]


def prose(document):
    return [Label(block.position, "test/prose", -0.75, None, "") for block in document.blocks if block.size > 60]


ORDERED = [Cleaner(Config(select=("gate",)), labelers=order) for order in permutations((shouting, bracketed, numbered, prose))]


@pytest.mark.parametrize("order", range(1, 24))
@settings(max_examples=8)
@given(dumps())
def test_the_order_of_labelers_does_not_matter(order, dump):
    one, other = ORDERED[0].clean(dump, kind="text"), ORDERED[order].clean(dump, kind="text")
    assert one.text == other.text
    assert [(v.keep, v.cuts, v.weight) for v in one.verdicts] == [(v.keep, v.cuts, v.weight) for v in other.verdicts]
    assert [sorted(v.labels, key=str) for v in one.verdicts] == [sorted(v.labels, key=str) for v in other.verdicts]


def test_the_order_of_labelers_does_not_matter_to_the_last_digit():
    def saying(weight):
        return lambda document: [Label(0, f"test/{weight}", weight)]

    weights = {
        Cleaner(Config(select=("gate",)), labelers=[saying(weight) for weight in order]).clean("Bread").verdicts[0].weight
        for order in permutations((0.1, 0.2, 3.0, -0.7))
    }
    assert len(weights) == 1


@pytest.mark.parametrize("cleaner", CLEANERS)
@settings(max_examples=60)
@given(dumps())
def test_cleaning_twice_changes_nothing(cleaner, dump):
    once = cleaner.clean(dump, kind="text").text
    assert cleaner.clean(once, kind="text").text == once


@pytest.mark.parametrize("cleaner", CLEANERS)
@given(dumps())
def test_an_article_is_never_emptied(cleaner, dump):
    result = cleaner.clean(dump, kind="text")
    if dump.strip():
        assert result.text.strip()
    if not any(block.size and verdict.keep and not verdict.cuts for block, verdict in zip(result.document.blocks, result.verdicts, strict=True)):
        assert not dump.strip() or result.notes or any(verdict.cuts for verdict in result.verdicts)


@settings(max_examples=20)
@given(st.lists(st.sampled_from(SURELY), min_size=1, max_size=12))
def test_what_is_all_chrome_comes_back_whole_with_a_note_or_has_something_left(phrases):
    result = clean("\n".join(phrases), kind="text")
    assert result.text.strip()
    assert len(result.text) < len(result.document.source) or result.notes


@settings(max_examples=20)
@given(st.lists(st.sampled_from(PROSE[:12]), min_size=4, max_size=12, unique=True))
@pytest.mark.parametrize("cleaner", CLEANERS[:2])
def test_plain_prose_stays_whole(cleaner, paragraphs):
    dump = "\n\n".join(paragraphs)
    assert cleaner.clean(dump, kind="text").text == dump


@settings(max_examples=80)
@given(st.one_of(lines, st.text(max_size=30), st.text(alphabet=st.characters(min_codepoint=0x0300, max_codepoint=0x20FF), max_size=6)))
@example("ΐ\u0345")
@example("İ")
@example("ﷺ •")
@example("\u1fd3ǰ")
@example("½…")
def test_folding_twice_changes_nothing(text):
    assert fold(fold(text)) == fold(text)


@settings(max_examples=80)
@given(st.lists(st.one_of(lines, st.text(max_size=20)), max_size=8).map("\n".join))
@example("ΐ\nΆ\u0345\nẞ\n\u0301a")
def test_folding_lines_at_once_is_folding_each(text):
    assert fold_lines(text) == [fold(line) for line in text.split("\n")]


@given(dumps())
def test_blocks_are_folded_and_measured_as_single_lines_are(dump):
    for block in read(dump, kind="text").blocks:
        assert (block.folded, block.size) == (fold(block.text), size(block.text))


@settings(max_examples=60)
@given(dumps())
def test_a_cleaned_dump_is_still_taken_for_a_dump(dump):
    if sniff(dump) == "text":
        assert sniff(clean(dump).text) == "text"


def test_a_dump_that_would_begin_as_a_page_is_still_a_dump_when_cleaned_again():
    seen = Rule(name="seen", about="A rule of a test.", phrases={"en": ("share this page",)})
    cleaner = Cleaner(Config(rules=(("own/seen", seen),)))
    once = cleaner.clean(f"Share this page\n<div><p>{PROSE[0]}</p><p>Bread</p></div>\n{PROSE[1]}\n").text
    assert cleaner.clean(once).text == once
