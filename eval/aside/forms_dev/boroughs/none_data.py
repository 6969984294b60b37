"""Lists, dashboards and tables, some with empty cells."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="ASC dashboard Dec 2024.xlsx",
        bank="alder",
        look=Look(shade="D9E1F2"),
        text="""
=== Dashboard
# Adult social care dashboard, December 2024
|! Measure | Target | Oct | Nov | Dec | Jan | Feb | Mar | Trend
| Contacts | n/a | 2104 | 1987 | 1742 |  |  |  | down
| Assessments finished in 28 days % | 75 | 68 | 70 | 71 |  |  |  | up
| People waiting for assessment | 400 | 611 | 588 | 602 |  |  |  | level
| Reviews overdue | 600 | 871 | 866 | 840 |  |  |  | down
| OT waiting (days) | 60 | 71 | 71 | 69 |  |  |  | down
| Direct payments % | 30 | 26 | 26 | 26 |  |  |  | level
| Section 42 outcomes met % | 95 | 93 |  | 94 |  |  |  | level
| Carers' assessments | 60 | 48 | 55 | 31 |  |  |  | down
=== Notes
Measures are from the case system on the first working day. November outcomes were not available because of the upgrade.
""",
    ),
    Plain(
        path="Contact list teams.xlsx",
        bank="larch",
        look=Look(shade="E2EFDA"),
        text="""
=== Contacts
|! Team | Manager | Phone | E-mail | Duty | Fax
| First contact | Bel Carrow | 3001 | first.contact@council.example | 3000 |
| East | Greer Halloran | 3120 | east@council.example | 3121 |
| West | Paul Trevanion | 3140 | west@council.example | 3141 |
| Hospital | V Croome | 4470 | hospital@council.example | 4471 |
| Sensory | Lena Varga | 3210 | sensory@council.example |  |
| OT | Di Aldous | 3230 | ot@council.example | 3231 |
| EDT | (rota) |  |  | 3000 |
| Finance | Ravi Oduya | 3350 |  |  |
""",
    ),
    Plain(
        path="Training calendar.xlsx",
        bank="cedar",
        text="""
=== Spring
# Training calendar, January to April 2025
|! Week of | Monday | Tuesday | Wednesday | Thursday | Friday
| 6 Jan |  |  | Induction |  |
| 13 Jan |  | MCA in practice |  | Recording |
| 20 Jan | Legal literacy |  |  |  |
| 27 Jan |  |  | Supervision skills | Supervision skills |
| 3 Feb |  |  |  |  |
| 10 Feb |  |  | Care Act basics |  |
| 17 Feb | half term | half term | half term | half term | half term
| 24 Feb |  | Self-neglect |  |  | AMHP forum
| 3 Mar |  |  | Induction |  |
| 10 Mar |  | Safeguarding enquiries | Safeguarding enquiries |  |
Book on the learning site. Courses with fewer than six names are cancelled a week before.
""",
    ),
    Plain(
        path="Audit ratings by team.xlsx",
        bank="birch",
        look=Look(shade="DDEBF7"),
        text="""
=== By team
|! Team | Audits | Outstanding | Good | RI | Inadequate | % good or better
| East | 12 | 0 | 7 | 4 | 1 | 58
| West | 14 | 1 | 10 | 3 | 0 | 79
| Hospital | 9 | 0 | 6 | 3 | 0 | 67
| Mental health | 11 | 1 | 6 | 4 | 0 | 64
| Learning disability | 10 | 1 | 7 | 1 | 1 | 80
| Sensory | 6 | 1 | 5 | 0 | 0 | 100
=== By standard
|! Standard | Met % | Partly % | Not met %
| Voice | 81 | 14 | 5
| Demographics | 66 | 30 | 4
| Advocacy | 52 | 20 | 28
| Capacity | 60 | 21 | 19
| Supervision on record | 58 | 30 | 12
| Chronology | 31 | 19 | 50
""",
    ),
    Plain(
        path="Glossary.docx",
        bank="eden",
        text="""
# Glossary of terms
| Advocate | Someone who helps you to say what you want
| AMHP | Approved mental health professional
| ASYE | Assessed and supported year in employment
| BIA | Best interests assessor
| Care Act | The main law about adult social care, 2014
| CHC | Continuing healthcare, paid for by the NHS
| Direct payment | Money with which you arrange your own care
| DoLS | Deprivation of liberty safeguards
| Eligible needs | Needs that the council has to meet
| IMCA | Independent mental capacity advocate
| MCA | Mental Capacity Act 2005
| Ordinary residence | Which council is responsible
| Personal budget | What it costs to meet your needs
| Reablement | Help to do things for yourself again
| Section 42 | The duty to make safeguarding enquiries
| Strengths-based | Starting from what you can do
""",
    ),
    Plain(
        path="Provider list framework.pdf",
        bank="ivel",
        look=Look(shade="EEEEEE", size=9),
        text="""
