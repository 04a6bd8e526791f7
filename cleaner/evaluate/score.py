"""The verb `cleaner score`: figures over labelled dumps, floors for them, and an account per rule. Prints; the rest of this room does not."""

from __future__ import annotations

import json
import sys
import time
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import NamedTuple

from cleaner import Cleaner, Config
from cleaner.decide import MODES
from cleaner.evaluate import account, floors
from cleaner.evaluate.figures import Figures, Marks, by_group, figures, marks
from cleaner.evaluate.truth import Choice, Truth, load

AS_IT_IS = "as it is"
_SHOWN = 25  # article lines per rule


class Scored(NamedTuple):
    """One mode's result. `twice` counts documents that a second run still changes, -1 where none was made; speed is CPU time."""

    all: Figures
    groups: Mapping[str, Figures]
    twice: int
    mb_per_second: float
    worst: tuple[tuple[str, float], ...]


def add_arguments(parser: ArgumentParser) -> None:
    """The arguments of the verb."""
    parser.add_argument("path", type=Path, help="a folder of marked dumps, a marked dump, or labelled JSONL (.gz, .xz)")
    parser.add_argument("--mode", choices=MODES, action="append", help="may be given several times; balanced, or with --floors all three")
    parser.add_argument("--ignore", action="append", default=[], metavar="RULE", help="an id or pack that does not speak; may be given several times")
    parser.add_argument("--as-it-is", action="store_true", help="the figures of doing nothing as well, for comparison")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--twice", action="store_true", help="run a second time on the output and count the documents that change")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list the N documents of the lowest f1")
    chosen = parser.add_argument_group("which documents of a JSONL file")
    chosen.add_argument("--source", default="")
    chosen.add_argument("--lang", default="", help='a language code, or "non-en"')
    chosen.add_argument("--type", default="", help="page type")
    chosen.add_argument("--family", default="", help="full or residual")
    chosen.add_argument("--rendering", action="append", default=[], help="may be given several times")
    chosen.add_argument("--limit", type=int, default=0, metavar="N", help="a fixed sample of about N of a set of 3,000 documents")
    rules = parser.add_argument_group("rules instead of figures")
    rules.add_argument("--rules", action="append", default=[], metavar="PREFIX", help="chrome and article lines that each such rule speaks of")
    rules.add_argument("--show", action="store_true", help="with --rules: the article lines, too")
    kept = parser.add_argument_group("floors")
    kept.add_argument("--floors", type=Path, metavar="FILE", help="exit 1 where a figure is worse than its floor in this file")
    kept.add_argument("--update-floors", action="store_true", help="raise the floors to the figures where these are better")
    kept.add_argument("--lower-floors", action="store_true", help="set the floors to the figures, worse ones too")


def run(args: Namespace) -> int:
    """0; 1 where a figure is worse than its floor; 2 for what cannot be read or makes no sense together."""
    try:
        _check(args)
        documents = list(load(args.path, _choice(args)))
        if not documents:
            raise ValueError(f"{args.path}: no labelled documents")
        return _account(args, documents) if args.rules else _score(args, documents)
    except (OSError, ValueError) as error:
        print(f"cleaner score: {error}", file=sys.stderr)
        return 2


def _check(args: Namespace) -> None:
    if (args.update_floors or args.lower_floors) and not args.floors:
        raise ValueError("--update-floors and --lower-floors need --floors FILE")
    if args.update_floors and args.lower_floors:
        raise ValueError("--update-floors only raises; give it or --lower-floors, not both")
    if args.show and not args.rules:
        raise ValueError("--show needs --rules PREFIX")
    if args.rules and args.floors:
        raise ValueError("--rules gives no figures that --floors could hold; run them one after the other")
    if args.floors and not args.floors.exists() and not (args.update_floors or args.lower_floors):
        raise ValueError(f"{args.floors}: no such file; --update-floors makes it")


def _choice(args: Namespace) -> Choice:
    return Choice(source=args.source, lang=args.lang, page_type=args.type, family=args.family, renderings=tuple(args.rendering), limit=args.limit)


def _account(args: Namespace, documents: list[Truth]) -> int:
    known = account.names(args.rules)
    if not known:
        raise ValueError(f"no rule's id starts with {' or '.join(map(repr, args.rules))}; `cleaner rules` lists them")
    accounts = account.account(documents, account.labelers(args.rules))
    shown = _SHOWN if args.show else 0
    if args.json:
        print(json.dumps(account.as_json(accounts, known, show=shown), indent=1, ensure_ascii=False))
    else:
        print(*account.table(accounts, known, show=shown), sep="\n")
    return 0


