"""A Word document as office workers make one."""

from __future__ import annotations

import io

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from .pen import Pen, flow, still

NOTES = {
    "grey": (False, "7F7F7F"),
    "italic": (True, ""),
    "greyitalic": (True, "808080"),
    "blue": (True, "2E74B5"),
    "plain": (False, ""),
}


def pair(item: str) -> tuple[str, str]:
    """A label and what the template prints where its answer goes."""
    label, _, filler = item.partition("::")
    return label.strip(), filler.strip()


def split(text: str) -> list[str]:
    """Items parted by bars."""
    return [" ".join(one.split()) for one in text.split("|")]


def chosen(answer: str, options: list[str]) -> tuple[list[bool], str]:
    """Which options an answer names (parted by semicolons), and what it says besides."""
    said = [one.strip() for one in answer.split(";") if one.strip()]
    low = [one.lower() for one in options]
    rest = [one for one in said if one.lower() not in low]
    return [one in [s.lower() for s in said] for one in low], "; ".join(rest)


def name_of(given: list[str]) -> str:
    """What a printed row is called: its first cell, or the second after a mere number."""
    return given[1] if len(given) > 1 and len(given[0]) <= 4 else given[0]


class Word:
    """A document being written; the pen answers what is asked."""

    def __init__(
        self,
        d: Pen,
        *,
        font: str = "Arial",
        size: float = 10.5,
        shade: str = "D9E2F3",
        note: str = "grey",
        land: bool = False,
    ) -> None:
        self.d, self.shade, self.kind, self.size = d, shade, note, size
        self.wipe = False  # whether answers are written over the guidance
        self.doc = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name, normal.font.size = font, Pt(size)
        normal.paragraph_format.space_after = Pt(4)
        part = self.doc.sections[0]
        part.page_width, part.page_height = (Cm(29.7), Cm(21)) if land else (Cm(21), Cm(29.7))
        part.orientation = WD_ORIENT.LANDSCAPE if land else WD_ORIENT.PORTRAIT
        part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = Cm(2)
        self.width = 25.7 if land else 17.0

    def header(self, text: str) -> None:
        """The text at the head of every page."""
        self.doc.sections[0].header.paragraphs[0].text = text

    def footer(self, text: str) -> None:
        """The text at the foot of every page."""
        self.doc.sections[0].footer.paragraphs[0].text = text

    def title(self, text: str, size: float = 16) -> None:
        """The document's title, set by hand."""
        run = self.doc.add_paragraph().add_run(text)
        run.bold, run.font.size = True, Pt(size)

    def head(self, text: str, level: int = 2) -> None:
        """A heading."""
        self.doc.add_heading(text, level)

    def bar(self, text: str) -> None:
        """A shaded section bar across the page."""
        table = self.doc.add_table(rows=1, cols=1)
        table.style = "Table Grid"
        self.paint(table.cell(0, 0), "1F3864" if self.shade == "D9E2F3" else self.shade)
        run = table.cell(0, 0).paragraphs[0].add_run(text)
        run.bold = True
        if self.shade == "D9E2F3":
            run.font.color.rgb = RGBColor(255, 255, 255)

    def para(self, text: str, *, bold: bool = False) -> None:
        """Ordinary text."""
        for one in flow(text):
            self.doc.add_paragraph().add_run(one).bold = bold

    def note(self, text: str) -> None:
        """Guidance, in the type this document has for it."""
        for one in flow(text):
            self.hint(self.doc.add_paragraph(), one)

    def bullets(self, text: str) -> None:
        """A list."""
        for one in split(text):
            self.doc.add_paragraph(one, style="List Bullet")

    def gap(self) -> None:
        """An empty paragraph."""
        self.doc.add_paragraph()

    def page(self) -> None:
        """A new page."""
        self.doc.add_page_break()  # type: ignore[no-untyped-call] # python-docx leaves it untyped

    def hint(self, at: Paragraph, text: str) -> None:
        """A run of guidance."""
        slant, colour = NOTES[self.kind]
        run = at.add_run(text)
        run.italic = slant or None
        if colour:
            run.font.color.rgb = RGBColor.from_string(colour)

    def paint(self, cell: _Cell, colour: str) -> None:
        """Shade a cell."""
        if colour:
            cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))

    def write(self, cell: _Cell, text: str, *, bold: bool = False) -> None:
        """Text into a cell, its lines as paragraphs."""
        for at, line in enumerate(text.split("\n")):
            here = cell.paragraphs[0] if at == 0 else cell.add_paragraph()
            here.add_run(line).bold = bold or None

    def fill(self, cell: _Cell, label: str, filler: str) -> None:
        """Answer a prompt in a cell, or print there what the template does."""
        text = self.d(label)
        if text:
            self.write(cell, text)
        elif filler:
            self.hint(cell.paragraphs[0], filler)

    def kv(self, items: str, per: int = 1, left: float = 0.38) -> None:
        """A table with labels beside empty cells."""
        pairs = [pair(one) for one in split(items)]
        table = self.doc.add_table(rows=0, cols=2 * per)
        table.style = "Table Grid"
        wide = [self.width / per * left, self.width / per * (1 - left)] * per
        for at in range(0, len(pairs), per):
            row = table.add_row().cells
            for k, (label, filler) in enumerate(pairs[at : at + per]):
                self.write(row[2 * k], label, bold=True)
                self.paint(row[2 * k], self.shade)
                self.fill(row[2 * k + 1], label, filler)
        self.fit(table, " ".join(f"{w:.2f}" for w in wide))

    def box(self, item: str, lines: int = 3, hint: str = "") -> None:
        """A label and its answer in one cell."""
        label, filler = pair(item)
        table = self.doc.add_table(rows=1, cols=1)
        table.style = "Table Grid"
        cell = table.cell(0, 0)
        self.write(cell, label, bold=True)
        if hint:
            self.hint(cell.add_paragraph(), hint)
        text = self.d(label)
        if text:
            for line in text.split("\n"):
                cell.add_paragraph(line)
        elif filler:
            self.hint(cell.add_paragraph(), filler)
        else:
            for _ in range(lines):
                cell.add_paragraph()

    def under(self, item: str, hint: str = "", lines: int = 2, level: int = 0) -> None:
        """A label on its own line, and the answer in paragraphs beneath it."""
        label, filler = pair(item)
        if level:
            self.head(label, level)
        else:
            self.para(label, bold=True)
        text = self.d(label)
        if hint and not (text and self.wipe and self.d.v % 2 == 0):
            self.note(hint)
        for line in text.split("\n") if text else []:
            self.doc.add_paragraph(line)
        if not text and filler:
            self.hint(self.doc.add_paragraph(), filler)
        elif not text:
            for _ in range(lines):
                self.gap()

    def line(self, items: str, dots: str = "_", to: int = 62) -> None:
        """Labels each followed by a rule of characters."""
        for label, _ in (pair(one) for one in split(items)):
            text = self.d(label)
            self.doc.add_paragraph(f"{label}  {text}" if text else f"{label} {dots * max(8, to - len(label))}")

    def grid(self, heads: str, rows: str, widths: str = "") -> None:
        """A table with its first column (and maybe others, parted by ^) printed and the rest empty."""
        cols = split(heads)
        table = self.doc.add_table(rows=1, cols=len(cols))
        table.style = "Table Grid"
        for cell, head in zip(table.rows[0].cells, cols, strict=True):
            self.write(cell, head, bold=True)
            self.paint(cell, self.shade)
        for item in split(rows):
            given = [one.strip() for one in item.split("^")]
            row = table.add_row().cells
            for at, text in enumerate(given + self.d.cells(name_of(given), len(cols) - len(given))):
                self.write(row[at], text)
        self.fit(table, widths)

    def log(self, heads: str, n: int = 4, widths: str = "") -> None:
        """A table that has only headings."""
        cols = split(heads)
        said = self.d.rows(cols)
        table = self.doc.add_table(rows=1, cols=len(cols))
        table.style = "Table Grid"
        for cell, head in zip(table.rows[0].cells, cols, strict=True):
            self.write(cell, head, bold=True)
            self.paint(cell, self.shade)
        for at in range(max(n, len(said))):
            row = table.add_row().cells
            for cell, text in zip(row, said[at] if at < len(said) else [""] * len(cols), strict=True):
                self.write(cell, text)
        self.fit(table, widths)

    def fit(self, table: Table, widths: str) -> None:
        """Set a table's widths in centimetres."""
        if widths:
            table.autofit = False
            for column, w in zip(table.columns, widths.split(), strict=False):
                column.width = Cm(float(w))
            for row in table.rows:
                for cell, w in zip(row.cells, widths.split(), strict=False):
                    cell.width = Cm(float(w))
        self.gap()

    def show(self, heads: str, rows: str, widths: str = "") -> None:
        """A printed table: nothing is asked."""
        cols = split(heads)
        table = self.doc.add_table(rows=1, cols=len(cols))
        table.style = "Table Grid"
        for cell, head in zip(table.rows[0].cells, cols, strict=True):
            self.write(cell, head, bold=True)
            self.paint(cell, self.shade)
        for item in split(rows):
            row = table.add_row().cells
            for cell, text in zip(row, item.split("^"), strict=False):
                self.write(cell, text.strip())
        self.fit(table, widths)

    def facts(self, rows: str) -> None:
        """Particulars that are printed: nothing is asked."""
        pairs = [one.split("^") for one in split(rows)]
        table = self.doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for name, text in pairs:
            row = table.add_row().cells
            self.write(row[0], name.strip(), bold=True)
            self.paint(row[0], self.shade)
            self.write(row[1], text.strip())
        self.fit(table, "5 12")

    def tick(self, label: str, options: str, marks: str = "☐☒", lead: str = "   ") -> None:
        """A question with boxes to tick."""
        names = split(options)
        on, rest = chosen(self.d(label), names)
        text = lead.join(f"{marks[1] if hit else marks[0]} {one}" for one, hit in zip(names, on, strict=True))
        here = self.doc.add_paragraph()
        here.add_run(label).bold = True
        here.add_run("\t" + text + (f"   {rest}" if rest else ""))

    def strike(self, label: str, options: str, tail: str = "(delete as appropriate)") -> None:
        """A question whose wrong options are struck out."""
        names = split(options)
        on, rest = chosen(self.d(label), names)
        here = self.doc.add_paragraph()
        here.add_run(label + "  ").bold = True
        for at, (one, hit) in enumerate(zip(names, on, strict=True)):
            here.add_run(" / " if at else "")
            run = here.add_run(one)
            run.font.strike = (any(on) and not hit) or None
        here.add_run(f"  {tail}" + (f"  {rest}" if rest else ""))

    def marks(self, heads: str, rows: str, sign: str = "✓", widths: str = "") -> None:
        """A grid of statements against columns, one mark a row; words after the mark go to a last column."""
        cols = split(heads)
        table = self.doc.add_table(rows=1, cols=len(cols))
        table.style = "Table Grid"
        for cell, head in zip(table.rows[0].cells, cols, strict=True):
            self.write(cell, head, bold=True)
            self.paint(cell, self.shade)
        for item in split(rows):
            on, rest = chosen(self.d(item), cols[1:])
            row = table.add_row().cells
            self.write(row[0], item)
            for at, hit in enumerate(on):
                self.write(row[at + 1], sign if hit else "")
            if rest:
                self.write(row[-1], rest)
        self.fit(table, widths)

    def control(self, label: str, holder: str = "Click or tap here to enter text.", *, beside: bool = True) -> None:
        """A label and a content control."""
        here = self.doc.add_paragraph()
        here.add_run(label + " ").bold = True
        if not beside:
            here = self.doc.add_paragraph()
        text = self.d(label)
        inner = "" if text else "<w:showingPlcHdr/>"
        style = "" if text else '<w:rPr><w:color w:val="808080"/></w:rPr>'
        sdt = parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr>{inner}<w:text/></w:sdtPr><w:sdtContent><w:r>"
            f"{style}<w:t/></w:r></w:sdtContent></w:sdt>"
        )
        sdt.find(".//" + qn("w:t")).text = (text or holder).replace("\n", " ")
        here._p.append(sdt)

    def legacy(self, label: str, *, tab: bool = True) -> None:
        """A label and a legacy form field."""
        here = self.doc.add_paragraph()
        here.add_run(label + ("\t" if tab else " "))
        text = self.d(label)
        for kind in ("begin", "separate", "end"):
            data = '<w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput/></w:ffData>' if kind == "begin" else ""
            run = here.add_run()
            run._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}">{data}</w:fldChar>'))
            if kind == "begin":
                code = here.add_run()
                code._r.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> FORMTEXT </w:instrText>'))
            if kind == "separate":
                here.add_run(text.replace("\n", " ") or "\u2002" * 5)

    def bytes(self) -> bytes:
        """The file."""
        out = io.BytesIO()
        self.doc.save(out)
        return still(out.getvalue())
