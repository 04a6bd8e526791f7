"""What would go, line by line, with the rule that spoke the loudest."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from cleaner.model import Block, Cleaned, Label, Verdict
from cleaner.normal import fold

CONTEXT = "context"  # no rule spoke of the line: what stands around it settled it


class Finding(NamedTuple):
    """A line that would go, or the part of one. `line` counts from 1; `labels` are all that spoke against it."""

    file: str
    line: int
    rule: str
    weight: float
    text: str
    whole: bool
    labels: tuple[Label, ...]

    @property
    def key(self) -> tuple[str, str]:
        """The rule and a short hash of the folded text: the same wherever in the file the line stands."""
        from hashlib import sha256

        folded = fold(self.text) or self.text.strip()
        return self.rule, sha256(folded.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def findings(cleaned: Cleaned, file: str, line: int = 0) -> tuple[Finding, ...]:
    """All findings, in the order of lines and rules; with `line`, every one on that line of the file.

    Blank lines go with what is around them and are no findings, unless nothing else goes.
    """
    found = [finding for block, verdict in _both(cleaned) for finding in _of_block(block, verdict, file)]
    if not found:
        blank = next((block for block, verdict in _both(cleaned) if not verdict.keep), None)
        found = [Finding(file, blank.position + 1, CONTEXT, 0.0, "", True, ())] if blank is not None else []
    if line:
        found = [finding._replace(line=line) for finding in found]
    return tuple(sorted(found, key=lambda finding: (finding.line, finding.rule)))


def spared(cleaned: Cleaned, is_accepted: Callable[[Finding], bool]) -> tuple[Verdict, ...]:
    """The verdicts without what was accepted. Blank lines beside a spared line stay too."""
    blocks = cleaned.document.blocks
    verdicts = [_spared(block, verdict, is_accepted) for block, verdict in _both(cleaned)]
    goes = any((not verdict.keep and block.size) or verdict.cuts for block, verdict in zip(blocks, verdicts, strict=True))
    back = {at for at, (old, new) in enumerate(zip(cleaned.verdicts, verdicts, strict=True)) if new.keep and not old.keep}
    for order in (range(len(blocks)), range(len(blocks) - 1, -1, -1)):
        beside = False
        for at in order:
            beside = at in back if blocks[at].size else beside
            if not blocks[at].size and (beside or not goes):
                verdicts[at] = verdicts[at]._replace(keep=True)
    return tuple(verdicts)


def speakers(verdict: Verdict) -> list[Label]:
    """The labels that spoke against a block, or a part of it, the loudest first."""
    return sorted((label for label in verdict.labels if label.weight > 0), key=lambda label: (-label.weight, label.rule))


def _both(cleaned: Cleaned) -> Iterator[tuple[Block, Verdict]]:
    return zip(cleaned.document.blocks, cleaned.verdicts, strict=True)


def _of_block(block: Block, verdict: Verdict, file: str) -> Iterator[Finding]:
    if verdict.keep:
        for start, end in verdict.cuts:
            against = tuple(label for label in speakers(verdict) if label.span is not None and label.span.start < end and label.span.end > start)
            rule = against[0].rule if against else CONTEXT
            yield Finding(file, block.position + 1, rule, against[0].weight if against else 0.0, block.text[start:end], False, against)
    elif block.size:
        against = tuple(speakers(verdict))
        whole = [label for label in against if label.span is None] or list(against)
        yield Finding(file, block.position + 1, whole[0].rule if whole else CONTEXT, verdict.weight, block.text, True, against)


def _spared(block: Block, verdict: Verdict, is_accepted: Callable[[Finding], bool]) -> Verdict:
    found = list(_of_block(block, verdict, ""))
    if not verdict.keep:
        return verdict._replace(keep=True, cuts=()) if found and is_accepted(found[0]) else verdict
    return verdict._replace(cuts=tuple(cut for cut, finding in zip(verdict.cuts, found, strict=True) if not is_accepted(finding)))
