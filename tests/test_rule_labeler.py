"""How rules meet blocks: whole lines, counted lines, rows, starts, insides, patterns, cuts, and all that follows."""

import pytest

from cleaner import Cleaner, Config
from cleaner.label.rules import RuleLabeler, folded
from cleaner.model import Span
from cleaner.normal import fold
from cleaner.rule import EDGE, HINT, SURE, Rule
from cleaner.segment import segment_text

PROSE = "The mayor opened the new bridge over the river on Monday, and the first buses crossed it in the afternoon.\n"


def rule(*phrases, **fields):
    return Rule(**{"name": "seen", "about": "A rule of a test.", "phrases": {"en": phrases} if phrases else {}, **fields})


def labels(dump, **rules):
    return list(RuleLabeler({f"test/{name}": folded(one) for name, one in rules.items()})(segment_text(dump)))


def speaks(line, *phrases, **fields):
    return bool(labels(line, seen=rule(*phrases, **fields)))


@pytest.mark.parametrize("line", ["Leave a comment", "  LEAVE  A\tCOMMENT…", "• Leave a comment:", "[Leave a comment]", "« Leave a comment »"])
def test_is_matches_the_whole_line_whatever_its_dress(line):
    assert speaks(line, "leave a comment")


@pytest.mark.parametrize("line", ["“Leave a comment”", '"Leave a comment!"', "„Leave a comment?“"])
def test_what_somebody_says_is_no_button(line):
    assert not speaks(line, "leave a comment")


@pytest.mark.parametrize("line", ["Leave a comments", "Please leave a comment", "'Leave a comment,' she told the reporters.", "Leave a", ""])
def test_is_matches_nothing_but_the_whole_line(line):
    assert not speaks(line, "leave a comment")


@pytest.mark.parametrize(
    ("phrase", "line"),
    [
        ("ΣΧΟΛΙΑ", "σχόλια"),
        ("Σχόλια", "ΣΧΟΛΙΑ:"),
        ("Ещё новости", "ЕЩЕ НОВОСТИ"),
        ("Kommentare schließen", "KOMMENTARE SCHLIESSEN"),
        ("l'article", "L’article"),
        ("シェアする", "シェアする。"),
        ("ﾌｫﾛｰする", "フォローする"),
        ("مشاركة", "مشـاركة"),
        ("แชร์", "• แชร์"),
        ("टिप्पणी करें", "टिप्पणी करें।"),
        ("Teile-Knopf", "Teile\u2011Knopf"),
    ],
    ids=lambda value: value,
)
def test_wordings_are_compared_folded_in_every_script(phrase, line):
    assert speaks(line, phrase)


@pytest.mark.parametrize(
    "line", ["12 Comments", "Comments (12)", "Comments: 12", "1,204 comments", "1.2k Comments", "Comments 3+", "(3) Comments", "Comments"]
)
def test_counted_phrases_may_have_a_number_before_or_behind(line):
    assert speaks(line, "comments", counted=True)


@pytest.mark.parametrize("line", ["12 Comments", "Comments (12)"])
def test_other_phrases_may_not(line):
    assert not speaks(line, "comments")


@pytest.mark.parametrize("line", ["12 comments were read aloud", "12", "Comments of 12 readers", "12 comments 13 shares of hers"])
def test_counted_is_not_a_licence_for_words(line):
    assert not speaks(line, "comments", counted=True)


@pytest.mark.parametrize(
    "line", ["Home | About us | Log in", "Home > About us > Log in", "home about us log in", "• Home • About us •", "About us (3) Log in"]
)
def test_a_line_of_several_phrases_is_a_row(line):
    assert [label.block for label in labels(line, menu=rule("home", "about us", weight=EDGE), login=rule("log in"))] == [0]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("Home | Weather | Log in", id="one-is-unknown"),
        pytest.param("Home is where the heart is", id="sentence"),
        pytest.param("Home", id="hint-alone-is-no-row"),
        pytest.param("Home | About | Home", id="part-of-a-phrase"),
        pytest.param("Home log in " * 20, id="too-long-for-a-row"),
    ],
)
def test_what_is_not_all_phrases_is_no_row(line):
    assert labels(line, menu=rule("about us"), login=rule("log in"), other=rule("home log", "home of the brave")) == []