def _score(args: Namespace, documents: list[Truth]) -> int:
    modes = args.mode or (list(MODES) if args.floors else ["balanced"])
    results: dict[str, Scored] = {}
    for mode in modes:
        results[mode] = score(documents, partial(_always, Cleaner(Config(mode=mode, ignore=tuple(args.ignore)))), twice=args.twice, worst=args.worst)
    shown = {AS_IT_IS: score(documents, None), **results} if args.as_it_is else results
    if args.json:
        print(json.dumps({mode: _as_json(result) for mode, result in shown.items()}, indent=1))
    else:
        print(*table(shown), sep="\n")
    return _hold(args, results) if args.floors else 0


def _always(cleaner: Cleaner, truth: Truth) -> Cleaner:
    return cleaner


def score(documents: list[Truth], cleaner_of: Callable[[Truth], Cleaner] | None, *, twice: bool = False, worst: int = 0) -> Scored:
    """Clean every document, each with its cleaner, or none at all, and compare it with its truth. Speed is of cleaning alone, per 10^6 bytes."""
    rows: list[tuple[Truth, Marks]] = []
    seconds = size = changed = 0.0
    for truth in documents:
        text = truth.text
        cleaner = cleaner_of(truth) if cleaner_of else None
        started = time.process_time()
        output = cleaner.clean(text).text if cleaner else text
        seconds += time.process_time() - started
        size += len(text.encode("utf-8", "surrogatepass"))
        changed += twice and cleaner is not None and cleaner.clean(output).text != output
        rows.append((truth, marks(truth, output)))
    lowest = sorted((one.f1, truth.id) for truth, one in rows)[:worst]
    return Scored(
        all=figures([one for _, one in rows]),
        groups=by_group(rows),
        twice=int(changed) if twice else -1,
        mb_per_second=size / 1e6 / seconds if seconds else 0.0,
        worst=tuple((name, round(f1, 3)) for f1, name in lowest),
    )


def _as_json(result: Scored) -> dict[str, object]:
    twice = {"twice": result.twice} if result.twice >= 0 else {}
    overall = {**result.all._asdict(), **twice, "cpu MB/s": result.mb_per_second}
    groups = {name: group._asdict() for name, group in result.groups.items()}
    return {"all": overall, **groups, **({"worst": result.worst} if result.worst else {})}


def table(results: Mapping[str, Scored]) -> Iterator[str]:
    """The figures of each result and its groups, for people."""
    width = max(len(name) for mode, result in results.items() for name in (mode, *result.groups)) + 2
    yield f"{'':{width}} {'documents':>9} {'f1':>7} {'lost':>7} {'left':>7} {'eaten':>7} {'exact':>7} {'invented':>8}"
    for mode, result in results.items():
        yield f"{mode:{width}} {_row(result.all)}"
        for name, group in result.groups.items():
            yield f"  {name:{width - 2}} {_row(group)}"
        again = f", {result.twice} of {result.all.documents} documents changed by a second run" if result.twice >= 0 else ""
        if mode != AS_IT_IS:
            yield f"  {result.mb_per_second:.2f} MB/s of CPU time{again}"
        yield from (f"  worst: {name} {f1}" for name, f1 in result.worst)


def _row(one: Figures) -> str:
    return f"{one.documents:9} {one.f1:7.4f} {one.lost:7.4f} {one.left:7.4f} {one.eaten:7.4f} {one.exact:7.4f} {one.invented:8}"


def _hold(args: Namespace, results: Mapping[str, Scored]) -> int:
    """Compare with the floors, or move them."""
    data = args.path.resolve().name
    held = floors.load(args.floors, data)
    if args.update_floors or args.lower_floors:
        move = floors.lowered if args.lower_floors else floors.raised
        held = {**held, **{mode: move(result.all, held.get(mode, {})) for mode, result in results.items()}}
        floors.save(args.floors, data, held)
    without = [mode for mode in results if mode not in held]
    if without:
        raise ValueError(f"{args.floors}: no floors for {data!r} in mode {without[0]!r}; --update-floors makes them")
    faults = [f"{mode}: {fault}" for mode, result in results.items() for fault in floors.faults(result.all, held[mode])]
    for fault in faults:
        print(f"cleaner score: {fault}", file=sys.stderr)
    return 1 if faults else 0
