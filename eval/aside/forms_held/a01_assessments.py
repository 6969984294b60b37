# ruff: noqa: RUF001
"""Assessments made in Word."""

from __future__ import annotations

from .kit import Form, gappy, layout, started
from .word import Doc, band, control, put, say

CARER_A = """
Maureen Tattersall
14/03/1951
8814207
Son, Gary, aged 46, who has Down's syndrome and early dementia. Lives with me.
Everything really. Washing, dressing, his tablets, meals. I get up to him two or three times a night.
All day. He goes to Bramble Court Tues and Thurs 10-3.
Since he was born. It has got harder since about 2022.
My hip is bad and I am on the list for a replacement. Blood pressure tablets. I do get low, especially in winter.
No
I have not been to chapel since last Easter. I used to do the flowers.
Retired
Yes
A sitting service one evening a week. Someone to talk to about what will happen when I can't do it.
Gary going into a home where nobody knows him.
Carers' personal budget £300 one-off for a break // Emergency card issued // Referral to carers' centre for counselling // OT to look at the bathroom
J. Okonedo, Social Worker
6.2.25
~
"""
CARER_B = """
Mr D. Farrow
02-Sep-1968
N/K
wife (MS, dx 2011)
Transfers, catheter care, cooking, all paperwork, drives to appointments
Approx 60 hrs
13 years
Back pain. Sees GP.
Yes
Gave up cricket. See friends maybe once a month.
Works part time from home – IT support, 20 hrs. Employer is flexible at present but there is a restructure.
Yes
overnight respite x 4 per year
~
Joint assessment offered and declined. Telecare falls sensor. Direct payment of £28.50 p/w to employ neighbour's daughter for Saturday mornings.
S Bright
19th November 2024
DF by phone
"""
CARER_C = """
Mrs Agnieszka Wrona
11/11/1979
~
Looks after her father-in-law who had a stroke in June
Personal care and speech exercises. Shares this with her husband who works nights.
"""

EQIA_A = """
Changes to charging for telecare
Commissioning – Prevention and Independent Living
Lorraine Petty
3 December 2024
From 1 April the weekly charge for the basic lifeline will go from £3.85 to £5.10. The intended outcome is that the service covers its costs. It affects 2,914 people.
Service user records (Sept 2024 extract), 2021 Census ward profiles, 412 responses to the consultation, two drop-ins at Mellor Hall and one in the Somali women's group.
Negative ¦ 81% of users are over 75. A fixed pension makes a rise harder to absorb.
Negative ¦ 63% have a long-term condition. Mitigation: those on the highest rate of AA will be offered a benefits check first.
Neutral ¦ No data held. No evidence of different effect.
Neutral ¦ n/a
Neutral ¦ n/a – few users under 55
Neutral ¦ 4% of users are from a minority ethnic background against 11% of over 65s; letters go out in Urdu and Polish.
Neutral ¦ No impact identified
Negative ¦ 71% are women, mostly living alone.
Neutral ¦ Not recorded by the service.
Positive ¦ Carers get the key-safe free under the new scheme.
1. Benefits check offered with the notice letter // 2. Hardship waiver, panel of two // 3. Review take-up after six months
Adjust the proposal
Lorraine Petty, 10/12/24
Head of Commissioning agreed 12/12/24
"""
EQIA_B = """
Dementia hub relocation, Wynford
ASC
P. Adeyemi
Jan 25
Moving the memory café and day sessions from the library annexe to the leisure centre, 0.4 miles away. Building is being sold.
Attendance lists; bus timetables; conversation with 19 attendees and 11 carers.
Positive ¦ Level access, café on site
Positive ¦ Changing Places toilet. Noise from the pool hall is a worry for people with dementia – quiet room booked.
~
Neutral ¦ –
~
Neutral ¦ No difference
Neutral ¦ Prayer room nearby, not needed for sessions
Neutral ¦ –
~
Positive ¦ Parking for carers
Signage with pictures by end Feb; volunteer at the bus stop for first four weeks
No major change
PA 14.1.25
~
"""
EQIA_C = """
Shared Lives fee review
Adult Social Care – Provider Services
Tomasz Heald
~
Bringing the banding of Shared Lives carers' fees into line with the neighbouring councils.
~
Positive ¦ Older carers gain most as they mostly support people in band 3
~2
"""

