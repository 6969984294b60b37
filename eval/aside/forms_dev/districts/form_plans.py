"""Plans, registers and lists that come with rows already printed."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 finance Risk/Service risk register.xlsx
    b1 quality Risk/Risk register - common ASC risks.xlsx
    f0 north Risk/Risk register Oakhurst.xlsx
    f1 hub Risk/Risk register sensory service.xlsx
    p0:0-6 county Risk/Risk register draft Jan.xlsx
    """,
    """
    Oakhurst locality
    R Lennard, 07/01/2025
    4 | 4 | Caseload tool weekly, agency OT | 3 | 3 | RL
    5 | 3 | Framework July; spot list | 4 | 3 | Commissioning
    5 | 2 | s42 tracker, daily huddle | 5 | 1 | KD
    3 | 4 | Triage rota; rings at 6 wks | 3 | 3 | KD
    4 | 3 | Paper list of 40 critical people printed on Fridays | 3 | 2 | RL
    4 | 2 | Sampling | 4 | 1 | QA
    3 | 3 | Stress audits done in 4 of 5 teams | 3 | 2 | RL
    3 | 5 | Debt drop-in at the library | 3 | 4 | FAB
    Lone working at Mill Street flats after threats to two staff | 4 | 4 | Double visits, panic button | 4 | 2 | KD
    """,
    """
    Sensory
    AW
    3 | 3 | 1 ROVI vac. | 3 | 3 | AW
    -
    4 | 1 | ok | 4 | 1 | AW
    2 | 4 | list validated | 2 | 3 | AW
    3 | 3 | BCP | 3 | 2 | AW
    3 | 2 | - | 3 | 2 | AW
    2 | 2 | 1:1s | 2 | 2 | AW
    2 | 1 | - | 2 | 1 | AW
    Loss of BSL interpreter contract | 4 | 3 | video relay | 3 | 2 | AW
    """,
)
def risk_register() -> str:
    return """
@ sheets=Register,Scoring; ghost=italic
! Service risk register
~ Rows 1 to 8 are risks common to all adult social care services. Score each for your own service; do not alter the wording. Add your own from row 9.
|w 5 16 4 4 14 4 4 6
| Service | {}
| Updated by and date | {}
|= No | Risk | Impact | Likelihood | Controls | Residual impact | Residual likelihood | Owner
| 1 | Not enough qualified staff to meet statutory duties | {#6}
| 2 | Provider failure or hand-back of packages | {#6}
| 3 | Failure to act on a safeguarding concern in time | {#6}
| 4 | People wait too long for an assessment or review | {#6}
| 5 | Loss of the case management system or of power | {#6}
| 6 | Unlawful deprivation of liberty | {#6}
| 7 | Staff wellbeing and burn-out | {#6}
| 8 | Unpaid client contributions | {#6}
| 9 | {Risk=#7}
| 10 |  |  |  |  |  |  |
---
! Scoring guide
|w 6 10 30
|= Score | Impact | What it means
| 1 | Negligible | No harm. Loss below 10k. A day's work to put right. No interest outside the team.
| 2 | Minor | Upset or inconvenience. 10k to 50k. Complaint upheld. Local press one day.
| 3 | Moderate | Short-term harm. 50k to 250k. Ombudsman finding. Local press for a week.
| 4 | Major | Serious harm to one person or harm to many. 250k to 1m. Regulator steps in.
| 5 | Critical | Death or lasting harm. Above 1m. National press, loss of confidence.
|= Score | Likelihood | What it means
| 1 | Rare | Less than 5 per cent in the year
| 2 | Unlikely | 5 to 20 per cent
| 3 | Possible | 20 to 50 per cent
| 4 | Likely | 50 to 80 per cent
| 5 | Almost certain | More than 80 per cent
"""


@layout(
    """
    b0 partners Service planning/Service plan 25-26 template.docx
    b1 hr Service planning/Service plan guidance and template.docx
    f0 audit Service planning/Service plan 25-26 Front Door.docx
    f1 county Service planning/SP Shared Lives.docx
    p0:0-2,5 coast Service planning/Service plan Front Door to finish.docx
    """,
    """
    The Front Door is the first contact for adults, carers and professionals in all five districts. We take 61,000 calls, 14,500 web forms and 9,200 e-mails a year, settle 68 per cent of them ourselves and pass the rest on. The team is 34 people, three of whom are occupational therapists.
    We cut the average wait for an answer from 9 to 4 minutes, put a social worker in the room for each shift, and began the "three conversations" way of working with one half of the team. We did not manage to start the call-back service or to bring blue badges in.
    People say that they have to tell their story twice. In mystery shopping, four callers out of ten were not told about carers' assessments.
    Tell it once: notes shared with localities | 30/09/25 | Rani S | 80% of sampled callers say so;;Call-back | 01/06/25 | Ben A | Abandoned calls below 6%;;Carers asked about in every call | 01/05/25 | Rani S | Audit 95%
    Budget 1.52 million pounds, all staff. Saving asked for: 40,000, from the vacant post.
    Sickness among call handlers; telephone switch-over in October; the LAS upgrade.
    """,
    """
    61 carers, 74 people
    Grew by 6
    Carer survey: more breaks please
    Recruit 15 carers | March | EQ | 15
    £1.9m
    -
    """,
)
def service_plan() -> str:
    return """
@ ghost=grey; font=Arial; heads=Heading; tidy=0
^ Performance and planning framework
! Service plan 2025-26
~ [Name of service] [Head of service] [Version]
?Service plans turn the Council Plan and the directorate strategy into work that each team knows as its own. They take up no more than five sides and are done by 31 March. Appraisals in April and May are based on them, so that everybody can see how their own objectives help.
?The golden thread: Council Plan priority 3, "Living well for longer"; Adults' Strategy aims 1 to 4 (be in touch early; home first; my life my way; a workforce to be proud of); service plan; team plan; appraisal. Put beside each objective the number of the aim it serves.
<<||The planning team will fill in the figures from the dashboard on request: planning@marlshire.example. A model plan (Libraries) is on the intranet.>>
# What we do
{~ Describe the service in a short paragraph: what it is for, for whom, the volume of work, staff and legal duties.}
# Looking back
{~ Say what you set out to do last year, what you did, and what you did not and why.}
# What people tell us
{~ Set out feedback, complaints, compliments, audit findings and what they mean.}
# Objectives
~ No more than six. Begin each with a verb. Each has one owner.
|rows 6 Objective | By when | Owner | How we will know
# Resources
{~ Budget, staff, savings to be made, capital, dependence on grants.}
# Risks and dependencies
{~ The three main ones. Others belong in the risk register.}
# Sign-off
| Head of service | Assistant Director | Portfolio holder
|  |  |
"""


