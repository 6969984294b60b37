"""Forms about staff: induction and spot checks."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

INDUCTION = """
# Welcome to $org: induction checklist
For new starters in $team. Keep this with you, tick and date each line and give it to your manager in week 12.
Name: {}
Start date: {}
Buddy: {}
## Day 1
| Item | Done | Date | Initials |
!row {□}|{+}|{+}
|| ID badge, lanyard and door code
|| Laptop, phone, lone-working device (shown how to raise an alarm)
|| Fire exits, first aider, DSE
|| Where to find the practice handbook
## Week 1
| Item | Done | Date | Initials |
|| Met team manager, service manager, PSW
|| Case system training, parts 1 and 2
|| Information governance e-learning
|| Duty shadowing, 2 half days
## By week 6
| Item | Done | Date | Initials |
|| Safeguarding adults level 2
|| Mental Capacity Act
|| Visit to two providers
|| First supervision agreement signed
## By week 12
| Item | Done | Date | Initials |
|| Case file audited by manager
|| Equality, diversity and inclusion
|| Probation review
What would have made your first 12 weeks better? {}
"""


def induction_checklist() -> list[Doc]:
    look = Look()
    common = {"org": "Wexbourne", "team": "Adults and Health"}
    return form(
        INDUCTION,
        look,
        common,
        copy("Workforce/Induction/Induction checklist.odt"),
        copy(
            "Workforce/Induction/Induction checklist - provider services.odt",
            team="Provider Services (Shared Lives, day opportunities)",
        ),
        copy(
            "Workforce/Induction/returned/IC-07.odt",
            """
            Priyanka | 2 September 2024 | Owen
            ☑ | 2/9 | OM
            ☑ | 2/9 | OM
            ☑ | 2/9 | OM
            ☑ | 3/9 | OM
            ☑ | PSW not till 20/9 | OM
            ☑ | 5/9 | OM
            ☑ | 4/9 | PR
            ☑ | 5+6/9 | PR
            ☑ | 26/9 | PR
            ☑ | 1/10 | PR
            ☑ | Larch House 9/10, Brightway 11/10 | PR
            ☑ | 16/9 | CD
            ☑ | 14/11 | CD
            ☑ | 2/10 | PR
            ☑ | 25/11 | CD
            A map! And telling me the car park needs an app.
        """,
        ),
        copy(
            "Workforce/Induction/returned/IC-11.odt",
            """
            J. Stavros | 06/01 | Bel
            y | 6/1 | b
            y | 8/1 laptop late | b
            y | 6/1 | b
            y | 6/1 | b
            y | 7/1 | b
            y | 9/1 | js
            y | 7/1 | js
            y | 9,10/1 | js
            y | 30/1 | js
            y | 11/2 | js
            y | one only (Oakum) | js
            y | 20/1 | b
            y | 24/3 | m
            y | 3/2 | js
            y | 31/3 | m
            nothing
        """,
            team="Provider Services (Shared Lives, day opportunities)",
        ),
        copy(
            "Workforce/Induction/returned/IC-14 wk 3.odt",
            """
            Tobi A | 10 Feb 2025 | Hana
            ☑ | 10/2 | HW
            ☑ | 10/2 | HW
            ☑ | 10/2 | HW
            . | . | .
            ☑ | 12/2 | HW
            ☑ | 13/2 | TA
            ☑ | 13/2 | TA
            . | . | .
            ☑ | 26/2 | TA
        """,
        ),
        copy(
            "Workforce/Induction/returned/IC-15.odt",
            """
            Rhys | 17.02.25 | Bel
            ☑ | 17.2 | bw
            ☑ | 17.2 | bw
            ☑ | 17.2 | bw
            ☑ | 17.2 | bw
            ☑ | 19.2 | bw
        """,
        ),
    )


SPOT = """
=== Spot check
# Spot check – care at home
Agency: $agency
| ^Care worker | {} |
| ^Date and time in | {} |
| ^Carried out by | {} |
| ^Announced? | {} |
!w 14,4,12
| ^Standard | ^1 / 2 / 3 / n/a | ^What was seen |
!row {}|{+}
|| On time, badge worn, uniform clean
|| Knocked, said who they are, asked how the person is
|| Hands washed, gloves and apron right
|| Care plan read before starting
|| Care done as planned and at the person's pace
|| Choice offered (clothes, food, where to sit)
|| Moving and handling safe, equipment checked (LOLER tag)
|| Medicines: right six, MAR signed at the time
|| Food and drink left in reach
|| Record of the visit clear, dated, signed
|| Left secure, key safe scrambled
| ^Person's comment | {} |
| ^Action needed and by when | {} |
| ^Worker's signature | {} |
"""


def spot_check() -> list[Doc]:
    look = Look(font="Arial", shade="E5E7EB")
    return form(
        SPOT,
        look,
        {"agency": "________"},
        copy("Providers/Spot check sheet.xlsx"),
        copy("Providers/Spot check sheet - Brightway.xlsx", agency="Brightway Care (Feldham)"),
        copy(
            "Providers/spot checks/sc 1403.xlsx",
            """
            DK | 14/03/2025 07:05 | Una Park, field supervisor | No
            3 | 3 mins late, rang ahead
            3 | "Morning Bet, it's only me"
            3 | .
            2 | Looked at phone app after starting
            3 | very patient with stockings
            3 | Two cardigans held up
            n/a | walks
            3 | MAR signed after each
            3 | flask + biscuits
            2 | "All care given" – asked to write more
            3 | .
            Lovely girl, wish she came every day
            Talk about notes in supervision by 28/3
            D.K.
        """,
            agency="Brightway Care (Feldham)",
        ),
        copy(
            "Providers/spot checks/sc 1404 evening.xlsx",
            """
            S. O. | 14/03/2025 19:40 | U Park | no
            1 | 40 min late, no call, no badge
            2 | .
            2 | no apron
            1 | had not read, new to her
            2 | hurried, 17 min of 30
            1 | sandwich made w/o asking
            2 | sling tag out of date Feb
            2 | Signed before giving
            3 | .
            2 | .
            3 | .
            Don't know who she is. Nice enough.
            Re-do meds competency before next shift. Sling out of use – loan store rung. Supervision 17/3
            signed
        """,
            agency="Brightway Care (Feldham)",
        ),
        copy(
            "Providers/spot checks/sc live-in.xlsx",
            """
            M. Castellan | 3.2.25 / 11 am | L. Ogden (QA) | Yes
            3 | lives in
            3 | .
            3 | .
            n/a | .
            3 | Person was choosing music
            3 | .
            2 | Hoist serviced, slings not named
        """,
            agency="Harbour Live-in",
        ),
    )
