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
]
