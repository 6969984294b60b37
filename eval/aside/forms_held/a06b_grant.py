"""An application for a grant."""

from __future__ import annotations

from .kit import Form, layout, started
from .word import Doc, put, say

GRANT_A = """
Thornley Shed
Unincorporated association, 14 members
Ray Tindle, treasurer, 01632 960 277
£4,960
A second lathe with a guard, twelve sessions for men living with dementia and their wives or carers, and first aid training for four members.
The memory clinic asked us. Nine men have tried a morning; seven came again.
40 men and 22 carers over the year
5
6
Lathe £2,150; sessions 12 x £165 = £1,980; first aid £480; tea and timber £350
£600 from the parish
Attendance; short chat with each man and his carer at six months; a bird box from everyone
Safeguarding lead is Jean Tindle, trained Nov 2024; policy attached
Both signatories' names supplied
Constitution;Accounts;Safeguarding policy;Bank statement
R Tindle 18/2/25
"""

GRANT_B = """
Red Kite Volunteers
CIO
Office
5000
Taking people home from hospital with shopping in, phone call next day & one week later
ward staff ask every day; we turn away 1 in 3
about 300 people
1
12
coordinator 0.2 = 3800, mileage 1200
none
# journeys, # readmitted in 7 days
yes
~
Accounts;Safeguarding policy
~
"""

GRANT_C = """
Women's Sewing Circle, Canal
community group
~
£1,200
Machines, cloth, creche
~11
"""


@layout(
    ("blank", "Grants/Community fund application.docx", "~", 0),
    ("blank", "Grants/Community fund application and criteria 2025.docx", "~", 1),
    ("filled", "Grants/Applications/Thornley Shed.docx", GRANT_A, 1),
    ("filled", "Grants/Applications/Red Kite community fund application.docx", GRANT_B, 0),
    ("partly", "Grants/Applications/sewing circle.docx", GRANT_C, 0),
    ("partly", "Grants/Applications/Red Kite unfinished.docx", started(GRANT_B, 0.65), 0),
)
def grant_application(f: Form) -> bytes:
    """Sections with letters, word limits, and a list of enclosures to tick."""
    d = Doc("Trebuchet MS", 11)
    d.h("Living Well community fund: application", 1)
    if f.version:
        d.p(
            "Grants of up to £5,000 for groups that help adults to stay well and at home. The panel meets in March, July and November and has four members with lived experience."
        )
        d.p(
            "We look for: people who would not otherwise be reached; something that will last; value for money. We do not pay for: buildings, trips abroad, what has been spent already."
        )
    sections = [
        ("A. Your group", ["A1. Name of group", "A2. What kind of organisation are you?", "A3. Contact"]),
        (
            "B. Your idea",
            [
                "B1. How much are you asking for?",
                "B2. What will you do? (150 words)",
                "B3. How do you know it is needed? (150 words)",
                "B4. How many people will benefit?",
                "B5. When will it start? (month)",
                "B6. For how many months?",
            ],
        ),
        (
            "C. Money and checks",
            [
                "C1. Budget",
                "C2. Other funding",
                "C3. How will you know that it worked?",
                "C4. Safeguarding",
                "C5. Bank signatories (two, not related)",
            ],
        ),
    ]
    for title, asks in sections:
        d.p(title, b=True, size=13, colour="538135")
        for ask in asks:
            d.p(ask, b=True)
            answer = f.q(ask)
            if answer:
                d.ps(answer)
            else:
                t = d.table(1, [16])
                put(t.cell(0, 0), "\n\n" if "words" in ask else "")
                d.p()
    d.p("D. Enclosed", b=True, size=13, colour="538135")
    label = "D. Enclosed"
    given = f.q(label)
    for item in ("Constitution", "Accounts", "Safeguarding policy", "Bank statement"):
        d.p(f"{'☒' if item in given else '☐'} {item}")
    paragraph = d.p("E. Signed and dated ", b=True)
    say(paragraph, f.q("E. Signed and dated"))
    return d.save()
