"""Readers and writers of corpora: what went in comes out, in order; what cannot be read is said, not lost."""

import gzip
import io
import json
import os

import pytest

import cleaner
from cleaner import formats
from cleaner.formats import Batch, Damaged, Fault, Fields, Limits, Record, jsonl, packed, parquet
from cleaner.formats.record import Result, record_of, result_of, with_result

zstandard = pytest.importorskip("zstandard")
pytest.importorskip("orjson")
PAGE = "<html><body><p>The mayor opened the bridge on Monday."


def items(path, **options):
    return [item for batch in formats.read(path, **options) for item in batch.items]


def archive(*responses, kind=b"response"):
    """A WARC file of these HTTP messages, or of these texts."""
    whole = b""
    for number, body in enumerate(responses):
        type_ = b"application/http; msgtype=response" if kind == b"response" else b"text/plain"
        head = b"WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: http://marsh.example/%d\r\nWARC-Date: 2026-01-01T00:00:00Z\r\n" % (kind, number)
        head += b"WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-%012d>\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n" % (
            number,
            type_,
            len(body),
        )
        whole += head + body + b"\r\n\r\n"
    return whole


def response(body, *headers, type_=b"text/html; charset=utf-8"):
    return b"\r\n".join([b"HTTP/1.1 200 OK", b"Content-Type: " + type_, *headers, b"", body])


@pytest.mark.parametrize("suffix", ["", ".gz", ".zst"])
def test_lines_come_in_their_order_packed_or_not(tmp_path, suffix):
    path = tmp_path / f"crawl.jsonl{suffix}"
    with path.open("wb") as file, packed.packing(path.name, file) as stream:
        stream.write(b"".join(b'{"text": "line %d"}\n' % number for number in range(200)))
    found = [jsonl.record(line).source for line in items(path)]
    assert found == [f"line {number}" for number in range(200)]


@pytest.mark.parametrize("name", ["a.jsonl.gz", "a.jsonl.zst"])
def test_packing_gives_the_same_bytes_every_time(name):
    def once():
        stream = io.BytesIO()
        with packed.packing(name, stream) as packer:
            packer.write(b"The mayor opened the bridge.\n" * 100)
        return stream.getvalue()

    assert once() == once()


@pytest.mark.parametrize("suffix", [".gz", ".zst"])
@pytest.mark.parametrize(
    ("change", "says"),
    [
        pytest.param(lambda data: data[: len(data) // 2], "cut off", id="cut off"),
        pytest.param(lambda data: data + b"garbage", "damaged", id="garbage behind"),
        pytest.param(lambda data: b"garbage", "damaged", id="garbage"),
    ],
)
def test_a_packed_file_that_is_broken_says_so(tmp_path, suffix, change, says):
    path = tmp_path / f"a.jsonl{suffix}"
    data = b"".join(b'{"text": "%s"}\n' % os.urandom(20).hex().encode() for _ in range(5000))
    path.write_bytes(change(gzip.compress(data) if suffix == ".gz" else zstandard.compress(data)))
    with pytest.raises(Damaged, match=says):
        items(path)


@pytest.mark.parametrize("pack", [gzip.compress, zstandard.compress], ids=["gz", "zst"])
def test_what_unpacks_to_far_too_much_ends(tmp_path, pack):
    path = tmp_path / ("a.txt.gz" if pack is gzip.compress else "a.txt.zst")
    path.write_bytes(pack(bytes(packed.FREE + (1 << 20))))
    assert items(path) == [Fault("unpacks to more than 200 times its size", {"path": path.name})]
    path.write_bytes(pack(os.urandom(1 << 10)))
    assert items(path, limits=Limits(unpacked=1000)) == [Fault("unpacks to more than 1,000 bytes", {"path": path.name})]


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\xef\xbb\xbf\n\n", b" \n\t"])
def test_a_file_without_a_line_has_no_records(tmp_path, content):
    (tmp_path / "a.jsonl").write_bytes(content)
    assert items(tmp_path / "a.jsonl") == []


def test_several_members_and_frames_are_one_file(tmp_path):
    one, two = b'{"text": "one"}\n', b'{"text": "two"}\n'
    for suffix, pack in ((".gz", gzip.compress), (".zst", zstandard.compress)):
        path = tmp_path / f"a.jsonl{suffix}"
        path.write_bytes(pack(one) + pack(two))
        assert items(path) == [one, two]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        pytest.param(b'{"text": "caf\xe9"}', "is not UTF-8", id="latin-1"),
        pytest.param(b'{"text": ', "is no JSON", id="cut off"),
        pytest.param(b"[" * 100_000, "is no JSON", id="deep"),
        pytest.param(b'["text"]', "is no JSON object", id="a list"),
        pytest.param(b'{"id": 1}', "has no text in a field 'text' or 'html'", id="no text"),
        pytest.param(b'{"text": null}', "has no text in a field 'text' or 'html'", id="null"),
        pytest.param(b'{"text": 5}', "field 'text' holds no text but int", id="a number"),
    ],
)
def test_a_line_that_is_no_record_says_why(line, reason):
    found = jsonl.record(line)
    assert isinstance(found, Fault)
    assert found.reason == reason


