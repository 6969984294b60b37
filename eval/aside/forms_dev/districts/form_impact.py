"""Impact assessments: equality, health, data protection, privacy screening."""

from __future__ import annotations

from eval.aside.forms_dev.shorthand.cases import layout


@layout(
    """
    b0 quality Equality/Equality impact assessment template 2024.docx
    b1 finance EqIA - blank with council details.docx
    f0 hub Equality/EqIA day opportunities.docx
    f1 partners Equality/EIA - contributions policy.docx
    p0:0-5,7,9 county EqIA day opps (working copy).docx
    p1:0-2,4 audit EIA contributions.docx
    """,
    """
    Closing two day centres and offering direct payments and small hubs in their place
    Gwen Haslop, Commissioning Manager
    9 January 2025
    The Laurels (Oakhurst) and Mill Lane (Wealdham) are used by 74 people. The buildings need 1.1 million pounds of repair and attendance has fallen by half since 2019. People would be offered a place at one of four hubs or a direct payment.
    Attendance data; survey of 74 people and 51 carers (62 replies); two open days; census 2021.
    Negative | 48 of the 74 are over 75. Longer journeys for 19 of them. | Travel training, volunteer car scheme
    Negative | All have a disability; 11 need changing places toilets, which two hubs lack. | Toilets at both hubs before transfer
    None | No evidence of difference. | -
    None | - | -
    Positive | Small groups may suit the three South Asian women who stopped going. | Women's morning
    Positive | Sunday worship trips become possible with a PA. | -
    Negative | 39 of 51 carers are women and rely on the transport to go to work. | Keep a 9 to 4 offer
    None | No data on sexual orientation are held. | Ask in reviews
    Negative | Carers of all ages lose hours if transport is slower. | As above
    Negative | Mill Lane stands in the second most deprived ward. | No charge for transport for 12 months
    Proceed with changes
    Quarterly report to the Day Opportunities Board; calls to all 74 people at 8 weeks and 6 months.
    Gwen Haslop
    D. Achterberg, Assistant Director, 21/01/25
    """,
    """
    Raising the charge for deferred payment set-up
    RP
    Feb 25
    Charge goes up from 480 to 655. See Cabinet paper.
    Finance data
    Neutral | Most are 80+ | -
    Neutral | | -
    -
    Neutral | |
    Neutral | |
    Neutral | |
    Neutral | 64% women
    Neutral | |
    Neutral | |
    Negative | Asset rich, income poor | Charge can be added to the debt
    Proceed
    Annual
    RP
    -
    """,
)
def equality_impact() -> str:
    return """
@ ghost=italic; font=Arial; shade=DDD6E9; size=10.5
^ Equality impact assessment                                                          <<Template 4.1||Marlshire County Council | equalities@marlshire.example | Template 4.1 | Review due 30 September 2026>>
! Equality impact assessment (EqIA)
# Guidance
Under section 149 of the Equality Act 2010 the Council must, when it carries out its functions, have due regard to the need to eliminate unlawful discrimination, harassment and victimisation; advance equality of opportunity between people who share a protected characteristic and those who do not; and foster good relations between them. This is the public sector equality duty. It cannot be delegated, must be met before and at the time a decision is taken, and must be exercised with rigour and an open mind. Courts have quashed decisions of councils on adult social care where it was not.
An EqIA is how we show due regard. It is needed whenever a policy, strategy, service, charge or structure is new, changed or ended. Begin it when the idea is first talked about. It is not a form to be done the night before the committee.
**Positive impact** means that a group would be better off than others, or than now. **Negative impact** means that it would be worse off. **Neutral or none** should only be chosen where you have evidence of it. "We treat everyone the same" is not evidence.
Disability includes people with a learning disability, people with dementia, Deaf people and people with mental illness. Marlshire treats carers, care leavers and people on low incomes as if these were protected characteristics.
~ Worked example. Age: Negative. "Seventy per cent of people who use the telephone line are over 70 and a third of them do not go online. If the line closes they may not be able to report a change. Mitigation: keep a line on weekday mornings and review the use of it after a year."
## Things to think about, group by group
* **Age.** Who uses the service now? Are there people who turn 18, 25, 65 or 85 and lose or gain something by it? Does it rely on smartphones, good sight, stairs, or travel after dark? Is there an age limit, and could you defend it?
* **Disability.** Think about walking, standing, lifting, hearing, seeing, learning, remembering, mood, pain, breath and tiredness. Is there a changing place? Is there a quiet room? Can somebody use it who cannot read? Have you thought about the duty to make reasonable adjustments, which is owed in advance and not only when someone asks?
* **Gender reassignment.** Are names and titles changed at once when people ask? Are there single-sex services, and is what you do lawful, thought through and kind?
* **Marriage and civil partnership.** This only counts for discrimination at work, but think about couples who want to stay together in a care home.
* **Race.** This takes in colour, nationality and national or ethnic origin. Gypsies, Roma and Travellers are the largest minority in two of our districts. Are interpreters booked, or do families do it? Is skin and hair care known about? Is food right?
* **Religion or belief.** Does the timing clash with worship or fasting? Is there modesty in personal care? Are last offices known?
* **Sex.** Two thirds of people who draw on care and four fifths of the workforce are women. Can people choose the sex of the person who washes them?
* **Sexual orientation.** Older gay and lesbian people tell us that they go back into the closet when carers come. What would tell them that they need not?
* **Carers.** Will the proposal ask more of them? Have you asked?
* **Low income.** Does it cost money to get there, to telephone, to take part? Does it make debt more likely?
## How to write it
Use numbers with their date and source. Say what you do not know. Put in what people told you even if it does not suit. If there is a negative impact that cannot be mitigated, say so and say why the aim is worth it: that is lawful if it is reasoned, and unlawful if it is hidden. Two or three sentences in each row are enough.
## Who signs
The officer who completes the form signs first. An Assistant Director approves. The equalities officer reads one in five. It is published with the decision. Keep the dated drafts: they show that the duty was met before the decision.
~ Delete this guidance before publishing.
# Part 1
|w 6 11
| What is being proposed? | {}
| Officer completing this form | {}
| Date started | {}
| Describe the proposal and who it affects | {}
| What evidence and engagement have you used? | {}

# Part 2
|w 4 3 6 5
|= Characteristic | Impact: positive, negative, none | Why do you think so? | Mitigation
| Age | {#3}
| Disability | {#3}
| Gender reassignment | {#3}
| Marriage and civil partnership | {#3}
| Race | {#3}
| Religion or belief | {#3}
| Sex | {#3}
| Sexual orientation | {#3}
| Carers | {#3}
| Low income | {#3}

# Part 3
|w 6 11
| Outcome of the assessment | {~ Proceed / proceed with changes / stop and think again}
| How will you keep an eye on the impact? | {}
| Completed by | {}
| Approved by (Assistant Director or above) and date | {}
"""


