"""Market, needs and strategy templates: scoring, position statement, needs chapter, strategy, service plan."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 finance Procurement/Quality scoring sheet home care 2025.xlsx
    b1 coast Procurement/Evaluator scoring sheet.xlsx
    b0 audit Procurement/Scoring sheet - individual.docx
    f0 county Procurement/Scoring evaluator 3 bidder F.xlsx
    f1 hub Procurement/Scoring eval 5 bidder B.xlsx
    p0:0-2 partners Procurement/Scoring evaluator 3 bidder G.xlsx
    p1:0-5 north Procurement/Eval 5 bidder C.docx
    p0:0-8 quality Procurement/Scoring evaluator 3 bidder F not moderated.xlsx
    """,
    """
    F
    3 (Commissioning)
    19 February 2025; nothing to declare
    4 | Clear method for matching; names back-up by postcode. Does not say what happens at Christmas.
    3 | Supervision every eight weeks; 71 per cent hold level 2
    5 | Two linked real examples, checked with the other council
    3 | Good on falls, thin on skin
    2 | Repeats our policy back to us
    4 | Pays travel time at the full rate, shown on a pay slip
    3 | Electric bikes in two zones; no figures
    Yes
    """,
    """
    B
    5
    20/2 none
    3 | ok
    3 | ok
    2 | generic
    4 | good
    3 | ok
    3 | ok
    1 | leaflet
    No
    """,
)
def tender_scoring() -> str:
    return """
@ sheets=Scoring,Scale,Rules; ghost=italic; font=Arial; page=landscape; size=9.5
! Quality evaluation: individual scoring sheet
Contract: home care framework 2025-31 (lots 1 to 7). Procurement lead: Yusuf Dean. Price is 40 per cent and is scored by Procurement. Quality is 50 and social value 10.
~ Score alone. Do not speak with other evaluators before moderation. One sheet a bidder.
| Bidder letter | {}
| Evaluator | {}
| Date and declaration of interests | {}

|w 2 10 3 10 3 10
|= Q | Question put to bidders | Weight | What a good answer shows | Score 0-5 | Reasons for the score
| 1 | How will you make sure that the same small group of care workers visits each person? | 10% | Matching, rota software, back-up, holidays, how people are told | {Q1 Continuity=#2}
| 2 | How do you recruit, train and supervise? | 10% | Values-based hiring, Care Certificate in 12 weeks, spot checks, supervision at least each 8 weeks | {Q2 Workforce=#2}
| 3 | Describe when a package went wrong, and what you changed. | 5% | Candour, cause not blame, change that lasted | {Q3 Learning=#2}
| 4 | How will you notice that somebody is getting worse and act on it? | 10% | RESTORE2 or alike, who is rung, by when, out of hours | {Q4 Deterioration=#2}
| 5 | How do you protect people from abuse and neglect? | 5% | Own words, local procedures, whistle-blowing, missed visit alerts | {Q5 Safeguarding=#2}
| 6 | How are care workers paid for all of their time? | 10% | Travel and waiting paid, sick pay, guaranteed hours | {Q6 Pay=#2}
| 7 | What social value will you bring to the city? | 10% | Local jobs, carbon, apprentices; amounts and dates | {Q7 Social value=#2}

Scores agreed to go forward to moderation? {[Yes|No}
---
! Scoring scale
|= Score | Word | Meaning
| 5 | Excellent | Exceeds what was asked, with proof. No doubts.
| 4 | Good | Meets all that was asked, with proof. Small doubts.
| 3 | Sufficient | Meets what was asked. Proof is thin.
| 2 | Weak | Meets some.
| 1 | Poor | Meets little.
| 0 | None | No answer, or nothing to the point.
---
! Rules
A score below 2 on questions 4 or 5 rules the bid out. <<||Reasons may be released to the bidder. Write nothing that you would not say in the room.>>
"""


