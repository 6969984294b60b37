"""What Word users use, by python-docx."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any

from docx import Document
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from eval.aside.forms_dev.partners.base import fixed_zip

MARK = re.compile(r"(\*\*.+?\*\*|~~.+?~~|\^\^.+?\^\^)", re.DOTALL)


def write(par: Any, text: str, *, bold: bool = False, size: float = 0, colour: str = "") -> None:  # noqa: ANN401
    """Write text with ``**bold**``, ``~~grey italics~~`` and ``^^highlighted^^`` parts."""
    for piece in MARK.split(text):
        if not piece:
            continue
        strong, grey, high = piece.startswith("**"), piece.startswith("~~"), piece.startswith("^^")
        run = par.add_run(piece[2:-2] if strong or grey or high else piece)
        run.bold = True if bold or strong else None
        if grey:
            run.italic = True
            run.font.color.rgb = RGBColor(0x80, 0x80, 0x80)
        if high:
            run.font.highlight_color = 7
        if size:
            run.font.size = Pt(size)
        if colour and not grey:
            run.font.color.rgb = RGBColor.from_string(colour)


def shade(cell: Any, colour: str) -> None:  # noqa: ANN401
    """Give a cell a background."""
    cell._tc.get_or_add_tcPr().append(parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:fill="{colour}"/>'))


def put(cell: Any, text: str, *, fill: str = "", bold: bool = False, size: float = 0, colour: str = "") -> None:  # noqa: ANN401
    """Write into a cell, one paragraph a line."""
    for number, line in enumerate(text.split("\n")):
        par = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        par.paragraph_format.space_after = Pt(2)
        write(par, line, bold=bold, size=size, colour=colour)
    if fill:
        shade(cell, fill)


class Word:
    """A document in the making."""

    def __init__(
        self, font: str = "Arial", size: float = 11, *, wide: bool = False, margin: float = 2.0, after: float = 6
    ) -> None:
        self.doc: Any = Document()
        normal = self.doc.styles["Normal"]
        normal.font.name = font
        normal.font.size = Pt(size)
        normal.paragraph_format.space_after = Pt(after)
        for level in (1, 2, 3):
            style = self.doc.styles[f"Heading {level}"]
            style.font.name = font
            style.element.rPr.rFonts.set(qn("w:asciiTheme"), "")
            for name in list(style.element.rPr.rFonts.attrib):
                if name.endswith("Theme"):
                    del style.element.rPr.rFonts.attrib[name]
        section = self.doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if wide:
            section.orientation = WD_ORIENT.LANDSCAPE
            section.page_width, section.page_height = Cm(29.7), Cm(21)
        section.left_margin = section.right_margin = Cm(margin)
        section.top_margin = section.bottom_margin = Cm(margin)
        self.width = (29.7 if wide else 21) - 2 * margin

    def top(self, text: str) -> None:
        """Write the page header."""
        self.doc.sections[0].header.paragraphs[0].text = text

    def foot(self, text: str) -> None:
        """Write the page footer."""
        self.doc.sections[0].footer.paragraphs[0].text = text

    def h(self, text: str, level: int = 1, colour: str = "") -> None:
        """Write a heading."""
        head = self.doc.add_heading(text, level)
        if colour:
            for run in head.runs:
                run.font.color.rgb = RGBColor.from_string(colour)

    def p(
        self,
        text: str = "",
        *,
        bold: bool = False,
        size: float = 0,
        colour: str = "",
        style: str = "",
        align: str = "",
        tabs: Sequence[float] = (),
    ) -> Any:  # noqa: ANN401
        """Write a paragraph for each line."""
        par = None
        for line in text.split("\n"):
            par = self.doc.add_paragraph(style=style or None)
            write(par, line, bold=bold, size=size, colour=colour)
            for stop in tabs:
                par.paragraph_format.tab_stops.add_tab_stop(Cm(stop))
            if align:
                par.alignment = {"c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT}[align]
        return par

    def bullets(self, *lines: str) -> None:
        """Write bulleted lines."""
        for line in lines:
            write(self.doc.add_paragraph(style="List Bullet"), line)

    def table(
        self,
        rows: Sequence[Sequence[str]],
        widths: Sequence[float] = (),
        *,
        head: str = "",
        label: str = "",
        style: str = "Table Grid",
        bold: bool = True,
        size: float = 0,
        where: Any = None,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """Write a table; a row of one cell is a band across; ``head`` and ``label`` are shades."""
        columns = max(len(row) for row in rows)
        table = (where or self.doc).add_table(rows=len(rows), cols=columns)
        table.style = self.doc.styles[style]
        widths = widths or [self.width / columns] * columns
        table.autofit = False
        for width, column in zip(widths, table.columns, strict=True):
            column.width = Cm(width)
        for r, row in enumerate(rows):
            cells = table.rows[r].cells
            for width, cell in zip(widths, cells, strict=True):
                cell.width = Cm(width)
            if len(row) == 1 and columns > 1:
                put(cells[0].merge(cells[-1]), row[0], fill=head or label, bold=bool(head or label), size=size)
                continue
            for c, text in enumerate(row):
                first = r == 0 and bool(head)
                side = c == 0 and bool(label)
                put(
                    cells[c],
                    text,
                    fill=head if first else label if side else "",
                    bold=bold and (first or side),
                    size=size,
                )
        if where is None:
            self.doc.add_paragraph().paragraph_format.space_after = Pt(2)
        return table

    def control(self, par: Any, text: str, placeholder: str) -> None:  # noqa: ANN401
        """Write a content control, showing its placeholder unless it was answered."""
        showing = "" if text else "<w:showingPlcHdr/>"
        style = "" if text else '<w:rPr><w:color w:val="808080"/></w:rPr>'
        body = (text or placeholder).replace("&", "&amp;").replace("<", "&lt;").replace("\n", "</w:t><w:br/><w:t>")
        par._p.append(
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtPr>{showing}<w:text/></w:sdtPr><w:sdtContent><w:r>{style}"
                f'<w:t xml:space="preserve">{body}</w:t></w:r></w:sdtContent></w:sdt>'
            )
        )

    def legacy(self, par: Any, text: str, name: str) -> None:  # noqa: ANN401
        """Write a text form field of old Word."""
        for kind in ("begin", "instr", "separate", "text", "end"):
            run = OxmlElement("w:r")
            if kind == "instr":
                run.append(parse_xml(f'<w:instrText {nsdecls("w")} xml:space="preserve"> FORMTEXT </w:instrText>'))
            elif kind == "text":
                shown = (text or "\u2002" * 5).replace("&", "&amp;").replace("<", "&lt;").replace("\n", " ")
                run.append(parse_xml(f'<w:t {nsdecls("w")} xml:space="preserve">{shown}</w:t>'))
            else:
                inner = f'<w:ffData><w:name w:val="{name}"/><w:enabled/><w:textInput/></w:ffData>'
                inner = inner if kind == "begin" else ""
                run.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}">{inner}</w:fldChar>'))
            par._p.append(run)

    def textbox(self, lines: Sequence[str], height: int = 90, width: int = 470) -> None:
        """Write a framed text box."""
        inner = "".join(
            f'<w:p><w:r><w:t xml:space="preserve">{x.replace("&", "&amp;").replace("<", "&lt;")}</w:t></w:r></w:p>'
            for x in lines or [""]
        )
        self.doc.add_paragraph().add_run()._r.append(
            parse_xml(
                f'<w:pict {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><v:rect '
                f'style="width:{width}pt;height:{height}pt" strokecolor="#404040"><v:textbox><w:txbxContent>{inner}'
                "</w:txbxContent></v:textbox></v:rect></w:pict>"
            )
        )

    def page(self) -> None:
        """Begin a page."""
        self.doc.add_page_break()

    def done(self) -> bytes:
        """Give the file."""
        out = io.BytesIO()
        self.doc.save(out)
        return fixed_zip(out.getvalue())
