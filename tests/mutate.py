"""`python tests/mutate.py --count 100000`: broken pages and dumps through the whole flow, in every mode and format; see `oracles`.

Prints how many held, the slowest in CPU seconds, and what broke; 1 if anything did. The same seed gives the same documents.
`--keep DIR` writes there what broke. `--first N --count 1` makes document N again. `--memory` prints what is resident, ten times.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

if __name__ == "__main__":  # not installed, and not by way of pytest: the project is above this folder
    sys.path.insert(0, str(Path(__file__).parent.parent))

from cleaner import Cleaner

try:
    from mutations import Made, documents
    from oracles import CONFIGS, check, check_parsed
except ModuleNotFoundError:
    from tests.mutations import Made, documents
    from tests.oracles import CONFIGS, check, check_parsed

SHOWN = 8  # of the slowest, and of each way to break
STEPS = 10
PARSED_EVERY = 19  # of so many documents one is handed in as other parsers see it, too
KINDS = (None, "", None, None)  # of four documents one is cleaned as what it is, others as what they are taken for


class Outcome(NamedTuple):
    """What came of a document: seconds of CPU time, what it was taken for, and how it broke, "" if it did not."""

    made: Made
    seconds: float
    taken_for: str
    broke: str = ""


def outcomes(made: Iterator[Made], cleaners: tuple[Cleaner, ...]) -> Iterator[Outcome]:
    """Every document cleaned by one of the cleaners and checked."""
    for each in made:
        cleaner = cleaners[each.number // 5 % len(cleaners)]
        kind = KINDS[each.number % len(KINDS)]
        begun = time.process_time()
        try:
            cleaned = check(cleaner, each.source, each.kind if kind == "" else kind)
            taken_for, broke = cleaned.document.kind, ""
            if each.number % PARSED_EVERY == 0:
                check_parsed(cleaner, each.source)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            taken_for, broke = "?", told(error)
        yield Outcome(each, time.process_time() - begun, taken_for, broke)


def told(error: Exception) -> str:
    """An exception and where it was raised, in a line."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {str(error).splitlines()[0] if str(error) else ''} ({Path(place.filename).name}:{place.lineno})"


def resident() -> float:
    """Megabytes of this process that are in memory; the most that ever were where the system tells no more."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[1]) * 4096 / (1 << 20)
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Make, clean, check and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--first", type=int, default=0, help="the number of the first document")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder for what broke")
    parser.add_argument("--memory", action="store_true")
    args = parser.parse_args()
    begun = time.process_time()
    cleaners = tuple(map(Cleaner, CONFIGS))
    seen: Counter[str] = Counter()
    broke: dict[str, list[Outcome]] = {}
    slowest: list[tuple[float, int, int, tuple[str, ...]]] = []
    for at, outcome in enumerate(outcomes(documents(args.count, args.seed, first=args.first), cleaners), 1):
        seen[f"{outcome.made.kind} taken for {outcome.taken_for}"] += 1
        slowest = sorted([*slowest, (outcome.seconds, outcome.made.number, len(outcome.made.source), outcome.made.done)], reverse=True)[:SHOWN]
        if outcome.broke:
            broke.setdefault(outcome.broke, []).append(outcome)
            if args.keep:
                args.keep.mkdir(parents=True, exist_ok=True)
                (args.keep / f"{outcome.made.number}.{outcome.made.kind}").write_bytes(outcome.made.source)
        if args.memory and at % max(1, args.count // STEPS) == 0:
            print(f"{at:8,} documents  {resident():7.1f} MB resident  {time.process_time() - begun:7.1f} s CPU", flush=True)
    print(f"{args.count:,} documents, {sum(map(len, broke.values()))} broke, {time.process_time() - begun:.0f} s CPU")
    for kind, times in seen.most_common():
        print(f"  {times:7,} {kind}")
    print("slowest, s CPU")
    for seconds, number, size, done in slowest:
        print(f"  {seconds:6.2f} {number:7} {size:7,} bytes: {', '.join(done)}")
    for way, found in sorted(broke.items(), key=lambda item: -len(item[1])):
        print(f"{len(found):6} {way}: {', '.join(str(outcome.made.number) for outcome in found[:SHOWN])}")
    return int(bool(broke))


if __name__ == "__main__":
    sys.exit(main())
