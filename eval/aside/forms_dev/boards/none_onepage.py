"""Scores, definitions, lines to take, automatic replies and follow-ups."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
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
