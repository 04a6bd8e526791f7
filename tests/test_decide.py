"""Labels to verdicts: weights add up, neighbours settle what is open, doubt keeps. Nothing here looks at text."""

from itertools import pairwise

import pytest

from cleaner.decide import MODES, decide, joined
from cleaner.model import Block, Document, Label, Span, Verdict
from cleaner.render import cut
from cleaner.rule import EDGE, HINT, SURE

PROSE, SHORT, BLANK = 300, 20, 0  # sizes of blocks


def document(sizes):
    return Document("text", "", tuple(Block(at, "x" * size, "x" * size, size) for at, size in enumerate(sizes)))


def kept(sizes, weights, mode="balanced"):
    """Which blocks stay, as a word of k and d, for sizes and a weight (0 for none) per block."""
    labels = [Label(at, "test/seen", weight) for at, weight in enumerate(weights) if weight]
    verdicts, _ = decide(document(sizes), labels, mode)
    return "".join("k" if verdict.keep else "d" for verdict in verdicts)


def test_without_labels_everything_stays():
    for mode in MODES:
        assert kept([SHORT, PROSE, BLANK, SHORT, PROSE], [0] * 5, mode) == "kkkkk"


def test_what_is_sure_goes_even_alone_between_two_paragraphs():
    assert kept([PROSE, SHORT, PROSE], [0, SURE, 0]) == "kdk"


def needed(sizes, at, mode="balanced", beside=()):
    """The least weight, in steps of a quarter, at which block `at` goes; `beside` are blocks that get the same."""
    steps = [step / 4 for step in range(1, 100)]
    return next(weight for weight in steps if kept(sizes, [weight if one in (at, *beside) else 0 for one in range(len(sizes))], mode)[at] == "d")


@pytest.mark.parametrize("mode", MODES)
def test_less_is_needed_at_an_edge_than_between_paragraphs(mode):
    assert needed([SHORT, PROSE, PROSE], 0, mode) < needed([PROSE, SHORT, PROSE], 1, mode)
    assert needed([PROSE, PROSE, SHORT], 2, mode) < needed([PROSE, SHORT, PROSE], 1, mode)


@pytest.mark.parametrize("mode", MODES)
def test_less_is_needed_in_company_than_alone(mode):
    sizes = [PROSE, SHORT, SHORT, SHORT, PROSE]
    assert needed(sizes, 2, mode, beside=(1, 3)) < needed([PROSE, SHORT, PROSE], 1, mode)


def test_a_cautious_mode_needs_more():
    precision, balanced, recall = (needed([PROSE, SHORT, PROSE], 1, mode) for mode in ("precision", "balanced", "recall"))
    assert precision > balanced > recall


def test_what_is_sure_never_needs_company_nor_courage():
    assert all(
        needed(sizes, at, mode) <= SURE
        for mode in MODES
        for sizes, at in (([PROSE, SHORT, PROSE], 1), ([PROSE, PROSE], 1), ([PROSE, PROSE, PROSE], 1))
    )


def test_weights_of_one_block_add_up_and_protection_takes_off():
    sizes = [PROSE, SHORT, PROSE]
    twice = [Label(1, "test/one", EDGE), Label(1, "test/other", EDGE)]
    assert [verdict.keep for verdict in decide(document(sizes), twice)[0]] == [True, False, True]
    protected = [Label(1, "test/one", EDGE), Label(1, "test/prose", -EDGE)]
    assert [verdict.keep for verdict in decide(document(sizes), protected)[0]] == [True, True, True]


def test_a_short_line_between_two_that_go_goes_with_them_and_a_paragraph_does_not():
    assert kept([PROSE, SHORT, SHORT, SHORT], [0, SURE, 0, SURE]) == "kddd"
    assert kept([PROSE, SHORT, PROSE, SHORT], [0, SURE, 0, SURE]) == "kdkd"


@pytest.mark.parametrize(
    ("sizes", "weights", "expected"),
    [
        pytest.param([SHORT, BLANK, PROSE], [SURE, 0, 0], "ddk", id="blank-behind-chrome-at-the-start"),
        pytest.param([PROSE, BLANK, SHORT], [0, 0, SURE], "kdd", id="blank-before-chrome-at-the-end"),
        pytest.param([PROSE, BLANK, PROSE], [0, 0, 0], "kkk", id="blank-between-paragraphs"),
        pytest.param([BLANK, PROSE, BLANK], [0, 0, 0], "kkk", id="blanks-at-both-ends-of-what-stays-whole"),
        pytest.param([PROSE, BLANK, SHORT, BLANK, PROSE], [0, 0, SURE, 0, 0], "kkddk", id="one-blank-is-left-between-paragraphs"),
    ],
)
def test_blank_lines_go_with_their_neighbours(sizes, weights, expected):
    assert kept(sizes, weights) == expected


