"""Committee reports, business cases and briefings that are written under headings."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 county Democratic Services/Committee report template.docx
    b1 partners Committee report template (HACC).docx
    f0 quality Committee/Item 7 Home care framework.docx
    f1 audit Committee/Item 9 Carers strategy progress.docx
    p0:0-4,6 finance Committee/Item 7 DRAFT for legal.docx
    p1:0-3,8 north Item 9 report template.docx
    """,
    """
    Home care framework: award of contracts
    Health and Adult Care Committee, 18 March 2025
    Director of Adult Social Care
    That the Committee (a) agrees to award places on the framework to the 14 providers named in exempt Appendix 2 from 1 July 2025 for four years; and (b) notes that 212 people will be offered a choice of staying with their provider by direct payment.
    The present framework ends on 30 June. Thirty-one tenders came in. Quality counted for 70 per cent, price for 30, and six people who have home care sat on the panel. The new contract pays for travel time, pays on planned hours, and asks providers to work in one of nine zones.
    The Committee could extend for a year (allowed under clause 3), but eleven providers have said that they would hand back work at the present rate. Spot purchase would cost an estimated 9 per cent more.
    The framework rate of 24.85 pounds an hour falls within the budget agreed in February. A rise of 1 pound costs 1.37 million pounds a year. There is a reserve of 600,000 pounds for the change-over.
    The procurement was carried out under the Light Touch Regime. TUPE will apply to about 340 care workers. Section 5 of the Care Act requires the Council to promote a diverse and sustainable market.
    An equality impact assessment is at Appendix 3. Most people who have home care are women over 80. The change-over will be phased and no one is to have more than one change of provider.
    The main risk is that care workers do not transfer. Providers must give a mobilisation plan by 1 May, and a contingency rota has been agreed with the reablement service.
    None
    """,
    """
    Carers strategy: progress in year one
    HACC 18/3/25
    DASS
    To note.
    The strategy has five promises. Two are met (a carers' line on six days; emergency plans for 1,100 carers), two are under way, and one, replacement care at short notice, has been put back because no provider bid. // The survey of adult carers found satisfaction at 38.2 per cent, up from 34.9.
    Not applicable, for noting.
    Within budget. Better Care Fund 412k.
    Care Act s10 and s20.
    See EqIA of the strategy.
    -
    Survey of Adult Carers 2023-24
    """,
)
def committee_report() -> str:
    return """
@ ghost=both; font=Arial; heads=Heading; colour=000000; tidy=01
^ <<Marlshire County Council||Marlshire County Council - Democratic Services - report template revised May 2024>>
v Agenda item number to be inserted by Democratic Services
! {Title of report=~ Title of report}
|w 5 12
| Committee and date | {}
| Report of | {}
~ How to use this template: type over the grey text. Keep to four sides. Use plain English, Arial 11, numbered paragraphs. Do not change the order of the headings or delete any: if a heading does not apply, write "None" or "Not applicable" and why. Reports must be cleared by Finance, Legal and the Assistant Director ten clear days before despatch. A report that has not been cleared will be taken off the agenda.
# Recommendations
{~ State exactly what the Committee is asked to decide, in words that can be copied into the minutes. Use "agrees", "notes" or "recommends to Cabinet". Each recommendation must be capable of standing by itself.}
# Background
{~ Explain why the report has come now and what the Committee needs to know in order to decide. Refer to earlier decisions with their dates. Do not write a history.}
# Options considered
{~ Set out the realistic options, including doing nothing, and the reasons why each is or is not recommended.}
# Financial implications
{~ To be agreed with the finance business partner: revenue, capital, savings, risks to the budget and the source of funds.}
# Legal implications
{~ To be agreed with Legal Services: the power relied upon, duties, procurement, risk of challenge.}
# Equality implications
{~ Summarise the equality impact assessment and attach it. Say how due regard has been shown.}
# Risk implications
{~ State the two or three main risks and how they will be managed. Refer to the corporate risk register where needed.}
# Background papers
{~ List unpublished papers relied upon (Local Government Act 1972, s100D). If there are none, say so.}
"""


