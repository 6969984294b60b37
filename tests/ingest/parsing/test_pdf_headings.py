from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind
from ingest.passages import lay_out
from tests.ingest.parsing.pdf_pages import drawn, texts

SAID = "People told us what matters to them and how they were helped, by name in the report"


def lines(canvas: Canvas, top: float, said: list[str], *, size: float = 10.5, pace: float = 1.457) -> None:
    """Set lines as far apart for their size as office programs do."""
    canvas.setFont("Helvetica-Bold" if size > 10.5 else "Helvetica", size)
    for row, line in enumerate(said):
        canvas.drawString(68, top - row * pace * size, line)


@pytest.mark.parametrize("pace", [1.2, 1.457, 1.6])
def test_a_heading_that_goes_on_in_a_second_line_is_one(tmp_path: Path, pace: float) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 720, ["4. Results: people who draw on long-term", "support"], size=17, pace=pace)
        lines(canvas, 660, ["4.1 All main measures"], size=13, pace=pace)
        lines(canvas, 640, [SAID] * 6, pace=pace)

    found = texts(drawn(tmp_path, page), ElementKind.HEADING)

    assert found == ["4. Results: people who draw on long-term support", "4.1 All main measures"]


def test_headings_that_had_room_on_one_line_are_two(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 720, ["Part two", "What we found"], size=17)
        lines(canvas, 650, [SAID] * 6)

    assert texts(drawn(tmp_path, page), ElementKind.HEADING) == ["Part two", "What we found"]


def test_a_heading_level_with_a_paragraph_that_runs_elsewhere_is_no_part_of_it(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 720, ["11. Who was reached"], size=13)
        canvas.setFont("Helvetica", 10.5)
        for row, line in enumerate(("People linked the benefit to the", "company as much as to the room.")):
            canvas.drawString(310, 720 - 16 * row, line)
        lines(canvas, 650, [SAID] * 6)

    parsed = drawn(tmp_path, page)

    assert texts(parsed, ElementKind.HEADING) == ["11. Who was reached"]
    assert "People linked the benefit to the company as much as to the room." in texts(parsed)


def test_a_large_label_level_with_cells_stays_in_their_row(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        lines(canvas, 760, [SAID] * 2)
        for row, name in enumerate(("Home care", "Day care", "Breaks")):
            top = 700 - 40 * row
            lines(canvas, top, [name], size=12)
            canvas.setFont("Helvetica", 10.5)
            canvas.drawString(200, top, "Places bought by the hour")
            canvas.drawString(200, top - 13, "and paid in four weeks")
            canvas.drawString(450, top, f"{row + 4}12")

    rows = [row for element in drawn(tmp_path, page).elements for row in element.cells]

    assert rows[0] == ("Home care", "Places bought by the hour and paid in four weeks", "412")


def test_what_stands_again_as_headings_below_a_heading_of_contents_is_a_list(tmp_path: Path) -> None:
    said = [f"{SAID}."] * 4

    def contents(canvas: Canvas) -> None:
        lines(canvas, 760, ["Contents"], size=17)
        lines(canvas, 720, ["Part 4: One year on"], size=12)
        lines(canvas, 702, ["What has been done", "Waiting", "What staff say"])
        lines(canvas, 640, ["Thanks"], size=12)

    def sections(canvas: Canvas) -> None:
        lines(canvas, 760, ["Part 4: One year on"], size=17)
        for row, title in enumerate(("What has been done", "Waiting", "What staff say", "Thanks")):
            lines(canvas, 720 - 150 * row, [title], size=13)
            lines(canvas, 690 - 150 * row, said)

    parsed = drawn(tmp_path, contents, sections)

    listed = ["Part 4: One year on", "What has been done", "Waiting", "What staff say", "Thanks"]
    assert texts(parsed, ElementKind.LIST_ITEM) == listed
    assert texts(parsed, ElementKind.HEADING) == ["Contents", *listed]
    assert {passage.headings[0] for passage in lay_out(parsed)[1]} == {"Contents", "Part 4: One year on"}


def test_a_section_right_below_contents_that_stands_again_later_is_none_of_them(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for row, title in enumerate(("Contents", "Summary", "Home care", "Summary")):
            lines(canvas, 760 - 150 * row, [title], size=17)
            lines(canvas, 730 - 150 * row, [f"{SAID}."] * 4 if row else ["Home care 2"])

    assert texts(drawn(tmp_path, page), ElementKind.HEADING) == ["Contents", "Summary", "Home care", "Summary"]
