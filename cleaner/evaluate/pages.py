"""Train and judge the page model: `python -m cleaner.evaluate.pages PAGES.jsonl.xz …` (extra `train`).

Without more it fits all pages and writes `data/pages.npz`, the same bytes for the same pages. With `--folds 5` it writes
nothing: every page is cleaned by a model that has seen no page of its domain, rules and all, and the figures are printed.
`--calibrate` besides makes the curve of `Cleaned.confidence` from them. `--hold-out language` does the same by language,
`--train-on SOURCE,…` fits pages of some sources and cleans all others.
"""

from __future__ import annotations

import argparse
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from statistics import mean
from typing import NamedTuple

import lightgbm
import numpy as np
from numpy.typing import NDArray

from cleaner import Cleaner, Config, read, structure, trees
from cleaner.confidence import expected_f1
from cleaner.decide import MODES, Mode
from cleaner.evaluate import reliability
from cleaner.evaluate.alignment import shares
from cleaner.evaluate.boosted import SMALL_TREE, forest_of, mean_of
from cleaner.evaluate.figures import word_f1, word_scores, words
from cleaner.evaluate.pages_file import Page, load
from cleaner.label.model import PAGES, weighed

TREES = 240
SEEDS = (1, 2)
TREE = {**SMALL_TREE, "learning_rate": 0.08, "min_data_in_leaf": 60, "feature_fraction": 0.3}
LEAST_GOLD = 30  # words; shorter articles do not weigh more than this
THINNED = 4  # of the chrome in <nav> and <footer> only so many-eth blocks are learned from, with so much weight: it is easy
NOISY = {"readability": 0.5}  # weight of pages whose gold text is another extractor's, reviewed


_EASY = [structure.names().index(name) for name in ("in nav", "in footer")]


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
    """A forest whose scores are log-odds that a block is chrome: the mean of two, which differ by chance."""
    data = lightgbm.Dataset(rows.values[chosen], ~rows.article[chosen], weight=rows.weight[chosen], free_raw_data=False)
    return mean_of([forest_of(lightgbm.train({**TREE, "seed": seed}, data, TREES), structure.names()) for seed in SEEDS])


class Judged(NamedTuple):
    """What came of a page: its text, and the F1 that its verdicts let expect."""

    page: Page
    text: str
    expected: float


def judged(forest: trees.Forest, pages: Iterable[Page], mode: Mode) -> Iterator[Judged]:
    """What the whole flow makes of pages with this forest in the place of the shipped one."""
    cleaner = Cleaner(Config(ignore=("model/page",), mode=mode), labelers=(partial(weighed, forest),))
    for page in pages:
        cleaned = cleaner.clean(page.html, kind="html")
        yield Judged(page, cleaned.text, expected_f1(cleaned.document, cleaned.verdicts))


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


def report(results: list[Judged]) -> Iterator[str]:
    """The figures, a line each: pages and word F1 by source, type of page and language, then the snippets."""
    groups: defaultdict[str, list[tuple[float, float, float]]] = defaultdict(list)
    found: Counter[str] = Counter()
    for page, text, _ in results:
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
    for source in sorted({one.page.source for one in results}):
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
    parser.add_argument("--calibrate", action="store_true", help="measure every mode and how far confidence can be trusted, and write both")
    parser.add_argument("--mode", choices=MODES, default="balanced")
    args = parser.parse_args()
    pages = list(load(args.pages))
    rows = gather(pages)
    if not (args.folds or args.train_on or args.hold_out == "language"):
        forest = fit(rows, np.ones(len(rows.article), dtype=bool))
        trees.save(forest, PAGES)
        print(f"{PAGES}: {PAGES.stat().st_size} bytes from {len(pages)} pages, {len(rows.article)} blocks")
        return
    folds = [(fit(rows, np.isin(rows.page, sorted(fitted))), [pages[at] for at in sorted(out)]) for fitted, out in held_out(pages, args)]
    results = [list(judged(forest, out, args.mode)) for forest, out in folds]
    print("\n".join(report([one for fold in results for one in fold])))
    if args.calibrate:
        pairs = [reliability.Result(one.expected, word_f1(one.text, one.page.gold), str(at)) for at, fold in enumerate(results) for one in fold]
        print("\n".join(reliability.table(pairs)))
        modes = {mode: [one for forest, out in folds for one in judged(forest, out, mode)] for mode in MODES}
        reliability.save("html", pairs, {mode: _figures(found) for mode, found in modes.items()})


def _figures(results: list[Judged]) -> dict[str, float]:
    precision, recall, f1 = map(mean, zip(*(word_scores(one.text, one.page.gold) for one in results), strict=True))
    return {"f1": f1, "precision": precision, "recall": recall}


if __name__ == "__main__":
    main()
