# ruff: noqa: RUF001
"""Further workbooks, pages, mails and texts to be filled in."""

from __future__ import annotations

from html import escape

from pptx.util import Inches

from .kit import Form, layout, started
from .paper import book, cell, deck, mail, note, save_book, save_deck, widths

QS = [
    (
        "Safe",
        [
            "Pre-employment checks are on every file",
            "References cover the last three years",
            "Risk assessments are dated within six months",
            "Accidents are analysed monthly",
            "Medicines audits are weekly",
            "Controlled drugs are countersigned",
            "Fire drill held at night this year",
            "Water temperatures logged",
            "Hoists serviced under LOLER",
            "Infection lead named",
        ],
    ),
    (
        "Effective",
        [
            "Induction meets the Care Certificate",
            "Oliver training in place",
            "Supervision six times a year",
            "Weights recorded monthly",
            "Capacity assessments are decision-specific",
            "DoLS conditions are tracked",
            "Health passports up to date",
        ],
    ),
    (
        "Caring",
        ["Preferred names used", "Doors knocked upon", "Relatives' meetings held", "End of life wishes recorded"],
    ),
    (
        "Responsive",
        [
            "Plans reviewed monthly",
            "Activities on seven days",
            "Complaints answered in 20 days",
            "Accessible Information Standard met",
        ],
    ),
    (
        "Well-led",
        [
            "Manager registered",
            "Provider visits monthly",
            "Staff survey this year",
            "Business continuity plan tested",
            "Notifications sent",
            "Action plan shared with council",
            "Duty of candour letters kept",
            "Rating displayed at the door and online",
            "Statement of purpose matches what is done",
            "Night visits by manager each quarter",
            "Staff meetings minuted",
            "Whistleblowing poster in staff room",
            "Insurance certificate current",
            "Digital care records in use",
            "Data security toolkit submitted",
        ],
    ),
]
AUD_A = """
Larch House
M. Fairlie
17/02/2025
Yes ¦ 31/31 files
Yes
Yes ¦ two done last week
Yes
Yes
Yes
No ¦ booked for 6 March
Yes
Yes ¦ certificate Dec
Yes ¦ Deputy
Yes
Part ¦ 27 of 33
Yes
Yes
Part ¦ 3 to rewrite
Yes
Yes
Yes
Yes
Yes
No ¦ two residents decline to talk about it, respected
Yes
Part ¦ no lead on Saturdays
Yes
Yes
Yes
Yes
Yes ¦ 71% replied
Yes ¦ Jan, power cut
Yes
Yes
Yes
Yes ¦ website had old one, changed 12/2
Yes
Part ¦ one since October
Yes
Yes
Yes ¦ to 30 Nov
Yes
No ¦ due 30 June
"""
AUD_B = """
Red Gate
JR
feb
Y
Y
Y
Y
~
n/a
Y
Y
n/a
Y
Y
Y
Y
Y
N
n/a
Y
Y
Y
N ¦ nobody came
Y
Y
Y
n/a
~
Y
N ¦ I am the provider
~
Y
Y
Y
Y
Y
Y
n/a ¦ live in
Y
Y
Y
N ¦ paper, cannot afford it
~
"""
AUD_C = """
Ashdene
K Ford
~
Yes
Yes
Part
No
Yes
Yes
~25
"""

SKILL_A = """
D. Amos ¦ 4 ¦ 3 ¦ 2 ¦ 4 ¦ Wants court skills;; F. Duarte ¦ 2 ¦ 2 ¦ 4 ¦ 3 ¦ ~;; S. Hall ¦ 3 ¦ 4 ¦ 3 ¦ 1 ¦ BSL level 1 from April
Locality 4
C. Haworth
"""
SKILL_B = """
EM ¦ 4 ¦ 4 ¦ 4 ¦ 4 ¦ leaving June;; TT ¦ 1 ¦ 2 ¦ 1 ¦ 3 ¦ ASYE
sensory
~
"""
SKILL_C = """
Amos ¦ ~ ¦ ~ ¦ ~ ¦ ~ ¦ ~
Locality 4
~
"""

