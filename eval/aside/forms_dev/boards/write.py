"""A page written in the format its file name asks for."""

from __future__ import annotations

import csv
import html
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import PurePosixPath
from typing import Any

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from pptx import Presentation
from pptx.util import Cm, Pt

from eval.aside.forms_dev.boards.docx_out import LOOKS, docx_of
from eval.aside.forms_dev.boards.markup import Block, blocks_of, pieces, plain
from eval.aside.forms_dev.boards.pdf_out import pdf_of

STAMP = re.compile(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")


def _steady(content: bytes) -> bytes:
    """The same package with fixed times in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            body = old.read(info.filename)
            if info.filename == "docProps/core.xml":
                body = STAMP.sub(b"2025-03-03T09:00:00Z", body)
            new.writestr(zipfile.ZipInfo(info.filename, (2025, 3, 3, 9, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _xlsx(text: str, number: int) -> bytes:
    book = Workbook()
    book.remove(book.active)
    sheet: Any = None
    fill = PatternFill("solid", fgColor=LOOKS[number % len(LOOKS)].shade)
    edge = Border(*[Side(style="thin")] * 4)
    for block in blocks_of(text):
        if block.kind == "h1" or sheet is None:
            sheet = book.create_sheet(plain(block.text)[:30] if block.kind == "h1" else "Sheet1")
            if block.kind == "h1":
                continue
        if block.kind != "table":
            sheet.append([plain(block.text)] if block.text else [])
            if block.kind in {"title", "h2"} and block.text:
                sheet.cell(sheet.max_row, 1).font = Font(bold=True, size=13)
            if not block.text:
                sheet.cell(sheet.max_row + 1, 1, None)
                sheet._current_row = sheet._current_row + 1
            continue
        columns = max(len(row.cells) for row in block.rows)
        for at, width in enumerate(block.widths):
            sheet.column_dimensions[get_column_letter(at + 1)].width = width * 5
        for row in block.rows:
            values: list[Any] = [plain(cell) for cell in row.cells]
            values = [float(v) if re.fullmatch(r"-?\d{1,7}(\.\d+)?", v) else v or None for v in values]
            values = [int(v) if isinstance(v, float) and v.is_integer() else v for v in values]
            sheet._current_row = sheet._current_row + 1
            at = sheet._current_row
            for place in range(columns):
                cell = sheet.cell(at, place + 1, values[place] if place < len(values) else None)
                cell.border, cell.alignment = edge, Alignment(wrap_text=True, vertical="top")
                if row.kind != "plain":
                    cell.fill, cell.font = fill, Font(bold=True)
            if row.kind == "merged" and columns > 1:
                sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=columns)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _pptx(text: str, number: int) -> bytes:
    deck = Presentation()
    slide: Any = None
    for block in blocks_of(text):
        if block.kind in {"title", "h1"}:
            slide = deck.slides.add_slide(deck.slide_layouts[0 if block.kind == "title" else 1])
            slide.shapes.title.text = plain(block.text)
            body = slide.placeholders[1].text_frame
            first = True
        elif block.kind == "table":
            columns = max(len(row.cells) for row in block.rows)
            slide.placeholders[1].height = Cm(3)
            shape = slide.shapes.add_table(
                len(block.rows),
                columns,
                Cm(1.2),
                Cm(5.2 if slide.slide_layout.name != "Title Slide" else 14.5),
                Cm(22.8),
                Cm(1 * len(block.rows)),
            )
            for at, row in enumerate(block.rows):
                for place, cell in enumerate(row.cells):
                    shape.table.cell(at, place).text = plain(cell)
                    for paragraph in shape.table.cell(at, place).text_frame.paragraphs:
                        paragraph.font.size = Pt(11 + number % 3)
                if row.kind == "merged" and columns > 1:
                    shape.table.cell(at, 0).merge(shape.table.cell(at, columns - 1))
        elif block.kind in {"box", "textbox"}:
            box = slide.shapes.add_textbox(Cm(1.5), Cm(15), Cm(22), Cm(2.5))
            box.text_frame.text = plain(block.text)
        elif block.text:
            paragraph = body.paragraphs[0] if first else body.add_paragraph()
            paragraph.text = plain(block.text, "\v")
            paragraph.font.size = Pt(16 + number % 4)
            first = False
    out = io.BytesIO()
    deck.save(out)
    return out.getvalue()


def _html_inline(text: str) -> str:
    out = []
    for kind, part in pieces(text):
        if kind == "break":
            out.append("<br>")
        elif kind == "sdt":
            out.append(html.escape(plain("{{sdt^" + part + "}}")))
        else:
            tag = {"bold": "strong", "grey": "em", "mark": "mark"}.get(kind)
            out.append(f"<{tag}>{html.escape(part)}</{tag}>" if tag else html.escape(part))
    return "".join(out)


def _html_block(block: Block) -> str:
    if block.kind == "table":
        rows = []
        for row in block.rows:
            tag = "td" if row.kind == "plain" else "th"
            span = f' colspan="{max(len(r.cells) for r in block.rows)}"' if row.kind == "merged" else ""
            rows.append("<tr>" + "".join(f"<{tag}{span}>{_html_inline(c)}</{tag}>" for c in row.cells) + "</tr>")
        return "<table border=1>\n" + "\n".join(rows) + "\n</table>"
    tag = {
        "title": "h1",
        "h1": "h2",
        "h2": "h3",
        "h3": "h4",
        "bullet": "li",
        "number": "li",
        "header": "header",
        "footer": "footer",
    }.get(block.kind, "p")
    return "<hr>" if block.kind in {"rule", "page"} else f"<{tag}>{_html_inline(block.text) or '&nbsp;'}</{tag}>"


def _html(text: str) -> str:
    body = re.sub(r"((?:<li>.*</li>\n?)+)", r"<ul>\1</ul>\n", "\n".join(_html_block(b) for b in blocks_of(text)))
    title = next((plain(b.text) for b in blocks_of(text) if b.kind == "title"), "Document")
    return f'<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>{html.escape(title)}</title></head><body>\n{body}\n</body></html>\n'


def _text(text: str, *, marks: bool) -> str:
    out = []
    for block in blocks_of(text):
        if block.kind == "table":
            rows = [
                " | ".join(plain(c, " ") for c in row.cells) if marks else "\t".join(plain(c, " ") for c in row.cells)
                for row in block.rows
            ]
            if marks:
                rows = [f"| {row} |" for row in rows]
                rows.insert(1, "|" + "---|" * max(len(r.cells) for r in block.rows))
            out.append("\n".join(rows))
            continue
        sign = {"title": "# ", "h1": "## ", "h2": "### ", "h3": "#### "}.get(block.kind, "") if marks else ""
        sign = {"bullet": "- ", "number": "1. " if marks else "# "}.get(block.kind, sign)
        body = block.text.replace("<br>", "\n") if marks else plain(block.text)
        out.append("-" * 60 if block.kind == "rule" else sign + (plain(body) if "{{" in body else body))
    return "\n\n".join(out) + "\n" if marks else "\n".join(out) + "\n"


def _rtf_escape(text: str) -> str:
    body = (
        text.replace("\\", "\\\\")
        .replace("{", "\\{")
        .replace("}", "\\}")
        .replace("\n", "\\line ")
        .replace("\t", "\\tab ")
    )
    return "".join(c if ord(c) < 128 else f"\\u{ord(c)}?" for c in body)


def _rtf(text: str) -> str:
    out = ["{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs22"]
    for block in blocks_of(text):
        if block.kind == "table":
            columns = max(len(row.cells) for row in block.rows)
            for row in block.rows:
                count = 1 if row.kind == "merged" else columns
                edges = "".join(
                    f"\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx{int(9600 * (n + 1) / count)}"
                    for n in range(count)
                )
                cells = "".join(f"\\intbl {_rtf_escape(plain(c))}\\cell " for c in (row.cells + [""] * columns)[:count])
                out.append(f"\\trowd{edges} {cells}\\row")
            out.append("\\pard\\par")
            continue
        size = {"title": "\\b\\fs36 ", "h1": "\\b\\fs28 ", "h2": "\\b\\fs24 ", "h3": "\\b ", "guide": "\\i "}.get(
            block.kind, ""
        )
        lead = "\\bullet\\tab " if block.kind == "bullet" else ""
        out.append(f"{{\\pard {size}{lead}{_rtf_escape(plain(block.text))}\\par}}")
    return "\n".join([*out, "}"])


def _csv(text: str) -> str:
    out = io.StringIO()
    rows = csv.writer(out)
    for block in blocks_of(text):
        if block.kind == "table":
            rows.writerows([plain(cell, " ") for cell in row.cells] for row in block.rows)
        else:
            rows.writerow([plain(block.text)] if block.text else [])
    return out.getvalue()


def _eml(text: str) -> bytes:
    head, _, body = text.strip("\n").partition("\n\n")
    mime = "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    spaced = "\n".join(plain(line) if line != "~" else "" for line in body.split("\n"))
    return (head.replace("\n", "\r\n") + "\r\n" + mime + "\r\n" + spaced.replace("\n", "\r\n") + "\r\n").encode()


def write(path: str, text: str, key: str) -> bytes:
    """The document's bytes; key decides its look."""
    number = sum(key.encode())
    kind = PurePosixPath(path).suffix
    if kind == ".docx":
        return _steady(docx_of(text, LOOKS[number % len(LOOKS)]))
    if kind == ".pdf":
        return pdf_of(text, number)
    if kind == ".xlsx":
        return _steady(_xlsx(text, number))
    if kind == ".pptx":
        return _steady(_pptx(text, number))
    if kind == ".eml":
        return _eml(text)
    made: dict[str, Callable[[str], str]] = {
        ".html": _html,
        ".rtf": _rtf,
        ".csv": _csv,
        ".txt": lambda t: _text(t, marks=False),
        ".md": lambda t: _text(t, marks=True),
    }
    return made[kind](text).encode()
