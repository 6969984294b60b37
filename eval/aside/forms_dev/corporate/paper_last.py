"""Long and plain forms as PDF, and a form made in a worksheet."""

from __future__ import annotations

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from eval.aside.forms_dev.corporate.books import close, style, widths
from eval.aside.forms_dev.corporate.kit import Layout, Pen
from eval.aside.forms_dev.corporate.paper import Sheet


def market_questions(f: Pen) -> bytes:
    s = Sheet(
        "Times-Roman", 11, margin=64, pen="Times-Italic", foot="Exported 03/03/2025 from Market engagement RFI.docx"
    )
    s.text("Request for Information", bold=True, size=18)
    s.text("Technology enabled care: soft market test ahead of procurement", bold=True)
    s.text(
        "The Council is not committing to buy anything. Nothing you say here will be scored, and you do not have to answer to be able to bid. Please type your answers under the questions, no more than 150 words each, and send the file to tec.rfi@penrose.example by noon on 31 March. Commercially sensitive answers should be marked [C]."
    )
    if f.v:
        s.text(
            "Background: 4,200 connections, of which 3,100 are analogue. Current contract ends 30 September 2026. Staffed response is in-house and not in scope."
        )
    number = 0
    for part, questions in (
        (
            "Part 1. You",
            (
                "Organisation",
                "Contact and e-mail",
                "Number of councils you work with now",
                "Are you a small or medium-sized enterprise?",
            ),
        ),
        (
            "Part 2. Your offer",
            (
                "What would you install in an ordinary two-bedroom flat?",
                "How do you work where there is no mobile signal?",
                "What happens when the power fails?",
                "Who owns the data and where is it kept?",
                "Which case management systems do you connect to?",
            ),
        ),
        (
            "Part 3. People",
            (
                "How do you find out whether the person likes it?",
                "How do you work with people with dementia?",
                "What do you do about people who switch it off?",
            ),
        ),
        (
            "Part 4. The contract",
            (
                "What length of contract would be attractive?",
                "How would you like to be paid?",
                "What would put you off?",
                "What should we have asked?",
            ),
        ),
    ):
        s.text(part, bold=True, size=13)
        for q in questions:
            number += 1
            s.text(f"{number}. {q}", gap=2)
            answer = f(q)
            if answer:
                s.text(answer, indent=16, font="Times-Italic", gap=8)
            else:
                s.y -= 26
    return s.done()


MQ_A = """
Hearthlight Telecare Ltd
Priya Voss, bids@hearthlight.example
Eleven, four of them shire counties
Yes
A digital hub, a pendant, one door and two movement sensors, and a smoke alarm linked to the hub. Nothing in the bathroom unless it is asked for.
Roaming SIM with two networks; if both fail we fit an external aerial at our cost.
48 hours of battery. The hub texts the family at 24.
The council. Leeds and Slough.
All three of the large ones; a nightly file for anything else.
We ring at one week and at six. One in nine asks for something to be taken away.
GPS only after a best-interests discussion, and never as a lock.
We ask why. It is most often the light on the box.
Five years and two
Per connection per month, not per box [C]
Liability for response that we don't run
Whether people can keep their old pendant. They mind about that.
"""
MQ_B = """
Otterburn Alarms
via web
3
Y
hub + pendant
don't sell there
battery 24h
customer, UK
none yet
annual card
family app
ring family
3+2
monthly
TUPE
.
"""
MQ_P = """
Safehaven Digital plc
rfi@safehaven.example
60+
No
See brochure appended.
.
72 hour battery on all units since 2023.
"""


def feedback_card(f: Pen) -> bytes:
    s = Sheet("Helvetica", 13, margin=70)
    s.c.setLineWidth(2)
    s.c.roundRect(45, 330, 505, 470, 14)
    s.text("Tell us how we did today", bold=True, size=24, color="#C2185B")
    s.text("Wexcombe Adult Social Care. No stamp needed.", size=11)
    if f.v:
        s.text("Visit by: Sensory team", bold=True)
    opts: tuple[str, ...] = ("Very well", "Quite well", "Not well")
    for q in ("Did we listen?", "Did we explain?", "Did we do what we said?"):
        s.choice(q, opts, f.mark(q, opts), at=270)
    opts = ("Yes", "No")
    q = "Do you know what happens next?"
    s.choice(q, opts, f.mark(q, opts), at=300)
    for q, rows in (("Best thing", 2), ("Worst thing", 2), ("Name (only if you like)", 1)):
        s.line(q, f(q), dots=True, rows=rows)
    return s.done()


