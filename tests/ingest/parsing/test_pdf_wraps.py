from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from ingest.intake import MediaType
from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.parsing.pdf.hyphens import WRAP, Known
from ingest.parsing.pdf.pieces import Word
from ingest.parsing.pdf.wraps import join_wrapped, made_whole
from ingest.passages import lay_out
from ingest.settings import Limits
from ingest.viewing import Looking, view_page

LEFT, CENTRED, RIGHT = 0, 1, 2
SAID = "Carers in Saltwick waited longest."


def read(file: Path, rows: list[tuple[str, ...]], widths: tuple[float, ...], *, align: int = LEFT) -> Parsed:
    """Build a ruled table whose cells break words as browsers and office programs do, and read it."""
    style = ParagraphStyle("cell", fontName="Helvetica", fontSize=9, leading=11, alignment=align)
    cells = [[Paragraph(cell, style) for cell in row] for row in rows]
    grid = Table(cells, colWidths=widths, style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)])
    SimpleDocTemplate(str(file), pagesize=A4).build([Paragraph(SAID, style), grid])
    return parse(file, MediaType.PDF, Limits())


def table_of(parsed: Parsed) -> tuple[tuple[str, ...], ...]:
    (found,) = [element.cells for element in parsed.elements if element.kind is ElementKind.TABLE]
    return found


@pytest.mark.parametrize("align", [LEFT, CENTRED, RIGHT])
def test_words_that_narrow_cells_break_are_whole(tmp_path: Path, align: int) -> None:
    rows = [
        ("Ref", "Population", "Assessments begun", "CONFIDENTIALITY"),
        ("A1", "65 and over", "Home care packages fell", "(unaccompanied) people in Saltwick"),
    ]

    assert table_of(read(tmp_path / "a.pdf", rows, (40, 34, 50, 40), align=align)) == tuple(rows)


def test_words_that_stand_below_each_other_stay_apart(tmp_path: Path) -> None:
    rows = [("What we did for each person", "All who wait"), ("Home care plans read again", "Some late this year")]

    for width in range(40, 90, 2):
        assert table_of(read(tmp_path / "a.pdf", rows, (width, width))) == tuple(rows)


def test_a_word_broken_in_a_cell_is_highlighted_in_both_lines(tmp_path: Path) -> None:
    parsed = read(tmp_path / "a.pdf", [("Ref", "Population"), ("A1", "65 and over")], (40, 34))
    pages, _ = lay_out(parsed)
    start = pages[0].text.index("Population")
    looking = Looking(text=pages[0].text, marks=((start, start + len("Population")),))

    view = view_page(tmp_path / "a.pdf", MediaType.PDF, 1, Limits(), looking=looking)

    assert len(view.boxes) == 2
    assert view.boxes[0].y1 < view.boxes[1].y1


def test_a_hyphen_at_the_end_of_a_line_of_a_cell_is_undone(tmp_path: Path) -> None:
    rows = [("Aim", "Done"), ("safe-<br/>guarding in Salt-<br/>wick", "person-<br/>centred care for twenty-<br/>six")]
    whole = ("safeguarding in Saltwick", "person-centred care for twenty-six")

    assert table_of(read(tmp_path / "a.pdf", rows, (80, 120)))[1] == whole


def lines(*texts: str) -> list[list[Word]]:
    """Return lines of words, each letter 5 points wide, 5 between words."""
    made = []
    for row, text in enumerate(texts):
        at = 0.0
        made.append([])
        for word in text.split():
            made[-1].append(Word(word, at, at + 5 * len(word), 12.0 * row))
            at += 5 * len(word) + 5
    return made


@pytest.mark.parametrize(
    ("texts", "room", "joined"),
    [
        (("Popul", "ation"), 27, f"Popul{WRAP}ation"),
        (("in Sal", "twick"), 30, f"in Sal{WRAP}twick"),
        (("Popul", "ation"), 40, "Popul ation"),  # another letter would fit
        (("the care", "plan"), 42, "the care plan"),  # "careplan" would fit
        (("Review", "Outcome"), 30, "Review Outcome"),
        (("12,34", "5"), 25, "12,345"),
        (("1,234", "567"), 25, "1,234 567"),
        (("2,34", "56"), 25, "2,34 56"),
        (("safe-", "guarding"), 90, f"safe-{WRAP}guarding"),
        (("2024-", "25"), 25, "2024-25"),
        (("COVID-", "19"), 30, "COVID-19"),
        (("carers and/", "or"), 60, "carers and/or"),
    ],
)
def test_a_word_may_be_broken_where_no_letter_fits(texts: tuple[str, ...], room: float, joined: str) -> None:
    assert join_wrapped(lines(*texts), room) == joined


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("Com|mis|sioning in Salt|wick", "Commissioning in Saltwick"),
        ("Inter|nation|al care", "International care"),
        ("of Moor|side", "of Moor side"),  # no word that is known
        ("work|force", "work force"),  # English, but so are its parts, which stand in the text
        ("Re|views of|care", "Reviews of care"),
    ],
)
def test_pieces_are_put_together_to_words_that_are_known(text: str, whole: str) -> None:
    known = Known(["Saltwick has much work on, and no force", f"Sec{WRAP}ond"])

    assert made_whole(text.replace("|", WRAP), known) == whole
    assert known.count("sec") == 0


@pytest.mark.parametrize(
    ("texts", "room", "joined"),
    [
        (("Recruit staff", "Hold clinics"), 100, "Recruit staff\nHold clinics"),
        (("Recruit staff", "Hold clinics"), 90, "Recruit staff Hold clinics"),  # no room for "Hold"
        (("Recruit staff", "hold clinics"), 200, "Recruit staff hold clinics"),
        (("Head of", "Adult Services"), 200, "Head of Adult Services"),
        (("AL", "JB"), 60, "AL\nJB"),
        (("Learning", "Disability"), 55, "Learning Disability"),
        (("\u2022 Waits", "\u2022 Reviews are late"), 40, "\u2022 Waits\n\u2022 Reviews are late"),
        (("to call 1,204", "- of all carers"), 70, "to call 1,204 - of all carers"),
        (("Plan", "2. Reviews"), 200, "Plan\n2. Reviews"),
    ],
)
def test_a_line_of_a_cell_that_had_room_was_ended(texts: tuple[str, ...], room: float, joined: str) -> None:
    assert join_wrapped(lines(*texts), room) == joined


def test_actions_in_a_cell_are_lines_of_it(tmp_path: Path) -> None:
    rows = [
        ("Action", "Lead"),
        ("Recruit four occupational<br/>therapists<br/>Hold clinics at weekends for all who have waited", "AL<br/>JB"),
    ]
    whole = ("Recruit four occupational therapists\nHold clinics at weekends for all who have waited", "AL\nJB")

    assert table_of(read(tmp_path / "a.pdf", rows, (125, 60)))[1] == whole
