"""The README's two commands are the ones that are run, and what it shows is there."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
FIRST_SCREEN = README.split("## As a library")[0]
COMMANDS = [block.strip() for block in re.findall(r"```\n(python -m pip .+?)\n```", FIRST_SCREEN)]


def test_the_first_screen_has_two_commands():
    assert len(COMMANDS) == 2


def test_the_test_command_is_the_one_that_ci_runs():
    assert COMMANDS[1] in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_the_first_command_shows_what_goes_and_why_and_the_article_of_a_page():
    _, *verbs = COMMANDS[0].split(" && ")
    explained, cleaned = (
        subprocess.run([sys.executable, "-m", *verb.split()], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True).stdout
        for verb in verbs
    )
    assert "- Copy link\n#   share/copy-link +8.0" in explained
    assert "  It looks like nothing much" in explained
    assert "It looks like nothing much" in cleaned
    assert "cookies" not in cleaned


def test_the_configuration_it_shows_is_right(tmp_path):
    from cleaner import settings

    block = next(block for block in re.findall(r"```toml\n(.+?)```", README, re.DOTALL))
    (tmp_path / "cleaner.toml").write_text(block, encoding="utf-8")
    loaded = settings.load(tmp_path / "cleaner.toml")
    assert loaded.config.mode == "precision"
    assert [name for name, _ in loaded.config.rules] == ["own/marsh-box"]
