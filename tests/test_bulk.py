"""Corpora: every document comes out or is in quarantine, in order, whatever a document does and whenever a run is stopped."""

import gc
import gzip
import json
import os
import resource
import signal
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest

from cleaner import Cleaner, Config, ConfigError
from cleaner.bulk import Account, BulkError, Options, Terms, run
from cleaner.bulk.desk import Desk
from cleaner.bulk.pool import Workers
from cleaner.cli import main, progress
from cleaner.evaluate import bulk as measured
from cleaner.formats import Batch, Fault, jsonl, parquet, read

pytest.importorskip("pebble")
pytest.importorskip("orjson")
pytestmark = pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # pipes to killed processes leave buffers behind
STORY = "The mayor opened the bridge on Monday, and the first buses crossed it in the afternoon.\n" * 3
DUMP = STORY + "Copy link\n"
COUNT = 120
CLEANER = Cleaner()
ONE = Options(terms=Terms(jobs=1, timeout=30.0))


@pytest.fixture(scope="module", autouse=True)
def buffers_left_behind():
    """Collected here and not in somebody else's test."""
    yield
    gc.collect()


@pytest.fixture
def corpus(tmp_path):
    path = tmp_path / "corpus.jsonl"
    measured.write(path, islice(measured.documents(pages_every=40), COUNT))
    return path


def rows(path):
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def command(*arguments, **options):
    return subprocess.Popen([sys.executable, "-m", "cleaner", "bulk", *map(str, arguments), "--no-config"], stderr=subprocess.PIPE, **options)


class Piece:
    """What goes to workers in these tests: lines."""

    def __init__(self, *items):
        self.batch = Batch(items)


def test_a_run_gives_what_a_loop_gives_in_order_with_all_fields(corpus, tmp_path, capsys):
    out = tmp_path / "out"
    assert main(["bulk", str(corpus), "--out", str(out), "--jobs", "2", "--shard", "50", "--report", str(tmp_path / "run.json")]) == 0
    assert sorted(path.name for path in out.iterdir()) == [
        "manifest.jsonl",
        *(f"part-0000{n}.jsonl" for n in range(3)),
        "quarantine.jsonl",
    ]
    written = [row for part in sorted(out.glob("part-*")) for row in rows(part)]
    clean = CLEANER.clean
    for record, row in zip(rows(corpus), written, strict=True):
        source = record.get("html") or record["text"]
        assert row["text"] == clean(source, url=record["url"]).text
        assert (row["id"], row.get("original_text"), row.get("html")) == (record["id"], record.get("text"), record.get("html"))
        assert row["status"] == "ok"
        assert 0 <= row["confidence"] <= 1
    report = json.loads((tmp_path / "run.json").read_text("utf-8"))
    assert (report["documents"], report["written"], report["quarantined"]) == (COUNT, COUNT, 0)
    assert report["size_out"] == sum(len(row["text"]) for row in written)
    assert report["rules"]["model/line"] == sum(row["rules"].get("model/line", 0) for row in written)
    assert sum(row[2] for row in report["lengths"]) == sum(row[3] for row in report["lengths"]) == COUNT
    assert "documents              120" in capsys.readouterr().err


def test_every_form_of_input_comes_out(tmp_path):
    pytest.importorskip("fastwarc")
    pytest.importorskip("pyarrow")
    pyarrow = parquet.library()
    from test_formats import archive, response

    page = f"<html lang=pt-BR><body><p>{STORY}</p>".encode()
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "a.html").write_bytes(page)
    (folder / "b.txt").write_text(DUMP, encoding="utf-8")
    (tmp_path / "a.warc.gz").write_bytes(gzip.compress(archive(response(page), response(b"GIF8", type_=b"image/gif"))))
    (tmp_path / "a.warc.wet").write_bytes(archive(DUMP.encode(), kind=b"conversion"))
    pyarrow.parquet.write_table(pyarrow.table({"id": [7], "text": [DUMP]}), tmp_path / "a.parquet")
    inputs = [folder, tmp_path / "a.warc.gz", tmp_path / "a.warc.wet", tmp_path / "a.parquet", folder / "b.txt"]
    account = run(inputs, tmp_path / "out.jsonl.gz", ONE, CLEANER)
    written = [json.loads(line) for line in gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()).splitlines()]
    assert [row["text"].strip() for row in written] == [STORY.strip().replace("\n", " "), STORY.strip()] * 2 + [STORY.strip()] * 2
    assert [row.get("path") or row.get("url") or row["id"] for row in written] == [
        "a.html",
        "b.txt",
        "http://marsh.example/0",
        "http://marsh.example/0",
        7,
        "b.txt",
    ]
    assert account.languages == {"pt": 2, "": 4}


