"""Documents that are no form: answers to requests, rubrics, registers, directories, stories and press."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Look

PLAIN = Look(font="Arial", plain_heads=True)
CAL = Look(font="Calibri", shade="E0F2FE")
SERIF = Look(font="Times New Roman", colour="000000")

PAPERS: list[tuple[str, Look, str]] = [
    (
        "Information requests/FOI 2025-0117 response.docx",
        PLAIN,
        """
Freedom of Information Act 2000 – response
Our reference: FOI 2025-0117   Date: 12 February 2025
**1. How many people were waiting for a Care Act assessment on 31 December 2024?**
101.
**2. What was the longest wait?**
14 weeks.
**3. How many social worker posts were vacant?**
27.4 of 196.
**4. How much was spent on agency staff in 2023/24?**
£1.94 million.
**5. Please give the names of agencies.**
We withhold this under section 43(2). The public interest test is attached.
If you're not content you may ask for a review within 40 working days, and then go to the Information Commissioner.
""",
    ),
    (
        "Information requests/FOI 2025-0131 response.docx",
        PLAIN,
        """
Freedom of Information Act 2000 – response
Our reference: FOI 2025-0131   Date: 3 March 2025
**1. How many DoLS applications did you have in 2023/24?**
1,874.
**2. How many were completed within 21 days?**
402.
**3. How many people died while waiting?**
118. No link between the wait and a death is known.
**4. What do you pay an independent BIA?**
£210 an assessment.
If you're not content you may ask for a review within 40 working days, and then go to the Information Commissioner.
""",
    ),
    (
        "QA/Audit grading guide.docx",
        CAL,
        """
# Grading guide for case audits
Read this before using the tool. It tells what each grade looks like.
| ^Standard | ^Met | ^Partly | ^Not |
| Person's voice | Quotations; wishes drive the plan | Wishes are there, not used | Third person only |
| Timeliness | 28 days or agreed with the person | Late with reason | Late, no reason |
| Capacity | Decision-specific record | Mentioned | In doubt and not assessed |
| Carer | Own assessment offered, answer on file | Spoken of | No trace |
| Plan | Outcomes can be measured | Some | "To remain safe" |
| Supervision | Decisions with reasons each month | Gaps | None |
N/A is only for standards that can't apply. If in doubt grade lower and talk to a fellow auditor. Overall grade is not an average.
""",
    ),
    (
        "Workforce/Career framework social workers.xlsx",
        Look(font="Calibri", shade="DDD6FE"),
        """
=== Framework
# Career framework: what we look for
!w 6,8,8,8
| ^Domain | ^ASYE | ^Social worker | ^Advanced practitioner |
| Values and ethics | Knows own values | Works with conflict | Leads others in dilemmas |
| Knowledge | Core law | Case law | Teaches; writes guidance |
| Intervention | Plans with support | Complex work alone | Highest risk; consult |
| Leadership | Takes part | Mentors students | Practice educator, audits |
| Pay | £33,366–35,235 | £36,124–42,708 | £43,693–47,754 |
""",
    ),
    (
        "Workforce/Interview questions and model answers.docx",
        PLAIN,
        """
# Social worker interviews: questions and what a good answer has
**1. Tell us about a time when you changed your mind about someone.**
Look for: honesty, what new information did, effect on the person. 0–4 points.
**2. A daughter asks you to put a camera in her mother's room. What do you do?**
Look for: consent, capacity, Article 8, less restrictive ideas, LPA check, DPIA.
**3. How do you know that your assessment is fair across cultures?**
Look for: interpreters, own bias, asks rather than assumes.
**4. What do you do when the panel says no?**
Look for: goes back to eligible need, alternatives, tells the person, appeal.
Candidates are scored by each of three panel members, one of whom draws on services. The pass mark is 11 of 16.
""",
    ),
    (
        "Public/Directory of community support.html",
        Look(font="Arial", colour="6D28D9"),
        """
