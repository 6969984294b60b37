"""More forms sent as PDF."""

from __future__ import annotations

from eval.aside.forms_dev.corporate.kit import Layout, Pen
from eval.aside.forms_dev.corporate.paper import Sheet


def grant_application(f: Pen) -> bytes:
    s = Sheet("Helvetica", 10.5, foot="Neighbourhood Wellbeing Grants 2025 - application form")
    s.text("Neighbourhood Wellbeing Grants", bold=True, size=20, color="#8E24AA")
    s.text(
        "Small grants of up to 3,000 pounds for groups that help older and disabled people to stay connected. Northmarsh City Council with the Community Chest."
    )
    s.text("Before you start", bold=True)
    for line in (
        "You do not need to be a charity, but you need a bank account with two signatories.",
        "We cannot pay for food alone, for trips abroad, or for work already done.",
        "Ask a link worker on 01632 960155 if you would rather tell us than write. We will write it down for you.",
        "Panel meets in the last week of each quarter. You will hear within ten days.",
    ):
        s.text(f"-  {line}", indent=12, gap=1)
    if f.v:
        s.text("This form is for groups in: Marlow Street, Fishdock and St Bride's wards", bold=True)
    s.bar("About your group", "#8E24AA")
    for q in ("Name of group", "Contact person", "Telephone or email", "How many people come?"):
        s.line(q, f(q))
    s.choice(
        "Do you have",
        ("a constitution", "insurance", "a safeguarding policy"),
        f.mark("Do you have", ("a constitution", "insurance", "a safeguarding policy")),
    )
    s.bar("About your idea", "#8E24AA")
    for q, high in (
        ("What would you like to do?", 90),
        ("How do you know it is needed?", 70),
        ("Who will it help and how will they find out about it?", 70),
        ("How will you know it worked?", 50),
    ):
        s.pane(q, f(q), high)
    s.bar("Money", "#8E24AA")
    heads = ("Item", "Cost", "From other sources", "From us")
    s.grid([heads, *f.rows(heads, 5)], (215, 90, 100, 90), head="#E1BEE7", pen_from=0)
    s.line("Total asked for", f("Total asked for"))
    s.text("I confirm that the group has agreed to this application.", gap=8)
    s.line("Signed", "")
    return s.done()


GA_A = """
Fishdock Shedders
Len Abrahams
shed@fishdock.example
16 on Tuesdays, 9 Thursdays
a constitution; insurance
Put in a low bench and a ramp so that people who use wheelchairs or have had a stroke can join. Two of our members stopped coming after they could not stand for two hours.
The stroke club has given us five names. The day centre asked in March if we could take three men.
Men (mostly) over 60 living by themselves. Through GPs' link workers, the stroke nurse, a notice in the chip shop.
Five new people still coming at Christmas. Each one says what they've made.
Timber ramp | 640 | 200 lottery | 440 ## Height adjustable bench | 980 | | 980 ## Grab rails | 75 | 75 own funds | 0
1,420 pounds
"""
GA_B = """
Sakhi Circle
Mrs Kaur
via temple office
About 30 ladies
a safeguarding policy
Chair yoga, and a speaker each month in Punjabi about memory, sugar and carers allowance
Many look after husbands. They don't ring the council
Punjabi speaking ladies 55+, word of mouth
Ask them
Instructor | 20 x 45 | | 900 ## Hall | free | temple | 0
900
"""
GA_P = """
St Bride's Lunch Club
Rev. Pat Moxon
01632 960171
40
.
A new cooker, as ours failed its test, and a volunteer cook's hygiene course.
.
.
.
Cooker | 1150 | |
"""


def walkaround(f: Pen) -> bytes:
    s = Sheet("Courier", 10, margin=54, pen="Courier")
    s.text("ENVIRONMENTAL WALKAROUND - DAY CENTRES", bold=True, size=13)
    s.text("Weekly. Put [x] when checked and found right. Put [!] and write what you found if not.")
    if f.v:
        s.text("Site: Fennel Court            Form ref: EW-FC")
    for q in ("Checked by", "Date", "Time"):
        s.text(f"{q}: {f(q, '................................')}", gap=0)
    s.y -= 6
    for area, items in (
        ("ENTRANCE", ("Signing-in book in use", "Door release works", "Ramp clear and gritted")),
        ("MAIN HALL", ("Chairs sound and clean", "Walkways clear", "Temperature 19-23 C", "Loop system on")),
        (
            "CHANGING PLACES",
            (
                "Hoist charged and in date",
                "Slings labelled and laundered",
                "Emergency cord reaches floor",
                "Bins emptied",
            ),
        ),
        ("KITCHEN", ("Fridge log complete", "Allergen board correct", "Knives locked")),
        ("TRANSPORT BAY", ("Bus wheelchair clamps checked", "First aid kit full", "Escort seat belt works")),
    ):
        s.text(area, bold=True, gap=0)
        for item in items:
            answer = f(item)
            mark, _, remark = answer.partition(" ")
            s.text(f"[{mark or ' '}] {item}{'  ' + remark if remark else ''}", indent=14, gap=0)
        s.y -= 5
    q = "Reported to Facilities (job no.)"
    s.text(f"{q}: {f(q, '...................')}")
    q = "Anything that people who attend said"
    s.text(f"{q}:")
    s.text(
        f(
            q,
            "\n.............................................................\n.............................................................",
        )
    )
    s.text("Manager's initials ........", gap=0)
    return s.done()