@pytest.mark.parametrize("name", ["out.jsonl.zst", "out.parquet"])
def test_one_file_has_all_parts_and_a_second_run_does_nothing(corpus, tmp_path, name):
    pytest.importorskip("pyarrow")
    pytest.importorskip("zstandard")
    out = tmp_path / "to" / name
    options = Options(terms=Terms(jobs=1), shard=50)
    account = run([corpus], out, options, CLEANER)
    before = {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.parent.iterdir()}
    assert sorted(before) == sorted([name, f"{name}.manifest.jsonl", f"{name}.quarantine.jsonl"])
    found = [item for batch in read(out) for item in batch.items]
    assert len(found) == account.written == COUNT
    assert run([corpus], out, options, CLEANER) == account
    assert {path.name: (path.read_bytes(), path.stat().st_mtime_ns) for path in out.parent.iterdir()} == before


def test_columns_of_parquet_come_out_as_they_went_in(tmp_path):
    pytest.importorskip("pyarrow")
    pyarrow = parquet.library()
    table = pyarrow.table({"text": [DUMP, None, STORY], "at": pyarrow.array([1, 2, 3], pyarrow.timestamp("ns"))})
    pyarrow.parquet.write_table(table, tmp_path / "in.parquet")
    account = run([tmp_path / "in.parquet"], tmp_path / "out", Options(terms=Terms(jobs=1), form=".parquet"), CLEANER)
    found = pyarrow.parquet.read_table(tmp_path / "out" / "part-00000.parquet")
    assert found.schema.names == ["original_text", "at", "text", "confidence", "rules", "status"]
    assert found.column("text").to_pylist() == [STORY, STORY]
    assert found.column("at").combine_chunks().equals(table.column("at").combine_chunks().take([0, 2]))
    assert (account.written, account.quarantined) == (2, 1)
    (fault,) = rows(tmp_path / "out" / "quarantine.jsonl")
    assert (fault["number"], fault["record"]["text"]) == (2, None)


