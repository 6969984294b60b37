from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

from docx import Document
from docx.document import Document as Doc
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Pt, RGBColor

from ingest.intake import MediaType
from ingest.model import Element, ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits


def read(content: bytes, tmp_path: Path, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    return parse(file, MediaType.DOCX, limits or Limits())


def saved(fill: Callable[[Doc], object]) -> bytes:
    document = Document()
    fill(document)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def built(tmp_path: Path, fill: Callable[[Doc], object]) -> Parsed:
    return read(saved(fill), tmp_path)


def shown(parsed: Parsed) -> list[tuple[ElementKind, str]]:
    return [(element.kind, element.text) for element in parsed.elements]


def xml(markup: str) -> object:
    return parse_xml(markup.replace("<w:p>", f"<w:p {nsdecls('w')}>", 1))


def changed(content: bytes, name: str, part: bytes) -> bytes:
    source, target = zipfile.ZipFile(io.BytesIO(content)), io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for member in source.namelist():
            archive.writestr(member, part if member == name else source.read(member))
        if name not in source.namelist():
            archive.writestr(name, part)
    return target.getvalue()


def test_a_document_is_read_in_its_own_order(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        document.add_heading("Carers", 1)
        document.add_paragraph("We support carers.")
        document.add_table(1, 2).cell(0, 0).text = "A"
        document.add_paragraph("Advice", style="List Bullet")

    assert shown(built(tmp_path, fill)) == [
        (ElementKind.HEADING, "Carers"),
        (ElementKind.PARAGRAPH, "We support carers."),
        (ElementKind.TABLE, "A"),
        (ElementKind.LIST_ITEM, "Advice"),
    ]


def test_headings_have_the_level_of_their_style(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        document.add_heading("Strategy", 0)
        document.add_heading("Carers", 2)

    assert [element.level for element in built(tmp_path, fill).elements] == [1, 2]


def test_a_short_bold_paragraph_is_a_heading_below_the_last(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        document.add_heading("Strategy", 1)
        document.add_paragraph().add_run("Our offer").bold = True

    assert built(tmp_path, fill).elements[1] == Element(kind=ElementKind.HEADING, text="Our offer", level=2)


def test_a_merged_cell_stands_once(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        table = document.add_table(2, 3)
        table.cell(0, 1).merge(table.cell(0, 2)).text = "wide"
        table.cell(0, 0).merge(table.cell(1, 0)).text = "tall"
        table.cell(1, 2).text = "z"

    assert built(tmp_path, fill).elements[0].cells == (("tall", "wide", ""), ("", "", "z"))


def test_a_table_in_a_cell_is_part_of_it(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        outer = document.add_table(1, 2)
        outer.cell(0, 0).text = "outer"
        outer.cell(0, 1).add_table(1, 1).cell(0, 0).text = "inner"

    assert built(tmp_path, fill).elements[0].cells == (("outer", "inner"),)


def test_headers_and_footers_are_furniture(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        document.sections[0].header.paragraphs[0].text = "OFFICIAL"
        document.sections[0].footer.paragraphs[0].text = "Page 1"
        document.add_paragraph("We support carers.")

    assert [kind for kind, _ in shown(built(tmp_path, fill))] == [
        ElementKind.HEADER,
        ElementKind.PARAGRAPH,
        ElementKind.FOOTER,
    ]


def test_insertions_are_kept_and_deletions_left_out(tmp_path: Path) -> None:
    markup = (
        "<w:p><w:r><w:t>We </w:t></w:r><w:ins w:id='1'><w:r><w:t>fully </w:t></w:r></w:ins>"
        "<w:del w:id='2'><w:r><w:delText>partly </w:delText></w:r></w:del><w:r><w:t>met it.</w:t></w:r></w:p>"
    )

    parsed = built(tmp_path, lambda document: document.element.body.insert(0, xml(markup)))

    assert parsed.elements[0].text == "We fully met it."


def test_hidden_text_is_marked(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        paragraph = document.add_paragraph("Seen. ")
        paragraph.add_run("Vanished.").font.hidden = True
        paragraph.add_run("White.").font.color.rgb = RGBColor(255, 255, 255)
        paragraph.add_run("Tiny.").font.size = Pt(1)

    parsed = built(tmp_path, fill)

    assert [(element.text, element.hidden) for element in parsed.elements] == [
        ("Seen.", False),
        ("Vanished.White.Tiny.", True),
    ]
    assert "hidden-text" in parsed.flags


def test_content_controls_are_read_with_their_placeholder(tmp_path: Path) -> None:
    markup = (
        "<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:r><w:t>Click to enter text.</w:t></w:r>"
        "</w:sdtContent></w:sdt></w:p>"
    )

    parsed = built(tmp_path, lambda document: document.element.body.insert(0, xml(markup)))

    assert parsed.elements[0].text == "Click to enter text."
    assert "form" in parsed.flags


def test_a_text_box_is_read_once(tmp_path: Path) -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>In the box.</w:t></w:r></w:p></w:txbxContent>"
    markup = (
        "<w:p><w:r><mc:AlternateContent xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'>"
        f"<mc:Choice Requires='wps'><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )

    parsed = built(tmp_path, lambda document: document.element.body.insert(0, xml(markup)))

    assert [element.text for element in parsed.elements] == ["In the box."]


def test_a_doctype_is_refused(tmp_path: Path) -> None:
    content = changed(
        saved(lambda d: d.add_paragraph("x")), "word/document.xml", b"<?xml version='1.0'?><!DOCTYPE a><a/>"
    )

    assert "document type" in read(content, tmp_path).failures[0].message


def test_two_parts_of_one_name_are_refused(tmp_path: Path) -> None:
    content = saved(lambda d: d.add_paragraph("x"))

    assert read(changed(content, "Word/Document.xml", b"<a/>"), tmp_path).failures[0].code == "damaged"


def test_a_part_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    content = changed(saved(lambda d: d.add_paragraph("x")), "word/big.xml", b" " * 3_000_000)

    assert read(content, tmp_path, Limits(max_text_mb=1)).failures[0].code == "too-large"


def test_macros_are_flagged(tmp_path: Path) -> None:
    content = changed(saved(lambda d: d.add_paragraph("We support carers.")), "word/vbaProject.bin", b"x")

    parsed = read(content, tmp_path)

    assert "macros" in parsed.flags
    assert parsed.elements


def test_a_locked_document_is_named_as_locked(tmp_path: Path) -> None:
    parsed = read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, tmp_path)

    assert parsed.failures[0].code == "encrypted"


def test_an_empty_document_fails_as_empty(tmp_path: Path) -> None:
    assert built(tmp_path, lambda _: None).failures[0].code == "empty"


def test_the_title_is_kept(tmp_path: Path) -> None:
    def fill(document: Doc) -> None:
        document.core_properties.title = "Strategy"
        document.add_paragraph("x")

    assert built(tmp_path, fill).title == "Strategy"


FOOTNOTES = (
    b'<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    b'<w:footnote w:id="2"><w:p><w:r><w:t>Source: annual survey.</w:t></w:r></w:p></w:footnote></w:footnotes>'
)


def test_footnotes_are_read(tmp_path: Path) -> None:
    content = saved(lambda d: d.add_paragraph("We support carers."))
    source = zipfile.ZipFile(io.BytesIO(content))
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
    relations = source.read("word/_rels/document.xml.rels").replace(
        b"</Relationships>", f'<Relationship Id="rId99" Type="{kind}" Target="footnotes.xml"/></Relationships>'.encode()
    )
    override = b'<Override PartName="/word/footnotes.xml" ContentType="application/xml"/></Types>'
    types = source.read("[Content_Types].xml").replace(b"</Types>", override)
    for name, part in (
        ("word/_rels/document.xml.rels", relations),
        ("[Content_Types].xml", types),
        ("word/footnotes.xml", FOOTNOTES),
    ):
        content = changed(content, name, part)

    assert shown(read(content, tmp_path))[-1] == (ElementKind.FOOTNOTE, "Source: annual survey.")