@layout(
    """
    b0 county IG/DPIA template.docx
    b1 hr IG/DPIA v7 (screening + full).docx
    f0 north IG/DPIA falls sensors.docx
    f1 coast IG/DPIA magic notes pilot.pdf
    p0:0-8 quality IG/DPIA sensors - awaiting DPO.docx
    """,
    """
    Home activity sensors for people leaving hospital
    Petra Wolstenholme, Technology Enabled Care Lead
    DPIA-2025-014
    Yes
    Yes
    No
    Yes
    Sensors on doors, kettle and bed send a signal to a hub, which shows a picture of the day to the reablement team. We want to know sooner if somebody is not coping, and to take away calls that are not needed.
    Movement data, times, name, address, LAS number, name of next of kin. Health data can be inferred (sleep, toilet visits). About 120 people in year one, many over 80.
    Public task and, for special category data, article 9(2)(h). Consent is not the lawful basis, but nobody will be given sensors who does not want them.
    It is proportionate: 40 fewer welfare calls a week in the pilot of 15 homes, and two falls found within the hour. Cameras and microphones were ruled out.
    Reference group of six people in the pilot; ward staff; Caldicott Guardian.
    Visitors or a spouse are watched without knowing | Possible | Significant | Sign by the door, leaflet, can be switched off | Low;;Supplier uses data for own ends | Remote | Severe | Contract clause 14, no transfer out of the UK | Low;;Data wrongly read as capacity evidence | Possible | Severe | Practice note; never sole evidence | Medium
    -
    Petra Wolstenholme
    """,
    """
    AI note-taking pilot
    T Seabrook
    DPIA-2024-061
    Yes
    Yes
    No
    No
    App listens to assessment visits & drafts note. 20 workers, 12 wks.
    Audio (deleted after 7 days), transcript, draft note.
    Public task / 9(2)(h)
    Saves c. 5 hrs per worker per week. Alternative = dictation, doesn't summarise.
    Staff side, 4 people w/ lived experience, ICO guidance read
    Hallucinated content | Probable | Significant | Worker must read + sign | Medium;;Person doesn't want recording | Probable | Minimal | Ask each time | Low
    Content. Recommend go-ahead for the pilot only. Come back before any roll-out. MJ DPO 11/11/24
    T Seabrook, S. Mortlake (SIRO)
    """,
)
def data_protection_impact() -> str:
    return """
@ ghost=grey; font=Calibri; pdffont=Sans; size=10.5; heads=Heading; tidy=0
^ Information Governance
v <<DPIA template 7 - contact infogov@marlshire.example||Thorncombe Borough Council and Marlshire County Council shared IG service - infogov@marlshire.example - DPIA template 7.0>>
! Data protection impact assessment
?You should start to fill out this template at the beginning of any major project involving the use of personal data, or if you are making a significant change to an existing process. It follows the process set out in the ICO's guidance on DPIAs and should be read alongside it. The final outcomes should be built back into your project plan.
~ When is a DPIA a legal requirement? Always, where processing is likely to result in a high risk to individuals. That includes large-scale use of health or social care data, systematic monitoring, new technology, matching of data sets, and any processing about people who may find it hard to object. If two or more of the screening answers are "Yes", complete steps 1 to 7. If fewer, stop after the screening, sign, and send to Information Governance.
~ Who does what? The project lead fills in steps 1 to 5. The Data Protection Officer advises at step 6. The Information Asset Owner (in social care, an Assistant Director) accepts the risk at step 7. If a high risk cannot be brought down, the Council must consult the ICO before it begins.
~ Likelihood: remote, possible or probable. Severity: minimal, significant or severe. Overall risk: low, medium or high. Use the matrix on the intranet.
|w 7 10
| Project | {}
| Lead | {}
| IG reference (IG will give you this) | {}
# Screening
| Does it use data about health or care? | {/ Yes|No}
| Are the people vulnerable or is there an imbalance of power? | {/ Yes|No}
| Does it take decisions by computer alone? | {/ Yes|No}
| Does it watch people or places in a systematic way? | {/ Yes|No}
# Step 1: Identify the need for a DPIA
~ Explain broadly what the project aims to achieve and what type of processing it involves. You may find it helpful to refer or link to other documents, such as a project proposal.
{}
# Step 2: Describe the processing
~ Nature, scope and context: how will you collect, use, store and delete data? What is the source? Will you share it? What is the volume and variety? How many individuals, over what area? What is your relationship with them? How much control will they have?
{}
# Step 3: Lawful basis
~ State the article 6 and article 9 conditions, and the law that gives the Council the power (for instance sections 1, 9 and 18 of the Care Act 2014).
{}
# Step 4: Necessity and proportionality
~ Does the processing achieve your purpose? Is there another way to get the same outcome? How will you prevent function creep, ensure data quality and minimise data?
{}
# Step 4a: Consultation
~ Who have you asked, and what did they say? If you have not asked individuals, say why not.
{}
# Step 5: Risks and measures
|rows 5 Source of risk and harm to individuals | Likelihood | Severity | Measure | Residual risk
# Step 6: Advice of the Data Protection Officer
{}
# Step 7: Sign-off
{}
"""


