"""Layouts of workbooks, fillable and drawn pages, web pages and plain text."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms_dev.pen import Pen
from eval.aside.forms_dev.subjects import Subject, answer
from eval.sample.source import Block, Field, Heading, Items, Paragraph, Table


def register(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A sheet with a header row only, and one with instructions."""
    yield Heading(text="Sheet: Instructions", level=1)
    yield Paragraph(text=subject.title)
    yield Paragraph(text=subject.intro)
    yield Paragraph(text="Do not change the column headings. Add a row for each entry.")
    yield Heading(text="Sheet: Register", level=1)
    heads = tuple(label for label, _ in subject.facts)
    rows: list[tuple[str, ...]] = [heads]
    share = [pen.decides(label) for label in heads]
    for _ in range(6 if any(share) else 0):
        rows.append(
            tuple(answer(kind, pen.rng) if done else "" for (_, kind), done in zip(subject.facts, share, strict=True))
        )
    yield Table(rows=tuple(rows))


def return_sheet(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text="Sheet: Return", level=1)
    yield Paragraph(text=f"{subject.title} quarterly return")
    yield Paragraph(text="Complete the yellow cells only.")
    for label, kind in subject.facts[:3]:
        yield Table(rows=((label, pen(label, kind, empty="")),))
    rows: list[tuple[str, ...]] = [("Measure", "Q1", "Q2", "Q3", "Q4")]
    for standard in subject.standards:
        done = pen.decides(standard)
        rows.append((standard, *(answer("figure", pen.rng) if done else "" for _ in range(4))))
    yield Table(rows=tuple(rows))


def listed_choices(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A tracker with a sheet of choices for its drop-downs."""
    yield Heading(text="Sheet: Tracker", level=1)
    rows: list[tuple[str, ...]] = [("Ref", "Question", "RAG", "Evidence", "Owner")]
    for number, question in enumerate((*subject.questions, *subject.standards), 1):
        done = pen.decides(question)
        cells = ("Green", answer("short", pen.rng), answer("role", pen.rng)) if done else ("", "", "")
        rows.append((str(number), question, *cells))
    yield Table(rows=tuple(rows))
    yield Heading(text="Sheet: Lists", level=1)
    yield Table(rows=(("RAG", "Team"), ("Red", "North"), ("Amber", "South"), ("Green", "East"), ("Grey", "West")))


def rota(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text="Sheet: Week", level=1)
    yield Paragraph(text=f"{subject.title}: weekly log")
    yield Table(rows=tuple((label, pen(label, kind, empty="")) for label, kind in subject.facts[:2]))
    days = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
    rows: list[tuple[str, ...]] = [("Day", "Start", "Finish", "What was done", "Initials")]
    for day in days:
        done = pen.decides(day)
        rows.append((day, "9:00", "17:00", answer("short", pen.rng), "AB") if done else (day, "", "", "", ""))
    yield Table(rows=tuple(rows))


def fields(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Fields of a fillable file."""
    yield Heading(text=f"{subject.title}", level=1)
    yield Paragraph(text=subject.intro)
    for label, kind in subject.facts:
        yield Field(label=label, value=pen(label, kind, empty=""))
    for question in subject.questions:
        yield Field(label=question, value=pen(question, "short", empty=""))


def few_fields(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A few fields under a page of explanation."""
    yield Heading(text=f"{subject.title}", level=1)
    yield Paragraph(text="What we do with your answers")
    yield Paragraph(
        text=f"{subject.intro} We use your answers to plan support. We will not share them without asking you."
    )
    yield Items(
        texts=tuple(f"You should say so if this applies to you: {s.lower()}" for s in subject.standards[:4]),
        numbered=False,
    )
    for label, kind in subject.facts[:4]:
        yield Field(label=label, value=pen(label, kind, empty=""))


def typed(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Plain text, as typed in an e-mail."""
    yield Paragraph(text=subject.title.upper())
    yield Paragraph(text=subject.intro)
    for label, kind in subject.facts:
        yield Paragraph(text=f"{label}: {pen(label, kind)}")
    for question in subject.questions:
        yield Paragraph(text=question)
        yield Paragraph(text=pen(question, "prose"))
    for standard in subject.standards[:4]:
        yield Paragraph(text=f"{'[X]' if pen.decides(standard) else '[ ]'} {standard}")


def bare_labels(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Labels with a drawn line or box beside them: the words show no blank at all."""
    yield Heading(text=f"{subject.title} form", level=1)
    for label, kind in subject.facts:
        yield Field(label=label, value=pen(label, kind, empty=""))
    for question in subject.questions:
        yield Field(label=question, value=pen(question, "short", empty=""))
    yield Field(label="Signed", value=pen("Signed", "name", empty=""))
    yield Field(label="Date", value=pen("Date", "date", empty=""))


SHEET_LAYOUTS = (register, return_sheet, listed_choices, rota)
FIELD_LAYOUTS = (fields, few_fields)
