# ruff: noqa: RUF001
"""Forms in workbooks and a CSV return."""

from __future__ import annotations

import csv
import io

from openpyxl.worksheet.datavalidation import DataValidation

from .kit import Form, gappy, layout
from .paper import book, cell, save_book, widths

RET_A = """
Larch House
Gainford Care Ltd
1-000000456
46
41
3
Yes
38
4
11.9
Two seniors left for the hospital trust. We can take nursing dementia but not one-to-one.
M. Fairlie, registered manager
21/02/2025
"""
RET_B = """
Red Gate
sole trader
1-000000871
9
9
0
No
12
0
0
full, waiting list 4
JR
~
"""
RET_C = """
Rosedene Nursing Home
~
1-000000903
52
~9
"""

PLAN_A = """
Amber ¦ 188 waiting in April, 71 now ¦ N. Adair ¦ 30/06/2025
Green ¦ All live teams use the new conversation record; audit 8/10 ¦ PSW ¦ Done Jan
Red ¦ 212 outstanding. Two BIAs started; agency tender failed ¦ DoLS manager ¦ 30/09/2025
Amber ¦ Contract with carers' centre signed, shed opened ¦ G. Ross ¦ 31/03/2025
~
Green ¦ Panel of 14 meets monthly; paid ¦ Engagement lead ¦ Done
Amber ¦ 60-bed scheme has consent, start on site slipped to July ¦ Commissioning ¦ 2027
"""
PLAN_B = """
G ¦ no-one > 28 d ¦ TM ¦ closed
G ¦ ok ¦ TM ¦ closed
A ¦ 31 left of 120 ¦ CH ¦ May
A ¦ 52% of carers reviewed ¦ CH ¦ Aug
R ¦ not started, no capacity until new ICT lead in post ¦ ? ¦ ?
A ¦ 3 meetings ¦ EP ¦ ongoing
G ¦ 14 extra SL places ¦ JT ¦ Feb
"""
PLAN_C = """
Amber ¦ Weekly list to Heads ¦ NA ¦ ~
~
Red ¦ Backlog 240 ¦ ~ ¦ ~
~4
"""

COST_A = """
Acorn Homecare
Stanmere
2,210
12.60
14
1.76
0.45
0.31
3.2
1.62
4.10
1.10
Travel is 19 minutes in the hour on the moor round
26.9
"""
COST_B = """
Swift Support
Stanmere urban
940
11.9
11
1.4
.45
.25
2.0
~
3.3
0.9
~
21.75
"""
COST_C = """
Moorside Care
~
410
12.21
~10
"""

TRI_A = """
Exploratory visit by the GP practice ¦ Home ¦ 3 ¦ 4 ¦ 12 ¦ Weekly call with practice manager ¦ Sue Lamb;; Loss of contract for night sitting ¦ Provider ¦ 2 ¦ 5 ¦ 10 ¦ Reserve provider named in February ¦ PL;; Backlog of annual reviews hides change in need ¦ Practice ¦ 4 ¦ 4 ¦ 16 ¦ Agency team of six for 20 weeks ¦ Asst Director
Finance Sub-group 4 March 2025
S. Lamb
"""
TRI_B = """
MCA knowledge in hospital team ¦ Practice ¦ 3 ¦ 3 ¦ 9 ¦ training x2 ¦ PSW;; Cyber incident at case system supplier ¦ ICT ¦ 2 ¦ 5 ¦ 10 ¦ paper forms kept in grab bag ¦ BCM
~
PSW
"""
TRI_C = """
Home closure at short notice ¦ Market ¦ ~ ¦ ~ ¦ ~ ¦ ~ ¦ ~
~2
"""

CSV_A = """
Stanmere
Q3 2024-25
1842
38
27
91
212
14 SWs, 3 leavers, 1 on long-term leave
n/a
P. Heal 17/01/2025
"""
CSV_B = """
Millbrook
Q3
960
41
~
88
105
turnover 7%
Dec snow closed offices for 3 days
J.J.
"""
CSV_C = """
Wexbury
Q3 2024-25
2204
~7
"""


