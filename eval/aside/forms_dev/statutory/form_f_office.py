"""Handover, consultation and action plans with rows printed beforehand."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 hub Duty/Shift handover form.docx
    b1 county Duty/Handover sheet EDT.rtf
    b0 hr Duty/Handover (blank master - do not alter).docx
    p0:0-2 hub Duty/2025-03/Handover 4 March am.docx
    p0:0-6 county Duty/Handover 4 March to EDT.rtf
    p1:0-5 hub Duty/2025-03/Handover 11 March.docx
    f0 hub Duty/2025-03/Handover 4 March.docx
    f1 county Duty/Handover 11 March EDT.rtf
    """,
    """
    4/3/25
    CM
    EDT
    31 Poole Ct | Daughter away until Thursday, calls 4x day in place | Welfare ring 21.00 ;; Ms Vane | Strategy mtg tomorrow 9.30, do not contact husband | None unless she rings
    1
    2
    n/a
    yes
    CM 17.05
    KT
    """,
    """
    11/3
    Rav
    EDT
    -
    0
    0
    none
    yes
    RS
    KT
    """,
)
def shift_handover() -> str:
    return """
@ ghost=none; font=Arial; size=11; heads=bold
^ Moorgate Council Adult Contact and Duty
! Handover form
**Purpose.** So that nothing falls between one team and the next. It does not take the place of the case record: whatever is written here must be on the system as well. The daytime team e-mails it to the Emergency Duty Team by 16.45 and EDT e-mails it back by 08.30. On Fridays ring as well.
**SBAR.** **Situation**: who and what, in one sentence. **Background**: what anybody walking in cold would have to know. **Assessment**: what you think is going on and how worried you are. **Recommendation**: what you would like us to do, by when, and what can wait.
**EDT can:** respond to safeguarding that will not keep; provide appropriate adults; arrange emergency placement or care; coordinate Mental Health Act assessments. **EDT cannot:** restart packages from hospital, find non-urgent equipment, or answer questions about charging.
| Date | {}
| Handed over by | {}
| Handed over to | {}

|rows 5 Who | What they need to know | What to do
| Mental Health Act assessments outstanding | {}
| Beds known to be vacant (respite or emergency) | {}
| System or telephone problems | {}
| On-call manager knows | {}
Signed: {_20}     Received: {_20}
|= Useful numbers | |
| Police | 101 or 999
| On-call Assistant Director | through Civic switchboard, 01632 960000
| Out of hours locksmith (Moorgate Lock and Key) | 07700 900118
| Community equipment emergency | 01632 960277 to 22.00
| Out of hours GP | 111, option 2 for professionals
| Women's refuge | 0808 2000 247
"""


@layout(
    """
    b0 partners Consultation/Consultation response form.docx
    b1 county Consultation/Have your say - day opportunities.html
    b0 finance Consultation/Charging policy response form - paper.pdf
    p0:0-1 partners Consultation/Responses/R007.docx
    p1:0-5 county Consultation/Responses/web 0119.html
    p0:0-8 partners Consultation/Responses/R007 page 2 missing.pdf
    f0 partners Consultation/Responses/R007 full.docx
    f1 county Consultation/Responses/web 0120.html
    """,
    """
    Parent or family carer
    HX4
    Disagree
    My son goes for the people, not the building. You say "modern offer" but nobody has been able to tell me where he will be on a wet Tuesday in February.
    Agree
    If it is spent on drivers.
    Strongly disagree
    £11 a day is more than he has left after his lunch and bus. It should be brought in over three years, and not at all for those on the lowest rate.
    Disagree
    Ask the families who use the Monday group. We have kept it going for nine years with £200 and a kettle.
    55 to 64
    Female
    Yes
    Yes, e-mail is fine
    """,
    """
    Paid worker
    HX1
    Agree
    -
    Agree
    -
    Neither
    no
    Agree
    no
    35 to 44
    Prefer not to say
    No
    No
    """,
)
def consultation_response() -> str:
    return """
@ ghost=grey; font=Arial; size=12; pdffont=Sans; web=1; nav=Home,Council,Have your say,News
^ Hexley Council
! Have your say: day opportunities and charges
# What we are proposing
The Council spends £6.1 million a year on nine day centres that were built for 540 people. 311 people come. The repairs that are needed over the next ten years would cost £4.7 million. In September the Cabinet agreed to consult on three proposals. No decision has been made. What you tell us goes to Cabinet on 18 March, together with an equality impact assessment.
**Proposal 1.** Bring nine centres together into four (Hexley, Amblethorpe, Castle Wend and Nether Poole), each open six days.
**Proposal 2.** Put £400,000 of what is saved into community connectors, small grants, and transport.
**Proposal 3.** Raise the charge for a day from £6.50 to £11.00. People pay only what a financial assessment says that they can afford. About 130 of the 311 would pay no more than now.
|w 6 4 4 3
|= | Now | Proposed | Change
| Centres | 9 | 4 | -5
| Places | 540 | 360 | -180
| Days open | 5 | 6 | +1
| Cost a year | £6.1m | £4.9m | -£1.2m

~ Closing date: 5 pm on 31 January. Easy Read, large print, BSL video and other languages can be had from consultation@hexley.example or 01632 960880. Freepost HEXLEY HAVE YOUR SAY (no stamp).
# Your views
| I am answering as | {☐ Person who uses a centre|Parent or family carer|Paid worker|Organisation|Resident}
| First half of your postcode | {}
| Proposal 1: fewer centres, open for longer | {( Strongly agree|Agree|Neither|Disagree|Strongly disagree}
| Why do you say that? | {}
| Proposal 2: money for community support | {( Strongly agree|Agree|Neither|Disagree|Strongly disagree}
| Why do you say that? | {}
| Proposal 3: charges | {( Strongly agree|Agree|Neither|Disagree|Strongly disagree}
| What would be the effect upon you? | {}
| Taken as a whole | {( Strongly agree|Agree|Neither|Disagree|Strongly disagree}
| Is there another way to save this money? | {}

# About you (you need not answer)
The Equality Act 2010 says that we must think about the effect of decisions on people with protected characteristics. We cannot do so unless we know who has answered.
| Age | {☐ Under 25|25 to 34|35 to 44|45 to 54|55 to 64|65 to 74|75 or over}
| Sex | {☐ Female|Male|Prefer not to say}
| Day-to-day activities are limited by a condition that has lasted, or will last, 12 months | {☐ Yes|No}
| May we contact you again? | {}
We keep answers for two years. Our privacy notice is at hexley.example/privacy. Names are never published. Data protection officer: A. Thackray.
"""


