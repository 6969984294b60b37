# ruff: noqa: RUF001
"""No forms: data with empty and suppressed cells, plans, lists of contacts and prices, slides."""

from __future__ import annotations

import csv
import io

from openpyxl import Workbook

from eval.aside.forms_dev.corporate import books, slides
from eval.aside.forms_dev.corporate.kit import Other
from eval.aside.forms_dev.corporate.plain import as_pdf, as_word


def ascof_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "ASCOF"
    sheet.append(["Adult Social Care Outcomes Framework, Harrowmere, by ward. * = fewer than 5, - = not collected"])
    sheet.append(
        [
            "Ward",
            "18-64 residential",
            "65+ residential",
            "Reablement 91d %",
            "Paid work LD",
            "Own home LD",
            "DP %",
            "Carer DP %",
        ]
    )
    for row in (
        ("Abbey", "*", 14, 81.2, "*", 12, 22.1, "-"),
        ("Castle", "*", 9, 77.9, "*", 8, 19.0, "-"),
        ("Copley", 6, 22, 84.0, 5, 31, 27.4, 88),
        ("Eastgate", "*", 31, 79.3, "*", 19, 15.2, "-"),
        ("Fishdock", "*", 17, None, "*", "*", 12.7, "-"),
        ("Harbour", 8, 12, 90.1, 6, 22, 18.8, 71),
        ("Marlow Street", "*", 7, 72.5, "*", 9, 9.9, "-"),
        ("St Bride's", None, 19, 83.3, "*", 14, 21.5, "-"),
        ("Wolds East", "*", 40, 66.7, "*", "*", 31.0, 93),
        ("Wolds West", "*", 37, 64.8, "-", "*", 29.6, "-"),
    ):
        sheet.append(row)
    books.style(sheet, "A2:H2", fill="DDEBF7", bold=True)
    books.widths(sheet, (18, 12, 12, 12, 12, 12, 10, 10))
    return books.close(book)


def gantt_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.title = "Plan"
    weeks = [f"{day} {month}" for month in ("Apr", "May", "Jun") for day in (7, 14, 21, 28)]
    sheet.append(["Care finance system – go-live plan", *[""] * 14])
    sheet.append(["Task", "Lead", *weeks])
    for task, lead, start, length in (
        ("Cleanse service lines", "CL", 0, 5),
        ("Provider portal test", "PG", 2, 3),
        ("Train finance officers", "TR", 6, 3),
        ("Train brokers", "TR", 7, 2),
        ("Parallel run: home care", "CL", 5, 4),
        ("Parallel run: residential", "CL", 7, 4),
        ("Letters", "GP", 3, 6),
        ("Cutover rehearsal", "IT", 9, 1),
        ("Go / no-go", "Board", 10, 1),
        ("Go-live", "All", 11, 1),
    ):
        sheet.append([task, lead, *["X" if start <= n < start + length else None for n in range(12)]])
    books.style(sheet, "A2:N2", fill="C6E0B4", bold=True)
    books.style(sheet, "A3:N12")
    books.widths(sheet, (30, 8))
    return books.close(book)


def training_matrix() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(["Training matrix – Birch Grange – dates passed (blank = not needed for role)"])
    sheet.append(
        [
            "Name",
            "Role",
            "Moving & handling",
            "Medicines",
            "First aid",
            "Food hygiene",
            "MCA",
            "OMMT tier 1",
            "OMMT tier 2",
            "Fire warden",
        ]
    )
    for row in (
        ("Shaz B", "Scheme manager", "03/24", "01/25", "11/23", "06/24", "02/25", "05/24", "", "09/24"),
        ("Hafsa Y", "Senior", "05/25", "01/25", "11/23", "06/24", "02/25", "05/24", "10/24", "09/24"),
        ("Mo T", "Night lead", "04/24", "01/25", "11/23", "", "02/25", "05/24", "10/24", "09/24"),
        ("Elsie P", "Cook", "", "", "", "01/25", "", "06/24", "", ""),
        ("Dev R", "Carer", "07/24", "08/24", "", "07/24", "03/25", "06/24", "", ""),
        ("Nic L", "Carer", "07/24", "", "", "", "03/25", "06/24", "", ""),
        ("Tolu A", "Carer", "01/25", "02/25", "", "01/25", "03/25", "01/25", "", ""),
        ("Ray", "Handyperson", "02/24", "", "11/23", "", "", "06/24", "", "09/24"),
    ):
        sheet.append([cell or None for cell in row])
    books.style(sheet, "A2:J10")
    books.widths(sheet, (14, 16, 12, 12))
    return books.close(book)


