"""Forms that providers, partners and panels fill in."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 partners Providers/Business continuity plan template.docx
    b1 south Providers/BCP for small providers.docx
    f0 quality Providers/Larkmead business continuity plan.docx
    f1 coast Providers/BCP - Bright Days.docx
    p0:0-2,4 hr Providers/Larkmead BCP incomplete.docx
    """,
    """
    Larkmead
    Larkmead is a care home for 44 older people, 26 of whom have dementia. Nine cannot get up without a hoist and three have oxygen.
    Yvonne Crabbe (manager) or, if away, Sunil Pather (deputy). Out of hours the senior on shift decides and rings Yvonne.
    Ring the agency and bank list (kept in the blue file). Off-duty staff who live within two miles: seven. Below four on days, activities and paperwork stop; below three, ring Quality Monitoring.
    Generator for lights, lift and kitchen, 30 hours, tested monthly. Oxygen: two hours of cylinders each; supplier comes within four. Heating: 20 heaters in the shed.
    Upstairs moves behind the fire doors, then to the chapel hall across the road (key with Mrs Roff). Quayside Lodge will take up to ten.
    Paper copies of plans and MARs are printed on Fridays at 4 and locked in the office.
    Tested by fire drill at night, 6 November 2024: 11 minutes. We found that the hall key did not turn.
    """,
    """
    Bright Days
    dom care, 62 clients, 31 staff
    Owner
    RAG list of clients: 14 red (no family)
    not applicable
    n/a
    phone app works offline
    -
    """,
)
def continuity_plan() -> str:
    return """
@ ghost=both; font=Calibri; heads=Heading; tidy=01
! Business continuity plan: {~ [insert name of service]}
?This template has been made by the Quality Monitoring Team with providers. You do not have to use it. If you do, delete what is in grey when you have finished. A plan should be short enough to be read in an emergency. It should be tested once a year.
~ Regulation 12 (safe care) and the contract, clause 22, ask you to have a plan. At a visit we shall ask staff on shift where it is and what they would do if the lights went out now.
~ Think about: loss of staff (illness, strike, snow); loss of building (fire, flood); loss of power, water, heat; loss of computers or telephones; infection; loss of a supplier (food, pads, medicines, oxygen); loss of the manager; heat wave.
<<||Version for services with fewer than 50 staff. providers@marlshire.example>>
# The service
{~ [Describe what you do, for how many people, and who among them would be in danger first.]}
# Who decides
{~ [Names or posts, with deputies. Do not put private numbers in the plan.]}
# If there are not enough staff
{~ [What stops, what goes on, whom you ring, at what number you ask for help.]}
# If there is no power, water or heat
{~ [What you have, how long it lasts, when it was tested.]}
# If you have to leave the building
{~ [Where to, how, with what, who has the key.]}
# If computers fail
{~ [Where the paper is, how old it may be.]}
# Tests and what was learned
{~ [Dates and changes made.]}
"""


@layout(
    """
    b0 north Advocacy/Advocacy referral.pdf
    b1 hub Advocacy/Referral for statutory advocacy (professionals).pdf
    f0 finance Advocacy/Referral 3391.pdf
    f1 partners Advocacy/Referral IMHA 3402.pdf
    p0:0-4,6 south Advocacy/Referral 3391 sent back.pdf
    """,
    """
    Mr D Kestle, Chantry Ward bay 3
    Rosa Sung, social worker, 01632 960221
    IMCA
    Move from hospital to a care home out of county
    No family; a friend who has not been seen since 2021
    Speaks in short phrases; best after breakfast; hearing aid left
    12 March best interests meeting
    He has twice tried to leave. No known risk to visitors.
    """,
    """
    AB
    AMHP hub
    IMHA
    s3, wants tribunal
    n/a
    -
    asap
    none known
    """,
)
def advocacy_referral() -> str:
    return """
@ ghost=none; pdffont=Times; size=11; hand=Helvetica
! Referral for an advocate
Please read the table of rights before you refer. About one referral in four comes back because the wrong kind of advocate has been asked for, or because somebody has been left out who could have been the "appropriate person".
**Care Act advocate.** Duty where the person would have substantial difficulty in understanding, retaining, using or weighing information or in making their views known in an assessment, plan, review or safeguarding enquiry, and there is no appropriate person. A paid carer cannot be that person, nor can anyone the person does not want.
**IMCA.** Duty where the person lacks capacity for a decision about serious treatment, a stay of more than 28 days in hospital or 8 weeks in a care home, and there is nobody to consult. Power in care reviews and safeguarding.
**IMHA.** Right of people detained under most sections of the Mental Health Act, on a community treatment order or under guardianship.
**RPR and 1.2 representative.** Through the DoLS team, not through this form.
**Time.** We ring within two working days. We see people within seven, or two if there is a meeting. Do not hold back because you have not got everything.
<<||Marlshire Advocacy Alliance, 01632 960470, form ADV1>>
_
1. Person, and where they are now {. 50}
2. Who is referring, and how can we reach you? {. 40}
3. Kind of advocate {( Care Act|IMCA|IMHA}
4. What has to be decided? {. 50}
5. Family or friends, and why they cannot act {. 44}
6. How does the person communicate? {. 50}
7. Dates we should know {. 50}
8. Risks to the person or to our advocate {. 44}
"""


