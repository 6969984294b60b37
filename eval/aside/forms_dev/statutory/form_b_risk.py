"""Safeguarding, deprivation of liberty and risk."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 quality Risk/Risk assessment and 5x5 matrix.docx
    b1 hr Lone working risk assessment form RA5.docx
    b0 partners Risk/RA5 Template with matrix.xlsx
    p0:0-3 quality Risk/RA5 Meadow Hub.docx
    p1:0-6 hr RA5 night sitting draft.docx
    p0:0-5,8 south Risk/RA5 Meadow Hub v0-2.xlsx
    f0 quality Risk/RA5 Meadow Hub January.docx
    f1 hr RA5 night sitting.docx
    """,
    """
    Meadow Hub day opportunities
    Community kitchen sessions
    Fola Brandt
    9/1/25
    Burns | members | 4 | 3 | 12 | Induction hob, staff ratio 1:4 | 2 | FB
    Allergens | members | 5 | 2 | 10 | List on wall; labels | 5 | FB
    Slips | all | 3 | 3 | 9 | Mats | 4 | caretaker
    Lifting | staff | 3 | 2 | 6 | Trolley | 3 | FB
    -
    -
    Acceptable
    FB 9/1 NL 14/1
    """,
    """
    Night sitting
    Lone worker at home
    S Quill
    Feb 25
    Assault | staff | 5 | 2 | 10 | Alarm | 5 | SQ
    Driving home | staff | 4 | 3 | 12 | Taxi if over 10 hrs | 4 | SQ
    Dogs | staff | 3 | 3 | 9 | Shut away | 3 | Fam
    -
    -
    -
    Acceptable
    SQ
    """,
)
def risk_matrix() -> str:
    return """
@ ghost=none; font=Arial; size=9; page=landscape; sheets=RA5,Matrix and key
^ RA5 General risk assessment - Thornleigh Metropolitan Borough Council - Corporate Health and Safety
! Risk assessment RA5
Regulation 3 of the Management of Health and Safety at Work Regulations 1999 requires every employer to make a suitable and sufficient assessment of the risks to employees at work and to others who may be affected. The assessment must be in writing where five or more people are employed and be reviewed when there is reason to think that it is no longer valid.
| Service | {}
| Activity assessed | {}
| Assessor | {}
| Date | {}

|w 4 3 2 2 2 6 2 3
|= Hazard | Who may be harmed | Impact (1-5) | Likelihood (1-5) | Score | Further controls | Score after | By whom
| EXAMPLE: Trailing leads | EXAMPLE: Staff and visitors | 3 | 4 | 12 | Cable covers fitted; sockets moved at refit | 4 | Premises
| {Hazard=#8}
| {Hazard=#8}
| {Hazard=#8}
| {Hazard=#8}
| {Hazard=#8}
| {Hazard=#8}

Overall risk with controls in place is {o Acceptable|Tolerable with review|Not acceptable}
Signed by assessor and manager: {_40}
---
# Matrix
|w 5 4 4 4 4 4
|= Likelihood / Impact | 1 Insignificant | 2 Minor | 3 Moderate | 4 Major | 5 Catastrophic
| 5 Almost certain (daily) | 5 Medium | 10 High | 15 Very high | 20 Extreme | 25 Extreme
| 4 Likely (weekly) | 4 Low | 8 Medium | 12 High | 16 Very high | 20 Extreme
| 3 Possible (monthly) | 3 Low | 6 Medium | 9 Medium | 12 High | 15 Very high
| 2 Unlikely (yearly) | 2 Low | 4 Low | 6 Medium | 8 Medium | 10 High
| 1 Rare (not in five years) | 1 Low | 2 Low | 3 Low | 4 Low | 5 Medium

|w 4 22
|= Score | What it means
| 1 to 4 Low | No further action is needed beyond keeping controls in place. Review yearly.
| 5 to 9 Medium | Reduce where this can be done at reasonable cost. Review every six months. Team manager owns it.
| 10 to 12 High | Action plan within 28 days. Head of Service owns it. Enter on the service risk register.
| 15 to 16 Very high | Action plan within 7 days. Assistant Director owns it.
| 20 to 25 Extreme | Stop the activity until the score comes down. Tell the Corporate Health and Safety Adviser on 01632 960344 the same day.

|w 4 7 7 7
|= Impact | Harm to people | Service and money | Reputation
| 1 | No injury or first aid not needed | Under one hour lost; under £1,000 | Grumble
| 2 | First aid; bruise or graze | Half a day lost; up to £10,000 | Local complaint
| 3 | Off work over seven days; reportable | Up to three days; up to £100,000 | Local press
| 4 | Major injury; long-term harm | Over a week; up to £1m | National press; Ombudsman report
| 5 | Death | Service lost; over £1m | Public inquiry; intervention
"""


