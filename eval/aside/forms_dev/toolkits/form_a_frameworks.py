"""Self-assessment frameworks, maturity matrices, equality assessments and peer review preparation."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 hub Toolkits/Assurance ready - local account self-check v2.docx
    b1 north CQC prep/Self-check template.docx
    b0 partners Improvement network/assurance_self_check.pdf
    f0 county CQC prep/Self-check completed Nov.docx
    f1 coast CQC prep/Brantholme self check.rtf
    p0:0-2 quality CQC prep/Self check - started HW.docx
    p1:0-8 audit CQC prep/Selfcheck mental health.docx
    p0:0-2,4-13 south Improvement network/Self-check for moderation.docx
    """,
    """
    Brantholme City Council
    Helena Wroe, Head of Assurance
    14 November 2024
    3 | Median wait fell from 41 to 26 days. Web form works on a phone. | Backlog in South
    2 | People get a copy of the plan in 7 cases of 10; not in their language unless they ask. | No easy read since June
    3 | 68% of those reviewed in year | Reviews in supported living
    2 | Reablement reaches the hospital discharges but hardly anyone from home | Community offer is thin
    3 | Wellbeing hubs in five wards; data from the 0-19 team not joined up | -
    2 | JSNA has no chapter on Roma families or on sight loss | Engagement with Polish club
    3 | Framework has 44 providers and covers all postcodes but two | Rural north
    3 | Section 75 agreement refreshed in April; joint posts in place | Discharge pathway 2
    2 | Daily huddle, but the escalation route is not known by night staff | Out of hours
    3 | s42 decisions within 2 days in 91% of cases; feedback to referrers is patchy | Feedback
    3 | Cabinet and scrutiny both see the dashboard each quarter | Ward councillors
    We know ourselves better on safety than on equity. Three themes score two because we can describe what we do and not what difference it makes.
    """,
    """
    Brantholme MH
    KO
    Nov
    2 | See dash. | AMHP rota
    2 | - | -
    1 | 38% | All
    3 | IPS team | -
    2 | - | data
    1 | n/k | n/k
    2 | 6 prov. | Beds
    3 | s75 | -
    2 | CRISIS line | nights
    3 | ok | -
    2 | board | MH not seen
    Weakest on reviews.
    """,
)
def assurance_self_check() -> str:
    return """
@ ghost=grey; font=Calibri; size=10.5; labels=bold; page=landscape; tidy=1
^ Four Rivers Improvement Network                       Assurance ready, part 2 of 4
! Local self-check
|w 5 20
| Issued by | Four Rivers Improvement Network, Programme Office
| Version | 2.3, agreed by the Principal Social Worker group on 11 September 2024
~ How to use it. Read the four descriptors. Choose the one that sounds most like you on an ordinary Tuesday, not on your best day. Put its number in the score column. Write the evidence in one line and the gap in a few words. Leave nothing out because it is embarrassing.
| Council | {}
| Completed by | {}
| Date | {}

|w 5 4 4 4 4 2 6 4
|= Statement | 1 Emerging | 2 Developing | 3 Established | 4 Leading | Score | Evidence in one line | Gap
|+ Working with people
| 1.1 Assessments start promptly and look at the whole person | People wait and we do not know how long | Waits are counted; risk is looked at now and then | Waits are falling, each person on the list is rung | Nobody waits longer than they agreed to | {#3}
| 1.2 Care plans are shared and make sense to the person | Plans live on our system only | Plans are sent if asked for | Plans are given to all in a form they chose | People write their own plan and hold the pen | {#3}
| 1.3 Reviews happen when something changes | Most reviews are late | Planned reviews are done by date order | Reviews follow risk and change | People ask for a review with one call and get it | {#3}
| 1.4 People are helped to be independent | Offer depends on worker | Offer for those leaving hospital | Offer for all new contacts | Offer for all, results tracked for a year | {#3}
| 1.5 Prevention reaches those who need it | Leaflets | Projects | A plan with partners | Fewer people reach crisis, and we can show it | {#3}
|+ Providing support
| 2.1 We know our communities and who misses out | Averages only | Some groups looked at | All groups looked at each year | Decisions change because of it | {#3}
| 2.2 There is enough good care to choose from | Gaps found when somebody needs care | Gaps mapped | Gaps mapped and filled within the year | People choose and providers plan with us | {#3}
| 2.3 Partners work to one plan | Meetings | Joint projects | Joint money | Joint outcomes published | {#3}
|+ Safety
| 3.1 Moves between services are safe | Problems come to light afterwards | A pathway on paper | A pathway that is audited | People tell us that they felt safe all the way | {#3}
| 3.2 Safeguarding is timely and personal | Numbers only | Timeliness known | Timely and the person's wishes recorded | Outcomes wished for were met and we can show it | {#3}
|+ Leadership
| 4.1 Governance sees what matters | Reports go up on request | Dashboard for officers | Dashboard for officers and members | Members act on it, with minutes to prove it | {#3}

What does the pattern of scores tell you? {}
v Four Rivers Improvement Network. Free to copy within the region. Do not publish scores without the agreement of the DASS.
"""


