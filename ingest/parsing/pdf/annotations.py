"""Words that people typed onto a PDF page after it was made: text boxes, which all readers see."""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any

import pypdfium2 as pdfium
from pypdfium2 import raw

from ingest.parsing.pdf.pieces import Segment, Word

Handle = Any  # a pointer of pdfium
_MOST = 1000  # annotations looked at on a page
_MOST_TEXT = 20_000  # characters of one
_UNSEEN = 0x02 | 0x20  # hidden, not viewed; ISO 32000-1 table 165
_SIZE = 10.0  # points: about what is typed in; the true size stands in a string that need not be there


def typed_on(page: pdfium.PdfPage, turn: Callable[[float, float], tuple[float, float]]) -> list[Segment]:
    """Return the lines of the text boxes on a page. Notes that open when clicked are no text of the page."""
    found: list[Segment] = []
    for number in range(min(raw.FPDFPage_GetAnnotCount(page), _MOST)):
        note = raw.FPDFPage_GetAnnot(page, number)
        if not note:
            continue
        if raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_FREETEXT and not raw.FPDFAnnot_GetFlags(note) & _UNSEEN:
            found.extend(_lines(note, turn))
        raw.FPDFPage_CloseAnnot(note)
    return found


def _lines(note: Handle, turn: Callable[[float, float], tuple[float, float]]) -> list[Segment]:
    box = raw.FS_RECTF()
    raw.FPDFAnnot_GetRect(note, box)
    corners = turn(box.left, box.top), turn(box.right, box.bottom)
    x0, x1 = sorted(x for x, _ in corners)
    top, bottom = sorted(y for _, y in corners)
    lines = [" ".join(line.split()) for line in _contents(note).splitlines()]
    lines = [line for line in lines if line]
    step = (bottom - top) / max(len(lines), 1)
    size = min(_SIZE, max(step / 1.2, 2.5))
    return [
        Segment(line, x0, x1, y, size, False, False, (Word(line, x0, x1, y),))
        for place, line in enumerate(lines)
        for y in [top + size + place * min(step, 1.3 * size)]
    ]


def _contents(note: Handle) -> str:
    """Return what an annotation says."""
    length = min(raw.FPDFAnnot_GetStringValue(note, b"Contents", None, 0), 2 * _MOST_TEXT)
    if length <= 2:  # bytes, the closing zero included
        return ""
    buffer = (ctypes.c_ushort * (length // 2 + 1))()
    if raw.FPDFAnnot_GetStringValue(note, b"Contents", buffer, length) > length:
        return ""
    return bytes(buffer)[:length].decode("utf-16-le", "replace").rstrip("\0")
