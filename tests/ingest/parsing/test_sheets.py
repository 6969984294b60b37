from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from openpyxl.worksheet.worksheet import Worksheet

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits


def saved(book: Workbook, tmp_path: Path, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    book.save(file)
    return parse(file, MediaType.XLSX, limits or Limits())


def book_with(*rows: list[object]) -> tuple[Workbook, Worksheet]:
    book = Workbook()
    sheet = book.active
    for row in rows:
        sheet.append(row)
    return book, sheet


def csv(tmp_path: Path, content: bytes) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    return parse(file, MediaType.CSV, Limits())


def test_each_sheet_is_a_part_under_its_name(tmp_path: Path) -> None:
    book, sheet = book_with(["Indicator", "Actual"], ["Reviews", 81])
    sheet.title = "KPIs"
    book.create_sheet("Notes").append(["One", "Two"])

    parsed = saved(book, tmp_path)

    assert parsed.locators == ("KPIs", "Notes")
    assert parsed.page_numbers == (None, None)
    assert [element.page for element in parsed.elements] == [1, 2]


def test_values_read_as_they_are_shown(tmp_path: Path) -> None:
    book, sheet = book_with(["a", "b", "c", "d"], [0.813, datetime(2024, 3, 31), 12.0, True])  # noqa: DTZ001 - Excel has none
    sheet["A2"].number_format = "0.0%"

    assert saved(book, tmp_path).elements[0].cells[1] == ("81.3%", "2024-03-31", "12", "TRUE")


def test_a_title_row_is_a_heading_and_prose_a_paragraph(tmp_path: Path) -> None:
    prose = "The council has made progress in the last year with its waiting list for assessments."
    book, _ = book_with(["Performance"], [], ["Indicator", "Actual"], ["Reviews", 81], [], [prose])

    assert [element.kind for element in saved(book, tmp_path).elements] == [
        ElementKind.HEADING,
        ElementKind.TABLE,
        ElementKind.PARAGRAPH,
    ]


def test_a_blank_row_does_not_end_a_table(tmp_path: Path) -> None:
    book, _ = book_with(["Indicator", "Actual"], ["Reviews", 81], [], ["Waits", 12])

    assert len(saved(book, tmp_path).elements[0].cells) == 3


def test_a_new_header_below_a_blank_row_begins_a_table(tmp_path: Path) -> None:
    book, _ = book_with(["Indicator", "Actual"], ["Reviews", 81], [], ["Theme", "Owner"], ["Carers", "Director"])

    assert len(saved(book, tmp_path).elements) == 2


def test_a_hidden_sheet_is_marked(tmp_path: Path) -> None:
    book, _ = book_with(["Seen", "x"])
    hidden = book.create_sheet("Secret")
    hidden.append(["a", "b"])
    hidden.sheet_state = "veryHidden"

    parsed = saved(book, tmp_path)

    assert [element.hidden for element in parsed.elements] == [False, True]
    assert "hidden-text" in parsed.flags


def test_rows_behind_a_long_blank_stretch_are_read(tmp_path: Path) -> None:
    book, sheet = book_with(["Measure", "Value"], ["Carers waiting", 96])
    sheet.cell(5000, 1, "Enquiries open over 90 days")
    sheet.cell(5000, 2, 41)
    sheet.cell(5001, 1, "Reviews overdue")
    sheet.cell(5001, 2, 12)

    words = " ".join(each.text or str(each.cells) for each in saved(book, tmp_path).elements)

    assert "Enquiries open over 90 days" in words
    assert "Reviews overdue" in words


def test_cells_past_the_limit_are_said_to_be_left_out(tmp_path: Path) -> None:
    book, _ = book_with(*[["a", "b"]] * 20)

    parsed = saved(book, tmp_path, Limits(max_cells=10))

    assert "truncated" in parsed.flags
    assert "first 10 filled cells" in parsed.failures[0].message


def test_a_damaged_workbook_is_data_not_an_error(tmp_path: Path) -> None:
    file = tmp_path / "input"
    file.write_bytes(b"PK\x03\x04 nothing")

    assert parse(file, MediaType.XLSX, Limits()).failures[0].code == "damaged"


def test_a_csv_is_read_with_its_own_separator_and_encoding(tmp_path: Path) -> None:
    parsed = csv(tmp_path, "Name;Value\nCafé;£5\n".encode("cp1252"))

    assert parsed.elements[0].cells == (("Name", "Value"), ("Café", "£5"))


def test_an_empty_csv_fails_as_empty(tmp_path: Path) -> None:
    assert csv(tmp_path, b"\n\n").failures[0].code == "empty"


def test_money_shares_and_days_read_as_they_are_shown(tmp_path: Path) -> None:
    book, sheet = book_with(["a", "b", "c", "d", "e"], [1234.5, 0.005, datetime(2024, 3, 31), 0.5, 7])  # noqa: DTZ001
    codes = ["[$\u00a3-809]#,##0.00", "0%", "d-mmm-yy", "[h]:mm", "0.0"]
    for cell, code in zip(sheet[2], codes, strict=True):
        cell.number_format = code

    assert saved(book, tmp_path).elements[0].cells[1] == ("\u00a31,234.50", "1%", "31-Mar-24", "12:00", "7.0")


def test_days_counted_from_1904_are_the_right_days(tmp_path: Path) -> None:
    book, _ = book_with(["a", "b"], ["x", datetime(2024, 3, 31)])  # noqa: DTZ001 - Excel has none
    book.epoch = CALENDAR_MAC_1904

    assert saved(book, tmp_path).elements[0].cells[1] == ("x", "2024-03-31")


def test_a_note_in_the_margin_of_a_cell_is_read(tmp_path: Path) -> None:
    book, sheet = book_with(["a", "b"])
    sheet["A1"].comment = Comment("Figure to be checked.", "P. Person")

    parsed = saved(book, tmp_path)

    assert [(element.kind, element.text) for element in parsed.elements][1:] == [
        (ElementKind.FOOTNOTE, "Figure to be checked.")
    ]


def test_a_chart_on_a_sheet_keeps_its_title(tmp_path: Path) -> None:
    book, sheet = book_with(["Year", "Waits"], ["2023", 12], ["2024", 9])
    chart = BarChart()
    chart.title = "People who wait"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=3), titles_from_data=True)
    sheet.add_chart(chart, "D2")

    assert "People who wait" in [element.text for element in saved(book, tmp_path).elements]