@layout(
    """
    b0 finance Transformation/Outline business case template.docx
    b1 county Transformation/OBC template - Gateway 2.pdf
    f0 hub Transformation/OBC - technology enabled care.docx
    f1 south Transformation/OBC Shared Lives expansion.docx
    p0:0-4,6 partners Transformation/OBC TEC v0.3.docx
    """,
    """
    Technology enabled care at first contact
    Petra Wolstenholme
    Every year about 2,900 people ring the front door for the first time with a need that does not reach eligibility. One in five comes back within twelve months, often in crisis. In Wealdham we offered a pendant, a medication dispenser or an activity check within five days to 140 people: 11 per cent came back.
    People stay well for longer at home. Fewer than 12 per cent of those helped come back within a year by March 2027. Spend on new home care packages is 1.4 million pounds a year lower than forecast.
    Do nothing. Extend in-house. Buy a managed service. Join the neighbouring county's contract. The last is preferred because it is open to us until 2028 and needs no procurement.
    Set-up 310,000 pounds (capital), running cost 420,000 a year. Benefits begin in month 9 and pass cost in month 21. Finance has tested the case at half the benefit, where it breaks even in month 40.
    A variation under regulation 72 of the neighbour's contract. Legal advice of 6 January.
    Six-month mobilisation; two more installers; practice champions in each team; TEC Board monthly.
    People say no; batteries and broadband fail; workers do not refer. The switch-over of telephone lines is the largest of them.
    """,
    """
    Shared Lives: from 61 to 120 placements
    E Quaife
    Placement cost £412/wk vs residential £1,190. Only 3% of LD placements are Shared Lives (England 6%).
    Double placements by 2028. 25 step-downs from residential.
    1 stay as we are 2 in-house growth 3 outsource. Prefer 2.
    2 x assessors 96k pa. Saves 780k in yr 3.
    n/a - in-house
    Recruit carers via radio campaign, recommend-a-friend £250.
    Not enough carers come forward
    """,
)
def outline_business_case() -> str:
    return """
@ ghost=none; font=Calibri; heads=Heading; colour=385623; pdffont=Sans; tidy=01
! Outline business case
## Project name
{}
## Senior responsible owner
{}
?This template follows the Five Case Model used across government. At outline stage the strategic and economic cases should be largely complete; the commercial, financial and management cases in outline. Aim for eight to twelve pages. The gateway panel will ask: Do we need this? Have we looked at enough ways of doing it? Could we buy it? Can we pay for it? Can we bring it off?
<<||Gateway 2 papers to pmo@marlshire.example. Template OBC/2, owner Head of Transformation, valid until superseded.>>
?Optimism bias: add 10 to 25 per cent to costs and take the same off benefits at this stage. Benefits must be cashable, cost avoiding or non-financial, and you must say which. A benefit that no budget holder has agreed to does not count.
# Strategic case
## The case for change
?Describe the problem, the evidence for it, who is affected, and how putting it right fits with the directorate's strategy, the Care Act and the wishes of people who draw on care.
{}
## Objectives
?State no more than five objectives. Each must be specific, measurable, achievable, relevant and time-bound.
{}
# Economic case
?List the long list of options and how you came to a short list, then the preferred way forward.
{}
# Financial case
?Set out capital and revenue over five years, where the money comes from, and when benefits come in.
{}
# Commercial case
?Describe how goods or services would be bought, the state of the market and the allocation of risk.
{}
# Management case
?Explain how it would be delivered: governance, people, timetable, change management, evaluation.
{}
## Main risks
?State the main risks and dependencies.
{}
"""