# What's on near you
| ^Group | ^When | ^Where | ^Ring |
| Tuesday lunch club | Tue 12–2 | St Osyth's hall | 01632 960401 |
| Men's shed | Mon, Wed | Dock Road | 01632 960402 |
| Deaf Club | Thurs 7 pm | Guildhall | text 07700 900403 |
| Polish day club | Fri | Feldham library | 01632 960404 |
| Singing for lungs | Wed 10.30 | Quay practice | 01632 960405 |
| Memory café | 1st Sat | Foundry | 01632 960406 |
Tell us when something here is wrong.
""",
    ),
    (
        "Stories/Case study Anjali's cat.docx",
        CAL,
        """
# Anjali's cat
Anjali is 34, has a learning disability and lived with her parents until her father died. At her first review she was asked what she'd change. "Get a cat," she said.
Her landlord didn't allow pets. Her worker, Hollis, looked at the tenancy, asked why, and found that nobody had ever asked. It took eleven weeks.
The cat is called Rani. Anjali walks to the shop for food twice a week, which she'd not done before, and knows four neighbours by name. Her support has gone from 22 hours to 15.
**What we learned:** an outcome that sounds small may carry all the others.
""",
    ),
    (
        "Press/Press release Tallow Court.docx",
        PLAIN,
        """
NEWS RELEASE – for immediate use – 14 October 2024
**New homes for later life open in Feldham**
The first of 62 people have moved into Tallow Court, an extra care scheme by Tallow Homes and the council.
Cllr Jean Abbot, cabinet member for adults, said: "Mum waited for a place like this. Now others won't have to."
Doreen, 84, who moved from a second-floor flat, said: "I've been out every day, because I can."
ENDS
Notes to editors: cost £14.1m, of which Homes England £4.2m.
""",
    ),
    (
        "Ombudsman/Decision summary 23 011 xxx.pdf",
        SERIF,
        """
# Decision: Council at fault
**Summary:** Mr X complained that the council charged his mother a top-up without telling her of a home within her budget. We found fault causing injustice. The council has agreed to apologise, pay back £3,120 and remind staff.
**What I considered**
1. Mr X's complaint and what he sent. 2. The council's answers to my enquiries. 3. The Care and Support Statutory Guidance, Annex A.
**What happened**
4. In May the council assessed Mrs X as in need of residential care. 5. It gave the family a list. None was marked as having a place at the usual rate.
**Findings**
6. The council must ensure at least one option is affordable. It has no record of that. That is fault.
**Agreed action**
7. Within one month: apologise, pay. Within three: change the list and tell me.
""",
    ),
    (
        "Programmes/Living Well decision log.xlsx",
        Look(font="Calibri", shade="FBCFE8"),
        """
=== Decisions
# Decision log – Living Well
!w 2,4,10,10,4
| ^No. | ^Date | ^Decision | ^Reason | ^By |
| 1 | 11/03/2024 | Start with the front door | 62% of demand | Board |
| 2 | 08/04/2024 | No new system before 2026 | Case system just changed | Board |
| 3 | 13/05/2024 | Advisers on grade F | Benchmark | SRO |
| 4 | 09/09/2024 | Sensors for falls only | DPIA | SRO |
| 5 | 14/10/2024 | Stop web chat | 11 uses a week | Board |
| 6 | 13/01/2025 | Release £88k | Call-backs | Board |
""",
    ),
    (
        "Programmes/Action log DMT.xlsx",
        Look(font="Calibri", shade="FEF08A"),
        """
