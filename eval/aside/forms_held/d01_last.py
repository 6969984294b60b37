# ruff: noqa: RUF001
"""A last handful: an information return, a reply slip, a scoring sheet, an exit questionnaire, a night log."""

from __future__ import annotations

from .kit import Form, gappy, layout, started
from .paper import Sheet
from .word import Doc, control, fill, put, say

LAIR_A = """
Wexbury Council
Corinne Latham
Nadia Adair, Head of Improvement, 01632 960 101
Population 198,000; 4,112 people with long-term support; 612 staff; 118 registered care locations
IR01 JSNA 2024.pdf; IR01 Market position statement.pdf
71 people wait longer than 28 days for assessment. Those waiting are rung at 14 and 28 days and each call is recorded.
IR02 Waiting well protocol.docx; IR02 dashboard January.xlsx
Carers are assessed by the carers' centre under a delegation agreement; 565 in the year; 31% of these were men
IR03 Delegation agreement.pdf
Reablement is free to all for up to six weeks; 2,030 people, of whom 84% were at home at 91 days
IR04 Reablement evaluation.pdf
212 DoLS applications are outstanding, 18 of them in the top priority
IR05 DoLS priority tool.docx
The Safeguarding Adults Board has an independent chair and three subgroups; one review was published in the year
~
Cabinet, scrutiny and a residents' panel of 14. The risk register goes to corporate board each quarter.
IR07 Structure chart.pdf; IR07 Risk register.xlsx
Nothing to add
"""
LAIR_B = """
Stanmere
P. Heal (DASS)
asc.assurance@stanmere.example
See LAIS p1-4
LAIS.pdf
Longest 61 days; median 19
waiting list protocol v2
In-house. 305 assessments, 210 reviews
carers strategy
76% no ongoing need after reablement
ASCOF
91 outstanding
n/a
Annual report
SAB AR 2024
Lead member, scrutiny, DASS assurance
~
~
"""

SLIP_A = """
yes
Mrs A. Coombe and my brother Ted
No
Sandwiches not hot please. Ted is coeliac.
A. Coombe, 01632 960 440
"""
SLIP_B = """
no
~
yes
sorry to miss it, in hosp for my knee
J Fell
"""

SCORE_A = """
Voices Together
4 ¦ Named team, two with lived experience
3 ¦ Mobilisation assumes TUPE list by 1 March
5 ¦ Best we saw: a person answered question 3 on film
2 ¦ Thin on Care Act; no training plan
4 ¦ Clear on information governance
4 ¦ Pays travel time
22
Ask at interview about cover for IMCA at weekends
G. Ross, 6 February 2025
"""
SCORE_B = """
Bidder 3
2 ¦ generic
2 ¦
1 ¦ no user voice
3 ¦
3 ¦
2 ¦ -
13
~
PL
"""

EXIT_A = """
Social worker, hospital team, four years
More money;Closer to home
6
The team. I have never laughed as much at seven in the morning.
Being rung on leave about beds
Protect the lunch half hour. It was the first thing to go.
Yes
"""
EXIT_B = """
Support worker
Workload
3
clients
rota changes by text the night before
~
No
"""

NIGHT_A = """
Larch House
J. Moxon / O. Tressell
16 to 17 February 2025
All in bed bar Mr D who was watching the snooker
Asleep. Rm 9 awake, wanted tea
Rm 6 bell, pad changed. Rm 11 turned R
Rm 11 turned L, heels fine
All well. Mr D asleep in chair, moved to bed with his agreement
Lift light flickering, reported
Rm 9 low, ask GP
JM
"""
NIGHT_B = """
Rosedene
agency + SB
2/2
ok
ok
31 - peg alarm, cleared
ok
ok
nil
nil
~
"""


