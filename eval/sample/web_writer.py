"""Write a source as a web page with its site's furniture, as a plain text file, or its tables as CSV."""

from __future__ import annotations

import csv
import io
import textwrap
from html import escape

from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table

_PAGE = """<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<title>{title} | Thornmere Council</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{{font-family:sans-serif;max-width:60rem;margin:auto}}nav a{{margin-right:1rem}}</style>
<script>window.siteSearch = {{ index: "pages" }};</script>
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/a-to-z">A to Z</a> <a href="/report-it">Report it</a>
<a href="/my-account">My account</a></nav></header>
<main>
{body}
</main>
<footer><p>Thornmere Council. Accessibility statement. Cookies. Privacy notice.</p></footer>
</body>
</html>
"""
_WIDTH = 92  # characters of a line of plain text


def write_html(source: Source) -> bytes:
    """Return the bytes of a web page in UTF-8."""
    body = "\n".join(html_block(block) for block in source.blocks)
    return _PAGE.format(title=escape(source.title), body=body).encode("utf-8")


def write_txt(source: Source) -> bytes:
    """Return the bytes of a text file in UTF-8 with the line ends of a Windows editor."""
    return ("\n\n".join(plain_block(block) for block in source.blocks) + "\n").replace("\n", "\r\n").encode("utf-8")


def write_csv(source: Source) -> bytes:
    """Return the bytes of a CSV as Excel saves it: UTF-8 with its mark, Windows line ends."""
    held = io.StringIO(newline="")
    writer = csv.writer(held)
    for block in source.blocks:
        match block:
            case Table(rows=rows):
                writer.writerows(rows)
            case _:
                raise ValueError(f"{source.slug}: a CSV holds tables only, not {block!r}")
    return held.getvalue().encode("utf-8-sig")


def html_block(block: Block) -> str:
    """Return the markup of one block."""
    match block:
        case Heading(text=text, level=level):
            return f"<h{level}>{escape(text)}</h{level}>"
        case Paragraph(text=text):
            return f"<p>{escape(text)}</p>"
        case Items(texts=texts, numbered=numbered):
            tag = "ol" if numbered else "ul"
            return f"<{tag}>\n" + "\n".join(f"<li>{escape(text)}</li>" for text in texts) + f"\n</{tag}>"
        case Table(rows=rows):
            head, *rest = [
                "<tr>" + "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row) + "</tr>"
                for tag, row in zip(["th"] + ["td"] * (len(rows) - 1), rows, strict=True)
            ]
            return "\n".join(["<table>", f"<thead>{head}</thead>", "<tbody>", *rest, "</tbody>", "</table>"])
        case Field(label=label, value=value):
            return f"<p>{escape(label)}: {escape(value)}</p>"


def plain_block(block: Block) -> str:
    """Return one block as a typist sets it."""
    match block:
        case Heading(text=text, level=level):
            return text.upper() if level > 1 else f"{text}\n{'=' * len(text)}"
        case Paragraph(text=text):
            return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
        case Items(texts=texts, numbered=numbered):
            marks = [f"{number}. " if numbered else "- " for number in range(1, len(texts) + 1)]
            return "\n".join(mark + text for mark, text in zip(marks, texts, strict=True))
        case Table(rows=rows):
            return "\n".join("\t".join(row) for row in rows)
        case Field(label=label, value=value):
            return f"{label}: {value}"
