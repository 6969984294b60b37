"""Bytes to elements: one module per family of formats, and the door that picks among them."""

from __future__ import annotations

import logging
import resource
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from importlib import import_module
from pathlib import Path

from ingest.intake import MediaType
from ingest.model import Parsed, RecognisedPage
from ingest.parsing.outcome import failed, settled
from ingest.settings import Limits

logger = logging.getLogger(__name__)

_READERS = {
    MediaType.PDF: ("pdf", "read_pdf"),
    MediaType.IMAGE: ("pictures", "read_picture"),
    MediaType.DOCX: ("word", "read_word"),
    MediaType.XLSX: ("sheets", "read_workbook"),
    MediaType.CSV: ("sheets", "read_csv"),
    MediaType.EML: ("mail", "read_eml"),
    MediaType.MSG: ("mail", "read_msg"),
    MediaType.PPTX: ("slides", "read_slides"),
    MediaType.HTML: ("other", "read_html"),
    MediaType.TEXT: ("other", "read_text"),
    MediaType.MARKDOWN: ("other", "read_markdown"),
    MediaType.ODT: ("opendocument", "read_text"),
    MediaType.ODS: ("opendocument", "read_sheets"),
    MediaType.ODP: ("opendocument", "read_slides"),
    MediaType.RTF: ("rich_text", "read_rtf"),
    MediaType.DOC: ("legacy", "read_doc"),
    MediaType.XLS: ("legacy", "read_xls"),
    MediaType.XLSB: ("legacy", "read_xlsb"),
    MediaType.PPT: ("legacy", "read_ppt"),
}
"""Module and function that read each kind of file; a kind that is not here is refused with what to send instead."""

_PICTURED = {MediaType.PDF, MediaType.IMAGE}
"""Kinds whose pages may be pictures; their readers also take the words that were recognised in them."""

_BY_UNSTRUCTURED = {MediaType.HTML, MediaType.TEXT, MediaType.MARKDOWN, MediaType.EML, MediaType.MSG}
"""Kinds that need unstructured and its sentence model, whose import takes 2 s of processor time."""

_preloaded: set[str] = set()

Reader = Callable[[Path, Limits], Parsed]


def parse(file: Path, media_type: MediaType, limits: Limits, *, recognised: Iterable[RecognisedPage] = ()) -> Parsed:
    """Read one file; never raises for what the file holds.

    Pages that are pictures are taken from `recognised`, and named in the result's `pictures` while they are not in it.
    A file that cannot be read has no elements and a failure that says why. Running out of memory or time is not
    handled here: run this in `ingest.sandbox`.
    """
    started = _seconds_spent()
    reader = _reader(media_type, {page.page: page for page in recognised})
    if reader is None:
        return failed("unsupported")
    try:
        parsed = settled(reader(file, limits), limits)
    except (MemoryError, RecursionError) as error:
        logger.warning("A file needed more memory than allowed", extra={"error": type(error).__name__})
        parsed = failed(
            "too-large",
            f"Reading this file takes more than {limits.max_parse_memory_mb} MB of memory. "
            "Split it, or save it again as PDF, and send that.",
        )
    except Exception as error:  # libraries raise anything at all on a hostile file; data, not a bug
        logger.warning("A file could not be read", extra={"error": type(error).__name__}, exc_info=True)
        parsed = failed("damaged")
    return replace(parsed, seconds=round(_seconds_spent() - started, 4))


def _reader(media_type: MediaType, recognised: dict[int, RecognisedPage]) -> Reader | None:
    """Return the reader of a type; imported here because each brings a heavy library."""
    place = _READERS.get(media_type)
    if place is None:
        return None
    module, function = place
    found: Reader = getattr(import_module(f"ingest.parsing.{module}"), function)
    return partial(found, recognised=recognised) if media_type in _PICTURED else found  # type: ignore[call-arg]


def _seconds_spent() -> float:
    """Return the processor time of this process and of the programs it ran."""
    programs = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + programs.ru_utime + programs.ru_stime


def preload() -> None:
    """Import the libraries of most parsers, so that processes forked afterwards start at once."""
    from ingest.parsing import pdf, word

    for module in (pdf, word):
        module.preload()


def preload_for(media_type: MediaType) -> bool:
    """Import what files of this kind need besides; returns whether there was anything to import."""
    if media_type not in _BY_UNSTRUCTURED or _preloaded:
        return False
    from ingest.parsing import pieces

    pieces.preload()
    _preloaded.add("unstructured")
    return True
