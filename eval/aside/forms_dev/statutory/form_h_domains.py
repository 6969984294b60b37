"""Tools whose levels and domains are printed in the table itself."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 partners CHC/Checklist with domain descriptors.docx
    b1 hub CHC/Continuing care screening record.pdf
    b0 county CHC/NHS CHC local checklist TEMPLATE.docx
    p0:0-3 partners CHC/Checklist H Gorman.docx
    p1:0-9 hub CHC/Screening 0933.pdf
    p0:0-15 partners CHC/Checklist H Gorman rationale to do.docx
    f0 partners CHC/Checklist H Gorman sent.docx
    f1 hub CHC/Screening 0933 sent.pdf
    """,
    """
    Hilda Gorman
    Larkfield Ward, Calderwick Infirmary
    Daughter Sue came; consent given by Hilda
    11/06/25
    B
    B
    A
    B
    C
    A
    A
    A
    C
    B
    C
    Full assessment needed
    Skin: grade 3 sacral, deteriorating despite two-hourly turns and dynamic mattress. Cognition: severe, does not know her daughter. Moves only with hoist and two.
    P. Ekwueme, RN, 11/06/25
    """,
    """
    0933
    home
    attorney consulted
    4 Nov
    C
    C
    C
    C
    B
    C
    C
    B
    C
    C
    C
    Full assessment not needed
    1 B only, see above
    JM
    """,
)
def care_screening() -> str:
    return """
@ ghost=both; font=Arial; size=9.5; pdffont=Helvetica; margin=1.5
^ Calderwick and Hexley: joint NHS and council screening record
v For help: CHC Team, 01632 960870. Owner of form: Marguerite Sloane, Lead Nurse. Issue 3, 1 October 2024.
! Continuing healthcare: screening record
# Notes
The screening record is based on the eleven care domains. It finds out who should have a full assessment; it does not say who is eligible. Consent should be sought first, and where capacity is lacking a best interests decision made. The person should be there, or be represented. No knowledge of who is paying should affect what is written. Do not screen in hospital where there is a pathway home; wait until needs are clear.
A full assessment is needed where there are: **two or more domains in column A; or five or more in column B, or one in A and four in B; or one in A in a domain marked with a star.**
| Person | {}
| Where seen | {}
| Who took part, and consent | {}
| Date | {}

|w 3 4.5 4.5 4.5 1.5
|= Domain | A | B | C | Chosen
| Breathing * | Breathless at rest; needs suction, CPAP or tracheostomy care | Breathless on slight effort; needs nebuliser or oxygen with help | Normal, or well managed with an inhaler | {Breathing=/ A|B|C}
| Nutrition | Needs skilled feeding or PEG problems; choking risk in spite of plan | Takes over half an hour to feed; weight loss of 5% | Eats with prompting or set up | {Nutrition=/ A|B|C}
| Continence | Needs catheter or bowel care more than routine; repeated infection | Incontinent, managed with pads, timely help | Continent or self managing | {Continence=/ A|B|C}
| Skin | Open wound, category 3 or 4, not responding; or specialist dressing | Category 2 responding; high risk and turned to a plan | Intact, or risk needs weekly look | {Skin=/ A|B|C}
| Mobility | Unable to help; hoist and two, spasm or pain makes moving risky | Needs one or two to transfer, some weight bearing | Moves with aid or is independent | {Mobility=/ A|B|C}
| Communication | Cannot make needs known by any means | Can make some needs known, to those who know them well | Can make needs known | {Communication=/ A|B|C}
| Psychological | Withdrawn from care and most activity; no response to support | Mood disturbance with some effect | Low or none | {Psychological=/ A|B|C}
| Cognition | No awareness of needs or danger | Some memory and orientation; poor judgement | Minor loss or none | {Cognition=/ A|B|C}
| Behaviour * | Severe or frequent; risk to self or others; needs skilled staff | Challenging but predictable; follows plan | None or minor | {Behaviour=/ A|B|C}
| Drugs and symptoms * | Unstable pain or symptoms; daily change by professional | Needs monitoring by trained staff; some adjustment | Stable, given by carer | {Drugs and symptoms=/ A|B|C}
| Altered states of consciousness * | Frequent and severe; ICU-type response | Occasional, up to monthly | None | {Altered states of consciousness=/ A|B|C}

| Outcome | {☐ Full assessment needed|Full assessment not needed}
| Why (evidence for each A and B) // ~ Quote from records and give dates: "SALT report 4/3: grade 4 puree" and not "poor swallow" | {}
| Name, role, date | {}
**What the person should be told:** what was decided and why, in writing; the decision can be reviewed by asking within six months; the full assessment is normally done in 28 days. Leaflet: "What is continuing healthcare?"
"""


