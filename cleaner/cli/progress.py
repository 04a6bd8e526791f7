"""How far a run over a corpus is: a line that moves, on a terminal alone, and a table in the end. The only module that knows rich."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from cleaner.cli import terminal

if TYPE_CHECKING:
    from cleaner.bulk import Account
    from cleaner.bulk.run import Progress as Told

_EVERY = 0.25  # seconds between two looks
_SHOWN = 8  # rules, languages and reasons of the table
_WIDEST = 32  # characters of the bars of lengths
_MEGA = 1_000_000


@contextmanager
def shown(*, quiet: bool) -> Iterator[Told]:
    """What a run tells how far it is. Silent unless standard error is a terminal and rich is installed."""
    if quiet or sys.stderr is None or not sys.stderr.isatty():
        yield lambda account: None
        return
    try:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn
    except ImportError:
        yield lambda account: None
        return
    begun = last = monotonic()
    at_start: list[int] = []  # documents and characters that were done before
    columns = (BarColumn(_WIDEST), TextColumn("{task.description}", markup=False), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, refresh_per_second=1 / _EVERY) as bar:
        task = bar.add_task("starting", total=None)  # how much there is is not known before it is read

        def update(account: Account) -> None:
            nonlocal last
            at_start[:] = at_start or [account.documents, account.size_in]
            now = monotonic()
            if now - last >= _EVERY:
                last = now
                bar.update(task, description=line(account, account.documents - at_start[0], account.size_in - at_start[1], now - begun))

        yield update


def line(account: Account, documents: int, size: int, seconds: float) -> str:
    """The line that moves: what was done in all, and how fast of late."""
    return (
        f"{account.documents:,} documents, {documents / seconds:,.0f}/s, {size / seconds / _MEGA:.1f} MB/s of text, "
        f"{account.kept:.1%} kept, {account.quarantined:,} quarantined"
    )


def say_summary(account: Account, seconds: float) -> None:
    """The account as a table, on standard error."""
    for row in summary(account, seconds):
        terminal.say(row)


def summary(account: Account, seconds: float) -> Iterator[str]:
    """The lines of the table."""
    yield f"documents     {account.documents:>12,}"
    yield f"  written     {account.written:>12,}" + _listed(account.statuses)
    yield f"  quarantined {account.quarantined:>12,}" + _listed(account.reasons)
    yield f"characters    {account.size_in:>12,}"
    yield f"  kept        {account.size_out:>12,}  {account.kept:.1%}"
    yield f"seconds       {seconds:>12,.1f}"
    if account.rules:
        yield "rules that took most" + _listed(account.rules)
    if account.languages:
        yield "languages" + _listed({name or "unsaid": times for name, times in account.languages.items()})
    yield from _lengths(account)


def _lengths(account: Account) -> Iterator[str]:
    bins = sorted({*account.before, *account.after})
    if not bins:
        return
    most = max(*account.before.values(), *account.after.values())
    yield "characters of a document: before, after"
    for at in bins:
        bars = [f"{times:>9,} {'█' * round(_WIDEST * times / most):{_WIDEST}}" for times in (account.before[at], account.after[at])]
        yield f"  to {(1 << at) - 1:>13,}  {'  '.join(bars)}".rstrip()


def _listed(counts: dict[str, int]) -> str:
    """The most frequent, in one line."""
    ranked = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    rest = f", {len(ranked) - _SHOWN} others" if len(ranked) > _SHOWN else ""
    return "  " + ", ".join(f"{terminal.shortened(name, 60)} {times:,}" for name, times in ranked[:_SHOWN]) + rest if ranked else ""
