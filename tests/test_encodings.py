"""Bytes in the encodings of the world, as pages and dumps, rightly declared, wrongly or not at all; and what is broken or forged.

`test_parse.py` has the same news in the usual encodings; here are those that are rarer, and all that can be wrong with bytes.
The sentences were written for this file.
"""

import codecs
import unicodedata

import pytest

from cleaner import clean
from cleaner.parse import decode

TEXTS = {
    "ru": (
        "Смотритель маяка проснулся рано утром и увидел, что башня стала зелёной. Никто в посёлке не знал, кто её покрасил, и рыбаки только смеялись."
    ),
    "uk": "Доглядач маяка прокинувся вдосвіта й побачив, що вежа стала зеленою. Ніхто в селищі не знав, хто її пофарбував, а рибалки лише сміялися.",
    "be": "Наглядчык маяка прачнуўся ўранні і ўбачыў, што вежа стала зялёнай. Ніхто ў пасёлку не ведаў, хто яе пафарбаваў, і рыбакі толькі смяяліся.",
    "sr": (
        "Чувар светионика се пробудио у зору и видео да је кула постала зелена. Нико у насељу није знао ко ју је "
        "офарбао, а рибари су се само смејали."
    ),
    "el": "Ο φύλακας του φάρου ξύπνησε νωρίς το πρωί και είδε ότι ο πύργος είχε γίνει πράσινος. Κανείς στο χωριό δεν ήξερε ποιος τον έβαψε.",
    "tr": (
        "Fener bekçisi sabah erkenden uyandı ve kulenin yeşile boyandığını gördü. Köyde kimse bunu kimin yaptığını "
        "bilmiyordu, balıkçılar da gülüyordu."
    ),
    "pl": (
        "Latarnik obudził się wcześnie rano i zobaczył, że wieża jest zielona. Nikt w osadzie nie wiedział, kto ją "
        "pomalował, a rybacy tylko się śmiali."
    ),
    "cs": "Strážce majáku se brzy ráno probudil a uviděl, že věž je zelená. Nikdo v osadě nevěděl, kdo ji natřel, a rybáři se tomu jenom smáli.",
    "hu": (
        "A világítótorony őre korán reggel felébredt, és látta, hogy a torony zöld lett. A faluban senki sem tudta, ki "
        "festette be, a halászok csak nevettek."
    ),
    "lv": (
        "Bākas sargs agri no rīta pamodās un ieraudzīja, ka tornis kļuvis zaļš. Neviens ciemā nezināja, kurš to "
        "nokrāsojis, un zvejnieki tikai smējās."
    ),
    "et": (
        "Tuletorni vaht ärkas varahommikul ja nägi, et torn on roheliseks värvitud. Keegi külas ei teadnud, kes seda "
        "tegi, ja kalurid ainult naersid. Õhtul värviti torn jälle üle."
    ),
    "de": (
        "Der Leuchtturmwärter wachte früh auf und sah, dass der Turm grün geworden war. Niemand wusste, wer ihn "
        "gestrichen hatte – die Fischer lachten bloß und grüßten."
    ),
    "fr": (
        "Le gardien du phare s’éveilla tôt et vit que la tour était devenue verte. Personne au village ne savait qui "
        "l’avait repeinte ; les pêcheurs, eux, riaient à gorge déployée."
    ),
    "is": (
        "Vitavörðurinn vaknaði snemma og sá að turninn var orðinn grænn. Enginn í þorpinu vissi hver hafði málað hann, "
        "og sjómennirnir hlógu bara að því."
    ),
    "ar": "استيقظ حارس المنارة باكرا ورأى أن البرج أصبح أخضر. لم يعرف أحد في القرية من الذي طلاه، وكان الصيادون يضحكون فقط من ذلك كله.",
    "he": "שומר המגדלור התעורר מוקדם בבוקר וראה שהמגדל נעשה ירוק. איש בכפר לא ידע מי צבע אותו, והדייגים רק צחקו וחזרו אל הסירות שלהם.",
    "th": "คนเฝ้าประภาคารตื่นแต่เช้าและเห็นว่าหอคอยกลายเป็นสีเขียว ไม่มีใครในหมู่บ้านรู้ว่าใครเป็นคนทาสี ชาวประมงก็ได้แต่หัวเราะ",
    "zh": "灯塔看守人清早醒来，发现塔变成了绿色。村里没有人知道是谁刷的漆，渔民们只是笑。村长说，下个星期要开会讨论这件事情。",
    "tw": "燈塔看守人清早醒來，發現塔變成了綠色。村裡沒有人知道是誰刷的漆，漁民們只是笑。村長說，下個星期要開會討論這件事情。",
    "hk": "燈塔嘅看守人清早瞓醒，發現座塔變咗綠色。村入面冇人知道係邊個油嘅，漁民淨係喺度笑。村長話下個星期要開會傾下呢件事。",
    "ja": "灯台守は朝早く目を覚まし、塔が緑色になっているのを見た。誰が塗ったのか村の誰も知らず、漁師たちはただ笑っているだけだった。",
    "ko": "등대지기는 아침 일찍 일어나 탑이 초록색이 된 것을 보았다. 마을의 누구도 누가 칠했는지 몰랐고, 어부들은 그저 웃기만 했다.",
}
SINGLE = [  # language, encoding by its name on the web, by Python's
    ("ru", "windows-1251", "cp1251"),
    ("ru", "koi8-r", "koi8-r"),
    ("ru", "x-mac-cyrillic", "mac-cyrillic"),
    ("uk", "koi8-u", "koi8-u"),
    ("uk", "windows-1251", "cp1251"),
    ("be", "windows-1251", "cp1251"),
    ("sr", "windows-1251", "cp1251"),
    ("el", "windows-1253", "cp1253"),
    ("tr", "windows-1254", "cp1254"),
    ("pl", "iso-8859-2", "iso8859-2"),
    ("cs", "windows-1250", "cp1250"),
    ("hu", "iso-8859-2", "iso8859-2"),
    ("lv", "windows-1257", "cp1257"),
    ("et", "windows-1257", "cp1257"),
    ("de", "windows-1252", "cp1252"),
    ("fr", "windows-1252", "cp1252"),
    ("is", "windows-1252", "cp1252"),
    ("ar", "windows-1256", "cp1256"),
    ("he", "windows-1255", "cp1255"),
    ("th", "windows-874", "cp874"),
    ("zh", "gb18030", "gb18030"),
    ("tw", "big5", "cp950"),
    ("hk", "big5-hkscs", "big5hkscs"),
    ("ja", "shift_jis", "cp932"),
    ("ja", "euc-jp", "euc_jp"),
    ("ko", "euc-kr", "cp949"),
]
WAYS = {
    "page, http-equiv": '<html><head><meta http-equiv="Content-Type" content="text/html; charset={name}"></head><body><p>{text}</p></body></html>',
    "page, XML declaration": '<?xml version="1.0" encoding="{name}"?>\n<html><body><p>{text}</p></body></html>',
    "page, wrongly declared": '<html><head><meta charset="utf-8"></head><body><p>{text}</p></body></html>',
    "page, undeclared": "<html><body><p>{text}</p></body></html>",
    "dump": "{text}\n\n{text}\n",
}