@layout(
    """
    b0 audit Standards/Dementia standards self-check.pdf
    b1 hr Standards/Dementia friendly home - self check.xlsx
    f0 audit Standards/Self-check Quayside Lodge.pdf
    f1 county Standards/Self-check St Botolphs.xlsx
    p0:0-9 north Standards/Self-check the Old Rectory.pdf
    """,
    """
    Quayside Lodge, R Abara
    Yes
    Partly
    Yes
    Yes
    No
    Partly
    Yes
    Yes
    Partly
    Yes
    Yes
    No
    Yes
    Yes
    Yes
    Partly
    """,
    """
    St B
    Yes
    Yes
    Yes
    Yes
    Yes
    Yes
    Partly
    Yes
    Yes
    No
    Yes
    Yes
    Yes
    -
    Yes
    Yes
    """,
)
def dementia_self_check() -> str:
    return """
@ ghost=italic; pdffont=Helvetica; size=9.5
! Living well with dementia: self-check for care homes
~ Sit down with a resident, a relative, a cleaner and a night worker. Go through the sixteen statements. Tick "Yes" only if somebody who came in tomorrow could see it. It is for you and will not be used in contract monitoring, but we should like a copy so that we know what training to lay on.
Definitions. "Signs" means words and a picture, with the lower edge at 1.2 metres. "Contrast" means a difference of 30 points in light reflectance. "Life story" means something that the person or a relative has had a hand in.
<<||Standards 1 to 16 adopted by the Marlshire Care Association, 2023>>
| Home and who took part | {}

|w 10 2 2 2
|= Statement | Yes | Partly | No
| 1 Toilet doors are of one colour, and no other doors are | {c Yes|Partly|No}
| 2 Toilet seats contrast with the pan | {c Yes|Partly|No}
| 3 There are signs to the toilet from each sitting room | {c Yes|Partly|No}
| 4 Floors do not shine and have no patterns | {c Yes|Partly|No}
| 5 People can get to a garden without asking | {c Yes|Partly|No}
| 6 Everybody has a life story that staff can tell you from | {c Yes|Partly|No}
| 7 Bedroom doors are known by something of the person's own | {c Yes|Partly|No}
| 8 Clocks tell the right time and day | {c Yes|Partly|No}
| 9 The television is off when nobody is watching | {c Yes|Partly|No}
| 10 Night staff wear night clothes | {c Yes|Partly|No}
| 11 Food can be had at any hour | {c Yes|Partly|No}
| 12 Antipsychotics are looked at every six weeks | {c Yes|Partly|No}
| 13 Pain is looked for with a scale | {c Yes|Partly|No}
| 14 Relatives may come at any time | {c Yes|Partly|No}
| 15 People help with real work: beds, tables, post | {c Yes|Partly|No}
| 16 Staff sit down | {c Yes|Partly|No}
"""


@layout(
    """
    b0 county Panel/Funding panel request.docx
    b1 hub Panel/Quality forum request form (LD).docx
    f0 hr Panel/Panel 26 Feb - 70213.docx
    f1 quality Panel/Panel request 70544.docx
    p1:0-3,6 north Panel/Panel request 70544 (returned).docx
    """,
    """
    70213 / Tessa Goss for R Vance
    Residential to supported living
    £1,840 now; £1,320 asked for
    Jem, 29, wants a front door and a cat. He has lived at the Old Rectory since he was 19 and cooks twice a week.
    - 14 hours of one-to-one, shared nights // - assistive technology: door sensor, epilepsy bed mat // - PA two evenings, by direct payment
    Shared Lives (no match in reach of his college); staying where he is (he does not want to); a flat by himself (seizures at night).
    Seizures: protocol agreed with the nurse. Money: appointee. Neighbours: visited in January, cat approved.
    Continuing healthcare checklist done 9 January, negative.
    GK, 20/2
    """,
    """
    70544
    increase home care
    £298 -> £447
    carer's hip op
    + 7 hrs/wk for 8 weeks
    respite bed - declined
    low
    no
    AK
    """,
)
def panel_request() -> str:
    return """
@ ghost=none; font=Arial; size=10.5; labelshade=FBE5D6
! Request to panel
Panel meets on Wednesdays at 10. Requests by noon on the Monday. The panel does not decide whether needs are eligible (that is done) and may not put its view in place of the assessment. It looks at whether the plan meets needs in a way that is proportionate, that people's own strengths have been thought of, that NHS funding has been looked at, and that the price is fair.
You need not come to panel for: anything under 350 pounds a week; reablement; hospital discharge for the first four weeks; carers' budgets under 500 pounds a year; emergencies (ring the service manager and bring it to the next panel).
Overwrite the questions in the right-hand column. Two sides at most. If the panel sends a request back, alter this form; do not start again. <<||Panel co-ordinator: panel@marlshire.example. Form PR-2.>>
|w 5 12
| Case number and worker | {}
| Request | {x What do you want the panel to agree?}
| Weekly cost | {x What is it now and what will it be? Gross.}
| The person | {x Who are they? What do they want? Three sentences.}
| The plan | {x What support, when, from whom? What is not paid for?}
| Other ways | {x What else was thought of? Why not?}
| Risks | {x What might go wrong? What does the person think about it?}
| Health funding | {x Checklist? Section 117? Joint?}
| Team manager | {x Initials and date}
| Panel decision | (panel use)
"""
