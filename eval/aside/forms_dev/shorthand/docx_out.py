"""Writes a sheet as a Word document."""

from __future__ import annotations

import io
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from eval.aside.forms_dev.shorthand.markup import Block, Cell, Para, Row, Sheet

GREY = RGBColor(0x80, 0x80, 0x80)


def _element(name: str, **attributes: str) -> Any:  # noqa: ANN401
    element = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    return element


def _ghost(run: Any, sheet: Sheet) -> None:  # noqa: ANN401
    style = sheet.option("ghost", "none")
    if style in {"grey", "both"}:
        run.font.color.rgb = GREY
    if style in {"italic", "both", "blue"}:
        run.font.italic = True
    if style == "blue":
        run.font.color.rgb = RGBColor(0x1F, 0x4E, 0x9E)
    if style == "yellow":
        run.font.highlight_color = 7
    if style == "red":
        run.font.color.rgb = RGBColor(0xC0, 0, 0)


def _control(run: Any, *, drop: bool) -> None:  # noqa: ANN401
    """Wrap a run into a content control that shows its placeholder."""
    sdt, properties, content = _element("sdt"), _element("sdtPr"), _element("sdtContent")
    properties.append(_element("showingPlcHdr"))
    if drop:
        kinds = _element("dropDownList")
        kinds.append(_element("listItem", displayText="Choose an item.", value=""))
        properties.append(kinds)
    else:
        properties.append(_element("text"))
    parent = run._r.getparent()
    at = parent.index(run._r)
    content.append(run._r)
    sdt.append(properties)
    sdt.append(content)
    parent.insert(at, sdt)
    run.font.color.rgb = GREY


def _legacy(paragraph: Any) -> None:  # noqa: ANN401
    """Add an old form field."""
    for kind in ("begin", "instr", "separate", "text", "end"):
        run = paragraph.add_run("\u2002\u2002\u2002\u2002\u2002" if kind == "text" else "")
        if kind == "instr":
            instruction = _element("instrText")
            instruction.text = " FORMTEXT "
            run._r.append(instruction)
        elif kind != "text":
            run._r.append(_element("fldChar", fldCharType=kind))


def _write(paragraph: Any, runs: Para, sheet: Sheet, *, bold: bool = False, ghost: bool = False) -> None:  # noqa: ANN401
    """Write a paragraph's runs."""
    for piece in runs:
        if piece.kind == "leg":
            _legacy(paragraph)
            continue
        run = paragraph.add_run(piece.text)
        if piece.kind == "b" or (bold and piece.kind in {"", "hole"}):
            run.bold = True
        if piece.kind == "u":
            run.underline = True
        if piece.kind in {"a", "u"} and sheet.option("ans"):
            run.font.color.rgb = RGBColor.from_string(sheet.option("ans"))
        if piece.kind == "g" or (ghost and not piece.kind):
            _ghost(run, sheet)
        if piece.kind in {"sdt", "drop"}:
            if sheet.option("sdt", "1") == "1":
                _control(run, drop=piece.kind == "drop")
            else:
                _ghost(run, sheet)


def _fill_cell(cell: Any, paras: Cell, sheet: Sheet, *, bold: bool = False) -> None:  # noqa: ANN401
    for number, runs in enumerate(paras):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        paragraph.paragraph_format.space_after = Pt(2)
        _write(paragraph, runs, sheet, bold=bold)


def _shade(cell: Any, colour: str) -> None:  # noqa: ANN401
    cell._tc.get_or_add_tcPr().append(_element("shd", val="clear", color="auto", fill=colour))


def _row(table: Any, at: int, row: Row, sheet: Sheet, width: int) -> None:  # noqa: ANN401
    """Write a table's row; a short row's last cell runs on to the edge."""
    cells = table.rows[at].cells
    for number, paras in enumerate(row.cells):
        cell = cells[number]
        if number == len(row.cells) - 1 and len(row.cells) < width:
            cell = cell.merge(cells[width - 1])
        label = number == 0 and sheet.option("labels") == "bold" and row.kind == "plain" and width <= 4
        _fill_cell(cell, paras, sheet, bold=row.kind != "plain" or label)
        if row.kind != "plain":
            _shade(cell, sheet.option("shade", "D9E2F3" if row.kind == "section" else "BFBFBF"))
        elif number == 0 and sheet.option("labelshade"):
            _shade(cell, sheet.option("labelshade"))


