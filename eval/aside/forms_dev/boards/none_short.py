"""One-page papers of all kinds, with the small things that look like a form."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "what_we_did_headings",
        "Practice/Case study - hoarding Mr G.docx",
        """
T: Mr G
# What was the issue?
Six years without a gas check. Nobody let in.
# What we did
A plumber sat on his step. Three Tuesdays. Then one tap.
# What changed
Gas safe. One chair clear. He makes the tea.
# What we learned
Send the person he likes, whatever their job is.
# Outcome
No enforcement. Saved: about £6,000 of court costs.
# Contact
Director of Neighbourhoods
""",
    ),
    Paper(
        "what_changed_slides",
        "You said we did - hubs.pptx",
        """
T: You said, we did
Hubs, summer
# You said
- Doors too heavy
- Tea too dear
- Who is everyone?
# We did
- Push pads at two, third: September
- 50p
- Name badges, first names
# Still to do
- Toilets
- ...
""",
    ),
    Paper(
        "briefing_one_page_pdf",
        "Briefing/Members briefing home care waits.pdf",
        """
R: Members' briefing 14
T: Home care waits
**Purpose:** for information
**Author:** Brokerage
**Date:** 2 June 2025
# Key points
- 11 people waited on 1 June; it was 84 two years ago.
- Average: 2.1 days. Longest: 19 (two carers at night, valley).
- Hours bought: 14,310 a week.
# Why it has improved
Pay per visit ended. Rounds were redrawn with three agencies at one table.
# What could go wrong
One agency holds 31 % of hours.
# Questions members may be asked
**Can I choose my agency?** Yes.
**Why did my carer change?** Rounds were redrawn in March.
# Next briefing
September: telecare
""",
    ),
    Paper(
        "agenda_txt",
        "agenda reviews team mtg.txt",
        """
REVIEWS TEAM MEETING
Date: Thurs 12 June   Time: 9.30   Room: 2.14
Chair: Gareth   Notes: whoever was late last time
~
1. Hello, how are we?
2. Notes
3. Out of county: who is left?   [12]
4. Car pool
5. Case for learning:  ____ (bring one)
6. Dates: leave
7. AOB
~
Apologies to Gareth
""",
    ),
    Paper(
        "minutes_finance_md",
        "finance-panel/2025-05-20-notes.md",
        """
T: Funding panel, 20 May
|= Case | Asked for | Decision | Why |
| 1182 | 28 h | Agreed | |
| 1190 | Nursing, top-up | Deferred | Two homes to be offered without |
| 1191 | Night sitting x 3 | Agreed 6 weeks | Carer's operation |
| 1195 | Day centre 5 days | Part: 3 | OT view first |
| 1196 | - | Withdrawn | - |
Present: PSW (chair), finance, commissioning. Apologies: health.
Next: 27 May.
""",
    ),
    Paper(
        "recruitment_advert_pa",
        "Jobs/PA wanted card.docx",
        """
C: PERSONAL ASSISTANT WANTED
C: Orrin Bridge
**Hours:** 14 a week, mornings
**Pay:** £13.10
**For:** a woman of 26 at college
**You:** drive, laugh, don't fuss
**Car:** mine, you'd drive it
**Start:** as soon as DBS is back
**Smoker:** no thanks
**Apply to:** card at the hub desk, or ring Marta's number at the desk
""",
    ),
    Paper(
        "interview_pack",
        "HR/Interview questions and model answers.docx",
        """
T: Interview: senior practitioner, questions with what we hope to hear
For the panel. Scores are entered in the recruitment system.
# 1. Tell us about a time when you changed your mind about a person.
A real case; what was seen; what was done.
# 2. A family asks you to keep something from their mother. What do you say?
Her information; capacity; what harm; say no kindly.
# 3. How would you lead a group supervision?
Structure; silence; who has not spoken.
# 4. What does the Act say about eligibility?
Needs from impairment; two outcomes; significant impact on well-being.
# 5. What would you ask us?
Anything but parking.
""",
    ),
    Paper(
        "timetable_day_centre",
        "Day centres/Larches week.docx",
        """
T: The Larches: this week
|w 2,3,3,3,3,3
|= | Mon | Tue | Wed | Thu | Fri |
| 10.00 | Choir | Boat | Art | Choir | Cook |
| 11.30 | Garden | Boat | Art | Gym | Cook |
| 12.30 | Lunch | Lunch | Lunch | Lunch | Lunch |
| 1.30 | Quiet | Boat | | Film | |
| 2.30 | Quiz | | Pottery | Film | Party? |
| 3.15 | Bus | Bus | Bus | Bus | Bus |
Staff in: Abi, Dev, Kofi (not Thurs), Tomasz (Wed)
""",
    ),
    Paper(
        "menu_lunch",
        "Hubs/Lunch menu.html",
        """
