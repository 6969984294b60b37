"""Writes blocks as a Word file."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_TAB_LEADER
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from eval.aside.forms_dev.boroughs.fixed_zip import fixed
from eval.aside.forms_dev.boroughs.model import Block, Look, Row, Run
from eval.aside.forms_dev.boroughs.shown import line, slot, widths

GREY = RGBColor(0x80, 0x80, 0x80)
PROMPT = "Click or tap here to enter text."
STYLES = {"bullet": "List Bullet"}


def shaded(cell: Any, colour: str) -> None:  # noqa: ANN401
    """Fill a cell."""
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def control(paragraph: Any, run: Run) -> None:  # noqa: ANN401
    """Add a content control."""
    text = run.answer or run.text or PROMPT
    lines = '</w:t><w:br/><w:t xml:space="preserve">'.join(escape(part) for part in text.split(" ¶ "))
    shown = "" if run.answer else "<w:showingPlcHdr/>"
    style = "" if run.answer else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr>{shown}<w:text w:multiLine="1"/></w:sdtPr><w:sdtContent>'
            f'<w:r>{style}<w:t xml:space="preserve">{lines}</w:t></w:r></w:sdtContent></w:sdt>'
        )
    )


def tick_controls(paragraph: Any, run: Run, look: Look) -> None:  # noqa: ANN401
    """Add a choice as content controls that can be ticked."""
    space = f'{nsdecls("w")} xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    chosen = run.answer.split(" + ")
    for option in run.options:
        on = option in chosen
        paragraph._p.append(
            parse_xml(
                f'<w:sdt {space}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(on)}"/></w14:checkbox></w:sdtPr>'
                f"<w:sdtContent><w:r><w:t>{look.tick[int(on)]}</w:t></w:r></w:sdtContent></w:sdt>"
            )
        )
        paragraph.add_run(f" {option}   ")


def field(paragraph: Any, run: Run) -> None:  # noqa: ANN401
    """Add a FORMTEXT field; an empty one shows five wide spaces."""
    marks = ("begin", "separate", "end")
    parts = [parse_xml(f'<w:r {nsdecls("w")}><w:fldChar w:fldCharType="{mark}"/></w:r>') for mark in marks]
    code = parse_xml(f'<w:r {nsdecls("w")}><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>')
    paragraph._p.append(parts[0])
    paragraph._p.append(code)
    paragraph._p.append(parts[1])
    paragraph.add_run(run.answer.replace(" ¶ ", "\n") or "\u2002" * 5)
    paragraph._p.append(parts[2])


def special(paragraph: Any, run: Run, look: Look, *, cell: bool) -> bool:  # noqa: ANN401
    """Add a slot in the technique that the look asks for; say whether there was one."""
    if look.control and run.options:
        tick_controls(paragraph, run, look)
    elif look.control:
        control(paragraph, run)
    elif look.legacy and not run.options:
        field(paragraph, run)
    elif look.leader and not (cell or run.options or run.answer or run.text):
        count = len(paragraph.paragraph_format.tab_stops) + 1
        paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(7.5 * count), leader=WD_TAB_LEADER.DOTS)
        paragraph.add_run("\t")
    else:
        return False
    return True


def put(paragraph: Any, runs: list[Run], look: Look, *, cell: bool, bold: bool = False) -> None:  # noqa: ANN401
    """Add runs to a paragraph."""
    for run in runs:
        if run.kind == "slot" and special(paragraph, run, look, cell=cell):
            continue
        text = slot(run, look, cell=cell) if run.kind == "slot" else run.text
        made = paragraph.add_run(text)
        if run.kind == "guide":
            made.italic = True
            made.font.size = Pt(look.size - 2)
        elif run.kind == "text":
            made.bold = bold or None
        elif run.answer and not run.options:
            made.font.color.rgb = RGBColor.from_string(look.ink)
        elif look.grey and run.text:
            made.font.color.rgb = GREY


def table(document: Any, rows: list[Row], look: Look) -> None:  # noqa: ANN401
    """Add a table; rows with fewer cells have their last one merged over the rest."""
    width = max(len(row.cells) for row in rows)
    made = document.add_table(len(rows), width, style="Table Grid" if look.lined else None)
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    for column, share in zip(made.columns, widths(rows, look), strict=True):
        column.width = int(room * share)
    for at, row in enumerate(rows):
        cells = list(made.rows[at].cells)
        if len(row.cells) < width:
            cells[len(row.cells) - 1].merge(cells[-1])
            cells = list(made.rows[at].cells)[: len(row.cells)]
        for cell, runs in zip(cells, row.cells, strict=True):
            asks = any(run.kind == "slot" for run in runs)
            label = row.kind == "head" or (row.kind == "row" and not asks and len(line(runs, look, cell=True)) < 60)
            put(cell.paragraphs[0], runs, look, cell=True, bold=label)
            if row.kind == "example":
                for run in cell.paragraphs[0].runs:
                    run.italic = True
                    run.font.color.rgb = GREY
            if look.shade and label and runs:
                shaded(cell, look.shade)


def box(document: Any, block: Block, look: Look) -> None:  # noqa: ANN401
    """Add a label with a box below it."""
    made = document.add_table(2, 1, style="Table Grid")
    put(made.rows[0].cells[0].paragraphs[0], block.runs, look, cell=True, bold=True)
    if look.shade:
        shaded(made.rows[0].cells[0], look.shade)
    below = made.rows[1].cells[0]
    put(below.paragraphs[0], block.rows[0].cells[0], look, cell=True)
    if not block.rows[0].cells[0][0].answer:
        for _ in range(block.size - 1):
            below.add_paragraph()
    document.add_paragraph()


def heading(document: Any, block: Block, look: Look) -> None:  # noqa: ANN401
    """Add a heading, or the title in a filled box."""
    if block.size == 1 and look.banner:
        made = document.add_table(1, 1, style="Table Grid")
        shaded(made.rows[0].cells[0], "1F3864")
        run = made.rows[0].cells[0].paragraphs[0].add_run(line(block.runs, look, cell=False))
        run.bold = True
        run.font.size = Pt(18)
        run.font.color.rgb = RGBColor(255, 255, 255)
        document.add_paragraph()
        return
    paragraph = document.add_paragraph(style=f"Heading {block.size}")
    put(paragraph, block.runs, look, cell=False)


def start(look: Look, stamp: str) -> Any:  # noqa: ANN401
    """Return an empty document with its page set up."""
    document = Document()
    style = document.styles["Normal"]
    style.font.name = look.font
    style.font.size = Pt(look.size)
    style.paragraph_format.space_after = Pt(4)
    section = document.sections[0]
    if look.wide:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = section.page_height, section.page_width
    if look.top:
        section.header.paragraphs[0].text = look.top.replace("@@", stamp)
    if look.foot:
        section.footer.paragraphs[0].text = look.foot.replace("@@", stamp)
    document.core_properties.author = ""
    document.core_properties.comments = ""
    return document


def write(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return the file."""
    document = start(look, stamp)
    for block in blocks:
        if block.kind == "head":
            heading(document, block, look)
        elif block.kind == "sheet":
            document.add_heading(block.runs[0].text, 2)
        elif block.kind == "page":
            document.add_page_break()
        elif block.kind == "table":
            table(document, block.rows, look)
        elif block.kind == "box":
            box(document, block, look)
        elif block.kind == "gap":
            document.add_paragraph()
        else:
            paragraph = document.add_paragraph(style=STYLES.get(block.kind))
            runs = [Run(r.text, "guide") if block.kind == "guide" and r.kind == "text" else r for r in block.runs]
            put(paragraph, runs, look, cell=False)
    out = io.BytesIO()
    document.save(out)
    return fixed(out.getvalue())
