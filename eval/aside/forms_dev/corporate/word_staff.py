# ruff: noqa: RUF001
"""Staff and training forms, in Word."""

from __future__ import annotations

from docx.shared import Pt

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def appraisal(f: Pen) -> bytes:
    doc = w.new("Arial", 11)
    w.p(doc, "PERFORMANCE AND DEVELOPMENT CONVERSATION", bold=True, size=14)
    w.p(doc, "Wexcombe Council – Human Resources – PDC1", size=9)
    for q in (
        "Employee name:",
        "Employee number:",
        "Post title:",
        "Line manager:",
        "Review period:",
        "Date of meeting:",
    ):
        par = w.tabs(w.p(doc, f"{q}\t"), (5.5, ""))
        w.legacy(par, f(q))
    if f.v:
        w.p(
            doc,
            "Press F11 or the Tab key to go from one grey field to the next. The form is protected; ring HR Direct on 01632 960140 if you need it unlocked.",
            size=9,
            italic=True,
        )
    for number, q in enumerate(
        (
            "What has gone well since we last met, and what are you most proud of?",
            "What has been difficult? What got in the way?",
            "How have you shown our values (Kind, Open, Bold)?",
            "Progress with last year’s objectives",
            "Objectives for the coming year (no more than four)",
            "Learning and development needs, including registration and CPD",
            "Wellbeing: workload, annual leave, reasonable adjustments",
            "Where would you like to be in two years’ time?",
            "Manager’s summary",
            "Employee’s comments",
        ),
        1,
    ):
        w.p(doc, f"{number}.  {q}", bold=True)
        w.legacy(w.p(doc), f(q))
    q = "Overall"
    w.p(doc, f"{q}:   " + f.box(q, ("Exceeding", "Achieving", "Developing", "Not yet met"), "☐☒"))
    w.p(doc, "Signed (employee) ________________________  Signed (manager) ________________________")
    return w.save(doc)


PD_A = """
Tamsin Oakshott
0044781
Social Worker (Level 3), Hospital team
Bev Lightowler
April 24–March 25
22 April 2025
Trusted assessor pilot with two care homes: average wait for a pre-admission assessment from 3.1 days to 0.9.
January. Four of nine off with flu and 31 on the ready list.
Open – I told the ward when our own delay was the reason.
1. BIA course: passed. // 2. Student: had a final placement student who now works here. // 3. Backlog of closures: half done.
- 40 closures by July // - Act as duty senior twice a month // - Lead on hospital carers' offer
PEPS 2, CPD two pieces due by Nov
Would like compressed fortnight; agreed trial from May
Senior practitioner, or mental health
Tamsin is calm in a loud place. Needs to say no now and then.
Fair.
Achieving
"""
PD_B = """
M. Jallow
51120
Brokerage officer
P Sutch
24/25
1.4.25
Placed 212 packages. Longest wait down.
Price spikes in villages
kind – stayed on the phone with a son until a bed was found
see tracker
3 objectives as per team plan
Excel; negotiation
OK
.
Reliable, knows each provider.
.
Exceeding
"""
PD_P = """
Lorna Quill
.
OT Assistant
Ade Bright
.
.
Got through 64 minor adaptations reviews
No car for six weeks
"""


def training_request(f: Pen) -> bytes:
    doc = w.new("Comic Sans MS", 11)
    w.p(doc, "Application to attend training", bold=True, size=16, center=True)
    w.p(
        doc,
        "Adult Care Learning & Development, Northmarsh City Council. Return to learning@northmarsh.example",
        center=True,
        size=9,
    )
    if f.v:
        w.p(
            doc,
            "Closing date for spring courses: 31 January. One form for each course, please!",
            center=True,
            bold=True,
        )
    line = "_" * 44
    for q in (
        "Name",
        "Job title",
        "Team and base",
        "Payroll no.",
        "Course title",
        "Course date(s)",
        "Cost (£) and cost code",
    ):
        par = w.tabs(w.p(doc, f"{q}\t{f(q, line)}"), (6, ""))
        par.paragraph_format.space_after = Pt(8)
    q = "Is this course"
    w.p(doc, f"{q}  " + f.box(q, ("mandatory", "needed for my role", "for career development"), "○●"))
    for q in (
        "What do you hope to learn?",
        "How will people who use our services benefit?",
        "How will you pass on your learning?",
    ):
        w.p(doc, q, bold=True)
        w.p(doc, f(q, ("_" * 78 + "\n") * 2 + "_" * 78))
    for q in ("Any access or dietary requirements?", "Line manager supports this application: Yes / No"):
        w.p(doc, f"{q}  {f(q, '_' * 20)}")
    w.p(doc, "Manager’s signature ____________________   Date ____________")
    w.p(doc, "For L&D use:  Place offered ☐   Waiting list ☐   Declined ☐   Logged by ______", size=9)
    return w.save(doc)


