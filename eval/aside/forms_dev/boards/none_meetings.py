"""Papers of meetings: agendas, minutes, action logs, terms of reference, trackers in use."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "carers_board_minutes",
        "Partnership boards/Carers Board minutes 14 May.docx",
        """
T: Carers Partnership Board
C: Notes of the meeting held on Wednesday 14 May 2025, Quayside Community Hub, Room 2
**Present:** Delphine Marsh (Chair), Owen Tuttle (carer), Ruksana Bibi (Adult Social Care), Piotr Lis (Fenwater ICB), Hannah Cope (Young Carers)
**Apologies:** Cllr J. Thackray; Dawn Perry
# 1. Welcome
Delphine welcomed everyone. Two new carer members were introduced.
# 2. Matters arising
The carers' breaks leaflet has been reprinted. Action closed.
# 3. Carers' assessments: position at end of April
Ruksana reported 61 carers waiting, longest wait 47 days. It was 92 in November. Owen asked why the letter still says "up to 12 weeks". Ruksana agreed it is out of date.
# 4. Emergency plans
412 carers now hold a plan. The helpline answered 38 calls out of hours in April.
# 5. Actions
|w 1,6,3,2,2
|= No | Action | Who | By when | Done |
| 1 | Change the wording of the waiting letter | Ruksana Bibi | 30 May | |
| 2 | Invite the hospital discharge lead to July's meeting | Piotr Lis | 11 June | ✓ |
| 3 | Bring figures for parent carers of 16 to 18 year olds | Hannah Cope | 9 July | |
| 4 | Ask the hub about step-free access to room 2 | DM | ASAP | ✓ |
# 6. Date of next meeting
Wednesday 9 July, 10.30, venue TBC
""",
    ),
    Paper(
        "housing_board_agenda",
        "Housing and Care Programme Board agenda.docx",
        """
R: Selby Marsh Borough Council
T: Agenda
**Meeting:** Housing and Care Programme Board
**Date:** 3 September 2025
**Time:** 2.00 pm to 3.30 pm
**Place:** Teams / Committee Room B
**Chair:** Assistant Director, Commissioning
|w 1,8,3,2
|= Item | Subject | Lead | Paper |
| 1 | Apologies and declarations of interest | Chair | |
| 2 | Notes of the last meeting and actions | Chair | Attached |
| 3 | Extra care: Alder Court handover, snagging and first lettings | Sunita Rao | Attached |
| 4 | Supported living voids | Gareth Penn | To follow |
| 5 | Disabled facilities grant: spend to month 5 | Finance | Verbal |
| 6 | Risk register | PMO | Attached |
| 7 | Any other business | All | |
**Next meeting:** 1 October 2025
Please send apologies to the programme office (extension 4417).
""",
    ),
    Paper(
        "action_log_filled",
        "Action log - Safeguarding Adults Board executive.xlsx",
        """
# Actions
T: SAB Executive: action log, as at 20 June 2025
|w 1,2,7,3,2,2,5
|= Ref | Raised | Action | Owner | Due | Closed | Update |
| E41 | 12/02/2025 | Audit ten self-neglect cases against the 2024 pathway | Moira Fell | 30/04/2025 | 28/04/2025 | Reported to the executive in May |
| E42 | 12/02/2025 | Police to nominate a deputy | Insp. Vance | 28/02/2025 | 03/03/2025 | DS Horley nominated |
| E43 | 16/04/2025 | Ask providers how they share learning from reviews | Kit Osei | 31/05/2025 | | 9 of 22 replied, chaser sent 2 June |
| E44 | 16/04/2025 | Publish the seven-minute briefing on fire risk | Comms | 15/05/2025 | 19/05/2025 | |
| E45 | 11/06/2025 | Map who attends high risk panels | Moira Fell | 31/07/2025 | | Begun |
| E46 | 11/06/2025 | Data on repeat referrals by care home | Intelligence team | 31/07/2025 | | |
""",
    ),
    Paper(
        "tor_transport_forum",
        "ToR Community Transport Forum.docx",
        """
