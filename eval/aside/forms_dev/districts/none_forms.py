"""Ordinary documents that are about forms."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("quality", "Practice/Guidance on completing the supervision record.docx")
def guidance_supervision() -> str:
    return """
@ font=Calibri
! Completing the supervision record: guidance for supervisors
This note goes with the supervision record (version 6). It says what should be written in each box and what should not.
# Supervisee and supervisor
Write names in full, job title and team. Where a worker is on a career break, use the date of return.
# Review of actions from last time
Copy the actions across before the session. Say done, carried forward or dropped, and why.
# Wellbeing
Ask, do not tell. Note only what the worker is happy to have on paper.
# Reflection on one piece of work
|w 6 11
|= Weak entry | Better entry
| "Discussed Mr T." | "Talked about why Mr T turns away the evening call. Ana thinks he is ashamed of the pad. She will ask him about a male carer."
| "MCA done." | "Ana set out the decision, the information and how she helped him. We agreed to try again in the morning."
# Signed
Both sign within a week. An e-mail that says "agreed" is enough.
"""


@ordinary("audit", "Practice/Case recording policy.docx")
def recording_policy() -> str:
    return """
@ font=Arial; heads=Heading
^ Marlshire County Council - Case recording policy - v5
! Case recording policy
# 4. What must be on every record
4.1 The front sheet holds: name, preferred name, date of birth, address, telephone, NHS number, next of kin, GP, first language, communication needs, religion, ethnicity, legal status, alerts.
4.2 The contact record holds: date and time; who rang; what about; advice given; outcome; worker.
4.3 The case note holds: date; type of contact; who was there; what was seen and heard; what it means; what is to happen; by whom.
# 5. Timescales
| Record | When | By whom
| Contact | same day | call handler
| Case note | 2 working days | practitioner
| Assessment | 5 working days from last visit | practitioner
| Management oversight | 2 working days | team manager
# 6. Where the form has no box for it
If what matters to the person does not fit a box, write it in "Anything else". Forms serve people and not the other way about.
"""


@ordinary("coast", "Policies/Lone working policy with appendix.pdf")
def lone_working() -> str:
    return """
@ pdffont=Sans
! Lone working policy: adult social care
1. This policy applies to all staff who visit people at home, work early or late, or are in a building alone.
2. Managers must have a written risk assessment for each role and look at it every year.
3. Workers must put every visit in their calendar with the address and the time they expect to be out.
4. A buddy rings if the worker has not reported within 30 minutes. If there is no reply, the buddy rings the manager, who rings the police.
5. The code phrase is known to the team and is changed each quarter.
6. Workers may leave any visit at which they feel unsafe. Nobody will be blamed for it.
7. Incidents, including verbal abuse, are reported on HS4 on the same day.
8. Devices are charged nightly and tested on the first Monday of each month. In 2024 there were 14 red alerts, of which 11 were false.
9. Where two visits in a row have given rise to concern, a joint visit is made and the alert on the record is looked at.
10. The policy was agreed with the unions on 3 October 2024 and will be reviewed in October 2026.
---
# Appendix A: pre-visit risk checklist (also on the intranet)
| Name of person to be visited | |
| Dogs, weapons, access | |
| Known risks from record | |
| Buddy and time of call | |
| Checked by | |
"""


@ordinary("hr", "Workforce/Before your first visit - a checklist.docx")
def first_visit_tips() -> str:
    return """
@ font=Verdana; size=10
! Before your first visit
Ten things that old hands do
* ☐ Ring the day before. Say your name twice.
* ☐ Ask who else should be there, and who should not.
* ☐ Ask about glasses, hearing aids and an interpreter.
* ☐ Read the last assessment, not all of them.
* ☐ Look where you will park.
* ☐ Take a paper copy of "Your rights".
* ☐ Put the tablet in the bag until you have had a cup of tea.
* ☐ Notice photographs.
* ☐ Say when you will ring back, and ring then.
* ☐ Write it up the same day.
From the Academy for Adult Practice, for new starters.
"""


@ordinary("county", "CQC/Self-assessment working paper QS2.docx")
def self_assessment() -> str:
    return """
@ font=Arial; heads=Heading; colour=444444
! Supporting people to live healthier lives: what we know
# How do we know that people can get information when they need it?
Calls are answered in four minutes on average. The website had 212,000 visits to adult social care pages last year, and 71 per cent of people who left feedback found what they were after. Deaf people have told us that the video relay is not open at weekends.
# What is in place to prevent, reduce or delay need?
Eleven prevention hubs, technology at first contact in Wealdham, and reablement which leaves 79 in 100 people without a need for care.
# How good is the evidence?
Fair. We do not yet follow people for longer than a year.
# What are we least proud of?
The wait for an occupational therapist, which has been over 20 weeks in two localities.
# What will we do next?
Open the seven-day hub in May; have therapists at the front door by the autumn.
"""


@ordinary("finance", "Direct payments/Direct payments - questions and answers.pdf")
def dp_faq() -> str:
    return """
@ pdffont=Serif
! Direct payments: questions and answers
**Can I pay my daughter?**
Yes, if she does not live with you. If she does, ask us first.
**Do I need a separate bank account?**
Yes, unless you have a prepaid card.
**What do I have to send you?**
The quarterly return. Statements only if asked.
**What if I have money left over?**
Tell us. We may leave it, or ask for what is above eight weeks.
**Can I go on holiday with my assistant?**
You may take your support with you. The payment does not cover their fare.
**What if it is too much for me?**
Ring the support service. They can run payroll, or the account as well.
**Can I stop?**
At any time, with four weeks' notice.
"""


@ordinary("north", "Letters/Letter to provider re action plan.docx")
def reference_letter() -> str:
    return """
