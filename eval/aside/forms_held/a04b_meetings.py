# ruff: noqa: RUF001
"""A profile of one page and the notes of a meeting."""

from __future__ import annotations

from .kit import Form, gappy, layout
from .word import Doc, put, tall

PROF_A = """
Danny
My jokes // I always remember birthdays // how I look after my hens
My sister Lou on Sundays // Work at the garden centre Tues and Thurs // Match of the Day // clean trainers
Talk to me not to Lou // Give me ten seconds, I am thinking // Don't touch my wheelchair without saying
Lou and Danny, 8/2/25
"""

PROF_B = """
Mrs Begum
Her embroidery; she raised nine children; her patience
Prayer five times a day, halal food, her window over the street
Speak Sylheti or use the picture cards. Female staff only for washing. Left side is weak – approach from the right.
~
"""

PROF_C = """
Colin
~
Trains, especially steam. Custard creams. Radio 3 at breakfast
~2
"""

MIN_A = """
Thornley Locality team meeting
21 January 2025, 9.30, Room 2
Bernice (chair), Kofi, Ann-Marie, Deb, Sayeed; apologies Will
Agreed, with Deb's correction about the hoist
Waiting list is 41, down from 66. Deb thinks about 10 of them could be closed by telephone. Longest wait 94 days, a visit is booked.
Strengths-based conversation toolkit is on the intranet; bring one example to the next meeting.
Two new referrals about the same agency: Sayeed to check with QA
Blue chairs are for visitors!
Deb ¦ Ring the ten ¦ 31 Jan;; Sayeed ¦ QA about agency ¦ 24 Jan
18 February
"""

MIN_B = """
AMHP hub
4/3
full team
ok
Rota gaps 3 in March. 136 suite closed for repairs to 17th.
Case law update circulated by VP
nil
~
VP ¦ chase ICB on conveyance ¦ asap
weekly
"""

MIN_C = """
Sensory team
Feb
EM, TT
~7
"""


@layout(
    ("blank", "Person centred/One page profile.docx", "~", 0),
    ("blank", "Person centred/one-page profile (LD team).docx", "~", 1),
    ("filled", "Person centred/Danny OPP.docx", PROF_A, 0),
    ("filled", "Person centred/One page profile Mrs B.docx", PROF_B, 1),
    ("partly", "Person centred/OPP colin.docx", PROF_C, 0),
)
def one_page_profile(f: Form) -> bytes:
    """Three coloured boxes and a place for a photo."""
    d = Doc("Comic Sans MS", 13, margin=1.5)
    t = d.table(5, [5, 13])
    put(t.cell(0, 0), "(photo)", grey=True)
    label = "My name is"
    put(t.cell(0, 1), f"{label} {f.q(label)}", b=True, size=18)
    tall(t.rows[0], 4)
    for at, (label, colour) in enumerate(
        [
            ("What people like about me", "FFE699"),
            ("What is important to me", "C5E0B3"),
            ("How to support me well", "B4C6E7"),
        ],
        1,
    ):
        cell = t.cell(at, 0).merge(t.cell(at, 1))
        put(cell, label, b=True, shade=colour)
        tall(t.rows[at], 5)
        answer = f.q(label)
        for line in (answer or "\n").split("\n"):
            cell.add_paragraph(line, style="List Bullet")
    cell = t.cell(4, 0).merge(t.cell(4, 1))
    label = "Written by and when:"
    put(cell, f"{label} {f.q(label)}", size=9)
    if f.version:
        d.p("Keep a copy in the hospital passport and on the fridge. Ask me before you change it.", size=9)
    return d.save()


@layout(
    ("blank", "Team meetings/Agenda and notes template.docx", "~", 0),
    ("blank", "Team meetings/Team meeting notes.docx", "~", 1),
    ("filled", "Team meetings/Thornley 21 Jan.docx", MIN_A, 0),
    ("filled", "Team meetings/amhp hub 4-3.docx", MIN_B, 1),
    ("partly", "Team meetings/Sensory Feb.docx", MIN_C, 0),
    ("partly", "Team meetings/amhp hub draft.docx", gappy(MIN_A, 2, 1), 1),
)
def meeting_notes(f: Form) -> bytes:
    """A template for the notes of a team meeting: numbered items with a line or nothing."""
    d = Doc("Calibri", 11)
    if f.version:
        d.header("Wexbury ASC – please save in Team/Meetings and delete after 2 years")
    d.p("TEAM MEETING – AGENDA AND NOTES", b=True, size=15)
    t = d.table(3, [4, 12.5])
    for row, label in zip(t.rows, ["Team", "Date, time, place", "Present / apologies"], strict=True):
        put(row.cells[0], label, b=True)
        put(row.cells[1], f.q(label))
    for number, item in enumerate(
        [
            "Notes of last meeting",
            "Waiting list and allocation",
            "Practice and learning",
            "Provider concerns",
            "Any other business",
        ],
        1,
    ):
        d.p(f"{number}. {item}", b=True)
        answer = f.q(item)
        d.p(answer) if answer else d.p("•")
    d.p("Actions", b=True)
    heads = ["Who", "What", "By when"]
    rows = f.rows(heads)
    t = d.table(4, [3, 10, 3.5])
    for cell, head in zip(t.rows[0].cells, heads, strict=True):
        put(cell, head, b=True, shade="E2EFD9")
    for row, given in zip(t.rows[1:], rows, strict=False):
        for cell, text in zip(row.cells, given, strict=True):
            put(cell, text)
    label = "Next meeting:"
    d.p(f"{label} {f.q(label)}")
    return d.save()
