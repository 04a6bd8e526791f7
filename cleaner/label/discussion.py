"""What readers have written under a page. Asked only by `Config(comments="keep")`; without it the page model decides.

On an article comments are chrome, on a forum the posts are the article; the model tells the two apart by the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.model import Document, Label, Node
from cleaner.rule import SURE

_NAMED = re.compile(r"comment|komment|coment(?:ario|ário)|disqus|(?<![a-z])(?:replies|responses)(?![a-z])", re.IGNORECASE)
_TOOLS = frozenset(("form", "button", "select", "option", "label", "textarea", "nav"))
_LINKED = 0.8  # share of a short block from which it is a tool ("Reply") rather than a name or text
_SHORT = 30  # size


def kept_comments(document: Document) -> Iterator[Label]:
    """A label that keeps every block of a page's comments, but for their forms, buttons and links."""
    where: list[str] = []  # by node: "" outside comments, "in" comments, "tool" for a form or button there
    for node in document.nodes:
        around = where[node.parent] if node.parent >= 0 else ""
        if around == "in" and node.tag in _TOOLS:
            around = "tool"
        elif not around and node.tag not in ("body", "html", "main", "article") and _is_discussion(node):
            around = "in"
        where.append(around)
    for block in document.blocks:
        is_tool = block.size < _SHORT and block.link_chars > _LINKED * len(block.text)
        if block.node >= 0 and where[block.node] == "in" and not is_tool:
            yield Label(block.position, "config/comments", -SURE, None, "stands among comments")


def _is_discussion(node: Node) -> bool:
    names = (node.attributes.get(key, "") for key in ("class", "id", "itemtype", "itemprop"))
    return any(name and _NAMED.search(name) for name in names)
