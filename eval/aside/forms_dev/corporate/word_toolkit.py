# ruff: noqa: RUF001
"""A toolkit for self-assessment, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen


def readiness_toolkit(f: Pen) -> bytes:
    doc = w.new("Gill Sans MT", 11)
    w.p(doc, "Getting to grips with co-production", bold=True, size=24, color="00796B")
    w.p(doc, "A self-assessment toolkit for adult social care teams", size=14)
    w.p(doc, "How to use this toolkit", style="Heading 1")
    for line in (
        "Set aside two hours. Invite at least as many people who draw on care and support as members of staff.",
        "Read each statement aloud and talk about it before you score it. There are no right answers.",
        "Score 1 (not started) to 4 (part of how we work). Circle or highlight one number.",
        "Write down what makes you say so. If nobody can think of an example, the score is probably 1.",
        "Choose no more than three things to do next. Come back to them in six months.",
    ):
        w.p(doc, line, style="List Number")
    w.p(
        doc,
        "This toolkit is adapted from work by a regional network of experts by experience. You are welcome to copy it.",
        italic=True,
    )
    if f.v:
        w.p(doc, "Harrowmere Council edition, with thanks to Harrowmere Voices", bold=True)
    for q in ("Team", "Who took part", "Date of session"):
        w.p(doc, f"{q}: {f(q, '_' * 40)}")
    parts = (
        (
            "Culture",
            (
                "We start from what people want to change, not from what we offer",
                "Staff at every level can say what co-production is",
                "We celebrate what people have done",
            ),
        ),
        (
            "Structure",
            (
                "People are paid for their time promptly",
                "Meetings are held at times and places people choose",
                "Papers come out in easy read at the same time as the others",
            ),
        ),
        (
            "Practice",
            (
                "People are on recruitment panels",
                "People help to write contracts and score bids",
                "People take part in audits and see the results",
            ),
        ),
        ("Review", ("We ask those involved how it was for them", "We tell people what changed, and what did not")),
    )
    for title, statements in parts:
        w.p(doc, title, style="Heading 1", color="00796B")
        for statement in statements:
            answer = f.take()
            f.note(statement, answer)
            score, _, why = answer.partition(" | ")
            grid = doc.add_table(2, 2)
            grid.style = "Table Grid"
            w.put(grid.cell(0, 0), statement, bold=True, fill="E0F2F1")
            par = grid.cell(0, 1).paragraphs[0]
            for number in "1234":
                w.rich(par, f"=={number}==" if number == score else number, bold=number == score)
                w.rich(par, "    ")
            w.span(grid, 1, f"What makes us say so: {why}", size=10)
            w.cell_width(grid, 0, 13)
            w.cell_width(grid, 1, 4)
            w.p(doc, size=4)
    w.p(doc, "Our three next steps", style="Heading 1")
    for number in "123":
        w.p(doc, f"{number}.  {f(f'{number}.')}")
    return w.save(doc)


RT_A = """
Learning Disability team (East) and Speak Up Saltings
Jo, Emmy, Father Colm, Rakesh, 3 social workers, Di (manager)
10 May 2025
3 | Emmy's plan began with her band
2 | New starters not sure. No induction
2 | Awards night, but always the same people
1 | Rakesh waited 9 weeks for £45
3 | We meet at the Saltings, after 11
1 | A week later, if at all
4 | All panels since 2023
2 | Supported living tender – scored 2 questions out of 14
1
2
2 | Newsletter says what changed but never what did not
Pay within 10 days, card not form – Di, July
Easy read at the same time or no meeting
Ask three people to join the October audits
"""


RT_B = """
Commissioning
5 staff, 2 carers
Spring 25
2
3 | on the intranet
.
2 | policy agreed Feb, not yet in use
2
2 | sometimes
1
3 | 20% of quality score in home care bids
.
1 | no
2
Payment policy live
Carers on dementia pathway board
One recruitment panel by Sept
"""


RT_P = """
Carers' hub
Pam, Sid, two link workers
.
3
2 | we say “involve”
.
1 | vouchers only
..7
..3
"""


LAYOUTS = [
    Layout(
        make=readiness_toolkit,
        blank=("Co-production self assessment toolkit.docx", "Coproduction toolkit Harrowmere edition.docx"),
        filled=(("Toolkit LD East May 2025.docx", RT_A), ("Co-production toolkit - commissioning.docx", RT_B)),
        partly=(("Carers hub toolkit session.docx", RT_P),),
        together=False,
    ),
]
