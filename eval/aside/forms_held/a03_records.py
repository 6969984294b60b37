# ruff: noqa: RUF001
"""Records kept in Word: safeguarding, deprivation of liberty, referrals, audits."""

from __future__ import annotations

from .kit import Form, late, layout
from .word import Doc, band, put, say

S42_A = """
SG-24-1187
Mrs Ivy L., 88
Neglect / acts of omission
No
Niece, Ms H. L., held LPA health and welfare (seen)
"I don't want the girl sacked. I want them to come when I ring."
Partly
Call bell logs show three waits of over 40 minutes between 2 and 9 December. On 9/12 Mrs L was found on the floor at 06.10; last recorded check was 01.55 although her plan says two-hourly.
Yes
2.2.25 – DM (enquiry officer), niece, manager of the home, tissue viability nurse
Two-hourly checks electronically recorded // Bell sensor by chair // Night staffing raised from 2 to 3
Risk reduced
Achieved
No
C. Mbeki, team manager 14/02/2025
"""
S42_B = """
0098-J
JT
Financial
Yes
Declined an advocate. Brother kept informed with his consent.
Wants his bank card back; does not want police.
Yes
Neighbour had card and PIN from July; £1,340 withdrawn beyond shopping. Neighbour says loans. Bank statements seen.
No
~
card cancelled, new PIN, shopping moved to home care provider, appointee application made
removed
Fully
No
~
"""
S42_C = """
SG-25-0034
Mr W. A.
Physical
~
~
He has said he wants to move.
~9
"""

BIA_A = """
Harold Jessop
3/9/1936
Ashdene Nursing Home, Room 14
Standard authorisation – renewal
18/02/2025 11.00 am
Dr S. Rahman (mental health assessor), Ms Jessop (daughter), RGN K. Ford
Care plans, daily notes 1–17 Feb, last Form 3, GP letter
No
Yes
He tries the front door most afternoons about four, when he believes he must fetch the children from school. He is walked back with tea. Not distressed for more than a few minutes.
Yes
Yes
Yes – alcohol in moderation and going to the garden. "I like it out there."
He would be at high risk on the road; found on the A-road twice in 2023 when living at home.
Sensor mat and accompanied garden time tried; family outing each Sunday
Moving to his daughter's was considered; she works nights.
Yes
12 months
1. The home to offer at least two walks outside each week and record them // 2. Review of covert medicine by pharmacist within 28 days
Daughter, Ms A. Jessop
No
T. Brennan, 19/02/2025
"""
BIA_B = """
Mrs V. O'Dowd
1940
Larch House
urgent/std
7 Jan
staff nurse, husband
care file
Son asked not to be contacted
Y
Bed rails, 1:1 when agitated, locked unit, asks daily to go home
Y
Y
Wants to be with husband
pressure damage, dehydration
~
home with live-in care – not available from market at present, commissioner looking
Y
3/12 so that move home can be explored
husband to visit without time limit
Mr O'Dowd
~
~
"""
BIA_C = """
Geoffrey Hallam
12/12/1947
The Poplars
~
20/2
~3
Yes
~13
"""


@layout(
    ("blank", "Safeguarding/s42 enquiry report.docx", "~", 0),
    ("blank", "Safeguarding/Enquiry report (provider-led) SA5.docx", "~", 1),
    ("filled", "Safeguarding/Example s42 1187 redacted.docx", S42_A, 0),
    ("filled", "Safeguarding/SA5 JT.docx", S42_B, 1),
    ("partly", "Safeguarding/enquiry report WA.docx", S42_C, 0),
    ("partly", "Safeguarding/provider part SA5.docx", late(S42_A, 0, 9), 1),
)
def enquiry_report(f: Form) -> bytes:
    """Nested tables and Yes / No (delete as appropriate), where the other word is struck out."""
    d = Doc("Arial", 10.5)
    d.header("RESTRICTED when complete", "SA5 – version 3" if f.version else "SA4 – version 7")
    d.h("Section 42 safeguarding enquiry report", 1)
    if f.version:
        d.p(
            "To be completed by the provider and returned to safeguarding@wexbury.example within 20 working days.",
            b=True,
        )

    def choice(cell: object, label: str) -> None:
        answer = f.q(label)
        put(cell, label + "  ")
        paragraph = cell.paragraphs[-1]  # type: ignore[attr-defined]
        options = ["Yes", "No"] + (["Partly"] if "outcomes" in label else [])
        for at, option in enumerate(options):
            if at:
                say(paragraph, " / ")
            say(paragraph, option, strike=bool(answer) and option != answer, b=option == answer)
        say(paragraph, " (delete as appropriate)", size=8, i=True)

    outer = d.table(5, [16.6])
    put(outer.cell(0, 0), "PART A – THE ADULT", b=True, shade="F8CBAD")
    inner = outer.cell(1, 0).add_table(3, 2)
    inner.style = "Table Grid"
    for row, label in zip(
        inner.rows, ["Enquiry reference", "Adult (initials or name, age)", "Type of abuse or neglect"], strict=True
    ):
        put(row.cells[0], label)
        put(row.cells[1], f.q(label))
    choice(outer.cell(2, 0), "Does the adult have capacity to decide about the enquiry?")
    label = "Representative or advocate"
    put(outer.cell(3, 0), label + ": " + f.q(label))
    label = "What does the adult want to happen?"
    put(outer.cell(4, 0), label, b=True)
    put(outer.cell(4, 0), f.q(label) or "\n\n")
    d.p()
    outer = d.table(4, [16.6])
    put(outer.cell(0, 0), "PART B – ENQUIRY", b=True, shade="F8CBAD")
    choice(outer.cell(1, 0), "Were the adult's outcomes discussed with them before the enquiry began?")
    label = "Findings: what happened, how do you know?"
    put(outer.cell(2, 0), label, b=True)
    put(outer.cell(2, 0), f.q(label) or "\n\n\n\n")
    choice(outer.cell(3, 0), "Is the allegation substantiated?")
    d.p()
    t = d.table(7, [6, 10.6])
    band(t, 0, "PART C – OUTCOME", "F8CBAD")
    for row, label in zip(
        t.rows[1:],
        [
            "Safeguarding meeting (date and who attended)",
            "Protection plan",
            "Risk (remains / reduced / removed)",
            "Outcomes the adult wanted: achieved?",
            "Safeguarding Adults Review to be considered?",
            "Authorised by",
        ],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[1], f.q(label))
    return d.save()


