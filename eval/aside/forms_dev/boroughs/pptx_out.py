"""Writes blocks as slides: each sheet mark begins a slide."""

from __future__ import annotations

import io
from typing import Any

from pptx import Presentation
from pptx.util import Emu, Inches, Pt

from eval.aside.forms_dev.boroughs.fixed_zip import fixed
from eval.aside.forms_dev.boroughs.model import Block, Look
from eval.aside.forms_dev.boroughs.shown import line


class Slide:
    """One slide, filled from the top."""

    def __init__(self, deck: Any, title: str, look: Look) -> None:  # noqa: ANN401
        self.slide = deck.slides.add_slide(deck.slide_layouts[5])
        self.slide.shapes.title.text = title
        self.look = look
        self.top = Emu(Inches(1.3))

    def text(self, block: Block) -> None:
        """Add a line of text."""
        frame = self.slide.shapes.add_textbox(Inches(0.5), self.top, Inches(9), Inches(0.4)).text_frame
        frame.word_wrap = True
        mark = "• " if block.kind == "bullet" else ""
        frame.text = mark + line(block.runs, self.look, cell=False)
        for paragraph in frame.paragraphs:
            for run in paragraph.runs:
                run.font.size = Pt(12 if block.kind == "guide" else 14)
                run.font.italic = block.kind == "guide"
                run.font.bold = block.kind == "head"
        self.top = Emu(self.top + Inches(0.4))

    def table(self, block: Block) -> None:
        """Add a table."""
        width = max(len(row.cells) for row in block.rows)
        height = Inches(0.35 * len(block.rows))
        made = self.slide.shapes.add_table(len(block.rows), width, Inches(0.5), self.top, Inches(9), height).table
        for at, row in enumerate(block.rows):
            for column, runs in enumerate(row.cells):
                made.cell(at, column).text = line(runs, self.look, cell=True)
                for paragraph in made.cell(at, column).text_frame.paragraphs:
                    paragraph.font.size = Pt(11)
        self.top = Emu(self.top + height + Inches(0.15))

    def box(self, block: Block) -> None:
        """Add a label and what stands under it."""
        self.text(Block("head", block.runs))
        self.text(Block("para", block.rows[0].cells[0]))


def write(blocks: list[Block], look: Look, stamp: str) -> bytes:
    """Return the file."""
    deck = Presentation()
    slide: Slide | None = None
    for block in blocks:
        if block.kind == "sheet" or slide is None:
            slide = Slide(deck, line(block.runs, look, cell=False), look)
        elif block.kind == "table":
            slide.table(block)
        elif block.kind == "box":
            slide.box(block)
        elif block.kind not in {"gap", "page"}:
            slide.text(block)
    deck.core_properties.author = ""
    deck.core_properties.subject = stamp
    out = io.BytesIO()
    deck.save(out)
    return fixed(out.getvalue())
