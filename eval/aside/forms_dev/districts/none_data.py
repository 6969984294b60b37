"""Ordinary tables, results and lists."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("hub", "Surveys/Staff survey 2024 results.pdf")
def survey_results() -> str:
    return """
@ pdffont=Sans
! Staff survey 2024: adult social care
Replies: 412 of 690 (60%)
|w 9 2 2 2 2
|= Question | Agree | Neither | Disagree | Blank
| Q1 I have regular supervision | 81% | 8% | 9% | 2%
| Q2 My workload is manageable | 44% | 20% | 35% | 1%
| Q3 I feel safe on visits | 77% | 11% | 10% | 2%
| Q4 Systems help me to do my job | 29% | 21% | 48% | 2%
| Q5 Senior managers listen | 41% | 30% | 27% | 2%
| Q6 I would recommend working here | 63% | 19% | 16% | 2%
**Q7 What one thing would you change?** (286 comments)
"LAS." "Mileage." "Fewer forms." "Nothing, I love my team." "See Q4."
**Q8 Anything else?** (94 comments)
Mostly thanks to managers by name.
"""


@ordinary("coast", "Data/SALT extract STS001 districts.xlsx")
def suppressed_table() -> str:
    return """
@ sheets=Table 1
! Requests for support by route and district, 2023-24
Numbers under 5 are shown as *, others rounded to the nearest 5
|w 12 5 5 5 5 5
|= Route | Fenbrook | Oakhurst | Wealdham | Thorncombe | Stourleigh
| Discharge from hospital | 810 | 640 | 395 | 720 | 905
| Diversion from hospital | 45 | 30 | * | 15 | 60
| Self-funder, with depleted funds | 10 | * | * | * | 15
| Transition | 25 | 20 | 10 | 20 | 30
| Prison | * | - | - | - | *
| Community | 3,105 | 2,740 | 1,615 | 2,890 | 3,780
| Not known | | | * | |
"""


@ordinary("audit", "Audit/Audit results by team Q3.xlsx")
def collated_audits() -> str:
    return """
@ sheets=Summary
|w 12 5 5 5 5 5 5
|= Standard | Fenbrook | Oakhurst | Wealdham | Thorncombe | Stourleigh | All
| Files read | 12 | 10 | 6 | 11 | 0 | 39
| Demographics | 3.1 | 2.9 | 3.5 | 3.0 | - | 3.1
| Timely | 3.3 | 2.4 | 3.2 | 2.7 | - | 2.9
| Voice | 3.2 | 3.0 | 3.0 | 2.8 | - | 3.0
| Risk | 3.0 | 2.9 | 2.8 | 2.9 | - | 2.9
| Advocacy | 2.5 | n/a | 3.0 | 2.0 | - | 2.4
| Capacity | 2.6 | 2.5 | 2.7 | 2.3 | - | 2.5
| Carers | 3.0 | 2.8 | 3.3 | 3.1 | - | 3.0
| Overall Good or better | 75% | 60% | 83% | 55% | - | 67%
Stourleigh did not take part (vacant manager).
"""


@ordinary("north", "Contacts/Safeguarding contact list.docx")
def contact_list() -> str:
    return """
@ font=Arial; size=10
! Who to ring
|w 6 4 4 3
|= Team | Name | Telephone | Out of hours
| Safeguarding hub | Lottie Farringdon | 01632 960310 | EDT
| AMHP hub | duty | 01632 960321 | EDT
| DoLS | Bea Crowhurst | 01632 960318 | -
| Police MASH | | 101 |
| Fire prevention | H Pemberton-Lacey | 01632 960450 | 999
| Advocacy | | 01632 960470 | -
| Domestic abuse helpline | | 01632 960480 | same
| EDT | | 01632 960999 | same
Please tell Bea of any change.
"""


@ordinary("finance", "Charging/Price list 2025-26.pdf")
def price_list() -> str:
    return """
@ pdffont=Helvetica; table=lines
! What care costs: prices from 7 April 2025
|w 9 4 4
|= Service | Price | Unit
| Home care, in county | £24.85 | hour
| Home care, two workers | £49.70 | hour
| Day opportunity, half day | £31.00 | session
| Day opportunity with personal care | £52.00 | session
| Transport | £6.50 | each way
| Careline pendant | £5.10 | week
| Extra sensor | £1.40 | week
| Deferred payment: setting up | £655 | once
| Deferred payment: valuation | at cost | once
| Appointeeship | £12.00 | week
| Meal, hot | £7.20 | each
| Meal, tea pack | - | no longer sold
"""


@ordinary("hr", "Data/Vacancies by team Jan 25.csv")
def vacancies() -> str:
    return """
|= Team | Est FTE | In post | Vacant | Agency | Advert | Interview | Start
| Fenbrook | 41.6 | 35.4 | 6.2 | 3 | 06/01/2025 | 27/01/2025 |
| Oakhurst | 38.0 | 36.5 | 1.5 | 0 | | |
| Wealdham | 22.4 | 21.9 | 0.5 | 0 | | |
| Thorncombe | 40.1 | 33.0 | 7.1 | 4 | 13/01/2025 | |
| Stourleigh | 46.7 | 40.2 | 6.5 | 2 | | | 01/03/2025
| Sensory | 11.0 | 9.0 | 2.0 | | | |
| EDT | 14.0 | 12.0 | 2.0 | 1 | | |
"""


@ordinary("county", "Performance/Scorecard December.pdf")
def scorecard() -> str:
    return """
