"""Forms of the council's own machinery: equality, data protection, committee reports, cases for money and panels."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

EQUALITY = """
# Equality impact assessment (EqIA)
$org · template version $ver
**Before you start.** The public sector equality duty (s.149 Equality Act 2010) requires us, in the exercise of our functions, to have due regard to the need to (a) eliminate discrimination, harassment, victimisation and any other conduct that is prohibited by or under the Act; (b) advance equality of opportunity between persons who share a relevant protected characteristic and persons who do not share it; (c) foster good relations between persons who share a relevant protected characteristic and persons who do not share it. The duty cannot be delegated and must be fulfilled before a decision is made. See R (Brown) v Secretary of State for Work and Pensions [2008].
You do not need to complete an EqIA for purely administrative changes. Ask the Equalities Officer if unsure. Delete the guidance in italics when you have finished.
## Section 1: What is being assessed
| ^Title of policy, service or decision | {} |
| ^Lead officer and service | {} |
| ^Decision maker and date of decision | {} |
| ^New, changed or ending? | {New / Changed / Ending} |
**Aims and who is affected**
> In plain English, describe what is to change and why. Who uses the service now? Include numbers.
{}
## Section 2: Evidence
> What data, research and consultation have you used? Where are the gaps? Sources: Census 2021, ASCOF, SALT/CLD return, JSNA, complaints. Ethnicity recording below 90% must be noted.
{}
## Section 3: Impact by characteristic
> For each, say whether the effect is positive, negative or neutral and give the reason. "Neutral" with no reason won't be accepted.
!w 3,2,6,5
| ^Characteristic | ^+ / – / 0 | ^Reason | ^Mitigation |
!row {}|{+}|{+}
|| Age
|| Disability (incl. carers of disabled people)
|| Gender reassignment
|| Marriage and civil partnership
|| Pregnancy and maternity
|| Race
|| Religion or belief
|| Sex
|| Sexual orientation
|| Care experience (local)
|| Socio-economic (local)
## Section 4: Human rights
> Consider especially articles 2, 3, 5, 8 and protocol 1 article 1.
{}
## Section 5: Conclusion
Outcome: {☐ A no major change  ☐ B adjust  ☐ C continue with negative impact justified  ☐ D stop and rethink}
Reason for outcome: {}
Monitoring: how and when will actual impact be looked at? {}
## Sign-off
| ^Head of service | {} | ^Date | {} |
| ^Equalities officer comment | {} |
"""


def equality_assessment() -> list[Doc]:
    look = Look(font="Arial", colour="4338CA", shade="E0E7FF", room=1.5, footer="EqIA")
    common = {"org": "Ardenholt Borough Council", "ver": "4.1 (January 2024)"}
    return form(
        EQUALITY,
        look,
        common,
        copy("EqIA/EqIA v4.1.docx"),
        copy("EqIA/EqIA v4.1 accessible.pdf"),
        copy("EqIA/eia 2022 edition.docx", ver="3 (2022)"),
        copy(
            "EqIA/Day opportunities EqIA.docx",
            """
            Move of Rowan Street day centre to the Foundry hub
            Asha Kettering, Commissioning | Cabinet member for adults, 18 March 2025 | Changed
            62 people attend Rowan Street, 48 with a learning disability and 14 older people with dementia. The building needs a new roof (£410k). The Foundry is a mile away, with a café open to the public, a changing place and a garden.
            Attendance register, travel survey (57 of 62 answered), two meetings with families, advocacy group's report "Don't lose our Fridays". Ethnicity is recorded for 84%, a gap; we don't know religion for most.
            – | Older people with dementia may be unsettled by noise | Quiet room, phased move, same staff
            + | Changing place, hearing loop; longer walk from bus | Shuttle from stop 14
            0 | Gender-neutral toilets in both | .
            0 | No difference in eligibility | .
            0 | Feeding room available; 3 staff affected, told | .
            0 | South Asian men's lunch group keeps its own kitchen slot | Written into lease
            – | Friday prayer room not ready until June | Use of library room
            0 | 33 men, 29 women, nothing different for either found in survey | .
            0 | LGBTQ+ group meets at Foundry already, which some see as plus | .
            0 | Two people, no effect | .
            – | Extra bus fare for 11 | Travel pass reviewed
            Article 8: friendships kept by moving groups as a whole.
            B adjust | Three negative effects can be made good before the move.
            Survey at 3 and 9 months; report to LD Partnership Board in December
            A. Kettering for P. Dunmore | 20/2/25
            Content. Please return with religion data.
        """,
        ),
        copy(
            "EqIA/EIA charging for appointeeship.pdf",
            """
            Charge of £10.50 p.w. for corporate appointeeship | Ned Farrant, Client Finance | Full Council 26 Feb | New
            311 people for whom we hold benefits. Two thirds in care homes. Those with under £1,000 in savings will not pay.
            Case list, benchmark of six neighbours, letter to all 311 (22 replies, 9 against).
            0 | Most are over 65 but ratio same as service as a whole | none
            – | All are disabled, by definition | Savings floor; hardship waiver
            0 | Not known | .
            0 | Couples are charged once | .
            0 | None of child-bearing circumstances in list | .
            0 | 91% White British, as for borough | .
            0 | no link | .
            0 | 54% women | .
            0 | not recorded | .
            0 | 4 | .
            – | By nature on low incomes | Floor of £1,000 and yearly check
            P1A1 – lawful, proportionate fee.
            C continue with negative impact justified | The service runs at a loss of £130k and would close without it
            Waiver numbers each quarter to DMT
            N.F. | 4 Feb 2025
            Seen
        """,
            ver="3 (2022)",
        ),
        copy(
            "EqIA/EqIA - telecare analogue switch (in progress).docx",
            """
            Analogue to digital telecare | Suki Rhodes, Tech Enabled Care | DMT, date TBC | Changed
            2,140 homes with analogue alarms; BT switch-off by January 2027
            Asset list, Ofcom, supplier failure data. Consultation to follow.
            – | 88% are over 75; anxious about change | Home visits, same pendant
            – | Deaf users: app may be better; power cuts | Battery 24 hrs
            0 | no link | .
            0 | no link | .
            . | . | .
            . | . | .
            . | . | .
            . | . | .
            . | . | .
            . | . | .
            – | Broadband cost | Social tariff leaflet
        """,
        ),
    )


DATA = """
# DPIA screening and assessment
**Information Governance, $org** – form IG/07$ver
Project or system: {<name of project>}
Information asset owner: {<name, job title>}
Start date: {<dd/mm/yyyy>}
## Step 1 – Do you need a DPIA?
| ^Question | ^Y/N |
!row {Y / N}
|| Will special category data be processed on a large scale?
|| Will there be automated decisions or profiling with a significant effect?
|| Will people be monitored in their home or in a public place?
|| Will data sets be matched or combined?
|| Is the technology new to us?
One "Y" or more: go on to step 2.
## Step 2 – Describe the processing
Nature: how will you collect, use, store and delete data? {<describe>}
Scope: what data, how many people, how long? {<describe>}
Lawful basis (Art. 6) and condition (Art. 9): {<insert>}
## Step 3 – Consultation
{<who have you asked, and what did they say? Include the DPO, suppliers, people who draw on services>}
## Step 4 – Risks and measures
| ^Risk to individuals | ^Likelihood L/M/H | ^Severity L/M/H | ^Measure | ^Residual |
!grid 4 Risk to individuals
## Step 5 – Sign-off
DPO advice: {<to be completed by DPO>}
SIRO / IAO decision: {<accepted / not accepted>}
Review date: {<dd/mm/yyyy>}
"""


def data_protection() -> list[Doc]:
    look = Look(font="Calibri", colour="374151", shade="F3F4F6")
    return form(
        DATA,
        look,
        {"org": "Marlingshire", "ver": ""},
        copy("IG/IG07 DPIA.docx"),
        copy("IG/IG07a DPIA (suppliers).rtf", ver="a"),
        copy(
            "IG/dpia falls sensors.docx",
            """
            Acoustic night monitoring in three care homes
            Rohan Tibbs, Head of Provider Services | 01/06/2025
            Y | N | Y | N | Y
            Microphone over bed; alert on threshold; sound kept 72 hrs on supplier's UK server, then deleted
            Sound from 84 bedrooms, health inferred. About 90 people a year
            6(1)(e) public task; 9(2)(h) social care
            Residents' meeting 12/2 ("as long as it isn't listening to me on the phone"); families 14/2; DPO 20/2; union.
            Visitors recorded unawares; H; M; Notices on door, off button; L // Wrong person's alert; L; H; Room test weekly; L // Sound used to discipline staff; M; M; Policy says not; L
            Go ahead if off button is in reach of resident. Contract clause 14 to be altered. – V.S.
            accepted | 01/12/2025
        """,
        ),
        copy(
            "IG/DPIA Copilot notes pilot.rtf",
            """
            AI note taker for assessments, 25 licences | Jess Avanti, Digital lead | 03/03/2025
            Y | N | N | N | Y
            Phone app records with consent, makes draft note, worker edits and pastes to case system, audio erased in 24 h
            Voice, all care data, ~600 conversations in 12 wks
            Public task + 9(2)(h); consent to the recording only as courtesy
            PSW, co-production group, UNISON. Group wanted "a big red stop"
            Invented text in notes; M; H; Worker signs, 10% checked; M // Accents poorly heard; M; M; test w. interpreters; M
            OK for pilot. Not for MCA or s42 until evaluated.
            accepted, pilot only | 30/06/2025
        """,
            ver="a",
        ),
        copy(
            "IG/DPIA shared care record started.docx",
            """
            Shared care record viewer for AMHPs
            L. Odell | TBC by ICB
            Y | N | N | Y | N
            read only view through case system tab
            .
            .
            ICB IG forum, 9 Jan
        """,
        ),
    )


COMMITTEE = """
**$org**
**Report to:** {[Committee / Cabinet / Scrutiny]}
**Date:** {[date of meeting]}
**Title:** {[title]}
**Report of:** {[Director]}
**Wards:** {[All / list]}
**Exempt:** {[No / Yes, paragraph of Schedule 12A]}
# 1. Purpose
{[One or two sentences. What is the committee asked to do and why now?]}
# 2. Recommendations
{[Number each. Start with a verb: approve, note, delegate. Recommendations must stand on their own.]}
# 3. Background
{[Summarise what members need to know. No more than one page. Do not paste from earlier reports.]}
# 4. Options considered
{[Set out at least two with reasons for rejection, including "do nothing".]}
# 5. Consultation
{[Who was consulted, how, and what changed as a result.]}
# 6. Financial implications
{[To be written by Finance Business Partner. State revenue/capital, budget code, and whether funded.]}
# 7. Legal implications
{[To be written by Legal. Refer to statute.]}
# 8. Equality and climate
{[Attach EqIA. Note anything of significance.]}
# 9. Risk
{[Top three, with mitigation]}
**Background papers:** {[list or None]}
**Contact officer:** {[name, telephone]}
"""


def committee_report() -> list[Doc]:
    look = Look(font="Arial", size=11.5, colour="000000", plain_heads=True)
    common = {"org": "SKELLBROOK METROPOLITAN DISTRICT COUNCIL"}
    return form(
        COMMITTEE,
        look,
        common,
        copy("Governance/report template.docx"),
        copy("Governance/Officer report shell - Health and Care Board.docx", org="SKELLBROOK HEALTH AND CARE BOARD"),
        copy(
            "Governance/Cabinet 14 Jan item 9.docx",
            """
            Cabinet
            14 January 2025
            Home care: award of locality contracts
            Director of Adult Social Care, N. Rimmer
            All
            No (appendix 2 exempt, para 3)
            To award four locality contracts for home care from 1 June 2025, as the framework ends on 31 May.
            1. Award lots 1–4 as in appendix 2. // 2. Delegate to the Director, with the cabinet member, any extension up to 24 months. // 3. Note the mobilisation plan.
            In December 2,011 people had 24,600 hours a week from 47 agencies. Travel time is 22% of paid time. Handbacks were 64 in the year. Locality contracts with neighbourhood rounds were tried in Quernby for nine months: handbacks fell to two, and unseen late calls from 8% to 3%.
            Extend framework (not lawful beyond May). In-house (cost £3.2m more). Spot purchase: market disorder. Locality contracts are recommended.
            Two provider days, 340 survey answers from people, staff union. Minimum call length went from 15 to 30 minutes as a result.
            £27.4m per annum, code AS4410, within MTFS. Inflation is by basket, capped at 6%. (R. Oke)
            Light-touch regime, reg. 74 PCR 2015. Standstill ends 27 January. TUPE will apply. (C. Lund)
            EqIA attached: rural older people gain. Mileage falls by est. 310,000.
            Mobilisation slips (dual running). Agency failure (step-in clause). Pay (Real Living Wage condition).
            Quernby evaluation, Sept 2024
            Mina Tolland, 01632 960222
        """,
        ),
        copy(
            "Governance/HCB 6 Feb - falls.docx",
            """
            Health and Care Board | 6 February 2025 | Falls pathway: six months on | Chief Officer, Place | Quernby, Moor End | No
            To report what has been learnt, and ask for a second year.
            That the Board (a) notes results; (b) agrees £96,000 from BCF for 2025/26
            Pick-up service has been to 412 falls. 371 stayed home. Median wait 38 minutes against four hours by ambulance.
            Stop in March; fund to July; fund to March 2026 (preferred)
            Ambulance, GPs, 55 callers
            BCF scheme 14, non-recurrent underspend covers
            None arising
            Older women are 68% of callers. Electric van.
            Staffing at weekends; loss of van lease; demand over 10/day
            None
            Ola Brightwell, 960240
        """,
            org="SKELLBROOK HEALTH AND CARE BOARD",
        ),
        copy(
            "Governance/scrutiny 11 March DRAFT part.docx",
            """
            Adults Scrutiny | 11 March 2025 | Waiting for assessment | Director of Adult Social Care | All | No
            Members asked in November for the numbers waiting, how risk is managed and by when it will be down.
            To note
            On 31 January 418 people were waiting: 266 for OT, 97 for a Care Act assessment and 55 for financial assessment. Longest 31 weeks.
        """,
        ),
    )


PANEL = """
# Resource and practice forum – request
Forum meets $day. Papers by noon two working days before. Late papers go to the next forum.
!w 4,4,4,4
| ^Name / ID | {} | ^Age | {} |
| ^Worker and team | {} | ^Manager agreed on | {} |
| ^Request type (delete) | {New / increase / change of provider / exception / s117 / CHC dispute} |
| ^Now, £ per week | {} | ^Requested, £ per week | {} |
1. Eligible needs and outcomes to be met
{}
2. What strengths, networks and community help have been built on?
{}
3. Options costed (attach). Why this one?
{}
4. What if forum says no?
{}
5. Person's and family's view
{}
6. Is someone else liable to pay? (CHC, s117, education, top-up)
{}
| ^For forum | ^ |
| Decision | {+☐ agreed  ☐ agreed for ___ weeks  ☐ deferred  ☐ not agreed} |
| Reason | {+} |
| Chair | {+} |
"""


def forum_request() -> list[Doc]:
    look = Look(font="Calibri", colour="0E7490", shade="CFFAFE", boxes=True, room=1.6)
    common = {"day": "Tuesdays, 10:00"}
    return form(
        PANEL,
        look,
        common,
        copy("Forum/Forum request.docx"),
        copy("Forum/Forum request (LD and MH).docx", day="alternate Thursdays, 14:00"),
        copy("Forum/Forum request.pdf", day="Tuesdays 10.00, Room 4"),
        copy(
            "Forum/Papers 4 Feb/2 - 31907.docx",
            """
            31907 | 83 | T. Ferreira, Moor End | 31/1/25 | increase | 312.40 | 498.84
            Nutrition, toilet, safe at home. Outcome: stay with wife in bungalow.
            Wife does nights. Bowls club friends take him Wednesdays. Sensor on bed. Tried single-handed hoist.
            Double-up ×2 (498.84) against residential 1,040. OT supports. Review at six weeks with aim of going back to single.
            Wife's back – likely admission of both
            "I promised him no homes."
            CHC checklist negative 20/1
            agreed for ___ weeks
            6 wks. OT to lead single-handed review
            GH
        """,
        ),
        copy(
            "Forum/Papers 6 Feb/1.pdf",
            """
            44210 | 24 | H. Umeh, LD | 3 Feb | New | 0 | 2,310
            Supported living in own flat with 1:1 by day and shared night
            Mum to do Sundays. Friends from college next door but one. Bus pass.
            3 providers asked: 2,310 / 2,644 / declined. Cheapest is also his choice as he knows the staff
            School place ends 18 July. He'd be back in a box room; mum says no
            he picked the curtains
            s117 no. CHC DST – not eligible 9/12. EHCP ends
            deferred
            Core hours v. shared hours unclear, back 20 Feb please
            GH
        """,
            day="alternate Thursdays, 14:00",
        ),
        copy(
            "Forum/3 - Mrs L part.docx",
            """
            Mrs L | 90 | . | . | change of provider | 640 | 812.50
            .
            .
            Fernhurst can't meet her needs since fall; Larch House has a ground floor room
            .
            Family like Larch House
        """,
        ),
    )