WA_A = """
Deb S
10/03/2025
0805
x
x
x
x
! fire exit by piano blocked with bean bags. Moved
x
! loop off, switched on
x
x
x
! not emptied Sunday
x
x
x
x
! plasters low
x
FM88210
Arthur says the hall echoes when the shutters are down
"""
WA_B = """
K. Obi
wk 22
8.15
x
x
x
x
x
! 17.5
x
x
x
x
x
x
.
x
x
x
x
FM90013 heating
.
"""
WA_P = """
Deb S
24/03/2025
0810
x
! sticking
x
x
"""


def risk_assessment(f: Pen) -> bytes:
    s = Sheet("Helvetica", 10, foot="HS/RA1 rev 12  Health and Safety Team")
    s.text("General Risk Assessment", bold=True, size=18)
    s.grid(
        [
            ("Service / site", f("Service / site"), "Assessment no.", f("Assessment no.")),
            ("Activity assessed", f("Activity assessed"), "Assessor", f("Assessor")),
            ("Date", f("Date"), "Review date", f("Review date")),
        ],
        (90, 190, 90, 125),
        heads=0,
        least=22,
    )
    s.text(
        "Risk score = likelihood (1 rare - 5 almost certain) x severity (1 minor - 5 fatal). 1-6 low, 8-12 medium, 15-25 high: stop and tell your Head of Service.",
        size=8.5,
    )
    if f.v:
        s.text(
            "Worked example: Lone visits after dark | workers | 3 x 4 = 12 | buddy call, lone-worker device | 2 x 4 = 8",
            size=8.5,
            color="#777777",
        )
    heads = ("Hazard", "Who may be harmed", "Existing controls", "L", "S", "Score", "Further action, by whom and when")
    s.grid([heads, *f.rows(heads, 8)], (95, 70, 120, 22, 22, 36, 130), least=34, size=8.5, pen_from=0)
    q = "Have workers been consulted?"
    s.choice(q, ("Yes", "No"), f.mark(q, ("Yes", "No")))
    q = "Communicated to staff by"
    s.line(q, f(q))
    s.line("Manager's signature and date", "")
    return s.done()


RA_A = """
Hospital social work team, Trentside
RA-0093
Working in discharge lounge at weekends
Lee Okafor
6 January 2025
6 July 2025
Verbal abuse from relatives | Staff on shift | Security on ext 2222, two on duty | 4 | 2 | 8 | De-escalation training all weekend staff - LO - Feb ## Lone working after 6 pm | SW on late | Desk moved to nurses' station | 2 | 3 | 6 | none ## Infection (flu, norovirus) | Staff, patients | Masks when ward is closed | 4 | 3 | 12 | Vaccination clinic 14/1
Yes
Email and huddle, 9 January
"""
RA_B = """
Extra care Tanner's Row
14/TR
Christmas party for 60 with candles and karaoke
Shaz
2/12/24
n/a one off
Fire | Tenants, families | LED candles only | 1 | 5 | 5 | ## Choking | 3 people on level 5/6 diets | Separate table, staff briefed | 2 | 5 | 10 | SALT sheet on each place mat, Shaz, on the day ## Slips | all | dry mops | 3 | 2 | 6 | shoes!
Yes
.
"""
RA_P = """
Day services transport
.
Wheelchair loading on Mill Lane
.
.
.
Passing lorries | Escorts, passengers | Hi vis | 3 | 5 | |
"""


