# ruff: noqa: RUF001
"""Workbooks: registers, returns, score sheets and trackers."""

from __future__ import annotations

import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from eval.aside.forms_dev.corporate.kit import Layout, Pen, settle

THIN = Border(*(Side("thin", color="999999"),) * 4)


def style(
    sheet: Worksheet, where: str, *, fill: str = "", bold: bool = False, border: bool = True, color: str = "000000"
) -> None:
    """Dress a range of cells."""
    for row in sheet[where]:
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if border:
                cell.border = THIN
            if fill:
                cell.fill = PatternFill("solid", fgColor=fill)
            if bold:
                cell.font = Font(bold=True, color=color)


def widths(sheet: Worksheet, sizes: Sequence[float]) -> None:
    """Set the widths of the first columns."""
    for n, size in enumerate(sizes):
        sheet.column_dimensions["ABCDEFGHIJKLMNOPQRSTUVWXYZ"[n]].width = size


def number(text: str) -> str | float | int:
    """Return a number for text that is one."""
    try:
        return float(text) if "." in text else int(text)
    except ValueError:
        return text


def close(book: Workbook) -> bytes:
    """Return the workbook's bytes."""
    out = io.BytesIO()
    book.save(out)
    return settle(out.getvalue())


def risk_register(f: Pen) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Risk register"
    sheet["A1"] = (
        "ASC Directorate Risk Register" if not f.v else "Adult Social Care – Service Risk Register (Harrowmere)"
    )
    sheet["A1"].font = Font(bold=True, size=16)
    sheet["A2"] = "Service:"
    sheet["B2"] = f("Service:")
    sheet["D2"] = "Risk lead:"
    sheet["E2"] = f("Risk lead:")
    sheet["G2"] = "Last reviewed:"
    sheet["H2"] = f("Last reviewed:")
    heads = (
        "Risk ID",
        "Risk description (cause – event – effect)",
        "Category",
        "Inherent likelihood",
        "Inherent impact",
        "Controls in place",
        "Residual likelihood",
        "Residual impact",
        "Further actions",
        "Owner",
        "Direction of travel",
    )
    sheet.append([])
    sheet.append(heads)
    style(sheet, "A4:K4", fill="203864", bold=True, color="FFFFFF")
    for row in f.rows(heads, 15):
        sheet.append([number(cell) if cell else None for cell in row])
    style(sheet, "A5:K19")
    widths(sheet, (8, 45, 14, 10, 10, 40, 10, 10, 35, 14, 12))
    pick = DataValidation(type="list", formula1='"Financial,Legal,People,Service,Reputation"', allow_blank=True)
    sheet.add_data_validation(pick)
    pick.add("C5:C19")
    key = book.create_sheet("Scoring")
    for line in (
        ("Score", "Likelihood", "Impact"),
        (1, "Rare (<5%)", "Negligible"),
        (2, "Unlikely", "Minor"),
        (3, "Possible", "Moderate"),
        (4, "Likely", "Major"),
        (5, "Almost certain (>80%)", "Critical"),
    ):
        key.append(line)
    style(key, "A1:C6")
    return close(book)


RR_A = """
Provider Services
Maureen Oddie
14/05/2025
PS01 | Ageing hoists – failure during transfer – injury | People | 4 | 5 | LOLER six-monthly, spare mobile hoist | 2 | 5 | Replace 11 hoists in two years, bid to capital board July | MO | ↔ ## PS02 | Sickness over 9% at Birch Grange – shifts short – agency cost | People | 5 | 3 | Absence panel weekly, bank of 14 | 3 | 3 | Wellbeing visits | HR BP | ↓ ## PS03 | Heatwave – day centre over 28C – dehydration | Service | 3 | 4 | Heat plan, fans | 3 | 3 | Blinds on south side | Facilities | ↑
"""
RR_B = """
Commissioning
S Whitcombe
.
1 | Large home care provider fails | Service | 3 | 5 | Monthly finance watch, provider failure plan tested Nov | 3 | 4 | Cap any one provider at 15% | SW | up ## 2 | Extra NI not funded | Financial | 5 | 4 | Uplift agreed | 4 | 3 | | SW | same ## 3 | Procurement Act errors – challenge | Legal | 2 | 4 | Training for 12 | 2 | 3 | | Procurement | down
"""
RR_P = """
Safeguarding and DoLS
.
.
SG1 | DoLS backlog – people deprived of liberty without authority | Legal | 5 | 4 | | | | | |
"""


