"""Score floors: figures below which a change is an error. They rise when asked to and fall only when told to."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

from cleaner.evaluate.figures import Figures

HIGH = ("documents", "f1", "exact")  # good when high; a fixture that is removed shows in `documents`
LOW = ("lost", "left", "eaten")
_STEP = 10_000  # floors have four decimals

Floors = dict[str, float]  # figure → its floor, or ceiling for what is good when low


def load(path: Path, data: str) -> dict[str, Floors]:
    """The floors by mode for one set of data, from a file of {data: {mode: {figure: value}}}; empty where it has none.

    ValueError for a file that is not of this form.
    """
    if not path.exists():
        return {}
    floors = _all(path).get(data, {})
    return {mode: dict(figures) for mode, figures in floors.items()}


def save(path: Path, data: str, floors: Mapping[str, Floors]) -> None:
    """Write the floors of one set of data; those of others, and modes that are not named, stay as they are."""
    everything = _all(path) if path.exists() else {}
    everything[data] = {**everything.get(data, {}), **floors}
    path.write_text(json.dumps(everything, indent=2, sort_keys=True) + "\n", encoding="utf-8")


def faults(figures: Figures, floors: Floors) -> Iterator[str]:
    """A sentence for every figure that is worse than its floor."""
    now = _rounded(figures)
    for name, floor in floors.items():
        if name in HIGH and now[name] < floor:
            yield f"{name} {now[name]:g} is below its floor of {floor:g}"
        elif name in LOW and now[name] > floor:
            yield f"{name} {now[name]:g} is above its ceiling of {floor:g}"


def raised(figures: Figures, floors: Floors) -> Floors:
    """The floors, each moved to the figure where that is better."""
    now = _rounded(figures)
    high = {name: max(now[name], floors.get(name, now[name])) for name in HIGH}
    return {**high, **{name: min(now[name], floors.get(name, now[name])) for name in LOW}}


def lowered(figures: Figures, floors: Floors) -> Floors:
    """The figures as floors, whatever the floors were; a floor that only they have goes."""
    return _rounded(figures)


def _rounded(figures: Figures) -> Floors:
    """Four decimals, each rounded to where it is easier to meet, so that a figure always meets the floor made of it."""
    values = figures._asdict()
    high = {name: math.floor(values[name] * _STEP + 1e-6) / _STEP for name in HIGH}
    return {**high, **{name: math.ceil(values[name] * _STEP - 1e-6) / _STEP for name in LOW}}


def _all(path: Path) -> dict[str, dict[str, Floors]]:
    everything = json.loads(path.read_text(encoding="utf-8"))
    if not isinstance(everything, dict) or not all(isinstance(floors, dict) for modes in everything.values() for floors in modes.values()):
        raise ValueError(f"{path}: not a file of floors: {{data: {{mode: {{figure: value}}}}}}")
    unknown = {name for modes in everything.values() for floors in modes.values() for name in floors} - {*HIGH, *LOW}
    if unknown:
        raise ValueError(f"{path}: unknown figure {min(unknown)!r}; there are {', '.join((*HIGH, *LOW))}")
    return everything
