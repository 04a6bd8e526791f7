"""What is remembered of short lines, and who is not asked again, must not show in what comes out."""

import pytest

from cleaner import Cleaner, Config
from cleaner.label.rules import RuleLabeler
from cleaner.memory import LONGEST, Memory
from cleaner.model import SILENCE, Label, Span
from cleaner.rule import SURE, Rule
from cleaner.segment import segment_text

STORY = "The ferry ran aground at low tide on Monday, and the passengers waded ashore with their shoes in their hands.\n"


class Judge:
    """Says of every block that begins with a capital that it does, and knows which texts it was asked of."""

    def __init__(self):
        self.asked = []

    def __call__(self, blocks):
        self.asked += [block.text for block in blocks]
        return [Label(block.position, "test/capital", 1.0, Span(0, 1), block.text[0]) for block in blocks if block.text[:1].isupper()]


def said(memory, judge, dump):
    return sorted(memory.labels(segment_text(dump).blocks, judge))


def test_a_line_that_comes_again_is_judged_once():
    memory, judge = Memory(10), Judge()
    said(memory, judge, "Home\nnews\nHome\n")
    said(memory, judge, "news\nSport\nHome\n")
    assert judge.asked == ["Home", "news", "Sport"]


@pytest.mark.parametrize("room", [0, 1, 2, 100])
def test_what_is_said_is_the_same_however_much_is_remembered(room):
    memory = Memory(room)
    for dump in ("Home\nnews\nHome\n", "Sport\n\nHome\n", "news\nHome\nSport\nSport\nUs\n", "Home\nnews\nHome\n"):
        assert said(memory, Judge(), dump) == sorted(Judge()(segment_text(dump).blocks))


def test_what_was_not_seen_for_long_is_forgotten():
    memory, judge = Memory(3), Judge()
    for number in range(100):
        said(memory, judge, f"Home\nline {number}\n")
    said(memory, judge, "Home\nline 1\n")
    assert judge.asked.count("Home") == 1
    assert judge.asked.count("line 1") == 2
    assert len(memory._new) + len(memory._old) <= 10


def test_long_lines_are_not_remembered():
    memory, judge = Memory(10), Judge()
    for _ in range(2):
        said(memory, judge, " " * LONGEST + "x\n")
    assert len(judge.asked) == 2


def test_a_pattern_that_was_left_out_once_is_tried_on_the_same_line_again(monkeypatch):
    slow = Rule(name="slow", about="A rule of a test.", match="has", patterns=("Home",), weight=SURE, longest=1000)
    labeler = RuleLabeler({"own/slow": slow}, ["own/slow"])
    blocks = segment_text("Home\n").blocks
    monkeypatch.setattr("cleaner.label.rules.matches", lambda *_: (_ for _ in ()).throw(TimeoutError))
    assert labeler.each(blocks) == []
    monkeypatch.undo()
    assert [label.rule for label in labeler.each(blocks)] == ["own/slow"]


@pytest.mark.parametrize(("fields", "remembers"), [({"phrases": {"": ("home",)}}, True), ({"patterns": ("home",)}, False)])
def test_rules_of_ones_own_are_remembered_unless_they_have_patterns(fields, remembers):
    own = Rule(name="own", about="A rule of a test.", weight=SURE, **fields)
    labeler = RuleLabeler({"own/own": own}, ["own/own"])
    assert [label.rule for label in labeler.each(segment_text("Home\n").blocks)] == ["own/own"]
    assert bool(labeler._remembered._new) == remembers


def asked(dump, answer):
    """How often a labeler that answers so is asked of a dump."""
    documents = []

    def labeler(document):
        documents.append(document)
        return answer(document)

    Cleaner(Config(ignore=("model", "shape")), labelers=[labeler]).clean(dump)
    return len(documents)


def test_who_has_nothing_to_say_for_good_is_asked_once():
    dump = "Leave a comment\n" + STORY * 5
    assert asked(dump, lambda document: SILENCE) < asked(dump, lambda document: ())


def test_who_has_nothing_to_say_is_asked_again_behind_a_cut():
    cutter = Rule(name="cut", about="A rule of a test.", match="has", patterns=("at low tide",), reach="match", weight=SURE, longest=1000)
    dump = STORY + "And on Tuesday they all went home again by the early train.\n" * 3
    seen = []

    def labeler(document):
        if document.source == dump:  # and not the result, which is cleaned to see whether it stays
            seen.append("at low tide" in document.blocks[0].text)
        return SILENCE

    Cleaner(Config(ignore=("model", "shape"), rules=(("own/cut", cutter),)), labelers=[labeler]).clean(dump)
    assert seen == [True, False]
