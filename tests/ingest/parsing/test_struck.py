from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from pptx import Presentation
from pptx.util import Cm

from ingest.intake import MediaType
from ingest.model import Parsed
from ingest.parsing import parse
from ingest.settings import Limits
from tests.ingest.open_documents import packed

CROSSED = (
    '<style:style style:name="S" style:family="text"><style:text-properties style:text-line-through-style="solid"/>'
    '</style:style><style:style style:name="C" style:family="table-cell"><style:text-properties '
    'style:text-line-through-type="single"/></style:style><style:style style:name="N" style:family="text">'
    '<style:text-properties style:text-line-through-style="none"/></style:style>'
)


def read(tmp_path: Path, kind: MediaType, content: bytes) -> Parsed:
    file = tmp_path / "input"
    file.write_bytes(content)
    return parse(file, kind, Limits())


def texts(parsed: Parsed) -> list[str]:
    return [" ".join(element.text.split()) for element in parsed.elements]


def saved(document: object) -> bytes:
    content = io.BytesIO()
    document.save(content)  # type: ignore[attr-defined]
    return content.getvalue()


def word() -> bytes:
    document = Document()
    document.styles.add_style("Old", WD_STYLE_TYPE.CHARACTER).font.strike = True
    paragraph = document.add_paragraph("We hire ")
    paragraph.add_run("nine").font.strike = True
    paragraph.add_run(" ten").font.double_strike = True
    paragraph.add_run(" six", style="Old")
    paragraph.add_run(" four").font.strike = False
    paragraph.add_run(" brokers.")
    document.add_paragraph().add_run("Teams close in July.").font.strike = True
    row = document.add_table(1, 2).rows[0]
    row.cells[0].text = "Met"
    row.cells[1].paragraphs[0].add_run("No").font.strike = True
    return saved(document)


def deck() -> bytes:
    deck = Presentation()
    frame = deck.slides.add_slide(deck.slide_layouts[6]).shapes.add_textbox(Cm(1), Cm(1), Cm(9), Cm(3)).text_frame
    for place, line in enumerate(("We hire |nine| four brokers.", "|Teams close in July.|", "Met|No|")):
        paragraph = frame.add_paragraph() if place else frame.paragraphs[0]
        for number, text in enumerate(line.split("|")):
            run = paragraph.add_run()
            run.text = text
            run.font._element.set("strike", "sngStrike" if number % 2 else "noStrike")
    return saved(deck)


def workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    crossed, plain = InlineFont(strike=True), InlineFont(b=True)
    sheet.append([CellRichText("We hire ", TextBlock(crossed, "nine"), " four brokers."), "Teams close in July."])
    sheet.append(["Met", 9, CellRichText(TextBlock(plain, "kept"), TextBlock(crossed, " lost"))])
    for place in ("B1", "B2", "C2"):
        sheet[place].font = Font(strike=True)
    return saved(book)


_ODF_LINE = '<text:p>We hire <text:span text:style-name="S">nine</text:span> four brokers.</text:p>'
_ODF_GONE = '<text:p><text:span text:style-name="S">Teams close in July.</text:span></text:p>'
_CELL = "<table:table-cell>{}</table:table-cell>"
_ODS = (
    '<table:table><table:table-column/><table:table-column table:default-cell-style-name="C"/><table:table-row>'
    + _CELL.format(_ODF_LINE)
    + _CELL.format("<text:p>Teams close in July.</text:p>")
    + "</table:table-row><table:table-row>"
    + _CELL.format("<text:p>Met</text:p>")
    + '<table:table-cell office:value-type="float" office:value="9" table:style-name="C"><text:p>9</text:p>'
    + "</table:table-cell></table:table-row></table:table>"
)


@pytest.mark.parametrize(
    ("kind", "made", "left"),
    [
        (MediaType.DOCX, word, ["We hire four brokers.", "Met"]),
        (MediaType.PPTX, deck, ["We hire four brokers.", "Met"]),
        (MediaType.XLSX, workbook, ["We hire four brokers.", "Met | kept"]),
        (
            MediaType.ODT,
            lambda: packed("text", f"{_ODF_LINE}{_ODF_GONE}<text:p>Met</text:p>", automatic=CROSSED),
            ["We hire four brokers.", "Met"],
        ),
        (
            MediaType.ODS,
            lambda: packed("spreadsheet", _ODS, automatic=CROSSED),
            ["We hire four brokers.", "Met"],
        ),
        (
            MediaType.RTF,
            lambda: (
                rb"{\rtf1 We hire {\strike nine}{\striked1 ten} four\strike0  brokers.\par{\strike Teams.}\par Met\par}"
            ),
            ["We hire four brokers.", "Met"],
        ),
        (
            MediaType.HTML,
            lambda: (
                b"<style>.old{color:red;text-decoration: line-through}</style><p>We hire <s>nine</s><del>ten</del>"
                b"<span style='text-decoration-line:line-through'>six</span> <strike>five</strike> "
                b"<s style='text-decoration:none'>four</s> brokers.</p><p class=old>Teams.</p><table><tr><th>Met<th>No"
                b"<th>Why</tr><tr><td>Yes<td class=old>No<td>All</tr></table>"
            ),
            ["We hire four brokers.", "Met | No | Why Yes | All"],
        ),
    ],
)
def test_what_is_struck_through_is_left_out_and_told(
    tmp_path: Path, kind: MediaType, made: Callable[[], bytes], left: list[str]
) -> None:
    parsed = read(tmp_path, kind, made())

    assert texts(parsed) == left
    assert "struck-text" in parsed.flags
    assert not parsed.failures


def test_a_struck_cell_keeps_its_place_in_the_row(tmp_path: Path) -> None:
    page = b"<table><tr><th>Met<th>No<th>Why</tr><tr><td>Yes<td><s>No</s><td>All</tr></table>"

    assert read(tmp_path, MediaType.HTML, page).elements[0].cells[1] == ("Yes", "", "All")


def test_a_file_of_struck_words_alone_says_what_to_do(tmp_path: Path) -> None:
    parsed = read(tmp_path, MediaType.HTML, b"<p><s>Teams close in July.</s></p>")

    assert [failure.code for failure in parsed.failures] == ["empty"]
    assert "struck through" in parsed.failures[0].message