# Home care framework: providers
|! Provider | Zone | Hours a week | Rating | Contract ends | Notes
| Brightways at Home | North | 3,120 | Good | 31/03/2027 |
| Orchid Homecare | South | 2,480 | Good | 31/03/2027 |
| St Aldate Care | South | 410 | RI | 31/03/2027 | Closed to new work
| Harbour Hands | East | 2,905 | Outstanding | 31/03/2027 |
| Kindred | East | 1,760 | Good | 31/03/2027 |
| Third Age | West | 1,990 | Not yet rated | 31/03/2027 | New in 2024
| Willowbank | All (spot) | 150 | Good | – |
""",
    ),
    Plain(
        path="Survey responses export.xlsx",
        bank="gorse",
        text="""
=== Export
|! ID | Q1 How long | Q2 On time | Q3 Full time | Q4 Same faces | Q5 Respect | Q9 Satisfied | Q10 Best thing | Q11 \
Change
| HC/0231 | More than a year | Usually | Sometimes | Usually | Always | Fairly | Bisi. She sings. | Say who is coming \
at weekends
| HC/0232 | 6 to 12 months | Always | Always | Always | Always | Very | All |
| HC/0240 | More than a year | Usually |  | Sometimes | Always | Fairly |  |
| HC/0251 | Less than 6 months | Sometimes | Sometimes | Never | Usually | Not very | Nothing | Times
| HC/0260 | More than a year | Always | Usually | Usually | Always | Very | The chat |
| HC/0277 | More than a year |  |  |  |  |  |  |
| HC/0290 | 6 to 12 months | Usually | Usually | Sometimes | Always | Very | Reliable | Later bedtime
""",
    ),
    Plain(
        path="Org chart as list.docx",
        bank="dene",
        text="""
# Adults and Health: who is who
| Director of adult social care | Kit Thorsby
| Assistant director, operations | Ros Akintola
| Assistant director, commissioning | vacant – V Stoll acting
| Principal social worker | Hollis Brandreth
| Principal occupational therapist | Di Aldous
| Head of localities | Greer Halloran and Paul Trevanion (shared)
| Head of mental health | Solomon Achike
| Head of learning disability | Marguerite Doyle-Osei
| Head of hospital and reablement | V Croome
| Quality and performance | Tam Oyelowo-Price
""",
    ),
    Plain(
        path="Policy register.xlsx",
        bank="heath",
        look=Look(shade="FFF2CC"),
        text="""
=== Policies
|! No | Policy | Owner | Approved | Next review | Status
| 1 | Safeguarding adults | Safeguarding | 02/2024 | 02/2026 | In date
| 2 | Supervision | PSW | 06/2023 | 06/2026 | In date
| 3 | Charging | Finance | 04/2025 | 04/2026 | In date
| 4 | Direct payments | DP team | 06/2023 | 06/2025 | In date
| 5 | Lone working | H&S | 01/2022 | 01/2024 | Overdue
| 6 | Transport | LD | 09/2019 | 09/2022 | Overdue
| 7 | Choice of accommodation | Brokerage |  |  | Draft
| 8 | Self-funders | Commissioning |  |  | Not started
""",
    ),
    Plain(
        path="Key facts.pptx",
        bank="cedar",
        text="""
=== Key facts about the borough
* 248,000 residents, 12 per cent over 65
* 41 per cent from Black, Asian or other minority groups
* 3,905 people with long-term support in the year
* 1,206 carers supported
=== Waiting times
|! What | Median days | Longest | Target
| Assessment | 34 | 201 | 28
| OT | 69 | 188 | 60
| DoLS | 61 | 430 | 21
| Review | n/a | n/a | 12 months
=== Money
Net budget £117.7m. Forecast £119.0m.
""",
    ),
    Plain(
        path="Timeline of assurance.txt",
        bank="juniper",
        text="""
# Timeline
Notice of assessment: 13 January
Information return due: 3 February
Case files chosen: 10 February
Case tracking interviews: weeks of 3 and 10 March
On site: 25 to 27 March
Draft report: expected in June
Factual accuracy: ten working days
Publication: to be confirmed
""",
    ),
    Plain(
        path="Information return covering index.xlsx",
        bank="ivel",
        look=Look(shade="CCE5FF"),
        text="""
=== Index
# Information return: index of what we have sent
|! IR ref | Asked for | Document sent | Page | Note
| IR01 | Self-assessment | Self-assessment v3 | all |
| IR04 | Audit tool and results | Case file audit tool; Q1–Q3 results | all | tool is blank
| IR07 | Assessment documents | Assessment form; support plan; review form | all | blanks
| IR09 | Waiting list data | Dashboard Dec 2024 | 1 |
| IR13 | Carers | Carers strategy; survey report |  |
| IR18 | Equality | EqIA template; two examples |  |
| IR22 | Workforce | Strategy; Q3 returns |  | one team late
| IR25 | Complaints | Annual report |  |
| IR30 | SAB | Minutes; annual report |  |
""",
    ),
)
