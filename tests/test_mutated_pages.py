"""Broken pages, dumps and files through all that reads them, each checked as `oracles` and `readers` say; and pages made to hurt.

`tests/mutate.py` does the same with any number of documents, `tests/fuzz.py` looks for more.
"""

import random
import subprocess
import sys
from collections import Counter

import pytest
from mutate import outcomes
from mutations import FIXTURES, MUTATIONS, documents, mutated
from oracles import CONFIGS, _check_words, check
from readers import FORMS, check_marked, check_reader, check_settings, file_seeds, text_seeds

from cleaner import Cleaner, Config

CLEANERS = {name: Cleaner(Config(format=name, links=True, images=True)) for name in ("text", "markdown")}
COUNT = 300  # documents, which are all mutations, configurations and kinds
MANY = 10_000  # of what makes a page hurt; a step that takes the square of that would not end


def test_broken_pages_and_dumps_keep_every_promise():
    found = list(outcomes(documents(COUNT), tuple(map(Cleaner, CONFIGS))))
    assert [(outcome.broke, outcome.made) for outcome in found if outcome.broke] == []
    assert {step for outcome in found for step in outcome.made.done} == {mutation.__name__.lstrip("_") for mutation in MUTATIONS}
    assert Counter(outcome.taken_for for outcome in found)["html"] > COUNT // 10


def test_the_same_document_is_made_again_by_its_number():
    (alone,) = documents(1, first=37)
    assert list(documents(40))[37] == alone
    assert alone != next(documents(1, seed=1, first=37))


@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param(lambda cleaned: cleaned._replace(text=cleaned.text[1:]), "the text is not the kept lines", id="a-letter-less"),
        pytest.param(lambda cleaned: cleaned._replace(text=cleaned.text.replace("\r\n", "\n")), "the text is not the kept lines", id="line-ends"),
        pytest.param(lambda cleaned: cleaned._replace(verdicts=cleaned.verdicts[:-1]), "not one per block", id="a-verdict-less"),
        pytest.param(
            lambda cleaned: cleaned._replace(text="", verdicts=tuple(verdict._replace(keep=False) for verdict in cleaned.verdicts)),
            "a dump was emptied",
            id="nothing",
        ),
    ],
)
def test_the_checks_notice(change, says):
    class Changed(Cleaner):
        def clean(self, *args, **options):
            return change(super().clean(*args, **options))

    with pytest.raises(AssertionError, match=says):
        check(Changed(), "The mayor opened the bridge on Monday.\r\nThe first buses crossed it.\r\n")


@pytest.mark.parametrize("found", ["one three two", "one two", "one two three three", "one two x three"])
def test_the_checks_notice_words_that_are_not_of_the_blocks(found):
    _check_words(["one", "two", "three"], ["1.", "-", "one", "|", "two", "three"])
    with pytest.raises(AssertionError):
        _check_words(["one", "two", "three"], found.split())


@pytest.mark.parametrize("form", FORMS)
def test_broken_files_give_records_or_say_that_they_are_damaged(tmp_path, form):
    needed = {"zstd": "zstandard", "page": "zstandard", "archive": "fastwarc", "texts": "fastwarc", "parquet": "pyarrow"}
    pytest.importorskip(needed.get(form.split()[-1], "orjson"))
    pytest.importorskip("orjson")
    seeds = file_seeds(form)
    chance = random.Random(form)
    for _ in range(60):
        check_reader(tmp_path, form, mutated(chance.choice(seeds), seeds, chance))


def test_broken_settings_and_marked_dumps_are_taken_or_refused(tmp_path):
    seeds = [seed[1:] for seed in text_seeds()]
    chance = random.Random(0)
    for _ in range(300):
        data = mutated(chance.choice(seeds), seeds, chance)
        check_marked(data.decode("utf-8", "replace"))
        check_settings(tmp_path, data)


def test_fuzzing_without_its_library_says_what_to_install():
    absent = "import runpy, sys; sys.modules['atheris'] = None; sys.argv[1:] = ['dumps']; runpy.run_path('tests/fuzz.py', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", absent], cwd=FIXTURES.parent, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (1, "atheris is not installed; pip install atheris\n")


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("<div>" * MANY + "deep down", id="levels"),
        pytest.param("<p " + " ".join(f"a{at}=b" for at in range(MANY)) + ">text of a paragraph", id="attributes"),
        pytest.param("<img src='data:image/png;base64," + "A" * 5_000_000 + "'><p>text of a paragraph", id="a data URI"),
        pytest.param("<p>" + "word " * 300_000, id="one long paragraph"),
        pytest.param("<p>short</p>" * MANY, id="paragraphs"),
        pytest.param("<ul>" + "<li><a href=/x>menu</a>" * MANY, id="links"),
        pytest.param("<p>one<br>" + "two<br>" * MANY, id="line breaks"),
        pytest.param("<p>\ud800 lone \udfff surrogates", id="surrogates"),
        pytest.param("<p>nul \x00 bytes\x00", id="nul"),
        pytest.param("\x1f\x8b\x08\x00" + "".join(map(chr, range(128, 256))) * 100, id="like gzip"),
        pytest.param("<table>" + "<tr><td>1<td>2" * (MANY // 2), id="table"),
        pytest.param("<pre>" + "<b>x</b>\n" * MANY, id="code"),
        pytest.param("<span style='font-size:0'>" * 20_000 + "x", id="hidden spans"),
        pytest.param("<!DOCTYPE x [<!ENTITY a '&b;&b;'><!ENTITY b '&a;&a;'>]><p>&a;", id="entities"),
    ],
)
@pytest.mark.parametrize("name", ["text", "markdown"])
def test_pages_made_to_hurt_get_an_answer(page, name):
    cleaned = CLEANERS[name].clean(page, kind="html")
    whole = " ".join(block.text for block in cleaned.document.blocks)
    assert whole or cleaned.notes
    assert isinstance(cleaned.text, str)
