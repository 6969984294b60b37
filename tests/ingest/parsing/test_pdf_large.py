from __future__ import annotations

from pathlib import Path

import pytest
from reportlab.pdfgen.canvas import Canvas

from ingest.model import ElementKind
from tests.ingest.parsing.pdf_pages import drawn, in_order, prose, set_lines, texts

SAID = [
    "Enquiries now finish in 41 days on average, and nine people in ten say that",
    "they were asked what they wanted to happen.",
]
WHOLE = " ".join(SAID)


@pytest.mark.parametrize("below", [26, 39, 52])
def test_a_figure_beside_the_second_line_of_a_paragraph_does_not_cut_it(tmp_path: Path, below: int) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 780, ["We look at three things that people have said are important."])
        set_lines(canvas, 180, 740, [*SAID, "Six enquiries went past six months.", "All six involve the police."])
        canvas.setFont("Helvetica", 14)
        canvas.drawCentredString(110, 727, "94%")
        canvas.setFont("Helvetica", 8)
        canvas.drawCentredString(110, 727 - below, "felt safer afterwards")

    found = texts(drawn(tmp_path, page))

    assert any(WHOLE in text for text in found)
    assert "94% felt safer afterwards" in found
    assert in_order(" ".join(found), "important.", "Enquiries", "the police.", "94%")


def test_a_figure_in_the_middle_of_words_that_go_on_from_it_comes_before_them(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(
            canvas, 180, 740, ["of the carers who answered us said that they had", "been asked what they wanted."]
        )
        set_lines(canvas, 60, 727, ["94%"], size=24)
        set_lines(canvas, 50, 680, prose("Running text", 6))

    found = texts(drawn(tmp_path, page))

    assert "94% of the carers who answered us said that they had been asked what they wanted." in found


@pytest.mark.parametrize("figure", ["11,482", "83%", "\u00a374.6m", "17 days"])
def test_a_large_figure_and_the_words_below_it_are_one_paragraph(tmp_path: Path, figure: str) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 760, [figure], size=24)
        set_lines(canvas, 50, 742, ["people contacted us for the first time", "about care and support."])
        set_lines(canvas, 50, 680, prose("Running text", 6))

    parsed = drawn(tmp_path, page)

    whole = f"{figure} people contacted us for the first time about care and support."
    assert whole in texts(parsed, ElementKind.PARAGRAPH)


@pytest.mark.parametrize(("figure", "words"), [("83%", "Older people at home"), ("3", "how we work"), ("Map", "of it")])
def test_what_does_not_go_on_from_a_figure_stays_apart(tmp_path: Path, figure: str, words: str) -> None:
    def page(canvas: Canvas) -> None:
        set_lines(canvas, 50, 760, [figure], size=24)
        set_lines(canvas, 50, 742, [words])
        set_lines(canvas, 50, 680, prose("Running text", 6))

    assert figure in texts(drawn(tmp_path, page))


def test_figures_of_a_table_beside_long_names_stay_in_their_rows(tmp_path: Path) -> None:
    def page(canvas: Canvas) -> None:
        for row in range(4):
            set_lines(canvas, 50, 760 - 40 * row, [f"{20 + row}%"], size=14)
            set_lines(canvas, 110, 760 - 40 * row, ["People who live alone and have no help,", "old and young"])

    assert "21% | People who live alone" in "\n".join(texts(drawn(tmp_path, page)))
