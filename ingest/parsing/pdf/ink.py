"""Text that leaves no ink: white on white, covered by a box, outside what is painted, or on a layer that is off."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from pypdfium2 import raw

from ingest.parsing.pdf.pieces import Segment

if TYPE_CHECKING:
    import pypdfium2 as pdfium

Handle = Any  # a pointer of pdfium
_SCALE = 1.5  # pixels to the point: letters of 4 points still show
_PALE = 232  # level of red, green and blue from which a colour is as good as white on paper
_FAINT = 60  # of 255: letters more transparent than this are hardly there
_CONTRAST = 24  # grey levels between the darkest and the lightest pixel of a word that can be read
_MOST_AREA = 20_000_000.0  # square points of a page that is drawn to be looked at
_MOST_LOOKED_AT = 4000  # pieces of text on one page
_COVER = 0.02  # share of the page from which a white box may cover text
_MOST_OBJECTS = 4000
_MOST_CORNERS = 50  # of a clipping path; nearly all are rectangles


def suspects(page: pdfium.PdfPage, text: Handle, places: Sequence[int], *, layered: bool) -> bool:
    """Say whether a page should be drawn to see which of its text leaves ink: most need not, and drawing is dear.

    Args:
        page: The page.
        text: Its text as pdfium holds it.
        places: Numbers of characters, one of each piece of text.
        layered: The document has layers that may be switched off.
    """
    return layered or any(_is_pale(text, place) or _is_clipped(text, place) for place in places) or _is_covered(page)


def without_ink(
    page: pdfium.PdfPage, segments: Sequence[Segment], on_page: Callable[[float, float], tuple[float, float]]
) -> list[Segment]:
    """Return the pieces of text of a page, those that leave no ink on it marked as hidden."""
    width, height = page.get_size()
    if width * height > _MOST_AREA or len(segments) > _MOST_LOOKED_AT:
        return list(segments)
    drawn = page.render(scale=_SCALE, grayscale=True).to_numpy()
    rows, columns = drawn.shape[:2]
    x, y = ctypes.c_int(), ctypes.c_int()
    found = []
    for segment in segments:
        corners = []
        for place in ((segment.x0, segment.y - 0.7 * segment.size), (segment.x1, segment.y + 0.1 * segment.size)):
            raw.FPDF_PageToDevice(page, 0, 0, columns, rows, 0, *on_page(*place), x, y)
            corners.append((x.value, y.value))
        (left, right), (top, bottom) = (sorted(pair) for pair in zip(*corners, strict=True))
        seen = drawn[max(top, 0) : max(bottom, 0) + 1, max(left, 0) : max(right, 0) + 1]
        inked = seen.size > 0 and int(seen.max()) - int(seen.min()) >= _CONTRAST
        found.append(segment if inked else segment._replace(hidden=True))
    return found


def _is_pale(text: Handle, place: int) -> bool:
    """Say whether a character is painted white, or hardly at all."""
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    if not raw.FPDFText_GetFillColor(text, place, red, green, blue, alpha):
        return False
    return min(red.value, green.value, blue.value) >= _PALE or alpha.value < _FAINT


def _is_clipped(text: Handle, place: int) -> bool:
    """Say whether a character stands outside the part of the page that is painted when it is."""
    item = raw.FPDFText_GetTextObject(text, place)
    clip = raw.FPDFPageObj_GetClipPath(item) if item else None
    if not clip or raw.FPDFClipPath_CountPaths(clip) < 1:
        return False
    xs, ys = [], []
    x, y = ctypes.c_float(), ctypes.c_float()
    for number in range(min(raw.FPDFClipPath_CountPathSegments(clip, 0), _MOST_CORNERS)):
        raw.FPDFPathSegment_GetPoint(raw.FPDFClipPath_GetPathSegment(clip, 0, number), x, y)
        xs.append(x.value)
        ys.append(y.value)
    left, bottom, right, top = (ctypes.c_double() for _ in range(4))
    if not xs or not raw.FPDFText_GetCharBox(text, place, left, right, bottom, top):
        return False
    return right.value < min(xs) or left.value > max(xs) or top.value < min(ys) or bottom.value > max(ys)


def _is_covered(page: pdfium.PdfPage) -> bool:
    """Say whether a large white box or a picture is painted after some text."""
    width, height = page.get_size()
    after_text = False
    for number in range(min(raw.FPDFPage_CountObjects(page), _MOST_OBJECTS)):
        item = raw.FPDFPage_GetObject(page, number)
        kind = raw.FPDFPageObj_GetType(item)
        if kind == raw.FPDF_PAGEOBJ_TEXT:
            after_text = True
        elif after_text and (kind == raw.FPDF_PAGEOBJ_IMAGE or (kind == raw.FPDF_PAGEOBJ_PATH and _is_filled(item))):
            edges = [ctypes.c_float() for _ in range(4)]
            raw.FPDFPageObj_GetBounds(item, *edges)
            x0, y0, x1, y1 = (edge.value for edge in edges)
            if (x1 - x0) * (y1 - y0) >= _COVER * width * height:
                return True
    return False


def _is_filled(path: Handle) -> bool:
    mode, stroke = ctypes.c_int(), ctypes.c_int()
    return bool(raw.FPDFPath_GetDrawMode(path, mode, stroke)) and mode.value != raw.FPDF_FILLMODE_NONE
