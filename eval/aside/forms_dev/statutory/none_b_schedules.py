"""Schedules, specifications and lists that are no forms."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import ordinary


@ordinary("county", "Commissioning/Home care service specification Schedule 2.pdf")
def home_care_spec() -> str:
    return """
@ pdffont=Times; size=10.5
^ Penhollow County Council - Care at Home Framework 2023-2028 - Schedule 2
! Service specification: care at home
1. The Provider shall deliver care and support to adults in their own homes between 07.00 and 22.00 on every day of the year.
2. The Provider shall begin a package within 48 hours of acceptance, or 4 hours where marked Urgent.
3. The Provider shall keep for each person a file containing: personal details; emergency contacts; key safe arrangements; care and support plan; risk assessments; medication level; MAR; communication log; consent.
4. Calls shall not be of less than 30 minutes where personal care is given, save where the plan says otherwise.
|w 6 6 5
|= Standard | Measure | Threshold
| Punctuality | Calls begun within 30 minutes of plan | 95%
| Continuity | Different workers in four weeks, for 14 calls a week | No more than 8
| Duration | Calls shorter than four fifths of plan | Under 5%
| Electronic monitoring | Calls logged | 90%
| Missed calls | Any | None
| Complaints | Answered in 20 working days | 100%
| Workforce | Care Certificate in 12 weeks | 100%
5. The Council shall visit at least once in each year and will use form CM7. The Provider shall allow access to premises, records and staff.
6. Payment is by the minute, from planned rates: weekday £23.60 an hour; weekend £25.10; bank holiday £35.40.
7. Default notices: minor (5 working days to remedy), major (24 hours), three majors in six months give the right to end the contract.
"""


@ordinary("hub", "Forms/List of adult social care forms in use.docx")
def forms_list() -> str:
    return """
