# ruff: noqa: RUF001
"""Cover sheets, deeds and observations, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def board_cover(f: Pen) -> bytes:
    doc = w.new("Calibri", 11)
    grid = doc.add_table(9, 4)
    grid.style = "Table Grid"
    w.span(grid, 0, "BOARD PAPER COVER SHEET", fill="404040", color="FFFFFF", bold=True)
    for y, (left, right) in enumerate(
        (("Meeting", "Agenda item"), ("Paper title", "Author"), ("Sponsor", "Previous consideration")), 1
    ):
        cells = grid.rows[y].cells
        w.put(cells[0], left, bold=True)
        w.put(cells[1], f(left))
        w.put(cells[2], right, bold=True)
        w.put(cells[3], f(right))
    q = "Paper is for"
    w.span(grid, 4, f"**{q}:** " + f.box(q, ("Decision", "Discussion", "Assurance", "Information"), "☐☑"))
    for y, (q, hint) in enumerate(
        (
            ("Summary in 100 words", ""),
            ("The Board is asked to", "approve / note / comment (delete)"),
            ("Link to strategic risks", "BAF ref"),
            ("Confidential? If so, why", ""),
        ),
        5,
    ):
        w.span(grid, y, f"**{q}**" + (f" ~~{hint}~~" if hint else "") + f"\n{f(q)}\n")
    if f.v:
        w.p(
            doc,
            "No paper will be added to the pack without a cover sheet. Pack closes seven days before.",
            size=9,
            italic=True,
        )
    return w.save(doc)


CO_A = """
Safeguarding Adults Board
7
SAR “Ruth”: 12-month progress
SAB Business Manager
Independent Chair
Practice sub-group, 4 March
Assurance
Eleven of 14 recommendations are closed. The three that remain need the housing panel's new protocol, the fire service's data agreement and an answer from the ICB on GP alerts.
Note progress and ask the ICB for a date
SR4
No
"""


CO_B = """
Joint Commissioning Bd
4b
BCF Q3
F Lunn
DASS + ICB place director
none
Decision; Information
All metrics green but falls. Spend on plan.
Approve for submission on 14 Feb
.
No
"""


CO_P = """
Adults' Leadership Team
.
Agency spend
HR BP
.
.
Information
"""


def contract_variation(f: Pen) -> bytes:
    doc = w.new("Times New Roman", 11.5)
    w.p(doc, "DEED OF VARIATION", bold=True, center=True, size=14)
    q = "Dated"
    w.p(doc, f"{q} {f(q, '____ day of ______________ 20__')}", center=True)
    first = f("[NAME OF PROVIDER]", "[NAME OF PROVIDER]")
    number = f("[company number]", "[company number]")
    address = f("[registered office]", "[registered office]")
    w.p(doc, "BETWEEN")
    w.p(doc, "(1) EASTWICK METROPOLITAN COUNCIL of Civic Square, Eastwick (“the Council”); and")
    w.p(doc, f"(2) {first} (company number {number}) whose registered office is at {address} (“the Provider”).")
    w.p(
        doc,
        "WHEREAS the parties entered into a contract for the services described below and have agreed to vary it in accordance with clause 31.",
    )
    rows = []
    for q, hint in (
        ("Service", "[describe]"),
        ("Contract reference", "ASC/C/[xxxx]"),
        ("Original term", "[dd/mm/yy] to [dd/mm/yy]"),
        ("Extended to", "[dd/mm/yy]"),
        ("Annual value before variation", "£[xxx,xxx]"),
        ("Annual value after variation", "£[xxx,xxx]"),
        ("Changes to specification", "[insert or “None”]"),
        ("Changes to prices or payment", "[insert]"),
    ):
        rows.append([q, f(q, hint)])
    w.table(doc, rows, (6, 10.5))
    w.p(doc, "\nSave as varied by this deed the contract continues in full force.")
    if f.v:
        w.p(
            doc,
            "[Legal note: use this form only where the value of all variations is under 50% and reg. 72 / s.74 applies. Delete this note.]",
            italic=True,
            color="C00000",
        )
    w.p(
        doc,
        "EXECUTED as a deed by affixing the common seal of the Council in the presence of:\n\n..........................................  Authorised signatory",
    )
    w.p(
        doc,
        "EXECUTED as a deed by the Provider acting by a director in the presence of a witness:\n\nDirector ..........................   Witness ..........................",
    )
    return w.save(doc)


CV_A = """
31 March 2025
CARR HEALTHCARE LIMITED
99990123
14 Ferry Road, Northmarsh
Six block-booked discharge-to-assess beds at Willow Carr
ASC/C/0871
01/04/23 to 31/03/25
31/03/26
£286,000
£303,732
Therapy room to be available Mon–Sat; transfers accepted until 8 pm
£973.50 a bed week, paid monthly in arrears
"""


CV_B = """
9 July 2025
Tern Supported Living CIC
99991177
Unit 2, The Maltings, Eastwick
Housing related support
ASC/C/0612
1/10/21–30/9/25
30/9/26
£118,400
£118,400
None
.
"""


CV_P = """
.
APEX LANE CARE LTD
.
.
Night sitting service
ASC/C/0904
.
30/06/26
"""


def practice_observation(f: Pen) -> bytes:
    doc = w.new("Trebuchet MS", 10.5)
    w.p(doc, "Direct Observation of Practice", bold=True, size=16, color="B45F06")
    w.p(
        doc,
        "Observer writes straight after the visit; the worker adds reflections within a week. One copy to portfolio.",
        size=9,
    )
    grid = doc.add_table(6, 2)
    grid.style = "Table Grid"
    cells = [cell for row in grid.rows[:3] for cell in row.cells]
    for cell, q in zip(
        cells,
        (
            "Worker",
            "Observer",
            "Date and place",
            "Type of visit",
            "Person’s agreement obtained by",
            "Observation no. (1–6)",
        ),
        strict=True,
    ):
        answer = f(q)
        w.put(cell, f"{q}:\n{answer}")
    for y, q in enumerate(
        ("What did the observer see and hear?", "Worker’s reflection", "What the person said about the worker"), 3
    ):
        w.span(grid, y, f"**{q}**\n{f(q, chr(10) * 4)}")
    w.p(doc)
    scale = ("Not seen", "Developing", "Capable", "Strong")
    rows = [["PCF domain", *scale]]
    for q in (
        "1 Professionalism",
        "2 Values and ethics",
        "3 Diversity and equality",
        "4 Rights, justice and economic wellbeing",
        "5 Knowledge",
        "6 Critical reflection",
        "7 Skills and interventions",
    ):
        rows.append([q, *f.mark(q, scale, "●", "○")])
    w.table(doc, rows, (7, 2.4, 2.4, 2.4, 2.4), head="FCE5CD")
    if f.v:
        w.p(doc, "ASYE portfolios need three observations, at least one by the practice assessor.", size=9, italic=True)
    return w.save(doc)


PO_A = """
Perpetua Nkosi
Jess Marsh
21 Jan, flat in Copley St
Review with interpreter
PN by phone, again at door
3
Perpetua sat where she could be lip-read and spoke to Mr L and not to the interpreter. When his son answered for him she thanked him and asked Mr L again. // She left the tablet in her bag till the end.
I was nervous about the son. I could have asked him to make tea!
“She wrote it how I said it.”
Strong
Capable
Strong
Capable
Developing
Capable
Capable
"""


PO_B = """
C Nair
PA
11/3 – ward 12
MCA re: discharge
CN
1
Good intro. Two-stage test clear. Rushed retention, ward noisy
Next time book the quiet room
.
Capable
Capable
Not seen
Developing
Capable
Developing
Capable
"""


PO_P = """
Jude Amory
.
2 Apr
duty visit
.
.
Knocked and waited. Explained who he was twice because of the lady's hearing.
"""


LAYOUTS = [
    Layout(
        make=board_cover,
        blank=("Cover sheet.docx", "Board support/Board paper cover sheet.docx"),
        filled=(("SAB item 7 cover.docx", CO_A), ("JCB 4b BCF Q3 cover sheet.docx", CO_B)),
        partly=(("ALT agency spend cover.docx", CO_P),),
        together=False,
    ),
    Layout(
        make=contract_variation,
        blank=("Deed of variation.docx", "Legal/Deed of variation precedent.docx"),
        filled=(("ASC-C-0871 variation 2.docx", CV_A), ("Legal/Tern deed of variation.docx", CV_B)),
        partly=(("Legal/Apex night sitting DoV draft.docx", CV_P),),
        together=True,
    ),
    Layout(
        make=practice_observation,
        blank=("Direct observation.docx", "ASYE/Direct observation of practice.docx"),
        filled=(("ASYE/PN observation 3.docx", PO_A), ("ASYE/CN obs 1.docx", PO_B)),
        partly=(("ASYE/J Amory observation.docx", PO_P),),
        together=False,
    ),
]
