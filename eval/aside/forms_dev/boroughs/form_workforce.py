"""Forms about staff: supervision, induction, training evaluation."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

SUPERVISION = Form(
    name="supervision_record",
    look=Look(
        shade="D9E2F3",
        top="Aldermoor Council – Adult Social Care – @@",
        foot="Supervision record v4.2 – confidential when complete",
    ),
    text="""
# One to one supervision record
> To be completed by the supervisor within five working days and signed by both parties. Supervision takes place \
every four to six weeks for qualified staff, and every two weeks during the ASYE.
| Name of worker | {} | Job title | {}
| Supervisor | {} | Date of supervision | {}
| Date of last supervision | {} | Duration | {}
## Part A – Wellbeing and workload
| Wellbeing :: Ask about health, stress, caring responsibilities, working pattern and any reasonable adjustments. | {}
| Annual leave, TOIL and sickness | {}
| Current caseload (number) | {}
| Matters carried over from last time | {}
## Part B – Casework discussion
> Discuss at least three people in depth. Consider: what is life like for this person? What do they want to happen? \
Have the Mental Capacity Act principles been applied? Is there a carer, and have they been offered an assessment?
|=5 Person's initials and ID | Discussion and analysis | Decision | By when
## Part C – Practice and learning
| Use of strengths-based practice :: Give one example of where the worker has built on a person's own assets. | {}
| Learning since last supervision | {}
| Training booked or needed | {}
| CPD recorded with Social Work England this year? | {[]Yes; No; Not applicable}
## Part D – Agreed actions
|=4 Action | Who | Deadline
| Date of next supervision | {}
| Signed (worker) | {} | Signed (supervisor) | {}
""",
    paths=(
        "Supervision record.docx",
        "CWD North/one to one supervision record v4.2.docx",
        "Supervision - SW1 - Nov 24.docx",
        "Supervision OT2 Feb 25.docx",
        "S3 supervision jan.docx",
        "supervision record R.L..docx",
    ),
    banks="alder keel alder alder keel alder",
    stamps=(
        "Locality Team West",
        "Hospital Discharge Team",
        "Locality Team West",
        "Occupational Therapy",
        "Locality Team West",
        "Locality Team East",
    ),
    filled=(
        """
Jessamy Orde
Social Worker
Paul Trevanion
14 November 2024
9 October 2024
1 hr 20
Jessamy says she is coping but tired; the two duty weeks back to back were heavy. Her mother's operation is on 2 \
December and we agreed she will work from home that week.
3 days a/l booked 23-27 Dec. No sickness. 4 hrs TOIL.
19
Reallocation of Mr T done. Chronology for KB still outstanding.
KB 20114 | Daughter remains unhappy with the number of calls. Jessamy has tried three weeks of call logs and they \
show the evening call is being refused rather than missed. We talked about what KB enjoys in the evening and whether \
the call is simply at the wrong time. | Move evening call to 20.15 and review after a fortnight; carers assessment to \
be offered to daughter | 29/11 // AM 20377 | Capacity to decide on moving to extra care. Assessment drafted, but the \
information given to him about the options was thin. | Second visit with photos and floor plan | 6/12 // DO 19862 | \
Closed to us in July, re-referred by GP after two falls | OT joint visit | 20/11
With AM: his allotment friends offered to drive him each Thursday, so no day centre place needed.
Read the LADO thresholds; attended self-neglect forum.
Legal literacy day (Jan)
Yes
Finish KB chronology | JO | 22/11 // Offer carers assessment to KB's daughter | JO | 29/11 // Chase OT slot | PT | 18/11
12 December 2024
J. Orde
P Trevanion
""",
        """
M. Achterberg
OT
S Quill
4/2/25
20/12/24
45m
~
none
14
~
LP | Hoist trial went well, wife trained | close | 28/2 // WH | Ramp refused by landlord | letter via housing | 14/2
WH - used neighbour's spare ramp meanwhile
~
Moving & handling refresher
Not applicable
Letter to landlord | MA | 14/2
11/3/25
MA
SQ
""",
        """
