"""The step on other people's engines: every document comes out, with what `clean` gives. Each test is run where its engine is installed."""

import http.server
import json
import os
import subprocess
import sys
import tempfile
import threading
from itertools import islice

import pytest

from cleaner import Cleaner, Config
from cleaner.bulk import Terms
from cleaner.evaluate import bulk as measured
from cleaner.formats import Fault, Fields, parquet, result_of
from cleaner.integrations.batches import SPARK_COLUMNS, clean_batches, clean_table
from cleaner.integrations.step import cleaned

pytest.importorskip("pyarrow")
COUNT = 60
CLEAN = Cleaner().clean
POISONED = Terms(jobs=1, timeout=20.0)


def records():
    return list(islice(measured.documents(), COUNT))


def table():
    """Records as a table, one of them without text."""
    pyarrow = parquet.library()
    rows = [{"id": record["id"], "text": record["text"]} for record in records()]
    return pyarrow.Table.from_pylist([*rows, {"id": "none", "text": None}])


def check(rows):
    """Every row is there once, with the article and its own column; the one without text says so."""
    by_id = {row["id"]: row for row in rows}
    assert len(rows) == len(by_id) == COUNT + 1
    for record in records():
        row, right = by_id[record["id"]], result_of(CLEAN(record["text"]))
        rules = {each["rule"]: each["blocks"] for each in row["rules"]}
        assert (row["text"], row["confidence"], rules, row["status"]) == right
        assert row["original_text"] == record["text"]
    assert by_id["none"]["status"].startswith("failed: has no text")


def test_batches_come_out_row_for_row():
    batches = list(clean_batches(table().to_batches(max_chunksize=7)))
    assert [batch.num_rows for batch in batches] == [7] * 8 + [5]
    check([row for batch in batches for row in batch.to_pylist()])


def test_a_table_without_rows_has_the_columns():
    assert clean_table(table().slice(0, 0)).schema == clean_table(table()).schema


def test_columns_and_configuration_may_be_other_ones():
    pyarrow = parquet.library()
    rows = pyarrow.table(
        {"page": ["<html><body><h1>One</h1><p>The mayor opened the bridge on Monday, and buses crossed it."], "where": ["http://a.example/"]}
    )
    found = clean_table(rows, config=Config(format="markdown"), fields=Fields("dump", "page", "where")).to_pylist()
    assert found[0]["text"].startswith("# One") or "The mayor opened" in found[0]["text"]
    assert found[0]["page"] == rows.column("page")[0].as_py()


def test_a_document_that_crashes_is_a_fault_and_the_others_go_on():
    pytest.importorskip("pebble")
    from cleaner.bulk import results
    from cleaner.formats import Record

    texts = ["One.", f"{measured.MARK}signal", "Two."]
    found = list(results((Record({}, text) for text in texts), Cleaner(labelers=[measured.poison]), POISONED))
    assert [each.reason if isinstance(each, Fault) else each.text for each in found] == ["One.", "ends its process: SIGSEGV", "Two."]


def test_isolated_or_not_the_results_are_the_same():
    pytest.importorskip("pebble")
    from cleaner.formats import record_of

    assert list(cleaned(map(record_of, records()), terms=POISONED)) == list(cleaned(map(record_of, records())))


def test_spark_takes_batches(tmp_path):
    pytest.importorskip("pyspark", reason="pyspark is not installed")
    code = f"""
import json, sys
from pyspark.sql import SparkSession
from cleaner.integrations.batches import clean_batches
spark = SparkSession.builder.master("local[2]").config("spark.ui.enabled", False).config("spark.driver.host", "127.0.0.1").getOrCreate()
spark.sparkContext.setLogLevel("ERROR")
frame = spark.read.parquet(sys.argv[1]).repartition(3)
out = frame.mapInArrow(clean_batches, "id string, original_text string, {SPARK_COLUMNS}")
print(json.dumps([row.asDict(recursive=True) for row in out.collect()]))
spark.stop()
"""
    parquet.library().parquet.write_table(table(), tmp_path / "in.parquet")
    check(_printed(code, tmp_path / "in.parquet"))


def test_hugging_face_datasets_take_tables(tmp_path):
    pytest.importorskip("datasets", reason="datasets is not installed")
    code = """
import json, sys, datasets
from cleaner.integrations.batches import clean_table
datasets.disable_progress_bars()
found = datasets.Dataset.from_parquet(sys.argv[1], cache_dir=sys.argv[2]).with_format("arrow").map(clean_table, batched=True, batch_size=16)
print(json.dumps(found.with_format("arrow")[:].to_pylist()))
"""
    parquet.library().parquet.write_table(table(), tmp_path / "in.parquet")
    check(_printed(code, tmp_path / "in.parquet", tmp_path / "cache"))


def test_ray_takes_tables(tmp_path):
    pytest.importorskip("ray", reason="ray is not installed")
    code = """
import json, sys, ray, pyarrow
from cleaner.integrations.batches import clean_table
ray.init(num_cpus=1, include_dashboard=False, log_to_driver=False, logging_level="error", _temp_dir=sys.argv[2])
found = ray.data.read_parquet(sys.argv[1]).map_batches(clean_table, batch_format="pyarrow", batch_size=16)
print(json.dumps(found.take_all()))
"""
    parquet.library().parquet.write_table(table(), tmp_path / "in.parquet")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as short:  # the names of its sockets have to be
        check(_printed(code, tmp_path / "in.parquet", short))


def test_daft_takes_tables(tmp_path):
    pytest.importorskip("daft", reason="daft is not installed")
    code = """
import json, sys, daft
from cleaner.integrations.batches import clean_table
found = daft.from_arrow(clean_table(daft.read_parquet(sys.argv[1]).to_arrow()))
print(json.dumps(found.to_pylist(), default=str))
"""
    parquet.library().parquet.write_table(table(), tmp_path / "in.parquet")
    check(_printed(code, tmp_path / "in.parquet"))


