"""Staff and practice records with examples to be overtyped."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 hr HR/Appraisal/Annual conversation form.docx
    b1 county HR/Appraisal/My annual conversation 2025 (ASC).docx
    f0 south HR/Appraisal/Annual conversation BA.docx
    f1 audit HR/Appraisal/Annual conversation form 2025 (1).docx
    p0:0-3,5 quality HR/Appraisal/BA prep for 1-1.docx
    """,
    """
    Ben Adeyemi, Front Door team leader
    22/04/2025
    Answering went from nine to four minutes. I chaired the group that rewrote the script with six carers.
    I did not get call-back off the ground; I waited for the supplier when I might have tried it by hand.
    Call-back by hand from May for callers over 75 | 01/09/2025 | 80% rung the same day;;Every caller asked if they look after someone | 30/06/2025 | Mystery shopping, audit
    Level 5 leadership, from September. A day at the hospital hub.
    I should like to be a service manager in three years.
    Ben has made the Front Door a place that people want to join. He takes on too much himself. Next year: let Rani lead the carers' work.
    Exceeds
    BA 22/4; HM 24/4
    """,
    """
    Imelda B
    3rd April
    Reviews up to date
    IT
    keep reviews > 90% | Mar 26 | dashboard
    none wanted
    happy where I am
    Steady and reliable
    Meets
    -
    """,
)
def annual_conversation() -> str:
    return """
@ ghost=yellow; font=Calibri; heads=Heading; colour=833C0B
^ My annual conversation                                                <<For all staff to grade K||For all staff to grade K. HR Shared Services, form HR40, valid from 1 April 2025>>
! Annual conversation 2025-26
## What it is
The annual conversation looks back over the year, forward to the next, and at how you are. It takes about an hour and a half. You prepare by filling in sections 1, 2 and 4 at least three days beforehand; your manager prepares section 5. Nothing should come as a surprise. The form takes the place of the old appraisal and of the competency framework, and is not linked to pay below grade H.
## Before you type
The yellow text is a made-up example. Please overtype it. If you do not, we cannot tell that you have filled the section in. Objectives should be SMART, no more than five, and at least one should come from the service plan. Part-time staff have fewer, not smaller, objectives.
## Ratings
Exceeds: did more than was asked, and others noticed. Meets: did what was asked, in the way we want. Working towards: not yet. Does not meet: a plan under the capability policy is in place.
|w 6 11
| Name and role | {~ Joe Bloggs, Support Planner}
| Date of conversation | {~ XX/XX/20XX}
# 1. What went well
{~ I took over the duty tray from Sam and brought it down from 60 to 12.}
# 2. What was hard
{~ I found the new system difficult at first and did not ask for help.}
# 3. Objectives
|rows 3 Objective | By | Measure
# 4. Learning and future
| What do I need to learn? | {~ Excel, MCA level 3}
| Where would I like to be? | {~ Senior support planner}
# 5. Manager's view
{~ Joe is a pleasure to manage.}
| Rating | {v Choose a rating}
| Signatures and dates | {}
"""


@layout(
    """
    b0 south Practice/Best interests decision record.docx
    b1 north Practice/Best interests balance sheet v3.docx
    f0 hub Practice/BI decision Mr Tolley.docx
    f1 partners Practice/BI record flu jab.docx
    p0:0-3,5 coast Practice/BI Mr Tolley before meeting.docx
    """,
    """
    Mr Wilfred Tolley, 81
    Whether to go home from Chantry Ward or to a care home
    Dr Ames 4 February, decision-specific, on LAS
    He has said on eleven of twelve occasions that he wants "my own bed and my own wireless". In 2019 he told his niece he would sooner die than go into a home. He was a signalman and likes to hear trains.
    Niece Carol: is afraid of another fire. Ward sister: settled since the light was left on at night. IMCA Ms Fenn: his wish is strong, long held and consistent.
    Home: his wish; known to neighbours; cheaper; risk of fire (cooker off, alarms), of going out at night (once in the last year). Care home: safe from fire; loss of liberty; he has stopped eating in every respite stay.
    Home for a trial of six weeks with four calls, door sensor and cooker cut off. A care home would be more restrictive and is not needed unless the trial fails.
    Carol would sooner he went into a home but will not go to court. Review on 31 March.
    Rosa Sung, decision maker, 12 February 2025
    """,
    """
    Miss E.
    flu vaccination
    Y 2/10
    doesn't like needles, had it every yr
    Mum - have it. GP - have it
    + protection - distress 5 min
    Have it, w/ nasal spray if possible
    none
    JM 3/10/24
    """,
)
def best_interests() -> str:
    return """
@ ghost=none; font=Arial; heads=bold; size=10.5; tidy=0
! Best interests decision
?This record is for decisions of weight (where to live, care that restricts, contact, serious treatment, the sale of a house). It should be written by the decision maker. It is not needed for day-to-day care.
?Section 4 of the Mental Capacity Act sets out what must be considered: do not act upon age, appearance or condition; all relevant circumstances; whether the person may regain capacity; let the person take part; for life-sustaining treatment, do not be moved by a wish to bring about death; past and present wishes and feelings, beliefs and values; the views of those engaged in caring, of anybody named, of attorneys and deputies.
?Write under each heading in place of the words there. A table of for and against helps but does not decide: one factor may outweigh ten. "Magnetic importance" is the phrase used in the cases.
<<||Mental Capacity Lead: mca@marlshire.example. Third version, approved by Practice Board March 2024.>>
# Person
{}
# Decision to be made
{}
# Evidence of lack of capacity for this decision
?Who assessed, when, where it is to be found.
{}
# The person's wishes, feelings, beliefs and values
?Past and present. Use their own words.
{}
# Views of others
?Family, friends, carers, attorney, deputy, IMCA. Those who could not be asked, and why.
{}
# Options: benefits and burdens of each
{}
# Decision and reasons
?Why this is in the person's best interests and is the least restrictive way.
{}
# Disagreement and review
{}
# Decision maker
{}
"""


