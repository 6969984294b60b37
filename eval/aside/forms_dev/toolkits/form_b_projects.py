"""Programme office templates: business case, initiation, data protection, lessons and decisions."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 finance PMO/Outline business case - Brantholme standard.docx
    b1 county Transformation/OBC v3.0.docx
    b1 north Transformation/OBC v3.0 print.pdf
    f0 hub Transformation/OBC Extra care Fuller Street.docx
    f1 quality Transformation/OBC Digital front door.docx
    p0:0-2 partners Transformation/OBC extra care 1.docx
    p1:0-6 audit PMO/OBC DFD for comments.docx
    p0:0-4,6,8,9,11 south Transformation/OBC Extra care to Finance.docx
    """,
    """
    Extra care at Fuller Street
    Colin Ashdown
    Fern Okoro
    We ask for £180,000 to take plans for 64 extra care flats on the old bus depot to full business case. The scheme would avoid about 30 residential placements by its third year.
    Brantholme has 212 extra care flats against a benchmark of 420. Last year 96 people went into residential care although their assessment said that they could have lived in a flat with care on site.
    Council Plan aim 4, Homes that suit us as we age. It also takes forward action 12 of the Market Position Statement.
    Do nothing: placements go on growing by 4 per cent a year. Do minimum: buy nominations in the two private schemes. Preferred: council land, housing association builds and runs, care bought by us. Fourth: we build ourselves; not affordable before 2031.
    Net saving £410,000 a year from year 3. People keep a tenancy and benefits. Forty care jobs.
    Capital nil, land at nil value needs section 123 advice. Revenue £180,000 once, from the Transformation Reserve. Payback under a year when full.
    Contamination on the depot; planning; fall in Homes grant; care provider recruitment.
    Site survey May 2025; full business case November 2025; on site 2026; open spring 2028.
    Project board chaired by the Director of Place. Fern Okoro as project manager at 3 days a week.
    Approve stage 1 and release the £180,000.
    """,
    """
    Digital front door
    CA
    Rafe Dunning
    £95k for online self-assessment
    38% of calls could be online
    Aim 2
    A) nothing B) portal C) portal + AI triage. B.
    £60k pa
    £95k + £14k pa licence
    Low take-up
    Go live Oct
    DFD board
    Approve
    """,
)
def corporate_outline_business_case() -> str:
    return """
@ ghost=grey; font=Arial; heads=Heading; colour=7B1E3A; tidy=0
^ Brantholme City Council | Corporate Programme Office
! Outline business case
|w 5 12
| Template reference | CPO-02
| Template version | 3.0 (1 April 2024)
| Template owner | Sadie Whitcombe, Head of Programmes
?Grey text tells you what goes under each heading. Write over it. An outline business case is between four and eight pages; anything longer goes back. Investment Panel meets on the second Wednesday and papers close eight days before.
|w 5 12
| Project | {}
| Senior responsible owner | {}
| Author | {}

# 1 Summary
{~ Set out here in no more than 100 words what you want, what it costs and what the Council gets for it. Write this last.}
# 2 The case for change
{~ Set out here the problem, who has it, how big it is and how you know. Do not describe the solution. Figures should be less than twelve months old and have a source.}
# 3 Strategic fit
The Council Plan 2023-27 has five aims: 1 A fair start; 2 Services that are simple to use; 3 Streets we are proud of; 4 Homes that suit us as we age; 5 Living within our means.
{~ Set out here which aims this serves and how. One is enough.}
# 4 Options
All business cases must consider doing nothing, doing the minimum and at least one other option.
{~ Set out here each option, its good and bad points and why you prefer the one you do.}
# 5 Benefits
{~ Set out here the benefits, who gets them, how they will be counted and when. Separate cash from non-cash. Cash benefits will be taken from budgets.}
# 6 Costs and funding
Officers are reminded that the use of reserves over £100,000 must be approved by the Section 151 Officer.
{~ Set out here capital and revenue by year. Attach the workbook CPO-02a.}
# 7 Main risks
{~ Set out here the five that could stop it. Score them with the corporate matrix.}
# 8 Timetable
{~ Set out here the milestones. Do not promise dates that depend on someone who has not agreed to them.}
# 9 How it will be run
{~ Set out here the board, the team and what they cost.}
# 10 What is asked of the Panel
{v Approve / approve with conditions / defer / reject}
<<||# Annex: how the Panel scores
Strategic fit 20 per cent; strength of need 20; options 15; value 25; deliverability 20. Cases below 60 are not taken forward.>>
"""