def test_a_broken_sheet_is_read_as_far_as_it_goes_and_told(tmp_path: Path) -> None:
    book, _ = book_with(["a", "b"], ["c", "d"])
    content = io.BytesIO()
    book.save(content)
    source, target = zipfile.ZipFile(content), io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for name in source.namelist():
            part = source.read(name)
            archive.writestr(name, part[: part.index(b"</sheetData>") - 20] if "sheet1.xml" in name else part)
    file = tmp_path / "input"
    file.write_bytes(target.getvalue())

    parsed = parse(file, MediaType.XLSX, Limits())

    assert parsed.elements[0].cells[0] == ("a", "b")
    assert "sheet1.xml" in parsed.failures[0].message


def test_a_sheet_of_one_column_is_a_list_and_not_headings(tmp_path: Path) -> None:
    book, _ = book_with(["Partners"], ["Age UK"], ["Mind"], ["Carers Trust"], ["Housing"])

    assert {element.kind for element in saved(book, tmp_path).elements} == {ElementKind.LIST_ITEM}


def test_formulas_saved_without_results_are_told(tmp_path: Path) -> None:
    book, sheet = book_with(
        ["Measure", "Done", "Due", "Rate"], ["Reviews", 71, 100, "=B2/C2"], ["All", 40, 80, "=B3/C3"]
    )
    sheet.title = "KPI"
    book.create_sheet("Plain").append(["One", "Two"])

    parsed = saved(book, tmp_path)

    assert parsed.elements[0].cells[1][:3] == ("Reviews", "71", "100")
    assert [failure.message for failure in parsed.failures] == [
        "2 formulas were saved without results (sheet KPI), so cells that a reader sees filled are empty here. "
        "Open it in Excel, save it and send it again."
    ]
    assert "truncated" in parsed.flags


def test_a_formula_whose_result_is_empty_is_no_loss(tmp_path: Path) -> None:
    book, _ = book_with(["Measure", "Note"], ["Reviews", '=""'])
    content = io.BytesIO()
    book.save(content)
    file = tmp_path / "input"
    with zipfile.ZipFile(content) as source, zipfile.ZipFile(file, "w") as target:
        for member in source.namelist():
            part = source.read(member)
            target.writestr(member, part.replace(b'<c r="B2">', b'<c r="B2" t="str">'))

    assert not parse(file, MediaType.XLSX, Limits()).failures
