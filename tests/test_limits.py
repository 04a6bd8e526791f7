"""What goes beyond a limit, or would break a promise, stays as it is and says so: no exception, and no text is lost."""

import time

import pytest

from cleaner import Cleaner, Config, ConfigError, Label, Rule, Span, clean, read
from cleaner.guard import is_faithful
from cleaner.label.rules import PATIENCE
from cleaner.model import Verdict

PROSE = "The ferry ran aground at low tide, and the passengers waded ashore with their shoes in their hands, one by one.\n"
DUMP = f"Home\n12 Comments\n{PROSE}{PROSE.replace('ferry', 'steamer')}\nShare this story\n"
PAGE = f"<!DOCTYPE html><html><body><article><h1>Aground</h1>{f'<p>{PROSE}</p>' * 40}</article></body></html>"


def dawdle(document):
    time.sleep(0.05)
    return ()


@pytest.mark.parametrize("source", [DUMP, DUMP.encode(), "\n".join(["One line."] * 50)], ids=["text", "bytes", "lines"])
def test_a_dump_that_is_too_long_stays_as_it_is(source):
    cleaned = Cleaner(Config(max_bytes=100)).clean(source)
    assert cleaned.text == (source if isinstance(source, str) else source.decode())
    assert cleaned.notes == ("left as it is: it is longer than 100 bytes",)
    assert [verdict.keep for verdict in cleaned.verdicts] == [True] * len(cleaned.document.blocks)


def test_of_a_page_that_is_too_long_the_beginning_is_read():
    cleaned = Cleaner(Config(max_bytes=1000)).clean(PAGE.encode())
    assert 0 < len(cleaned.document.source) == 1000
    assert "only the first 1,000 characters were read" in cleaned.notes


@pytest.mark.parametrize(("end", "lines"), [("\n", 3), ("\r\n", 3), ("\r", 3)], ids=["lf", "crlf", "cr"])
def test_a_dump_of_too_many_lines_stays_as_it_is(end, lines):
    source = end.join(["Share this story"] * (lines + 1))
    for limit, notes in ((lines, ("left as it is: more than 3 lines are hardly one page",)), (lines + 1, None)):
        cleaned = Cleaner(Config(max_lines=limit)).clean(source)
        assert cleaned.notes == notes or (notes is None and "more than" not in " ".join(cleaned.notes))
    assert Cleaner(Config(max_lines=lines)).judge(read(source)).text == source


def test_by_default_a_dump_has_at_most_20000_lines():
    cleaned = clean("Share\n" * 20_001)
    assert cleaned.notes == ("left as it is: more than 20,000 lines are hardly one page",)
    assert cleaned.text == "Share\n" * 20_001


@pytest.mark.parametrize(
    ("source", "size"), [("é" * 50, 100), ("é" * 50 + "a", 101), ("漢" * 50, 150), ("a" * 100, 100), ("\ud800" * 50, 150)], ids=ascii
)
def test_a_string_is_as_long_as_in_utf_8(source, size):
    for limit, notes in ((size - 1, (f"left as it is: it is longer than {size - 1} bytes",)), (size, ())):
        assert Cleaner(Config(max_bytes=limit)).clean(source).notes == notes


@pytest.mark.parametrize("source", [DUMP, PAGE], ids=["dump", "page"])
def test_what_takes_too_long_keeps_all_its_text(source):
    cleaned = Cleaner(Config(max_seconds=0.01), labelers=[dawdle, dawdle]).clean(source)
    assert cleaned.notes == ("left as it is: it takes longer than 0.01 s",)
    assert all(verdict.keep for verdict in cleaned.verdicts)
    assert cleaned.text == source or source is PAGE


def test_what_is_within_the_limits_is_cleaned():
    cleaned = Cleaner(Config(max_seconds=60, max_bytes=10_000, max_lines=100)).clean(DUMP)
    assert cleaned == clean(DUMP)._replace(document=cleaned.document)
    assert "Share" not in cleaned.text


