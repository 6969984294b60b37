"""Self-assessment prose, reports, bids answered in prose, evaluations, records of visits written as prose."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "self_assessment_prose",
        "Self assessment 2025 theme 1.docx",
        """
T: Self-assessment. Theme 1: working with people
# What do we know about how well we assess needs?
We know that people who reach us are seen by workers who listen: 79 % in the follow-up call said so. We know, too, that reaching us takes too long. In August 64 people waited in the East, and the longest had waited 121 days.
# How do we know?
From the weekly waiting list, thirty file audits a quarter, and 412 follow-up calls.
# What are we proud of?
The connectors. Since they began, one in five of those who rang needed nothing further from us.
# What must be better?
Reviews. At 60 % we are below the region, and the people not reviewed are those placed furthest away.
# What will we do next?
Six reviewing officers began in September. By March every person placed out of county will have been seen.
# What would help us?
A settlement of more than a year.
""",
    ),
    Paper(
        "self_assessment_table",
        "SAF quality statements summary on a page.docx",
        """
T: Quality statements: where we stand
|w 3,2,6,6
|= Statement | Our view | Strengths | To improve |
| Assessing needs | 2 | Listening; connectors | Waits for OT and reviews |
| Supporting people to live healthier lives | 3 | Reablement: 81 % need no more | Falls |
| Equity in experience and outcomes | 2 | Interpreters booked | 598 people with no ethnicity recorded |
| Care provision, integration and continuity | 2 | Home care starts in 2 days | Nursing dementia beds |
| Partnerships and communities | 3 | Hubs | |
| Safe pathways, systems and transitions | 2 | Discharge | Preparing for adulthood begins at 17 |
| Safeguarding | 2 | Making it personal | Closure in 90 days |
| Governance | 2 | | Data quality |
| Learning, improvement and innovation | 3 | Co-production | |
""",
    ),
    Paper(
        "peer_challenge_letter",
        "Peer challenge feedback letter.pdf",
        """
R: June 2025
Dear Director
**Adult social care preparation for assurance: peer challenge**
Thank you for your welcome. You asked us three questions.
**1. Do we know ourselves?**
Largely. Your self-assessment matches what we heard, except on carers, where staff were more hopeful than carers.
**2. Is the improvement plan the right one?**
It is long. Of 61 actions we would keep 20.
**3. Are we ready?**
Yes, if the data are the same in every document. We found four figures for the number of people waiting.
**Strengths:** commitment; hubs; the principal social worker.
**Areas to consider:** transitions; direct payments; the corporate grip on IT.
**Case files read:** 12. **People met:** 84. **Rating:** we do not give one.
Yours
The peer team
""",
    ),
    Paper(
        "evaluation_meals",
        "Evaluation of lunch club grants.docx",
        """
T: What the lunch club grants did
# Who got a grant?
Eleven clubs, £1,500 each.
# What did they spend it on?
Cookers (4), transport (5), a musician (1), not known (1).
# How many people came?
|= Club | Before | After |
| Orme Road | 14 | 22 |
| Osier Street | 31 | 45 |
| Fleet House | 9 | 8 |
| Mill Lane | 17 | |
| Others | 102 | 131 |
# What did people say?
"I come for the gravy."
# Was it worth it?
£74 for each new person in the year. We think so.
# Would we do it again?
Yes, with a form half as long.
""",
    ),
    Paper(
        "visit_report_prose",
        "Quality visits/Visit to Greenacre 17 April.docx",
        """
T: Quality visit: Greenacre
Visited by two quality officers on 17 April, unannounced, 6.40 am to 1 pm.
# What we saw
Eleven people were up at seven, all by choice as far as we could tell; four told us so. Breakfast ran until ten. The night staff had written their notes by hand and someone would type them.
# What people told us
Mr L likes "the one with the tattoos". Mrs V has asked three times for her own chair.
# Records
Six care plans. Five were reviewed in the month. One named a GP who retired in 2022.
# Medicines
Counted: right. Fridge: 4 degrees. Signatures: two gaps, both explained.
# Since last time
Of nine actions seven are complete. Fire doors wait for a part.
# What happens next
Chair for Mrs V: home, this week. Fire doors: landlord, by 30 May. Next visit: October.
""",
    ),
    Paper(
        "ofsted_like_statement",
        "Statement of purpose shared lives.docx",
        """
