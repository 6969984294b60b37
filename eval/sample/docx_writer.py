"""Write a source as a Word document the way an office writes one: styles, real lists, tables, content controls."""

from __future__ import annotations

import io
from copy import deepcopy
from datetime import datetime

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.paragraph import Paragraph as Line

from eval.sample.archive import settle
from eval.sample.source import Field, Heading, Items, Paragraph, Source, Table

PLACEHOLDER = "Click or tap here to enter text."
"""What Word shows in a content control that nobody has filled in."""


def write_docx(source: Source) -> bytes:
    """Return the bytes of a DOCX; the same source gives the same bytes."""
    document = docx.Document()
    _style(document, source)
    for block in source.blocks:
        match block:
            case Heading(text=text, level=level):
                document.add_heading(text, level)
            case Paragraph(text=text) if text == PLACEHOLDER:
                _empty_control(document)
            case Paragraph(text=text):
                document.add_paragraph(text)
            case Items(texts=texts, numbered=numbered):
                _list(document, texts, numbered=numbered)
            case Table():
                _table(document, block)
            case Field(label=label, value=value):
                _table(document, Table(rows=((label, value),)))
    held = io.BytesIO()
    document.save(held)
    return settle(held.getvalue(), modified=f"{source.year}-10-04T15:20:00Z")


def _style(document: Document, source: Source) -> None:
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Arial", Pt(11)
    normal.paragraph_format.space_after = Pt(8)
    core = document.core_properties
    core.title, core.author, core.last_modified_by = source.title, "Thornmere Council", "Thornmere Council"
    core.created = core.modified = datetime(source.year, 10, 4, 9, 0)  # noqa: DTZ001 - python-docx takes naive UTC
    core.comments = ""
    section = document.sections[0]
    if source.header:
        section.header.paragraphs[0].text = source.header
    if source.footer:
        foot = section.footer.paragraphs[0]
        foot.add_run(f"{source.footer}\tPage ")
        _page_number(foot)
        foot.alignment = WD_ALIGN_PARAGRAPH.LEFT


def _page_number(paragraph: Line) -> None:
    for kind, text in (("begin", ""), ("", "PAGE"), ("separate", ""), ("", "1"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        elif text == "PAGE":
            mark = OxmlElement("w:instrText")
            mark.text = text
        else:
            mark = OxmlElement("w:t")
            mark.text = text
        run._r.append(mark)


def _list(document: Document, texts: tuple[str, ...], *, numbered: bool) -> None:
    number = _restarted(document) if numbered else None
    for text in texts:
        paragraph = document.add_paragraph(text, style="List Number" if numbered else "List Bullet")
        if number is not None:
            properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
            properties.get_or_add_ilvl().val = 0
            properties.get_or_add_numId().val = number


def _restarted(document: Document) -> int:
    """Return a numbering that starts at 1 again; Word would count on from the list before."""
    numbering = document.part.numbering_part.element
    style = document.styles["List Number"].element.pPr.numPr.numId.val
    kind = next(entry for entry in numbering.num_lst if entry.numId == style).abstractNumId.val
    entry = numbering.add_num(kind)
    entry.add_lvlOverride(ilvl=0).add_startOverride(1)
    return int(entry.numId)


def _table(document: Document, block: Table) -> None:
    table = document.add_table(rows=len(block.rows), cols=len(block.rows[0]), style="Table Grid")
    for row, cells in zip(table.rows, block.rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    for cell in table.rows[0].cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    document.add_paragraph()


def _empty_control(document: Document) -> None:
    """Add a content control that still shows its placeholder."""
    paragraph = document.add_paragraph(PLACEHOLDER)._p
    control = OxmlElement("w:sdt")
    properties = OxmlElement("w:sdtPr")
    properties.append(OxmlElement("w:showingPlcHdr"))
    properties.append(OxmlElement("w:text"))
    content = OxmlElement("w:sdtContent")
    content.append(deepcopy(paragraph))
    control.append(properties)
    control.append(content)
    paragraph.getparent().replace(paragraph, control)