SUP_A = """
Claire Whitmore
Joan Abara
12/02/2025
No changes since we last met. Slept badly after the Hartley case but feels supported by the duty team. Annual leave booked w/c 10 March.
All completed except chronology for Mrs P (carried over).
Mrs P – Court of Protection papers due 28/2. Discussed the missing capacity assessment; Claire to visit with the advocate on Monday. // Mr S – review done, package reduced from 14 to 10.5 hours at his request. // K family – three carers' assessments outstanding.
Caseload 19, weighting 24. Agreed no new DoLS-related work until March.
Booked on MCA refresher 4 March. Wants to do Practice Educator stage 1 in the autumn.
Used the 'anchor principles' tool on the S. case. Talked about how her own experience of hospital may colour how she sees discharge pressures.
Claire: chronology by 19/2; carers' assessments by end Feb // Joan: speak to legal about late bundle
26 March 10.30
CW
JA
"""
SUP_B = """
Mo
Sandra T
9 Jan
Fine. Bit tired.
Done
TL - hoist broken again, OT equipment chased. BW - moved to Larch House, settled, close case after 6 wk review. NN - refused me entry twice; risk discussed, welfare visit with housing on Thurs.
OK at 22
None needed this month
~
Close BW; joint visit NN; write up TL
tbc
mo
~
"""
SUP_C = """
P. Lindqvist
Joan Abara
05/03/2025
~2
Two cases looked at: RG (hoarding, fire service referral made), and DW (move-on from supported living stuck with housing panel).
~7
"""


