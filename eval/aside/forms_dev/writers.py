"""Write forms in ways the sample return does not: drawn lines, ticked fields, web inputs, content controls."""

from __future__ import annotations

import io
from html import escape

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph as Line
from reportlab import rl_config
from reportlab.lib.pagesizes import A4
from reportlab.lib.utils import simpleSplit
from reportlab.pdfgen.canvas import Canvas

from eval.sample.archive import settle
from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table
from eval.sample.web_writer import html_block

_LEFT, _RIGHT, _TOP, _BOTTOM = 60.0, 535.0, 790.0, 70.0  # points


def write_drawn_pdf(source: Source) -> bytes:
    """Return a PDF whose fields are labels beside a drawn line, with the answer on it."""
    held = io.BytesIO()
    rl_config.invariant = 1
    canvas = Canvas(held, pagesize=A4, invariant=1)
    canvas.setTitle(source.title)
    y = _TOP
    for block in source.blocks:
        if y < _BOTTOM + 60:
            canvas.showPage()
            y = _TOP
        y = _draw(canvas, block, y)
    canvas.save()
    return held.getvalue()


def _draw(canvas: Canvas, block: Block, y: float) -> float:
    match block:
        case Field(label=label, value=value):
            canvas.setFont("Helvetica-Bold", 10)
            width = canvas.stringWidth(label, "Helvetica-Bold", 10) + 10
            canvas.drawString(_LEFT, y, label)
            canvas.setFont("Helvetica", 10)
            start = _LEFT + width if width < 200 else _LEFT
            y -= 0 if width < 200 else 16
            lines = simpleSplit(value, "Helvetica", 10, _RIGHT - start - 10) or [""]
            for line in lines:
                canvas.drawString(start + 4, y, line)
                canvas.line(start, y - 2, _RIGHT, y - 2)
                y -= 16
            return y - 8
        case Heading(text=text) | Paragraph(text=text):
            bold = isinstance(block, Heading)
            font, size = ("Helvetica-Bold", 15) if bold else ("Helvetica", 10)
            canvas.setFont(font, size)
            for line in simpleSplit(text, font, size, _RIGHT - _LEFT):
                canvas.drawString(_LEFT, y, line)
                y -= size * 1.3
            return y - 8
        case _:
            raise ValueError(block)


def write_web_form(source: Source) -> bytes:
    """Return a web page whose fields are inputs, saved with what was typed."""
    body = []
    for place, block in enumerate(source.blocks):
        if isinstance(block, Field):
            control = (
                f'<textarea id="f{place}">{escape(block.value)}</textarea>'
                if block.label.endswith("?")
                else f'<input type="text" id="f{place}" value="{escape(block.value)}">'
            )
            body.append(f'<p><label for="f{place}">{escape(block.label)}</label> {control}</p>')
        else:
            body.append(html_block(block))
    markup = "\n".join(body)
    return (
        f"<!DOCTYPE html><html><head><meta charset='utf-8'><title>{escape(source.title)}</title></head>"
        f"<body><form>{markup}<button>Send</button></form></body></html>"
    ).encode()


def write_controls(source: Source) -> bytes:
    """Return a DOCX whose fields are content controls beside their labels."""
    document = docx.Document()
    document.core_properties.title = source.title
    for block in source.blocks:
        match block:
            case Heading(text=text, level=level):
                document.add_heading(text, level)
            case Field(label=label, value=value):
                _control(document.add_paragraph(f"{label} "), value)
            case Items(texts=texts):
                for text in texts:
                    document.add_paragraph(text, style="List Bullet")
            case Paragraph(text=text):
                document.add_paragraph(text)
            case Table(rows=rows):
                table = document.add_table(rows=len(rows), cols=len(rows[0]))
                for row, cells in zip(table.rows, rows, strict=True):
                    for cell, text in zip(row.cells, cells, strict=True):
                        cell.text = text
    held = io.BytesIO()
    document.save(held)
    return settle(held.getvalue(), modified="2024-10-04T15:20:00Z")


def _control(paragraph: Line, value: str) -> None:
    control, properties, content = (OxmlElement(f"w:{name}") for name in ("sdt", "sdtPr", "sdtContent"))
    if not value:
        properties.append(OxmlElement("w:showingPlcHdr"))
    properties.append(OxmlElement("w:text"))
    run, text = OxmlElement("w:r"), OxmlElement("w:t")
    text.text = value or "Click or tap here to enter text."
    text.set(qn("xml:space"), "preserve")
    run.append(text)
    content.append(run)
    control.append(properties)
    control.append(content)
    paragraph._p.append(control)
