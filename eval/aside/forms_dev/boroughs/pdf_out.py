"""Writes blocks as a PDF, with AcroForm fields where the look asks for them."""

from __future__ import annotations

import io
from collections.abc import Callable
from textwrap import wrap
from typing import Any
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

from eval.aside.forms_dev.boroughs.model import Block, Look, Run
from eval.aside.forms_dev.boroughs.shown import line, slot, widths

MARGIN = 50


class Field(Flowable):  # type: ignore[misc]  # the library ships no types
    """A text field of an AcroForm."""

    def __init__(self, name: str, label: str, value: str, width: float, height: float) -> None:
        super().__init__()
        self.name, self.label, self.value = name, label, value
        self.width, self.height = width, height

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return the size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw the field where the flow has come to."""
        self.canv.acroForm.textfield(
            name=self.name,
            tooltip=self.label,
            value=self.value,
            width=self.width,
            height=self.height,
            relative=True,
            fontSize=9,
            borderWidth=0.5,
            fieldFlags="multiline" if self.height > 20 else "",
        )


class Ticks(Flowable):  # type: ignore[misc]
    """The check boxes of a choice, with their words."""

    def __init__(self, name: str, run: Run, width: float, size: int) -> None:
        super().__init__()
        self.name, self.options, self.chosen = name, run.options, run.answer.split(" + ")
        self.size = size
        self.places: list[tuple[float, float]] = []
        at, line_no = 0.0, 0
        for option in self.options:
            step = 24 + size * 0.55 * len(option)
            if at and at + step > width:
                at, line_no = 0.0, line_no + 1
            self.places.append((at, line_no))
            at += step
        self.width, self.height = width, 15 * (line_no + 1)

    def wrap(self, *_: float) -> tuple[float, float]:
        """Return the size."""
        return self.width, self.height

    def draw(self) -> None:
        """Draw boxes and words."""
        self.canv.setFont("Helvetica", self.size)
        for at, (option, (x, down)) in enumerate(zip(self.options, self.places, strict=True)):
            y = self.height - 13 - 15 * down
            on = option in self.chosen
            self.canv.acroForm.checkbox(
                name=f"{self.name}.{at}", tooltip=option, checked=on, x=x, y=y, size=11, relative=True
            )
            self.canv.drawString(x + 15, y + 2, option)


class Page:
    """Turns blocks into flowables."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.fields = 0
        self.width = (A4[1] if look.wide else A4[0]) - 2 * MARGIN
        serif = look.font in {"Times New Roman", "Georgia", "Cambria"}
        sans = ("Helvetica", "Helvetica-Bold", "Helvetica-Oblique")
        self.faces = ("Times-Roman", "Times-Bold", "Times-Italic") if serif else sans

    def style(self, face: int = 0, more: int = 0) -> ParagraphStyle:
        """Return a paragraph style: plain, bold or italic."""
        size = self.look.size + more
        return ParagraphStyle("s", fontName=self.faces[face], fontSize=size, leading=size * 1.3, spaceAfter=4)

    def rich(self, runs: list[Run], *, cell: bool) -> str:
        """Return runs as reportlab's markup."""
        parts = []
        for run in runs:
            text = slot(run, self.look, cell=cell) if run.kind == "slot" else run.text
            shown = escape(text).replace("\n", "<br/>")
            if run.kind == "guide":
                shown = f'<font name="{self.faces[2]}" size="{self.look.size - 1}">{shown}</font>'
            elif run.kind == "slot" and run.answer and not run.options:
                shown = f'<font color="#{self.look.ink}">{shown}</font>'
            elif run.kind == "slot" and run.text and self.look.grey:
                shown = f'<font color="#808080">{shown}</font>'
            parts.append(shown)
        return "".join(parts)

    def field(self, label: str, run: Run, width: float, height: float) -> Field:
        """Return the next field."""
        self.fields += 1
        parts = (run.answer or run.text).split(" ¶ ")
        lines = [text for part in parts for text in wrap(part, int(width / 4.9))]
        return Field(f"f{self.fields:03}", label, "\n".join(lines), width, max(height, 12 * len(lines) + 4))

    def cell(self, runs: list[Run], kind: str, width: float) -> Any:  # noqa: ANN401
        """Return what stands in a table cell."""
        bare = len(runs) == 1 and runs[0].kind == "slot"
        if bare and self.look.control and runs[0].options:
            self.fields += 1
            return Ticks(f"c{self.fields:03}", runs[0], width - 14, self.look.size - 1)
        if bare and self.look.control:
            return self.field("", runs[0], width - 14, 16)
        asks = any(run.kind == "slot" for run in runs)
        short = not asks and len(line(runs, self.look, cell=True)) < 60
        face = 2 if kind == "example" else int(kind == "head" or (short and kind == "row"))
        return Paragraph(self.rich(runs, cell=True) or "&nbsp;", self.style(face, -1))

    def table(self, block: Block) -> Table:
        """Return a table."""
        count = max(len(row.cells) for row in block.rows)
        columns = [self.width * share for share in widths(block.rows, self.look)]
        style: list[Any] = [("VALIGN", (0, 0), (-1, -1), "TOP")]
        if self.look.lined:
            style.append(("GRID", (0, 0), (-1, -1), 0.5, colors.grey))
        data = []
        for at, row in enumerate(block.rows):
            cells = []
            for column, runs in enumerate(row.cells):
                last = count if column == len(row.cells) - 1 else column + 1
                cells.append(self.cell(runs, row.kind, sum(columns[column:last])))
            if len(cells) < count:
                style.append(("SPAN", (len(cells) - 1, at), (-1, at)))
            if row.kind == "head" and self.look.shade:
                style.append(("BACKGROUND", (0, at), (-1, at), colors.HexColor("#" + self.look.shade)))
            data.append(cells + [""] * (count - len(cells)))
        return Table(data, colWidths=columns, style=TableStyle(style), splitInRow=1)

    def box(self, block: Block) -> list[Flowable]:
        """Return a label and a box."""
        run = block.rows[0].cells[0][0]
        label = Paragraph(self.rich(block.runs, cell=True), self.style(1))
        if self.look.control:
            label_text = line(block.runs, self.look, cell=True)
            return [label, self.field(label_text, run, self.width, 14 * block.size), Spacer(1, 6)]
        text = self.rich([run], cell=True) + ("" if run.answer else "<br/>&nbsp;" * block.size)
        frame = Table([[Paragraph(text, self.style())]], colWidths=[self.width], splitInRow=1)
        frame.setStyle(TableStyle([("BOX", (0, 0), (-1, -1), 0.7, colors.black)]))
        return [label, frame, Spacer(1, 6)]

    def line(self, block: Block) -> Paragraph:
        """Return a block that is one paragraph."""
        text = self.rich(block.runs, cell=False)
        if block.kind == "guide":
            return Paragraph(text, self.style(2, -1))
        return Paragraph("• " + text if block.kind == "bullet" else text, self.style())

    def flow(self, block: Block) -> list[Flowable]:
        """Return one block as flowables."""
        if block.kind == "table":
            return [self.table(block), Spacer(1, 6)]
        if block.kind == "box":
            return self.box(block)
        if block.kind in {"page", "gap"}:
            return [PageBreak() if block.kind == "page" else Spacer(1, 8)]
        if block.kind in {"head", "sheet"}:
            more = (0, 7, 3, 1)[block.size or 2]
            return [Spacer(1, 6), Paragraph(self.rich(block.runs, cell=False), self.style(1, more))]
        return [self.line(block)]


def furniture(look: Look, stamp: str) -> Callable[[Any, Any], None]:
    """Return what draws header and footer."""

    def draw(canvas: Any, document: Any) -> None:  # noqa: ANN401
        canvas.setFont("Helvetica", 8)
        canvas.drawString(MARGIN, document.pagesize[1] - 30, look.top.replace("@@", stamp))
        canvas.drawString(MARGIN, 28, look.foot.replace("@@", stamp))

    return draw


def write(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return the file."""
    page = Page(look)
    flow = [made for block in blocks for made in page.flow(block)]
    out = io.BytesIO()
    size = landscape(A4) if look.wide else A4
    document = SimpleDocTemplate(out, pagesize=size, leftMargin=MARGIN, rightMargin=MARGIN, invariant=1)
    draw = furniture(look, stamp)
    document.build(flow, onFirstPage=draw, onLaterPages=draw)
    return out.getvalue()
