"""Reports, survey results and strategies."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Look, Plain

DOCUMENTS = (
    Plain(
        path="ASCS results 2024.docx",
        bank="fern",
        look=Look(shade="DEEAF6"),
        text="""
# Adult social care survey 2024: what people told us
We sent the questionnaire to 1,412 people; 423 replied (30 per cent). The questions are set nationally. Below is each \
question with our result and last year's.
|! Question | 2024 | 2023
| Q1 Overall, how satisfied are you with the care and support you receive? (extremely or very) | 64.8% | 61.2%
| Q2b Thinking about the good and bad things, how would you rate your quality of life? (good or better) | 58.1% | 57.7%
| Q3a How much control do you have over your daily life? (as much as I want or adequate) | 74.0% | 71.9%
| Q6a How much social contact do you have with people you like? (as much as I want) | 40.3% | 41.6%
| Q7a Do you feel as safe as you want? (yes) | 66.7% | 63.0%
| Q12 Have you found it easy or difficult to find information? (easy) | 67.5% | 62.4%
## What we make of it
Satisfaction rose for the second year. Social contact did not. People who live alone and are under 65 gave the lowest \
scores.
## Comments
139 people wrote something. Examples: "My carer is an angel." "I never know who is coming." "It took a long time but \
when it came it was good."
""",
    ),
    Plain(
        path="Carers survey report.pdf",
        bank="larch",
        text="""
# Survey of adult carers: summary of results
## How we did it
A postal questionnaire of 29 questions was sent to 780 carers in October. 262 came back.
## Who replied
71 per cent were women. 38 per cent care for a husband, wife or partner. 44 per cent care for 100 hours a week or more.
## What they were asked and what they said
How satisfied are you with the support you have had? 39 per cent were extremely or very satisfied.
Do you feel involved in discussions about the person you care for? 68 per cent said always or usually.
How much time do you have to do things you value? 17 per cent have as much as they want.
Is there enough encouragement and support? 33 per cent said yes.
Please use the space below for anything else you would like to say: 97 did. The most common themes were sleep, forms, \
and not being asked.
## What we shall do
Night sitting pilot, shorter assessment form, one named contact.
""",
    ),
    Plain(
        path="Cabinet report - extra care.docx",
        bank="dene",
        look=Look(top="Cabinet, 12 March 2025"),
        text="""
# Cabinet report: Extra care at Mulberry Yard
| Report of | Director of Adult Social Care
| Ward | Riverside
| Key decision | Yes
| Exempt | No
## 1. Recommendations
1.1 That Cabinet approves the award of the care and support contract at Mulberry Yard for five years from 1 July 2025.
1.2 That authority to make minor changes be delegated to the Director with the Cabinet Member.
## 2. Reasons
2.1 48 new flats will let people live on their own with care on site and not in a care home. There are 63 people on \
the list.
## 3. Options
3.1 Do nothing: the building would open without care. Rejected. 3.2 In house: costed at £212,000 more a year. \
Rejected. 3.3 Award: recommended.
## 4. Financial implications
4.1 £1.16m a year from the placements budget. Savings on residential care of £390,000 in a full year.
## 5. Legal implications
5.1 The light touch regime applies. The Care Act duty to prevent, reduce and delay needs is engaged.
## 6. Equality implications
6.1 An assessment was done. No negative impact was found; six flats are set aside for people with a learning disability.
## 7. Background papers
None.
""",
    ),
    Plain(
        path="Self neglect thematic audit findings.docx",
        bank="alder",
        text="""
# Thematic audit: self-neglect
## Scope
Twenty records from four teams were read against the fifteen standards of the audit tool, with three more on \
self-neglect.
## Ratings
|! Rating | Records
| Outstanding | 1
| Good | 9
| Requires improvement | 8
| Inadequate | 2
## What worked well
Persistence. In Mr Y's case the worker called eleven times before he opened the door, and left a note each time with \
a drawing of a kettle.
## What needs to be better
Capacity. Executive capacity is seldom thought of. Eleven records relied on what the person said and not on what they \
did.
Chronology. Only six were in date.
## Recommendations
Training on executive functioning by June. Clutter rating with photographs in all cases. Re-audit in November.
""",
    ),
    Plain(
        path="Market position statement.pdf",
        bank="cedar",
        look=Look(font="Georgia"),
        text="""
