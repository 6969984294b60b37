"""Word documents of blocks."""

from __future__ import annotations

import io
import re
from xml.sax.saxutils import escape

from docx import Document
from docx.document import Document as Paper
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from eval.aside.forms_unlearned.core import ANSWER, ANSWER_END, VOID, VOID_END, Block, Look, bare, shown
from eval.aside.forms_unlearned.draw import rezip

PIECES = re.compile(f"(</?[biusg]>|[{ANSWER}{ANSWER_END}{VOID}{VOID_END}])")
HINTS = ("Choose an item", "Click or tap", "Click here", "Select", "Enter a date")


def control(text: str, *, void: bool, hint: str) -> object:
    """A content control with its placeholder or its value."""
    kind = "<w:text/>" if "text" in hint else "<w:date/>" if "date" in hint else "<w:comboBox/>"
    grey = '<w:rPr><w:color w:val="808080"/></w:rPr>' if void else ""
    mark = "<w:showingPlcHdr/>" if void else ""
    body = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(t)}</w:t>' for t in text.split("\n"))
    return parse_xml(
        f"<w:sdt {nsdecls('w')}><w:sdtPr>{mark}{kind}</w:sdtPr>"
        f"<w:sdtContent><w:r>{grey}{body}</w:r></w:sdtContent></w:sdt>"
    )


def write(p: Paragraph, text: str, look: Look, *, bold: bool = False, italic: bool = False) -> None:
    """Puts marked text into a paragraph."""
    on: set[str] = set()
    where = ""
    for piece in PIECES.split(text.lstrip("^")):
        if m := re.fullmatch(r"<(/?)([biusg])>", piece):
            (on.discard if m[1] else on.add)(m[2])
        elif piece in (ANSWER, VOID):
            where = piece
        elif piece in (ANSWER_END, VOID_END):
            where = ""
        elif piece:
            if where and look.controls and (where == ANSWER or piece.startswith(HINTS)):
                p._p.append(control(piece, void=where == VOID, hint=piece if where == VOID else "text"))
                continue
            run = p.add_run(piece)
            run.bold = True if bold or "b" in on else None
            run.italic = True if italic or "i" in on else None
            run.underline = True if "u" in on else None
            run.font.strike = True if "s" in on else None
            if "g" in on or (where == VOID and piece.startswith(("[", *HINTS))):
                run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
            if where == ANSWER and look.ink:
                run.font.color.rgb = RGBColor.from_string(look.ink)
            if where == ANSWER and look.hand:
                run.font.name = look.hand


def shade(cell: _Cell, colour: str) -> None:
    """Colours a cell."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def table(doc: Paper, block: Block, look: Look) -> None:
    """A table; a row with fewer cells spreads its last one."""
    columns = max(len(r) for r in block.rows)
    made = doc.add_table(len(block.rows), columns, "Table Grid" if look.lines else "Normal Table")
    widths = block.widths if len(block.widths) == columns else [1.0] * columns
    room = (25.0 if look.wide else 17.0) / sum(widths)
    made.autofit = False
    for i, row in enumerate(block.rows):
        cells = made.rows[i].cells
        for j in range(columns):
            cells[j].width = Cm(widths[j] * room)
        if len(row) < columns:
            cells[len(row) - 1].merge(cells[columns - 1])
        if any(VOID in c or ANSWER in c for c in row):
            made.rows[i].height = Cm(1.6 if len(row) == 1 else 0.7)
        for j, text in enumerate(row):
            write(cells[j].paragraphs[0], text, look, bold=text.startswith("^"))
            if text.startswith("^") and look.shade:
                shade(cells[j], look.shade)
    doc.add_paragraph().paragraph_format.space_after = Pt(0)


def alone(doc: Paper, text: str, look: Look) -> None:
    """A slot that stands alone: boxed, or with white space below."""
    if look.boxes:
        made = doc.add_table(1, 1, "Table Grid")
        made.rows[0].height = Cm(look.room)
        write(made.cell(0, 0).paragraphs[0], text, look)
        doc.add_paragraph().paragraph_format.space_after = Pt(0)
        return
    write(doc.add_paragraph(), text, look)
    if VOID in text and not shown(text):
        for _ in range(int(look.room * 1.5)):
            doc.add_paragraph()


def block_into(doc: Paper, b: Block, look: Look) -> None:
    """Adds a block."""
    if b.kind in ("h", "part"):
        level = b.level or 1
        if look.plain_heads:
            p = doc.add_paragraph()
            write(p, b.text, look, bold=True)
            for run in p.runs:
                run.font.size = Pt(look.size + (6, 3, 1, 0)[level - 1])
        else:
            write(doc.add_heading("", level), b.text, look)
    elif b.kind == "t":
        table(doc, b, look)
    elif b.kind == "b":
        write(doc.add_paragraph(style="List Bullet"), b.text, look)
    elif b.kind == "i":
        write(doc.add_paragraph(), b.text, look, italic=True)
    elif b.kind == "gap":
        for _ in range(b.level):
            doc.add_paragraph()
    elif b.kind == "break":
        doc.add_page_break()  # type: ignore[no-untyped-call]
    elif b.kind == "p" and not bare(b.text) and (ANSWER in b.text or VOID in b.text):
        alone(doc, b.text, look)
    elif b.kind == "p":
        write(doc.add_paragraph(), b.text, look)


def docx(blocks: list[Block], look: Look) -> bytes:
    """A Word document."""
    doc = Document()
    normal = doc.styles["Normal"]
    normal.font.name, normal.font.size = look.font, Pt(look.size)
    normal.paragraph_format.space_after = Pt(5)
    for n in (1, 2, 3, 4):
        style = doc.styles[f"Heading {n}"]
        style.font.name, style.font.size = look.font, Pt(look.size + 8 - 2 * n)
        style.font.color.rgb = RGBColor.from_string(look.colour)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if look.wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2)
    section.header.paragraphs[0].text = look.header
    section.footer.paragraphs[0].text = look.footer
    for b in blocks:
        block_into(doc, b, look)
    out = io.BytesIO()
    doc.save(out)
    return rezip(out.getvalue())