@layout(
    ("blank", "Carers/Carers assessment v6.docx", "~", 0),
    ("blank", "Carers/Carer's assessment (Millbrook and Thornley teams).docx", "~", 1),
    ("filled", "Evidence/QS3/Carer assessment MT anonymised.docx", CARER_A, 0),
    ("filled", "Evidence/QS3/carers assessment example 2.docx", CARER_B, 1),
    ("partly", "Carers/assessment AW.docx", CARER_C, 0),
    ("partly", "Carers/Farrow carers assessment.docx", started(CARER_B, 0.62), 1),
)
def carer_assessment(f: Form) -> bytes:
    """Label beside content control, in shaded sections."""
    d = Doc("Arial", 10.5)
    d.header(
        "Wexbury Council – Adult Social Care" + (" | Millbrook and Thornley locality" if f.version else ""),
        "CA06 v6 – review due April 2026",
    )
    d.h("Carer's assessment", 1)
    d.p(
        "The Care Act 2014 gives you a right to an assessment of your own needs, whatever the level of care you give. Please go through the sections with the carer. You do not need to fill in every box."
    )
    sections: list[tuple[str, list[str]]] = [
        ("1. About the carer", ["Name of carer", "Date of birth", "Case number"]),
        (
            "2. The caring role",
            [
                "Who do you care for?",
                "What do you do for them?",
                "How many hours a week do you provide care?",
                "How long have you been caring?",
            ],
        ),
        ("3. The effect on you", ["How is your own health?"]),
    ]
    for title, labels in sections:
        t = d.table(len(labels) + 1, [6, 10.5])
        band(t, 0, title, "C6E0B4")
        for row, label in zip(t.rows[1:], labels, strict=True):
            put(row.cells[0], label, b=True)
            control(row.cells[1].paragraphs[0], f.q(label), tag=label)
        d.p()
    t = d.table(5, [9.5, 7])
    for row, label in zip(
        t.rows,
        [
            "Are you able to take a break when you need one?",
            "What about seeing friends, hobbies, faith?",
            "Work, training or study",
            "Are you willing and able to carry on caring?",
            "What would help most?",
        ],
        strict=True,
    ):
        put(row.cells[0], label)
        answer = f.q(label)
        if "able to" in label:
            control(row.cells[1].paragraphs[0], answer, "Choose an item.", ("Yes", "No", "Not sure"))
        else:
            control(row.cells[1].paragraphs[0], answer)
    d.p()
    label = "What worries you about the future?"
    d.p(label, b=True)
    control(d.p(), f.q(label))
    label = "Outcome of the assessment and what will be offered"
    d.p(label, b=True)
    control(d.p(), f.q(label))
    t = d.table(2, [4, 5, 3, 4.5])
    for at, label in enumerate(["Assessor", "Date of assessment", "Carer's signature"]):
        put(t.cell(at // 2, at % 2 * 2), label, b=True)
        put(t.cell(at // 2, at % 2 * 2 + 1), f.q(label))
    d.p("For office use: logged on system ☐   Carers' register ☐   GP informed ☐", size=8)
    return d.save()


@layout(
    ("blank", "Corporate/EQIA template 2024.docx", "~", 0),
    ("blank", "Corporate/Equality Impact Assessment form and guidance.docx", "~", 1),
    ("filled", "Corporate/EQIA telecare charges.docx", EQIA_A, 0),
    ("filled", "Evidence/Equity/Dementia hub EqIA template.docx", EQIA_B, 1),
    ("partly", "Evidence/Equity/EqIA Shared Lives fees draft.docx", EQIA_C, 0),
    ("partly", "Corporate/EQIA shared with legal.docx", gappy(EQIA_A, 2), 0),
)
def equality_impact(f: Form) -> bytes:
    """Label, guidance and answer in one cell; then a grid of characteristics."""
    d = Doc("Calibri", 11)
    d.h("Equality Impact Assessment", 1)
    d.p("Borough of Stanmere", i=True)
    if f.version:
        d.h("Guidance", 2)
        d.p(
            "An EqIA helps us to show due regard under section 149 of the Equality Act 2010. Start it when the proposal is still taking shape. It is not a form to be done at the end."
        )
        d.p("Who should complete it? The officer who knows the service best, with somebody who does not.")
        d.p(
            "How long should it be? As long as the decision deserves. A change to opening hours may need a page; a closure will need evidence and consultation."
        )
        d.p("What if there is no data? Say so, and say what you will do about it.")
        d.page()
    parts = [
        ("Title of policy, service or proposal", ""),
        ("Directorate and service", ""),
        ("Lead officer", ""),
        ("Date started", ""),
        ("1. Aims", "What is being changed and why? Who is affected and how many? Include intended outcomes."),
        ("2. Evidence", "List the data, research and engagement you have used."),
    ]
    t = d.table(len(parts), [16.5])
    for row, (label, hint) in zip(t.rows, parts, strict=True):
        answer = f.q(label)
        cell = row.cells[0]
        put(cell, label, b=True)
        if hint:
            put(cell, hint, i=True, size=9, grey=True)
        put(cell, answer or "\n")
    d.p()
    d.h("3. Impact on people with protected characteristics", 2)
    names = [
        "Age",
        "Disability",
        "Gender reassignment",
        "Marriage and civil partnership",
        "Pregnancy and maternity",
        "Race",
        "Religion or belief",
        "Sex",
        "Sexual orientation",
        "Carers (local)",
    ]
    t = d.table(len(names) + 1, [4, 2, 2, 2, 6.5])
    for cell, head in zip(
        t.rows[0].cells, ["Characteristic", "Positive", "Negative", "Neutral", "Explain, with mitigation"], strict=True
    ):
        put(cell, head, b=True, shade="BDD7EE")
    for row, name in zip(t.rows[1:], names, strict=True):
        put(row.cells[0], name)
        kind, _, why = f.q(name).partition("¦")
        for at, choice in enumerate(["Positive", "Negative", "Neutral"], 1):
            put(row.cells[at], "X" if kind.strip() == choice else "")
        put(row.cells[4], why.strip())
    d.p()
    d.h("4. Action plan and decision", 2)
    t = d.table(2, [16.5])
    for row, label in zip(
        t.rows,
        ["Actions to reduce negative impact", "Recommendation (no major change / adjust the proposal / stop)"],
        strict=True,
    ):
        put(row.cells[0], label, b=True)
        put(row.cells[0], f.q(label) or "\n")
    d.p()
    for label in ("Completed by and date:", "Approved by (Head of Service):"):
        paragraph = d.p(label + "\t", b=True)
        say(paragraph, f.q(label))
    return d.save()


@layout(
    ("blank", "Workforce/Supervision record.docx", "~", 0),
    ("blank", "Workforce/Appendix B supervision record with prompts.docx", "~", 1),
    ("filled", "Workforce/Supervision CW Feb.docx", SUP_A, 0),
    ("filled", "Workforce/sup record mo 9 jan.docx", SUP_B, 1),
    ("partly", "Workforce/Supervision record March PL.docx", SUP_C, 1),
    ("partly", "Workforce/Supervision record 12 Feb - to finish.docx", gappy(SUP_A, 3, 2), 0),
)
def supervision_record(f: Form) -> bytes:
    """Headings with bracketed guidance and empty paragraphs below."""
    d = Doc("Verdana", 10)
    d.h("Supervision record", 1)
    d.p(
        "Reflective supervision takes place at least every six weeks for 90 minutes. Keep the record brief; decisions about a person also go on their case file.",
        i=True,
    )
    for label in ("Supervisee:", "Supervisor:", "Date:"):
        paragraph = d.p(label + " ", b=True)
        say(paragraph, f.q(label))
    parts = [
        ("How are you?", "[Wellbeing, workload, leave, anything affecting you at work]"),
        ("Actions from last time", "[Go through each one]"),
        ("Cases discussed", "[Initials only. Strengths, risks, what the person wants, decisions made]"),
        ("Caseload", "[Number and weighting]"),
        ("Learning and development", "[Training, AMHP/BIA/PE aspirations, registration]"),
        ("Reflection", "[What theory or value did you draw on? What would you do differently?]"),
        ("Agreed actions", "[Who will do what by when]"),
    ]
    for title, hint in parts:
        d.h(title, 2)
        if f.version:
            d.p(hint, grey=True, size=9)
        answer = f.q(title)
        if answer:
            d.ps(answer)
        else:
            d.gap(4)
    for label in ("Date of next supervision:", "Signed (supervisee):", "Signed (supervisor):"):
        d.p(f"{label} {f.q(label) or '_' * 24}")
    return d.save()
