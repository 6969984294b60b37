"""Writes a sheet as plain text, Markdown, CSV, e-mail, web page or rich text."""

from __future__ import annotations

import csv
import io
from email.message import EmailMessage
from html import escape

from eval.aside.forms_dev.shorthand.markup import Block, Cell, Para, Sheet


def text_of(runs: Para) -> str:
    """A paragraph's text."""
    return "".join(run.text for run in runs)


def cell_text(paras: Cell) -> str:
    """A cell's text on lines of its own."""
    return "\n".join(text_of(runs) for runs in paras)


def _lines(sheet: Sheet, *, marked: bool) -> list[str]:
    lines: list[str] = []
    for block in sheet.blocks:
        text = cell_text(block.paras)
        if block.kind in {"title", "h1", "h2"}:
            sign = {"title": "# ", "h1": "## ", "h2": "### "}[block.kind] if marked else ""
            lines.extend(["", sign + (text.upper() if block.kind == "title" and not marked else text), ""])
        elif block.kind == "table":
            lines.extend(_table_lines(block, marked=marked))
        elif block.kind == "bullet":
            lines.append(("- " if marked else "  * ") + text)
        elif block.kind == "guide" and marked:
            lines.extend([f"> _{text}_", ""])
        elif block.kind in {"break", "gap"}:
            lines.append("")
        else:
            lines.extend([text, ""] if marked or len(text) > 60 else [text])
    return lines


def _table_lines(block: Block, *, marked: bool) -> list[str]:
    lines: list[str] = []
    width = max(len(row.cells) for row in block.rows)
    for at, row in enumerate(block.rows):
        cells = [cell_text(cell).replace("\n", "<br>" if marked else " ") for cell in row.cells]
        if marked:
            lines.append("| " + " | ".join(cells + [""] * (width - len(cells))) + " |")
            if at == 0:
                lines.append("|" + " --- |" * width)
        elif width == 2 and row.kind == "plain":
            lines.append(": ".join(cells) if len(cells) > 1 and len(cells[0]) < 60 else "\n".join(cells))
        else:
            lines.append("\t".join(cells))
    return [*lines, ""]


def txt_bytes(sheet: Sheet) -> bytes:
    """Write plain text, as Windows saves it."""
    return "\r\n".join(_lines(sheet, marked=False)).strip().encode() + b"\r\n"


def md_bytes(sheet: Sheet) -> bytes:
    """Write Markdown."""
    return "\n".join(_lines(sheet, marked=True)).strip().encode() + b"\n"


def csv_bytes(sheet: Sheet) -> bytes:
    """Write the rows of a spreadsheet saved as CSV."""
    made = io.StringIO()
    writer = csv.writer(made)
    for block in sheet.blocks:
        if block.kind == "table":
            writer.writerows([cell_text(cell) for cell in row.cells] for row in block.rows)
        elif block.kind == "gap":
            writer.writerow([])
        else:
            writer.writerow([cell_text(block.paras)])
    return made.getvalue().encode("utf-8-sig")


def eml_bytes(sheet: Sheet) -> bytes:
    """Write an e-mail."""
    message = EmailMessage()
    message["From"] = sheet.option("from", "Adult Social Care <adults@marlshire.example>")
    message["To"] = sheet.option("to", "CQC Assessment Inbox <assessment@marlshire.example>")
    message["Subject"] = sheet.option("subject", "Form")
    message["Date"] = sheet.option("date", "Tue, 04 Mar 2025 09:12:00 +0000")
    message.set_content("\n".join(_lines(sheet, marked=False)).strip() + "\n")
    return bytes(message)


def _runs_html(runs: Para, *, web: bool) -> str:
    parts = []
    for run in runs:
        text = escape(run.text).replace("\n", "<br>")
        if run.kind == "b":
            text = f"<strong>{text}</strong>"
        elif run.kind in {"g", "sdt", "drop"}:
            text = f'<input type="text" placeholder="{text}">' if web else f'<em class="hint">{text}</em>'
        elif run.kind in {"hole", "leg"}:
            text = '<textarea rows="3" name="q"></textarea>' if web else "&nbsp;"
        elif run.kind in {"a", "u"} and run.text:
            text = f'<span class="answer">{text}</span>'
        parts.append(text)
    return "".join(parts)


