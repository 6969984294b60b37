"""Forms sent as PDF: drawn, printed and fillable."""

from __future__ import annotations

from eval.aside.forms_dev.corporate.kit import Layout, Pen
from eval.aside.forms_dev.corporate.paper import Sheet


def complaint_learning(f: Pen) -> bytes:
    s = Sheet("Helvetica", 10.5, foot="CLF/2  Staverleigh County Council Customer Relations")
    s.text("Complaint learning form", bold=True, size=18)
    s.text(
        "To be completed by the investigating manager within five working days of the response being sent. Send to customer relations. Do not include the complainant's name.",
        size=9,
    )
    if f.v:
        s.text(
            'Example of a learning point: "We will give every family the charging leaflet before respite is booked, and record that we have."',
            size=9,
            color="#666666",
        )
    for q in (
        "Complaint reference",
        "Service complained about",
        "Date received",
        "Date of response",
        "Investigating manager",
    ):
        s.line(q, f(q), dots=True)
    opts: tuple[str, ...] = ("Delay", "Quality of care", "Staff attitude", "Charging", "Decision", "Communication")
    s.choice("Nature of complaint", opts, f.mark("Nature of complaint", opts))
    opts = ("Upheld", "Partly upheld", "Not upheld", "Withdrawn")
    s.choice("Outcome", opts, f.mark("Outcome", opts))
    for q, rows in (
        ("What did we get wrong?", 4),
        ("What did the person want to happen?", 3),
        ("What have we changed, or will we change?", 5),
        ("Who needs to know about this?", 3),
    ):
        s.line(q, f(q), dots=True, rows=rows)
    s.line(
        "Remedy offered (apology, redress, fee waived)", f("Remedy offered (apology, redress, fee waived)"), dots=True
    )
    s.line("Signed", "", dots=True)
    return s.done()


CL_A = """
CR/25/0217
Brokerage
3 February 2025
28 Feb
Nuala Prentice
Delay; Communication
Upheld
The family rang eleven times in five weeks. We had told them a package was found when the agency had only said that it might be able to help from the following Monday.
To know the truth and to have one person to ring
Brokers now tell families what has been confirmed in writing only. A named broker goes on the first text message. Weekly call to everyone waiting over 14 days.
Home care forum, hospital discharge hub
Apology, £250 for time and trouble
"""
CL_B = """
CR/24/1190
Blue Badge
9.9.24
30.9.24
T Amis
Decision
Not upheld
Nothing, criteria applied properly, but our letter was two pages of regulations
Badge
Letter rewritten with help from the readers' panel
Contact centre
.
"""
CL_P = """
CR/25/0402
Direct payments audit
.
.
Nuala Prentice
Charging
.
.
money left alone until she is out of hospital
"""


def provider_return(f: Pen) -> bytes:
    s = Sheet("Helvetica", 9.5, foot="Quarterly monitoring return - domiciliary care framework - Lot 2")
    s.text("Quarterly Contract Monitoring Return", bold=True, size=17, color="#00695C")
    s.text(
        "Domiciliary Care Framework 2023-27. Complete on screen and email by the tenth working day after the quarter ends. Do not print and scan."
    )
    if f.v:
        s.text("Council: Calderby Borough Council     Contract reference: CBC/ASC/DC/23-", bold=True)
    s.bar("1 Your organisation", "#00695C")
    for q in ("Provider name", "CQC location ID", "Registered manager", "Quarter"):
        s.field(q, f(q))
    s.bar("2 Activity in the quarter", "#00695C")
    for q in (
        "People supported on last day",
        "Hours commissioned",
        "Hours delivered",
        "Visits more than 30 minutes late",
        "Missed visits",
        "Packages handed back and why",
    ):
        s.field(q, f(q), high=34 if "why" in q else 18)
    s.bar("3 Workforce", "#00695C")
    for q in (
        "Care workers employed (headcount)",
        "Leavers in the quarter",
        "Vacancy rate %",
        "Staff with Care Certificate %",
        "Sponsored workers",
    ):
        s.field(q, f(q))
    s.bar("4 Quality", "#00695C")
    for q in (
        "Safeguarding concerns raised (number and themes)",
        "Complaints and compliments",
        "What did your last survey tell you?",
        "Spot checks carried out",
        "Medication errors",
    ):
        s.field(q, f(q), high=40)
    s.check(
        "Business continuity plan tested?",
        ("Yes", "No"),
        f.mark("Business continuity plan tested?", ("Yes", "No"), "x"),
    )
    s.check(
        "Any CQC enforcement or change of rating?",
        ("Yes", "No"),
        f.mark("Any CQC enforcement or change of rating?", ("Yes", "No"), "x"),
    )
    s.bar("5 Declaration", "#00695C")
    for q in ("Completed by", "Position", "Date"):
        s.field(q, f(q))
    return s.done()


