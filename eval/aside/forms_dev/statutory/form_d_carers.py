"""Carers, hospital discharge and reablement."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 north Carers/Carer's assessment.docx
    b1 hub Carers/C2 carers assessment - print version.pdf
    b0 partners Carers/Template - C2 for the carers centre.docx
    p0:0-2 north Carers/C2 Geraldine first call.docx
    p1:0-4,6,9 partners Carers/C2 - Mr Dass part one.docx
    p0:0-10 north Carers/C2 Geraldine awaiting decision.pdf
    f0 north Carers/C2 Geraldine.docx
    f1 partners Carers/C2 - Mr Dass.pdf
    """,
    """
    Geraldine Fossey
    Her husband Ron, 68, Parkinson's and hallucinations
    22 January 2025
    Washing, dressing, tablets six times a day, lifting him when he freezes, the nights. I have not slept through since August.
    I am willing to go on but not able to do the nights for much longer.
    My back went in October and I am on sertraline. My own mammogram has been cancelled twice because I could not leave him. | Yes
    Our daughter is at home with a baby so there is no room and no quiet. | Yes
    I do not eat until he has gone to bed, and then it is toast. | No
    I gave up my job at the school office in May and miss it more than I thought I would. | Yes
    I used to sing with the Ladies' Choir on Wednesdays. Have been once since the summer. | Yes
    Nothing is written down. If I fell ill I do not know what would happen to Ron and that is what keeps me awake.
    Eligible
    Sitting service on Wednesdays 6.30 to 10; night sitter trial; emergency plan by 7 February; £300 one-off payment.
    G. Fossey
    """,
    """
    Mr Dass
    Mother
    March
    Everything
    Yes
    Diabetic | No
    ok | No
    ok | No
    Works 30 hrs, employer flexible | No
    None since 2023 | Yes
    No
    Not eligible
    Info only
    D
    """,
)
def carers_assessment_guided() -> str:
    return """
@ ghost=italic; font=Trebuchet MS; size=11; pdffont=Sans; shade=E4DFEC; tidy=0
^ C2 - Ravensmoor Council with Ravensmoor Carers' Centre
! Carer's assessment
# About this assessment
You are a carer if you look after, or mean to look after, another adult who could not manage without you, and are not paid for it. Section 10 of the Care Act 2014 says that we must offer you an assessment wherever it seems that you may have needs for support, whatever the level of those needs and whatever your money is like. It makes no difference whether the person whom you care for wants help. The assessment is about you. It is not a test of how good you are at caring.
You may have it by yourself, with a friend, or with the person you look after. You can fill in as much of it beforehand as you like. Nobody will think worse of you if you say that you cannot, or do not want to, do some things.
~ Worker: ask, listen, then write. Use "I". Young carers and parent carers have assessments of their own under the Children Act 1989, sections 17ZA and 17ZD; use form C5 or C6.
| Carer | {}
| Person cared for, and how you are related | {}
| Date | {}

# What you do
[2.5] A usual day and night {}
[1.5] Are you able and willing, now and in the months to come? {}
# The eligible outcomes for carers
Under regulation 3 a carer meets the threshold if (1) the needs come about because of giving necessary care to an adult; (2) the effect is that the carer's physical or mental health is, or is at risk of, getting worse, or the carer is unable to achieve any of the outcomes below; and (3) as a consequence there is, or is likely to be, a significant impact on wellbeing. Only one outcome is needed. "Unable" includes being able only with help, or with great pain, distress or anxiety, or with risk to health or safety.
|w 6.5 8 2.5
|= Outcome | In your words | Affected?
| Health: physical and mental, including sleep and appointments of your own | {#2}
| A habitable home: whether your home is fit and safe to live in, and whether you have space | {#2}
| Managing and maintaining nutrition: time to shop and eat properly, for you and your family | {#2}
| Work, training, education or volunteering: what you do, gave up or wish to do. For those under 65, "Have you had to cut your hours?" | {#2}
| Recreation, relationships and use of local facilities: time for yourself, friends, places of worship, children you care for | {#2}

[2] If you were suddenly unable to care, who knows what to do? {}
# Decision and support plan
| Decision | {☐ Eligible|Not eligible|Eligible; declines support}
| What has been agreed, by whom and when | {}
| Carer's signature | {. 40}
~ If not eligible: give written reasons and advice about what can be done to prevent, reduce or delay needs (sections 2 and 4). The leaflet "Looking after yourself" is not enough by itself.
# Useful to know
|w 5 6 6
|= What | Who | How
| Carer's Allowance: £83.30 a week (2025-26) if you care for 35 hours or more and earn £196 or less after tax | Carer's Allowance Unit | gov.uk, or 0800 731 0297
| Break vouchers, groups, massage | Ravensmoor Carers' Centre, 12 Tolbooth Street | 01632 960430, Mon to Fri
| Flexible working from the first day; a week of carer's leave unpaid each year | Your employer, or Acas | 0300 123 1100
| Emergency card and plan | Adult Contact Team | 01632 960100
"""


