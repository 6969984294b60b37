"""Tables of data, survey results, price lists, rotas, registers, contact lists."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "lattice_csv_beds",
        "data/bed_vacancies_2025-06-02.csv",
        """
|= home | ward_area | type | beds | vacant | dementia | last_update | note |
| Larch House | North | residential | 34 | 2 | Y | 02/06/2025 | |
| Fernlea | North | nursing | 41 | 0 | N | 30/05/2025 | waiting list |
| Greenacre | East | residential | 28 | 5 | Y | 02/06/2025 | |
| The Limes | East | residential | 19 | | N | | no reply |
| St Botolph's | West | nursing | 60 | 7 | Y | 01/06/2025 | embargo lifted 19/5 |
| Ropewalk | West | residential | 22 | 1 | N | 02/06/2025 | |
| Anchor Lodge | South | nursing | 38 | | | | closed for refurbishment |
""",
    ),
    Paper(
        "waits_csv",
        "exports/waiting_list_by_team.csv",
        """
|= team | waiting | longest_days | median_days | over_28 |
| East locality | 64 | 121 | 33 | 37 |
| West locality | 41 | 88 | 26 | 17 |
| Sensory | * | 54 | 21 | * |
| OT | 138 | 203 | 47 | 96 |
| Transitions | * | * | * | * |
| Reviews | 212 | 410 | 96 | 155 |
""",
    ),
    Paper(
        "survey_results_prov",
        "Provider survey 2025 results.docx",
        """
T: Provider survey 2025: what you told us
We sent the survey to 118 providers; 63 answered (53 %).
|+ Q1. What kind of service do you run?
| Care home | 29 |
| Home care | 21 |
| Supported living | 9 |
| Day service | 4 |
|+ Q2. The council pays on time
| Strongly agree | 11 |
| Agree | 30 |
| Neither | 8 |
| Disagree | 10 |
| Strongly disagree | 4 |
|+ Q3. I know the name of my contract officer
| Yes | 51 |
| No | 12 |
|+ Q4. Do you use the sector support offer? (tick all that apply)
| Training | 40 |
| Recruitment hub | 18 |
| Neither | 17 |
# Q5. Anything else?
"A person to ring, not an inbox."
"The portal logs me out."
"N/A"
""",
    ),
    Paper(
        "survey_table_pdf",
        "Adult social care survey - local table.pdf",
        """
T: Adult Social Care Survey: local results
|w 7,2,2,2
|= Question | 2022-23 | 2023-24 | 2024-25 |
| 1. Overall, how satisfied or dissatisfied are you with the care and support services you receive? (extremely or very) | 61.2 | 63.0 | 64.8 |
| 2a. Thinking about the good and bad things, how would you rate your quality of life as a whole? | 58.8 | 59.1 | 58.2 |
| 3a. Which statement best describes how much control you have over your daily life? | 74.9 | 75.5 | 77.0 |
| 7a. Which best describes how safe you feel? | 68.0 | 67.1 | 70.4 |
| 12. In the past year, have you found it easy or difficult to find information? | 60.5 | 63.9 | 66.1 |
| 15. Did someone help you to fill in this questionnaire? Yes | 71.0 | 70.2 | - |
: Percentages. - not asked. Base 412, 388, 406.
""",
    ),
    Paper(
        "kpi_xlsx",
        "Performance/KPI pack August.xlsx",
        """
# Summary
|w 7,2,2,2,2,2
|= Indicator | Target | Jun | Jul | Aug | DoT |
| Assessments started in 28 days (%) | 85 | 71 | 74 | 77 | up |
| Reviews in 12 months (%) | 75 | 58 | 58 | 60 | up |
| Section 42 enquiries closed in 90 days (%) | 80 | 66 | 69 | | |
| DoLS waiting | 0 | 311 | 298 | 287 | down |
| Direct payments (%) | 30 | 26.4 | 26.6 | 26.5 | |
| Carers assessed | 100 | 92 | 81 | 88 | |
# Notes
| Section 42 | August not yet validated |
| DoLS | Includes renewals |
| Owner | Business intelligence |
""",
    ),
    Paper(
        "benchmark_docx",
        "Comparator table.docx",
        """
T: How we compare
: Source: published outcomes framework 2023-24. [x] not significant
|w 5,2,2,2
|= | Us | Region | England |
| 1A Quality of life | 18.9 | 19.0 | 19.1 |
| 1D Carers' quality of life | 7.2 | 7.4 | 7.3 |
| 2A New clients, short-term support | 81.2 | 77.0 | 79.4 |
| 2B Admissions 18-64 | 13.1 | [x] | 15.2 |
| 2C Admissions 65+ | 601 | 588 | 566 |
| 3D Direct payments | 24.0 | 26.9 | 25.5 |
| 4B Safeguarding: risk reduced | | | |
| 6A Staff turnover | c | 25.1 | 24.2 |
"c" suppressed. Blank: no figure published.
""",
    ),
    Paper(
        "rota_amhp",
        "AMHP rota/AMHP rota w-c 9 June.xlsx",
        """
