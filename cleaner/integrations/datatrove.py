"""A step of datatrove's pipelines: every document goes on, with a status. Local, Slurm and Ray executors run it alike."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING

from cleaner import Config
from cleaner.bulk import Terms
from cleaner.formats import Fault, Record, Result, with_result
from cleaner.integrations.step import CONFIG, cleaned

try:
    from datatrove.pipeline.base import PipelineStep
except ImportError:
    raise ImportError("datatrove is not installed; pip install 'article-cleaner[datatrove]'") from None

if TYPE_CHECKING:
    from datatrove.data import Document, DocumentsPipeline


class CleanerStep(PipelineStep):  # type: ignore[misc]  # datatrove has no types
    """Cleans `text`, a page or a dump, and puts `confidence`, `rules` and `status` into the metadata.

    A document that fails goes on with its text as it was, status "failed" and the `reason`. With `terms` documents are
    cleaned in processes of their own, so that one that crashes or hangs does not take the executor's worker with it.
    """

    name = "🧹 cleaner"
    type = "✂️ - EXTRACTOR"

    def __init__(self, config: Config = CONFIG, terms: Terms | None = None) -> None:
        super().__init__()
        self.config, self.terms = config, terms

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Every document, in its order."""
        waiting: deque[Document] = deque()

        def records() -> Iterator[Record]:
            for document in data or ():
                waiting.append(document)
                yield Record({}, document.text, None, str(document.metadata.get("url", "")))

        for result in cleaned(records(), self.config, self.terms):
            document = waiting.popleft()
            self._put(document, result)
            self.update_doc_stats(document)
            yield document

    def _put(self, document: Document, result: Result | Fault) -> None:
        self.stat_update("total", result.status if isinstance(result, Result) else "failed")
        if isinstance(result, Fault):
            document.metadata |= {"status": "failed", "reason": result.reason}
            return
        fields = with_result(document.metadata, result)
        document.text = result.text
        del fields["text"]
        document.metadata = fields