=== Open
# DMT action log
!w 2,4,12,4,4,8
| ^Ref | ^Raised | ^Action | ^Owner | ^Due | ^Update |
| 14 | 03/12/2024 | Write to ICB about s.117 split | NR | 31/01/2025 | Sent 28/1, answer by 14/2 |
| 15 | 07/01/2025 | Top 50 placements list | MT | 21/01/2025 | Done |
| 16 | 07/01/2025 | Bridging to 7 days | AK | 13/01/2025 | Done |
| 17 | 21/01/2025 | Review fifteen of the fifty | PA | 30/04/2025 | 4 done, £91k |
| 18 | 04/02/2025 | Weekend AMHP cover paper | IV | 18/02/2025 | |
| 19 | 04/02/2025 | Religion data for EqIA | BI | 28/02/2025 | |
""",
    ),
    (
        "Programmes/Timeline reablement redesign.pptx",
        Look(),
        """
=== Reablement redesign: timeline
| When | What | Who |
| Jan–Mar 2025 | Talks with staff, union and people | Kat Obuya |
| April | Straight shifts trial in Quernby | Lou |
| June | Look at the trial | Board |
| Sept | All areas | Kat Obuya |
| Dec | Evaluation by the university | ext. |
=== What won't change
* Up to six weeks free
* Your goals, in your words
""",
    ),
    (
        "Commissioning/Service specification advocacy.docx",
        SERIF,
        """
# Schedule 1: Specification for independent advocacy
## 1 Introduction
1.1 The provider shall deliver advocacy under the Care Act 2014, Mental Capacity Act 2005 (IMCA and RPR) and Mental Health Act 1983 (IMHA).
## 2 Outcomes
2.1 People understand their rights. 2.2 People's voices change decisions.
## 3 Requirements
3.1 The provider must acknowledge referrals within one working day. 3.2 The provider must see people within ten working days, or 48 hours where serious medical treatment is at stake. 3.3 The provider must record the outcome that the person wants.
## 4 Performance
| ^Indicator | ^Target | ^Reporting |
| Seen in ten days | 90% | Monthly |
| Report sent before decision | 95% | Quarterly |
| People who say they were heard | 85% | Yearly |
## 5 Staffing
5.1 Advocates hold or work towards the national qualification.
""",
    ),
    (
        "Commissioning/Tender evaluation summary home care.pdf",
        CAL,
        """
# Tender evaluation: home care localities
Nineteen bids. Quality 60, price 40.
!w 10,3,3,3,3
| ^Question | ^Bidder C | ^Bidder F | ^Bidder H | ^Bidder K |
| 1. How will you build rounds that people can walk? (15) | 12 | 9 | 14 | 6 |
| 2. How will you pay staff for travel? (10) | 8 | 8 | 9 | 4 |
| 3. Describe how you'd handle a missed call at 21:00 (10) | 7 | 6 | 8 | 7 |
| 4. What will change for people in six months? (15) | 11 | 8 | 12 | 7 |
| 5. Social value (10) | 6 | 8 | 5 | 5 |
| Price (40) | 33 | 40 | 31 | 38 |
| Total | 77 | 79 | 79 | 67 |
Ties were split on quality. Feedback letters went out on 17 January.
""",
    ),
    (
        "Data/Provider dashboard.html",
        Look(font="Tahoma", colour="111827"),
        """
# Home care dashboard, January
| ^Provider | ^Hours | ^Late over 30 | ^Missed | ^Handback | ^CQC |
| Brightway | 2,244 | 28 | 1 | 0 | Good |
| Foxglove | 661 | 0 | 0 | 0 | Outstanding |
| Harbour | 1,804 | 22 | 1 | – | Requires improvement |
| Kestrel | 1,120 | n/a | n/a | n/a | Not rated |
"n/a": no return. "–": nil. Made on 5 February at 07:00.
""",
    ),
    (
        "Data/Open comments staff survey 2024.csv",
        Look(),
        """
| id | question | comment |
| 1 | What is the best thing about working here? | My manager |
| 2 | What is the best thing about working here? | flexi time |
| 3 | What's one thing you would change? | laptop, printer, lift, in that order |
| 4 | What's one thing you would change? | Less moving of desks |
| 5 | Anything else for the Director? | Come to Moor End once |
| 6 | Anything else for the Director? | Thank you for the honesty about the budget |
| 7 | What is the best thing about working here? | The people we work for |
""",
    ),
    (
        "Privacy/Privacy notice adult social care.html",
        Look(font="Arial"),
        """
