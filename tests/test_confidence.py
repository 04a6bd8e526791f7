"""How good a result is likely to be."""

import itertools

import pytest

from cleaner import Cleaner, Config, clean
from cleaner.confidence import expected_f1, measured, on
from cleaner.decide import MODES
from cleaner.model import Block, Document, Verdict

PROSE = "The ferry ran aground at low tide, and the passengers waded ashore with their shoes in their hands, one by one, over the mud.\n"
ARTICLE = PROSE + PROSE.replace("ferry", "barge") + PROSE.replace("tide", "water") + PROSE.replace("mud", "sand")


def document(*sizes):
    return Document("text", "", tuple(Block(at, "x" * size, "x" * size, size) for at, size in enumerate(sizes)))


def verdicts(*weights):
    return [Verdict(at, weight < 0, weight) for at, weight in enumerate(weights)]


def test_what_is_expected_is_high_where_the_weights_are_sure():
    assert expected_f1(document(100, 100), verdicts(-20.0, 20.0)) == pytest.approx(1.0)
    assert expected_f1(document(100, 100), verdicts(-20.0, 0.0)) == pytest.approx(2 * 100 / (100 + 150))
    assert expected_f1(document(100, 100), verdicts(5.0, 0.5)) == 0.0


def test_an_empty_dump_is_right_and_an_empty_page_is_wrong():
    assert clean("").confidence == 1.0
    assert clean(" \n \n").confidence == 1.0
    assert clean("<html><body></body></html>").confidence == 0.0


def test_an_article_is_surer_than_a_heap_of_short_lines():
    heap = "\n".join(f"Thing number {number} of a list" for number in range(40))
    assert 0 <= clean(heap).confidence < clean(ARTICLE).confidence <= 1


@pytest.mark.parametrize("kind", ["text", "html"])
def test_the_curves_rise_and_every_mode_was_measured(kind):
    curve = measured()[kind]["curve"]
    assert all(left[0] < right[0] and left[1] <= right[1] for left, right in itertools.pairwise(curve))
    assert all(0 <= value <= 1 for point in curve for value in point)
    modes = measured()[kind]["modes"]
    assert set(modes) == set(MODES)
    assert len({tuple(figures) for figures in modes.values()}) == 1


def test_a_curve_is_followed_between_its_points_and_level_beyond_them():
    curve = [(0.2, 0.1), (0.6, 0.5), (0.8, 0.9)]
    assert [on(curve, x) for x in (0.0, 0.2, 0.4, 0.8, 1.0)] == pytest.approx([0.1, 0.1, 0.3, 0.9, 0.9])


def test_precision_loses_less_and_leaves_more_and_recall_the_other_way_round():
    modes = measured()["text"]["modes"]
    assert modes["precision"]["lost"] < modes["balanced"]["lost"] < modes["recall"]["lost"]
    assert modes["precision"]["left"] > modes["balanced"]["left"] > modes["recall"]["left"]


def test_every_result_has_a_confidence():
    for config in (Config(), Config(ignore=("model",)), Config(select=("share",)), Config(format="json")):
        assert 0 <= Cleaner(config).clean(ARTICLE).confidence <= 1
