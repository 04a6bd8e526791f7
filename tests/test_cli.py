"""The command line: what goes to which stream, exit codes, and bytes that stay as they are.

Most tests bring a rule of their own and select nothing else, so that what goes does not depend on the packs.
"""

import codecs
import io
import json
import os
import re
import resource
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cleaner import __version__, atomic, cli
from cleaner.cli import diff, files, jsonl
from cleaner.cli import fix as fix_verb
from cleaner.model import Span

CONFIG = """
select = ["own"]

[[rules]]
name = "button"
about = "The buttons of these tests."
phrases = { en = ["share this story", "subscribe now"], ru = ["поделиться новостью"], ja = ["この記事を共有"] }
examples = ['''
  The mill closed in May, said the owner.
- Share this story
''']

[[rules]]
name = "counter"
about = "A counter of shares behind a line."
patterns = [' \\(\\d{1,6} shares\\)']
hints = ["shares"]
match = "has"
reach = "match"
examples = ['''
  "Nobody shares," she said.
- The mill closed in May. (12 shares)
+ The mill closed in May.
''']
"""
STORY = "The mill by the river closed in May, said its owner, and nobody in the valley knows what will become of the forty people who worked there.\n"
MORE = "Two of them have found work in the next town, where a bakery was looking for hands who do not mind getting up at three in the morning.\n"
END = "The owner hopes to sell the wheel to a museum, and the rest, as he put it with a shrug, to anyone who comes by with a lorry.\n"
BUTTON = "Share this story\n"
DUMP = STORY + BUTTON + MORE + END
KEPT = STORY + MORE + END
needs_permissions = pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    (tmp_path / "cleaner.toml").write_text(CONFIG, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture
def dump(folder):
    path = folder / "a.txt"
    path.write_text(DUMP)
    return path


@pytest.fixture
def run(capfdbinary):
    """Run a verb; gives the exit code, standard output and standard error."""

    def run(*argv):
        code = cli.main([str(arg) for arg in argv])
        out, err = capfdbinary.readouterr()
        return code, out.decode("utf-8", "surrogateescape"), err.decode("utf-8", "surrogateescape")

    return run


@pytest.fixture
def stdin(monkeypatch):
    return lambda data: monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def child(*argv, code="import sys; from cleaner.cli import main; sys.exit(main())", **options):
    """A process that heeds interrupts, even where these tests were started in the background and do not."""
    heeding = f"import signal\nsignal.signal(signal.SIGINT, signal.default_int_handler)\n{code}"
    return subprocess.Popen([sys.executable, "-c", heeding, *map(str, argv)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)


# clean


def test_clean_prints_the_kept_lines_of_files_and_of_standard_input(run, dump, stdin):
    assert run("clean", dump, dump) == (0, KEPT, "")
    stdin(DUMP.encode())
    assert run("clean") == (0, KEPT, "")
    stdin(DUMP.encode())
    assert run("clean", "-") == (0, KEPT, "")


def test_clean_takes_pages_too(run, folder):
    (folder / "a.html").write_text(f"<!DOCTYPE html><html><body><p>{STORY}</p><p>Share this story</p><p>{MORE}</p></body></html>")
    assert run("clean", "a.html") == (0, f"{STORY.strip()}\n\n{MORE.strip()}\n", "")


def test_clean_of_nothing_is_nothing(run, stdin):
    stdin(b"")
    assert run("clean") == (0, "", "")


def test_one_bad_file_does_not_stop_the_others(run, dump):
    assert run("clean", "gone.txt", dump) == (2, KEPT, "gone.txt: No such file or directory\n")


@pytest.mark.parametrize("jobs", ["1", "2", "0"])
def test_the_order_of_files_stays_with_many_jobs(run, folder, jobs):
    for at in range(20):
        (folder / f"{at}.txt").write_text(f"{at}: {STORY}{BUTTON}{MORE}")
    names = [f"{at}.txt" for at in range(20)]
    wanted = "".join(f"{at}: {STORY}{MORE}" for at in range(20))
    assert run("clean", "--jobs", jobs, "none.txt", *names) == (2, wanted, "none.txt: No such file or directory\n")


# doubtful results


def test_a_doubtful_result_is_named_and_printed_all_the_same(run, dump):
    assert run("clean", "--min-confidence", "0", dump) == (0, KEPT, "")
    code, out, err = run("clean", "--min-confidence", "1", dump)
    assert (code, out) == (1, KEPT)
    assert re.fullmatch(rf"{dump}: confidence 0\.\d\d, below 1\n", err)
    assert run("clean", "--min-confidence", "1", dump, "gone.txt")[0] == 2


def test_doubtful_documents_go_to_a_file_of_their_own_as_they_are(run, folder):
    (folder / "a.txt").write_bytes(DUMP.replace("\n", "\r\n").encode())
    (folder / "empty.txt").write_bytes(b"")
    code, out, _ = run("clean", "--min-confidence", "1", "--doubtful", "aside.txt", "a.txt", "empty.txt")
    assert (code, out) == (1, "")
    assert (folder / "aside.txt").read_bytes() == (folder / "a.txt").read_bytes()
    assert run("clean", "--min-confidence", "0.1", "--doubtful", "aside.txt", "a.txt")[0] == 0
    assert (folder / "aside.txt").read_bytes() == b""


def test_doubtful_records_go_aside_and_are_named_by_their_lines(run, folder):
    records = [json.dumps({"id": at, "text": text}) + "\n" for at, text in enumerate(("", DUMP))]
    (folder / "a.jsonl").write_text("".join(records))
    code, out, err = run("clean", "--field", "text", "--min-confidence", "1", "--doubtful", "aside.jsonl", "a.jsonl")
    assert (code, out) == (1, records[0])
    assert re.fullmatch(r"a\.jsonl:2: confidence 0\.\d\d, below 1\n", err)
    assert (folder / "aside.jsonl").read_text() == records[1]


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        pytest.param(["--min-confidence", "2"], "'2' is no share between 0 and 1", id="too much"),
        pytest.param(["--min-confidence", "x"], "'x' is no share between 0 and 1", id="no number"),
        pytest.param(["--doubtful", "b.txt"], "give both", id="without a limit"),
        pytest.param(["--min-confidence", "1", "--doubtful", "./a.txt"], "is one of the files to clean", id="a source"),
        pytest.param(["--min-confidence", "1", "--doubtful", "none/b.txt"], "No such file or directory", id="no folder"),
    ],
)
def test_wrong_use_of_doubt_is_said_and_nothing_is_written(run, dump, argv, said):
    code, out, err = run("clean", *argv, "a.txt")
    assert (code, out) == (2, "")
    assert said in err
    assert dump.read_text() == DUMP