NOM_A = """
Kez Omari, support worker, Fernleigh
Team member of the year
Sat with Mr Tull for three nights at the hospital so that he would not be alone, and taught the ward how he says yes.
"She's like a daughter with a van" (his brother)
Hayley Brunt
Yes
"""
NOM_B = """
The AMHP hub
Team of the year
710 assessments, never once closed the rota.
~
VP
Yes
"""
NOM_C = """
Jean, volunteer
~5
"""

SCOPE_A = """
Dementia navigators
So that people are not left alone between diagnosis and crisis
Four navigators with a desk in each memory clinic
Not: respite, not residential
ICB, the university, the Deaf Centre
Contract ends Sept 2026
"""
SCOPE_B = """
PA register
self-directed support has 212 people who can't find a PA
Web register + 1 worker
payroll out of scope
DP users' group
~
"""
SCOPE_C = """
Sheds
Men
~4
"""


@layout(
    ("blank", "Quality Assurance/Provider self audit.xlsx", "~", 0),
    ("blank", "Quality Assurance/Provider self audit tool Feb 2025.xlsx", "~", 1),
    ("filled", "Quality Assurance/Self audits/Larch House provider self audit.xlsx", AUD_A, 0),
    ("filled", "Quality Assurance/Self audits/red gate audit tool.xlsx", AUD_B, 1),
    ("partly", "Quality Assurance/Self audits/Ashdene.xlsx", AUD_C, 1),
    ("partly", "Quality Assurance/Self audits/Larch House so far.xlsx", started(AUD_A, 0.6), 0),
)
def provider_self_audit(f: Form) -> bytes:
    """A sheet for each key question, with answer and evidence columns."""
    w = book()
    front = w.create_sheet("Front")
    widths(front, A=30, B=50)
    cell(front, "A1", "Provider self audit", b=True)
    for at, label in enumerate(("Service", "Completed by", "Date completed"), 3):
        cell(front, f"A{at}", label, b=True)
        cell(front, f"B{at}", f.q(label), frame=True)
    if f.version:
        cell(
            front,
            "A8",
            "Answer Yes, Part, No or N/A. Comment on every No and Part. We will look at three answers on our next visit.",
            i=True,
        )
    for name, asks in QS:
        s = w.create_sheet(name)
        widths(s, A=5, B=48, C=11, D=60)
        for column, head in zip("ABCD", ["", "Standard", "Y/P/N", "Comment / evidence"], strict=True):
            cell(s, f"{column}1", head, b=True, shade="BDD7EE", frame=True)
        for at, ask in enumerate(asks, 2):
            mark, _, why = f.q(ask).partition("¦")
            for column, text in zip("ABCD", [str(at - 1), ask, mark.strip(), why.strip()], strict=True):
                cell(s, f"{column}{at}", text, frame=True)
    return save_book(w)


@layout(
    ("blank", "Workforce/Team skills matrix.xlsx", "~", 0),
    ("blank", "Workforce/Team skills matrix with key.xlsx", "~", 1),
    ("filled", "Workforce/Locality 4 skills.xlsx", SKILL_A, 1),
    ("filled", "Workforce/skills matrix sensory.xlsx", SKILL_B, 0),
    ("partly", "Workforce/Team skills matrix L4 draft.xlsx", SKILL_C, 0),
)
def skills_matrix(f: Form) -> bytes:
    """Slanting heads over a grid of empty cells."""
    w = book()
    s = w.create_sheet("Skills")
    widths(s, A=24, B=12, C=12, D=12, E=12, F=40)
    heads = ["Name", "MCA", "Safeguarding", "Court work", "Carers", "Development wish"]
    cell(s, "A1", "Score 1 (new to this) to 4 (could teach it)", i=True)
    for at, head in enumerate(heads):
        cell(s, f"{'ABCDEF'[at]}3", head, b=True, shade="C6E0B4", frame=True)
        if 0 < at < 5:
            s[f"{'ABCDEF'[at]}3"].alignment = s[f"{'ABCDEF'[at]}3"].alignment.copy(textRotation=60)
    rows = f.rows(heads)
    for at in range(10):
        for column, text in zip("ABCDEF", rows[at] if at < len(rows) else [""] * 6, strict=True):
            cell(s, f"{column}{at + 4}", int(text) if text.isdigit() else text, frame=True)
    for at, label in enumerate(("Team", "Manager"), 16):
        cell(s, f"A{at}", label, b=True)
        cell(s, f"B{at}", f.q(label))
    if f.version:
        cell(
            s,
            "A19",
            "Key: MCA – can assess and write it up; Safeguarding – can lead an enquiry; Court work – has written a statement; Carers – can do a carer's assessment.",
            i=True,
        )
    return save_book(w)


