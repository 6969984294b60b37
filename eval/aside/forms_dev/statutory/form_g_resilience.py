"""Provider failure, infection control and equipment."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 quality Market/Provider failure plan.docx
    b1 partners Market/PF2 Provider interruption response plan.docx
    b0 county Market/Provider failure plan to be completed.pdf
    p0:0-5 quality Market/PF2 Oakenholt.docx
    p1:0-1,3 partners Market/PF2 Swiftcare day 0.docx
    p0:0-9 quality Market/PF2 Oakenholt am update.pdf
    f0 quality Market/PF2 Oakenholt 9 Oct.docx
    f1 partners Market/PF2 Swiftcare closed.docx
    """,
    """
    Oakenholt Manor (33 beds, 27 filled)
    Home is leaving its lease; landlord gives 28 days
    9 October 2024, 11.15
    19 Calderwick, 3 Hexley, 4 self-funders, 1 NHS
    Lorna Gresty
    Nine with complex needs; two on oxygen; one subject to DoLS with conditions
    LG | 9 Oct 12.00 | Y
    PB | 9 Oct 12.40 | Y
    PB | 10 Oct | Y
    ND | 10 Oct | N - families' meeting put off till Friday
    Team of 4 | 14 Oct | N
    -
    -
    -
    Families are anxious that friends be kept together. Mr and Mrs Pell must not be parted. Two of the night staff have given notice and agency cover has been agreed to 3 November.
    L. Gresty
    """,
    """
    Swiftcare (homecare)
    Insolvency
    3 Feb
    62
    VJ
    12 double-handed
    VJ | 3/2 | Y
    VJ | 3/2 | Y
    VJ | 3/2 | Y
    RT | 4/2 | Y
    RT | 5/2 | Y
    VJ | 7/2 | Y
    VJ | 9/2 | Y
    VJ | 28/2 | Y
    All moved to 3 providers, none missed
    VJ
    """,
)
def provider_failure() -> str:
    return """
@ ghost=grey; font=Arial; size=10; labelshade=DEEAF6; pdffont=Helvetica
^ PF2 - OFFICIAL - Calderwick Borough Council
v Plan owner: Dr Aurelia Finch, Head of Market Resilience. Duty director rota is on the intranet. Tested by exercise CRANEFLY, 27 June 2024.
! Provider failure: response plan
# The duty
Section 48 of the Care Act 2014: where a registered care provider becomes unable to carry on because of business failure, the authority must for as long as it considers necessary meet those needs for care and support which were being met by the provider immediately before. It applies to everybody in the area, whoever paid and wherever they ordinarily live, and whether or not their needs would be eligible. No assessment is needed first. Where a service is interrupted for another reason (fire, flood, loss of staff, cancellation of registration), the authority has a power to act under section 19(3) if the need is urgent.
**Levels.** Amber: signs of strain, such as unpaid wages, notice to leave premises, a third manager in a year. Red: failure is likely in under 28 days. Black: the service has stopped or will stop within 72 hours.
# 1. The service
|w 6 11
| Service and capacity | {}
| What has happened | {~ one or two sentences, e.g. "Administrators were appointed at 9 this morning and have money for 14 days"}
| Plan opened (date and time) | {}
| People by funder: us, other councils, self-funders, NHS | {}
| Incident lead | {v Choose a manager}
| People who need most thought // ~ end of life, DoLS, no family, oxygen, double-handed, bariatric, challenging behaviour | {}

# 2. Standard actions
|w 1 9 2 2.5 3
|= No | Action | Lead | Time done | Complete?
| 1 | Tell Director, Lead Member, Communications, legal, ICB and CQC (03000 616161) | {#3}
| 2 | Get a list of everybody: name, date of birth, next of kin, GP, funder, medicines, capacity, key contacts | {#3}
| 3 | Ask administrator or owner in writing how long pay, food and utilities are assured | {#3}
| 4 | Meet people and families; same message to all; interpreter and advocate | {#3}
| 5 | Look at each person again in order of risk (red, amber, green) | {#3}
| 6 | Hold vacancies for 72 hours; ask brokers in neighbouring councils | {#3}
| 7 | Move: belongings, medicines for 7 days, care plan, someone they know goes with them | {#3}
| 8 | See each person within 48 hours and again at 28 days; lessons learned in six weeks | {#3}

[3] Situation and decisions {}
Incident lead: {_30}
# 3. Who to ring
|w 6 6 5
|= | In hours | Out of hours
| Market Resilience | 01632 960333 | Duty director, 07700 900456
| Emergency Planning | 01632 960334 | 07700 900457
| Bellmont Pharmacy (MAR and blister packs) | 01632 960391 | none
| Moving Forward (removals, wheelchair vans) | 01632 960399 | 07700 900499
| ICB on call | through Calderwick Infirmary | the same
# 4. Order of moving
Red: cannot be left for 24 hours without care (feeding tubes, turning, insulin). Amber: two or more calls or prompts a day. Green: family could fill in for three days. Nobody is to be moved after 6 pm, at a weekend without a receiving manager on site, or without shoes, glasses, hearing aids and teeth.
"""


