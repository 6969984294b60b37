"""Human resources and workforce."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 hr HR/Return to work interview.docx
    b1 hr HR/Return to work form HR22 (managers).docx
    f0 hr HR/RTW CT 24Feb.docx
    f1 hr HR/rtw_form_LB.docx
    p0:0-5 hr HR/RTW unsigned.docx
    """,
    """
    Colin Tranmer
    Reablement support worker, Wealdham
    17/02/25
    24/02/25
    5
    Back pain after a fall on ice between calls
    Yes
    Yes
    3 occasions, 11 days in 12 months
    Yes
    Lighter round for two weeks (no double-handed calls at Orchard Court). Physio self-referral done. Incident form HS4 sent in on the 18th.
    C Tranmer
    T Oduya 24.2.25
    """,
    """
    Lila Birkett
    AMHP hub
    3 Feb
    4 Feb
    1
    migraine
    No
    No
    1
    No
    -
    LB
    TO
    """,
)
def return_to_work() -> str:
    return """
@ ghost=none; font=Arial; labelshade=EDEDED
^ <<Marlshire County Council||Marlshire County Council   HR22   Issue 9   Owner: HR Advisory, hradvice@marlshire.example>>
! Return to work discussion
# Notes for managers (please read)
A return to work discussion must be held after every absence, however short, and on the first day back wherever possible. Research shows that it is the one step that does most to reduce absence. It should be private, unhurried and kind. You should welcome the employee back; ask how they are; tell them what has gone on while they were away; find out whether work played a part; and check whether the absence triggers a review.
**Triggers.** A review is triggered by three absences in six months, ten working days in a rolling year, or a pattern that causes concern, such as absence joined to rest days. Absence to do with pregnancy does not count. Absence to do with a disability is recorded separately, and the trigger may be adjusted: talk to HR Advisory first.
**Certificates.** Days 1 to 7: self-certificate. Day 8 on: a fit note. If a fit note says "may be fit for work", you need to decide whether the changes it suggests can be made. If they cannot, the employee is treated as not fit.
**Accidents.** If the absence follows an accident at work, check that HS4 has been sent. Absence of more than seven days after an accident has to be reported to the HSE within 15 days.
**Mental health.** If stress, anxiety or depression is given as the reason, offer the employee assistance programme and carry out an individual stress risk assessment within five days.
|w 8 9
| Employee | {}
| Post and team | {}
| First day of absence | {}
| Date of return | {}
| Working days lost | {}
| Reason given | {}
| Is the absence related to work? | {☐ Yes|No}
| Certificate received? | {☐ Yes|No}
| Absences in last 12 months | {}
| Has a trigger been reached? | {☐ Yes|No}
| Support or adjustments agreed | {}
| Employee's signature | {}
| Manager's signature and date | {}

|= For HR Shared Services only
| Input by: | Checked: | Payroll ref:
"""


@layout(
    """
    b0 county Recruitment/Business case to recruit.docx
    b1 hr Authority to recruit (ASC vacancy panel) v11.docx
    f0 finance Recruitment/ATR Senior OT Thorncombe.docx
    f1 south ATR - brokerage officer.docx
    p0:0-6 audit ATR Sen OT.docx
    """,
    """
    Senior Occupational Therapist, Thorncombe
    G11
    37
    50014472
    Replacement
    3 April 2025
    Adult social care base budget, cost centre A4471. Agency cover at present costs 61 pounds an hour.
    The post supervises five OTs and holds the moving and handling reviews for double-handed care. Since October the list of people waiting for an OT assessment has gone from 88 to 141, of whom nine have waited more than 20 weeks.
    Without the post the single-handed care project cannot go on; it has saved 312 hours a week so far. The remaining seniors would have to supervise ten staff each.
    We looked at sharing the senior from Stourleigh (she has 11 supervisees already), and at an apprentice, who could not supervise. Agency has been used for five months.
    Helen Maitland, Head of Service
    """,
    """
    Brokerage Officer
    6
    22.5
    -
    New
    ASAP
    Discharge grant to Mar 26
    Weekend discharges
    Delays on Saturdays
    none suitable
    P. Iqbal
    """,
)
def authority_to_recruit() -> str:
    return """
@ ghost=blue; font=Calibri; heads=Heading; colour=2E74B5; tidy=0
! Authority to recruit
<<Adult Social Care Vacancy Panel||Adult Social Care Vacancy Panel. Panel meets on Wednesdays; papers by noon on Monday to vacancy.panel@marlshire.example>>
~ Complete every section. Requests that do not say what will happen if the post is not filled are sent back. The panel looks at posts against four tests: is it needed by law; does it keep people safe; does it earn or save more than it costs; and is there another way?
# 1. The post
| Job title and team | {} | Grade | {}
| Hours | {} | Position number | {}
| New or replacement | {/ New|Replacement|Fixed-term extension} | Needed from | {}
# 2. Funding
{~ State the cost centre, whether the money is base budget or grant (and when the grant ends), and what is being spent on agency cover at present. Finance business partners must have agreed this before you send it in.}
# 3. Case for the post
{~ What does the post do? Give numbers: caseload, waiting list, hours delivered, people supervised.}
# 4. What would happen if the post were held vacant for six months?
{~ Be specific about risk to people who draw on care, to statutory timescales and to staff.}
# 5. Alternatives considered
{~ Redeployment, sharing with another team or partner, apprenticeship, change of grade or skill mix, doing without.}
# 6. Supported by
{~ Name of head of service}
# Panel decision
~ Panel use
| Approved / deferred / declined | Date | Chair
| | |
"""


