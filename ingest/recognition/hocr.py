"""Tesseract's hOCR to lines of words in points."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from statistics import median
from typing import Any

from ingest.model import RecognisedLine, RecognisedWord
from ingest.parsing.outcome import clean

Node = Any  # an element of lxml, which carries no types
_X = "{http://www.w3.org/1999/xhtml}"
_BOX = re.compile(r"bbox (-?\d+) (-?\d+) (-?\d+) (-?\d+)")
_BASELINE = re.compile(r"baseline (-?[\d.]+) (-?[\d.]+)")
_SIZE = re.compile(r"x_size ([\d.]+)")
_SURE = re.compile(r"x_wconf (\d+)")
_LINES = {"ocr_line", "ocr_header", "ocr_caption", "ocr_textfloat"}
_LEAST = 0.25  # confidence below which a word is taken for a speck or part of a drawing
_LEAST_LINE = 0.4  # mean confidence below which a line is
_USUAL = 10.0  # points: the size of type where nothing is said of it
_FLAT = 0.3  # slope of a baseline past which a line is not writing on an upright page
_BODY = (0.82, 1.22)  # sizes, as shares of the page's median, that are one size measured badly


def lines_of(hocr: bytes, *, scale: float) -> tuple[tuple[RecognisedLine, ...], float]:
    """Return the lines of a page, and the mean confidence of its letters (0 to 1; 0 where there is none).

    Args:
        hocr: What `tesseract ... hocr` printed.
        scale: Points to the pixel.
    """
    found = [line for line in _lines(hocr, scale) if line.words]
    letters = sum(len(word.text) for line in found for word in line.words)
    sure = sum(len(word.text) * word.confidence for line in found for word in line.words)
    kept = [line for line in found if _mean(line) >= _LEAST_LINE]
    if not kept:
        return (), 0.0
    usual = median(line.size for line in kept for _ in line.words)
    even = tuple(replace(line, size=_size(line.size, usual)) for line in kept)
    return even, round(sure / max(letters, 1), 4)


def _size(size: float, usual: float) -> float:
    """Return a size as if it were set in type: what differs by the engine's error only is the same."""
    low, high = _BODY
    return round(usual, 1) if low <= size / max(usual, 0.1) <= high else float(round(size))


def _mean(line: RecognisedLine) -> float:
    letters = sum(len(word.text) for word in line.words)
    return sum(len(word.text) * word.confidence for word in line.words) / max(letters, 1)


def _lines(hocr: bytes, scale: float) -> Iterator[RecognisedLine]:
    from lxml import etree

    if not hocr.strip():
        return
    root = etree.fromstring(hocr, etree.XMLParser(resolve_entities=False, no_network=True, recover=True))
    for node in root.iter(_X + "span") if root is not None else ():
        if node.get("class") in _LINES:
            line = _line(node, scale)
            if line is not None:
                yield line


def _line(node: Node, scale: float) -> RecognisedLine | None:
    title = node.get("title", "")
    box, baseline, size = _BOX.search(title), _BASELINE.search(title), _SIZE.search(title)
    if box is None:
        return None
    x0, _, x1, bottom = (int(part) for part in box.groups())
    slope, offset = (float(part) for part in baseline.groups()) if baseline else (0.0, 0.0)
    if abs(slope) > _FLAT:
        slope, offset = 0.0, 0.0
    words = tuple(word for part in node.iter(_X + "span") for word in _word(part, scale))
    # The line's own baseline starts at its left edge; its middle stands for a line that a scanner turned a little.
    y = bottom + offset + slope * (x1 - x0) / 2
    return RecognisedLine(
        words=words,
        y=round(y * scale, 2),
        size=round(float(size[1]) * scale, 2) if size else _USUAL,
        slope=slope,
    )


def _word(node: Node, scale: float) -> Iterator[RecognisedWord]:
    if node.get("class") != "ocrx_word":
        return
    title = node.get("title", "")
    box, sure = _BOX.search(title), _SURE.search(title)
    text = clean("".join(node.itertext())).replace("\n", " ").replace(" ", "")
    confidence = int(sure[1]) / 100 if sure else 0.0
    if box is None or not text or confidence < _LEAST:
        return
    yield RecognisedWord(
        text=text,
        x0=round(int(box[1]) * scale, 2),
        x1=round(int(box[3]) * scale, 2),
        confidence=round(confidence, 2),
    )
