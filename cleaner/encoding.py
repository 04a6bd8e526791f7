"""Bytes to text: byte order mark, UTF-8, declaration, detection. The only room that knows encodings; never raises on content."""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import islice
from typing import NamedTuple

_BOMS = (  # the longer marks first: UTF-32's begins with UTF-16's
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)\b[^>]{0,300}?(?:charset|encoding)\s{0,9}=[\s"']{0,9}([\w.:-]{2,40})""", re.IGNORECASE)
DECLARED = 4096  # bytes searched for a declaration and for the marks of what is no text
PLAIN = 100  # bytes of UTF-8 without controls before the first NUL that no UTF-16 begins with
DETECTED = 2048  # bytes given to detection, of the words that are not all ASCII
COMPARED = 16384  # bytes of them given to a comparison of the best
_MEANT = {  # a declared encoding → what browsers read it as (encoding.spec.whatwg.org, "Names and labels"); others are not of the web
    **dict.fromkeys(("iso8859-1", "cp1252", "ascii"), "cp1252"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "cp932"), "cp932"),
    **dict.fromkeys(("euc_kr", "cp949"), "cp949"),
    **dict.fromkeys(("big5", "big5hkscs", "cp950"), "big5hkscs"),
    **dict.fromkeys(("iso8859-9", "cp1254"), "cp1254"),
    **dict.fromkeys(("iso8859-11", "tis-620", "cp874"), "cp874"),
    **{name: name for name in "cp866 euc_jp koi8-r koi8-u mac-roman mac-cyrillic".split()},
    **{f"iso8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **{f"cp{page}": f"cp{page}" for page in (1250, 1251, 1253, 1255, 1256, 1257, 1258)},
}
_DETECTABLE = (  # the encodings of the web, the likelier first where two read the same bytes equally well
    "cp1252 cp1251 cp932 euc_jp gb18030 big5hkscs cp949 cp1250 iso8859-2 koi8-r cp1254 cp1253 iso8859-7 cp1256 cp1255 cp874 cp1257 "
    "cp1258 koi8-u iso8859-5 iso8859-6 iso8859-13 cp866 mac-cyrillic".split()
)
_ESCAPED = re.compile(rb"\x1b\$[@B]")  # ISO-2022-JP, which is all ASCII bytes, turns to kanji with this
_NO_TEXT = (  # how files begin that are no text (en.wikipedia.org, "List of file signatures")
    (b"\x1f\x8b", "gzip"),
    (b"PK\x03\x04", "a zip archive"),
    (b"\x28\xb5\x2f\xfd", "zstandard"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\x00", "xz"),
    (b"%PDF-", "PDF"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x00\x00\x00\x0cjP", "a JPEG 2000 image"),
    (b"\x7fELF", "a program"),
)
_ASCII = bytes(range(128))
_CONTROLS = bytes((*range(9), *range(14, 27), *range(28, 32)))  # all of C0 but white space and escape
_BEYOND_ASCII = re.compile(rb"[A-Za-z]?[\x80-\xff][^\s<>]*")  # the second byte of a double-byte letter is never white space, "<" or ">"
_NEUTRAL = frozenset("¶·“”‘’„‚«»‹›–—…•·©®™°§€£¥¿¡×№\u00ad、。，：；？！「」『』（）《》・ー　～")
_LETTERS = {  # of each language the letters beyond ASCII, the frequent first; of those with thousands, the frequent ones
    "ru": "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфёъ",
    "uk": "оаинвіетрслкдмупязьбгчхїйжшюєцщфґ",
    "bg": "аиоетнрсвлкдпмзубгъячжцшщхйюфь",
    "sr": "аоиенртсјкувдмплзбгчшцхњжљћђфџ",
    "el": "αοιετσνηυρπκμλςωδγήίόάέθχφβύξώζψϊΐ",
    "he": "ויהלאתמרבשנםעדקחפכגטסזצןךףץ",
    "ar": "اليمنترعوبدسفهةكقحجأشطصخإذثىءضغئزآظؤ",
    "fa": "اینرمدهوتسبشلکزخگعفقجپحصطآذچضغثئظژ",
    "th": "านรกเงอมลย่วดท้สตะิปบคหัีแจพชใไขโู็ุผ์ืถศซำธึฐฉภณษญฟฝ",
    "pl": "łążęóśćńź",
    "cs": "íáéěřžýčšůúťďňó",
    "sk": "áíéýžčľšťúôňďäóŕĺ",
    "hu": "áéöóőüíúű",
    "ro": "ăîâșțşţ",
    "sl": "čšžćđ",
    "tr": "ıüşğöçâî",
    "lt": "ėšųžįąūčę",
    "lv": "āīēšņļūžķģč",
    "et": "äõüöšž",
    "de": "üäößé",
    "fr": "éèàêçùôâîûëïœæü",
    "es": "óíáéñúüç",
    "pt": "ãçáéíóêõâúàôü",
    "it": "èàùòéìî",
    "ca": "àéèíóòçúïü",
    "sv": "äåöéø",
    "da": "øåæéöä",
    "is": "íðáöéþúóæý",
    "nl": "ëéèïöü",
    "vi": "đàáạảãâăêôơư\u0323\u0301\u0300\u0309\u0303íóúéèìòùĩýọộếệị",
    "zh": "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所"
    "民得经三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那"
    "社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通"
    "并提直题程展五果料象员市将记议准桥河修计划春始约需附近居担早",
    "tw": "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所"
    "民得經三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那"
    "社義事平形相全表間樣與關各重新線內數正心反你明看原又利比或但質氣第向道命此變條只沒結解問意建月公無系軍很情者最立代想已通"
    "並提直題程展五果料象員市將記議准橋河修計畫春始約需附近居擔早",
    "ja": "のにるたいはをとしがでてなれかっりもこらさすんまよきあくどけせそめだうみおわつえちょひほやゆろばべげごじずぞぎぐぼぶびゃ"
    "ゅスルトンラリイアクシタレドコテマロバサフジ日本人大年一国会中月者上出分生事自社",
    "ko": "이다는을에의가고하지은로를사한도서기어인대자시과리부일나있그수해전스정것보아제들주원라여만장성구으상비게조년적화공면동국"
    "우신위문세소연경까했월회중개발용안니관선명민당업때말간모거무계오내",
}
_FLAT = frozenset("pl cs sk hu ro sl tr lt lv et de fr es pt it ca sv da is nl vi".split())  # a Latin alphabet with few letters beyond ASCII
_EVEN = frozenset("pl cs sk hu ro sl tr lt lv et de fr es pt it ca sv da is nl vi zh tw ja ko".split())  # whose letters all weigh the same
CAPITAL = 0.8  # weight of a capital beside its small letter: KOI8-R read as windows-1251 has small and capital letters swapped
MARK = 0.3  # weight of punctuation that many encodings have
UNLISTED = 0.35  # weight of a letter of the scripts with thousands
_THOUSANDS = re.compile("[\u4e00-\u9fff\uac00-\ud7a3]")
_ODD = (  # what hardly any word has
    "[а-яёђ-џα-ωά-ώ][А-ЯЁЂ-ЏΑ-Ω]|[a-zß-öø-ÿ][À-ÖØ-ÞĂĄĆČĎĖĘĚĞĮİŁŃŇŐŘŚŞŠŢŤŪŮŰŲŹŻŽ]|[ß-öø-ÿ][A-Z]"  # a capital after a small letter
    "|[A-Za-z][\u0370-\u06ff\u0e00-\u0e7f]|[\u0370-\u06ff\u0e00-\u0e7f](?=[A-Za-z])"  # two alphabets
    "|[a-z][\u3400-\u9fff\uac00-\ud7a3]"  # an apostrophe and an "s" read as one Chinese letter
    "|[À-ɏ](?=[À-ɏ])"  # two Latin letters beyond ASCII in a row
    "|(?<![^\\W\\d_])[^\\W\\d_A-Za-z](?![^\\W\\d_])"  # a single letter
    "|[\x80-\x9f\ufffd｡-ﾟ]"  # controls, unknown bytes, half-width kana
)
_LATIN = frozenset((*(f"iso8859-{part}" for part in (2, 3, 4, 10, 13, 14, 15, 16)), "cp1250", "cp1252", "cp1254", "cp1257", "cp1258", "mac-roman"))
SURE = 0.7  # score of a declared reading that is not compared with others: hardly a wrong one reaches it, but in Latin letters some 0.98
SURE_LATIN = 0.99
MARGIN = 0.05  # by how much another reading must beat the declared one,
FEW = 3.0  # divided by the number of bytes beyond ASCII, more: a handful of letters proves nothing
CLOSE = 0.03  # between readings that differ less than this, more of the page decides


class Decoded(NamedTuple):
    """Text of some bytes. `mark` is the byte order mark that stood before it, b"" for none."""

    text: str
    encoding: str
    mark: bytes = b""
    notes: tuple[str, ...] = ()


def decode(source: bytes, errors: str = "replace") -> Decoded:
    """Byte order mark, then UTF-8, then what the page declares, then detection. Never raises for `errors="replace"`.

    A declaration counts where it can be right: a page of Russian letters that calls itself Latin-1 is read as Russian.
    `errors` is what happens to bytes that the chosen encoding does not know, as in `bytes.decode`; the result says so.
    """
    for mark, encoding in _BOMS:
        if source.startswith(mark):
            return _decode_as(source[len(mark) :], encoding, errors, mark)
    nature = _no_text(source)
    if nature:
        return _noted(_decode_as(source, "latin-1" if errors == "replace" else "utf-8", errors), f"looks like {nature}, not text")
    wide = _wide(source) if b"\0" in source[:DECLARED] else ""
    if wide:
        return _decode_as(source, wide, errors)
    try:
        text = source.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_as(source, _chosen(source), errors)
    if text.isascii() and _ESCAPED.search(source) and _fits(source, "iso2022_jp"):
        return _decode_as(source, "iso2022_jp", errors)
    return Decoded(text, "utf-8")


def _decode_as(source: bytes, encoding: str, errors: str, mark: bytes = b"") -> Decoded:
    try:
        return Decoded(source.decode(encoding), encoding, mark)
    except UnicodeDecodeError:
        return _noted(Decoded(source.decode(encoding, errors), encoding, mark), f"some bytes are not {encoding}")


def _noted(decoded: Decoded, note: str) -> Decoded:
    return decoded._replace(notes=(*decoded.notes, note))


def _no_text(source: bytes) -> str:
    """What the bytes are if they are no text; "" if they may be. One control character in ten is more than any text has."""
    for mark, nature in _NO_TEXT:
        if source.startswith(mark):
            return nature
    head = source[:DECLARED]
    if len(head.translate(None, _CONTROLS)) * 10 > len(head) * 9 or _wide(source):
        return ""
    return "binary data" if head.strip(b"\0") and len(head) > 64 else ""


def _wide(source: bytes) -> str:
    """UTF-16 without a mark: of ASCII letters every second byte is NUL. "" if it is not that."""
    head = source[:DECLARED]
    even, odd = head[::2].count(0), head[1::2].count(0)
    if min(even, odd) * 10 > max(even, odd) or max(even, odd) * 10 < len(head[::2]) or max(even, odd) < 8:
        return ""
    if head.find(0) > PLAIN and _begins_as_utf_8(head[:PLAIN]):
        return ""
    encoding = "utf-16-le" if odd > even else "utf-16-be"
    return encoding if _fits(head[: len(head) & ~3], encoding) else ""


def _begins_as_utf_8(head: bytes) -> bool:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeDecodeError:
        return False
    return len(head.translate(None, _CONTROLS)) == len(head)


def _chosen(source: bytes) -> str:
    """The encoding of bytes that are not UTF-8, or nearly: UTF-8 with a few broken bytes stays UTF-8."""
    words = b" ".join(found[0] for found in islice(_BEYOND_ASCII.finditer(source), COMPARED // 4))[:COMPARED]
    read = words.decode("utf-8", "ignore")
    whole = len(read) - len(read.encode("ascii", "ignore"))
    if whole >= 2 * words.decode("utf-8", "replace").count("\ufffd"):
        return "utf-8"
    declared = _declared(source)
    if declared and _score(words[:DETECTED], declared) >= (SURE_LATIN if declared in _LATIN else SURE):
        return declared
    return _detected(words, declared)


def _declared(source: bytes) -> str:
    """What the page says it is, by Python's name; "" where it says nothing or cannot be that."""
    found = _DECLARED.search(source, 0, DECLARED)
    if found is None:
        return ""
    try:
        name = codecs.lookup(found[1].decode("ascii", "replace").lower().removeprefix("x-").replace("windows-", "cp")).name
    except LookupError:
        return ""
    return next((encoding for encoding in (_MEANT.get(name, ""), name) if encoding and name in _MEANT and _fits(source, encoding)), "")


def _fits(source: bytes, encoding: str) -> bool:
    try:
        source.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _detected(words: bytes, declared: str) -> str:
    """The reading with the most usual letters; what is declared if nothing is clearly better; else what charset-normalizer says."""
    scores = {encoding: _score(words[:DETECTED], encoding) for encoding in _DETECTABLE}
    if declared:
        scores[declared] = _score(words[:DETECTED], declared) + MARGIN + FEW / len(words.translate(None, _ASCII))
    top = max(scores.values())
    close = [encoding for encoding, score in scores.items() if score >= top - CLOSE]
    if top >= MARK - CLOSE or declared:
        return max(close, key=lambda encoding: _score(words, encoding)) if len(close) > 1 else close[0]
    from charset_normalizer import from_bytes

    found = from_bytes(words, cp_isolation=[name for name in _DETECTABLE if name != "koi8-u"]).best()
    return found.encoding if found else "cp1252" if _fits(words, "cp1252") else "latin-1"


def _score(words: bytes, encoding: str) -> float:
    """How much the words look like those of one language if read so: about 0 for noise, 0.6 to 1 for a language of the list."""
    text = words.decode(encoding, "replace")
    letters = Counter(text)
    for letter in [letter for letter in letters if letter < "\x80"]:
        del letters[letter]
    total = letters.total()
    if not total:
        return 0.0
    marks = sum(times for letter, times in letters.items() if letter in _NEUTRAL)
    many = UNLISTED * len(_THOUSANDS.findall(text))
    usual = max(sum(times * weights.get(letter, 0.0) for letter, times in letters.items()) for weights in _weights().values())
    return (usual + many + letters["\u00a0"] + MARK * marks - len(re.compile(_ODD).findall(text))) / total


@cache
def _weights() -> dict[str, dict[str, float]]:
    """The weight of each letter by language: 1 for the most frequent to 0.1; all 1 where a language has few, or thousands."""
    return {language: dict(_weighted(letters, 0.0 if language in _EVEN else 0.9 / len(letters))) for language, letters in _LETTERS.items()}


def _weighted(letters: str, slope: float) -> Iterator[tuple[str, float]]:
    for place, letter in reversed(list(enumerate(letters))):
        yield letter.upper(), (1 - slope * place) * CAPITAL
        yield letter, 1 - slope * place - (UNLISTED if _THOUSANDS.match(letter) else 0.0)
