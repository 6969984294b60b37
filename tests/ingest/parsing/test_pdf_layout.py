from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.annotations import FreeText, Text
from pypdf.generic import RectangleObject
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind
from ingest.parsing.pdf.lines import Line
from ingest.parsing.pdf.pieces import Word, closed_up
from ingest.parsing.pdf.unruled import with_tables
from tests.ingest.parsing.pdf_pages import drawn, in_order, prose, set_lines, texts


def test_three_columns_below_two_are_read_band_by_band(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 780, [f"alpha {line}" for line in prose("text", 12)])
        set_lines(canvas, 310, 780, [f"beta {line}" for line in prose("text", 12)])
        set_lines(canvas, 50, 590, ["News in brief"], size=16)
        for name, x in (("gamma", 50), ("delta", 220), ("omega", 390)):
            set_lines(canvas, x, 560, [f"{name} says line {row} of the news" for row in range(10)], size=9)

    text = " ".join(texts(drawn(tmp_path, page)))

    assert in_order(text, "alpha text goes on in line 11", "beta text goes on in line 0", "News in brief", "gamma says")
    assert in_order(text, "gamma says line 9", "delta says line 0", "delta says line 9", "omega says line 0")


def test_a_sidebar_is_read_after_the_text_beside_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 780, [f"main {line}" for line in prose("text", 11)])
        set_lines(canvas, 390, 776, [f"box with the number {row}" for row in range(6)], size=9)
        set_lines(canvas, 50, 600, ["below it the text runs over the whole width of the page " * 2] * 6, size=9)

    text = " ".join(texts(drawn(tmp_path, page)))

    assert in_order(text, "in line 10 of", "box with the number 0", "box with the number 5", "below it the text")


