"""Longer papers: a self-assessment, a procedure and a handbook with blank forms at the end."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="Self-assessment v3.docx",
        bank="ivel",
        look=Look(shade="CCE5FF", top="Adult social care self-assessment 2025"),
        text="""
# Adult social care self-assessment
## Introduction by the Director
We are a borough of 248,000 people between the river and the old docks. This paper says how well we think we are \
doing, how we know, and what comes next. It was written with 14 members of the People's Panel, who struck out 31 \
words that they did not like.
## Theme 1: how we work with people
### Assessing needs
What we are proud of. People tell us that they are listened to: 86 per cent of those whom we rang after an \
assessment. Seven in ten contacts end with advice or a short piece of help. Our sensory team has brought its longest \
wait from 19 weeks to nine.
What we need to do better. 602 people were waiting in December. The wait is managed by risk and everyone is rung \
every four weeks, but the longest was 201 days. Chronologies are in date in one file in three.
How we know. Audits, the dashboard, the mock inspection of October, complaints.
### Helping people to live healthier lives
Reablement with a therapist leaves 68 per cent of people needing no more care. The falls service began in February \
and gets to people in 34 minutes.
### Equity
41 per cent of residents are from minority groups, and 33 per cent of those with long-term support. We do not know \
ethnicity in 14 per cent of records. The action plan of January sets a target of five per cent by September.
## Theme 2: providing support
No one waits more than two days for home care. 81 per cent of providers are rated good or outstanding. We have too \
few places for people with both a learning disability and dementia: 11 people live outside the borough who would \
rather not.
## Theme 3: safety
Concerns are screened the same day. In 94 per cent of enquiries people are asked what they want. The DoLS list stands \
at 188, of whom four are in the higher group.
## Theme 4: leadership
The Director has been here for three years. Members ask hard questions, and the scrutiny committee has had residents \
round the table since 2023. Vacancies are at 11.4 per cent.
## Our five priorities
|! Priority | What will be different | By
| Waiting | No one waits for more than 60 days | September 2025
| Ethnicity | Known in 95 per cent of records | September 2025
| Carers | Assessed in 28 days, nine times in ten | December 2025
| Chronologies | In date in eight files of ten | June 2025
| Complex dementia | Twelve new places | 2026
## What people said when we showed them this
"You have been honest about the waiting. Say what I am to do while I wait." We have added the letter and the voucher \
because of that.
""",
    ),
    Plain(
        path="Self-neglect and hoarding procedure with tools.pdf",
        bank="heath",
        look=Look(top="Safeguarding adults procedures", font="Arial", size=10),
        text="""
# Self-neglect and hoarding: multi-agency procedure
## 1 Why we have this
Three reviews in ten years, here and next door, found the same things: agencies that each knew a part, closing when \
there was no answer, and a belief that a choice is a choice and there is no more to be said.
## 2 What we mean
2.1 Self-neglect is a wide range of behaviour: neglecting to care for one's own hygiene, health or surroundings. It \
includes hoarding. 2.2 It may be a matter for section 42 where the person cannot protect themselves from their own \
behaviour. It is always a matter for section 9 or 11.
## 3 Capacity
3.1 Ask about decisions and about doing. Someone may talk well about a thing and not be able to carry it out. 3.2 An \
assessment of capacity that rests only on talk is not enough. 3.3 Where capacity is lost only at the moment of \
action, write down what you saw.
## 4 Steps
4.1 Anyone may ask for a panel. 4.2 The panel meets each Tuesday. It names one lead, who is the person that the adult \
likes best, whatever their job. 4.3 The lead makes a plan with the adult, with no more than three steps. 4.4 No \
agency closes without telling the panel. 4.5 If there is no answer, try another time of day, another person, a note, \
a neighbour.
## 5 Using the clutter images
The scale has nine pictures for each of three rooms. Write the number for each, with the date. Take a photograph if \
the person agrees. Levels 1 to 3: advice. 4 to 6: lead and fire visit. 7 to 9: panel within ten days.
## 6 Law that may help
Care Act 2014 sections 9, 11 and 42; Mental Capacity Act 2005; Public Health Act 1936 section 83; Environmental \
Protection Act 1990; Housing Act 2004; inherent jurisdiction of the High Court, on advice.
## 7 What good looks like
"She talked about the ferns first. Then she asked if I would like to see the ones upstairs."
---
# Appendix A – Clutter record (copy as needed)
| Name | {} | Date | {}
| Room | Number (1 to 9)
| Living room | {}
| Bedroom | {}
| Kitchen | {}
| Photograph taken with consent? | {[]Yes; No}
# Appendix B – Request for panel
| Asked for by | {} | Agency | {}
| What worries you | {}
| What has been tried | {}
| Who does the person like best? | {}
""",
    ),
    Plain(
        path="Quality assurance framework.docx",
        bank="alder",
        look=Look(font="Calibri", foot="Quality assurance framework 2024–26"),
        text="""