@layout(
    """
    b0 hub Health impact screening.docx
    b1 south Planning/HIA rapid screening tool.pdf
    f0 partners HIA screening - extra care Station Yard.docx
    f1 audit HIA rapid - Harbour View.pdf
    p0:0-6 coast HIA screening - in progress.docx
    """,
    """
    Extra care scheme, 62 flats, Station Yard, Fenbrook
    Public Health and Fenbrook District planning
    + | Level access, hoist-ready, two-storey limit dropped
    + | Café open to all; day hub moves in
    ? | Station Road has no crossing
    - | Bus 14 stops at 6 pm
    + | Allotment beds at waist height
    + | 30 care jobs on site
    ? | Next to level crossing: noise at night
    0 | GP practice list is closed
    Yes
    Transport, GP capacity, night noise.
    Full HIA on three themes before reserved matters. Lead: J. Okonjo.
    """,
    """
    Harbour View refurbishment
    PH
    + | lifts
    0 |
    + | ramp
    0 |
    0 |
    + |
    0 |
    0 |
    No
    -
    None needed
    """,
)
def health_impact() -> str:
    return """
@ ghost=none; font=Tahoma; size=10; pdffont=Helvetica
! Rapid health impact screening
Health is made mostly by the places where people live, the work they do, how they get about, whom they meet and the air they breathe. A rapid screening takes an hour with four or five people in a room. It asks of each determinant whether the proposal is likely to do good (+), harm (-), neither (0), or whether nobody knows (?). It is a prompt for talk and not a measurement.
How to run it: give the plan out three days before; invite at least one person who uses care and support, and one from the ward; go down the table row by row; spend time on the rows where people disagree; write the reason in a few words. Where there are two or more minuses or question marks, a full health impact assessment is to be considered. Where not, file this sheet with the project papers.
Think of people with dementia, wheelchair users, people with a learning disability, carers, those on low incomes and those who work nights.
<<||District reference: planning.policy@fenbrook.example, supplementary guidance note 8>>
|w 6 11
| Proposal | {}
| Screened by | {}

|w 5 2.5 9
|= Determinant | + - 0 ? | In a few words
| Housing | {#2}
| Social networks and loneliness | {#2}
| Walking and wheeling | {#2}
| Transport | {#2}
| Green and blue space | {#2}
| Work and skills | {#2}
| Noise, air and light | {#2}
| Access to health and care | {#2}

Full assessment needed? {[ Yes|No}
If yes, on what? {. 70}
Outcome and lead officer: {. 60}
"""