@layout(
    ("blank", "CQC/Information return.docx", "~", 0),
    ("blank", "CQC/Information return - Wexbury working copy.docx", "~", 1),
    ("filled", "CQC/Information return submitted.docx", LAIR_A, 0),
    ("filled", "CQC/Stanmere information return.docx", LAIR_B, 0),
    ("partly", "CQC/Information return 7 Feb.docx", started(LAIR_A, 0.6), 1),
    ("partly", "CQC/Stanmere information return leads to add.docx", gappy(LAIR_B, 2, 1), 0),
)
def information_return(f: Form) -> bytes:
    """A page of instructions; then request, response and evidence for each item."""
    d = Doc("Arial", 11)
    d.h("Information return: local authority assessment", 1)
    d.p("Please read this page before you begin. Send the return within three weeks of the date of our letter.")
    for line in (
        "Answer each request in the space below it. Keep to 250 words.",
        "Name each file with the number of the request, for example IR03 Carers strategy.pdf.",
        "Send documents as they are. We do not want anything written for us.",
        "Tell us if you do not hold something. You will not be marked down for it.",
        "Take out the names of people who use services, unless we have asked for case records.",
    ):
        d.p(line, "List Number")
    if f.version:
        d.p("Internal: leads in the shared folder, first drafts to Nadia by 7 February.", hi=True)
    d.page()
    for label in ("Local authority", "Director of Adult Social Services", "Contact for queries"):
        paragraph = d.p(label + ": ", b=True)
        control(paragraph, f.q(label), "Enter text")
    for code, ask in [
        ("IR01", "Describe your area, the people you support and your workforce"),
        ("IR02", "Waiting for assessment: numbers, times and how risk is managed"),
        ("IR03", "Unpaid carers"),
        ("IR04", "Prevention and reablement"),
        ("IR05", "Deprivation of Liberty Safeguards"),
        ("IR06", "Safeguarding Adults Board"),
        ("IR07", "Governance and accountability"),
    ]:
        t = d.table(3, [3, 13.5])
        put(t.cell(0, 0), code, b=True, shade="5B2C6F", colour="FFFFFF")
        put(t.cell(0, 1), ask, b=True, shade="5B2C6F", colour="FFFFFF")
        for row, kind, hint in ((1, "Response", "Insert response here"), (2, f"{code} evidence", "List file names")):
            put(t.cell(row, 0), kind, b=True)
            answer = f.q(f"{ask}" if kind == "Response" else kind)
            put(t.cell(row, 1), answer or hint, grey=not answer)
        d.p()
    label = "Anything else that we should know"
    d.p(label, b=True)
    d.p(f.q(label))
    return d.save()


@layout(
    ("blank", "Shared Lives/Invitation to the long service tea.docx", "~", 0),
    ("blank", "Shared Lives/tea invitation Millbrook families.docx", "~", 1),
    ("filled", "Shared Lives/replies/coombe.docx", SLIP_A, 0),
    ("filled", "Shared Lives/replies/tea invitation J Fell.docx", SLIP_B, 1),
    ("partly", "Shared Lives/replies/no name.docx", "yes\n~\nNo\n~2", 0),
)
def reply_slip(f: Form) -> bytes:
    """A letter in full, with a slip to cut off below."""
    d = Doc("Garamond", 13)
    d.p("12 February 2025")
    d.p("Dear " + ("family" if f.version else "carer"))
    d.p(
        "Thirty years ago the first two Shared Lives carers in Millbrook took the first two people into their homes. We should like to mark it with a tea in the Guildhall on Saturday 22 March at three o'clock. The band from the Thornley centre will play and there will be cake enough."
    )
    d.p("A minibus leaves Nether Combe at 2.15. Wheelchairs come in by the Lock Road door.")
    d.p("Please send back the slip, or ring, by the 7th of March.")
    d.p("With warm wishes")
    d.p("The Shared Lives team, 01632 960 177")
    d.p("✂ - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -")
    label = "I shall come"
    answer = f.q(label)
    d.p(f"{label}:   Yes {'✓' if answer == 'yes' else '□'}    No {'✓' if answer == 'no' else '□'}")
    for label in (
        "Who will come with me:",
        "Seat on the minibus?",
        "Anything we should know about food or access:",
        "Name and telephone:",
    ):
        d.p(f"{label} {f.q(label) or '. ' * 30}")
    return d.save()


