"""Workforce templates: supervision, workforce plan, training needs, appraisal prompts."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 hr Supervision/Reflective supervision record.docx
    b1 quality Practice/Supervision record with prompts.docx
    b1 south Supervision/Supervision.rtf
    f0 county Supervision/Supervision 12 Nov anonymised.docx
    f1 north Supervision/Sup record OT.docx
    p0:0-2 coast Supervision/Supervision Nov - ready for session.docx
    p1:0-4,9 partners Supervision/Sup OT Jan.docx
    p0:0-8 audit Supervision/Supervision 12 Nov typed up.docx
    """,
    """
    SW (anonymised for the audit sample)
    Deputy team manager
    12 November 2024, 90 minutes, in the quiet room
    Six of seven done. The capacity assessment in the Rowan case went into the file on Friday.
    Feels steadier after the leave. Still wakes at night about the inquest and has the counsellor's number.
    We looked at the Rowan family. I asked what the daughter might say if she were here. SW thought that she would say nobody told her about the money. We agreed that the plan was built round the hoist and not round what Mr R likes.
    Nineteen people, two of whom can close. One safeguarding enquiry is past 28 days because the bank has not answered.
    Wants to be a practice educator. Stage 1 in February, if the panel agrees.
    Two late recordings, both explained. Annual leave of 4 days to take by March.
    SW to visit the daughter by 20/11; DTM to ring the bank's fraud desk by 14/11
    Both
    """,
    """
    OT
    Snr OT
    9/1
    done
    fine
    Mr L - rails v. lift
    23
    PG Cert Sept
    -
    Chase stairlift quote 16/1
    Both
    """,
)
def reflective_supervision() -> str:
    return """
@ ghost=grey; font=Calibri; boxes=table; labels=bold; labelshade=F2F2F2; tidy=1
^ Workforce and Organisational Development
! Reflective supervision record
|w 5 12
| Form | HR-S3, from 1 September 2023
| Keeper of the form | Delphine Achebe, Principal Social Worker's office
| Minimum | every four weeks; fortnightly in the first six months
Supervision at Brantholme has four parts: support, reflection, case oversight and development. All four happen at each session, though not at the same length. The printed prompts are there to start a talk and need not be answered one by one.
|w 5 12
| Name of worker | {}
| Supervisor | {}
| Date, length and place | {}

# Looking back
* Which actions from last time were done? What got in the way of the others?
[2] {}
# How are you?
* What has been heavy since we met? What gave you a lift?
* Are you taking breaks, leave and lunch? Is anything at home making work harder?
* Have you met with aggression, racism or other harm, and what do you need from us?
[3] {}
# Reflection on one person
* Tell the story from that person's point of view. Who is missing from it?
* What hunch do you have that you have not tested? What would change your mind?
* Which law, theory or research did you lean on? How did power show up?
[4] {}
# Caseload
* Number of people, those waiting, those to close. Safeguarding in progress. Reviews overdue. Anything unallocated that worries you?
[3] {}
# Learning
* What did you learn? What will you learn next? Registration hours.
[2] {}
# Management matters
* Recording, leave, sickness, mileage, health and safety.
[2] {}
# Agreed actions
{.90}
Read and agreed by: {☐ Worker|Supervisor|Both}
v Keep on the supervision folder, not on a person's record. Case decisions go on the record the same day.
"""


