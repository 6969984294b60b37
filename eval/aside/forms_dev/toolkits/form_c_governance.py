"""Governance templates: committee report, terms of reference, action plan, risk register, decision log."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 county Democratic services/Cabinet report 2025.docx
    b1 audit Democratic services/Committee report - house style.docx
    b0 north Democratic services/Report format (all committees).rtf
    f0 coast Cabinet/Report day services recommissioning.docx
    f1 hub Scrutiny/Report falls prevention.docx
    p0:0-4 partners Cabinet/Report day services.docx
    p1:0-6 quality Scrutiny/Falls - report to clear.docx
    p0:0-9 finance Cabinet/Day services report awaiting legal.docx
    """,
    """
    Cabinet
    18 March 2025
    Recommissioning of day services for adults with a learning disability
    Councillor Prudence Alleyn, Adults and Health
    Jon Mackie, Strategic Commissioner, ext. 4471
    The six day services contracts end in March 2026. This report asks Cabinet to agree a framework in their place, under which people may choose between building-based support, small groups and employment support.
    (1) Agree to procure a framework for four years with an option for two more. // (2) Delegate award to the Director of Adult Services.
    At present 287 people use six services. Forty per cent would like to do something else for at least one day, according to reviews held in the autumn. Two buildings are in poor repair.
    Extend the contracts as they are: not recommended, because it cannot be done for all six without a breach of the procurement rules. Bring in house: £1.2 million more a year.
    The cost is £6.4 million a year and is in the budget. Transport savings of £150,000 are assumed from year 2.
    The Council has a duty to meet eligible needs under section 18 of the Care Act 2014. A competitive flexible procedure will be used under the Procurement Act 2023. (CR 20/2/25)
    Attached as Appendix B. Negative for people who find change hard; staged move with familiar staff.
    Ward members of Eastgate and Mill were briefed on 12 February.
    """,
    """
    Health Scrutiny
    3 April
    Falls
    Cllr Alleyn
    P Osei
    Update on falls
    Note
    1,140 falls calls, 12% fewer
    n/a
    none
    none
    n/a
    All
    """,
)
def corporate_committee_report() -> str:
    return """
@ ghost=red; font=Arial; size=12; heads=bold; tidy=0
^ BRANTHOLME CITY COUNCIL
! Report
|w 5 12
| Report to | {x [Cabinet / Committee / Panel]}
| Date of meeting | {x [date]}
| Title | {x [as on Forward Plan]}
| Portfolio holder | {x [name]}
| Report author and contact | {x [name, post, extension]}

# 1. Purpose
{~ Two sentences. Why is this before members today?}
# 2. Recommendations
That the [Cabinet/Committee]:
{~ Number each one. Start with a verb: agree, note, delegate, refer.}
# 3. Background
{~ Facts that members need. No more than one page. Put the rest into an appendix.}
# 4. Alternatives considered
{~ There is always at least one: to do nothing.}
# 5. Financial implications
The Section 151 Officer has been consulted on this report. Members are reminded that the Council has a duty to set a balanced budget, that the Medium Term Financial Strategy assumes savings of £31 million by 2028, and that any commitment not provided for in the approved budget must name its source.
{~ To be written by the finance business partner, not the author.}
# 6. Legal implications
The Monitoring Officer has been consulted on this report. In coming to a decision members should take into account all relevant considerations and leave out of account all irrelevant ones, act for a proper purpose and within the policy framework, and give reasons.
{~ To be written by Legal Services. Allow eight working days.}
# 7. Equality implications
Under the public sector equality duty the Council must have due regard to the need to eliminate discrimination, advance equality of opportunity and foster good relations.
{~ Say whether an equality analysis is attached, and what it found.}
# 8. Climate implications
The Council declared a climate emergency on 10 July 2019. There are no climate implications arising directly from this report.
~ Delete or amend as appropriate.
# 9. Crime and disorder implications
The Council has a duty under section 17 of the Crime and Disorder Act 1998. There are none arising directly from this report.
# 10. Wards affected
{x [All / list wards]}
# 11. Background papers
None.
<<||~ Clearance order: line manager, finance, legal, equalities, Director, portfolio holder. Draft reports are exempt from publication until the agenda is out. Dispatch is five clear days before the meeting.>>
"""


