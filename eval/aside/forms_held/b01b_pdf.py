# ruff: noqa: RUF001
"""A declaration in flowed text and an evaluation with a grid, as PDF."""

from __future__ import annotations

from .kit import Form, layout
from .paper import Sheet

DECL_A = """
Cllr Imelda Frost
Portfolio holder, adults and health
My brother-in-law is company secretary of Acorn Homecare
None
Trustee (unpaid) of Thornley Alms Houses since 2018
Tickets for the county show, £36, from Gainford Care, declined
I leave the room when the home care framework is discussed
I Frost, 9 May 2024
"""

DECL_B = """
G Mallory
Commissioning officer
none
none
none
N/A
N/A
GM 4/4
"""

DECL_C = """
Yvette Sloane
Brokerage manager
~
Bank work with an agency in the next county, 1 weekend a month
~4
"""

TRAIN_A = """
Safeguarding level 3
11 March 2025
Disagree|Agree|Strongly agree|Agree|Strongly agree
The SAR about Mr C. and the exercise with his letters
Less time on the law, I have heard it three times
Ask who else is in the room when I ring
Nine
"""

TRAIN_B = """
Trauma informed practice (online)
4/2
Agree|Agree|Agree|Strongly agree|Neither
breakout rooms
sound!!
~
7
"""

TRAIN_C = """
MCA and executive function
~
Strongly agree|Agree|||
~4
"""


@layout(
    ("blank", "Members/Declaration of interests form.pdf", "~", 0),
    ("blank", "Members/Declaration 2024-25.pdf", "~", 1),
    ("filled", "Members/Declaration Cllr Frost.pdf", DECL_A, 1),
    ("filled", "Members/gm declaration.pdf", DECL_B, 0),
    ("partly", "Members/YS declaration of interests.pdf", DECL_C, 0),
)
def interests(f: Form) -> bytes:
    """Flowed text with dots, no boxes at all."""
    s = Sheet("Helvetica", 10.5)
    s.text(
        "Register of interests, gifts and hospitality: adult social care" + (" 2024/25" if f.version else ""),
        b=True,
        size=13,
        gap=10,
    )
    s.text(
        "Officers who buy or arrange care, and members who decide on it, declare anything that a fair-minded person might think could sway them. Write 'none' rather than leave a line empty. A declaration lasts a year.",
        gap=10,
    )
    for label in (
        "Name:",
        "Post or office held:",
        "Close family or friends who own, manage or work for a care provider:",
        "Other employment:",
        "Charities, trusteeships, governorships:",
        "Gifts or hospitality over £25 in the last year, accepted or declined:",
        "How will any conflict be managed?",
        "Signed and dated:",
    ):
        answer = f.q(label)
        s.text(f"{label} {answer or '.' * 90}", gap=10)
    return s.save()


@layout(
    ("blank", "Learning/Course evaluation.pdf", "~", 0),
    ("blank", "Learning/Evaluation sheet Mill House training room.pdf", "~", 1),
    ("filled", "Learning/evals/sg3 11 march no 4.pdf", TRAIN_A, 0),
    ("filled", "Learning/evals/Course evaluation TIP.pdf", TRAIN_B, 1),
    ("partly", "Learning/evals/mca exec function 2.pdf", TRAIN_C, 0),
)
def course_evaluation(f: Form) -> bytes:
    """A Likert grid of small boxes, wide page."""
    s = Sheet(wide=True)
    s.text("How was it for you?" if not f.version else "Training evaluation – Mill House", b=True, size=18)
    for label in ("Course", "Date"):
        s.text(f"{label}:  {f.q(label) or '_' * 40}", gap=6)
    asks = [
        "The aims were clear",
        "The pace was right",
        "The trainer knew the subject",
        "I could say what I think",
        "I will work differently after today",
    ]
    options = ["Strongly disagree", "Disagree", "Neither", "Agree", "Strongly agree"]
    marks = f.answers[f.at].split("|") if f.at < len(f.answers) and f.answers[f.at] else []
    f.answers[f.at : f.at + 1] = [mark.strip() for mark in (marks + [""] * 5)[:5]]
    s.cells(["Tick one box on each line", *options], [250, 98, 98, 98, 98, 98], b=True)
    for ask in asks:
        answer = f.q(ask)
        top = s.y
        s.cells([ask, *[""] * 5], [250, 98, 98, 98, 98, 98], 20)
        for at, option in enumerate(options):
            s.tick(s.left + 290 + at * 98, on=option == answer, y=top - 2)
    s.y -= 14
    for label in ("The most useful part:", "What should be different?", "One thing I shall do:", "Marks out of ten:"):
        s.text(label, b=True, gap=2)
        answer = f.q(label)
        s.text(answer or "_" * 120, gap=8)
    return s.save()
