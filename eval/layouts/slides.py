"""Slide layouts: groups, tables, notes, charts, columns, footers, hidden slides."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from pptx import Presentation
from pptx.chart.data import CategoryChartData
from pptx.enum.chart import XL_CHART_TYPE
from pptx.util import Cm

from eval.known import Case, Known, known_of
from eval.layouts.prose import FIGURES, paragraph
from eval.sample.archive import settle
from eval.sample.source import Block, Heading, Items, Paragraph, Table

Untyped = Any  # a deck or slide of python-pptx, which is typed here and there only
_FOOTER, _NUMBER = 15, 13  # kinds of placeholder


def cases() -> Iterator[Case]:
    """Yield the layouts."""
    yield _titles()
    yield _grouped()
    yield _tabled()
    yield _noted()
    yield _charted()
    yield _columns()
    yield _footed()
    yield _hidden()


def _deck() -> Untyped:
    deck: Untyped = Presentation()
    deck.core_properties.created = deck.core_properties.modified = datetime(2024, 10, 4, 9, 0)  # noqa: DTZ001 - naive UTC
    return deck


def _slide(deck: Untyped, title: str, *, layout: int = 5) -> Untyped:
    slide = deck.slides.add_slide(deck.slide_layouts[layout])
    slide.shapes.title.text = title
    return slide


def _case(name: str, deck: Untyped, known: Known) -> Case:
    held = io.BytesIO()
    deck.save(held)
    return Case(name=name, kind="pptx", content=settle(held.getvalue(), modified="2024-10-04T15:20:00Z"), known=known)


def _titles() -> Case:
    deck = _deck()
    points = ("More visits by the van", "A single front sheet", "Lights along the stairs")
    for title in ("What we heard", "What we did"):
        _slide(deck, title, layout=1).placeholders[1].text_frame.text = "\n".join(points)
    points_of = Items(texts=points, numbered=False)
    blocks: list[Block] = [
        Heading(text="What we heard", level=1),
        points_of,
        Heading(text="What we did", level=1),
        points_of,
    ]
    return _case("titles and points", deck, known_of(blocks))


def _grouped() -> Case:
    deck = _deck()
    slide = _slide(deck, "How it fits together")
    outer = slide.shapes.add_group_shape()
    texts = ("The person rings", "A worker listens", "They plan together")
    for at, text in enumerate(texts[:2]):
        outer.shapes.add_textbox(Cm(2 + at * 7), Cm(6), Cm(6), Cm(2)).text_frame.text = text
    inner = outer.shapes.add_group_shape()
    inner.shapes.add_textbox(Cm(16), Cm(6), Cm(6), Cm(2)).text_frame.text = texts[2]
    blocks: list[Block] = [Heading(text="How it fits together", level=1), *(Paragraph(text=text) for text in texts)]
    return _case("boxes in groups", deck, known_of(blocks))


def _tabled() -> Case:
    deck = _deck()
    slide = _slide(deck, "Requests by area")
    grid = slide.shapes.add_table(len(FIGURES), len(FIGURES[0]), Cm(2), Cm(5), Cm(20), Cm(8)).table
    for row, texts in zip(grid.rows, FIGURES, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    return _case("table", deck, known_of([Heading(text="Requests by area", level=1), Table(rows=FIGURES)]))


def _noted() -> Case:
    deck = _deck()
    slide = _slide(deck, "A short slide", layout=1)
    slide.placeholders[1].text_frame.text = "Read the notes"
    slide.notes_slide.notes_text_frame.text = paragraph(3).text
    blocks: list[Block] = [Heading(text="A short slide", level=1), Paragraph(text="Read the notes")]
    return _case("speaker notes", deck, replace(known_of(blocks), asides=paragraph(3).text))


def _charted() -> Case:
    deck = _deck()
    slide = _slide(deck, "Visits grew")
    numbers: Untyped = CategoryChartData()  # type: ignore[no-untyped-call] # the library's
    numbers.categories = ["Spring", "Summer", "Autumn"]
    numbers.add_series("Home visits", (31, 44, 58))
    frame = slide.shapes.add_chart(XL_CHART_TYPE.COLUMN_CLUSTERED, Cm(2), Cm(5), Cm(18), Cm(10), numbers)
    frame.chart.has_title = True
    frame.chart.chart_title.text_frame.text = "Home visits by season"
    known = Known(
        text="Visits grew",
        asides="Home visits by season Spring Summer Autumn",
        headings=("Visits grew",),
        optional="31 44 58 Home visits Spring Summer Autumn",
    )
    held = io.BytesIO()
    deck.save(held)
    return Case(name="chart", kind="pptx", content=held.getvalue(), known=known)


def _columns() -> Case:
    deck = _deck()
    slide = _slide(deck, "Two sides", layout=3)
    slide.placeholders[2].text_frame.text = paragraph(8, 1).text
    slide.placeholders[1].text_frame.text = paragraph(2, 1).text
    blocks: list[Block] = [Heading(text="Two sides", level=1), paragraph(2, 1), paragraph(8, 1)]
    return _case("two columns", deck, known_of(blocks))


def _footed() -> Case:
    """Return slides with the footer and number of their master, as placeholders."""
    deck = _deck()
    for number in range(3):
        slide = _slide(deck, f"Point {number + 1}", layout=1)
        slide.placeholders[1].text_frame.text = paragraph(number * 4, 1).text
        for holder in deck.slide_layouts[1].placeholders:
            if holder.placeholder_format.type in (_FOOTER, _NUMBER):
                slide.shapes.clone_placeholder(holder)
        for holder in slide.placeholders:
            if holder.placeholder_format.type == _FOOTER:
                holder.text_frame.text = "Villages board, October 2024"
            elif holder.placeholder_format.type == _NUMBER:
                holder.text_frame.text = str(number + 1)
    blocks: list[Block] = [
        block for at in range(3) for block in (Heading(text=f"Point {at + 1}", level=1), paragraph(at * 4, 1))
    ]
    known = known_of(blocks, kept_out=("Villages board, October 2024",), optional="1 2 3")
    return _case("footers and slide numbers", deck, known)


def _hidden() -> Case:
    deck = _deck()
    _slide(deck, "Seen by all", layout=1).placeholders[1].text_frame.text = paragraph(1, 1).text
    slide = _slide(deck, "Kept in reserve", layout=1)
    slide.placeholders[1].text_frame.text = "Shown only if somebody asks"
    slide._element.set("show", "0")
    blocks: list[Block] = [Heading(text="Seen by all", level=1), paragraph(1, 1)]
    return _case("hidden slide", deck, known_of(blocks, kept_out=("Shown only if somebody asks",)))
