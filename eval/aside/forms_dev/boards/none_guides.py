"""Policies, procedures, guidance on forms, process maps, glossaries, advice lists, briefings."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "guide_to_support_plan",
        "Guidance/How to complete the support plan.docx",
        """
T: How to complete the support plan
Use this with the support plan in the case system. Examples are in italics.
# Section 1: About the person
**Name:** as the person likes to be called.
**Date of birth:** from the assessment; do not ask again.
**Who helped to write the plan:** names and how they know the person.
# Section 2: What matters
Write in the first person only if they are the person's words. ~~"I want to be back at choir."~~
# Section 3: Outcomes
One outcome to a row. Say who does what, how often, and when it starts.
- Not: "To be safe"
- Better: "Jean will have the key safe fitted by 3 May and tell two neighbours the number"
# Section 4: Budget
Leave empty until the panel has agreed. The figure comes over by itself.
# Section 5: Signatures
If the person cannot sign, write why. Do not write "N/A".
""",
    ),
    Paper(
        "policy_short_lone",
        "Policies/Lone working.docx",
        """
T: Lone working policy
| Owner | Health and safety |
| Version | 3.1 |
| Agreed | 9 January 2025 |
| Review | January 2027 |
# 1. Aim
That no one who visits alone is missed when something goes wrong.
# 2. Before a visit
Check the warning marker. Put the visit in the shared calendar: name, address, time out, time back.
# 3. During
Keep the device on. If you feel uneasy, leave. You need no other reason.
# 4. After
Ring in. If you have not rung within 30 minutes the duty manager rings you; after 60, the police.
# 5. Incidents
Use form HS2 within 24 hours. It asks for: what happened, where, who saw it, injuries, what would have prevented it.
""",
    ),
    Paper(
        "policy_form_appendix",
        "Policies/Gifts and hospitality policy with appendix.docx",
        """
T: Gifts and hospitality policy
# 1. Why we have this
People who draw on support like to say thank you. A box of biscuits is kind; £200 in an envelope puts everyone in difficulty.
# 2. What you may accept
Small things worth less than £20 that can be shared with the team. Flowers. A card.
# 3. What you may not
Money, vouchers, jewellery, loans, a place in a will. If you learn that you are in a will, tell your manager the same day.
# 4. Declaring
Everything over £20 is declared whether or not you accepted it, on the form at appendix A. The monitoring officer keeps the register, which members may inspect.
# 5. Hospitality
A sandwich at a provider's open day is not hospitality. A day at the races is. Ask before you go.
# 6. If it goes wrong
Not declaring is a matter for the disciplinary procedure. Three cases in five years went that far, and each began with something small.
# 7. Managers
Managers ask about gifts in supervision once a year and note the answer.
===
# Appendix A: declaration
| Name | |
| Team | |
| What was offered | |
| By whom | |
| Value | £ |
| Accepted? | Yes / No |
| Signed | |
""",
    ),
    Paper(
        "process_map_text",
        "Process map - equipment.docx",
        """
T: Community equipment: who does what
**START** Person or family rings the front door
↓
Is it urgent (end of life, discharge today)? → **Yes**: same-day order, go to 5
↓ No
1. Front door: can it be solved with advice or the catalogue? → **Yes**: send link. END
↓ No
2. OT assistant: visit within 10 working days
↓
3. Does it cost over £500? → **Yes**: special order, manager approves
↓ No
4. Order on portal. Order no: noted on record
↓
5. Delivery: 1, 3 or 7 days
↓
6. Phone call: does it fit? Is it used? → **No**: back to 2
↓ Yes
**END** Review: 12 months
""",
    ),
    Paper(
        "process_map_slides",
        "Brokerage process.pptx",
        """
T: Brokerage
From support plan to start date
# 1 Receive
- Plan complete? If no: back to worker
- Budget agreed: Y/N
# 2 Search
- Post on portal: 24 h
- No offers? → spot list
# 3 Choose
- Person picks
- Name of provider, price, start date
# 4 Confirm
- Individual service agreement
- ✓ worker ✓ provider ✓ person
# 5 Check
- Day 3 call
""",
    ),
    Paper(
        "glossary_plain",
        "Glossary for partners.docx",
        """
T: Words we use
**AMHP:** approved mental health professional
**ASCOF:** the national outcomes framework
**BIA:** best interests assessor
**CHC:** NHS continuing healthcare
**DoLS:** deprivation of liberty safeguards
**DP:** direct payment
**DFG:** disabled facilities grant
**EDT:** emergency duty team
**LPA:** lasting power of attorney
**MASH:** to be retired; say "front door"
**NRPF:** no recourse to public funds
**PA:** personal assistant
**PSW:** principal social worker
**S42:** the section of the Care Act on enquiries
**TEC:** technology enabled care
**Name of service:** always in full the first time
""",
    ),
    Paper(
        "glossary_csv",
        "glossary_terms.csv",
        """
