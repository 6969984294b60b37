"""Documents that are no form: short notes, long reports, procedures about forms, and lists."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Look

PLAIN = Look(font="Arial", plain_heads=True)
CAL = Look(font="Calibri", shade="FEF3C7")
SERIF = Look(font="Times New Roman", colour="000000")

PAPERS: list[tuple[str, Look, str]] = [
    (
        "Notes/note for file.txt",
        Look(),
        """
Note: the Foundry lease was signed on 4 February. Keys with Bel. Prayer room from June.
""",
    ),
    (
        "Index/List of forms in use.docx",
        PLAIN,
        """
# Forms in use, with their owners
| ^Code | ^Form | ^Version | ^Owner | ^Where |
| MCA1 | Mental Capacity Assessment | 6 | PSW | Case system and intranet |
| SA1 | Report a concern | Jan 2024 | Safeguarding | Web |
| SA3 | s42 planning record | Sept 2024 | Safeguarding | Case system |
| CSP | Care and support plan | ed. 5 | Localities | Case system |
| FA1 | Statement of means | 2024/25 | Client Finance | Paper |
| QM-12 | Monitoring visit | 12 | Contracts | SharePoint |
| AIR2 | Incident | 2 | H&S | Text |
Withdrawn: SA2, CSP ed. 3, FA0. Don't use them; blank stocks should be pulped.
""",
    ),
    (
        "Index/Evidence index.xlsx",
        Look(font="Calibri", shade="BAE6FD"),
        """
=== Index
# Evidence index for the regulator
!w 3,12,4,4,8
| ^No. | ^Document | ^Date | ^Owner | ^Note |
| E01 | Improvement plan | Jan 2025 | AD Ops | |
| E02 | Self-assessment | Feb 2025 | Director | Public version on web |
| E03 | Supervision record, blank and three redacted | Nov 2024 | PSW | |
| E04 | Audit Q3 themes | Jan 2025 | QA | |
| E05 | Carers strategy | 2024 | Commissioning | Summary too |
| E06 | SAR Frank | Mar 2025 | SAB | Not published yet |
""",
    ),
    (
        "Procedures/Section 42 procedure.docx",
        SERIF,
        """
# Section 42 procedure
## 1 Receiving a concern
1.1 Concerns come by form SA1, phone or the case system. 1.2 The duty manager decides within two working days whether the three-stage test is met: needs for care and support; experiencing or at risk of abuse or neglect; unable to protect themselves because of those needs.
## 2 Talk to the adult
2.1 Before anything else, unless it is unsafe. 2.2 Record what they want, in their words, in part C of SA3.
## 3 Planning
3.1 Complete the planning record within five days. 3.2 Tell police where a crime may have taken place. 3.3 Tell CQC where a regulated provider is involved.
## 4 Enquiry
4.1 Lines of enquiry have a name and a date. 4.2 Twenty-eight days is usual. 4.3 The adult sees the draft.
## 5 Closing
5.1 Were outcomes met: fully, partly, not. 5.2 Risk: removed, reduced, remains. 5.3 Tell the referrer within ten days.
""",
    ),
    (
        "Procedures/Forum - how it works.pdf",
        CAL,
        """
# The resource and practice forum: how it works
**When?** Tuesdays at ten; learning disability and mental health on alternate Thursdays.
**Who sits?** A head of service, finance, commissioning, and a practitioner from another team.
**What must be in the papers?** The request, the costed options, MCA if relevant, CHC checklist. Papers that lack these will be sent back.
**What does forum ask?** What strengths have you built on? Why this option? What if we say no? Is someone else liable?
**What can it decide?** Agree; agree for a time; defer; not agree, with reasons. It can't overrule an eligible need.
**And in an emergency?** A head of service may agree up to seven days.
In 2024: 611 requests, 488 agreed, 61 for a time, 44 deferred, 18 not.
""",
    ),
    (
        "Reports/Self-assessment narrative (long).docx",
        SERIF,
        """
