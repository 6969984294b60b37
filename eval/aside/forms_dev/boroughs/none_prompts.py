"""Cards, prompts, question banks and consultation papers: they ask, but not to be filled in."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="Supervision prompt cards.docx",
        bank="alder",
        look=Look(shade="D9E2F3"),
        text="""
# Prompt cards for reflective supervision
Cut these out and keep them on the desk. Pick one or two; do not go through them all.
| How are you, really? What has stayed with you since last time?
| Whose voice have we not heard in this?
| What would this person say if they were sitting here?
| What are you most worried about? What is the evidence? What else could explain it?
| Which of the five principles helps here?
| What would you do if there were no services at all?
| What are you proud of?
| What do you need from me?
## Where the cards come from
They were made by eleven practitioners and three people who draw on care, in two workshops in 2023.
""",
    ),
    Plain(
        path="Consultation paper day opportunities.docx",
        bank="larch",
        text="""
# Day opportunities: what do you think?
## About this consultation
We want your views from 2 September to 25 November 2024. Nothing has been decided.
## What we propose
Members would have a card that they can use at twelve places, from the farm to the library, and not only one centre. \
Two of three centres would close in 2026.
## Why
The centres were built for 200. 97 people go.
## What we would like to know
1. Do you agree that people should be able to choose from several places? Why?
2. What would you miss?
3. What would carers need?
4. Is there a group of people who would lose more than others?
5. What have we not thought of?
## How to answer
Online, by phone, or at one of four meetings. An easy-read paper and form can be had at the centres. Do not write on \
this paper; it is for reading.
## What happens next
A report with all the views goes to Cabinet in February.
""",
    ),
    Plain(
        path="Audit question bank.xlsx",
        bank="birch",
        text="""
=== Questions
# Questions for thematic audits – choose up to five
|! Theme | Question | Where to look
| Advocacy | Was there substantial difficulty? | Assessment, page 1
| Advocacy | Was the appropriate individual asked whether they were willing? | Case notes
| Carers | Was the offer made in writing? | Letters
| Carers | Was the young carer seen? | Family view
| Capacity | Is the decision named? | MCA1
| Capacity | Are the person's words there? | MCA1
| Risk | Was the risk taken with the person and not for them? | Support plan
| Diversity | Did identity change what was offered? | Support plan
| Leadership | Can you see the manager's reasons? | Decisions
""",
    ),
    Plain(
        path="Ten questions before a placement.pdf",
        bank="ivel",
        look=Look(size=13),
        text="""
# Ten questions before you ask for a care home
1. What has the person said, and when?
2. What have they tried at home, and for how long?
3. Has an OT seen them in their own home?
4. What happens at night?
5. Would equipment or technology do it?
6. Has the carer had an assessment?
7. Is this a crisis? Would two weeks change it?
8. Is there a capacity question, and has it been answered?
9. Has continuing healthcare been thought of?
10. If this were your mother?
Keep this by your screen. It does not go to panel.
""",
    ),
    Plain(
        path="Case tracking interview schedule.docx",
        bank="eden",
        look=Look(shade="DDDDDD"),
        text="""
# Case tracking interviews
|! Case | Day | Time | Who | Room
| 1 | Mon 3 March | 10.00 | Worker and manager | 2.11
| 2 | Mon 3 March | 13.30 | Worker and manager | 2.11
| 3 | Tue 4 March | 10.00 | Person and sister | at home
| 4 | Tue 4 March | 14.00 | Worker | screen
| 5 | Wed 5 March | 9.30 | Carer | Carers' Hub
| 6 | Wed 5 March | 11.30 | Provider | screen
Bring the file open at the assessment. There are no trick questions. Say if you do not know.
""",
    ),
    Plain(
        path="Session plan - strengths based practice.docx",
        bank="cedar",
        text="""
# Session plan: strengths-based conversations
## Aims
By the end people will be able to open a conversation without a form, and to write an outcome in the person's words.
|! Time | What | How | Materials
| 9.30 | Welcome, what makes a good day | Pairs | None
| 10.00 | Three conversations | Demonstration | Script A
| 10.45 | Break | |
| 11.00 | Your turn | Threes, swap roles | Cards
| 12.00 | From words to outcomes | Rewriting ten outcomes | Handout: "To have PC met" becomes …
| 12.30 | Evaluation sheet and close | | Sheet
## Trainer's notes
If the group is quiet begin with the bakery case. Do not let anybody read from the assessment form.
""",
    ),
    Plain(
        path="Slides - DoLS form 1 for care homes.pptx",
        bank="heath",
        text="""