@layout(
    ("blank", "Commissioning/Weekly bed return.xlsx", "~", 0),
    ("blank", "Commissioning/Provider return w-e Feb 2025.xlsx", "~", 1),
    ("filled", "Commissioning/returns/Larch House return.xlsx", RET_A, 0),
    ("filled", "Commissioning/returns/red gate.xlsx", RET_B, 1),
    ("partly", "Commissioning/returns/Rosedene weekly bed return.xlsx", RET_C, 0),
)
def bed_return(f: Form) -> bytes:
    """Label in column B, answer in C, a note in D, and a second sheet of guidance."""
    w = book()
    s = w.create_sheet("Return")
    widths(s, A=4, B=46, C=38, D=44)
    cell(s, "B1", "Care home weekly return" + (" – week ending 23 February 2025" if f.version else ""), b=True)
    cell(s, "B2", "Fill in the yellow cells only", i=True)
    asks = [
        ("Name of home", ""),
        ("Registered provider", ""),
        ("Location ID", "As on your certificate"),
        ("Beds registered", ""),
        ("Beds occupied", "On Friday at noon"),
        ("Beds you could fill today", "Only if staffed"),
        ("Open to admissions?", "Choose from list"),
        ("Staff employed (heads)", ""),
        ("Vacancies", ""),
        ("Vacancy rate %", "Works out at our end; leave if unsure"),
        ("Anything we should know", "Free text, 500 characters"),
        ("Completed by", ""),
        ("Date", "dd/mm/yyyy"),
    ]
    for at, (label, hint) in enumerate(asks, 4):
        cell(s, f"A{at}", at - 3)
        cell(s, f"B{at}", label, b=True, frame=True)
        answer = f.q(label)
        cell(s, f"C{at}", float(answer) if answer.replace(".", "").isdigit() else answer, shade="FFFFCC", frame=True)
        cell(s, f"D{at}", hint, i=True)
    rule = DataValidation(type="list", formula1='"Yes,No,By agreement"', allow_blank=True)
    s.add_data_validation(rule)
    rule.add("C10")
    g = w.create_sheet("Guidance")
    widths(g, A=100)
    for at, text in enumerate(
        [
            "Why we ask: so that brokers know where there is room.",
            "Send by 5pm each Friday to beds@stanmere.example.",
            "Count a bed as occupied if it is kept for somebody in hospital.",
        ],
        1,
    ):
        cell(g, f"A{at}", text)
    return save_book(w)


@layout(
    ("blank", "Improvement/Assurance improvement plan.xlsx", "~", 0),
    ("blank", "Improvement/Improvement plan tracker (Stanmere).xlsx", "~", 1),
    ("filled", "Improvement/Improvement plan Wexbury Feb 25.xlsx", PLAN_A, 0),
    ("filled", "Improvement/improvement plan v9.xlsx", PLAN_B, 1),
    ("partly", "Improvement/Improvement plan Q4 update.xlsx", PLAN_C, 0),
    ("partly", "Improvement/plan quarter 4 awaiting owners.xlsx", gappy(PLAN_B, 3), 1),
)
def improvement_tracker(f: Form) -> bytes:
    """Preprinted actions, and columns of status, progress, owner and date to be filled in."""
    w = book()
    s = w.create_sheet("Plan")
    widths(s, A=8, B=22, C=52, D=9, E=54, F=18, G=14)
    cell(s, "A1", "Adult social care improvement plan" + (" – Stanmere Borough" if f.version else ""), b=True)
    for column, head in zip(
        "ABCDEFG",
        ["Ref", "Quality statement", "Action", "RAG", "Progress and evidence", "Owner", "Due / done"],
        strict=True,
    ):
        cell(s, f"{column}3", head, b=True, shade="9BC2E6", frame=True)
    actions = [
        ("Assessing needs", "Bring down the number waiting more than 28 days for a Care Act assessment"),
        ("Assessing needs", "Introduce the conversation record in all teams"),
        ("Safe systems", "Clear the backlog of DoLS applications, highest risk first"),
        ("Supporting carers", "Recommission the carers' offer and reach male carers"),
        ("Governance", "Replace the performance dashboard"),
        ("Equity", "Pay and support a panel of people with lived experience"),
        ("Care provision", "Secure nursing dementia and Shared Lives capacity"),
    ]
    for at, (statement, action) in enumerate(actions, 4):
        parts = [part.strip().replace("~", "") for part in f.q(action).split("¦")] + [""] * 4
        cell(s, f"A{at}", f"IP{at - 3:02d}", frame=True)
        cell(s, f"B{at}", statement, frame=True)
        cell(s, f"C{at}", action, frame=True)
        colour = {"G": "92D050", "A": "FFC000", "R": "FF0000"}.get(parts[0][:1], "")
        for column, part in zip("DEFG", parts, strict=False):
            cell(s, f"{column}{at}", part, frame=True, shade=colour if column == "D" else "")
    s.freeze_panes = "A4"
    return save_book(w)


