"""Configuration files: what they may say, and what is said of those that are wrong."""

import pytest

from cleaner import Cleaner, Config, ConfigError, packs
from cleaner.settings import Settings, find, load, without

RULE = """
[[rules]]
name = "page-footer"
about = "The footer of our own pages."
phrases = { en = ["all the news of the valley"], de = ["alle nachrichten aus dem tal"] }
weight = "edge"
examples = ['''
  The mill closed in May, said the owner.
- All the news of the valley
''']
"""


A = '[[rules]]\nname = "a"\n'
B = A + 'phrases = ["b"]\n'


@pytest.fixture
def written(tmp_path):
    def write(text, name="cleaner.toml"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_a_file_says_everything_that_a_config_can(written):
    settings = load(
        written(
            """
select = ["gate", "own"]
ignore = ["shape"]
mode = "precision"
keep = ["the valley"]
max-seconds = 2.5
max-bytes = 5000000
max-lines = 0

[per-file-ignores]
"drafts/*" = ["gate"]

[per-site-ignores]
"*.example.org" = ["gate"]
"""
            + RULE
        )
    )
    (rule_id, rule), *rest = settings.config.rules
    assert settings.config == Config(
        select=("gate", "own"),
        ignore=("shape",),
        mode="precision",
        keep=("the valley",),
        max_seconds=2.5,
        max_bytes=5_000_000,
        max_lines=0,
        rules=((rule_id, rule),),
        per_site=(("*.example.org", ("gate",)),),
    )
    assert rest == []
    assert (rule_id, rule.weight, rule.match) == ("own/page-footer", 4.0, "is")
    assert rule.phrases["de"] == ("alle nachrichten aus dem tal",)
    assert settings.per_file == (("drafts/*", ("gate",)),)


def test_a_rule_of_ones_own_is_at_work(written):
    config = load(written(RULE.replace('"edge"', '"sure"'))).config
    text = "The mill closed in May, said the owner, and it will not open again.\nAll the News of the Valley\n"
    assert Cleaner(config).clean(text, kind="text").text == text.splitlines(keepends=True)[0]


def test_phrases_need_no_language(written):
    rules = load(written('[[rules]]\nname = "a"\nphrases = ["go home"]\n')).config.rules
    assert rules[0][1].phrases == {"": ("go home",)}


def test_a_project_file_has_its_settings_under_tool_cleaner(written):
    settings = load(written('[tool.cleaner]\nmode = "recall"\n[tool.other]\nmode = 7\n', "pyproject.toml"))
    assert settings.config == Config(mode="recall")


@pytest.mark.parametrize(
    ("files", "nearest"),
    [
        pytest.param(["cleaner.toml", "a/b/cleaner.toml"], "a/b/cleaner.toml", id="the nearest wins"),
        pytest.param(["cleaner.toml", "a/b/pyproject.toml"], "a/b/pyproject.toml", id="whatever its name"),
        pytest.param(["a/cleaner.toml", "a/pyproject.toml"], "a/cleaner.toml", id="cleaner.toml before pyproject.toml"),
    ],
)
def test_the_nearest_file_upwards_is_found(written, tmp_path, files, nearest):
    for name in files:
        written("[tool.cleaner]\n" if name.endswith("pyproject.toml") else "", name)
    (tmp_path / "a/b").mkdir(parents=True, exist_ok=True)
    assert find(tmp_path / "a/b") == tmp_path / nearest


def test_a_project_file_that_does_not_name_cleaner_is_passed_over(written, tmp_path):
    written("", "cleaner.toml")
    written('[project]\nname = "no-cleaner-here"\n', "a/pyproject.toml")
    assert find(tmp_path / "a") == tmp_path / "cleaner.toml"


def test_a_broken_project_file_of_others_is_no_concern_of_ours(written, tmp_path):
    written("", "cleaner.toml")
    written("[project\n", "a/pyproject.toml")
    assert find(tmp_path / "a") == tmp_path / "cleaner.toml"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        pytest.param("selct = []", "no key is called 'selct'; did you mean 'select'", id="unknown key"),
        pytest.param("qqqq = 1", "there are select, ignore, mode", id="unknown key that looks like none"),
        pytest.param('select = "gate"', 'select has to be a list of strings, as in select = ["…"]', id="string for list"),
        pytest.param("ignore = [1]", "ignore has to be a list of strings", id="number in list"),
        pytest.param('ignore = ["gaet"]', "ignore: no rule or pack is called 'gaet'; did you mean 'gate'", id="unknown pack"),
        pytest.param('[per-file-ignores]\n"a" = ["gaet"]', "per-file-ignores: no rule or pack is called 'gaet'", id="unknown pack for a file"),
        pytest.param('[per-site-ignores]\n"a" = ["gaet"]', "per-site-ignores: no rule or pack is called 'gaet'", id="unknown pack for a site"),
        pytest.param("per-file-ignores = 1", 'has to be a table, as in "docs/*.md" = ["share"]', id="no table"),
        pytest.param('mode = "fast"', "mode is 'fast'; it can be 'precision', 'balanced', 'recall'", id="unknown mode"),
        pytest.param("mode = []", "mode is []", id="mode of the wrong type"),
        pytest.param("rules = 3", "begun by [[rules]]", id="rules of the wrong type"),
        pytest.param("[[rules]]", "rule 1 needs a name of small letters", id="rule without a name"),
        pytest.param('[[rules]]\nname = "A B"', "rule 1 needs a name of small letters", id="name with a space"),
        pytest.param('[[rules]]\nname = "a"', "rule 'a': nothing to look for", id="rule without phrases"),
        pytest.param(A + 'phrase = ["b"]', "rule 'a': no field is called 'phrase'; did you mean 'phrases'", id="unknown field"),
        pytest.param(A + 'phrases = ["…"]', "has no letter or digit", id="phrase of nothing"),
        pytest.param(A + 'phrases = { en = "b" }', "phrases.en has to be a list", id="string for wordings"),
        pytest.param(A + 'patterns = ["("]', "is no regular expression: missing )", id="broken pattern"),
        pytest.param(
            '[[rules]]\nname = "a"\nphrases = ["b"]\nmatch = "ends"', "match is 'ends'; it can be 'is', 'starts', 'has'", id="unknown match"
        ),
        pytest.param(B + 'reach = "match"', "give it patterns and no phrases", id="a phrase cannot cut"),
        pytest.param(B + "counted = 1", "counted has to be true or false", id="number for a flag"),
        pytest.param(
            '[[rules]]\nname = "a"\nphrases = ["b"]\ncounted = true\nmatch = "has"', 'counted goes with match = "is"', id="counted contradicts has"
        ),
        pytest.param(B + "longest = -1", "longest has to be a whole number", id="negative length"),
        pytest.param(B + 'weight = "very"', 'has to be "sure", "edge", "hint" or a number', id="unknown weight"),
        pytest.param(B + "weight = nan", 'has to be "sure"', id="weight that is no number"),
        pytest.param(B + "about = 1", "about has to be a string", id="number for text"),
        pytest.param(B + 'examples = ["b"]', "example: line 1 starts with none of", id="example without marks"),
        pytest.param(B + 'examples = ["- b\\r"]', "carriage return", id="example with a carriage return"),
        pytest.param(RULE + RULE, "two rules are called 'own/page-footer'", id="a name twice"),
        pytest.param("select = [", "is no TOML", id="no TOML"),
    ],
)
def test_a_mistake_is_one_line_that_names_the_file_and_says_what_would_be_right(written, text, says):
    path = written(text)
    with pytest.raises(ConfigError) as raised:
        load(path)
    message = str(raised.value)
    assert says in message
    assert str(path) in message
    assert "\n" not in message


