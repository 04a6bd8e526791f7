"""Bytes to text: byte order marks, UTF-8, declared charsets, detection; and telling a page from a dump."""

import codecs

import pytest

from cleaner import clean, read
from cleaner.parse import decode, sniff, tree

RUSSIAN = (
    "Городской совет одобрил строительство нового моста через реку. Работы начнутся весной, сказала мэр журналистам в понедельник, "
    "и продлятся около двух лет. Жители соседних улиц опасаются шума и пыли, но автобусное предприятие ждёт моста уже давно."
)
JAPANESE = (
    "市議会は月曜日、川に新しい橋を架ける計画を承認した。"
    "工事は春に始まり、およそ二年かかる見込みだと市長は記者団に語った。近くの住民は騒音を心配している。"
)
CHINESE = (
    "市议会星期一批准了在河上修建新桥的计划。"
    "市长对记者说，工程将于春天开始，大约需要两年时间。附近的居民担心噪音和灰尘，但是公交公司早就在等待这座桥了。"
)
TAIWANESE = (
    "市議會星期一批准了在河上興建新橋的計畫。"
    "市長對記者說，工程將於春天開始，大約需要兩年時間。附近的居民擔心噪音和灰塵，但是公車公司早就在等待這座橋了。"
)
KOREAN = (
    "시의회는 월요일 강 위에 새 다리를 놓는 계획을 승인했다. "
    "공사는 봄에 시작되어 약 이 년이 걸릴 것이라고 시장이 기자들에게 말했다. 주민들은 소음을 걱정하고 있다."
)
FRENCH = (
    "Le conseil a approuvé lundi la construction d’un pont au-dessus de la rivière. "
    "L’été prochain, a précisé la maire, « tout sera prêt » – même la fête."
)
POLISH = (
    "Rada miasta zatwierdziła w poniedziałek budowę nowego mostu przez rzekę. Prace zaczną się wiosną, powiedziała burmistrzyni "
    "dziennikarzom, i potrwają około dwóch lat. Mieszkańcy boją się hałasu, ale przewoźnik czeka na most już od dawna."
)
PAGE = '<html><head><meta charset="{charset}"></head><body><p>{text}</p></body></html>'


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_byte_order_mark_decides(mark, encoding):
    text = RUSSIAN + "\n" + JAPANESE
    decoded = decode(mark + text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.mark, decoded.notes) == (text, encoding, mark, ())


def test_a_byte_order_mark_beats_what_the_page_declares():
    page = PAGE.format(charset="windows-1251", text=RUSSIAN)
    assert decode(codecs.BOM_UTF16_LE + page.encode("utf-16-le")).text == page


@pytest.mark.parametrize("text", [RUSSIAN, JAPANESE, CHINESE, KOREAN, FRENCH, "plain ASCII", ""], ids=lambda text: text[:8])
def test_what_is_utf_8_is_read_as_utf_8(text):
    decoded = decode(text.encode("utf-8"))
    assert (decoded.text, decoded.encoding, decoded.mark, decoded.notes) == (text, "utf-8", b"", ())


def test_utf_8_beats_a_declaration_that_lies():
    page = PAGE.format(charset="iso-8859-1", text=RUSSIAN)
    assert decode(page.encode("utf-8")).text == page


@pytest.mark.parametrize(
    ("charset", "text"),
    [
        ("windows-1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("Shift_JIS", JAPANESE),
        ("euc-jp", JAPANESE),
        ("iso-2022-jp", JAPANESE),
        ("gb2312", CHINESE),
        ("gb18030", CHINESE + "镕𠮷"),
        ("big5", TAIWANESE),
        ("euc-kr", KOREAN),
        ("windows-1252", FRENCH),
        ("iso-8859-2", POLISH),
        ("x-sjis", JAPANESE),
    ],
)
def test_a_declared_charset_is_used(charset, text):
    codec = {"x-sjis": "shift_jis"}.get(charset, charset)
    page = PAGE.format(charset=charset, text=text)
    assert decode(page.encode(codec)).text == page


@pytest.mark.parametrize(
    ("declared", "written", "text"),
    [
        pytest.param("iso-8859-1", "windows-1252", FRENCH, id="latin-1-means-windows-1252"),
        pytest.param("gb2312", "gb18030", CHINESE + "朱镕基", id="gb2312-means-gb18030"),
        pytest.param("shift_jis", "cp932", JAPANESE + "①㈱髙", id="shift_jis-means-cp932"),
        pytest.param("euc-kr", "cp949", KOREAN + "똠방각하", id="euc-kr-means-cp949"),
    ],
)
def test_a_declared_name_means_what_browsers_take_it_for(declared, written, text):
    page = PAGE.format(charset=declared, text=text)
    decoded = decode(page.encode(written))
    assert decoded.text == page
    assert decoded.notes == ()


@pytest.mark.parametrize(
    ("declared", "written", "text"),
    [
        pytest.param("utf-8", "windows-1251", RUSSIAN, id="utf-8-that-is-cp1251"),
        pytest.param("ascii", "koi8-r", RUSSIAN, id="ascii-that-is-koi8-r"),
        pytest.param("euc-jp", "shift_jis", JAPANESE, id="euc-jp-that-is-shift_jis"),
        pytest.param("utf-16", "windows-1251", RUSSIAN, id="utf-16-in-ascii-letters"),
        pytest.param("no-such-charset", "windows-1251", RUSSIAN, id="no-such-charset"),
        pytest.param("zlib", "windows-1251", RUSSIAN, id="no-charset-at-all"),
    ],
)
def test_a_declaration_that_cannot_be_right_is_left_aside(declared, written, text):
    page = PAGE.format(charset=declared, text=text)
    assert text in decode(page.encode(written)).text


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1251", RUSSIAN),
        ("koi8-r", RUSSIAN),
        ("shift_jis", JAPANESE),
        ("euc-jp", JAPANESE),
        ("gb18030", CHINESE),
        ("big5", TAIWANESE),
        ("euc-kr", KOREAN),
        ("windows-1252", FRENCH),
        ("iso-8859-2", POLISH),
    ],
)
def test_an_undeclared_charset_is_detected(encoding, text):
    assert decode(text.encode(encoding)).text == text


