# ruff: noqa: RUF001
"""More PDFs: a keep-safe plan, a service review, and a contact record."""

from __future__ import annotations

from .kit import Form, gappy, layout
from .paper import Sheet

EMER_A = """
Winifred Oakes
My daughter Sue, 01632 960 411, then next door (Pam)
Warfarin – yellow book in kitchen drawer. Penicillin allergy.
Two sugars, radio on, hall light on
Biscuit the cat: Pam has food
In the meter cupboard, code with Careline
28/01/2025
"""
EMER_B = """
Mr & Mrs Ito
son – Kenji 01632 960 087
she: insulin 2x day, he: none
speak slowly, deaf L ear
no pets
n/a
~
"""
EMER_C = """
Reg
~
inhaler blue
~4
"""

CTR_A = """
Sensory Support Service
Wexbury Deaf Centre (charity)
£184,000 a year to March 2026
K. Brightwell and the centre manager, 14 January 2025
Met|412 people seen against 400|~
Not met|First visit within 10 days: 71% (target 90%). Two rehabilitation officers left.|Agency cover from Feb; report monthly
Met|96% would recommend|Ask people who stopped coming too
Met|Accounts filed, reserves 4 months|None
Two compliments passed on; BSL video of the offer is on our page
Extend for a year on current terms
KB 20/1
"""
CTR_B = """
Meals delivery
Thornley Kitchens
120k
4 Feb, phone, PL
Met|61k meals|-
Met|98% within window|-
~
Part|insurance expired 1/1, renewed 9/1|diary reminder
nil
continue
PL
"""
CTR_C = """
Advocacy hub
~
~
~
Met|IMCA 88, Care Act 140, IMHA 203|~
Part|Referral to first contact 9 days in Q3|Plan due
~5
"""

CONT_A = """
CON-55120
04/02/2025 10:52
B. Achterberg
Daughter of person
Mrs Jean Poole, 91
Mother home from hospital Saturday with no care; daughter flying back to Canada Thursday
Key safe 2 m left of door; dog; O2 in use
District nurses twice weekly; no care
Reablement referral made same day, start 06/02 pm
No
Yes
"""
CONT_B = """
-
5 Feb
LS
GP surg.
DOB 3/3/60 S. Lavelle
Self-neglect? house smell, missed 3 appts
none known
none
Passed to Older People N
Query – screened, not s42 at this point
N
"""
CONT_C = """
CON-55187
07/02/2025 16:20
L. Sharples
Police (vulnerable adult notification)
~7
"""


@layout(
    ("blank", "Prevention/My emergency plan.pdf", "~", 0),
    ("blank", "Prevention/My emergency plan leaflet.pdf", "~", 1),
    ("filled", "Prevention/emergency plan WO.pdf", EMER_A, 0),
    ("filled", "Prevention/My emergency plan (Ito).pdf", EMER_B, 1),
    ("partly", "Prevention/reg plan.pdf", EMER_C, 0),
)
def emergency_plan(f: Form) -> bytes:
    """A fold-out leaflet: lines to be written on in two columns."""
    s = Sheet(size=11, wide=True)
    s.text("MY EMERGENCY PLAN", b=True, size=22)
    s.text(
        "Keep this on the fridge. Ambulance crews in Stanmere look there first."
        if not f.version
        else "Free from libraries, pharmacies and the Home Safe shop. Ask for large print. Keep it on the fridge.",
        gap=14,
    )
    top = s.y
    for number, label in enumerate(
        [
            "My name",
            "Call these people, in this order",
            "My medicines and allergies",
            "What keeps me calm",
            "Pets and who will take them",
            "Where the keys are",
            "I last looked at this on",
        ]
    ):
        if number == 4:
            s.y = top
        x = 50 if number < 4 else 440
        s.at(x, label, b=True)
        s.y -= 18
        answer = f.q(label)
        if answer:
            s.text(answer, x=x, width=340, gap=14)
        else:
            for _ in range(3):
                s.c.line(x, s.y, x + 340, s.y)
                s.y -= 22
            s.y -= 4
    return s.save()


@layout(
    ("blank", "Contracts/Annual contract review.pdf", "~", 0),
    ("blank", "Contracts/Contract review form (grants and small contracts).pdf", "~", 1),
    ("filled", "Contracts/Sensory review 2025.pdf", CTR_A, 0),
    ("filled", "Contracts/Contract review - meals.pdf", CTR_B, 1),
    ("partly", "Contracts/advocacy hub review.pdf", CTR_C, 0),
)
def contract_review(f: Form) -> bytes:
    """A ruled table with a preprinted measure, and columns for finding and action."""
    s = Sheet(size=10, foot="Commissioning and Contracts")
    s.text("Annual contract review", b=True, size=16)
    if f.version:
        s.text(
            "Use for contracts below £250,000 a year. Larger ones have a quarterly meeting. Send the provider the form two weeks beforehand so that they can bring figures.",
            gap=8,
        )
    for label in ("Service", "Provider", "Value and term", "Reviewed by, with whom, when"):
        s.cells([label, f.q(label)], [150, 345])
    s.y -= 12
    s.cells(["Requirement", "Met / Part / Not", "Finding", "Action"], [150, 65, 160, 120], b=True, shade=True)
    for label in (
        "Volume: people using the service",
        "Timeliness",
        "Experience of those who use it",
        "Finance, insurance, governance",
    ):
        parts = [part.replace("~", "") for part in f.q(label).split("|")] + ["", "", ""]
        s.cells([label, *parts[:3]], [150, 65, 160, 120], 40)
    s.y -= 12
    for label in ("Other comments", "Recommendation", "Officer and date"):
        s.cells([label, f.q(label)], [150, 345], 30)
    return s.save()


@layout(
    ("blank", "Front door/contact record sheet.pdf", "~", 0),
    ("blank", "Front door/Contact record (out of hours).pdf", "~", 1),
    ("filled", "Front door/55120.pdf", CONT_A, 0),
    ("filled", "Front door/contact sl.pdf", CONT_B, 1),
    ("partly", "Front door/55187 contact record.pdf", CONT_C, 0),
    ("partly", "Front door/ooh contact.pdf", gappy(CONT_A, 3), 1),
)
def contact_record(f: Form) -> bytes:
    """Typed with a fixed-width face, as from an old system."""
    s = Sheet("Courier", 10)
    s.text("=" * 78)
    s.text("CONTACT RECORD" + ("  -  OUT OF HOURS DESK" if f.version else ""), b=True)
    s.text("=" * 78)
    for label in (
        "Contact no.",
        "Date/time",
        "Taken by",
        "Caller",
        "Person",
        "Presenting concern",
        "Access/hazards",
        "Current services",
        "Outcome",
        "Safeguarding?",
        "Caller told outcome?",
    ):
        s.text(f"{label.ljust(22, '.')}: {f.q(label)}", gap=6)
    s.text("-" * 78)
    s.text("END OF RECORD")
    return s.save()
