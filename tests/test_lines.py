"""What is counted of a dump's lines: the columns hold what their names say, in every script."""

import sys
import unicodedata

import numpy as np
import pytest

from cleaner import Cleaner, Config, Label, lines
from cleaner.evaluate.characters import kind
from cleaner.lines.around import around, best_passages, shares
from cleaner.lines.characters import FIRST, KINDS, LAST, Characters
from cleaner.segment import segment_text

PROSE = "The ferry ran aground at low tide, and the passengers waded ashore with their shoes in their hands, one by one, over the mud."
DUMP = f"""Home
News 12
Ferry aground

{PROSE}
{PROSE} {PROSE}
News 7
Share:
"""


def blocks_of(text):
    return [block for block in segment_text(text).blocks if block.size]


@pytest.fixture(scope="module")
def column():
    """A column of DUMP by its name, a value for each line that is not blank; a rule is sure of the last."""
    table = lines.columns(blocks_of(DUMP), [0, 0, 0, 0, 0, 2.0, 8.0])
    return lambda name: table[:, lines.names().index(name)].tolist()


def test_there_is_a_name_for_every_column_and_only_one():
    table = lines.columns(blocks_of(DUMP), [0.0] * 7)
    assert table.shape == (7, len(lines.names()))
    assert table.dtype == np.float32
    assert len(set(lines.names())) == len(lines.names())


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("size", [4, 7, 13, 125, 251, 6, 6]),
        ("whole", [4, 7, 13, 125, 251, 6, 6]),
        ("commas", [0, 0, 0, 3, 6, 0, 0]),
        ("again", [1, 1, 1, 0, 0, 1, 1]),
        ("alike", [1, 2, 1, 0, 0, 2, 1]),
        ("hit", [0, 0, 0, 0, 0, 2, 8]),
        ("before bits", [0, 0, 0, 0, np.log2(126), np.log2(377), np.log2(377)]),
        ("behind percent", [100, 100, 100, 100 * 251 / 376, 0, 0, 0]),
        ("since prose", [99, 99, 99, 0, 0, 1, 2]),
        ("until prose", [3, 2, 1, 0, 0, 99, 99]),
        ("last prose", [0, 0, 0, 0, 125, 251, 251]),
        ("next prose", [125, 125, 125, 251, 0, 0, 0]),
        ("run", [3, 3, 3, 0, 0, 2, 2]),
        ("edge until", [6, 5, 4, 3, 2, 1, 0]),
        ("edges behind", [1, 1, 1, 1, 1, 1, 0]),
        ("main:20", [0, 0, 0, 1, 1, 0, 0]),
        ("main:20 first", [-3, -2, -1, 0, 1, 2, 3]),
        ("main:20 share", [1, 1, 1, 1, 1, 1, 1]),
        ("near:2 prose", [0, 1 / 4, 2 / 5, 2 / 5, 2 / 5, 2 / 4, 1 / 3]),
        ("near:2 edge hits", [0, 0, 0, 0, 1 / 5, 1 / 4, 1 / 3]),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_column_holds_what_its_name_says(column, name, values):
    assert column(name) == pytest.approx(values)


def test_blank_lines_change_nothing():
    hits = [0.0] * 7
    assert (lines.columns(blocks_of(DUMP), hits) == lines.columns(blocks_of(DUMP.replace("\n", "\n\n \n")), hits)).all()


def test_a_paragraph_that_was_broken_counts_as_a_whole():
    broken = PROSE[:60].rstrip() + "\n" + PROSE[60:].lstrip() + "\nShare\n"
    table = lines.columns(blocks_of(broken), [0.0] * 3)
    assert table[:, lines.names().index("whole")].tolist() == pytest.approx([124, 124, 5], abs=1)


@pytest.mark.parametrize(
    ("text", "first", "last", "sentence"),
    [
        ("Home", "A", "a", False),
        ("• Home", "A", "a", False),
        ("and so it ended.", "a", ".", True),
        ("He said: «no».", "A", ".", True),
        ("(He said no.)", "(", ")", True),
        ("他说：“不。”", "他", ")", True),
        ("یہ ختم ہوا۔", "ی", ".", True),
        ("12 Comments", "1", "a", False),
        ("चुनाव 2024", "च", "1", False),
        ("More →", "A", "|", False),
        ("\ud800", "?", "?", False),
    ],
)
def test_how_a_line_begins_and_ends(text, first, last, sentence):
    kinds = {"a": 0, "A": 1, "ی": 2, "च": 2, "他": 3, "1": 5, ".": 6, ",": 7, ")": 9, "(": 10, "|": 12, "?": 14}
    one = Characters.of([text, "x"])
    assert one.first[0] == FIRST[kinds[first]]
    assert one.last[0] == LAST[kinds[last]]
    assert one.sentence[0] == sentence


def test_the_table_of_characters_is_what_its_command_makes_of_those_that_every_python_knows_alike():
    old = unicodedata.ucd_3_2_0
    alike = [code for code in range(sys.maxunicode + 1) if old.category(chr(code)) == unicodedata.category(chr(code)) != "Cn"]
    assert len(alike) > 90_000
    table = np.repeat(*(np.load(KINDS)[name] for name in ("kind", "length")))
    assert len(table) == sys.maxunicode + 1
    assert table[alike].tolist() == [kind(chr(code)) for code in alike]


def test_means_shares_and_passages_of_short_rows():
    (near,) = around(np.array([[1.0, 2.0, 6.0]]), (1,))
    assert near.tolist() == [[1.5, 3.0, 4.0]]
    before, behind = shares(np.array([[1.0, 0.0, 3.0], [0.0, 0.0, 0.0]]))
    assert before.tolist() == [[0, 0.25, 0.25], [0, 0, 0]]
    assert behind.tolist() == [[0.75, 0.75, 0], [0, 0, 0]]
    assert best_passages(np.array([[-1.0, 5, -2, 4, -9, 6], [0, 0, 0, 0, 0, 1]])) == ([1, 0], [3, 5])


def test_a_listener_hears_what_the_others_said():
    heard = []

    def listener(document, said):
        heard.append({label.rule for label in said if document.blocks[label.block].text == "Share:"})
        return [Label(block.position, "mine/all", -20.0) for block in document.blocks]

    cleaner = Cleaner(Config(ignore=("model",)), listeners=[listener])
    assert cleaner.clean(DUMP).text == DUMP
    assert heard[0] >= {"share/share-word"}


def test_where_the_model_speaks_shape_is_silent_and_the_other_way_round():
    def speak(**config):
        cleaned = Cleaner(Config(**config)).clean(DUMP)
        return {label.rule.split("/")[0] for verdict in cleaned.verdicts for label in verdict.labels} & {"model", "shape"}

    assert speak() == {"model"}
    assert speak(ignore=("model",)) == {"shape"}
    assert speak(select=("shape", "share")) == {"shape"}
    assert speak(select=("share",)) == set()