@pytest.mark.parametrize("wrong", [{"max_seconds": -1}, {"max_seconds": float("inf")}, {"max_bytes": -1}, {"max_lines": -5}], ids=str)
def test_a_limit_that_cannot_be_is_refused(wrong):
    with pytest.raises(ConfigError, match=f"{next(iter(wrong))} is .*; it is a number from 0 up"):
        Cleaner(Config(**wrong))


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"patterns": ("(((",)}, "pattern '\\(\\(\\(' is no regular expression"),
        ({"selector": "a ~ b"}, "selector: "),
        ({"phrases": {"en": ("a" * 1001,)}}, "phrase 'aaaaaaaaaaaaaaaaaaaa'…, 1,001 characters long; 1,000 are the most"),
        ({}, "nothing to look for"),
    ],
    ids=["pattern", "selector", "phrase", "nothing"],
)
def test_a_rule_of_ones_own_that_cannot_be_is_refused_at_once(fields, says):
    with pytest.raises(ConfigError, match=f"rule 'own/odd': {says}"):
        Cleaner(Config(rules=(("own/odd", Rule(name="odd", about="A rule of a test.", **fields)),)))


def test_a_wording_to_keep_is_no_longer_than_a_paragraph():
    with pytest.raises(ConfigError, match=r"keep has 'aaaaaaaaaaaaaaaaaaaa'…, 2,000 characters long; 1,000 are the most"):
        Cleaner(Config(keep=("a" * 2000,)))


def test_a_pattern_of_ones_own_that_never_ends_finds_nothing():
    slow = Rule(name="slow", about="A rule of a test.", patterns=(r"(a+)+(b+)?\1?c$",))
    seen = Rule(name="seen", about="A rule of a test.", patterns=(r"a+!",))
    cleaner = Cleaner(Config(select=("own",), rules=(("own/slow", slow), ("own/seen", seen))))
    begun = time.monotonic()
    cleaned = cleaner.clean((PROSE + "a" * 200 + "!\n") * 3)
    assert {label.rule for verdict in cleaned.verdicts for label in verdict.labels} == {"own/seen"}
    assert time.monotonic() - begun < 30 * PATIENCE


def test_labelers_that_never_settle_change_nothing():
    """Another pass would take the next line away, and so on."""
    cleaner = Cleaner(labelers=[lambda document: [Label(0, "mine/first-line", 9.0)]])
    dump = "".join(f"{number} {PROSE}" for number in range(6))
    cleaned = cleaner.clean(dump)
    assert cleaned.text == dump
    assert cleaned.notes == ("left as it is: another pass would take more away",)


def test_labelers_that_settle_are_heard():
    cleaner = Cleaner(labelers=[lambda document: [Label(block.position, "mine/six", 9.0) for block in document.blocks if block.text.startswith("6")]])
    dump = "".join(f"{number} {PROSE}" for number in range(9))
    assert cleaner.clean(dump).text == dump.replace(f"6 {PROSE}", "")


def test_cuts_empty_no_dump():
    letters = Rule(name="letters", about="A rule of a test.", patterns=("[a-z ,.]+",), match="has", reach="match", longest=1000)
    cleaned = Cleaner(Config(rules=(("own/letters", letters),))).clean(PROSE.lower())
    assert cleaned.text == PROSE.lower()
    assert cleaned.notes == ("left as it is: nothing but chrome was found",)


def verdicts(*kept):
    return [Verdict(at, keep, 0.0, (), cuts) for at, (keep, cuts) in enumerate(kept)]


@pytest.mark.parametrize(
    ("text", "left", "right"),
    [
        pytest.param("One\nree\n", ("One", "ree"), True, id="lines-in-order"),
        pytest.param("One\n\nree\n", ("One", "ree"), True, id="a-blank-line-more"),
        pytest.param("One\nThree\n", ("One", "ree"), False, id="a-cut-that-was-not-made"),
        pytest.param("ree\nOne\n", ("One", "ree"), False, id="another-order"),
        pytest.param("One\n", ("One",), False, id="a-line-less"),
        pytest.param("One\nree\n", ("One",), False, id="not-what-the-last-round-saw"),
    ],
)
def test_a_result_is_checked_against_its_source(text, left, right):
    document = read("One\nTwo\nThree\n", kind="text")
    blocks = [document.blocks[0]._replace(text=line) for line in left]
    assert is_faithful(text, document, verdicts((True, ()), (False, ()), (True, (Span(0, 2),))), blocks) is right


def test_blocks_that_are_no_lines_of_the_source_are_noticed():
    document = read("One\nTwo\n", kind="text")
    forged = document._replace(blocks=(document.blocks[1], document.blocks[0]))
    assert not is_faithful("Two\nOne\n", forged, verdicts((True, ()), (True, ())), forged.blocks)


def test_a_lone_carriage_return_may_meet_a_newline_where_a_line_goes():
    dump = f"{PROSE.strip()}\rShare this story\n\n{PROSE}"
    cleaned = clean(dump)
    assert clean(cleaned.text).text == cleaned.text
    assert cleaned.notes == ()