def budget_workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    sheet.append(["ASC revenue monitor, period 9 (£000)", "", "", "", "", ""])
    sheet.append(["Heading", "Budget", "Actual to date", "Forecast", "Variance", "Note"])
    for row in (
        ("Residential 65+", 31204, 24011, 32115, 911, "Rates"),
        ("Nursing 65+", 14410, 10772, 14398, -12, None),
        ("Home care", 22871, 17980, 23960, 1089, "Hours up 4%"),
        ("Direct payments", 9120, 6633, 8840, -280, "Clawback"),
        ("Supported living", 26007, 19655, 26207, 200, None),
        ("Day care", 4100, 2998, 4003, -97, None),
        ("Staffing", 19877, 14606, 19470, -407, "Vacancies"),
        ("Income", -24300, -18110, -24120, 180, None),
        ("Reserves", None, None, None, -600, "To be agreed"),
        ("Total", 103289, 78545, 104873, 984, None),
    ):
        sheet.append(row)
    books.style(sheet, "A2:F12")
    books.widths(sheet, (24, 12, 14, 12, 12, 20))
    return books.close(book)


SURVEY = """
# Survey of adult social care users 2024/25: what people said
412 replies from 1,150 sent (36%). The questions are printed as they were asked.
## Q1. Overall, how satisfied are you with the care and support services you receive?
| Answer | Number | % |
| Extremely satisfied | 109 | 26 |
| Very satisfied | 151 | 37 |
| Quite satisfied | 98 | 24 |
| Neither | 31 | 8 |
| Dissatisfied (any) | 23 | 6 |
## Q2b. Do care and support services help you to have a better quality of life?
| Yes | 371 | 90 |
| No | 41 | 10 |
## Q7a. Which of the following statements best describes how safe you feel?
| As safe as I want | 281 | 69 |
| Adequately safe | 101 | 25 |
| Less than adequately | 22 | 5 |
| Not at all | * | * |
## Q21. Did you have help to fill in this questionnaire?
| No | 97 | 24 |
| Care worker | 18 | 4 |
| Someone living with me | 140 | 35 |
| Someone outside | 151 | 37 |
## Is there anything else you would like to say?
91 people wrote something. 33 thanked a worker by name; 19 wrote about not knowing who was coming; 12 about money.
"""

GRADES = """
# Practice audit, April to September 2025: grades
| Team | Audits | Outstanding | Good | RI | Inadequate |
| North | 18 | 2 | 11 | 5 | - |
| South | 17 | - | 9 | 7 | 1 |
| West | 15 | 3 | 10 | 2 | - |
| Hospital | 12 | - | 6 | 5 | 1 |
| LD East | 9 | 4 | 5 | - | - |
| Sensory | 3 | - | 3 | - | - |
| Carers' hub | 4 | - | 1 | 3 | - |
| EDT | - | - | - | - | - |
What drags grades down is the same as last time: contingency plans (31 of 78 have none) and capacity for finances.
"""

CONTACTS = """
# Who to ring
| Service | Name | Telephone | Hours |
| Front door | Duty | 01632 960100 | 8.30–5 |
| Emergency Duty Team | Duty senior | 01632 960180 | Nights, weekends |
| AMHP hub | Dominic | 01632 960123 | 24 h |
| Brokerage | Fi | 01632 960131 | 8–6 |
| Equipment store | | 01632 960145 | 8–4 |
| Sensory | Gethin | 01632 960149 | 9–5, text too |
| Shared Lives | | 01632 960150 | |
| Appointees | Vera | 01632 960152 | Mon–Thu |
| Carers' hub | Pam | 01632 960155 | 9–7 |
| Legal (urgent) | Duty solicitor | 01632 960160 | 9–5 |
"""

PRICES = """
# Rates paid for care from 7 April 2025
| Service | Unit | 2024/25 | 2025/26 |
| Residential | week | £699.15 | £742.50 |
| Residential, dementia | week | £754.30 | £801.00 |
| Nursing (excluding FNC) | week | £751.40 | £798.00 |
| Home care, town | hour | £21.88 | £23.40 |
| Home care, rural | hour | £23.10 | £24.90 |
| Sleep-in | night | £118.00 | £126.00 |
| Waking night | hour | £20.44 | £21.90 |
| Day care | session | £46.00 | £48.50 |
| Shared Lives, band 3 | week | £412.00 | £436.00 |
| Transport | mile | - | £0.55 |
"""

STRUCTURE = """
# Adults and Communities: who does what
Director of Adult Social Services
H. Grant
---
## Assistant Director, Operations
North, South, West localities
Hospital West, Trentside
Transitions
Sensory
EDT
## Assistant Director, Commissioning
S. Whitcombe
Market quality
Brokerage
Contracts
Better Care Fund
## Principal Social Worker
B. Lightowler
Practice audit
ASYE
## Head of Safeguarding
Vacant
DoLS
SAB business unit
"""