T: Statement of purpose
| Name of service | Orrinshire Shared Lives |
| Registered provider | Orrinshire Council |
| Registered manager | Callum Dyer |
| Regulated activity | Personal care |
| Address | Civic Square |
| Service types | Shared Lives |
# Aims
That people live in an ordinary home with people who have chosen them.
# Who we support
Adults with learning disabilities, autism, mental ill health or dementia. 62 people live with 48 carers.
# How we match
Tea, then a day, then a night, then a fortnight. Either side may say no.
# Complaints
To the manager in the first place.
""",
    ),
    Paper(
        "equality_impact_done",
        "EIA hub opening hours (completed narrative).md",
        """
T: Equality impact: hub opening hours
# What is changing?
Two hubs close on Wednesday afternoons from September and open on Saturday mornings instead.
# Who is affected?
About 140 people who use them on Wednesdays; a quarter have a disability.
# What did we find?
- **Age:** older people lose more. Warm space moves to Tuesday.
- **Disability:** the accessible bus does not run on Saturdays.
- **Race:** no difference found.
- **Sex:** more women on Wednesdays.
- **Religion:** a Saturday Sabbath group of 9 was asked; they use Mondays.
- **Carers:** Saturday suits those in work.
# What will we do?
Pay for the bus for a year. Look again in March.
# Decision
Go ahead.
""",
    ),
    Paper(
        "bid_answers_prose",
        "ARF bid - our answers.docx",
        """
T: Accelerating reform: our submission in prose
# Question 1: Describe the project (200 words)
We will help people who arrange their own care to hire one another's neighbours. A micro-enterprise coach has shown in the north of the county that 38 small enterprises can be set up in 14 months, most of them in villages where no agency will go.
# Question 2: Which priority does it meet?
Priorities 2 and 6.
# Question 3: Who are the partners?
Three councils, one carers' charity and a credit union.
# Question 4: How much?
£291,000 over two years.
# Question 5: What could go wrong?
Too few coaches. We have named two.
# Question 6: Contact name and role
The submission named our AD Commissioning.
""",
    ),
    Paper(
        "digest_case_reviews",
        "SAR learning digest.docx",
        """
T: What three reviews have in common
|w 2,3,5,5
|= | Adult A | Adult B | Adult C |
| Age | 58 | 81 | 34 |
| Lived | Hostel | Own home | Supported living |
| Who knew | Six agencies | GP only | Provider, CMHT |
| First missed chance | Outreach closed at "no reply" | Fall, no referral | Birthday, no contact |
| Capacity assessed? | No | - | Twice |
| Family asked? | None known | Late | No |
| Learning | Go back | Ask about money | Read the plan |
# Do now
Ask in supervision: name one person who has gone quiet.
""",
    ),
    Paper(
        "inspection_readiness_slides",
        "Readiness briefing for staff.pptx",
        """
T: They're coming
What staff need to know
# What will they ask?
- What is it like to work here?
- How do you know you make a difference?
- Tell me about one person
# What should I say?
The truth
# Do I need to bring anything?
☑ Badge
☐ Folder of evidence: no
# Where?
Room: TBC
Date: 3 to 6 November
Your slot: in your calendar
# Who can I ask?
Name: Wren, project lead
Teams channel: Assurance
""",
    ),
    Paper(
        "chronology_case",
        "Case chronology (anonymised).docx",
        """
T: Chronology: Adult R
|w 2,3,7,4
|= Date | Source | Event | Response |
| 04/01/24 | Ambulance | Fall. Declined hospital | None recorded |
| 19/01/24 | Neighbour | Not seen for 4 days | Police welfare check |
| 20/01/24 | Police | Safe and well. Cold house | Referral |
| 02/02/24 | ASC | Three calls, no answer | Letter |
| 16/02/24 | ASC | | Closed |
| 08/03/24 | Housing | Gas capped | - |
| 21/03/24 | GP | Weight 44 kg | Referral "urgent" |
| 22/03/24 | ASC | Visit. Let in | Assessment begun |
""",
    ),
    Paper(
        "assessment_narrative",
        "Example of good recording - conversation record.txt",
        """
