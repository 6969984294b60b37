"""Longer policies and reports, and more short papers of other kinds."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "policy_long_dols",
        "Policies/Deprivation of liberty policy.docx",
        """
H: Orrinshire Council | Adult Social Care | Deprivation of liberty policy | v5
T: Deprivation of liberty: policy and procedure
| Document owner | MCA lead |
| Approved by | Practice board, 11 February 2025 |
| Next review | February 2027 |
| Supersedes | v4 (2022) |
# Contents
1. Purpose
2. Law
3. Who may be deprived of liberty
4. How a request is made
5. Order of assessment
6. Conditions
7. Representatives
8. People at home
9. Data
10. Training
# 1. Purpose
This policy says how the council, as supervisory body, makes sure that no one in a care home or hospital in its area is deprived of liberty without lawful authority, and how it applies to the court for those who live elsewhere.
# 2. Law
The Mental Capacity Act 2005, schedule A1, and the codes of practice. The test is whether the person is under continuous supervision and control and is not free to leave.
# 3. Who may be deprived of liberty
A person aged 18 or over who has a mental disorder and lacks capacity to decide about being accommodated for care or treatment.
# 4. How a request is made
The managing authority sends Form 1. It gives the person's name, date of birth, where they are, the nature of the restrictions, who should be consulted, and whether the request is urgent. If the form arrives without a care plan the office asks for it the same day.
# 5. Order of assessment
Requests are put in order by the triage tool.
|w 2,8,4
|= Level | What it looks like | Assess within |
| High | Objects; physical restraint; covert medicine; family disagree | 7 days |
| Medium | Asks to leave sometimes; new placement | 21 days |
| Lower | Settled; no objection; review by desk | Agreed by the MCA lead |
# 6. Conditions
A condition is written so that anyone can see whether it has been kept. "To consider" is not a condition. Conditions are followed up at six weeks by phone and at review in person.
# 7. Representatives
Everyone has a representative who knows that they may ask for a review. If nobody can act, a paid one is appointed. The office rings each representative once in the first month.
# 8. People at home
For those in supported living or their own homes an application is made to the Court of Protection with form COP DOL11. The worker drafts; Legal sends. 38 applications were waiting in January.
# 9. Data
Requests, waiting times and outcomes go to the practice board each quarter, broken down by age, ethnicity and place.
# 10. Training
Best interests assessors: yearly refresher. All workers: capacity e-learning and a half day. Managers: one observed capacity assessment for each worker each year.
""",
    ),
    Paper(
        "policy_long_charging",
        "Policies/Charging policy 2025.pdf",
        """
T: Charging policy 2025-26
| Version | 9 |
| In force | 7 April 2025 |
# 1. Introduction
The Care Act 2014 lets the council charge for most care. This policy is what we have chosen where the law leaves a choice.
# 2. Principles
People should be told what they may have to pay before they choose; should not be charged more than they can afford; and should be able to understand the letter.
# 3. What is free
- reablement for up to six weeks
- equipment, and adaptations of £1,000 or less
- aftercare under section 117
- assessment, advice and information
# 4. Financial assessment
The person tells us their income, savings, property and disability-related costs, on the statement or by phone. If they do not, they pay the full cost from the date of the first request.
# 5. Disability-related expenditure
|w 6,5
|= Item | Allowed |
| Community alarm | Actual cost |
| Laundry | £5.10 a week |
| Heating over average | Difference, by type of home |
| Special diet | On a clinician's word |
| Privately arranged care | If in the plan |
| Wear of clothing | £8 a week |
# 6. Minimum income guarantee
As set each year. We add £10 a week for people under 65 who work or study.
# 7. Care homes
Personal expenses allowance: £30.65 a week. Top-ups are paid by a third party under a written agreement that names the amount, when it is reviewed, and what happens if it stops.
# 8. Deferred payments
Interest at the national rate. Set-up: £412. Yearly: £95.
# 9. Couples
Each person is assessed alone.
# 10. Not paying
We ring before we write. A debt of someone who lacks capacity waits for their deputy. Court is the last step and needs the Director's agreement.
# 11. Complaints and appeals
Within 28 days to the team manager, who was not part of the first decision. Signed decisions are kept six years.
""",
    ),
    Paper(
        "market_position",
        "Market position statement - older people chapter.docx",
        """
T: Market position statement: older people
# What we have
Forty-one homes, 1,388 beds, 94 % full. Nine have closed in five years and two have opened.
# What we buy
|= | Beds | Price | Trend |
| Residential | 402 | £785 | falling |
| Residential, dementia | 311 | £848 | steady |
| Nursing | 188 | £861 | rising |
| Nursing, dementia | 64 | spot | not enough |
# What we shall want
Sixty more dementia nursing beds by 2028, in the south. No more ordinary residential care.
# What we offer
- three-year block contracts for dementia nursing
- land at [site name withheld]
- a named officer
# What we ask
Open books, a minimum wage that is a real one, and a door that opens on Sundays.
# Talk to us
Second Thursday each month, 4 pm. Name and number on the commissioning page.
""",
    ),
    Paper(
        "cabinet_report",
        "Cabinet/Report hubs phase 2.docx",
        """