Tobias Renn
Social Work Assistant
Ada Mbeki-Lowe
17/01/2025
02/01/2025
60 mins
Feels settled. Mentor helpful. Worried about driving in the dark; agreed visits end by 3.30 until March.
2 days sick (cold). Leave card up to date.
8 (protected)
First allocated review completed and signed off.
CF | Review of direct payment, money building up because PA has left | DP support to help recruit | 31/01 // RN | \
Wants to stop day service | Visit with advocate | 07/02
Good use of CF's church links to find a possible PA
Shadowed section 42 visit with Ada
Care Act basics - 12 Feb
No
Book Care Act basics | TR | 24/01 // Advocacy referral for RN | TR | 20/01
31/01/2025
T Renn
A Mbeki-Lowe
""",
    ),
    partly=(
        """
Rosalind Lisle
Senior Social Worker
Ada Mbeki-Lowe
3 March 2025
~2
Rosalind is well. Returning from phased return next week.
~
22
~
HV | Continuing healthcare checklist refused | Challenge | ~ // GG | Funeral arrangements, property search |  | ~
~
Grief group at the hospice
Court of Protection day
Yes
~
17 April 2025
~2
""",
    ),
)

INDUCTION = Form(
    name="induction_checklist",
    look=Look(font="Calibri", banner=True, tick="☐☑", foot="Induction checklist @@"),
    text="""
# Induction checklist for new starters
Welcome to the adult social care team. Your manager will go through this checklist with you in your first twelve \
weeks. Each item is to be initialled by you and your manager when it has been done. Keep the checklist in your \
induction folder; the completed list is sent to Learning and Development at the end of probation.
Name: {} Start date: {}
Post: {} Team: {}
Line manager: {} Buddy: {}
## Before and on the first day
|! Item | Done on | Your initials | Manager's initials
|? Welcome by manager and introduction to the team | {} | {} | {}
|? Identity badge, lanyard and building access | {} | {} | {}
|? Fire exits, assembly point and first aiders shown | {} | {} | {}
|? Lone working app installed on phone and tested | {} | {} | {}
|? Laptop, phone and log-in to the case management system | {} | {} | {}
## First two weeks
|! Item | Done on | Your initials | Manager's initials
|? Read the practice framework and the scheme of delegation | {} | {} | {}
|? Shadow the duty desk for one day | {} | {} | {}
|? E-learning: data protection, safeguarding adults, equality | {} | {} | {}
|? Supervision agreement signed and dates in the diary | {} | {} | {}
|? Meet the principal social worker | {} | {} | {}
## By week twelve
|! Item | Done on | Your initials | Manager's initials
|? Safeguarding enquiry officer course (qualified staff) | {} | {} | {}
|? Mental Capacity Act course | {} | {} | {}
|? Autism and learning disability mandatory training, tier 1 or 2 | {} | {} | {}
|? Visit to a commissioned service | {} | {} | {}
|? First observation of practice | {} | {} | {}
|? Probation review held | {} | {} | {}
[]3 Comments by the new starter
[]3 Comments by the manager
Signed (new starter): {} Date: {}
Signed (manager): {} Date: {}
""",
    paths=(
        "Induction checklist 2024.docx",
        "HR/Induction checklist.docx",
        "induction checklist OJ complete.docx",
        "Induction - Farida.docx",
        "Induction checklist wk3.docx",
    ),
    banks="birch heath birch birch birch",
    stamps=("v3 April 2024", "v3 April 2024 – Reablement", "v3 April 2024", "v3 April 2024", "v3 April 2024"),
    filled=(
        """