# wc 9 June
|w 3,3,3,3,3,3
|= Shift | Mon | Tue | Wed | Thu | Fri |
| Day 1 | Bola | Keir | Bola | Sian | Keir |
| Day 2 | Sian | | Marek | | Bola |
| Evening | | EDT | EDT | EDT | EDT |
| Reserve | Keir | TBC | | Marek | |
| Trainee | Joy | Joy | | Joy | |
# wc 16 June
|= Shift | Mon | Tue | Wed | Thu | Fri |
| Day 1 | Marek | Marek | Sian | Sian | |
| Day 2 | | Bola | | Keir | Keir |
| Evening | EDT | EDT | EDT | EDT | |
""",
    ),
    Paper(
        "price_list_hub",
        "Hub room hire charges.docx",
        """
T: Room hire charges from 1 April 2025
|w 4,2,2,2,3
|= Room | Seats | Per hour | Per day | Includes |
| Room 1 | 8 | £9.00 | £50.00 | Screen |
| Room 2 | 20 | £14.00 | £80.00 | Screen, loop |
| Hall | 90 | £28.00 | £160.00 | Stage |
| Kitchen | - | £12.00 | - | |
| Garden | - | free | free | Weather permitting |
Charities: half price. Birthday parties: Saturdays only. Deposit: £40. Cancelling: 7 days.
To book: call in, or ring 01632 960255.
""",
    ),
    Paper(
        "contact_list",
        "Who to contact in Adult Social Care.docx",
        """
T: Who to contact
|w 4,4,3,4
|= Team | Name | Phone | E-mail |
| Front door | Duty officer | 01632 960400 | frontdoor@orrinshire.example |
| East locality | Amira Salt | 01632 960411 | east@orrinshire.example |
| West locality | Vacant | 01632 960412 | west@orrinshire.example |
| Hospital | Joss Kettle | 01632 960420 | |
| Sensory | Lowri Pane | | sensory@orrinshire.example |
| Brokerage | Duty | 01632 960431 | brokerage@orrinshire.example |
| Emergency (out of hours) | | 01632 960401 | |
""",
    ),
    Paper(
        "org_chart_text",
        "ASC structure chart Sept 25.pptx",
        """
T: Adult Social Care
Structure, September 2025
# Director
Director of Adult Services
Business support: 2
# Senior managers
|= Operations | Commissioning | Quality and practice |
| AD Operations | AD Commissioning (interim) | Principal social worker |
| East | Older people | Safeguarding |
| West | Working age | Mental capacity |
| Hospital | Brokerage | Learning and development |
| OT | Contracts | vacant |
# Changes since June
- Name of reviews team: now "Reviews and Renewal"
- Deputy: TBC
""",
    ),
    Paper(
        "cqc_ratings",
        "Care home ratings list.html",
        """
T: Ratings of homes we buy from
|= Home | Overall | Safe | Effective | Caring | Responsive | Well-led | Inspected |
| Larch House | Good | Good | Good | Good | Good | Good | 12/02/2024 |
| Fernlea | Requires improvement | RI | Good | Good | Good | RI | 04/09/2024 |
| Greenacre | Good | Good | Good | Outstanding | Good | Good | 21/06/2022 |
| Ropewalk | Not yet rated | - | - | - | - | - | |
| Anchor Lodge | Inadequate | Inad | RI | Good | RI | Inad | 17/01/2025 |
""",
    ),
    Paper(
        "equality_data",
        "Equality data - people who draw on support.xlsx",
        """
# Ethnicity
|w 6,2,2,2
|= Group | 18-64 | 65+ | All |
| White British | 1904 | 4120 | 6024 |
| White other | 88 | 140 | 228 |
| Asian or Asian British | 121 | 96 | 217 |
| Black or Black British | 64 | 41 | 105 |
| Mixed | 42 | * | * |
| Other | * | * | 19 |
| Prefer not to say | | | |
| Not recorded | 210 | 388 | 598 |
# Language
|= Language | People | Interpreter booked |
| Polish | 31 | 22 |
| Punjabi | 28 | 25 |
| BSL | 19 | 19 |
| Romanian | 12 | |
| Other (please specify) | 9 | |
""",
    ),
    Paper(
        "training_matrix",
        "HR/Training matrix reablement.xlsx",
        """
# Matrix
|w 4,3,3,3,3,3,3
|= Name | Moving | Medication | MCA | Safeguarding | Fire | Oliver |
| A. Bright | 03/24 | 03/24 | 05/24 | 05/24 | 01/25 | ✓ |
| C. Dune | 11/23 | 11/23 | | 02/24 | 01/25 | ✓ |
| F. Garnet | due | 06/24 | 06/24 | 06/24 | | ✗ |
| H. Iveson | 02/25 | 02/25 | 02/25 | 02/25 | 01/25 | ✓ |
| K. Loam | maternity | | | | | |
| N. Ostler | 09/24 | n/a | 09/24 | booked | 01/25 | |
""",
    ),
    Paper(
        "audit_results",
        "Audit/Case file audit Q1 results.docx",
        """
