"""Transitions, moving and handling, and equality analysis."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 north Transitions/Preparing for adulthood plan.docx
    b1 coast Transitions/PfA review with pathway printed.pdf
    b0 partners Transitions/PFA Plan Template (school copy).docx
    p0:0-2 north Transitions/PfA Dara.docx
    p1:0-5 coast Transitions/PfA 771.pdf
    p0:0-7,9 north Transitions/PfA Dara year 10 meeting.docx
    f0 north Transitions/PfA Dara agreed.docx
    f1 coast Transitions/PfA 771.docx
    """,
    """
    Dara Nightingale, year 10
    Ms Weir (school), Mum, Ed from the transitions team
    7 October 2024
    Trains. I like trains and I want to work where there are trains. I do not want a college with shouting.
    Taster at the heritage railway, three Fridays; travel training on route 4 | Ed | Feb half term
    Bank card with £10 a week; cook tea on Mondays | Mum | now
    Annual health check at 14; ask about sleep | GP | Dec
    Rail club on Saturdays with a buddy | Short breaks | Jan
    Yes, likely to have needs when he is 18
    Assessment under section 58 in summer of year 11
    Mum worries about who will be his circle if she is ill. Advocate to be asked for.
    """,
    """
    771
    parents, SENCO, TD
    Nov
    wants a flat
    supported internship | TD | Sept
    tenancy workshop | TD | Apr
    hospital passport | CLDT | June
    football | - | -
    Unclear
    wait until 17
    none
    """,
)
def adulthood_plan() -> str:
    return """
@ ghost=italic; font=Arial; size=11; pdffont=Sans; tidy=1
^ Aldermere Preparing for Adulthood
v Questions: Transitions Team, 8 Fold Street, Aldermere. transitions@aldermere.example. Form prepared with young people of Voice of Aldermere, June 2023.
! My plan for becoming an adult
# For those who help with this plan
Where it appears to a local authority that a child is likely to have needs for care and support after becoming 18, and that it would be of significant benefit, section 58 of the Care Act 2014 says that it must assess. There is no fixed age. Planning is to start in year 9 (Children and Families Act 2014; SEND Code of Practice, chapter 8). Children's services go on until adult services begin or a decision has been given that they will not (section 66).
|w 2.5 6 6
|= Year | What the young person does | What we do
| 9 (13-14) | Begins to choose; comes to own review | Transitions worker is named; PfA outcomes in the EHC plan
| 10 (14-15) | Tasters; travel training; health check each year | Adult team told; list to commissioners
| 11 (15-16) | Chooses 16 to 19 offer; bank account | Section 58 assessment begun
| 12 (16-17) | MCA applies; own DWP claims | Indicative budget; housing register
| 13 (17-18) | Says what is working | Plan signed; adult worker known
| 14 (18+) | Lives it | Six-week review; EHCP may run until 25

~ Use the young person's words, pictures or a film. Ask what a good life would look like, and not which service they would like.
# My plan
| Name and year | {}
| Who came | {}
| Date | {}

[2] What matters to me {}
|w 5 7 3 3
|= Outcome | What we will do | Who | When
| Employment, training: "a job, volunteering, or a business of my own" | {#3}
| Independent living: choice and control over home, money, support | {#3}
| Good health: checks, hospital passport, relationships, healthy life | {#3}
| Friends, relationships, community | {#3}

| Is this young person likely to need adult care and support? | {}
| What happens next | {}
| Views of parents and carers | {}
"""


