"""Audit tools: case file audit, recording audit workbook."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

CASE_FILE = Form(
    name="case_file_audit",
    look=Look(shade="F2F2F2", size=10, wide=True, top="Practice audit programme – @@", tick="☐☒"),
    text="""
# Case file audit tool
## How to use this tool
Audits are done monthly by all managers from team manager to director. Read the whole record for the last twelve \
months, speak to the worker and, wherever possible, to the person or their carer. Judge what you see, not what you \
know about the worker. Rate each standard as Outstanding (O), Good (G), Requires improvement (RI) or Inadequate (I), \
and say what evidence you relied on. If a standard does not apply, write N/A and say why.
Outstanding – practice goes beyond what is expected and made a marked difference to the person. Good – practice meets \
the standard with only minor gaps. Requires improvement – some of the standard is met, but there are gaps that could \
affect the person. Inadequate – the standard is not met and the person may be at risk: tell the team manager the same \
day.
| Case ID | {} | Team | {}
| Auditor | {} | Date of audit | {}
| Worker | {} | Type of work audited | {[]Assessment; Review; Safeguarding; Carer; Transition}
## Section 1 – The person
|! No | Standard | Rating | Evidence
|? 1.1 | The person's voice comes through: their words, wishes and what matters to them are recorded | {} | {}
|? 1.2 | Demographic details are complete, including ethnicity, religion, first language and communication needs \
(Accessible Information Standard) | {} | {}
|? 1.3 | Key relationships are recorded and the family or circle of support was involved as the person wished | {} | {}
|? 1.4 | Advocacy was considered and, where the person had substantial difficulty and no appropriate individual, was \
arranged (Care Act 2014, section 67) | {} | {}
## Section 2 – Assessment and eligibility
|! No | Standard | Rating | Evidence
|? 2.1 | The assessment was proportionate, strengths based and started within 28 days of contact | {} | {}
|? 2.2 | All ten outcomes in the eligibility regulations were considered and the effect on wellbeing is analysed | {} \
| {}
|? 2.3 | The eligibility decision is clear and was given in writing | {} | {}
|? 2.4 | Carers were identified and offered an assessment in their own right | {} | {}
## Section 3 – Capacity and risk
|! No | Standard | Rating | Evidence
|? 3.1 | Where there was reason to doubt capacity a decision-specific assessment is on file | {} | {}
|? 3.2 | Best interests decisions show consultation and the least restrictive option | {} | {}
|? 3.3 | Risk assessment is balanced and enables positive risk taking | {} | {}
|? 3.4 | Safeguarding concerns were recognised and acted on the same day | {} | {}
## Section 4 – Management and recording
|! No | Standard | Rating | Evidence
|? 4.1 | Supervision and management decisions are on the record with reasons | {} | {}
|? 4.2 | Case notes are timely, respectful and free of jargon | {} | {}
|? 4.3 | Chronology is up to date | {} | {}
## Overall
| Overall rating | {[]Outstanding; Good; Requires improvement; Inadequate}
[]4 What worked well
[]4 What needs to be better
[]3 Feedback from the person or carer
|=4 Action | By whom | By when | Done
| Moderated by | {} | Date | {}
""",
    paths=(
        "Case file audit tool 2024-25.docx",
        "Appendix D audit tool.docx",
        "Audit 0311 LD.docx",
        "Audit 0342 OP.docx",
        "audit 0350 partial.docx",
    ),
    banks="alder juniper alder alder alder",
    stamps=("2024/25", "2024/25 issue 2", "2024/25", "2024/25", "2024/25"),
    filled=(
        """
0311
Learning disability
Hollis Brandreth
12/11/2024
Worker A
Review
G | Quotes from Sunil throughout; "I want my own front door"
RI | Religion blank. Communication passport not uploaded
G | Mum and key worker present
G | Friend acted as appropriate individual
G | Done in 19 days
G | nine of ten analysed well
RI | Letter not on file
O | Mum had own assessment and a break in October
N/A | No doubt
N/A | as above
G | Travel training plan is a lovely example
N/A | none raised
RI | one entry in 9 months
G | mostly within 2 days
I | last entry 2021
Good
Sunil is at the centre of this review. The worker found a photography group that he now helps to run and has stepped \
back from.
Basic details, chronology and the outcome letter.
Rang mum 14/11: "She listens. First one who asked what I do when he is at college."
Update chronology | Worker A | 30/11 | y // Send outcome letter | Worker A | 19/11 | y // Supervision entry monthly | \
TM | ongoing | ~
L Vantongeren
28/11/2024
""",
        """
