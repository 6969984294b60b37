"""Forms of a whole service: employer standards, continuity plan."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

SELF = Form(
    name="standards_self_assessment",
    look=Look(
        wide=True,
        font="Calibri",
        size=10,
        shade="D9EAD3",
        tick="delete",
        top="Employer standards – yearly health check",
    ),
    text="""
# Employer standards health check
The standards say what social workers and occupational therapists may expect of an employer. Each year we check \
ourselves against them. Score 1 (not in place) to 4 (in place and making a difference). Quote evidence, not plans.
Service: {} Completed by: {} Date: {}
## Standard 1 – Strong and clear framework
The employer has a clear model of practice that everybody can describe. Policies are in date and easy to find. The \
principal social worker and principal OT have access to the director. People who draw on care help to shape the \
framework.
|! What to look for | Score | Evidence
|? Staff at all levels can describe the model and give an example | {} | {}
|? Policies in date; fewer than 5% overdue | {} | {}
|? Principals meet the director at least monthly | {} | {}
## Standard 2 – Effective workforce planning
There are enough staff with the right skills. The employer knows its vacancies, turnover and the make-up of its \
workforce, and has links with universities.
|! What to look for | Score | Evidence
|? Yearly workforce plan with numbers | {} | {}
|? Student placements and apprenticeships are offered | {} | {}
|? Exit interviews are read and acted on | {} | {}
## Standard 3 – Safe workloads
Workloads are fair and allow time for reflection, recording and study. There is a tool that is used and not only \
owned. Staff can say when it is too much without being thought weak.
|! What to look for | Score | Evidence
|? Workload tool used in supervision | {} | {}
|? Waiting lists are held by managers and not by workers | {} | {}
|? Working hours are checked | {} | {}
## Standard 4 – Wellbeing
Staff are safe and well and have what they need: risk assessments, lone working, debriefing, adjustments.
|! What to look for | Score | Evidence
|? Lone working system works and is tested | {} | {}
|? Debrief offered within 48 hours of an incident | {} | {}
|? Reasonable adjustments made within a month | {} | {}
## Standard 5 – Supervision
Regular, uninterrupted, reflective, recorded.
|! What to look for | Score | Evidence
|? Frequency met for 90% of staff | {} | {}
|? Supervisors are trained | {} | {}
|? Records show reflection and not only task lists | {} | {}
## Standard 6 – Continuing professional development
Time and money for learning; a pathway; help to meet registration.
|! What to look for | Score | Evidence
|? Five days a year for learning | {} | {}
|? ASYE pass rate and support | {} | {}
## Overall
Three strengths: {}
Three priorities: {}
Agreed by: {}
""",
    paths=(
        "Employer standards health check.docx",
        "health check form PSW.docx",
        "Health check MH 2024.docx",
        "hc hospital.docx",
        "Health check LD - part.docx",
    ),
    banks="cedar dene cedar cedar cedar",
    filled=(
        """
Mental health
Solomon Achike and four staff
14/10/2024
3 | 8 of 10 could, with an example
2 | 3 of 21 overdue
4 | fortnightly, notes seen
3 | plan of June
4 | 5 students, 2 apprentices
2 | read, no log of action
2 | used in two teams of four
3 | since April
1 | nobody looks at TOIL
3 | app, drill in Sept, 2 did not answer
3 | all four incidents
2 | chair took 9 weeks
3 | 88%
4 | all
3 | sample of 12: 9 reflective
3 | average 4.6
4 | all passed
Students; access to principals; ASYE
TOIL; workload tool; adjustments
P Trevanion
""",
        """
Hospital
VC
Nov 24
3 | huddle
3 | ok
4 | y
~
~
2 | 2 leavers
2 | no
4 | y
2 | y
4 | y
2 | 1 missed
3 | ok
2 | 71
3 | 1 new
2 | tasks
2 | 3 days
n/a | no ASYE
pace, safety, huddle
sup, students, cpd
KT
""",
    ),
    partly=(
        """
Learning disability
M Doyle-Osei
~
3 | all new staff trained
3 | two overdue
4 | yes
~3
2 | ~
3 | with managers since May
~
3 | drill in Oct
~
2 | ~
3 | 91%
~
~
3 | ~
~*
""",
    ),
)

CONTINUITY = Form(
    name="business_continuity_plan",
    look=Look(
        font="Arial",
        blank="[                    ]",
        size=10,
        shade="F4CCCC",
        banner=True,
        foot="Keep a paper copy at home",
    ),
    text="""
# Service business continuity plan
## 1 What to do in the first hour (printed for every service – do not change)
* Make sure that everyone is safe. Ring 999 if there is danger to life.
* Tell the duty director (number in the red folder).
* Start a log: time, what you know, what you decided and why.
* Decide which activities stop. Priority A must be back within four hours, B within a day, C within three days, D can \
wait for a week.
* Tell the people who depend on you, then partners, then the press office.
## 2 This service
| Service | {} | Manager | {}
| Deputy | {} | Base | {}
| Number of staff | {} | Least number to run | {}
## 3 Priorities
|=5 Activity | Priority A to D | People affected | Least staff | Depends on
## 4 What if?
> Printed advice. No building: laptops home, meet at the nearest library. No power: paper forms in the grab bag, head \
torches. No IT: read-only copy of the case list is on the encrypted stick. No staff: mutual aid between localities. \
No supplier: brokerage holds the list of framework providers. Heatwave or snow: use the list of people at highest risk.
|! If we lose | We will
|? the building | {}
|? IT or telephones | {}
|? a third of staff | {}
|? a main supplier | {}
## 5 People at highest risk
| Where the list is kept, and who updates it each week | {}
## 6 Contacts
|=4 Name | Role | Out of hours contact held by
## 7 Testing
| Last tested | {} | What was learned | {}
| Next test | {}
| Approved by | {} | Date | {}
""",
    paths=(
        "Business continuity plan template.docx",
        "BCP service template 2024.docx",
        "BCP Reablement.docx",
        "bcp sensory.docx",
        "BCP EDT draft.docx",
    ),
    banks="ivel fern ivel ivel ivel",
    filled=(
        """
Reablement
Gus Pellow
Lorna
Depot, first floor
46
19
Morning and evening calls | A | 120 | 14 | Phones, cars // Lunch calls | B | 60 | 5 | Phones // New starts | C | 6 a \
day | 2 | Hospital team // Goal reviews | D | 30 | 0 | –
Work from the library on the high road and the day centre kitchen
Printed rounds are in each car from 6 p.m. the day before; radios from the depot
Stop lunch calls for people with family; ask the two agencies on the mutual aid list
Gloves and aprons: two weeks in the depot
Red list in the grab bag and on the stick; Lorna, on Fridays
Gus Pellow | Manager | EDT // Lorna | Deputy | EDT
19 September 2024
The stick needs a password that nobody had
March 2025
K Thorsby
01/10/2024
""",
        """
Sensory
LV
Huw
CC 2
5
2
BSL duty | B | 40 | 1 | video // rehab | D | 28 | 0 | n/a
home
~
cancel rehab
~
n/a - EDT list
LV | TM | EDT
6/24
ok
6/25
HoS
~
""",
    ),
    partly=(
        """
Emergency duty team
~2
Control room
11
3
MHA assessments | A | ~ | ~ | ~ // Safeguarding at night | A | ~ | ~ | ~
~*
""",
    ),
)

FORMS = (SELF, CONTINUITY)
