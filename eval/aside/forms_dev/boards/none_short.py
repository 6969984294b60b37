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
]