def test_poisonous_documents_are_in_quarantine_and_no_others(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(measured, "POISONS", ("signal", "loop", "memory", "exception", "encoding"))
    assert measured.poisons(tmp_path, 200, every=40, timeout=1.5)
    assert "5 quarantined" in capsys.readouterr().out


def test_the_reasons_say_what_happened_and_the_records_are_there(tmp_path):
    lines = [*(json.dumps({"id": kind, "text": measured.MARK + kind}).encode() for kind in ("signal", "exception")), b'{"id": "caf\xe9"}', b"{}"]
    (tmp_path / "in.jsonl").write_bytes(b"\n".join(lines))
    run([tmp_path / "in.jsonl"], tmp_path / "out", ONE, Cleaner(labelers=[measured.poison]))
    found = rows(tmp_path / "out" / "quarantine.jsonl")
    assert [fault["reason"] for fault in found] == [
        "ends its process: SIGSEGV",
        "ValueError: a labeler that fails",
        "is not UTF-8",
        "has no text in a field 'text' or 'html'",
    ]
    assert [fault["number"] for fault in found] == [1, 2, 3, 4]
    assert json.loads(found[0]["line"])["id"] == "signal"
    assert found[2]["base64"]


def test_killed_runs_end_with_the_same_bytes(tmp_path):
    assert measured.kills(tmp_path, 1, count=60)


def test_workers_that_are_killed_from_outside_lose_nothing(corpus, tmp_path):
    killed = []

    def kill_workers(account):
        if not killed:
            killed.extend(workers())
            for process in killed:
                os.kill(process, signal.SIGKILL)

    account = run([corpus], tmp_path / "out", Options(terms=Terms(jobs=2, timeout=30.0)), CLEANER, kill_workers)
    assert killed
    assert account.reasons == {}
    assert account.written == COUNT


def workers():
    """The worker processes of this one: those that a process started by this one has started."""
    parents = {process: int(Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[1]) for process in measured.processes()}
    return [process for process, parent in parents.items() if parents.get(parent) == os.getpid()]


def test_a_document_that_is_killed_once_more_while_it_is_alone_is_tried_again(tmp_path):
    items = [jsonl.line({"text": f"{number}\n{tmp_path}"}) for number in range(3)]
    with Workers(Desk(Cleaner(labelers=[operator])), Terms(jobs=1)) as pool:
        ((_, outcome),) = pool.outcomes([Piece(*items)])
    assert len(list(tmp_path.iterdir())) == 2
    assert [type(output) for output in outcome.outputs] == [bytes] * 3


def operator(document):
    """A labeler that kills its process at the first two documents that it is shown; they name the folder where it counts."""
    folder = Path(document.source.splitlines()[-1])
    killed = len(list(folder.iterdir()))
    if killed < 2:
        (folder / str(killed)).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return ()


def test_workers_that_are_killed_while_they_have_nothing_to_do_are_replaced():
    """pebble takes that for the end of the whole pool."""

    def pieces():
        for number in range(12):
            yield Piece(jsonl.line({"text": f"{DUMP}{number}"}))
            if number == 6:
                time.sleep(0.5)  # all that was sent has been cleaned
                for process in workers._pool._pool_manager.worker_manager.workers.copy():
                    os.kill(process, signal.SIGKILL)
                time.sleep(0.5)  # pebble has seen it

    with Workers(Desk(CLEANER), Terms(jobs=1)) as workers:
        outcomes = [outcome for _, outcome in workers.outcomes(pieces())]
    assert [len(outcome.outputs) for outcome in outcomes] == [1] * 12
    assert not any(isinstance(output, Fault) for outcome in outcomes for output in outcome.outputs)


def test_workers_that_are_stuck_are_replaced(monkeypatch):
    """As when one is killed while it holds the lock of the pipe: pebble then waits for ever."""
    monkeypatch.setattr("cleaner.bulk.pool.PATIENCE", 0.2)
    pieces = [Piece(jsonl.line({"text": f"{DUMP}{number}"})) for number in range(3)]
    with Workers(Desk(CLEANER), Terms(jobs=1, timeout=0.8)) as workers:
        assert workers._pool._pool_manager is not None
        workers._pool.schedule(int).result()  # it has started
        workers._pool._pool_manager.worker_manager.workers_channel.mutex.acquire()
        outcomes = [outcome for _, outcome in workers.outcomes(pieces)]
    assert [len(outcome.outputs) for outcome in outcomes] == [1, 1, 1]
    assert not any(isinstance(output, Fault) for outcome in outcomes for output in outcome.outputs)


def test_batches_are_taken_only_as_workers_need_them():
    taken = []

    def pieces():
        for number in range(40):
            taken.append(number)
            yield Piece(jsonl.line({"text": DUMP}))

    with Workers(Desk(CLEANER), Terms(jobs=1)) as workers:
        outcomes = workers.outcomes(pieces())
        next(outcomes)
        time.sleep(0.2)
        assert len(taken) < 10
        assert len(list(outcomes)) == 39


def test_other_settings_inputs_or_rules_are_not_mixed(corpus, tmp_path, monkeypatch):
    out = tmp_path / "out"
    run([corpus], out, ONE, CLEANER)
    with pytest.raises(ConfigError, match="mode 'balanced', and now it is 'precision'"):
        run([corpus], out, ONE, Cleaner(Config(mode="precision")))
    with pytest.raises(ConfigError, match="shard 10000, and now it is 5"):
        run([corpus], out, Options(terms=ONE.terms, shard=5), CLEANER)
    monkeypatch.setattr("cleaner.bulk.manifest.rules_version", lambda: "other")
    with pytest.raises(ConfigError, match="rules_version"):
        run([corpus], out, ONE, CLEANER)
    monkeypatch.undo()
    with corpus.open("ab") as file:
        file.write(b'{"text": "One more."}\n')
    with pytest.raises(ConfigError, match="inputs"):
        run([corpus], out, ONE, CLEANER)


def test_an_output_that_is_not_ours_is_left_alone(corpus, tmp_path):
    for out in (tmp_path / "out.jsonl", tmp_path / "out" / "part-00000.jsonl"):
        out.parent.mkdir(exist_ok=True)
        out.write_bytes(b"precious")
        with pytest.raises(ConfigError, match="is there already"):
            run([corpus], tmp_path / out.relative_to(tmp_path).parts[0], ONE, CLEANER)
        assert out.read_bytes() == b"precious"
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "manifest.jsonl").write_bytes(b'{"something": "else"}\n')
    with pytest.raises(ConfigError, match="is no manifest of a run"):
        run([corpus], tmp_path / "other", ONE, CLEANER)


def test_a_part_that_was_changed_is_noticed(corpus, tmp_path):
    run([corpus], tmp_path / "out", ONE, CLEANER)
    with (tmp_path / "out" / "part-00000.jsonl").open("ab") as file:
        file.write(b"{}\n")
    with pytest.raises(BulkError, match="is not as it was written"):
        run([corpus], tmp_path / "out", ONE, CLEANER)