def test_a_row_needs_phrases_that_are_worth_something():
    assert labels("More | Next", words=rule("more", "next", weight=HINT)) == []


def test_a_row_weighs_more_than_its_weakest_part_and_no_more_than_sure():
    words = rule("share", "print", "mail", weight=EDGE)
    two, three = labels("Share Print\n", words=words), labels("Share Print Mail\n", words=words)
    assert EDGE < two[0].weight < three[0].weight <= SURE
    assert labels("Share " * 12, words=words)[0].weight == SURE


@pytest.mark.parametrize(
    ("match", "line", "expected"),
    [
        ("starts", "Read also: how the bridge was built", True),
        ("starts", "You can read also how the bridge was built", False),
        ("starts", "Read alsop", False),
        ("starts", "…read also", True),
        ("has", "You can read also how the bridge was built", True),
        ("has", "You can bread also how", False),
        ("has", "You can read alsop", False),
        ("has", "You can read\u00a0also\thow", True),
        ("has", "(read also)", True),
        ("has", "read-also", False),
    ],
)
def test_starts_and_has_look_inside_and_respect_words(match, line, expected):
    assert speaks(line, "read also", match=match) is expected


@pytest.mark.parametrize(
    ("phrase", "line", "expected"),
    [
        pytest.param("続きを読む", "この記事の続きを読むにはログイン", True, id="japanese"),
        pytest.param("阅读更多", "点击阅读更多内容", True, id="chinese"),
        pytest.param("อ่านเพิ่มเติม", "คลิกอ่านเพิ่มเติมที่นี่", True, id="thai"),
        pytest.param("더 보기", "기사 더 보기입니다", True, id="korean-is-written-together"),
        pytest.param("читать", "прочитать дальше", False, id="cyrillic-inside-a-word"),
        pytest.param("مشاركة", "المشاركةات", False, id="arabic-inside-a-word"),
        pytest.param("कर", "यह करें", False, id="hindi-before-a-vowel-sign"),
        pytest.param("करें", "टिप्पणी करें यहाँ", True, id="hindi-word"),
        pytest.param("שתף", "שתפו את זה", False, id="hebrew-inside-a-word"),
        pytest.param("app下载", "官方app下载中心", True, id="latin-between-han"),
        pytest.param("share", "请share一下", True, id="latin-word-between-han"),
    ],
)
def test_scripts_without_spaces_have_no_word_boundaries(phrase, line, expected):
    assert speaks(line, phrase, match="has") is expected


def test_nothing_is_found_across_two_lines():
    assert not speaks("read\nalso", "read also", match="has")
    assert not speaks("read\u2028\nalso", "read also", match="has")


def test_a_line_longer_than_the_rule_allows_is_not_looked_at():
    long = "Read also " + "how the bridge was built " * 20
    assert not speaks(long, "read also", match="starts")
    assert speaks(long, "read also", match="starts", longest=1000)


def test_a_block_gets_one_label_a_rule():
    found = labels("Share this, share this and share this", seen=rule("share this", match="has", patterns=("share this.*",), hints=("share",)))
    assert len(found) == 1


def test_labels_say_block_rule_weight_and_evidence():
    found = labels(PROSE + "\nLeave a comment\n", seen=rule("Leave a Comment", weight=EDGE))
    assert [(label.block, label.rule, label.weight, label.span, label.evidence) for label in found] == [
        (2, "test/seen", EDGE, None, "leave a comment")
    ]


@pytest.mark.parametrize(
    ("match", "line", "expected"),
    [
        ("is", "Page 3 of 12", True),
        ("is", "Page 3 of 12 pages", False),
        ("starts", "Page 3 of 12 pages", True),
        ("has", "On page 3 of 12 pages", True),
        ("starts", "On page 3 of 12", False),
    ],
)
def test_patterns_match_like_phrases(match, line, expected):
    assert speaks(line, patterns=(r"page \d{1,4} of \d{1,4}",), hints=("0",), match=match) is expected


