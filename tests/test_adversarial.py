"""The hostile inputs of `adversarial.py`, small and in this process: every one gets an answer, and no sentence is lost without a word."""

import sys
from pathlib import Path

import pytest

from cleaner import Cleaner, Config

sys.path.insert(0, str(Path(__file__).parent))
import adversarial

CASES = adversarial.cases()
FORMATS = {name: Cleaner(Config(format=name, links=True, images=True)) for name in ("markdown", "html", "json")}
STANDARD = Cleaner()
IN_FORMATS = [case for case in CASES if case.is_page][::5]


def params(cases):
    return [pytest.param(case, id=case.name) for case in cases]


def outcome_of(case, run=None):
    if case.run is adversarial.plain:
        run = run or (lambda source: adversarial.answered(STANDARD.clean(source)))
    if case.name.startswith("file: "):
        pytest.importorskip("orjson", reason="reads JSON lines")
        pytest.importorskip("zstandard", reason="reads .zst")
        if "archive" in case.name:
            pytest.importorskip("fastwarc", reason="reads web archives")
    return adversarial.judged(case, case.make(adversarial.SMALL), run or case.run)


def test_there_are_many():
    assert len(CASES) >= 80
    assert len({case.name for case in CASES}) == len(CASES)


@pytest.mark.parametrize("case", params(CASES))
def test_no_sentence_is_lost_without_a_word(case):
    outcome = outcome_of(case)
    assert outcome.end in ("answer", "refused")
    assert outcome.end == "answer" or case.name.startswith(("configuration", "settings"))
    assert outcome.silent == 0


@pytest.mark.parametrize("form", sorted(FORMATS))
@pytest.mark.parametrize("case", params(IN_FORMATS))
def test_every_format_is_written(case, form):
    outcome = outcome_of(case, lambda source: adversarial.answered(FORMATS[form].clean(source)))
    assert outcome.end == "answer"