@layout(
    """
    b0 quality Safeguarding/S42 enquiry report.docx
    b1 north Safeguarding/SA3 Enquiry Report - TEMPLATE.docx
    b0 county Safeguarding/SA3 with thresholds.pdf
    p0:0-4 north Safeguarding/2025/SA3 2217 caused-out enquiry.docx
    p1:0-9 coast Safeguarding/SA3 1904 interim.docx
    p0:0-7,10 north Safeguarding/2025/SA3 2217 draft 2.pdf
    f0 north Safeguarding/2025/SA3 2217 closed.docx
    f1 coast Safeguarding/SA3 1904.docx
    """,
    """
    SG 2217
    Mr Leopold A., 71
    Ines Halloran, senior practitioner
    4 March 2025
    Police; Brightwater Homecare; GP
    Financial or material
    Level 3
    He wants his money back and does not want the carer to go to prison. "She was good to me apart from that."
    Present at both meetings, with his advocate Joan from VoiceWorks. He read this report and altered two sentences.
    £1,140 was taken in nine cash withdrawals between 2 December and 20 February. The care worker had his card and number in order to shop. Receipts exist for £312. Brightwater had no shopping log in use, against its own policy. The worker resigned on 5 March. Police have interviewed her.
    Substantiated
    Bank has repaid £828. Shopping log in use from 10 March. Worker referred to DBS on 14 March.
    Risk removed
    Fully
    I. Halloran, 2 April 2025
    """,
    """
    1904
    D.S.
    Mo Keating
    11.11.24
    Care home
    Neglect and acts of omission
    Level 2
    Did not express
    Daughter
    Two missed doses of apixaban on 8/11. MAR blank. Agency nurse. No harm. GP informed.
    Partly substantiated
    Agency told. Competency check.
    Risk reduced
    Partly
    MK 2/12
    """,
)
def enquiry_report() -> str:
    return """
@ ghost=blue; font=Arial; size=10.5; pdffont=Sans; ans=1F3FA0; shade=F8CBAD
^ RESTRICTED WHEN COMPLETE - Ravensmoor Safeguarding Adults Board
v Ravensmoor Safeguarding Adults Board, The Old Library, Ravensmoor. Board manager: Colette Duarte, 01632 960701. <<Version 9||Version 9, approved at Board 12 September 2024>>
! SA3 Section 42 enquiry report
|= Version | Date | Author | Change
| 7 | 02/06/2022 | C. Duarte | Modern slavery added to types
| 8 | 19/10/2023 | P. Nwosu | Making Safeguarding Personal questions moved to front
| 9 | 12/09/2024 | C. Duarte | Thresholds revised

# When a report is needed
Section 42(1) applies where a local authority has reasonable cause to suspect that an adult in its area (a) has needs for care and support, whether or not it is meeting any of them, (b) is experiencing, or is at risk of, abuse or neglect, and (c) as a result of those needs is unable to protect himself or herself against the abuse or neglect or the risk of it. Under section 42(2) the authority must make, or cause to be made, whatever enquiries it thinks necessary to enable it to decide whether any action should be taken and, if so, what and by whom.
The six principles are empowerment, prevention, proportionality, protection, partnership and accountability. Where another body makes the enquiry the authority remains responsible and must be satisfied with it.
# 1. Enquiry
|w 6 11
| Concern number | {}
| Adult at risk | {}
| Enquiry officer | {}
| Date concern received | {}
| Agencies taking part | {}

# 2. Type of abuse and threshold
| Main type // ~ tick one, mention others in section 4 | {☐ Physical|Domestic abuse|Sexual|Psychological|Financial or material|Modern slavery|Discriminatory|Organisational|Neglect and acts of omission|Self-neglect}
|w 3 7 7
|= Threshold | Examples | Response
| Level 1: lower | One missed visit with no harm; one missed dose with no effect; a single disagreement between residents with no injury; poor moving and handling with no injury | Deal with through complaints, training or contract monitoring. Log.
| Level 2: significant | Missed visits that recur; medication errors that recur or cause upset; marks that are not explained; money missing under £50; unmet health needs | Section 42 enquiry, which the provider may be caused to make. Planning conversation within 2 working days.
| Level 3: very significant | Harm that needs treatment; theft; restraint that is not in the plan; staff under the influence; hostile or degrading care; several adults affected | Section 42 enquiry by the authority. Strategy meeting within 5 working days. Tell the police and CQC.
| Level 4: critical | Death, life-changing harm, rape, forced marriage, slavery, pressure damage at category 4 through neglect | Call 999. Strategy meeting the same day. Consider a Safeguarding Adults Review under section 44.

Threshold at which this enquiry was held: {v Choose a level}
# 3. The adult's wishes
[2] What does the adult (or their representative) want to happen? {}
[2] How was the adult involved, and was an advocate needed under section 68? {}
# 4. What was found
~ Set out facts, not opinions. Say where each came from. If accounts differ give both. Refer to workers by initials and role.
[5] Findings {}
| Outcome on the balance of probabilities | {☐ Substantiated|Partly substantiated|Not substantiated|Inconclusive|Ceased at adult's request}
| Actions taken to protect | {}
| Risk | {☐ Risk removed|Risk reduced|Risk remains}
| Were the adult's outcomes met? | {☐ Fully|Partly|Not met|None expressed}
| Enquiry officer, date | {}
# For completion by the Safeguarding Hub
Report accepted ☐     Returned ☐     SAC return coded ☐     Feedback sent to referrer ☐
"""


