# ruff: noqa: RUF001
"""Further PDF forms: a long questionnaire, a mileage claim, an authorisation, a table of evidence."""

from __future__ import annotations

from .kit import Form, gappy, late, layout
from .paper import Sheet

SELF_A = """
Josephine Marsden
Myself
Yes, but I need help|I hold on to the sink
Yes, but I need help|buttons
Yes|
Yes, but I need help|the stairs are very steep
No|my neighbour does it
Yes|microwave
Yes, but I need help|I forget the pink ones
No|
Yes, but I need help|glasses don't help any more
Yes|
About once a week
Sometimes
Yes, two or more
Neighbour (Mrs Sen) three times a week and my nephew on Sundays
Over £23,250: No
Shopping and the bath, and not feeling such a nuisance
J Marsden 5/2/25
"""
SELF_B = """
Ken Oduya
His wife
No|hoist
No|
No|pads
No|
No|
No|
No|all in dosette
~
No|
Yes|
Never
Often
No
Me!!
Over £23,250: Yes
a night's sleep
~
"""
SELF_C = """
V. Lomas
Myself
Yes|
Yes|
~14
"""

MILE_A = """
L. Osei-Poku
Locality 2
January 2025
3 ¦ Office – Weir St – Mill Lane ¦ 14;; 7 ¦ Visit PD and back ¦ 9;; 15 ¦ Court ¦ 61;; 24 ¦ Visit PD ¦ 9;; 28 ¦ Panel ¦ 12
105
£47.25
LOP 1/2/25
J. Abara
"""
MILE_B = """
Craig B
Loc 2
Feb
5 ¦ hospital x2 ¦ 22;; 6 ¦ Fernleigh ¦ 8
30
13.50
CB
~
"""
MILE_C = """
R. Nash
QA
~
21 ¦ Hollybank ¦ ~
~4
"""

AUTH_A = """
HJ
Ashdene Nursing Home
renewal
21 February 2025
20 February 2026
As recommended by the best interests assessor: two walks outside each week, recorded; covert medicine reviewed within 28 days
Ms A. Jessop
The home was slow to send daily notes and was reminded that the person's own objection must be recorded.
B. Orr, 21/02/2025
"""
AUTH_B = """
V O'D
Larch House
urgent then standard
13/1
12/4
husband visits unlimited; commissioner to report on live-in care by 28/2
Mr O'Dowd
~
BO
"""
AUTH_C = """
GH
The Poplars
~
~
~
None
~3
"""

EVID_A = """
1 ¦ Waiting list dashboard, Jan 2025 ¦ Performance ¦ Yes
2 ¦ 36 anonymised records from November audit ¦ PSW ¦ Yes
3 ¦ Carers' survey, free-text comments grouped ¦ Engagement ¦ Redact names
4 ¦ Letter sent while waiting ¦ Front door ¦ Yes
~
6 ¦ Minutes of assurance board Oct–Jan ¦ Governance ¦ Item 4 is exempt
Strong on process; we lack the voice of people from the Roma community
N. Adair
31.1.25
"""
EVID_B = """
a ¦ LAIS p4 ¦ NA ¦ Y
b ¦ audits ¦ PSW ¦ Y
~
d ¦ standard letter ¦ TM ¦ Y
e ¦ staff rota ¦ HR ¦ N
f ¦ board papers ¦ DS ¦ Y
ok
TM
3 Feb
"""
EVID_C = """
1 ¦ Dashboard ¦ Performance ¦ ~
2 ¦ Audit report ¦ ~ ¦ ~
~7
"""


