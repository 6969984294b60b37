"""Word documents in small steps, and what they become when saved as text, web page or PDF."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator, Sequence

from docx import Document
from docx.document import Document as Doc
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

CODE = re.compile(r"^([bigrhuwsSftl]{1,5})\|")
INK = {"g": "808080", "r": "C00000", "u": "1F3FA0", "w": "FFFFFF", "S": "808080"}


def fixed(content: bytes) -> bytes:
    """The same zip package with fixed times."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            data = old.read(item.filename)
            if item.filename == "docProps/core.xml":
                data = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", b"2025-01-06T09:00:00", data)
            info = zipfile.ZipInfo(item.filename, (2025, 1, 6, 9, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(info, data)
    return out.getvalue()


def new(font: str = "Calibri", size: float = 11, *, wide: bool = False, margin: float = 2.0) -> Doc:
    """An empty A4 document."""
    d = Document()
    style = d.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(5)
    for name in ("Heading 1", "Heading 2", "Heading 3", "Title"):
        d.styles[name].font.name = font
    s = d.sections[0]
    s.page_width, s.page_height = Cm(21), Cm(29.7)
    if wide:
        s.orientation, s.page_width, s.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    s.left_margin = s.right_margin = s.top_margin = s.bottom_margin = Cm(margin)
    return d


def save(d: Doc) -> bytes:
    """The document's bytes."""
    out = io.BytesIO()
    d.save(out)
    return fixed(out.getvalue())


def runs(p: Paragraph, text: str, size: float = 0) -> Paragraph:
    """Add runs: pieces parted by ¦, each with style letters before a bar (b, i, g, r, u, h, w, s, S, f)."""
    for piece in text.split("¦"):
        m = CODE.match(piece)
        code, words = (m[1], piece[m.end() :]) if m else ("", piece)
        if "f" in code:
            field_box(p, words)
            continue
        run = p.add_run(words)
        run.bold = True if "b" in code else None
        run.italic = True if "i" in code else None
        for letter in code:
            if letter in INK:
                run.font.color.rgb = RGBColor.from_string(INK[letter])
        if "h" in code:
            mark = OxmlElement("w:highlight")
            mark.set(qn("w:val"), "yellow")
            run._r.get_or_add_rPr().append(mark)
        if size:
            run.font.size = Pt(size)
        if "s" in code or "S" in code:
            control(p, run._r, holds="S" in code)
    return p


def control(p: Paragraph, r: BaseOxmlElement, *, holds: bool) -> None:
    """Put a run into a content control."""
    sdt, pr, inner = OxmlElement("w:sdt"), OxmlElement("w:sdtPr"), OxmlElement("w:sdtContent")
    if holds:
        pr.append(OxmlElement("w:showingPlcHdr"))
    pr.append(OxmlElement("w:text"))
    sdt.append(pr)
    sdt.append(inner)
    p._p.append(sdt)
    inner.append(r)


def field_box(p: Paragraph, words: str) -> None:
    """A legacy text form field with its result."""
    for kind in ("begin", "instr", "separate", "words", "end"):
        r = p.add_run()._r
        if kind == "instr":
            t = OxmlElement("w:instrText")
            t.set(qn("xml:space"), "preserve")
            t.text = " FORMTEXT "
            r.append(t)
        elif kind == "words":
            t = OxmlElement("w:t")
            t.set(qn("xml:space"), "preserve")
            t.text = words or "\u2002" * 5
            r.append(t)
        else:
            c = OxmlElement("w:fldChar")
            c.set(qn("w:fldCharType"), kind)
            if kind == "begin":
                data, name, kindof = OxmlElement("w:ffData"), OxmlElement("w:name"), OxmlElement("w:textInput")
                name.set(qn("w:val"), "Text1")
                data.append(name)
                data.append(kindof)
                c.append(data)
            r.append(c)


def para(
    d: Doc | _Cell, text: str = "", style: str | None = None, size: float = 0, *, centre: bool = False
) -> Paragraph:
    """One paragraph."""
    p = runs(d.add_paragraph(style=style), text, size)
    if centre:
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return p


def paras(d: Doc, text: str, style: str | None = None) -> None:
    """One paragraph for each line."""
    for line in text.strip("\n").split("\n"):
        para(d, line, style)


def head(d: Doc, text: str, level: int = 1) -> Paragraph:
    """A heading."""
    p: Paragraph = d.add_heading(text, level)
    return p


def shade(cell: _Cell, colour: str) -> None:
    """Shade one cell."""
    s = OxmlElement("w:shd")
    s.set(qn("w:val"), "clear")
    s.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(s)


def put(cell: _Cell, text: str, size: float = 0) -> None:
    """Write a cell; each line is a paragraph."""
    first = True
    for line in text.split("\n"):
        p = cell.paragraphs[0] if first else cell.add_paragraph()
        p.paragraph_format.space_after = Pt(2)
        runs(p, line, size)
        first = False


def grid(
    d: Doc | _Cell,
    rows: Sequence[Sequence[str]],
    widths: Sequence[float],
    top: str = "",
    left: str = "",
    size: float = 0,
    tall: float = 0,
    style: str = "Table Grid",
) -> Table:
    """A table; a row of fewer cells has its last cell merged to the right edge; None-like '^' merges upward."""
    n = len(widths)
    t = d.add_table(rows=len(rows), cols=n)
    if style:
        t.style = style
    t.autofit = False
    for column, wide in zip(t.columns, widths, strict=True):
        column.width = Cm(wide)
    for i, row in enumerate(rows):
        cells = t.rows[i].cells
        for j, text in enumerate(row):
            cell = cells[j]
            if j == len(row) - 1 and j < n - 1:
                cell = cell.merge(cells[n - 1])
            if text == "^" and i:
                t.cell(i - 1, j).merge(cell)
                continue
            put(cell, text, size)
            if (top and i == 0) or (len(row) == 1 and top):
                shade(cell, top)
            elif left and j == 0:
                shade(cell, left)
        if tall and i:
            t.rows[i].height = Cm(tall)
        for j, w in enumerate(widths):
            cells[j].width = Cm(w)
    d.add_paragraph()
    return t


def foot(d: Doc, text: str, top: str = "") -> None:
    """Footer and header lines."""
    runs(d.sections[0].footer.paragraphs[0], text, 8)
    if top:
        runs(d.sections[0].header.paragraphs[0], top, 9)


def blocks(d: Doc) -> Iterator[Paragraph | Table]:
    """Paragraphs and tables in order."""
    for el in d.element.body.iterchildren():
        if el.tag == qn("w:p"):
            yield Paragraph(el, d)
        elif el.tag == qn("w:tbl"):
            yield Table(el, d)


def words_of(p: Paragraph) -> str:
    """A paragraph's text with that of its content controls."""
    return "".join(
        "\t" if t.tag == qn("w:tab") else "\n" if t.tag == qn("w:br") else t.text or ""
        for t in p._p.iter(qn("w:t"), qn("w:tab"), qn("w:br"))
        if not (t.tag == qn("w:tab") and t.getparent().tag == qn("w:tabs"))
    )


def as_text(content: bytes) -> bytes:
    """What Word saves as plain text: one cell after another, parted by tabs."""
    out: list[str] = []
    for b in blocks(Document(io.BytesIO(content))):
        if isinstance(b, Paragraph):
            out.append(words_of(b))
            continue
        for row in b.rows:
            seen: list[object] = []
            cells: list[str] = []
            for c in row.cells:
                if c._tc not in seen:
                    seen.append(c._tc)
                    cells.append("\r\n".join(words_of(p) for p in c.paragraphs))
            out.append("\t".join(cells))
    return "\r\n".join(out).encode()