# Privacy notice: adult social care
## What we hold
Your name, address, NHS number, health, family, money and what you tell us.
## Why
To do what the Care Act 2014 asks of us. Our lawful basis is public task; for health data, Article 9(2)(h).
## Who we share with
The NHS, providers, police where the law allows, the Department for the client-level data return.
## How long
Eight years after we last helped you; 100 for some records of the Court of Protection.
## Your rights
To see, correct and, at times, erase or object. Write to the Data Protection Officer.
""",
    ),
    (
        "Practice/Glossary.rtf",
        Look(font="Arial"),
        """
# Glossary for new starters
**AMHP** Approved mental health professional
**ASYE** Assessed and supported year in employment
**BIA** Best interests assessor
**CHC** NHS continuing healthcare
**CLD** Client level data, the return that took over from SALT
**D2A** Discharge to assess
**DFG** Disabled Facilities Grant
**ISF** Individual service fund
**KLOE** Key line of enquiry
**MSP** Making Safeguarding Personal
**RPR** Relevant person's representative
If you see one that isn't here tell Bel.
""",
    ),
    (
        "Practice/Practice week programme.docx",
        Look(font="Calibri", colour="A21CAF"),
        """
# Practice week, 17–21 March 2025
| ^Day | ^Morning | ^Afternoon |
| Monday | Director opens; "What are we for?" | Live audits with families |
| Tuesday | Observations of practice, all heads out | Clinic: writing outcomes |
| Wednesday | Moot court: DoLS | Walk and talk |
| Thursday | People's panel asks, we answer | Quiet, admin-free! |
| Friday | What we saw | Cake and promises |
Last year: 31 observations, 24 audits, 9 promises, 7 kept.
""",
    ),
    (
        "Practice/Observation findings summary.docx",
        PLAIN,
        """
# Direct observations 2024: what observers saw
31 observations in localities, hospital and mental health.
## Values and ethics
Names asked in 29. In two, first names were used without asking.
## Knowledge; law
Section 10 rights were told well. Charging was explained in 12 of 19 where it mattered.
## Communication with the person
Silence was allowed by more workers than in 2023. Double questions were the most frequent note.
## Feedback from people
"Let me finish. Not many do." "Helpful lad, rang back like he said."
## To work on
Curiosity about risk; DRE; writing up in the same day.
""",
    ),
    (
        "Health and safety/Incident trends 2024.docx",
        CAL,
        """
# Incidents and near misses 2024
| ^Type | ^Staff | ^Residents | ^Visitors | ^All |
| Slip or fall | 14 | 61 | 3 | 78 |
| Violence | 29 | 7 | 0 | 36 |
| Medicine error | 0 | 44 | 0 | 44 |
| Data | 0 | 0 | 11 | 11 |
| Vehicle | 9 | 0 | 0 | 9 |
**Why did they happen?** Wet entrances; talks about money in corridors; two rounds of medicines too close together.
**What stopped them happening again?** Doors moved, appointments, protected time.
RIDDOR: 3. Candour letters: 19.
""",
    ),
    (
        "Finance/Charging rates booklet 2025-26.pdf",
        Look(font="Calibri", colour="1E3A8A"),
        """
# What you'll pay 2025/26
| ^Item | ^£ a week |
| Minimum income guarantee, single, pension age | 232.60 |
| Personal expenses allowance | 30.65 |
| Day centre with meal | 41.00 a day |
| Telecare, basic | 4.30 |
| Appointeeship | 10.50 |
## Disability-related costs
We allow £10 a week without receipts. Above that, keep bills for: heating, laundry, private help, equipment and its wear, special food, clothes.
## Example
Mr Y has £290 a week. Less 232.60, less 10.00 leaves £47.40. His care costs £202. He pays £47.40.
""",
    ),
]
