# ruff: noqa: RUF001
"""Further Word forms: easy read, capacity, panel, timesheet, consultation, provider failure."""

from __future__ import annotations

from .kit import Form, layout, started
from .word import Doc, put, say

EASY_A = """
Jonny
bowling, my mum, chips
loud buses and when people shout
the pub on Fridays with Ken
someone who can drive and likes football
by my own front door with a key
my tablets and money
Ken and my mum
"""
EASY_B = """
SHARON P
Elvis
mornings
bingo
a lady
~
baths
no
"""
EASY_C = """
Moses
drums. church
~6
"""

MCA_A = """
Mr Ernest Pratt
Whether to go home from hospital or to Rosedene
Ward 3, 11 Feb 2025, 10.30 after breakfast (best time); second visit 13 Feb 2 pm
Photographs of home and of Rosedene; hearing amplifier; niece was present for the first half
Yes – vascular dementia, diagnosed 2022 by memory clinic
Yes ¦ Said: "At home I've my chair but nobody at night."
No ¦ After ten minutes could not say what we had talked of; same with the photographs on the 13th
No ¦ Believed on both days that his late wife would see to him at night, and gave this as the reason
Yes ¦ Clear speech
Lacks capacity for this decision
He cannot keep or weigh the fact that he would be alone at night because of his dementia.
No – unlikely within the time in which the decision is needed
P. Nowak, SW, 13/02/2025
"""
MCA_B = """
Ms H
Manage PIP (£184.30/wk)
home, 5/2
easy read budget
LD, moderate
Y ¦ ok
Y ¦ ok
Y ¦ with support of a list she made
Y ¦ Makaton + speech
has capacity
~
n/a
RT
"""
MCA_C = """
Mrs Lilian Foy
Sale of house
~2
Yes – Alzheimer's disease
~8
"""

PANEL_A = """
662107
Locality 4 – C. Haworth
Nursing placement, Ashdene
£1,095
Mrs N. has needed two staff and a nurse for PEG since December. Home was tried with live-in care for six weeks.
Live-in with nurse visits: £2,310, and her husband is exhausted
Yes; prefers Ashdene as her friend is there
Checklist done 14/1, not met
AGREED
Until CHC re-check in 3 months. Ask Ashdene for breakdown of top-up.
M.S. 28/1/25
"""
PANEL_B = """
9912
TR
+7 hrs DP
£131
mum in hospital
none quicker
y
n/a
DEFERRED
~
TR/JA 11-2
"""
PANEL_C = """
660482
Hospital
EMI residential, Larch House
£812
~7
"""

TIME_A = """
Kirsty Lowe
Mr P. Sallis
10/02/2025
8-11 ¦ 3;8-11 ¦ 3;8-11, 5-7 ¦ 5;8-11 ¦ 3;8-11 ¦ 3; ¦ ; ¦
17
K Lowe
PS
"""
TIME_B = """
Bogdan
J. Reay
17 Feb
~
night ¦ 8;night ¦ 8;off ¦ -;night ¦ 8;night ¦ 8;night ¦ 8; ¦
40
"""
TIME_C = """
Kirsty Lowe
Mr P Sallis
24/2
9-11 ¦ 2;8-11 ¦ 3; ¦ ; ¦ ; ¦ ; ¦ ; ¦
~3
"""


@layout(
    ("blank", "Easy read/My review easy read.docx", "~", 0),
    ("blank", "Easy read/My review - big.docx", "~", 1),
    ("filled", "Easy read/Jonny review.docx", EASY_A, 0),
    ("filled", "Easy read/my review sharon.docx", EASY_B, 1),
    ("partly", "Easy read/moses my review.docx", EASY_C, 0),
)
def easy_read_review(f: Form) -> bytes:
    """Sentences to be ended, with room for a picture beside each."""
    d = Doc("Arial", 20 if f.version else 16)
    d.p("My review", b=True, size=30)
    d.p("You can write, draw or stick pictures. Ask somebody to help if you want.")
    starts = [
        "My name is",
        "Things I like are",
        "Things I do not like are",
        "I want to keep going to",
        "The person who helps me should be",
        "I want to live",
        "I need help with",
        "I want these people at my meeting:",
    ]
    t = d.table(len(starts), [4, 12.5], None)
    for row, start in zip(t.rows, starts, strict=True):
        put(row.cells[0], "[picture]", grey=True, size=9)
        put(row.cells[1], f"{start} {f.q(start) or '…………………………'}")
    return d.save()