@layout(
    """
    b0 hub Commissioning/MPS skeleton.docx
    b1 quality Improvement network/Toolkit 5 Market position statement.docx
    b0 south Commissioning/Market position statement outline.html
    f0 partners Commissioning/MPS Older people 2025.docx
    f1 audit Commissioning/MPS Short breaks.docx
    p0:0-1 finance Commissioning/MPS older people 0.1.docx
    p1:0-3,5 county Commissioning/MPS SB.docx
    p0:0-5,7 coast Commissioning/MPS Older people - figures to follow.docx
    """,
    """
    Older people's housing, care and support
    January 2025 to December 2027
    We want fewer beds in ordinary residential care and many more places for people with advanced dementia, and we will pay more for them.
    Brantholme has 58,400 people over 65. The number over 85 will go up by 2,100 by 2032, nearly all in the northern wards. About 4,300 live with dementia.
    We spent £71 million on 3,900 people last year: £38 million on care homes, £24 million on home care, the rest on extra care, day services and equipment.
    Residential care without nursing: 140 empty beds. Nursing with dementia: 38 people are placed outside the city. Home care: enough in the south, short in the north.
    Extra care on council land; dementia nursing; live-in care; night visits.
    Block beds in two homes; a fee band for complex dementia from April; land at nil price for extra care; free training.
    commissioning@brantholme.example or the providers' forum on the first Thursday of each month
    """,
    """
    Short breaks
    2025
    More breaks at home
    2,300 carers known to us
    £1.4m
    One home, full
    Shared Lives breaks
    Grants
    LF
    """,
)
def market_position_skeleton() -> str:
    return """
@ ghost=grey; font=Calibri; heads=Heading; colour=0B5345; tidy=0
^ Toolkit 5: Market position statement
! Market position statement
~ This skeleton keeps statements across the region in one order so that providers who work in several councils can find their way. Do not add headings. Twelve pages at most.
|w 5 12
| Sector | {x [for example, older people]}
| Period | {x [from - to]}

# Foreword
A good life depends on more than services, but without good services many people could not live one. Section 5 of the Care Act asks councils to see to it that there is a choice of high-quality care. We cannot do that by ourselves. This statement tells those who provide care, or think of doing so, what we know about the years to come. It is a start to a conversation and makes no promise to buy.
# The message in one paragraph
{~ Say what you want more of, less of and different. A provider should be able to stop reading here.}
# Who needs care now and later
~ Use the regional data pack. Prompt: how many, where, how old, how it will change in five and ten years, who pays for their own care.
{x Lorem ipsum dolor sit amet, consectetur adipiscing elit. Integer nec odio. Praesent libero. Sed cursus ante dapibus diam.}
# What we spend and on what
~ A table and a chart. Prompt: gross spend, people, average price, price of care for those who pay for themselves.
{x Lorem ipsum dolor sit amet. Sed nisi. Nulla quis sem at nibh elementum imperdiet.}
# What there is
~ Prompt: number of providers, beds and hours, quality ratings, empty beds, workforce turnover, exits in the past year.
{x [Text and map]}
# What we would like to see
~ Prompt: be concrete. Where, how many, by when.
{x [Text]}
# What we will do to help
~ Prompt: land, length of contract, fees, training, data, planning advice.
{x [Text]}
# Talk to us
We answer any idea within ten working days. Contact: {x [name, address, forum dates]}
<<||# What happened since the last statement
~ Optional. Lorem ipsum.>>
"""


@layout(
    """
    b0 county Public health/JSNA chapter format.docx
    b1 north Public health/Needs assessment chapter - headings and prompts.docx
    b1 hub Public health/JSNA chapter.rtf
    f0 quality Public health/JSNA Falls 2024.docx
    f1 finance Public health/JSNA Hearing loss.rtf
    p0:0-2 hr Public health/JSNA Falls.docx
    p1:0-4 audit Public health/JSNA hearing.docx
    p0:0-6,9 partners Public health/JSNA falls to steering group.docx
    """,
    """
    Falls and bone health in people over 65
    Dr Imani Roche, Public Health; Lou Pender, Reablement
    May 2024
    One in three people over 65 and one in two over 80 falls in a year. There were 1,412 emergency admissions in 2022/23. Falls cost the city's health and care about £19 million.
    Age, earlier falls, four or more medicines, poor sight, cold homes, drink. Being Asian or black lowers the risk of a broken hip, but people come later.
    Rate of 2,310 per 100,000, above the regional 2,040. Highest in Mill and Eastgate. Women twice as often as men.
    Strength and balance classes at 14 places, with 60 places empty in Eastgate; a falls car; fracture liaison at the infirmary; telecare for 4,100.
    Forty people in three groups. "I was told to be careful, not how." Bus stops are too far from the hall.
    NICE NG249: multifactorial assessment, home hazard checks, exercise. Good evidence for Otago and tai chi.
    No class in Urdu. Housing staff do not ask. Nobody rings after the second fall.
    Move 60 places to where the falls are; train housing staff; ring everyone after a second call for lifting.
    """,
    """
    Hearing loss
    PH
    2024
    1 in 6
    Age, noise
    28,000 est.
    Audiology, 2 lip-reading classes
    Survey n=41
    NG98
    Care home checks
    Train 20 homes
    """,
)
def needs_chapter() -> str:
    return """
@ ghost=blue; font=Arial; heads=Heading; colour=34495E; tidy=1
v Joint strategic needs assessment, Brantholme Health and Wellbeing Board
! JSNA chapter: {x <topic>}
|w 5 12
| Format agreed | JSNA Steering Group, 6 February 2023
| Editor | Margot Linden, Public Health Intelligence
| Length | 3,000 words, six charts
| Authors of this chapter | {}
| Month and year | {}

# 1 Why it matters
~ The size of the problem in four sentences, one of them about money.
{n 3}
# 2 Who is at risk
~ Age, sex, ethnicity, place, deprivation, disability, and people who are easily missed: prison leavers, carers, travellers, people without papers.
{n 3}
# 3 What the figures say
~ Time trend, comparison with England and the nearest neighbours, map by ward. Give confidence intervals. Do not name small numbers (under 5).
{n 4}
# 4 What is offered now
~ Services, numbers, cost, waits, quality.
{n 3}
# 5 What people say
~ At least two ways of hearing. Quote with permission.
{n 3}
# 6 What works
~ NICE, SCIE, systematic reviews. Say how strong it is.
{n 3}
# 7 Gaps
{n 3}
# 8 Recommendations
~ For whom? By when? No more than six. 'Raise awareness' is not a recommendation.
{n 3}
# 9 Standing text
This chapter forms part of the assessment which the Council and the integrated care board must prepare under section 116 of the Local Government and Public Involvement in Health Act 2007. Data are for Brantholme residents unless said otherwise. Rates are standardised to the European population of 2013.
<<||
# 10 Before you send it to the editor
* Charts have alternative text and a source.
* Acronyms spelled out at first use.
* A person outside health has read it.>>
"""