def _printed(code, *arguments):
    """What a process prints as JSON; engines leave threads and warnings behind that are none of ours."""
    ours = {**os.environ, "PYSPARK_PYTHON": sys.executable}
    ended = subprocess.run([sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=False, timeout=180, env=ours)
    assert ended.returncode == 0, ended.stderr[-2000:]
    return json.loads(ended.stdout.splitlines()[-1])


@pytest.mark.parametrize("isolated", [False, True], ids=["in the process", "isolated"])
def test_datatrove_gives_every_document_with_a_status(tmp_path, isolated):
    pytest.importorskip("datatrove", reason="datatrove is not installed")
    code = """
import sys
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader
from datatrove.pipeline.writers import JsonlWriter
from cleaner.bulk import Terms
from cleaner.integrations.datatrove import CleanerStep

if __name__ == "__main__":
    steps = [JsonlReader(sys.argv[1]), CleanerStep(terms=Terms(timeout=30) if sys.argv[3] else None), JsonlWriter(sys.argv[2], compression=None)]
    LocalPipelineExecutor(steps, tasks=2, workers=2, logging_dir=sys.argv[2] + "/logs").run()
"""
    for part in (0, 1):
        (tmp_path / "in").mkdir(exist_ok=True)
        measured.write(tmp_path / "in" / f"{part}.jsonl", records()[part::2])
    (tmp_path / "step.py").write_text(code, encoding="utf-8")
    command = [sys.executable, str(tmp_path / "step.py"), str(tmp_path / "in"), str(tmp_path / "out"), "1" if isolated else ""]
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == 0, ended.stderr[-2000:]
    written = {row["id"]: row for path in (tmp_path / "out").glob("*.jsonl") for row in map(json.loads, path.read_text("utf-8").splitlines())}
    assert len(written) == COUNT
    for record in records():
        row, right = written[record["id"]], result_of(CLEAN(record["text"]))
        assert row["text"] == right.text
        assert row["metadata"].pop("file_path")
        assert row["metadata"] == {"url": record["url"], "confidence": right.confidence, "rules": right.rules, "status": "ok"}


PAGES = {f"/{number}": record["html"] for number, record in enumerate(islice(measured.documents(pages_every=1), 5))}


class Site(http.server.BaseHTTPRequestHandler):
    """The pages of the fixtures, on loopback."""

    def do_GET(self):
        page = PAGES.get(self.path, "").encode()
        self.send_response(200 if page else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)

    def log_message(self, *args):
        pass


def test_a_spider_gets_the_articles_of_its_pages(tmp_path):
    pytest.importorskip("scrapy", reason="scrapy is not installed")
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Site)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    code = f"""
import json, sys, scrapy
from scrapy.crawler import CrawlerProcess

class Spider(scrapy.Spider):
    name = "marsh"
    start_urls = [f"http://127.0.0.1:{server.server_port}/{{number}}" for number in range({len(PAGES)})]

    def parse(self, response):
        yield {{"address": response.url, "page": response.text}}
        if response.url.endswith("/0"):
            yield {{"address": response.url}}

process = CrawlerProcess({{
    "ITEM_PIPELINES": {{"cleaner.integrations.scrapy.CleanerPipeline": 300}},
    "CLEANER_FIELD": "page", "CLEANER_TEXT_FIELD": "article", "CLEANER_URL_FIELD": "address", "CLEANER_CONFIG": {{"mode": "precision"}},
    "FEEDS": {{sys.argv[1]: {{"format": "jsonlines"}}}}, "TELNETCONSOLE_ENABLED": False, "LOG_LEVEL": "ERROR",
}})
crawler = process.create_crawler(Spider)
process.crawl(crawler)
process.start()
print(json.dumps({{name: value for name, value in crawler.stats.get_stats().items() if name.startswith("cleaner/")}}))
"""
    try:
        ended = subprocess.run(
            [sys.executable, "-W", "error::DeprecationWarning:cleaner", "-c", code, str(tmp_path / "out.jsonl")],
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
    assert ended.returncode == 0, ended.stderr[-2000:]
    assert "process_item" not in ended.stderr
    items = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert json.loads(ended.stdout) == {"cleaner/ok": len(PAGES), "cleaner/no_page": 1}
    assert len(items) == len(PAGES) + 1
    careful = Cleaner(Config(mode="precision"))
    for item in items:
        if "page" in item:
            assert item["article"] == careful.clean(item["page"], url=item["address"]).text
            assert item["status"] == "ok"


def test_items_with_declared_fields_get_what_they_have_fields_for():
    pytest.importorskip("scrapy", reason="scrapy is not installed")
    code = """
import scrapy, json
from scrapy.utils.test import get_crawler
from cleaner.integrations.scrapy import CleanerPipeline

class Item(scrapy.Item):
    html, text, status = scrapy.Field(), scrapy.Field(), scrapy.Field()

item = CleanerPipeline.from_crawler(get_crawler()).process_item(Item(html="<html><p>The mayor opened the bridge on Monday, and buses crossed it."))
print(json.dumps(dict(item)))
"""
    found = _printed(code)
    assert sorted(found) == ["html", "status", "text"]


@pytest.mark.parametrize("engine", ["datatrove", "scrapy"])
def test_an_engine_that_is_missing_is_named_with_its_extra(engine):
    module = {"datatrove": "datatrove", "scrapy": "itemadapter"}[engine]
    code = f"import sys; sys.modules[{module!r}] = None; import cleaner.integrations.{engine}"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.stderr.splitlines()[-1] == f"ImportError: {engine} is not installed; pip install 'article-cleaner[{engine}]'"