@layout(
    ("blank", "Self assessment/Supported self-assessment questionnaire.pdf", "~", 0),
    ("blank", "Self assessment/SSAQ Wexbury 2025.pdf", "~", 1),
    ("filled", "Self assessment/returned/JM.pdf", SELF_A, 0),
    ("filled", "Self assessment/returned/Ken O SSAQ.pdf", SELF_B, 1),
    ("partly", "Self assessment/returned/lomas.pdf", SELF_C, 0),
    ("partly", "Self assessment/returned/Sarpong.pdf", gappy(SELF_A, 2, 1), 1),
)
def self_assessment_questionnaire(f: Form) -> bytes:
    """Questions with three tick boxes and a comment line each."""
    s = Sheet(size=11, foot="SSAQ 2025 – Wexbury Council" if f.version else "SSAQ")
    s.text("Tell us about your needs", b=True, size=18)
    s.text(
        "Before we meet, please think about these questions. There is no wrong answer. Leave out what does not fit, and do not worry about spelling. Bring it with you or send it back.",
        gap=12,
    )
    for label in ("Name of the person", "Who is filling this in?"):
        s.text(f"{label}: {f.q(label) or '_' * 40}", gap=8)
    for number, ask in enumerate(
        [
            "Can you wash all over?",
            "Can you get dressed?",
            "Can you use the toilet?",
            "Can you get about your home?",
            "Can you do the shopping?",
            "Can you make a hot meal?",
            "Can you take your medicines?",
            "Can you deal with money and letters?",
            "Can you see well enough to read a letter?",
            "Can you hear the telephone?",
        ],
        1,
    ):
        label = f"{number}. {ask}"
        choice, _, why = f.q(label).partition("|")
        s.room(60)
        s.text(label, b=True, gap=4)
        for at, option in enumerate(("Yes", "Yes, but I need help", "No")):
            s.tick(70 + at * 150, on=option == choice)
            s.at(86 + at * 150, option)
        s.y -= 18
        s.text(f"Comment: {why or '.' * 80}", x=70, gap=8)
    for label, options in [
        ("11. How often do you see friends or family?", ("Daily", "About once a week", "Less", "Never")),
        ("12. Do you feel low or lonely?", ("Never", "Sometimes", "Often")),
        ("13. Have you fallen this year?", ("No", "Once", "Yes, two or more")),
    ]:
        answer = f.q(label)
        s.room(60)
        s.text(label, b=True, gap=4)
        for at, option in enumerate(options):
            s.tick(70 + at * 118, on=option == answer)
            s.at(86 + at * 118, option)
        s.y -= 24
    label = "14. Who helps you now?"
    s.text(label, b=True, gap=8)
    s.box(50, f.q(label))
    label = "15. Do you have more than £23,250 in savings?"
    answer = f.q(label)
    s.text(label, b=True, gap=6)
    for at, option in enumerate(("Yes", "No")):
        s.tick(70 + at * 118, on=answer.endswith(option))
        s.at(86 + at * 118, option)
    s.y -= 24
    label = "16. What would make the most difference?"
    s.text(label, b=True, gap=8)
    s.box(60, f.q(label))
    label = "Signed and dated"
    s.text(f"{label} {f.q(label) or '_' * 40}")
    return s.save()


@layout(
    ("blank", "Expenses/Mileage claim.pdf", "~", 0),
    ("blank", "Expenses/Mileage claim form 24-25 rates.pdf", "~", 1),
    ("filled", "Expenses/claim LOP jan.pdf", MILE_A, 0),
    ("filled", "Expenses/mileage feb cb.pdf", MILE_B, 1),
    ("partly", "Expenses/rn claim.pdf", MILE_C, 0),
)
def mileage_claim(f: Form) -> bytes:
    """A ledger of empty lines."""
    s = Sheet("Times-Roman", 11)
    s.text("CLAIM FOR MILEAGE", b=True, size=15)
    if f.version:
        s.text("Rate: 45p a mile to 10,000 miles, then 25p. Bicycle 20p. Claims over three months old are not paid.")
    for label in ("Name", "Team", "Month"):
        s.at(s.left, label, b=True)
        s.at(120, f.q(label) or "................................................")
        s.y -= 20
    heads = ["Day", "Journey and purpose", "Miles"]
    rows = f.rows(heads)
    s.cells(heads, [50, 350, 95], b=True)
    for at in range(14):
        s.cells(rows[at] if at < len(rows) else ["", "", ""], [50, 350, 95])
    s.y -= 14
    for label in ("Total miles", "Amount", "Claimant (sign, date)", "Approved"):
        s.at(s.left, label, b=True)
        s.at(190, f.q(label) or "................................................")
        s.y -= 20
    return s.save()