@layout(
    """
    b0 finance Equalities/Equality analysis (corporate) 2024.docx
    b1 hr Equalities/EA form for reports.docx
    b1 coast Equalities/Equality analysis form.rtf
    f0 quality Equalities/EA meals service.docx
    f1 hub Equalities/EA telecare switch.pdf
    p0:0-2 county Equalities/EA meals.docx
    p1:0-3,4,5,6,7 partners Equalities/Telecare EA to be completed.docx
    p0:0-12 audit Equalities/EA meals service draft 3.docx
    """,
    """
    Ending the subsidy for hot meals delivered to people's homes
    Adult Social Care, Commissioning
    Farida Nasser, 3 October 2024
    The price of a hot meal would go up from £4.10 to £6.85 from April. 612 people have meals, most of them five days a week. A frozen option at £4.50 and a list of lunch clubs would be offered.
    Negative
    Average age is 84. Forty per cent live alone and the driver is the only person they see that day. We would ask the driver to keep the welfare check for everybody who stays.
    Negative
    231 cannot use an oven safely. Frozen meals need a microwave, and 57 have none. The hardship fund will buy them.
    Not known
    We hold no records. One person wrote that drivers get the title on the label wrong; this has been put right.
    Neutral
    Couples who share a meal pay once under both schemes.
    Negative
    The only halal and Caribbean menus are in the hot range. The supplier has agreed to freeze six of each by March.
    Neutral
    Kosher meals come from another supplier and are not touched by this.
    Negative
    Seven in ten are women, who have smaller pensions on average.
    Not known
    Nobody raised it in the survey.
    Negative
    For someone on pension credit the change is £13.75 a week. Proposed: keep the old price for those on guaranteed credit.
    Change the proposal
    Farida Nasser; Councillor briefing held 17 October
    """,
    """
    Analogue to digital telecare
    ASC Tech
    I Brooke 6/1
    4,100 units swapped by Dec 26
    Positive
    ok
    Positive
    Falls sensors
    Neutral
    -
    Neutral
    -
    Neutral
    Leaflets in 6 languages
    Neutral
    -
    Neutral
    -
    Neutral
    -
    Neutral
    no price change
    Go ahead
    IB
    """,
)
def corporate_equality_analysis() -> str:
    return """
@ ghost=italic; font=Arial; heads=Heading; colour=5B2C6F; shade=EADCF4; sdt=1
^ Brantholme City Council: Equality analysis
! Equality analysis
|w 4 13
| Document owner | Corporate Equalities Team, Democratic Services
| Last revised | May 2024 by Owen Castell; next revision May 2026
| Send to | equalities@brantholme.example at least ten working days before dispatch of the agenda
Decision makers at Brantholme have a legal duty under the Equality Act 2010 to think carefully about how what they do falls on people who share a protected characteristic. This form helps them to do that at the right time. The Monitoring Officer will take a report off the agenda if its equality analysis is missing or thin.
# Section A: About the proposal
| Title | {^ Click here and type the title used on the Forward Plan}
| Directorate and service | {}
| Author and date | {}
| What would change, for whom and from when? | {^ No more than 200 words. Write for a reader who has never heard of the service.}

# Section B: What it means for people
~ For each row, read the explanation, choose one answer and give your reasons with figures. 'None known' is an answer only where you have looked.
|w 6 4 8
|= Protected characteristic, explained | Effect | Reasons, evidence and what you will do
| **Age.** People of a particular age, such as 32, or an age band, such as those over 75. In adult social care two people in three are over 65 but half of the money is spent on people under 65. Ask if a service is cut off or starts at a birthday. | {Age=☐ Positive|Negative|Neutral|Not known} | {Age: reasons=^ Enter text}
| **Disability.** A physical or mental impairment with a substantial and long-term effect on day-to-day life. Includes HIV, cancer and multiple sclerosis from diagnosis. It is lawful to treat a disabled person more favourably. | {Disability=☐ Positive|Negative|Neutral|Not known} | {Disability: reasons=^ Enter text}
| **Gender reassignment.** A person who proposes to undergo, is undergoing or has undergone a process, medical or not, to change their sex. | {Gender reassignment=☐ Positive|Negative|Neutral|Not known} | {Gender reassignment: reasons=^ Enter text}
| **Marriage and civil partnership.** Applies to the first aim of the duty only (getting rid of discrimination), and to employment. | {Marriage=☐ Positive|Negative|Neutral|Not known} | {Marriage: reasons=^ Enter text}
| **Race.** Colour, nationality, ethnic or national origins. In the 2021 census 31 per cent of Brantholme residents were from a minority ethnic group, and 9 per cent of those with long-term care were. | {Race=☐ Positive|Negative|Neutral|Not known} | {Race: reasons=^ Enter text}
| **Religion or belief.** Any religion, a lack of it, or a philosophical belief worthy of respect. | {Religion=☐ Positive|Negative|Neutral|Not known} | {Religion: reasons=^ Enter text}
| **Sex.** A man or a woman. Includes pregnancy and maternity for the purposes of this form, which has no row of its own for it. | {Sex=☐ Positive|Negative|Neutral|Not known} | {Sex: reasons=^ Enter text}
| **Sexual orientation.** Towards the same sex, the other sex or both. | {Orientation=☐ Positive|Negative|Neutral|Not known} | {Orientation: reasons=^ Enter text}
| **Socio-economic position.** Not protected in law, but Full Council resolved on 16 January 2020 to take it into account. | {Socio-economic=☐ Positive|Negative|Neutral|Not known} | {Socio-economic: reasons=^ Enter text}

# Section C: Outcome
Recommendation {☐ Go ahead|Change the proposal|Stop}
Signed off by {_30}
"""