def single():
    for language, name, codec in SINGLE:
        for way, form in WAYS.items():
            yield pytest.param(language, codec, form.replace("{name}", name), id=f"{language}-{name}-{way}")


@pytest.mark.parametrize(("language", "codec", "form"), list(single()))
def test_a_text_can_be_read_whatever_it_says_it_is_written_in(language, codec, form):
    source = form.replace("{text}", TEXTS[language])
    decoded = decode(source.encode(codec))
    assert (decoded.text, decoded.notes) == (source, ())
    assert TEXTS[language] in " ".join(clean(source.encode(codec)).text.split())


@pytest.mark.parametrize("language", ["ru", "el", "ar", "ja", "zh", "ko", "th"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be")],
    ids=["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"],
)
def test_a_dump_with_a_mark_is_read_by_it(language, mark, encoding):
    assert clean(mark + f"{TEXTS[language]}\n".encode(encoding)).text == f"{TEXTS[language]}\n"


NO_MARK = "nothing but letters beyond ASCII: no byte is NUL, or nearly none, and the bytes read as well in other ways"
NO_WIDE = "UTF-32 without a mark is in no browser either; the bytes are read as UTF-8 with NULs between"


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param(f"{TEXTS['de']}\n".encode("utf-16-le"), TEXTS["de"], id="utf-16-le-without-a-mark"),
        pytest.param(f"{TEXTS['fr']}\n".encode("utf-16-be"), TEXTS["fr"], id="utf-16-be-without-a-mark"),
        pytest.param(TEXTS["ru"].encode("utf-16-le"), TEXTS["ru"], id="russian-in-utf-16-without-a-mark"),
        pytest.param(TEXTS["ja"].encode("utf-16-le"), TEXTS["ja"], id="japanese-in-utf-16-without-a-mark", marks=pytest.mark.xfail(reason=NO_MARK)),
        pytest.param(TEXTS["de"].encode("utf-32-le"), TEXTS["de"], id="utf-32-without-a-mark", marks=pytest.mark.xfail(reason=NO_WIDE)),
        pytest.param(TEXTS["ja"].encode("iso2022_jp"), TEXTS["ja"], id="iso-2022-jp-dump"),
        pytest.param(f"<html><body><p>{TEXTS['ja']}</p></body></html>".encode("iso2022_jp"), TEXTS["ja"], id="iso-2022-jp-page"),
        pytest.param((TEXTS["zh"] + "\U00020000㐀").encode("gb18030"), TEXTS["zh"] + "\U00020000㐀", id="gb18030-of-four-bytes"),
        pytest.param((TEXTS["ja"] + "ﾄｳﾀﾞｲ ﾓﾘ").encode("cp932"), TEXTS["ja"] + "ﾄｳﾀﾞｲ ﾓﾘ", id="half-width-kana-in-shift-jis"),
        pytest.param(
            (TEXTS["ja"] + "ﾄｳﾀﾞｲ").encode("euc_jp"),
            TEXTS["ja"] + "ﾄｳﾀﾞｲ",
            id="half-width-kana-in-euc-jp",
            marks=pytest.mark.xfail(reason="half-width kana speak against a reading: six are too many in so short a text"),
        ),
        pytest.param((TEXTS["ja"] + "①髙").encode("cp932"), TEXTS["ja"] + "①髙", id="letters-of-windows-in-shift-jis"),
        pytest.param((TEXTS["fr"] + " 5 € — “œuf”").encode("cp1252"), TEXTS["fr"] + " 5 € — “œuf”", id="marks-of-windows-1252"),
    ],
)
def test_odd_forms_of_an_encoding_are_read(source, text):
    assert clean(source).text.strip() == text