@layout(
    ("blank", "Procurement/Evaluator score sheet.docx", "~", 0),
    ("blank", "Procurement/Advocacy tender - evaluator score sheet.docx", "~", 1),
    ("filled", "Procurement/Scores/GR bidder 1.docx", SCORE_A, 1),
    ("filled", "Procurement/Scores/score sheet PL 3.docx", SCORE_B, 0),
    ("partly", "Procurement/Scores/GR bidder 2.docx", "Bidder 2\n3 ¦ Team not named\n4 ¦\n3 ¦\n~6", 1),
)
def score_sheet(f: Form) -> bytes:
    """Weighted questions, a scale explained at the head, and columns for score and reason."""
    d = Doc("Arial", 10)
    d.p("EVALUATOR SCORE SHEET", b=True, size=15)
    d.p(
        "0 no answer; 1 poor; 2 doubts; 3 meets; 4 good; 5 excellent. Score alone before moderation. Reasons are disclosed to bidders."
        + (" Advocacy hub 2026–2030." if f.version else "")
    )
    label = "Bidder"
    paragraph = d.p(label + ": ", b=True)
    say(paragraph, f.q(label))
    asks = [
        ("1. Team and leadership", 15),
        ("2. Mobilisation", 10),
        ("3. Voice of people", 25),
        ("4. Law and practice", 25),
        ("5. Information governance", 10),
        ("6. Social value", 15),
    ]
    t = d.table(len(asks) + 1, [5.5, 2, 2, 7])
    for cell, head in zip(t.rows[0].cells, ["Question", "Weight %", "Score 0–5", "Reason"], strict=True):
        put(cell, head, b=True)
        fill(cell, "FBE4D5")
    for row, (ask, weight) in zip(t.rows[1:], asks, strict=True):
        put(row.cells[0], ask)
        put(row.cells[1], str(weight))
        score, _, why = f.q(ask).partition("¦")
        put(row.cells[2], score.strip())
        put(row.cells[3], why.strip())
    for label in ("Total", "To clarify", "Evaluator and date"):
        d.p(f"{label}: {f.q(label) or '……………………'}")
    return d.save()


@layout(
    ("blank", "Workforce/Leavers questionnaire.txt", "~", 0),
    ("blank", "Workforce/leavers questionnaire v2.txt", "~", 1),
    ("filled", "Workforce/leavers/hospital sw.txt", EXIT_A, 0),
    ("filled", "Workforce/leavers/support worker leavers questionnaire.txt", EXIT_B, 1),
    ("partly", "Workforce/leavers/unfinished.txt", "Occupational therapist\nWorkload\n~5", 0),
)
def leavers_questionnaire(f: Form) -> bytes:
    """Plain text with square brackets to put an x in."""
    out = [
        "LEAVERS' QUESTIONNAIRE",
        "=" * 22,
        "",
        "We are sorry that you are going. HR reads this; your manager does not.",
    ]
    if f.version:
        out.append("You may do it by telephone instead: 01632 960 120.")
    out.append("")
    label = "1. Your job and how long you were in it"
    out += [label, f"   > {f.q(label)}".rstrip(), ""]
    label = "2. Why are you leaving? (x all that apply)"
    given = f.q(label)
    out.append(label)
    out += [
        f"   [{'x' if reason in given else ' '}] {reason}"
        for reason in ("More money", "Closer to home", "Workload", "Retiring", "Other")
    ]
    out.append("")
    for label in (
        "3. Out of ten, how good a place is it to work?",
        "4. What will you miss?",
        "5. What will you not miss?",
        "6. What is one thing that we should change?",
    ):
        out += [label, f"   > {f.q(label)}".rstrip(), ""]
    label = "7. Would you come back?"
    answer = f.q(label)
    out += [label, f"   ({'x' if answer == 'Yes' else ' '}) Yes   ({'x' if answer == 'No' else ' '}) No", ""]
    return "\r\n".join(out).encode()


@layout(
    ("blank", "Homes/Night log.pdf", "~", 0),
    ("blank", "Homes/Night log (enhanced monitoring).pdf", "~", 1),
    ("filled", "Homes/Larch House night log 16 Feb.pdf", NIGHT_A, 0),
    ("filled", "Homes/rosedene 2-2 night.pdf", NIGHT_B, 1),
    (
        "partly",
        "Homes/Larch 17 Feb night.pdf",
        "Larch House\nO. Tressell\n17 to 18 February\nAll in bed by ten\nRound done, all asleep\n~6",
        0,
    ),
)
def night_log(f: Form) -> bytes:
    """A log of hours with ruled lines, in two columns of text."""
    s = Sheet("Times-Roman", 11, foot="Enhanced monitoring – send each Monday" if f.version else "")
    s.text("NIGHT LOG", b=True, size=18, gap=10)
    for label in ("Home", "Staff on duty", "Night of"):
        s.at(s.left, label)
        s.at(160, f.q(label))
        s.c.line(155, s.y - 3, s.w - 50, s.y - 3)
        s.y -= 24
    for hour in ("10 pm", "12 midnight", "2 am", "4 am", "6 am"):
        answer = f.q(hour)
        s.at(s.left, hour, b=True)
        s.text(answer or " ", x=160, gap=0)
        for _ in range(2):
            s.c.line(155, s.y, s.w - 50, s.y)
            s.y -= 18
        s.y -= 6
    for label in ("Faults in the building", "For the day staff", "Signed"):
        s.text(label, b=True, gap=4)
        s.box(28, f.q(label))
    return s.save()