@layout(
    """
    b0 audit KPI/Monthly KPI commentary.xlsx
    b1 coast KPI return - locality (blank).csv
    f0 finance KPI/KPI commentary Jan Fenbrook.xlsx
    f1 quality KPI return - Thorncombe Feb.csv
    p0:0-5 north KPI/KPI commentary Feb Fenbrook.xlsx
    """,
    """
    Fenbrook, January 2025
    63% | R | Two vacancies; 22 done at weekend clinics
    81% | G | -
    14 | A | Nine are waiting for housing
    96% | G | -
    12 | G | lowest since May
    72% | A | Bank staff not in the system
    55% | R | Reviews team lent to discharge hub until 14/2
    9.1 | A | Flu
    31% | A | Push on contingency cards
    4 | G | 3 compliments too
    """,
    """
    Thorncombe Feb
    77% | A |
    84% | G |
    6 | G |
    91% | G |
    20 | A | data error?
    -
    64% | A | ok by April
    7.7 | G |
    40% | G |
    1 | G |
    """,
)
def kpi_commentary() -> str:
    return """
@ sheets=Return
! Monthly KPI return with commentary
Send back by the fifth working day. Fill in the white cells only. Actual must be the figure on the dashboard on the third working day. RAG: G at or better than target, A within 10 per cent of it, R otherwise. Commentary is needed for every R and A: say why, what you are doing and when it will be right. "Staffing" alone is not commentary.
| Locality and month | {}

|w 18 4 4 4 20
|= Indicator | Target | Actual | RAG | Commentary
| Assessments done within 28 days | 80% | {Assessments done within 28 days=#3}
| Reablement: no ongoing need after | 78% | {Reablement: no ongoing need after=#3}
| People waiting for home care to start | 10 | {People waiting for home care to start=#3}
| Safeguarding concerns decided in 2 days | 95% | {Safeguarding concerns decided in 2 days=#3}
| DoLS backlog over 6 months | 15 | {DoLS backlog over 6 months=#3}
| Supervision held in month | 90% | {Supervision held in month=#3}
| Annual reviews in time | 75% | {Annual reviews in time=#3}
| Sickness, days per head, rolling | 8.5 | {Sickness, days per head, rolling=#3}
| Carers with contingency plan | 40% | {Carers with contingency plan=#3}
| Complaints open over 20 days | 5 | {Complaints open over 20 days=#3}
"""


@layout(
    """
    b0 north PMO/Highlight report.docx
    b1 south PMO/Highlight report template FINAL.pptx
    f0 county PMO/Highlight report LAS upgrade Feb.docx
    f1 partners PMO/Highlight report - prevention hubs.pptx
    p1:0,1,2,4 finance PMO/Highlight report hubs Mar.docx
    """,
    """
    LAS upgrade to version 12
    February 2025
    A
    Test of the financial module found 14 faults, two of which stop invoices from being paid. The supplier has mended nine.
    Second test 3 to 14 March. Training for 60 super-users. Go/no-go on the 21st.
    Go-live on 1 April is at risk: if the test fails the next slot is in June.
    None this month
    212k of 340k spent
    """,
    """
    Prevention hubs
    Feb
    G
    Opened Mill Lane hub 11/2, 34 visitors wk 1
    Recruit volunteer lead
    Heating
    -
    on budget
    """,
)
def highlight_report() -> str:
    return """
@ ghost=italic; font=Century Gothic; size=10; shade=FFF2CC
! Highlight report
~ A highlight report tells the board in two minutes how a project stands. It is done by the project manager on the last Thursday of the month. Write in bullets; say what has come to an end, not what people have been busy with. Red means that the project cannot be delivered within tolerance without the board's help. Amber means that there is a problem and that the project manager has a plan for it. Green means on course.
# Status
|w 5 12
| Project | {}
| Period | {}
| Overall status (R / A / G) | {}
# Progress
| Done this period | {~ Milestones and products finished}
| Next period | {~ Milestones due}
| Risks and issues to be escalated | {~ Only those the board can help with}
| Changes asked for | {~ Scope, time, money}
| Spend to date against budget | {~ £xxx of £xxx}
"""
