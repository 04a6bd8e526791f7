"""The hooks as pre-commit runs them: on a repository of its own, without the network.

What .pre-commit-hooks.yaml says is run as it is, but for the installation: `language: system`, with this interpreter.
"""

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from shutil import which

import pytest

HOOKS = Path(__file__).parent.parent / ".pre-commit-hooks.yaml"
STORY = "The mill by the river closed in May, said its owner, and nobody in the valley knows what will become of the forty people who worked there.\n"
DUMP = STORY + "Share this tale\n" + STORY.replace("May", "June")
KEPT = DUMP.replace("Share this tale\n", "")
CONFIG = '[[rules]]\nname = "button"\nphrases = ["share this tale"]\n'
README = """---
title: The mill
share: true
tags: [mill, river]
---

# The mill

[![tests](https://example.org/tests.svg)](https://example.org/tests) [![licence](https://example.org/licence.svg)](LICENSE)

A small program that counts the turns of the wheel and writes them down, one line for each day, so that nobody has to stand beside it.

## Contents

- [Installation](#installation)
- [Usage](#usage)
- [License](#license)

## Installation

```console
$ pip install the-mill
$ the-mill --help
Share
Login
Subscribe
```

## Usage

| option | default | what it does |
| --- | --- | --- |
| `--share` | no | share the count with the valley |
| `--login` | | your name at the mill |

The counter starts at once and stops when the wheel does. It can be read while it is running, and it forgets nothing.

```python
def share(this): return subscribe(this)
```

## License

MIT
"""

pytestmark = [
    pytest.mark.skipif(which("git") is None, reason="needs git"),
    pytest.mark.skipif(find_spec("pre_commit") is None, reason="needs pre-commit"),
]


@pytest.fixture(scope="module")
def hooks():
    yaml = pytest.importorskip("yaml", reason="needs PyYAML, which pre-commit brings")
    return yaml.safe_load(HOOKS.read_text(encoding="utf-8"))


@pytest.fixture
def repository(tmp_path, hooks, monkeypatch):
    """A repository with the hooks in it."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    folder = tmp_path / "repository"
    folder.mkdir()
    subprocess.run(["git", "init", "-q"], cwd=folder, check=True)
    local = [{**hook, "language": "system", "entry": hook["entry"].replace("cleaner", f"{sys.executable} -m cleaner", 1)} for hook in hooks]
    (folder / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [{"repo": "local", "hooks": local}]}))  # JSON is YAML
    return folder


@pytest.fixture
def pre_commit(repository):
    """Run a hook over all files, or all hooks; gives the exit code and what was printed."""

    def run(*hook):
        subprocess.run(["git", "add", "-A"], cwd=repository, check=True)
        command = [sys.executable, "-m", "pre_commit", "run", "--all-files", "--color", "never", *hook]
        done = subprocess.run(command, cwd=repository, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    return run


def test_check_fails_and_lists_what_would_go(repository, pre_commit):
    (repository / "cleaner.toml").write_text(CONFIG)
    (repository / "a.txt").write_text(DUMP)
    (repository / "b.md").write_text(DUMP)
    (repository / "c.py").write_text(f"'''{DUMP}'''")
    (repository / "d.html").write_text(DUMP)
    code, out = pre_commit("cleaner-check")
    assert code == 1
    assert "a.txt:2: own/button: Share this tale" in out
    assert "b.md:2: own/button: Share this tale" in out
    assert "c.py" not in out
    assert "d.html" not in out
    assert (repository / "a.txt").read_text() == DUMP


def test_fix_fails_once_and_passes_then(repository, pre_commit):
    (repository / "cleaner.toml").write_text(CONFIG)
    (repository / "a.txt").write_text(DUMP)
    code, out = pre_commit("cleaner-fix")
    assert code == 1
    assert "files were modified by this hook" in out
    assert (repository / "a.txt").read_text() == KEPT
    assert pre_commit()[0] == 0


def test_jsonl_is_fixed_in_its_field(repository, pre_commit):
    (repository / "cleaner.toml").write_text(CONFIG)
    (repository / "a.jsonl").write_text(json.dumps({"id": 1, "text": DUMP}) + "\n" + json.dumps({"id": 2, "text": STORY}) + "\n")
    assert pre_commit("cleaner-check-jsonl")[0] == 1
    assert pre_commit("cleaner-fix-jsonl")[0] == 1
    assert [json.loads(line) for line in (repository / "a.jsonl").read_text().splitlines()] == [{"id": 1, "text": KEPT}, {"id": 2, "text": STORY}]
    assert pre_commit()[0] == 0


def test_a_file_that_is_no_dump_does_not_stop_a_commit(repository, pre_commit):
    (repository / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (repository / "b.txt").write_text("<!doctype html><html><body><p>a</p></body></html>")
    (repository / "c.jsonl").write_text('{"id": 1}\n')
    code, out = pre_commit()
    assert (code, out.count("Passed")) == (0, 4), out


def test_a_readme_stays_as_it_is(repository, pre_commit):
    """Front matter, contents, code and tables are the article of a Markdown file, whatever words stand in them."""
    (repository / "README.md").write_text(README)
    code, out = pre_commit("cleaner-check")
    assert (code, out) == (0, out)


def test_a_wrong_configuration_stops_a_commit_with_one_line(repository, pre_commit):
    (repository / "cleaner.toml").write_text("modus = 1\n")
    (repository / "a.txt").write_text(STORY)
    code, out = pre_commit("cleaner-fix")
    assert code == 1
    assert "cleaner.toml: no key is called 'modus'; did you mean 'mode'?" in out
    assert "Traceback" not in out


def test_every_hook_is_of_a_verb_that_exists(hooks):
    from cleaner.cli import VERBS

    for hook in hooks:
        program, verb, *_ = hook["entry"].split()
        assert program == "cleaner"
        assert verb in VERBS
        assert hook["language"] == "python"
