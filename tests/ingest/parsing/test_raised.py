from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from pptx import Presentation
from pptx.util import Cm

from ingest.intake import MediaType
from ingest.parsing import parse
from ingest.parsing.raised import raised, written
from ingest.settings import Limits
from tests.ingest.open_documents import packed

ABOVE = (
    '<style:style style:name="A" style:family="text"><style:text-properties style:text-position="super 58%"/>'
    "</style:style>"
)


def read(tmp_path: Path, kind: MediaType, content: bytes) -> str:
    file = tmp_path / "input"
    file.write_bytes(content)
    return "\n".join(element.text for element in parse(file, kind, Limits()).elements)


@pytest.mark.parametrize(
    ("before", "mark", "line"),
    [
        ("287", "4", "287 [4]"),
        ("waits", "4", "waits [4]"),
        ("waits", " 4 ", "waits 4 "),
        ("waits", "a,b ", "waits [a,b] "),
        ("2.5.", "4", "2.5. [4]"),
        ("12%", "4", "12% [4]"),
        ("10", "-3", "10 [-3]"),
        ("waits ", "4", "waits 4"),
        ("", "4", "4"),
        ("waits", "*", "waits*"),
        ("waits", "[4]", "waits[4]"),
        ("12 m", "2", "12 m\u00b2"),
        ("12km", "2.", "12km\u00b2."),
        ("12 ft", "4", "12 ft [4]"),
        ("forum", "2", "forum [2]"),
        ("4", "th", "4th"),
        ("21", "ST", "21ST"),
        ("Care", "TM", "Care [TM]"),
    ],
)
def test_a_raised_mark_never_reads_as_part_of_what_it_stands_at(before: str, mark: str, line: str) -> None:
    assert written(before + raised(mark)) == line


def test_a_mark_in_pieces_is_one() -> None:
    assert written("41" + raised("1") + raised("2") + " days, 12 m" + raised("2")) == "41 [12] days, 12 m\u00b2"


def word() -> bytes:
    document = Document()
    paragraph = document.add_paragraph("Only 287")
    paragraph.add_run("4").font.superscript = True
    paragraph.add_run(" people waited from the 4")
    paragraph.add_run("th").font.superscript = True
    cell = document.add_table(1, 1).cell(0, 0).paragraphs[0]
    cell.add_run("41")
    cell.add_run("2").font.superscript = True
    return saved(document)


def deck() -> bytes:
    deck = Presentation()
    frame = deck.slides.add_slide(deck.slide_layouts[6]).shapes.add_textbox(Cm(1), Cm(1), Cm(9), Cm(3)).text_frame
    for text, height in (("Only 287", ""), ("4", "30000"), (" people waited from the 4", "-25000"), ("th", "30000")):
        run = frame.paragraphs[0].add_run()
        run.text = text
        if height:
            run.font._element.set("baseline", height)
    added = frame.add_paragraph()
    for text, height in (("41", "0"), ("2", "30000")):
        run = added.add_run()
        run.text = text
        run.font._element.set("baseline", height)
    return saved(deck)


def workbook() -> bytes:
    book = Workbook()
    above = InlineFont(vertAlign="superscript")
    book.active.append(
        [
            CellRichText("Only 287", TextBlock(above, "4"), " people waited from the 4", TextBlock(above, "th")),
            CellRichText("41", TextBlock(above, "2")),
        ]
    )
    return saved(book)


def saved(document: object) -> bytes:
    content = io.BytesIO()
    document.save(content)  # type: ignore[attr-defined]
    return content.getvalue()


_ODF_LINE = (
    '<text:p>Only 287<text:span text:style-name="A">4</text:span> people waited from the '
    '4<text:span text:style-name="A">th</text:span></text:p>'
)
_ODF_NEXT = '<text:p>41<text:span text:style-name="A">2</text:span></text:p>'


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        (MediaType.DOCX, word),
        (MediaType.PPTX, deck),
        (MediaType.XLSX, workbook),
        (MediaType.ODT, lambda: packed("text", _ODF_LINE + _ODF_NEXT, automatic=ABOVE)),
        (
            MediaType.ODS,
            lambda: packed(
                "spreadsheet",
                f"<table:table><table:table-row><table:table-cell>{_ODF_LINE}</table:table-cell>"
                f"<table:table-cell>{_ODF_NEXT}</table:table-cell></table:table-row></table:table>",
                automatic=ABOVE,
            ),
        ),
        (
            MediaType.RTF,
            lambda: rb"{\rtf1 Only 287{\super 4} people waited from the 4\super th\nosupersub\par 41{\super 2}\par}",
        ),
        (
            MediaType.HTML,
            lambda: (
                b"<p>Only 287<sup>4</sup> people waited from the 4<sup>th</sup></p><table><tr><td>a<td>"
                b"41<span style='vertical-align: super'><b>2</b></span></table>"
            ),
        ),
    ],
)
def test_raised_marks_of_every_format_are_kept_from_figures(
    tmp_path: Path, kind: MediaType, made: Callable[[], bytes]
) -> None:
    text = read(tmp_path, kind, made())

    assert "Only 287 [4] people waited from the 4th" in text
    assert "41 [2]" in text


def test_a_mark_at_the_beginning_of_a_line_touches_nothing_above_it() -> None:
    assert written(f"Survey of 2023.\n{raised('3')} Provisional") == "Survey of 2023.\n3 Provisional"
