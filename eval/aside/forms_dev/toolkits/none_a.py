"""Ordinary documents about toolkits and frameworks, with nothing to fill in."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("hub", "Improvement network/How to use the assurance toolkit.docx")
def toolkit_guidance() -> str:
    return """
@ font=Calibri; heads=Heading; colour=1B4F72; ghost=grey
^ Four Rivers Improvement Network
! How to use the Assurance Ready toolkit
|w 5 12
| Author | Marian Tolhurst
| Version | 2.3
| Agreed | Principal Social Worker group, 11 September 2024
The toolkit has four parts: the conversation cards, the self-check, the evidence index and the story format. This note says what each one is for and in what order to take them.
# Part 1 Conversation cards
Use them in a team meeting. Deal three, talk for twenty minutes, stop. Nobody takes minutes.
# Part 2 Self-check
**Council.** Put the full name. **Completed by.** One person, even if forty helped. **Score.** A whole number from 1 to 4; three and a half is a three. **Evidence in one line.** Name the document and page. **Gap.** A few words. If you have no gap you have not looked.
# Part 3 Evidence index
Fill in what you have on the first day and leave it for a week. Then look for what is missing. Do not write new policies to fill a hole; say that there is a hole.
# Part 4 Stories
Six are enough. At least one should be about something that went wrong.
# Questions we are asked
|w 6 11
|= Question | Answer
| May we change the wording? | No, or else we cannot compare.
| Who sees our scores? | The programme office and, with your say-so, your moderating partner.
| How long does it take? | Two people, three weeks, alongside the day job.
| Is it the same as the regulator's framework? | It follows the nine quality statements but it isn't theirs.
"""


@ordinary("quality", "QA/Grade descriptors for case audit.docx")
def corporate_grade_descriptors() -> str:
    return """
@ font=Arial; size=10; page=landscape; heads=bold; shade=D5D8DC
! Grade descriptors for case audit
To be read by auditors and moderators beside the audit tool. In force from 1 February 2024.
|w 3.5 5 5 5 5
|= Standard | Outstanding | Good | Requires improvement | Inadequate
| Knowing the person | The person's voice leads; you would know them in the street | Clear picture, some of it in their words | Facts and needs but no person | You cannot tell who it is
| Proportion | No word wasted and nothing left out | About right | Too long or too short | Cut and paste
| Outcomes | Reached and celebrated | Followed through to review | Named and dropped | Services in place of outcomes
| Capacity | Supported decision, best time and place | Lawful and specific | Lawful in parts | Assumed or ignored
| Carers | Carer would say so too | Offered and taken up or declined, with reason | Leaflet | Not seen
| Risk | Person's own plan | Named, weighed, shared | Listed | Missed
| Oversight | Makes you think | Reason given | 'Agreed' | None
Grades are for the work, not the worker. A file may be good with one standard below. It may not be good with capacity or risk below.
"""


@ordinary("county", "Democratic services/Report writing guide.pdf")
def report_guide() -> str:
    return """
@ pdffont=Times; size=11
! Writing a committee report: the short guide
Democratic Services, Brantholme City Council. January 2025.
# What goes under each heading
**1. Purpose.** Two sentences. Not 'to update members'.
**2. Recommendations.** What will be minuted. If you would not want it read back to you in court, write it again.
**3. Background.** Only what a member needs in order to decide.
**4. Alternatives considered.** The courts look at this first.
**5. Financial implications.** Your finance business partner writes it; allow five days.
**6. Legal implications.** Legal Services write it; allow eight.
**7. Equality.** Attach the analysis. Do not sum it up as 'none'.
**8 and 9.** Standing text. Take it out only if there is something to say.
# Timetable for the March cycle
|w 5 4 4 4
|= Step | Cabinet | Scrutiny | Audit
| Title on Forward Plan | 17 February | n/a | n/a
| Draft to finance and legal | 24 February | 6 March | 3 March
| Final to Democratic Services, noon | 7 March | 21 March | 14 March
| Dispatch | 10 March | 26 March | 17 March
| Meeting | 18 March | 3 April | 25 March
# Words we do not use
Going forward; stakeholders; deliver (unless it is a parcel); robust; at pace; service user.
"""


@ordinary("finance", "Fees/Schedule of rates 2025-26.xlsx")
def schedule_of_rates() -> str:
    return """
