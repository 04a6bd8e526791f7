"""What breaks programs that read pages and dumps, in any size: names, and functions from a size in characters to an article with it inside.

Made, not found. The sentences of the article around and below the hostile part are what a reader must still get; `SENTENCES` has all of them.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeAlias

Make: TypeAlias = Callable[[int], str]

BEFORE = (
    "The harbour town woke on Thursday to find its lighthouse painted green, and nobody on the council could say who had done it.",
    "Fishermen who came back before dawn saw it first, because the beam that had led them home for ninety years now glowed like a traffic signal.",
)
BELOW = "At the foot of the stairs the keeper had left a note in pencil, in which he begged the gulls for patience and promised them a second coat."
AFTER = (
    "The mayor has asked the guild of painters to look at every brush in the district, although she admitted that the colour suited the tower.",
    "A meeting will be held in the school hall next week, where anybody may speak for white, for green, or for the stripes of their grandparents.",
)
SENTENCES = (*BEFORE, BELOW, *AFTER)
_FILLER = "Rain fell on the quay, the ferry was late again, and the baker sold out of rolls before the school bell had rung."

_LEVELS = {  # what opens and closes a level
    "divisions": ("<div>", "</div>"),
    "divisions never closed": ("<div>", ""),
    "bold": ("<b>", "</b>"),
    "bold never closed": ("<b>", ""),
    "fonts with paragraphs": ("<font size=2><p>", ""),
    "formatting closed in the wrong order": ("<b><i><u><p>", "</b></i></u>"),
    "lists": ("<ul><li>", "</li></ul>"),
    "lists with text on every level": ("<ul><li>item ", "</li></ul>"),
    "numbered lists never closed": ("<ol><li>one ", ""),
    "definition lists": ("<dl><dt>a<dd>", "</dl>"),
    "tables": ("<table><tr><td>", "</td></tr></table>"),
    "tables without rows": ("<table>", ""),
    "quotations": ("<blockquote>", "</blockquote>"),
    "quotations closed by another name": ("<blockquote>q ", "</div>"),
    "code": ("<pre>", "</pre>"),
    "headings": ("<h2>", "</h2>"),
    "links": ("<a href=/x>", "</a>"),
    "drawings": ("<svg><g>", "</g></svg>"),
    "unknown elements": ("<x-app>", "</x-app>"),
    "hidden spans": ("<span style='font-size:0.9em; opacity:0.9'>", "</span>"),
    "shadow roots": ("<x-a><template shadowrootmode=open>", "</template></x-a>"),
    "objects": ("<object><noscript>", "</noscript></object>"),
}
_RUNS = {  # what is repeated between two paragraphs
    "empty divisions": "<div></div>",
    "empty spans": "<span></span>",
    "empty paragraphs": "<p>",
    "paragraphs of a word": "<p>word</p>",
    "paragraphs": f"<p>{_FILLER}</p>",
    "line breaks": "<br>",
    "line breaks in a paragraph": "two<br>",
    "rules": "<hr>",
    "links": "<a href=/x>menu</a> ",
    "items of links": "<li><a href=/x>menu</a>",
    "pictures": "<img src=/x.png alt=picture>",
    "bold words": "<b>x</b> ",
    "words with hidden ones between": "word<span style='font-size:0'>x</span> ",
    "rows": "<tr><td>1<td>2",
    "tables of a cell": "<table><td>1</table>",
    "tables in paragraphs": "<p><table><p>x",
    "choices in tables": "<select><table><tr><td><option>x</select>",
    "choices": "<option>x",
    "frames": "<frameset><frame src=x></frameset>",
    "comments": "<!---->",
    "odd comments": "<!--><!--->--!>",
    "comments of Internet Explorer": "<!--[if IE]><![endif]-->",
    "CDATA": "<![CDATA[ x ]]>",
    "instructions": "<?php ?>",
    "end tags": "</p></div></b>",
    "end tags of what is nowhere": "</x-y></section>",
    "scripts": "<script>a<b</script>",
    "styles": "<style>p{}</style>",
    "templates": "<template><p>x</template>",
    "titles": "<title>t</title>",
    "drawings with titles": "<svg><title>t</title><path d=M0/></svg>",
    "formulas": "<math><mi>x</mi></math>",
    "second pages": "<html><head><body class=x>",
    "refreshes": "<meta http-equiv=refresh content='0;url=/x'>",
    "bases": "<base href=/x/>",
    "ampersands": "&amp;",
    "entities that are none": "&x ",
    "numbers of no character": "&#0;&#xD800;&#99999999999; ",
    "brackets": "<",
    "begun tags": "<a ",
    "begun end tags": "</a ",
    "declarations": "<!",
    "NULs": "\0",
    "control characters": "\x01\x07\x1b\x1f",
    "zero-width characters": "\u200b\u200d\u2060",
    "turns of direction": "\u202e\u2066\u202d",
    "tag characters": "\U000e0041\U000e0042",
    "stacked accents": "a" + "\u0301\u0316\u0489" * 20,
    "accents of nothing": "\u0301\u0316\u0489",
    "halves of characters": "\ud800 \udfff",
    "quotation marks": "\"'=>",
    "words": "word ",
    "one word": "a",
    "spaces": " ",
    "line ends": "\n",
}
_AROUND = {  # what stands before, in and behind one long thing in the body
    "an attribute": ('<p title="', "a b=c ", '">'),
    "an attribute without quotation marks": ("<p title=", "a/b?c", ">"),
    "an attribute that is never closed": ('<p title="', "a b=c ", ">"),
    "an attribute of brackets": ('<p title="', "<b>", '">'),
    "an address of data": ('<img src="data:image/png;base64,', "AAAA", '">'),
    "addresses of data in a style": ('<p style="', "background:url(data:;base64,AAAA);", '">'),
    "many classes": ('<div class="', "a-b ", '"></div>'),
    "a style": ('<div style="', "opacity :", '"></div>'),
    "an address": ('<p><a href="', "../", '">link</a></p>'),
    "a name of a tag": ("<x", "-a", ">"),
    "a paragraph of words": ("<p>", "word ", "</p>"),
    "a paragraph of sentences": ("<p>", f"{_FILLER} ", "</p>"),
    "a paragraph of Chinese": ("<p>", "市长星期一为新桥剪彩。", "</p>"),
    "a paragraph of Arabic": ("<p dir=rtl>", "افتتح رئيس البلدية الجسر الجديد ", "</p>"),
    "code": ("<pre>", "x = [1]\n", "</pre>"),
    "code with bold words": ("<pre>", "<b>x</b>\n", "</pre>"),
    "code of spaces": ("<pre>", " \n", "x</pre>"),
    "signs of Markdown": ("<p>", "*_`[](\\<!--", "</p>"),
    "bold signs of Markdown": ("<p>", "<b>*</b><i>_</i><code>`</code>", "</p>"),
    "backticks in code": ("<p><code>", "`", "</code></p>"),
    "a row of cells": ("<table><tr>", "<td>1", "</table>"),
    "empty cells": ("<table><tr>", "<td>", "<td>1</table>"),
    "a table of one column": ("<table>", "<tr><td>1", "</table>"),
    "a list": ("<ul>", "<li>item", "</ul>"),
    "a numbered list": ("<ol start=999999999999>", "<li value=-1>item", "</ol>"),
    "a form": ("<form><select>", "<option>x", "</select></form>"),
    "a comment": ("<!--", " <p>x -- ", "-->"),
    "a script": ("<script>", "if (a<b && c) {} <!-- ", "</script>"),
}
_BEGUN = {  # what is opened and never closed before the last paragraphs
    name: f"<{name}>" for name in "title textarea script style template iframe noframes noembed xmp plaintext noscript svg math object select".split()
}
_BEGUN |= {"comment": "<!-- ", "CDATA": "<![CDATA[", "quotation mark in a tag": '<a href="x>', "tag": "<p x ", "declaration": "<!ELEMENT "}
_IN_HEAD = {  # the same as _AROUND, in the head
    "a title": ("<title>", "word ", "</title>"),
    "data of lists in lists": ('<script type="application/ld+json">', "[", "</script>"),
    "data of objects in objects": ('<script type="application/json" id=__NEXT_DATA__>', '{"body":', "</script>"),
    "data of one text": ('<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"', "word ", '"}</script>'),
    "data of a tag": ('<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"', "<p", '"}</script>'),
    "data of types": ('<script type="application/ld+json">', '"@type" : [ ', "</script>"),
    "data of one number": ('<script type="application/ld+json">{"a":', "9", "}</script>"),
    "data of many texts": ('<script type="application/json">[', '{"text":"word word word"},', "0]</script>"),
    "many scripts of data": ("", '<script type="application/ld+json">{"@type":"Thing"}</script>', ""),
    "meta elements": ("", '<meta property="og:title" content="word">', ""),
    "descriptions": ('<meta name=description content="', "word ", '">'),
    "dates": ("", "<meta name=date content='2024-13-99 12:00:00'>", ""),
    "styles": ("<style>", "p{color:red}", "</style>"),
    "links": ("", "<link rel=stylesheet href=/x>", ""),
}


def filled(run: str, size: int) -> str:
    """A run repeated to a size in characters, the last time perhaps in part."""
    return (run * (size // len(run) + 1))[:size]


def page(hostile: str = "", head: str = "", before: str = "") -> str:
    """An article with something hostile between its paragraphs, in its head or before all."""
    first, last = ("".join(f"<p>{sentence}</p>\n" for sentence in sentences) for sentences in (BEFORE, AFTER))
    return (
        f"{before}<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>The green tower</title>{head}</head>\n"
        f"<body><article><h1>The green tower</h1>\n{first}{hostile}\n{last}</article></body></html>\n"
    )


def pages() -> Mapping[str, Make]:
    """Hostile pages by name."""
    made: dict[str, Make] = {f"levels of {name}": partial(_levels, *level) for name, level in _LEVELS.items()}
    made |= {f"many {name}": partial(_repeated, run) for name, run in _RUNS.items()}
    made |= {f"one long thing: {name}": partial(_around, *parts) for name, parts in _AROUND.items()}
    made |= {f"never closed: {name}": partial(_begun, begin) for name, begin in _BEGUN.items()}
    made |= {f"in the head: {name}": partial(_in_head, *parts) for name, parts in _IN_HEAD.items()}
    made["many attributes"] = lambda size: page(f"<p {_numbered('a{}=b ', size)}>{BELOW}</p>")
    made["many attributes of one name"] = lambda size: page(f"<p {filled('a=b ', size)}>{BELOW}</p>")
    made["many attributes with quotation marks"] = lambda size: page(f"""<p {_numbered("a{}='>' ", size)}>{BELOW}</p>""")
    made["many elements of different names"] = lambda size: page(_numbered("<x{}>", size) + f"<p>{BELOW}</p>")
    made["many classes that differ"] = lambda size: page(_numbered("<p class=c{}>", size) + f"<p>{BELOW}</p>")
    made["many widgets"] = lambda size: page(_numbered("<div id=w{}><a href=/{}>Share</a></div>", size))
    made["entities that multiply"] = lambda size: page("<p>&a9;</p>", before=_laughs(size))
    made["entities of each other"] = lambda size: page(
        "<p>&a;</p>", before="<!DOCTYPE x [<!ENTITY a '" + filled("&b;", size) + "'><!ENTITY b '&a;'>]>"
    )
    made["entities of files"] = lambda size: page(
        "<p>" + filled("&f;", size) + "</p>", before="<!DOCTYPE x [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
    )
    made["spaces before the page"] = lambda size: page(before=" " * size)
    made["NULs before the page"] = lambda size: page(before="\0" * size)
    made["comments before the page"] = lambda size: page(before=filled("<!-- x -->", size))
    made["the same page again"] = lambda size: page() * (size // 1000 + 2)
    made["no paragraph of its own"] = lambda size: f"<html><body>{filled('<a href=/x>menu</a><br>', size)}<p>{BELOW}</p></body></html>"
    return made


def dump(hostile: str = "") -> str:
    """A dump of the same article."""
    return "\n\n".join(("The green tower", *BEFORE, hostile, *AFTER)) + "\n"


def _levels(opening: str, closing: str, size: int) -> str:
    count = max(size // len(opening + closing), 1)
    return page(opening * count + f"<p>{BELOW}</p>" + closing * count)


def _repeated(run: str, size: int) -> str:
    return page(f"<div>{run * max(size // len(run), 1)}</div><p>{BELOW}</p>")


def _around(before: str, run: str, behind: str, size: int) -> str:
    return page(before + run * max(size // len(run), 1) + behind + f"<p>{BELOW}</p>")


def _begun(begin: str, size: int) -> str:
    return page(begin + f"<p>{BELOW}</p>" + f"<p>{_FILLER}</p>\n" * (size // (len(_FILLER) + 8)))


def _in_head(before: str, run: str, behind: str, size: int) -> str:
    return page(head=before + run * max(size // len(run), 1) + behind)


def _numbered(run: str, size: int) -> str:
    return "".join(run.replace("{}", str(number)) for number in range(size // (len(run) + 3) + 1))


def _laughs(size: int) -> str:
    lines = [f"<!ENTITY a{level} '{filled(f'&a{level - 1};', size // 10)}'>" for level in range(1, 10)]
    return f"<!DOCTYPE html [<!ENTITY a0 'ha'>{''.join(lines)}]>"
