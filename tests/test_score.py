"""`cleaner score`: figures as the development scorer defines them, truth loaders, floors, the account per rule, the test of linearity."""

import gzip
import importlib.util
import json
import lzma
import random
import subprocess
import sys
from argparse import ArgumentParser, Namespace
from itertools import islice
from pathlib import Path

import pytest

from cleaner.evaluate import account, floors, linear, score
from cleaner.evaluate.figures import Figures, figures, marks
from cleaner.evaluate.truth import Choice, Truth, load
from cleaner.label.rules import RuleLabeler
from cleaner.rule import Rule

ROOT = Path(__file__).parent.parent
SHARED = ROOT.parent / "shared"
PROSE = (
    "The mayor opened the new bridge over the river on Monday, and the first buses crossed it in the afternoon.",
    "She had promised it for years, and nobody had believed her but the ferryman, who had sold his boat in spring.",
)
MARKED = f"""? The bridge
- Share this article

  {PROSE[0]}
  {PROSE[1]}
- 12 Comments
"""


def truth(*marked, **fields):
    """A truth from pairs of label and line."""
    return Truth("one", tuple(line for _, line in marked), "".join(label for label, _ in marked), **fields)


def run(*arguments):
    parser = ArgumentParser()
    score.add_arguments(parser)
    return score.run(parser.parse_args([str(argument) for argument in arguments]))


@pytest.fixture
def folder(tmp_path):
    dumps = tmp_path / "dumps"
    dumps.mkdir()
    (dumps / "paper-bridge.txt").write_text(MARKED, encoding="utf-8")
    return dumps