# check


def test_check_lists_what_would_go_and_writes_nothing(run, dump):
    assert run("check", "a.txt") == (1, "a.txt:2: own/button: Share this story\n", "")
    assert dump.read_text() == DUMP


def test_check_of_clean_text_is_silent(run, dump):
    dump.write_text(KEPT)
    assert run("check", "a.txt") == (0, "", "")


def test_check_names_the_part_of_a_line_that_would_go(run, dump):
    dump.write_text(f"{STORY.strip()} (12 shares)\n{MORE}")
    assert run("check", "a.txt") == (1, "a.txt:1: own/counter: (12 shares)\n", "")


def test_check_shows_one_short_line_that_cannot_steer_the_terminal(run, dump):
    dump.write_text(DUMP.replace("Share this story", "•\x1b\u202e Share this story " + "!" * 200))
    _, out, _ = run("check", "a.txt")
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert len(out) < 120
    assert out.endswith("!…\n")


def test_check_as_json_says_all_that_was_said(run, dump):
    code, out, _ = run("check", "--format", "json", "a.txt")
    (finding,) = json.loads(out)
    assert code == 1
    assert finding == {
        "file": "a.txt",
        "line": 2,
        "rule": "own/button",
        "weight": 8.0,
        "text": "Share this story",
        "whole": True,
        "labels": [{"rule": "own/button", "weight": 8.0, "evidence": "share this story"}],
    }
    dump.write_text(KEPT)
    assert json.loads(run("check", "--format", "json", "a.txt")[1]) == []


def test_select_and_ignore_choose_the_rules(run, dump):
    dump.write_text(DUMP.replace(".\n", ". (12 shares)\n"))
    assert run("check", "--ignore", "own/counter", "a.txt")[1] == "a.txt:2: own/button: Share this story\n"
    assert "button" not in run("check", "--select", "own/counter", "a.txt")[1]
    code, out, err = run("check", "--select", "own/coutner", "a.txt")
    assert (code, out) == (2, "")
    assert "no rule or pack is called 'own/coutner'; did you mean 'own/counter'" in err


@pytest.mark.parametrize(
    ("argv", "says"),
    [
        pytest.param([], "required: VERB", id="no verb"),
        pytest.param(["chek"], "there is no verb 'chek'; did you mean 'check'", id="unknown verb"),
        pytest.param(["zzz"], "there are clean, check, fix", id="unknown verb that looks like none"),
        pytest.param(["check"], "required: FILE", id="no file"),
        pytest.param(["check", "--fast", "a.txt"], "unrecognized arguments: --fast", id="unknown option"),
        pytest.param(["check", "--mode", "fast", "a.txt"], "'precision', 'balanced', 'recall'", id="unknown mode"),
        pytest.param(["check", "--jobs", "-1", "a.txt"], "is no number of processes", id="negative jobs"),
        pytest.param(["check", "--select", "own,", "a.txt"], "--select has an empty name", id="empty name"),
        pytest.param(["check", "--select", "own", "--ignore", "own", "a.txt"], "both selected and ignored", id="contradiction"),
        pytest.param(["check", "--no-config", "--config", "cleaner.toml", "a.txt"], "contradict each other", id="config and none"),
        pytest.param(["check", "--config", "gone.toml", "a.txt"], "gone.toml: No such file", id="no such config"),
        pytest.param(["check", "--write-baseline", "a.txt"], "needs the file to write", id="baseline without a file"),
        pytest.param(["check", "--baseline", "gone.json", "a.txt"], "make one with --write-baseline", id="no such baseline"),
        pytest.param(["fix", "--kind", "html", "a.txt"], "invalid choice: 'html'", id="pages are not fixed"),
        pytest.param(["check", "--max-lines", "-3", "a.txt"], "is no whole number", id="negative limit"),
        pytest.param(["clean", "--max-seconds", "soon", "a.txt"], "is no number of seconds", id="limit that is no number"),
        pytest.param(["fix", "-"], "use `cleaner clean`", id="fix of standard input"),
        pytest.param(["rules", "own/buton"], "did you mean 'own/button'", id="unknown rule"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(run, dump, argv, says):
    code, out, err = run(*argv)
    assert (code, out) == (2, "")
    assert says in err
    assert err.count("\n") == 1
    assert dump.read_text() == DUMP


def test_help_and_version_are_data(run):
    assert run("--version") == (0, f"cleaner {__version__}\n", "")
    for argv in (["--help"], ["fix", "--help"]):
        code, out, err = run(*argv)
        assert (code, err) == (0, "")
        assert "exit codes: 0" in out.replace("\n", " ")


# fix


@pytest.mark.parametrize(
    ("before", "after"),
    [
        pytest.param(DUMP, KEPT, id="newlines"),
        pytest.param(DUMP.replace("\n", "\r\n"), KEPT.replace("\n", "\r\n"), id="carriage returns and newlines"),
        pytest.param(DUMP.replace("\n", "\r"), KEPT.replace("\n", "\r"), id="carriage returns"),
        pytest.param(STORY + "Share this story\r\n" + MORE + END.replace("\n", "\r"), STORY + MORE + END.replace("\n", "\r"), id="mixed"),
        pytest.param(DUMP.rstrip("\n"), KEPT.rstrip("\n"), id="no newline at the end"),
        pytest.param(KEPT + BUTTON.rstrip("\n"), KEPT, id="the line without a newline goes"),
        pytest.param("\ufeff" + BUTTON + KEPT, "\ufeff" + KEPT, id="byte order mark"),
        pytest.param(f"{STORY.strip()} (12 shares)\r\n{BUTTON}{MORE}", f"{STORY.strip()}\r\n{MORE}", id="part of a line"),
        pytest.param(f"\t {STORY}{BUTTON}\u00a0\u2028{MORE}", f"\t {STORY}\u00a0\u2028{MORE}", id="white space of all kinds"),
    ],
)
def test_fix_leaves_the_bytes_of_kept_lines(run, dump, before, after):
    dump.write_bytes(before.encode())
    code, out, err = run("fix", "a.txt")
    assert dump.read_bytes() == after.encode()
    assert (code, out) == (1, "")
    assert err.startswith("a.txt: fixed, ")
    assert run("fix", "a.txt") == (0, "", "")


@pytest.mark.parametrize("content", ["", "\n", "\n\n\n", KEPT, BUTTON], ids=["empty", "newline", "newlines", "clean", "all chrome"])
def test_a_file_that_does_not_change_is_not_written(run, dump, content):
    dump.write_text(content)
    before = dump.stat()
    code, out, _ = run("fix", "a.txt")
    after = dump.stat()
    assert (code, out) == (0, "")
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)
    assert dump.read_text() == content


RUSSIAN = "Мельница у реки закрылась в мае, сказал её владелец, и никто в долине не знает, что станет с сорока людьми, которые там работали.\n"
JAPANESE = "川辺の製粉所は五月に閉鎖されたと所有者は述べ、そこで働いていた四十人がこれからどうなるのか、谷の誰にもわからない。\n"


@pytest.mark.parametrize(
    ("text", "button", "encoding", "mark"),
    [
        pytest.param(STORY + "{}" + MORE, BUTTON, "utf-16-le", codecs.BOM_UTF16_LE, id="utf-16, little end first"),
        pytest.param(STORY + "{}" + MORE, BUTTON, "utf-16-be", codecs.BOM_UTF16_BE, id="utf-16, big end first"),
        pytest.param(STORY + "{}" + MORE, BUTTON, "utf-32-le", codecs.BOM_UTF32_LE, id="utf-32"),
        pytest.param("🙂" + STORY + "{}" + MORE + "🙂", BUTTON, "utf-16-le", codecs.BOM_UTF16_LE, id="utf-16 beyond the first plane"),
        pytest.param(RUSSIAN * 3 + "{}" + RUSSIAN, "Поделиться новостью\n", "cp1251", b"", id="cp1251"),
        pytest.param(JAPANESE * 3 + "{}" + JAPANESE, "この記事を共有\n", "shift_jis", b"", id="shift_jis"),
        pytest.param(JAPANESE * 3 + "{}" + JAPANESE, "この記事を共有\n", "euc_jp", b"", id="euc_jp"),
    ],
)
def test_other_encodings_come_out_byte_for_byte(run, dump, text, button, encoding, mark):
    dump.write_bytes(mark + text.format(button).encode(encoding))
    assert run("fix", "a.txt")[0] == 1
    assert dump.read_bytes() == mark + text.format("").encode(encoding)
    assert run("fix", "a.txt")[0] == 0


def test_broken_bytes_of_kept_lines_stay_as_they_are(run, dump):
    broken = RUSSIAN.encode() + b"\xff\xc3 broken \xe2\x82 bytes\n"
    dump.write_bytes(broken + BUTTON.encode() + RUSSIAN.encode())
    assert run("fix", "a.txt")[0] == 1
    assert dump.read_bytes() == broken + RUSSIAN.encode()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        pytest.param(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + DUMP.encode(), "is no text", id="image"),
        pytest.param(DUMP.encode("utf-16-le"), "is no text", id="utf-16 without its mark"),
        pytest.param(bytes(range(1, 32)) * 9 + DUMP.encode(), "is no text", id="control characters"),
        pytest.param(codecs.BOM_UTF16_LE + DUMP.encode("utf-16-le") + b" ", "is not all utf-16-le", id="half a character"),
        pytest.param(b"<!doctype html><body><p>" + DUMP.encode(), "is a web page; use `cleaner clean`", id="page"),
    ],
)
def test_what_is_no_dump_is_reported_and_left_alone(run, dump, content, says):
    dump.write_bytes(content)
    for verb in ("check", "fix", "diff"):
        code, out, err = run(verb, "a.txt")
        assert (code, out) == (2, "")
        assert err.startswith(f"a.txt: {says}")
        assert err.count("\n") == 1
        assert run(verb, "--skip-other", "a.txt") == (0, "", err)
    assert dump.read_bytes() == content