@ font=Times New Roman; size=12
Marlshire County Council
County Hall, Stourleigh
_
Your ref:
Our ref: CM/CH/118
Date: 24 February 2025
Ask for: Ines Farrow
Tel: 01632 960288
_
Ms Y Crabbe
Larkmead
_
Dear Ms Crabbe
**Contract monitoring visit: 11 February 2025**
Thank you for the time that you and your staff gave us. I attach the report, which has three actions. Please send me evidence of the second by Friday.
I was glad to see the choir. Mrs Dell told me that she had not sung since school.
If you think that there are mistakes of fact, let me know within five working days.
Yours sincerely
_
Ines Farrow
Quality Monitoring Officer
Enc.
cc: D Chatterley
"""


@ordinary("audit", "Audit/Grade descriptors handbook.docx")
def grade_descriptors() -> str:
    return """
@ font=Arial; size=10; page=landscape
! What good looks like: grade descriptors for auditors
|w 4 5 5 5 5
|= Domain | Outstanding | Good | Requires improvement | Inadequate
| Voice | You could pick the person out of a crowd | Wishes are clear and acted upon | Heard in places; relatives speak for them | Absent
| Risk | Worked on together; rights weighed | Known, and plan matches | Listed, not weighed | Missed
| Capacity | Teaches others | Decision-specific and reasoned | Generic | None though needed
| Carers | Supported as partners | Offered, recorded | Named only | Not seen
| Timeliness | Ahead of need | Within standard | Late with reason | Late without
| Oversight | Changes the course of work | Regular, useful | "Noted" | None
Grades are a matter of judgement. Two auditors should be within one grade on nine files out of ten.
"""


@ordinary("partners", "Forms register.xlsx")
def forms_register() -> str:
    return """
@ sheets=Register
|w 5 12 6 5 6 6 8
|= Ref | Form | Owner | Version | Last review | Next review | Replaces
| PQ/06 | ASYE six-month review | PSW | 2 | 07/2024 | 07/2026 |
| PQ/07 | Reflective log | PSW | 1 | 01/2025 | 01/2027 | -
| QA 12 | Direct observation | Academy | 4 | 06/2024 | | QA 3
| HR22 | Return to work | HR | 9 | 02/2024 | 02/2026 |
| BB1 | Blue badge | Customer | 7 | 07/2024 | | BB1 (2019)
| FA1 | Financial assessment | FAB | 12 | 04/2024 | 04/2025 |
| CA1 | Carer's assessment | Carers Marlshire | 5 | | | CA1a, CA1b
| HS4 | Incident | H&S | - | | |
| SC3 | Spot check | Contracts | 3 | 11/2023 | 11/2024 |
"""


@ordinary("south", "HR/Job description and person specification - Approved Mental Health Professional.docx")
def person_specification() -> str:
    return """
@ font=Arial; size=10.5
! Approved Mental Health Professional
| Post | AMHP (Hub)
| Grade | H plus AMHP allowance
| Responsible to | AMHP Lead
| Base | Stourleigh, with travel
# Purpose of the job
To carry out the duties of an AMHP under the Mental Health Act 1983, day and night by rota.
# Person specification
|w 11 2.5 2.5
|= Criterion | Essential | Desirable
| Registered social worker, nurse, OT or psychologist | ✓ |
| AMHP qualification, current approval | ✓ |
| Best interests assessor | | ✓
| Two years' post-qualifying experience | ✓ |
| Knowledge of the Mental Capacity Act | ✓ |
| Able to travel at night | ✓ |
| Second language | | ✓
"""


@ordinary("hub", "EqIA/EqIAs - how to tell whether you need one.html")
def eqia_page() -> str:
    return """
@ nav=Intranet,HR,Policies,Forms,Canteen
! Do I need an equality impact assessment?
Ask yourself three questions.
## 1. Does it affect people?
If it only affects things (a boiler), no.
## 2. Is something new, changed or ended?
If so, probably.
## 3. Might it fall more heavily on some than on others?
If you do not know, yes.
Common mistakes: leaving it until the report is due; writing "none" in every row; forgetting carers; asking nobody.
The template has three parts. In part 1 you describe the proposal. In part 2 you go through the ten characteristics and say whether the impact is positive, negative or none, why, and what you will do. In part 3 you say what you decided.
Ask Gwen (01632 960511) for help. Surgeries are on Thursdays.
"""


@ordinary("finance", "Blue Badge/Assessor's desk aid.pdf")
def assessor_desk_aid() -> str:
    return """
@ pdffont=Helvetica; size=9.5
! Blue badge desk aid for assessors
|w 4 7 6
|= Question on BB1 | What to look for | Then
| 6 | Renewal: was it granted for life of award? | Skip to 16
| 7 | Proof of award letter, all pages | Auto-grant
| 8 | Ticked more than one | Assess under each
| 9 | Date of onset; permanent | Under 3 yrs: refuse, advise
| 10 | Pain, breath, gait, after-effects | Score on sheet
| 11 | Under 30 m, or over 1 min for 40 m | Score 7
| 11 | 30 to 80 m | Score 4; IMA
| 11 | Over 80 m | Score 0; look at 10
| 12 | Wheelchair user all the time | Score 7
| 13 | Strong opioids, oxygen | +2
| 14 | Surgery due within 6 months | Note
Do not use age. Do not ring the GP. Two people look at each refusal.
"""
