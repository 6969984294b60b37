"""Take out the files that stand inside another: sent with a message, or put into a report."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

from ingest.attachments.taking import Found, write_all
from ingest.intake import MediaType
from ingest.model import Attachment
from ingest.settings import Limits

__all__ = ["take_out"]

logger = logging.getLogger(__name__)

Opener = Callable[[Path, Limits], Iterator[Found]]
"""Opens a file, raising whatever its library raises, and returns what stands inside it."""


def take_out(file: Path, media_type: MediaType, into: Path, limits: Limits) -> tuple[Attachment, ...]:
    """Write the files that stand inside `file` into the existing folder `into`, under names of our own.

    Never raises for what the file holds. What could not be taken out has a row that says why; a file that cannot be
    opened at all has none, because reading it says so. Nothing is opened further: that is the door's part.

    Raises:
        StorageFullError: The disk of `into` is full.
    """
    opener = _opener(media_type)
    if opener is None:
        return ()
    try:
        contents = opener(file, limits)
    except Exception as error:  # libraries raise anything at all on a hostile file; data, not a bug
        logger.info("A file was not searched for attachments", extra={"error": type(error).__name__})
        return ()
    return write_all(contents, into, limits)


def _opener(media_type: MediaType) -> Opener | None:
    """Return what looks inside a kind of file; imported here because each brings a library."""
    if media_type is MediaType.PDF:
        from ingest.attachments.pdf import in_pdf

        return in_pdf
    if media_type is MediaType.EML:
        from ingest.attachments.mail import in_message

        return in_message
    if media_type is MediaType.MSG:
        from ingest.attachments.outlook import in_outlook

        return in_outlook
    if media_type in (MediaType.DOCX, MediaType.XLSX, MediaType.PPTX):
        from ingest.attachments.office import in_office

        return in_office
    if media_type.startswith("application/vnd.oasis.opendocument."):
        from ingest.attachments.opendocument import in_opendocument

        return in_opendocument
    return None