@layout(
    """
    b0 hub DoLS/Form A request for standard authorisation.docx
    b1 quality DoLS/DOLS1 managing authority request.pdf
    b0 partners Care home pack/Blank DoLS application with notes.docx
    p0:0-3 hub DoLS/In/Incomplete request Larkrise.docx
    p1:0-7 coast DoLS/DOLS1 Ashby Court returned.pdf
    p0:0-9 hub DoLS/In/Larkrise second version.docx
    f0 hub DoLS/In/Larkrise request 7 July.docx
    f1 coast DoLS/DOLS1 Ashby Court.pdf
    """,
    """
    Eunice V., born 3/9/1938
    Larkrise House, Mill Lane
    Deputy manager Tamsin Idle
    Standard and urgent together
    2 July 2025
    Vascular dementia, diagnosed 2021 by the memory service. Also partly sighted.
    The front door has a keypad. Staff go with her whenever she leaves. A sensor mat is under her mattress at night. She is checked hourly. Lorazepam 0.5 mg has been given twice this month when she was distressed at teatime.
    She packs her handbag after lunch most days and says that she must meet the children from school. She settles if somebody walks with her to the garden gate and back.
    Moving her to the unlocked wing was tried in May; she was found at the bus stop in her nightdress.
    Son Terence, visits Sundays; no attorney; friend Mavis writes
    No
    T. Idle 7.7.25
    """,
    """
    R. Oduya 12.2.50
    Ashby Court Nursing Home
    L Crane
    Standard
    ongoing
    Korsakoff syndrome
    Keypad, 1:1 when out, covert meds no
    Asks to go to pub
    Escorted pub trips Fri
    Brother
    n/a
    LC 3/4
    """,
)
def dols_request() -> str:
    return """
@ ghost=grey; font=Arial; size=10; pdffont=Helvetica; acro=0; labels=bold
^ Form A / DOLS1: request by a managing authority
! Deprivation of Liberty Safeguards: request for authorisation
# Read this first
A care home or hospital ("the managing authority") must ask the supervisory body for a standard authorisation when it appears likely that, at some time within the next 28 days, someone will be accommodated there in circumstances that amount to a deprivation of liberty (Mental Capacity Act 2005, Schedule A1, paragraph 24). In Cheshire West [2014] UKSC 19 the Supreme Court held that a person who lacks capacity to consent is deprived of liberty if they are under continuous supervision and control and are not free to leave. It makes no difference that the person is content, that nobody objects, or that the setting is as good as it can be.
The supervisory body arranges six assessments: age (18 or over); no refusals; mental capacity; mental health; eligibility; and best interests. All six must be met. They must be completed within 21 days of the request, or before an urgent authorisation runs out. A standard authorisation can last for up to 12 months.
An urgent authorisation may be given by the managing authority itself for up to 7 days, and may be extended once for up to 7 more. Give one only if the need is so urgent that it is better for it to begin before the request has been dealt with.
~ Example of an entry in box 7: "Bedrails are raised at night. Two staff hold her arms to give personal care about once a week, for no more than two minutes." Do not write "needs 24 hour care".
|w 6 11
| 1. Name and date of birth of the relevant person | {}
| 2. Care home or hospital | {^ Enter text}
| 3. Person completing this form | {}
| 4. This request is for | {[ Standard|Standard and urgent together|Extension of urgent|Further authorisation}
| 5. Date from which it is needed | {x DD / MM / YYYY}
| 6. Mental disorder // ~ within the meaning of the Mental Health Act 1983, but with learning disability included whether or not there is abnormally aggressive behaviour | {~ e.g. mixed dementia, diagnosed in 2020}
| 7. Restrictions in place // ~ doors, supervision, restraint, sedation, contact with others, covert medication, sensors and cameras. How often, how long, by whom? | {}
| 8. The person's own wishes and behaviour | {^ Enter text}
| 9. Less restrictive ways that were tried | {}
| 10. Family, friends, attorney, deputy or advocate to be consulted | {}
| 11. Is any part of the Mental Health Act in force? | {}
| 12. Signature and date | {. 40}

# What happens next
We will write to you within three working days with the name of the best interests assessor. Requests are put in order by the ADASS priority tool: higher (objecting, restraint, family challenge), medium (asking to leave but can be distracted), lower (settled, no change for many months). You must give the person and their family the leaflet on rights, tell CQC when the outcome is known (regulation 18), and tell us if anything changes.
Send to: DoLS Office, 3rd Floor, Guildgate, Hexley HX1 4QQ, or dols@hexley.example. Telephone 01632 960552 (Monday to Thursday 9 to 5, Friday 9 to 4.30). Do not send by unsecured e-mail.
# Supervisory body only
|w 4 4 4 5
| Received ☐ | Priority H / M / L | BIA: | Section 12 doctor:
"""
