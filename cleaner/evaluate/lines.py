"""Train and judge the line model: `python -m cleaner.evaluate.lines DUMPS.jsonl.xz` (extra `train`).

Without more it fits all dumps and writes `data/lines.npz`, the same bytes for the same dumps. With `--folds 5` it writes nothing:
every dump is cleaned by a model that has seen no dump of its domain, rules and all, and the figures are printed.
`--calibrate` besides makes the curve of `Cleaned.confidence` from them. `--hold-out language` and `--hold-out rendering` do the
same by language and by the dumper that made it.
"""

from __future__ import annotations

import argparse
import random
import zlib
from functools import partial
from pathlib import Path
from typing import NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaner import Cleaner, Config, label, lines, packs, trees
from cleaner.confidence import expected_f1
from cleaner.decide import MODES, Mode
from cleaner.evaluate import reliability
from cleaner.evaluate.altered import ALTERATIONS, Labelled
from cleaner.evaluate.boosted import SMALL_TREE, forest_of
from cleaner.evaluate.figures import marks
from cleaner.evaluate.score import Scored, score, table
from cleaner.evaluate.truth import Choice, Truth, load
from cleaner.label.model import LINES, hits, weighed_lines
from cleaner.label.rules import RuleLabeler
from cleaner.model import Document, Label
from cleaner.segment import segment_text

TREES = 80
TREE = {**SMALL_TREE, "learning_rate": 0.2, "min_data_in_leaf": 100, "feature_fraction": 0.3}
LEAST_ARTICLE = 300  # size; shorter articles do not weigh more than this
ADDED = 15  # to the size of a line, so that menu words weigh something
THINNED = 3  # of chrome only every so many-eth line is learned from, with so much weight


class Rows(NamedTuple):
    """The lines of all dumps, altered ones too: `values` (lines, columns), `chrome`, `weight` and `said` (lines,), `dump` the place of each one's."""

    values: NDArray[np.float32]
    chrome: NDArray[np.bool_]
    weight: NDArray[np.float64]
    said: NDArray[np.float64]
    dump: NDArray[np.int64]


def gather(truths: list[Truth]) -> Rows:
    """What the model learns from: of each dump as it is, and of one alteration of it, the columns of every line, and whether it is chrome."""
    others = {name: labeler for name, labeler in label.load().items() if name.split("/")[0] not in ("model", "shape")}
    rules = RuleLabeler(packs.load())
    labelled: list[Labelled] = [(list(truth.lines), truth.labels) for truth in truths]
    parts = []
    for at, dump in enumerate(labelled):
        chance = random.Random(at)
        turn = at % (len(ALTERATIONS) + 1)
        altered = ALTERATIONS[turn - 1](dump, labelled, chance) if turn else dump  # the first: no rule knows its wordings
        for (texts, letters), deaf in ((dump, False), (altered, not turn)):
            document = segment_text("\n".join(texts))
            said = [] if deaf else [*rules(document), *(one for labeler in others.values() for one in labeler(document))]
            parts.append(_rows(document, letters, said, at))
    return Rows(*map(np.concatenate, zip(*[part for part in parts if part is not None], strict=True)))


def _rows(document: Document, letters: str, said: list[Label], at: int) -> Rows | None:
    blocks = [block for block in document.blocks if block.size]
    if not blocks:
        return None
    kinds = np.array([letters[block.position] for block in blocks])
    size = np.array([block.size for block in blocks], dtype=np.float64)
    learned = (kinds == "k") | ((kinds == "d") & ((np.arange(len(blocks)) + at) % THINNED == 0))
    weight = np.sqrt((size + ADDED) / max(size[kinds == "k"].sum(), LEAST_ARTICLE)) * np.where(kinds == "d", THINNED, 1)
    held = hits(blocks, said)
    owner = np.full(int(learned.sum()), at)
    return Rows(lines.columns(blocks, held)[learned], (kinds == "d")[learned], weight[learned], np.array(held)[learned], owner)