T: Case file audit, quarter 1
Thirty files, ten from each locality. Each question was scored Yes, Partly, No or N/A.
|w 7,1,1,1,1
|= Question | Y | P | N | N/A |
| 1. Is the person's voice clear? | 21 | 7 | 2 | 0 |
| 2. Was advocacy considered? | 17 | 3 | 6 | 4 |
| 3. Is there a chronology? | 9 | 8 | 13 | 0 |
| 4. Was capacity assessed for the decision? | 14 | 2 | 3 | 11 |
| 5. Has the manager signed? | 26 | 0 | 4 | 0 |
| 6. Is a carer named, and offered an assessment? | 15 | 4 | 5 | 6 |
# Good practice
A recording from West that begins with the person's own sentence.
# To improve
Chronologies. Date: re-audit in October. Lead: PSW.
""",
    ),
    Paper(
        "budget_book_page",
        "Finance/ASC budget monitoring month 7.xlsx",
        """
# Month 7
|w 6,2,2,2,6
|= Heading | Budget £000 | Forecast £000 | Variance £000 | Reason |
| Older people residential | 31200 | 32950 | 1750 | Numbers and price |
| Older people home care | 14880 | 14610 | -270 | |
| Learning disability | 40115 | 41020 | 905 | Two high-cost packages |
| Mental health | 8020 | 8120 | 100 | |
| Client contributions | -19400 | -20010 | -610 | |
| Staffing | 22340 | 21690 | -650 | Vacancies |
| Contingency | 500 | | | |
| Total | 97655 | 98380 | 1225 | |
""",
    ),
    Paper(
        "complaints_table",
        "Complaints and compliments annual numbers.pdf",
        """
T: Complaints and compliments 2024-25
|w 5,2,2,2,2,2
|= | Q1 | Q2 | Q3 | Q4 | Year |
| Complaints | 21 | 18 | 26 | 19 | 84 |
| Upheld | 6 | 5 | 9 | - | 20 |
| Partly upheld | 7 | 7 | 8 | - | 22 |
| Not upheld | 8 | 6 | 9 | - | 23 |
| Still open | 0 | 0 | 0 | 19 | 19 |
| Ombudsman | 1 | 0 | 2 | 0 | 3 |
| Compliments | 44 | 51 | 39 | 60 | 194 |
What people complained about: delay (31), money (22), attitude (12), quality of care (11), other (8).
""",
    ),
    Paper(
        "fleet_schedule",
        "Transport/Route sheet day centres.docx",
        """
T: Route sheet: day centres, autumn
|w 2,3,5,2,2
|= Route | Vehicle | Stops | Out | Back |
| D1 | Minibus, lift | Mill Lane, Orme Road, Fleet House | 8.50 | 15.30 |
| D2 | Minibus | Osier Street, Quayside | 9.05 | 15.30 |
| D3 | Taxi | by name | 9.15 | 15.15 |
| D4 | Minibus, lift | | | |
| D5 | Volunteer | Tuesdays only | 10.00 | 14.00 |
D4 is suspended. Escort: D1 and D3. Driver's phone is in the vehicle.
""",
    ),
    Paper(
        "asset_register",
        "IT/device list mobile working.csv",
        """
|= asset | device | team | issued | returned | condition | comments |
| 20418 | laptop | East | 2023-04-11 | | good | |
| 20419 | laptop | East | 2023-04-11 | 2025-01-08 | cracked | scrapped |
| 20455 | phone | Reablement | 2024-02-02 | | good | |
| 20456 | phone | Reablement | 2024-02-02 | | | |
| 20457 | phone | | | | | unissued |
| 20501 | tablet | Hub | 2024-09-30 | | good | for tech help |
""",
    ),
    Paper(
        "contracts_register",
        "Contracts register extract.docx",
        """
T: Contracts register (extract)
|w 2,5,4,2,2,2
|= Ref | Contract | Provider | Start | End | Extension |
| C-114 | Home care, lot 1 | Six providers | 1/4/23 | 31/3/27 | 1+1 |
| C-131 | Advocacy | Voice Forward | 1/7/24 | 30/6/27 | 2 years |
| C-139 | Carers' support | Tern Valley Carers | 1/10/22 | 30/9/25 | used |
| C-140 | Community equipment | Joint with ICB | 1/4/24 | 31/3/29 | None |
| C-152 | Telecare monitoring | TBC | - | - | - |
""",
    ),
    Paper(
        "pulse_results_pptx",
        "Staff pulse results.pptx",
        """
T: Staff pulse
214 answers, May
# How was your week?
|= Very good | Good | OK | Bad | Very bad |
| 22 | 81 | 76 | 27 | 8 |
# Do you have what you need to do your job?
Yes: 58 %
No: 24 %
Don't know: 18 %
# One word
tired · busy · proud · parking
# One thing we will do
Name badges
""",
    ),
]