@layout(
    """
    b0 county PMO/PID.docx
    b1 hr PMO/Project initiation document (light).docx
    b1 audit PMO/CPO-04 Project initiation.rtf
    f0 coast Projects/PID Shared Lives expansion.docx
    f1 north Projects/PID - Handover to CMS 9.rtf
    p0:0-3 quality Projects/PID Shared Lives (stub).docx
    p1:0-5 hub Projects/PID CMS9 wip.docx
    p0:0-5,7-10 finance Projects/PID SL for board.docx
    """,
    """
    Shared Lives expansion
    Ismay Croft
    Ola Brandt
    0.2, 11 June
    Grow Shared Lives from 58 to 90 arrangements in two years, so that fewer people with a learning disability live out of area.
    Recruit and approve 25 households; widen the offer to mental health and to people leaving hospital; new fee bands.
    Day support; children's fostering; the adult placement scheme of the neighbouring council.
    Housing benefit rules stay as they are. The panel can meet monthly.
    Croft (chair), Brandt, a carer (Mrs Ellery), Finance partner, Head of LD
    Approval of first ten | Ola Brandt | Dec 2024;;Fee bands to Cabinet | Ismay Croft | Jan 2025;;25 approved | Ola Brandt | June 2026
    Monthly highlight report; four-weekly board; carers' newsletter
    """,
    """
    CMS v9
    IC
    RD
    1
    Upgrade
    Core + finance
    Portal
    Vendor on time
    IC, RD, ICT
    Test | RD | Feb;;Live | RD | May
    Fortnightly
    """,
)
def corporate_initiation_document() -> str:
    return """
@ ghost=italic; font=Calibri; heads=bold; after=5
! Project initiation document
v CPO-04, issue 6, Corporate Programme Office. Uncontrolled when printed.
| Issue | Date | Changed by | What changed
| 4 | 03/02/2021 | S. Whitcombe | Light version split off
| 5 | 19/09/2022 | L. Amadi | Carbon paragraph added
| 6 | 08/04/2024 | S. Whitcombe | Assumptions moved next to scope

Project: {x <Project name>}
Sponsor: {x <Name of sponsor>}
Manager: {x <Name of project manager>}
Version and date: {x 0.1 DRAFT}
# Objective
~ One sentence. Specific enough that a stranger could say whether it has been met.
{x Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.}
# In scope
{x Lorem ipsum dolor sit amet, consectetur adipiscing elit.}
# Out of scope
~ As important as what is in. Name the things that people will assume.
{x Ut enim ad minim veniam, quis nostrud exercitation ullamco laboris nisi ut aliquip.}
# Assumptions
{x Duis aute irure dolor in reprehenderit in voluptate velit esse cillum dolore.}
# Project board
The board owns the business case. It meets at the end of each stage and by exception. The sponsor has the casting vote. The Programme Office keeps the minutes.
{x TBC}
# Milestones
|rows 5 Milestone | Owner | Date
# Reporting
Tolerances are set by the corporate standard: ten per cent on cost, four weeks on time. A project that expects to go past either must tell its board within five working days.
{x TBC}
# Carbon
The Council means to be carbon neutral by 2035. Projects over £250,000 attach the carbon worksheet.
"""


