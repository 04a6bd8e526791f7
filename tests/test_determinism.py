"""The same bytes from threads, processes, locales and hashes of whatever kind, and nothing left behind by what was cleaned."""

import json
import os
import pkgutil
import subprocess
import sys
import warnings
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from importlib import import_module
from multiprocessing import get_all_start_methods, get_context
from pathlib import Path
from types import FunctionType, ModuleType

import pytest
from digests import CONFIGS, URL, digest, digests, jobs
from mutations import documents

import cleaner
from cleaner import Cleaner

CLEANERS = [Cleaner(config) for config in CONFIGS]
ELSEWHERE = (
    pytest.param({"PYTHONHASHSEED": "0", "LC_ALL": "C", "PYTHONUTF8": "0"}, id="no-hashing-ASCII"),
    pytest.param({"PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8", "PYTHONUTF8": "1", "TZ": "Pacific/Kiritimati"}, id="other-hashing-tomorrow"),
    pytest.param({"PYTHONHASHSEED": "4"}, id="other-hashing"),  # which once, beside 1, chose between two rules of the same weight
    pytest.param({"PYTHONHASHSEED": "random", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"}, id="Turkish"),
    pytest.param({"PYTHONHASHSEED": "random", "LC_ALL": "de_DE.UTF-8", "TZ": "Pacific/Midway"}, id="German-yesterday"),
)


@pytest.fixture(scope="module")
def here():
    return digests(CLEANERS, 0)


@pytest.mark.parametrize("environment", ELSEWHERE)
def test_elsewhere_the_same_comes_out(here, environment):
    script = Path(__file__).with_name("digests.py")
    done = subprocess.run(
        [sys.executable, str(script), "7"], env={**os.environ, **environment}, cwd=script.parent, capture_output=True, text=True, check=False
    )
    if done.stderr.startswith("locale:"):
        pytest.skip(f"there is no locale {environment['LC_ALL']} here")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == here


def test_threads_that_share_a_cleaner_give_the_same(here):
    """More threads than processors, which take turns a hundred times as often as usual."""
    work = jobs(CLEANERS)
    interval = sys.getswitchinterval()
    sys.setswitchinterval(interval / 100)
    try:
        with ThreadPoolExecutor(16) as pool:
            found = list(pool.map(lambda job: digest(job[1].clean(job[2], url=URL)), work))
    finally:
        sys.setswitchinterval(interval)
    assert found == [here[name] for name, _, _ in work]


@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_processes_give_the_same_however_they_start(here, method):
    if method not in get_all_start_methods():
        pytest.skip(f"this system does not {method}")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # since 3.12 a fork warns of threads, and libraries have theirs
        with ProcessPoolExecutor(1, mp_context=get_context(method)) as pool:
            assert pool.submit(partial(digests, CLEANERS), 3).result() == here


def modules():
    for found in pkgutil.walk_packages(cleaner.__path__, "cleaner."):
        if not found.name.startswith(("cleaner.evaluate", "cleaner.integrations", "cleaner.__main__")):
            import_module(found.name)
    return {name: module for name, module in sys.modules.items() if name.partition(".")[0] == "cleaner"}


def held(value):
    """What a value holds, so that a change shows: containers by their content, anything else by which it is."""
    if isinstance(value, dict):
        return tuple((held(key), held(inner)) for key, inner in value.items())
    if isinstance(value, (list, tuple)):
        return (type(value).__name__, *map(held, value))
    if isinstance(value, (set, frozenset)):
        return frozenset(map(held, value))
    return value if isinstance(value, (str, bytes, int, float)) else id(value)


def state():
    """All that modules, their classes and the defaults of their functions hold, but for caches and modules that were loaded late."""
    found = {}
    for name, module in modules().items():
        for key, value in vars(module).items():
            if isinstance(value, ModuleType) or hasattr(value, "cache_info") or key.startswith("__"):
                continue
            found[f"{name}.{key}"] = held(value)
            inner = vars(value) if isinstance(value, type) and value.__module__ == name else {}
            for part, item in {"": value, **inner}.items():
                if isinstance(item, FunctionType):
                    found[f"{name}.{key}.{part}()"] = held((item.__defaults__, item.__kwdefaults__))
                elif part and not part.startswith("__") and isinstance(item, (dict, list, set)):
                    found[f"{name}.{key}.{part}"] = held(item)
    return found


def caches():
    return {
        f"{name}.{key}": value
        for name, module in modules().items()
        for key, value in vars(module).items()
        if hasattr(value, "cache_info") and value.__module__ == name
    }


def clean_some(first):
    for made in documents(40, first=first):
        CLEANERS[made.number % len(CLEANERS)].clean(made.source, url=URL)


def test_cleaning_leaves_nothing_behind_in_modules():
    before = state()
    assert len(before) > 800
    clean_some(0)
    after = state()
    assert {name for name in before.keys() | after.keys() if before.get(name) != after.get(name)} == set()


def test_the_check_above_sees_what_changes(monkeypatch):
    before = state()
    monkeypatch.setitem(cleaner.decide.DOUBT, "precision", 2.2)
    monkeypatch.setattr(cleaner.render.render, "__defaults__", ([],))
    after = state()
    changed = {name for name in before if before[name] != after[name]}
    assert {"cleaner.decide.DOUBT", "cleaner.render.render.()"} <= changed


def test_no_cache_without_bounds_grows_with_documents():
    clean_some(100)
    before = {name: cache.cache_info() for name, cache in caches().items()}
    clean_some(200)
    grown = {name for name, cache in caches().items() if cache.cache_info().maxsize is None and cache.cache_info().currsize > before[name].currsize}
    assert len(before) > 10
    assert grown == set()
