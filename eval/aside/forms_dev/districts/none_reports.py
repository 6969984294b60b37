"""Ordinary reports, policies, glossaries and contents lists."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("county", "Policies/Charging policy DRAFT v0.4.docx")
def draft_policy() -> str:
    return """
@ font=Arial; heads=Heading
^ DRAFT v0.4 for consultation. Not yet agreed.
! Charging policy for adult social care
# 1. Purpose
This policy says how the Council charges for care and support from [date to be confirmed].
# 2. Principles
People pay only what they can afford. Nobody is charged for reablement, an assessment, or advice.
# 3. Minimum income guarantee
The Council will leave people with the minimum income guarantee plus [5% - Finance to confirm].
# 4. Deferred payments
The charge for setting up will be £[xxx] from April. Interest is [insert current rate] per cent.
# 5. Appeals
People may ask for a review within 28 days. The panel will be made up of [TBC].
# 6. Equality
See the equality impact assessment [link].
# 7. Review
[Date]
"""


@ordinary("hr", "Academy/Glossary.pdf")
def glossary() -> str:
    return """
@ pdffont=Helvetica
! Words and letters we use
**AMHP:** approved mental health professional
**ASYE:** assessed and supported year in employment
**BIA:** best interests assessor
**CLDT:** community learning disability team
**DFG:** disabled facilities grant
**DoLS:** deprivation of liberty safeguards
**DP:** direct payment
**IMCA:** independent mental capacity advocate
**LAS:** our case system
**LPA:** lasting power of attorney
**MAR:** medicines administration record
**NRPF:** no recourse to public funds
**OT:** occupational therapist
**PA:** personal assistant
**s42:** section 42 of the Care Act
"""


@ordinary("quality", "CQC/Evidence library contents.docx")
def contents_list() -> str:
    return """
@ font=Calibri
! Evidence library: contents
|w 2 9 3 3
|= IR | Document | Format | Held
| 1 | Self-assessment | Word | Yes
| 2 | Strategy for adults | PDF | Yes
| 7 | Supervision record (blank) | Word | Yes
| 8 | Supervision record (example) | Word | redacted
| 12 | Audit tool | Word | Yes
| 13 | Audit results | Excel | Yes
| 19 | Carer's assessment form | Word |
| 20 | EqIA x 3 | Word |
| 27 | Risk register | Excel | Yes
| 31 | Complaints report | PDF | Yes
| 38 | Glossary | PDF | Yes
"""


@ordinary("audit", "Committee/Annual report on complaints.pdf")
def complaints_report() -> str:
    return """
@ pdffont=Times; size=11
! Complaints and compliments in adult social care, 2023-24
**Recommendation**
That the Committee notes the report.
**Summary**
There were 214 complaints, 19 more than the year before, and 388 compliments. Forty-one per cent of complaints were upheld in whole or part. The Ombudsman looked into nine and found fault in four.
**What people complained about**
Money (58), delay (47), quality of home care (39), staff (30), decisions (25), other (15).
**What we learned**
Bills go out before the care record is checked. From October the two are matched. People were not told why they were refused a blue badge; the letter has been rewritten with four people who had been refused.
**Financial implications**
Remedies came to 11,450 pounds.
**Legal implications**
None beyond the Regulations of 2009.
**Background papers**
None.
"""


@ordinary("hub", "EqIA/Summary of equality impact - front door.docx")
def equality_summary() -> str:
    return """
@ font=Arial
! How the changes at the front door affect people
**Age.** Seven in ten callers are over 70. A third do not go online. The line stays open.
**Disability.** Deaf callers use video relay, which is closed at weekends. To be put right by June.
**Race.** Calls in other languages are few (31 in a year), which may show that people do not know they can ask.
**Sex.** No difference found.
**Religion, sexual orientation, gender reassignment, marriage.** We hold no data.
**Carers.** Mystery shoppers found that four in ten were not told about assessments.
**Low income.** The number is free from mobiles since May.
We looked at this in November 2024 and shall look again in a year.
"""


@ordinary("partners", "Quality/Quality assurance framework.docx")
def quality_framework() -> str:
    return """
