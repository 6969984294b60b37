from __future__ import annotations

import time
from pathlib import Path

import pytest

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.settings import Limits


def read(tmp_path: Path, page: str | bytes) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(page if isinstance(page, bytes) else page.encode())
    return parse(file, MediaType.HTML, Limits())


def texts(parsed: Parsed) -> list[str]:
    return [element.text for element in parsed.elements if not element.hidden]


def kinds(parsed: Parsed) -> list[ElementKind]:
    return [element.kind for element in parsed.elements]


def test_menus_and_footers_of_a_page_are_read(tmp_path: Path) -> None:
    page = "<nav><a href='/a'>Home</a></nav><main><p>We support carers at home.</p></main><footer>Call us</footer>"

    assert texts(read(tmp_path, page)) == ["Home", "We support carers at home.", "Call us"]


def test_words_around_nested_lists_keep_their_order(tmp_path: Path) -> None:
    page = (
        "<ol start='3'><li>Assess<ul><li>at home</li></ul></li><li>Plan</li></ol><dl><dt>Carer</dt><dd>Unpaid</dd></dl>"
    )

    assert texts(read(tmp_path, page)) == ["3. Assess", "at home", "4. Plan", "Carer", "Unpaid"]


def test_a_table_that_only_places_things_is_no_table(tmp_path: Path) -> None:
    page = "<table><tr><td><h2>Carers</h2><p>We support them.</p></td><td><p>Call us.</p></td></tr></table>"

    parsed = read(tmp_path, page)

    assert ElementKind.TABLE not in kinds(parsed)
    assert texts(parsed) == ["Carers", "We support them.", "Call us."]


def test_a_table_in_a_table_is_read_as_the_table_it_is(tmp_path: Path) -> None:
    inner = "<table><tr><th>Year</th><th>Waits</th></tr><tr><td>2024</td><td>12</td></tr></table>"

    parsed = read(tmp_path, f"<table><tr><td>Menu</td><td>{inner}</td></tr></table>")

    assert [element.cells for element in parsed.elements if element.cells] == [(("Year", "Waits"), ("2024", "12"))]


def test_a_cell_over_several_rows_leaves_its_column_empty_below(tmp_path: Path) -> None:
    page = "<table><tr><th>A</th><th>B</th></tr><tr><td rowspan=2>x</td><td>1</td></tr><tr><td>2</td></tr></table>"

    assert read(tmp_path, page).elements[0].cells == (("A", "B"), ("x", "1"), ("", "2"))


def test_words_outside_of_any_cell_are_not_lost(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "<table>loose words<tr><td>a cell</td><td>b</td></tr></table>")) == [
        "loose words",
        "a cell",
        "b",
    ]


def test_form_fields_show_what_was_entered(tmp_path: Path) -> None:
    page = (
        "<form><p>Name <input value='Carers team'></p><p>Agreed <input type=checkbox checked></p>"
        "<p>Area <select><option>North<option selected>South</select></p><input type=hidden value=x></form>"
    )

    assert texts(read(tmp_path, page)) == ["Name: Carers team", "Agreed \u2612", "Area: South"]


def test_two_line_breaks_divide_paragraphs(tmp_path: Path) -> None:
    page = "<div>We assess what people need.<br><br>We plan with them.</div>"

    assert texts(read(tmp_path, page)) == ["We assess what people need.", "We plan with them."]


def test_what_only_shows_without_scripts_is_read_where_there_is_nothing_else(tmp_path: Path) -> None:
    aside = "<noscript>Please use a script.</noscript>"

    assert texts(read(tmp_path, aside)) == ["Please use a script."]
    assert texts(read(tmp_path, f"{aside}<p>We support carers.</p>")) == ["We support carers."]


def test_a_page_of_frames_says_what_to_send(tmp_path: Path) -> None:
    parsed = read(tmp_path, "<html><frameset cols='20%,80%'><frame src=a.html><frame src=b.html></frameset></html>")

    assert "frames" in parsed.failures[0].message


@pytest.mark.parametrize("declared", ["iso-8859-2", "utf-8"])
def test_a_declared_encoding_is_believed_only_where_it_fits(tmp_path: Path, declared: str) -> None:
    text = "Za\u017c\u00f3\u0142\u0107" if declared == "iso-8859-2" else "Caf\u00e9 for \u00a35"
    encoded = text.encode("iso-8859-2" if declared == "iso-8859-2" else "cp1252")

    parsed = read(tmp_path, f"<meta charset={declared}><p>".encode() + encoded)

    assert texts(parsed) == [text]


def test_the_time_for_a_long_page_grows_with_its_length(tmp_path: Path) -> None:
    page = "<ol>" + "<li>We support carers<table><tr><td>a<td>b</table>" * 20_000
    started = time.process_time()

    parsed = read(tmp_path, page)

    assert len(parsed.elements) == 40_000
    assert time.process_time() - started < 20


def test_cells_that_stand_outside_of_a_row_are_read_as_one(tmp_path: Path) -> None:
    page = "<table><col><th>Code</th> <th>Meaning</th><tr><td>A1</td><td>Carers</td></tr></table>"

    assert [element.cells for element in read(tmp_path, page).elements] == [(("Code", "Meaning"), ("A1", "Carers"))]


def test_a_page_saved_in_one_file_is_read_as_the_page(tmp_path: Path) -> None:
    saved = (
        b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org/\r\nSubject: Local account\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        b"<html><body><h1>Local account</h1><p>We spent =C2=A3148 million in the ye=\r\nar.</p></body></html>\r\n"
        b"--b\r\nContent-Type: text/css\r\nContent-Transfer-Encoding: base64\r\n\r\ncHt9\r\n--b--\r\n"
    )

    parsed = read(tmp_path, saved)

    assert texts(parsed) == ["Local account", "We spent \u00a3148 million in the year."]
    assert parsed.title == "Local account"
    assert kinds(parsed)[0] is ElementKind.HEADING


@pytest.mark.parametrize(
    "notes",
    [
        "<sup>1</sup> From SALT. <sup>2</sup> Survey of 2023. <sup>3</sup> Provisional.",
        "<sup>1</sup> From SALT.<br><sup><a>2</a></sup> Survey of 2023.<br><sup>3</sup> Provisional.",
        "1 From SALT.<br>2 Survey of 2023.<br>3 Provisional.",
    ],
)
def test_footnotes_in_one_element_are_paragraphs_of_their_own(tmp_path: Path, notes: str) -> None:
    assert texts(read(tmp_path, f"<div>{notes}</div>")) == ["1 From SALT.", "2 Survey of 2023.", "3 Provisional."]


def test_lines_that_begin_with_signs_of_notes_are_paragraphs_of_their_own(tmp_path: Path) -> None:
    assert texts(read(tmp_path, "<p>* Excludes health.<br>** Estimated.</p>")) == [
        "* Excludes health.",
        "** Estimated.",
    ]


def test_marks_within_a_note_or_a_sentence_divide_nothing(tmp_path: Path) -> None:
    page = "<p>1,204 carers<sup>1</sup> and 88% <sup>2</sup> of them</p><p><sup>1</sup> In 31 homes<sup>a</sup></p>"
    address = "<p>12 High Street<br>14 staff work here</p>"

    assert texts(read(tmp_path, page + address)) == [
        "1,204 carers [1] and 88% 2 of them",
        "1 In 31 homes [a]",
        "12 High Street 14 staff work here",
    ]
