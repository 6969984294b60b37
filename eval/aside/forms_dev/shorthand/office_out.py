"""Writes a sheet as a workbook or as slides."""

from __future__ import annotations

import io
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Cm, Pt

from eval.aside.forms_dev.shorthand.markup import Block, Row, Sheet
from eval.aside.forms_dev.shorthand.text_out import cell_text

THIN = Border(*[Side(style="thin")] * 4)


def _xlsx_row(page: Any, at: int, row: Row, width: int) -> None:  # noqa: ANN401
    for number, paras in enumerate(row.cells, start=1):
        cell = page.cell(row=at, column=number)
        text = cell_text(paras)
        cell.value = int(text) if text.isdigit() and len(text) < 8 else text or None
        cell.border = THIN
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        if row.kind != "plain":
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="DDEBF7")
        elif any(run.kind == "g" for runs in paras for run in runs):
            cell.font = Font(italic=True, color="808080")
    if len(row.cells) < width:
        page.merge_cells(start_row=at, start_column=len(row.cells), end_row=at, end_column=width)


def xlsx_bytes(sheet: Sheet) -> bytes:
    """Write a workbook; a page break begins another worksheet."""
    book = Workbook()
    names = [name for name in sheet.option("sheets", "Sheet1").split(",") if name]
    page = book.active
    page.title = names[0]
    at, pages = 1, 1
    for block in sheet.blocks:
        if block.kind == "break":
            page = book.create_sheet(names[pages] if pages < len(names) else f"Sheet{pages + 1}")
            at, pages = 1, pages + 1
        elif block.kind == "table":
            width = max(len(row.cells) for row in block.rows)
            for number, centimetres in enumerate(block.widths, start=1):
                page.column_dimensions[get_column_letter(number)].width = centimetres * 5
            for row in block.rows:
                _xlsx_row(page, at, row, width)
                at += 1
        elif block.kind == "gap":
            at += 1
        else:
            cell = page.cell(row=at, column=1, value=cell_text(block.paras) or None)
            cell.font = Font(
                bold=block.kind in {"title", "h1", "h2"},
                size=14 if block.kind == "title" else 11,
                italic=block.kind == "guide" and sheet.option("ghost") in {"italic", "both"},
                color="808080" if block.kind == "guide" and sheet.option("ghost") in {"grey", "both"} else None,
            )
            at += 1
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


def _slide_table(slide: Any, block: Block, top: float) -> float:  # noqa: ANN401
    width = max(len(row.cells) for row in block.rows)
    shape = slide.shapes.add_table(len(block.rows), width, Cm(1.2), Cm(top), Cm(23), Cm(0.9 * len(block.rows)))
    for at, row in enumerate(block.rows):
        for number, paras in enumerate(row.cells):
            cell = shape.table.cell(at, number)
            cell.text = cell_text(paras)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(11)
        if len(row.cells) < width:
            shape.table.cell(at, len(row.cells) - 1).merge(shape.table.cell(at, width - 1))
    return top + 1.0 * len(block.rows) + 0.4


def pptx_bytes(sheet: Sheet) -> bytes:
    """Write slides; each main heading begins one."""
    deck = Presentation()
    slide: Any = None
    frame: Any = None
    top = 3.4
    for block in sheet.blocks:
        if block.kind in {"title", "h1"} or slide is None:
            slide = deck.slides.add_slide(deck.slide_layouts[5])
            slide.shapes.title.text = cell_text(block.paras)
            frame, top = None, 3.4
            continue
        if block.kind == "table":
            top = _slide_table(slide, block, top)
            frame = None
            continue
        if block.kind in {"gap", "break"}:
            continue
        if frame is None:
            frame = slide.shapes.add_textbox(Cm(1.2), Cm(top), Cm(23), Cm(2)).text_frame
            frame.word_wrap = True
            paragraph = frame.paragraphs[0]
        else:
            paragraph = frame.add_paragraph()
        text = cell_text(block.paras)
        paragraph.text = ("• " if block.kind == "bullet" else "") + text
        paragraph.font.size = Pt(13)
        paragraph.font.bold = block.kind == "h2"
        if block.kind == "guide" and sheet.option("ghost", "none") != "none":
            paragraph.font.italic = True
            paragraph.font.color.rgb = RGBColor(0x80, 0x80, 0x80)  # type: ignore[no-untyped-call] # python-pptx leaves it untyped
        top += 0.7 + 0.5 * (len(text) // 95)
    made = io.BytesIO()
    deck.save(made)
    return made.getvalue()