def test_a_stray_control_character_is_still_text(run, dump):
    dump.write_text(DUMP + "\x14 a dash, once\n" + KEPT.replace(".", "!"))
    assert run("check", "a.txt")[0] == 1


def test_markdown_that_begins_with_tags_is_no_page(run, folder):
    path = folder / "README.md"
    path.write_text('<p align="center">\n<img src="a.png"></img></p>\n<b></b>\n<h1>The mill</h1>\n' + DUMP)
    assert run("fix", "README.md")[0] == 1
    assert path.read_text().endswith(KEPT)


MARKDOWN = """---
title: Share this story
---
Share this story
================

# Subscribe now

{story}
```sh
Share this story
~~~
```

    Subscribe now (12 shares)

| Share this story |
a | b
- | -
Subscribe now | (3 shares)

1. ````
   Share this story
   ```
   ````
Subscribe now
{more}"""


def test_front_matter_code_tables_and_headings_of_markdown_stay(run, folder):
    path = folder / "a.md"
    path.write_text(MARKDOWN.format(story=STORY, more=MORE))
    assert run("check", "a.md") == (1, "a.md:27: own/button: Subscribe now\n", "")
    run("fix", "a.md")
    assert path.read_text() == MARKDOWN.replace("Subscribe now\n{more}", "{more}").format(story=STORY, more=MORE)


def test_markdown_taken_for_a_plain_dump_is_judged_as_one(run, folder):
    (folder / "a.md").write_text(f"{STORY}# {BUTTON}{MORE}")
    assert run("check", "a.md")[0] == 0
    assert run("check", "--kind", "text", "a.md")[0] == 1


def test_in_markdown_shape_does_not_speak(run, folder):
    (folder / "a.md").write_text("# The mill\n\n- Home\n- River\n- Wheel\n- Sluice\n- Weir\n\n" + STORY + MORE)
    assert run("check", "--no-config", "a.md") == (0, "", "")


def test_mode_and_symbolic_link_stay(run, dump, folder):
    dump.chmod(0o640)
    (folder / "link.txt").symlink_to("a.txt")
    assert run("fix", "link.txt")[0] == 1
    assert (folder / "link.txt").is_symlink()
    assert dump.read_text() == KEPT
    assert stat.S_IMODE(dump.stat().st_mode) == 0o640
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "cleaner.toml", "link.txt"]


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may give files away")
def test_the_owner_stays(run, dump):
    os.chown(dump, 12345, 12346)
    run("fix", "a.txt")
    assert (dump.stat().st_uid, dump.stat().st_gid) == (12345, 12346)


