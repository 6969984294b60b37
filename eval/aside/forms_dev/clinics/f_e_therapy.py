"""Forms of occupational therapy and community health."""

from __future__ import annotations

from . import long_more
from .page import Page
from .pen import Pen, form
from .sheet import sheet


@form(
    """OT/Functional assessment (kitchen and personal care).docx | OT/Functional assessment - Rowan Clinic.docx | OT/FA Ellery.docx | OT/FA J McA.docx | OT/FA Quarrie kitchen only.docx""",
    """D Ellery / 17.2 / own flat
S
I
I
AE
P
I
AP
AE
S
I
I
P
Perching stool, long shoe horn issued. Rail left of bath requested (minor work).
Reablement to work on bath transfer x3 then stop.
SA
""",
    """J McA
A
A
D
A
P
A
A
D
N
N
N
N
Bed lever declined
Joint visit with physio 24/2
pk
""",
    """Mrs Quarrie / 18-2
.
.
.
.
.
.
.
.
S
P
I
""",
)
def functional_assessment(d: Pen) -> bytes:
    """Codes beside printed tasks."""
    w = sheet(d, font="Calibri", note="plain", size=10.5, shade="FCE4D6")
    w.title("Occupational therapy functional assessment: personal care and kitchen")
    w.facts(
        "Service^Community Occupational Therapy|Form^OT/FA/9|Version^9.1|Issued^6 January 2025|Review date^January 2027|Owner^Principal Occupational Therapist|Queries^ot.forms@westermoor.example"
    )
    w.para(
        "Westermoor Council Community OT. OT/FA/9. Keep with case notes."
        if d.v != 1
        else "Westermoor Council Community OT. OT/FA/9. Base: Rowan Clinic, Lime Walk. Team: North. Lead OT: post vacant, contact the duty OT on 01632 960133."
    )
    w.para("""Observe, do not ask. What people say they do and what they do differ by about a third in either direction. See each task in the place where it is done, with the person's own
    things, at the time of day it is done. Stop if breathless, in pain or unsafe. If the task was not seen, the code is N and not a guess.""")
    w.show(
        "Code|Meaning",
        "I^Independent and safe|AE^Independent with aid or equipment|S^Supervision for safety|P^Prompting, verbal or by gesture|AP^Assistance, person does more than half|A^Assistance, helper does more than half|D^Dependent|N^Not observed",
        "2 15",
    )
    w.para(
        "Outcomes under regulation 2 of the Care and Support (Eligibility Criteria) Regulations 2015 to which the tasks relate are shown by number. A person is to be regarded as unable to achieve an outcome if they need assistance; can do so but with significant pain, distress or anxiety; in a way that endangers; or takes significantly longer than would normally be expected."
    )
    w.para(long_more.OT)
    w.kv("Name / date / place")
    w.grid(
        "Task|Outcome|Code",
        "Gets on and off bed^e|Gets on and off toilet^c|Manages clothes at the toilet^c|Gets in and out of bath or shower^b|Washes lower body^b|Washes hair^b|Puts on socks and shoes^d|Climbs stairs, both ways^e|Makes a hot drink and carries it^a|Prepares a light meal^a|Uses the cooker safely^e|Takes the right medicines^e",
        "11 2.5 3.5",
    )
    w.box("Equipment issued or needed", 2)
    w.box("Plan", 2)
    w.line("OT (initials)")
    return w.bytes()