T: Community Transport Forum: terms of reference
Version 2, agreed March 2025
# Purpose
The forum brings together operators, day centres and people who use transport to reach care and support, so that routes and booking work for them.
# What the forum will do
- look at late and missed journeys each quarter
- advise the council before routes change
- share drivers' training between operators
# Membership
|= Role | Organisation |
| Chair | Elected yearly from among user members |
| Transport commissioning manager | Wexmoor County Council |
| Two day centre managers | Named by the day centre network |
| Operators | One each |
| Health | Vacant |
# How we meet
Four times a year. Quorum: five, of whom two use transport. Papers go out five working days before.
# Decisions
By agreement. Where there is none the chair writes to the commissioner.
# Review
These terms are reviewed every March.
""",
    ),
    Paper(
        "improvement_tracker_use",
        "Improvement plan tracker July.xlsx",
        """
# Plan
|+ Adult Social Care improvement plan. RAG at 31 July
|w 1,5,3,2,2,6,4
|= No. | Objective | Lead | Start | RAG | Progress this month | Help needed |
| 1.1 | Cut the wait for an occupational therapy assessment to 28 days | PSW | Jan | Amber | Wait now 41 days; two locums began 7 July | |
| 1.2 | Review everyone placed out of county within 12 months | Head of Reviews | Feb | Green | 84 of 96 done | None |
| 1.3 | Direct payments: offer at every assessment | DP lead | Mar | Red | Offer recorded in 38 % of assessments | System field must be made mandatory |
| 2.1 | Single front door with housing | AD Access | Apr | Amber | Scripts written; telephony move slipped to September | IT slot |
| 2.2 | Equality data for carers | BI | Apr | | | |
| 2.3 | Recruit approved mental health professionals | HR | TBC | | Not begun until budget agreed | |
| 3.1 | Co-production payments policy | Engagement | May | Green | Agreed 3 July, published | |
# Milestones
|= Milestone | Planned | Actual |
| Board sign-off | 15 Jan | 15 Jan |
| Peer challenge | 9 June | 10 June |
| Self-assessment refreshed | 30 Sept | |
| Second staff survey | Nov | |
""",
    ),
    Paper(
        "minutes_short_lines",
        "Notes LD Partnership 6 Feb.txt",
        """
LEARNING DISABILITY PARTNERSHIP - NOTES 6 FEB
~
Present: Ali, June, Tobias, Marion (Chair), Kofi from the library
Apologies: Sandra
~
1. Last notes
OK. Agreed.
2. Health checks
June: 71% done. Target: 75%.
Problem: surgery on Mill Lane does not send easy read letters.
Action: Marion to write.
3. Jobs
Kofi: two work placements at the hub library. Start: March.
Question: who pays for travel?
Answer: Access to Work, form on their website.
4. Our website
Name: still not chosen. Ideas: "Our Say", "Together", "LD Voices"
Vote next time.
5. AOB
Party. Date: 13 June? Room: to be confirmed
~
Next: 6 March, 11am
""",
    ),
    Paper(
        "market_forum_transcript",
        "Provider forum transcript 22 Jan.docx",
        """
T: Care home provider forum, 22 January: transcript (automatic, checked)
**Chair:** Good morning. Can everyone hear?
**Voice:** Yes.
**Chair:** First question in the chat: "When will the fee letter come out?"
**Commissioner:** By the end of February. We wrote to say so on the ninth.
**Manager, Larch House:** And the cost of care exercise?
**Commissioner:** Separate.
**Manager, Larch House:** Name a date?
**Commissioner:** I can't today.
**Chair:** Second question. "Do we have to fill in the capacity tracker daily?"
**Quality officer:** By the fourteenth of each month is what the regulations ask for. Weekly helps us with winter.
**Manager, Fernlea:** The form times out.
**Quality officer:** Known fault. Save each section as you go.
**Chair:** Third: nurses' recruitment. Anyone?
[pause]
**Manager, Fernlea:** We have four from overseas, and the housing is the difficulty. Two share a room above a shop.
**Commissioner:** Housing colleagues have a key worker scheme; I'll send the link round.
**Chair:** Thank you. Any other business? No? Then we'll close.
""",
    ),
    Paper(
        "board_forward_plan",
        "Health and Wellbeing Board forward plan 25-26.docx",
        """
T: Forward plan 2025-26
: Items may move. Officers should tell Democratic Services of changes.
|w 2,6,3,2
|= Meeting | Item | Officer | For |
| 12 June | Better Care Fund end of year return | J. Amadi | Decision |
| | Healthwatch annual report | Healthwatch | Noting |
| 18 September | Suicide prevention strategy | Public Health | Decision |
| | Autism strategy: year two | P. Lowe | Discussion |
| | Joint strategic needs assessment: ageing well | Public Health | Discussion |
| 4 December | Winter plan | ICB | Noting |
| | TBC | | |
| 12 March | Better Care Fund plan 2026-27 | J. Amadi | Decision |
| | Pharmaceutical needs assessment | TBC | TBC |
""",
    ),
    Paper(
        "scrutiny_minutes_pdf",
        "Scrutiny 11 March printed minutes.pdf",
        """