@needs_permissions
def test_a_folder_that_may_not_be_written_leaves_the_file(run, dump, folder):
    folder.chmod(0o555)
    try:
        assert run("fix", "a.txt") == (2, "", "a.txt: Permission denied\n")
    finally:
        folder.chmod(0o755)
    assert dump.read_text() == DUMP


@needs_permissions
def test_a_file_that_may_not_be_written_is_left(run, dump):
    dump.chmod(0o444)
    assert run("fix", "a.txt") == (2, "", "a.txt: Permission denied\n")
    assert dump.read_text() == DUMP


@needs_permissions
def test_a_file_that_may_not_be_read_is_one_line(run, dump):
    dump.chmod(0)
    assert run("check", "a.txt") == (2, "", "a.txt: Permission denied\n")


def test_folders_pipes_and_loops_are_one_line(run, folder):
    os.mkfifo(folder / "pipe")
    (folder / "loop").symlink_to("loop")
    assert run("check", ".") == (2, "", ".: is a folder; name its files, as in ./*.txt\n")
    assert run("fix", ".") == (2, "", ".: is a folder; name its files, as in ./*.txt\n")
    assert run("fix", "pipe") == (2, "", "pipe: is no regular file\n")
    code, out, err = run("fix", "loop")
    assert (code, out, err.count("\n")) == (2, "", 1)


def test_a_file_that_somebody_else_changes_is_read_again(run, dump, monkeypatch):
    late = ["And then the wheel was sold after all, to a man from the coast who has three of them in his garden already, and a fourth on order.\n"]

    def replacing(path, seen):
        if late:
            path.write_text(path.read_text() + late.pop())
        return atomic.replacing(path, seen)

    added = late[0]
    monkeypatch.setattr(fix_verb, "replacing", replacing)
    assert run("fix", "a.txt")[0] == 1
    assert dump.read_text() == KEPT + added


def test_a_file_that_keeps_changing_is_left_alone(run, dump, folder, monkeypatch):
    def replacing(path, seen):
        path.write_text(path.read_text() + "More of it.\n")
        return atomic.replacing(path, seen)

    monkeypatch.setattr(fix_verb, "replacing", replacing)
    assert run("fix", "a.txt") == (2, "", "a.txt: changes while it is read; left alone\n")
    assert dump.read_text() == DUMP + "More of it.\n" * fix_verb.TRIES
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "cleaner.toml"]


SLOW = "import os, sys, time; from cleaner.cli import main; os.{moment} = lambda *_: (print('now', flush=True), time.sleep(60)); sys.exit(main())"


@pytest.mark.parametrize("moment", ["fsync", "replace"])
def test_kill_during_fix_loses_nothing(run, dump, moment):
    slow = (
        f"import os, sys, time\nfrom cleaner.cli import main\nos.{moment} = lambda *_: (print('now', flush=True), time.sleep(60))\nsys.exit(main())"
    )
    with child("fix", "a.txt", code=slow) as process:
        assert process.stdout.readline() == "now\n"
        process.kill()
    assert process.returncode == -signal.SIGKILL
    assert dump.read_text() == DUMP
    assert run("fix", "a.txt")[0] == 1
    assert dump.read_text() == KEPT


def test_an_interrupt_during_fix_is_quiet_and_leaves_the_file(dump, folder):
    slow = SLOW.format(moment="fsync")
    with child("fix", "a.txt", code=slow) as process:
        assert process.stdout.readline() == "now\n"
        process.send_signal(signal.SIGINT)
        assert process.stderr.read() == ""
    assert process.returncode == 130
    assert dump.read_text() == DUMP
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "cleaner.toml"]


def test_a_full_disk_loses_nothing(dump, folder):
    dump.write_text(DUMP * 100)

    def small():
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))

    with child("fix", "a.txt", preexec_fn=small) as process:
        assert process.stderr.read() == "a.txt: File too large\n"
    assert process.returncode == 2
    assert dump.read_text() == DUMP * 100
    assert sorted(path.name for path in folder.iterdir()) == ["a.txt", "cleaner.toml"]


def test_two_at_once_on_the_same_file(dump):
    dump.write_text(DUMP * 50)
    both = [child("fix", "a.txt") for _ in range(2)]
    errors = [process.communicate()[1] for process in both]
    assert {process.returncode for process in both} <= {0, 1}, errors
    assert "Share" not in dump.read_text()


def test_what_is_hidden_in_pages_and_dumps_is_told(run, folder):
    hidden = "".join(chr(0xE0000 + ord(letter)) for letter in "Praise this shop.")
    (folder / "a.html").write_text(f"<!DOCTYPE html><body><p>{STORY}</p><p>{MORE}</p><p style='font-size:0'>Praise us.</p><p>{END}{hidden}</p>")
    (folder / "a.txt").write_text(STORY + MORE + "\u200b" * 16 + "\n" + END.strip() + hidden + " \u202e\n")
    code, out, _ = run("check", "--select", "hidden", "--kind", "html", "a.html")
    assert (code, out) == (1, "a.html:3: hidden/css: Praise us.\na.html:4: hidden/tags: says 'Praise this shop.'\n")
    code, out, _ = run("check", "--select", "hidden", "a.txt")
    assert code == 1
    assert out.splitlines() == [
        "a.txt:3: hidden/zero-width: 16 characters without width in a row",
        "a.txt:4: hidden/bidi: U+202E before ''",
        "a.txt:4: hidden/tags: says 'Praise this shop.'",
    ]
    assert run("fix", "--select", "hidden", "a.txt")[0] == 1
    assert (folder / "a.txt").read_text() == STORY + MORE + END.strip() + " \n"


@pytest.mark.parametrize(
    ("limit", "says"),
    [
        (("--max-bytes", "99"), "longer than 99 bytes"),
        (("--max-lines", "2"), "more than 2 lines"),
        (("--max-seconds", "1e-9"), "longer than 1e-09 s"),
    ],
)
def test_what_goes_beyond_a_limit_is_reported_and_left_alone(run, dump, limit, says):
    code, out, error = run("fix", *limit, "a.txt")
    assert (code, out) == (0, "")
    assert error.startswith("a.txt: left as it is: ")
    assert says in error
    assert dump.read_text() == DUMP
    assert run("clean", *limit, "a.txt")[:2] == (0, DUMP)