@form(
    """Equipment/ICES prescription pad.pdf | Equipment/ICES prescription - prescriber preprinted.pdf | Equipment/ICES 30412.pdf | Equipment/ICES order Pettifer.pdf | Equipment/ICES part order.pdf""",
    """4857770192
ELLERY D
14071938
WM4 7QA
Commode, adjustable~CM02~1
Perching stool~PS11~1
Bed lever~.~.
Toilet frame~.~.
Next day
Yes
KEYSAFE
HU0917
11022025
""",
    """4857776120
PETTIFER
11021944
PB11 3DD
.~~
Foam cushion~CU02~1
Single~BL01~1
Raised seat 4in~RS04~1
5 day
.
SON IN
DR1102
1202
""",
    """4857773310
VELDE A
.
.
Wheeled~CM05~1
""",
)
def equipment_prescription(d: Pen) -> bytes:
    """Comb fields, with catalogue rules around them."""
    p = Page(
        d,
        size=9.5,
        note="plain",
        tint="#006747",
        foot="ICES/P1. Integrated Community Equipment Service for Westermoor and Penbrook. Orders by telephone are not accepted. Collections: 01632 960109",
        hand="Courier",
    )
    p.header(
        "Integrated Community Equipment Service"
        if d.v != 1
        else "Integrated Community Equipment Service\nPrescriber: Frailty Unit therapists, cost centre HUH 220, PIN group HU09"
    )
    p.title("Equipment prescription", 15)
    if d.v == 1:
        p.facts("Prescribing team^Frailty Unit therapists|PIN group^HU09|Cost centre^HUH 220|Authoriser^Therapies lead")
    p.para("""Write in capitals, one character to a box. Up to four items on a sheet. Orders over £350 or off the catalogue need an authoriser's code: attach the special order form with two quotations.
    Any item that the person could reasonably buy for less than £40 and that is not needed for discharge is not prescribed; give the retail leaflet.

    Speeds. Same day: only for end of life, before noon, and with the duty manager's agreement (£61). Next day: for discharge or to prevent admission (£38). 5 day: all others (£14).
    Two deliveries will be tried; the third is charged to the prescriber's team. Bariatric, plinth and ceiling track equipment always needs a site visit.""")
    p.para(long_more.EQUIPMENT)
    p.comb("NHS number", 10)
    p.comb("Surname and initial", 22)
    p.comb("Date of birth", 8)
    p.comb("Postcode for delivery", 8)
    p.grid("Group|Item|Catalogue no.|Qty", "1 Commodes|2 Seating|3 Bed equipment|4 Toileting", "2 3.4 2 0.8")
    p.tick("Speed", "Same day|Next day|5 day")
    p.tick("Risk assessed and person shown how to use it, or demonstration requested", "Yes|Requested")
    p.comb("Access", 22)
    p.comb("Prescriber PIN", 6)
    p.comb("Date", 8)
    p.note(
        "Items remain the property of the service. Stickers must not be taken off. Please tell people that we clean and use again: four of every five items have been in somebody's home before, and that is how the service can be free. Faults at any time of day: 01632 960110. For stores: picked by / packed by / driver / refused / returned are completed on the handheld and not on this sheet."
    )
    return p.bytes()


@form(
    """Falls/Multifactorial falls screen.pdf | Falls/Falls screen v5 - UCR team.pdf | Falls/FS 0203.pdf | Falls/FS Strake.pdf | Falls/FS incomplete.pdf""",
    """0203 17/2
X~2
X~1
.~0
X~1
X~1
.~0
.~0
X~1
6
High
Strength and balance, GP med review, smoke alarm + heel slippers
AO
""",
    """E.S.
Y~2
Y~1
Y~1
Y~1
N~0
Y~1
Y~1
N
7
H
Not for exercise (EOL)
jo
""",
    """0209 21/2
Y~2
N~0
""",
)
def falls_screen(d: Pen) -> bytes:
    """Points at the right; the key and what to do are half the sheet."""
    p = Page(
        d,
        size=10,
        note="grey",
        tint="#00703C",
        foot="Falls screen version 5. Tarnwick Community Health with the councils. Next review by the Falls and Bone Health Group, June 2026.",
    )
    p.title("Multifactorial falls risk screen, 65 and over")
    if d.v == 1:
        p.facts(
            "Team^Urgent Community Response|Base^Lime Clinic|Version^5|Clinical lead^Consultant nurse, frailty|Review^June 2026"
        )
    p.note("""Ask everybody aged 65 or over, at every first contact: 'Have you fallen in the last year? How often, how, and were you hurt?' Use this screen with anyone who says yes or who seems
    unsteady. It takes seven minutes. It does not predict falls: NICE guideline NG249 (2025) says that tools which predict should not be used. It finds what can be put right.""")
    p.note(long_more.FALLS)
    p.line("Name or no., date" if d.v != 1 else "UCR case no., date", to=110)
    p.grid(
        "Question|Points|Tick|Score",
        "Two or more falls in the last year, or one with injury or a long lie^2|Four or more medicines, or any sedative, antipsychotic, opioid^1|Drop in standing blood pressure, dizzy on rising^1|Timed up and go over 15 seconds, or unable^1|Afraid of falling, goes out less^1|Sight not tested for two years, or bifocals on stairs^1|Urgency or getting up twice in the night^1|Alcohol, feet, footwear, or clutter a concern^1",
        "9 1.4 1.2 1.2",
    )
    p.line("Total", to=110)
    p.tick("Level", "Low|Medium|High")
    p.line("Sent on to|Initials", to=110)
    p.show(
        "Score|What to do",
        "0 - 1^Leaflet 'Steady on', invite to walking group|2 - 4^Strength and balance class (waiting time 5 weeks), medicines review by the pharmacist, home hazard check|5 and over^As above, and falls clinic within 28 days; pendant alarm; consider bone treatment by FRAX; ask what happens if the person lies on the floor at night",
    )
    p.note(
        "If there was loss of consciousness, a new weakness, head injury on anticoagulants, or severe pain in the hip or groin: do not screen, ring 999."
    )
    return p.bytes()
