from __future__ import annotations

from pathlib import Path

import pytest

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.parsing.word_numbers import shown as shown_number
from ingest.settings import Limits
from tests.ingest.parsing.office_packages import CHART, DIAGRAM, NAMESPACES, document


def read(tmp_path: Path, content: bytes) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    return parse(file, MediaType.DOCX, Limits())


def texts(parsed: Parsed) -> list[str]:
    return [element.text for element in parsed.elements if not element.hidden]


def paragraph(text: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t xml:space='preserve'>{text}</w:t></w:r></w:p>"


def run(text: str) -> str:
    return f"<w:r><w:t xml:space='preserve'>{text}</w:t></w:r>"


STYLES = f"""<w:styles {NAMESPACES}>
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="A"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr>
</w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="Our own"/><w:basedOn w:val="A"/><w:pPr><w:numPr>
<w:ilvl w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/><w:basedOn w:val="A"/></w:style>
<w:style w:type="paragraph" w:styleId="W"><w:name w:val="Pennawd 2"/></w:style></w:styles>"""
NUMBERS = f"""<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl>
</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>"""
STYLED = {"word/styles.xml": STYLES, "word/numbering.xml": NUMBERS}
LINKS = (("styles", "word/styles.xml"), ("numbering", "word/numbering.xml"))


def styled(body: str) -> bytes:
    return document(body, STYLED, *LINKS)


def test_headings_carry_the_numbers_that_word_counts(tmp_path: Path) -> None:
    names = [("A", "Scope"), ("A", "Offer"), ("B", "Carers"), ("B", "Reviews"), ("A", "Next"), ("B", "Plan")]
    body = "".join(paragraph(text, f"<w:pStyle w:val='{style}'/>") for style, text in names)

    parsed = read(tmp_path, styled(body))

    assert texts(parsed) == ["1. Scope", "2. Offer", "2.1 Carers", "2.2 Reviews", "3. Next", "3.1 Plan"]
    assert [element.level for element in parsed.elements] == [1, 1, 2, 2, 1, 2]


def test_a_bullet_is_a_list_item_without_a_number(tmp_path: Path) -> None:
    parsed = read(tmp_path, styled(paragraph("Advice", "<w:numPr><w:ilvl w:val='0'/><w:numId w:val='2'/></w:numPr>")))

    assert [(element.kind, element.text) for element in parsed.elements] == [(ElementKind.LIST_ITEM, "Advice")]


def test_a_line_of_a_table_of_contents_is_no_heading(tmp_path: Path) -> None:
    parsed = read(
        tmp_path, styled(paragraph("Scope 3", "<w:pStyle w:val='T'/><w:numPr><w:numId w:val='0'/></w:numPr>"))
    )

    assert [(element.kind, element.text) for element in parsed.elements] == [(ElementKind.LIST_ITEM, "Scope 3")]


def test_a_heading_style_in_another_language_is_a_heading(tmp_path: Path) -> None:
    parsed = read(tmp_path, styled(paragraph("Gofalwyr", "<w:pStyle w:val='W'/>")))

    assert [(element.kind, element.level) for element in parsed.elements] == [(ElementKind.HEADING, 2)]


def test_an_outline_level_makes_a_heading_and_a_long_text_does_not_become_one(tmp_path: Path) -> None:
    prose = "The committee is asked to note that the number of people who wait for a review has fallen by half."
    body = "".join(paragraph(text, "<w:outlineLvl w:val='2'/>") for text in ("Waits", prose))

    parsed = read(tmp_path, document(body))

    assert [(element.kind, element.level) for element in parsed.elements] == [
        (ElementKind.HEADING, 3),
        (ElementKind.PARAGRAPH, 0),
    ]


@pytest.mark.parametrize(
    ("number", "form", "text"),
    [(3, "lowerLetter", "c"), (28, "upperLetter", "BB"), (14, "lowerRoman", "xiv"), (2, "ordinal", "2nd")],
)
def test_numbers_are_shown_as_word_shows_them(number: int, form: str, text: str) -> None:
    assert shown_number(number, form) == text


def test_comments_follow_the_body_without_their_authors(tmp_path: Path) -> None:
    comment = f'<w:comments {NAMESPACES}><w:comment w:author="P. Person" w:initials="PP">{paragraph("Figure TBC.")}'
    content = document(
        paragraph("We met it."),
        {"word/comments.xml": f"{comment}</w:comment></w:comments>"},
        ("comments", "word/comments.xml"),
    )

    parsed = read(tmp_path, content)

    assert texts(parsed) == ["We met it.", "Comments in the margin", "Figure TBC."]
    assert parsed.elements[-1].kind is ElementKind.FOOTNOTE


def test_a_chart_reads_as_a_table_of_its_values(tmp_path: Path) -> None:
    body = '<w:p><w:r><w:drawing><a:graphic><c:chart r:id="rId1"/></a:graphic></w:drawing></w:r></w:p>'

    parsed = read(tmp_path, document(body, {"word/charts/chart1.xml": CHART}, ("chart", "word/charts/chart1.xml")))

    assert parsed.elements[0].text == "Waits"
    assert parsed.elements[1].cells == (("", "Share"), ("2023", "50%"), ("2024", "40%"))


def test_a_diagram_is_read_in_the_order_of_its_outline(tmp_path: Path) -> None:
    body = '<w:p><w:r><w:drawing><dgm:relIds r:dm="rId1"/></w:drawing></w:r></w:p>'

    parsed = read(tmp_path, document(body, {"word/diagrams/d.xml": DIAGRAM}, ("diagramData", "word/diagrams/d.xml")))

    assert texts(parsed) == ["Assess", "Review"]


def test_of_a_field_only_the_result_is_read(tmp_path: Path) -> None:
    def mark(kind: str) -> str:
        return f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>"

    instruction = f"<w:r><w:instrText>IF </w:instrText></w:r>{run('inner')}"
    body = (
        f"<w:p>{run('See ')}{mark('begin')}{instruction}{mark('separate')}{run('page 4')}{mark('end')}{run('.')}</w:p>"
    )

    assert texts(read(tmp_path, document(body))) == ["See page 4."]


def test_an_old_tick_box_shows_whether_it_is_ticked(tmp_path: Path) -> None:
    data = "<w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>"
    box = f"<w:r><w:fldChar w:fldCharType='begin'>{data}</w:fldChar></w:r>"
    parsed = read(tmp_path, document(f"<w:p>{box}<w:r><w:fldChar w:fldCharType='end'/></w:r>{run('Agreed')}</w:p>"))

    assert texts(parsed) == ["\u2612 Agreed"]


def test_a_letter_of_a_picture_font_is_read_as_what_it_shows(tmp_path: Path) -> None:
    body = f"<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r>{run(' Done')}</w:p>"

    assert texts(read(tmp_path, document(body))) == ["\u2713 Done"]


@pytest.mark.parametrize(
    ("font", "text", "shown"),
    [
        ("Symbol", "\uf071", "\u03b8"),
        ("Symbol", "\uf061 \uf03d \uf031", "\u03b1 = 1"),
        ("Wingdings", "\uf0fc\uf020", "\u2713"),
        ("Wingdings", "\u00fc", "\u2713"),
        ("Wingdings", "Agreed", "Agreed"),
        ("Arial", "\u00fc", "\u00fc"),
    ],
)
def test_text_set_in_a_picture_font_is_read_as_what_it_shows(tmp_path: Path, font: str, text: str, shown: str) -> None:
    fonts = f"<w:rPr><w:rFonts w:ascii='{font}' w:hAnsi='{font}'/></w:rPr>"
    body = f"<w:p><w:r>{fonts}<w:t xml:space='preserve'>{text}</w:t></w:r>{run(' Done')}</w:p>"

    assert texts(read(tmp_path, document(body))) == [f"{shown} Done"]


def test_of_letters_with_their_pronunciation_only_the_letters_are_read(tmp_path: Path) -> None:
    body = f"<w:p><w:r><w:ruby><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('base')}</w:rubyBase></w:ruby></w:r></w:p>"

    assert texts(read(tmp_path, document(body))) == ["base"]


def test_a_text_box_drawn_in_the_old_way_alone_is_read(tmp_path: Path) -> None:
    content = f"<w:txbxContent>{paragraph('Boxed.')}</w:txbxContent>"
    box = f"<w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict>"
    alternative = f"<mc:AlternateContent><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"

    assert texts(read(tmp_path, document(f"<w:p><w:r>{alternative}</w:r></w:p>"))) == ["Boxed."]


def test_a_deleted_row_is_left_out(tmp_path: Path) -> None:
    def row(text: str, properties: str) -> str:
        return f"<w:tr><w:trPr>{properties}</w:trPr><w:tc>{paragraph(text)}</w:tc><w:tc>{paragraph('x')}</w:tc></w:tr>"

    body = f"<w:tbl>{row('kept', '')}{row('gone', '<w:del/>')}</w:tbl>"

    assert read(tmp_path, document(body)).elements[0].cells == (("kept", "x"),)


def test_a_frame_around_running_text_is_no_table(tmp_path: Path) -> None:
    prose = "We assess what people need, plan with them and review the plan within a year. " * 5
    body = f"<w:tbl><w:tr><w:tc>{paragraph(prose)}{paragraph(prose)}</w:tc></w:tr></w:tbl>"

    assert [element.kind for element in read(tmp_path, document(body)).elements] == [ElementKind.PARAGRAPH] * 2


def test_an_inserted_web_page_is_read_where_it_stands(tmp_path: Path) -> None:
    content = document(
        f"{paragraph('Before.')}<w:altChunk r:id='rId1'/>{paragraph('After.')}",
        {"word/chunk.html": "<html><body><p>Written elsewhere by others.</p></body></html>"},
        ("aFChunk", "word/chunk.html"),
    )

    assert texts(read(tmp_path, content)) == ["Before.", "Written elsewhere by others.", "After."]


def test_an_inserted_document_that_is_not_read_is_told(tmp_path: Path) -> None:
    content = document("<w:p/><w:altChunk r:id='rId1'/>", {"word/x.docx": b"PK\x03\x04"}, ("aFChunk", "word/x.docx"))

    assert "inserted" in read(tmp_path, content).failures[0].message


def test_a_strict_document_is_read(tmp_path: Path) -> None:
    strict = f"<w:document {NAMESPACES}><w:body>{paragraph('Strict.')}</w:body></w:document>".replace(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/", "http://purl.oclc.org/ooxml/wordprocessingml/"
    )

    assert texts(read(tmp_path, document("", {"word/document.xml": strict}))) == ["Strict."]


def test_a_broken_part_is_read_as_far_as_it_goes_and_told(tmp_path: Path) -> None:
    broken = f"<w:document {NAMESPACES}><w:body>{paragraph('Whole.')}<w:p><w:r><w:t>Half"
    parsed = read(tmp_path, document("", {"word/document.xml": broken}))

    assert texts(parsed)[0] == "Whole."
    assert "damaged (word/document.xml)" in parsed.failures[0].message


def test_white_letters_over_a_picture_are_seen(tmp_path: Path) -> None:
    anchor = (
        '<w:r><w:drawing><wp:anchor behindDoc="1" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"/></w:drawing></w:r>'
    )
    white = "<w:r><w:rPr><w:color w:val='FFFFFF'/></w:rPr><w:t>Cover</w:t></w:r>"

    assert not read(tmp_path, document(f"<w:p>{anchor}{white}</w:p>")).elements[0].hidden
