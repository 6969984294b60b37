# ruff: noqa: ANN401
"""Thin helpers over python-docx: what a Word user does with a few clicks."""

from __future__ import annotations

import io
from typing import Any
from xml.sax.saxutils import escape

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_BREAK, WD_COLOR_INDEX
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from .kit import settled

W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
TAP = "Click or tap here to enter text."


class Doc:
    """A Word document being written."""

    def __init__(self, font: str = "Arial", size: float = 11, *, wide: bool = False, margin: float = 2.2) -> None:
        self.d = Document()
        style = self.d.styles["Normal"]
        style.font.name, style.font.size = font, Pt(size)
        for at in range(1, 5):
            heading = self.d.styles[f"Heading {at}"]
            heading.font.name = font
            heading.element.rPr.rFonts.set(qn("w:ascii"), font)
            heading.element.rPr.rFonts.set(qn("w:hAnsi"), font)
        section = self.d.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if wide:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(margin)

    def h(self, text: str, level: int = 1) -> Any:
        """Write a heading."""
        return self.d.add_heading(text, level)

    def p(self, text: str = "", style: str | None = None, **look: Any) -> Any:
        """Write a paragraph."""
        paragraph = self.d.add_paragraph(style=style)
        if text:
            say(paragraph, text, **look)
        return paragraph

    def ps(self, text: str, style: str | None = None, **look: Any) -> None:
        """Write each line of a text as a paragraph."""
        for line in text.split("\n"):
            self.p(line, style, **look)

    def gap(self, lines: int) -> None:
        """Leave empty paragraphs."""
        for _ in range(lines):
            self.d.add_paragraph()

    def table(self, rows: int, widths: list[float], style: str | None = "Table Grid") -> Any:
        """Add a table with columns of these widths in centimetres."""
        table = self.d.add_table(rows, len(widths), style=style)
        set_widths(table, widths)
        return table

    def header(self, text: str, footer: str = "") -> None:
        """Write the running header and footer."""
        self.d.sections[0].header.paragraphs[0].text = text
        if footer:
            self.d.sections[0].footer.paragraphs[0].text = footer

    def page(self) -> None:
        """Begin a new page."""
        self.d.add_paragraph().add_run().add_break(WD_BREAK.PAGE)

    def save(self) -> bytes:
        """Return the file's bytes."""
        out = io.BytesIO()
        self.d.save(out)
        return settled(out.getvalue())


def set_widths(table: Any, widths: list[float]) -> None:
    """Set the columns' widths in centimetres."""
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=False):
        column.width = Cm(width)
    for row in table.rows:
        for cell, width in zip(row.cells, widths, strict=False):
            cell.width = Cm(width)


def say(
    paragraph: Any,
    text: str,
    *,
    b: bool = False,
    i: bool = False,
    grey: bool = False,
    hi: bool = False,
    strike: bool = False,
    size: float = 0,
    colour: str = "",
    u: bool = False,
) -> Any:
    """Add a run of text to a paragraph."""
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.strike, run.underline = b or None, i or None, strike or None, u or None
    if grey:
        run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
    if colour:
        run.font.color.rgb = RGBColor.from_string(colour)
    if hi:
        run.font.highlight_color = WD_COLOR_INDEX.YELLOW
    if size:
        run.font.size = Pt(size)
    return run


def put(cell: Any, text: str, *, shade: str = "", **look: Any) -> None:
    """Write a text into a cell, a paragraph for each line."""
    for at, line in enumerate(text.split("\n")):
        fresh = at == 0 and len(cell.paragraphs) == 1 and not cell.paragraphs[0].text
        paragraph = cell.paragraphs[0] if fresh else cell.add_paragraph()
        if line:
            say(paragraph, line, **look)
    if shade:
        fill(cell, shade)