def html_bytes(sheet: Sheet) -> bytes:
    """Write a web page."""
    web = sheet.option("web") == "1"
    tags = {"title": "h1", "h1": "h2", "h2": "h3", "bullet": "li", "header": "header", "footer": "footer"}
    title = next((cell_text(block.paras) for block in sheet.blocks if block.kind == "title"), "Page")
    lines = [
        "<!DOCTYPE html>",
        '<html lang="en">',
        f"<head><meta charset='utf-8'><title>{escape(title)}</title></head>",
    ]
    lines.append("<body>")
    if sheet.option("nav"):
        links = "".join(f'<li><a href="#">{escape(item)}</a></li>' for item in sheet.option("nav").split(","))
        lines.append(f'<nav><form role="search"><input name="q" placeholder="Search"></form><ul>{links}</ul></nav>')
    for block in sheet.blocks:
        if block.kind == "table":
            lines.append("<table border='1'>")
            for row in block.rows:
                tag = "td" if row.kind == "plain" else "th"
                cells = ["<br>".join(_runs_html(runs, web=web) for runs in cell) for cell in row.cells]
                lines.append("<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>")
            lines.append("</table>")
        elif block.kind in {"break", "gap"}:
            lines.append("<br>")
        else:
            tag = tags.get(block.kind, "p")
            hint = ' class="hint"' if block.kind == "guide" else ""
            body = "<br>".join(_runs_html(runs, web=web) for runs in block.paras)
            lines.append(f"<{tag}{hint}>{body}</{tag}>")
    lines.extend(["</body>", "</html>"])
    return "\n".join(lines).encode()


def _rtf_text(text: str) -> str:
    out = []
    for sign in text.replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}"):
        code = ord(sign)
        out.append(
            "\\line " if sign == "\n" else sign if code < 128 else f"\\u{code if code < 32768 else code - 65536}?"
        )
    return "".join(out)


def _rtf_runs(runs: Para, sheet: Sheet, *, ghost: bool = False) -> str:
    parts = []
    for run in runs:
        text = _rtf_text(run.text)
        if run.kind == "b":
            text = "{\\b " + text + "}"
        elif run.kind in {"g", "sdt", "drop"} or ghost:
            text = "{\\i " + text + "}" if sheet.option("ghost", "none") != "none" else text
        parts.append(text)
    return "".join(parts)


def rtf_bytes(sheet: Sheet) -> bytes:
    """Write rich text."""
    lines = ["{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\f0\\fs22"]
    for block in sheet.blocks:
        if block.kind == "table":
            width = max(len(row.cells) for row in block.rows)
            for row in block.rows:
                edges = [9600 * (at + 1) // width for at in range(len(row.cells) - 1)] + [9600]
                borders = "\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs"
                lines.append("\\trowd" + "".join(f"{borders}\\cellx{edge}" for edge in edges))
                for cell in row.cells:
                    body = "\\par ".join(_rtf_runs(runs, sheet) for runs in cell)
                    lines.append("\\pard\\intbl " + body + "\\cell")
                lines.append("\\row")
            lines.append("\\pard")
        elif block.kind in {"break", "gap"}:
            lines.append("\\pard\\par")
        else:
            body = "\\line ".join(_rtf_runs(runs, sheet, ghost=block.kind == "guide") for runs in block.paras)
            start = {"title": "\\b\\fs32 ", "h1": "\\b\\fs26 ", "h2": "\\b ", "bullet": "\\bullet  "}.get(
                block.kind, ""
            )
            lines.append("\\pard {" + start + body + "}\\par")
    return ("\n".join(lines) + "}").encode("ascii")