QR_A = """
Larkrise Care at Home Ltd
1-99990127
Jocelyn Tarrant
Q3 24/25
94
11,240
10,911
61
2
Three. Two moved to nursing care; one double-up in Upper Marl we could not staff after a resignation.
78
9
11
84
14
4. Two missed calls, one allegation of theft (not substantiated), one pressure sore
3 complaints, 12 cards
88% know who is coming. Weekend continuity scored lowest (63%).
46
5 - all recording gaps
Yes
No
J Tarrant
RM
10/1/25
"""
QR_B = """
Homefirst Calder CIC
1-99990388
Paul Stainer
Apr-June 25
31
3200
3198
4
0
None
22
0
0
100
0
nil
1 compliment from a district nurse
Done in May, 19 of 31 replied, all would recommend
12
1
Yes
No
P Stainer
.
2.7.25
"""
QR_P = """
Brightwell Domiciliary
.
Vacant - interim N. Shah
Q4
57
6,015
5,870
.
3
.
40
"""


def staff_survey(f: Pen) -> bytes:
    s = Sheet("Times-Roman", 11.5, margin=56)
    s.text("Standards for Employers of Social Workers: Your Health Check", bold=True, size=16)
    s.text(
        "Anonymous. Post it in the red box in reception or scan to the PSW's assistant by the date on the poster. Tick one box for each line."
    )
    if f.v:
        s.text(
            "Harrowmere Council, seventh year of the survey. Last year 61% of you replied and we changed the duty rota.",
            color="#444444",
        )
    scale = ("Always", "Mostly", "Sometimes", "Never")
    s.choice(
        "I am",
        ("a social worker", "an OT", "unqualified", "a manager"),
        f.mark("I am", ("a social worker", "an OT", "unqualified", "a manager")),
    )
    s.choice(
        "Years in this authority",
        ("under 1", "1-4", "5-9", "10+"),
        f.mark("Years in this authority", ("under 1", "1-4", "5-9", "10+")),
    )
    s.y -= 8
    rows = [["", *scale]]
    for q in (
        "My workload is manageable",
        "I get supervision when it is planned",
        "My supervision includes reflection",
        "I can get hold of a manager when I need one",
        "I feel safe on visits",
        "I have the equipment I need",
        "I can record without working at night",
        "I have protected time for CPD",
        "I am listened to",
        "I would recommend working here",
    ):
        rows.append([q, *f.mark(q, scale)])
    s.grid(rows, (243, 60, 60, 60, 60), size=10.5)
    for q in ("What keeps you here?", "What would make you leave?", "One thing the DASS should do"):
        s.pane(q, f(q), 62)
    return s.done()


SS_A = """
a social worker
5-9
Sometimes
Mostly
Sometimes
Always
Mostly
Always
Never
Sometimes
Mostly
Mostly
My team. We eat together on Wednesdays and no one is on their phone.
Another round of hot desks. Moving to 28 cases again.
Come on a visit with a newly qualified worker, without notice.
"""
SS_B = """
an OT
under 1
Mostly
Always
Always
Mostly
Always
Sometimes
Mostly
.
Mostly
Always
variety
car park
-
"""
SS_P = """
a manager
10+
Never
Always
Sometimes
.
Always
"""


