"""Assurance templates: service plan, decision log, evidence index, business continuity, data quality."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 finance Service planning/Service plan 2025-26.docx
    b1 county Service planning/Plan on four pages.docx
    b0 hr Service planning/Service plan 2025-26.pptx
    f0 audit Service planning/Service plan Occupational Therapy.docx
    f1 north Service planning/Service plan AMHP.docx
    p0:0-2 quality Service planning/Service plan OT first.docx
    p1:0-5 hub Service planning/Service plan AMHP half.docx
    p0:0-5,7,8 partners Service planning/Service plan OT nearly.pptx
    """,
    """
    Occupational Therapy
    Sunita Rawal
    Councillor Prudence Alleyn
    Twenty-six therapists and nine assistants see 5,200 adults a year, fit 11,000 pieces of equipment and advise on 480 grants.
    Ring before the visit so that two in five need none; order from the van
    Two teams merged and sick leave down from 14 days to 9
    Move 60 people with two carers to one, with their agreement, where kit makes it safe
    Swap paper order forms for the portal by July
    Wait 84 to 40 days; single-handed care 0 to 60; complaints 22 to 10
    """,
    """
    AMHP
    KO
    Cllr Alleyn
    16 AMHPs
    24/7 rota
    -
    Fewer OOA beds
    -
    4 hr response 90%
    """,
)
def corporate_service_plan() -> str:
    return """
@ ghost=italic; font=Trebuchet MS; heads=Heading; colour=1D8348; tidy=1
! Service plan 2025-26
|w 5 12
| Service | {}
| Head of service | {}
| Portfolio holder | {}

# How this fits
Every service plan rests on the Council Plan 2023-27. The five aims and what each means for 2025-26 are printed below and are the same in all plans.
* **Aim 1 A fair start.** Young people with disabilities have a named worker in adult services by 17.
* **Aim 2 Simple to use.** Three contacts in four are settled at the first call or click.
* **Aim 3 Streets we are proud of.** Every building is open, clean and step-free.
* **Aim 4 Homes that suit us as we age.** Two hundred more people live in a home with care on site.
* **Aim 5 Living within our means.** Each service ends the year within half a per cent of its budget.
# What the service does
~ In figures and in fifty words.
{}
# Our part in the five aims
~ Only those that apply. Say what you will do that is new.
|w 5 12
|= Aim | What we will do
| 2 Simple to use | {}
| 3 Streets we are proud of (or: a good place to work) | {}
| 4 Homes that suit us | {}
| 5 Living within our means | {}

# Measures
{~ No more than five. Where we are, where we want to be.}
<<||# Calendar
~ Drafts to Policy Team 17 January; challenge sessions 3 to 7 February; portfolio holders by 28 February; published 1 April; reviewed in the first weeks of July, October and January.>>
"""


@layout(
    """
    b0 county PMO/Decision log.xlsx
    b1 quality Toolkits/Decision log (board support pack).xlsx
    b1 coast PMO/Decision log.docx
    f0 audit Boards/Decision log AIB.xlsx
    f1 partners Boards/Decision log discharge.docx
    p0:0-2 finance Boards/Decision log - new board.xlsx
    p1:1,3 hr Boards/Decision log d2a.docx
    p0:0-3 north Boards/AIB decisions 2024 to be agreed.xlsx
    """,
    """
    Adults Improvement Board
    Thandi Maseko
    2024
    D1 | 16/01/24 | Close the paper waiting list in South | One list is safer than two | T Maseko | Scrutiny told;;D2 | 20/02/24 | Pay panel members £20 an hour | Regional rate | P Lall | -;;D3 | 19/03/24 | Not to outsource reviews | 300 are complex; quality of the pilot was poor | Board | Revisit Sept;;D4 | 21/05/24 | Fund two more duty workers to March | Calls up by 12% | S151 | -
    16 July 2024
    """,
    """
    Discharge
    GT
    24/25
    1 | 4/9 | 7-day brokerage | Delay | GT | -;;2 | 2/10 | Stop spot beds | £ | GT | Jan
    6/11
    """,
)
def decision_log() -> str:
    return """
@ sheets=Log,How to; ghost=italic; font=Calibri; page=landscape; size=10
! Decision log
Part of the board support pack: agenda, decision log, action log, highlight report, risk register, terms of reference.
| Board | {x <board name>}
| Chair | {x <name>}
| Year | {x <20XX>}

|rows 12 No | Date | What was decided | Why | Who decided | Follow-up

Log last agreed by the board on: {x <date>}
---
! How to keep a decision log
* Write the decision so that somebody who was not there could carry it out.
* Write the reason. In two years nobody will recall it, and somebody will ask.
* Decisions not to do something are decisions.
* A decision that is changed is not rubbed out: add a new row and refer back.
|= Good | Not good
| Agreed to close Corn Street on Fridays from 1 May, because four people came on average | Fridays discussed
| Agreed not to bid for the fund: match of £90k not in budget | Fund - no
<<||* The log is disclosable. It is not a diary.>>
"""


