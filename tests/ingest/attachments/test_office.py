from __future__ import annotations

import io
import struct
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Inches

from ingest.attachments import take_out
from ingest.intake import MediaType
from ingest.model import Attachment
from ingest.settings import Limits
from tests.ingest.attachments.compound import Tree, compound

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def packaged(name: str, content: bytes, *, path: str = "C:\\me\\", wide: str = "", length: int | None = None) -> bytes:
    """Return a packager's stream; `length` may lie about the content's."""
    plain, place = name.encode("cp1252"), (path + name).encode("cp1252") + b"\0"
    body = b"\x02\0" + plain + b"\0" + plain + b"\0" + struct.pack("<HHL", 0, 3, len(place)) + place
    body += struct.pack("<L", len(content) if length is None else length) + content
    for text in (path + wide, wide, path + wide) if wide else ():
        body += struct.pack("<L", len(text)) + text.encode("utf-16-le")
    return struct.pack("<L", len(body)) + body


def a_report(*parts: tuple[str, bytes], relations: str = "") -> bytes:
    """Return a Word document with more parts put into its package."""
    document = docx.Document()
    document.add_paragraph("We support carers.")
    stream = io.BytesIO()
    document.save(stream)
    result = io.BytesIO()
    with zipfile.ZipFile(stream) as source, zipfile.ZipFile(result, "w") as target:
        for member in source.infolist():
            raw = source.read(member)
            if member.filename == "word/_rels/document.xml.rels":
                raw = raw.replace(b"</Relationships>", relations.encode() + b"</Relationships>")
            target.writestr(member, raw)
        for name, content in parts:
            target.writestr(name, content)
    return result.getvalue()


def taken(tmp_path: Path, raw: bytes, kind: MediaType = MediaType.DOCX, **limits: int) -> tuple[Attachment, ...]:
    file = tmp_path / "report"
    file.write_bytes(raw)
    (tmp_path / "into").mkdir()
    return take_out(file, kind, tmp_path / "into", Limits(**limits))


def an_object(tree: Tree) -> bytes:
    return a_report(("word/embeddings/oleObject1.bin", compound(tree)))


def content(tmp_path: Path, row: Attachment) -> bytes:
    return (tmp_path / "into" / row.file).read_bytes()


def test_an_office_file_in_a_report_comes_out_as_it_is(tmp_path: Path) -> None:
    stream = io.BytesIO()
    openpyxl.Workbook().save(stream)

    rows = taken(tmp_path, a_report(("word/embeddings/Microsoft_Excel_Sheet1.xlsx", stream.getvalue())))

    assert [row.name for row in rows] == ["Microsoft_Excel_Sheet1.xlsx"]
    assert content(tmp_path, rows[0]) == stream.getvalue()


def test_a_picture_in_a_report_is_no_attachment(tmp_path: Path) -> None:
    assert taken(tmp_path, a_report(("word/media/image1.png", b"png"))) == ()


@pytest.mark.parametrize("wide", ["", "caf\u00e9 \u2013 plan.pdf"])
def test_a_packaged_file_has_its_own_name(tmp_path: Path, wide: str) -> None:
    rows = taken(tmp_path, an_object({"\x01Ole10Native": packaged("caf\u00e9.pdf", b"%PDF" * 2000, wide=wide)}))

    assert [row.name for row in rows] == [wide or "caf\u00e9.pdf"]
    assert content(tmp_path, rows[0]) == b"%PDF" * 2000


def test_a_packaged_name_that_climbs_is_cut_to_its_last_part(tmp_path: Path) -> None:
    rows = taken(tmp_path, an_object({"\x01Ole10Native": packaged("..\\..\\plan.pdf", b"%PDF")}))

    assert [row.name for row in rows] == ["plan.pdf"]


def test_a_packaged_file_that_is_shorter_than_it_says_ends_where_it_ends(tmp_path: Path) -> None:
    rows = taken(tmp_path, an_object({"\x01Ole10Native": packaged("a.pdf", b"%PDF", length=0xFFFFFFFF)}))

    assert content(tmp_path, rows[0]) == b"%PDF"


