from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from ingest.parsing import parse
from ingest.parsing.pdf.marks import Letter, marked_apart
from ingest.passages import lay_out
from ingest.settings import Limits
from ingest.sniffing import MediaType
from ingest.viewing import Looking, view_page

LIMITS = Limits()


def printed(folder: Path, draw: Callable[[Canvas], None]) -> Path:
    file = folder / "a.pdf"
    canvas = Canvas(str(file), pagesize=A4)
    draw(canvas)
    canvas.save()
    return file


def line_of(
    canvas: Canvas, text: str, *, y: float = 700, size: float = 11, share: float = 0.6, rise: float = 0.35
) -> None:
    """Draw a line; what stands between "^" is raised."""
    line = canvas.beginText(60, y)
    for place, part in enumerate(text.split("^")):
        line.setFont("Helvetica", share * size if place % 2 else size)
        line.setRise(rise * size if place % 2 else 0)
        line.textOut(part)
    canvas.drawText(line)


def read(folder: Path, text: str, **how: float) -> str:
    file = printed(folder, lambda canvas: line_of(canvas, text, **how))
    return " ".join(element.text for element in parse(file, MediaType.PDF, LIMITS).elements)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("People waiting fell to 287^4^ in March^5^ and on", "People waiting fell to 287 [4] in March [5] and on"),
        ("to 41 per cent of the 2023/24^6^ level", "to 41 per cent of the 2023/24 [6] level"),
        ("as was agreed in March^5^, and 2,874.^12^", "as was agreed in March [5], and 2,874. [12]"),
        ("It was 41%^3,4^ and 97^*^ or 12^a^ of them", "It was 41% [3,4] and 97 [*] or 12 [a] of them"),
        ("cited before^[7]^ and then^(8)^ again", "cited before [7] and then [8] again"),
        ("Homes were 120 m^2^ or 90km^2^, some 3 kg/m^3^ in", "Homes were 120 m² or 90km², some 3 kg/m³ in"),
        ("on the 3^rd^ of May and the 21^st^ of June", "on the 3rd of May and the 21st of June"),
        ("^4^Counted on Fridays, ^5^2024 figures", "4 Counted on Fridays, 5 2024 figures"),
        ("took 2^1^/2 years and 10^-5^ of it", "took 2 1/2 years and 10 [-5] of it"),
    ],
)
def test_a_raised_mark_stands_apart_from_what_it_touches(tmp_path: Path, text: str, said: str) -> None:
    assert read(tmp_path, text) == said


@pytest.mark.parametrize(("share", "rise"), [(0.58, 0.33), (0.83, 0.34), (0.65, 0.5), (0.7, 0.2)])
def test_marks_are_told_however_high_and_small_a_program_sets_them(tmp_path: Path, share: float, rise: float) -> None:
    assert read(tmp_path, "fell to 287^4^ in March^5^.", share=share, rise=rise) == "fell to 287 [4] in March [5]."


def test_what_is_lowered_or_as_large_as_its_line_is_no_mark(tmp_path: Path) -> None:
    assert read(tmp_path, "CO^2^ was measured", rise=-0.2) == "CO2 was measured"
    assert read(tmp_path, "in 20^24^ it was", share=1.0, rise=0.1) == "in 2024 it was"


def test_unicode_s_own_raised_figures_are_marks_too() -> None:
    letters = [Letter(text, 5.0 * place, 100.0, 10.0) for place, text in enumerate("287\u2074")]

    assert [(word.text, word.x0, word.x1) for word in marked_apart(letters, 19.0)] == [("287", 0, 15), ("[4]", 15, 19)]


def test_marks_are_told_on_a_page_that_is_turned(tmp_path: Path) -> None:
    def draw(canvas: Canvas) -> None:
        canvas.rotate(90)
        canvas.translate(0, -500)
        line_of(canvas, "The number of people fell to 287^4^ in March", y=100)

    (element,) = parse(printed(tmp_path, draw), MediaType.PDF, LIMITS).elements

    assert element.text == "The number of people fell to 287 [4] in March"


def test_a_passage_with_a_mark_is_found_on_its_page(tmp_path: Path) -> None:
    file = printed(tmp_path, lambda canvas: line_of(canvas, "People waiting fell to 287^4^ in March^5^ and rose"))
    text = lay_out(parse(file, MediaType.PDF, LIMITS))[0][0].text
    words = "fell to 287 [4] in March [5]"
    start = text.index(words)

    seen = view_page(file, MediaType.PDF, 1, LIMITS, looking=Looking(text=text, marks=((start, start + len(words)),)))

    (box,) = seen.boxes
    drawn = stringWidth("fell to 287 in March", "Helvetica", 11) + stringWidth("45", "Helvetica", 6.6)
    assert A4[0] * (box.x1 - box.x0) == pytest.approx(drawn, abs=1)