@layout(
    """
    b0 hub Comms/Member briefing note.docx
    b1 hub Comms/Briefing note for Cabinet Member.docx
    f0 hub Comms/Member briefing - waiting lists Feb.docx
    f1 hub Comms/Member briefing strike.docx
    p0:0-3 hub Comms/Member briefing OT.docx
    """,
    """
    Waiting times for occupational therapy
    Cllr Winifred Harkaway
    24 February 2025
    141 people are waiting, down from 163 at Christmas. The longest wait is 23 weeks.
    Questions on this are likely at Full Council on 4 March, as the Fenbrook Herald has asked for figures under FOI.
    Everyone waiting is rung every six weeks. Urgent need (falls, end of life, hospital) is seen within two working days and nobody urgent is waiting.
    "Nobody should wait that long and I have asked for a plan. Two more therapists start in April."
    Does not include housing grant waits, which are the districts'.
    """,
    """
    Industrial action at Oakhurst Care Ltd
    WH
    3/3/25
    One-day strike 12/3 by 40 care workers. 71 people affected.
    TV coverage.
    Other agencies + in-house. All 71 have a plan.
    We respect the right to strike; safety first.
    -
    """,
)
def member_briefing() -> str:
    return """
@ ghost=none; font=Arial; labelshade=DEEAF6
! Member briefing
<<||Format agreed with Group Leaders 2023. One side of A4. Send by 3 pm to asc.business@marlshire.example.>>
One side only. Bad news first. No acronyms. Members will have two minutes to read it, on a phone, often on the way to a meeting at which they are asked about it. Tell them what has happened, what it means for people in their division, what is being done and what they might say. Do not include anything that could identify a resident.
|w 5 12
| Subject | {}
| For | {}
| Date | {}
| The headline | Two sentences that the Member could say aloud. // {The headline=}
| Why now? | What has prompted this; press interest; meetings coming up. // {Why now?=}
| What is being done | Facts, figures, dates. // {What is being done=}
| Line to take | In quotation marks. // {Line to take=}
| Caveats | What we do not know or cannot say. // {Caveats=}
"""


@layout(
    """
    b0 partners Learning/7-minute briefing template.pptx
    b1 north Learning/7 minute briefing (blank slides).pptx
    f0 audit Learning/7 minute briefing - self-neglect.pptx
    f1 coast Learning/7MB Adult T.pptx
    p0:0-3 county Learning/7 minute briefing wip.pptx
    """,
    """
    Self-neglect: Adult M
    Adult M was 67 and died at home in February 2023 of sepsis from leg ulcers. He had turned away eleven visits by six services.
    The Safeguarding Adults Board commissioned a review in June 2023 and published it in October 2024.
    Each service closed him separately. No one asked why he was afraid of hospital. His mother had died there and he told the postman so.
    * Self-neglect pathway launched November 2024 // * Multi-agency meeting after three refusals // * "Who does he talk to?" added to the toolkit
    Talk at your next team meeting about a person who says no. Who else knows them?
    Ring the safeguarding hub for advice. Read the full report on the Board's pages.
    """,
    """
    Adult T - pressure care
    T, 91, nursing home, grade 4 ulcer
    SAR 2024, three agencies
    repositioning charts signed in advance
    audit of charts monthly
    Check a chart tonight
    -
    """,
)
def seven_minute_briefing() -> str:
    return """
@ ghost=both; tidy=01
! Seven-minute briefing: {~ [title of the case]}
<<Safeguarding Adults Board||Safeguarding Adults Board learning and development subgroup, template C>>
~ Seven minutes is about as long as people can take in something new. A briefing has seven boxes, is read out at a team meeting, and ends in talk. Write no more than 60 words a slide. Take out details from which the family could be known.
# 1. What happened?
~ Say in three sentences who the person was, not only how they died.
{}
# 2. Why was it reviewed?
~ Name the Board's decision, date and kind of review.
{}
# 3. What did we find?
~ Pick two or three findings. Put them in the language of practice.
{}
# 4. What has changed since?
~ Only what is in place. Not what is planned.
{}
# 5. What should you do?
~ One thing that can be done this week.
{}
# 6. Where to go for more
~ Links, people, training.
{}
"""