@ font=Calibri; heads=Heading
! Quality assurance framework
# How we look at practice
Seven tools are used. All are on the intranet.
|w 5 4 4 4
|= Tool | Who | How often | Result goes to
| Case file audit | Team managers | 2 a month | Practice Board
| Dip sample | Seniors | 5 a week | Team
| Direct observation | Advanced practitioners | yearly | Worker
| Thematic audit | PSW | quarterly | Practice Board
| Feedback calls | Business support | 20 a month | Team
| Mystery shopping | People with lived experience | twice a year | Front Door
| Peer challenge | Neighbour council | yearly | DMT
# What we do with it
Themes are put together each quarter. The last three were capacity, chronologies and carers.
# Standards
Nine out of ten files Good by March 2026. At present 67 per cent.
"""


@ordinary("north", "Practice/Case study Mr D.docx")
def case_study() -> str:
    return """
@ font=Arial; heads=bold
! Case study: Mr D and the hallway
## Who is Mr D?
A retired typesetter of 73 who lives alone with forty years of newspapers.
## What was the worry?
Fire. A fall in November, when the crew could not open the door.
## What did we do?
We went once a week for eleven weeks, at his hour. We did not touch a thing. The fire service fitted linked alarms.
## What did Mr D say?
"They asked me what the papers were for."
## What changed?
The hallway is clear. The rest is not.
## What did we learn?
Slow is quick. His capacity to decide was not the same as his capacity to do.
"""


@ordinary("finance", "IG/Privacy notice - social care.html")
def privacy_notice() -> str:
    return """
@ nav=Home,Privacy,Freedom of information
! How adult social care uses what you tell us
## Who we are
Marlshire County Council. Our Data Protection Officer can be reached at dpo@marlshire.example.
## What we hold
Name, address, date of birth, NHS number, health, family, money, ethnicity, religion.
## Why we are allowed to
Public task (Care Act 2014). We do not rely on consent.
## Who we share it with
The NHS, districts, police, providers, Department of Health and Social Care (without names).
## How long we keep it
Eight years from the last contact; ten if you have died in our care.
## Your rights
To see it; to put it right; to object; to complain.
"""


@ordinary("coast", "Commissioning/Market position statement extract.pdf")
def market_position() -> str:
    return """
@ pdffont=Sans
! What we shall buy: market position 2025 to 2028
|w 5 4 4 5
|= Kind of care | Now | 2028 | Message
| Home care hours a week | 26,400 | 28,500 | Grow in the north of Thorncombe
| Residential beds | 1,310 | 1,150 | Do not build
| Nursing beds, dementia | 420 | 520 | Come and talk
| Extra care flats | 388 | 574 | Sites in three districts
| Shared Lives | 74 people | 120 | Grow
| Supported living | 610 | 640 | Step-down, forensic
| Day hubs | 11 | 14 | tbc
| Bed-based respite | 6 | | Not yet known
Fees are looked at each January. Contact: market@marlshire.example
"""


@ordinary("hr", "Workforce/Health check of social workers - answers.docx")
def health_check_prose() -> str:
    return """
@ font=Arial; size=10.5
! Employer standards health check 2024: what 188 social workers told us
**1. Do you have a clear framework of accountability?** Mean 78 out of 100 (England 76).
**2. Is the workforce planned for?** 61 (64). Comments speak of vacancies being held.
**3. Is your caseload safe?** 66 (67). Highest in EDT, lowest in Oakhurst.
**4. Are you safe, well and resourced?** 70 (71).
**5. Do you have supervision?** 83 (77). "It is sacred in our team."
**6. Can you learn?** 80 (78).
**7. Do you stay registered with ease?** 84 (83).
**8. Do we work with universities?** 74 (73).
"""


@ordinary("hub", "Procedures/Waiting well procedure.docx")
def waiting_procedure() -> str:
    return """
@ font=Calibri; heads=Heading
! Waiting well: how we look after people on the list
# Step 1: put on the list
Record priority (1 to 4), why, and what was put in place in the meantime.
# Step 2: write
Send letter W1 within two days. It says how long the wait is likely to be and whom to ring.
# Step 3: ring
|= Priority | First call | Then every
| 1 | not on list | -
| 2 | 2 weeks | 2 weeks
| 3 | 6 weeks | 6 weeks
| 4 | 6 weeks | 12 weeks
Ask: Has anything changed? Are you safe? How is the person who helps you? Is there anything you can no longer do?
# Step 4: review the list
Team manager, each Monday. Initial the print-out.
"""


@ordinary("quality", "Practice/Principles of good recording poster.pdf")
def recording_poster() -> str:
    return """
@ pdffont=Helvetica; size=15
! Before you press save
Who?
What did they want?
What did you see?
What does it mean?
What next?
By when?
_
Would you let your gran read it?
"""
