"""Fit the points table to labelled dumps: `python -m cleaner.evaluate.train DUMPS.jsonl.xz` (extra `train`).

Boosted stumps on the feature columns, which add up to one list of points per column. Lines count by their size, so that
losing a paragraph costs more than keeping a menu word. Second copies, titles and undecided lines are left out.
`--folds 5` reports held-out figures by domain instead of writing the table.
"""

from __future__ import annotations

import argparse
import json
import lzma
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaner import features, points
from cleaner.segment import segment_text

ROUNDS = 400
STUMP = {
    "objective": "binary",
    "num_leaves": 2,
    "learning_rate": 0.2,
    "min_data_in_leaf": 500,
    "lambda_l2": 10.0,
    "max_bin": 63,
    "verbose": -1,
    "num_threads": 1,
    "deterministic": True,
    "force_row_wise": True,
    "seed": 1,
}
HEAVIEST = 400  # size from which a line weighs no more
LEAST = 15  # added to every line's weight, so that menu words count at all


class Lines(NamedTuple):
    """`values`: (lines, columns) of `features`; `chrome`: (lines,) 1 chrome, 0 article; `weight` and `fold`: (lines,)."""

    names: list[str]
    values: NDArray[np.float32]
    chrome: NDArray[np.int8]
    weight: NDArray[np.float32]
    fold: NDArray[np.int64]


def gather(path: Path, folds: int) -> Lines:
    """The labelled lines of a file. A domain falls in one fold, by its checksum."""
    values, chrome, weight, fold = [], [], [], []
    names: list[str] = []
    for lines, labels, domain in _documents(path):
        blocks = [block for block in segment_text("\n".join(lines)).blocks if block.size]
        if not blocks:
            continue
        columns = features.columns(blocks)
        names = list(columns)
        told = [at for at, block in enumerate(blocks) if labels[block.position] in "kd"]
        values.append(np.array(list(columns.values()), dtype=np.float32).T[told])
        chrome += [labels[blocks[at].position] == "d" for at in told]
        weight += [min(blocks[at].size, HEAVIEST) + LEAST for at in told]
        fold += [zlib.crc32(domain.encode()) % folds] * len(told)
    return Lines(names, np.concatenate(values), np.array(chrome, np.int8), np.array(weight, np.float32), np.array(fold))


def fit(lines: Lines, rows: NDArray[np.bool_]) -> dict[str, list[list[float]]]:
    """Points per column as [[first value, points], …], each column's weighted mean 0 but the first's, which bears the base."""
    data = lightgbm.Dataset(lines.values[rows], lines.chrome[rows], weight=lines.weight[rows], params={"max_bin": STUMP["max_bin"]})
    model = lightgbm.train(STUMP, data, ROUNDS)
    spread = [np.zeros(int(lines.values[:, at].max()) + 1) for at in range(len(lines.names))]
    for tree in model.dump_model()["tree_info"]:
        root = tree["tree_structure"]
        if "split_feature" not in root:
            spread[0] += root["leaf_value"]
            continue
        column = spread[root["split_feature"]]
        first_right = int(np.floor(root["threshold"])) + 1
        column[:first_right] += root["left_child"]["leaf_value"]
        column[first_right:] += root["right_child"]["leaf_value"]
    base = 0.0
    for at, column in enumerate(spread):
        mean = float(np.average(column[lines.values[rows, at].astype(int)], weights=lines.weight[rows]))
        column -= mean
        base += mean
    spread[0] += base
    return {name: _steps(column) for name, column in zip(lines.names, spread, strict=True)}


def _steps(column: NDArray[np.float64]) -> list[list[float]]:
    steps: list[list[float]] = []
    for value, worth in enumerate(np.round(column, 2).tolist()):
        if not steps or steps[-1][1] != worth:
            steps.append([value, worth])
    return steps


def _documents(path: Path) -> Iterator[tuple[list[str], list[str], str]]:
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            yield record["lines"], record["labels"], record["domain"]


def _predicted(lines: Lines, table: dict[str, list[list[float]]]) -> NDArray[np.float64]:
    total = np.zeros(len(lines.chrome))
    for at, name in enumerate(lines.names):
        starts, worth = np.array(table[name]).T
        total += worth[np.searchsorted(starts, lines.values[:, at], side="right") - 1]
    return total


def _report(lines: Lines, folds: int) -> None:
    total = np.zeros(len(lines.chrome))
    for fold in range(folds):
        total[lines.fold == fold] = _predicted(lines, fit(lines, lines.fold != fold))[lines.fold == fold]
    print("points  article lost  chrome gone   (held out by domain, weighted lines)")
    chrome, weight = lines.chrome == 1, lines.weight
    for cut in (0.0, 1.0, 1.5, 2.0, 2.5, 3.0, 4.0):
        gone = total > cut
        print(f"{cut:6.1f}  {weight[gone & ~chrome].sum() / weight[~chrome].sum():12.4f}  {weight[gone & chrome].sum() / weight[chrome].sum():11.4f}")


def main() -> None:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dumps", type=Path)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--out", type=Path, default=points.TABLE)
    args = parser.parse_args()
    lines = gather(args.dumps, args.folds or 1)
    if args.folds:
        _report(lines, args.folds)
        return
    columns = fit(lines, np.ones(len(lines.chrome), bool))
    body = ",\n".join(f"  {json.dumps(name)}: {json.dumps(steps)}" for name, steps in columns.items())
    args.out.write_text(f'{{"columns": {{\n{body}\n}}}}\n', encoding="utf-8")


if __name__ == "__main__":
    main()