@layout(
    """
    b0 quality H&S/HS4 incident report.pdf
    b1 hr H&S/Incident or near miss report.pdf
    f0 county H&S/HS4 18 Feb Tranmer.pdf
    f1 north H&S/HS4 near miss office.pdf
    p1:0-4,6 finance H&S/HS4 not submitted.pdf
    """,
    """
    18/02/2025 10.20
    Path of 7 Orchard Court
    Colin Tranmer, support worker
    Injury
    Slipped on ice between car and door, fell on back. No grit. Had rubber over-shoes in the car and was not wearing them.
    Bruised lower back
    Went home, saw GP
    Yes
    Neighbour (no. 8)
    Over-shoes issued to all; ice alert by text at 6 am.
    """,
    """
    6.1.25 pm
    Wealdham, stairs
    AK
    Near miss
    carpet edge
    none
    n/a
    No
    none
    Taped. Facilities told.
    """,
)
def incident_report() -> str:
    return """
@ ghost=none; pdffont=Sans; size=9.5; acro=1
^ HS4                                                                                                       <<Rev 12||Rev 12 | Health and Safety | hs@marlshire.example>>
! Accident, incident and near miss report
**When to use this form.** For anything that hurt somebody, might have hurt somebody, or was violent or threatening, at work or on the way between visits. Harm to people who use services in the course of care goes on the provider's own form and, if need be, to the safeguarding hub. Do not use it for theft.
**How soon.** Before the end of the shift. Managers have two working days to add what was done.
**RIDDOR.** Death; broken bones other than fingers and toes; amputation; loss of sight; crush injury; serious burns; unconsciousness; more than seven days off. Ring Health and Safety at once on 01632 960080; do not move anything.
**Codes for managers.** 01 slip, trip or fall on the level; 02 fall from height; 03 lifting; 04 struck by; 05 road; 06 animal; 07 sharps; 08 violence; 09 verbal abuse; 10 burns; 11 stress; 12 other.
**Worked example.** 3 May, 14.10. Kitchen of day centre. K Lund, cook. Injury. "Turned with pan, caught sleeve on handle of oven, hot water on left hand." Scald 3 cm. Cold water ten minutes, carried on. No.
|w 6 11
| Date and time | {}
| Place | {}
| Who was affected | {}
| Kind | {☐ Injury|Near miss|Violence|Ill health}
| What happened | {}
| Injury | {}
| Treatment | {}
| Lost time? | {☐ Yes|No}
| Witnesses | {}
| Manager: what has been done so it does not happen again | {}
v Do not write names of people who use services: use LAS numbers. Kept for three years (forty for ill health).
"""