@layout(
    """
    b0 hub CQC prep/Evidence index.xlsx
    b1 audit Improvement network/Evidence library index - what to gather.xlsx
    b0 south CQC prep/Evidence library checklist.docx
    f0 quality CQC prep/Evidence index Oct.xlsx
    f1 north CQC prep/Evidence index v4 JF.xlsx
    p0:0-1 coast CQC prep/Evidence index begun.xlsx
    p1:0-4,7,9 county CQC prep/Evidence index v2 JF.xlsx
    p0:0-12 finance CQC prep/Evidence index v5 two missing.xlsx
    """,
    """
    Brantholme
    Joe Ferrant, 22 October 2024
    Have | SharePoint/A/01 | T Maseko | 09/24
    Have | A/02 | P Lall | 06/24
    Being written | - | P Lall | 12/24
    Have | A/04 | Insight | monthly
    Have | B/01 | Procurement | 04/24
    Have, out of date | B/02 | J Mackie | 2021
    Have | B/03 | G Tullis | 04/24
    Have | C/01 | SAB manager | 07/24
    Have | C/02 | Insight | monthly
    Missing | - | - | -
    Have | D/01 | T Maseko | 03/24
    Have | D/02 | HR | 01/24
    Have, out of date | D/03 | Comms | 2022
    Being written | - | H Wroe | 01/25
    """,
    """
    B'holme
    JF
    Y | A1 | TM | -
    Y | A2 | PL | -
    N | - | - | -
    Y | A4 | - | -
    Y | B1 | - | -
    Y | B2 | JM | -
    Y | B3 | GT | -
    Y | C1 | - | -
    Y | C2 | - | -
    N | - | - | -
    Y | D1 | TM | -
    Y | D2 | HR | -
    Y | D3 | - | -
    Y | D4 | HW | -
    """,
)
def corporate_evidence_index() -> str:
    return """
@ sheets=Index,Advice; ghost=italic; font=Arial; page=landscape; size=9.5; shade=E8F8F5
! Evidence library: index
| Council | {}
| Librarian and date | {}

|w 2 8 9 4 4 4 3
|= No | Document | What a reader will look for in it | Have, being written, out of date, missing | Where it is | Owner | Dated
|+ A Working with people
| A1 | Practice framework | How it shows in real cases; who taught it to whom | {A1 Practice framework=#4}
| A2 | Waiting list procedure | How risk is looked at while people wait | {A2 Waiting list procedure=#4}
| A3 | Reablement outcomes, two years | Trend, and by ethnicity | {A3 Reablement outcomes=#4}
| A4 | Monthly performance pack | Targets, who sees it | {A4 Performance pack=#4}
|+ B Providing support
| B1 | Home care framework and uplift letters | Fair cost; travel time | {B1 Framework=#4}
| B2 | Market position statement | Less than three years old | {B2 MPS=#4}
| B3 | Section 75 agreement | Signed copy, with schedules | {B3 Section 75=#4}
|+ C Safety
| C1 | Safeguarding adults board annual report | Council's own part in it | {C1 SAB report=#4}
| C2 | Safeguarding conversion and timeliness | Why concerns do not become enquiries | {C2 Safeguarding data=#4}
| C3 | Transitions protocol | Children's services signed it too | {C3 Transitions=#4}
|+ D Leadership
| D1 | Adults' strategy and delivery plan | Progress, not promises | {D1 Strategy=#4}
| D2 | Workforce strategy | Race and disability data | {D2 Workforce=#4}
| D3 | Co-production charter | Signed by people, not about people | {D3 Charter=#4}
| D4 | Audit programme and what was learned | Loop closed | {D4 Audit=#4}
---
! Advice
One folder for each letter. Number in the file name. PDF, not links. Thirty good items are better than three hundred. <<||Read each with the eyes of a stranger: what does it say about Mrs Example in Mill Ward?>>
"""


