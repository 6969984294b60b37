# ruff: noqa: RUF001
"""No forms: field lists, quizzes with answers, specimen pages, logs and odd papers."""

from __future__ import annotations

from openpyxl import Workbook

from eval.aside.forms_dev.corporate import books
from eval.aside.forms_dev.corporate.kit import Other
from eval.aside.forms_dev.corporate.paper import Sheet
from eval.aside.forms_dev.corporate.plain import as_pdf, as_word

DICTIONARY = """
# Data dictionary: provider concern log
| Field | Type | Mandatory | Values | Notes |
| Concern raised by | Text 80 | Yes | | Free text, no names of residents |
| Date received | Date | Yes | dd/mm/yyyy | Not in the future |
| How received | List | Yes | Phone, Web, Email, Visit | |
| Provider | Lookup | Yes | | Provider table |
| Funded placements | Integer | No | 0–200 | Filled overnight |
| CQC rating | List | No | Outstanding, Good, RI, Inadequate, Not rated | From API |
| Category | List | Yes | 14 values, see annex | |
| Description | Memo | Yes | | |
| Level | List | No | 1, 2, 3, 4 | Set at triage |
| Next review | Date | No | | Required if level > 1 |
"""

QUIZ = """
# Mental Capacity Act refresher: quiz and answers
**1. Who decides whether someone has capacity?**
Whoever needs to know it for the decision in hand.
**2. True or false: a diagnosis of dementia means that a person cannot decide where to live.**
False.
**3. Name the four things a person must be able to do.**
Understand, keep in mind, use or weigh, and say.
**4. A man spends his benefit on scratch cards. What do you do?**
Nothing, unless there is reason to doubt that he can decide. Then ask about that decision, at that time.
**5. When is an IMCA needed?**
When there is nobody but paid people to consult about serious treatment or a move.
**6. What does “unwise” prove?**
Nothing by itself.
"""

JOURNEY = """
# Harriet's journey
**9 May 2024** Sister rings the front door. Second fall.
**9 May** Duty worker speaks to Harriet herself.
**11 May** Reablement starts. OT visits.
**11 June** Care Act assessment.
**24 July** Six-week review. Seven hours a week.
**September** Stairlift ordered.
**December** Sister's own assessment.
**23 January 2025** Stairlift fitted.
**Waits:** OT 2 days; assessment 32 days; stairlift 19 weeks.
**Cost:** £168 a week, of which Harriet pays £61.
**Harriet says:** “I've looked down on that square for sixty years.”
**What we would do differently:** lend a stairlift.
"""

EXEC_REPORT = """
# Decision sheet, Cabinet 4 December 2024
Published 6 December. Call-in ends 13 December at 5 pm.
| Item | Title | Decision | Reasons | Options | Interests |
| 5 | Charging policy 2025/26 | Agreed, phased over two years | As in report | As in report | None |
| 6 | Extra care: land at Mill Lane | Deferred | Valuation awaited | - | - |
| 7 | Better Care Fund | Noted | - | - | None |
| 8 | Carr Side respite | Agreed | As in report | Three, para 4 | Cllr Ito left the room |
| 9 | Exempt | Agreed | Para 3, Sch 12A | | |
"""

LEARNING_BRIEF = """
# Seven-minute briefing: hoarding
## 1. What is it?
Getting and keeping things so that rooms can no longer be used for what they are for.
## 2. Why it matters
One in four fires where someone dies.
## 3. What happened to Ruth
Three services knew. None knew that the others did.
## 4. What we learned
Ask to be shown round. Use the clutter scale. Write down the number.
## 5. The law
Care Act s.42 covers self-neglect. Capacity is about the decision, not the mess.
## 6. What to do
Ring the panel. Take the fire service with you.
## 7. Talk about it
- Who in your caseload would you think of?
- What would you say at the door?
- Who would you ring?
"""

MAP = """
# Quality statement map
| Statement | Where to look |
| Assessing needs | IR 6, IR 3 p.4 |
| Supporting people to live healthier lives | IR 3 p.9 |
| Equity in experience and outcomes | IR 12 |
| Care provision, integration and continuity | IR 5 |
| Partnerships and communities | IR 1, BCF plan |
| Safe pathways, systems and transitions | IR 3 p.17 |
| Safeguarding | IR 9 |
| Governance | IR 2 |
| Learning, improvement and innovation | IR 8 |
"""