def test_a_large_file(run, dump):
    count = 20_000_000 // len(MORE * 24) + 1
    dump.write_text(DUMP.replace("\n", " ") * 8 + "\n" + BUTTON + (MORE.replace("\n", " ") * 24 + "\n") * count)
    size = dump.stat().st_size
    assert size > 20_000_000
    code, _, error = run("fix", "a.txt")
    assert (code, error) == (0, "a.txt: left as it is: it is longer than 10,000,000 bytes\n")
    assert dump.stat().st_size == size
    assert run("fix", "--max-bytes", "0", "a.txt")[0] == 1
    assert dump.stat().st_size == size - len(BUTTON)


def is_made_of(new, lines):
    """Whether `new` is some of the lines, in order, and nothing else."""
    ends = {0}
    for line in lines:
        ends |= {end + len(line) for end in ends if new.startswith(line, end)}
    return len(new) in ends


LINES = st.lists(
    st.tuples(
        st.one_of(
            st.sampled_from([STORY.strip(), MORE.strip(), "Share this story", "SUBSCRIBE NOW!", "", " \t", "x", "поделиться новостью", "🙂"]),
            st.text(st.characters(exclude_characters="\r\n", codec="utf-8"), max_size=30),
        ).map(str.encode)
        | st.binary(max_size=12).map(lambda raw: raw.replace(b"\r", b"").replace(b"\n", b"")),
        st.sampled_from([b"\n", b"\r\n", b"\r"]),
    ).map(b"".join),
    max_size=12,
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=LINES, last=st.sampled_from([b"", b"Share this story", STORY.strip().encode()]))
def test_whatever_a_file_holds_fix_leaves_kept_lines_and_a_second_run_nothing(folder, lines, last):
    path = folder / "any.txt"
    before = b"".join(lines) + last
    path.write_bytes(before)
    first = cli.main(["fix", "-q", "any.txt"])
    after = path.read_bytes()
    assert is_made_of(after, io.BytesIO(before).readlines() if b"\r" not in before else [*_lines(before)])
    assert (first == 1) == (after != before)
    cli.main(["fix", "-q", "any.txt"])
    assert path.read_bytes() == after


def _lines(data):
    at = 0
    while at < len(data):
        ends = [found + len(sign) for sign in (b"\r\n", b"\n", b"\r") if (found := data.find(sign, at)) >= 0]
        first = min(ends, default=len(data))
        end = first + 1 if data[first - 1 : first + 1] == b"\r\n" else first
        yield data[at:end]
        at = end


@given(
    outer=st.lists(st.integers(0, 40), max_size=8).map(sorted),
    inner=st.lists(st.integers(0, 40), max_size=8).map(sorted),
)
def test_parts_of_parts_are_parts_of_the_whole(outer, inner):
    text = "".join(map(chr, range(48, 88)))
    first = [Span(*pair) for pair in zip(outer[::2], outer[1::2], strict=False) if pair[0] < pair[1]]
    rest = files.text_of(text, first)
    second = [Span(min(a, len(rest)), min(b, len(rest))) for a, b in zip(inner[::2], inner[1::2], strict=False)]
    assert files.text_of(text, files.composed(first, second)) == files.text_of(rest, second)


# diff


def patched(folder, before, out):
    """The file that `patch` makes of it."""
    target = folder / "patched.txt"
    target.write_bytes(before)
    subprocess.run(["git", "apply", "--unidiff-zero", "-"], cwd=folder, input=out.replace(b"a.txt", b"patched.txt"), check=True)
    return target.read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(DUMP, id="in the middle"),
        pytest.param(BUTTON + KEPT, id="at the start"),
        pytest.param(KEPT + BUTTON, id="at the end"),
        pytest.param(DUMP.rstrip("\n"), id="no newline on a kept line"),
        pytest.param((KEPT + BUTTON).rstrip("\n"), id="no newline on a line that goes"),
        pytest.param(BUTTON + KEPT * 3 + BUTTON + KEPT * 2 + BUTTON, id="three hunks"),
        pytest.param(BUTTON + STORY * 6 + BUTTON + MORE * 7 + BUTTON + KEPT, id="six lines between are one hunk, seven two"),
        pytest.param(DUMP.replace("\n", "\r\n"), id="carriage returns and newlines"),
        pytest.param(STORY.replace("\n", "\r") + BUTTON + MORE + END, id="a line that meets the next"),
        pytest.param(f"{STORY.strip()} (12 shares)\n{BUTTON}{MORE}{END.strip()} (3 shares)", id="parts of lines"),
        pytest.param("\ufeff" + DUMP, id="byte order mark"),
    ],
)
def test_a_diff_makes_of_the_file_what_fix_makes_of_it(run, dump, folder, text, capfdbinary):
    dump.write_bytes(text.encode())
    assert cli.main(["diff", "a.txt"]) == 1
    out, err = capfdbinary.readouterr()
    assert err == b""
    assert dump.read_bytes() == text.encode()
    run("fix", "a.txt")
    assert patched(folder, text.encode(), out) == dump.read_bytes()


def test_a_diff_reads_as_diffs_do(run, dump):
    dump.write_text((KEPT + BUTTON).rstrip("\n"))
    wanted = f"--- a/a.txt\n+++ b/a.txt\n@@ -1,4 +1,3 @@\n {STORY} {MORE} {END}-Share this story\n\\ No newline at end of file\n"
    assert run("diff", "a.txt") == (1, wanted, "")
    dump.write_text(KEPT)
    assert run("diff", "a.txt") == (0, "", "")


@given(
    lines=st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from(["keep", "drop", "cut"])), max_size=40),
    newline=st.booleans(),
)
def test_hunks_cover_every_change_once(lines, newline):
    steps = []
    for text, fate in lines:
        old = text.encode() * 2 + b"\n"
        steps.append(diff.Step([old], {"keep": [old], "drop": [], "cut": [old[1:]]}[fate]))
    if steps and not newline:
        steps[-1] = diff.Step([line.rstrip(b"\n") for line in steps[-1].old], [line.rstrip(b"\n") for line in steps[-1].new])
    old = [line for step in steps for line in step.old]
    new, at = [], 0
    for line in diff.unified("a", steps):
        if line.startswith(b"@@"):
            start, _, count = line.split()[1][1:].partition(b",")
            first = int(start) - (count != b"0")
            new += old[at:first]
            at = first
        elif line[:1] in b" -" and not line.startswith(b"---"):
            assert old[at] == line[1:]
            at += 1
        if line[:1] in b" +" and not line.startswith(b"+++"):
            new.append(line[1:])
    assert new + old[at:] == [line for step in steps for line in step.new]


