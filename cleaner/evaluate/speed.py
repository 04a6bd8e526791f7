"""`python -m cleaner.evaluate.speed PAGES.jsonl.xz`: CPU time per page, ours and others' turn by turn, and how it grows with the page.

trafilatura comes with the plain install; resiliparse is timed where it is installed.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import mean, median

from cleaner import Cleaner
from cleaner.evaluate.pages_file import load

WARM = 40  # pages before any is timed
TURN = 10  # pages in a row: in a pipeline no other extractor takes the processor's caches between two of them
PARAGRAPH = (
    "<div class=text><p>The ferry ran aground at low tide, and <a href=/p>the passengers</a> waded ashore with their shoes in their hands.</p></div>"
)


def extractors() -> dict[str, Callable[[bytes], object]]:
    """What is timed, by name."""
    from trafilatura import extract

    found: dict[str, Callable[[bytes], object]] = {
        "cleaner": Cleaner().clean,
        "trafilatura": lambda page: extract(page, include_comments=False),
        "trafilatura fast": lambda page: extract(page, include_comments=False, fast=True),
    }
    try:
        from resiliparse.extract.html2text import extract_plain_text
    except ImportError:
        return found
    return found | {"resiliparse": lambda page: extract_plain_text(page.decode("utf-8", "replace"), main_content=True)}


def timed(function: Callable[[bytes], object], page: bytes) -> float:
    """CPU milliseconds of one call."""
    start = time.process_time()
    function(page)
    return 1000 * (time.process_time() - start)


def growth(function: Callable[[bytes], object]) -> Iterator[tuple[int, float]]:
    """CPU milliseconds for pages of ever more paragraphs; the best of three runs."""
    for count in (500, 1000, 2000, 4000, 8000):
        page = f"<html><body><article>{PARAGRAPH * count}</article></body></html>".encode()
        yield count, min(timed(function, page) for _ in range(3))


def main() -> None:
    """Print a line for every extractor, then one for every size."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--every", type=int, default=10, help="time every n-th page (default: 10)")
    args = parser.parse_args()
    everything = [page.html for page in load([args.pages])]
    pages, others = everything[:: args.every], [page for at, page in enumerate(everything) if at % args.every]
    functions = extractors()
    times: dict[str, list[float]] = {name: [] for name in functions}
    for function in functions.values():  # what is loaded or made once
        for page in others[:: max(1, len(others) // WARM)] or pages[:1]:
            function(page)
    for first in range(0, len(pages), TURN):
        for name, function in functions.items():
            times[name] += [timed(function, page) for page in pages[first : first + TURN]]
    for name, taken in times.items():
        print(
            f"{name:18} mean {mean(taken):6.1f} ms, median {median(taken):6.1f} ms, {mean(times['trafilatura']) / mean(taken):5.1f} times trafilatura"
        )
    before = 0.0
    for count, taken_for in growth(functions["cleaner"]):
        print(f"{count:5} paragraphs {taken_for:8.1f} ms" + (f", {taken_for / before:.2f} times the half" if before else ""))
        before = taken_for


if __name__ == "__main__":
    main()