def induction(f: Pen) -> bytes:
    s = Sheet("Helvetica", 10, foot="Induction checklist ASC/IND/4 - keep on personal file")
    s.bar("INDUCTION CHECKLIST - ADULT SOCIAL CARE", "#37474F")
    for q in ("Name of new starter", "Post", "Start date", "Induction buddy"):
        s.line(q, f(q))
    if f.v:
        s.text("Agency and bank workers: complete day 1 and week 1 only. ASYE: see also the ASYE handbook.", size=9)
    for title, items in (
        (
            "Day 1",
            (
                "Welcome, tour, fire exits, first aiders",
                "Lone working and lone-worker device",
                "Laptop, phone, ID badge, smartcard",
                "Data protection e-learning",
            ),
        ),
        (
            "Week 1",
            (
                "Case management system access and basics",
                "Meet the team manager and agree supervision dates",
                "Safeguarding adults: how to raise a concern",
                "Shadow duty",
                "Care Act and eligibility e-learning",
            ),
        ),
        (
            "Month 1",
            (
                "Mental Capacity Act training booked",
                "Visit a care home, a day centre and the reablement hub",
                "Meet the carers' service and advocacy",
                "Read the recording policy",
                "Moving and handling awareness",
            ),
        ),
        ("Month 3", ("Probation review", "Legal literacy session", "Feedback to us: what did we forget?")),
    ):
        rows = [[title, "Date done", "Initials (starter)", "Initials (manager)", "Notes"]]
        for item in items:
            done, _, rest = f(item).partition(" | ")
            cells = [done, *[cell.strip() for cell in rest.split("|")]]
            rows.append([item, *[*cells, "", "", ""][:4]])
        s.grid(rows, (205, 65, 60, 60, 105), size=8.5, head="#CFD8DC", least=20)
    s.line("Induction signed off (manager)", "")
    return s.done()


IN_A = """
Perpetua Nkosi
Social Worker ASYE, North locality
2/9/24
Jess Marsh
2/9 | PN | JM
2/9 | PN | JM | device no. 118
4/9 | PN | JM | smartcard late
6/9 | PN | JM
5/9 | PN | JM
3/9 | PN | AF | Weds fortnightly
5/9 | PN | JM
10/9 | PN | JM | two half days
9/9 | PN
18/9 | PN | AF | course 12 Nov
24/9 | PN | JM | Willow Carr, The Lock
.
30/9 | PN
7/10 | PN | JM
3/12 | PN | AF | passed
.
3/12 | PN | AF | nobody said where to park
"""
IN_B = """
Colin Tew
Brokerage Off
14.10
Fi
14.10 | CT | FB
n/a office based
14.10 | CT | FB
15.10 | CT | FB
15.10 | CT | FB | read only at first
16.10 | CT | FB
16.10 | CT | FB
n/a
21.10 | CT
n/a
1.11 | CT | FB | hub only
1.11 | CT | FB
.
n/a
13.1 | CT | FB
.
13.1 | CT
"""
IN_P = """
Aoife Brannigan
OT (bank)
17 Feb 25
.
17/2 | AB | MT
17/2 | AB | MT
.
18/2 | AB | MT | had it from NHS
.
20/2 | AB | MT
"""

LAYOUTS = [
    Layout(
        make=grant_application,
        blank=("Wellbeing grants application form 2025.pdf", "Grants/NWG form three wards.pdf"),
        filled=(("Grants/Fishdock Shedders application.pdf", GA_A), ("Sakhi Circle NWG.pdf", GA_B)),
        partly=(("Grants/St Brides lunch club application.pdf", GA_P),),
        together=True,
    ),
    Layout(
        make=walkaround,
        blank=("EW walkaround.pdf", "EW-FC.pdf"),
        filled=(("Fennel Court/EW 10-03-25.pdf", WA_A), ("Fennel Court/walkaround wk22.pdf", WA_B)),
        partly=(("Fennel Court/EW 24-03-25.pdf", WA_P),),
        together=False,
    ),
    Layout(
        make=risk_assessment,
        blank=("HS-RA1.pdf", "Health and Safety/HS RA1 rev12 with example.pdf"),
        filled=(("RA-0093 discharge lounge.pdf", RA_A), ("Tanners Row party risk assessment.pdf", RA_B)),
        partly=(("RA Mill Lane loading.pdf", RA_P),),
        together=True,
    ),
    Layout(
        make=induction,
        blank=("ASC IND 4 Induction checklist.pdf", "HR/Induction checklist (agency note).pdf"),
        filled=(("Induction P Nkosi.pdf", IN_A), ("HR/C Tew induction checklist.pdf", IN_B)),
        partly=(("HR/Induction checklist AB.pdf", IN_P),),
        together=False,
    ),
]