@layout(
    """
    b0 quality IPC/Infection prevention audit.docx
    b1 audit IPC/IPC audit tool for care homes.xlsx
    b0 partners IPC/IPC audit form (blank).pdf
    p0:0-2 quality IPC/IPC Bramley Court.docx
    p0:0-12 partners IPC/IPC Bramley Court ground floor only.pdf
    p1:0-9 audit IPC/IPC Fenny.xlsx
    f0 quality IPC/IPC Bramley Court Dec.docx
    f1 audit IPC/IPC Fenny House.xlsx
    """,
    """
    Bramley Court
    5/12/24
    V. Odell
    Yes
    Yes
    No
    Yes
    Yes
    Yes
    No
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    No
    83%
    Liner bin ordered, flush log began
    """,
    """
    Fenny House
    1/12
    PC
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    N/A
    Yes
    Yes
    Yes
    100
    -
    """,
)
def ipc_audit() -> str:
    return """
@ ghost=none; font=Arial; size=9.5; pdffont=Sans; sheets=IPC
^ Thornleigh Health Protection, with Thornleigh Metropolitan Borough Council
! Infection prevention and control: annual audit
Under the Health and Social Care Act 2008: code of practice on the prevention and control of infections (December 2022) every registered provider must meet ten criteria so far as they apply. This audit is to be done with the home's IPC lead and takes about two hours. Tick Yes only when every part can be seen.
| Home | {}
| Date | {}
| Auditor | {}

|w 1 3 10 3.5
|= | Criterion | What should be seen | Result
| 1 | 1 Systems | Named IPC lead with time in the rota; annual statement; risk assessments seen by the owner | {☐ Yes|No|N/A}
| 2 | 1 Systems | Water safety: written scheme, flush log for taps not used, showerheads descaled each quarter, 50 degrees at one minute | {☐ Yes|No|N/A}
| 3 | 2 Environment | Bins are lidded, foot operated and lined; waste is in the right stream; sharps boxes are dated and below the line | {☐ Yes|No|N/A}
| 4 | 2 Environment | Colour coding (red: toilets; blue: general; green: kitchen; yellow: isolation) followed; mops are laundered | {☐ Yes|No|N/A}
| 5 | 2 Environment | Mattresses: zip open, no strike-through; commodes upside down are clean | {☐ Yes|No|N/A}
| 6 | 2 Environment | Laundry flows dirty to clean; soluble bags; 65 degrees for 10 minutes or 71 for 3 | {☐ Yes|No|N/A}
| 7 | 3 Antimicrobials | Log of antibiotics: what, why, how long; no dipsticks in over-65s to diagnose UTI | {☐ Yes|No|N/A}
| 8 | 4 Information | Leaflets; visitors told of outbreaks; transfer form goes with resident | {☐ Yes|No|N/A}
| 9 | 5 Recognising | Staff can name two signs each of D&V, flu, scabies; outbreak means two or more linked cases in 48 hours | {☐ Yes|No|N/A}
| 10 | 6 Staff duties | Hand hygiene: five moments; bare below the elbows; 10 staff watched | {☐ Yes|No|N/A}
| 11 | 6 Staff duties | PPE put on and taken off in the right order; not worn in corridors | {☐ Yes|No|N/A}
| 12 | 7 Isolation | Room with sink and toilet could be used; plan for people who walk with purpose | {☐ Yes|No|N/A}
| 13 | 8 Laboratory | Specimens kept apart from food, labelled, sent in a day | {☐ Yes|No|N/A}
| 14 | 9 Policies | Policy covers all 14 topics in table 2, is in date and staff can find it | {☐ Yes|No|N/A}
| 15 | 10 Staff health | Immunisation offered: flu, COVID-19, hepatitis B; exclusion for 48 hours after D&V | {☐ Yes|No|N/A}

Score (Yes out of Yes and No): {_10}
Actions with lead and date: {_60}
| 90 to 100% | Compliant; audit again in a year
| 76 to 89% | Partly compliant; action plan in 28 days, visit in 6 months
| Up to 75% | Minimal compliance; plan in 7 days and weekly support; contracts team told
Advice: Health Protection Nurses, 01632 960730. Outbreaks: UKHSA acute response centre.
"""


