"""Train and judge the page model: `python -m cleaner.evaluate.pages PAGES.jsonl.xz …` (extra `train`).

Without more it fits all pages and writes `data/pages.npz`, the same bytes for the same pages. With `--folds 5` it writes
nothing: every page is cleaned by a model that has seen no page of its domain, rules and all, and the figures are printed.
`--hold-out language` does the same by language, `--train-on SOURCE,…` fits pages of some sources and cleans all others.
"""

from __future__ import annotations

import argparse
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from statistics import mean
from typing import Any, NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaner import Cleaner, Config, read, structure, trees
from cleaner.decide import MODES, Mode
from cleaner.evaluate.alignment import shares
from cleaner.evaluate.figures import word_scores, words
from cleaner.evaluate.pages_file import Page, load
from cleaner.label.model import WEIGHTS, weighed

TREES = 240
TREE = {
    "objective": "binary",
    "num_leaves": trees.LEAVES,
    "learning_rate": 0.08,
    "min_data_in_leaf": 60,
    "feature_fraction": 0.3,
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
LEAST_GOLD = 30  # words; shorter articles do not weigh more than this
THINNED = 4  # of the chrome in <nav> and <footer> only so many-eth blocks are learned from, with so much weight: it is easy
NOISY = {"readability": 0.5}  # weight of pages whose gold text is another extractor's, reviewed


_EASY = [structure.names().index(name) for name in ("in nav", "in footer")]
_ASKS_NOTHING = (0, float("inf"), 0)


class Rows(NamedTuple):
    """The blocks of all pages: `values` (blocks, columns), `article` and `weight` (blocks,), and `page` the place of each one's page."""

    values: NDArray[np.float32]
    article: NDArray[np.bool_]
    weight: NDArray[np.float64]
    page: NDArray[np.int64]


def gather(pages: Iterable[Page]) -> Rows:
    """What the model learns from: the columns of every block, and whether it is article."""
    values, article, weight, owner = [], [], [], []
    for at, page in enumerate(pages):
        document = read(page.html, kind="html")
        if not document.blocks:
            continue
        texts = [block.text for block in document.blocks]
        held = np.array(shares(texts, page.gold))
        count = np.array([len(words(text)) for text in texts])
        gold = max(float((count * held).sum()), LEAST_GOLD)
        columns = structure.columns(document)
        easy = (held < 0.5) & (columns[:, _EASY].max(axis=1) > 0)
        learned = ~easy | (np.arange(len(texts)) % THINNED == 0)
        values.append(columns[learned])
        article.append(held[learned] >= 0.5)
        weight.append((np.sqrt(count + 1) / np.sqrt(gold) * NOISY.get(page.source, 1.0) * np.where(easy, THINNED, 1))[learned])
        owner.append(np.full(int(learned.sum()), at))
    return Rows(np.concatenate(values), np.concatenate(article), np.concatenate(weight), np.concatenate(owner))


def fit(rows: Rows, chosen: NDArray[np.bool_]) -> trees.Forest:
    """A forest whose scores are log-odds that a block is chrome."""
    data = lightgbm.Dataset(rows.values[chosen], ~rows.article[chosen], weight=rows.weight[chosen])
    model = lightgbm.train(TREE, data, TREES)
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
    column, border, out = zip(*questions, strict=True)
    return trees.Forest(
        structure.names(),
        np.array(column),
        np.array(border, dtype=np.float32),
        np.array(out, dtype=np.uint16),
        np.array(values, dtype=np.float32),
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


def judged(forest: trees.Forest, pages: Iterable[Page], mode: Mode) -> Iterator[tuple[Page, str]]:
    """What the whole flow makes of pages with this forest in the place of the shipped one."""
    cleaner = Cleaner(Config(ignore=("model/page",), mode=mode), labelers=(partial(weighed, forest),))
    for page in pages:
        yield page, cleaner.clean(page.html, kind="html").text


def held_out(pages: list[Page], args: argparse.Namespace) -> Iterator[tuple[set[int], set[int]]]:
    """Which pages to fit and which to judge, by their places, round by round."""
    if args.train_on:
        fitted = {at for at, page in enumerate(pages) if page.source in args.train_on.split(",")}
        yield fitted, set(range(len(pages))) - fitted
        return
    keys = [page.lang if args.hold_out == "language" else str(zlib.crc32(page.domain.encode()) % args.folds) for page in pages]
    for key in sorted(set(keys)):
        out = {at for at, own in enumerate(keys) if own == key}
        yield set(range(len(pages))) - out, out


def report(results: list[tuple[Page, str]]) -> Iterator[str]:
    """The figures, a line each: pages and word F1 by source, type of page and language, then the snippets."""
    groups: defaultdict[str, list[tuple[float, float, float]]] = defaultdict(list)
    found: Counter[str] = Counter()
    for page, text in results:
        scores = word_scores(text, page.gold)
        kind = page.page_type if page.source == "wcxb" else page.lang
        for group in (page.source, f"{page.source} {kind}"):
            groups[group].append(scores)
        flat = " ".join(text.lower().split())
        for name, snippets in (("wanted", page.wanted), ("unwanted", page.unwanted)):
            found[name] += len(snippets)
            found[name + " found"] += sum(" ".join(snippet.lower().split()) in flat for snippet in snippets)
    means = {group: tuple(map(mean, zip(*rows, strict=True))) for group, rows in sorted(groups.items())}
    for group, (precision, recall, f1) in means.items():
        yield f"{group:28} {len(groups[group]):5} pages  f1 {f1:.4f}  precision {precision:.4f}  recall {recall:.4f}"
    for source in sorted({page.source for page, _ in results}):
        own = [f1 for group, (_, _, f1) in means.items() if group.startswith(f"{source} ")]
        yield f"{source + ' mean of groups':28} {len(own):5} groups f1 {mean(own):.4f}"
    for name in ("wanted", "unwanted"):
        yield f"{name + ' snippets found':28} {found[name]:5}        {found[name + ' found'] / max(found[name], 1):.4f}"


def main() -> None:
    """Write the weights, or print figures of pages that the model has not seen."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path, nargs="+")
    parser.add_argument("--folds", type=int, default=0, help="judge pages held out by domain in so many folds")
    parser.add_argument("--hold-out", choices=("domain", "language"), default="domain", help="what a fold is made of")
    parser.add_argument("--train-on", default="", metavar="SOURCES", help="fit the pages of these sources (a comma list), judge all others")
    parser.add_argument("--mode", choices=MODES, default="balanced")
    args = parser.parse_args()
    pages = list(load(args.pages))
    rows = gather(pages)
    if not (args.folds or args.train_on or args.hold_out == "language"):
        forest = fit(rows, np.ones(len(rows.article), dtype=bool))
        trees.save(forest, WEIGHTS)
        print(f"{WEIGHTS}: {WEIGHTS.stat().st_size} bytes from {len(pages)} pages, {len(rows.article)} blocks")
        return
    results: list[tuple[Page, str]] = []
    for fitted, out in held_out(pages, args):
        forest = fit(rows, np.isin(rows.page, sorted(fitted)))
        results += judged(forest, [pages[at] for at in sorted(out)], args.mode)
    print("\n".join(report(results)))


if __name__ == "__main__":
    main()