def interests(f: Pen) -> bytes:
    s = Sheet("Times-Roman", 12, margin=60, pen="Courier", foot="Form M14 - Monitoring Officer")
    s.text("EASTWICK METROPOLITAN COUNCIL", bold=True, size=14)
    s.text("Declaration of interests, gifts and hospitality by officers in commissioning roles", bold=True)
    s.text(
        "If you have nothing to declare write NONE in each box. A box left empty will be sent back to you.", size=10.5
    )
    s.line("Name:", f("Name:"))
    s.line("Post and team:", f("Post and team:"))
    for n, q in enumerate(
        (
            "Employment or business outside the Council",
            "Shares or ownership in a care provider, property company or supplier",
            "Family or close friends who work for, own or receive services from a provider",
            "Trusteeships, governorships and memberships",
            "Land or property let to the Council or a provider",
            "Gifts and hospitality accepted or refused in the last 12 months",
            "Anything else a member of the public might think relevant",
        ),
        1,
    ):
        s.pane(f"{n}. {q}", f(q), 46, hint="Give dates and, for gifts, the value" if n == 6 and f.v else "")
    s.line("Date:", f("Date:"))
    s.line("Signature:", "")
    s.text(
        "Manager's assessment (delete as needed): no conflict / conflict managed by ........................ / remove from tender panel",
        size=10.5,
    )
    return s.done()


DI_A = """
Rosalind Ekwueme
Senior Commissioner, Ageing Well
NONE
NONE
My mother has lived at Cedar Reach since Nov 2023 (self funder). I take no part in that home's fee talks.
School governor, St Bride's Primary. Member, Friends of Eastwick Hospice.
NONE
Refused: two tickets, rugby, from a telecare supplier, about 90 pounds, 8/2/25
NONE
1 April 2025
"""
DI_B = """
V Pashley
Contracts Off.
Sat mornings in sister's bakery
None
none
none
n/a
Box of biscuits, Tern CIC, Xmas, shared with office
.
3.4.25
"""
DI_P = """
Mungo Laidlaw
Brokerage
Bank care worker with an agency (not on our framework) two shifts a month
.
Partner is deputy manager of a supported living scheme
"""

LAYOUTS = [
    Layout(
        make=complaint_learning,
        blank=("CLF2.pdf", "Customer Relations/Complaint learning form CLF-2 (with example).pdf"),
        filled=(("CLF2 25-0217.pdf", CL_A), ("Learning/CR-24-1190 learning form.pdf", CL_B)),
        partly=(("CLF2 25-0402 incomplete.pdf", CL_P),),
        together=True,
    ),
    Layout(
        make=provider_return,
        blank=("Quarterly monitoring return Lot 2.pdf", "Lot2 return CBC.pdf"),
        filled=(("Larkrise Q3.pdf", QR_A), ("Returns/Homefirst Q1 return template.pdf", QR_B)),
        partly=(("Returns/Brightwell Q4 return.pdf", QR_P),),
        together=False,
    ),
    Layout(
        make=staff_survey,
        blank=("SW health check.pdf", "Employer standards survey year 7.pdf"),
        filled=(("healthcheck_scan_014.pdf", SS_A), ("healthcheck_scan_022.pdf", SS_B)),
        partly=(("healthcheck_scan_031.pdf", SS_P),),
        together=True,
    ),
    Layout(
        make=interests,
        blank=("M14.pdf", "Governance/Declaration of interests M14.pdf"),
        filled=(("M14 R Ekwueme.pdf", DI_A), ("M14 VP.pdf", DI_B)),
        partly=(("M14 Laidlaw returned.pdf", DI_P),),
        together=False,
    ),
]