@layout(
    """
    b0 quality IG/DPIA full (2024).docx
    b1 coast Information governance/Data protection impact assessment.docx
    b0 hub IG/dpia.html
    f0 partners IG/DPIA acoustic monitoring.docx
    f1 finance IG/DPIA carers text service.docx
    p0:0-2 north IG/DPIA Acoustic.docx
    p1:0-7,13 county IG/DPIA text service to DPO.docx
    p0:0-11,13 audit Information governance/DPIA acoustic v2.docx
    """,
    """
    Acoustic monitoring in three care homes
    Jodie Marr, Technology Enabled Care
    2 September 2024
    Yes
    Yes
    No
    Yes
    A microphone in the bedroom hears sounds over a level and sends an alert to the night staff. Sound is kept for 72 hours on the supplier's server in London and then wiped.
    Public task, article 6(1)(e); health or social care, article 9(2)(h), with Schedule 1 paragraph 2
    104 residents, visitors whose speech may be picked up, night staff
    Residents' meeting at each home, relatives' letter, staff side on 20 August. Four people said no and will have no device.
    Listening in on private talk | Likely | Serious | Threshold 65 dB, no live listening, log of each play-back | Medium
    Supplier breach | Unlikely | Serious | Encryption, ISO 27001, contract clause 14 | Low
    Accepted subject to six-month review
    """,
    """
    Carers texts
    Iqra H
    10/1
    No
    No
    No
    No
    Texts to 900 carers
    Consent
    Carers
    Carers forum
    Wrong number | Possible | Minor | Opt-out | Low
    Phone lost | Rare | Minor | none held | Low
    OK - NB
    """,
)
def data_protection_assessment() -> str:
    return """
@ ghost=grey; font=Verdana; size=10; heads=Heading; colour=1B4F72; shade=D6EAF8
! Data protection impact assessment
Information Governance Team, Brantholme City Council. Form IG7. Data Protection Officer: Neville Bright. Form last reviewed 12 January 2024.
# What the law says
Article 35 of the UK GDPR requires a controller to assess the impact of processing that is likely to result in a high risk to the rights and freedoms of people, before it begins. Failing to do so may lead to a fine. In adult social care nearly everything involves special category data about health, so expect the answer to be that you need one.
<<||High risk does not mean forbidden. It means that you must show your working. If a risk stays high after everything you can do, the DPO will consult the Information Commissioner, who has eight weeks to reply.>>
# Step 1 Who and what
|w 6 11
| Name of project, system or contract | {}
| Completed by, and team | {}
| Date begun | {}

# Step 2 Is a full assessment needed?
Any 'Yes' means carry on to step 3. Four times 'No' means send steps 1 and 2 to the DPO and stop.
|w 13 4
|= Screening question | Answer
| Does it watch people, or track where they are? | {☐ Yes|No}
| Does it use special category data on a large scale (more than 100 people)? | {☐ Yes|No}
| Does it make decisions about people without a human being involved? | {☐ Yes|No}
| Is the technology new to the Council? | {☐ Yes|No}

# Step 3 Describe the processing
{~ Nature, scope, context and purpose. Where do the data come from, where do they go, who sees them, how long are they kept? A drawing is welcome.}
# Step 4 Lawful basis
~ The usual ones for adult social care are public task with condition (h). Consent is seldom right, because people who need care are not free to refuse.
Lawful basis: {}
# Step 5 Whose data?
Groups of people: {}
# Step 6 Consultation
{~ Whom have you asked? If nobody, why?}
# Step 7 Risks
|w 5 3 3 5 3
|= Risk to people | Likelihood | Severity | What will reduce it | What is left
| Example: letter goes to the old address | Possible | Minor | Address check at each contact | Low
| {Risk to people, first=#5}
| {Risk to people, second=#5}

# Step 8 DPO's advice
DPO's decision and date: {.40}
"""


@layout(
    """
    b0 north PMO/Lessons learned log.xlsx
    b1 partners Improvement network/Lessons log (toolkit 7).xlsx
    b0 audit PMO/Lessons log.docx
    f0 south PMO/Lessons - brokerage move.xlsx
    f1 county PMO/Lessons log Winter 24.xlsx
    p0:0-1 hr PMO/Lessons brokerage.xlsx
    p1:0-5 finance PMO/Winter lessons log open.xlsx
    p0:0-7 quality PMO/Lessons - brokerage wash-up.xlsx
    """,
    """
    Move of brokerage to the hub
    Lena Fairhurst; 30 July 2024
    Staff heard from the grapevine | Tell people before the committee paper is public | LF
    Go-live on a Monday after a bank holiday | Never again | LF
    Super-users in each team | Do it each time; give them two weeks off their caseload | HR
    Phone queue was never tested with real callers | Dry run with ten carers | ICT
    Cost £18k over, all of it agency cover | Put backfill in the business case | Finance
    We kept everyone's job | Say so on day one | LF
    Yes
    """,
    """
    Winter 24
    GT
    late | earlier | GT
    ok | - | GT
    good | keep | GT
    - | - | -
    +£40k | plan in Sept | GT
    flu jabs 61% | drop-in | PH
    No
    """,
)
def corporate_lessons_log() -> str:
    return """
@ sheets=Log,Prompts,Example; ghost=italic; font=Calibri; page=landscape
! Lessons learned log
~ Hold the conversation within four weeks of the end. What happened, not who did it. One row a theme.
| Project | {}
| Facilitator and date | {}

|w 5 10 10 10 4
|= Theme | Prompt | What happened | What we would do next time | Who will pass it on
| Communication | Who found out too late? Who heard too much? | {Communication=#3}
| Planning | Which date moved first, and did we see it coming? | {Planning=#3}
| People | What did we ask of staff, and did they have time for it? | {People=#3}
| Technology | What worked in the test and not on the day? | {Technology=#3}
| Money | Where did the forecast differ by more than ten per cent? | {Money=#3}
| Outcomes | What is better for people who draw on care? | {Outcomes=#3}

Shared with the regional library? {/Yes|No}
---
! More prompts
* What did we nearly not do that turned out to matter?
* Who was missing from the board?
* If it were to start again on Monday, what would you do first?
<<||* What did providers think of us?>>
---
! Example row
|= Theme | What happened | What we would do next time | Who will pass it on
| Planning (EXAMPLE) | Consultation ran over Ramadan and we had to hold another three weeks | Check the faith calendar when dates are set | Policy team
"""
