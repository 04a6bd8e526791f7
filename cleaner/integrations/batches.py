"""Arrow's record batches in, record batches out: Spark, Ray Data, Hugging Face datasets and daft take it with one line each.

spark_frame.mapInArrow(clean_batches, schema)       # schema: the frame's columns and SPARK_COLUMNS
ray_dataset.map_batches(clean_table, batch_format="pyarrow")
hf_dataset.with_format("arrow").map(clean_table, batched=True)
daft.from_arrow(clean_table(daft_frame.to_arrow()))
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from cleaner import Config
from cleaner.bulk import Terms
from cleaner.formats import FIELDS, Fields, parquet
from cleaner.integrations.step import CONFIG, cleaned

if TYPE_CHECKING:
    from pyarrow import RecordBatch, Table

SPARK_COLUMNS = "text string, confidence double, rules array<struct<rule: string, blocks: int>>, status string"


def clean_batches(
    batches: Iterable[RecordBatch], *, config: Config = CONFIG, fields: Fields = FIELDS, terms: Terms | None = None
) -> Iterator[RecordBatch]:
    """Every batch with the columns `text`, `confidence`, `rules` and `status` behind its own; a row for a row, in their order.

    A column that has the name of an added one becomes "original_text". A row without text, or that fails, has no text and a
    status that begins with "failed: ". See `step.cleaned` for `terms`. ConfigError where pyarrow is not installed.
    """
    for rows in batches:
        results = list(cleaned((item for item in parquet.items(rows, fields) if not isinstance(item, bytes)), config, terms))
        yield parquet.with_results(rows, results, faults=True)


def clean_table(table: Table, *, config: Config = CONFIG, fields: Fields = FIELDS, terms: Terms | None = None) -> Table:
    """A table as `clean_batches` has it; one without rows has the columns too."""
    pyarrow = parquet.library()
    batches = clean_batches(table.to_batches(), config=config, fields=fields, terms=terms)
    return pyarrow.Table.from_batches(batches, parquet.with_columns(table.schema))