def test_a_diff_of_utf_16_is_shown_as_utf_8(run, dump):
    dump.write_bytes(codecs.BOM_UTF16_LE + DUMP.encode("utf-16-le"))
    assert "-Share this story\n" in run("diff", "a.txt")[1]


# explain and rules


def test_explain_shows_every_line_and_the_rules_that_spoke(run, dump):
    dump.write_text(f"{STORY.strip()} (12 shares)\n\n{BUTTON}{MORE}")
    code, out, err = run("explain", "a.txt")
    assert (code, err) == (0, "")
    assert out.splitlines() == [
        f"- {STORY.strip()} (12 shares)",
        f"+ {STORY.strip()}",
        "#   own/counter +8.0  (12 shares)",
        "",
        "- Share this story",
        "#   own/button +8.0  share this story",
        f"  {MORE.strip()}",
    ]


def test_the_marks_of_explain_are_those_of_examples(run, dump):
    from cleaner import marked

    lines = marked.load(run("explain", "--marks", "a.txt")[1])
    assert marked.source(lines) == DUMP
    assert [line.mark for line in lines] == ["keep", "drop", "keep", "keep"]


def test_rules_are_listed_and_shown(run):
    code, out, _ = run("rules")
    assert code == 0
    assert "own/button" in out
    assert "shape/" in out
    assert run("rules", "own")[1] == ("own/button   +8.0  The buttons of these tests.\nown/counter  +8.0  A counter of shares behind a line.\n")
    one = run("rules", "own/button")[1]
    assert "4 phrases in 3 languages: en ru ja" in one
    assert "    - Share this story\n" in one


def test_what_the_modes_cost_is_printed(run):
    code, out, _ = run("rules", "--mode")
    assert code == 0
    rows = [line.split() for line in out.splitlines()]
    assert [row[0] for row in rows[:8]] == ["dumps", "precision", "balanced", "recall", "pages", "precision", "balanced", "recall"]
    assert all(0 <= float(figure) <= 1 for row in rows[1:4] for figure in row[1:])


def test_the_examples_of_own_rules_are_run(run, folder):
    assert run("rules", "--test") == (0, "", "2 examples of 2 rules, 0 faults\n")
    (folder / "cleaner.toml").write_text(CONFIG.replace("- Share this story", "- Shared the story"))
    code, out, err = run("rules", "--test")
    assert code == 1
    assert out.startswith("own/button: example 1: line 2 should go")
    assert err == "2 examples of 2 rules, 1 faults\n"


def test_an_example_that_shows_nothing_kept_is_a_fault(run, folder):
    (folder / "cleaner.toml").write_text(CONFIG.replace("  The mill closed in May, said the owner.\n", ""))
    assert "shows no line that stays and one that goes" in run("rules", "--test")[1]


# configuration


def test_the_nearest_configuration_is_used_unless_told_otherwise(run, dump, folder, monkeypatch):
    (folder / "below").mkdir()
    monkeypatch.chdir(folder / "below")
    assert run("check", dump)[0] == 1
    assert "own/button" not in run("check", "--no-config", "--select", "gate", dump)[1]
    (folder / "other.toml").write_text(CONFIG.replace("button", "knob"))
    assert "own/knob" in run("check", "--config", "../other.toml", dump)[1]


def test_what_is_ignored_for_some_files_still_goes_from_others(run, dump, folder):
    (folder / "b.txt").write_text(DUMP)
    (folder / "cleaner.toml").write_text(CONFIG.replace("[[rules]]", '[per-file-ignores]\n"b*.txt" = ["own"]\n\n[[rules]]', 1))
    assert run("check", "a.txt", "b.txt") == (1, "a.txt:2: own/button: Share this story\n", "")


def test_what_is_ignored_for_some_sites_still_goes_from_others(run, dump, folder):
    (folder / "cleaner.toml").write_text(CONFIG.replace("[[rules]]", '[per-site-ignores]\n"*.example.org" = ["own"]\n\n[[rules]]', 1))
    assert run("check", "--url", "https://www.example.org/a", "a.txt")[0] == 0
    assert run("check", "--url", "https://www.example.com/a", "a.txt")[0] == 1


# baseline


def test_a_baseline_accepts_todays_findings_wherever_they_move(run, dump, folder):
    assert run("check", "--baseline", "known.json", "--write-baseline", "a.txt") == (0, "", "")
    assert run("check", "--baseline", "known.json", "a.txt") == (0, "", "")
    dump.write_text(END + DUMP)
    assert run("check", "--baseline", "known.json", "a.txt") == (0, "", "")
    assert run("fix", "--baseline", "known.json", "a.txt") == (0, "", "")
    assert run("diff", "--baseline", "known.json", "a.txt") == (0, "", "")
    dump.write_text(DUMP + "Subscribe now\n" + KEPT)
    assert run("check", "--baseline", "known.json", "a.txt") == (1, "a.txt:5: own/button: Subscribe now\n", "")
    assert run("fix", "--baseline", "known.json", "a.txt")[0] == 1
    assert dump.read_text() == DUMP + KEPT
    (folder / "b.txt").write_text(DUMP)
    assert run("check", "--baseline", "known.json", "b.txt")[0] == 1, "another file"


def test_a_stale_entry_of_a_baseline_is_reported_in_one_line(run, dump, folder):
    (folder / "b.txt").write_text(DUMP)
    run("check", "--baseline", "known.json", "--write-baseline", "a.txt", "b.txt")
    dump.write_text(KEPT)
    code, out, err = run("check", "--baseline", "known.json", "a.txt")
    assert (code, out) == (0, "")
    assert err == "known.json: an entry is found no more (a.txt: own/button: Share this story); write it anew with --write-baseline\n"
    run("check", "--baseline", "known.json", "--write-baseline", "a.txt")
    assert [entry["file"] for entry in json.loads((folder / "known.json").read_text())["accepted"]] == ["b.txt"]


def test_a_file_that_is_no_baseline_is_one_line(run, dump, folder):
    for content in ("[]", "{", '{"accepted": [1]}', '{"accepted": [{"file": 1}]}', "[" * 100_000):
        (folder / "known.json").write_text(content)
        assert run("check", "--baseline", "known.json", "a.txt") == (2, "", "cleaner: known.json is no baseline; make one with --write-baseline\n")


# JSONL