@layout(
    """
    b0 hr Resilience/Business continuity plan - critical service sheet.docx
    b1 finance Resilience/BCP service sheet.docx
    b1 partners Resilience/BCP sheet.pdf
    f0 county Resilience/BCP Emergency duty team.docx
    f1 quality Resilience/BCP Equipment store.docx
    p0:0-1 hub Resilience/BCP EDT.docx
    p1:0-5 coast Resilience/BCP Equipment.docx
    p0:0-7 audit Resilience/BCP EDT no contacts yet.docx
    """,
    """
    Emergency duty team
    Kit Orme
    A
    4
    Two at night, three at weekends
    Lap-tops with own SIM; grab bag at Fire Control; 40 names on paper in the safe
    Agree with the neighbouring council's team that each takes the other's calls
    Ask day AMHPs to stay on; pay agreed in advance
    Divert to mobile 2; paper log; type it up within two days
    Orme, deputy Nair, head of service; cascade by text, then ring
    11 October 2024, lights out at 19.00. Two numbers were wrong.
    """,
    """
    Equipment
    ZB
    B
    24
    4
    Depot 2
    Contractor
    Agency
    Paper
    ZB x2207
    No
    """,
)
def continuity_sheet() -> str:
    return """
@ ghost=grey; font=Arial; heads=bold; labels=bold; shade=FADBD8; tidy=0
^ OFFICIAL | Brantholme City Council, Resilience and Emergencies
! Business continuity: critical service sheet
|w 5 12
| Template no and issue | RE-11, issue 4, 2 May 2023
| Issued by | Winifred Sloane, Resilience Manager
| Copies held | Duty silver officer; Town Hall control room; service
~ One sheet a service. Assume that it is two in the morning and that the reader is new.
| Service | {}
| Plan owner | {}

# Priority
|= Class | Must be running again within | Examples
| A | 4 hours | Emergency duty, telecare monitoring, care homes
| B | 24 hours | Hospital discharge, safeguarding, equipment
| C | 3 days | Reviews, carers' services
| D | When we can | Training, audits, projects

Class of this service: {(A|B|C|D}
Longest time we could be without it, in hours: {_8}
Fewest people needed to run it: {_20}
# What we will do
|w 6 11
|= If we lose... | Then...
| **the building** (fire, flood, cordon). Corporate fall-back: Town Hall annexe, 40 desks. | {The building=}
| **people** (flu, strike, snow). Corporate fall-back: redeployment register, 212 names. | {People=}
| **a supplier** (failure, fuel). Corporate fall-back: Procurement emergency waiver. | {A supplier=}
| **systems** (attack, power). Corporate fall-back: read-only copy, refreshed at midnight. | {Systems=}

# Who rings whom
{~ Names, mobiles, deputies. Do not put home addresses.}
# Last tested
{~ Date, what was tested, what went wrong}
<<||v Review each January and after each use. Send to resilience@brantholme.example. Do not print the sheet without the contacts page.>>
"""