@layout(
    """
    b0 partners Strategy/Strategy on a page and full text - corporate.docx
    b1 hr Policy and strategy/Strategy format 2024.docx
    b1 quality Policy and strategy/Strategy format.pdf
    f0 audit Strategy/Carers strategy 25-30.docx
    f1 county Strategy/Autism strategy short.docx
    p0:0-1,3 coast Strategy/Carers strategy working.docx
    p1:0-4 finance Strategy/Autism strategy layout.docx
    p0:0-8 north Strategy/Carers strategy consultation draft.docx
    """,
    """
    Unpaid Carers Strategy
    2025 to 2030
    No carer in Brantholme has to give up their own life to keep somebody else's going.
    Councillor Prudence Alleyn
    There are 26,900 unpaid carers in the city and we know 4,100 of them by name.
    Eight hundred carers answered the survey; 41 came to the two events at Corn Hall; six wrote this with us.
    Be found early; have a break; stay in work; be heard when someone leaves hospital.
    Carer champions in every surgery by 2026. A break fund of £300 a year. Carer's passport at the infirmary.
    £1.9 million a year, of which £450,000 from the Better Care Fund
    Carers known 4,100 to 9,000; carers who feel that they have a life of their own 24% to 35%
    Carers Partnership Board, twice a year
    """,
    """
    Autism
    2025-28
    Seen, heard, at home
    Cllr P Alleyn
    1,900 adults
    Survey
    Diagnosis; jobs; homes
    Hub; job coach
    BCF
    Wait 14m to 9m
    Board
    """,
)
def strategy_format() -> str:
    return """
@ ghost=italic; font=Georgia; heads=Heading; colour=641E16; tidy=0
^ Corporate Policy Team. Strategy format, edition of March 2024
! {x [Name of strategy]}
{x 20XX to 20XX}
# Our vision
{x [One sentence that a child could understand]}
# Foreword
We are pleased to introduce this strategy. Brantholme is a city of many languages and one heart. Its people have come through hard years with good humour and by looking out for one another. The Council cannot do everything it once did, but it can do the right things well, with others and in time. This strategy says what those things are. It has been written with residents and we thank them for their candour.
Signed: {x [Portfolio holder]}
~ The foreword is supplied by the Policy Team and is not to be changed.
# Where we are
{~ Two pages. What do the figures say? What is good? What is not?}
# What we heard
{~ Who was asked and how? What did they say? What did you change?}
# What we want to bring about
~ Three to five outcomes. Each is about people, not services.
{x TBC}
# How we will get there
{~ Actions with a year beside each. Detail goes to the delivery plan.}
# Money
{x TBC}
# How we will know
{~ Four to eight measures with where we start and where we want to be.}
# Who keeps watch
Progress is reported to the Corporate Management Team every six months and to Cabinet once a year. Named board: {x [board]}
# How it fits with other plans
The Council Plan 2023-27; Medium Term Financial Strategy; Health and Wellbeing Strategy; Local Plan; Equality Objectives 2024-28; Climate Action Plan.
<<||~ Checklist for authors: plain English score above 60; easy read ordered; equality analysis begun; Policy Team has seen it twice.>>
"""
