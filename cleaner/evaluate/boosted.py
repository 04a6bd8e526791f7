"""From LightGBM's boosted trees to a forest that the library can ask. Not imported by the library."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaner import trees

SMALL_TREE: dict[str, Any] = {
    "objective": "binary",
    "num_leaves": trees.LEAVES,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "max_bin": 63,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": 1,
    "verbose": -1,
}
_Number = TypeVar("_Number", bound=np.generic)
_ASKS_NOTHING = (0, float("inf"), 0)


def forest_of(model: lightgbm.Booster, names: tuple[str, ...]) -> trees.Forest:
    """The same trees, their columns called `names`."""
    questions: list[tuple[int, float, int]] = []
    values = []
    for tree in model.dump_model()["tree_info"]:
        root = tree["tree_structure"]
        if "split_feature" in root:
            leaves: list[float] = []
            _flatten(root, questions, leaves)
            spare = trees.LEAVES - len(leaves)
            questions += [_ASKS_NOTHING] * spare
            values.append(leaves + [0.0] * spare)
    by_number = [question for number in range(trees.LEAVES - 1) for question in questions[number :: trees.LEAVES - 1]]
    column, border, out = zip(*by_number, strict=True)
    return trees.Forest(
        names,
        np.array(column),
        np.array(border, dtype=np.float32),
        np.array(out, dtype=np.uint16),
        np.array(values, dtype=np.float32),
    )


def mean_of(forests: Sequence[trees.Forest]) -> trees.Forest:
    """One forest of all their trees, whose scores are the means of theirs. They read the same columns."""

    def joined(parts: Iterable[NDArray[_Number]]) -> NDArray[_Number]:
        whole: NDArray[_Number] = np.concatenate([part.reshape(trees.LEAVES - 1, -1) for part in parts], axis=1).reshape(-1)
        return whole  # by way of a name: what older numpy says of its type is Any

    return trees.Forest(
        forests[0].names,
        joined(forest.column for forest in forests),
        joined(forest.border for forest in forests),
        joined(forest.out for forest in forests),
        (np.concatenate([forest.value for forest in forests]) / len(forests)).astype(np.float32),
    )


def _flatten(node: Mapping[str, Any], questions: list[tuple[int, float, int]], leaves: list[float]) -> None:
    """Add a tree's leaves from left to right, and its questions with the leaves that a yes rules out."""
    if "leaf_value" in node:
        leaves.append(node["leaf_value"])
        return
    first = len(leaves)
    _flatten(node["left_child"], questions, leaves)
    out = (1 << len(leaves)) - (1 << first)
    questions.append((node["split_feature"], node["threshold"], out))
    _flatten(node["right_child"], questions, leaves)
