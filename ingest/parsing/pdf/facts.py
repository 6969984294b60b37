"""What a PDF says of itself beside its pages: locks, title, form fields, scripts, attachments."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ingest.parsing.outcome import clean

logger = logging.getLogger(__name__)

Node = Any  # an object of pypdf, whose types say nothing of what a file really holds
_MOST_FIELDS = 5000
_MOST_NESTED = 20
_BUTTON_OFF = {"", "/Off", "Off"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A form field as filled in."""

    label: str
    value: str
    page: int  # from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What was found."""

    locked: bool = False  # opens with a password only
    title: str = ""
    flags: tuple[str, ...] = ()
    answers: tuple[Answer, ...] = ()


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
        answers = tuple(_answers(reader, root)) if "/AcroForm" in root else ()
        metadata = reader.metadata
        title = str(metadata.title or "") if metadata else ""
        if answers:
            flags.append("form")
        return Facts(title=clean(title), flags=tuple(dict.fromkeys(flags)), answers=answers)
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, RecursionError) as error:
        logger.info("A PDF's properties could not be read", extra={"error": type(error).__name__})
        return Facts()


def _active(root: Node) -> Iterator[str]:
    """Yield flags for what would act or hide inside the file."""
    names = _resolved(root.get("/Names")) or {}
    if "/EmbeddedFiles" in names or "/Collection" in root:
        yield "embedded"
    action = _resolved(root.get("/OpenAction"))
    if "/JavaScript" in names or "/AA" in root or (isinstance(action, dict) and action.get("/S") != "/GoTo"):
        yield "scripts"


def _answers(reader: Node, root: Node) -> Iterator[Answer]:
    """Yield the fields of a form in the order of its pages."""
    form = _resolved(root.get("/AcroForm")) or {}
    if not form.get("/Fields"):
        return
    seen = 0
    done: set[int] = set()
    for number, page in enumerate(reader.pages, 1):
        for reference in _resolved(page.get("/Annots")) or []:
            widget = _resolved(reference)
            if not isinstance(widget, dict) or widget.get("/Subtype") != "/Widget":
                continue
            seen += 1
            if seen > _MOST_FIELDS:
                return
            chain = list(_chain(widget))
            owner = next((node for node in chain if "/T" in node), widget)
            kind = _inherited(chain, "/FT")
            if id(owner) in done or kind == "/Sig":
                continue
            done.add(id(owner))
            yield Answer(label=_label(chain), value=_value(chain, kind), page=number)


def _chain(widget: Node) -> Iterator[Node]:
    """Yield a field and what it inherits from, nearest first."""
    node: Node = widget
    for _ in range(_MOST_NESTED):
        if not isinstance(node, dict):
            return
        yield node
        node = _resolved(node.get("/Parent"))


def _inherited(chain: list[Node], key: str) -> Node:
    return next((_resolved(node[key]) for node in chain if key in node), None)


def _label(chain: list[Node]) -> str:
    """Return the label made for people where there is one, or the field's own name."""
    label = _inherited(chain, "/TU") or _inherited(chain, "/T") or ""
    return " ".join(clean(str(label)).split()).rstrip(":")


def _value(chain: list[Node], kind: Node) -> str:
    value = _inherited(chain, "/V")
    if kind == "/Btn":
        return "" if value is None or str(value) in _BUTTON_OFF else str(value).lstrip("/")
    if isinstance(value, list):
        return "; ".join(clean(str(_resolved(item))) for item in value)
    if hasattr(value, "get_data"):  # long rich answers are kept as streams
        return clean(value.get_data().decode("utf-8", "replace"))
    return "" if value is None else clean(str(value))


def _resolved(value: Node) -> Node:
    return value.get_object() if hasattr(value, "get_object") else value
