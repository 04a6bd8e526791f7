"""Pages with their article, from JSONL: what the page model is fitted to and judged by."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from cleaner.evaluate.truth import opened


class Page(NamedTuple):
    """A page and its article; `wanted` and `unwanted` are snippets that the text has to have, or must not have."""

    id: str
    source: str
    lang: str
    domain: str
    page_type: str
    html: bytes
    gold: str
    wanted: tuple[str, ...]
    unwanted: tuple[str, ...]


def load(paths: Iterable[Path]) -> Iterator[Page]:
    """The pages of JSONL files, packed or not, in order; those without gold text are left out."""
    for path in paths:
        with opened(path) as lines:
            for line in lines:
                record = json.loads(line)
                if record["gold"].strip():
                    html = record["html"].encode("utf-8", "surrogatepass") if "html" in record else base64.b64decode(record["html_b64"])
                    id, source, lang, domain, page_type = (record[key] or "" for key in ("id", "source", "lang", "domain", "page_type"))
                    snippets = tuple(record.get("with") or ()), tuple(record.get("without") or ())
                    yield Page(id, source, lang, domain, page_type, html, record["gold"], *snippets)
