"""An item pipeline of Scrapy: the article of every item's page, beside it or in its place.

ITEM_PIPELINES = {"cleaner.integrations.scrapy.CleanerPipeline": 300}
CLEANER_FIELD = "html"           # the page or dump, str or bytes
CLEANER_TEXT_FIELD = "text"      # where the article goes; may be the same
CLEANER_URL_FIELD = "url"
CLEANER_CONFIG = {"mode": "precision"}   # what `Config` takes
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from cleaner import Cleaner, Config, ConfigError
from cleaner.formats import Result, result_of

try:
    from itemadapter import ItemAdapter
except ImportError:
    raise ImportError("scrapy is not installed; pip install 'article-cleaner[scrapy]'") from None

if TYPE_CHECKING:
    from scrapy.crawler import Crawler

_BESIDE = ("confidence", "rules", "status")


class CleanerPipeline:
    """Puts the article of a page into each item, and `confidence`, `rules` and `status` where it has fields for them.

    Every item goes on. One without a page goes on as it is. The crawler's statistics count them: "cleaner/ok",
    "cleaner/empty", "cleaner/unsure", "cleaner/no_page".
    """

    def __init__(self, crawler: Crawler) -> None:
        settings = crawler.settings
        self._stats = crawler.stats
        self._field = settings.get("CLEANER_FIELD", "html")
        self._text = settings.get("CLEANER_TEXT_FIELD", "text")
        self._url = settings.get("CLEANER_URL_FIELD", "url")
        self._cleaner = Cleaner(_config(settings.getdict("CLEANER_CONFIG")))

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> CleanerPipeline:
        """As Scrapy makes it. ConfigError for settings that cannot be right."""
        return cls(crawler)

    def process_item(self, item: Any, spider: object = None) -> Any:
        """The item with its article. KeyError where its class has no field for it."""
        fields = ItemAdapter(item)
        source = fields.get(self._field)
        if not isinstance(source, (str, bytes)):
            self._stats.inc_value("cleaner/no_page")
            return item
        url = fields.get(self._url)
        result = result_of(self._cleaner.clean(source, url=url if isinstance(url, str) else ""))
        fields[self._text] = result.text
        self._put(fields, result)
        self._stats.inc_value(f"cleaner/{result.status}")
        return item

    def _put(self, fields: ItemAdapter, result: Result) -> None:
        declared = None if isinstance(fields.item, dict) else set(fields.field_names())
        values = (result.confidence, dict(result.rules), result.status)
        for name, value in zip(_BESIDE, values, strict=True):
            if declared is None or name in declared:
                fields[name] = value


def _config(given: dict[str, Any]) -> Config:
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    try:
        return replace(Config(), **values)
    except TypeError as error:
        raise ConfigError(f"CLEANER_CONFIG: {error}") from None
