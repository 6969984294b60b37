"""Workbook forms: header-only sheets, returns with zeros, drop-downs, trackers, matrices, audit tabs."""

from __future__ import annotations

import io
from collections.abc import Sequence
from datetime import datetime
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from eval.aside.forms_test.hand import Hand, Layout
from eval.sample.archive import pack, settle

_LINE = Side(style="thin", color="999999")
_BOX = Border(left=_LINE, right=_LINE, top=_LINE, bottom=_LINE)


def save(book: Workbook) -> bytes:
    """Return the bytes of a workbook, the same on every build."""
    book.properties.created = datetime(2024, 3, 1, 9, 0)  # noqa: DTZ001 - openpyxl takes naive UTC
    held = io.BytesIO()
    book.save(held)
    with ZipFile(io.BytesIO(settle(held.getvalue(), modified="2024-03-02T10:00:00Z"))) as archive:
        members = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    return pack(members, stored=tuple(members))


def fill(
    sheet: Worksheet,
    rows: Sequence[Sequence[str]],
    *,
    top: int = 1,
    left: int = 1,
    head: bool = True,
    boxed: bool = True,
) -> int:
    """Write rows into cells and return the number of the row below them."""
    for down, row in enumerate(rows):
        for across, text in enumerate(row):
            cell = sheet.cell(
                top + down,
                left + across,
                int(text) if (text.isdigit() and text[0] != "0") or text == "0" else text or None,
            )
            if boxed:
                cell.border = _BOX
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if head and not down:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor="DDEBF7")
    return top + len(rows)


def _sheet(book: Workbook, name: str) -> Worksheet:
    if (
        book.active is not None
        and book.active.max_row == 1
        and book.active.cell(1, 1).value is None
        and len(book.worksheets) == 1
    ):
        book.active.title = name
        return book.active
    return book.create_sheet(name)


def _risks(hand: Hand) -> bytes:
    book = Workbook()
    sheet = _sheet(book, "Risk register")
    sheet["A1"] = f"{hand.council}: project risk register"
    columns = hand.some(
        [
            ("Ref", "initials"),
            ("Description of risk", "risk"),
            ("Raised by", "name"),
            ("Date raised", "date"),
            ("Inherent L", "score"),
            ("Inherent I", "score"),
            ("Mitigation", "action"),
            ("Residual L", "score"),
            ("Residual I", "score"),
            ("Owner", "name"),
            ("Status", "status"),
        ]
    )
    fill(sheet, [[name for name, _ in columns], *hand.register(columns, most=12)], top=3)
    lists = _sheet(book, "Lists")
    fill(
        lists,
        [
            ["Likelihood", "Impact", "Status"],
            ["1 Rare", "1 Minor", "Open"],
            ["2 Unlikely", "2 Some", "Closed"],
            ["3 Possible", "3 Serious", "Escalated"],
            ["4 Likely", "4 Major", ""],
            ["5 Almost certain", "5 Catastrophic", ""],
        ],
    )
    return save(book)


def _matrix(hand: Hand) -> bytes:
    courses = hand.some(
        [
            "Safeguarding L2",
            "MCA/DoLS",
            "Fire",
            "Moving & handling",
            "Data protection",
            "Lone working",
            "Trauma informed",
            "Recording",
        ],
        spare=2,
    )
    book = Workbook()
    sheet = _sheet(book, f"Training {hand.year}")
    on = [hand.asks(course) for course in courses]
    who = hand.asks("Staff member")
    rows = [["Staff member", *courses]]
    rows += [
        [
            hand.write("name") if who else f"Staff member {at}",
            *(hand.write("date") if one and hand.pen.random() < 0.85 else "" for one in on),
        ]
        for at in range(1, 9)
    ]
    fill(sheet, rows)
    return save(book)


def _indicator_return(hand: Hand) -> bytes:
    asks = hand.some(
        [
            "Contacts received",
            "Contacts closed at first point",
            "Assessments started",
            "Assessments finished",
            "Reviews due",
            "Reviews done",
            "People waiting over 28 days",
            "New carers identified",
            "Safeguarding concerns",
            "Section 42 enquiries",
            "DoLS requests",
            "Direct payments started",
        ],
        spare=3,
    )
    book = Workbook()
    sheet = _sheet(book, "Return")
    sheet["A1"] = "Monthly activity return"
    head = [
        ["Team", hand.ask("Team", "team")],
        ["Month", hand.ask("Month", "date")],
        ["Completed by", hand.ask("Completed by", "name")],
    ]
    below = fill(sheet, head, top=3, head=False)
    rows = [["Measure", "Number", "Comment"]]
    for label in asks:
        on = hand.asks(label, "number")
        rows.append(
            [label, hand.write("number") if on else "0", hand.write("short") if on and hand.pen.random() < 0.3 else ""]
        )
    fill(sheet, rows, top=below + 1)
    return save(book)