@pytest.mark.parametrize("value", ["18446744073709551617", "-1", "0.1", "1e300", '"\\ud800"', '"é"', "null", '{"b":[1,true]}'])
def test_other_fields_keep_their_values(value):
    record = jsonl.record(b'{"first":%s,"text":"a","last":1}\n' % value.encode())
    assert isinstance(record, Record)
    again = json.loads(jsonl.line(record.fields))
    assert again == json.loads(f'{{"first":{value},"text":"a","last":1}}')
    assert list(again) == ["first", "text", "last"]


def test_a_line_beyond_the_limit_is_left_out_and_the_next_is_read(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"text": "%s"}\n{"text": "b"}\n\n{"text": "c"}' % (b"a" * 5000))
    long, *rest = items(path, limits=Limits(record=1000))
    assert long.reason == "is longer than 1,000 bytes"
    assert [jsonl.record(line).source for line in rest] == ["b", "c"]


def test_a_page_goes_before_a_text_and_fields_have_other_names():
    fields = {"body": "plain", "page": PAGE, "where": "http://marsh.example/"}
    record = record_of(fields, Fields("body", "page", "where"))
    assert (record.source, record.kind, record.url) == (PAGE, "html", "http://marsh.example/")
    record = record_of({**fields, "page": ""}, Fields("body", "page", "where"))
    assert (record.source, record.kind) == ("plain", None)


def test_fields_with_the_names_of_added_ones_are_kept_beside_them():
    result = Result("new", 0.5, {"share/copy-link": 1}, "ok")
    assert with_result({"id": 1, "text": "old", "original_text": "older"}, result) == {
        "id": 1,
        "original_original_text": "old",
        "original_text": "older",
        "text": "new",
        "confidence": 0.5,
        "rules": {"share/copy-link": 1},
        "status": "ok",
    }


def test_a_result_counts_the_rules_that_took_something_away():
    story = "The mayor opened the bridge on Monday, and the first buses crossed it in the afternoon.\n" * 3
    result = result_of(cleaner.clean(story + "Copy link\nCopy link\n"))
    assert result.text == story
    assert result.rules["share/copy-link"] == 2
    assert result.status == "ok"
    assert result_of(cleaner.clean("")).status == "empty"
    assert result_of(cleaner.clean("Copy link\n")).status == "unsure"


