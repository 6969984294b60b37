# ruff: noqa: RUF001
"""Forms drawn as PDF: AcroForm fields, dotted leaders, comb boxes, system print-outs."""

from __future__ import annotations

from .kit import Form, gappy, layout, started
from .paper import Sheet

OT_A = """
Thomas Arkwright
02/05/1943
14 Mill Lane, Thornley
Wexbury Homes tenant
Yes
No
Parkinson's, freezing at doorways, two falls in the past month
Steep stairs with one rail; over-bath shower only
Would like a stairlift and a wet room. Wife cannot lift him.
District nurse F. Duarte
20 Jan 2025
"""
OT_B = """
Ms E. Sarpong
1991
Flat 22, Albion Court
Private rented
No
Yes
spinal injury T6 2019, wheelchair user full time
kitchen worktops too high, threshold 70mm at balcony
lower worktops + hob, ramp
self
~
"""
OT_C = """
Norman Castle
11/9/1937
~2
Yes
~6
"""

DPA_A = """
MRS HILDA CROWTHER
14 06 1933
YB 11 22 33 C
Rosedene Nursing Home, since 4 November 2024
The Gables, Church Road, Nether Combe
£265,000 (estate agent's letter enclosed)
none
No
£8,410 savings, £1,200 premium bonds
State pension £203.85, Teacher's pension £118.20 a week
J. Crowther (son), attorney, registered 2022
To keep it for the grandson who may live there and pay rent
J CROWTHER
11.12.24
"""
DPA_B = """
P. DEVLIN
9/2/41
n/k
Larch Hse from Jan
33 Quarry Terr
approx 140k
building society mortgage, £11k left
Sister, 68, lives there (see attached)
under £14,250
SRP + PC
~
no wish to sell at present
~
6 Feb 25
"""
DPA_C = """
MR S T KILBRIDE
30 01 1946
~
Hollybank
12 Abbot Way
~9
"""

MED_A = """
Fernleigh, flat 3
12 February 2025 at 21:15
Wrong dose
Lamotrigine 100 mg given instead of 50 mg; the new strength had come that day and the old MAR was still in the folder.
GS
111 rung at 21.30, advised to observe overnight; no ill effects. Sister told at 9 next morning.
Delivery was put away by agency worker who had not been shown the booking-in sheet
Booking-in sheet moved to lid of trolley; second checker on all changes; supervision with both staff
No
Hayley Brunt, deputy
"""
MED_B = """
Acorn Homecare, round 7
03/01 am
Missed
Morning blister not given, carer thought the daughter had.
Mrs K O
None needed - GP informed
Two people giving
Agreed in writing that carers give all weekday doses
N
R.D.
"""
MED_C = """
Bramble Court respite
28/01/2025, lunch
Wrong person
~4
Staff member stood down from medicines until re-assessed
~2
"""

PLAN_A = """
SMITHSON, Derek
7719340
12/09/1952
Severe COPD, oxygen at home 16 hours a day; depression since his wife died in 2021
Managing nutrition; maintaining hygiene; keeping his home habitable; relationships
To walk to the allotment by the summer and to cook his own Sunday dinner
Red Kite volunteers: Tuesdays lift to the allotment. Home care 30 min am for washing. Daughter batch cooks.
Rescue pack by the kettle. Calls the respiratory nurse when he needs two pillows more than usual.
£96.40
£22.15
Yes
Neighbour Mr Oyelaran holds the key
K. Boateng
17/02/2025
17/04/2025, then yearly
"""
PLAN_B = """
N.F.
80023-1
1999
Autism, epilepsy
work, community, managing toilet needs at night
Two days paid work at the garden centre; own tenancy by 2026
2:1 in community (14 hrs); sleep-in; DP for swimming
seizure protocol v4 in file; not to bath alone
1,842.00
nil
Y
~
S. Hall
03.02.25
6/12
"""
PLAN_C = """
OSEI, Gloria
7720019
08/08/1948
~
Managing nutrition
~10
"""


