"""Word documents written run by run, with the things Word users put into forms."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any, TypedDict, Unpack
from xml.sax.saxutils import escape

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from eval.aside.forms_dev.casework.core import Given, Hint, still

NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)
HANDS: tuple[dict[str, Any], ...] = ({}, {"c": "1F3FA8"}, {"font": "Segoe Script", "sz": 10}, {"i": True})


class Look(TypedDict, total=False):
    """How a run looks."""

    b: bool
    i: bool
    u: bool
    s: bool
    c: str
    sz: float
    hl: str
    font: str


class X(str):
    """WordprocessingML as it is."""

    __slots__ = ()


_state: dict[str, Any] = {"hand": 0, "hint": "808080"}


def begin(hand: int, hint: str = "808080") -> None:
    """Say how this document's answers (and its preprinted hints) look."""
    _state.update(hand=hand, hint=hint)


def r(
    text: str,
    *,
    b: bool = False,
    i: bool = False,
    u: bool = False,
    s: bool = False,
    c: str = "",
    sz: float = 0,
    hl: str = "",
    font: str = "",
) -> X:
    """One run; answers and hints take their document's look."""
    if isinstance(text, X):
        return text
    if isinstance(text, Given):
        look = HANDS[_state["hand"]]
        c, font, sz, i = look.get("c", c), look.get("font", font), look.get("sz", sz), look.get("i", False)
        b = False
    elif isinstance(text, Hint):
        c, b = c or _state["hint"], False
    pr = ""
    if font:
        pr += f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:cs="{font}"/>'
    pr += "<w:b/>" * b + "<w:i/>" * i + "<w:strike/>" * s
    if c:
        pr += f'<w:color w:val="{c}"/>'
    if sz:
        pr += f'<w:sz w:val="{int(sz * 2)}"/>'
    if hl:
        pr += f'<w:highlight w:val="{hl}"/>'
    if u:
        pr += '<w:u w:val="single"/>'
    body = ""
    for n, line in enumerate(text.split("\n")):
        body += "<w:br/>" if n else ""
        for m, part in enumerate(line.split("\t")):
            body += "<w:tab/>" if m else ""
            body += f'<w:t xml:space="preserve">{escape(part)}</w:t>' if part else ""
    return X(f"<w:r><w:rPr>{pr}</w:rPr>{body}</w:r>") if text else X("")


def p(
    *parts: str,
    style: str = "",
    al: str = "",
    tabs: str = "",
    fill: str = "",
    after: int = -1,
    ind: int = 0,
    **look: Unpack[Look],
) -> X:
    """One paragraph; tabs like "r:9000:dot l:4000" (position in twips, leader)."""
    pr = f'<w:pStyle w:val="{style}"/>' if style else ""
    if tabs:
        stops = ""
        for stop in tabs.split():
            kind, pos, *lead = stop.split(":")
            val = {"l": "left", "r": "right", "c": "center"}[kind]
            leader = f' w:leader="{lead[0]}"' if lead else ""
            stops += f'<w:tab w:val="{val}"{leader} w:pos="{pos}"/>'
        pr = f"{pr}<w:tabs>{stops}</w:tabs>"
    if fill:
        pr += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
    if after >= 0:
        pr += f'<w:spacing w:after="{after}"/>'
    if ind:
        pr += f'<w:ind w:left="{ind}"/>'
    if al:
        pr += f'<w:jc w:val="{al}"/>'
    return X(f"<w:p><w:pPr>{pr}</w:pPr>{''.join(r(part, **look) for part in parts)}</w:p>")


def h(text: str, level: int = 1) -> X:
    """A heading in Word's own style."""
    return p(text, style="Title" if level == 0 else f"Heading{level}")


def bullets(*items: str, numbered: bool = False) -> X:
    """A bulleted or numbered list."""
    return X("".join(p(item, style="ListNumber" if numbered else "ListBullet") for item in items))


def gap(n: int = 1) -> X:
    """Empty paragraphs."""
    return X("<w:p/>" * n)


def page() -> X:
    """A page break."""
    return X('<w:p><w:r><w:br w:type="page"/></w:r></w:p>')


class C:
    """A table cell with its span, shade and look; vm is "restart" or "go on"."""

    def __init__(
        self, *parts: str, span: int = 1, fill: str = "", vm: str = "", al: str = "", **look: Unpack[Look]
    ) -> None:
        self.parts, self.span, self.fill, self.vm, self.al, self.look = parts, span, fill, vm, al, look

    def xml(self, width: int) -> str:
        """The cell's markup."""
        pr = f'<w:tcW w:w="{width}" w:type="dxa"/>'
        if self.span > 1:
            pr += f'<w:gridSpan w:val="{self.span}"/>'
        if self.vm:
            pr += '<w:vMerge w:val="restart"/>' if self.vm == "restart" else "<w:vMerge/>"
        if self.fill:
            pr += f'<w:shd w:val="clear" w:color="auto" w:fill="{self.fill}"/>'
        body = ""
        inline: list[str] = []
        for part in self.parts:
            if isinstance(part, X) and part.startswith(("<w:p>", "<w:p/>", "<w:tbl>", "<w:sdt><w:sdtPr><w:id/>")):
                body += (p(*inline, al=self.al, after=0, **self.look) if inline else "") + part
                inline = []
            else:
                inline.append(part)
        if inline or not body:
            body += p(*inline, al=self.al, after=0, **self.look)
        if body.endswith("</w:tbl>"):
            body += "<w:p/>"
        return f"<w:tc><w:tcPr>{pr}</w:tcPr>{body}</w:tc>"