@layout(
    """
    b0 quality Plans/Service action plan with standard actions.xlsx
    b1 audit Plans/Assurance readiness plan (to be completed by each team).docx
    b0 south Plans/Team readiness plan TEMPLATE.xlsx
    p0:0-3 quality Plans/Team readiness East.xlsx
    p0:0-7 quality Plans/Team readiness East v2.docx
    p1:0-2,4-9 audit Plans/Readiness Sensory.xlsx
    f0 quality Plans/Team readiness East final.xlsx
    f1 audit Plans/Readiness Sensory complete.docx
    """,
    """
    East Locality
    Maggie Thornber
    March 2025
    MT | 31/3 | Done | On the board and in induction pack
    All | 30/4 | Under way | 9 of 14
    SP | 30/4 | Done | -
    MT | 15/4 | Under way | Two stories; want one about direct payments
    JK | 31/5 | Not begun | Waits for data
    JK | 31/3 | Done | Median 23 days
    SP | 30/6 | Not begun | -
    MT | 30/4 | Under way | -
    all | 31/5 | Not begun | -
    JK | 31/5 | Done | -
    Annual reviews overdue | JK | 31/7 | Under way | 41 left ;; Interpreter delays | SP | 30/6 | Not begun | Quote asked
    """,
    """
    Sensory
    Wes
    Mar
    WD | Apr | Done | -
    WD | Apr | Done | -
    n/a | n/a | n/a | n/a
    WD | Apr | Done | -
    WD | Apr | Done | -
    WD | Apr | Done | -
    TP | May | Done | -
    TP | May | Done | -
    TP | May | Done | -
    WD | May | Done | -
    -
    """,
)
def readiness_plan() -> str:
    return """
@ ghost=italic; font=Calibri; size=9.5; page=landscape; sheets=Plan,Notes
! Team readiness plan
This plan is owned by the Quality and Assurance Board (chair: Director of Adult Services, Mr F. Abernethy-Cole). Actions 1 to 10 are the same for all teams and may not be altered. Fill in Lead, Due, Progress and Comment. Add your own at the end. Return by the last working day of the month to assurance@calderwick.example.
|= Issue | Date | Made by | What changed
| 1.0 | 6 January 2025 | K. Lindqvist | First issue
| 1.1 | 17 February 2025 | K. Lindqvist | Action 8 reworded, action 10 added

| Team | {}
| Manager | {}
| Month of return | {}

|w 1 3 9 2 2 3 5
|= No | Theme | Action | Lead | Due | Progress | Comment
| 1 | Working with people | Every worker can tell in two minutes what is different since the last self-assessment | {#4}
| 2 | Working with people | Each open case has had a supervision entry within eight weeks | {#4}
| 3 | Working with people | People who wait have been rung and told when they will be seen | {#4}
| 4 | Working with people | Two stories told by people themselves, with consent, from the last six months | {#4}
| 5 | Providing support | Map of unmet need is up to date and shared with commissioners | {#4}
| 6 | Providing support | Median and longest wait for assessment are known and shown on the team's board | {#4}
| 7 | Safety | All have read the escalation protocol and have passed the quiz | {#4}
| 8 | Safety | Each enquiry open over 90 days has been looked at by the manager | {#4}
| 9 | Leadership | Equality data are complete for 95% of open records | {#4}
| 10 | Leadership | Learning from complaints and reviews is a standing item of the team meeting | {#4}

**Actions of your own**
|rows 4 Action | Lead | Due | Progress | Comment
---
# Notes
Progress: Not begun; Under way; Done; Stuck. "Done" means that somebody from outside the team could see that it is. Put initials in Lead, not names of teams. Dates are DD/MM.
Rating: five or more Not begun at 30 April is Red; three or four is Amber.
"""