FC_A = """
Very well
Very well
Quite well
Yes
He brought a magnifier that I can use to read the gas bill
Three weeks is a long time
V. Plumley
"""
FC_B = """
Quite well
Not well
Quite well
No
nice girl
too many words
.
"""
FC_P = """
Very well
.
Very well
"""


def visit_claim(f: Pen) -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Expert by experience claim"
    sheet.merge_cells("A1:F1")
    sheet["A1"] = "Payment claim: experts by experience and carers"
    sheet["A1"].font = Font(bold=True, size=15)
    sheet["A1"].alignment = Alignment(horizontal="center")
    sheet.merge_cells("A2:F2")
    sheet["A2"] = "We aim to pay within ten days. Vouchers or bank. Taking part can affect benefits: ask us first."
    for row, (left, right) in enumerate(
        (("Name", "Month"), ("How shall we pay you?", "Supplier no."), ("Invited by", "Cost code")), 4
    ):
        sheet.cell(row, 1, left)
        sheet.merge_cells(start_row=row, start_column=2, end_row=row, end_column=3)
        sheet.cell(row, 2, f(left) or None)
        sheet.cell(row, 4, right)
        sheet.merge_cells(start_row=row, start_column=5, end_row=row, end_column=6)
        sheet.cell(row, 5, f(right) or None)
    style(sheet, "A4:F6")
    heads = ("Date", "What you came to", "Hours", "Travel", "Sitter or PA", "Other")
    for x, head in enumerate(heads, 1):
        sheet.cell(8, x, head)
    style(sheet, "A8:F8", fill="F8CBAD", bold=True)
    for y, cells in enumerate(f.rows(heads, 6), 9):
        for x, cell in enumerate(cells, 1):
            sheet.cell(y, x, cell or None)
    style(sheet, "A9:F14")
    sheet["E15"] = "Total"
    sheet["F15"] = f("Total") or None
    if f.v:
        sheet["A17"] = "Rates from April: £14 an hour, £7 preparation for each meeting, 45p a mile"
    sheet["A19"] = "Authorised (office)"
    sheet["D19"] = "Paid on"
    widths(sheet, (22, 34, 10, 14, 16, 12))
    return close(book)


VC_A = """
Rakesh D
March
Bank
104417
Di, LD East
AC1180
4/3 | Tender scoring, lot 3 | 3 | bus 4.20 | | prep x1 ## 11/3 | Audit day | 5 | bus 4.20 | PA 5h £71 | lunch ## 27/3 | Recruitment panel | 4 | lift | |
£250.40
"""
VC_B = """
Norman
Feb 25
Cash pls
.
Dilys
AC1180
11/2 | carers ref group | 2 | 12 miles | sitter 3h £54 |
£87.40
"""
VC_P = """
Emmy
.
Voucher
.
Jo
"""

LAYOUTS = [
    Layout(
        make=market_questions,
        blank=("Market engagement RFI.pdf", "TEC/RFI soft market test with background.pdf"),
        filled=(("TEC/Hearthlight RFI.pdf", MQ_A), ("TEC/Otterburn.pdf", MQ_B)),
        partly=(("TEC/Safehaven RFI interim.pdf", MQ_P),),
        together=False,
    ),
    Layout(
        make=feedback_card,
        blank=("Feedback card.pdf", "Cards/feedback card sensory.pdf"),
        filled=(("Cards/scan0007.pdf", FC_A), ("Cards/scan0019.pdf", FC_B)),
        partly=(("Cards/scan0023.pdf", FC_P),),
        together=True,
    ),
    Layout(
        make=visit_claim,
        blank=("EbE claim.xlsx", "Coproduction/EbE payment claim 2025-26.xlsx"),
        filled=(("Coproduction/Rakesh March claim.xlsx", VC_A), ("Coproduction/claim Norman feb.xlsx", VC_B)),
        partly=(("Coproduction/claim Emmy.xlsx", VC_P),),
        together=False,
    ),
]