@layout(
    ("blank", "Awards/Nominate someone.eml", "~", 0),
    ("blank", "Awards/Nominations are open - form below.eml", "~", 1),
    ("filled", "Awards/RE Nominate someone KO.eml", NOM_A, 0),
    ("filled", "Awards/RE nominations are open.eml", NOM_B, 1),
    ("partly", "Awards/RE Nominate someone (Jean).eml", NOM_C, 0),
)
def nomination_mail(f: Form) -> bytes:
    """An HTML mail with a table to be filled in on reply."""
    sent = f.untouched
    rows = []
    plain = []
    for label in (
        "Who are you nominating?",
        "Award",
        "Why? (100 words)",
        "What do others say?",
        "Your name",
        "Are they happy to be nominated?",
    ):
        answer = f.q(label)
        rows.append(
            f"<tr><td style='background:#eee;border:1px solid #999'><b>{label}</b></td><td style='border:1px solid #999;width:320px'>{escape(answer) or '&nbsp;'}</td></tr>"
        )
        plain.append(f"{label}\n{answer}\n")
    intro = (
        "Nominations for the Caring Together awards close on 28 February. Press Reply, fill in the table, press Send."
        + (" Categories: newcomer, volunteer, team member, team of the year." if f.version else "")
    )
    return mail(
        sender="awards@stanmere.example" if sent else "staff@fernleigh.example",
        to="all-providers@stanmere.example" if sent else "awards@stanmere.example",
        subject=("" if sent else "RE: ") + "Caring Together awards" + (" 2025" if f.version else ""),
        date="Mon, 03 Feb 2025 08:00:00 +0000" if sent else "Wed, 12 Feb 2025 13:21:00 +0000",
        body=intro + "\n\n" + "\n".join(plain),
        html=f"<html><body><p>{intro}</p><table style='border-collapse:collapse'>{''.join(rows)}</table><p>Thank you</p></body></html>",
    )


@layout(
    ("blank", "Commissioning/Commissioning brief canvas.pptx", "~", 0),
    ("blank", "Commissioning/Commissioning brief canvas - insert text.pptx", "~", 1),
    ("filled", "Commissioning/canvas dementia navigators.pptx", SCOPE_A, 0),
    ("filled", "Commissioning/Commissioning brief canvas PA register.pptx", SCOPE_B, 1),
    ("partly", "Commissioning/sheds canvas.pptx", SCOPE_C, 1),
)
def brief_canvas(f: Form) -> bytes:
    """A canvas of framed areas with [insert text] in them, or nothing."""
    d = deck()
    slide = d.slides.add_slide(d.slide_layouts[6])
    note(slide, (0.4, 0.1, 12, 0.6), "Commissioning brief", size=22, b=True)
    for at, label in enumerate(
        ("Name of service", "Why?", "In scope", "Out of scope", "Who must be involved", "By when")
    ):
        x, y = 0.4 + at % 2 * 6.3, 0.9 + at // 2 * 2.1
        shape = slide.shapes.add_shape(5, Inches(x), Inches(y), Inches(6.1), Inches(2))
        shape.text_frame.text = f.q(label) or ("[insert text]" if f.version else "")
        note(slide, (x, y, 6, 0.4), label, size=12, b=True)
    return save_deck(d)