@layout(
    ("blank", "OT/Occupational therapy request.pdf", "~", 0),
    ("blank", "OT/OT request form 2025 fillable.pdf", "~", 1),
    ("filled", "OT/OT request TA.pdf", OT_A, 0),
    ("filled", "OT/OT request form 2025 (ES).pdf", OT_B, 1),
    ("partly", "OT/NC request.pdf", OT_C, 0),
    ("partly", "OT/OT request ES saved.pdf", started(OT_B, 0.6), 1),
)
def acro_ot_request(f: Form) -> bytes:
    """AcroForm fields with their values."""
    s = Sheet(foot="OT1 – Wexbury Council" + (" – January 2025" if f.version else ""))
    s.text("Occupational therapy: request for an assessment at home", b=True, size=15)
    s.text(
        "Fill in on screen and press Save. Please ask the person before you send this. We aim to ring within five working days.",
        gap=10,
    )
    form = s.c.acroForm

    def field(label: str, height: float = 20) -> None:
        s.room(height + 30)
        s.text(label, b=True, gap=2)
        s.y -= height - 8
        form.textfield(
            name=label,
            value=f.q(label),
            x=s.left,
            y=s.y,
            width=480,
            height=height,
            fontSize=10,
            borderWidth=0.5,
            fieldFlags="multiline" if height > 25 else "",
            forceBorder=True,
        )
        s.y -= 18

    for label in ("Name", "Date of birth", "Address", "Tenure (owner, council, housing association, private)"):
        field(label)
    for label in ("Have you fallen in the last six months?", "Do you use a wheelchair indoors?"):
        answer = f.q(label)
        s.at(s.left, label, b=True)
        for at, option in enumerate(("Yes", "No")):
            s.at(340 + at * 80, option)
            form.checkbox(
                name=f"{label}{option}", x=365 + at * 80, y=s.y - 3, size=13, checked=answer == option, borderWidth=0.5
            )
        s.y -= 24
    for label in (
        "Health conditions and what has changed",
        "What is difficult about the home?",
        "What would you like to happen?",
    ):
        field(label, 62)
    for label in ("Referred by", "Date"):
        field(label)
    return s.save()


@layout(
    ("blank", "Finance/Deferred payment application.pdf", "~", 0),
    ("blank", "Finance/DPA application and notes.pdf", "~", 1),
    ("filled", "Finance/scanned/DPA Crowther.pdf", DPA_A, 0),
    ("filled", "Finance/scanned/deferred payment application PD.pdf", DPA_B, 1),
    ("partly", "Finance/scanned/Kilbride DPA.pdf", DPA_C, 1),
)
def deferred_payment(f: Form) -> bytes:
    """Comb boxes for name and date, dotted leaders for the rest."""
    s = Sheet("Times-Roman", 11)
    s.text("APPLICATION FOR A DEFERRED PAYMENT AGREEMENT", b=True, size=14)
    if f.version:
        s.text(
            "Notes. A deferred payment lets you use the value of your home to pay for residential care, so that it need not be sold in your lifetime. We charge interest, set twice a year by the government, and an arrangement fee of £495. Take independent financial advice. You must have savings below £23,250 other than your home, and nobody must live in it whose presence would mean we leave it out of account.",
            gap=12,
        )
    s.text("PLEASE USE BLACK INK AND CAPITALS", size=9, gap=8)
    for label in ("1. Full name", "2. Date of birth", "3. National Insurance number"):
        answer = f.q(label)
        s.text(label, gap=6)
        for at in range(24 if "name" in label else 12):
            s.c.rect(s.left + at * 18, s.y - 8, 18, 18)
            if at < len(answer):
                s.at(s.left + at * 18 + 5, answer[at], y=s.y - 3)
        s.y -= 28
    for label in (
        "4. Care home and date you moved in",
        "5. Address of the property",
        "6. Estimated value and how arrived at",
        "7. Mortgage or other charge",
        "8. Does anyone live there? (name, age, relationship)",
        "9. Savings and investments",
        "10. Weekly income",
        "11. Attorney or deputy",
        "12. What do you intend for the property?",
    ):
        answer = f.q(label)
        s.text(label, gap=2)
        s.text(answer or "." * 150, gap=6)
        if not answer:
            s.text("." * 150, gap=6)
    s.y -= 8
    s.room(60)
    for label in ("Signed", "Dated"):
        answer = f.q(label)
        s.text(f"{label} {answer or '.' * 60}", gap=6)
    s.text("Council use: valuation ordered ........  Land Registry ........  Agreed by ........", size=9)
    return s.save()


