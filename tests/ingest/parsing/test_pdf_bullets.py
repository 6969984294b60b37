from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind, Parsed
from ingest.parsing import parse
from ingest.parsing.pdf.lines import Line
from ingest.parsing.pdf.pieces import Word
from ingest.parsing.pdf.signs import bulleted
from ingest.settings import Limits
from ingest.sniffing import MediaType

AIMS = ("Shorter waits for an assessment", "More breaks for carers", "Better data on outcomes")


def drawn(tmp_path: Path, draw: Callable[[Canvas], None]) -> Parsed:
    file = tmp_path / "list.pdf"
    canvas = Canvas(str(file))
    canvas.setFont("Helvetica", 11)
    canvas.drawString(60, 780, "What we aim for this year is written below:")
    draw(canvas)
    canvas.save()
    return parse(file, MediaType.PDF, Limits())


def items(parsed: Parsed) -> list[str]:
    return [element.text for element in parsed.elements if element.kind is ElementKind.LIST_ITEM]


def disc(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x, y, 2, stroke=0, fill=1)


def ring(canvas: Canvas, x: float, y: float) -> None:
    canvas.circle(x, y, 2, stroke=1, fill=0)


def square(canvas: Canvas, x: float, y: float) -> None:
    canvas.rect(x - 2, y - 2, 4, 4, stroke=0, fill=1)


@pytest.mark.parametrize("shape", [disc, ring, square])
def test_lines_behind_drawn_bullets_are_items(tmp_path: Path, shape: Callable[[Canvas, float, float], None]) -> None:
    def draw(canvas: Canvas) -> None:
        for row, aim in enumerate(AIMS):
            shape(canvas, 70, 763.5 - 26 * row)
            canvas.drawString(80, 760 - 26 * row, f"{aim} in the whole of the county")
            canvas.drawString(80, 747 - 26 * row, "and beyond")

    parsed = drawn(tmp_path, draw)

    assert items(parsed) == [f"{aim} in the whole of the county and beyond" for aim in AIMS]


def test_drawn_bullets_stand_in_the_cells_of_a_table(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.grid([60, 160, 400], [680, 720, 760])
        for y, name in ((740, "Assessing needs"), (700, "Carers")):
            canvas.drawString(66, y, name)
            for row, aim in enumerate(AIMS[:2]):
                disc(canvas, 180, y + 7.5 - 14 * row)
                canvas.drawString(190, y + 4 - 14 * row, aim)

    (grid,) = [element.cells for element in drawn(tmp_path, draw).elements if element.cells]

    assert [row[1] for row in grid] == [f"\u2022 {AIMS[0]}\n\u2022 {AIMS[1]}"] * 2


def test_a_coloured_light_beside_a_line_is_no_bullet_unless_another_is_like_it(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        for row, colour in enumerate(((0.9, 0.1, 0.1), (1, 0.7, 0), (0.1, 0.6, 0.2), (0.1, 0.2, 0.7), (0.1, 0.2, 0.7))):
            canvas.setFillColorRGB(*colour)
            disc(canvas, 70, 743.5 - 40 * row)
            canvas.setFillColorRGB(0, 0, 0)
            canvas.drawString(80, 740 - 40 * row, f"Line {row} of the page")

    assert items(drawn(tmp_path, draw)) == ["Line 3 of the page", "Line 4 of the page"]


def test_a_shape_between_words_is_no_bullet(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.drawString(60, 740, "Assessing needs")
        disc(canvas, 150, 743.5)
        canvas.drawString(156, 740, "Supporting people")

    assert not items(drawn(tmp_path, draw))


def line(*words: str, y: float = 100, gap: float = 3.0, cells: bool = False) -> Line:
    """Return a line of words, each letter 5 points wide, the first of them `gap` before the others."""
    x, placed = 50.0, []
    for word in words:
        placed.append(Word(word, x, x + 5 * len(word), y))
        x = placed[-1].x1 + (gap if len(placed) == 1 else 3.0)
    said = " ".join(words[1:])
    return Line(
        text=" ".join(words),
        x0=50,
        x1=x,
        y=y,
        size=10,
        bold=False,
        hidden=False,
        words=tuple((word, 10.0) for word in placed),
        cells=(words[0], said) if cells else (),
        starts=((placed[0].x0, placed[0].x1), (placed[1].x0, x)) if cells else (),
    )


@pytest.mark.parametrize("sign", ["\u25ba", "\u00bb", "\u2756", "\u2192", "\u2605", "\uf076"])
def test_a_sign_that_begins_several_lines_is_a_bullet(sign: str) -> None:
    said = [line(sign, "More", "breaks"), line("for", "carers", y=113), line(sign, "Better", "data", y=126)]

    assert [each.text for each in bulleted(said)] == ["\u2022 More breaks", "for carers", "\u2022 Better data"]


@pytest.mark.parametrize(
    ("made", "text"),
    [
        (line("\u2192", "14", "days"), "\u2192 14 days"),  # a sentence goes on
        (line("\u25ba", "More", "breaks", gap=12), "\u2022 More breaks"),
        (line("\u2605", "Outstanding", cells=True), "\u2605 Outstanding"),
        (line("\u25ba", "North", cells=True), "\u25ba North"),
    ],
)
def test_a_sign_that_begins_one_line_is_a_bullet_behind_a_gap(made: Line, text: str) -> None:
    assert [each.text for each in bulleted([made])] == [text]


def test_a_bullet_is_no_cell_of_its_own_but_stars_may_be() -> None:
    signs = [line("\u203a", "More", "breaks", cells=True), line("\u203a", "Data", y=113, cells=True)]
    stars = [line("\u2605", "Good", cells=True), line("\u2605", "Fair", y=113, cells=True)]

    assert [each.cells for each in bulleted(signs)] == [(), ()]
    assert bulleted(stars) == stars
