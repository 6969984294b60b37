"""Workbook layouts: several tables, joined cells, dates and percentages, cached formulas, hidden sheets; and CSV."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime

from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font
from openpyxl.worksheet.worksheet import Worksheet

from eval.known import Case, Known, Rows, known_of
from eval.layouts.prose import DUTIES, FIGURES, paragraph
from eval.sample.archive import pack, settle
from eval.sample.source import Block, Heading, Table

_SHEET_PART = "xl/worksheets/sheet1.xml"


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    yield _stacked()
    yield _beside()
    yield _joined()
    yield _formats()
    yield _british_dates()
    yield _formulas()
    yield _hidden()
    yield _noted()
    yield _lines_in_cells()
    yield _cover()
    yield _gaps()
    yield from _separated()


def _case(name: str, book: Workbook, known: Known) -> Case:
    book.properties.created = datetime(2024, 10, 4, 9, 0)  # noqa: DTZ001 - openpyxl takes naive UTC
    held = io.BytesIO()
    book.save(held)
    return Case(name=name, kind="xlsx", content=settle(held.getvalue(), modified="2024-10-04T15:20:00Z"), known=known)


def _book() -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.active
    sheet.title = "Figures"
    return book, sheet


def _fill(sheet: Worksheet, rows: Rows, *, row: int = 1, column: int = 1) -> None:
    for down, texts in enumerate(rows):
        for across, text in enumerate(texts):
            sheet.cell(row + down, column + across, int(text) if text.isdigit() else text or None)


def _stacked() -> Case:
    book, sheet = _book()
    sheet.cell(1, 1, "Requests by area").font = Font(bold=True)
    _fill(sheet, FIGURES, row=3)
    sheet.cell(10, 1, "Who does what").font = Font(bold=True)
    _fill(sheet, DUTIES, row=12)
    blocks: list[Block] = [
        Heading(text="Requests by area", level=1),
        Table(rows=FIGURES),
        Heading(text="Who does what", level=1),
        Table(rows=DUTIES),
    ]
    return _case("two tables with titles on one sheet", book, known_of(blocks, optional="Figures"))


def _beside() -> Case:
    book, sheet = _book()
    _fill(sheet, FIGURES)
    _fill(sheet, DUTIES, column=7)
    text = "\n".join(" ".join(row) for row in FIGURES)
    known = Known(
        text=text, asides="\n".join(" ".join(row) for row in DUTIES), tables=(FIGURES, DUTIES), optional="Figures"
    )
    return _case("two tables side by side", book, known)


def _joined() -> Case:
    book, sheet = _book()
    rows = (("Quarter", "Asked", "", "Seen", ""), ("", "Men", "Women", "Men", "Women"), ("One", "31", "44", "28", "40"))
    _fill(sheet, rows)
    for area in ("A1:A2", "B1:C1", "D1:E1"):
        sheet.merge_cells(area)
    return _case("joined header cells", book, known_of([Table(rows=rows)], optional="Figures"))


def _formats() -> Case:
    book, sheet = _book()
    _fill(sheet, (("Measure", "Date", "Share", "Pounds", "Ratio"),))
    for column, (value, form) in enumerate(
        (("Seen in time", "@"), (date(2024, 10, 4), "yyyy-mm-dd"), (0.845, "0.0%"), (1250, "#,##0"), (2.5, "0.00")), 1
    ):
        sheet.cell(2, column, value).number_format = form
    rows = (("Measure", "Date", "Share", "Pounds", "Ratio"), ("Seen in time", "2024-10-04", "84.5%", "1,250", "2.50"))
    return _case("dates, shares and thousands as shown", book, known_of([Table(rows=rows)], optional="Figures"))


def _british_dates() -> Case:
    book, sheet = _book()
    _fill(sheet, (("Step", "Done on", "Next"),))
    for column, (value, form) in enumerate(
        (("Visit", "@"), (date(2024, 3, 9), "dd/mm/yyyy"), (date(2025, 1, 2), "d mmm yyyy")), 1
    ):
        sheet.cell(2, column, value).number_format = form
    rows = (("Step", "Done on", "Next"), ("Visit", "09/03/2024", "2 Jan 2025"))
    return _case("dates as Britons write them", book, known_of([Table(rows=rows)], optional="Figures"))


def _formulas() -> Case:
    """Return a workbook with what Excel stored when it last worked its formulas out."""
    book, sheet = _book()
    _fill(sheet, (("Area", "Asked"), ("Central", "214"), ("Lowmoor", "122")))
    sheet["A4"], sheet["B4"] = "All", "=SUM(B2:B3)"
    held = io.BytesIO()
    book.save(held)
    with zipfile.ZipFile(io.BytesIO(settle(held.getvalue(), modified="2024-10-04T15:20:00Z"))) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts[_SHEET_PART] = (
        parts[_SHEET_PART]
        .replace(b"<v></v>", b"<v>336</v>")
        .replace(b"<v />", b"<v>336</v>")
        .replace(b"<v/>", b"<v>336</v>")
    )
    rows = (("Area", "Asked"), ("Central", "214"), ("Lowmoor", "122"), ("All", "336"))
    known = replace(known_of([Table(rows=rows)], optional="Figures"), kept_out=("SUM",))
    return Case(name="formulas with their last values", kind="xlsx", content=pack(parts), known=known)


def _hidden() -> Case:
    book, sheet = _book()
    _fill(sheet, FIGURES)
    for name, state in (("Working", "hidden"), ("Very", "veryHidden")):
        other = book.create_sheet(name)
        other.sheet_state = state
        other["A1"], other["B1"] = f"Secret of the {name} sheet", "not for the regulator"
    out = ("Secret of the Working sheet", "Secret of the Very sheet")
    return _case("hidden sheets", book, known_of([Table(rows=FIGURES)], kept_out=out, optional="Figures"))


def _noted() -> Case:
    book, sheet = _book()
    _fill(sheet, FIGURES)
    sheet["B2"].comment = Comment("Checked against the case system.", "Analyst")
    known = known_of([Table(rows=FIGURES)], optional="Figures Analyst Checked against the case system")
    return _case("note on a cell", book, known)


def _lines_in_cells() -> Case:
    book, sheet = _book()
    rows = (
        ("Aim", "Steps"),
        ("Fewer late reviews", "Ring first\nVisit within ten days\nWrite it down"),
        ("Better letters", "Plain words"),
    )
    _fill(sheet, rows)
    return _case("lines inside cells", book, known_of([Table(rows=rows)], optional="Figures"))


def _cover() -> Case:
    book, sheet = _book()
    sheet.title = "Read me"
    sheet["A1"], sheet["A3"], sheet["A5"] = "About these figures", paragraph(4).text, paragraph(9).text
    _fill(book.create_sheet("Data"), FIGURES)
    blocks: list[Block] = [
        Heading(text="About these figures", level=1),
        paragraph(4),
        paragraph(9),
        Table(rows=FIGURES),
    ]
    return _case("cover sheet of prose", book, known_of(blocks, optional="Read me Data"))


def _gaps() -> Case:
    book, sheet = _book()
    rows = (
        ("Area", "Asked", "Remark"),
        ("Central", "214", ""),
        ("", "", "Checked twice"),
        ("Lowmoor", "", "Not yet in"),
    )
    _fill(sheet, rows, row=4, column=3)
    return _case("empty cells, first cell far in", book, known_of([Table(rows=rows)], optional="Figures"))


def _separated() -> Iterator[Case]:
    """Yield tables as text with every separator and code page that offices use."""
    rows = (
        ("Area", "Asked", "Remark"),
        ("Caf\u00e9, Saltwick", "1,204", 'They said "never again"'),
        ("Lowmoor", "98", "Two\nlines"),
    )
    known = known_of([Table(rows=rows)])
    for name, mark, coding in (
        ("commas, UTF-8 with mark", ",", "utf-8-sig"),
        ("semicolons, Windows-1252", ";", "cp1252"),
        ("tabs, UTF-16 as Excel's Unicode text", "\t", "utf-16"),
        ("bars, UTF-8", "|", "utf-8"),
    ):
        lines = "\r\n".join(mark.join(_quoted(cell, mark) for cell in row) for row in rows)
        yield Case(name=name, kind="csv", content=f"{lines}\r\n".encode(coding), known=known)


def _quoted(cell: str, mark: str) -> str:
    special = mark in cell or '"' in cell or "\n" in cell
    return '"' + cell.replace('"', '""') + '"' if special else cell