=== Getting form 1 right first time
For care home managers, July 2024
=== Why it matters
* One in three requests is sent back
* The usual reasons: no care plan, no interested persons, urgent without standard
=== Page 1: who is this about
* Full name as on the NHS record
* Interested persons: names and phone numbers, not "family"
=== Page 2: restrictions
* Write what happens if the person tries to leave
* Day and night
* "Keypad" on its own is not enough
=== Page 3: urgent
* Up to seven days, date and time
* Ask for the extension at once
=== Questions
""",
    ),
    Plain(
        path="Template library index.html",
        bank="gorse",
        look=Look(top="Intranet – practice hub"),
        text="""
# Forms and templates
The newest versions are here. Please do not save your own.
## Assessment and planning
* Adult social care assessment (v6, May 2024)
* Care and support plan (v3)
* Review, long and short
* Carer's assessment
## Capacity
* MCA1 and MCA2
* Best interests meeting agenda
## Safeguarding
* SA1 concern, SA2 planning, SA3 enquiry report, SA4 plan
## Governance
* Committee report, business case, highlight report, EqIA, DPIA
Something missing? Tell the practice hub.
""",
    ),
    Plain(
        path="Best interests meeting - guide for chairs.docx",
        bank="keel",
        text="""
# Chairing a best interests meeting
## Before
Check that there is a capacity assessment for this decision. Invite the person. Ask how they would like to take part. \
Send the agenda.
## Agenda to use
1. Welcome and what the meeting is for
2. The decision and who makes it
3. The person's wishes, feelings, beliefs and values
4. Views of those consulted
5. Options, with benefits and burdens of each
6. Decision, or what else is needed
7. Disagreement: what next
8. Who tells the person, and how
## During
Draw the options on the board as a balance sheet. Do not count votes.
## After
The decision maker writes MCA2 within three days.
""",
    ),
    Plain(
        path="Checklist for chairs of panel.txt",
        bank="cedar",
        text="""
# For the chair of the resource panel
Open on time. Read the pen picture aloud.
Ask the practitioner what the person wants before anything about money.
Ask what has been tried.
Ask for the weekly figure now and the weekly figure wanted.
Do not refuse for want of a form. Agree the urgent part.
Give reasons. Say them in a way that you would say them to the person.
Finish by half past twelve.
""",
    ),
    Plain(
        path="Service specification extra care.pdf",
        bank="dene",
        look=Look(font="Times New Roman", top="Schedule 2 – specification"),
        text="""
# Extra care at Mulberry Yard: service specification
## 1 Outcomes
Tenants live the life they want behind their own front door.
## 2 The service
2.1 Care on site day and night. 2.2 Core hours: 12 a day, two waking at night. 2.3 Planned care as in each tenant's \
plan.
## 3 Requirements
3.1 Plans are written before moving in and reviewed at six weeks. 3.2 Pull cords answered within three minutes. 3.3 \
One meal a day is on offer and nobody has to have it.
## 4 Staff
4.1 A registered manager on site four days a week. 4.2 Care Certificate within twelve weeks.
## 5 Monitoring
|! Measure | Target | How often
| Pull cords answered within 3 minutes | 95% | Monthly
| Tenants who say they choose how they spend the day | 90% | Yearly
| Moves on to a care home | fewer than 4 | Yearly
""",
    ),
    Plain(
        path="Induction handbook.docx",
        bank="birch",
        look=Look(banner=True),
        text="""
# Welcome: induction handbook
## Your first day
Your manager or buddy will meet you at reception at half past nine. You will get your badge, laptop and phone, and be \
shown fire exits, first aiders and the kettle.
## Your first two weeks
You will shadow the duty desk, do your e-learning, agree dates for supervision and meet the principal social worker. \
Bring your induction checklist with you; both of you initial it.
## Your first twelve weeks
Training in safeguarding and capacity, a visit to a service, the first observation, and a talk about how it is going.
## People to know
|! Who | For what
| Buddy | Anything
| Business support | Rooms, stationery, post
| IT desk | Passwords
| Union reps | Advice
## Words we use
See the glossary at the back of the practice framework.
""",
    ),
    Plain(
        path="Blank page.pdf",
        bank="juniper",
        text="""
This page is left blank on purpose.
""",
    ),
)