TR_A = """
Gethin Marlowe
Rehabilitation Officer (Visual Impairment)
Sensory team, Lantern House
N20981
Deafblind awareness and guiding – level 3
6, 13 and 20 March
£385 – AC2210
needed for my role
Hands-on signing alphabets and how to assess dual loss. I have six people on my list with both and I rely on their families.
They'd be assessed by someone suitably trained, which is what the Deafblind guidance asks.
Lunch & learn for the duty team; a crib card for reablement.
vegan
Yes – R. Toomey
"""
TR_B = """
Hafsa Y
Senior Carer
Extra care Birch Grange
31204
Train the trainer moving + handling
tbc May
280
mandatory
To be able to sign off new staff here and not wait for county dates
less waiting to start
I'm the trainer!
none
.
"""
TR_P = """
Dominic Ferrers
Approved Mental Health Professional
.
.
AMHP legal update
12 Feb
.
mandatory
"""


def course_evaluation(f: Pen) -> bytes:
    doc = w.new("Calibri", 12)
    w.p(doc, "How was it for you? 😊", bold=True, size=22, color="7030A0")
    w.p(
        doc,
        "Your views help us to choose and improve courses. It takes three minutes. You do not need to give your name.",
    )
    for q in ("Course:", "Trainer:", "Date:"):
        w.p(doc, f"**{q}** {f(q, '…………………………………………')}")
    if f.v and not f.answers:
        w.p(doc, "QR code on the screen if you would rather do this on your phone.", italic=True)
    scale = ("Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree")
    rows = [["Please tick ONE box in each row", *scale]]
    for q in (
        "The joining instructions told me what I needed",
        "The aims were clear",
        "The trainer knew the subject",
        "The pace was right",
        "There was time to practise",
        "People with lived experience were part of it",
        "I can use this in my work tomorrow",
        "I would recommend it to a colleague",
    ):
        rows.append([q, *f.mark(q, scale, "✔")])
    w.table(doc, rows, (6.5, 2.1, 2.1, 2.1, 2.1, 2.1), head="E4DFEC", size=10)
    w.p(doc)
    rows = []
    for q in (
        "One thing I will do differently:",
        "What was missing?",
        "Anything about the room, the link or the lunch?",
    ):
        rows.append([q, f(q, "\n\n\n")])
    w.table(doc, rows, (6, 11))
    q = "Confidence before (0–10)"
    before = f(q, "")
    after = f("Confidence after (0–10)", "")
    w.p(doc, f"\n{q}  [ {before} ]        Confidence after (0–10)  [ {after} ]")
    w.p(doc, "Thank you. Hand this to the trainer.", bold=True)
    return w.save(doc)


CE_A = """
Self-neglect and hoarding: practice day
Dr L. Amaechi
26 Feb
Agree
Agree
Strongly agree
Disagree
Neither
Strongly agree
Agree
Strongly agree
Ask to be shown round and say nothing for the first ten minutes.
How to get legal advice quickly. Fire service could have had longer.
cold room
4
8
"""
CE_B = """
Recording with care
Fi
8/10/24
Strongly agree
Strongly agree
Agree
Agree
Disagree
Neither
Strongly agree
Agree
write to the person, “you” not “he”
.
link dropped twice
6
7
"""
CE_P = """
MCA refresher
.
.
Agree
Neither
.
Agree
..5
"""


LAYOUTS = [
    Layout(
        make=appraisal,
        blank=("PDC1.docx", "HR/PDC1 performance and development conversation.txt"),
        filled=(("PDC T Oakshott 2025.docx", PD_A), ("HR/PDC1 form MJ.docx", PD_B)),
        partly=(("PDC1 L Quill for meeting.docx", PD_P),),
        together=True,
    ),
    Layout(
        make=training_request,
        blank=("training application.docx", "Learning/Spring course application form.docx"),
        filled=(("training application G Marlowe.docx", TR_A), ("train the trainer application.docx", TR_B)),
        partly=(("AMHP update application.docx", TR_P),),
        together=False,
    ),
    Layout(
        make=course_evaluation,
        blank=("How was it for you.docx", "L&D/happy sheet.docx"),
        filled=(("L&D/hoarding day sheet 7.docx", CE_A), ("recording with care feedback 3.docx", CE_B)),
        partly=(("mca refresher eval.docx", CE_P),),
        together=True,
    ),
]
