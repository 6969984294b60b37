"""The parts that Word users build forms from."""

from __future__ import annotations

import io
import re
from collections.abc import Sequence
from typing import Any
from xml.sax.saxutils import escape

import docx
from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK, WD_COLOR_INDEX, WD_TAB_ALIGNMENT, WD_TAB_LEADER
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Pt, RGBColor

from eval.aside.forms_dev.corporate.kit import settle

_RICH = re.compile(r"(\*\*.+?\*\*|~~.+?~~|==.+?==)", re.DOTALL)
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'


def new(font: str = "Arial", size: float = 11, *, wide: bool = False, margin: float = 2.0) -> Any:  # noqa: ANN401
    """Return an empty document."""
    doc = docx.Document()
    style = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(4)
    part = doc.sections[0]
    part.page_width, part.page_height = Cm(21), Cm(29.7)
    if wide:
        part.orientation = WD_ORIENT.LANDSCAPE
        part.page_width, part.page_height = Cm(29.7), Cm(21)
    part.left_margin = part.right_margin = part.top_margin = part.bottom_margin = Cm(margin)
    return doc


def rich(par: Any, text: str, *, size: float = 0, color: str = "", bold: bool = False, italic: bool = False) -> Any:  # noqa: ANN401
    """Write text into a paragraph: **bold**, ~~grey italic~~, ==highlighted==, new lines as breaks."""
    for piece in _RICH.split(text):
        if not piece:
            continue
        kind = piece[:2] if _RICH.fullmatch(piece) else ""
        run = par.add_run()
        for at, line in enumerate((piece[2:-2] if kind else piece).split("\n")):
            if at:
                run.add_break(WD_BREAK.LINE)
            for gap, part in enumerate(line.split("\t")):
                if gap:
                    run.add_tab()
                if part:
                    run.add_text(part)
        run.bold = True if bold or kind == "**" else None
        run.italic = True if italic or kind == "~~" else None
        if kind == "~~":
            run.font.color.rgb = RGBColor(0x7F, 0x7F, 0x7F)
        if kind == "==":
            run.font.highlight_color = WD_COLOR_INDEX.YELLOW
        if size:
            run.font.size = Pt(size)
        if color:
            run.font.color.rgb = RGBColor.from_string(color)
    return par


def p(doc: Any, text: str = "", *, style: str | None = None, center: bool = False, **looks: Any) -> Any:  # noqa: ANN401
    """Add a paragraph."""
    par = doc.add_paragraph(style=style)
    if center:
        par.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return rich(par, text, **looks)


def paras(doc: Any, text: str, **looks: Any) -> None:  # noqa: ANN401
    """Add a paragraph for each line of a text."""
    for line in text.split("\n"):
        if line.startswith(("- ", "• ")):
            p(doc, line[2:], style="List Bullet", **looks)
        else:
            p(doc, line, **looks)


def shade(cell: Any, fill: str) -> None:  # noqa: ANN401
    """Colour a cell."""
    cell._tc.get_or_add_tcPr().append(
        parse_xml(f'<w:shd {nsdecls("w")} w:val="clear" w:color="auto" w:fill="{fill}"/>')
    )


def put(cell: Any, text: str, *, fill: str = "", split: bool = False, **looks: Any) -> Any:  # noqa: ANN401
    """Write into a cell's first paragraph, or (split) each line into its own."""
    first = cell.paragraphs[0]
    if split:
        head, *rest = text.split("\n")
        rich(first, head, **looks)
        for line in rest:
            rich(cell.add_paragraph(), line, **looks)
    else:
        rich(first, text, **looks)
    if fill:
        shade(cell, fill)
    return cell


def table(
    doc: Any,  # noqa: ANN401
    rows: Sequence[Sequence[str]],
    widths: Sequence[float] = (),
    *,
    head: str = "",
    side: str = "",
    style: str = "Table Grid",
    size: float = 0,
    heads: int = 1,
) -> Any:  # noqa: ANN401
    """Add a table: head colours the first rows, side the first column, both bold."""
    columns = max(len(row) for row in rows)
    grid = doc.add_table(len(rows), columns)
    if style:
        grid.style = style
    for y, row in enumerate(rows):
        cells = grid.rows[y].cells
        for x, text in enumerate(row):
            strong = (head and y < heads) or (side and x == 0)
            fill = head if head and y < heads else side if x == 0 else ""
            put(cells[x], text, bold=bool(strong), fill="" if fill in ("", "none") else fill, size=size)
    if widths:
        grid.autofit = False
        for x, width in enumerate(widths):
            cell_width(grid, x, width)
    return grid


def span(grid: Any, y: int, text: str, *, fill: str = "", x: int = 0, to: int = -1, **looks: Any) -> Any:  # noqa: ANN401
    """Merge a row's cells and write into them."""
    cells = grid.rows[y].cells
    cell = cells[x].merge(cells[to])
    return put(cell, text, fill=fill, **looks)


