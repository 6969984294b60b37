"""Spreadsheets, slides and rich text."""

from __future__ import annotations

import io

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.worksheet import Worksheet
from pptx import Presentation
from pptx.presentation import Presentation as Deck
from pptx.slide import Slide
from pptx.util import Cm, Pt

from eval.aside.forms_dev.casework.core import Given, still

THIN = Border(*(Side(style="thin"),) * 4)


def cell(
    ws: Worksheet,
    at: str,
    value: object,
    *,
    b: bool = False,
    fill: str = "",
    line: bool = False,
    wrap: bool = True,
    size: float = 10,
    grey: bool = False,
) -> None:
    """Write one cell with its look."""
    c = ws[at]
    c.value = str(value) if isinstance(value, str) and value else (None if value == "" else value)
    c.font = Font(
        name="Arial",
        size=size,
        bold=b,
        color="FF808080" if grey else ("FF1F3FA8" if isinstance(value, Given) else None),
    )
    c.alignment = Alignment(wrap_text=wrap, vertical="top")
    if fill:
        c.fill = PatternFill("solid", fgColor=fill)
    if line:
        c.border = THIN


def book(*sheets: str) -> tuple[Workbook, list[Worksheet]]:
    """A new workbook with named sheets."""
    wb = Workbook()
    first = wb.active
    first.title = sheets[0]
    return wb, [first, *(wb.create_sheet(name) for name in sheets[1:])]


def widths(ws: Worksheet, *sizes: float) -> None:
    """Set the columns' widths from A on."""
    for n, size in enumerate(sizes):
        ws.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n]].width = size


def save_book(wb: Workbook) -> bytes:
    """The finished workbook."""
    out = io.BytesIO()
    wb.save(out)
    return still(out.getvalue())


def deck() -> Deck:
    """A new 16:9 deck."""
    prs = Presentation()
    prs.slide_width, prs.slide_height = Cm(33.87), Cm(19.05)
    return prs


def slide(prs: Deck, title: str, *lines: str) -> Slide:
    """A slide with a title and, if there are lines, bullets."""
    s: Slide = prs.slides.add_slide(prs.slide_layouts[1 if lines else 5])
    shape = s.shapes.title
    if shape is not None:
        shape.text = title
    if lines:
        frame = s.placeholders[1].text_frame
        frame.text = lines[0]
        for line in lines[1:]:
            frame.add_paragraph().text = line
    return s


def note(s: Slide, x: float, y: float, w: float, h: float, head: str, body: str, size: int = 14) -> None:
    """A text box with a bold head and a body below it."""
    frame = s.shapes.add_textbox(Cm(x), Cm(y), Cm(w), Cm(h)).text_frame
    frame.word_wrap = True
    run = frame.paragraphs[0].add_run()
    run.text, run.font.bold, run.font.size = head, True, Pt(size)
    for line in body.split("\n"):
        para = frame.add_paragraph()
        para.text = line
        para.font.size = Pt(size - 2)


def save_deck(prs: Deck) -> bytes:
    """The finished deck."""
    out = io.BytesIO()
    prs.save(out)
    return still(out.getvalue())


def rtf(*paras: str) -> bytes:
    """Rich text: "# " makes a heading, "b:" a bold line, a list of cells parted by || a table row."""
    out = r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0 Arial;}{\f1 Calibri;}}\fs22" + "\n"
    for s in paras:
        if "||" in s:
            cells = s.split("||")
            step = 9600 // len(cells)
            defs = "".join(
                rf"\clbrdrt\brdrs\clbrdrl\brdrs\clbrdrb\brdrs\clbrdrr\brdrs\cellx{step * (n + 1)}"
                for n in range(len(cells))
            )
            out += r"\trowd" + defs + "".join(rf"\pard\intbl {code(c.strip())}\cell" for c in cells) + "\\row\\pard\n"
        elif s.startswith("# "):
            out += rf"{{\pard\b\fs30 {code(s[2:])}\par}}" + "\n"
        elif s.startswith("b:"):
            out += rf"{{\pard\b {code(s[2:])}\par}}" + "\n"
        else:
            out += rf"{{\pard {code(s)}\par}}" + "\n"
    return (out + "}").encode("ascii")


def code(s: str) -> str:
    """Text as rich text writes it."""
    s = s.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\n", "\\line ").replace("\t", "\\tab ")
    return "".join(ch if ord(ch) < 128 else f"\\u{ord(ch)}?" for ch in s)