def fill(cell: Any, colour: str) -> None:
    """Shade a cell."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{colour}"/>')
    )


def band(table: Any, at: int, text: str, colour: str = "D9E2F3", **look: Any) -> None:
    """Merge a row into one shaded cell with a title."""
    cells = table.rows[at].cells
    merged = cells[0].merge(cells[-1])
    put(merged, text, shade=colour, **({"b": True} | look))


def tall(row: Any, centimetres: float) -> None:
    """Give a row a least height."""
    row.height = Cm(centimetres)


def control(paragraph: Any, answer: str, hint: str = TAP, choices: tuple[str, ...] = (), tag: str = "") -> None:
    """Add a content control: plain text, or a drop-down where choices are given."""
    kind = '<w:text w:multiLine="1"/>'
    if choices:
        items = "".join(f'<w:listItem w:displayText="{escape(c)}" w:value="{escape(c)}"/>' for c in choices)
        kind = f"<w:dropDownList>{items}</w:dropDownList>"
    shown = escape(answer.replace("\n", "; ") or hint)
    empty = "" if answer else "<w:showingPlcHdr/>"
    look = "" if answer else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="{escape(tag)}"/>{empty}{kind}</w:sdtPr><w:sdtContent>'
            f'<w:r>{look}<w:t xml:space="preserve">{shown}</w:t></w:r></w:sdtContent></w:sdt>'
        )
    )


def tick_control(paragraph: Any, label: str, *, on: bool) -> None:
    """Add a check-box content control and its label."""
    mark = "☒" if on else "☐"
    paragraph._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(on)}"/>'
            '<w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
            '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>'
            f'<w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic"/></w:rPr><w:t>{mark}</w:t></w:r>'
            "</w:sdtContent></w:sdt>"
        )
    )
    paragraph.add_run(f" {label}   ")


def legacy_text(paragraph: Any, answer: str, name: str = "Text1") -> None:
    """Add a legacy text form field."""
    shown = escape(answer) if answer else "\u2002" * 5
    _field(paragraph, f"<w:textInput/><w:name w:val='{name}'/>", " FORMTEXT ", shown)


def legacy_tick(paragraph: Any, *, on: bool) -> None:
    """Add a legacy check box."""
    _field(paragraph, f'<w:checkBox><w:sizeAuto/><w:default w:val="{int(on)}"/></w:checkBox>', " FORMCHECKBOX ", None)


def legacy_drop(paragraph: Any, choices: list[str], answer: str) -> None:
    """Add a legacy drop-down; the first choice shows when nothing was chosen."""
    at = choices.index(answer) if answer in choices else 0
    items = "".join(f'<w:listEntry w:val="{escape(choice)}"/>' for choice in choices)
    _field(paragraph, f'<w:ddList><w:result w:val="{at}"/>{items}</w:ddList>', " FORMDROPDOWN ", None)


def _field(paragraph: Any, data: str, code: str, shown: str | None) -> None:
    ns = nsdecls("w")
    runs = [
        f'<w:r {ns}><w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/>{data}</w:ffData></w:fldChar></w:r>',
        f'<w:r {ns}><w:instrText xml:space="preserve">{code}</w:instrText></w:r>',
    ]
    if shown is not None:
        runs.append(f'<w:r {ns}><w:fldChar w:fldCharType="separate"/></w:r>')
        runs.append(f'<w:r {ns}><w:t xml:space="preserve">{shown}</w:t></w:r>')
    runs.append(f'<w:r {ns}><w:fldChar w:fldCharType="end"/></w:r>')
    for run in runs:
        paragraph._p.append(parse_xml(run))


def text_box(paragraph: Any, text: str, width: int = 440, height: int = 90) -> None:
    """Add a framed text box with a text in it, or with none."""
    body = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' if line else "<w:p/>"
        for line in text.split("\n")
    )
    paragraph._p.append(
        parse_xml(
            f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
            f'<v:rect style="width:{width}pt;height:{height}pt" strokecolor="#444444"><v:textbox><w:txbxContent>{body}'
            "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>"
        )
    )