@layout(
    """
    b0 finance Workforce/Workforce plan 2025-28.docx
    b1 hub Workforce/Service workforce planning toolkit section C.docx
    b0 hr Workforce/Workforce plan.pdf
    f0 north Workforce/Workforce plan Hospital team.docx
    f1 audit Workforce/WFP Sensory.docx
    p0:0-1 quality Workforce/Workforce plan - hospital.docx
    p1:0-4 coast Workforce/WFP sensory outline.docx
    p0:0-6,8 partners Workforce/Workforce plan Hosp HR comments.docx
    """,
    """
    Hospital Social Work
    Anneke Storr with Bea Lyle, HR
    41.6 | 35.2 | 17% | 12.4 | 29%
    22.0 | 21.0 | 9% | 8.8 | 41%
    6.0 | 5.0 | 20% | 15.1 | 33%
    Seven-day working from October needs five more posts. The trust wants a worker in the emergency department until ten at night. Half of the assistants will reach 60 by 2028.
    Agency cost £610,000 last year. We lose newly qualified workers after about 20 months, mostly to the community teams, who do not work weekends.
    Grow | Four apprentices a year, two on the hospital site | A Storr | Sept 2025;;Keep | Weekend supplement reviewed | HR | June 2025;;Change | Trusted assessors for simple restarts | B Lyle | Jan 2026
    Three of the four apprentices stay past two years; agency below £250,000 by 2027
    """,
    """
    Sensory
    TT
    9 | 8 | 11% | 3 | 44%
    4 | 4 | 0 | 2 | 50%
    - | - | - | - | -
    2 retire 2026
    No ROVI applicants
    Grow | ROVI trainee | TT | 2026
    Post filled
    """,
)
def corporate_workforce_plan() -> str:
    return """
@ ghost=italic; font=Arial; heads=Heading; colour=154360; shade=D4E6F1; tidy=0
! Workforce plan
~ Section C of the service planning toolkit. HR will print sections A and B for you.
|w 6 11
| Toolkit owner | Delphine Achebe and Ross Imrie (HR Partners)
| In force | 1 January 2025 to 31 December 2027
| Next revision | TBC
# Corporate workforce priorities
These five are the Council's and are the same for all services. Show below what you add to them.
* **Attract** people from every part of the city. Each job advertised at 30 hours or more is open to job share.
* **Grow our own.** One post in twelve is to be an apprenticeship by 2028.
* **Keep.** Voluntary leavers in their first two years to fall by a third.
* **Well and safe.** Nine days' absence a head or fewer.
* **Fair.** Senior grades to look like the city by 2030.
# 1 About the service
Service: {_40}
Written by: {_40}
# 2 Where we are now
|w 4 3 3 3 3 3
|= Group | Posts (fte) | In post | Vacant | Days sick a head | Aged 55 and over
| Registered staff | {#5}
| Unregistered staff | {#5}
| Managers | {#5}

# 3 Where we need to be in three years
~ Demand, new duties, models of care, technology, skill mix. Not a wish list.
[3] {}
# 4 The gap, and what will happen if it is not filled
[3] {}
# 5 Actions
|rows 6 Attract, grow, keep or change | What | Who | When
# 6 How we will know
{_60}
<<||# Sources
Skills for Care workspace; HR dashboard; exit interviews; staff survey; national careers framework.>>
"""


