"""Workbooks: continuity plan, early warning return and evidence contribution."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

CONTINUITY = """
=== Front
# Business continuity plan – care provider
Based on the council's model plan, $ed. Fill in the yellow cells on each sheet.
!w 9,12
| ^Service name | {} |
| ^Address and CQC number | {} |
| ^Plan owner | {} |
| ^Tested on | {} |
=== Contacts
!w 9,9,7
| ^Who | ^Name | ^24 h number |
!row {}|{+}
|| Manager on call
|| Owner or director
|| Council duty
|| Electrician
|| Water
|| IT
=== Scenarios
!w 7,10,10,6
| ^What if… | ^First hour | ^First day | ^Who leads |
!row {}|{+}|{+}
|| A third of staff can't come
|| No heating or power
|| Building can't be used
|| Case or rota system down
|| Outbreak
|| Flood or snow
=== Priorities
| ^Which people must be seen, whatever happens? (initials and reason) |
| {} |
| ^Where would people go? |
| {} |
"""


def continuity_plan() -> list[Doc]:
    look = Look(font="Calibri", shade="FEF9C3")
    return form(
        CONTINUITY,
        look,
        {"ed": "edition 3"},
        copy("Market/Business continuity plan model.xlsx"),
        copy("Market/Business continuity plan model (2023).xlsx", ed="edition 2, 2023"),
        copy(
            "Market/BCPs/Larch House.xlsx",
            """
            Larch House | Larch Lane, 1-99--- | B. Adeyemi | 14/10/2024, table top, with fire service
            rota on wall | 07700 900---
            Mr Sorensen | by the phone
            EDS | 01632 960999
            Volt & Sons | 01632 960612
            Wessel Water | 105 / 0345 ---
            CareTech | 01632 960613
            Call list A; offer £50; managers on floor | Agency with care records briefed; family asked for meals | Dep
            Blankets, count oil radiators (8) | Generator hire, Hobb's | Handyman
            Muster at church | Transport by day centre buses to Tallow Court | Manager
            Paper MAR from Friday print | Re-enter by 48 h | Senior
            Shut unit, ring UKHSA | cohort, visitors told | Nurse lead
            Staff rooms to sleep in | 4x4 club list | Manager
            FA (insulin 8/17), KP (PEG), RS (one to one)
            Tallow Court lounge 12, Fernhurst 6, families 9
        """,
        ),
        copy(
            "Market/BCPs/Foxglove.xlsx",
            """
            Foxglove at Home | Quernby, 1-77--- | Sandie | not yet
            Sandie | her mobile
            Sandie | as above
            EDS | 960999
            n/a | n/a
            n/a | n/a
            nephew | text him
            Red list first, walkers | ring families | Sandie
            torch, flasks | n/a | Sandie
            work from my house | n/a | Sandie
            Printed rota in each car | same | Jo
            masks in cars | same two staff per street | Jo
            chains. tractor (Mr Gale) | . | Sandie
            List in red book, 11 people
            hospital or family
        """,
            ed="edition 2, 2023",
        ),
        copy(
            "Market/BCPs/Gorsefield (not finished).xlsx",
            """
            Gorsefield | 4 flats, Mill Lane | D. Pugh (area) | .
            area on call | 07700 900---
            D Pugh | as above
            EDS | 01632 960999
            . | .
            . | .
            . | .
            agency | more agency | DP
            . | . | .
            hotel? | . | .
        """,
        ),
    )


WARNING = """
=== Return
# Provider early warning return – $month
Confidential. Answer for the branch. It takes ten minutes.
!w 14,5,10
| ^Question | ^Y/N or number | ^If yes, say more |
!row {}|{+}
|| Are you owed money by us that is more than 30 days late?
|| Days of cash in hand
|| Has your bank changed its terms?
|| Vacancies (posts)
|| Is the registered manager leaving or on long leave?
|| Do you plan to close, sell or stop any service?
|| Have you turned work down this month? How many people?
|| Is insurance in place and renewed?
|| Sponsor licence: any action by the Home Office?
|| On a scale of 1 (fine) to 5 (can't go on), how are you?
| ^Name | {} | |
!list B4:B13 Y,N
"""


def early_warning() -> list[Doc]:
    look = Look(font="Arial", shade="FED7AA")
    return form(
        WARNING,
        look,
        {"month": "<month>"},
        copy("Market/Early warning return.xlsx"),
        copy("Market/Early warning return Feb 2025 (send to all).xlsx", month="February 2025"),
        copy(
            "Market/early warning/Jan Harbour.xlsx",
            """
            Y | £41k since Nov, invoices 2207–2231
            19 | normally 40
            Y | overdraft cut to 50k
            14 | nights mostly
            N | .
            N | "not at present"
            Y | 11
            Y | to Nov
            Y | B rating, plan due 1/3
            4 | come and see us
            M. Silva
        """,
            month="January 2025",
        ),
        copy(
            "Market/early warning/Jan Foxglove.xlsx",
            """
            N | .
            90 | .
            N | .
            0 | .
            N | .
            N | .
            2 | too far to walk
            Y | .
            n/a | .
            1 | tired but fine!
            Sandie
        """,
            month="January 2025",
        ),
        copy(
            "Market/early warning/Feb Kestrel.xlsx",
            """
            Y | being looked at
            rather not say | .
            . | .
            6 | .
            N | .
        """,
            month="February 2025",
        ),
    )


EVIDENCE = """
=== How to
# Evidence contribution $year
One row for each statement. Keep it under 150 words. Name the proof and where it lies. Rows in grey are examples.
=== Your service
!w 10,12,10,8,5
| ^We statement | ^What we do well | ^What isn't good enough | ^Proof | ^Contact |
| <g>Example: Supporting people to live healthier lives</g> | <g>Falls pick-up kept 371 of 412 at home</g> | <g>Not in the south yet</g> | <g>Evaluation, Oct 2024</g> | <g>Ola B</g> |
!row {}|{+}|{+}|{+}
|| Assessing needs
|| Supporting people to live healthier lives
|| Equity in experience and outcomes
|| Care provision, integration and continuity
|| Partnerships and communities
|| Safe systems, pathways and transitions
|| Safeguarding
|| Governance, management and sustainability
|| Learning, improvement and innovation
=== Voice
| ^What would people who draw on your service say? |
| {} |
| ^How do you know? |
| {} |
"""


def evidence_contribution() -> list[Doc]:
    look = Look(font="Calibri", shade="C7D2FE")
    return form(
        EVIDENCE,
        look,
        {"year": "2025"},
        copy("Assurance/Evidence contribution sheet.xlsx"),
        copy("Assurance/Evidence contribution sheet v2.xlsx", year="2025 (v2, with voice tab)"),
        copy("Assurance/Evidence contribution sheet.docx"),
        copy(
            "Assurance/contributions/Hospital.xlsx",
            """
            Trusted assessors on 14 wards; same day triage | Friday afternoon | Hub data | Kat O
            Reablement offered first in 74% | Nights | CLD | Lou
            Interpreters in 20 minutes by phone | We don't ask about faith on wards | audit Nov | Kat O
            P0 + P1 86% | P2 beds too far off | dashboard | Kat O
            Joint board w. Royal Kyme weekly | Two trusts, two forms | MoU | AK
            . | Handover to localities failed twice | Incident 114 and note of 24/2 | Hannah
            Ward staff call before form | low MSP | SA1 sample | D Fairweather
            Daily stand-up | Data late | . | PMO
            Lessons log shared | No time to read it | log | Lou
            "They got me home to my pigeons"
            Ten calls in November; cards
        """,
        ),
        copy(
            "Assurance/contributions/Client finance.xlsx",
            """
            Financial assessment in 19 days | was 61 in June | tracker | J Mensah
            n/a | n/a | n/a | n/a
            Waiver cases looked at for bias | religion not held | EqIA | Ned
            n/a | n/a | n/a | n/a
            CAB in the office on Mondays | none | rota | JM
            Appointee accounts balanced daily | bank scam Feb | audit | Ned
            Raised 14 concerns of financial abuse | no feedback | log | JM
            Monthly debt board | £2.2m over 90 days | report | Ned
            Letters rewritten w/ people | L3 still bad | before and after | JM
            "Explained the money twice and didn't huff"
            postcards
        """,
        ),
        copy(
            "Assurance/contributions/Sensory.xlsx",
            """
            Rehab officer sees people at home | 22 wks wait | list | Jan W
            Low vision clinic | . | . | Jan W
            Deaf Club evening; BSL video | Deafblind register old | . | .
            . | . | . | .
            . | . | . | .
            . | . | . | .
            One of our team sits on MASH | . | . | .
        """,
        ),
    )
