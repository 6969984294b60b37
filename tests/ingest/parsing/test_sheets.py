from __future__ import annotations

from datetime import datetime
from pathlib import Path

from openpyxl import Workbook
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


def test_reading_ends_after_a_thousand_blank_rows(tmp_path: Path) -> None:
    book, sheet = book_with(["a", "b"])
    sheet.cell(5000, 1).value = "far away"

    assert "far away" not in saved(book, tmp_path).elements[0].text


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
