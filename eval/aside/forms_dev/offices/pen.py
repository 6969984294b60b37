"""Writing Word documents: text marked up with <b>..</>, <i>, <u>, <g> grey, <s> small, <y> highlighted, <c>/<d>/<l> fields."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Sequence

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_COLOR_INDEX
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

MARK = re.compile(r"<([biugsycdlr]+)>(.*?)</>", re.DOTALL)


def frozen(data: bytes) -> bytes:
    """The same archive with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            body = old.read(info.filename)
            if info.filename == "docProps/core.xml":
                body = re.sub(rb"(<dcterms:\w+[^>]*>)[^<]*(</)", rb"\g<1>2024-05-01T09:00:00Z\2", body)
            new.writestr(zipfile.ZipInfo(info.filename, (2024, 5, 1, 9, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def element(name: str, **attributes: str) -> BaseOxmlElement:
    """An element of WordprocessingML with its attributes."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def styled(run: Run, marks: str) -> None:
    """Give a run the looks its marks ask for."""
    run.bold = True if "b" in marks else None
    run.italic = True if "i" in marks else None
    run.underline = True if "u" in marks else None
    if "g" in marks:
        run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
    if "r" in marks:
        run.font.color.rgb = RGBColor(0xC0, 0x00, 0x00)
    if "s" in marks:
        run.font.size = Pt(8)
    if "y" in marks:
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW


def control(paragraph: Paragraph, text: str, *, hint: bool) -> None:
    """A content control, with its placeholder or with what was typed into it."""
    run = paragraph.add_run(text)
    if hint:
        run.font.color.rgb = RGBColor(0x66, 0x66, 0x66)
    sdt, props, content = element("sdt"), element("sdtPr"), element("sdtContent")
    if hint:
        props.append(element("showingPlcHdr"))
    props.append(element("text"))
    sdt.extend([props, content])
    run._r.addprevious(sdt)
    content.append(run._r)


def legacy(paragraph: Paragraph, text: str) -> None:
    """A legacy text field."""
    for kind in ("begin", "instr", "separate", "text", "end"):
        run = paragraph.add_run(text if kind == "text" else "")
        if kind == "instr":
            instr = element("instrText")
            instr.text = " FORMTEXT "
            run._r.append(instr)
        elif kind != "text":
            char = element("fldChar", fldCharType=kind)
            if kind == "begin":
                data = element("ffData")
                data.extend([element("name", val="Text1"), element("enabled"), element("textInput")])
                char.append(data)
            run._r.append(char)


def write(paragraph: Paragraph, text: str, marks: str = "") -> Paragraph:
    """Add marked-up text to a paragraph."""
    place = 0
    for match in MARK.finditer(text):
        if match.start() > place:
            styled(paragraph.add_run(text[place : match.start()]), marks)
        kinds, inner = match.groups()
        if "c" in kinds or "d" in kinds:
            control(paragraph, inner, hint="c" in kinds)
        elif "l" in kinds:
            legacy(paragraph, inner)
        else:
            styled(paragraph.add_run(inner), marks + kinds)
        place = match.end()
    if place < len(text):
        styled(paragraph.add_run(text[place:]), marks)
    return paragraph


def shade(cell: _Cell, colour: str) -> None:
    """Fill a cell with a colour."""
    cell._tc.get_or_add_tcPr().append(element("shd", val="clear", color="auto", fill=colour))


class W:
    """One Word document."""

    def __init__(self, font: str = "Arial", size: float = 11, *, margin: float = 2.0, landscape: bool = False) -> None:
        self.doc = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.paragraph_format.space_after = Pt(6)
        section = self.doc.sections[0]
        wide, tall = Cm(21), Cm(29.7)
        section.page_width, section.page_height = (tall, wide) if landscape else (wide, tall)
        section.left_margin = section.right_margin = Cm(margin)
        section.top_margin = section.bottom_margin = Cm(2)
        self.width = (29.7 if landscape else 21) - 2 * margin

    def head(self, left: str, foot: str = "") -> None:
        """Write the header and the footer."""
        section = self.doc.sections[0]
        write(section.header.paragraphs[0], left)
        if foot:
            write(section.footer.paragraphs[0], foot, "s")

    def h(self, text: str, level: int = 1) -> None:
        """A heading."""
        heading = self.doc.add_heading(text, level)
        for run in heading.runs:
            run.font.name = self.doc.styles["Normal"].font.name

    def p(self, *texts: str, style: str | None = None, centre: bool = False) -> None:
        """Paragraphs."""
        for text in texts:
            made = write(self.doc.add_paragraph(style=style), text)
            if centre:
                made.alignment = WD_ALIGN_PARAGRAPH.CENTER

    def bullets(self, *texts: str) -> None:
        """Bullets."""
        self.p(*texts, style="List Bullet")

    def numbers(self, *texts: str) -> None:
        """A numbered list."""
        self.p(*texts, style="List Number")

    def gap(self, times: int = 1) -> None:
        """Empty paragraphs."""
        for _ in range(times):
            self.doc.add_paragraph()

    def page(self) -> None:
        """A new page."""
        self.doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def tab(self, text: str, *stops: float) -> None:
        """A paragraph with tab stops, in centimetres."""
        made = write(self.doc.add_paragraph(), text)
        for stop in stops:
            made.paragraph_format.tab_stops.add_tab_stop(Cm(stop))

    def table(
        self, rows: Sequence[Sequence[str]], widths: Sequence[float] = (), *, colour: str = "D9E2F3", grid: bool = True
    ) -> Table:
        """A table: a short row's last cell spans the rest; a cell that begins with # is shaded and bold."""
        count = max(len(row) for row in rows)
        made: Table = self.doc.add_table(len(rows), count, style="Table Grid" if grid else None)
        made.autofit = False
        each = list(widths) or [self.width / count] * count
        for column, wide in zip(made.columns, each, strict=True):
            column.width = Cm(wide)
        for across, row in zip(made.rows, rows, strict=True):
            cells = list(across.cells)
            for cell, wide in zip(cells, each, strict=True):
                cell.width = Cm(wide)
            if len(row) < count:
                cells[len(row) - 1].merge(cells[-1])
            for cell, text in zip(cells, row, strict=False):
                self.put(cell, text, colour)
        self.doc.add_paragraph().paragraph_format.space_after = Pt(2)
        return made

    @staticmethod
    def put(cell: _Cell, text: str, colour: str = "D9E2F3") -> None:
        """Write a cell; a blank line in the text parts paragraphs."""
        marks = ""
        if text.startswith("#"):
            shade(cell, colour)
            text, marks = text[1:], "b"
        parts = text.split("\n\n")
        for number, part in enumerate(parts):
            paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
            paragraph.paragraph_format.space_after = Pt(2)
            write(paragraph, part, marks)

    def data(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.doc.save(out)
        return frozen(out.getvalue())
