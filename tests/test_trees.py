"""The forest: its answers, its file."""

import numpy as np
import pytest

from cleaner import lines, structure, trees
from cleaner.label.model import LINES, PAGES

NOTHING = (0, np.inf, 0)  # a question that rules out no leaf


@pytest.fixture
def forest():
    """Two trees over three columns: one of four leaves that asks a, then b or c; one of two leaves that asks a."""
    first = [(0, 0.5, 0b0011), (1, 10.0, 0b0001), (2, -1.0, 0b0100), *[NOTHING] * 12]
    second = [(0, 3.0, 0b1), *[NOTHING] * 14]
    column, border, out = zip(*(question for number in zip(first, second, strict=True) for question in number), strict=True)
    value = np.zeros((2, trees.LEAVES), dtype=np.float32)
    value[0, :4], value[1, :2] = (1, 2, 3, 4), (0, 10)
    return trees.Forest(("a", "b", "c"), np.array(column), np.array(border, dtype=np.float32), np.array(out, dtype=np.uint16), value)


@pytest.mark.parametrize(
    ("row", "score"),
    [
        ((0.0, 0.0, 5.0), 1),
        ((0.0, 20.0, 5.0), 2),
        ((1.0, 20.0, -5.0), 3),
        ((1.0, 0.0, 5.0), 4),
        ((4.0, 0.0, 5.0), 14),
        ((0.5, 10.0, -1.0), 1),
    ],
    ids=["left, left", "left, right", "right, left", "right, right", "both trees", "a border itself is not above it"],
)
def test_a_row_is_worth_the_leaves_it_comes_to(forest, row, score):
    assert forest.scores(np.array([row], dtype=np.float32)) == pytest.approx([score])


def test_rows_are_answered_one_by_one(forest, monkeypatch):
    table = np.random.default_rng(1).normal(size=(100, 3), scale=5).astype(np.float32)
    whole = forest.scores(table)
    monkeypatch.setattr(trees, "AT_ONCE", 7)
    assert forest.scores(table) == pytest.approx(whole)
    assert forest.scores(table[:0]).shape == (0,)


def test_a_forest_comes_back_from_its_file_and_the_file_is_the_same_every_time(forest, tmp_path):
    trees.save(forest, tmp_path / "one.npz")
    trees.save(forest, tmp_path / "two.npz")
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()
    back = trees.load(tmp_path / "one.npz")
    assert back.names == forest.names
    assert back.value == pytest.approx(forest.value, abs=10 / 32767)


@pytest.mark.parametrize(("path", "names"), [(PAGES, structure.names()), (LINES, lines.names())], ids=["pages", "lines"])
def test_the_weights_fit_the_columns_and_a_megabyte(path, names):
    assert trees.load(path).names == names
    assert path.stat().st_size <= 1_000_000
