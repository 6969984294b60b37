from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.parsing import parse
from ingest.settings import Limits
from ingest.sniffing import MediaType

CARDS = (
    ["What we know", "There are 48 care homes in", "the county."],
    ["What we will do", "We will publish the market", "statement by June."],
    ["Impact", "Only two people waited", "more than 7 days."],
)
Frame = Callable[[Canvas, float, float, float, float], object]


def read(tmp_path: Path, draw: Callable[[Canvas], None]) -> list[str]:
    file = tmp_path / "cards.pdf"
    canvas = Canvas(str(file))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(50, 780, "We look at each theme of the plan in turn.")
    draw(canvas)
    canvas.save()
    return [element.text for element in parse(file, MediaType.PDF, Limits()).elements]


def outlined(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.rect(x, y, width, height)


def filled(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.setFillColorRGB(0.9, 0.9, 1)
    canvas.rect(x, y, width, height, stroke=0, fill=1)
    canvas.setFillColorRGB(0, 0, 0)


def rounded(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.roundRect(x, y, width, height, 5)


def ruled(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    for one in ((x, y, x + width, y), (x, y + height, x + width, y + height)):
        canvas.line(*one)
    for one in ((x, y, x, y + height), (x + width, y, x + width, y + height)):
        canvas.line(*one)


def shaped(canvas: Canvas, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.setFillColorRGB(0.9, 0.9, 1)
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.setFillColorRGB(0, 0, 0)


def from_the_middle(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """A rectangle as LibreOffice draws it: its lower side in two parts."""
    top, right = y + height, x + width
    shaped(canvas, (x + width / 2, y), (x, y), (x, top), (right, top), (right, y))


def arrow(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    top, right = y + height, x + width
    shaped(canvas, (x, y), (x, top), (right - 20, top), (right, y + height / 2), (right - 20, y))


def chevron(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    """Its point reaches into the next one."""
    top, right, middle = y + height, x + width, y + height / 2
    shaped(canvas, (x - 8, y), (x, middle), (x - 8, top), (right - 6, top), (right + 2, middle), (right - 6, y))


def bent(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.roundRect(x, y, width, height, 25)


def set_cards(canvas: Canvas, frame: Frame, gap: float = 10, left: float = 50) -> None:
    for place, lines in enumerate(CARDS):
        x = left + (155 + gap) * place
        frame(canvas, x, 690, 155, 60)
        for row, line in enumerate(lines):
            canvas.drawString(x + 6, 735 - 14 * row, line)


@pytest.mark.parametrize("frame", [outlined, filled, ruled, rounded, from_the_middle, arrow, chevron, bent])
def test_cards_side_by_side_are_read_one_after_the_other(tmp_path: Path, frame: Frame) -> None:
    def draw(canvas: Canvas) -> None:
        set_cards(canvas, frame)
        canvas.drawString(50, 670, "We review all of them each quarter.")

    read_out = " ".join(read(tmp_path, draw))

    cards = " ".join(" ".join(card) for card in CARDS)
    assert read_out.endswith(f"in turn. {cards} We review all of them each quarter.")


def test_shaded_cells_that_touch_are_a_table(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        set_cards(canvas, filled, gap=0)
        for row in range(3):
            for place in range(3):
                canvas.drawString(56 + 155 * place, 670 - 20 * row, f"{row + 1}{place}.5")

    assert "What we know\tWhat we will do\tImpact" in "\n".join(read(tmp_path, draw)).replace(" | ", "\t")


def test_a_frame_that_a_line_crosses_is_a_decoration(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        outlined(canvas, 50, 690, 155, 60)
        outlined(canvas, 215, 690, 155, 60)
        for row in range(4):
            canvas.drawString(56, 738 - 14 * row, f"A sentence of some length that runs through both frames {row}")

    text = " ".join(read(tmp_path, draw))

    assert "both frames 0 A sentence" in text


def test_shaded_cells_with_white_between_them_are_a_table(tmp_path: Path) -> None:
    rows = [("Area", "People", "Change"), ("North and", "120", "+3"), ("South", "98", "-2"), ("East", "80", "0")]

    def draw(canvas: Canvas) -> None:
        for place, row in enumerate(rows):
            for column, text in enumerate(row):
                filled(canvas, 50 + 120 * column, 720 - 40 * place, 114, 34)
                canvas.drawString(56 + 120 * column, 740 - 40 * place, text)
        canvas.drawString(56, 688, "villages")

    assert "North and villages | 120 | +3" in "\n".join(read(tmp_path, draw))


def test_a_row_of_ovals_is_read_one_after_the_other(tmp_path: Path) -> None:
    steps = [("You ring", "us"), ("We come to", "see you"), ("We agree", "a plan")]

    def draw(canvas: Canvas) -> None:
        for place, lines in enumerate(steps):
            canvas.ellipse(50 + 160 * place, 680, 190 + 160 * place, 750)
            for row, line in enumerate(lines):
                canvas.drawCentredString(120 + 160 * place, 718 - 14 * row, line)

    assert read(tmp_path, draw)[-3:] == ["You ring us", "We come to see you", "We agree a plan"]


def test_shapes_behind_text_that_runs_through_them_are_a_decoration(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for place in range(3):
            arrow(canvas, 50 + 165 * place, 690, 155, 60)
        for row in range(4):
            canvas.drawString(
                56, 738 - 14 * row, f"A sentence of some length that runs through all of the arrows {row}"
            )

    assert "the arrows 0 A sentence" in " ".join(read(tmp_path, draw))


@pytest.mark.parametrize("frame", [filled, arrow])
def test_what_stands_above_each_of_several_cards_names_it(tmp_path: Path, frame: Frame) -> None:
    heads = ["The rota", "Visits", "Join us"]

    def draw(canvas: Canvas) -> None:
        set_cards(canvas, frame)
        for place, head in enumerate(heads):
            canvas.drawString(52 + 165 * place, 758, head)

    cards = " ".join(" ".join([head, *card]) for head, card in zip(heads, CARDS, strict=True))
    assert " ".join(read(tmp_path, draw)).endswith(f"in turn. {cards}")


def test_the_last_lines_of_paragraphs_above_cards_stay_with_them(tmp_path: Path) -> None:
    said = ["The three themes of our", "plan are set out below."]

    def draw(canvas: Canvas) -> None:
        set_cards(canvas, filled)
        for place in range(3):
            canvas.drawString(52 + 165 * place, 768, said[0])
            canvas.drawString(52 + 165 * place, 755, said[1])

    assert " | ".join([said[1]] * 3) in " ".join(read(tmp_path, draw))


def test_lines_below_each_others_middle_are_one_paragraph(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for row, line in enumerate(("They seem hurt or unwell:", "ring 999 and stay", "where you are")):
            canvas.drawCentredString(297, 740 - 13 * row, line)

    assert "They seem hurt or unwell: ring 999 and stay where you are" in read(tmp_path, draw)
