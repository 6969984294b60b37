"""Read image files: each frame a page, its words recognised elsewhere and laid out here."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ingest.model import Failure, Parsed, RecognisedPage
from ingest.parsing.outcome import failed
from ingest.settings import Limits

_UNREADABLE = (
    "This picture cannot be opened: it is damaged, of a kind that is not taken, or has more than {most} million "
    "pixels. Save it as PDF, PNG or JPEG and send that."
)


def read_picture(file: Path, limits: Limits, recognised: Mapping[int, RecognisedPage]) -> Parsed:
    """Read an image whose pages were recognised; without that, say which pages wait for it."""
    from ingest.parsing.pdf import elements_of
    from ingest.parsing.pdf.furniture import PageLines
    from ingest.parsing.pdf.recognised import recognised_lines, recognition_failures, recognition_flags
    from ingest.recognition.pictures import PictureError, count_frames

    try:
        count = min(count_frames(file, limits), limits.max_pages)
    except PictureError:
        return failed("damaged", _UNREADABLE.format(most=limits.max_pixels_m))
    numbers = tuple(range(1, count + 1))
    waiting = tuple(number for number in numbers if number not in recognised)
    pages = [
        recognised_lines(recognised[number]) if number in recognised else PageLines(height=1.0, lines=())
        for number in numbers
    ]
    elements, _ = elements_of(pages, ())
    unread = [
        Failure(code="no-text", message="This page is a picture, and its words were not recognised.", page=number)
        for number in waiting
    ]
    return Parsed(
        elements=tuple(elements),
        page_numbers=numbers,
        locators=("",) * count,
        flags=("scanned", *recognition_flags(recognised)),
        failures=(*unread, *recognition_failures(recognised.values())),
        pictures=waiting,
    )