@layout(
    """
    b0 county Peer challenge/Preparing for your peer challenge - workbook.docx
    b1 quality Improvement network/peer challenge workbook 2025.docx
    b1 audit Peer challenge/Workbook.pdf
    f0 north Peer challenge/Workbook as sent to the team.docx
    f1 partners Peer challenge/PC workbook Feb.docx
    p0:0-3 hub Peer challenge/workbook first go.docx
    p1:0-6 south Peer challenge/Peer workbook part done.docx
    p0:0-5,8-15 finance Peer challenge/Peer prep (missing data).docx
    """,
    """
    Brantholme City Council
    4 to 6 March 2025
    Thandi Maseko, DASS
    How well do we hear from people who do not complain, and what do we do about it?
    Thandi Maseko | Done | Signed off 9 December
    Priya Lall | Done | 24 pages; cut to 12 after comments
    Priya Lall | In hand | Three of 60 still to come from Finance
    Joe Ferrant | Done | Two allocated by random number, not picked
    Helena Wroe | In hand | 18 focus groups, rooms booked at Corn Hall
    Helena Wroe | Done | Ten people, payment at the network's rate
    Joe Ferrant | Not begun | Needs licences for six laptops
    Comms | Done | Staff message and questions page
    Thandi Maseko | Done | Leader and portfolio holder 25 February
    Yes
    Partly
    Partly
    """,
    """
    Brantholme
    March
    TM
    Waits
    TM | Done | -
    PL | Done | -
    PL | Done | -
    JF | Late | -
    HW | Done | -
    HW | Late | rates
    JF | Done | -
    Comms | Done | -
    TM | Done | -
    Yes
    Yes
    No
    """,
)
def peer_challenge_workbook() -> str:
    return """
@ ghost=blue; font=Calibri; heads=bold; labelshade=EAF3EC; shade=CFE8D5
! Preparing for your peer challenge: workbook
A peer challenge is a gift from colleagues. Four to six peers spend three days on site and tell you on the last afternoon what they saw. It is not an inspection, there is no score and the letter is yours to publish or not. Councils that got most from it began twelve weeks before.
|w 5 12
| Toolkit author | Marian Tolhurst, Four Rivers Improvement Network
| Edition | Fifth, January 2025. Replaces "Getting set", 2021
| Thanks to | the nine councils that tried the fourth edition

# The basics
| Council | {}
| Dates on site | {}
| Sponsor | {}
| Your key line of enquiry in one sentence | {x [Write it as a question that you do not know the answer to]}

# Countdown
~ Week numbers count back from the first day on site. Owner is one name. Status: done, in hand, late or not begun.
|w 2 8 3 3 6
|= Week | What needs to be in place | Owner | Status | Notes
| -12 | Scope agreed with the lead peer. Sponsor and lead peer have spoken twice. | {Scope=#3}
| -10 | Self-assessment drafted (up to 15 pages), read by someone outside adult social care. | {Self-assessment=#3}
| -9 | Evidence library opened, items numbered, one folder a theme. | {Evidence=#3}
| -8 | Case files chosen. Fifty drawn at random, six looked at in depth. | {Case files=#3}
| -6 | Timetable drafted: staff at all grades, partners, providers, unions, members. | {Timetable=#3}
| -5 | People with lived experience asked, briefed and paid. | {Lived experience=#3}
| -3 | Base room, passes, parking, lunch, read-only log-ins. | {Base room=#3}
| -2 | All-staff message: why we asked peers in, what they will ask you. | {Message=#3}
| -1 | Leader, chief executive and portfolio holder briefed. | {Briefing=#3}

# Are you ready to listen?
* We will hear the feedback in one room, together, and not argue on the day. {(Yes|Partly|No}
* We have put half a day in the diary, within three weeks, to agree what to do. {(Yes|Partly|No}
* We have told staff that they may say what they think. {(Yes|Partly|No}
<<||# Frequently asked
**Who sees the letter?** The sponsor, and whoever the sponsor shows it to. **What does it cost?** Expenses only. Peers' time is given by their councils and you will be asked to give some back. **Can the regulator ask for it?** Yes. Most councils put it in their information return.>>
"""