def test_a_table_without_lines_keeps_wrapped_cells_in_their_rows(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for x, cells in (
            (50, ["Team", "North", "South"]),
            (150, ["What we will do", "Recruit four workers", "Retender"]),
        ):
            for row, cell in enumerate(cells):
                set_lines(canvas, x, 700 - 40 * row, [cell])
        set_lines(canvas, 150, 700 - 40 - 12, ["to the duty team"])
        set_lines(canvas, 400, 700, ["When"])
        set_lines(canvas, 400, 660, ["June"])
        set_lines(canvas, 400, 620, ["October"])

    [table] = [e for e in drawn(tmp_path, page).elements if e.kind is ElementKind.TABLE]

    assert table.cells == (
        ("Team", "What we will do", "When"),
        ("North", "Recruit four workers to the duty team", "June"),
        ("South", "Retender", "October"),
    )


def test_wide_gaps_in_prose_are_no_table(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for row, gap in enumerate((180, 240, 150, 290)):
            set_lines(canvas, 50, 700 - 13 * row, ["the left words"])
            set_lines(canvas, gap, 700 - 13 * row, [f"then the rest of the line {row} of prose to the margin"])

    assert not texts(drawn(tmp_path, page), ElementKind.TABLE)


def test_a_row_that_goes_on_overleaf_stays_in_its_table(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for x in (50, 150, 300, 450):
            canvas.line(x, 700, x, 600)
        for y in (700, 660, 640):
            canvas.line(50, y, 450, y)
        for x, words in ((55, ["Ref", "1", "2"]), (155, ["Action", "Plan", "Make sure"]), (305, ["Owner", "A", "B"])):
            set_lines(canvas, x, 680, words, step=28)

    [table] = [e for e in drawn(tmp_path, page).elements if e.kind is ElementKind.TABLE]

    assert table.cells == (("Ref", "Action", "Owner"), ("1", "Plan", "A"), ("2", "Make sure", "B"))


def test_text_drawn_again_for_boldness_is_read_once(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.rotate(90)
        for shift in (0, 0.4, 0.8):
            canvas.drawString(100 + shift, -200, "Flood map of the town")
        canvas.rotate(-90)
        set_lines(canvas, 220, 700, prose("text", 5))

    assert "".join(texts(drawn(tmp_path, page))).count("Flood") == 1


def test_a_title_up_the_margin_does_not_break_the_lines_beside_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 80, 700, prose("text", 20))
        canvas.rotate(90)
        canvas.drawString(480, -40, "Adult Social Care Strategy")

    found = texts(drawn(tmp_path, page))

    assert found == [" ".join(prose("text", 20)), "Adult Social Care Strategy"]


def test_a_watermark_is_kept_out_of_the_text(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 80, 700, prose("text", 30))
        canvas.translate(150, 350)
        canvas.rotate(45)
        set_lines(canvas, 0, 0, ["DRAFT"], size=90)

    parsed = drawn(tmp_path, page)

    assert [t for kind in (ElementKind.HEADER, ElementKind.FOOTER) for t in texts(parsed, kind)] == ["DRAFT"]
    assert texts(parsed, ElementKind.PARAGRAPH) == [" ".join(prose("text", 30))]


def test_letters_set_apart_are_a_word(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        x = 60.0
        for letter in "LIVING WELL":
            if letter != " ":
                set_lines(canvas, x, 700, [letter], size=15)
            x += canvas.stringWidth(letter, "Helvetica", 15) + 6
        set_lines(canvas, 60, 660, prose("text", 5))

    assert texts(drawn(tmp_path, page))[0] == "LIVING WELL"


@pytest.mark.parametrize(
    ("pieces", "whole"),
    [
        ("L AT E S T|D ATA|TA B L E", "LATEST DATA TABLE"),
        ("A N N U A L|R E P O R T|2 0 2 4", "ANNUAL REPORT 2024"),
        ("S A F E|A D U LT S", "SAFE ADULTS"),
        ("1 2 3 4 5|6 7 8", "1 2 3 4 5 6 7 8"),  # a scale
        ("I|a m|a|b it|l a te", "I am a b it la te"),
    ],
)
def test_scraps_and_figures_of_words_set_apart_are_of_them(pieces: str, whole: str) -> None:
    run: list[Word] = []
    x = 0.0
    for word in pieces.split("|"):
        for text in word.split():
            run.append(Word(text, x, x + 8 * len(text), 100))
            x = run[-1].x1 + 4
        x += 9

    assert " ".join(word.text for word in closed_up(run)) == whole


def test_words_among_spaced_dots_stay_apart(tmp_path: Path) -> None:
    parsed = drawn(tmp_path, lambda canvas: set_lines(canvas, 60, 700, ["Some words" + " ." * 40 + " 12"]))

    assert texts(parsed) == ["Some words 12"]


def test_dots_before_a_page_number_are_left_out(tmp_path: Path) -> None:
    parsed = drawn(tmp_path, lambda canvas: set_lines(canvas, 60, 700, ["1. What people told us" + "." * 60 + "12"]))

    assert texts(parsed) == ["1. What people told us 12"]


def test_text_outside_the_page_is_hidden(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 60, 700, ["Inside the box."])
        set_lines(canvas, 60, 820, ["Above it."])

    def crop(writer: PdfWriter) -> None:
        writer.pages[0].cropbox = RectangleObject((40, 100, 500, 760))

    hidden = {element.text: element.hidden for element in drawn(tmp_path, page, amend=crop).elements}

    assert hidden == {"Above it.": True, "Inside the box.": False}


def test_a_text_box_typed_onto_the_page_is_read_and_a_note_is_not(tmp_path: Path) -> None:
    def annotate(writer: PdfWriter) -> None:
        writer.add_annotation(0, FreeText(text="Agreed by the manager", rect=(60, 600, 300, 640)))
        writer.add_annotation(0, Text(text="check this", rect=(400, 600, 420, 620)))

    parsed = drawn(tmp_path, lambda canvas: set_lines(canvas, 60, 700, prose("text", 4)), amend=annotate)

    assert texts(parsed)[-1] == "Agreed by the manager"
    assert "check this" not in " ".join(texts(parsed))


def test_a_page_with_too_much_text_is_said_to_be_cut(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        text = canvas.beginText(10, 800)
        text.setFont("Helvetica", 1)
        for _ in range(4500):
            text.textLine("many words " * 10)
        canvas.drawText(text)

    parsed = drawn(tmp_path, page)

    assert [(failure.code, failure.page) for failure in parsed.failures] == [("too-large", 1)]
    assert "truncated" in parsed.flags


def test_white_boxes_behind_lines_of_text_are_no_table(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(50, 782, 250, 14, stroke=0, fill=1)
        canvas.rect(300, 782, 250, 14, stroke=0, fill=1)
        for row in range(1, 9):
            canvas.rect(50, 782 - 14 * row, 500, 14, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        set_lines(canvas, 54, 785, ["Message to the team"])
        set_lines(canvas, 304, 785, ["Friday 3 May 2024"])
        set_lines(canvas, 54, 771, prose("This message", 8), step=14)

    assert texts(drawn(tmp_path, page), ElementKind.TABLE) == []


def test_white_boxes_on_a_coloured_ground_are_cells(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        canvas.setFillColorRGB(0.4, 0.4, 0.4)
        canvas.rect(49, 700, 302, 100, stroke=0, fill=1)
        canvas.setFillColorRGB(1, 1, 1)
        for row in range(4):
            for column in range(2):
                canvas.rect(50 + 150 * column, 776 - 24 * row, 149, 23, stroke=0, fill=1)
        canvas.setFillColorRGB(0, 0, 0)
        set_lines(canvas, 54, 785, ["Home", "Elm Lodge", "The Limes", "Ash House"], step=24)
        set_lines(canvas, 204, 785, ["Beds", "24", "31", "18"], step=24)

    (found,) = [element for element in drawn(tmp_path, page).elements if element.kind is ElementKind.TABLE]
    assert found.cells[:2] == (("Home", "Beds"), ("Elm Lodge", "24"))


def test_a_drawing_with_many_labels_does_not_join_the_columns_around_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 780, [f"alpha {line}" for line in prose("text", 40)])
        for x in (310, 400, 490):
            set_lines(canvas, x, 780, [f"box {number}" for number in range(9)], size=7, step=15)
        set_lines(canvas, 310, 598, [f"beta {line}" for line in prose("text", 26)])

    parsed = drawn(tmp_path, page)

    assert any("alpha text goes on in line 39 of its column" in text for text in texts(parsed))
    assert all("alpha" not in text or "beta" not in text for text in texts(parsed))


def test_a_list_whose_dots_are_spelt_as_another_sign_is_no_table(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 800, [f"We say {line}" for line in prose("this text", 6)])
        set_lines(canvas, 50, 700, ["!", "", "!", "!"])
        set_lines(canvas, 90, 700, ["Carers waited for", "an assessment", "Reviews were late", "Calls were answered"])

    parsed = drawn(tmp_path, page)

    items = ["Carers waited for an assessment", "Reviews were late", "Calls were answered"]
    assert texts(parsed, ElementKind.LIST_ITEM) == items
    assert not texts(parsed, ElementKind.TABLE)


@pytest.mark.parametrize("numbers", [["18.1", "18.2"], ["1", "2"]])
def test_paragraphs_set_off_behind_their_numbers_are_no_table(tmp_path: Path, numbers: list[str]) -> None:
    said = [
        "Members were told that reviews had been late since the spring,",
        "and that a second team had begun.",
        "The Committee asked for figures by town in time for its meeting",
        "in November, and thanked the team.",
    ]

    def page(canvas: Canvas) -> None:
        for place in range(len(numbers)):
            set_lines(canvas, 50, 700 - 40 * place, numbers[place : place + 1])
            set_lines(canvas, 90, 700 - 40 * place, said[2 * place : 2 * place + 2])

    parsed = drawn(tmp_path, page)

    assert not texts(parsed, ElementKind.TABLE)
    assert [text.partition(" ")[2] for text in texts(parsed)] == [" ".join(said[:2]), " ".join(said[2:])]


def test_figures_beside_remarks_are_a_table(tmp_path: Path) -> None:
    remarks = ["people waited at the end of May, most of them for an occupational therapist on the coast"] * 3

    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 700, ["41", "38", "52"])
        set_lines(canvas, 90, 700, remarks)

    assert len(texts(drawn(tmp_path, page), ElementKind.TABLE)) == 1


def test_marks_of_several_kinds_beside_text_are_cells(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 700, ["!", "#", "!"])
        set_lines(canvas, 90, 700, ["Carers waited long", "Reviews were late", "Calls were answered"])

    assert len(texts(drawn(tmp_path, page), ElementKind.TABLE)) == 1


@pytest.mark.parametrize("mark", ["\u2610", "\u2611", "\u2717", "\U0001f534"])
def test_the_same_mark_before_every_row_is_kept(mark: str) -> None:
    said = ["Assessment completed", "Carer seen alone", "Plan shared with the person"]
    lines = [
        Line(
            text=f"{mark} {text}", x0=50, x1=300, y=100 + 14 * place, size=10, bold=False, hidden=False,
            cells=(mark, text), starts=((50, 58), (90, 300)),
        )
        for place, text in enumerate(said)
    ]  # fmt: skip

    assert [row for line in with_tables(lines) if line.grid for row in line.grid.rows] == [
        (mark, text) for text in said
    ]


def set_rows(canvas: Canvas, rows: list[tuple[str, ...]], *, step: float, first: float) -> None:
    """Set rows of cells below a header that is `first` points off."""
    canvas.setFont("Helvetica", 10)
    for number, row in enumerate(rows):
        for x, cell in zip((50, 300, 370, 440), row, strict=True):
            canvas.drawString(x, 750 - (first + (number - 1) * step if number else 0), cell)


ROWS = [
    ("Measure", "Target", "Q2", "Q3"),
    ("Assessed within 28 days", "75%", "71%", "78%"),
    ("Reviewed in the year", "80%", "", "64%"),
    ("Outcome met", "95%", "94%", "94%"),
    ("New admissions to homes", "", "585", "591"),
]


@pytest.mark.parametrize(("step", "first"), [(22, 30), (13, 20), (18, 18), (22, 22)])
def test_rows_with_an_empty_cell_are_rows_of_their_own(tmp_path: Path, step: float, first: float) -> None:
    [table] = drawn(tmp_path, lambda canvas: set_rows(canvas, ROWS, step=step, first=first)).elements

    assert table.cells == tuple(ROWS)


@pytest.mark.parametrize("first", [18, 24])
def test_a_first_cell_goes_on_below_at_the_distance_of_rows(tmp_path: Path, first: float) -> None:
    rows = [*ROWS[:4], ("by the end of their stay", "", "", ""), ROWS[4]]

    [table] = drawn(tmp_path, lambda canvas: set_rows(canvas, rows, step=18, first=first)).elements

    assert table.cells == (*ROWS[:3], ("Outcome met by the end of their stay", "95%", "94%", "94%"), ROWS[4])


def test_rows_of_words_with_an_empty_cell_that_are_set_far_apart_stay_apart(tmp_path: Path) -> None:
    rows = [
        ("Action", "Owner", "Due", "State"),
        ("Hire a worker", "Asha", "June", "Late"),
        ("Retender", "Ben", "", "Met"),
    ]

    [table] = drawn(tmp_path, lambda canvas: set_rows(canvas, rows, step=22, first=30)).elements

    assert table.cells == tuple(rows)


def test_a_heading_in_small_capitals_is_a_heading(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        text = canvas.beginText(50, 780)
        for size, part in ((14, "W"), (9.5, "hy it matters")):
            text.setFont("Helvetica-Bold", size)
            text.textOut(part)
        canvas.drawText(text)
        set_lines(canvas, 50, 755, prose("A fall, which", 6), size=11)

    assert texts(drawn(tmp_path, page), ElementKind.HEADING) == ["Why it matters"]
