"""Drafts, schedules, quick guides, protocols and standards."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
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
