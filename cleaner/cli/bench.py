"""What a run judges its files with: cleaners by what is ignored where, and the baseline."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from cleaner import label
from cleaner.cli import baseline, files, markdown
from cleaner.cli.findings import spared
from cleaner.cli.options import settings
from cleaner.flow import Cleaner, finished, read, untouched
from cleaner.model import Cleaned, Kind, Span
from cleaner.parse import decode
from cleaner.settings import Settings, without

ROUNDS = 8
_NOTHING = baseline.Baseline()


class Bench:
    """Made once from the options of a run; goes to other processes as it is. ConfigError where the options cannot be right."""

    def __init__(self, args: Namespace, accepted: baseline.Baseline = _NOTHING) -> None:
        self.settings: Settings = settings(args)
        self.kind: Kind | None = args.kind
        self.url: str = args.url
        self.field: str | None = getattr(args, "field", None)
        self._least: float = getattr(args, "min_confidence", None) or 0.0
        self._baseline = accepted._replace(entries=())
        self._accepted = accepted.accepted()
        self._cleaners: dict[tuple[tuple[str, ...], bool], Cleaner | None] = {((), False): Cleaner(self.settings.config)}

    def judge(self, name: str, text: str, kind: Kind | None = "text") -> Cleaned:
        """The verdicts on a text of a file, what the baseline accepts spared."""
        is_markdown = self.kind is None and markdown.is_markdown(name)
        cleaner = self._cleaner(self.settings.ignored_in(name), is_markdown)
        if cleaner is None:
            document = read(text, kind=kind, url=self.url, marks=True)
            return untouched(document, document.notes, self.settings.config)
        cleaned = cleaner.clean(text, kind=kind, url=self.url)
        cleaned = markdown.uncut(cleaned) if is_markdown else cleaned
        keys = self._keys(name)
        if not keys:
            return cleaned
        return finished(cleaned.document, spared(cleaned, lambda finding: finding.key in keys), cleaned.notes, self.settings.config)

    def what_stays(self, name: str, text: str) -> tuple[Cleaned, list[Span]]:
        """The verdicts on a dump, and the parts of it that stay when it has been cleaned until nothing changes."""
        cleaned = self.judge(name, text)
        spans = files.kept(cleaned)
        rest = files.text_of(text, spans)
        if rest == text:
            return cleaned, spans
        for _ in range(ROUNDS):  # what the flow promises of its own result is tried on what will be written
            again = files.kept(self.judge(name, rest))
            if files.text_of(rest, again) == rest:
                return cleaned, spans
            spans = files.composed(spans, again)
            rest = files.text_of(text, spans)
        note = "left as it is: another pass would take more away"
        return cleaned._replace(notes=(*cleaned.notes, note)), [Span(0, len(text))] if text else []

    def doubt(self, cleaned: Cleaned | None) -> str:
        """Why a result is not good enough, "" if it is."""
        if cleaned is None or cleaned.confidence >= self._least:
            return ""
        return f"confidence {cleaned.confidence:.2f}, below {self._least:g}"

    def bytes_that_stay(self, source: files.Dump) -> tuple[Cleaned, bytes]:
        """The verdicts on a file, and its bytes less those of what goes. Refused where text and bytes do not agree."""
        cleaned, spans = self.what_stays(source.name, source.text)
        text = files.text_of(source.text, spans)
        if text == source.text:
            return cleaned, source.data
        data = b"".join([source.data[start:end] for start, end in files.in_bytes(source, spans)])
        self._check_encoding(source, text, data)
        return cleaned, data

    def _check_encoding(self, source: files.Dump, text: str, data: bytes) -> None:
        """What stays has to be read as it was, or cleaning it again might take more away."""
        try:
            again = decode(data, "surrogateescape").text
        except UnicodeDecodeError:
            again = ""
        if again != text and (not again or self.judge(source.name, again).text != again):
            raise files.Refused(f"its encoding is a guess ({source.encoding}) that would change with its text; left alone")

    def _keys(self, name: str) -> set[tuple[str, str]]:
        return self._accepted.get(self._baseline.file(name), set()) if self._accepted else set()

    def _cleaner(self, ignored: tuple[str, ...], is_markdown: bool) -> Cleaner | None:
        """None where no rule is left to speak."""
        if (ignored, is_markdown) not in self._cleaners:
            config = without(self.settings.config, (*ignored, *label.load()) if is_markdown else ignored)
            if config is not None and is_markdown and config.mode == "balanced":
                config = replace(config, mode="precision")
            labelers = (markdown.structure,) if is_markdown else ()
            self._cleaners[ignored, is_markdown] = Cleaner(config, labelers=labelers) if config is not None else None
        return self._cleaners[ignored, is_markdown]
