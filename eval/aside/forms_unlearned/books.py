"""Workbooks and returns: case audit, contract figures and self-assessment."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

AUDIT = """
=== Read me
# Case file audit tool $ver
Two audits a month per manager. Grade each line Met, Partly, Not or N/A and say where in the record you saw it.
Met = evidence clear and timely. Partly = some evidence or late. Not = no evidence.
Where the overall grade is Inadequate tell the Principal Social Worker the same day.
Drop-downs are in column B. Do not add rows.
=== Audit
!w 12,6,14
| ^Service | $service | |
| ^Record number | {} |
| ^Auditor | {} |
| ^Month | {} |
| ^A. Person's voice |
!row {}|{+}
|| 1. Wishes are in the person's own words
|| 2. Communication needs recorded and met
|| 3. Advocacy considered
| ^B. Assessment and eligibility |
|| 4. Timely (28 days)
|| 5. Proportionate and strengths-based
|| 6. Capacity considered and recorded where in doubt
|| 7. Carer offered own assessment
| ^C. Plan and review |
|| 8. Outcomes can be measured
|| 9. Personal budget shown
|| 10. Reviewed within 12 months
| ^D. Safety |
|| 11. Risk recorded and managed
|| 12. Safeguarding acted on
| ^E. Oversight |
|| 13. Supervision decisions on file
|| 14. Case summary and chronology current
| ^Overall grade | {} |
| ^Good practice to share | {} |
| ^Must do, by whom and when | {} |
!list B6:B25 Met,Partly,Not,N/A
"""


def case_audit() -> list[Doc]:
    look = Look(font="Calibri", shade="BFDBFE")
    common = {"ver": "v7 (Apr 2024)", "service": "Older People and Physical Disability"}
    return form(
        AUDIT,
        look,
        common,
        copy("QA/Case file audit tool v7.xlsx"),
        copy("QA/Case file audit tool v7 MH.xlsx", service="Mental Health"),
        copy(
            "QA/audits 24-25/Nov 31204.xlsx",
            """
            31204 | G. Hartley | November
            Met | p2 assessment: "leave me my cat and my whisky"
            Met | large print sent
            N/A | no difficulty
            Partly | 41 days, reason given
            Met | neighbour, church and daughter in it
            N/A | .
            Not | daughter's not been offered – no record
            Partly | "to remain safe" is not an outcome
            Met | indicative and final
            N/A | new
            Met | fall plan
            N/A | none
            Partly | one note since July
            Met | updated 4/11
            Good
            The way the plan uses his allotment friends
            Offer carer's assessment – RT by 6 Dec
        """,
        ),
        copy(
            "QA/audits 24-25/Nov 29981 MH.xlsx",
            """
            29981 | P. Anand | Nov 24
            Not | Third person throughout
            Not | Somali speaker, family interpreted
            Not | needed under s67, not asked
            Not | 19 weeks
            Not | copied from 2022 with the wrong name in two places
            Partly | mentions "lacks insight"
            N/A | lives alone
            Not | -
            Not | -
            Not | last 02/2022
            Partly | old risk plan
            Met | referral made 3/10 and s42 closed properly
            Not | no supervision seen
            Not | -
            Inadequate
            Duty worker's safeguarding call note
            Reallocate; new assessment with interpreter; PSW told 14/11. PA by 30/11
        """,
            service="Mental Health",
        ),
        copy(
            "QA/audits 24-25/Dec 40117.xlsx",
            """
            40117 | G Hartley | December
            Met | .
            Met | .
            Met | IMCA report
            Met | 9 days
            Met | .
            Met | two MCAs, excellent
            Met | wife, done same week
            Met | .
            Met | .
            Met | Oct 24
            Met | .
            Met | n/a since
            Met | x3
            Met | .
            Outstanding
            MCA – use in training with consent
            none
        """,
        ),
        copy(
            "QA/audits 24-25/Jan unfinished.xlsx",
            """
            41260 | S. Oduya | January
            Met | see contact 2/1
            Met | BSL interpreter booked
            Partly | asked, no answer on file
            Met | 21 d
            Partly | deficit language
        """,
            service="Mental Health",
        ),
    )


RETURN = """
=== Return
# Quarterly contract monitoring return – $what
Send to contracts@marlingshire.example within 10 working days of quarter end.
| ^Provider | $provider |
| ^Quarter | $quarter |
| ^Completed by | {} |
!w 14,4,4,4,12
| ^Measure | ^M1 | ^M2 | ^M3 | ^Comment |
!row {}|{+}|{+}|{+}
|| KPI 1 Hours commissioned
|| KPI 2 Hours delivered
|| KPI 3 Calls over 30 minutes late
|| KPI 4 Missed calls
|| KPI 5 Packages handed back
|| KPI 6 Complaints received
|| KPI 7 Compliments received
|| KPI 8 Safeguarding concerns raised
|| KPI 9 Staff in post (headcount)
|| KPI 10 Staff who left
|| KPI 11 Staff with Care Certificate, %
|| KPI 12 Supervisions done on time, %
| ^What have you changed as a result of feedback? | {} |
| ^Any risk to continuity? | {} |
"""


def contract_return() -> list[Doc]:
    look = Look(font="Arial", shade="FDE68A")
    common = {"what": "home care", "provider": "", "quarter": ""}
    return form(
        RETURN,
        look,
        common,
        copy("Contracts/Quarterly return home care.xlsx"),
        copy(
            "Contracts/Q3 return Harbour Homecare (to send).xlsx", provider="Harbour Homecare Ltd", quarter="Q3 2024/25"
        ),
        copy("Contracts/Quarterly return extra care.csv", what="extra care", quarter="Q4 2024/25"),
        copy(
            "Contracts/returns/Q2 Brightway.xlsx",
            """
            T. Abel, registered manager
            2210 | 2244 | 2198 | .
            2174 | 2190 | 2101 | Hospital stays in Sept
            31 | 28 | 44 | Roadworks on A19
            2 | 1 | 3 | all reported
            0 | 0 | 1 | 60 mile round
            3 | 1 | 2 | .
            5 | 9 | 4 | .
            1 | 0 | 2 | .
            71 | 73 | 70 | .
            2 | 1 | 4 | two to NHS
            88 | 88 | 91 | .
            94 | 90 | 79 | manager on leave
            Sunday rounds start at 7 not 6.30 as asked by 14 people
            None now. Sponsor licence renews in Feb.
        """,
            provider="Brightway Care",
            quarter="Q2 2024/25",
        ),
        copy(
            "Contracts/returns/Q2 Foxglove.xlsx",
            """
            Office
            640 | 655 | 661 | 0
            640 | 655 | 655 | 0
            0 | 0 | 2 | 0
            0 | 0 | 0 | 0
            0 | 0 | 0 | 0
            0 | 0 | 0 | 0
            1 | 0 | 0 | 0
            0 | 0 | 0 | 0
            19 | 19 | 20 | 0
            0 | 0 | 0 | 0
            100 | 100 | 95 | one new
            100 | 100 | 100 | 0
            No feedback
            No
        """,
            provider="Foxglove at Home",
            quarter="Q2 2024/25",
        ),
        copy(
            "Contracts/returns/extra care Q1.csv",
            """
            Sandra P
            410 | 410 | 415 | block
            398 | 402 | 409 | .
            4 | 2 | 2 | .
            0 | 0 | 0 | .
            n/a | n/a | n/a | block
            1 | 0 | 0 | lift
            3 | 2 | 6 | .
            0 | 1 | 0 | .
            16 | 16 | 15 | .
            0 | 0 | 1 | retired
            81 | 81 | 87 | .
            100 | 94 | 94 | .
            Tea moved to 5.30
            Lift!
        """,
            what="extra care",
            provider="Tallow Court",
            quarter="Q1 2024/25",
        ),
        copy(
            "Contracts/returns/Q2 Harbour chased.xlsx",
            """
            m.silva@harbour.example
            1820 | 1804 | . | Sept to follow, system down
            1790 | 1766 | . | .
            19 | 22 | . | .
            0 | 1 | . | .
            . | . | . | .
            2 | 2 | . | .
            . | . | . | .
            1 | 1 | . | .
        """,
            provider="Harbour Homecare Ltd",
            quarter="Q2 2024/25",
        ),
    )


SELF = """
=== Cover
# Team self-assessment $year
Team: $team
Score each statement 1 (not in place), 2 (starting), 3 (in place), 4 (embedded, with proof). Give the proof.
=== Working with people
!w 14,3,12
| ^Statement | ^Score | ^Proof |
!row {}|{+}
|| We see people within our waiting time standard
|| We know who is waiting and how risky it is
|| People tell us that they are listened to
|| We use advocates as the law asks
=== Providing support
| ^Statement | ^Score | ^Proof |
|| We know the gaps in our local market
|| Our hospital work is home first
=== Safety
| ^Statement | ^Score | ^Proof |
|| Safeguarding decisions are made in two days
|| Handovers between teams do not lose people
=== Leadership
| ^Statement | ^Score | ^Proof |
|| Supervision happens and is any good
|| We learn from audit and complaints
=== Priorities
| ^Top three priorities for us |
| {} |
| ^Help we need from senior managers |
| {} |
"""


def team_selfassessment() -> list[Doc]:
    look = Look(font="Calibri", shade="D1FAE5")
    common = {"team": "<choose>", "year": "2025"}
    return form(
        SELF,
        look,
        common,
        copy("Assurance/Team self-assessment 2025.xlsx"),
        copy("Assurance/Team self-assessment 2024.xlsx", year="2024"),
        copy("Assurance/Team self-assessment 2025 - Hospital.xlsx", team="Hospital and Discharge"),
        copy(
            "Assurance/returns/TSA Feldham.xlsx",
            """
            3 | median 19 days Jan
            4 | RAG list seen every Monday, sampled by AD 8/1
            3 | 44 of 51 cards
            2 | 61% of those who should
            2 | .
            3 | n/a mostly
            3 | 91% in Q3
            2 | two people lost between us and LD in autumn
            4 | 97%, and survey says useful
            3 | you said we did board
            Advocacy; transition to LD; carers in work
            An answer on the second senior post please
        """,
            team="Feldham Locality",
        ),
        copy(
            "Assurance/returns/TSA Hospital.xlsx",
            """
            4 | same day
            3 | hub list
            2 | hard to ask on wards; ten calls in Nov were good
            2 | IMCA waits
            3 | weekly call with brokers
            4 | P0+P1 = 86%
            2 | some go to locality on a Friday
            1 | no agreed note. See incident 114
            3 | ok
            2 | not enough time
            1 handover note 2 IMCA 3 weekend cover
            Locality managers to agree the note
        """,
            team="Hospital and Discharge",
        ),
        copy(
            "Assurance/returns/TSA Sensory 2024 half.xlsx",
            """
            2 | rehab officer wait is 22 weeks
            3 | spreadsheet
            4 | Deaf Club evening
            . | .
            2 | No braille tutor
        """,
            team="Sensory",
            year="2024",
        ),
    )