@layout(
    """
    b0 hub Governance/ToR - model for boards.docx
    b1 finance Improvement network/Toolkit 3 Terms of reference.docx
    b1 south Governance/ToR board.pdf
    f0 audit Boards/ToR Adults Improvement Board.docx
    f1 north Boards/TOR - Practice Forum.docx
    p0:0-2 quality Boards/ToR Adults Improvement Board draft.docx
    p1:0-4 county Boards/ToR practice forum first draft.docx
    p0:0-6,8 coast Boards/AIB terms for discussion.docx
    """,
    """
    Adults Improvement Board
    the Executive Director of Adult Services
    hold the improvement plan to account, take away what stands in its way and tell Cabinet how it is going
    Independent chair, DASS, Section 151 Officer, ICB place director, Healthwatch, two people who draw on care, principal social worker
    four
    monthly for the first year and every two months after that
    Cabinet, through the portfolio holder, each quarter
    spend up to £50,000 from the improvement fund
    the Programme Office
    June 2026
    """,
    """
    Practice Forum
    PSW
    share good practice
    All grades
    6
    6-weekly
    SMT
    -
    PSW's office
    Jan 26
    """,
)
def model_terms() -> str:
    return """
@ ghost=yellow; font=Georgia; heads=Heading; colour=2E4A2E; tidy=1
! Terms of reference
~ Model terms for a board or group. Change what is in square brackets; leave the rest unless you have a reason. Approved for use by the Network's governance leads, February 2024.
# 1 Name
1.1 The group is called the {Name of group=x [insert name of board or group]} ("the Group").
1.2 It was set up by {Set up by=x [insert parent body or post]} and has no powers but those given here.
# 2 Purpose
2.1 The Group exists to {Purpose=x [insert purpose in one sentence]}.
2.2 It does not manage individual cases, complaints or staff.
# 3 Membership
3.1 Members are: {Members=x [list posts, not names]}.
3.2 Members may send a deputy who can decide on their behalf. Missing three meetings running counts as leaving.
3.3 At least two members shall be people who draw on care and support or unpaid carers. They are paid under the participation policy.
# 4 Meetings
4.1 The quorum is {Quorum=x [insert number]}, including the chair or vice chair.
4.2 The Group meets {Frequency=x [insert frequency]}. Papers go out five working days before.
4.3 Decisions are by agreement. If there is none the chair decides and the minutes say that views differed.
4.4 Notes and an action log are sent within five working days.
# 5 Accountability
5.1 The Group reports to {Reports to=x [insert name and how often]}.
5.2 Authority delegated to the Group: {Delegated authority=x [none / insert]}.
# 6 Conduct
6.1 Members declare interests at the start of each meeting.
6.2 What is said about people is confidential. What is decided is not.
# 7 Support and review
7.1 Secretariat is given by {Secretariat=x [insert team]}.
7.2 These terms will be looked at again in {Review date=x [insert month and year]}.
<<||
| Template history | |
| 1.0 | First issued 2019, R. Penfold
| 1.1 | Quorum paragraph, 2021, R. Penfold
| 2.0 | Lived experience paragraph, February 2024, M. Tolhurst>>
"""


@layout(
    """
    b0 quality Improvement/Prep action plan - 14 regional actions.xlsx
    b1 partners Improvement network/Regional action plan (local copy).xlsx
    b1 finance Improvement/Regional action plan.docx
    f0 hub Improvement/Regional actions Brantholme Q2.xlsx
    f1 coast Improvement/Regional action plan Q3 return.xlsx
    p0:0-2 north Improvement/Regional actions Q1.xlsx
    p1:0,1,2,4,6 county Improvement/Action plan Sept.docx
    p0:0-9 audit Improvement/Regional actions half year.xlsx
    """,
    """
    Brantholme
    Q2 2024-25; Grace Tullis
    GT | Green | 60 staff briefed in June
    PL | Green | Rings round every Friday
    PL | Amber | Two localities done; third waits for a manager
    HW | Green | Done
    JF | Amber | 22 of 40
    JF | Red | Supplier cannot do it before the upgrade
    Comms | Green | Film on website, 900 views
    GT | Amber | Draft at Legal
    HW | Red | No budget
    PL | Green | -
    GT | Green | First report at scrutiny 4 Oct
    HW | Amber | Needs two more carers
    """,
    """
    Brant.
    Q3 GT
    GT | G | -
    PL | G | -
    PL | G | -
    HW | C | closed
    JF | G | -
    JF | R | Feb
    Com | C | closed
    GT | G | -
    HW | R | £
    PL | C | closed
    GT | G | -
    HW | A | -
    """,
)
def regional_action_plan() -> str:
    return """
@ sheets=Plan,Key; font=Calibri; page=landscape; size=9.5; ghost=italic
! Regional action plan: council return
The twelve actions below were agreed by all directors in the region on 21 March 2024. Wording and dates are fixed. Councils fill in the three columns on the right.
| Council | {}
| Quarter and name | {}

|w 2 5 12 4 4 3 8
|= No | Theme | Action | Regional date | Local lead | Status | Comment
| 1 | Waiting | Brief all teams on the regional waiting well standard | June 2024 | {#3}
| 2 | Waiting | Ring everybody who has waited over six weeks | From July 2024 | {#3}
| 3 | Waiting | Put a senior worker at first contact in each locality | October 2024 | {#3}
| 4 | Practice | Adopt the regional case audit tool | September 2024 | {#3}
| 5 | Practice | Train forty staff in strengths-based recording | March 2025 | {#3}
| 6 | Data | Flow client level data monthly, with fewer than 2 per cent rejected | December 2024 | {#3}
| 7 | Voice | Publish a film about how to ask for help | October 2024 | {#3}
| 8 | Market | Sign the regional protocol on provider failure | November 2024 | {#3}
| 9 | Market | Pay for travel time in all home care contracts | April 2025 | {#3}
| 10 | Workforce | Offer a return-to-practice place each year | January 2025 | {#3}
| 11 | Leadership | Take a self-assessment to scrutiny | December 2024 | {#3}
| 12 | Carers | Set up a carers' sounding board of at least eight | February 2025 | {#3}
---
! Key
|= Status | Meaning
| Green | On course for the regional date
| Amber | Late by up to a quarter, or at risk, with a plan
| Red | Will not be done without help
| Complete | Done and checked
<<||Send to programme@fourrivers.example by the tenth of the month after quarter end.>>
"""