@layout(
    ("blank", "Market/Cost of care return home care.xlsx", "~", 0),
    ("blank", "Market/Home care unit cost template Stanmere.xlsx", "~", 1),
    ("filled", "Market/returns/Acorn cost template.xlsx", COST_A, 0),
    ("filled", "Market/returns/swift support costs.xlsx", COST_B, 1),
    ("partly", "Market/returns/moorside.xlsx", COST_C, 0),
    ("partly", "Market/returns/swift support part return.xlsx", gappy(COST_B, 2), 0),
)
def cost_of_care(f: Form) -> bytes:
    """A grid of costs with units and merged titles."""
    w = book()
    s = w.create_sheet("Unit cost")
    widths(s, A=52, B=14, C=18)
    s.merge_cells("A1:C1")
    cell(s, "A1", "Cost of an hour of home care", b=True, shade="D9D9D9")
    at = 2
    groups = [
        ("About you", [("Provider", ""), ("Area", ""), ("Hours delivered per week", "hours")]),
        (
            "Staff",
            [
                ("Basic rate of pay", "£/hour"),
                ("Travel time", "minutes"),
                ("Travel pay", "£/hour"),
                ("Mileage", "£/mile"),
                ("Training", "£/hour"),
                ("Sickness", "% of pay"),
                ("Employer's pension and NI", "£/hour"),
            ],
        ),
        ("Business", [("Back office", "£/hour"), ("Surplus", "£/hour"), ("Comment", ""), ("Total cost per hour", "£")]),
    ]
    for title, lines in groups:
        s.merge_cells(f"A{at}:C{at}")
        cell(s, f"A{at}", title, b=True, shade="E2EFDA")
        at += 1
        for label, unit in lines:
            cell(s, f"A{at}", label, frame=True)
            cell(s, f"B{at}", unit, i=True, frame=True)
            answer = f.q(label)
            plain = answer.replace(",", "")
            cell(s, f"C{at}", float(plain) if plain.replace(".", "").isdigit() else answer, frame=True)
            at += 1
    if f.version:
        cell(
            s,
            f"A{at + 1}",
            "Return to market@stanmere.example by 31 October. Figures are kept in confidence and published only as medians of five or more providers.",
            i=True,
        )
    return save_book(w)


@layout(
    ("blank", "Risk/Directorate risk register.xlsx", "~", 0),
    ("blank", "Risk/Risk register with matrix.xlsx", "~", 1),
    ("filled", "Risk/ASC risk register Q4.xlsx", TRI_A, 0),
    ("filled", "Risk/PSW risks.xlsx", TRI_B, 1),
    ("partly", "Risk/market risks.xlsx", TRI_C, 1),
)
def risk_register(f: Form) -> bytes:
    """An example row in grey, then numbered empty rows."""
    w = book()
    s = w.create_sheet("Register")
    widths(s, A=6, B=48, C=14, D=10, E=10, F=8, G=44, H=18)
    heads = ["Risk", "Category", "Likelihood", "Impact", "Score", "Control", "Owner"]
    cell(s, "A1", "Risk register", b=True)
    cell(s, "A3", "No", b=True, shade="F4B084", frame=True)
    for column, head in zip("BCDEFGH", heads, strict=True):
        cell(s, f"{column}3", head, b=True, shade="F4B084", frame=True)
    for column, text in zip(
        "ABCDEFGH",
        ["Eg", "Key supplier fails", "Market", 3, 5, 15, "Step-in plan, quarterly credit check", "A. N. Owner"],
        strict=True,
    ):
        cell(s, f"{column}4", text, i=True, shade="EDEDED", frame=True)
    rows = f.rows(heads)
    for at in range(12):
        cell(s, f"A{at + 5}", at + 1, frame=True)
        for column, text in zip("BCDEFGH", rows[at] if at < len(rows) else [""] * 7, strict=True):
            cell(s, f"{column}{at + 5}", int(text) if text.isdigit() else text, frame=True)
    for at, label in enumerate(("Reviewed at (meeting and date)", "Register kept by"), 18):
        cell(s, f"B{at}", label, b=True)
        cell(s, f"G{at}", f.q(label))
    if f.version:
        m = w.create_sheet("Matrix")
        for down in range(1, 6):
            for across in range(1, 6):
                cell(
                    m,
                    f"{'ABCDE'[across - 1]}{down}",
                    down * across,
                    shade="FF7C80" if down * across > 14 else "FFE699",
                    frame=True,
                )
    return save_book(w)


@layout(
    ("blank", "Regional data/quarterly_return.csv", "~", 0),
    ("blank", "Regional data/quarterly_return_with_notes.csv", "~", 1),
    ("filled", "Regional data/quarterly_return_stanmere.csv", CSV_A, 0),
    ("filled", "Regional data/millbrook Q3.csv", CSV_B, 1),
    ("partly", "Regional data/wexbury_q3.csv", CSV_C, 0),
    ("partly", "Regional data/stanmere_q3_provisional.csv", gappy(CSV_A, 3, 2), 1),
)
def csv_return(f: Form) -> bytes:
    """A return of lines: code, question, answer."""
    out = io.StringIO()
    w = csv.writer(out)
    w.writerow(["Code", "Question", "Answer"] + (["Note"] if f.version else []))
    for code, ask, hint in [
        ("A1", "Council", ""),
        ("A2", "Quarter", "e.g. Q1 2023-24"),
        ("B1", "People receiving long-term support in the community", "Last day of quarter"),
        ("B2", "Median days from contact to assessment", ""),
        ("B3", "Median days from assessment to service", ""),
        ("B4", "Percentage of enquiries where outcomes were met fully or in part", ""),
        ("C1", "DoLS applications not completed", ""),
        ("C2", "Social work workforce: comment", ""),
        ("C3", "Anything unusual in the quarter", ""),
        ("Z", "Submitted by and date", ""),
    ]:
        w.writerow([code, ask, f.q(ask)] + ([hint] if f.version else []))
    return out.getvalue().encode()