T: Adults and Housing Scrutiny Committee
Minutes of the meeting held on 11 March 2025 at 6.30 pm
|= Present | |
| Councillors | Brandreth (Chair), Ojo, Whitlow, Sandiford, Peake |
| Co-opted | Mrs E. Lark (Older People's Forum) |
| Officers | Director of Adult Services; Head of Housing Options; Committee Clerk |
**47. Apologies.** Councillor Munt.
**48. Declarations of interest.** Councillor Ojo: trustee of a charity with a lunch club grant.
**49. Minutes.** The minutes of 14 January were agreed and signed.
**50. Hospital discharge.** The Director presented the report. Members asked:
(a) How many people went home with no care in place? None in the sample of 40; six waited more than a day.
(b) What happens at weekends? Brokerage works on Saturday mornings. Sundays are covered by the hospital team.
(c) Who tells the family? The ward. The committee was not content and asked for a note.
**RESOLVED:** that the report be noted and a note on communication with families be sent to members by 30 April.
**51. Work programme.** Agreed.
The meeting ended at 8.12 pm.
Signed ........................................ Chair
""",
    ),
    Paper(
        "coproduction_notes_md",
        "notes/coproduction-group-2025-04.md",
        """
T: Co-production group, April
# Who came
Nine people with lived experience, two staff, one dog.
# What we talked about
**The assessment letter.** Too long. Page 3 repeats page 1. "Eligible outcomes" means nothing to most of us.
**Phone menu.** Option 4 goes nowhere.
**Paying for time.** £15 vouchers or bank transfer. Sami prefers neither.
# Decisions
- rewrite the letter with us in the room
- test the phone menu monthly
- [ ] Sami to find out about time credits
- [x] Lynette to book the bigger room
- [x] minutes in large print
# Next time
Bring: an example of a letter you liked.
""",
    ),
    Paper(
        "decision_record",
        "Officer decision record 0219.docx",
        """
|+ Record of a decision taken by an officer under delegated powers
| Reference | OD/2025/0219 |
| Decision | To award a contract for a shared lives service to Tern Valley Shared Lives CIC for three years from 1 July 2025 |
| Taken by | Director of Adult Services |
| Date | 28 May 2025 |
| Reasons | Highest quality score of three bids; price within budget |
| Options rejected | Bring the service in-house (cost); extend the present contract (no extension left) |
| Interests declared | None |
| Consulted | Cabinet Member; Legal; Procurement; carers who took part in evaluation |
| Key decision | No |
| Call-in | Not applicable |
""",
    ),
    Paper(
        "risk_register_xlsx",
        "Corporate/ASC risk register Q2.xlsx",
        """
# Register
|w 1,5,5,1,1,1,5,3,2
|= ID | Risk | Controls in place | L | I | Score | Further action | Owner | Target date |
| R1 | Provider of night care fails | Weekly calls; contingency list of four agencies | 3 | 4 | 12 | Market sustainability payment | Commissioning | 31/10/2025 |
| R2 | Unlawful deprivation of liberty while people wait | Triage tool; independent assessors | 4 | 4 | 16 | Further 40 assessments bought | MCA lead | 31/12/2025 |
| R3 | Case system migration loses data | Two trial loads; reconciliation | 2 | 5 | 10 | Third trial load | IT | 30/09/2025 |
| R4 | Overspend on residential placements | Panel; forecast monthly | 4 | 3 | 12 | | Finance | |
| R5 | Loss of the day centre lease | Talks with landlord | 2 | 3 | 6 | Options paper | Property | TBC |
| R6 | AMHP rota gaps | Sessional staff | 3 | 4 | 12 | Two in training | PSW | Mar-26 |
""",
    ),
    Paper(
        "gantt_system",
        "Case system project/plan on a page.xlsx",
        """
# Plan
T: Case management replacement: plan on a page
|w 6,2,1,1,1,1,1,1,1,1
|= Task | Lead | Apr | May | Jun | Jul | Aug | Sep | Oct | Nov |
| Contract signed | Legal | ■ | | | | | | | |
| Design workshops | BA | ■ | ■ | | | | | | |
| Data cleansing | BI | | ■ | ■ | ■ | | | | |
| Build forms | Supplier | | | ■ | ■ | ■ | | | |
| Trial load 1 | Supplier | | | | ■ | | | | |
| Trial load 2 | Supplier | | | | | ■ | | | |
| Training | L&D | | | | | ■ | ■ | | |
| Go live | All | | | | | | | ■ | |
| Old system read only | IT | | | | | | | | ■ |
""",
    ),
    Paper(
        "panel_terms_pptx",
        "Quality panel - how we work.pptx",
        """
T: Quality Assurance Panel
How the panel works from April
# Who sits
- Principal social worker (chair)
- Finance: yes
- Commissioning: yes
- Health: when jointly funded
- Carer member: to be appointed
# What we ask
- Whose idea is it?
- What did the person say?
- Name one strength
- Least restrictive?
- Review date?
# When
|= Day | Time | Papers by |
| Tuesday | 9.30 | Friday noon |
| Thursday | 2.00 | Tuesday noon |
# Questions?
Panel office, Ext: 3320
""",
    ),
    Paper(
        "decisions_email",
        "Fw Board actions.eml",
        """
From: Programme Office <programme@wexmoor.example>
To: Board members <board@wexmoor.example>
Subject: Actions from today
Date: Tue, 04 Mar 2025 16:40:00 +0000

All,

Thanks for coming. Actions as I heard them:

1. Name of new hub: Verity to bring three choices (by 11/3)
2. Lease: Legal to confirm - DONE
3. Opening date: TBC
4. Café: who? ........ Verity and the day centre
5. Budget line: £____ was left blank in the paper; the figure is £48,200

Next meeting: 1 April, 2pm.

Regards,

Imogen Hartle
Programme Support Officer
Wexmoor County Council
Tel: 01632 960114
Mob: 01632 960778
Web: www.wexmoor.example
Working days: Mon / Tue / Wed
""",
    ),
    Paper(
        "annual_report_contents",
        "SAB annual report 2024-25 (front pages).docx",
        """
T: Safeguarding Adults Board annual report 2024-25
# Contents
Foreword by the independent chair ................................ 3
About the board .................................................. 4
Our priorities ................................................... 6
What the figures tell us ......................................... 9
Safeguarding adults reviews ..................................... 14
What partners did ............................................... 17
Hearing from people ............................................. 22
Training ........................................................ 25
Money ........................................................... 26
Contact us ...................................................... 28
# Foreword
This was the year in which the board stopped counting meetings and began to look at cases. Sixteen were read line by line by people from three agencies. We found careful work and we found people who were rung once, did not answer, and were closed.
**Name withheld**, independent chair
""",
    ),
    Paper(
        "tenants_panel_bulletin",
        "Sheltered tenants panel bulletin 7.pdf",
        """
T: Sheltered Tenants' Panel
C: Bulletin no. 7, for the notice board
# You said, we did
|= You said | We did |
| The door entry at Nelson Court is too quiet | New panel fitted 4 April |
| Cord pulls tangled up by cleaners | All 212 checked. Red tags on. |
| Wi-Fi in the lounge | Coming: September |
| Bring back the warden | We can't. Officers visit twice a week |
# Dates
Coffee: every Monday 10.30
Panel: 2nd Thursday
Fire drill: not telling!
# Who's who
Name: Brenda (chair), Nelson Court
Name: Mr Achebe (secretary), Fleet House
Ring the office: 01632 960250
""",
    ),
    Paper(
        "workforce_board_dashboard",
        "Workforce board dashboard Sept.docx",
        """
T: Workforce dashboard
September 2025. ▲ better ▼ worse ► same
|w 5,2,2,2,1
|= Measure | Target | Aug | Sep | |
| Vacancy rate, social workers | 8 % | 11.2 % | 10.4 % | ▲ |
| Sickness days per head | 9.0 | 11.9 | 12.1 | ▼ |
| Supervision in last 6 weeks | 95 % | 88 % | 88 % | ► |
| Appraisals done | 100 % | n/a | n/a | |
| Agency spend (month) | - | £214k | £196k | ▲ |
| Leavers within 12 months | - | 3 | 2 | ▲ |
| Newly qualified in programme | 12 | 10 | 12 | ▲ |
| Exit interviews held | all | - | 1 | |
**Comment:** Sickness is driven by reablement, where eight staff are on long-term absence. Two return in October.
""",
    ),
]
