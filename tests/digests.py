"""`python tests/digests.py SEED`: a digest for each of some documents in each format, as JSON; SEED says in which order they are cleaned.

What processes print that run elsewhere, with other hashes, locales and time zones, has to be the same.
"""

import hashlib
import json
import locale
import random
import sys
from collections.abc import Sequence
from pathlib import Path

if __name__ == "__main__":  # not installed, and not by way of pytest: the project is above this folder
    sys.path.insert(0, str(Path(__file__).parent.parent))

from mutations import Made, documents, dumps, pages
from oracles import FORMATS, OWN, URL

from cleaner import Cleaned, Cleaner, Config

CONFIGS = (*(Config(format=form, links=True, images=True) for form in FORMATS), Config(mode="recall", rules=OWN))


def sample() -> list[Made]:
    """All dumps of the fixtures, some of its pages, and broken ones; documents with numbers below 0 are cleaned in one format alone."""
    whole = [Made(-at, "text", dump, ()) for at, dump in enumerate(dumps(), 1)]
    return [*whole, *(Made(1000 + at, "html", page, ()) for at, page in enumerate(pages()[::8])), *documents(6)]


def jobs(cleaners: Sequence[Cleaner]) -> list[tuple[str, Cleaner, bytes]]:
    """What is cleaned by whom, and the name of that."""
    chosen = [(made, at) for made in sample() for at in ((made.number % len(cleaners),) if made.number < 0 else range(len(cleaners)))]
    return [(f"{made.number} {at}", cleaners[at], made.source) for made, at in chosen]


def digest(cleaned: Cleaned) -> str:
    """A digest of all that a result says."""
    return hashlib.sha256(ascii((cleaned.text, cleaned.verdicts, cleaned.notes, cleaned.confidence, cleaned.document)).encode()).hexdigest()


def digests(cleaners: Sequence[Cleaner], seed: int) -> dict[str, str]:
    """By name, sorted."""
    shuffled = jobs(cleaners)
    random.Random(seed).shuffle(shuffled)
    return dict(sorted((name, digest(cleaner.clean(source, url=URL))) for name, cleaner, source in shuffled))


if __name__ == "__main__":
    try:
        locale.setlocale(locale.LC_ALL, "")
    except locale.Error as error:
        sys.exit(f"locale: {error}")
    print(json.dumps(digests([Cleaner(config) for config in CONFIGS], int(sys.argv[1]))))
