"""Ordinary papers of meetings, rotas and trackers."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("county", "Meetings/DMT minutes 14 Jan.docx")
def minutes_short() -> str:
    return """
@ font=Arial
! Directorate management team
Tuesday 14 January 2025, 9.30, Room 1.02
**Present:** MK (chair), DA, HM, PW, BF, TS (items 1 to 4)
**Apologies:** GL
**1. Minutes** Agreed.
**2. Matters arising** None.
**3. Budget** Period 9: 1.9m over. Main cause nursing placements. DA to bring options. **Action DA**
**4. CQC** Information return due 24 Feb. TS has 31 of 38 items. Gaps: carers, transitions.
**5. Waiting lists** OT 141. Noted.
**6. Risks** No change.
**7. AOB** Fire drill on Thursday.
**Next meeting:** 28 January.
"""


@ordinary("partners", "Engagement/Transcript - carers focus group 2.docx")
def transcript() -> str:
    return """
@ font=Calibri
! Carers' focus group 2, Wealdham, transcript
Facilitator: Shall we start with who you look after?
P1: My husband.
P2: Mum.
P3: Both of mine. And the dog.
(laughter)
Facilitator: When did you first hear the word "carer"?
P2: At the hospital. A nurse.
P1: I didn't. I still don't like it.
P4: [inaudible]
Facilitator: Has anybody had an assessment?
P1: No.
P2: Yes.
P3: I had the form. It's behind the clock.
Facilitator: What stopped you?
P3: Question three. "A usual day." There isn't one.
P4: Where do you send it?
P2: They don't tell you.
Facilitator: What would you have liked?
P3: Someone to fill it in with.
[00:14:20] tea
"""


@ordinary("quality", "Improvement/Action log CQC readiness.xlsx")
def action_log() -> str:
    return """
@ sheets=Actions
|w 3 18 5 6 5 6 12
|= No | Action | Owner | Due | RAG | Date closed | Comment
| 1 | Bring policy library up to date | TS | 31/01/2025 | G | 29/01/2025 | 41 policies
| 2 | Case tracking: choose 50 | KD | 10/02/2025 | G | 07/02/2025 |
| 3 | Brief Members | MK | 20/02/2025 | A | | Cllr H away
| 4 | Staff briefings x 12 | HM | 14/03/2025 | A | | 7 done
| 5 | Refresh self-assessment | TS | 14/03/2025 | G | |
| 6 | Carers' data 2024 | BF | 01/02/2025 | R | | Waiting for supplier
| 7 | Meet Healthwatch | PW | 28/03/2025 | | |
| 8 | Room plan for on-site | HM | 28/03/2025 | | |
| 9 | Photographs for badge | HM | | | |
"""


@ordinary("south", "Meetings/SAB agenda March 2025.pdf")
def board_agenda() -> str:
    return """
@ pdffont=Times; size=11; table=none
! Marlshire Safeguarding Adults Board
Thursday 20 March 2025, 1.30 pm, Fire Headquarters
|w 1.5 9 4 2.5
|= | Item | Lead | Time
| 1 | Welcome and declarations of interest | Chair | 1.30
| 2 | A person's story: Keith | Advocacy | 1.35
| 3 | Minutes and actions | Chair | 1.55
| 4 | SAR Adult M: action plan | PSW | 2.05
| 5 | Data report Q3 | Performance | 2.35
| | Break | | 2.55
| 6 | Prevention subgroup | Fire | 3.05
| 7 | Budget 2025-26 | Manager | 3.25
| 8 | Any other business | |
Date of next meeting: 19 June. Papers: please read beforehand.
"""


@ordinary("hub", "Rotas/EDT rota March.xlsx")
def rota() -> str:
    return """
@ sheets=March
! Emergency Duty Team rota, 3 to 30 March 2025
|w 8 6 6 6 6 6 6 6
|= Week | Mon | Tue | Wed | Thu | Fri | Sat | Sun
| 3 Mar: AMHP 1 | Okoro | Okoro | Swale | Swale | Bly | Bly | Okoro
| 3 Mar: AMHP 2 | Tift | | | Tift | Garland | Garland |
| 3 Mar: SW | Penn | Penn | Penn | | | Lowe | Lowe
| 10 Mar: AMHP 1 | Swale | Swale | Bly | Bly | Okoro | Okoro | Swale
| 10 Mar: AMHP 2 | | | Tift | | | |
| 10 Mar: SW | Lowe | Lowe | | Penn | Penn | | Penn
| 17 Mar: AMHP 1 | Bly | Bly | Okoro | Okoro | Swale | Swale | Bly
| 17 Mar: AMHP 2 | | | | | | |
| 24 Mar: AMHP 1 | | | | | | |
| 24 Mar: SW | Penn | | Penn | | Penn | |
Gaps go to bank on the Thursday before.
"""


@ordinary("audit", "Practice/Supervision tracker Q3.xlsx")
def supervision_tracker() -> str:
    return """