|w 4,8
| Report to | Cabinet |
| Date | 15 July 2025 |
| Title | Library and community hubs: phase 2 |
| Report of | Director of Communities |
| Portfolio | Cllr Frost |
| Key decision | Yes |
| Wards | All |
| Confidential | No |
# Recommendations
That Cabinet (a) agrees the three sites in table 1; (b) delegates leases to the Director; (c) notes the risks.
# Reasons
Phase 1 hubs had 211,000 visits. One adult in five who rang the front door was helped there.
# Table 1
|= Site | Cost £000 | Opens |
| Saltby | 640 | May 2026 |
| Orrin Bridge | 415 | Sept 2026 |
| Third site | TBC | TBC |
# Implications
**Legal:** none beyond the leases.
**Finance:** within the programme.
**HR:** eleven posts.
**Equality:** see the assessment.
**Climate:** heat pumps at two.
**Section 17:** none.
# Background papers
None.
**Signed off:** Monitoring Officer ✓  S151 ✓  Chief Executive ✓
""",
    ),
    Paper(
        "email_thread_questions",
        "RE RE Transitions numbers.eml",
        """
From: Nia Penrose <nia@wexmoor.example>
To: Gwen Abbot <gwen@wexmoor.example>
Cc: bi@wexmoor.example
Subject: RE: RE: Transitions numbers for the pack
Date: Mon, 01 Sep 2025 18:02:00 +0100

Gwen, answers under yours in capitals so you can see them.

How many turned 18 last year? 71
How many had a plan by 17 and a half? 29. I KNOW
How many moved house? 12
Named worker? ALL BUT TWO
Health passport? DON'T HOLD THAT
What's the longest wait? 204 DAYS

It's the 29 they will ask about.

N

--
Nia Penrose (she)
AD Commissioning
T: 01632 960121
Signed for by Teams, sent from my phone
""",
    ),
    Paper(
        "email_reminder",
        "Reminder return due Friday.eml",
        """
From: Quality <quality@orrinshire.example>
To: Homes <homes@orrinshire.example>
Subject: Weekly return: 14 of you still to send
Date: Wed, 21 May 2025 10:00:00 +0100

Dear managers

Thank you to the 27 who have sent last week's return. A reminder of what it is for: brokerage looks at it each Friday at noon and rings homes with beds. No return, no call.

What to put:
- Registered beds: what the certificate says
- Beds occupied: tonight, not on average
- Vacancies we may offer: not those being decorated
- Earliest date: a real one

Please do not send names.

Quality team
Phone: 01632 960433
""",
    ),
    Paper(
        "faq_docx_staff",
        "Inspection FAQ for staff.docx",
        """
T: Your questions about the inspection
**Q1. Will I be interviewed?** Perhaps. About eighty of us will.
**Q2. Who picks?** They do.
**Q3. What if I say something wrong?** There's no wrong if it is true.
**Q4. Can my manager sit in?** No.
**Q5. Which cases?** Fifty are listed; they choose six. The people are asked first.
**Q6. What do I wear?** Clothes.
**Q7. Where do I find the policy on ______?** On the staff site, under A to Z.
**Q8. Do I need to complete anything beforehand?** No.
**Q9. When will we hear?** TBC. About three months.
""",
    ),
    Paper(
        "leaflet_dp",
        "Leaflets/Direct payments in four steps.docx",
        """
T: Direct payments in four steps
X: Money instead of a service. You choose.
# 1 Talk
Tell your worker you'd like one. They should have asked you!
# 2 Plan
What will you buy? Who will help? What if they are ill?
# 3 Set up
☑ account or card ☑ agreement ☑ insurance ☑ payroll (if you employ)
# 4 Go
We look after 8 weeks, then each year.
|= Need help? | |
| Payroll | Payright Co-op, 01632 960840 |
| Finding a PA | Hub noticeboards |
| Stuck | Direct payments team, 01632 960841 |
Name on the agreement: yours, or someone you trust.
""",
    ),
    Paper(
        "newsletter_pdf_staff",
        "Practice Matters issue 12.pdf",
        """
T: Practice Matters
C: Issue 12 · from the Principal Social Worker
# This month: sitting down
A daughter wrote to us. "She sat down. They all stand up with their bags on." That is the whole newsletter, really.
# Audit corner
Best: a recording that began with the person's sentence.
Worst: "Client states."
# Dates
|= What | When | Who |
| Legal literacy | 4 Nov | All |
| BIA refresher | 18 Nov | BIAs |
| Reflective space | Fridays | Anyone |
| Oliver training | TBC | |
# Book swap
Wanted: anything on hoarding. Offered: three thrillers.
# Tell me
What would you stop? Name three. Replies to the usual address.
""",
    ),
]
