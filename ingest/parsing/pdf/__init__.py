"""Read PDF files: text with its place on the page, tables, form fields, and what is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ingest.model import Element, Failure, Parsed, RecognisedPage
from ingest.parsing.outcome import MESSAGES, failed
from ingest.parsing.pdf.contents import with_contents
from ingest.parsing.pdf.facts import Facts, read_facts
from ingest.parsing.pdf.fields import Answer
from ingest.parsing.pdf.furniture import PageLines, find_furniture
from ingest.parsing.pdf.hyphens import Known
from ingest.parsing.pdf.paragraphs import measure, read_page
from ingest.parsing.pdf.reading_order import lines_of
from ingest.parsing.pdf.recognised import recognised_lines, recognition_failures, recognition_flags
from ingest.settings import MEGABYTE, Limits

if TYPE_CHECKING:
    import pypdfium2

    from ingest.parsing.pdf.glyphs import Glyphs, PageReader

_PLACEHOLDER = 1500  # characters: "Please wait. If this message is not replaced ..." in a few languages
_DRAWN_ELSEWHERE = (
    "This is a form that only Adobe Acrobat can show (XFA). Open it there, print it to a new PDF and send that."
)
_PICTURE = 0.3  # share of a page that a picture must cover to be taken for a page without its text


def preload() -> None:
    """Import the PDF libraries."""
    import pdfplumber.table  # noqa: F401 - loaded once before children are forked
    import pypdf  # noqa: F401
    import pypdfium2  # noqa: F401


def read_pdf(file: Path, limits: Limits, recognised: Mapping[int, RecognisedPage]) -> Parsed:
    """Read a PDF page by page; each is a part under its true number.

    Pages that are pictures are taken from `recognised`, by number; those that are not in it are named in `pictures`.
    """
    import pypdfium2 as pdfium

    facts = read_facts(file)
    try:
        document = pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        locked = getattr(error, "err_code", None) == pdfium.raw.FPDF_ERR_PASSWORD
        return failed("encrypted" if locked else "damaged", flags=["encrypted"] if locked else facts.flags)
    with document:
        parsed = _read(document, facts, limits, recognised)
    if facts.drawn_elsewhere and sum(len(element.text) for element in parsed.elements) < _PLACEHOLDER:
        return failed("unsupported", _DRAWN_ELSEWHERE, flags=parsed.flags)
    return parsed


def _read(
    document: pypdfium2.PdfDocument, facts: Facts, limits: Limits, recognised: Mapping[int, RecognisedPage]
) -> Parsed:
    from ingest.parsing.pdf.glyphs import PageReader

    total = len(document)
    pages: list[PageLines] = []
    pictured: set[int] = set()
    broken: set[int] = set()
    overfull: list[Failure] = []
    flags = dict.fromkeys(facts.flags)
    room = limits.max_text_mb * MEGABYTE
    for number in range(1, min(total, limits.max_pages) + 1):
        if number in recognised:
            pages.append(recognised_lines(recognised[number]))
            continue
        try:
            reader = PageReader(document[number - 1], layers=facts.layers)
        except Exception:  # pypdfium2 raises its own and ctypes' errors for a page that is no page
            broken.add(number)
            pages.append(PageLines(height=1.0, lines=()))
            continue
        page, glyphs = _page(reader)
        pages.append(page)
        if glyphs.pictures >= _PICTURE:
            pictured.add(number)
        if glyphs.layered:
            flags["scanned"] = None
        overfull.extend(_cut(number) if glyphs.cut else [])
        room -= sum(len(segment.text) for segment in glyphs.segments)
        if room < 0:
            break
    elements, silent = elements_of(pages, facts.answers)
    pictures = silent & pictured - recognised.keys()
    failures = _failures(pictures, broken, total, len(pages), limits)
    failures += [*recognition_failures(recognised.values()), *overfull]
    flags |= dict.fromkeys(recognition_flags(recognised))
    if pictures:
        flags["scanned"] = None
    if len(pages) < total or overfull:
        flags["truncated"] = None
    if pages and len(silent | broken) == len(pages) and not facts.answers:
        code = "no-text" if pictures or recognised else "damaged" if len(broken) == len(pages) else "empty"
        failures = [Failure(code=code, message=MESSAGES[code])]
    return Parsed(
        elements=tuple(elements),
        page_numbers=tuple(range(1, len(pages) + 1)),
        locators=("",) * len(pages),
        title=facts.title,
        flags=tuple(flags),
        failures=tuple(failures),
        pictures=tuple(sorted(pictures)),
    )


def _page(reader: PageReader) -> tuple[PageLines, Glyphs]:
    """Return the lines of a page in reading order, and its marks."""
    glyphs = reader.glyphs()
    lines = lines_of(glyphs, reader.drawn())
    reader.close()
    return PageLines(height=glyphs.height, lines=tuple(lines)), glyphs


def elements_of(pages: Sequence[PageLines], answers: Sequence[Answer]) -> tuple[list[Element], set[int]]:
    """Return all elements, and the numbers of pages that hold no text of their own."""
    furniture = find_furniture(pages)
    bodies = [
        [line for place, line in enumerate(page.lines) if place not in running]
        for page, running in zip(pages, furniture, strict=True)
    ]
    typography = measure([[line for line in body if not line.grid] for body in bodies])
    known = Known([line.text for body in bodies for line in body])
    by_page: dict[int, list[Answer]] = {}
    for answer in answers:
        by_page.setdefault(answer.page, []).append(answer)
    elements: list[Element] = []
    silent: set[int] = set()
    for number, (page, running) in enumerate(zip(pages, furniture, strict=True), 1):
        elements.extend(read_page(page, running, typography, number, known, answers=by_page.get(number, [])))
        if not bodies[number - 1]:
            silent.add(number)
    return with_contents(elements), silent


def _failures(pictures: set[int], broken: set[int], total: int, read: int, limits: Limits) -> list[Failure]:
    """Say of each page why it holds no text, and of the rest why it was not read."""
    found = [
        Failure(code="no-text", message="This page is a picture without text, for example a scan.", page=page)
        for page in sorted(pictures)
    ]
    found.extend(Failure(code="damaged", message="This page is damaged.", page=page) for page in sorted(broken))
    if read < total:
        most = f"{limits.max_pages:,} pages or {limits.max_text_mb} MB of text"
        message = f"Only the first {read:,} of {total:,} pages were read (limit: {most}). Split the file."
        found.append(Failure(code="too-large", message=message))
    return found


def _cut(page: int) -> list[Failure]:
    message = "This page holds more text than is read of one page. Divide it over several pages and send it again."
    return [Failure(code="too-large", message=message, page=page)]
