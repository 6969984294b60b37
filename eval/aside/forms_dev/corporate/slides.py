# ruff: noqa: RUF001
"""Slide templates."""

from __future__ import annotations

import io
from typing import Any

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.util import Cm, Pt

from eval.aside.forms_dev.corporate.kit import Layout, Pen, settle


def deck(*, wide: bool = True) -> Any:  # noqa: ANN401
    """Return an empty deck."""
    show = Presentation()
    if wide:
        show.slide_width, show.slide_height = Cm(33.87), Cm(19.05)
    return show


def words(
    slide: Any,  # noqa: ANN401
    text: str,
    box: tuple[float, float, float, float],
    *,
    size: float = 14,
    bold: bool = False,
    fill: str = "",
    color: str = "",
) -> None:
    """Add a text box; place and size in centimetres."""
    shape = slide.shapes.add_textbox(*(Cm(n) for n in box))
    shape.text_frame.word_wrap = True
    for n, line in enumerate(text.split("\n")):
        par = shape.text_frame.paragraphs[0] if n == 0 else shape.text_frame.add_paragraph()
        run = par.add_run()
        run.text = line
        run.font.size, run.font.bold = Pt(size), bold
        if color:
            run.font.color.rgb = RGBColor.from_string(color)  # type: ignore[no-untyped-call]
    if fill:
        shape.fill.solid()
        shape.fill.fore_color.rgb = RGBColor.from_string(fill)  # type: ignore[no-untyped-call]


def grid(slide: Any, rows: list[list[str]], box: tuple[float, float, float, float], size: float = 12) -> None:  # noqa: ANN401
    """Add a table."""
    table = slide.shapes.add_table(len(rows), len(rows[0]), *(Cm(n) for n in box)).table
    for y, row in enumerate(rows):
        for x, text in enumerate(row):
            table.cell(y, x).text = text
            for par in table.cell(y, x).text_frame.paragraphs:
                for run in par.runs:
                    run.font.size = Pt(size)


def bytes_of(show: Any) -> bytes:  # noqa: ANN401
    """Return the deck's bytes."""
    out = io.BytesIO()
    show.save(out)
    return settle(out.getvalue())


def plan_on_a_page(f: Pen) -> bytes:
    show = deck()
    slide = show.slides.add_slide(show.slide_layouts[6])
    words(
        slide,
        f"Service plan on a page 2025/26{' – Adults and Communities' if f.v else ''}",
        (1, 0.5, 30, 1.5),
        size=24,
        bold=True,
        color="004D61",
    )
    service = f("Service:", "[service]")
    lead = f("Lead:", "[name]")
    words(slide, f"Service: {service}     Lead: {lead}", (1, 2.1, 30, 1), size=14)
    panels = (
        ("Why we are here", "One sentence a resident would understand", (1, 3.4)),
        ("What people tell us", "Two or three quotes or findings", (11.8, 3.4)),
        ("Our priorities", "No more than five", (22.6, 3.4)),
        ("How we will know", "Measures with baseline and target", (1, 11)),
        ("Money and people", "Budget £m, FTE, vacancies", (11.8, 11)),
        ("Risks", "Top three", (22.6, 11)),
    )
    for title, hint, (x, y) in panels:
        words(slide, title, (x, y, 10.3, 1), size=14, bold=True, fill="004D61", color="FFFFFF")
        answer = f(title)
        words(
            slide,
            answer or f"[{hint}]",
            (x, y + 1.1, 10.3, 5.8),
            size=12,
            fill="E8F4F6",
            color="" if answer else "888888",
        )
    return bytes_of(show)


PP_A = """
Reablement and Community Response
Faye Drummond
We help people to get back to doing what they could do before they were ill.
“I made my own tea on day four” // 92% felt listened to // Two in ten did not know when it would end
Start within 24 h // Same face three visits in four // OT in each hub // Closure letter for everyone
No further care at 91 days 61% → 66% // Start within 24h 48% → 75%
£6.4m; 148 FTE; 17 vacancies
Weekend therapy // Fuel // Analogue phones
"""
PP_B = """
Appointees and Deputies
Vera T
We look after money for 611 people who cannot.
not asked yet – survey May
1. Cards instead of cash 2. Court reports on time 3. Reviews of all appointeeships older than five yrs
Reports on time 81 → 100%
£0.4m, fees cover 70%, 9 people
.
"""
PP_P = """
AMHP service
Dominic Ferrers
To keep people safe, and their rights too, when they're very unwell
.
24 hour rota
"""


