"""The rooms of the house and what each may import. A new room gets a line here, and the diff shows what it opens."""

import ast
import subprocess
import sys
from collections import defaultdict
from functools import cache
from pathlib import Path

import pytest

HOUSE = Path(__file__).parent.parent / "cleaner"
NOUNS = {"model", "normal", "rule"}
LIBRARY = {*NOUNS, "parse", "segment", "packs", "label", "decide", "render"}
ROOMS = {
    "__init__": {"config", "flow", "model", "names", "rule"},
    "__main__": {"cli"},
    "model": set(),
    "normal": set(),
    "rule": set(),
    "encoding": set(),
    "markup": set(),
    "mending": {"markup"},
    "parse": {"encoding", "markup", "mending", "model"},
    "walk": {"model", "normal"},
    "embedded": set(),
    "segment": {"embedded", "model", "normal", "walk"},
    "packs": {"rule"},
    "features": {"model", "normal"},
    "vocabulary": set(),
    "structure": {"model", "vocabulary", "walk"},
    "lines": {"model", "rule"},
    "trees": set(),
    "patterns": {"rule"},
    "selectors": {"model"},
    "memory": {"model"},
    "label": {*NOUNS, "features", "lines", "memory", "patterns", "points", "selectors", "structure", "trees"},
    "decide": {"model", "rule"},
    "confidence": {"model"},
    "render": {"model"},
    "metadata": {"markup", "model"},
    "names": {"label", "packs"},
    "config": {*NOUNS, "decide", "names", "patterns", "render", "selectors"},
    "guard": {"model", "render", "segment"},
    "flow": {*LIBRARY, "confidence", "config", "encoding", "guard", "metadata", "names", "walk"},
    "marked": {"model", "render"},
    "points": {"features", "model"},
    "settings": {*NOUNS, "__init__", "config", "decide", "marked", "names", "patterns", "render", "selectors"},
    "cli": {
        *NOUNS,
        "__init__",
        "confidence",
        "config",
        "atomic",
        "bulk",
        "encoding",
        "formats",
        "metadata",
        "decide",
        "evaluate",
        "flow",
        "label",
        "marked",
        "names",
        "packs",
        "parse",
        "render",
        "settings",
    },
    "evaluate": {
        *NOUNS,
        "__init__",
        "bulk",
        "confidence",
        "decide",
        "features",
        "flow",
        "label",
        "lines",
        "marked",
        "packs",
        "points",
        "render",
        "segment",
        "structure",
        "trees",
    },
    "atomic": set(),
    "formats": {"__init__"},
    "bulk": {"__init__", "atomic", "formats", "packs"},
    "integrations": {"__init__", "bulk", "formats"},
}
OUTSIDE = {  # package → the modules that import it: one, or the few that cannot do without
    "ahocorasick": {"label/rules.py"},
    "bs4": {"parse.py"},
    "brotli": {"formats/packed.py"},
    "charset_normalizer": {"encoding.py"},
    "datatrove": {"integrations/datatrove.py"},
    "fastwarc": {"formats/warc.py"},
    "itemadapter": {"integrations/scrapy.py"},
    "lxml": {"parse.py", "walk.py"},
    "orjson": {"formats/jsonl.py"},
    "pebble": {"bulk/pool.py"},
    "pyarrow": {"formats/parquet.py"},
    "regex": {"patterns.py"},
    "rich": {"cli/progress.py"},
    "tomli": {"settings.py"},
    "zstandard": {"formats/packed.py"},
    "trafilatura": {"evaluate/speed.py", "label/peer.py", "metadata.py"},
    "resiliparse": {"evaluate/speed.py"},
    "babel": {"evaluate/language_names.py"},
    "lightgbm": {"evaluate/boosted.py", "evaluate/lines.py", "evaluate/pages.py", "evaluate/train.py"},
    "scipy": {"evaluate/reliability.py"},
    "numpy": {
        "decide.py",
        *(f"evaluate/{part}.py" for part in ("boosted", "characters", "lines", "pages", "reliability", "train")),
        *(f"lines/{part}.py" for part in ("__init__", "around", "characters")),
        *(f"structure/{part}.py" for part in ("__init__", "around", "containers", "texts", "tree")),
        "trees.py",
    },
}
LITERAL = (ast.Constant, ast.Tuple, ast.Dict, ast.Name, ast.keyword, ast.Load, ast.JoinedStr, ast.FormattedValue, ast.BinOp, ast.Add, ast.Sub)
MODULES = sorted(HOUSE.rglob("*.py"))