T: Thursday lunch
## Soup
Leek and potato (V) ☐ contains milk
## Main
Shepherd's pie or bean pie (Ve)
## Pudding
Apple crumble
Price: £3.50 or what you have
Allergies: ask Ngozi
Booking: not needed
""",
    ),
    Paper(
        "contract_spec_extract",
        "Contracts/Spec advocacy section 6.docx",
        """
T: Section 6: what the provider records
6.1 For each person: name; date of birth; ethnicity; first language; who referred; date of referral; date first seen; type of advocacy; issue; outcome; date closed.
6.2 For each quarter:
|w 2,7,3
|= Ref | Measure | Target |
| A1 | Seen within 5 working days | 90 % |
| A2 | People who do not use words | report |
| A3 | Waiting at quarter end | 0 |
| A4 | Said it made a difference | 80 % |
| A5 | Challenges raised with the council | report |
6.3 The provider sends the return (schedule 7) by the tenth working day. A blank return is not acceptable; write 0.
""",
    ),
    Paper(
        "flowchart_pdf",
        "Safeguarding/Is it a section 42 - flow.pdf",
        """
T: Is it a section 42 enquiry?
B: 1. Does the adult have needs for care and support?   NO: offer advice. YES: go to 2
B: 2. Is the adult experiencing, or at risk of, abuse or neglect?   NO: quality or complaint. YES: go to 3
B: 3. Because of those needs, unable to protect themselves?   NO: consider other enquiry. YES: go to 4
B: 4. It is. Record: what does the adult want? Who leads? By when?
Decision within 2 working days · Manager's name on the record · Feedback to the referrer ✓
""",
    ),
    Paper(
        "pledge_poster_signed",
        "Carers pledge.pptx",
        """
T: Our pledge to carers
# We will
- ask how YOU are
- ring when we said
- never say "you're doing a great job" instead of helping
# Signed
Director: M. Strand
ICB: H. Quist
Trust: M. Ferreira
Carers: Owen T., Saima I.
Date: 20 November 2024
""",
    ),
    Paper(
        "sickness_data_xlsx",
        "HR/Sickness by team.xlsx",
        """
# Data
|w 5,2,2,2,2,2,2
|= Team | FTE | Days lost Q1 | Q2 | Q3 | Q4 | Per FTE |
| Front door | 18.4 | 61 | 48 | | | |
| East | 22.0 | 90 | 112 | | | |
| West | 19.6 | 44 | 51 | | | |
| Hospital | 14.2 | 37 | 20 | | | |
| Reablement | 61.5 | 402 | 388 | | | |
| OT | 12.0 | 9 | 14 | | | |
| EDT | 7.8 | * | * | | | |
# About
Q3 and Q4 will be added when the year reaches them.
Source: payroll
Contact: HR analytics
""",
    ),
    Paper(
        "scoring_matrix_filled",
        "Procurement/Advocacy moderation scores.docx",
        """
T: Moderated scores, lot 2
|w 5,2,2,2,5
|= Question | Weight | Bidder 1 | Bidder 2 | Reason for difference |
| MS1 Mobilise | 15 | 5 | 2 | Two-week gap for IMHA |
| MS2 Safe | 20 | 4 | 3 | |
| MS3 No words | 25 | 5 | 3 | Detail |
| MS4 Staff | 10 | 4 | 2 | Turnover |
| MS5 Social value | 10 | 4 | 1 | |
| MS6 Challenge | 20 | 5 | 0 | No response |
| Total | 100 | 92 | 41 | |
Panel: three officers, one carer. Moderator: Procurement. Price opened after.
""",
    ),
    Paper(
        "definitions_html",
        "What the letters mean.html",
        """
T: What the letters on your plan mean
|= Letters | Mean |
| PB | Personal budget: the cost of your care |
| CTB | Council tax benefit, on old letters |
| DRE | Disability-related expenditure |
| N/K | Not known |
| N/A | Does not apply to you |
| TBC | We don't know yet |
| .... | Somebody forgot |
""",
    ),
    Paper(
        "guidance_recording_cqc",
        "Guidance/How to name and send documents.docx",
        """
T: Naming and sending documents
# Name
nn_title_YYYY-MM-DD. Example: 14_charging-policy_2025-04-07
# Which version
The one in use on 1 September. Not a draft. If there is only a draft, say "DRAFT" and why.
# Forms
Send the form as staff use it, empty, and if asked three filled in with names taken out.
# Names taken out
Cover: names, addresses, dates of birth, numbers. Leave: ages, ethnicity, dates of contact.
# Before you send
✓ opens ✓ right pages ✓ no comments ✓ no hidden columns
# Who signs off
Each document: head of service. All: Director.
""",
    ),
    Paper(
        "press_lines_qna",
        "Comms/Lines to take home closure.rtf",
        """