# Market position statement 2024 to 2027
## Who this is for
Providers who work here or would like to.
## What we know
By 2030 there will be 2,400 more residents over 80. Three in ten pay for their own care. We buy 21,000 hours of home \
care a week from 14 framework providers.
## What we want more of
* Extra care and supported living near transport
* Day opportunities that lead to work
* Respite that can be booked
* Nursing beds for people with complex dementia
## What we want less of
* Residential care for people under 65
* Block contracts
## How to talk to us
Provider forums are held each quarter. We answer letters within ten working days.
""",
    ),
    Plain(
        path="Complaints annual report.docx",
        bank="eden",
        text="""
# Adult social care complaints and compliments: annual report
## 1 Numbers
We received 118 complaints (131 the year before) and 204 compliments. 12 went to the Ombudsman, who upheld four.
## 2 What people complained about
|! Theme | Number | Upheld in full or part
| Delay | 37 | 24
| Communication | 29 | 17
| Charging | 26 | 8
| Quality of home care | 18 | 11
| Staff conduct | 8 | 2
## 3 Time taken
74 per cent were answered within 25 working days.
## 4 Learning
You said that letters about charges could not be understood. We rewrote four with the People's Panel. You said that \
no one rang back. First contact now has a ring-back list that is cleared by six each day.
## 5 Compliments
"You gave Dad his garden back."
""",
    ),
    Plain(
        path="Workforce strategy.docx",
        bank="birch",
        text="""
# Workforce strategy 2023–2026
## Where we are
Vacancy rate 11.4 per cent, turnover 13.0 per cent, sickness 9.8 days. Agency workers fill 41 of 396 posts.
## Where we want to be
Vacancy under 8 per cent by 2026; half of new social workers trained by us.
## How we shall get there
### Grow our own
Ten apprentices a year; a route from support worker to occupational therapist.
### Keep people
Career pathway, stay conversations, caseload limits, supervision every six weeks.
### Look after people
Reflective groups, a race equality action plan, cycle to work.
## How we shall know
Staff survey, exit interviews, workforce return, quarterly dashboard.
""",
    ),
    Plain(
        path="Peer challenge feedback letter.pdf",
        bank="juniper",
        look=Look(font="Times New Roman"),
        text="""
Dear Chief Executive
# Peer challenge: feedback
Thank you for inviting us. We met 112 people in three days, read 40 documents and looked at 12 case files.
## Strengths
Staff are proud to work here. The front door gives people an answer: 71 per cent of contacts end there with advice. \
The carers' hub is known and liked.
## To think about
The voice of people who draw on care is stronger in services than in strategy. Some forms ask the same thing three \
times. Data on ethnicity is missing in 14 per cent of records and not used in the rest.
## Next steps
We should be glad to come back in six months.
Yours sincerely
The peer team
""",
    ),
    Plain(
        path="Evaluation of the reablement pilot.docx",
        bank="ivel",
        text="""
# Evaluation of therapy-led reablement
## Background
Between April and September 2024 an occupational therapist joined each reablement round in the south.
## Method
Goals were scored at the start and end by the person. 164 people took part; 151 finished. We interviewed nine people \
and six workers.
## Findings
68 per cent needed no further care (54 per cent in the north). Hours at the end fell by 4.1 a week. The interviews \
showed that people valued having one plan on the fridge.
"She didn't do it for me, she stood there until I could."
## Limits
Not randomised. The south has younger people.
## Conclusion
Extend to the north from April 2025, and measure again.
""",
    ),
    Plain(
        path="Budget monitoring period 9.pdf",
        bank="keel",
        look=Look(shade="E7E6E6"),
        text="""
# Adults budget monitoring, period 9
|! Service | Budget £000 | Forecast £000 | Variance £000
| Older people | 41,220 | 42,905 | 1,685
| Learning disability | 33,180 | 33,410 | 230
| Mental health | 11,945 | 12,300 | 355
| Physical disability | 9,610 | 9,480 | (130)
| Staffing | 21,700 | 20,950 | (750)
| Total | 117,655 | 119,045 | 1,390
## Why
Nursing placements are 23 above plan, and the average price is £71 a week higher. Staffing is under because of \
vacancies.
## What is being done
Reviews of one-to-one support; brokerage at weekends; continuing healthcare appeals (9 in hand).
""",
    ),
)