Owain Jepson
02/09/24
Social worker
Mental health
C Dlamini
Petra
2/9 | OJ | CD
2/9 | OJ | CD
2/9 | OJ | CD
3/9 | OJ | CD
5/9 | OJ | CD
9/9 | OJ | CD
11/9 | OJ | CD
13/9 | OJ | CD
6/9 | OJ | CD
12/9 | OJ | CD
17/10 | OJ | CD
24/10 | OJ | CD
1/10 | OJ | CD
8/11 | OJ | CD
18/11 | OJ | CD
~
~
Well looked after, thank you. Log-in took three days which was frustrating.
O Jepson
29/11/24
C Dlamini
29/11/24
""",
        """
Farida Anwar-Hythe
13 January 2025
Reablement officer
Home First
Gus Pellow
~
13/1 | FA | GP
13/1 | FA | GP
13/1 | FA | GP
14/1 | FA | GP
13/1 | FA | GP
20/1 | FA | GP
21/1 | FA | GP
24/1 | FA | GP
15/1 | FA | GP
~
~
19/2 | FA | GP
4/2 | FA | GP
27/2 | FA | GP
12/3 | FA | GP
7/4 | FA | GP
I enjoyed the shadowing most. It would help to have the rota system explained in the first week and not the third.
Farida has settled quickly, is reliable and warm with people, and has asked good questions. Probation passed.
F Anwar-Hythe
7 April 2025
G Pellow
7 April 2025
""",
    ),
    partly=(
        """
Denholm Sykes
24 Feb 2025
Review officer
Review team
Mo Castellan
Jas
24/2 | DS | MC
24/2 | DS | MC
24/2 | DS | MC
25/2 | DS | MC
26/2 | DS | MC
3/3 | DS | MC
4/3 | DS | ~
~*
""",
    ),
)

TRAINING = Form(
    name="training_evaluation",
    look=Look(tick="[ ][x]", size=10, top="Learning and Development", foot="Please hand to the trainer. Thank you."),
    text="""
# Course evaluation
Course title {....................................................................}
Date {......................} Venue or online {..............................}
Your team {..............................} Your role {..............................}
Please score each statement. 1 = strongly disagree, 2 = disagree, 3 = neither, 4 = agree, 5 = strongly agree
|! Statement | Score
| The aims of the course were clear | {[]1; 2; 3; 4; 5}
| The content was right for my role | {[]1; 2; 3; 4; 5}
| The trainer knew the subject | {[]1; 2; 3; 4; 5}
| I had the chance to practise and ask questions | {[]1; 2; 3; 4; 5}
| I am more confident than before | {[]1; 2; 3; 4; 5}
What will you do differently as a result?
{.....................................................................................................................\
...}
What was the most useful part?
{.....................................................................................................................\
...}
What could be better?
{.....................................................................................................................\
...}
Would you recommend this course? {[]Yes; No; Maybe}
""",
    paths=(
        "Course evaluation form.pdf",
        "L&D/course evaluation sheet.pdf",
        "Evaluation MCA 14 May no 7.pdf",
        "Evaluation MCA 14 May no 11.pdf",
        "eval self neglect 3.pdf",
        "eval_self_neglect_9.pdf",
    ),
    banks="cedar larch cedar cedar eden cedar",
    filled=(
        """
Mental Capacity Act in practice
14 May 2024
Town hall
Learning disability
SW
5
5
4
5
4
Write down what information I gave the person before I ask the four questions
The case of the lady and the bank card
More time. Cold room.
Yes
""",
        """
MCA
14/5
TH
Brokerage
Officer
3
2
5
3
3
not much, I don't assess
coffee
make one for non assessors
Maybe
""",
        """
Self-neglect and hoarding
20 June 2024
online
East locality
Senior practitioner
5
4
5
4
4
Use the clutter rating tool jointly with the fire service and bring self-neglect to the multi-agency panel sooner.
Hearing from the housing officer
~
Yes
""",
    ),
    partly=(
        """
Self-neglect
20/6
online
~
~
4
4
4
~
~
visit sooner
~*
""",
    ),
)

FORMS = (SUPERVISION, INDUCTION, TRAINING)