@layout(
    """
    b0 south Equipment/Request for equipment or minor adaptation.docx
    b1 hub Equipment/Equipment request (criteria printed).rtf
    b0 partners Equipment/Minor adaptations request Form ER1.pdf
    p0:0-1 south Equipment/ER1 Tull.docx
    p1:0-6 hub Equipment/ER1 4409.rtf
    p0:0-8 partners Equipment/ER1 Tull bathroom.pdf
    f0 south Equipment/ER1 Tull approved.docx
    f1 hub Equipment/ER1 4409 sent.rtf
    """,
    """
    Reginald Tull
    8 Chandlers Way, ground floor flat, housing association
    A. Bexley, trusted assessor 03/221
    Left hip replaced in January. Can stand for a minute with one hand held. Cannot lift his leg over the bath's rim.
    He washes at the basin and sleeps badly on account of it. "I haven't had a proper bath since the Jubilee."
    Bath board; Grab rail 18 inch (two)
    Perching stool was tried and is too wide for the kitchen.
    Yes
    Door is 690 mm. Wall by bath is plasterboard, so will want a backing plate.
    Mr Tull agrees
    AB 22/4/25
    """,
    """
    4409
    own home
    VC
    OA knees
    stairs
    Second stair rail
    none
    N/A
    -
    yes
    VC
    """,
)
def equipment_request() -> str:
    return """
@ ghost=italic; font=Calibri; size=11; pdffont=Times; tidy=0
^ ER1 - Aldermere Community Equipment Partnership
! Equipment and minor adaptations: request
# Who may have what
The Care and Support (Preventing Needs for Care and Support) Regulations 2014 say that community equipment, and minor adaptations which cost £1,000 or less, are free of charge. Major adaptations are for a Disabled Facilities Grant (up to £30,000, means-tested for adults) from the Housing Grants, Construction and Regeneration Act 1996.
|w 5 8 4
|= Item | Criteria | Not supplied if
| Bath board, seat | Can sit and lift legs over with or without help; bath is not plastic-topped or corner | Over 25 stone
| Bath lift | Unable to use board; risk to carer; can sit unaided | Bath under 1,300 mm; epilepsy not controlled
| Raised toilet seat, frame | Unable to rise from standard height (under 42 cm) | Wish for comfort only
| Grab rail 12, 18, 24 inch | Unsteady at step, bath or toilet; wall sound | Tiles over chipboard
| Second stair rail | Needs both hands, uses the stairs each day | Landlord has duty to supply
| Key safe | Lives alone and cannot get to the door; police-approved | Able to answer
| Chair raisers | Chair is sound, four legs, no castors | Riser recliner
| Commode | Cannot reach toilet by night | For daytime where toilet is on same floor

~ Items over £250 go to panel on Thursday at noon. Make use of what can be bought cheaply first: long-handled sponges, tap turners, jar openers and similar are under the "buy it yourself" list.
# Request
| Name or number | {}
| Address and tenure | {}
| Assessor | {}
| Function and diagnosis | {}
| What does the difficulty stop? | {}
| Item(s) asked for | {}
| What else was tried? | {}
| Landlord's consent | {[ Yes|No|N/A}
| Measurements and site // ~ doors, wall type, floor level; draw on the back | {}
| Person's agreement | {x yes / no / not able}
| Signed and dated | {}
**Priority for delivery.** Same day: hospital discharge or end of life. 3 days: cannot be left. 7 days: usual. 28 days: fitted items.
|= Store only | | |
| Order no. | Date out | Fitter | Returned
Store: Unit 6, Wharfside Trading Estate, Aldermere AD4 7QQ. Open 8 to 5. Returns are collected free: 01632 960200.
"""
