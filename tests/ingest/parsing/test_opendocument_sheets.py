from __future__ import annotations

from pathlib import Path

from ingest.intake import MediaType, sniff
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from tests.ingest.open_documents import flat, look, packed, zipped


def read(tmp_path: Path, content: bytes, limits: Limits | None = None) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    kind = sniff(file, "input")
    assert kind is MediaType.ODS
    return parse(file, kind, limits or Limits())


def cell(text: str, attributes: str = "") -> str:
    return f"<table:table-cell {attributes}><text:p>{text}</text:p></table:table-cell>"


def row(*cells: str, attributes: str = "") -> str:
    return f"<table:table-row {attributes}>{''.join(cells)}</table:table-row>"


def sheet(*rows: str, name: str = "KPIs", attributes: str = "") -> str:
    return f'<table:table table:name="{name}" {attributes}>{"".join(rows)}</table:table>'


HEADER = row(cell("Indicator"), cell("Actual"))


def test_each_sheet_is_a_part_under_its_name(tmp_path: Path) -> None:
    body = sheet(HEADER, row(cell("Reviews"), cell("81%"))) + sheet(HEADER, name="Notes")

    parsed = read(tmp_path, packed("spreadsheet", body, title="Performance"))

    assert parsed.locators == ("KPIs", "Notes")
    assert parsed.page_numbers == (None, None)
    assert parsed.elements[0].cells == (("Indicator", "Actual"), ("Reviews", "81%"))
    assert [element.page for element in parsed.elements] == [1, 2]
    assert parsed.title == "Performance"


def test_a_flat_file_reads_like_a_packed_one(tmp_path: Path) -> None:
    assert read(tmp_path, flat("spreadsheet", sheet(HEADER))).elements[0].text == "Indicator | Actual"


def test_a_hidden_sheet_is_marked(tmp_path: Path) -> None:
    style = look("ta1", 'table:display="false"', family="table", kind="table-properties")
    body = sheet(HEADER, name="Secret", attributes='table:style-name="ta1"')

    parsed = read(tmp_path, packed("spreadsheet", body, automatic=style))

    assert parsed.elements[0].hidden
    assert "hidden-text" in parsed.flags


def test_values_without_their_shown_form_are_written_out(tmp_path: Path) -> None:
    def bare(attributes: str) -> str:
        return f"<table:table-cell {attributes}/>"

    values = row(
        bare('office:value-type="percentage" office:value="0.813"'),
        bare('office:value-type="date" office:date-value="2024-03-31"'),
        bare('office:value-type="boolean" office:boolean-value="true"'),
        bare('office:value-type="time" office:time-value="PT09H30M00S"'),
        bare('office:value-type="float" office:value="12"'),
        bare('office:value-type="string" office:string-value="Carers"'),
    )

    parsed = read(tmp_path, packed("spreadsheet", sheet(values)))

    assert parsed.elements[0].cells == (("81.3%", "2024-03-31", "TRUE", "09:30:00", "12", "Carers"),)


def test_a_title_row_is_a_heading_and_shapes_come_last(tmp_path: Path) -> None:
    box = "<draw:frame><draw:text-box><text:p>A remark.</text:p></draw:text-box></draw:frame>"
    body = sheet(f"<table:shapes>{box}</table:shapes>", row(cell("Performance")), row("<table:table-cell/>"), HEADER)

    parsed = read(tmp_path, packed("spreadsheet", body))

    assert [(element.kind, element.text) for element in parsed.elements] == [
        (ElementKind.HEADING, "Performance"),
        (ElementKind.TABLE, "Indicator | Actual"),
        (ElementKind.PARAGRAPH, "A remark."),
    ]


def test_comments_are_left_out_and_text_under_merged_cells_is_hidden(tmp_path: Path) -> None:
    noted = (
        "<table:table-cell><office:annotation><text:p>Is this so?</text:p></office:annotation><text:p>A</text:p>"
        "</table:table-cell><table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"
    )

    parsed = read(tmp_path, packed("spreadsheet", sheet(row(noted, cell("B")))))

    assert [(element.text, element.hidden) for element in parsed.elements] == [("A | B", False), ("under", True)]


def test_a_million_blank_rows_are_passed_over(tmp_path: Path) -> None:
    blank = row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        attributes='table:number-rows-repeated="1048576"',
    )
    body = sheet(HEADER, blank, row(cell("Waits"), cell("12")))

    parsed = read(tmp_path, packed("spreadsheet", body))

    assert parsed.elements[0].cells[-1] == ("Waits", "12")
    assert not parsed.failures


def test_cells_that_repeat_themselves_without_end_are_read_to_the_limit(tmp_path: Path) -> None:
    body = sheet(
        row(cell("x", 'table:number-columns-repeated="16384"'), attributes='table:number-rows-repeated="1048576"')
    )

    parsed = read(tmp_path, packed("spreadsheet", body), Limits(max_cells=40_000))

    assert "truncated" in parsed.flags
    assert "first 40,000 filled cells" in parsed.failures[0].message
    assert len(parsed.elements[0].cells) == 2


def test_a_cell_far_out_in_many_rows_does_not_fill_the_memory(tmp_path: Path) -> None:
    far = row(
        '<table:table-cell table:number-columns-repeated="16383"/>',
        cell("x"),
        attributes='table:number-rows-repeated="1048576"',
    )

    parsed = read(tmp_path, packed("spreadsheet", sheet(row(cell("a"), cell("b")), far)), Limits(max_cells=40_000))

    assert "blank ones included" in parsed.failures[0].message


def test_a_long_text_in_every_cell_is_read_to_the_limit(tmp_path: Path) -> None:
    body = sheet(row(cell("word " * 5000), cell("b"), attributes='table:number-rows-repeated="1048576"'))

    parsed = read(tmp_path, packed("spreadsheet", body), Limits(max_text_mb=1))

    assert "first 1 MB of text" in parsed.failures[0].message
    assert parsed.elements


def test_more_sheets_than_the_limit_are_said_to_be_left_out(tmp_path: Path) -> None:
    parsed = read(tmp_path, packed("spreadsheet", sheet(HEADER) * 4), Limits(max_pages=3))

    assert len(parsed.locators) == 3
    assert "first 3 sheets" in parsed.failures[0].message


def test_a_flaw_in_the_xml_is_said_and_the_rows_are_read(tmp_path: Path) -> None:
    parsed = read(tmp_path, packed("spreadsheet", sheet(HEADER).replace("<text:p>", '<text:p xml:id="a#1">', 1)))

    assert parsed.elements == read(tmp_path, packed("spreadsheet", sheet(HEADER))).elements
    assert "words may be missing" in parsed.failures[0].message


def test_a_document_type_is_refused(tmp_path: Path) -> None:
    content = f"<!--{' ' * 70_000}--><!DOCTYPE a [<!ENTITY a 'x'>]><a>&a;</a>".encode()
    members = {"mimetype": MediaType.ODS.encode(), "META-INF/manifest.xml": b"<a/>", "content.xml": content}

    assert read(tmp_path, zipped(members)).failures[0].code == "damaged"


def test_an_empty_workbook_fails_as_empty(tmp_path: Path) -> None:
    assert read(tmp_path, packed("spreadsheet", sheet())).failures[0].code == "empty"