@ sheets=Q3
|w 8 5 5 5 8
|= Worker | Oct | Nov | Dec | Note
| J Meddick | 09/10 | 13/11 | 11/12 |
| P Thackray | 15/10 | | 17/12 | A/L in Nov
| D Osgood | 01/10 | 05/11 | |
| K Dunmore | 03/10, 17/10 | 07/11, 21/11 | 05/12 | ASYE
| T Goss | | | | Maternity
| S Oyelade | 22/10 | 26/11 | 19/12 |
| R Vance | 02/10, 16/10 | 06/11 | 04/12 | ASYE
| Vacant | - | - | - |
| In month | 86% | 71% | 83% |
"""


@ordinary("hr", "Workforce/Training matrix reablement.csv")
def training_matrix() -> str:
    return """
|= Name | Safeguarding L2 | MCA | Moving and handling | Medication | Food | First aid | Dementia
| Askham T | 02/24 | 02/24 | 11/24 | 11/24 | 05/23 | | 09/24
| Birkett L | 06/24 | | 11/24 | 11/24 | | 01/23 |
| Dacre M | | | booked | | | |
| Osgood D | 03/25 | 10/24 | 10/24 | 10/24 | 08/24 | 08/24 |
| Pryce O | 07/24 | 07/24 | expired | 12/24 | | | 09/24
| Tranmer C | 01/25 | 01/25 | restricted | 01/25 | | |
| Wilde M | 05/24 | 05/24 | 05/24 | 05/24 | 05/24 | 05/24 | 05/24
"""


@ordinary("coast", "Contracts/Visit schedule 2025.docx")
def visit_schedule() -> str:
    return """
@ font=Calibri
! Quality monitoring: programme of visits, January to June 2025
|w 6 3 3 4
|= Provider | Last visit | Planned | Officers
| Larkmead | Mar 24 | Feb 25 | IF, DC
| Tidewater House | Dec 24 | Dec 25 | DC
| Quayside Lodge | - | Mar 25 | IF
| Ringway Care at Home | Jun 24 | Apr 25 | tbc
| The Old Rectory | Oct 23 | |
| Bright Days | - | May 25 |
| St Botolph's | Sep 24 | suspended | IF
Where no month is given, the visit depends on intelligence.
"""


@ordinary("north", "Meetings/Provider forum sign-in list.pdf")
def attendance_list() -> str:
    return """
@ pdffont=Helvetica
! Providers' forum, 6 February 2025: who came
|w 7 7 2
|= Organisation | Person | Came
| Ringway Care at Home | A. Mottram | Y
| Bright Days | - | N
| Larkmead | Y. Crabbe | Y
| Quayside Lodge | R. Abara | Y
| Oakhurst Care Ltd | apologies | N
| Carers Marlshire | F. Tunnard | Y
| Healthwatch Marlshire | K. Leary | Y
| Stourleigh Extra Care | G. Kemble | Y
Twenty-six people from nineteen organisations. Slides have been sent out.
"""


@ordinary("finance", "Commissioning/Notes of talk with tenants.txt")
def notes_tenants() -> str:
    return """
Notes - Priory Ct tenants' coffee morning 20/2
11 tenants, 2 staff, me
lift: out twice. not fixed till Tues
laundry: fine
food: "not again" re fish pie
night staff: kind. one sleeps
what do you want? - bus - a cat - chair in the hall - a man to do the lightbulbs
who do you tell if something's wrong?
- Karen
- my son
- no one
- Karen
nobody has heard of the complaints leaflet
Mrs D would like to be on a panel
next: 20/3
"""


@ordinary("partners", "PMO/LAS upgrade plan on a page.pptx")
def gantt() -> str:
    return """
! LAS 12: plan on a page
# Timetable
|= Task | Jan | Feb | Mar | Apr | May | Jun
| Test 1 | ■ | ■ | | | |
| Test 2 | | | ■ | | |
| Super-users | | ■ | ■ | | |
| Go / no-go | | | ◆ | | |
| Go-live | | | | ◆ | |
| Floor-walking | | | | ■ | ■ |
| Close | | | | | | ◆
# Who does what
* SRO: D Achterberg
* Project manager: L Whitty
* Supplier: tbc
* Test lead:
# Thank you
Questions?
"""


@ordinary("quality", "Practice/Topic guide for audit conversations.docx")
def topic_guide() -> str:
    return """
@ font=Arial; heads=bold
! Talking with people after an audit: topic guide
For auditors. Use your own words, in any order. Three or four of these are enough for a call of ten minutes. Stop if the person is tired. Send thanks the same week.
## Opening
* How have things been since Hollie came to see you?
* Did you know why she had come?
## The middle
* Did she get the measure of you?
* What did you want that you did not get?
* Who else was listened to?
## The end
* What should we do more of?
* Is there anything you would like me to pass on?
Do not promise anything. If the person tells you of harm, say what you will have to do.
"""