0342
Older people, north
Greer Halloran
3 Dec 2024
Worker F
Safeguarding
RI | views assumed from daughter
G | All complete
RI | Son not contacted although he holds LPA for health
I | No record that advocacy was thought about at any point
G | same day
~
~
RI | daughter is carer, no offer seen
I | told she "lacks capacity" in three places, no assessment
I | as 3.1
RI | all about stopping risk
G | raised and screened in 4 hrs
G | clear rationale at each stage
RI | "toileting", "wandering" x 6
G | ok
Inadequate
Quick screening; good joint work with the police and the district nurse.
Capacity, advocacy, family. Escalated to Head of Service 3/12.
Not able to speak to Mrs E. Daughter did not reply.
MCA assessment on whether to stay at home | Worker F | 10/12 | y // Advocacy referral | Worker F | 4/12 | y
~
~
""",
    ),
    partly=(
        """
0350
Mental health
Greer Halloran
7 Jan 2025
Worker K
Assessment
G | good pen picture
G | ok
G | ok
RI | not clear
G | ok
RI | only six of ten outcomes
~
G | in writing
N/A | none
N/A | none
RI | no plan for nights
G | same day
~
G | polite
~*
""",
    ),
)

RECORDING = Form(
    name="recording_audit_workbook",
    look=Look(shade="DDEBF7", font="Calibri"),
    text="""
=== Read me
# Quality of recording – dip sample workbook
Each team manager samples five records a month. Fill in one row of the sheet Sample for each record.
Codes: Y = yes, N = no, P = in part, X = does not apply. Do not leave any cell blank.
Return by the 5th of the month to the quality assurance inbox.
| Team | {}
| Month | {}
| Manager | {}
=== Sample
|=8 Record ID | Pen picture in date | Contacts logged in 2 days | Ethnicity recorded | Carer recorded | Outcome of \
visit clear | Comments
=== Summary
| Number of records sampled | {}
| Main strength | {}
| Main thing to improve | {}
| Action agreed in team meeting | {}
=== Lists
|! Code | Meaning
| Y | Yes
| N | No
| P | In part
| X | Does not apply
""",
    paths=(
        "Recording dip sample.xlsx",
        "dip sample workbook (blank) .xlsx",
        "Dip sample Sensory Oct.xlsx",
        "dip_sample_east_nov.xlsx",
        "Dip sample west Dec.xlsx",
    ),
    banks="birch gorse birch birch birch",
    filled=(
        """
Sensory
October 2024
B Quartey
11482 | Y | Y | Y | N | Y | carer box unticked but husband named in notes // 11490 | Y | P | Y | X | Y | ~ // 11533 | \
N | Y | Y | Y | Y | pen picture 2019 // 11541 | Y | Y | N | X | P | ~ // 11602 | Y | Y | Y | Y | Y | model record
5
contacts logged fast
pen pictures
refresh all pen pictures by Xmas
""",
        """
East
Nov
TJ
20881 | Y | N | Y | Y | Y | ~ // 20899 | Y | N | Y | X | Y | ~ // 20904 | P | N | Y | N | N | duty visit // 20910 | Y \
| Y | Y | Y | Y | ~ // 20931 | Y | N | Y | Y | P | ~
5
ethnicity always there
Delay in writing up: protected time on Fridays proposed
Friday 2-4 write up
""",
    ),
    partly=(
        """
West
December 2024
~
30117 | Y | Y | ~ | ~ | ~ | ~ // 30120 | Y | P | ~ | ~ | ~ | ~
~*
""",
    ),
)

FORMS = (CASE_FILE, RECORDING)
