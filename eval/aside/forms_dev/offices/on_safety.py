"""Health and safety, and business continuity."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W


def lone_working(f: Fill) -> bytes:
    w = W("Arial", 9.5, landscape=True)
    w.p("<b>Risk assessment HS/RA/04 – Lone working and home visits</>")
    if not f.on:
        w.p(
            "The first row is a worked example. Score likelihood (1–5) x severity (1–5): 1–6 low, 8–12 medium, 15–25 high. Assess the work that is really done, with the people who do it. Review each year, after an incident, or if the work changes."
        )
    w.table(
        [[*f.pair("Team"), *f.pair("Assessor"), *f.pair("Date"), *f.pair("Review date")]],
        [2, 6, 2, 4.5, 1.5, 3, 2.7, 4],
    )
    heads = [
        "Hazard",
        "Who might be harmed and how",
        "What are we doing already?",
        "L",
        "S",
        "Risk",
        "What more is needed?",
        "Action by",
        "Done",
    ]
    example = [
        "<i>Dog loose in the house</>",
        "<i>Worker – bites</>",
        "<i>Flag on the record, ring ahead</>",
        "<i>2</>",
        "<i>3</>",
        "<i>6</>",
        "<i>None</>",
        "<i>–</>",
        "<i>–</>",
    ]
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 7, example)], [4, 4, 5, 1, 1, 1.2, 5, 2.5, 2])
    w.p(
        "Manager’s signature: "
        + f("Manager’s signature:", "_" * 30)
        + ("          Trade union safety rep: _______________" if f.v else "")
    )
    return w.data()


add(
    lone_working,
    "b H&S/HS-RA-04 Lone working.docx",
    "b H&S/Risk assessment lone working (with example).docx",
    (
        "f H&S/RA lone working - Mental health social work team.docx",
        """
        Community mental health social work
        F. Abara
        11/01/2024
        11/01/2025
        Assault during home visit | Worker, injury and distress | Two to visit if flagged; lone worker device; duty log | 3 | 4 | 12 | Debrief within 24h | FA, Feb | 02/24 || No phone signal in the upper valley | Worker, cannot raise alarm | Text before and after | 3 | 3 | 9 | Satellite fobs x4 | Estates | || Driving home after a late assessment | Worker, tired | 11 hours' rest | 2 | 5 | 10 | Taxi after midnight | FA | 01/24
        F Abara
        """,
    ),
    (
        "f H&S/RA HS-RA-04 Brokerage visits.docx",
        """
        Brokerage
        Sim
        3/24
        -
        Slips at care homes | staff | shoes | 1 | 2 | 2 | none | - | - || Infection | staff, residents | LFT / mask in outbreak | 2 | 3 | 6 | none | - | -
        ~
        """,
    ),
    (
        "p H&S/RA lone working OT - to be finished.docx",
        """
        Occupational therapy, South
        ~
        6 June 2024
        ~
        Moving heavy samples | OT, back strain | | | | | | |
        ~
        """,
    ),
    together=False,
)


def workstation(f: Fill) -> bytes:
    w = W("Segoe UI", 10)
    w.h("Display screen equipment: self-assessment", 1)
    w.p("For hybrid workers: fill in one for each place of work. Answer Y or N. Any N needs an action.")
    w.table([[*f.pair("Name"), *f.pair("Place of work")], [*f.pair("Manager"), *f.pair("Date")]], [2.5, 6, 3, 5.5])
    rows = [["#No.", "#Question", "#Y", "#N", "#Action needed"]]
    number = 0
    for section, questions in (
        (
            "Chair",
            (
                "Can you adjust the height of the seat?",
                "Does the back give support?",
                "Are your feet flat on the floor or a rest?",
            ),
        ),
        (
            "Screen",
            (
                "Is the top of the screen level with your eyes?",
                "Is the picture free of flicker and glare?",
                "Is there a separate keyboard if you use a laptop?",
            ),
        ),
        (
            "Desk and room",
            ("Is there room for papers?", "Is the light right?", "Are cables out of the way?", "Is it warm enough?"),
        ),
        (
            "You",
            (
                "Do you take a break every hour?",
                "Have you had an eye test in the last two years?",
                "Are you free of aches from work?",
                "Do you know how to report a problem?",
            ),
        ),
    ):
        rows.append([f"#{section}"])
        for question in questions:
            number += 1
            answer = f(question)
            choice, _, action = answer.partition(" ")
            rows.append([str(number), question, "Y" if choice == "Y" else "", "N" if choice == "N" else "", action])
    w.table(rows, [1.2, 8, 1, 1, 5.8], colour="D0CECE")
    w.p("Anything else?  " + f("Anything else?"))
    w.tab(
        "<s>Manager: actions complete   ☐        Refer to Occupational Health   ☐"
        + ("        Order raised   ☐</>" if f.v else "</>"),
        4,
    )
    return w.data()


add(
    workstation,
    "b H&S/DSE self-assessment.docx",
    "b H&S/DSE checklist hybrid working.docx",
    (
        "f H&S/DSE G Tranmer home.docx",
        """
        Gail Tranmer
        Home (dining table)
        P. Noble
        3/6/24
        N Kitchen chair, needs proper one
        N
        Y
        N Use books for now
        Y
        Y
        Y
        Y
        Y
        N electric heater
        N back-to-back calls on duty days
        Y
        N shoulder, seeing physio
        Y
        Sit-stand desk recommended in Access to Work report
        """,
    ),
    (
        "f H&S/DSE self-assessment - hub desk 14.docx",
        """
        Anon (hot desk)
        Contact centre, desk 14
        ~
        May
        Y
        Y
        Y
        Y
        N blind broken
        Y
        Y
        Y
        Y
        Y
        ~
        Y
        Y
        Y
        """,
    ),
    (
        "p H&S/DSE W Kerr.docx",
        """
        Will Kerr
        ~
        Teresa
        ~
        Y
        Y
        N rest ordered
        Y
        ~
        ~11
        """,
    ),
    together=True,
)