@layout(
    """
    b0 north Self-neglect/Self-neglect and hoarding assessment.docx
    b1 south Self-neglect/Hoarding rating tool.pdf
    b0 quality Self-neglect/SN1 blank.docx
    p0:0-2 north Self-neglect/SN1 first visit.docx
    p1:0-6 south Self-neglect/Rating K Yee.pdf
    p0:0-7,10 north Self-neglect/SN1 Mr F joint.docx
    f0 north Self-neglect/SN1 Mr F complete.docx
    f1 south Self-neglect/Rating K Yee.docx
    """,
    """
    Mr Fenwick, 11 Sandal Row
    10 March 2025
    Ola Kristiansen with Station Officer Bird
    4
    3
    7
    8
    5
    Says that he has lived like this since his wife died in 2011. Newspapers belong to a history of the railway that he is writing. Yes, he knows that it could burn.
    Amber
    He has agreed that fire service may come in each month and that the cooker be disconnected. He does not agree to a clearance. Ola will go each Tuesday and have tea. Housing to hold off notice till June. Relapse sign: not opening the door.
    OK 10/3
    """,
    """
    K Yee
    6/6
    M Tate
    1
    2
    3
    2
    4
    nothing new
    Green
    Review in 6 mo
    MT
    """,
)
def hoarding_tool() -> str:
    return """
@ ghost=none; font=Verdana; size=10; pdffont=Sans; heads=bold
^ Ravensmoor Multi-agency Self-neglect and Hoarding Group
! SN1 Self-neglect and hoarding assessment
# Why a tool?
Self-neglect is part of the statutory guidance to the Care Act (14.17). It covers a wide range of behaviour: neglecting to care for one's hygiene, health or surroundings, and includes hoarding. It does not always call for a section 42 enquiry; that depends on whether the person can protect themselves by controlling their own behaviour. Relationship comes before removal. Forced clearance is followed by refilling within a year in most cases.
| Person and address | {}
| Date | {}
| Assessor(s) | {}

# Ratings
Choose the description that is nearest; where in doubt choose the higher.
|w 4 3 3 3 3 1.5
|= | 1 to 2 | 3 to 4 | 5 to 7 | 8 to 9 | Score
| Room clutter (sitting room) | Clear floor | Piles to knee, paths open | Piles to waist, one path | To the ceiling, doors blocked | {Room clutter (sitting room)=}
| Kitchen and food | Working and clean | Some out of date, dishes for days | Cannot use sink; mould | Vermin, no food fit to eat | {Kitchen and food=}
| Fire and exits | Alarm works, two exits | Alarm missing | One exit part blocked; candles, overloaded sockets | No exit clear; fires before | {Fire and exits=}
| Personal hygiene and skin | Usual | Odour, same clothes for a week | Sores, infestations | Acute harm now | {Personal hygiene and skin=}
| Effect on others | None | Neighbours notice | Odour or pests reach others | Enforcement is in hand | {Effect on others=}

[2] The person's own story, and whether they can decide and act (executive capacity) {}
| Overall | {o Green|Amber|Red}
| Agreed plan, who goes in, what will tell us if things get worse | {}
| Initials and date | {}
**Green (5 to 15):** single agency with advice. **Amber (16 to 30):** lead professional; meeting in 15 working days. **Red (31 and over):** self-neglect panel in 5 working days; consider sections 42 and 11, Environmental Protection Act 1990, Public Health Act 1936 section 83, inherent jurisdiction.
| Fire Service, Home Fire Safety | 01632 960222 (visits are free)
| Environmental Health | 01632 960223
| RSPCA inspector | through 0300 1234 999
| Housing: Tenancy Sustainment | Jamal Addis, 01632 960224
"""


