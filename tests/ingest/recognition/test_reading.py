"""Words out of pictures, with the real program."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ingest.model import ElementKind
from ingest.parsing import parse
from ingest.recognition import nothing_on, recognise
from ingest.recognition.answer import page_from_json, page_to_json
from ingest.recognition.pictures import PictureError
from ingest.settings import Limits
from ingest.sniffing import MediaType
from tests.ingest.recognition.pages import LINES, need_tesseract, picture, scan

LIMITS = Limits()


@pytest.fixture(autouse=True)
def _tesseract() -> None:
    need_tesseract()


def words(page: object) -> str:
    return " ".join(word.text for line in page.lines for word in line.words)  # type: ignore[attr-defined]


def test_the_words_of_a_scan_are_found_and_sure(tmp_path: Path) -> None:
    found = recognise(scan(tmp_path), MediaType.PDF, 1, LIMITS)

    assert LINES[0] in words(found)
    assert found.confidence > 0.9
    assert found.turn == 0


def test_a_page_on_its_side_is_turned_first(tmp_path: Path) -> None:
    file = tmp_path / "sideways.png"
    picture().rotate(90, expand=True).save(file, dpi=(200, 200))

    found = recognise(file, MediaType.IMAGE, 1, LIMITS)

    assert LINES[1] in words(found)
    assert found.turn == 1
    assert found.width < found.height


def test_recognised_pages_are_laid_out_like_any_other(tmp_path: Path) -> None:
    file = scan(tmp_path, pages=2)
    waiting = parse(file, MediaType.PDF, LIMITS)

    parsed = parse(file, MediaType.PDF, LIMITS, recognised=[recognise(file, MediaType.PDF, 1, LIMITS)])

    assert waiting.pictures == (1, 2)
    assert parsed.pictures == (2,)
    assert (parsed.elements[0].kind, parsed.elements[0].text) == (ElementKind.HEADING, "Waiting lists and reviews")
    assert LINES[0] in parsed.elements[1].text
    assert "scanned" in parsed.flags
    assert [failure.page for failure in parsed.failures] == [2]


def test_a_page_without_words_says_so(tmp_path: Path) -> None:
    file = tmp_path / "blank.png"
    picture(title="", lines=()).save(file)

    parsed = parse(file, MediaType.IMAGE, LIMITS, recognised=[recognise(file, MediaType.IMAGE, 1, LIMITS)])

    assert not parsed.elements
    assert parsed.failures[0].code == "no-text"


def test_words_that_are_hardly_legible_are_flagged(tmp_path: Path) -> None:
    found = recognise(scan(tmp_path), MediaType.PDF, 1, LIMITS)
    poor = replace(found, confidence=0.5)

    parsed = parse(scan(tmp_path), MediaType.PDF, LIMITS, recognised=[poor])

    assert "low-confidence" in parsed.flags
    assert parsed.failures[0].code == "low-confidence"


def test_a_picture_over_the_limit_is_not_drawn(tmp_path: Path) -> None:
    file = tmp_path / "large.png"
    picture().save(file)

    with pytest.raises(PictureError):
        recognise(file, MediaType.IMAGE, 1, Limits(max_pixels_m=1))


def test_a_recognised_page_survives_its_way_through_json(tmp_path: Path) -> None:
    found = recognise(scan(tmp_path), MediaType.PDF, 1, LIMITS)

    for page in (found, nothing_on(3)):
        assert page_from_json(json.loads(json.dumps(page_to_json(page))), LIMITS) == page
