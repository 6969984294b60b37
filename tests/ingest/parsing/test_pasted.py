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
from tests.ingest.open_documents import flat, packed


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


def told(tmp_path: Path, kind: MediaType, content: bytes) -> list[str]:
    file = tmp_path / "input"
    file.write_bytes(content)
    parsed = parse(file, kind, Limits())
    assert ("pictures" in parsed.flags) == bool(parsed.failures)
    return [failure.message.split(" If ")[0] for failure in parsed.failures]


def frame(width: str, height: str, name: str = "a.png", more: str = "") -> str:
    return (
        f'<draw:frame draw:name="{name}" svg:width="{width}" svg:height="{height}" {SVG} {more}>'
        f'<draw:image xlink:href="Pictures/{name}"/></draw:frame>'
    )


SVG = 'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
SAID = "<text:p>We support carers.</text:p>"
UNREAD = "Large pictures in this file were not read."


def test_large_pictures_of_an_opendocument_text_are_told(tmp_path: Path) -> None:
    cell = "<table:table><table:table-row><table:table-cell>{}</table:table-cell></table:table-row></table:table>"

    for large in (frame("12cm", "6cm"), frame("4.7in", "2.5in"), frame("340pt", "170pt")):
        inside = f"{SAID}<text:p>{large}</text:p>"
        assert told(tmp_path, MediaType.ODT, packed("text", inside)) == [UNREAD]
        assert told(tmp_path, MediaType.ODT, packed("text", cell.format(inside))) == [UNREAD]
        assert told(tmp_path, MediaType.ODT, flat("text", inside.replace("xlink:href", "xlink:title"))) == [UNREAD]


def test_small_repeated_and_other_pictures_of_an_opendocument_text_are_not_told(tmp_path: Path) -> None:
    behind = (
        '<style:style style:name="B" style:family="graphic"><style:graphic-properties style:run-through="background"/>'
        "</style:style>"
    )
    object_ = frame("12cm", "6cm", "o.png").replace("<draw:image", "<draw:object/><draw:image")
    frames = [
        frame("12cm", "3cm", "b.png"),
        frame("12cm", "6cm"),
        frame("12cm", "6cm"),
        frame("12cm", "6cm", "c.png", 'draw:style-name="B"'),
        object_,
    ]
    body = SAID + "".join(f"<text:p>{each}</text:p>" for each in frames)

    assert told(tmp_path, MediaType.ODT, packed("text", body, automatic=behind)) == []


def test_large_pictures_of_an_opendocument_deck_are_told_with_their_slides(tmp_path: Path) -> None:
    body = "".join(
        f"<draw:page><draw:frame><draw:text-box>{SAID}</draw:text-box></draw:frame>{more}</draw:page>"
        for more in ("", frame("12cm", "6cm"), frame("4cm", "6cm", "b.png"))
    )

    assert told(tmp_path, MediaType.ODP, packed("presentation", body)) == [
        "Large pictures on some slides (2) were not read."
    ]


def rtf(*pictures: str) -> bytes:
    return ("{\\rtf1 We support carers.\\par " + "".join(pictures) + "}").encode()


def pict(width: int, height: int, data: str = "00ff", scale: int = 100) -> str:
    size = f"\\picwgoal{width}\\pichgoal{height}\\picscalex{scale}\\picscaley{scale}"
    return "{\\*\\shppict{\\pict{\\*\\picprop}\\pngblip" + f"{size} {data}" + "}}"


def test_large_pictures_of_rich_text_are_told(tmp_path: Path) -> None:
    assert told(tmp_path, MediaType.RTF, rtf(pict(6800, 3400))) == [UNREAD]
    assert told(tmp_path, MediaType.RTF, rtf(pict(3400, 1700, scale=200))) == [UNREAD]


def test_small_repeated_and_other_pictures_of_rich_text_are_not_told(tmp_path: Path) -> None:
    face = "{\\object{\\result " + pict(6800, 3400, "01") + "}}"
    header = "{\\header " + pict(6800, 3400, "02") + "}"
    old = "{\\nonshppict" + pict(6800, 3400, "03") + "}"
    twice = [pict(6800, 3400, "04")] * 2

    assert told(tmp_path, MediaType.RTF, rtf(pict(6800, 1000), face, header, old, *twice)) == []