@layout(
    """
    b0 quality Complaints/Investigation report form.docx
    b1 audit Complaints/CI4 Investigating officer's report.rtf
    b0 hr Complaints/Complaint investigation report (template).docx
    p0:0-4 quality Complaints/CI4 C2025-0180.docx
    p1:0-3 audit Complaints/CI4 0144.rtf
    p0:0-7 quality Complaints/CI4 C2025-0180 draft 2.docx
    f0 quality Complaints/CI4 C2025-0180 signed.docx
    f1 audit Complaints/CI4 0144 final.rtf
    """,
    """
    C2025-0180
    Mr and Mrs Dunmore, about care for his mother Ada
    Zena Kapoor, Service Manager (no earlier part in the case)
    14 April 2025
    12 May 2025
    That nobody rang in five weeks; that the charge began before it was explained; that a worker called Ada "pet".
    Upheld; partly upheld; upheld. Telephone log shows no call between 4 January and 9 February. The charging leaflet was sent but not until the 15th. The worker agrees and is sorry; it is in her supervision notes.
    Apology in writing from me; charge cancelled for 1 to 15 January (£168.40); team reminded about updates each fortnight. By 30 May.
    Duty system must show the date of last contact. Will go to Quality Board in July.
    Z. Kapoor, 9 May 2025
    """,
    """
    0144
    A Nind
    S Fry
    1/2
    1/3
    DP audit letter tone
    Not upheld
    None
    Letter wording review
    SF
    """,
)
def complaint_report() -> str:
    return """
@ ghost=grey; font=Calibri; size=11; shade=EDEDED
^ Penhollow County Council - Customer Relations
! CI4 Investigating officer's report
# Guidance
Complaints about adult social care are dealt with under the Local Authority Social Services and National Health Service Complaints (England) Regulations 2009. There is one stage. The complaint must be acknowledged in three working days, and it must be answered within six months, unless a longer time is agreed. Our own standard is 25 working days. The complainant may then go to the Local Government and Social Care Ombudsman, PO Box 4771, Coventry CV4 0EH, 0300 061 0614.
~ 1. Ring the complainant first. Agree what the complaint is, what they want, and how they wish to be kept in touch. Put it into numbered points.
~ 2. Read the record; interview (take notes, have them agreed). Look at policy and law that was in force at the time, not now.
~ 3. Decide on the balance of probabilities. "Upheld": what happened fell short. "Partly upheld": some of it. "Not upheld": we acted as we ought. "No finding": the evidence does not settle it, and say why.
~ 4. Put it right. The Ombudsman's remedies: to apologise; to restore what was lost; to pay for distress or time and trouble (as a rule £100 to £300); to change practice for others.
~ 5. Do not write "we are sorry if you feel".
Example: "Point 2: that the worker missed the appointment. Calendar shows leave on that day that was not passed on. Upheld."
| Complaint number | {f}
| Complainant and relation | {}
| Investigating officer | {f}
| Date received | {f}
| Date due | {f}

# Report
[2] Points of complaint, as agreed {}
[4] Findings on each {}
[2] Remedies, with officer and date {}
[2] What the organisation has to learn {}
Officer and date {_40}
|= Customer Relations only | | | |
| Grade: upheld ☐ part ☐ not ☐ | Days: | Learning log no. | Adjudicator:
Form CI4, March 2023. Adjudicating officers for 2025: H. Lomax, T. Varley, D. Ferreira.
"""