def test_only_the_field_of_records_that_change_is_rewritten(run, folder):
    path = folder / "a.jsonl"
    clean = json.dumps({"id": 1, "text": KEPT})
    lines = [
        clean,
        f'{{ "b":1.50,"text" : {json.dumps(DUMP)} , "a":[1e400, "é\\u00e9\\/"]}}  ',
        "",
        '{"id": 2}',
        '{"id": 3, "text": null}',
        f'{{"text": {json.dumps(RUSSIAN + "Поделиться новостью" + chr(10) + RUSSIAN)}}}',
        f'{{"text": {json.dumps(RUSSIAN + "Поделиться новостью" + chr(10) + RUSSIAN, ensure_ascii=False)}}}\r',
    ]
    path.write_bytes("\n".join(lines).encode())
    code, _, err = run("fix", "--field", "text", "a.jsonl")
    assert (code, err) == (1, "a.jsonl: fixed, 3 findings\n")
    wanted = [line.replace("Share this story\\n", "").replace("Поделиться новостью\\n", "") for line in lines]
    wanted[5] = wanted[5].replace(json.dumps("Поделиться новостью")[1:-1] + "\\n", "")
    assert path.read_bytes().decode().split("\n") == wanted
    assert run("fix", "--field", "text", "a.jsonl") == (0, "", "")


def test_lines_that_are_no_records_are_reported_and_left_alone(run, folder):
    bad = [b"[1]", b"{", b'{"text": "a"} x', b"\xff", b'{"text": "a",}', b"{" * 5000, b'{"a":' * 90_000, b'{"text": "<html><body>"}']
    path = folder / "a.jsonl"
    record = json.dumps({"text": DUMP}).encode()
    path.write_bytes(b"\n".join([*bad, record, b""]))
    code, out, err = run("check", "--field", "text", "a.jsonl")
    assert code == 2
    assert out == "a.jsonl:9: own/button: Share this story\n"
    assert [line.split(": ")[0] for line in err.splitlines()] == [f"a.jsonl:{at}" for at in range(1, 9)]
    assert run("fix", "--skip-other", "--field", "text", "a.jsonl")[0] == 1
    assert path.read_bytes() == b"\n".join([*bad, json.dumps({"text": KEPT}).encode(), b""])


def test_a_field_that_no_record_has_is_an_error(run, folder):
    (folder / "a.jsonl").write_text('{"txt": "a", "id": 1}\n')
    assert run("fix", "--field", "text", "a.jsonl") == (2, "", "a.jsonl: no record has a field 'text'; the first has 'txt', 'id'\n")


def test_clean_and_diff_of_records(run, folder, stdin):
    record = json.dumps({"text": DUMP, "id": 1}) + "\n"
    (folder / "a.jsonl").write_text(record)
    wanted = json.dumps({"text": KEPT, "id": 1}) + "\n"
    assert run("clean", "--field", "text", "a.jsonl") == (0, wanted, "")
    stdin(record.encode())
    assert run("clean", "--field", "text") == (0, wanted, "")
    assert run("diff", "--field", "text", "a.jsonl") == (1, f"--- a/a.jsonl\n+++ b/a.jsonl\n@@ -1 +1 @@\n-{record}+{wanted}", "")


def test_clean_of_a_record_with_a_page_leaves_its_article(run, folder):
    page = f"<!doctype html><body><p>{STORY}<p>Share this story<p>é {MORE}"
    (folder / "a.jsonl").write_text(json.dumps({"text": page}))
    out = run("clean", "--field", "text", "a.jsonl")[1]
    assert json.loads(out) == {"text": f"{STORY.strip()}\n\né {MORE.strip()}"}
    assert out.isascii()


JSON_LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
JSON_VALUES = st.recursive(JSON_LEAVES, lambda inner: st.lists(inner, max_size=3), max_leaves=4)


@given(
    record=st.dictionaries(st.text(max_size=4), JSON_VALUES, max_size=3),
    pieces=st.lists(st.text(max_size=6) | st.sampled_from(["\\", '"', "é", "🙂", "\ud83d", "\udc00", "\n"]), max_size=8),
    chosen=st.lists(st.booleans(), min_size=8, max_size=8),
    ascii_=st.booleans(),
)
def test_parts_of_a_text_are_cut_from_its_record_as_they_were_written(record, pieces, chosen, ascii_):
    text = "".join(pieces)
    line = json.dumps({**record, "the text": text}, ensure_ascii=ascii_)
    try:
        raw = line.encode()
    except UnicodeEncodeError:
        raw = json.dumps({**record, "the text": text}).encode()
    text = json.loads(raw)["the text"]  # two halves of a pair have become one character
    spans, at = [], 0
    for piece, wanted in zip(pieces, chosen, strict=False):
        end = min(at + len(piece), len(text))
        spans += [Span(at, end)] if wanted and at < end else []
        at = end
    (found,) = jsonl.records([raw], "the text")
    assert found.value == text
    new = jsonl.with_parts(found, spans)
    before, after = json.loads(raw), json.loads(new)
    assert list(before) == list(after)
    assert repr(after) == repr({**before, "the text": after["the text"]})
    rest = files.text_of(text, spans)
    assert after["the text"].encode("utf-16", "surrogatepass") == rest.encode("utf-16", "surrogatepass")
    assert new.isascii() or not raw.isascii()


# streams


def test_a_broken_pipe_is_quiet(folder):
    (folder / "a.txt").write_text(DUMP * 5000)
    with child("clean", "a.txt") as process:
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize("argv", [["clean", "a.txt"], ["check", "a.txt"], ["diff", "a.txt"], ["rules"], ["--help"]])
def test_output_that_cannot_be_written_is_one_line(dump, argv):
    with Path("/dev/full").open("w") as full:
        buffered = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}  # else argparse itself prints, and hides it
        process = subprocess.run([sys.executable, "-m", "cleaner", *argv], stdout=full, stderr=subprocess.PIPE, text=True, check=False, env=buffered)
    assert process.stderr == "cleaner: cannot write the output: No space left on device\n"
    assert process.returncode == 2


def test_all_is_written_where_standard_output_has_no_buffer(dump):
    dump.write_text(DUMP * 2000)
    with child("clean", "a.txt", env={**os.environ, "PYTHONUNBUFFERED": "1"}) as process:
        assert process.stdout.read() == KEPT * 2000


def test_an_interrupt_is_quiet():
    with child("clean", stdin=subprocess.PIPE, code="import sys; from cleaner.cli import main; print('up', flush=True); sys.exit(main())") as process:
        assert process.stdout.readline() == "up\n"
        threading.Timer(0.5, process.send_signal, [signal.SIGINT]).start()
        assert process.stderr.read() == ""
    assert process.returncode == 130