@pytest.mark.parametrize(
    ("source", "text"),
    [
        pytest.param(b"2 +AD4- 1 and +ADw-script+AD4-", "2 +AD4- 1 and +ADw-script+AD4-", id="utf-7"),
        pytest.param(b"+/v8-The tower is green.", "+/v8-The tower is green.", id="mark-of-utf-7"),
        pytest.param(b"<html><meta charset=utf-7><p>+ADw-b+AD4-", "+ADw-b+AD4-", id="page-that-calls-itself-utf-7"),
        pytest.param(b"~{<:Ky2;S{#,NpJ)l6HK!#~}", "~{<:Ky2;S{#,NpJ)l6HK!#~}", id="hz"),
        pytest.param(TEXTS["de"].encode().decode("latin-1").encode(), TEXTS["de"].encode().decode("latin-1"), id="twice-encoded-stays"),
        pytest.param(b"The tower is \\u0067reen &eacute; %C3%A9.", "The tower is \\u0067reen &eacute; %C3%A9.", id="escapes-in-a-dump-stay"),
        pytest.param(f"{TEXTS['ru']}\n".encode() * 3 + b"\xd0", f"{TEXTS['ru']}\n" * 3 + "\ufffd", id="half-a-letter-at-the-end"),
        pytest.param(f"{TEXTS['ja']}\n".encode() + "塔".encode()[:2], f"{TEXTS['ja']}\n\ufffd", id="two-thirds-of-a-letter"),
        pytest.param(f"{TEXTS['de']}\n".encode() + b"\xf0\x9f\x98", f"{TEXTS['de']}\n\ufffd", id="three-quarters-of-a-letter"),
        pytest.param(codecs.BOM_UTF8 + "Größe".encode(), "Größe", id="mark-of-utf-8"),
        pytest.param(codecs.BOM_UTF16_LE + "Größe".encode("utf-16-le") + b"x", "Größe\ufffd", id="odd-byte-of-utf-16"),
        pytest.param(codecs.BOM_UTF16_LE + "😀".encode("utf-16-le")[:2] + "a".encode("utf-16-le"), "\ufffda", id="half-a-pair-in-utf-16"),
        pytest.param(codecs.BOM_UTF32_LE + b"\xff\xff\xff\x7f" + "a".encode("utf-32-le"), "\ufffda", id="beyond-unicode-in-utf-32"),
    ],
)
def test_what_is_not_interpreted_and_what_is_broken_stays_as_it_is(source, text):
    assert clean(source).text.strip("\n") == text.strip("\n")


