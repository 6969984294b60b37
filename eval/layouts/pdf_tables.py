"""PDF layouts of tables and forms: with and without rules, over pages, with joined cells, fields to fill in."""

from __future__ import annotations

import io
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.units import cm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph as Prose
from reportlab.platypus import SimpleDocTemplate
from reportlab.platypus import Table as Grid

from eval.known import Case, Known, Rows, known_of
from eval.layouts.pdf_pages import BODY, HEAD, drawn, set_text
from eval.layouts.prose import DUTIES, FIGURES, SENTENCES, chapter, letter, paragraph
from eval.sample.open_document import write_odt
from eval.sample.source import Block, Field, Heading, Paragraph, Source, Table
from eval.sample.web_writer import html_block

_RULES = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
_LONG_HEADER = ("Number", "Service", "Comment")


def cases() -> Iterator[Case]:
    """Yield the layouts; those printed by another engine only where that is installed."""
    yield _case("ruled table between paragraphs", [paragraph(0), Table(rows=FIGURES), paragraph(4)], [_RULES])
    yield _case("table with lines below rows only", [paragraph(1), Table(rows=DUTIES), paragraph(5)], _UNDERLINED)
    yield _case("table on coloured bands", [paragraph(2), Table(rows=FIGURES), paragraph(6)], _BANDS)
    yield _case("landscape table without rules", [Table(rows=_numbers(14))], [], size=landscape(A4))
    yield _case("table over two pages", [paragraph(3), Table(rows=_comments(40)), paragraph(8)], [_RULES])
    yield _joined_header()
    yield _wrapped()
    yield _form()
    yield _label_lines()
    yield _beside()
    if shutil.which("soffice"):
        yield _printed_by_office()
    if shutil.which("chromium"):
        yield _printed_by_browser()


_UNDERLINED = [("LINEBELOW", (0, 0), (-1, -1), 0.5, colors.black)]
_BANDS = [("ROWBACKGROUNDS", (0, 0), (-1, -1), [colors.lightgrey, colors.white])]


def _numbers(rows: int) -> Rows:
    months = ("April", "May", "June", "July", "August", "September")
    body = tuple((f"Team {row + 1}", *(str(100 + row * 17 + at * 31) for at in range(6))) for row in range(rows))
    return (("Team", *months), *body)


def _comments(rows: int) -> Rows:
    body = ((str(row + 1), f"Service {row + 1}", SENTENCES[row % len(SENTENCES)]) for row in range(rows))
    return (_LONG_HEADER, *body)


def _case(name: str, blocks: list[Block], style: list[Any], *, size: tuple[float, float] = A4) -> Case:
    held = io.BytesIO()
    document = SimpleDocTemplate(held, pagesize=size, invariant=1)
    document.build([_flow(block, style) for block in blocks])
    header = " ".join(word for block in blocks if isinstance(block, Table) for word in block.rows[0])
    return Case(name=name, kind="pdf", content=held.getvalue(), known=known_of(blocks, optional=header))


def _flow(block: Block, style: list[Any]) -> Any:  # noqa: ANN401 - reportlab carries no types
    match block:
        case Table(rows=rows):
            wide = len(rows[0]) == len(_LONG_HEADER)
            widths = [3.2 * cm, 4 * cm, 8.5 * cm] if wide else None
            cells = [[Prose(cell, BODY) for cell in row] for row in rows] if wide else rows
            return Grid(cells, colWidths=widths, repeatRows=1, style=style, spaceBefore=8, spaceAfter=12)
        case Heading(text=text):
            return Prose(text, HEAD)
        case Paragraph(text=text):
            return Prose(text, BODY)
        case _:
            raise ValueError(block)


def _joined_header() -> Case:
    rows = [["Area", "This year", "", "Last year", ""], ["", "Asked", "Seen", "Asked", "Seen"]]
    rows += [["Central", "214", "180", "199", "171"], ["Lowmoor", "122", "97", "130", "88"]]
    held = io.BytesIO()
    joined = [_RULES, ("SPAN", (1, 0), (2, 0)), ("SPAN", (3, 0), (4, 0)), ("SPAN", (0, 0), (0, 1))]
    SimpleDocTemplate(held, invariant=1).build([Grid(rows, style=joined)])
    text = "\n".join(" ".join(row) for row in rows)
    known = Known(text=text, tables=(tuple(tuple(row) for row in rows),))
    return Case(name="table with joined header cells", kind="pdf", content=held.getvalue(), known=known)