@layout(
    ("blank", "DoLS/Form 3 best interests assessment.docx", "~", 0),
    ("blank", "DoLS/BIA assessment form 3 Wexbury.docx", "~", 1),
    ("filled", "DoLS/Form 3 HJ redacted.docx", BIA_A, 0),
    ("filled", "DoLS/form3 vod.docx", BIA_B, 1),
    ("partly", "DoLS/Form 3 GH.docx", BIA_C, 0),
    (
        "partly",
        "DoLS/Form 3 Hallam supervisory body.docx",
        "Geoffrey Hallam\n12/12/47\nThe Poplars\nStandard\n20/02/2025, 2pm\nRGN on duty; nephew by phone\nCare plan\nNone\n~14",
        1,
    ),
)
def best_interests_assessment(f: Form) -> bytes:
    """A long statutory-looking form of instructions and cells."""
    d = Doc("Arial", 10)
    d.p("DEPRIVATION OF LIBERTY SAFEGUARDS", b=True, size=13)
    d.p("Best interests assessment", b=True, size=13)
    d.p("Supervisory body: " + ("Wexbury Council" if f.version else "………………………………"))
    t = d.table(8, [7, 9.6])
    band(
        t,
        0,
        "This combined form is used by the best interests assessor. Consult the person and everybody named in section 4(7) of the Mental Capacity Act.",
        "E7E6E6",
        b=False,
    )
    for row, label in zip(
        t.rows[1:],
        [
            "Full name of the person",
            "Date of birth (or estimated age)",
            "Care home or hospital",
            "Type of request",
            "Date and time of assessment",
            "People interviewed",
            "Documents read",
        ],
        strict=True,
    ):
        put(row.cells[0], label)
        put(row.cells[1], f.q(label))
    blocks = [
        ("Was anyone not consulted, and why?", 0),
        ("Does the person lack capacity to decide whether to be accommodated there?", 1),
        ("Describe the restrictions: continuous supervision, control, not free to leave", 0),
        ("Are the restrictions imputable to the state?", 1),
        ("Is the person deprived of their liberty?", 1),
        ("The person's wishes, feelings, beliefs and values", 0),
        ("What harm would come to the person without the arrangements, how likely and how serious?", 0),
        ("What has been tried to reduce restriction?", 0),
        ("Less restrictive options considered and why they were rejected", 0),
        ("Is it in their best interests?", 1),
    ]
    for label, short in blocks:
        d.p()
        answer = f.q(label)
        if short:
            t = d.table(1, [12.6, 4])
            put(t.cell(0, 0), label, b=True)
            yes, no = answer[:1] == "Y", answer[:1] == "N"
            put(t.cell(0, 1), f"Yes {'☑' if yes else '☐'}   No {'☑' if no else '☐'}")
        else:
            t = d.table(2, [16.6])
            put(t.cell(0, 0), label, b=True, shade="E7E6E6")
            put(t.cell(1, 0), answer or "\n\n\n")
    d.p()
    t = d.table(5, [7, 9.6])
    for row, label in zip(
        t.rows,
        [
            "Recommended length of authorisation, with reasons",
            "Recommended conditions",
            "Recommended representative",
            "Is an IMCA needed?",
            "Signature of assessor and date",
        ],
        strict=True,
    ):
        put(row.cells[0], label)
        put(row.cells[1], f.q(label))
    return d.save()