@pytest.mark.parametrize(
    "forged",
    [
        pytest.param(b"\xc0\xbcscript\xc0\xbe", id="overlong-brackets"),
        pytest.param(b"\xe0\x80\xbcscript\xe0\x80\xbe", id="overlong-brackets-of-three-bytes"),
        pytest.param(b"\xc0\x80", id="overlong-nul"),
        pytest.param(b"\xed\xa0\xbd\xed\xb8\x80", id="cesu-8"),
        pytest.param(b"\xed\xa0\x80", id="half-a-pair"),
        pytest.param(b"\xf4\x90\x80\x80", id="beyond-unicode"),
        pytest.param(b"\xf8\x88\x80\x80\x80", id="five-bytes"),
        pytest.param(b"\xfe\xff", id="never-in-utf-8"),
        pytest.param(b"\x80\x80", id="second-bytes-alone"),
    ],
)
@pytest.mark.parametrize("language", ["ru", "ja"])
def test_forged_utf_8_is_replaced_and_noted(forged, language):
    source = f"{TEXTS[language]}\n".encode() * 2 + b"a " + forged + b" b\n"
    decoded = decode(source)
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(TEXTS[language])
    assert decoded.text.endswith(" b\n")
    assert "\ufffd" in decoded.text
    assert "<" not in decoded.text
    assert decoded.notes == ("some bytes are not utf-8",)


@pytest.mark.parametrize(
    ("first", "second"),
    [("utf-8", "latin-1"), ("utf-8", "cp1252"), ("utf-8", "cp1251"), ("utf-8", "utf-16-le")],
)
def test_of_two_encodings_in_one_document_the_first_half_is_right_and_a_note_says_so(first, second):
    language = "ru" if second == "cp1251" else "fr"
    text = TEXTS[language] if second != "latin-1" else TEXTS[language].replace("’", "'")
    decoded = decode(f"{text}\n".encode(first) * 30 + text.encode(second))
    assert decoded.text.startswith(text)
    assert decoded.notes == ("some bytes are not utf-8",)


def test_utf_16_that_begins_early_in_utf_8_is_told():
    decoded = decode(TEXTS["fr"].encode() + TEXTS["fr"].encode("utf-16-le"))
    assert "Le gardien du phare" in decoded.text
    assert decoded.notes


@pytest.mark.parametrize("form", ["NFC", "NFD", "NFKD"])
@pytest.mark.parametrize("language", ["fr", "ko"])
def test_the_form_of_letters_is_kept(form, language):
    text = unicodedata.normalize(form, TEXTS[language])
    assert clean(f"{text}\n".encode()).text == f"{text}\n"


@pytest.mark.parametrize("language", ["ru", "de", "ja"])
def test_nuls_in_a_dump_stay(language):
    text = f"{TEXTS[language]}\0\n{TEXTS[language]}\n"
    assert clean(text.encode()).text == text
