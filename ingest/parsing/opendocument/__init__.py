"""Read OpenDocument files: texts, spreadsheets and presentations, their templates, packed or as flat XML."""

from ingest.parsing.opendocument.sheets import read_sheets
from ingest.parsing.opendocument.slides import read_slides
from ingest.parsing.opendocument.text import read_text

__all__ = ["read_sheets", "read_slides", "read_text"]
