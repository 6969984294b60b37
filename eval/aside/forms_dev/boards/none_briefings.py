"""Reports, transcripts, trackers and notices of other kinds."""

from __future__ import annotations

from eval.aside.forms_dev.boards.fill import Paper

PAPERS = [
    Paper(
        "case_study_grid_pptx",
        "Case studies pack.pptx",
        """
T: Three people, three hubs
Case studies for the board
# Mr D, Osier Street
- Before: alone, £640 behind
- We did: sat with him
- After: cooks on Thursdays
# Ms F, Quayside
- Before: two buses for a form
- We did: filled it in together
- After: blue badge, 9 days
# B, Saltby
- Before: ______ (B does not want to say)
- We did: chess
- After: plays for the county
# What they share
|= | Mr D | Ms F | B |
| Formal care | No | No | 2 h |
| Someone's name | Tuesday's volunteer | Bev | Tomasz |
| Cost | £0 | £0 | - |
""",
    ),
    Paper(
        "transcript_focus_group",
        "Focus group carers transcript extract.txt",
        """
FOCUS GROUP 3, CARERS, EXTRACT
~
M: Shall we go round? Name and who you care for.
P1: Jan. My husband.
P2: Yusuf, mum.
P3: Pass.
M: First question. How did you find out about carers' assessments?
P1: I didn't.
P2: From the pharmacist.
M: And you?
P3: A poster in the toilet at the hub. [laughter]
M: Question two, what happened then?
P2: Form. Fourteen pages. Name, address, date of birth, again and again.
P1: What did it ask at the end?
P2: "Any other comments."
P1: And did you?
P2: I put "help".
[recording stops 00:41:12]
""",
    ),
    Paper(
        "poll_results_csv",
        "exports/hub_survey_responses_summary.csv",
        """
|= question | option | count | percent |
| Q1 How often do you come? | Daily | 14 | 6 |
| Q1 How often do you come? | Weekly | 121 | 53 |
| Q1 How often do you come? | Less | 93 | 41 |
| Q2 Do you feel welcome? | Yes | 219 | 96 |
| Q2 Do you feel welcome? | No | 4 | 2 |
| Q2 Do you feel welcome? | No answer | 5 | 2 |
| Q3 What would you change? | (free text) | 140 | |
| Q4 Postcode area | | | |
| Q5 Age | Under 18 | * | * |
| Q5 Age | 18-64 | 97 | 43 |
| Q5 Age | 65+ | 128 | 56 |
""",
    ),
    Paper(
        "tracker_recs_docx",
        "SAR recommendations tracker.docx",
        """
T: Safeguarding adults reviews: recommendations tracker
: Updated for the June board
|w 2,6,3,2,2,4
|= Review | Recommendation | Agency | Status | Date complete | Evidence seen |
| Adult A | No case closes on "no reply" without a manager's note | ASC | Complete | Mar 25 | Dip sample, 19 of 20 |
| Adult A | Hostel staff to sit on the high risk panel | Housing | Complete | Jan 25 | Minutes |
| Adult B | Ask about money at every GP over-75 check | ICB | In progress | | |
| Adult B | Shared falls list | Ambulance | Complete | May 25 | |
| Adult C | Birthdays and anniversaries in plans | Providers | In progress | | 6 of 22 |
| Adult C | Review provider's night checks | Commissioning | Overdue | | Visit 30 June |
""",
    ),
    Paper(
        "tracker_actions_md",
        "sprint-board.md",
        """
T: Assurance sprint board, week 9
|w 5,2,2,3
|= Task | Who | State | Note |
| Merge the four waiting list numbers | BI | doing | one definition by Friday |
| Pull fifty cases | Ops | done | list locked |
| Logistics: rooms | Wren | doing | parking? |
| Self-assessment figures refreshed | BI | to do | |
| Staff briefings (6) | PSW | 4 of 6 | |
| Carers' forum slot | Engagement | to do | date TBC |
- [x] Portal log-in tested
- [x] Naming rule agreed: nn_title_date
- [ ] Quiet room signs
# Blockers
None.
""",
    ),
    Paper(
        "qa_calendar",
        "Quality/QA calendar 2025-26.xlsx",
        """
# Calendar
T: Quality assurance calendar
|w 5,1,1,1,1,1,1,1,1,1,1,1,1
|= Activity | A | M | J | J | A | S | O | N | D | J | F | M |
| File audit | ✓ | | | ✓ | | | x | | | x | | |
| Supervision audit | | ✓ | | | | | | x | | | | |
| Observation of practice | ✓ | ✓ | ✓ | ✓ | x | x | x | x | x | x | x | x |
| Carers' call-back | | | ✓ | | | x | | | x | | | x |
| Mock inspection | | | | ✓ | | | | | | | | |
| Thematic: hoarding | | | | | | | x | | | | | |
Key: ✓ done, x planned
""",
    ),
    Paper(
        "letter_cqc_cover",
        "Cover letter information return.docx",
        """
Orrinshire Council
Civic Square
19 September 2025
Dear colleague
**Information return: covering letter**
With this letter are the documents you asked for. Three notes may save you time.
IR12: we hold no single transitions protocol; documents 12a and 12b together are it.
IR23: the risk register is the one of 1 September. The August one had an error in R3.
IR38: Not applicable. We have no joint commissioning unit.
Documents not sent: IR17 (to follow by 26 September), IR31 (none exists).
Contact: Wren, project lead, 01632 960001.
Yours sincerely
~
Director of Adult Services
(sent by upload, so not signed)
""",
    ),
    Paper(
        "ir_index_list",
        "00 Index of documents.docx",
        """
T: Index of documents sent
|w 2,7,4,2
|= IR | Document | Owner | Date |
| IR1 | Structure chart | Director | Sept 25 |
| IR2 | Self-assessment | Director | Sept 25 |
| IR3 | Strategy | AD Commissioning | 2022 |
| IR4 | Workforce plan | HR | |
| IR5 | Blank supervision record | PSW | Jan 25 |
| IR6 | Carers' assessment form | Ops | Mar 24 |
| IR7 | Charging policy | Finance | Apr 25 |
| IR8 | Complaints report | Complaints | July 25 |
| IR9 | - none held - | | |
""",
    ),
    Paper(
        "poster_standards_txt",
        "Reception script.txt",
        """
RECEPTION SCRIPT (by the phone)
~
1. Good morning, adult social care, this is [your name].
2. May I take your name?
3. And a number, in case we are cut off?
4. Are you ringing for yourself?
   If NO: does the person know? What's their name?
5. What's happening?      (Let them finish. Count three.)
6. Is anyone in danger now?
   YES: 999, then duty.
7. What would you like to happen?
8. Here is what I'll do: .......... and by when: ..........
9. Is there anything I haven't asked?
~
Never say "referral".
""",
    ),
    Paper(
        "housing_lin_dashboard_html",
        "Dashboard housing with support.html",
        """
T: Housing with support: August
## Voids
|= Scheme | Flats | Void | Days |
| Alder Court | 62 | 9 | 41 |
| Fleet House | 38 | 1 | 12 |
| Nelson Court | 44 | 0 | |
| Mill Lane | 8 | 2 | 97 |
## Adaptations
Recommended: 31. Approved: 26. Waiting for landlord: 4. Refused: 1.
## Comments
Mill Lane: two flats wait for a person who can live with dogs.
Next update: 1 October. Filter by: scheme, month.
""",
    ),
    Paper(
        "staff_handbook_extract",
        "HR/Staff handbook - leave.rtf",
        """
T: Leave
# How much?
27 days, and 32 after five years.
# How do I ask?
In the HR system. Choose **Type:** annual. Put the dates. Press send. Your manager has three working days.
# Carer's leave
One week unpaid in law; we pay it.
# Special leave
|= Reason | Paid days |
| Bereavement, close | 5 |
| Bereavement, other | 1 |
| Moving house | 1 |
| Jury | as needed |
| Public duties | 10 |
# Buying leave
Up to ten days. Window: 1 to 31 January. There is a form; payroll has it.
""",
    ),
    Paper(
        "mou_text",
        "MoU discharge hub signed copy.docx",
        """
T: Memorandum of understanding: discharge hub
**Parties:** Wexmoor County Council; Fenbridge Hospitals NHS Trust; Fenwater ICB
**1. What this is.** An understanding, not a contract.
**2. Hub lead.** Jointly appointed. Present holder: Joss Kettle.
**3. Hours.** 8 to 6, seven days from October.
**4. Disputes.** (a) the two managers, same day; (b) directors, next day; (c) place the person first and argue after.
**5. Money.** Section 75, schedule 3.
**6. Data.** See protocol.
|= Signed for | Name | Date |
| Council | G. Abbot | 02/09/2025 |
| Trust | M. Ferreira | 02/09/2025 |
| ICB | /signed by e-mail/ | 05/09/2025 |
""",
    ),
    Paper(
        "easy_read_report",
        "Easy read - what we did this year.pdf",
        """
T: What we did this year
C: Easy read
# Health
We asked doctors to send easy letters.
✓ 7 surgeries do
✗ 2 do not
# Homes
12 people moved.
11 like it. 1 moved back.
# Work
14 people have a job. It was 9.
# Travel
The bus now says its stops.
# Next year
1. Love and friends
2. Money
3. You tell us: ....................
Made by: the partnership. Checked by: Ali and June.
""",
    ),
]