@layout(
    """
    b0 quality Training/Training needs matrix ASC.xlsx
    b1 county Workforce/TNA grid 2025.xlsx
    b0 audit Training/Training needs grid.docx
    f0 hr Training/Training needs matrix - Reviewing team.xlsx
    f1 partners Training/TNA Brokerage.xlsx
    p0:0-2 south Training/Training matrix Reviewing.xlsx
    p1:0-7 hub Training/TNA Brokerage part.xlsx
    p0:0-11 north Training/Training needs matrix Reviewing - two to add.xlsx
    """,
    """
    Reviewing team
    Ciaran Vance
    April 2025
    D | B 6/25 | D | D | N
    D | D | D | B 9/25 | N
    D | D | D | D | N
    B 5/25 | B 5/25 | D | D | N
    D | D | D | - | -
    D | - | B | - | -
    D | D | D | D | D
    D | D | D | D | N
    B | B | B | B | N
    D | D | D | D | D
    Two places on Best Interests Assessor, January
    Yes
    """,
    """
    Brokerage
    LF
    Apr
    D | N | N | N | D
    D | N | N | N | D
    D | N | N | N | B
    D | N | N | N | D
    D | N | N | N | D
    D | N | N | N | D
    B | N | N | N | D
    D | N | N | N | D
    N | N | N | N | N
    D | N | N | N | D
    None
    Yes
    """,
)
def corporate_training_matrix() -> str:
    return """
@ sheets=Matrix,Courses; ghost=italic; font=Calibri; page=landscape; size=9.5; shade=FDEBD0
! Training needs matrix
~ Put D (done and in date), B (booked, with month), N (not needed for the role) or leave empty (needed, not booked).
| Team | {}
| Team manager | {}
| As at | {}

|w 7 3 4 4 4 4 4
|= Course | Every | Social worker | Occupational therapist | Social work assistant | Senior or manager | Business support
|+ Core, for everyone named in the heading
| Safeguarding adults level 2 | 3 years | {#5}
| Mental Capacity Act in practice | 2 years | {#5}
| Moving and positioning awareness | 2 years | {#5}
| Strengths-based conversations | once | {#5}
|+ By role
| Chairing a safeguarding meeting | 3 years | {#5}
| Trusted assessor, levels 2 and 3 | 3 years | {#5}
| Court of Protection statements | 2 years | {#5}
| Autism, tier 2 (Oliver McGowan) | 3 years | {#5}
| Legal literacy for managers | 2 years | {#5}
| Data protection e-learning | yearly | {#5}

Anything else the team needs: {}
Checked in team meeting? {[Yes|No}
---
! What the courses are
|= Course | Length | Supplier | Cost to team
| Safeguarding adults level 2 | One day | Learning and Development | none
| Mental Capacity Act in practice | One day | Learning and Development | none
| Trusted assessor | Four days | regional contract | £310
| Court of Protection statements | Half day | Legal Services | none
<<||Booking closes ten working days before. A place not taken costs the team £60.>>
"""


@layout(
    """
    b0 hub HR/My year - conversation guide and record.docx
    b1 audit HR/My year (all grades).docx
    b0 coast HR/My year.html
    f0 finance HR/My year 2024 sample A.docx
    f1 hr HR/My year sample B.docx
    p0:0-3 north HR/My year sample C.docx
    p1:0-5 quality HR/My year sample D.docx
    p0:0-1,4-8 county HR/My year sample E.docx
    """,
    """
    Community connector, East
    3 June 2024
    That I set up the garden at Corn Street with four men who had not been out since the winter.
    I find it hard when people are sent to me with no reason written down.
    Usually
    Always
    Usually
    Seldom
    Run a group with no worker in it by Christmas; learn to use the outcomes tool; shadow the carers' service for two days
    A lap-top that lasts a day, and to be told about changes before the residents know
    """,
    """
    Admin
    June
    Phones
    -
    Always
    Always
    Usually
    Always
    Excel L2
    n/a
    """,
)
def corporate_my_year() -> str:
    return """
@ ghost=both; font=Verdana; size=10; heads=Heading; colour=B9770E; web=0
! My year: conversation and record
Everybody who works for the Council has one long conversation a year with their manager. There are no marks out of ten. The record is one page and belongs to the worker.
**Our four behaviours.** We listen: we ask before we tell. We own it: we finish what we start and say so when we cannot. We join up: we ring rather than refer. We are fair: we give a reason for every no.
# Before you meet
~ The worker looks through the prompts a week before. The manager brings two examples of good work.
Role and team: {}
Date: {}
# What I am proud of
~ Think of something a resident would notice.
{}
# What has been hard
{}
# The behaviours this year
~ Talk about each and agree on one word.
|w 4 8 5
|= Behaviour | You might see | Agreed word
| We listen | Lets silence be; writes down what the person said in their words | {We listen=/Always|Usually|Seldom}
| We own it | Rings back; keeps the promise or says in time that it cannot be kept | {We own it=/Always|Usually|Seldom}
| We join up | Knows the names of people in other teams; copies nobody in to be safe | {We join up=/Always|Usually|Seldom}
| We are fair | Checks who is not in the room; asks what adjustments people need | {We are fair=/Always|Usually|Seldom}

# Three things for the year to come
{~ At least one about learning. At least one that residents will notice.}
# What I need from my manager
{}
<<||~ The manager puts the date only on the HR portal. Pay does not depend on it.>>
"""