def _wrapped() -> Case:
    rows = (
        ("Aim", "What we did", "What changed"),
        ("Fewer late reviews", SENTENCES[14], SENTENCES[3]),
        ("Better letters", SENTENCES[15], SENTENCES[17]),
    )
    return _case("ruled table of wrapped prose", [Table(rows=rows)], [_RULES])


def _form() -> Case:
    answers = (
        ("Name of the service", "Harbour lunch club"),
        ("Number of places", "24"),
        ("What went well this year", "People cook together on Wednesdays"),
        ("What did not", "The lift was out of order from May to July"),
    )

    def page(canvas: Canvas) -> None:
        for at, (label, value) in enumerate(answers):
            y = 25 * cm - at * 2 * cm
            canvas.drawString(2 * cm, y + 0.8 * cm, label)
            canvas.acroForm.textfield(name=f"f{at}", tooltip=label, value=value, x=2 * cm, y=y, width=400, height=18)
        canvas.drawString(2 * cm, 15 * cm, "I agree that this may be shared")
        canvas.acroForm.checkbox(name="agree", tooltip="Agreed", checked=True, x=10 * cm, y=15 * cm, size=12)

    blocks = [Field(label=label, value=value) for label, value in answers]
    known = known_of([*blocks, Paragraph(text="I agree that this may be shared")], optional="Agreed yes x ticked")
    return Case(name="form with fields filled in", kind="pdf", content=drawn([page]), known=known)


def _beside() -> Case:
    """Return two ruled tables side by side, as a page of figures has them."""

    def page(canvas: Canvas) -> None:
        for rows, x in ((FIGURES, 1.5 * cm), (DUTIES, 10.2 * cm)):
            grid = Grid(rows, style=[_RULES, ("FONTSIZE", (0, 0), (-1, -1), 7)])
            _, height = grid.wrap(8 * cm, 20 * cm)
            grid.drawOn(canvas, x, 25 * cm - height)

    left, right = ("\n".join(" ".join(row) for row in rows) for rows in (FIGURES, DUTIES))
    known = Known(text=left, asides=right, tables=(FIGURES, DUTIES))
    return Case(name="two ruled tables side by side", kind="pdf", content=drawn([page]), known=known)


def _label_lines() -> Case:
    lines = (("Prepared by:", "Villages board"), ("Date:", "4 October 2024"), ("Version:", "3, agreed"))

    def page(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 11)
        for at, (label, value) in enumerate(lines):
            canvas.drawString(2 * cm, 26 * cm - at * 20, label)
            canvas.drawString(7 * cm, 26 * cm - at * 20, value)
        set_text(canvas, paragraph(7).text, x=2 * cm, y=23 * cm, width=17 * cm)

    text = "\n".join(f"{label} {value}" for label, value in lines)
    known = Known(text=f"{text}\n{paragraph(7).text}")
    return Case(name="labels and values side by side", kind="pdf", content=drawn([page]), known=known)


def _printed_by_office() -> Case:
    """Return a document printed by LibreOffice, whose PDFs are drawn in another way than reportlab's."""
    source = Source(
        slug="printed",
        path="printed.odt",
        title="Printed",
        items=(),
        type="report",
        year=2024,
        header="Villages board",
        footer="Printed copy",
        template="none",
        columns=1,
        scan=False,
        trap="",
        blocks=(*letter(), *(block for at in range(2, 22) for block in chapter(at, f"Village {at}"))),
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "printed.odt"
        file.write_bytes(write_odt(source))
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, str(file)]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - our own file
        content = file.with_suffix(".pdf").read_bytes()
    known = known_of(source.blocks, kept_out=("Villages board", "Printed copy", "Page 2"))
    return Case(name="printed by LibreOffice", kind="pdf", content=content, known=known)


def _printed_by_browser() -> Case:
    """Return a web page printed by Chromium, whose letters carry no names but a table of their own."""
    blocks = [*letter(), *(block for at in range(2, 12) for block in chapter(at, f"Village {at}")), Table(rows=FIGURES)]
    style = "table, td, th { border: 1px solid; border-collapse: collapse }"
    page = f"<html><head><style>{style}</style></head><body>{''.join(map(html_block, blocks))}</body></html>"
    with tempfile.TemporaryDirectory() as folder:
        file, printed = Path(folder) / "page.html", Path(folder) / "page.pdf"
        file.write_text(page, encoding="utf-8")
        options = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-pdf-header-footer",
            f"--user-data-dir={folder}/p",
        ]
        command = ["chromium", *options, f"--print-to-pdf={printed}", file.as_uri()]
        subprocess.run(command, check=True, capture_output=True, timeout=120)  # noqa: S603 - our own page
        content = printed.read_bytes()
    return Case(name="printed by Chromium", kind="pdf", content=content, known=known_of(blocks))
