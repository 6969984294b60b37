# ruff: noqa: RUF001
"""Audit tools and self-assessment toolkits, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen

VISIT = (
    (
        "Care planning",
        (
            "1.1 Each person has a care plan which is dated and signed",
            "1.2 Plans say what the person can do and not only what they cannot",
            "1.3 Plans are reviewed monthly or when needs change",
            "1.4 Mental capacity assessments are decision specific",
            "1.5 DoLS authorisations and their conditions are known to staff",
        ),
    ),
    (
        "Medicines",
        (
            "2.1 MAR charts have no unexplained gaps",
            "2.2 PRN protocols are in place",
            "2.3 Controlled drugs are counted by two people",
            "2.4 Competency assessments in last 12 months",
        ),
    ),
    (
        "Staffing",
        (
            "3.1 Rota matches the dependency tool",
            "3.2 DBS checks and two references on file",
            "3.3 Supervision at least every eight weeks",
            "3.4 Oliver McGowan training complete",
        ),
    ),
    (
        "Safety and environment",
        (
            "4.1 Fire risk assessment in date",
            "4.2 LOLER certificates for hoists",
            "4.3 Hot water checked weekly",
            "4.4 No malodour; sluices clean",
            "4.5 Call bells within reach and answered",
        ),
    ),
    (
        "Leadership",
        (
            "5.1 Complaints are logged with outcome",
            "5.2 Notifications sent to CQC and the council",
            "5.3 Residents' meetings lead to change",
        ),
    ),
)


def monitoring_visit(f: Pen) -> bytes:
    doc = w.new("Arial", 10, wide=True, margin=1.5)
    w.bands(doc, "Eastwick Metropolitan Council – Quality Monitoring Team", "Care home monitoring tool v9")
    w.p(doc, "Care Home Quality Monitoring Visit – Audit Tool", bold=True, size=17, color="833C0B")
    head = [
        ["Home", f("Home"), "Provider", f("Provider")],
        ["Officer(s)", f("Officer(s)"), "Date / announced?", f("Date / announced?")],
        ["Registered manager", f("Registered manager"), "Occupancy / beds", f("Occupancy / beds")],
    ]
    grid = w.table(doc, head, (4, 9, 4, 9), side="FBE4D5")
    for row in grid.rows:
        w.shade(row.cells[2], "FBE4D5")
    w.p(
        doc,
        "Scoring: Y = met, P = partly met, N = not met, NA. Any N in a line marked * needs an action within 48 hours.",
        size=9,
    )
    for number, (section, items) in enumerate(VISIT, 1):
        rows = [[f"{number}. {section}", "Y", "P", "N", "NA", "Evidence seen and comments"]]
        for item in items:
            rows.append([item, *f.pair(item, ("Y", "P", "N", "NA"), "✔")])
        if f.v:
            rows.append(["Guidance: sample three records, one of them a recent admission", "", "", "", "", ""])
        grid = w.table(doc, rows, (9.5, 1.2, 1.2, 1.2, 1.2, 12), head="F4B083", size=9)
        if f.v:
            w.span(grid, len(rows) - 1, "", fill="F2F2F2")
        w.p(doc, size=4)
    q = "Feedback from people living in the home"
    w.p(doc, q, bold=True)
    w.p(doc, f(q, "\n\n"))
    q = "Overall rating"
    w.p(doc, f"**{q}**   {f.box(q, ('Good', 'Adequate', 'Poor'))}")
    w.p(doc, "Manager's signature: _______________________   Officer's signature: _______________________")
    return w.save(doc)


MV_A = """
Willow Carr
Carr Healthcare Ltd
R. Sethi, P. Nunn
11.02.25 unannounced
Theresa Mallory
37 of 42
Y | 4 of 4 sampled. Families had signed two.
P | Room 12 plan is all risk, little about his model railways
P | Feb reviews late for three
N | Blanket statement “lacks capacity” in 2 files
Y | list kept in handover folder
P | 2 gaps on 9 Feb, nurse could explain one
Y
Y | CD register checked, balance correct
N | Two seniors last assessed Oct 2023
Y
Y | 5 files
P | nights behind
P | 81%
Y | Nov 2024
Y
Y
P | odour on first floor corridor by lift
Y | answered in 2–4 min
Y | 6 complaints, all closed
N | Fracture on 4 Jan was not notified – TM to send today
Y | Breakfast now till 10.30
Mrs H: “they never rush me.” Son of Mr D would like more than one bath a week.
Adequate
"""
MV_B = """
The Hollies
Family business (Mr & Mrs Gale)
PN
3/12/24, announced
S Gale
9/9
Y
Y | lovely one page profiles
Y
P | form old, no reference to best interests
NA
Y
Y
NA | none held
Y | pharmacist did it
Y
P | one ref missing for cook
Y
Y
P | due Jan
Y
Y
Y
Y
Y
Y
.
Residents were baking. All nine were seen, five spoke to me. “Like home but somebody else does the washing up”
Good
"""
MV_P = """
Riverside Nursing Centre
Apex Lane Care
R Sethi
25 March
.
51 / 60
Y | 3 seen
P
.
N | see MCA file bed 31
.
P | gaps w/c 17 March
..12
..3
"""

CASE = (
    (
        "A. Person’s voice",
        (
            "The person’s own words and wishes are recorded",
            "Communication needs and reasonable adjustments were met",
            "Advocacy was considered and the decision recorded",
        ),
    ),
    (
        "B. Assessment",
        (
            "Eligibility is explained outcome by outcome",
            "Strengths and networks were explored before services",
            "Carer’s assessment offered",
        ),
    ),
    (
        "C. Capacity and safeguarding",
        (
            "Capacity was assessed where there was reason to doubt it",
            "Risk is shared with the person and proportionate",
            "MSP outcomes asked for and reviewed",
        ),
    ),
    (
        "D. Planning and review",
        (
            "Plan has a clear personal budget and says how it is used",
            "Contingency arrangements are written down",
            "Review took place within twelve months",
        ),
    ),
    (
        "E. Recording",
        ("Case summary is up to date", "Entries are made within two working days", "Management oversight is visible"),
    ),
)


def case_audit(f: Pen) -> bytes:
    doc = w.new("Calibri", 11)
    w.bands(doc, "", "Practice audit form – Principal Social Worker’s office – 2025 cycle")
    w.p(doc, "Practice Audit", bold=True, size=20)
    par = w.p(doc)
    for q in ("Case number", "Worker", "Auditor", "Month"):
        answer = f(q)
        w.rich(par, f"{q}: ")
        w.control(par, answer, "enter")
        w.rich(par, "     ")
    if f.v:
        w.p(
            doc,
            "Before you start: ring the worker, agree a time, and audit *with* them. Ring the person too if they have agreed. Do not put names in this form. An inadequate grade in C must be raised with the team manager the same day.",
            italic=True,
        )
    for section, items in CASE:
        w.p(doc, section, style="Heading 2")
        for item in items:
            par = w.p(doc, f"{item}\n")
            answer = f.take()
            f.note(item, answer)
            grade, _, why = answer.partition(" | ")
            for option in ("Outstanding", "Good", "RI", "Inadequate", "N/A"):
                w.tickbox(par, option, ticked=grade == option)
            if why:
                w.p(doc, why)
    for q in (
        "What difference did our work make to the person?",
        "What will the worker take from this audit?",
        "Actions and dates",
        "Overall grade",
    ):
        w.p(doc, q, style="Heading 3")
        if q == "Overall grade":
            w.control(w.p(doc), f(q), "Choose an item.", ("Outstanding", "Good", "Requires improvement", "Inadequate"))
        else:
            w.control(w.p(doc), f(q))
    return w.save(doc)


CA_A = """
2208171
JM
Team manager, West
June
Good | “I want to be able to get to chapel and not be a bother” is on the first page
Good
RI | No note that her niece could not act as appropriate individual
Good
Outstanding | Neighbour rota built round the lunch club
N/A
Inadequate | Finance decision taken by the family without assessment
RI
N/A
Good
RI | nothing if niece is ill
Good
Good
RI | two entries 9 days late
Good
She is at chapel each Sunday with a volunteer driver and her weekly hours fell from 14 to 9.
To look again at the capacity of someone who “just signs”
MCA for finances by 4 July. Contingency plan at next visit
Requires improvement
"""
CA_B = """
9914-M
Karim
PSW
11/24
Outstanding
Good
Good
Good
Good
Good
Good
.
Good | he wanted the money back and it was got back
RI
Good
Good
RI
Good
.
Stayed in own flat. Scam calls blocked
Proud of this one
Direct payment paperwork to be scanned
Good
"""
CA_P = """
2210034
Bev
LH
.
RI
.
Good | eligibility reasoning is clear
RI | no genogram or mention of church
..10
..4
"""


LAYOUTS = [
    Layout(
        make=monitoring_visit,
        blank=("QMT/Care home monitoring tool v9.docx", "Care home monitoring tool v9 with sampling guidance.docx"),
        filled=(("Willow Carr 110225.docx", MV_A), ("QMT/The Hollies monitoring tool v9.docx", MV_B)),
        partly=(("Riverside NC visit day 1.docx", MV_P),),
        together=False,
    ),
    Layout(
        make=case_audit,
        blank=("Practice audit form 2025.docx", "PSW/practice audit form + notes for auditors.docx"),
        filled=(("PSW/June/2208171.docx", CA_A), ("Practice audit 9914-M Nov 24.docx", CA_B)),
        partly=(("2210034 audit.docx", CA_P),),
        together=True,
    ),
]