def test_a_pattern_is_tried_only_where_a_hint_stands():
    assert not speaks("Page three", patterns=("page .*",), hints=("0",))
    assert not speaks("Page three", patterns=("page .*",), hints=("seite",))
    assert speaks("PAGE three", patterns=("page .*",), hints=("seite", "page"))
    assert speaks("٣ صفحة", patterns=(r"\d{1,4} صفحة",), hints=("0",)), "a digit is a digit in any script"


def test_reach_match_cuts_every_place_and_only_that():
    line = "The bridge [edit] is open [edit] now."
    found = labels(line, seen=rule(patterns=(r" ?\[edit\]",), hints=("[edit]",), reach="match"))
    assert sorted(label.span for label in found) == [Span(10, 17), Span(25, 32)]
    assert all(label.block == 0 for label in found)


def test_two_hints_in_a_line_do_not_make_two_labels_of_one_cut():
    found = labels("The bridge [edit] is open [edit] now.", seen=rule(patterns=(r" ?\[edit\]",), hints=("[edit]", "edit"), reach="match"))
    assert len(found) == 2


def test_reach_match_that_matches_nothing_cuts_nothing():
    assert labels("The bridge", seen=rule(patterns=("x*",), hints=("bridge",), reach="match")) == []


END = {"match": "starts", "reach": "end", "after_words": 20}
CLOSING = "This page may contain content of others.\n"


def test_reach_end_speaks_of_all_that_follows():
    found = labels(PROSE * 3 + CLOSING + "\nEther falls\nBridge opens\n", seen=rule("this page may contain", **END))
    assert sorted(label.block for label in found) == [3, 5, 6]
    assert all(label.rule == "test/seen" for label in found)


def test_reach_end_needs_enough_words_before_it():
    found = labels(CLOSING + PROSE, seen=rule("this page may contain", **END))
    assert [label.block for label in found] == [0]
    later = labels(PROSE + CLOSING + "Ether falls\n", seen=rule("this page may contain", **{**END, "after_words": 40}))
    assert [label.block for label in later] == [1]


def test_reach_end_stops_where_more_new_text_follows_than_went_before():
    others = "".join(f"{PROSE.strip()} It was bridge number {number} of the river.\n" for number in range(4))
    found = labels(PROSE * 2 + CLOSING + others, seen=rule("this page may contain", **END))
    assert [label.block for label in found] == [2]


def test_text_that_was_there_before_does_not_count_as_new():
    found = labels(PROSE * 2 + CLOSING + PROSE * 4, seen=rule("this page may contain", **END))
    assert sorted(label.block for label in found) == [2, 3, 4, 5, 6]


def test_no_rules_say_nothing():
    assert labels(PROSE) == []
    assert list(RuleLabeler({"test/seen": rule("share", match="has")})(segment_text(""))) == []


def test_labels_name_blocks_by_position_when_blocks_are_missing():
    document = segment_text("one\n" + PROSE + "Share\nPlease share this\n")
    document = document._replace(blocks=document.blocks[1:])
    labeler = RuleLabeler(
        {"test/whole": rule("share"), "test/inside": rule("share this", match="has"), "test/pattern": rule(patterns=("sha.e",), hints=("share",))}
    )
    assert sorted((label.block, label.rule) for label in labeler(document)) == [(2, "test/whole"), (3, "test/inside")]


def test_phrases_are_indexed_in_the_form_in_which_blocks_are_folded():
    wording = "ΔΙΑΒΆΣΤΕ ΕΠΊΣΗΣ"
    assert speaks(f"{fold(wording)} και το άλλο", wording, match="starts")


@pytest.mark.parametrize("line", ["Copy link", "Share this page", "Privacy policy"])
def test_what_the_user_keeps_stays_though_a_rule_is_sure_of_the_whole_line(line):
    dump = PROSE + line + "\n" + PROSE.replace("Monday", "Friday")
    assert Cleaner(Config(keep=("link", "share", "policy"))).clean(dump).text == dump
    assert Cleaner().clean(dump).text != dump