def test_two_runs_do_not_write_to_one_output(corpus, tmp_path):
    pytest.importorskip("fcntl")

    def again(account):
        with pytest.raises(ConfigError, match="is being written by another run"):
            run([corpus], tmp_path / "out", ONE, CLEANER)
        tried.append(account)

    tried = []
    run([corpus], tmp_path / "out", ONE, CLEANER, again)
    assert tried


def test_an_input_that_is_cut_off_is_in_the_account(tmp_path, capsys):
    good, cut = tmp_path / "good.jsonl", tmp_path / "cut.jsonl.gz"
    good.write_bytes(jsonl.line({"text": DUMP}))
    cut.write_bytes(gzip.compress(b"".join(jsonl.line({"text": DUMP + os.urandom(20).hex()}) for _ in range(500)))[:-2000])
    out = tmp_path / "out"
    assert main(["bulk", str(cut), str(good), "--out", str(out), "--jobs", "1", "--no-config", "-q"]) == 1
    assert "1 of the inputs could not be read to the end" in capsys.readouterr().err
    *_, last = rows(out / "part-00000.jsonl")
    assert last["original_text"] == DUMP
    (fault,) = rows(out / "quarantine.jsonl")
    assert fault["reason"] == "the file is cut off; what stands behind is lost"
    assert fault["number"] == len(rows(out / "part-00000.jsonl"))


def test_a_full_disk_tears_nothing_and_the_run_goes_on_later(tmp_path):
    """A limit on the size of files stands for the disk."""
    pytest.importorskip("pyarrow")
    corpus = tmp_path / "corpus.jsonl"
    out = "out.parquet"
    measured.write(corpus, islice(measured.documents(), 60))
    arguments = [corpus, "--out", tmp_path / out, "--jobs", "1", "--shard", "30", "--timeout", "30", "--quiet"]
    full = command(*arguments, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, resource.RLIM_INFINITY)))
    error = full.communicate()[1].decode()
    assert full.returncode == 2
    assert error.count("\n") == 1
    assert "File too large; 0 documents were done" in error
    left = [path.name for path in tmp_path.rglob("*") if path.is_file()]
    assert sorted(left) == ["corpus.jsonl", "out.parquet.manifest.jsonl"]
    undisturbed = tmp_path / "other" / out
    undisturbed.parent.mkdir()
    options = Options(terms=ONE.terms, shard=30)
    run([corpus], tmp_path / out, options, CLEANER)
    run([corpus], undisturbed, options, CLEANER)
    for path in [undisturbed, *undisturbed.rglob("*")]:
        if path.is_file():
            assert path.read_bytes() == (tmp_path / path.relative_to(undisturbed.parent)).read_bytes()


def test_lines_go_to_standard_output(corpus, tmp_path, capfdbinary):
    arguments = ["--jobs", "1", "--no-config", "--quiet"]
    assert main(["bulk", str(corpus), "--out", "-", "--quarantine", str(tmp_path / "q.jsonl"), *arguments]) == 0
    out, error = capfdbinary.readouterr()
    assert main(["bulk", str(corpus), "--out", str(tmp_path / "out"), *arguments]) == 0
    assert (out, error) == ((tmp_path / "out" / "part-00000.jsonl").read_bytes(), b"")
    assert (tmp_path / "q.jsonl").read_bytes() == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a Linux device")
@pytest.mark.parametrize(
    ("target", "says"),
    [
        pytest.param("/dev/full", "standard output: No space left on device", id="full"),
        pytest.param("", "standard output was closed", id="closed"),
    ],
)
def test_standard_output_that_takes_no_more_ends_the_run(corpus, tmp_path, target, says):
    if target:
        out = os.open(target, os.O_WRONLY)
    else:
        reader, out = os.pipe()
        os.close(reader)
    process = command(corpus, "--out", "-", "--quarantine", tmp_path / "q.jsonl", "--jobs", "1", stdout=out)
    os.close(out)
    error = process.communicate()[1].decode()
    assert process.returncode == 2
    assert error.splitlines()[0].startswith(f"cleaner: {says}")
    assert error.count("\n") == 1