@layout(
    """
    b0 partners Discharge/Discharge checklist.docx
    b1 south Discharge/Hospital discharge checklist with criteria to reside.pdf
    b0 hub Discharge/Template checklist (ward copy).docx
    p0:0-3 partners Discharge/Checklist bed 14.docx
    p1:0-13 south Discharge/Checklist AMU 6.pdf
    p0:0-17 partners Discharge/Checklist bed 14 pm.docx
    f0 partners Discharge/Checklist bed 14 gone home.docx
    f1 south Discharge/Checklist AMU 6 complete.pdf
    """,
    """
    L. Mowbray
    Ward 9 bed 14
    18/2/25
    None of the above
    Pathway 1
    Yes
    Yes
    Yes
    n/a
    Yes
    Yes
    Yes
    No
    Yes
    Yes
    n/a
    Yes
    Yes
    Key safe no. with HomeFirst
    15.40
    SR
    """,
    """
    GF
    AMU6
    2/12
    None of the above
    Pathway 0
    Yes
    Yes
    n/a
    n/a
    Yes
    n/a
    Yes
    Yes
    Yes
    Yes
    n/a
    n/a
    Yes
    -
    11.00
    JD
    """,
)
def discharge_checklist() -> str:
    return """
@ ghost=none; font=Arial; size=9.5; pdffont=Helvetica; margin=1.5
^ Hexley and Calderwick Transfer of Care Hub
v TOC 04 / print both sides / review of this form due Oct 2026 / lead: S. Pettifer, Hub Manager
! Discharge to assess: checklist
|w 4 4 4 5
| Patient | {} | Ward and bed | {}
| Date | {} | |
# A. Criteria to reside
Every patient on every general ward is looked at twice a day. A patient who meets none of the following ought not to be in an acute bed. (Hospital discharge and community support guidance, annex.)
* Needs ITU or HDU care
* Needs oxygen therapy, or NIV
* Needs intravenous fluids
* NEWS2 above 3 (clinical judgement needed in persons with AF or chronic respiratory disease)
* Reduced level of consciousness where recovery is realistic
* Acute functional impairment in excess of home or community care provision
* Last hours of life
* Needs intravenous medication more often than twice a day, including analgesia
* Has had lower limb surgery within 48 hours
* Has had thorax, abdominal or pelvic surgery with general anaesthetic within 72 hours
* Has had an invasive procedure within 24 hours, with risk of acute life-threatening deterioration
Result: {☐ Meets one or more|None of the above}
# B. Pathway
|w 3 10 4
|= Pathway | Who it is for | Expected share
| 0 | Home or usual residence with no new or additional support, or only informal or voluntary sector help | 50% (older people)
| 1 | Home with support: care, therapy or equipment; assessed at home within a day | 45%
| 2 | Rehabilitation or short-term care in a bed, with the aim of going home | 4%
| 3 | Care home, likely to be for good; only in exceptional cases and never for the first time straight from an acute bed | 1%

Pathway chosen by Hub: {( Pathway 0|Pathway 1|Pathway 2|Pathway 3}
# C. Before leaving
|w 1 12 4
|= | Standard | Done
| 1 | Patient and carer given the leaflet "Leaving hospital" and have been part of the conversation | {☐ Yes|No|n/a}
| 2 | Carer asked whether able and willing; offered an assessment (young carers also) | {☐ Yes|No|n/a}
| 3 | Capacity considered; if it is lacking, best interests and IMCA recorded | {☐ Yes|No|n/a}
| 4 | Safeguarding concern raised where needed; destination safe | {☐ Yes|No|n/a}
| 5 | Take-home medicines, at least 14 days; blister pack; MAR for care provider | {☐ Yes|No|n/a}
| 6 | Equipment in place: bed, commode, hoist, key safe | {☐ Yes|No|n/a}
| 7 | Transport booked; can be got up the steps | {☐ Yes|No|n/a}
| 8 | Food, heating and light at home | {☐ Yes|No|n/a}
| 9 | Wound, catheter and district nurse referral with supplies | {☐ Yes|No|n/a}
| 10 | First care visit has been confirmed by provider, with time | {☐ Yes|No|n/a}
| 11 | Respect form or advance decision goes with the patient | {☐ Yes|No|n/a}
| 12 | COVID-19 or norovirus status passed on to care home | {☐ Yes|No|n/a}
| 13 | GP letter sent; copy in the bag | {☐ Yes|No|n/a}

| Anything the next service should know | {}
| Time of leaving | {}
| Nurse initials | {}
**Hub 8 to 8, seven days: 01632 960660.** Out of hours go through switchboard for the site manager. Delay codes are entered by the Hub and not by the ward.
"""