# Our self-assessment
## Theme 1: Working with people
We know our people well and we answer quickly at the front door: 83 per cent of call-backs are made in two days. We aren't yet good enough at waits for occupational therapy, where 266 people were waiting at the end of January, the longest for 31 weeks. Everyone on the list is rated for risk and rung at least once in six weeks.
People say that we listen. In the survey, 76.9 per cent feel in control of their daily lives. Carers tell us a different story, and the number who find it easy to get information has gone down.
### What we're proud of
The falls pick-up service. Audits done live with families. Practice week.
### What we need to do
Offer carers their own assessment. Shorten OT waits. Write outcomes that can be measured.
## Theme 2: Providing support
Eighty-six per cent of people leaving hospital go home. Locality contracts will begin in June. We have too few nursing places for people with dementia in the south.
### What we're proud of
Tallow Court. Foxglove's neighbourhood rounds in Quernby.
### What we need to do
Evening breaks; small homes for autistic adults.
## Theme 3: Ensuring safety
Concerns are decided in two days in 91 per cent of cases. Handovers between localities and hospital on Fridays have failed twice. A note has been agreed and is in use since 24 February.
## Theme 4: Leadership
Political leadership is steady. Scrutiny asks hard questions. Supervision happens (94 per cent) and, by staff's account, helps. Our budget is under strain: £1.9m over at month 9.
### How we know
Audits, surveys, complaints, peer challenge in May 2024, and what people tell us on the Foundry's wall.
""",
    ),
    (
        "Reports/Peer challenge letter.pdf",
        SERIF,
        """
Dear Nina
# Peer challenge, 13–15 May 2024
Thank you for having us. We talked to 104 people and read 21 case files.
## Strengths
A workforce that likes being here. Honest self-knowledge. A front door that solves things.
## For consideration
**Carers.** You know what to do; do it sooner.
**Data.** Religion and sexual orientation are seldom recorded.
**Transitions.** A young man told us that he met his adult worker on his eighteenth birthday.
**Advocacy.** Who checks that it's offered?
## Next steps
Talk to us in six months. We'd be glad to lend our carers' lead.
Yours ever
Lead peer
""",
    ),
    (
        "Meetings/Team meeting action notes Feldham.docx",
        PLAIN,
        """
# Feldham team meeting, 10 February
Kit (notes), Ana, Tobi, Jo, Rhys, Hannah. Sorry: Gill
**Waits** Median 19 days. Jo takes two from Ana.
**MCA** Hollis came. Decision-specific! We each look at one of ours by 24/2.
**Wellbeing** Heater in room 2. Walk on Thursdays.
**AOB** Man with the walking stick sent a card.
""",
    ),
    (
        "Meetings/Provider forum slides.pptx",
        Look(),
        """
=== Provider forum, 30 January 2025
Guildhall and on line. 71 came.
=== You said, we did
| You said | We did |
| Invoices take 40 days | Now 19 on average |
| Too many returns | Three merged into one from Q1 |
| Let us speak to the social worker | Names on every purchase order |
=== Fees
* Decision at Cabinet on 26 February
* Rates from 7 April
=== Quality
* Tool 12 is in use. Bring your questions to Lee.
""",
    ),
    (
        "Meetings/Scrutiny questions and answers.docx",
        PLAIN,
        """
# Questions from members, 28 November, with written answers
**Cllr Dunne: How many people died while waiting for a care assessment?**
Four in the last year. Each case has been looked at; none was waiting for more than 28 days.
**Cllr Osei: Why has the lift in Civic Offices been out for nine weeks?**
The part came from Italy. It has been mended.
**Cllr Abbot: Will day centres close?**
Rowan Street would move to the Foundry, if Cabinet agrees in March. No group would be split.
**Cllr Dunne: What does a missed call cost?**
We take £15 from the invoice and, more to the point, ring the person.
""",
    ),
    (
        "Data/Training compliance.xlsx",
        Look(font="Calibri", shade="FECACA"),
        """