@ pdffont=Sans; page=landscape; size=9
! Adult social care scorecard, December 2024
|w 8 2 2 2 2 2 5
|= Indicator | Target | Oct | Nov | Dec | RAG | Commentary
| Assessments in 28 days | 80% | 71% | 69% | 66% | R | Two localities under strength
| Reablement success | 78% | 79% | 80% | 79% | G |
| Waiting for home care | 10 | 21 | 16 | 19 | A | Christmas
| Concerns decided in 2 days | 95% | 96% | 97% | 95% | G |
| DoLS over 6 months | 15 | 12 | 12 | | | Not yet out
| Reviews in time | 75% | 58% | 57% | 56% | R | Plan at DMT 28/1
| Carers with contingency plan | 40% | 28% | 29% | 30% | A |
| Long-term admissions 65+ per 100,000 | 520 | - | - | 388 | G | Year to date
| Delays, days | 9 | 7.7 | 8.1 | 10.2 | A |
"""


@ordinary("quality", "Data/Workforce equality profile.docx")
def workforce_profile() -> str:
    return """
@ font=Calibri
! Workforce equality profile at 31 March 2024
Adult social care, 690 people
|w 8 4 4
|= Group | Number | Per cent
| Women | 566 | 82.0
| Men | 124 | 18.0
| Aged under 25 | 19 | 2.8
| Aged 55 and over | 191 | 27.7
| Disabled | 58 | 8.4
| Not disabled | 431 | 62.5
| Not stated | 201 | 29.1
| Asian or Asian British | 31 | 4.5
| Black or Black British | 27 | 3.9
| Mixed | 8 | 1.2
| White | 548 | 79.4
| Other | * | *
| Lesbian, gay, bisexual | 22 | 3.2
| Prefer not to say | 88 | 12.8
"""


@ordinary("south", "Complaints/Learning from complaints log 24-25.xlsx")
def complaints_log() -> str:
    return """
@ sheets=Log
|w 6 6 14 6 6 14
|= Ref | Received | About | Outcome | Closed | Learning
| 24-588 | 04/04/2024 | Bill for care not had | Upheld | 29/04/2024 | Brokerage tells finance the same day
| 24-592 | 17/04/2024 | Rude on phone | Not upheld | 01/05/2024 |
| 24-603 | 30/05/2024 | OT wait | Upheld | 20/06/2024 | Ring every 6 weeks
| 24-611 | 02/07/2024 | Badge appeal | Upheld | 15/08/2024 | Tracker
| 2025-0071 | 06/01/2025 | Care home move | Open | |
| 2025-0087 | 14/01/2025 | Discharge without calls | Part | 14/02/2025 | Mailbox closed
| 2025-0093 | 03/02/2025 | Charge | Withdrawn | 05/02/2025 | -
| 2025-0101 | 20/02/2025 | Respite | | |
"""


@ordinary("partners", "Risk/Corporate risk heat map.pptx")
def heat_map() -> str:
    return """
! Directorate risks: where they lie
# Heat map, January 2025
|= Impact | Rare | Unlikely | Possible | Likely | Almost certain
| Critical | | R6 | R2 | |
| Major | | R5 | | R1 |
| Moderate | | | R7 | R4 | R8
| Minor | | | | |
| Negligible | | | | |
# Moved this quarter
* R8 debt: up
* R5 systems: down
* No others
"""


@ordinary("finance", "Budget/Period 9 monitoring.xlsx")
def budget_monitoring() -> str:
    return """
@ sheets=P9
|w 12 6 6 6 12
|= Service | Budget £000 | Forecast £000 | Variance £000 | Why
| Nursing | 21,440 | 23,010 | 1,570 | Price and number
| Residential | 33,870 | 33,960 | 90 |
| Home care | 27,300 | 27,050 | -250 | Start dates
| Direct payments | 14,220 | 14,610 | 390 |
| Day services | 3,940 | 3,800 | -140 | Vacancies
| Shared Lives | 1,900 | 1,900 | 0 |
| Assessment teams | 16,750 | 16,990 | 240 | Agency
| Income | -28,600 | -28,590 | 10 |
| Total | 90,820 | 92,730 | 1,910 |
"""


@ordinary("hub", "Safeguarding/DoLS tracker extract.csv")
def dols_tracker() -> str:
    return """
|= ID | Setting | Received | Priority | BIA | Mental health assessor | Authorised | Expires | Note
| D3101 | Care home | 02/12/2024 | High | BC | Dr Ames | 19/12/2024 | 18/12/2025 |
| D3107 | Care home | 05/12/2024 | Low | | | | |
| D3110 | Hospital | 06/12/2024 | High | SO | | | | Died 09/12
| D3115 | Care home | 11/12/2024 | Medium | BC | | | |
| D3122 | Care home | 16/12/2024 | Low | | | | | renewal
| D3128 | Hospital | 20/12/2024 | High | SO | Dr Ames | 03/01/2025 | 02/04/2025 | conditions
| D3131 | Care home | 23/12/2024 | Low | | | | |
"""