def quarterly_deck(f: Pen) -> bytes:
    show = deck(wide=False)
    first = show.slides.add_slide(show.slide_layouts[0])
    first.shapes.title.text = "Quarterly Business Review"
    provider, quarter = f("Provider", "<Provider name>"), f("Quarter", "<Qx 20xx/xx>")
    first.placeholders[1].text = f"Provider: {provider}\nQuarter: {quarter}"
    if f.v and not f.answers:
        guide = show.slides.add_slide(show.slide_layouts[1])
        guide.shapes.title.text = "Before you start (delete this slide)"
        guide.placeholders[
            1
        ].text = "Six slides at most\nSend five working days before the meeting\nNo logos, no clip art\nBring a person you support if they would like to come"
    for title, hints in (
        ("Headlines", ("Biggest success", "Biggest worry")),
        ("Quality", ("CQC position", "Incidents and learning", "Feedback")),
        ("Workforce", ("Turnover and vacancies", "Training")),
        ("Looking ahead", ("Plans for next quarter", "What we need from the Council")),
    ):
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = title
        frame = slide.placeholders[1].text_frame
        for n, q in enumerate(hints):
            par = frame.paragraphs[0] if n == 0 else frame.add_paragraph()
            par.text = q
            sub = frame.add_paragraph()
            sub.level = 1
            sub.text = f(q, "xxx")
    slide = show.slides.add_slide(show.slide_layouts[5])
    slide.shapes.title.text = "KPIs"
    rows = [["KPI", "Target", "This quarter", "Trend"]]
    for q, target in (
        ("Continuity (3 or fewer workers a week)", "75%"),
        ("Visits on time (±15 min)", "90%"),
        ("Supervision in date", "95%"),
        ("Packages accepted in 48h", "60%"),
    ):
        value, _, trend = f(q).partition(" | ")
        rows.append([q, target, value, trend])
    grid(slide, rows, (1.5, 5, 22, 6))
    return bytes_of(show)


QD_A = """
Larkrise Care at Home
Q3 2024/25
Two carers finished their nursing associate training and both are staying
Upper Marl run – 9 hours a week uncovered
Good (Nov 2023); registered manager's fit person interview done
2 missed visits → phone tree changed
Ring-round: 88% know who is coming
22% / 11%
Oliver McGowan tier 1: 84%
Electric bikes for town run
Pay for travel time in the villages
71% | up
88% | level
97% | up
55% | down
"""
QD_B = """
Tern SL
Q1
Quay Street tenants went to vote
Void at flat 3, 14 weeks
RI since Jan; action plan 80% done
none reportable
Tenants' video – will play it
31% turnover
PBS all staff by July
Fill void
Nominations faster!
n/a – supported living
n/a
82% | up
.
"""
QD_P = """
Brightwell Domiciliary
Q4
.
Hand backs
Inspection in Feb, draft report awaited
..3
..4
54%
"""

LAYOUTS = [
    Layout(
        make=plan_on_a_page,
        blank=("Plan on a page.pptx", "Service planning/Service plan on a page 2025-26 A&C.pptx"),
        filled=(
            ("Service planning/Reablement plan on a page.pptx", PP_A),
            ("Appointees plan on a page template.pptx", PP_B),
        ),
        partly=(("Service planning/AMHP plan on page.pptx", PP_P),),
        together=True,
    ),
    Layout(
        make=quarterly_deck,
        blank=("QBR deck.pptx", "Contract meetings/QBR slides with guide.pptx"),
        filled=(("Contract meetings/Larkrise QBR Q3.pptx", QD_A), ("Contract meetings/Tern QBR.pptx", QD_B)),
        partly=(("Brightwell QBR.pptx", QD_P),),
        together=False,
    ),
]