@layout(
    ("blank", "DoLS/Form 5 standard authorisation.pdf", "~", 0),
    ("blank", "DoLS/Form 5 granted - council copy.pdf", "~", 1),
    ("filled", "DoLS/F5 HJ.pdf", AUTH_A, 1),
    ("filled", "DoLS/vod form 5.pdf", AUTH_B, 0),
    ("partly", "DoLS/F5 GH not yet granted.pdf", AUTH_C, 1),
)
def standard_authorisation(f: Form) -> bytes:
    """Mostly printed law, with few things to add."""
    s = Sheet(size=10, foot="Form 5")
    s.text("Standard authorisation granted", b=True, size=16)
    if f.version:
        s.text("Supervisory body: Wexbury Council, Guildhall Street. Telephone 01632 960 166", gap=10)
    s.text(
        "The supervisory body has received all six assessments and each says that the requirement is met: age, no refusals, mental capacity, mental health, eligibility, best interests. It therefore must grant this authorisation.",
        gap=10,
    )
    for label in ("Person (initials)", "Managing authority", "Type", "In force from", "Expires at the end of"):
        s.cells([label, f.q(label)], [180, 315], 20)
    s.y -= 8
    s.text(
        "The purpose is to enable the person to be given care and treatment as described in the best interests assessment. The managing authority must comply with conditions, must tell the person of their right to go to the Court of Protection under section 21A, and must ask for a review if things change.",
        gap=10,
    )
    for label in (
        "Conditions",
        "Relevant person's representative",
        "Comments of the signatory on the scrutiny",
        "Signed for the supervisory body, date",
    ):
        s.cells([label, f.q(label)], [180, 315], 46)
    return s.save()


@layout(
    ("blank", "Assurance/Evidence gathering grid theme 1.pdf", "~", 0),
    ("blank", "Assurance/Evidence grid theme 1 (assessing needs).pdf", "~", 1),
    ("filled", "Assurance/Evidence grid NA.pdf", EVID_A, 0),
    ("filled", "Assurance/evidence grid theme 1 done.pdf", EVID_B, 1),
    ("partly", "Assurance/Grid for Feb workshop.pdf", EVID_C, 0),
    ("partly", "Assurance/Evidence grid for checking.pdf", late(EVID_A, 2, 6), 0),
)
def evidence_grid(f: Form) -> bytes:
    """A landscape grid: statements printed, evidence to be named."""
    s = Sheet(size=10, wide=True)
    s.text(
        "Evidence grid: assessing needs" + (" – one per theme, six lines at most" if f.version else ""),
        b=True,
        size=14,
        gap=10,
    )
    cols = [250, 40, 240, 100, 110]
    s.cells(["We say that…", "No.", "Evidence", "Holder", "Can it be shared?"], cols, b=True, shade=True)
    for label in (
        "People can reach us easily",
        "Assessments are person-centred",
        "Carers' needs are assessed in their own right",
        "People know what to expect while they wait",
        "Staff have the right skills",
        "Leaders know how long people wait",
    ):
        parts = [part.strip(" ~") for part in f.q(label).split("¦")] + [""] * 4
        s.cells([label, *parts[:4]], cols, 36)
    s.y -= 12
    for label in ("What does this evidence not show?", "Compiled by", "Date"):
        s.cells([label, f.q(label)], [250, 490], 24)
    return s.save()