@layout(
    ("blank", "Medicines/Medication incident report.pdf", "~", 0),
    ("blank", "Medicines/MIR form.pdf", "~", 1),
    ("filled", "Medicines/MIR Fernleigh 12 Feb.pdf", MED_A, 0),
    ("filled", "Medicines/mir acorn jan.pdf", MED_B, 1),
    ("partly", "Medicines/MIR BC 28Jan.pdf", MED_C, 0),
)
def medication_incident(f: Form) -> bytes:
    """Drawn boxes with a label inside each, at the top."""
    s = Sheet(size=9.5, foot="MIR/2" if f.version else "MIR/1")
    s.text("MEDICATION INCIDENT REPORT", b=True, size=16)
    s.text("Complete within 24 hours. Harm or hospital: ring the safeguarding desk at once on 01632 960 900.", gap=10)

    def boxed(label: str, height: float, x: float = 0, width: float = 0, *, down: bool = True) -> None:
        answer = f.q(label)
        s.box(height, label + ("\n" + answer if answer else ""), x=x, width=width, down=down)

    boxed("Service", 34, 50, 240, down=False)
    boxed("Date and time of incident", 34, 298, 247)
    s.text("Type of incident", b=True, gap=6)
    answer = f.q("Type of incident")
    for at, option in enumerate(("Missed", "Wrong dose", "Wrong person", "Wrong time", "Recording", "Other")):
        s.tick(s.left + at * 82, on=option == answer)
        s.at(s.left + at * 82 + 13, option)
    s.y -= 26
    for label, height in [
        ("What happened? Include name and strength of medicine", 90),
        ("Person affected (initials)", 30),
        ("Immediate action, advice taken and from whom", 70),
        ("Cause, as far as known", 60),
        ("What has been done to stop it happening again?", 70),
        ("Notifiable to the regulator? Y / N", 28),
        ("Reported by, role", 28),
    ]:
        boxed(label, height)
    s.c.setDash(2, 2)
    s.box(40, "For quality team: logged ____  theme ____  closed ____")
    return s.save()


@layout(
    ("blank", "Case system/Care and support plan print.pdf", "~", 0),
    ("blank", "Case system/CSP form layout Jan 2025.pdf", "~", 1),
    ("filled", "Case system/csp_7719340.pdf", PLAN_A, 0),
    ("filled", "Case system/NF care and support plan.pdf", PLAN_B, 1),
    ("partly", "Case system/csp_7720019.pdf", PLAN_C, 0),
    ("partly", "Case system/csp_80023.pdf", gappy(PLAN_B, 2, 1), 1),
)
def system_care_plan(f: Form) -> bytes:
    """A print-out of a case-management system: question on grey, answer below or beside."""
    s = Sheet(size=9, foot="CareBase 8.2.1 printed by SYSUSER" + (" | form version 14" if f.version else ""))
    s.c.setFillGray(0.2)
    s.c.rect(45, s.y - 8, s.w - 90, 24, fill=1)
    s.c.setFillGray(1)
    s.at(52, "Care and Support Plan (Care Act 2014 s.25)", b=True, size=12)
    s.c.setFillGray(0)
    s.y -= 36
    for label in ("Person", "Person ID", "Date of birth"):
        s.at(s.left, label, b=True)
        s.at(200, f.q(label))
        s.y -= 16
    s.rule()
    for label in (
        "About me and my health",
        "Which outcomes am I unable to achieve (eligible needs)?",
        "What I want to achieve",
        "How I will be supported, formal and informal",
        "Risks and what to do if things change",
    ):
        s.cells([label], [495], b=True, shade=True)
        s.cells([f.q(label)], [495], 34)
        s.y -= 8
    for left, right in [
        ("Personal budget (weekly, £)", "Assessed contribution (weekly, £)"),
        ("Has the person agreed the plan?", "Contingency contact"),
        ("Worker", "Plan date"),
    ]:
        s.cells([left, f.q(left), right, f.q(right)], [130, 117, 130, 118])
    s.y -= 8
    s.at(s.left, "Review due", b=True)
    s.at(200, f.q("Review due"))
    s.y -= 20
    s.text("Manager authorisation: [ ] Authorised  [ ] Returned", size=8)
    return s.save()