@pytest.mark.parametrize("out", ["/proc/out", "/proc/out.jsonl", "/dev/null"])
def test_a_target_that_cannot_be_written_is_a_clear_message(corpus, capsys, out):
    assert main(["bulk", str(corpus), "--out", out, "--jobs", "1", "--no-config"]) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert out in error


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        pytest.param(["missing.jsonl", "--out", "out"], "missing.jsonl: no such file or folder", id="no input"),
        pytest.param(["in.jsonl", "--out", "-"], "needs --quarantine", id="no quarantine"),
        pytest.param(["in.jsonl", "--out", "out", "--quarantine", "q"], "goes with --out - alone", id="quarantine"),
        pytest.param(["in.jsonl", "--out", "out", "--shard", "0"], "'0' is no whole number from 1 up", id="no shard"),
        pytest.param(["in.jsonl", "--out", "out", "--timeout", "-1"], "'-1' is no number of seconds", id="no time"),
        pytest.param(["in.jsonl", "--out", "out.jsonl", "--to", "parquet"], "does not end in .parquet", id="two forms"),
        pytest.param(["in.jsonl", "--out", "in.jsonl"], "is there already", id="onto itself"),
        pytest.param(["in.jsonl", "--out", "out", "--select", "nothing"], "no rule or pack is called 'nothing'", id="no such rule"),
    ],
)
def test_wrong_use_is_one_line_and_exit_code_2(tmp_path, monkeypatch, capsys, arguments, says):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in.jsonl").write_bytes(b"")
    assert main(["bulk", *arguments]) == 2
    error = capsys.readouterr().err
    assert says in error
    assert error.count("\n") == 1


@pytest.mark.parametrize("out", ["out", "out.parquet", "out.jsonl.gz"])
def test_no_documents_give_an_empty_output(tmp_path, out):
    pytest.importorskip("pyarrow")
    (tmp_path / "in.jsonl").write_bytes(b"\n\n")
    account = run([tmp_path / "in.jsonl"], tmp_path / out, ONE, CLEANER)
    assert account == Account()
    assert account.kept == 1
    if "." in out:
        assert list(read(tmp_path / out)) == []


def test_a_library_that_is_missing_is_named_with_its_extra(tmp_path):
    """In one process, which knows none of them yet."""
    cases = {
        "orjson": ("in.jsonl", "bulk"),
        "pebble": ("in.jsonl", "bulk"),
        "pyarrow": ("in.parquet", "parquet"),
        "fastwarc": ("in.warc", "warc"),
        "zstandard": ("in.jsonl.zst", "zstd"),
    }
    for name, _ in cases.values():
        (tmp_path / name).write_bytes(b'{"text": "One"}\n')
    code = (
        "import sys\nfrom cleaner.cli import main\n"
        f"for library, (name, _) in {cases!r}.items():\n"
        "    sys.modules[library] = None\n"
        "    print(main(['bulk', name, '--out', 'out-' + library, '--jobs', '1']))\n"
        "    del sys.modules[library]"
    )
    ended = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)
    said = [f"cleaner: {library} is not installed; pip install 'article-cleaner[{extra}]'" for library, (_, extra) in cases.items()]
    assert ended.stderr.splitlines() == said
    assert ended.stdout.split() == ["2"] * len(cases)


def test_the_line_that_moves_says_how_far_and_how_fast():
    account = Account(documents=5000, written=4999, quarantined=1, size_in=4_000_000, size_out=3_000_000)
    assert progress.line(account, 1000, 2_000_000, 2.0) == "5,000 documents, 500/s, 1.0 MB/s of text, 75.0% kept, 1 quarantined"


def test_a_terminal_shows_how_far_a_run_is(corpus, tmp_path):
    pytest.importorskip("rich")
    pty = pytest.importorskip("pty")
    reader, terminal = pty.openpty()
    arguments = ["bulk", str(corpus), "--out", str(tmp_path / "out"), "--jobs", "1", "--no-config"]
    process = subprocess.Popen([sys.executable, "-m", "cleaner", *arguments], stderr=terminal, env={**os.environ, "TERM": "xterm", "COLUMNS": "120"})
    os.close(terminal)
    shown = b""
    try:
        while part := os.read(reader, 65536):
            shown += part
    except OSError:  # the terminal is gone with the process
        pass
    os.close(reader)
    assert process.wait() == 0
    assert b"documents" in shown
    assert b"\x1b[" in shown


def test_nothing_of_it_is_loaded_by_importing_cleaner_or_cleaning_a_dump():
    code = "import sys, cleaner; cleaner.clean('The mayor opened the bridge.'); print(*sys.modules)"
    loaded = set(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split())
    assert not {"pebble", "rich", "orjson", "pyarrow", "fastwarc", "zstandard", "multiprocessing", "cleaner.bulk", "cleaner.formats"} & loaded