|= term | meaning | see also | owner |
| Appointee | Someone who manages benefits for another | Deputy | Client finance |
| Deputy | Someone appointed by the court | Appointee | Client finance |
| Hub | Library, advice and community space | | Libraries |
| Micro-provider | A care business of up to five people | PA | Commissioning |
| Strengths | What a person can do and who they know | | PSW |
| Void | An empty flat that is ready | | Housing |
""",
    ),
    Paper(
        "checklist_advice_home",
        "Choosing a care home - things to look for.pdf",
        """
T: Choosing a care home: things to look for
Take this with you. You don't need to write anything.
# When you arrive
✓ Did someone greet you by name?
✓ Does it smell of cooking?
✓ Are people dressed for the weather?
# Ask the manager
✓ How long have you been here?
✓ How many staff at night?
✓ Who was the last person to leave, and why?
✓ Can I come unannounced?
# Ask people who live there
✓ What did you do yesterday?
✓ What happens when you press the bell?
# Money
✓ What is not in the fee? Hairdresser: chiropody: newspapers: outings:
✓ What happens if my money runs out?
""",
    ),
    Paper(
        "briefing_seven_minute",
        "7 minute briefing Self-neglect.docx",
        """
T: Seven-minute briefing: self-neglect
# 1 What is it?
Lack of self-care, lack of care of the home, or refusing help, so far that it endangers health or safety.
# 2 Why now?
Two fires in eleven months.
# 3 What did the review find?
Nine visits, five agencies, no one meeting.
# 4 What gets in the way?
"Lifestyle choice". The phrase was written 14 times.
# 5 What works?
Time. The same person. Clearing one chair, not one house.
# 6 What must I do?
Name a lead. Assess capacity for the decision, including whether the person can carry it out. Ask the fire service for a visit.
# 7 Talk about it
- Who on your caseload comes to mind?
- Who is the lead?
- When did you last see inside?
""",
    ),
    Paper(
        "briefing_two_page",
        "Briefing note discharge to assess.docx",
        """
T: Briefing note: discharge to assess
**To:** Cabinet Member
**From:** AD Operations
**Date:** 6 October 2025
**Status:** for information
# Summary
Of 1,204 people who left hospital with our help in the half year, 71 % went home. The regional figure is 64 %. The cost per person has risen by 9 %.
# Background
Since 2021 people have left hospital before their long-term needs are assessed. The council and the ICB share the cost for up to four weeks.
# Current position
|= Pathway | People | Share | Average days |
| 0 | 233 | 19 % | - |
| 1 | 622 | 52 % | 22 |
| 2 | 251 | 21 % | 31 |
| 3 | 98 | 8 % | 39 |
# Issues
(i) Pathway 3 stays are too long: social work capacity.
(ii) The ICB has not confirmed its share for 2026-27.
(iii) Weekend transport: [to be confirmed]
# Options
A. Carry on. B. Buy six more reablement posts (£210k). C. Cap stays at 28 days.
# Recommendation
Option B, from the Better Care Fund.
""",
    ),
    Paper(
        "draft_strategy_tbc",
        "Draft/Day opportunities strategy DRAFT v0.4.docx",
        """
T: Day opportunities strategy 2026-2031
: DRAFT 0.4, not for circulation. [Foreword to come from Cabinet Member]
# Our aim
Everyone who wants something to get up for should have it within reach.
# Where we are
Six centres, 311 people, £4.6 million. 41 % of people have gone to the same centre for over ten years. Two buildings need repairs that cost more than [££ Property to confirm].
# What people said
In 22 conversations the word that came up most was "friends". Nobody asked for "activities".
# What we will do
1. Keep a building base in each locality for people with the greatest needs.
2. Offer a connector to everyone else who wants one.
3. Change transport before we change anything.
# Money
[Table 3: Finance, by 14 Nov]
# How we'll know
|= Measure | Now | 2028 | 2031 |
| People in paid work | 14 | 40 | 80 |
| People with a connector | 0 | xx | xx |
| Friends seen weekly | not known | TBC | TBC |
""",
    ),
    Paper(
        "retention_schedule",
        "Retention schedule adult records.xlsx",
        """