@ font=Tahoma; size=10
! List of forms in use, Adults and Health
All forms are on the intranet under Adults, Forms. Do not save copies on your own drive, as they go out of date. Forms marked C are built into the case system and no Word copy is needed.
|w 3 7 4 3
|= Number | Title | Owner | Last changed
| ASC-104 | Assessment of care and support needs (C) | Diane Whitworth | April 2025
| C2 | Carer's assessment (C) | Elspeth Vaughan | June 2024
| EDR1 | Eligibility decision record | Resource Desk | January 2025
| MCA2 | Capacity assessment | MCA Lead | November 2024
| MCA3 | Best interests decision | MCA Lead | November 2024
| DOLS1 | Request by managing authority | DoLS Office | March 2024
| SA3 | Section 42 enquiry report (C) | Colette Duarte | September 2024
| FA1 | Financial assessment | Gareth Moss | April 2025
| DPA2 | Direct payment agreement | Direct Payments Team | April 2025
| TOC 04 | Discharge checklist | Sian Pettifer | October 2024
| CM7 | Contract monitoring visit | Niamh Okonjo-Platt | February 2025
| PF2 | Provider failure plan | Aurelia Finch | June 2024
| ER1 | Equipment request | Community Equipment | May 2023
| MH2 | Moving and handling | OT leads | December 2024
| SN1 | Self-neglect and hoarding | Fire and Adults | August 2024
**Withdrawn this year:** ASC-98 (overview), C1 (carer's short form), RA2 (risk assessment; use RA5), DOLS2 (use DOLS1).
To have a form changed, write to the Forms Group, which meets on the second Wednesday of each quarter.
"""


@ordinary("quality", "Risk/Adults directorate risk register March 2025.xlsx")
def directorate_risks() -> str:
    return """
@ sheets=Register
! Directorate risk register: quarter 4, 2024-25
|w 1.5 6 2 2 2 7 3
|= Ref | Risk | Impact | Likelihood | Score | Controls in place | Owner
| A1 | A large home care provider fails | 5 | 3 | 15 | PF2 plan; weekly market call; brokerage list | A Finch
| A2 | Backlog of Deprivation of Liberty requests grows | 4 | 4 | 16 | Agency BIAs; ADASS priority tool; 614 to 498 in the year | P Sandhu
| A3 | Overspend on placements of working-age adults | 4 | 4 | 16 | Panel; reviews; block contract | F Abernethy-Cole
| A4 | Turnover of social workers | 3 | 3 | 9 | Career pathway; retention payment; ASYE cohort of 12 | HR partner
| A5 | Case system change is late | 3 | 4 | 12 | Programme board; parallel running | J Koh
| A6 | Inspection finds weak data on equality | 3 | 3 | 9 | Return at 91%; monthly reminder | K Lindqvist
| A7 | Loss of main office | 4 | 2 | 8 | Business continuity plan tested on 8 November | M Thornber
| A8 | Winter pressure leads to unsafe discharge | 4 | 3 | 12 | Hub 8 to 8; daily call; SBAR escalation | S Pettifer
| A9 | Charging complaints upheld by Ombudsman | 2 | 3 | 6 | Letters rewritten; two-stage check | G Moss
Reviewed by the Directorate Management Team on 25 March 2025. A2 up from 12; A8 down from 16.
"""


@ordinary("coast", "Practice/Preparing for a safeguarding enquiry - practice guide.html")
def enquiry_practice_guide() -> str:
    return """
@ ghost=italic; nav=Home,Practice,Safeguarding,Forms
! Preparing for a safeguarding enquiry
This page is for enquiry officers. It says what to have ready before you open SA3, and gives an example of a finding that was well written.
# Before you begin
* Read the concern and ring whoever raised it
* Ask the adult what they would like to happen, or find out who can speak for them
* Settle with your manager who the enquiry is for, what is to be found out, and by when
* Decide if the police have to go first
# The questions on the form
|w 4 8
|= Heading | Aim for
| Type of abuse | The one that did most harm; others go in the findings
| Threshold | Copy the example that is nearest; do not score by feeling
| Wishes | Their words. "I want my ring back" is better than "wants property returned"
| Findings | Who, what, when, how do you know. Both sides
| Outcome | Weigh it up: more likely than not
# An example of a finding
~ "Between 2 and 9 June the night log shows no turns from 23.00 to 06.00 on five nights. Two night staff say that they did turn Mr Vale but wrote nothing down. His skin on 9 June was at category 2; on 1 June it was intact. On balance it is more likely than not that turns were missed."
# How long?
|= Step | Aim | Last year
| Concern to decision | 2 working days | 1.7
| Decision to planning | 5 working days | 4.9
| Enquiry to report | 40 working days | 46
"""


@ordinary("hr", "Workforce/Induction timetable adult services.docx")
def induction_timetable() -> str:
    return """
@ font=Calibri; size=11; page=landscape
! First four weeks: timetable for new practitioners, cohort of 6 January 2025
|w 3 5 5 5 5
|= Week | Monday | Tuesday to Wednesday | Thursday | Friday
| 1 | Welcome by the Director; laptop; pass | Case system training, room 4, with Hal Burton | Lone working; code phrase; driving checks | Team lunch
| 2 | Shadow duty desk with Rav | Shadow two visits | Care Act in a day (Moses Abara) | Reflective group
| 3 | MCA and best interests | Safeguarding basics; SA3 with Colette | Carers' Centre visit | Supervision
| 4 | First two cases are allotted | Own visits, with a buddy | Financial assessment for beginners, Gareth Moss | Review of first month with manager
Cases: no more than 5 in the first month and 10 in the second. ASYE workers have a tenth of their time protected for study until week 52.
All nine people of the cohort finished. Two said that the case system training should be in week 2.
"""


@ordinary("finance", "Rates/Published fee rates and uplift 2025-26.docx")
def fee_rates() -> str:
    return """
@ font=Arial; size=10.5
^ Thornleigh Metropolitan Borough Council - Commissioning and Market Development
! Fees to providers from 7 April 2025
Following the consultation that closed on 17 January, to which 31 providers answered, the Executive Member has agreed the rates below. The uplift reflects the National Living Wage of £12.21, employer's National Insurance at 15% above £5,000, and CPI of 2.6%.
|w 7 4 4 2
|= Service | 2024-25 | 2025-26 | Uplift
| Residential, standard (week) | £742.00 | £785.78 | 5.9%
| Residential, dementia (week) | £801.50 | £848.79 | 5.9%
| Nursing, excluding FNC (week) | £861.00 | £913.52 | 6.1%
| Home care (hour) | £22.16 | £23.60 | 6.5%
| Supported living (hour) | £20.90 | £22.24 | 6.4%
| Sleep-in (night) | £109.00 | £116.40 | 6.8%
| Direct payment, PA (hour) | £15.40 | £16.36 | 6.2%
| Day opportunities (day, middle band) | £58.00 | £61.20 | 5.5%
# Conditions
1. Rates are for packages which begin on or after 7 April and, by variation, for those that began before.
2. Providers sign variation V25 by 30 April. 38 of 44 had done so by 2 April.
3. Requests for a rate above these go to the exceptional cost panel on the first Monday; 11 were granted last year, of 29.
Contact: Felix Obermann, Market Development, fees@thornleigh.example.
"""
