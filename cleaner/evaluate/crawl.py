"""`python -m cleaner.evaluate.crawl PAGES.jsonl.xz`: what a page of a crawl costs, from the packed archive to the packed line, and a whole crawl.

The pages are put into a WARC file as a crawler does it, and `cleaner bulk` cleans that with one process. Linux.
"""

from __future__ import annotations

import argparse
import gzip
import tempfile
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from cleaner.evaluate.bulk import MEGABYTE, timed_run
from cleaner.evaluate.pages_file import load

CRAWL = 3_000_000_000  # pages of a month of Common Crawl (commoncrawl.org, "Statistics of Common Crawl monthly archives")
FILES = 90_000  # WARC files they come in
PRICES = (0.01, 0.04)  # dollars for an hour of a virtual processor: interruptible, and at the list price of large clouds


def archive(pages: Iterable[bytes]) -> Iterator[bytes]:
    """WARC records of HTML responses, each packed by itself (ISO 28500, annex D)."""
    for number, page in enumerate(pages):
        body = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page
        head = (
            f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://www.example.org/{number}\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-{number:012}>\r\nContent-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        yield gzip.compress(head.encode("ascii") + body + b"\r\n\r\n", 6, mtime=0)


def main() -> None:
    """Print the cost of a page, a file of the crawl, and the crawl."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--every", type=int, default=2, help="take every n-th page (default: 2)")
    args = parser.parse_args()
    pages = [page.html for page in islice(load([args.pages]), 0, None, args.every)]
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        corpus = folder / "crawl.warc.gz"
        with corpus.open("wb") as file:
            file.writelines(archive(pages))
        spent = timed_run(folder, corpus, 1, len(pages))
        packed = corpus.stat().st_size
    each = spent.cpu / spent.documents
    hours = each * CRAWL / 3600
    print(f"{len(pages):,} pages, {sum(map(len, pages)) / len(pages) / 1000:,.0f} kB each, {packed / len(pages) / 1000:,.0f} kB packed")
    print(f"{1000 * each:.1f} ms CPU a page, {packed / len(pages) / MEGABYTE / each:.1f} MB/s of WARC")
    print(f"a file of {CRAWL // FILES:,} pages: {each * CRAWL / FILES / 60:.0f} minutes of a processor")
    print(f"{CRAWL:,} pages: {hours:,.0f} hours of a processor, {hours * PRICES[0]:,.0f} to {hours * PRICES[1]:,.0f} dollars")


if __name__ == "__main__":
    main()