def test_python_m_cleaner_works(dump):
    process = subprocess.run([sys.executable, "-m", "cleaner", "check", "a.txt"], capture_output=True, text=True, check=False)
    assert (process.returncode, process.stdout) == (1, "a.txt:2: own/button: Share this story\n")


def test_colours_are_for_terminals_and_for_those_who_want_them(run, dump, monkeypatch):
    monkeypatch.setattr("cleaner.cli.terminal.sys.stdout.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    for verb in ("check", "diff", "explain"):
        assert "\x1b[" in run(verb, "a.txt")[1]
    monkeypatch.setenv("NO_COLOR", "1")
    for verb in ("check", "diff", "explain"):
        assert "\x1b[" not in run(verb, "a.txt")[1]


def test_little_is_imported_for_a_small_dump(dump):
    """Start-up is most of the time that a hook takes. What numpy needs is its own affair, and older ones need more."""
    (dump.parent / "cleaner.toml").unlink()
    heavy = {"bs4", "charset_normalizer", "concurrent.futures", "difflib", "hashlib", "lxml", "multiprocessing", "tempfile", "tomllib", "trafilatura"}
    code = (
        "import sys, numpy; before = set(sys.modules); from cleaner.cli import main; main(); "
        f"print(*sorted((sys.modules.keys() - before) & {heavy!r}), file=sys.stderr)"
    )
    with child("clean", "a.txt", code=code) as process:
        out, err = process.communicate()
    assert "mill" in out
    assert err == "\n"


# formats

PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>The mill</title><meta name="author" content="Ann Lee"></head><body><h1>The mill</h1>
<p>{STORY}</p><p>Share this story</p><p>{MORE.replace("Two of them", '<a href="/them">Two</a> of <b>them</b>')}</p></body></html>"""


@pytest.fixture
def web_page(folder):
    path = folder / "page.html"
    path.write_text(PAGE)
    return path


@pytest.mark.parametrize(
    ("options", "wanted"),
    [
        pytest.param(["--format", "text"], f"The mill\n\n{STORY}\n{MORE}", id="text"),
        pytest.param(["--format", "markdown"], f"# The mill\n\n{STORY}\n{MORE.replace('them', '**them**', 1)}", id="markdown"),
        pytest.param(
            ["--format", "markdown", "--links", "--url", "https://x.example/a"],
            f"# The mill\n\n{STORY}\n{MORE.replace('Two of them', '[Two](https://x.example/them) of **them**')}",
            id="links",
        ),
        pytest.param(
            ["--format", "html"],
            f"<h1>The mill</h1>\n<p>{STORY.strip()}</p>\n<p>{MORE.strip().replace('them', '<strong>them</strong>', 1)}</p>\n",
            id="html",
        ),
    ],
)
def test_a_page_comes_out_in_the_format_that_is_asked_for(run, web_page, stdin, options, wanted):
    assert run("clean", *options, web_page) == (0, wanted, "")
    stdin(PAGE.encode())
    assert run("clean", *options) == (0, wanted, "")


def test_json_has_a_line_for_every_file(run, web_page, dump):
    code, out, _ = run("clean", "--format", "json", web_page, dump)
    of_page, of_dump = map(json.loads, out.splitlines())
    assert (code, of_page["title"], of_page["author"], of_page["language"]) == (0, "The mill", "Ann Lee", "en")
    assert of_page["text"] == f"The mill\n\n{STORY}\n{MORE}".strip()
    assert (of_dump["text"], of_dump["title"], of_dump["notes"]) == (KEPT, "", [])


def test_a_dump_is_its_own_markdown_and_has_paragraphs_as_html(run, dump):
    dump.write_bytes(DUMP.replace("\n", "\r\n").encode())
    assert run("clean", "--format", "markdown", dump)[1] == KEPT.replace("\n", "\r\n")
    assert run("clean", "--format", "html", dump)[1] == f"<p>{KEPT.strip()}</p>\n".replace("\n", "<br>\n", 2)


def test_a_page_in_an_old_encoding_comes_out_as_utf_8(run, folder):
    (folder / "a.html").write_bytes(f'<html><head><meta charset="windows-1252"></head><body><p>« Fermé » {STORY}</p></body></html>'.encode("cp1252"))
    assert run("clean", "--format", "markdown", "a.html")[1] == f"« Fermé » {STORY}"


@pytest.mark.parametrize("format", ["text", "markdown", "html"])
def test_a_field_gets_the_format_too(run, folder, format):
    rows = [{"id": 1, "text": PAGE}, {"id": 2, "text": DUMP}]
    (folder / "a.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    code, out, _ = run("clean", "--field", "text", "--format", format, "a.jsonl")
    of_page, of_dump = (json.loads(line)["text"] for line in out.splitlines())
    assert code == 0
    assert of_page.startswith({"text": "The mill\n", "markdown": "# The mill\n", "html": "<h1>The mill</h1>\n"}[format])
    assert of_dump == (f"<p>{KEPT.strip()}</p>".replace("\n", "<br>\n") if format == "html" else KEPT)


def test_a_field_takes_no_json(run, folder):
    (folder / "a.jsonl").write_text('{"text": "One"}\n')
    code, out, err = run("clean", "--field", "text", "--format", "json", "a.jsonl")
    assert (code, out) == (2, "")
    assert err == "cleaner: --field puts a text into each record, and json is none; use --format text, markdown or html\n"


def test_trafilatura_may_find_the_article(run, web_page):
    code, out, _ = run("clean", "--engine", "trafilatura", "--comments", "keep", web_page)
    assert code == 0
    assert STORY in out
    assert BUTTON not in out


@pytest.mark.parametrize(("option", "value"), [("--format", "pdf"), ("--comments", "some"), ("--engine", "magic")])
def test_what_cannot_be_asked_for_is_named(run, web_page, option, value):
    code, _, err = run("clean", option, value, web_page)
    assert code == 2
    assert f"{option}: invalid choice: {value!r}" in err


def test_explain_shows_every_line_of_code_with_its_mark_and_with_all_the_element(run, folder):
    (folder / "a.html").write_text(f"<html><body><p>{STORY}</p><p>Share this story</p><pre>if a:\n    go\n\nend</pre><p>{MORE}</p></body></html>")
    out = run("explain", "--all", "a.html")[1]
    assert "- Share this story\n#   <p>\n#   own/button " in out
    assert "  if a:\n      go\n\n  end\n#   <pre>\n" in out