def referrals_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Contacts"
    sheet.append(
        [
            "Week",
            "Contacts",
            "Advice given",
            "To reablement",
            "To assessment",
            "Safeguarding",
            "Abandoned calls %",
            "Comment",
        ]
    )
    for row in (
        ("06/01/25", 412, 201, 38, 77, 31, 9.1, None),
        ("13/01/25", 461, 214, 44, 90, 29, 14.4, "Snow"),
        ("20/01/25", 430, 222, 41, 81, 33, 8.0, None),
        ("27/01/25", 402, 219, 37, 70, 36, 6.2, None),
        ("03/02/25", None, None, None, None, None, None, "System down Mon–Wed"),
        ("10/02/25", 455, 230, 39, 93, 30, 10.8, None),
        ("17/02/25", 371, 190, 30, 71, 22, 5.5, "Half term"),
        ("24/02/25", 418, 226, 36, 78, "*", 6.6, None),
    ):
        sheet.append(row)
    books.style(sheet, "A1:H1", fill="D9D9D9", bold=True)
    books.widths(sheet, (12, 10, 12, 14, 14, 14, 16, 24))
    return books.close(book)


def asset_list() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(["Lone-worker devices – who has what"])
    sheet.append(["Device", "Issued to", "Team", "Issued", "Returned", "Fault"])
    for row in (
        (116, "TO", "Hospital", "02/09/24", None, None),
        (117, "KM", "AMHP", "02/09/24", None, "Battery"),
        (118, "PN", "North", "02/09/24", None, None),
        (119, "Spare", None, None, None, None),
        (120, "Spare", None, None, None, None),
        (121, "AB", "OT bank", "17/02/25", None, None),
        (122, "JM", "North", "02/09/24", "14/02/25", None),
        (123, "lost", None, None, None, None),
    ):
        sheet.append(row)
    books.style(sheet, "A2:F10")
    books.widths(sheet, (9, 16, 16, 12, 12, 16))
    return books.close(book)


def org_chart() -> bytes:
    s = Sheet("Helvetica", 9)
    s.text("Operations: structure at 1 April 2025", bold=True, size=15)
    boxes = (
        (220, 680, "Director\nH. Grant"),
        (60, 580, "AD Operations\nN. Brooke"),
        (220, 580, "AD Commissioning\nS. Whitcombe"),
        (380, 580, "PSW\nB. Lightowler"),
        (60, 490, "North\nA. Folarin"),
        (60, 430, "South\nJ. Pickersgill"),
        (60, 370, "West\nVacant"),
        (220, 490, "Market quality\nVacant"),
        (220, 430, "Brokerage\nP. Sutch"),
        (380, 490, "Practice audit\n1.0 FTE"),
    )
    for x, y, text in boxes:
        s.c.rect(x, y, 130, 44)
        for n, line in enumerate(text.split("\n")):
            s.at(x + 6, y + 28 - 14 * n, line)
    return s.done()


OTHERS = [
    Other(
        "concern_dictionary", "Data/PCL data dictionary.docx", lambda: as_word(DICTIONARY, "Calibri", 10.5, wide=True)
    ),
    Other("mca_quiz", "L&D/MCA quiz with answers.pdf", lambda: as_pdf(QUIZ, "Helvetica", 11)),
    Other("harriet_journey", "Case stories/Harriet.pdf", lambda: as_pdf(JOURNEY, "Times-Roman", 12)),
    Other(
        "decision_sheet",
        "Cabinet 4 Dec/Decision sheet.pdf",
        lambda: as_pdf(EXEC_REPORT, "Helvetica", 9.5, widths=(32, 130, 110, 80, 70, 73)),
    ),
    Other("hoarding_briefing", "SAB/7 minute briefing hoarding.pdf", lambda: as_pdf(LEARNING_BRIEF, "Helvetica", 11)),
    Other("statement_map", "IR/quality statement map.docx", lambda: as_word(MAP, "Arial", 11, widths=(11, 5))),
    Other("weekly_contacts", "Data/front door weekly.xlsx", referrals_workbook),
    Other("device_list", "Lone working/devices.xlsx", asset_list),
    Other("operations_chart", "IR/Operations chart.pdf", org_chart),
]