def t(
    rows: Sequence[Sequence[C | str]],
    widths: list[float],
    *,
    line: str = "single",
    col: str = "000000",
    high: int = 0,
    head: bool = False,
) -> X:
    """A table; widths in centimetres, high is the least row height in twips."""
    grid = [int(w * 567) for w in widths]
    sides = "".join(
        f'<w:{side} w:val="{line}" w:sz="4" w:space="0" w:color="{col}"/>'
        for side in ("top", "left", "bottom", "right", "insideH", "insideV")
    )
    out = f'<w:tbl><w:tblPr><w:tblW w:w="{sum(grid)}" w:type="dxa"/><w:tblBorders>{sides}</w:tblBorders></w:tblPr>'
    out += "<w:tblGrid>" + "".join(f'<w:gridCol w:w="{g}"/>' for g in grid) + "</w:tblGrid>"
    for n, row in enumerate(rows):
        trpr = f'<w:trHeight w:val="{high}"/>' if high else ""
        if head and n == 0:
            trpr += "<w:tblHeader/>"
        out += f"<w:tr><w:trPr>{trpr}</w:trPr>" if trpr else "<w:tr>"
        at = 0
        for cell in row:
            c = cell if isinstance(cell, C) else C(cell)
            out += c.xml(sum(grid[at : at + c.span]))
            at += c.span
        out += "</w:tr>"
    return X(out + "</w:tbl>")


def sdt(value: str, placeholder: str = "Click or tap here to enter text.") -> X:
    """A plain-text content control in a line."""
    if value:
        return X(f"<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>{r(value)}</w:sdtContent></w:sdt>")
    inner = r(placeholder, c="808080")
    pr = "<w:showingPlcHdr/><w:text/>"
    return X(f"<w:sdt><w:sdtPr>{pr}</w:sdtPr><w:sdtContent>{inner}</w:sdtContent></w:sdt>")


def drop(value: str, options: str, placeholder: str = "Choose an item.") -> X:
    """A drop-down content control; options parted by |."""
    items = "".join(f'<w:listItem w:displayText="{escape(o)}" w:value="{escape(o)}"/>' for o in options.split("|"))
    shown = r(value) if value else r(placeholder, c="808080")
    flag = "" if value else "<w:showingPlcHdr/>"
    pr = f"{flag}<w:dropDownList>{items}</w:dropDownList>"
    return X(f"<w:sdt><w:sdtPr>{pr}</w:sdtPr><w:sdtContent>{shown}</w:sdtContent></w:sdt>")


def chk(on: bool) -> X:  # noqa: FBT001
    """A check-box content control."""
    state = (
        f'<w14:checkbox><w14:checked w14:val="{int(on)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>'
        '<w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>'
    )
    mark = r("☒" if on else "☐", font="MS Gothic")
    return X(f"<w:sdt><w:sdtPr>{state}</w:sdtPr><w:sdtContent>{mark}</w:sdtContent></w:sdt>")


def legacy(value: str, name: str = "Text1") -> X:
    """A legacy text form field, its five en-spaces showing while nothing is typed."""
    shown = r(value) if value else r("\u2002" * 5)
    begin_ = f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/><w:textInput/></w:ffData></w:fldChar>'
    return X(
        f'<w:r>{begin_}</w:r><w:r><w:instrText xml:space="preserve"> FORMTEXT </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{shown}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def legacy_box(on: bool, name: str = "Check1") -> X:  # noqa: FBT001
    """A legacy check-box form field."""
    state = f'<w:checkBox><w:sizeAuto/><w:default w:val="0"/><w:checked w:val="{int(on)}"/></w:checkBox>'
    begin_ = (
        f'<w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="{name}"/><w:enabled/>{state}</w:ffData></w:fldChar>'
    )
    return X(
        f'<w:r>{begin_}</w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def textbox(body: str, *, width: int = 450, height: int = 90, fill: str = "#ffffff") -> X:
    """A text box in its own paragraph, as older Word writes it."""
    return X(
        f'<w:p><w:r><w:pict><v:shape style="width:{width}pt;height:{height}pt" type="#_x0000_t202" fillcolor="{fill}" '
        f'strokecolor="black" path="m,l,21600r21600,l21600,xe" coordsize="21600,21600"><v:textbox><w:txbxContent>{body}'
        "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>"
    )


def build(
    *body: str,
    header: str = "",
    footer: str = "",
    font: str = "Arial",
    size: float = 11,
    wide: bool = False,
    margin: float = 2.0,
) -> bytes:
    """The finished document."""
    d = docx.Document()
    for name in ("Normal", "Heading 1", "Heading 2", "Heading 3", "Title"):
        style = d.styles[name]
        style.font.name = font
        fonts = style.element.rPr.rFonts
        for key in list(fonts.attrib):
            if "Theme" in key:
                del fonts.attrib[key]
        fonts.set(qn("w:hAnsi"), font)
    d.styles["Normal"].font.size = Pt(size)
    sec = d.sections[0]
    width, height = (Cm(29.7), Cm(21.0)) if wide else (Cm(21.0), Cm(29.7))
    sec.page_width, sec.page_height = width, height
    sec.left_margin = sec.right_margin = sec.top_margin = sec.bottom_margin = Cm(margin)
    if header:
        sec.header.paragraphs[0].text = header
    if footer:
        sec.footer.paragraphs[0].text = footer
    frame = parse_xml(f"<w:body {NS}>{''.join(body)}</w:body>")
    last = d.element.body[-1]
    for el in list(frame):
        last.addprevious(el)
    out = io.BytesIO()
    d.save(out)
    return still(out.getvalue())