@ sheets=Rates,Notes
! Schedule of rates from 7 April 2025
|w 10 4 4 4
|= Service | Unit | 2024-25 | 2025-26
| Home care, standard, lots 1 to 4 | hour | £22.40 | £24.16
| Home care, rural, lots 5 to 7 | hour | £24.10 | £25.98
| Waking night | night | £184.00 | £198.50
| Sleep-in | night | £118.00 | £127.00
| Residential, standard | week | £718 | £771
| Residential, dementia | week | £784 | £842
| Nursing, excluding funded nursing care | week | £846 | £905
| Nursing with complex dementia | week | - | £1,020
| Shared Lives band A | week | £402 | £431
| Shared Lives band B | week | £511 | £548
| Direct payment, personal assistant | hour | £14.75 | £15.90
| Day opportunity, group | session | £41.00 | £43.20
---
! Notes
Rates agreed by the Director on 14 March 2025 under delegation from Cabinet.
Travel time is in the home care rate at 12 per cent.
No uplift for placements over £2,000 a week except by negotiation.
"""


@ordinary("partners", "Toolkits/Glossary for members and partners.docx")
def corporate_glossary() -> str:
    return """
@ font=Verdana; size=9.5; heads=bold; labels=bold
! Words you will hear
|w 4 13
| Advocate | Somebody independent who helps a person to say what they want. The Care Act says when one must be found.
| AMHP | Approved mental health professional.
| Brokerage | The team that rings providers to find care.
| CLD | Client level data. A quarterly file to the department.
| CQC | The regulator.
| DASS | Director of adult social services.
| DPIA | Data protection impact assessment.
| EqIA | Equality impact assessment. Brantholme says 'equality analysis'.
| JSNA | Joint strategic needs assessment.
| MPS | Market position statement.
| OBC | Outline business case.
| PID | Project initiation document. Also, in Insight, person identifiable data.
| PSED | Public sector equality duty.
| RAG | Red, amber, green.
| s42 | Section 42 of the Care Act: a duty to make enquiries.
| SRO | Senior responsible owner: who gets the blame.
| TBC | To be confirmed. Ask by whom.
| ToR | Terms of reference.
"""


@ordinary("hub", "Boards/Calendar of meetings 2025-26.docx")
def meeting_calendar() -> str:
    return """
@ font=Calibri; page=landscape; size=10; heads=bold; shade=D4EFDF
! Calendar of meetings 2025-26
|w 6 3 3 3 3 3 3
|= Meeting | May | July | September | November | January | March
| Adults Improvement Board | 15 | 17 | 18 | 20 | 15 | 19
| Safeguarding Adults Board | - | 3 | - | 6 | - | 5
| Carers Partnership Board | 22 | - | 25 | - | 22 | -
| Quality Board | 8 | 10 | 11 | 13 | 8 | 12
| Providers' forum | 1 | 3 | 4 | 6 | TBC | 5
| Rivers Voices panel | 27 | 29 | 30 | 25 | 27 | 31
All at 14.00 in Corn Hall, room 2, and online. Papers one week before. January's providers' forum will be set once the venue is known. Apologies to the Programme Office.
"""


@ordinary("audit", "Boards/Terms of reference - Quality Board (agreed).docx")
def final_terms() -> str:
    return """
@ font=Georgia; heads=Heading; colour=2E4A2E
! Terms of reference: Quality Board
# 1 Name
1.1 The group is called the Adult Social Care Quality Board ("the Group").
1.2 It was set up by the Directorate Management Team and has no powers but those given here.
# 2 Purpose
2.1 The Group exists to know how good practice is and to see that it gets better.
2.2 It does not manage individual cases, complaints or staff.
# 3 Membership
3.1 Members are: Director (chair); principal social worker (vice chair); principal occupational therapist; heads of service; head of assurance; commissioning lead for quality; two members of Rivers Voices.
3.2 Members may send a deputy who can decide on their behalf.
# 4 Meetings
4.1 The quorum is five, including the chair or vice chair.
4.2 The Group meets every two months. Papers go out five working days before.
# 5 Accountability
5.1 The Group reports to the Adults Improvement Board after each meeting.
5.2 Authority delegated to the Group: none.
# 6 Review
6.1 These terms will be looked at again in May 2026.
Agreed 8 May 2025.
"""