def kpi_return(f: Pen) -> bytes:
    book = Workbook()
    notes = book.active
    notes.title = "READ ME FIRST"
    for line in (
        "Advocacy and carers' services – monthly data return",
        "Yellow cells are for you. White cells calculate themselves. Do not add rows.",
        "If you have nothing to report type 0. If you cannot report type N/A and say why in the comments.",
        "Count people, not contacts, unless the line says contacts.",
        "Return to contracts.asc@wexcombe.example by the 8th.",
    ):
        notes.append([line])
    notes["A1"].font = Font(bold=True, size=14)
    widths(notes, (110,))
    top = book.create_sheet("Provider")
    top["A1"] = "Provider details"
    for q in ("Organisation", "Contract", "Month", "Completed by", "Telephone"):
        top.append([q, f(q) or None])
    if f.v:
        top["B3"] = top["B3"].value or ("Carers' support (lot 1)" if not f.answers else None)
    style(top, "A2:A6", fill="E2EFDA", bold=True)
    style(top, "B2:B6", fill="FFFF99")
    widths(top, (24, 44))
    data = book.create_sheet("Data")
    data.append(["Ref", "Measure", "Target", "This month", "Comments"])
    style(data, "A1:E1", fill="548235", bold=True, color="FFFFFF")
    for ref, q, target in (
        ("K1", "New referrals", None),
        ("K2", "  of which from hospital", None),
        ("K3", "Referrals declined", 0),
        ("K4", "Median days from referral to first contact", 5),
        ("K5", "People supported in month", 320),
        ("K6", "Carers aged 18–25", 25),
        ("K7", "Care Act advocates instructed", None),
        ("K8", "IMCA instructions", None),
        ("K9", "People waiting at month end", 15),
        ("K10", "% saying life is better as a result", 80),
        ("K11", "Complaints", None),
        ("K12", "Volunteers active", 20),
    ):
        value, _, remark = f(q.strip()).partition(" | ")
        data.append([ref, q, target, number(value) if value else None, remark or None])
    style(data, "A2:C13")
    style(data, "D2:E13", fill="FFFF99")
    widths(data, (6, 48, 10, 14, 60))
    story = book.create_sheet("Narrative")
    for q in ("What went well", "What is worrying you", "A story from someone you supported (no names)"):
        story.append([q])
        story.append([f(q) or None])
    widths(story, (100,))
    for n in (2, 4, 6):
        style(story, f"A{n}:A{n}", fill="FFFF99")
        story.row_dimensions[n].height = 80
    return close(book)


KR_A = """
Wexcombe Carers' Centre
Lot 1 carers
Feb-25
Ottoline Frayne
01632 960188
71
19 | ward rounds on Tuesdays and Thursdays now
2 | both lived over the border
4
338
21 | college event moved to March
N/A | lot 2
N/A | lot 2
9
86 | 44 replies
1 | room too cold
23
Hospital link worker has been asked to join the frailty huddle each morning.
Sitting service waits: 7 weeks
A man who has looked after his wife since 2016 had his first night away in January. He slept eleven hours.
"""
KR_B = """
Speak Up Advocacy
Lot 2
Jan 2025
H. Dray
.
48
11
5 | no capacity for DoLS paid rep.
9
112
3
26
14
31 | over
78
0
4
.
IMCA demand up a third since Sept. We can't keep to 5 days.
N/A this month
"""
KR_P = """
Mind the Gap Sitters
Lot 3
March
.
.
12
4
0
.
57
"""


LAYOUTS = [
    Layout(
        make=risk_register,
        blank=("Risk register.xlsx", "Risk/ASC service risk register 2025-26.xlsx"),
        filled=(
            ("Provider Services risk register May.xlsx", RR_A),
            ("Risk/Commissioning risk register template.xlsx", RR_B),
        ),
        partly=(("Risk/Safeguarding risk register new.xlsx", RR_P),),
        together=True,
    ),
    Layout(
        make=kpi_return,
        blank=("Monthly data return.xlsx", "Contracts/Lot 1 monthly return 2025-26.xlsx"),
        filled=(("Carers Centre Feb-25 return.xlsx", KR_A), ("Contracts/Speak Up Jan.xlsx", KR_B)),
        partly=(("Contracts/MTG Sitters March return.xlsx", KR_P),),
        together=False,
    ),
]