=== January
# Mandatory training compliance, January 2025
!w 8,3,3,3,3,3
| ^Course | ^Localities | ^Hospital | ^MH | ^LD | ^Provider |
| Safeguarding level 2 | 96 | 91 | 98 | 94 | 97 |
| MCA and DoLS | 93 | 88 | 97 | 95 | 81 |
| Moving and handling | n/a | 85 | n/a | n/a | 92 |
| Oliver McGowan 1 | 90 | 92 | 95 | 99 | 88 |
| Oliver McGowan 2 | 31 | 22 | 40 | 63 | 12 |
| Data security | 99 | 97 | 99 | 98 | 90 |
=== Who is overdue
| ^Initials | ^Course | ^Since |
| TB | MCA | 11/2024 |
| RS | Data security | 12/2024 |
| KO | Moving and handling | 11/2024 |
""",
    ),
    (
        "Data/Survey tables easy read review.csv",
        Look(),
        """
| Question | Yes | Sometimes | No | I don't know | Not answered |
| I like where I live | 88 | 31 | 12 | 0 | 4 |
| I have had my health check this year | 79 | 0 | 33 | 20 | 3 |
| I feel safe at home and when I go out | 90 | 29 | 13 | 0 | 3 |
| I choose who supports me | 61 | 0 | 70 | 0 | 4 |
""",
    ),
    (
        "Public/Consultation results charging.html",
        Look(font="Arial", colour="B91C1C"),
        """
# You said: a charge for appointeeship
311 letters, 22 replies. Thank you.
## Do you agree that we should charge?
Yes 8, no 9, don't know 5.
## Should people with little savings pay less?
Yes 20, no 1, no answer 1.
## What else did you say?
"Ten pounds is my bus fare." "You've always looked after my money well."
## What the council decided
To charge £10.50 a week from April, and nothing from those with savings under £1,000.
""",
    ),
    (
        "Public/What happens at a carers assessment (script for video).docx",
        PLAIN,
        """
# Script: "What happens at a carer's assessment?"
SCENE 1. Kitchen. MAUREEN pours tea. KULWINDER sits.
KULWINDER: Tell me about a usual night.
MAUREEN: (laughs) There isn't one.
SCENE 2. Close on hands.
KULWINDER: What would you like to change?
MAUREEN: One night a week of sleep.
CAPTION: You don't need to be at breaking point to ask.
SCENE 3. Choir. MAUREEN sings.
CAPTION: Carers' Hub 01632 960114
Length 2 min 10. BSL and captions. Budget £3,400.
""",
    ),
    (
        "Public/Poster wash your hands checklist.docx",
        Look(font="Arial", size=18),
        """
# Before you leave the house of someone you care for
* Heating on?
* Drink in reach?
* Pendant round the neck?
* Key safe scrambled?
* Notes written?
* Said goodbye?
**Take a minute. Look back.**
""",
    ),
    (
        "Housing/Handy guide to telecare.rtf",
        Look(font="Verdana"),
        """
# Your telecare: a handy guide
## How do I call for help?
Press the red button. A voice will come out of the box. If you can't talk they'll send someone.
## How often should I test it?
On the first of each month. Press, wait, say "test".
## What if there's a power cut?
The battery lasts for 24 hours.
## What does it cost?
£4.30 a week, billed every quarter.
## Who fits it?
Jade or Lou. They carry a badge.
""",
    ),
    (
        "Legal/Court order note.docx",
        SERIF,
        """
# Note of hearing: Re K, 29 January 2025
Before District Judge M. Remote.
The court declared under s.15 MCA 2005 that K lacks capacity to conduct proceedings and to decide on residence, and has capacity to decide on contact with her brother. It was held to be in K's interests to move to Mill Lane by 30 April.
**Directions:** transition plan by 14 February (council); statement from the official solicitor by 28 February; review 2 May at 10:00, one hour.
HU / CL, 30 January
""",
    ),
    (
        "Legal/Memorandum of understanding hoarding panel.odt",
        Look(),
        """
