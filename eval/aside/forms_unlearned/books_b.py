"""Workbooks: lessons log, action plan and training record."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

LESSONS = """
=== Lessons log
# Lessons learned log
Programme: $prog
| ^Ref | ^Date | ^What happened | ^What we learned | ^What to do next time | ^Owner |
| <g>eg</g> | <g>01/04</g> | <g>Test users got the wrong log-ins</g> | <g>IT need ten days' notice</g> | <g>Put in plan</g> | <g>PMO</g> |
!grid 12n Lessons learned log
=== Closing review
!w 10,14
| ^What would we do again? | {} |
| ^What would we never do again? | {} |
| ^Who else should hear this? | {} |
| ^Review led by | {} |
| ^Date | {} |
"""


def lessons_log() -> list[Doc]:
    look = Look(font="Calibri", shade="DDD6FE")
    return form(
        LESSONS,
        look,
        {"prog": ""},
        copy("Programmes/Lessons log.xlsx"),
        copy("Programmes/Lessons log - Liberty programme.xlsx", prog="Liberty (front door redesign)"),
        copy(
            "Programmes/Lessons log Home First.xlsx",
            """
            12/06; Vans arrived before drivers were insured; HR and fleet did not talk; One joint gateway; Lou // 30/06; First week all referrals on Friday; Wards save them up; Daily quota agreed with matrons; Kat // 14/07; 2 people sent home with no food; Nobody's job; Hub asks "milk and bread?"; Kat // 02/09; Staff left within six weeks; Split shifts; Straight shifts offered; Lou // 20/10; Falls pick-up called us not them; Numbers looked alike; Magnet on fridge; Ola // 11/11; Good: same OT throughout; Trust; Keep; . // 05/01; Snow; 4x4 list was 2019; Refresh each October; Resilience // 09/01; Snow day calls by phone worked; Half were fine with a ring; Write into plan; Lou // 28/01; Data late; One analyst; Train second; PMO // 03/02; Families not told end date; Letter on day 1; In pack; Kat // 17/02; Gloves ran out; Order at 60%; .; Stores // 03/03; Thank-you event; Costs £80, worth it; Yearly; Lou
            Same therapist from ward to front room
            Launch in a Friday week
            Stroke pathway; the falls people
            Lou and Kat | 24/03/2025
        """,
            prog="Home First",
        ),
        copy(
            "Programmes/Lessons log CRM.xlsx",
            """
            April; Go-live moved 3x; Dates set before the data was seen; data first; RO // May; Floor-walkers praised; keep for 6 wks not 2; budget it; RO // May; Letters printed with old logo; check templates; add to test script; Comms // June; Carers' module thin; ask carers; co-design; RO // July; Reports team saw spec too late; .; invite; BI // Aug; Out of hours not trained; they work nights!; evening session; EDS // Sept; Payments run failed; parallel run too short; 3 cycles; Finance // Sept; Duplicate NHS nos; match before load; .; BI // Oct; Champions network; best £ spent; repeat; RO // Nov; Closing board; agree what 'done' means; gate; PMO
            Floor-walkers, champions
            Promise a date to the newspaper
            Housing, who go live next year
            R. Oke | 2 Dec 2024
        """,
            prog="Case system replacement",
        ),
        copy(
            "Programmes/Lessons log Liberty to Jan.xlsx",
            """
            14/10; Web chat had 11 uses a week; Nobody asked for it; Ask first; Sol // 02/12; Script too long; Calls up from 9 to 14 min; Cut by half; Hannah // 20/01; New advisers sat with duty for a week; They loved it; Keep; Hannah
            Sitting with duty
            . | . | . | .
        """,
            prog="Liberty (front door redesign)",
        ),
    )


PLAN = """
=== $sheet
# $title
| ^What this plan answers (report, date) | {} |
| ^Sponsor | {} |
| ^How often it's looked at, and where | {} |
!w 3,10,8,6,4,4,10
| ^No. | ^Action | ^What good will look like | ^Lead | ^Due | ^RAG | ^Update |
!grid 10n Action
Agreed by: {}
Agreed on: {}
Closed by and date: {}
!list F7:F16 Red,Amber,Green,Blue
"""


def improvement_plan() -> list[Doc]:
    look = Look(font="Arial", shade="FECACA")
    common = {"sheet": "Plan", "title": "Improvement action plan"}
    return form(
        PLAN,
        look,
        common,
        copy("Quality/Improvement action plan.xlsx"),
        copy("Quality/Care home improvement plan.xlsx", title="Care home improvement plan – provider to complete"),
        copy("Quality/Action plan (audit).xlsx", title="Action plan following internal audit", sheet="AP"),
        copy(
            "Quality/Fernhurst plan v4.xlsx",
            """
            Org abuse enquiry ORG-019 and QM visit 2 January | Provider's nominated individual | Weekly, Teams, Wednesdays
            All 31 care plans rewritten with the resident; Plan reads like the person; Dep. manager; 28/02; Amber; 19 of 31 // Night staffing up by one; Bells under 4 min; Manager; Now; Blue; Done 6/1 // Thickener stored locked; 0 found out; Nurse lead; 10/01; Blue; spot check ok // Fire door unit B; closes; Maintenance; 31/01; Green; fitted, waiting for sign off // Meds audit weekly; 98%; Nurse lead; weekly; Green; 97, 99, 98 // Activities at weekend; Two a day; Activities; March; Red; no applicant // Supervisions; 100% in 8 wks; Manager; 31/03; Amber; 71% // Relatives' meeting; held quarterly; Manager; 14/02; Blue; 22 came // DoLS applications; none lapsed; Admin; ongoing; Green; 4 sent // Agency induction sheet; signed every shift; Nurse lead; 17/01; Blue; seen
            D. Fairweather (council), home manager | 6 January 2025 | not before 31/03
        """,
            title="Care home improvement plan – provider to complete",
        ),
        copy(
            "Quality/AP direct payments audit.xlsx",
            """
            Internal audit, 20 Feb 2025, limited | NR | DMT monthly
            Write procedure for surplus recovery; in use; Client finance; June; Green; draft to DMT // Contact 44 with balance over 8 wks; all answered; DP team; 30/4; Amber; 30 answered // Prepaid card for new; 90%; DP team; July; Amber; 71% // PA register; live; Commissioning; Sept; Red; no funding // Insurance check yearly; 100%; DP team; rolling; Green; . // Review overlap with care review; one visit; PSW; Oct; Red; to be scoped // Fraud training; 26 staff; Audit; May; Blue; 26 // Dashboard; monthly; BI; May; Blue; live
            Audit Committee | 20 March | -
        """,
            title="Action plan following internal audit",
            sheet="AP",
        ),
        copy(
            "Quality/Gorsefield plan - waiting for provider.xlsx",
            """
            QM visit of 30 January 2025 (overall 4)
            D. Pugh
            every 2 weeks, Gorsefield
            .
            .
        """,
            title="Care home improvement plan – provider to complete",
        ),
    )


TRAINING = """
=== Training record
# Individual training record
Service: $service
| ^Name | {} | ^Role | {} |
| ^Start date | {} | ^Manager | {} |
!w 12,5,5,5,5
| ^Course | ^Date done | ^Expires | ^Provider | ^Cert seen (Y) |
!row {}|{+}|{+}|{+}
|| Safeguarding adults level $level
|| Safeguarding children level 1
|| Mental Capacity Act and DoLS
|| Moving and handling of people
|| Medication awareness
|| Basic life support
|| Infection prevention
|| Fire safety
|| Food hygiene
|| Oliver McGowan part 1
|| Oliver McGowan part 2
|| Data security
|| Lone working
"""


def training_record() -> list[Doc]:
    look = Look(font="Calibri", shade="E5E7EB")
    common = {"service": "Shared Lives", "level": "2"}
    return form(
        TRAINING,
        look,
        common,
        copy("Workforce/Training record.xlsx"),
        copy("Workforce/Training record - AMHP hub.xlsx", service="AMHP Hub", level="3"),
        copy(
            "Workforce/training records/TR Kofi.xlsx",
            """
            Kofi | Day opportunities officer | 11/2019 | Bel
            14/05/2024 | 05/2027 | LSAB | Y
            14/05/2024 | 05/2027 | e-learning | Y
            02/09/2023 | 09/2026 | in house | Y
            21/11/2024 | 11/2025 | Movewell | Y
            08/01/2025 | 01/2026 | pharmacy | Y
            17/06/2024 | 06/2025 | Red Heart | Y
            10/2024 | 10/2025 | e-learning | Y
            10/2024 | 10/2025 | e-learning | Y
            2022 | 2025 | college | N – bring
            03/2024 | - | e-learning | Y
            booked 22/04/2025 | . | ICB | .
            10/2024 | 10/2025 | e-learning | Y
            n/a | . | . | .
        """,
        ),
        copy(
            "Workforce/training records/TR J Marsh.xlsx",
            """
            J Marsh | AMHP | 2012 | I. Vale
            Oct 24 | Oct 27 | LSAB | y
            Oct 24 | Oct 27 | LSAB | y
            Mar 24 | Mar 26 | Uni (BIA refresher) | y
            not needed | . | . | .
            not needed | . | . | .
            May 23 | EXPIRED | . | .
            Jan 25 | Jan 26 | e | y
            Jan 25 | Jan 26 | e | y
            not needed | . | . | .
            Feb 24 | - | e | y
            Sep 24 | - | ICB | y
            Jan 25 | Jan 26 | e | y
            Jun 24 | Jun 27 | Suzy trust | y
        """,
            service="AMHP Hub",
            level="3",
        ),
        copy(
            "Workforce/training records/TR new starter Bea.xlsx",
            """
            Bea | Shared Lives worker | 3/2/25 | Bel
            10/02/2025 | 02/2028 | e | Y
            10/02/2025 | 02/2028 | e | Y
            . | . | . | .
            . | . | . | .
            . | . | . | .
            24/02/2025 | 02/2026 | Red Heart | Y
            04/02/2025 | 02/2026 | e | Y
            04/02/2025 | 02/2026 | e | Y
        """,
        ),
    )
