"""Word documents from light markup, with the means that Word users use."""

from __future__ import annotations

import io
import re
from dataclasses import dataclass

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from eval.aside.forms_dev.counties.core import NL, TOKENS, parse, rezip

VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'


@dataclass(frozen=True)
class Look:
    """How an author's Word documents look."""

    font: str = "Arial"
    size: float = 11
    heading: str = "1F3864"
    label: str = ""  # shade of the cells that open a row
    header: str = ""
    footer: str = ""
    landscape: bool = False
    table: str = "Table Grid"
    fake_heads: bool = False  # bold paragraphs in place of heading styles
    spacing: float = 1.08  # between lines
    row: float = 0.7  # least height of a row, cm
    deep: float = 2.4  # and of an answer's row across the page
    bars: bool = False  # the first row of each table is bold


def esc(text: str) -> str:
    """The text with XML's marks escaped."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")


def control(placeholder: str, value: str) -> object:
    """A content control that shows its placeholder or its value."""
    lines = (value or placeholder).split("/n/")
    body = "<w:br/>".join(f'<w:t xml:space="preserve">{esc(x)}</w:t>' for x in lines)
    look = "" if value else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    shown = "" if value else "<w:showingPlcHdr/>"
    kind = '<w:dropDownList><w:listItem w:displayText="Choose an item." w:value=""/></w:dropDownList>'
    kind = kind if "hoose" in placeholder else '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
    kind = "<w:text/>" if "text" in placeholder else kind
    return parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr>{shown}{kind}</w:sdtPr><w:sdtContent><w:r>{look}{body}</w:r></w:sdtContent></w:sdt>"
    )


def legacy(paragraph: Paragraph, value: str) -> None:
    """A legacy form field, five non-breaking spaces wide when empty."""
    shown = esc(value) if value else "\u2002" * 5
    for part in (
        '<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData></w:fldChar>',
        '<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>',
        '<w:fldChar w:fldCharType="separate"/>',
        f'<w:t xml:space="preserve">{shown}</w:t>',
        '<w:fldChar w:fldCharType="end"/>',
    ):
        paragraph._p.append(parse_xml(f"<w:r {nsdecls('w')}>{part}</w:r>"))


def write(paragraph: Paragraph, text: str, *, bold: bool = False) -> None:
    """Text with its inline marks into a paragraph."""
    for part in TOKENS.split(text):
        if not part:
            continue
        if part == NL:
            paragraph.add_run().add_break()
        elif part.startswith("[[") and "~" in part:
            placeholder, _, value = part[2:-2].partition("~")
            paragraph._p.append(control(placeholder, value))
        elif part.startswith("{{"):
            legacy(paragraph, part[2:-2])
        elif part.startswith("**") and len(part) > 4:
            paragraph.add_run(part[2:-2]).bold = True
        elif part.startswith("~~"):
            run = paragraph.add_run(part[2:-2])
            run.italic, run.font.color.rgb = True, RGBColor(0x80, 0x80, 0x80)
            run.bold = False
        elif part.startswith("==") and len(part) > 4:
            paragraph.add_run(part[2:-2]).font.highlight_color = WD_COLOR_INDEX.YELLOW
        else:
            paragraph.add_run(part).bold = bold or None


def shade(cell: _Cell, colour: str) -> None:
    """Gives a cell a background."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def put(cell: _Cell, text: str, *, bold: bool = False) -> None:
    """A cell's text, a paragraph for each of its lines; "#RRGGBB#" in front is its background."""
    if m := re.match(r"#([0-9A-F]{6})#", text):
        shade(cell, m[1])
        text = text[8:]
        bold = True
    for n, line in enumerate(text.split(NL)):
        write(cell.paragraphs[0] if n == 0 else cell.add_paragraph(), line, bold=bold)
    for p in cell.paragraphs:
        p.paragraph_format.space_after = Pt(2)


def textbox(text: str, width: int = 440, height: int = 90) -> str:
    """The XML of a paragraph that holds a text box."""
    body = "".join(f"<w:p><w:r><w:t>{esc(x)}</w:t></w:r></w:p>" for x in text.split(NL))
    return (
        f'<w:p {nsdecls("w")} {VML}><w:r><w:pict><v:rect style="width:{width}pt;height:{height}pt" strokecolor="black">'
        f"<v:textbox><w:txbxContent>{body}</w:txbxContent></v:textbox></v:rect></w:pict></w:r></w:p>"
    )


def word(text: str, look: Look | None = None) -> bytes:
    """A Word document of the markup; a paragraph "!box ..." becomes a text box."""
    look = look or Look()
    doc = Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = look.font, Pt(look.size)
    for n in (1, 2, 3):
        style = doc.styles[f"Heading {n}"]
        style.font.name, style.font.size = look.font, Pt(look.size + 8 - 2 * n)
        style.font.color.rgb = RGBColor.from_string(look.heading)
    normal.paragraph_format.line_spacing = look.spacing
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    if look.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    if look.header:
        section.header.paragraphs[0].text = look.header
    if look.footer:
        section.footer.paragraphs[0].text = look.footer
    for b in parse(text):
        if b.kind == "h":
            if look.fake_heads:
                p = doc.add_paragraph()
                run = p.add_run(b.text)
                run.bold, run.font.size = True, Pt(look.size + (5, 2, 0, 0)[b.level - 1])
            else:
                write(doc.add_heading("", b.level), b.text)
        elif b.kind == "break":
            doc.add_page_break()  # type: ignore[no-untyped-call]
        elif b.kind == "t":
            _table(doc, b.rows, b.widths, b.style or look.table, look)
            doc.add_paragraph().paragraph_format.space_after = Pt(0)
        elif b.kind == "b":
            write(doc.add_paragraph(style="List Bullet"), b.text)
        elif b.kind == "n":
            write(doc.add_paragraph(), f"{b.level}.\t{b.text}")
        elif b.text.startswith("!box "):
            element = parse_xml(textbox(b.text[5:].strip() if b.text[5:].strip() != "-" else ""))
            doc.element.body.insert(len(doc.element.body) - 1, element)
        else:
            p = doc.add_paragraph()
            write(p, b.text)
            if b.style == "center":
                p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    out = io.BytesIO()
    doc.save(out)
    return rezip(out.getvalue())


def _table(doc: object, rows: list[list[str]], widths: list[float], style: str, look: Look) -> None:
    columns = max(len(r) for r in rows)
    table = doc.add_table(len(rows), columns, style)  # type: ignore[attr-defined]
    if len(widths) == columns:
        table.autofit = False
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Cm(width)
    for i, row in enumerate(rows):
        cells = table.rows[i].cells
        table.rows[i].height = Cm(look.row)
        if any(NL in c and c.startswith("**") for c in row):
            table.rows[i].height = Cm(1.8)
        elif columns == 1 and not row[0].startswith(("#", "**")):
            table.rows[i].height = Cm(look.deep)
        start = 0
        for j in range(columns):
            text = row[j] if j < len(row) else "<"
            if len(widths) == columns:
                cells[j].width = Cm(widths[j])
            if text == "<":
                cells[start].merge(cells[j])
                continue
            start = j
            put(cells[j], text, bold=look.bars and i == 0)
            if look.label and j == 0 and columns > 1 and not text.startswith("#"):
                shade(cells[j], look.label)