T: Lines to take: Anchor Lodge
**If asked: why is it closing?** The owner has decided to.
**If asked: how many live there?** 21 on 1 January. [Update daily: ___]
**If asked: did the council know?** We had stopped placing there in November.
**If asked: where will people go?** Where they choose, as far as we can.
**If asked: name of the owner?** On the public register.
**If asked: anything else?** No comment. Pass to: Communications, 01632 960600
""",
    ),
    Paper(
        "email_autoreply",
        "Automatic reply Amira.eml",
        """
From: Amira Salt <a.salt@orrinshire.example>
To: you@orrinshire.example
Subject: Automatic reply: Panel paperwork
Date: Mon, 11 Aug 2025 08:00:00 +0100

I am away until: Monday 25 August
Urgent (East): Gareth Penn
Urgent (panel): office, Ext 3320
Urgent (anyone's life): 999

Please don't send the form again. I have it.

Amira
""",
    ),
    Paper(
        "email_forms_attached",
        "Forms for supervision attached.eml",
        """
From: Practice development <pd@wexmoor.example>
To: Team managers
Subject: New supervision record from 1 June
Date: Tue, 20 May 2025 14:12:00 +0100

Hello all

The new record is on the staff site. What is different:

- "How are you?" comes first
- Cases discussed: initials only
- Actions: who and when, or it is not an action
- Signed: a typed name will do

Please bin the old one (v2, 2019). Any left over by 30 June will be asked about!

Questions:
1. Do I have to retype old ones? No.
2. Can I use my own? No.
3. Who audits? I do.

Bea
Practice development | 01632 960655
""",
    ),
    Paper(
        "strategy_page",
        "Carers strategy on a page.pdf",
        """
T: Carers' strategy on a page 2024-2028
|w 4,4,4
|= We heard | We will | We shall know by |
| "Nobody asked me" | Offer at every contact | Offers recorded: 100 % |
| "I can't plan" | Emergency plan for all | 1,000 plans |
| "It's the nights" | Night sitting pilot | 40 carers |
| "I had to leave work" | Carer-friendly employers | 12 signed |
| "What about young carers?" | Named worker | |
Lead: AD Operations. Money: £310k. Reviewed: yearly, each Carers' Rights Day.
""",
    ),
    Paper(
        "bus_leaflet_txt",
        "Travel training leaflet.txt",
        """
TRAVEL ON YOUR OWN
~
Who is it for?       Anyone who'd like to.
How long?            Six to ten trips.
Cost?                Free.
Who comes with me?   Ray or Precious.
What if I get lost?  Show the card. It says: "My name is ______. Please ring ______."
How do I start?      Ask your worker.
~
Josie did it. Now she goes to the coast.
""",
    ),
    Paper(
        "lessons_committee_docx",
        "Audit/Committee follow-up table.docx",
        """
T: Follow-up of audit recommendations
|w 6,2,2,3,4
|= Recommendation | Due | Revised | Status | Officer's comment |
| Review direct payment accounts yearly | Sep 25 | | In hand | Two officers begin 1 Sept |
| Recover surpluses | Dec 25 | | In hand | £188k so far |
| Sign all contracts | Jun 25 | | Implemented | |
| Deputyship reconciliations monthly | Mar 25 | Sep 25 | Late | Vacancy |
| Declare interests yearly | Apr 25 | | Implemented | 2 late, both chased |
| Petty cash at day centres | Feb 25 | Jun 25 | Not done | |
""",
    ),
    Paper(
        "map_of_meetings",
        "Who meets about what.xlsx",
        """
# Meetings
|w 5,3,3,4,4
|= Meeting | How often | Chair | What it decides | Feeds |
| DMT | Weekly | Director | All | CMT |
| Funding panel | Weekly | PSW | Packages over £500 | DMT |
| Practice board | Monthly | PSW | Policy | DMT |
| Performance board | Monthly | AD Ops | - | DMT |
| High risk panel | Fortnightly | Housing / ASC | Nothing; advises | |
| SAB executive | Two-monthly | Independent | | SAB |
| Market oversight | Monthly | AD Comm | Suspensions | DMT |
| Carers board | Two-monthly | Carer | | HWB |
# Not meeting now
| Digital group | ended Feb 2025 |
| Winter cell | Oct to Mar |
""",
    ),
    Paper(
        "reflection_blog",
        "Blog from the front door.md",
        """
T: A Monday at the front door
8.30. Forty-one waiting from the weekend. Name, number, "please ring".
9.10. A man who wants his mother's cat to be fed while she's in hospital. Not eligible. Fed by ten: the neighbour had a key and only needed to be asked.
10.00. Form. Form. Form. Someone has typed "N/A" under "What matters to you?"
11.45. "Are you the council?" Yes. "All of it?"
1.00. Soup.
3.20. The cat's owner rings to say thank you. Q: how did she know? A: the neighbour told the ward.
5.00. Three left. Better than it was.
""",
    ),
]