def test_a_few_broken_bytes_in_utf_8_are_replaced_and_the_rest_stays():
    decoded = decode(RUSSIAN.encode("utf-8") + b"\xd0\xff\xfe end")
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(RUSSIAN)
    assert decoded.text.endswith(" end")
    assert decoded.notes == ("some bytes are not utf-8",)


def test_utf_8_that_is_cut_in_the_middle_of_a_character_stays_utf_8():
    assert decode(JAPANESE.encode("utf-8")[:-1]).text[:-1] == JAPANESE[:-1]


def test_strict_errors_are_for_who_asks_for_them():
    with pytest.raises(UnicodeDecodeError):
        decode(RUSSIAN.encode("utf-8") + b"\xd0\xff", errors="strict")


@pytest.mark.parametrize(
    "source",
    [
        pytest.param(b"", id="empty"),
        pytest.param(b"\x00", id="one-nul"),
        pytest.param(b"a\x00b\x00\x00c", id="nuls"),
        pytest.param(bytes(range(256)), id="every-byte"),
        pytest.param(bytes(range(255, 127, -1)) * 9, id="no-ascii"),
        pytest.param(codecs.BOM_UTF16_LE + b"\x00\xd8", id="half-a-surrogate-pair"),
        pytest.param(codecs.BOM_UTF32_LE + b"\xff\xff\xff\xff\x01", id="beyond-unicode"),
        pytest.param(codecs.BOM_UTF8 + b"\xff", id="mark-of-utf-8-and-no-utf-8"),
        pytest.param(b"<meta charset=utf-7>\xff+", id="utf-7-declared"),
        pytest.param(b"<meta charset=idna>\xff", id="idna-declared"),
        pytest.param(b"<meta charset=undefined>\xff", id="undefined-declared"),
        pytest.param(b"<meta charset=unicode_escape>\xff\\N{", id="unicode-escape-declared"),
        pytest.param(b"<meta charset=mbcs>\xff", id="a-codec-of-windows-only"),
        pytest.param(b"\x80" * 100_000, id="long-and-broken"),
    ],
)
@pytest.mark.parametrize("kind", [None, "html", "text"])
def test_no_bytes_raise(source, kind):
    assert isinstance(clean(source, kind=kind).text, str)


def test_notes_of_decoding_come_with_the_result():
    source = RUSSIAN.encode("utf-8") + b"\xd0\xff\xfe end"
    assert "some bytes are not utf-8" in read(source).notes
    assert "some bytes are not utf-8" in clean(source).notes


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<!DOCTYPE html>\n<title>x</title>", id="doctype"),
        pytest.param("\ufeff <!doctype HTML>", id="mark-before-doctype"),
        pytest.param("\n\n  <html lang='en'>", id="html"),
        pytest.param("<?xml version='1.0'?>\n<html xmlns='http://www.w3.org/1999/xhtml'>", id="xhtml"),
        pytest.param("<!-- saved from url -->\n<!-- twice -->\n<html>", id="comments-first"),
        pytest.param("<body><p>x", id="body"),
        pytest.param("<div><p>One.</p><p>Two.</p></div>", id="fragment"),
        pytest.param("<h1 class='a'>One</h1><p>Two</p><p>Three</p>", id="fragment-of-headings"),
    ],
)
def test_a_page_is_seen_by_how_it_begins(text):
    assert sniff(text) == "html"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("", id="empty"),
        pytest.param("The <html> element is the root. Write <p>…</p>, <b>…</b> and <i>…</i>.", id="article-about-html"),
        pytest.param("<p> is the tag for a paragraph, said the teacher.\nIt need not be closed.", id="line-that-begins-with-a-tag"),
        pytest.param("<3 this song", id="heart"),
        pytest.param("< Back to overview\nThe mayor opened the bridge.", id="back-link"),
        pytest.param("<html is what a page begins with, the teacher said", id="no-tag-after-all"),
        pytest.param("<header> and <footer> came with HTML5.\n<main> too.", id="names-of-tags"),
        pytest.param("Title\n<!doctype html>\n<html>", id="page-below-a-title"),
    ],
)
def test_a_dump_is_a_dump_even_about_html(text):
    assert sniff(text) == "text"


def test_sniffing_takes_linear_time_on_comments_without_a_page():
    assert sniff("<!-- " * 2000) == "text"
    assert sniff("<!---->" * 2000) == "text"


@pytest.mark.parametrize("text", ["", " \n", "<!-- nothing -->", "<?php ?>", "\x00\x01", "<", "</p>", "<!doctype html>", "\ud800", "<h1>" * 9000])
def test_no_markup_raises(text):
    assert tree(text) is None or tree(text).tag is not None
    assert isinstance(clean(text, kind="html").text, str)