def _table(document: Any, block: Block, sheet: Sheet) -> None:  # noqa: ANN401
    width = max(len(row.cells) for row in block.rows)
    table = document.add_table(rows=len(block.rows), cols=width)
    styles = {"lines": "Light Shading", "none": "Normal Table"}
    table.style = styles.get(sheet.option("table"), "Table Grid")
    if block.widths:
        table.autofit = False
        for row in table.rows:
            for cell, centimetres in zip(row.cells, block.widths, strict=False):
                cell.width = Cm(centimetres)
        for column, centimetres in zip(table.columns, block.widths, strict=False):
            column.width = Cm(centimetres)
    for at, row in enumerate(block.rows):
        _row(table, at, row, sheet, width)


def _text_box(document: Any, block: Block, sheet: Sheet) -> None:  # noqa: ANN401
    """Write a box as Word's own text box, which floats beside the text."""
    size = f"width:470pt;height:{block.height * 28:.0f}pt"
    frame = parse_xml(
        '<w:pict xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        f'xmlns:v="urn:schemas-microsoft-com:vml"><v:shape style="{size}" type="#_x0000_t202" strokecolor="black">'
        "<v:textbox><w:txbxContent/></v:textbox></v:shape></w:pict>"
    )
    content = next(element for element in frame.iter() if element.tag.endswith("}txbxContent"))
    for runs in block.paras:
        paragraph = document.add_paragraph()
        _write(paragraph, runs, sheet)
        content.append(paragraph._p)
    document.add_paragraph().add_run()._r.append(frame)


def _box(document: Any, block: Block, sheet: Sheet) -> None:  # noqa: ANN401
    if sheet.option("boxes") == "text":
        _text_box(document, block, sheet)
        return
    table = document.add_table(rows=1, cols=1)
    table.style = "Table Grid"
    table.rows[0].height = Cm(block.height)
    _fill_cell(table.rows[0].cells[0], block.paras, sheet)
    document.add_paragraph().paragraph_format.space_after = Pt(0)


def _paragraph(document: Any, block: Block, sheet: Sheet) -> None:  # noqa: ANN401
    runs = block.paras[0] if block.paras else []
    heading = {"title": "Title", "h1": "Heading 1", "h2": "Heading 2"}.get(block.kind, "")
    style = "List Bullet" if block.kind == "bullet" else None
    if heading and sheet.option("heads") != "bold":
        style = heading
    paragraph = document.add_paragraph(style=style)
    _write(paragraph, runs, sheet, bold=bool(heading) and style is None, ghost=block.kind == "guide")
    if heading and style is None:
        for run in paragraph.runs:
            run.font.size = Pt({"title": 17, "h1": 13, "h2": 11.5}[block.kind])


def _setup(document: Any, sheet: Sheet) -> None:  # noqa: ANN401
    normal = document.styles["Normal"]
    normal.font.name = sheet.option("font", "Arial")
    normal.font.size = Pt(float(sheet.option("size", "11")))
    normal.paragraph_format.space_after = Pt(float(sheet.option("after", "6")))
    for name in ("Title", "Heading 1", "Heading 2"):
        font = document.styles[name].font
        font.name = sheet.option("font", "Arial")
        font.color.rgb = RGBColor.from_string(sheet.option("colour", "1F3864"))
    document.styles["Title"].font.size = Pt(20)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(float(sheet.option("margin", "2")))
    if sheet.option("page") == "landscape":
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)


def docx_bytes(sheet: Sheet) -> bytes:
    """Write a sheet as DOCX."""
    document = Document()
    _setup(document, sheet)
    for block in sheet.blocks:
        if block.kind in {"header", "footer"}:
            section = document.sections[0]
            part = section.header if block.kind == "header" else section.footer
            first = part.paragraphs[0]
            target = part.add_paragraph() if first.text else first
            _write(target, block.paras[0], sheet)
            for run in target.runs:
                run.font.size = Pt(8.5)
        elif block.kind == "table":
            _table(document, block, sheet)
        elif block.kind == "box":
            _box(document, block, sheet)
        elif block.kind == "break":
            document.add_page_break()  # type: ignore[no-untyped-call] # python-docx leaves it untyped
        elif block.kind == "gap":
            document.add_paragraph().paragraph_format.space_after = Pt(0)
        else:
            _paragraph(document, block, sheet)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()