@layout(
    """
    b0 north Risk/Adults risk register.xlsx
    b1 hr Corporate risk/Directorate register format.xlsx
    b0 coast Corporate risk/Risk register.docx
    f0 finance Risk/Adults register Q3.xlsx
    f1 quality Risk/Register - Reablement.docx
    p0:0-1 audit Risk/Adults register Q4.xlsx
    p1:0-4 partners Risk/Reablement register.docx
    p0:0-5 county Risk/Adults register - for DMT.xlsx
    """,
    """
    Adult Social Care
    Bryony Felce, 3 December 2024
    Two home care providers in the north give notice in the same month | 5 | 3 | 15 | Provider risk list; mutual aid with the neighbouring council; in-house bank of 30 hours a day | 4 | 2 | 8 | J Mackie
    Court of Protection work waits over six months | 4 | 4 | 16 | Agency solicitor, weekly triage | 4 | 3 | 12 | P Lall
    Sensitive letter sent to the wrong person | 3 | 4 | 12 | Window envelopes, second check | 3 | 2 | 6 | N Bright
    Heatwave in care homes without cooling | 4 | 3 | 12 | Fans bought; plan on each home's wall | 3 | 3 | 9 | Public Health
    Loss of four approved mental health professionals to agencies | 5 | 4 | 20 | Market supplement from April | 4 | 3 | 12 | T Maseko
    T Maseko, 9 December
    """,
    """
    Reablement
    SY
    Vacancies | 4 | 4 | 16 | Bank | 3 | 3 | 9 | SY
    Cars | 3 | 2 | 6 | Pool | 2 | 2 | 4 | SY
    Late meds | 5 | 2 | 10 | eMAR | 3 | 1 | 3 | SY
    Lone work | 3 | 3 | 9 | Devices | 2 | 2 | 4 | SY
    -
    SY
    """,
)
def directorate_risk_register() -> str:
    return """
@ sheets=Register,Impact,Likelihood,Appetite; ghost=italic; page=landscape; size=9; font=Arial
! Risk register
| Directorate or service | {}
| Last updated by, and when | {}

|w 2 10 3 3 3 10 3 3 3 5
|= Ref | Risk: there is a risk that... because of... leading to... | Impact 1-5 | Likelihood 1-5 | Score | Controls in place | Impact after | Likelihood after | Score after | Owner
| Eg | There is a risk that the call centre cannot take calls because of a power cut leading to people in crisis not being helped | 4 | 2 | 8 | Mobile phones in the cupboard; divert to out of hours | 3 | 2 | 6 | Head of Customer Services
| 1 | {Risk 1=#9}
| 2 | {Risk 2=#9}
| 3 | {Risk 3=#9}
| 4 | {Risk 4=#9}
| 5 | {Risk 5=#9}

Seen by management team: {}
---
! Impact scale
|= Score | Word | People | Money | Reputation
| 1 | Slight | No harm | under £25,000 | A grumble
| 2 | Minor | First aid or upset | £25,000 to £100,000 | A letter to the paper
| 3 | Medium | Hospital, or several complaints | to £500,000 | Local news for days
| 4 | Major | Lasting harm to one, harm to many | to £2 million | National news; a regulator asks questions
| 5 | Severe | Death | over £2 million | Government steps in
---
! Likelihood scale
|= Score | Word | Rule of thumb
| 1 | Very unlikely | Once in twenty years
| 2 | Unlikely | Once in ten
| 3 | Even | Once in three
| 4 | Likely | Every year
| 5 | Nearly certain | It is happening
---
! Appetite
Safety of people: averse. Money: cautious. Innovation in care: open. <<||Scores of 15 and over go to the corporate management team within two weeks. Scores of 20 and over go to Audit Committee.>>
"""