def bench_scorer():
    path = SHARED / "bench" / "score.py"
    if not path.exists():
        pytest.skip("the development scorer is not beside this repository")
    spec = importlib.util.spec_from_file_location("bench_score", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def outputs(one, seed):
    """What a cleaner might make of a dump: all, nothing, half, the article, a line cut, two joined, one repeated, one invented."""
    chance = random.Random(seed)
    yield one.text
    yield ""
    yield "\n".join(line for line in one.lines if chance.random() < 0.5)
    yield "\n".join(line for line, label in zip(one.lines, one.labels, strict=True) if label in "kb" or chance.random() < 0.1)
    yield "\n".join(line[: len(line) // 2] if chance.random() < 0.2 else f"  {line} " for line in one.lines)
    yield " ".join(one.lines[:4]) + "\n" + "\n".join(one.lines[3:] + one.lines[:2]) + "\nNobody wrote this line."


def agree(bench, one):
    for output in outputs(one, one.id):
        counted, f1 = bench.score_document(list(one.lines), one.labels, one.gold or None, output)
        ours = marks(one, output)
        assert ours._asdict() == pytest.approx({**{name: counted[name] for name in ours._fields[:6]}, "f1": f1})


def test_figures_are_those_of_the_development_scorer_on_the_seeds():
    bench = bench_scorer()
    seeds = list(load(SHARED / "seeds"))
    assert len(seeds) == 5
    for one in seeds:
        agree(bench, one)


def test_figures_are_those_of_the_development_scorer_on_the_development_dumps():
    bench = bench_scorer()
    path = SHARED / "bench" / "dumps_dev.jsonl.xz"
    sample = list(load(path, Choice(limit=8)))
    wanted = Namespace(source="", lang="", type="", family="", limit=8)
    assert [one.id for one in sample] == [record["id"] for record in bench.load(str(path), wanted)]
    assert len(sample) > 10
    for one in sample:
        agree(bench, one)


@pytest.mark.parametrize(
    ("lines", "output", "expected"),
    [
        pytest.param("kd", "aaaa", (4, 0, 4, 0, 0, 0), id="right"),
        pytest.param("kd", "", (4, 4, 4, 0, 1, 0), id="all-gone"),
        pytest.param("kd", "aaaa\nbbbb", (4, 0, 4, 4, 1, 0), id="all-kept"),
        pytest.param("ku", "aaaa\nbbbb", (4, 0, 4, 4, 1, 0), id="second-copy-is-chrome"),
        pytest.param("ti", "", (0, 0, 0, 0, 0, 0), id="either-is-right-gone"),
        pytest.param("ti", "aaaa\nbbbb", (0, 0, 0, 0, 0, 0), id="either-is-right-kept"),
        pytest.param("kd", "aaaa\nzzzz", (4, 0, 4, 0, 0, 1), id="invented"),
        pytest.param("kk", "aaaa bbbb", (8, 0, 0, 0, 0, 1), id="joined"),
        pytest.param("kd", "aaa", (4, 0, 4, 0, 0, 0), id="cut"),
        pytest.param("kd", "  aaaa \n\n", (4, 0, 4, 0, 0, 0), id="white-space-does-not-count"),
    ],
)
def test_marks_count_characters_of_lines(lines, output, expected):
    assert marks(truth(*zip(lines, ("aaaa", "bbbb"), strict=True)), output)[:6] == expected


def test_identical_lines_are_interchangeable():
    twice = truth(("k", "aaaa"), ("d", "aaaa"))
    assert marks(twice, "aaaa")[:5] == (4, 0, 4, 0, 0)
    assert marks(twice, "aaaa\naaaa")[:5] == (4, 0, 4, 4, 1)
    assert marks(twice, "")[:5] == (4, 4, 4, 0, 1)


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        pytest.param("The bridge is open.", (19, 0, 7, 0, 0, 0), id="cut-as-marked"),
        pytest.param("[edit] The bridge is open.", (19, 0, 7, 7, 1, 0), id="not-cut"),
        pytest.param("", (19, 19, 7, 0, 1, 0), id="gone"),
    ],
)
def test_a_line_to_be_cut_is_article_and_chrome(output, expected):
    one = Truth("one", ("[edit] The bridge is open.",), "c", becomes={0: "The bridge is open."})
    assert marks(one, output)[:6] == expected


def test_f1_is_of_words_and_of_characters_where_words_are_not_parted():
    assert marks(truth(("k", "one two"), ("d", "three four")), "one two\nthree four").f1 == pytest.approx(2 / 3)
    assert marks(truth(("k", "漢字"), ("d", "かな")), "漢字\nかな").f1 == pytest.approx(2 / 3)
    assert marks(truth(("k", "One, TWO")), "one two").f1 == 1
    assert marks(truth(("t", "title"), ("k", "one two")), "title\none two").f1 == 1
    assert marks(truth(("k", "one two"), gold="one two three four"), "one two").f1 == pytest.approx(2 / 3)
    assert marks(truth(("k", "one")), "").f1 == 0


def test_figures_are_shares_over_all_documents_and_f1_the_mean():
    one, two = truth(("k", "a" * 90), ("k", "b" * 10), ("d", "c" * 50)), truth(("k", "a" * 100), ("d", "c" * 50))
    both = figures([marks(one, "a" * 90), marks(two, "c" * 50)])
    assert (both.documents, both.lost, both.left, both.eaten, both.exact, both.invented) == (2, 110 / 200, 50 / 100, 1 / 2, 0, 0)
    assert both.f1 == pytest.approx((2 / 3 + 0) / 2)
    assert figures([marks(one, "a" * 90 + "\n" + "b" * 10)]).exact == 1
    assert figures([]).documents == 0


def test_a_folder_of_marked_dumps_is_truth(folder):
    (one,) = load(folder)
    assert (one.id, one.labels, one.lines[:3]) == ("paper-bridge.txt", "tdtkkd", ("The bridge", "Share this article", ""))
    assert one.text == "\n".join(one.lines)


def test_dumps_that_end_in_marked_go_before_those_in_txt(folder):
    (folder / "paper-bridge.marked").write_text(MARKED, encoding="utf-8")
    (folder / "paper-bridge.txt").write_text("no mark\n", encoding="utf-8")
    assert [one.id for one in load(folder)] == ["paper-bridge.marked"]


def test_cut_lines_are_truth_too(tmp_path):
    path = tmp_path / "one.txt"
    path.write_text("- [edit] The bridge\n+ The bridge\n", encoding="utf-8")
    (one,) = load(path)
    assert (one.lines, one.labels, one.becomes) == (("[edit] The bridge",), "c", {0: "The bridge"})


@pytest.mark.parametrize(("suffix", "opener"), [(".jsonl", open), (".jsonl.gz", gzip.open), (".jsonl.xz", lzma.open)])
def test_labelled_jsonl_is_truth_packed_or_not(tmp_path, suffix, opener):
    records = [
        {
            "id": "a:1",
            "page": "a",
            "lang": "en",
            "page_type": "article",
            "family": "full",
            "domain": "example.org",
            "lines": ["x", ""],
            "labels": "kb",
        },
        {"id": "b:1", "lang": "pt", "page_type": "forum", "family": "residual", "lines": ["y"], "labels": ["d"], "gold_text": "z"},
    ]
    path = tmp_path / f"some{suffix}"
    with opener(path, "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(record) + "\n" for record in records)
    first, second = load(path)
    assert (first.lines, first.labels, first.page, first.domain, first.groups) == (("x", ""), "kb", "a", "example.org", ("en", "full"))
    assert (second.labels, second.gold, second.page) == ("d", "z", "b:1")
    assert [one.id for one in load(path, Choice(lang="non-en"))] == ["b:1"]
    assert [one.id for one in load(path, Choice(page_type="article"))] == ["a:1"]
    assert [one.id for one in load(path, Choice(page_type="all", family="residual"))] == ["b:1"]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "not JSON"),
        ("[]", "it has no 'id'"),
        ('{"id": "a", "lines": ["x"]}', "it has no 'labels'"),
        ('{"id": "a", "lines": ["x"], "labels": "kk"}', "1 lines, but 2 labels"),
        ('{"id": "a", "lines": ["x"], "labels": "z"}', "label 'z'"),
    ],
)
def test_what_is_no_labelled_document_is_named_with_its_place(tmp_path, capsys, line, message):
    path = tmp_path / "some.jsonl"
    path.write_text(f"{line}\n", encoding="utf-8")
    assert run(path) == 2
    assert f"{path}:1: " in (said := capsys.readouterr().err)
    assert message in said
    assert said.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(["--update-floors"], id="floors-without-a-file"),
        pytest.param(["--floors", "x.json", "--update-floors", "--lower-floors"], id="both-ways"),
        pytest.param(["--floors", "no-such-file.json"], id="no-floors"),
        pytest.param(["--show"], id="show-without-rules"),
        pytest.param(["--rules", "no-such-pack/"], id="no-such-rule"),
        pytest.param(["--rules", "gate", "--floors", "x.json"], id="rules-and-floors"),
    ],
)
def test_what_makes_no_sense_is_a_line_on_standard_error(folder, capsys, arguments):
    assert run(folder, *arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("cleaner score: ")
    assert captured.err.count("\n") == 1


def test_no_truth_is_an_error(tmp_path, capsys):
    assert run(tmp_path) == 2
    assert "no labelled documents" in capsys.readouterr().err
    assert run(tmp_path / "nowhere") == 2


def test_the_table_and_the_json_say_the_same(folder, capsys):
    assert run(folder, "--twice", "--worst", 1) == 0
    table = capsys.readouterr().out
    assert run(folder, "--twice", "--worst", 1, "--json", "--mode", "balanced") == 0
    result = json.loads(capsys.readouterr().out)["balanced"]
    assert set(result["all"]) == {"documents", "f1", "lost", "left", "eaten", "exact", "invented", "twice", "cpu MB/s"}
    assert result["all"]["documents"] == 1
    assert result["all"]["cpu MB/s"] > 0
    assert f"{result['all']['f1']:.4f}" in table
    assert "0 of 1 documents changed by a second run" in table
    assert result["worst"] == [["paper-bridge.txt", round(result["all"]["f1"], 3)]]


def test_every_mode_can_be_scored_at_once(folder, capsys):
    assert run(folder, "--json", "--mode", "precision", "--mode", "recall") == 0
    assert list(json.loads(capsys.readouterr().out)) == ["precision", "recall"]


GOOD = Figures(documents=10, f1=0.95678, lost=0.01234, left=0.1, eaten=0.0, exact=0.5, invented=0)


def test_a_figure_always_meets_the_floor_made_of_it():
    assert list(floors.faults(GOOD, floors.raised(GOOD, {}))) == []
    assert floors.raised(GOOD, {}) == {"documents": 10, "f1": 0.9567, "exact": 0.5, "lost": 0.0124, "left": 0.1, "eaten": 0.0}


@pytest.mark.parametrize("change", [{"f1": 0.9566}, {"lost": 0.0125}, {"left": 0.2}, {"eaten": 0.1}, {"exact": 0.4}, {"documents": 9}], ids=str)
def test_a_worse_figure_is_a_fault_and_does_not_lower_its_floor(change):
    held = floors.raised(GOOD, {})
    worse = GOOD._replace(**change)
    (fault,) = floors.faults(worse, held)
    assert fault.startswith(next(iter(change)))
    assert floors.raised(worse, held) == held
    assert list(floors.faults(worse, floors.lowered(worse, held))) == []


def test_a_better_figure_raises_its_floor_when_asked_to():
    better = GOOD._replace(f1=0.99, left=0.05)
    assert floors.raised(better, floors.raised(GOOD, {})) == {**floors.raised(GOOD, {}), "f1": 0.99, "left": 0.05}


def test_floors_hold_rise_and_are_lowered_only_on_purpose(folder, tmp_path, capsys):
    path = tmp_path / "floors.json"
    assert run(folder, "--floors", path, "--update-floors") == 0
    held = json.loads(path.read_text())
    assert set(held["dumps"]) == {"precision", "balanced", "recall"}
    assert run(folder, "--floors", path) == 0
    held["dumps"]["balanced"]["left"] = -1.0
    path.write_text(json.dumps({**held, "pages": {"balanced": {"f1": 0.5}}}))
    capsys.readouterr()
    assert run(folder, "--floors", path) == 1
    assert capsys.readouterr().err.startswith("cleaner score: balanced: left ")
    assert run(folder, "--floors", path, "--update-floors") == 1
    assert json.loads(path.read_text())["dumps"]["balanced"]["left"] == -1.0
    assert run(folder, "--floors", path, "--lower-floors") == 0
    assert json.loads(path.read_text())["pages"] == {"balanced": {"f1": 0.5}}, "other floors stay"
    assert run(folder, "--floors", path) == 0


def test_floors_of_other_data_are_no_floors(folder, tmp_path, capsys):
    path = tmp_path / "floors.json"
    path.write_text('{"pages": {"balanced": {"f1": 0.5}}}')
    assert run(folder, "--floors", path) == 2
    assert "no floors for 'dumps'" in capsys.readouterr().err
    path.write_text('{"dumps": {"balanced": {"recall": 0.5}}}')
    assert run(folder, "--floors", path) == 2
    assert "unknown figure 'recall'" in capsys.readouterr().err


def test_the_projects_own_fixtures_meet_their_floors(capsys):
    assert run(ROOT / "fixtures" / "dumps", "--floors", ROOT / "fixtures" / "floors.json") == 0, capsys.readouterr().err


def saying(**phrases):
    rules = {
        f"test/{name}": Rule(name=name, about="A rule of a test.", phrases={"en": wordings}, match="starts") for name, wordings in phrases.items()
    }
    return {"rules": RuleLabeler(rules)}


def test_the_account_counts_a_line_once_a_page_in_however_many_renderings():
    one = truth(("d", "Share this"), ("k", "Share the bread"), ("t", "Share of voice"), page="p", domain="example.org")
    found = account.account([one, one._replace(id="two"), one._replace(id="three", page="q")], saying(share=("share",)))
    assert dict(found["test/share"].seen) == {"chrome": 2, "article": 2, "open": 2}
    assert found["test/share"].domains == {"example.org"}
    assert list(found["test/share"].lines.values()) == [2]


def test_the_account_keeps_what_lies_behind_an_anchor_apart():
    rule = Rule(name="end", about="A rule of a test.", phrases={"en": ("read also",)}, reach="end", after_words=10)
    one = truth(("k", PROSE[0]), ("d", "Read also"), ("d", "Ether falls"), ("k", "It had been a long day."))
    found = account.account([one], {"rules": RuleLabeler({"test/end": rule})})
    assert dict(found["test/end"].seen) == {"chrome": 1}
    assert dict(found["test/end"].behind) == {"chrome": 1, "article": 1}


def test_the_account_lists_rules_that_never_spoke_and_shows_article_lines(folder, capsys):
    assert run(folder, "--rules", "gate/", "--show") == 0
    table = capsys.readouterr().out
    assert "gate/third-party-disclaimer" in table
    assert run(folder, "--rules", "gate/", "--json") == 0
    assert json.loads(capsys.readouterr().out)["gate/third-party-disclaimer"]["chrome"] == 0
    one = truth(("k", "Share the bread"), page="p")
    shown = "\n".join(account.table(account.account([one], saying(share=("share",))), ["test/share", "test/silent"], show=1))
    assert "in Share the bread" in shown
    assert "test/silent" in shown


def test_linearity_is_timed_for_every_pattern_and_for_whole_dumps():
    rules = account.packs.load()
    timed = list(linear.patterns(20))
    assert [one.what for one in timed] == [f"{rule_id} {pattern}" for rule_id, rule in rules.items() for pattern in rule.patterns]
    assert len(list(linear.documents(40))) > 30
    assert [one.what for one in islice(linear.formats(200), 4)] == [f"a page to {form}" for form in ("text", "markdown", "html", "json")]
    assert linear.Timing("a", "b", 0.1, 0.2).ratio == 2
    assert linear.Timing("a", "b", 0.0, 0.0001).ratio == 0


def test_the_command_of_the_linearity_test_ends_in_time():
    made = subprocess.run(
        [sys.executable, "-m", "cleaner.evaluate.linear", "--only", "tags/tag-line"],
        capture_output=True,
        text=True,
        timeout=240,
        cwd=ROOT,
        check=True,
    )
    patterns = len(account.packs.load()["tags/tag-line"].patterns)
    assert made.stdout.count("tags/tag-line ") == patterns + 1
    assert f"{patterns} timed, the worst:" in made.stdout


def test_doing_nothing_loses_nothing_and_leaves_all_chrome(folder, capsys):
    assert run(folder, "--as-it-is", "--json") == 0
    shown = json.loads(capsys.readouterr().out)
    assert list(shown) == ["as it is", "balanced"]
    assert (shown["as it is"]["all"]["lost"], shown["as it is"]["all"]["left"]) == (0, 1)
    assert shown["balanced"]["all"]["left"] < 1


def test_rules_that_are_ignored_take_nothing(capsys):
    dumps = ROOT / "fixtures" / "dumps"
    assert run(dumps, "--json") == 0
    with_model = json.loads(capsys.readouterr().out)["balanced"]["all"]["left"]
    assert run(dumps, "--json", "--ignore", "model", "--ignore", "shape") == 0
    assert json.loads(capsys.readouterr().out)["balanced"]["all"]["left"] > with_model