# Quality assurance framework
## 1 What we mean by quality
Quality is what the person would say it is. Our framework brings together four kinds of knowledge: what people tell \
us, what we see when we look, what numbers say and what staff know.
## 2 What people tell us
Calls after assessment (30 a month), feedback cards, surveys, compliments and complaints, lay visitors. All of it \
goes into one table each quarter.
## 3 What we see
3.1 Case file audits: every manager, every month, fifteen standards. 3.2 Thematic audits: two a year. 3.3 \
Observation: each worker once a year. 3.4 Dip samples of recording. 3.5 Peer review with two neighbours.
## 4 What numbers say
The dashboard, which team managers see weekly and the committee quarterly.
## 5 What staff know
The health check against the employer standards, exit interviews, supervision audits, forums.
## 6 Closing the loop
|! When | What | Who
| Weekly | Huddle: one good thing, one worry | Team
| Monthly | Audits moderated; actions logged | Quality lead
| Quarterly | What we learned, on one page | Practice Board
| Yearly | Did it make a difference? Ten people asked | Experts by experience
## 7 Ratings
Outstanding, good, requires improvement, inadequate. The descriptions are in the audit tool.
## 8 If someone may be at risk
The auditor rings the team manager the same day, and the team manager rings back by five o'clock to say what was done.
## Appendices
A Case file audit tool. B Observation form. C Recording dip sample. D Lay visitor report. E Questions for calls. They \
are kept in the template library and not printed here.
""",
    ),
    Plain(
        path="Carers hub brochure with slip.docx",
        bank="fern",
        look=Look(size=12, banner=True),
        text="""
# Carers' Hub: what is on this spring
## Drop-in
Wednesdays, ten to two, the old post office. No need to book. Tea, a listening ear, a solicitor once a month.
## Courses
* Back care: 4 and 11 March
* Understanding dementia: six Tuesdays from 18 March
* Power of attorney in plain words: 26 March
* Singing, for those who say they can't: Fridays
## A break
The seaside flat is free in the weeks of 7 April and 12 May. Carers pay for the train. Names are drawn from a hat.
## What carers said last time
"I slept for eleven hours." "I met someone who knew the same corridor."
## Emergency card
Keep it in your purse. If you are taken ill we have 48 hours of cover while your family is found.
## Would you like to hear from us?
Cut here and give it to anyone at the Hub. Name {....................} Phone {....................}
""",
    ),
    Plain(
        path="Provider handbook.docx",
        bank="dene",
        look=Look(font="Arial"),
        text="""
# Handbook for home care providers
## 1 Getting work
Brokerage sends requests at ten and two. Offer within two hours. The first provider who can meet the times wins; \
price is fixed by zone.
## 2 Starting
Ring the person the day before. Bring the plan. If the package is wrong tell the practitioner in the first week.
## 3 Monitoring
3.1 Log in and out by the tag. Missed tags are queried on Mondays. 3.2 The contract officer visits once a year with \
the monitoring tool, or sooner if there are concerns. Have ready: six care files, six staff files, the training \
matrix, complaints log, the last survey. 3.3 You will be scored from 0 to 3 on each requirement. Any 0 means a plan \
within ten working days.
## 4 Changing
Up to an hour a week may be moved by agreement between you and the person. Anything more needs a review.
## 5 Safeguarding
Same day. Use form SA1. Do not investigate. Tell the regulator as well where you have to.
## 6 Hospital
We pay for two weeks to keep the round open.
## 7 Ending
Twenty-eight days' notice, and we ask for a talk before you give it.
## 8 Money
Invoices are made from the tags every four weeks. Queries within ten days to the payments team.
""",
    ),
    Plain(
        path="Cabinet member briefing QandA.pdf",
        bank="cedar",
        look=Look(font="Times New Roman", top="Lines to take"),
        text="""
# Questions that you may be asked
## How long do people wait?
In the middle, 34 days for an assessment. The longest in December was 201 days; that person had asked us to wait \
until after an operation.
## Why are so many reviews late?
840 on the last day of December, down from 1,150. We began with people who live far away and those with no family.
## What do carers say?
Four in ten are very satisfied, which is near the London average, and not good enough.
## Have there been cuts?
The budget rose by 4.1 per cent, and demand by more. We closed one day centre with its members, and opened twelve \
places.
## What went wrong in the case in the newspaper?
The Safeguarding Adults Board is looking at it. We have said sorry to the family.
## What are you most proud of?
Ask the sensory team about the bakery.
""",
    ),
)