def room(path):
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def name(path):
    return path.relative_to(HOUSE).as_posix()


@cache
def parsed(path):
    return ast.parse(path.read_text(encoding="utf-8"))


@cache
def imports(path, *, types_too=False):
    """Every imported module of a file, dotted. Names from `cleaner` itself count as the room of that name, or its front door."""
    return list(_imports(parsed(path), path, types_too))


def _imports(tree, path, types_too):
    typing_only = [node for node in ast.walk(tree) if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING"]
    skipped = set() if types_too else {inner for block in typing_only for inner in ast.walk(block)}
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{name(path)}: imports are absolute here"
            if node.module == "cleaner":
                yield from (f"cleaner.{alias.name}" if alias.name in ROOMS else "cleaner.__init__" for alias in node.names)
            else:
                yield node.module


@pytest.mark.parametrize("path", MODULES, ids=name)
def test_a_room_imports_only_what_the_table_allows(path):
    assert room(path) in ROOMS, "a new room: give it a line in ROOMS"
    ours = {
        imported.partition(".")[2].split(".")[0] or "__init__" for imported in imports(path, types_too=True) if imported.split(".")[0] == "cleaner"
    }
    assert ours - {room(path)} <= ROOMS[room(path)]


@pytest.mark.parametrize("path", [path for path in MODULES if room(path) in ("packs", "label") and path.stem != "__init__"], ids=name)
def test_packs_and_labelers_do_not_know_each_other(path):
    assert [imported for imported in imports(path) if imported.startswith(f"cleaner.{room(path)}")] == []


@pytest.mark.parametrize("path", [path for path in MODULES if room(path) == "packs" and path.stem != "__init__"], ids=name)
def test_a_pack_computes_nothing(path):
    for node in parsed(path).body:
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        assert isinstance(node, (ast.Expr, ast.Assign, ast.AnnAssign)), f"line {node.lineno}: a pack is made of literals"
        for inner in ast.walk(node.value):
            called = isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name) and inner.func.id == "Rule"
            assert called or isinstance(inner, LITERAL), f"line {inner.lineno}: {ast.unparse(inner)[:60]}"


def test_each_outside_package_is_imported_in_one_module():
    found = defaultdict(set)
    for path in MODULES:
        for imported in imports(path):
            top = imported.split(".")[0]
            if top != "cleaner" and top not in {*sys.stdlib_module_names, "tomllib"}:  # of the standard library since 3.11
                found[top].add(name(path))
    assert {package: modules for package, modules in found.items() if modules != OUTSIDE.get(package)} == {}


def test_the_library_imports_nothing_of_the_outer_rooms():
    outer = {"atomic", "bulk", "cli", "evaluate", "formats", "integrations", "marked", "settings"}
    assert [room for room in (*LIBRARY, "flow", "__init__", "features") if ROOMS[room] & outer] == []


def loaded(code):
    asked = f"import sys\n{code}\nprint(*sorted({{name.split('.')[0] for name in sys.modules}}))"
    return set(subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=HOUSE.parent).stdout.split())


def test_cleaning_a_dump_loads_no_parser_and_no_detector():
    dump = "The mayor opened the bridge on Monday, and the first buses crossed it in the afternoon.\nShare\n12 Comments\n"
    heavy = {"trafilatura", "bs4", "lxml", "charset_normalizer", "babel"}
    assert heavy & loaded(f"import cleaner\ncleaner.clean({dump!r})\ncleaner.clean({dump.encode()!r})") == set()
    assert "numpy" not in loaded(f"import cleaner\ncleaner.Cleaner(cleaner.Config(ignore=('model',))).clean({dump!r})")


def test_the_check_above_sees_what_is_loaded():
    assert {"lxml", "numpy"} <= loaded("import cleaner\ncleaner.clean('<html><p>One')")
