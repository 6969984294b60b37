from __future__ import annotations

import io
from pathlib import Path

from docx import Document
from docx.shared import Cm as WordCm
from PIL import Image
from pptx import Presentation
from pptx.util import Cm

from ingest.intake import MediaType
from ingest.model import Parsed
from ingest.parsing import parse
from ingest.settings import Limits


def picture(shade: int = 0) -> io.BytesIO:
    content = io.BytesIO()
    Image.new("L", (60, 30), shade).save(content, "PNG")
    content.seek(0)
    return content


def read(tmp_path: Path, kind: MediaType, document: object) -> Parsed:
    file = tmp_path / "input"
    document.save(file)  # type: ignore[attr-defined]
    return parse(file, kind, Limits())


def test_a_large_picture_beside_text_is_told(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("The table below was pasted.")
    document.add_picture(picture(), width=WordCm(12), height=WordCm(6))

    parsed = read(tmp_path, MediaType.DOCX, document)

    assert [element.text for element in parsed.elements] == ["The table below was pasted."]
    assert [(failure.code, failure.page) for failure in parsed.failures] == [("no-text", None)]
    assert "Large pictures in this file were not read." in parsed.failures[0].message
    assert "pictures" in parsed.flags
    assert "truncated" not in parsed.flags


def test_logos_and_pictures_that_are_repeated_are_not_told(tmp_path: Path) -> None:
    document = Document()
    document.add_paragraph("We support carers.")
    document.add_picture(picture(), width=WordCm(5), height=WordCm(3))
    document.add_picture(picture(), width=WordCm(16), height=WordCm(2))
    for _ in range(2):
        document.add_picture(picture(9), width=WordCm(12), height=WordCm(6))

    assert not read(tmp_path, MediaType.DOCX, document).failures


def test_large_pictures_on_slides_are_told_with_their_slides(tmp_path: Path) -> None:
    deck = Presentation()
    for number in range(4):
        slide = deck.slides.add_slide(deck.slide_layouts[5])
        slide.shapes.title.text = f"Fees {number}"
        slide.shapes.add_picture(picture(), Cm(0), Cm(0), Cm(20), Cm(10))
        if number:
            slide.shapes.add_picture(picture(number), Cm(1), Cm(9), Cm(12 if number > 1 else 3), Cm(6))
    deck.slides[3]._element.set("show", "0")

    parsed = read(tmp_path, MediaType.PPTX, deck)

    assert [failure.message.split(" If ")[0] for failure in parsed.failures] == [
        "Large pictures on some slides (3) were not read."
    ]
    assert "pictures" in parsed.flags