@layout(
    """
    b0 hr Moving and handling/MH risk assessment.docx
    b1 quality Moving and handling/Manual handling TILE form.docx
    b0 hub Moving and handling/MH2 Template.xlsx
    p0:0-3 hr Moving and handling/MH2 E Rowan.docx
    p1:0-6 quality Moving and handling/TILE 38.docx
    p0:0-9 hub Moving and handling/MH2 E Rowan.xlsx
    f0 hr Moving and handling/MH2 E Rowan final.docx
    f1 quality Moving and handling/TILE 38 done.docx
    """,
    """
    E Rowan
    71 kg
    OT SB
    6/2
    L | 1 | Bed lever
    M | 1 | Slide sheet
    H | 2 | Sara Stedy
    H | 2 | Full hoist, medium sling
    L | 1 | -
    H | 2 | Mangar
    May
    SB
    """,
    """
    38
    102
    LJ
    Sep
    M | 1 | -
    M | 2 | sheet
    H | 2 | hoist L
    n/a | - | -
    M | 1 | chair
    H | 2 | -
    3 mth
    LJ
    """,
)
def handling_plan() -> str:
    return """
@ ghost=none; font=Arial; size=10; sheets=MH2; heads=bold; shade=C6E0B4
! MH2 Moving and handling assessment and plan
^ Moorgate Council Occupational Therapy
**Law.** Manual Handling Operations Regulations 1992: avoid hazardous handling so far as is reasonably practicable; assess what cannot be avoided; reduce the risk; review. Lifting Operations and Lifting Equipment Regulations 1998: hoists and slings that lift people are thoroughly examined every six months, the rest yearly. Provision and Use of Work Equipment Regulations 1998. There is no legal weight limit, but the HSE guideline figure for a woman at knuckle height, close in, is 16 kg and for a man 25 kg.
**TILE.** Task: twisting, stooping, reaching, how far, how often. Individual: pregnancy, training, fitness, height. Load: weight, predictability, pain, spasm, what it can do. Environment: space, floor, height of bed, light, pets.
**Single-handed care.** With the right equipment a single worker may do what used to take two. Always ask "could one do it?" before writing 2.
| Name | {}
| Weight | {}
| Assessor | {}
| Date | {}

|w 4 8 2 2 5
|= Task | What is safe practice | Risk L/M/H | Staff | Method and equipment
| In bed: up and over | Bed at hip height; slide sheets; do not lift under arms | {In bed: up and over=#3}
| Lying to sitting | Roll to side, legs down, push on the lever; profiling head | {Lying to sitting=#3}
| Sitting to standing | Feet flat; "nose over toes"; stand aid if needs more than a steadying hand | {Sitting to standing=#3}
| Bed to chair | Hoist where they cannot bear weight; sling is looked at before each use | {Bed to chair=#3}
| Toilet or commode | Height is 42 to 50 cm; clothing first | {Toilet or commode=#3}
| Fallen on the floor | Look for injury; do not lift; chair method, inflatable cushion, or 999 if hurt | {Fallen on the floor=#3}

|= Risk key
| L: low. No more to do. M: medium. Reduce it where that can be done. H: high. Do not go on until controls are in place; tell manager.

Review due: {_15}   Assessor: {_20}
Sling sizes (all makes differ, use the chart): S 40-60 kg; M 55-85; L 80-120; XL 115-200. LOLER sticker out of date: do not use, and ring the store on 01632 960200.
"""


@layout(
    """
    b0 audit Equality/Equality impact analysis.docx
    b1 finance Equality/EIA form with notes.html
    b0 county Equality/EQIA template v12.docx
    p0:0-4 audit Equality/EIA telecare charge.docx
    p1:0-6 finance Equality/EIA sitting service.html
    p0:0-11 audit Equality/EIA telecare charge v0.4.docx
    f0 audit Equality/EIA telecare charge final.docx
    f1 finance Equality/EIA sitting service final.rtf
    """,
    """
    Telecare: weekly charge of £4.20
    Rosalind Achebe, Commissioning Manager
    15 January 2025
    2,904 people, of whom 2,411 are 75 or over
    Consultation of October (612 answers); carers' forum; census
    83% are over 75. Those on pension credit would not pay. | Cap for people just over the threshold
    71% have a disability that lasts. Deaf people cannot use the standard hub. | Offer of text hub without charge
    Women are 68%, mostly alone. | None beyond cap
    Small number from ethnic minority backgrounds, 4%, against 9% of over-75s. | Talk with two groups by June
    No evidence gathered | Ask at review
    No difference is likely | None
    Do not know | Add to survey
    Balanced: goes ahead with changes
    R. Achebe / Director 12 Feb
    """,
    """
    Sitting service
    L Cork
    Feb
    140 carers
    Survey
    older | none
    disabled | none
    women | none
    none | none
    none | none
    none | none
    none | none
    No negative impact
    LC
    """,
)
def equality_analysis_duty() -> str:
    return """
@ ghost=both; font=Calibri; size=11; web=0
^ Hexley Council
! Equality impact analysis
# Before you begin
Section 149 of the Equality Act 2010 (the public sector equality duty) says that a public authority must, in the exercise of its functions, have due regard to the need to (a) eliminate discrimination, harassment, victimisation and other conduct that is prohibited by the Act, (b) advance equality of opportunity between people who share a relevant protected characteristic and those who do not, and (c) foster good relations between them. Courts have set out what it takes (the Brown principles): decision makers must be aware of the duty; it must be fulfilled before and at the time of the decision; it must be exercised in substance, with rigour and an open mind; it cannot be delegated; it is a continuing one; and a record ought to be kept.
~ Do: use evidence, talk to people, be plain about negative effects, say what you'll do. Don't: write "no impact" for each row. Equality Officer: Wilhelmina Strand, extension 4420. She will not write it for you.
Example of a finding: "37% of those who use the Friday lunch club do not drive, against 11% of the town. Moving it to the ring road will keep out older women in particular. Minibus is to be offered."
| Proposal | {^ Click to enter text}
| Author | {^ Click to enter text}
| Date | {}
| Who is affected and how many? | {}
| Evidence used | {~ consultation, complaints, census, JSNA, audits}

|w 4 7 6
|= Characteristic | Effect (positive, negative or none) and why | What will be done
| Age | {#2}
| Disability | {#2}
| Sex | {#2}
| Race | {#2}
| Religion or belief | {#2}
| Sexual orientation and gender reassignment | {#2}
| Pregnancy and maternity; marriage and civil partnership | {#2}

| Conclusion | {☐ No negative impact|Balanced: goes ahead with changes|Negative: stop and think again}
| Signed by author and director | {}
Approved analyses are published within ten working days on the open data page. Any proposal that goes to Cabinet without one will be withdrawn from the agenda by the Monitoring Officer.
"""
