"""Bytes to elements: one module per family of formats, and the door that picks among them."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ingest.intake import MediaType
from ingest.model import Parsed
from ingest.parsing.outcome import failed, settled
from ingest.settings import Limits

logger = logging.getLogger(__name__)

Reader = Callable[[Path, Limits], Parsed]


def parse(file: Path, media_type: MediaType, limits: Limits) -> Parsed:
    """Read one file; never raises for what the file holds.

    A file that cannot be read has no elements and a failure that says why. Running out of memory or time is not
    handled here: run this in `ingest.sandbox`.
    """
    started = time.process_time()
    reader = _reader(media_type)
    if reader is None:
        return _refusal(media_type)
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
    return replace(parsed, seconds=round(time.process_time() - started, 4))


def _reader(media_type: MediaType) -> Reader | None:
    """Return the reader of a type; imported here because each brings a heavy library."""
    if media_type is MediaType.PDF:
        from ingest.parsing.pdf import read_pdf

        return read_pdf
    if media_type is MediaType.DOCX:
        from ingest.parsing.word import read_word

        return read_word
    if media_type is MediaType.XLSX or media_type is MediaType.CSV:
        from ingest.parsing import sheets

        return sheets.read_workbook if media_type is MediaType.XLSX else sheets.read_csv
    if media_type is MediaType.EML or media_type is MediaType.MSG:
        from ingest.parsing import mail

        return mail.read_eml if media_type is MediaType.EML else mail.read_msg
    from ingest.parsing import other
    from ingest.parsing.slides import read_slides

    readers: dict[MediaType, Reader] = {
        MediaType.TEXT: other.read_text,
        MediaType.MARKDOWN: other.read_markdown,
        MediaType.HTML: other.read_html,
        MediaType.PPTX: read_slides,
        MediaType.RTF: other.read_rtf,
        MediaType.ODT: other.read_odt,
    }
    return readers.get(media_type)


def _refusal(media_type: MediaType) -> Parsed:
    """Say why a kind of file has no reader, and what to send instead."""
    if media_type is MediaType.IMAGE:
        message = (
            "This is a picture, so no text could be read in it. Send the document it was made from, as PDF or DOCX."
        )
        return failed("no-text", message, flags=("scanned",))
    newer = {MediaType.DOC: "Word", MediaType.XLS: "Excel", MediaType.PPT: "PowerPoint"}.get(media_type)
    if newer:
        better = {"Word": "DOCX", "Excel": "XLSX", "PowerPoint": "PPTX"}[newer]
        return failed(
            "unsupported", f"Older {newer} files cannot be read here. Open it, save it as {better} and send that."
        )
    return failed("unsupported")


def preload() -> None:
    """Import every parser's library, so that processes forked afterwards start at once."""
    from ingest.parsing import pdf, pieces, word

    for module in (pdf, word, pieces):
        module.preload()