@layout(
    """
    b0 south IG/Information sharing agreement template.docx
    b1 quality IG/Data sharing request form.rtf
    f0 finance IG/Sharing request - fire service.docx
    f1 county IG/data sharing request warm homes.rtf
    p0:0-4 hr IG/sharing request incomplete.docx
    """,
    """
    Stourleigh Fire and Rescue, Prevention Manager
    Addresses of people on oxygen, with hoarding flags or who cannot get out unaided
    So that home fire safety visits go first to those most likely to die in a fire.
    Fire and Rescue Services Act 2004 s6; Care Act 2014 s6 and s7
    Name, address, phone, flag (three values). No diagnosis.
    Monthly, by secure transfer
    Deleted after the visit or at 12 months
    H. Pemberton-Lacey 05.02.2025
    """,
    """
    Warm Homes team, Oakhurst DC
    People 75+ with respiratory condition
    boiler grants
    consent
    name/address
    once
    6 mths
    -
    """,
)
def sharing_request() -> str:
    return """
@ ghost=italic; font=Times New Roman; size=11; heads=bold
! Request to share personal data
Use this form if another organisation asks Adult Social Care for personal data on a regular basis or in bulk. Requests about one person (for example from the police or a solicitor) go to the Records Team on form R2. The request will be looked at against the seven Caldicott principles: justify the purpose; use only when necessary; use the minimum; need-to-know access; everyone understands their responsibilities; comply with the law; the duty to share can be as important as the duty to protect; and, since 2020, inform people so that there are no surprises.
A sharing agreement is not a legal requirement, but helps to show that you comply. It does not make lawful what is not lawful. Consent is seldom the right basis between public bodies, since people could not in truth refuse.
<<||Requests are decided within 20 working days by the Caldicott Guardian, caldicott@marlshire.example>>
**1. Who is asking?** {^Organisation, name and role}
**2. What do they want?** {^Describe the data set and the people it is about}
**3. Why?** {^Purpose, and the benefit to the individuals}
**4. What is the legal power?** {^Act and section}
**5. Which fields exactly?** {^List each field. Strike out any not needed}
**6. How often and by what means?** {^Frequency and method}
**7. How long will they keep it?** {^Retention and proof of deletion}
**8. Signature of requester and date** {_ 30}
"""