@layout(
    ("blank", "MCA/Mental capacity assessment.docx", "~", 0),
    ("blank", "MCA/Capacity assessment with guidance.docx", "~", 1),
    ("filled", "MCA/MCA EP.docx", MCA_A, 1),
    ("filled", "MCA/Ms H capacity assessment.docx", MCA_B, 0),
    ("partly", "MCA/Mental capacity assessment LF.docx", MCA_C, 0),
    ("partly", "MCA/EP first visit.docx", started(MCA_A, 0.7), 0),
)
def capacity_assessment(f: Form) -> bytes:
    """Text in boxes of one cell, with prompts in bold and law in italics."""
    d = Doc("Arial", 10.5)
    d.h("Mental capacity assessment", 1)
    if f.version:
        for line in (
            "Presume capacity.",
            "Give all practicable help.",
            "An unwise decision is not a lack of capacity.",
            "One decision at one time: 'lacks capacity' without saying for what is wrong in law.",
        ):
            d.p(line, "List Number")

    def block(label: str, law: str = "") -> None:
        t = d.table(1, [16.6])
        cell = t.cell(0, 0)
        put(cell, label, b=True)
        if law:
            put(cell, law, i=True, size=8.5)
        answer = f.q(label)
        if "Can the person" in label:
            yes, _, why = answer.partition("¦")
            tick = yes.strip()[:1]
            put(
                cell,
                f"Yes ({'X' if tick == 'Y' else ' '})   No ({'X' if tick == 'N' else ' '})   Evidence: {why.strip()}",
            )
        else:
            put(cell, answer or "\n")
        d.p()

    block("Person")
    block("What is the decision?", "Put it as a question the person could answer.")
    block("Where and when did you meet?")
    block("What did you do to help them to decide?", "s.1(3)")
    block("Is there an impairment or disturbance of mind or brain?", "s.2(1)")
    block("Can the person understand the relevant information?", "s.3(1)(a)")
    block("Can the person retain it?", "s.3(1)(b), for long enough")
    block("Can the person use or weigh it?", "s.3(1)(c)")
    block("Can the person communicate the decision?", "s.3(1)(d), by any means")
    block("Conclusion, on the balance of probabilities")
    block("If they cannot decide, how is this because of the impairment?", "the causative nexus")
    block("Might they regain capacity? Can the decision wait?")
    block("Assessor, role and date")
    return d.save()


@layout(
    ("blank", "Panel/Funding panel request.docx", "~", 0),
    ("blank", "Panel/Request to panel (over £750).docx", "~", 1),
    ("filled", "Panel/28 Jan/662107.docx", PANEL_A, 0),
    ("filled", "Panel/11 Feb/9912 funding panel request.docx", PANEL_B, 1),
    ("partly", "Panel/25 Feb/660482.docx", PANEL_C, 0),
    ("partly", "Panel/11 Feb/awaiting panel.docx", started(PANEL_A, 0.72), 1),
)
def panel_request(f: Form) -> bytes:
    """Label above, answer below, in a two-column grid; the decision in a ringed list."""
    d = Doc("Calibri", 11, margin=1.8)
    d.p("REQUEST TO FUNDING PANEL" + (" – OVER £750 A WEEK" if f.version else ""), b=True, size=14)
    t = d.table(4, [8.5, 8.5])
    for at, label in enumerate(["Case number", "Team and worker", "What is requested", "Weekly cost"]):
        put(t.cell(at // 2 * 2, at % 2), label, b=True, shade="EAF1DD")
        put(t.cell(at // 2 * 2 + 1, at % 2), f.q(label))
    d.p()
    t = d.table(8, [17])
    for at, label in enumerate(
        [
            "Why is it needed?",
            "What else was considered, with cost?",
            "Does the person (and carer) agree?",
            "Continuing health care",
        ]
    ):
        put(t.cell(at * 2, 0), label, b=True, shade="EAF1DD")
        put(t.cell(at * 2 + 1, 0), f.q(label) or "\n")
    d.p()
    d.p("Panel", b=True)
    label = "Decision"
    answer = f.q(label)
    paragraph = d.p(label + ": ")
    for option in ("AGREED", "AGREED IN PART", "DEFERRED", "NOT AGREED"):
        say(paragraph, f" {option} ", b=option == answer, u=option == answer, hi=option == answer)
    for label in ("Conditions", "Chair and date"):
        d.p(f"{label}: {f.q(label)}")
    return d.save()


@layout(
    ("blank", "Direct payments/PA timesheet.docx", "~", 0),
    ("blank", "Direct payments/PA timesheet weekly with notes.docx", "~", 1),
    ("filled", "Direct payments/timesheets/KL 10 Feb.docx", TIME_A, 0),
    ("filled", "Direct payments/timesheets/bogdan pa timesheet.docx", TIME_B, 1),
    ("partly", "Direct payments/timesheets/KL w-c 24 Feb.docx", TIME_C, 0),
)
def pa_timesheet(f: Form) -> bytes:
    """A week of rows, most of them small answers."""
    d = Doc("Arial", 11)
    d.p("PERSONAL ASSISTANT TIMESHEET", b=True, size=15)
    for label in ("Personal assistant:", "Employer:", "Week beginning:"):
        d.p(f"{label}  {f.q(label) or '______________________'}")
    if f.version and f.untouched:
        d.p("Send by Monday noon to payroll@helpline.example. Late sheets are paid the week after.")
    label = "Holiday taken (hours)" if f.version else ""
    if label:
        d.p(f"{label}:  {f.q(label)}")
    week = f.answers[f.at].split(";") if f.at < len(f.answers) else []
    f.answers[f.at : f.at + 1] = ["" if not w.strip(" ¦") else w.strip() for w in (week + [""] * 7)[:7]]
    days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    t = d.table(8, [4, 8, 4])
    for cell, head in zip(t.rows[0].cells, ["Day", "From – to", "Hours"], strict=True):
        put(cell, head, b=True, shade="D9D9D9")
    for row, day in zip(t.rows[1:], days, strict=True):
        put(row.cells[0], day)
        hours, _, total = f.q(day).partition("¦")
        put(row.cells[1], hours.strip())
        put(row.cells[2], total.strip())
    d.p()
    for label in ("Total hours:",) if f.version else ("Total hours:", "Signed by PA:", "Signed by employer:"):
        d.p(f"{label}  {f.q(label) or '______________'}")
    return d.save()