@layout(
    """
    b0 hub Reablement/Outcome scale.xlsx
    b1 hub Reablement/Reablement outcome measure.docx
    b0 audit Reablement/Outcome scale for completion (blank).pdf
    p0:0-4 hub Reablement/Scale wk0 only header.xlsx
    p0:0-10 hub Reablement/Scale FN partly.docx
    p1:0-8 coast Reablement/ROS 551.pdf
    f0 hub Reablement/Scale FN.xlsx
    f1 coast Reablement/ROS 551 closed.docx
    """,
    """
    FN
    60233
    Kerry-Ann
    6/1
    14/2
    2 | 4
    1 | 4
    3 | 5
    3 | 4
    2 | 3
    4 | 4
    1 | 3
    3 | 5
    Independent
    0 hrs
    """,
    """
    Mr O'Dowd
    551
    Lou B
    3/3
    11/4
    1 | 2
    1 | 1
    2 | 3
    3 | 3
    1 | 1
    5 | 5
    1 | 1
    4 | 4
    Ongoing care, reduced
    10.5
    """,
)
def reablement_scale() -> str:
    return """
@ ghost=none; font=Calibri; size=9; page=landscape; sheets=ROS
^ Moorgate Home Reablement
! Reablement outcome scale (ROS)
Score at the first visit and again in the last week. Score what the person does, not what they might do. If between two levels take the lower. Do not score from the referral. Read the descriptor aloud and agree the score together. A rise of 6 or more in all counts as a good outcome; this is the figure in the yearly return (ASCOF 2A).
| Name | {}
| Reference | {}
| Reabler | {}
| Start date | {}
| End date | {}

|w 3 4 4 4 4 4 1.5 1.5
|= Area | 1 | 2 | 3 | 4 | 5 | Start | End
| Washing | Is washed in bed by two people | One person does most of it, over half of the tasks | Needs help with back, feet or hair | Needs reminding or somebody near by | Washes without help, with or without aids | {Washing=#2}
| Dressing | Fully dressed by others | Helps by moving limbs | Top half alone; help for lower half | Slow; help for buttons and shoes | Dresses and chooses without help | {Dressing=#2}
| Eating and drinking | Fed or tube fed | Food cut and spoon loaded | Eats alone if set up | Eats alone, prompted to finish | Eats and drinks without help | {Eating and drinking=#2}
| Making a meal | Does not take part | Stirs or butters with help | Makes a hot drink or cereal | Heats a ready meal safely | Cooks a simple meal and clears up | {Making a meal=#2}
| Moving about indoors | Hoisted | Two people or a stand aid | One person and a frame | Frame or stick, watched | Moves about freely, stairs as well if used | {Moving about indoors=#2}
| Toilet | Pads at all times, changed by others | Commode with two | Commode or toilet with one | Alone by day, help at night | Alone by day and night | {Toilet=#2}
| Getting out | Has not been out for three months | To the gate with help | Short walk with somebody | Goes alone to a place nearby | Goes out as often as wished | {Getting out=#2}
| Confidence (own view) | "I can do nothing" | "I can do very little" | "About half" | "Most things" | "I am back to myself" | {Confidence (own view)=#2}

Outcome at end: {o Independent|Ongoing care, reduced|Ongoing care, same|Ongoing care, more|Hospital|Care home|Died}
Hours of care each week afterwards: {_8}
Scales based on the team's own work, 2019, revised 2023 with T. Amankwah (lead OT). Please do not copy outside the council.
"""
