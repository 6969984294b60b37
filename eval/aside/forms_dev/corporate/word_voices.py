# ruff: noqa: RUF001
"""A policy template, a consultation letter with its slip, a learning log and a supervision record, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def policy_shell(f: Pen) -> bytes:
    doc = w.new("Arial", 11)
    w.bands(doc, "Penrose and Ashdale Council", "UNCONTROLLED WHEN PRINTED")
    title = f("<Title of policy>", "<Title of policy>")
    w.p(doc, title, bold=True, size=24)
    control = [["Document control", ""]]
    for q, hint in (
        ("Author", "<name, post>"),
        ("Approved by", "<board and date>"),
        ("Version", "v0.0"),
        ("Next review", "<mmm yyyy>"),
        ("Replaces", "<title or N/A>"),
    ):
        control.append([q, f(q, hint)])
    w.table(doc, control, (5, 11), head="BFBFBF")
    w.p(doc)
    parts = (
        ("1 Policy statement", "Say in two sentences what the Council will do. Write “we”, not “the Council shall”."),
        ("2 Scope", "Who must follow this? Who need not?"),
        ("3 Legal framework", "Name the Act and the section. Do not quote at length."),
        ("4 What we will do", "Numbered paragraphs, each with one idea."),
        ("5 Roles", "By post, not by name"),
        ("6 How people can challenge us", "Complaints, review, Ombudsman"),
        ("7 Equality", "One paragraph; link the EIA"),
        ("8 How we will know it works", "Measures and where they are reported"),
    )
    for head, hint in parts:
        w.p(doc, head, style="Heading 2")
        answer = f(head)
        w.paras(doc, answer or f"~~{hint}~~")
    if f.v:
        w.p(doc, "Checklist before you send to the policy officer (delete)", bold=True)
        for line in ("Read it aloud", "Reading age 12", "Alt text on pictures", "Unions consulted if it affects staff"):
            w.p(doc, line, style="List Bullet")
    return w.save(doc)


PS_A = """
Waiting well: how we manage waiting lists
B. Lightowler, Principal Social Worker
ALT, 11 March 2025
v1.0
Mar 2027
Interim protocol of Nov 2023
No one waits without knowing why, how long, and whom to ring. We look again at risk at least every 28 days.
Locality, sensory and OT teams. Not EDT or AMHPs, who do not hold lists.
Care Act 2014 ss.9, 10 and 19(3) (urgent needs).
4.1 Every contact is given a priority (1 to 4) on the day by a qualified worker. // 4.2 Priority 1 is seen the same day. // 4.3 A call is made to everyone waiting more than 28 days and the priority is looked at afresh. // 4.4 We write to say what can be done in the meantime.
Team managers own lists. Heads of Service see them weekly. DASS monthly.
By telling the person named in the letter; then complaints
People who do not use the telephone are visited or written to in the way they ask. EIA 24/19.
Longest wait, median wait, number of re-prioritisations; to the QA Board each quarter
"""
PS_B = """
Gifts to care staff
HR Policy
JCC 5.6.24
v2
June 26
v1
We do not accept money or legacies. A box of chocolates is fine.
all provider services staff
Bribery Act 2010
4.1 Up to £15, shared. // 4.2 Over that: thank, refuse, log it.
managers keep the log
.
none identified
Log to Monitoring Officer yearly
"""
PS_P = """
Use of artificial intelligence in recording
PSW office
.
v0.2
.
N/A
.
All workers who record in the case system
UK GDPR arts 5, 22, 35
"""


def reply_slip(f: Pen) -> bytes:
    doc = w.new("Calibri", 13)
    w.p(doc, "Calderby Borough Council\nAdults and Health", bold=True, color="00695C")
    w.p(doc, "February 2025" if not f.v else "Reference: LOCK/2")
    w.p(doc, "Dear carer or family member")
    w.p(doc, "**The Lock and Fennel Court: come and talk to us**")
    w.p(
        doc,
        "You will have heard that we are thinking about bringing the two day centres together. Nothing has been settled. We should like to sit down with everyone whom it touches, in small groups, with tea.",
    )
    w.p(
        doc,
        "There will be five sessions, and transport if you need it. If none of the times is any good ring Sadia on 01632 960137 and she will come to you. Please send back the slip below in the envelope (no stamp needed) by the end of the month.",
    )
    w.p(doc, "Yours sincerely\n\nMaureen Oddie\nService Manager")
    w.p(doc, "✂" + " -" * 60, size=10)
    w.p(doc, "REPLY SLIP", bold=True, center=True)
    for q in ("My name", "The person I care for goes to", "Telephone"):
        w.tabs(w.p(doc, f"{q}\t{f(q, chr(9))}"), (7, ""), (16, "."))
    q = "I will come on"
    w.p(
        doc,
        f"{q} (tick):\n"
        + f.box(q, ("Mon 10 am", "Tue 2 pm", "Wed 6 pm", "Sat 11 am", "None, please ring me"), "□☑", "     "),
    )
    q = "I need transport"
    w.p(doc, f"{q}:  " + f.box(q, ("Yes", "No"), "□☑"))
    for q in (
        "I need (interpreter, loop, step-free, other)",
        "Who will sit with the person while I am out?",
        "One thing I want you to know before we meet",
    ):
        w.p(doc, q + ":")
        w.p(doc, f(q, "…" * 42))
    return w.save(doc)


SL_A = """
Eileen Mabbott
The Lock – Ted
01632 960104
Wed 6 pm
Yes
loop
neighbour
He gets sick if the bus takes more than half an hour
"""
SL_B = """
Mr & Mrs Iqbal
Lock (Wed)
evenings only
Sat 11 am
No
Urdu
My sister
.
"""
SL_P = """
J. Cartmel
Dad, Fennel Ct
.
None, please ring me
"""


def learning_log(f: Pen) -> bytes:
    doc = w.new("Calibri", 11)
    w.p(doc, "CPD and reflective log", bold=True, size=18)
    w.p(
        doc,
        "Keep one page for each piece of learning. Two a year must be put on your registration account and one of them must be discussed with a peer.",
    )
    if f.v:
        w.p(
            doc,
            "Prompts: What? So what? Now what? (after Driscoll). Do not write anything by which a person could be known.",
            italic=True,
        )
    grid = doc.add_table(5, 3)
    grid.style = "Light Grid Accent 1"
    for cell, q in zip(grid.rows[0].cells, ("Worker", "Date of learning", "Hours"), strict=True):
        w.put(cell, f"{q}: {f(q)}")
    for y, (q, hint) in enumerate(
        (
            ("What was it?", "Training, a visit, something that went wrong, a podcast, what somebody said to you…"),
            ("What did I learn about myself?", ""),
            ("What will I do differently?", ""),
            ("Peer discussion: with whom, and what they said", ""),
        ),
        1,
    ):
        answer = f(q)
        w.span(grid, y, f"{q}\n" + (answer or f"{hint}\n\n\n"), to=2)
    w.p(doc)
    q = "Standards met"
    w.p(doc, f"{q}: " + f.box(q, ("1", "2", "3", "4", "5", "6"), "☐☒", "  "))
    return w.save(doc)


LL_A = """
Tamsin Oakshott
14 Jan 2025
2
A ward sister said to me “you lot always arrive when it is over”. I went back and sat through a whole board round.
I go in with my form and I leave when it's full. I had not noticed.
Be at the 8.30 board round on Tuesdays and Fridays. Ask the ward what they would like to know.
With Lee. He said he had stopped going because nobody had a chair for him, so take one.
1; 3; 4
"""
LL_B = """
KM
3/24
half day
Legal update, s.117 after-care
rusty on ordinary residence
check with legal at panel stage
.
4
"""
LL_P = """
C Nair
11 March
.
MCA assessment on ward 12, observed
"""


def supervision_note(f: Pen) -> bytes:
    doc = w.new("Arial", 10)
    w.p(doc, "SUPERVISION RECORD – Wexcombe Adult Services", bold=True, size=13)
    grid = doc.add_table(0, 2)
    grid.style = "Table Grid"
    row = grid.add_row().cells
    for cell, (a, b) in zip(row, (("Supervisee", "Supervisor"), ("Date", "Date of last supervision")), strict=True):
        w.put(cell, f"{a}: {f(a)}\n{b}: {f(b)}")
    for title, prompts in (
        ("CHECK-IN", ("How are you?", "Leave, sickness, TOIL")),
        (
            "WORK",
            ("Caseload number and mix", "Cases discussed (ID only) and decisions", "Risk and safeguarding", "Closures"),
        ),
        ("GROWTH", ("Reflection on one piece of work", "Training and CPD")),
        ("NEXT", ("Actions agreed", "Next date")),
    ):
        cells = grid.add_row().cells
        w.put(cells[0].merge(cells[1]), title, bold=True, fill="D0E0E3")
        for q in prompts:
            cells = grid.add_row().cells
            w.put(cells[0], q)
            w.put(cells[1], f(q), split=True)
    w.cell_width(grid, 0, 6)
    w.cell_width(grid, 1, 11)
    if f.v:
        w.p(
            doc,
            "Case decisions must also be put on the case file within two working days. This record may be read at audit.",
            size=8.5,
        )
    w.p(doc, "\nSigned: ______________________  /  ______________________")
    return w.save(doc)


SN_A = """
Ade's worker AF3
Ade Folarin
6.2.25
9.1.25
Tired. Baby not sleeping. Likes the new room.
TOIL 6 h, taking Fri pm
22 (9 reviews, 8 assessments, 3 CoP, 2 s42)
2207716 – go to forum, she wants home // 2208171 – get MCA for money // 2209044 – close
2209301 brother at the door again: two-person visits
3 this month, 2 to type
The letter to Mrs C. Wrote it four times; it's the shortest that is kindest.
BIA course Sept?
AF3: s42 minutes by Weds // Ade: ring BIA lead
6 March
"""
SN_B = """
T.
BL
12/11
Oct
ok
none
17
see case notes x4
nil
1
.
MCA refresher booked
as above
10/12
"""
SN_P = """
PN
Jess
3 March
3 Feb
good, ASYE panel nervous
.
12
"""

LAYOUTS = [
    Layout(
        make=policy_shell,
        blank=("Policy shell.docx", "Policy unit/policy shell with checklist.docx"),
        filled=(("Policies/Waiting well v1.0.docx", PS_A), ("Policies/Gifts to care staff v2.docx", PS_B)),
        partly=(("Policies/AI in recording v0.2.docx", PS_P),),
        together=True,
    ),
    Layout(
        make=reply_slip,
        blank=("Letter to families Feb 25.docx", "The Lock consultation/LOCK-2 letter and slip.docx"),
        filled=(("The Lock consultation/slip 14 E Mabbott.docx", SL_A), ("The Lock consultation/slip 20.docx", SL_B)),
        partly=(("The Lock consultation/slip 31.docx", SL_P),),
        together=False,
    ),
    Layout(
        make=learning_log,
        blank=("CPD log.docx", "L&D/CPD and reflective log with prompts.docx"),
        filled=(("CPD/T Oakshott Jan.docx", LL_A), ("CPD/KM 117.docx", LL_B)),
        partly=(("CPD/C Nair March.txt", LL_P),),
        together=True,
    ),
    Layout(
        make=supervision_note,
        blank=("Supervision record.docx", "HR/Supervision record adult services.docx"),
        filled=(("Supervision/AF3 Feb.docx", SN_A), ("Supervision/supervision record template T Nov.txt", SN_B)),
        partly=(("Supervision/PN March part.docx", SN_P),),
        together=False,
    ),
]
