"""Pages written as Word documents, in several house styles."""

from __future__ import annotations

import io
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from eval.aside.forms_dev.boards.markup import Block, blocks_of, pieces


@dataclass(frozen=True, slots=True)
class Look:
    """Fonts, colours and table style of one office."""

    font: str
    size: float
    colour: str
    shade: str
    table: str
    margin: float


LOOKS = (
    Look("Arial", 11, "1F3864", "D9E2F3", "Table Grid", 2.0),
    Look("Calibri", 11, "000000", "D9D9D9", "Table Grid", 2.54),
    Look("Arial", 12, "00703C", "E2EFD9", "Table Grid", 1.8),
    Look("Verdana", 9.5, "5B2C83", "E9DDF3", "Light Grid Accent 4", 2.0),
    Look("Calibri", 10, "2E74B5", "DEEAF6", "Light List Accent 1", 1.5),
    Look("Times New Roman", 12, "000000", "F2F2F2", "Table Grid", 2.54),
    Look("Gill Sans MT", 11, "833C0B", "FBE4D5", "Table Grid", 2.2),
    Look("Segoe UI", 10, "0B5394", "CFE2F3", "Medium Shading 1 Accent 1", 1.9),
)
STYLES = {"title": "Title", "h1": "Heading 1", "h2": "Heading 2", "h3": "Heading 3", "bullet": "List Bullet",
          "number": "List Number"}  # fmt: skip
VML = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">'
    '<w:pict><v:shape style="width:440pt;height:70pt" type="#_x0000_t202" stroked="t"><v:textbox><w:txbxContent>'
    "{}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
)


def _shade(cell: Any, colour: str) -> None:  # noqa: ANN401 - python-docx's own types are untyped
    props = cell._tc.get_or_add_tcPr()
    props.append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>'))


def _sdt(paragraph: Any, rest: str) -> None:  # noqa: ANN401
    hint, _, value = rest.partition("^")
    showing = "" if value else "<w:showingPlcHdr/>"
    style = "" if value else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    drop = "<w:dropDownList/>" if hint.startswith("Choose") else "<w:text/>"
    paragraph._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr>{showing}{drop}</w:sdtPr><w:sdtContent><w:r>{style}"
            f'<w:t xml:space="preserve">{escape(value or hint)}</w:t></w:r></w:sdtContent></w:sdt>'
        )
    )


def _legacy(paragraph: Any, value: str) -> None:  # noqa: ANN401
    run = paragraph.add_run()
    begin = parse_xml(
        f'<w:fldChar {nsdecls("w")} w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/>'
        "<w:textInput/></w:ffData></w:fldChar>"
    )
    run._r.append(begin)
    run = paragraph.add_run()
    run._r.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> FORMTEXT </w:instrText>'))
    for kind in ("separate", "end"):
        run = paragraph.add_run()
        mark = OxmlElement("w:fldChar")
        mark.set(qn("w:fldCharType"), kind)
        run._r.append(mark)
        if kind == "separate":
            paragraph.add_run(value or "\u2002\u2002\u2002\u2002\u2002")


def _inline(paragraph: Any, text: str, *, bold: bool = False, grey: bool = False) -> None:  # noqa: ANN401
    for kind, part in pieces(text):
        if kind == "sdt":
            _sdt(paragraph, part)
            continue
        if kind == "ff":
            _legacy(paragraph, part)
            continue
        if kind == "break":
            paragraph.add_run().add_break()
            continue
        run = paragraph.add_run(part)
        run.bold = True if bold or kind == "bold" else None
        if grey or kind == "grey":
            run.italic = True
            run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
        if kind == "mark":
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def _cell(cell: Any, text: str, *, bold: bool = False) -> None:  # noqa: ANN401
    for number, part in enumerate(text.split("<br>")):
        paragraph = cell.paragraphs[0] if not number else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(3)
        _inline(paragraph, part.strip(), bold=bold)


def _table(doc: Any, block: Block, look: Look) -> None:  # noqa: ANN401
    columns = max([len(row.cells) for row in block.rows] + [len(block.widths)])
    table = doc.add_table(rows=0, cols=columns)
    table.style = look.table
    for row in block.rows:
        made = table.add_row()
        if row.kind == "merged":
            cell = made.cells[0].merge(made.cells[-1]) if columns > 1 else made.cells[0]
            if look.table == "Table Grid":
                _shade(cell, look.shade)
            _cell(cell, row.cells[0], bold=True)
            continue
        for number, text in enumerate(row.cells):
            _cell(made.cells[number], text, bold=row.kind == "head")
            if row.kind == "head" and look.table == "Table Grid":
                _shade(made.cells[number], look.shade)
    if block.widths:
        scale = 17.0 / sum(block.widths)
        table.autofit = False
        for number, width in enumerate(block.widths[:columns]):
            table.columns[number].width = Cm(width * scale)
        for made in table.rows:
            for number, width in enumerate(block.widths[:columns]):
                made.cells[number].width = Cm(width * scale)
    doc.add_paragraph()


def _block(doc: Any, block: Block, look: Look) -> None:  # noqa: ANN401
    if block.kind == "table":
        _table(doc, block, look)
    elif block.kind == "page":
        doc.add_page_break()
    elif block.kind == "rule":
        doc.add_paragraph("_" * 40)
    elif block.kind == "header":
        doc.sections[0].header.paragraphs[0].text = block.text
    elif block.kind == "footer":
        doc.sections[0].footer.paragraphs[0].text = block.text
    elif block.kind == "box":
        table = doc.add_table(rows=1, cols=1)
        table.style = "Table Grid"
        _cell(table.rows[0].cells[0], block.text)
        doc.add_paragraph()
    elif block.kind == "textbox":
        paras = "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{escape(t)}</w:t></w:r></w:p>' for t in block.text.split("<br>")
        )
        doc.add_paragraph()._p.append(parse_xml(VML.format(paras)))
    else:
        paragraph = doc.add_paragraph(style=STYLES.get(block.kind))
        _inline(paragraph, block.text, grey=block.kind == "guide")
        if block.kind == "centre":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif block.kind == "right":
            paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT


def docx_of(text: str, look: Look) -> bytes:
    """The page as a Word document."""
    doc = Document()
    base = doc.styles["Normal"]
    base.font.name, base.font.size = look.font, Pt(look.size)
    for name in ("Title", "Heading 1", "Heading 2", "Heading 3"):
        style = doc.styles[name]
        style.font.name = look.font
        style.font.color.rgb = RGBColor.from_string(look.colour)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21.0), Cm(29.7)
    section.left_margin = section.right_margin = Cm(look.margin)
    for block in blocks_of(text):
        _block(doc, block, look)
    out = io.BytesIO()
    doc.save(out)
    return out.getvalue()