@layout(
    """
    b0 coast OT/Single-handed care review.docx
    b1 finance OT/Single handed care review tool and notes.pdf
    f0 north OT/SHC review 77.docx
    f1 audit OT/SHC 81.docx
    p0:0-5 county OT/SHC review 78.docx
    """,
    """
    77
    18/3
    4 x 2 carers, 30 mins
    2 ✓
    3 ✓
    4
    2
    Y
    Turning sheet; gantry hoist
    4 x 1 carer, 45 mins
    14
    """,
    """
    81
    20/3
    3x2
    1
    1
    1
    1
    N
    none
    no change
    0
    """,
)
def single_handed_review() -> str:
    return """
@ ghost=grey; font=Arial; size=10; pdffont=Helvetica; tidy=-
! Single-handed care review
# Why
Many people have two care workers at each visit because they always have. With today's equipment one is often enough. Fewer strangers come in, times can be chosen more freely, family can help as one of the pair, and calls are not put back for want of a second worker. Nobody is to be moved to single-handed care for the sake of money, and nobody is to be kept on two for the sake of habit.
~ The law does not say that a hoist needs two people. The Manual Handling Operations Regulations 1992 say: avoid, assess, reduce. LOLER says that equipment must be suitable and examined every six months. The Human Rights Act and the judgment of 2003 in the East Sussex case say that the rights of workers and of the person must be balanced, and that blanket bans are unlawful.
# How
~ 1. Read the plan, the provider's risk assessment and the last three months of the log. 2. Ring the provider and ask which worker knows the person best. 3. Visit at the time of a call. 4. Watch two moves before you say anything. 5. Try equipment with the person, the worker and family; leave it for a week. 6. Come back for the first three single-handed calls. 7. Change the plan only after that. 8. Review after six weeks.
~ Stop if: pain; fear that does not go away; spasm; two or more near misses; weight over the limit of the equipment; behaviour that needs a second pair of hands.
# Scale
| 1 | Two people needed for all of the task
| 2 | Two people needed for part
| 3 | One person with equipment not yet here
| 4 | One person now
~ Put the score in the cell. Tick after it if you have seen the task done. The total (4 to 16) is a guide: 12 or more suggests that single-handed care should be tried.
# Worked example
~ Mrs Z has four double-handed calls. Rolling 3, hoist 3, washing 4, toilet 2: total 12. In-bed turning system ordered. After three weeks: three single calls and one double.
---
# Review <<||(OT Service, form SHC-R, October 2024)>>
|w 8 9
| Case | {}
| Date | {}
| Care now | {}
| Rolling in bed | {}
| Hoist, bed to chair | {}
| Washing and dressing | {}
| Toilet and pads | {}
| Person agrees to try | {}
| Equipment | {}
| Care after | {}
| Hours a week released | {}
"""


@layout(
    """
    b0 quality MCA/Capacity assessment quality checklist (auditors).pdf
    b1 finance MCA quality checklist.docx
    f0 north MCA/Checklist - file 22.pdf
    f1 audit MCA checklist file 31.docx
    p1:0-8 hub MCA/MCA chk 31.pdf
    """,
    """
    22
    12/03/25
    Where to live on leaving the community hospital
    Y
    Y
    N
    Y
    Y
    N
    Y
    N
    Y
    Support: pictures used, morning visit. Missing: the diagnostic link is stated ("due to dementia") and not explained. No record of what he was told about the cost.
    Return to assessor
    """,
    """
    31
    18.3
    Managing money
    Y
    Y
    Y
    Y
    N
    Y
    Y
    Y
    Y
    v. good. Ask to use in training
    No action
    """,
)
def mca_checklist() -> str:
    return """
@ ghost=none; pdffont=Serif; font=Cambria; size=10.5; table=lines
! Mental capacity assessments: quality checklist
# The law in brief
Five principles stand in section 1 of the Mental Capacity Act 2005. A person must be assumed to have capacity unless it is established that they lack it. A person is not to be treated as unable to make a decision unless all practicable steps to help them have been taken without success. A person is not to be treated as unable to make a decision merely because they make an unwise one. An act done, or decision made, for a person who lacks capacity must be done or made in their best interests, and regard must be had to whether the purpose can be achieved in a way that is less restrictive.
Section 2 asks whether the person is unable to make the decision because of an impairment of, or a disturbance in the functioning of, the mind or brain. Section 3 says that a person is unable to decide if they cannot understand the information relevant to the decision, retain it, use or weigh it, or communicate the decision. The order in which the questions should be asked was settled by the Supreme Court in 2021: first the functional test, then the reason.
Information relevant to a decision about residence includes the options, what sort of area and home each is, the difference between living somewhere and visiting, activities, contact with family, and what care would be given. It does not include fine detail.
# Using this checklist
Answer Y or N from the assessment alone. Do not fill gaps from your own knowledge of the case. A file with N at 2, 4 or 6 is returned to the assessor.
<<||Checklist 4 of 9 in the Marlshire audit suite, issued November 2024>>
|w 12 5
| File | {}
| Date | {}
| Decision assessed | {}
| 1. Is the decision stated, and is it one decision? | {}
| 2. Is the relevant information set out? | {}
| 3. Does the record show what was told about each option? | {}
| 4. Are practicable steps to support described? | {}
| 5. Are the person's own words quoted? | {}
| 6. Is each limb of the functional test reasoned? | {}
| 7. Is the impairment named with its source? | {}
| 8. Is the causal link explained, not only stated? | {}
| 9. Is the conclusion on the balance of probabilities, dated and signed? | {}
| Auditor's comment | {}
| Result | {/ No action|Return to assessor|Escalate}
"""