@pytest.mark.parametrize("mode", MODES)
def test_not_every_block_goes(mode):
    verdicts, notes = decide(document([SHORT, BLANK, SHORT]), [Label(0, "test/seen", SURE), Label(2, "test/seen", SURE)], mode)
    assert all(verdict.keep and not verdict.cuts for verdict in verdicts)
    assert notes


@pytest.mark.parametrize("sizes", [[], [BLANK], [BLANK, BLANK]])
def test_nothing_is_nothing_to_note(sizes):
    verdicts, notes = decide(document(sizes), [])
    assert (len(verdicts), notes) == (len(sizes), ())


def test_verdicts_tell_block_weight_and_labels():
    labels = (Label(1, "test/one", 5.0, None, "a"), Label(1, "test/two", 4.0, None, "b"))
    verdicts, notes = decide(document([PROSE, SHORT, PROSE]), labels)
    assert [verdict.block for verdict in verdicts] == [0, 1, 2]
    assert (verdicts[1].keep, verdicts[1].weight, set(verdicts[1].labels)) == (False, 9.0, set(labels))
    assert (verdicts[0].keep, verdicts[0].weight, verdicts[0].labels, notes) == (True, 0.0, (), ())


def test_a_label_with_a_span_cuts_and_does_not_weigh():
    verdicts, _ = decide(document([PROSE, PROSE]), [Label(0, "test/seen", SURE, Span(5, 9), ""), Label(0, "test/seen", SURE, Span(7, 12), "")])
    assert (verdicts[0].keep, verdicts[0].cuts) == (True, (Span(5, 12),))
    assert (verdicts[1].keep, verdicts[1].cuts) == (True, ())


def test_a_paragraph_that_is_cut_behind_what_goes_does_not_go_with_it():
    labels = [Label(1, "test/seen", SURE), Label(2, "test/part", SURE, Span(0, 3))]
    verdicts, _ = decide(document([PROSE, SHORT, 125]), labels)
    assert [verdict.keep for verdict in verdicts] == [True, False, True]


def test_blocks_are_named_by_position_when_some_are_missing():
    whole = document([SHORT, PROSE, SHORT, PROSE])
    verdicts, _ = decide(whole._replace(blocks=whole.blocks[1:]), [Label(2, "test/seen", SURE)])
    assert [(verdict.block, verdict.keep) for verdict in verdicts] == [(1, True), (2, False), (3, True)]


def test_the_more_cautious_mode_never_drops_more():
    for weights in ([EDGE, 0, HINT, 0, EDGE], [HINT, HINT, 0, EDGE, SURE], [SURE, 0, 0, 0, HINT], [HINT, 0, HINT, EDGE, HINT]):
        for first, second in pairwise(("precision", "balanced", "recall")):
            kept_by = [kept([SHORT, 3000, SHORT, SHORT, SHORT], [weights[0], 0, *weights[2:]], mode).count("k") for mode in (first, second)]
            assert kept_by == sorted(kept_by, reverse=True)


def test_many_blocks_take_no_recursion():
    sizes = [PROSE if at % 3 else SHORT for at in range(20_000)]
    assert kept(sizes, [0 if size == PROSE else SURE for size in sizes]).count("d") == sizes.count(SHORT)


TEXT = "0123456789"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        pytest.param([(2, 4)], [(0, 1)], id="before"),
        pytest.param([(2, 4)], [(3, 5)], id="behind"),
        pytest.param([(2, 4)], [(1, 3)], id="across-the-seam"),
        pytest.param([(2, 4)], [(0, 2)], id="up-to-the-seam"),
        pytest.param([(2, 4)], [(2, 3)], id="from-the-seam"),
        pytest.param([(0, 2), (5, 7)], [(1, 4)], id="across-two"),
        pytest.param([(0, 2), (5, 7)], [(0, 6)], id="all-that-was-left"),
        pytest.param([(8, 10)], [(6, 8)], id="before-the-end"),
        pytest.param([], [(3, 4)], id="nothing-was-cut"),
        pytest.param([(3, 4)], [], id="nothing-more-is-cut"),
    ],
)
def test_cuts_of_two_rounds_join_to_what_both_cut(first, second):
    left = cut(cut(TEXT, [Span(*span) for span in first]), [Span(*span) for span in second])
    one = Verdict(0, True, 0.0, (Label(0, "test/one", SURE),), tuple(Span(*span) for span in first))
    other = Verdict(0, True, 0.0, (Label(0, "test/two", SURE),), tuple(Span(*span) for span in second))
    both = joined(one, other)
    assert cut(TEXT, both.cuts) == left
    assert not first or {label.rule for label in both.labels} == {"test/one", "test/two"}