@pytest.mark.parametrize("raw", [b"", b"\xff" * 40, b"\x10\0\0\0\x02\0no end", packaged("a", b"b")[:20]])
def test_a_packaged_file_that_makes_no_sense_is_refused(tmp_path: Path, raw: bytes) -> None:
    rows = taken(tmp_path, an_object({"\x01Ole10Native": raw}))

    assert [row.refusal.code if row.refusal else "" for row in rows] == ["damaged"]


@pytest.mark.parametrize(
    ("stream", "raw", "name"),
    [
        ("Package", b"PK\3\4", "oleObject1"),
        ("CONTENTS", b"%PDF-1.4", "oleObject1.pdf"),
        ("WordDocument", b"\xec\xa5", "oleObject1.doc"),
        ("Workbook", b"\t\x08", "oleObject1.xls"),
        ("PowerPoint Document", b"x", "oleObject1.ppt"),
    ],
)
def test_objects_of_every_kind_give_the_file_they_are(tmp_path: Path, stream: str, raw: bytes, name: str) -> None:
    rows = taken(tmp_path, an_object({stream: raw, "\x01Ole": b"x"}))

    assert [(row.name, row.refusal) for row in rows] == [(name, None)]


def test_an_older_file_comes_out_whole(tmp_path: Path) -> None:
    tree: Tree = {"WordDocument": b"\xec\xa5" * 3000, "1Table": b"x"}

    rows = taken(tmp_path, an_object(tree))

    assert content(tmp_path, rows[0]) == compound(tree)


@pytest.mark.parametrize(
    "tree",
    [
        {"Equation Native": b"x"},
        {"Workbook": b"x", "\x01CompObj": b"....MSGraph.Chart.8"},
        {"\x01Ole": b"x"},
        {"\x01Ole10Native": b"\x08\0\0\0BM" + bytes(50)},
    ],
)
def test_what_the_page_itself_shows_is_left_out(tmp_path: Path, tree: Tree) -> None:
    assert taken(tmp_path, an_object(tree)) == ()


def test_an_object_of_a_program_nobody_knows_is_refused(tmp_path: Path) -> None:
    rows = taken(tmp_path, an_object({"Drawing": b"x"}))

    assert rows[0].refusal is not None
    assert rows[0].name == "oleObject1.bin"


def test_a_broken_object_is_refused_and_the_next_is_taken(tmp_path: Path) -> None:
    broken = compound({"WordDocument": b"x"})[:700]

    rows = taken(tmp_path, a_report(("word/embeddings/a.bin", broken), ("word/embeddings/b.docx", b"PK")))

    assert [bool(row.refusal) for row in rows] == [True, False]


def test_a_text_put_into_a_document_whole_is_taken(tmp_path: Path) -> None:
    relation = f'<Relationship Id="rId99" Type="{RELATIONS}/aFChunk" Target="/word/afchunk1.html"/>'

    rows = taken(tmp_path, a_report(("word/afchunk1.html", b"<p>Hello</p>"), relations=relation))

    assert [row.name for row in rows] == ["afchunk1.html"]


def test_a_workbook_that_feeds_a_chart_is_left_out_and_one_on_the_slide_is_taken(tmp_path: Path) -> None:
    deck = Presentation()
    slide = deck.slides.add_slide(deck.slide_layouts[6])
    numbers = CategoryChartData()
    numbers.categories = ["2023", "2024"]
    numbers.add_series("Carers", (1, 2))
    place = (Inches(1), Inches(1), Inches(4), Inches(3))
    slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, *place, numbers)
    workbook = io.BytesIO()
    openpyxl.Workbook().save(workbook)
    workbook.seek(0)
    slide.shapes.add_ole_object(workbook, "Excel.Sheet.12", *place)
    stream = io.BytesIO()
    deck.save(stream)

    rows = taken(tmp_path, stream.getvalue(), MediaType.PPTX)

    assert [content(tmp_path, row) for row in rows] == [workbook.getvalue()]


def test_a_part_past_the_size_allowed_is_refused_by_what_it_says_of_itself(tmp_path: Path) -> None:
    rows = taken(tmp_path, a_report(("word/embeddings/a.bin", bytes(2_000_000))), max_upload_mb=1)

    assert [row.refusal.code if row.refusal else "" for row in rows] == ["too-large"]
    assert list((tmp_path / "into").iterdir()) == []


def test_what_is_no_package_has_no_rows(tmp_path: Path) -> None:
    assert taken(tmp_path, b"PK\3\4 nothing of the kind") == ()