@layout(
    """
    b0 audit QA/Maturity matrix co-production.xlsx
    b1 north Co-production/How co-produced are we.docx
    b0 partners Co-production/maturity grid A3.pdf
    f0 hr Co-production/Grid - carers strategy group.docx
    f1 quality QA/Maturity matrix direct payments.xlsx
    p0:0,1 finance Co-production/Grid carers group.docx
    p1:0-4 county QA/matrix DP team.xlsx
    p0:0-7 coast Co-production/Grid after 2nd meeting.docx
    """,
    """
    Carers strategy group
    22 May 2024; nine members, five of them carers
    Working with
    Telling
    Asking
    Asking
    Working with
    Asking
    Telling
    Minutes come three weeks late and in jargon. Send notes in a week, on one side, in plain words.
    """,
    """
    DP team
    May
    Asking
    Asking
    Asking
    Telling
    Asking
    Working with
    Asking
    Pay people
    """,
)
def coproduction_matrix() -> str:
    return """
@ sheets=Grid,Words; ghost=italic; font=Trebuchet MS; page=landscape; size=10
! How co-produced are we? A grid for groups to fill in together
~ Give everyone a copy with time to read it. Talk, then tick one box in each row. If you cannot agree, tick the lower one.
| Group | {}
| Date and who was there | {}

|w 5 5 5 5 3 3 3
|= Part of the work | Telling looks like | Asking looks like | Working with looks like | Telling | Asking | Working with
| Setting the agenda | Officers send it out | People may add an item | Written by two people, one of them not an officer | {Setting the agenda=c Telling|Asking|Working with}
| Chairing | Head of service | A member with officer at their side | Person who draws on care or a carer, with support they chose | {Chairing=c Telling|Asking|Working with}
| Money | Not discussed | Shown at the end of the year | Group has a budget and decides on it | {Money=c Telling|Asking|Working with}
| Access | One room, one format | Adjustments if asked | Adjustments asked about in advance, online and in the room, breaks | {Access=c Telling|Asking|Working with}
| Reward | Tea | Travel paid | Paid for time at a published rate, within a week, with benefits advice | {Reward=c Telling|Asking|Working with}
| Commissioning | Survey after the decision | Reads the draft specification | Writes the questions and scores the bids | {Commissioning=c Telling|Asking|Working with}
| Feedback | None | Newsletter | "You said, we did, we could not" at each meeting | {Feedback=c Telling|Asking|Working with}

One thing we will change before we meet again: {}
---
! What the words mean
|= Word | Meaning here
| Telling | We decide and let people know.
| Asking | We decide after hearing what people think.
| Working with | We decide together, from the first idea.
| Co-production | Working with, all the way through.
"""