@layout(
    """
    b0 partners Exit questionnaire.pdf
    b1 county HR/Leavers/Exit interview questionnaire.pdf
    f0 south Exit questionnaire_scan 3.pdf
    f1 north HR/Leavers/Exit - brokerage.pdf
    p1:0-6,9 coast exit q part complete.pdf
    """,
    """
    Social worker
    4 years
    Career development; Travel
    5
    4
    5
    3
    2
    1
    My manager. She backed me when it mattered.
    Mileage rate. No desk at Wealdham. Three re-organisations.
    Yes
    """,
    """
    Brokerage
    11 months
    Pay
    3
    3
    4
    3
    2
    2
    The people.
    -
    Maybe
    """,
)
def exit_questionnaire() -> str:
    return """
@ ghost=both; pdffont=Sans; size=9.5; acro=1
! Leaving us? Tell us why
# Please read before you begin
~ Thank you for taking ten minutes to do this. What you tell us will be seen by one adviser in the Workforce Team and will be reported only in groups of five leavers or more. It will not be put on your personal file, will not affect your reference and will not be shown to your manager, unless you tell us of something that we are obliged to act upon (for instance abuse, fraud or danger to life). In that case we would speak to you first.
~ We ask because turnover among social workers and occupational therapists stood at 16.4 per cent last year, and because people who leave usually know something that people who stay do not. Last year's answers led to a change in how duty days are shared and to the guarantee of a laptop on day one.
~ If you would rather talk, call the Workforce Team on 01632 960417 and an adviser from another directorate will ring you back.
~ Data protection: the lawful basis is our public task. Answers are kept for three years. See the privacy notice for staff.
<<||Form WF-EX1, November 2023>>
|w 6 11
| What was your job? | {}
| How long were you with us? | {}

**Why are you leaving?** (tick up to three)
{☐ Pay|Career development|Workload|Manager|Travel|Health|Caring for somebody|Retirement|Other}
**How would you rate these, from 1 (poor) to 5 (very good)?**
|w 8 9
| Induction | {o 1|2|3|4|5}
| Supervision | {o 1|2|3|4|5}
| Colleagues | {o 1|2|3|4|5}
| Training | {o 1|2|3|4|5}
| Systems and equipment | {o 1|2|3|4|5}
| Being heard by senior managers | {o 1|2|3|4|5}

[2.5] What was the best thing about working here? {}
[2.5] What would have kept you? {}
Would you come back? {☐ Yes|Maybe|No}
v Workforce Team, Room 2.14, County Hall
"""


@layout(
    """
    b0 hr Workforce plan/Workforce plan template.docx
    b1 quality Workforce/Team workforce plan 25-28.docx
    f0 hr Workforce plan/Workforce plan - Fenbrook locality.docx
    f1 hub Workforce plan template (Sensory).docx
    p0:0-2,4 north Workforce plan Fenbrook v0.1.docx
    """,
    """
    Fenbrook is the largest of the five localities with 41.6 full-time posts, of which 6.2 are vacant and 3 are covered by agency. Twenty-eight per cent of our practitioners are over 55, and four have told us they will go before 2027. We have one AMHP and need three. // Sickness is 9.8 days a head, mostly musculoskeletal in reablement.
    The move of the discharge hub to seven days will need 4 more posts at weekends. The number of people over 85 in the district goes up by 19 per cent by 2030. Liberty Protection Safeguards remain uncertain.
    We are short of senior practitioners rather than of newly qualified workers. We have no one with British Sign Language above level 2 and few male support workers, which three people have asked for this year.
    * Grow our own: two apprentices a year // * Offer AMHP honorarium earlier // * Job-share for those who want to wind down // * Return-to-practice with the university
    Two resignations in duty at once would put the 28-day assessment target out of reach. The mitigation is a bank of part-time leavers.
    The plan was talked through at the locality meeting of 12 December with 26 staff, and with the unions on the 19th.
    """,
    """
    4 ROVIs, 1 vacant. All female. 2 part-time.
    Deafblind register up 12%.
    ROVI qualified staff are scarce nationally.
    Apprenticeship level 5 from Sept
    Single point of failure: deafblind assessor
    -
    """,
)
def workforce_plan() -> str:
    return """
@ ghost=none; font=Arial; heads=Heading; tidy=01
^ Adult Social Care workforce planning 2025 to 2028
v <<Template owner: Workforce Strategy Lead||Template owner: Workforce Strategy Lead. Approved by DLT 4 September 2024. Next review September 2025>>
! Team workforce plan
?# About this template
?The regulator asks whether there are enough people with the right skills to meet our duties, now and in the time to come. Each team or locality therefore writes a workforce plan every three years and refreshes it each autumn. Plans should be no longer than four pages. Start from figures in the workforce dashboard and go on to what they mean. Write under each heading in place of the sentence that stands there.
?The plans are brought together into the directorate's plan, which goes to the Health and Adult Care Committee in March. Your plan may be published. Do not name individuals, and do not give figures that could identify one person (for example the ethnicity of a team of three).
?Helpful sources: the Adult Social Care Workforce Data Set, the last staff survey, exit questionnaires, the annual health check of social work employers, population projections in the joint strategic needs assessment.
# Where we are now
{~ Describe the establishment, vacancies, agency use, turnover, sickness and age profile of the team, and how it compares with the people it serves.}
# What is going to change
{~ Set out what will alter demand, the law, technology and the way we work over the next three years.}
# Gaps
{~ State which roles, skills or characteristics we will not have enough of.}
# What we will do
{~ List actions under attract, develop, keep and redesign.}
# Risks
{~ Say what would happen if the actions fail and what you would do.}
# Who has been involved
{~ Describe how staff, unions and people who draw on care have shaped the plan.}
"""
