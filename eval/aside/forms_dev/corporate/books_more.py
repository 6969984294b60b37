# ruff: noqa: RUF001
"""More workbooks."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.styles import Font

from eval.aside.forms_dev.corporate.books import close, number, style, widths
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def tender_score(f: Pen) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Evaluator"
    sheet.merge_cells("A1:E1")
    sheet["A1"] = "INDIVIDUAL EVALUATION SHEET – Supported Living Framework, Lot 3 (autism and complex needs)"
    sheet["A1"].font = Font(bold=True, size=13)
    for n, q in enumerate(("Evaluator", "Bidder", "Date scored"), 2):
        sheet.cell(n, 1, q).font = Font(bold=True)
        sheet.cell(n, 2, f(q) or None)
    sheet["A6"] = (
        "Score 0 unacceptable, 1 weak, 2 some concerns, 3 acceptable, 4 good, 5 excellent. Score on your own. Do not talk to other evaluators before moderation. Comments may be disclosed to bidders."
    )
    sheet.merge_cells("A6:E6")
    sheet.row_dimensions[6].height = 34
    for x, head in enumerate(("Question", "Weight %", "Score 0–5", "Strengths", "Weaknesses"), 1):
        sheet.cell(8, x, head)
    style(sheet, "A8:E8", fill="FFD966", bold=True)
    for n, (q, weight) in enumerate(
        (
            ("Q1 Approach to positive behaviour support", 20),
            ("Q2 Mobilisation in ninety days", 10),
            ("Q3 Recruiting for values and keeping staff", 20),
            ("Q4 Working with families", 10),
            ("Q5 Reducing restrictive practice", 15),
            ("Q6 Progression and outcomes", 15),
            ("Q7 Social value", 10),
        ),
        9,
    ):
        cells = [cell.strip() for cell in f(q).split("|")] + ["", ""]
        for x, cell in enumerate(
            (q, weight, number(cells[0]) if cells[0] else None, cells[1] or None, cells[2] or None), 1
        ):
            sheet.cell(n, x, cell)
    sheet["A16"] = "Weighted total"
    sheet["C16"] = "=SUMPRODUCT(B9:B15,C9:C15)/5"
    style(sheet, "A9:E16")
    q = "Points to raise at clarification"
    sheet["A18"] = q
    sheet["B18"] = f(q) or None
    if f.v:
        sheet["A20"] = "Moderation: Monday 2 June, 9.30, Room 4. Bring this sheet."
    widths(sheet, (46, 10, 10, 50, 50))
    return close(book)


TE_A = """
Evaluator 2 (operations)
Bidder C
27/05/2025
4 | Own PBS team, 1:9; real functional assessment shown | no mention of Oliver McGowan tier 2
3 | Gantt credible | depends on landlord
4 | Turnover 17%; people with LD interview |
5 | Family charter written by families |
3 | Plans reviewed monthly | Two locked fridges not explained
2 | | Outcomes are all about hours
3 | Six local apprentices | Vague after year 1
Ask who signs off the use of PRN.
"""


TE_B = """
Expert by experience
F
May 26
2 | | said “challenging” on every page
2
3 | pay above real living wage
4 | coffee mornings
1 | | nothing about what people want to eat or when they go to bed
4 | stories were good
.
What happens when I want a different support worker?
"""


TE_P = """
Evaluator 4 (finance)
Bidder A
.
.
3 | cashflow ok |
2 | | agency 31%
"""


def readiness_tracker(f: Pen) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Theme 1"
    sheet.append(["Assurance evidence tracker – Theme 1: How we work with people"])
    sheet["A1"].font = Font(bold=True, size=14)
    if f.v:
        sheet.append(
            [
                "RAG: red = no evidence; amber = old or thin; green = would show tomorrow. Leads update by the last Friday of each month."
            ]
        )
    else:
        sheet.append(["Leads: fill in columns C to G for your lines"])
    sheet.append(
        [
            "Quality statement",
            "What we would expect to see",
            "Lead",
            "Our evidence (link)",
            "Gap",
            "Action and date",
            "RAG",
        ]
    )
    style(sheet, "A3:G3", fill="7B2C5E", bold=True, color="FFFFFF")
    lines = (
        ("Assessing needs", "Median wait and longest wait by team"),
        ("Assessing needs", "Carers' assessments: number, wait, what carers say"),
        ("Assessing needs", "Financial assessment timeliness"),
        ("Supporting people to live healthier lives", "Reablement outcomes at 91 days"),
        ("Supporting people to live healthier lives", "Prevention offer and its reach"),
        ("Supporting people to live healthier lives", "Equipment and adaptations waits"),
        ("Equity in experience and outcomes", "Who is missing from our services?"),
        ("Equity in experience and outcomes", "Interpreter use and easy read"),
        ("Equity in experience and outcomes", "Action taken after EIAs"),
    )
    for statement, expect in lines:
        cells = [cell.strip() or None for cell in f(expect).split("|")]
        sheet.append([statement, expect, *(cells + [None] * 5)[:5]])
    style(sheet, "A4:G12")
    widths(sheet, (26, 38, 14, 44, 30, 34, 9))
    return close(book)


AT_A = """
T Renn | Power BI “Front door” page, refreshed daily | none for OT before 2024 | OT history from old system – BI – 30 June | A
Carers lead | SACE 2023/24; 1,204 assessments | wait not reported | add to dashboard, July | A
Finance | median 23 days | | | G
Reablement SM | ASCOF 2D 84.7% | leavers at 6 months | sample of 50 by phone | G
PH | Prevention map v3 | reach in Wolds | LAC annual report, Sept | A
OT lead | 74 days median | two vacancies | agency from 9 June | R
E&D | Ethnicity completeness 96% | LGBTQ+ data 41% | form change Aug | A
Front door | 1,118 interpreter bookings | BSL out of hours | contract variation | A
.
"""


AT_B = """
Lou | Weekly sitrep in Teams folder 1.2 |  |  | Green
Lou/Ann | carers strat p14 | young adult carers | | Amber
Gwil | see finance pack | | | Green
Ann | 91 day tracker | | | Green
Pub Health | JSNA ch.7 | | tbc after restructure | Amber
Moira | list in folder | nobody has validated it | validate by 14/2 | Red
.
Front Door | contract report | | | Green
Policy | 11 EIAs since April | follow up of 4 | to DMT March | Amber
"""


AT_P = """
Jan P | | | |
Jan P | | no survey since 2021 | |
.
Faye D | dashboard | | | G
"""


LAYOUTS = [
    Layout(
        make=tender_score,
        blank=("Lot 3 evaluator sheet.xlsx", "Tender/SL framework/Individual evaluation sheet.xlsx"),
        filled=(("Tender/SL framework/Eval 2 Bidder C.xlsx", TE_A), ("Tender/SL framework/EbE F.xlsx", TE_B)),
        partly=(("Tender/SL framework/Eval 4 Bidder A.xlsx", TE_P),),
        together=True,
    ),
    Layout(
        make=readiness_tracker,
        blank=("Theme 1 evidence tracker.xlsx", "Assurance/Evidence tracker Theme 1 (with RAG key).xlsx"),
        filled=(("Assurance/Theme 1 tracker June.xlsx", AT_A), ("Theme 1 evidence tracker - Jan DMT.xlsx", AT_B)),
        partly=(("Assurance/tracker theme 1 v0.3.xlsx", AT_P),),
        together=False,
    ),
]