# Adults
|w 5,4,4,4
|= Record | Keep for | From | Then |
| Assessment and plan | 8 years | Case closed | Destroy |
| Safeguarding enquiry | 10 years | Closed | Review |
| Financial assessment | 6 years | Last payment | Destroy |
| Deputyship | 6 years | Discharge or death | Destroy |
| Complaints | 6 years | Closed | Destroy |
| Carer assessment | 8 years | | Destroy |
| Visitor book | 1 year | Last entry | |
""",
    ),
    Paper(
        "howto_system_rtf",
        "IT quick guide - raise a referral.rtf",
        """
T: Quick guide: raising a referral
# Step 1
Search for the person. Type at least three letters in **Surname:** and the year in **DOB:**.
# Step 2
Nothing found? Press **New person**. Fields with * must be filled: Surname*, First name*, Address*, Ethnicity*.
# Step 3
Choose **Contact type:** from the list. Never choose "Other".
# Step 4
In **Reason for contact** write what the person wants, in their words.
# Step 5
Tick **Consent** ☐ only if you asked.
# Step 6
Press Submit. Write down the number.
Stuck? Service desk: 01632 960900
""",
    ),
    Paper(
        "protocol_info_sharing",
        "Information sharing protocol summary.docx",
        """
T: Information sharing protocol: summary
| Between | Orrinshire Council, Fenwater ICB, Orrin Housing Association |
| Purpose | To support people leaving hospital who live in social housing |
| Legal basis | Care Act 2014 ss. 6, 7; UK GDPR art. 6(1)(e), 9(2)(h) |
| What is shared | Name, address, tenancy start date, adaptations, risk markers |
| What is not | Rent account, other members of the household |
| How | Secure e-mail; portal from January |
| Kept for | 12 months |
| Review date | March 2026 |
| Signatories | Caldicott guardians of each body (signed originals with Legal) |
# Breaches
Tell the other two bodies within 24 hours.
""",
    ),
    Paper(
        "practice_standard",
        "Practice standards on one page.pdf",
        """
T: Our practice standards
C: One page. On the wall.
# 1 I know who my worker is
Name, photograph and phone number by the first visit.
# 2 I am listened to
My words are in my record.
# 3 I am not asked twice
Read before you ring.
# 4 I get an answer
Two working days, even if it is "I don't know yet".
# 5 I see what you write
Within ten days.
# 6 I can say no
And you will ask why.
# Have we done it?
Yes ☐ No ☐ Not sure ☐ is how people are asked in the follow-up call; results are on page 2 of the quarterly report.
""",
    ),
    Paper(
        "induction_timetable",
        "HR/Induction week timetable.docx",
        """
T: Induction week
|w 2,4,4
|= | Morning | Afternoon |
| Mon | Laptop, badge, tour. Meet: Gwen | Your manager |
| Tue | Case system training | Shadow front door |
| Wed | Safeguarding level 2 | Free for reading |
| Thu | Home visits with: buddy | |
| Fri | Meet the Director | Questions? |
Bring: passport, proof of address, bank details. Name of buddy: your manager will tell you.
""",
    ),
    Paper(
        "privacy_notice",
        "Privacy notice adult social care.html",
        """
T: How we use your information
## Who we are
Wexmoor County Council is the controller. Registration: on the public register.
## What we hold
- name, address, date of birth, NHS number
- your health and what you need
- your money, if you ask us to pay
- name and phone number of your carer
## Why
To carry out our duties under the Care Act.
## Your rights
☑ to see it ☑ to correct it ☑ to object ☐ to delete it (not always)
## Contact
Data Protection Officer: dpo@wexmoor.example
Search this site:
""",
    ),
    Paper(
        "legal_update",
        "Legal/Legal update 4 - ordinary residence.txt",
        """
LEGAL UPDATE No. 4: ORDINARY RESIDENCE
~
Question 1: Where is a person ordinarily resident who was placed by us in another county in a care home?
Answer: Still here. Section 39.
~
Question 2: And in supported living?
Answer: The same if the needs could only be met in that kind of accommodation.
~
Question 3: Who pays while we argue?
Answer: The authority where the person is. It may recover the money.
~
Question 4: What evidence do we need?
Answer: tenancy, capacity, dates. A chronology of one page.
~
Ask: Legal duty desk, Tues and Thurs, 2 to 4
""",
    ),
    Paper(
        "escalation_card",
        "Escalation card for managers.docx",
        """
|+ When a provider fails: first four hours
|w 2,6,3
|= Hour | Do | Ring |
| 0-1 | Take the call. Write: who, which home, how many people, what has happened | Duty manager |
| 1-2 | List of people and next of kin | Business support |
| 2-3 | Tell the regulator and ICB | 01632 960444 |
| 3-4 | First meeting. Agree who chairs: | AD |
Names and numbers: see the provider failure plan, appendix 2. Keep this card with your badge.
""",
    ),
]