# Memorandum of understanding
Between Kyme Bay Council, Fire and Rescue, Tallow Homes and Kyme ICB
1. The parties agree to sit on the panel on the second Tuesday of each month.
2. Each party names one lead and one deputy.
3. Data are shared under the Kyme agreement of 2022.
4. Costs are borne by the party that incurs them, save deep cleans, which are split in four.
5. Any party may leave on three months' notice.
Signed by all parties on 2 December 2024.
""",
    ),
    (
        "Legal/Delegations schedule.docx",
        CAL,
        """
# Scheme of delegation: adult social care
| ^Decision | ^Up to | ^Who |
| Care package | £500 a week | Team manager |
| Care package | £1,500 a week | Head of service |
| Care package | above | Forum |
| Emergency placement | 7 days | Duty manager, EDS |
| Waiver of charge | £1,000 | Head of Client Finance |
| Grant | £50,000 | AD Commissioning |
| Warrant, s.135 | – | AMHP |
In their absence the next tier decides. "May" means may; "must" means must.
""",
    ),
    (
        "Mail/DRAFT reply to MP.docx",
        PLAIN,
        """
DRAFT – not sent
Dear [insert MP's name]
Thank you for your letter of 20 January about your constituent, Mrs J.
I was sorry to read that no one came on three days over Christmas. I have looked into it. The agency's rota left off four people in her street when it moved to a new system, and our own number was shut. Neither should have happened.
Mrs J has had an apology in large print, and the days have come off her bill. From next Christmas the line will be open every day.
I've also asked [insert name of head of service] to ring her this week.
Yours sincerely
N. Rimmer
""",
    ),
    (
        "Strategy/DRAFT workforce strategy.docx",
        Look(font="Calibri", colour="15803D"),
        """
# Workforce strategy 2025–28 (consultation draft)
## Where we are
611 posts, 8.1 per cent vacant; 14 in mental health. Average age 47. [insert turnover figure from HR – due 3 March]
## What staff tell us
Managers are good; desks and printers aren't. 71 per cent would recommend us.
## Aims
1. **Grow**: 22 apprentices; a bank of 25 social workers.
2. **Keep**: AMHP payment; sabbatical after ten years.
3. **Include**: workforce race equality standard; reverse mentoring.
## Measures
| ^Measure | ^2024 | ^2028 |
| Vacancy | 8.1% | 5% |
| Agency spend | £1.94m | £0.7m |
| Would recommend | 71% | 80% |
""",
    ),
    (
        "Practice/Supervision survey findings.pdf",
        CAL,
        """
# Supervision: what 212 of you said
**How often do you have supervision?** Monthly 81%, less 19%.
**Is it any use?** Yes 77, sometimes 18, no 5.
**Does it cover wellbeing?** 88% yes. **Case reflection?** 64. **Learning?** 49. **Anti-racist practice?** 31.
**What should managers do better?** "Give notes before." "Don't look at e-mail." "Ask me twice."
What we'll do: reflective supervision training for all managers by July, and a new record in which discussion comes before actions.
""",
    ),
    (
        "Practice/Supervision policy.docx",
        SERIF,
        """
# Supervision policy
## Frequency
Every four weeks, pro rata for part-time staff. ASYE weekly to week six.
## Agenda
Each session must cover: actions from last time; wellbeing, leave and workload; case discussion; practice themes; learning; feedback. Supervisors must ask what they could do better.
## Recording
The supervisor must write the record on the standard form within three working days, and both must agree it. Case decisions must be copied to the person's file on the same day.
## Quality
Two records per manager are sampled each quarter. A record that has only actions and no reflection will be graded as Partly.
## If it doesn't happen
After two missed sessions staff should tell the head of service.
""",
    ),
    (
        "Menus/Day centre menu.docx",
        PLAIN,
        """
# Foundry café, week of 3 March
| ^Day | ^Main | ^Vegetarian | ^Pudding |
| Mon | Cottage pie | Lentil bake | Rice pudding |
| Tue | Pancakes! | Pancakes! | Lemon |
| Wed | Chicken curry | Chana masala | Fruit |
| Thu | Fish pie | Cheese flan | Crumble |
| Fri | Fish and chips | Halloumi | Jelly |
£6.20. Soft diet on asking.
""",
    ),
]