def fit(rows: Rows, chosen: NDArray[np.bool_]) -> trees.Forest:
    """A forest whose scores are what is to be added to what was said of a line, in log-odds that it is chrome."""
    data = lightgbm.Dataset(rows.values[chosen], rows.chrome[chosen], weight=rows.weight[chosen], init_score=rows.said[chosen])
    return forest_of(lightgbm.train(TREE, data, TREES), lines.names())


def cleaner_with(forest: trees.Forest, mode: Mode) -> Cleaner:
    """A cleaner that has this forest in the place of the shipped one."""
    return Cleaner(Config(ignore=("model/line", "shape"), mode=mode), listeners=(partial(weighed_lines, forest),))


def main() -> None:
    """Write the weights, or print figures of dumps that the model has not seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dumps", type=Path)
    parser.add_argument("--folds", type=int, default=0, help="judge dumps held out by domain in so many folds")
    parser.add_argument("--hold-out", choices=("domain", "language", "rendering"), default="domain", help="what a fold is made of")
    parser.add_argument("--mode", choices=MODES, action="append", help="may be given several times (default: balanced)")
    parser.add_argument("--type", default="", help="judge pages of this type only")
    parser.add_argument("--limit", type=int, default=0, help="judge a fixed sample of about so many dumps of 3,000")
    parser.add_argument("--calibrate", action="store_true", help="measure every mode and how far confidence can be trusted, and write both")
    parser.add_argument("--twice", action="store_true", help="count the dumps that a second run still changes")
    args = parser.parse_args()
    truths = list(load(args.dumps))
    rows = gather(truths)
    if not args.folds and args.hold_out == "domain":
        trees.save(fit(rows, np.ones(len(rows.chrome), dtype=bool)), LINES)
        print(f"{LINES}: {LINES.stat().st_size} bytes from {len(truths)} dumps, {len(rows.chrome)} lines")
        return
    keys = [_fold(truth, args) for truth in truths]
    own = np.array(keys)[rows.dump]
    forests = {key: fit(rows, own != key) for key in sorted(set(keys))}
    judged = list(load(args.dumps, Choice(page_type=args.type, limit=args.limit)))
    results: dict[str, Scored] = {}
    for mode in MODES if args.calibrate else args.mode or ["balanced"]:
        cleaners = {key: cleaner_with(forest, mode) for key, forest in forests.items()}
        results[mode] = score(judged, partial(_held_out, cleaners, args), twice=args.twice)
    print(*table(results), sep="\n")
    if args.calibrate:
        cleaners = {key: cleaner_with(forest, "balanced") for key, forest in forests.items()}
        pairs = [_result(cleaners[key], truth, key) for truth, key in zip(truths, keys, strict=True)]
        print(*reliability.table(pairs), sep="\n")
        reliability.save("text", pairs, {mode: _figures(result) for mode, result in results.items()})


def _figures(result: Scored) -> dict[str, float]:
    return {
        "f1 of whole pages": result.groups["full"].f1,
        "f1 of residue": result.groups["residual"].f1,
        "lost": result.all.lost,
        "left": result.all.left,
        "eaten": result.all.eaten,
    }


def _result(cleaner: Cleaner, truth: Truth, fold: str) -> reliability.Result:
    cleaned = cleaner.clean(truth.text, kind="text")
    return reliability.Result(expected_f1(cleaned.document, cleaned.verdicts), marks(truth, cleaned.text).f1, fold)


def _held_out(cleaners: dict[str, Cleaner], args: argparse.Namespace, truth: Truth) -> Cleaner:
    return cleaners[_fold(truth, args)]


def _fold(truth: Truth, args: argparse.Namespace) -> str:
    if args.hold_out == "language":
        return truth.lang
    if args.hold_out == "rendering":
        return truth.id.rpartition(":")[2]
    return str(zlib.crc32(truth.domain.encode()) % args.folds)


if __name__ == "__main__":
    main()