def test_folders_give_their_pages_and_texts_in_the_order_of_paths(tmp_path):
    for name in ("b/two.txt", "b/one.html", "a.htm", "c.png", "d.txt.gz"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(gzip.compress(b"packed") if name.endswith(".gz") else name.encode())
    found = [(item.fields["path"], item.source, item.kind) for item in items(tmp_path)]
    assert found == [
        ("a.htm", b"a.htm", "html"),
        ("b/one.html", b"b/one.html", "html"),
        ("b/two.txt", b"b/two.txt", None),
        ("d.txt.gz", b"packed", None),
    ]


def test_web_archives_give_html_responses_as_browsers_would_read_them(tmp_path):
    pytest.importorskip("fastwarc")
    path = tmp_path / "a.warc.gz"
    small = gzip.compress(PAGE.encode())
    chunks = b"5\r\n<html\r\n3;x=y\r\n><p\r\n0\r\n\r\n"
    bodies = [
        response(PAGE.encode()),
        response(b"\x89PNG", type_=b"image/png"),
        response(small, b"Content-Encoding: gzip"),
        response(PAGE.encode(), b"Content-Encoding: gzip"),
        response(chunks, b"Transfer-Encoding: chunked"),
        response(b"not brotli", b"Content-Encoding: br"),
    ]
    path.write_bytes(b"".join(gzip.compress(archive(body)) for body in bodies))
    found = items(path)
    page = PAGE.encode()
    assert [item.source for item in found] == [page, page, page, b"<html><p", b"not brotli"]
    assert {item.kind for item in found} == {"html"}
    assert found[0].url == "http://marsh.example/0"
    assert found[0].fields["http_status"] == 200
    assert found[0].fields["warc"]["WARC-Date"] == "2026-01-01T00:00:00Z"


def test_wet_files_give_their_texts(tmp_path):
    pytest.importorskip("fastwarc")
    (tmp_path / "a.warc.wet.gz").write_bytes(gzip.compress(archive("Текст".encode(), b"Two", kind=b"conversion")))
    found = items(tmp_path / "a.warc.wet.gz")
    assert [(item.source.decode(), item.kind) for item in found] == [("Текст", "text"), ("Two", "text")]


@pytest.mark.parametrize(
    "change",
    [
        pytest.param(lambda data: gzip.compress(data)[:-30], id="packed, cut off"),
        pytest.param(lambda data: data[:-20], id="body cut off"),
        pytest.param(lambda data: data[:-250], id="head cut off"),
        pytest.param(lambda data: b"garbage" + data, id="no archive"),
    ],
)
def test_a_broken_archive_says_so(tmp_path, change):
    pytest.importorskip("fastwarc")
    data = change(archive(response(PAGE.encode()), response(PAGE.encode())))
    path = tmp_path / ("a.warc.gz" if data[:2] == b"\x1f\x8b" else "a.warc")
    path.write_bytes(data)
    with pytest.raises(Damaged):
        items(path)


def test_headers_of_an_archive_have_whatever_names_and_the_first_of_two_counts(tmp_path):
    pytest.importorskip("fastwarc")
    path = tmp_path / "a.warc"
    data = archive(response(PAGE.encode(), "Größe: 1".encode(), b"A: 2", b"A: 3"))
    path.write_bytes(data.replace(b"WARC-Date", b"WARC-Datum\xc3\xa9: 4\r\nWARC-Date").replace(b"WARC-Target-URI", b"warc-target-uri"))
    (record,) = items(path)
    assert (record.url, record.fields["url"]) == ("http://marsh.example/0",) * 2
    assert [value for name, value in record.fields["http"].items() if name != "Content-Type"] == ["1", "2"]
    assert record.fields["warc"]["WARC-Datumé"] == "4"


def test_a_packed_page_in_an_archive_is_limited(tmp_path):
    pytest.importorskip("fastwarc")
    path = tmp_path / "a.warc"
    path.write_bytes(archive(response(gzip.compress(bytes(1 << 20)), b"Content-Encoding: gzip"), response(b"a" * 200_000), response(b"<p>One")))
    bomb, long, page = items(path, limits=Limits(record=100_000))
    assert (bomb.reason, long.reason) == ("unpacks to more than 100,000 bytes", "is longer than 100,000 bytes")
    assert page.source == b"<p>One"


def test_rows_of_parquet_keep_columns_of_any_type(tmp_path):
    pytest.importorskip("pyarrow")
    pyarrow = parquet.library()
    columns = {
        "id": pyarrow.array([1, 2, 3], pyarrow.uint8()),
        "text": pyarrow.array(["one", None, "three"]),
        "at": pyarrow.array([1, 2, 3], pyarrow.timestamp("ns")),
        "tags": pyarrow.array([["a"], [], None]),
    }
    path = tmp_path / "a.parquet"
    pyarrow.parquet.write_table(pyarrow.table(columns), path)
    (batch,) = formats.read(path, whole=False)
    assert [type(item) for item in batch.items] == [Record, Fault, Record]
    results = [Result("1", 1.0, {"a/b": 2}, "ok"), Fault("no text"), Result("3", 0.5, {}, "ok")]
    rows = parquet.with_results(batch.rows, results)
    assert rows.schema.names == ["id", "original_text", "at", "tags", "text", "confidence", "rules", "status"]
    assert rows.column("at").equals(columns["at"].take([0, 2]))
    assert rows.column("rules").to_pylist() == [[{"rule": "a/b", "blocks": 2}], []]
    assert rows.schema == parquet.with_columns(pyarrow.table(columns).schema)


def test_text_of_tables_that_is_not_utf_8_is_read_as_bytes_are(tmp_path):
    pytest.importorskip("pyarrow")
    pyarrow = parquet.library()
    odd, texts = "Der Müller öffnet die Brücke.".encode("cp1252"), pyarrow.string()
    columns = {
        "text": pyarrow.array([odd, b"one"]).view(texts),
        "kind": pyarrow.DictionaryArray.from_arrays([0, 0], pyarrow.array([odd]).view(texts)),
        "tags": pyarrow.ListArray.from_arrays([0, 1, 1], pyarrow.array([odd]).view(texts)),
        "more": pyarrow.StructArray.from_arrays([pyarrow.array([odd, None]).view(texts), pyarrow.array([1, 2])], ["a", "b"]),
    }
    first, second = parquet.items(pyarrow.RecordBatch.from_pydict(columns), whole=True)
    assert first.fields == {"text": odd, "kind": odd, "tags": [odd], "more": {"a": odd, "b": 1}}
    assert cleaner.clean(first.source).text == odd.decode("cp1252")
    assert second.fields == {"text": "one", "kind": odd, "tags": [], "more": {"a": None, "b": 2}}
    pyarrow.parquet.write_table(pyarrow.table({"text": columns["text"]}), tmp_path / "a.parquet")
    assert [item.source for item in items(tmp_path / "a.parquet")] == [odd, "one"]


def test_times_of_tables_come_out_as_lines_even_those_that_python_does_not_know(tmp_path):
    pytest.importorskip("pyarrow")
    pyarrow = parquet.library()
    columns = {
        "text": ["one"],
        "finer": pyarrow.array([1], pyarrow.timestamp("ns")),
        "later": pyarrow.array([1 << 60], pyarrow.timestamp("us")),
        "day": pyarrow.array([0], pyarrow.date32()),
        "long": pyarrow.array([5], pyarrow.duration("ns")),
    }
    pyarrow.parquet.write_table(pyarrow.table(columns), tmp_path / "a.parquet")
    (item,) = items(tmp_path / "a.parquet")
    assert json.loads(jsonl.line(item.fields)) == {
        "text": "one",
        "finer": "1970-01-01 00:00:00.000000001",
        "later": item.fields["later"],
        "day": "1970-01-01",
        "long": 5,
    }
    assert str(item.fields["later"])


def test_what_is_no_parquet_says_so(tmp_path):
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_bytes(b"PAR1 but not really PAR1")
    with pytest.raises(Damaged):
        items(tmp_path / "a.parquet")


def test_a_table_whose_names_are_not_utf_8_says_so(tmp_path):
    pytest.importorskip("pyarrow")
    path = tmp_path / "a.parquet"
    parquet.library().parquet.write_table(parquet.library().table({"text": ["one"], "name-of-a-column": [1]}), path, store_schema=False)
    path.write_bytes(path.read_bytes().replace(b"name-of-a-column", b"name-of-\xf2-column"))
    with pytest.raises(Damaged, match="utf-8"):
        items(path)
    with pytest.raises(Damaged, match="utf-8"):
        parquet.schema(path)


def test_a_batch_splits_with_its_rows():
    pyarrow = pytest.importorskip("pyarrow")
    batch = Batch((b"a", b"b", b"c"), pyarrow.RecordBatch.from_pydict({"n": [1, 2, 3]}))
    first, rest = batch.split(1)
    assert (first.items, rest.items) == ((b"a",), (b"b", b"c"))
    assert rest.rows.to_pydict() == {"n": [2, 3]}


@pytest.mark.parametrize(("name", "says"), [("a.bin", "does not say what it is"), ("missing.jsonl", "no such file")])
def test_an_input_of_unknown_form_is_refused(tmp_path, name, says):
    (tmp_path / "a.bin").write_bytes(b"")
    with pytest.raises(cleaner.ConfigError, match=says):
        formats.form_of(tmp_path / name)
