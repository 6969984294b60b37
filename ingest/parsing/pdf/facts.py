"""What a PDF says of itself beside its pages: locks, title, form fields, scripts, attachments."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ingest.parsing.outcome import clean
from ingest.parsing.pdf.fields import Answer, Node, read_answers, resolved

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was found."""

    locked: bool = False  # opens with a password only
    title: str = ""
    flags: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()
    layers: bool = False  # some of what its pages hold may be switched off
    drawn_elsewhere: bool = False  # an XFA form: its pages are made by Adobe's own reader when it is opened


def read_facts(file: Path) -> Facts:
    """Return what the file says of itself; empty where it is too broken to say."""
    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it reports every oddity of every file
    try:
        reader = PdfReader(file, strict=False)
        flags: list[str] = []
        if reader.is_encrypted:
            if not reader.decrypt(""):
                return Facts(locked=True, flags=("encrypted",))
            flags.append("encrypted")  # with an owner's password only: it restricts printing, not reading
        root: Node = reader.trailer["/Root"].get_object()
        flags.extend(_active(root))
        form = resolved(root.get("/AcroForm")) or {}
        answers = tuple(read_answers(reader)) if form.get("/Fields") else ()
        metadata = reader.metadata
        title = str(metadata.title or "") if metadata else ""
        if answers:
            flags.append("form")
        return Facts(
            title=clean(title),
            flags=tuple(dict.fromkeys(flags)),
            answers=answers,
            layers="/OCProperties" in root,
            drawn_elsewhere="/XFA" in form and not any(answer.value for answer in answers),
        )
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError) as error:
        logger.info("A PDF's properties could not be read", extra={"error": type(error).__name__})
        return Facts()


def _active(root: Node) -> Iterator[str]:
    """Yield flags for what would act or hide inside the file."""
    names = resolved(root.get("/Names")) or {}
    if "/EmbeddedFiles" in names or "/Collection" in root:
        yield "embedded"
    action = resolved(root.get("/OpenAction"))
    if "/JavaScript" in names or "/AA" in root or (isinstance(action, dict) and action.get("/S") != "/GoTo"):
        yield "scripts"
