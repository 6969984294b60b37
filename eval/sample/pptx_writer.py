"""Write a source as a deck: a slide for each heading that says so, its notes below a heading "Notes"."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from pptx import Presentation
from pptx.slide import Slide
from pptx.util import Cm, Pt

from eval.sample.archive import settle
from eval.sample.source import Block, Field, Heading, Items, Paragraph, Source, Table

SLIDE, HIDDEN, NOTES = "Slide: ", "Hidden slide: ", "Notes"
_TITLE_LAYOUT, _CONTENT_LAYOUT, _TITLE_ONLY = 0, 1, 5  # of the template that python-pptx ships


@dataclass(kw_only=True)
class _Plan:
    """What goes on one slide."""

    title: str
    hidden: bool = False
    shown: list[Block] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def write_pptx(source: Source) -> bytes:
    """Return the bytes of a PPTX; the same source gives the same bytes."""
    deck = Presentation()
    core = deck.core_properties
    core.title, core.author, core.last_modified_by = source.title, "Thornmere Council", "Thornmere Council"
    core.created = core.modified = datetime(source.year, 10, 4, 9, 0)  # noqa: DTZ001 - python-pptx takes naive UTC
    for number, plan in enumerate(_plans(source)):
        tabled = any(isinstance(block, Table) for block in plan.shown)
        layout = _TITLE_LAYOUT if not number else _TITLE_ONLY if tabled else _CONTENT_LAYOUT
        slide = deck.slides.add_slide(deck.slide_layouts[layout])
        slide.shapes.title.text = plan.title
        _fill(slide, plan.shown, boxed=tabled)
        if plan.notes:
            slide.notes_slide.notes_text_frame.text = "\n".join(plan.notes)
        if plan.hidden:
            slide._element.set("show", "0")
        if source.footer:
            _box(slide, top=17.9, height=0.9, size=10).text_frame.text = source.footer
    held = io.BytesIO()
    deck.save(held)
    return settle(held.getvalue(), modified=f"{source.year}-10-04T15:20:00Z")


def _plans(source: Source) -> Iterator[_Plan]:
    plan: _Plan | None = None
    speaking = False
    for block in source.blocks:
        match block:
            case Heading(text=text, level=level) if level == 1 or text.startswith((SLIDE, HIDDEN)):
                if plan:
                    yield plan
                plan = _Plan(title=slide_title(text), hidden=text.startswith(HIDDEN))
                speaking = False
            case Heading(text=text) if text == NOTES:
                speaking = True
            case Paragraph(text=text) if speaking and plan:
                plan.notes.append(text)
            case _ if plan:
                plan.shown.append(block)
            case _:
                raise ValueError(f"{source.slug}: something stands before the first slide")
    if plan:
        yield plan


def slide_title(heading: str) -> str:
    """Return what a slide's title box says."""
    return heading.removeprefix(HIDDEN).removeprefix(SLIDE)


def _fill(slide: Slide, blocks: list[Block], *, boxed: bool) -> None:
    lines: list[str] = []
    for block in blocks:
        match block:
            case Table(rows=rows):
                _table(slide, rows)
            case Items(texts=texts, numbered=numbered):
                lines += [f"{at}. {text}" if numbered else text for at, text in enumerate(texts, 1)]
            case Paragraph(text=text) | Heading(text=text):
                lines.append(text)
            case Field(label=label, value=value):
                lines.append(f"{label}: {value}")
    if not lines:
        return
    frame = (_box(slide, top=4.2, height=4.5, size=18) if boxed else slide.placeholders[1]).text_frame
    frame.word_wrap = True
    frame.text = "\n".join(lines)
    for paragraph in frame.paragraphs:
        paragraph.font.size = Pt(18)


def _box(slide: Slide, *, top: float, height: float, size: int):  # type: ignore[no-untyped-def] # noqa: ANN202 - a shape of python-pptx
    box = slide.shapes.add_textbox(Cm(1.3), Cm(top), Cm(22.8), Cm(height))
    box.text_frame.paragraphs[0].font.size = Pt(size)
    return box


def _table(slide: Slide, rows: tuple[tuple[str, ...], ...]) -> None:
    shape = slide.shapes.add_table(len(rows), len(rows[0]), Cm(1.3), Cm(9.5), Cm(22.8), Cm(1.1 * len(rows)))
    for row, texts in zip(shape.table.rows, rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