def sparse_slides() -> bytes:
    show = slides.deck()
    for title, body in (
        ("What we heard", "Long waits\nKind people\nToo many forms"),
        ("What we did", "One number\nOne letter\nOne name"),
        ("What changed", "644 → 371"),
        ("What did not", "OT waits"),
        ("Questions?", ""),
        ("Thank you", "Tobias Renn"),
    ):
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = body
    return slides.bytes_of(show)


def values_slide() -> bytes:
    show = slides.deck()
    slide = show.slides.add_slide(show.slide_layouts[6])
    for n, (word, gloss) in enumerate(
        (("Kind", "We sit down"), ("Open", "We say when we do not know"), ("Bold", "We try it for six weeks"))
    ):
        slides.words(slide, word, (1.5 + 10.5 * n, 4, 9, 2), size=40, bold=True)
        slides.words(slide, gloss, (1.5 + 10.5 * n, 8, 9, 3), size=20)
    slide = show.slides.add_slide(show.slide_layouts[6])
    slides.words(slide, "Where are we on each?", (1.5, 1, 20, 2), size=28, bold=True)
    slides.grid(
        slide,
        [
            ["", "2023", "2024", "2025"],
            ["Kind", "71%", "74%", "80%"],
            ["Open", "52%", "58%", "61%"],
            ["Bold", "n/a", "39%", "44%"],
        ],
        (1.5, 4, 24, 6),
    )
    return slides.bytes_of(show)


def briefing_slides() -> bytes:
    show = slides.deck(wide=False)
    for title, lines in (
        ("Member briefing: assurance visit", ["14 May 2025", "Bev Lightowler, PSW"]),
        ("What is it?", ["Nine quality statements", "Four themes", "One word at the end"]),
        ("When?", ["Notice: 6–8 weeks", "On site: three days", "Report: about three months later"]),
        (
            "What will they ask you?",
            ["How do you know it is safe?", "What do residents tell you?", "Where does the money go?"],
        ),
        ("What you need to do", ["Read the self-assessment", "Meet somebody who uses our services", "Be honest"]),
    ):
        slide = show.slides.add_slide(show.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
    return slides.bytes_of(show)


def dols_csv() -> bytes:
    out = io.StringIO()
    sheet = csv.writer(out)
    sheet.writerow(
        [
            "month",
            "received",
            "granted",
            "not_granted",
            "withdrawn",
            "waiting",
            "median_days",
            "care_home",
            "hospital",
            "note",
        ]
    )
    for row in (
        ("2024-04", 141, 88, 4, 21, 530, 118, 102, 39, ""),
        ("2024-05", 133, 102, 3, 30, 512, 111, 95, 38, ""),
        ("2024-06", 150, 129, "*", 26, 498, 104, 108, 42, ""),
        ("2024-07", 128, 140, 5, 33, 448, "", 90, 38, "system change"),
        ("2024-08", "", "", "", "", "", "", "", "", "not extracted"),
        ("2024-09", 260, 311, 9, 70, 331, 77, 181, 79, "two months"),
        ("2024-10", 139, 170, "*", 29, 268, 66, 99, 40, ""),
        ("2024-11", 120, 151, "*", 22, 214, 51, 84, 36, ""),
        ("2024-12", 98, 120, "*", 18, 96, 40, 70, 28, ""),
    ):
        sheet.writerow(row)
    return out.getvalue().encode()


OTHERS = [
    Other("ascof_wards", "Data/ASCOF by ward 2024-25.xlsx", ascof_workbook),
    Other("finance_gantt", "Care finance go-live plan.xlsx", gantt_workbook),
    Other("training_matrix", "Birch Grange training matrix.xlsx", training_matrix),
    Other("budget_monitor", "Finance/P9 monitor.xlsx", budget_workbook),
    Other(
        "user_survey_results",
        "Surveys/ASCS 2024-25 results.docx",
        lambda: as_word(SURVEY, "Arial", 11, widths=(9, 3, 3)),
    ),
    Other("audit_grades", "PSW/audit grades Apr-Sep 25.docx", lambda: as_word(GRADES, "Calibri", 11)),
    Other("contact_list", "Who to ring.docx", lambda: as_word(CONTACTS, "Arial", 11, widths=(5, 4, 4.5, 4))),
    Other("rates_list", "Rates 2025-26.pdf", lambda: as_pdf(PRICES, "Helvetica", 11, widths=(200, 80, 100, 100))),
    Other("structure", "IR/IR2 structure.docx", lambda: as_word(STRUCTURE, "Calibri", 12)),
    Other("what_we_heard", "Engagement/What we heard.pptx", sparse_slides),
    Other("values_slides", "Values.pptx", values_slide),
    Other("member_briefing", "Member briefing May 2025.pptx", briefing_slides),
    Other("dols_months", "Data/dols_monthly.csv", dols_csv),
]