def tabs(par: Any, *stops: tuple[float, str]) -> Any:  # noqa: ANN401
    """Set tab stops in centimetres, each plain, dotted or lined."""
    leaders = {"": WD_TAB_LEADER.SPACES, ".": WD_TAB_LEADER.DOTS, "_": WD_TAB_LEADER.LINES}
    for at, leader in stops:
        par.paragraph_format.tab_stops.add_tab_stop(Cm(at), WD_TAB_ALIGNMENT.LEFT, leaders[leader])
    return par


def control(par: Any, answer: str, hint: str = "Click or tap here to enter text.", options: Sequence[str] = ()) -> None:  # noqa: ANN401
    """Add a content control, showing its hint while it has no answer."""
    kind = "<w:text w:multiLine='1'/>"
    if options:
        items = "".join(f'<w:listItem w:displayText="{escape(o)}" w:value="{escape(o)}"/>' for o in options)
        kind = f'<w:dropDownList><w:listItem w:value="Choose an item."/>{items}</w:dropDownList>'
    state = "" if answer else "<w:showingPlcHdr/>"
    look = "" if answer else '<w:rPr><w:color w:val="808080"/></w:rPr>'
    words = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(line)}</w:t>' for line in (answer or hint).split("\n"))
    par._p.append(
        parse_xml(
            f"<w:sdt {nsdecls('w')}><w:sdtPr>{state}{kind}</w:sdtPr>"
            f"<w:sdtContent><w:r>{look}{words}</w:r></w:sdtContent></w:sdt>"
        )
    )


def tickbox(par: Any, label: str, *, ticked: bool) -> None:  # noqa: ANN401
    """Add a checkbox content control and its label."""
    sign, value = ("☒", "1") if ticked else ("☐", "0")
    par._p.append(
        parse_xml(
            f'<w:sdt {nsdecls("w")} {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{value}"/></w14:checkbox></w:sdtPr>'
            f'<w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr>'
            f"<w:t>{sign}</w:t></w:r></w:sdtContent></w:sdt>"
        )
    )
    par.add_run(f" {label}    ")


def legacy(par: Any, answer: str) -> None:  # noqa: ANN401
    """Add a text form field of the old kind."""
    words = "<w:br/>".join(f'<w:t xml:space="preserve">{escape(t)}</w:t>' for t in (answer or "\u2002" * 5).split("\n"))
    xml = (
        f'<w:p {nsdecls("w")}><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:enabled/><w:textInput/></w:ffData>'
        '</w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r>{words}</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    )
    for run in list(parse_xml(xml)):
        par._p.append(run)


def merge(par: Any, field: str, value: str) -> None:  # noqa: ANN401
    """Add a mail-merge field, or the value that was merged in its place."""
    if value:
        rich(par, value)
        return
    xml = f'<w:fldSimple {nsdecls("w")} w:instr=" MERGEFIELD {field} "><w:r><w:t>«{field}»</w:t></w:r></w:fldSimple>'
    par._p.append(parse_xml(xml))


def textbox(doc: Any, text: str, *, width: int = 440, height: int = 80) -> None:  # noqa: ANN401
    """Add a text box."""
    inner = "".join(
        f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n")
    )
    xml = (
        f'<w:r {nsdecls("w")} xmlns:v="urn:schemas-microsoft-com:vml"><w:pict>'
        f'<v:shape style="width:{width}pt;height:{height}pt" strokecolor="#404040" fillcolor="white">'
        f'<v:path gradientshapeok="t"/><v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>'
    )
    xml = (
        xml.replace("<v:shape ", "<v:rect ")
        .replace("</v:shape>", "</v:rect>")
        .replace('<v:path gradientshapeok="t"/>', "")
    )
    doc.add_paragraph()._p.append(parse_xml(xml))


def bands(doc: Any, top: str = "", foot: str = "") -> None:  # noqa: ANN401
    """Set header and footer."""
    part = doc.sections[0]
    if top:
        rich(part.header.paragraphs[0], top, size=8.5, color="595959")
    if foot:
        rich(part.footer.paragraphs[0], foot, size=8, color="595959")


def rule(doc: Any) -> None:  # noqa: ANN401
    """Add a line across the page."""
    properties = doc.add_paragraph()._p.get_or_add_pPr()
    properties.append(
        parse_xml(f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>')
    )


def cell_width(grid: Any, x: int, width: float) -> None:  # noqa: ANN401
    """Set one column's width in centimetres."""
    grid.columns[x].width = Cm(width)
    for cell in grid.columns[x].cells:
        cell.width = Cm(width)


def tight(cell: Any) -> None:  # noqa: ANN401
    """Drop a cell's leading empty paragraph when something else was put after it."""
    first = cell.paragraphs[0]._p
    if not first.findall(qn("w:r")) and len(cell._tc) > 3:
        cell._tc.remove(first)


def save(doc: Any) -> bytes:  # noqa: ANN401
    """Return the document's bytes."""
    out = io.BytesIO()
    doc.save(out)
    return settle(out.getvalue())
