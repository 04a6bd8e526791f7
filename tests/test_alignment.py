"""Which blocks of a page the gold text holds."""

import pytest

from cleaner.evaluate.alignment import shares
from cleaner.evaluate.figures import word_scores

LONG = "the ferry ran aground at low tide with ninety passengers aboard"
OTHER = "a tug pulled it free at noon and nobody was hurt at all"


@pytest.mark.parametrize(
    ("blocks", "gold", "expected"),
    [
        pytest.param(["Home", LONG, OTHER, "Share"], f"{LONG}\n{OTHER}", [0, 1, 1, 0], id="the article's blocks"),
        pytest.param(["News", LONG, "News", OTHER], f"{LONG}\nNews\n{OTHER}", [0, 1, 1, 1], id="a short block where it fits the order"),
        pytest.param([OTHER, LONG], f"{LONG}\n{OTHER}", [1, 1], id="long blocks in another order"),
        pytest.param([LONG, LONG], LONG, [1, 0], id="a copy counts once"),
        pytest.param([f"{LONG} and more words"], LONG, [11 / 14], id="a block of which a part is gold"),
        pytest.param([f"{LONG} {OTHER} " + "x " * 40], LONG, [0], id="a small part is none"),
        pytest.param(["…", LONG], LONG, [0, 1], id="no words"),
        pytest.param([LONG], "", [0], id="no gold"),
        pytest.param([], LONG, [], id="no blocks"),
        pytest.param(["漢字の見出し", "本文"], "漢字の見出し", [1, 0], id="scripts without spaces"),
    ],
)
def test_blocks_of_the_gold_text_are_article(blocks, gold, expected):
    assert shares(blocks, gold) == pytest.approx(expected)


def test_a_chain_covers_the_most_words():
    blocks = ["a b c", "x", "d e f", "x"]
    assert shares(blocks, "a b c d e f x") == [1, 0, 1, 1]


@pytest.mark.parametrize(
    ("text", "gold", "scores"),
    [("a b c", "a b", (2 / 3, 1, 0.8)), ("a a", "a", (0.5, 1, 2 / 3)), ("", "a", (0, 0, 0)), ("x", "a", (0, 0, 0)), ("A, b!", "a b", (1, 1, 1))],
)
def test_words_are_scored_as_often_as_they_stand_there(text, gold, scores):
    assert word_scores(text, gold) == pytest.approx(scores)
