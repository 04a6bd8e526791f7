"""Every rule is tested by its own examples; none of these tests is written by hand for one rule."""

import re

import pytest

from cleaner import Cleaner, Config, marked, packs
from cleaner.normal import fold

RULES = packs.load()
EXAMPLES = [pytest.param(rule_id, example, id=f"{rule_id}-{at}") for rule_id, rule in RULES.items() for at, example in enumerate(rule.examples)]


@pytest.fixture(scope="module")
def all_rules():
    return Cleaner(Config(select=tuple({rule_id.split("/")[0] for rule_id in RULES})))


def marks(example):
    return marked.load(example.strip("\n"))


@pytest.mark.parametrize(("rule_id", "example"), EXAMPLES)
def test_the_rule_alone_does_what_its_example_says(rule_id, example):
    lines = marks(example)
    cleaned = Cleaner(Config(select=(rule_id,))).clean(marked.source(lines), kind="text")
    assert list(marked.faults(lines, cleaned)) == []


@pytest.mark.parametrize("rule_id", RULES)
def test_every_rule_shows_something_kept_and_something_dropped(rule_id):
    seen = {line.mark for example in RULES[rule_id].examples for line in marks(example)}
    assert "keep" in seen
    assert seen & {"drop", "cut"}


@pytest.mark.parametrize(("rule_id", "example"), EXAMPLES)
def test_the_wall_kept_lines_pass_all_rules(rule_id, example, all_rules):
    lines = marks(example)
    cleaned = all_rules.clean(marked.source(lines), kind="text")
    lost = [line.text for line, verdict in zip(lines, cleaned.verdicts, strict=True) if line.mark == "keep" and (not verdict.keep or verdict.cuts)]
    assert lost == []


@pytest.mark.parametrize("rule_id", RULES)
def test_every_rule_is_well_formed(rule_id):
    rule = RULES[rule_id]
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", rule.name)
    assert rule.about.endswith(".")
    assert rule.phrases or rule.patterns
    assert rule.reach != "match" or (rule.patterns and not rule.phrases), "only a pattern knows which part of a line it matched"
    assert not rule.counted or rule.match == "is"
    assert not rule.patterns or rule.hints, "a pattern needs hints, so that most lines never meet it"
    assert all(hint == hint.lower() for hint in rule.hints)


def test_phrases_of_packs_are_in_folded_form_each_once():
    for rule_id, rule in RULES.items():
        for language, wordings in rule.phrases.items():
            folded = tuple(dict.fromkeys(fold(wording) for wording in wordings))
            assert wordings == folded, f"{rule_id}: write the phrases of {language!r} as {folded}"


def test_patterns_have_no_groups_to_refer_to():
    for rule_id, rule in RULES.items():
        for pattern in rule.patterns:
            assert not re.search(r"\\[1-9]|\(\?P[=<]", pattern), f"{rule_id}: patterns of a rule are joined to one, so groups have no fixed number"