def _complaints_log(hand: Hand) -> bytes:
    columns = [
        ("Date in", "date"),
        ("Reference", "initials"),
        ("Complainant", "person"),
        ("About", "service"),
        ("Summary", "long"),
        ("Officer", "name"),
        ("Due", "date"),
        ("Outcome", "outcome"),
        ("Learning", "action"),
    ]
    book = Workbook()
    rows = hand.register(columns, most=12)
    third = -(-len(rows) // 3)
    for at, month in enumerate(
        hand.form.choice([("Q1", "Q2", "Q3"), ("April", "May", "June"), ("Adults", "Carers", "Corporate")])
    ):
        fill(_sheet(book, month), [[name for name, _ in columns], *rows[at * third : (at + 1) * third]])
    return save(book)


def _readiness(hand: Hand) -> bytes:
    book = Workbook()
    for domain, asks in (
        (
            "Working with people",
            [
                "We know who is waiting and why",
                "Carers are offered breaks",
                "Information is easy to find",
                "People can plan ahead",
            ],
        ),
        ("Safety", ["Handovers between teams are clear", "Concerns are triaged in a day", "We learn from reviews"]),
        ("Leadership", ["Members scrutinise outcomes", "Supervision happens", "Data is trusted"]),
    ):
        sheet = _sheet(book, domain)
        rows = [["Statement", "How well do we do?", "What shows it", "What next"]]
        for label in hand.some(asks, spare=1):
            on = hand.asks(label)
            rows.append(
                [
                    label,
                    hand.write("rating") if on else "Please select",
                    hand.write("doc") if on else "",
                    hand.write("action") if on and hand.pen.random() < 0.7 else "",
                ]
            )
        fill(sheet, rows, top=2)
        sheet["A1"] = f"{hand.council} self-check {hand.version}"
        rule = DataValidation(type="list", formula1='"Please select,Met,Partly met,Not met"')
        sheet.add_data_validation(rule)
        rule.add(f"B3:B{len(rows) + 1}")
    return save(book)


def _tracker(hand: Hand) -> bytes:
    columns = [
        ("Recommendation", "action"),
        ("Source", "doc"),
        ("Lead officer", "name"),
        ("Deadline", "date"),
        ("Update", "status"),
        ("RAG", "rag"),
        ("Evidence of completion", "doc"),
    ]
    book = Workbook()
    sheet = _sheet(book, "Tracker")
    rows = hand.register(columns, most=9)
    rows += [[""] * len(columns) for _ in range(20 - len(rows))]
    fill(sheet, [["#", *(name for name, _ in columns)], *([str(at), *row] for at, row in enumerate(rows, 1))])
    sheet.freeze_panes = "B2"
    return save(book)


def _merged_record(hand: Hand) -> bytes:
    """A record laid out on a sheet as if it were paper: labels above wide joined cells."""
    book = Workbook()
    sheet = _sheet(book, "Sheet1")
    sheet["B2"] = "Provider concern record"
    sheet["B2"].font = Font(bold=True, size=15)
    row = 4
    for left, right in (
        (("Provider", "service"), ("Location", "area")),
        (("Concern raised by", "name"), ("On", "date")),
        (("Contract value", "money"), ("People placed", "number")),
    ):
        for column, (label, kind) in ((2, left), (5, right)):
            sheet.cell(row, column, label).font = Font(bold=True)
            sheet.cell(row, column + 1, hand.ask(label, kind) or None).border = _BOX
        row += 2
    for label, kind in hand.some(
        [
            ("Nature of concern", "long"),
            ("Evidence seen", "doc"),
            ("What the provider says", "long"),
            ("Decision of panel", "outcome"),
            ("Conditions", "action"),
        ],
        spare=1,
    ):
        sheet.cell(row, 2, label).font = Font(bold=True)
        sheet.merge_cells(start_row=row + 1, start_column=2, end_row=row + 1, end_column=6)
        sheet.cell(row + 1, 2, hand.ask(label, kind) or None).border = _BOX
        row += 3
    return save(book)


def _audit_tabs(hand: Hand) -> bytes:
    asks = hand.some(
        [
            "Was the person seen alone?",
            "Is consent recorded?",
            "Are desired outcomes in their words?",
            "Was an advocate considered?",
            "Did a manager sign off?",
            "Was feedback given to the referrer?",
        ],
        spare=1,
    )
    book = Workbook()
    front = _sheet(book, "Front")
    fill(
        front,
        [
            ["Theme", "Auditor", "Period"],
            [hand.ask("Theme", "short"), hand.ask("Auditor", "name"), hand.ask("Period", "date")],
        ],
    )
    fill(front, [["Result", "Share"], ["Yes", "0%"], ["Partly", "0%"], ["No", "0%"]], top=5)
    on = [hand.asks(label) for label in asks]
    for case in range(1, 4):
        sheet = _sheet(book, f"Case {case}")
        fill(
            sheet,
            [
                ["Question", "Y / P / N", "Comment"],
                *(
                    [label, hand.write("mark") if one else "", hand.write("long") if one else ""]
                    for label, one in zip(asks, on, strict=True)
                ),
            ],
        )
    return save(book)


LAYOUTS = (
    Layout(name="project risks under heads only", file="Risk register.xlsx", make=_risks),
    Layout(name="training matrix", file="Training matrix.xlsx", make=_matrix),
    Layout(name="activity return of zeros", file="Monthly return.xlsx", make=_indicator_return),
    Layout(name="complaint log by sheet", file="Complaints log.xlsx", make=_complaints_log),
    Layout(name="self-check with drop-downs", file="Self-check.xlsx", make=_readiness),
    Layout(name="numbered tracker", file="Recommendation tracker.xlsx", make=_tracker),
    Layout(name="paper-like record on a sheet", file="Provider concern.xlsx", make=_merged_record),
    Layout(name="audit tool with a tab per case", file="S42 audit tool.xlsx", make=_audit_tabs),
)
"""Every layout of this module."""