CONVERSATION WITH MRS O, 11 JUNE (shared with her agreement)
~
Where: her kitchen. Who else: Pilar, her niece.
~
What Mrs O said: "I can do the front of me. I can't do the back of me."
What I saw: steady on a frame; kettle half filled; stairs avoided.
What she wants: a bath, not a shower, on a Friday.
What gets in the way: left shoulder, step, cost.
What she has: Pilar, two friends at chapel, a pension, opinions.
What we agreed: bath board from the catalogue (she'll buy). Shoulder: GP. I ring on the 18th.
~
Rang on 18th. Bath had. "Glorious."
Closed with her agreement 25 June. J. Sax, social worker
""",
    ),
    Paper(
        "audit_report_internal",
        "Internal audit/Final report direct payments.pdf",
        """
H: Internal audit: final report 24/17
T: Direct payments
|= Opinion | Limited assurance |
| Draft issued | 2 May 2025 |
| Final issued | 6 June 2025 |
| Auditor | Internal audit partnership |
| Sponsor | Director of Adult Services |
# What we looked at
Forty accounts of 702; procedures; the system; recovery of surpluses.
# What we found
|w 1,6,2,5,2
|= | Finding | Priority | Agreed action | By |
| 1 | 17 of 40 accounts not reviewed for a year | High | Two monitoring officers | Sep 25 |
| 2 | Surplus of £612k not recovered | High | Letter to each holder; net off | Dec 25 |
| 3 | Contract unsigned in 4 cases | Medium | Sign on set-up | Done |
| 4 | No list of payroll providers checked | Low | Check yearly | TBC |
# Follow-up
Six months from the final report.
""",
    ),
    Paper(
        "job_description",
        "HR/JD Commissioning Officer.docx",
        """
T: Job description
|= Post | Commissioning Officer |
| Grade | 9 |
| Reports to | Commissioning Manager, Working Age |
| Staff managed | None |
| Base | Civic Square, hybrid |
| DBS | Standard |
# Purpose of the job
To buy and shape support that disabled adults choose.
# Main tasks
1. Write specifications with people who will use the service.
2. Run small procurements.
3. Keep the market position statement true.
4. Meet providers monthly.
# Person specification
|w 6,2,2,3
|= | Essential | Desirable | How tested |
| Degree or experience | ✓ | | Application |
| Knowledge of the Care Act | ✓ | | Interview |
| Driving licence | | ✓ | Application |
| Budget skills | ✓ | | Exercise |
| Second language | | ✓ | |
""",
    ),
    Paper(
        "survey_questions_report",
        "Carers survey topic report.html",
        """
T: Carers and breaks: what 118 carers wrote
## "How many hours a week do you care?"
Half wrote over 50. Eleven wrote "all of them".
## "When did you last have a break?"
|= Answer | Carers |
| This month | 21 |
| This year | 40 |
| Longer ago | 33 |
| Never | 15 |
| No answer | 9 |
## "What would help?"
Someone who comes to the house. A night. Being asked.
## "Name one thing we should stop"
"Letters that say I must."
""",
    ),
    Paper(
        "procurement_timeline",
        "Legal and procurement/Tender timetable advocacy.docx",
        """
T: Advocacy tender: timetable
|w 6,3,3
|= Stage | Planned | Actual |
| Market engagement | 3 February | 3 February |
| Notice published | 24 March | 26 March |
| Questions by | 11 April | 11 April |
| Bids in | 28 April, noon | 28 April |
| Moderation | 12 to 16 May | |
| Standstill ends | TBC | |
| Contract signed | June | |
| Start | 1 October | |
Lots: 1. IMCA 2. IMHA 3. Care Act. Weighting: quality 60, price 30, social value 10.
""",
    ),
    Paper(
        "scheme_brochure",
        "Alder Court extra care brochure.pdf",
        """
T: Alder Court
C: 62 flats for people over 55, with care on site
# Your flat
One or two bedrooms · level shower · your own front door · pets: yes
# Costs each week
|= | One bed | Two bed |
| Rent | £148.20 | £171.65 |
| Service charge | £61.40 | £66.10 |
| Well-being charge | £21.00 | £21.00 |
| Care | depends | depends |
| Lunch (if you want it) | £6.50 | £6.50 |
# Who can apply?
People with a link to Orrinshire who need, or will need, support. Ask for an application form at any hub or from Housing Options.
Phone: 01632 960520
Visit: first Saturday of each month
Name: ask for Sunita
""",
    ),
]