def test_bytes_that_are_no_text_are_no_toml(written, tmp_path):
    (tmp_path / "cleaner.toml").write_bytes(b"mode = '\xff'")
    with pytest.raises(ConfigError, match="is no TOML"):
        load(tmp_path / "cleaner.toml")


def test_a_file_that_is_not_there_is_an_error(tmp_path):
    with pytest.raises(ConfigError, match="No such file"):
        load(tmp_path / "cleaner.toml")


def test_a_project_file_without_our_table_is_an_error_when_asked_for(written):
    with pytest.raises(ConfigError, match=r"has no \[tool.cleaner\]"):
        load(written("[project]\n", "pyproject.toml"))


def test_selected_and_ignored_contradict_each_other(written):
    config = load(written('select = ["gate"]\nignore = ["gate"]')).config
    with pytest.raises(ConfigError, match="both selected and ignored"):
        Cleaner(config)


def test_patterns_for_files_are_relative_to_the_configuration(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    ignores = (("docs/*.md", ("share", "gate")), ("*.log.txt", ("legal",)), ("docs/a.md", ("gate",)))
    settings = Settings(Config(), ignores, tmp_path / "cleaner.toml")
    assert settings.ignored_in("docs/a.md") == ("gate", "share")
    assert settings.ignored_in(str(tmp_path / "docs" / "b.md")) == ("gate", "share")
    assert settings.ignored_in("deep/er/x.log.txt") == ("legal",)
    assert settings.ignored_in("other/docs/a.md") == ()
    assert Settings(Config(), ignores, None).ignored_in("docs/a.md") == ()


def test_what_a_file_ignores_may_be_selected_for_the_others():
    one, other = sorted(packs.load())[:2]
    config = Config(select=(one, other))
    left = without(config, (other,))
    assert left is not None
    assert left.select == (one,)
    assert without(config, (one, other)) is None
    Cleaner(left)


def test_a_rule_is_known_by_the_name_it_had(tmp_path, monkeypatch):
    monkeypatch.setitem(packs.RENAMED, "share/old-name", "share/copy-link")
    (tmp_path / "cleaner.toml").write_text('ignore = ["share/old-name"]', encoding="utf-8")
    config = load(tmp_path / "cleaner.toml").config
    assert Cleaner(config).config.ignore == ("share/copy-link",)
    left = without(config, ())
    assert left is not None
    assert "share/copy-link" not in left.select


@pytest.mark.parametrize(
    ("text", "says"), [("keep = " + "[" * 5000, "without end"), ("#" * 400_000, "larger than 300,000 bytes")], ids=["lists", "size"]
)
def test_a_file_that_is_hostile_is_refused(written, text, says):
    with pytest.raises(ConfigError, match=says):
        load(written(text))
