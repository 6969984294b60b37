"""More forms: support plan, provider visit, business case, job evaluation, money, mails and logs in text."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_unlearned.core import Doc, Look, copy, form

SUPPORT = """
# Care and support plan
$org | Care Act 2014 s.25 | $ed
| ^This plan belongs to | {} | ^Written with | {} |
| ^Plan starts | {} | ^Review by | {} |
**What is working well in my life**
{}
**What I'd like to be different**
{}
!w 4,4,4,3,2
| ^Eligible outcome | ^What I can do, and who else helps | ^How it will be met | ^Provider, days, hours | ^Cost |
!row {}|{+}|{+}|{+}
|| Nutrition
|| Personal hygiene
|| Toilet needs
|| Being clothed
|| Safe use of home
|| Habitable home
|| Family and relationships
|| Work, training, volunteering
|| Community facilities
|| Caring for a child
**If things go wrong (contingency)**
{}
**How my money is managed** {☐ council managed  ☐ direct payment  ☐ ISF  ☐ mixed}
**Personal budget** {£          } a week   **My contribution** {£          }
**To prevent, reduce or delay my needs** {}
I agree with this plan {☐ yes  ☐ in part  ☐ no}   Signed {_______________}   Date {________}
"""


def support_plan() -> list[Doc]:
    look = Look(font="Arial", size=10, colour="9D174D", shade="FCE7F3", room=1.3, plain_heads=True)
    common = {"org": "Wexbourne", "ed": "edition 5"}
    return form(
        SUPPORT,
        look,
        common,
        copy("Plans/Care and support plan ed5.docx"),
        copy("Plans/CSP ed4.docx", ed="edition 4"),
        copy("Plans/Care and support plan ed5.pdf"),
        copy(
            "Plans/sample/csp 1.docx",
            """
            Bernard | Tansy (SW), wife Glo | 3 March 2025 | 28 April, then yearly
            Forty-six years of Glo. The shed. Radio 3.
            To stop being washed by strangers at 11 o'clock when I've been awake since 5
            Eats well if set up | Glo cooks, plate guard | – | nil
            Face and hands | Morning call at 7.30, same two workers | Foxglove, 7 × 45 min | £122.85
            Bottle by himself | Commode at night; sensor to Glo's watch | ICES | 0
            Needs help with left side | With morning call | as above | –
            Stairs no; downstairs yes | Through-floor lift, DFG | Housing | DFG
            Grandson does bins | – | – | 0
            Glo needs Wednesdays | Sitter 3 hrs | Carers' Hub | £54.00
            Not applicable | – | – | –
            Concert monthly | Taxi card, volunteer | Good Neighbours | £0
            N/A | N/A | N/A | N/A
            If Glo's ill: niece for two nights, then Larch House respite bed, agreed in principle
            council managed | 176.85 | 61.10
            Exercises from stroke physio, Mon/Thu. Flu jab.
            yes | B. (left hand) | 27/2
        """,
        ),
        copy(
            "Plans/sample/csp 2.docx",
            """
            Sadie W | self, PA Lou | 1/11/24 | 1/5/25
            Flat, band, my PA's
            go out after 9 pm like everyone else
            can cook w. prompts | Lou does shop w me | DP 3h | 47.40
            ok | . | . | .
            ok | . | . | .
            ok | . | . | .
            forgets hob | hob timer | TEC | 4.10
            needs push | PA 2h fri | DP | 31.60
            Nan, band | bus pass | – | –
            vol at record shop | job coach | IPS | 0
            gigs | PA 6h flexible, banked | DP | 94.80
            n/a | . | . | .
            ring crisis line, Nan, then EDS
            direct payment | £177.90 | nil
            WRAP plan
            yes | SW | 29/10
        """,
            ed="edition 4",
        ),
        copy(
            "Plans/sample/csp 3 draft.docx",
            """
            Mr Olatunji | Son on phone | . | .
            church, cricket
            not decided
            eats once a day | meals at home? | . | .
            can do | . | . | .
            accidents at night | continence nurse ref 6/2 | . | .
            slow | . | . | .
            falls x3 | pendant | TEC | .
            son's wife | . | . | .
            . | . | . | .
            . | . | . | .
            church | . | . | .
        """,
        ),
    )


VISIT = """
# Quality monitoring visit
Contracts and Quality, $org                                              Tool QM-$ver
> Guidance for the visiting officer. Send the pre-visit sheet ten days before an announced visit. Look at three care records, three staff files and the last month's medicines charts. Speak to at least four people who live there and two relatives. Give a rating per standard: 1 = excellent, 2 = good, 3 = requires improvement, 4 = inadequate. Where a 4 is given, tell the provider before you leave and ring the contracts manager. The reference in brackets is to the Health and Social Care Act 2008 (Regulated Activities) Regulations 2014.
| ^Service | {} | ^Registered manager | {} |
| ^Visit date and times | {} | ^Officer(s) | {} |
| ^Beds / people today | {} | ^CQC rating | {} |
## Standard 1. Person-centred care (reg. 9)
> Are plans current? Do they show life story, likes, cultural and religious needs? Can staff tell you about the person without looking?
Rating {1   2   3   4}   Evidence: {}
## Standard 2. Dignity, privacy and choice (reg. 10)
> Doors, curtains, tone of voice, names. Look at mealtimes for at least 20 minutes.
Rating {1   2   3   4}   Evidence: {}
## Standard 3. Consent (reg. 11)
> MCA forms decision-specific; DoLS conditions met; covert medicines with pharmacist's agreement.
Rating {1   2   3   4}   Evidence: {}
## Standard 4. Safe care, medicines and infection control (reg. 12)
> Count two controlled drugs. PEEPs. Bed rails. Water temperatures. Sharps.
Rating {1   2   3   4}   Evidence: {}
## Standard 5. Safeguarding (reg. 13)
> Log matches ours? Staff know how to whistleblow?
Rating {1   2   3   4}   Evidence: {}
## Standard 6. Staffing (regs. 18 and 19)
> Dependency tool, agency use, rota against who is in the building, DBS, right to work, references.
Rating {1   2   3   4}   Evidence: {}
## Standard 7. Good governance (reg. 17)
> Audits that lead to something. Meetings. Duty of candour.
Rating {1   2   3   4}   Evidence: {}
## What people told us
{}
## Actions
| ^Standard | ^Action | ^By |
!grid 4 Actions
Overall {1   2   3   4}    Next visit {.................}    Officer's signature {.........................}
"""


def monitoring_visit() -> list[Doc]:
    look = Look(font="Calibri", size=11, colour="1F2937", shade="E5E7EB", room=1.6, footer="QM tool")
    common = {"org": "Marlingshire", "ver": "12"}
    return form(
        VISIT,
        look,
        common,
        copy("Contracts/QM-12 monitoring visit.pdf"),
        copy("Contracts/QM-11 monitoring visit.docx", ver="11"),
        copy(
            "Contracts/visits/QM Larch House Nov.pdf",
            """
            Larch House | Mrs B. Adeyemi | 19/11/2024, 06:45–13:10 (not announced) | L. Ogden, volunteer expert by experience
            38 / 36 | Good (May 2023)
            2 | Three plans read. Life stories in all, one with photographs of his lorry. Cultural food for Mrs S in place. One plan said she takes sugar; she doesn't.
            1 | Breakfast ran 7.30 to 10.40, as people woke. Every door knocked.
            2 | Twelve DoLS in date, one condition (weekly church) missed twice, reason in notes
            3 | CD count right. Fridge 9° on 4 days with nothing done. Two PEEPs old.
            2 | Four on our log, four on theirs
            2 | Rota matched. 11% agency, all the same five.
            2 | Audits good. Action from August fall analysis not closed
            "I'd give it ten." "Too much beige." A daughter: "They ring before I have to."
            4; Fridge log with escalation; 26/11 // 4; PEEPs; today // 3; Church transport; 1/12
            2 | May 2025 | L Ogden
        """,
        ),
        copy(
            "Contracts/visits/QM Gorsefield.docx",
            """
            Gorsefield supported living (4 flats) | vacant – area manager D. Pugh | 30 Jan 25 14:00 to 17:30 | Z. Rehman
            6/5 | Not yet rated
            3 | generic, "likes telly" ×3
            2 | warm but staff came in with own key
            4 | no MCA for locked food
            3 | MAR gaps ×5
            3 | one incident not reported (told DP, sent by 17:00)
            3 | 2 of 4 shifts lone agency
            4 | no manager since Oct, no audits
            "Tell them I want my key." "Kezia's nice."
            3; Unlock or assess, each person; 31/1 // 12; weekly MAR check; 7/2 // 17; Manager start date; 14/2 // 13; Refresher; 28/2
            4 | 2 weeks | ZR
        """,
            ver="11",
        ),
        copy(
            "Contracts/visits/QM Oakum day 1 of 2.pdf",
            """
            Oakum Lodge | Kit Farraday | 12/02/2025 | Z. Rehman
            6 / 6 | Good
            1 | Plans in pictures, kept by the people themselves in their rooms
            2 | one bathroom lock stiff
            2 | DoLS for five, two with conditions, both met
            . | .
            . | .
            . | .
            . | .
            Three spoken with: they like Kemi, chips and the trampoline
        """,
        ),
    )


CASE = """
# Business case – light version (under £250k)
> Use this for spend below the key decision threshold. Two pages at most. Send to the Programme Office by the 10th. Text in italics is there to help, please take it out.
**Title:** {[insert title]}
**Sponsor:** {[insert]}   **Author:** {[insert]}   **Version / date:** $ver
## 1. The problem we want to solve
> With a number in it.
{[Insert – max 150 words]}
## 2. What we propose
{[Insert]}
## 3. Options
| ^Option | ^Cost yr 1 | ^Cost yr 2 | ^Benefit | ^Verdict |
| 0. Do nothing | {[£]} | {+[£]} | {+[insert]} | {+[insert]} |
| 1. Do minimum | {[£]} | {+[£]} | {+[insert]} | {+[insert]} |
| 2. Preferred | {[£]} | {+[£]} | {+[insert]} | {+[insert]} |
## 4. Strategic fit and outcomes for people
{[Insert]}
## 5. Procurement route
{[Insert – speak to Procurement if above £25k]}
## 6. Risks
{[Insert top three]}
## 7. How we'll know it worked
{[Insert measures, baseline and date]}
**Finance check:** {[name, date]}   **Decision:** {[approve / amend / reject]}
"""


def light_case() -> list[Doc]:
    look = Look(font="Calibri", colour="047857", shade="D1FAE5")
    return form(
        CASE,
        look,
        {"ver": "0.1"},
        copy("PMO/Business case light.docx"),
        copy("PMO/Business case light (2023).docx", ver="0.1 / 2023"),
        copy(
            "PMO/BC welfare calls.docx",
            """
            Evening welfare calls by volunteers | Head of Prevention | Sol Trent
            In the twelve months to October 318 people rang the out of hours line five times or more, mostly between 6 and 9 pm, and mostly lonely. It takes up 29% of EDS call time.
            Pay Good Neighbours £38,000 a year for a coordinator and phones, with 40 trained volunteers who ring people at a time of their choice.
            0 | 0 | none | No
            14,000 | 14,000 | Leaflet and training for EDS | Too little
            38,000 | 39,100 | a fifth of EDS time back, fewer lonely | Yes
            Ageing Well strategy aim 2: "no one without someone"
            Grant under s.19 – no tender needed below 50k (Procurement, V. Hale, 9/12)
            Volunteers don't stay (stipend for travel); risk spotted and not passed on (script, duty number); dependence (review at 6 months)
            EDS repeat callers from 318 to under 200 by Dec 2025; UCLA 3-item loneliness scale before and after
            M. Oduya 11/12/24 | approve
        """,
            ver="1.0 / 12 Dec 2024",
        ),
        copy(
            "PMO/BC changing place.docx",
            """
            Changing Place at Feldham market | Cllr champion + AD Commissioning | F. Zeller
            No hoist-assisted toilet within 14 miles. 63 people on our list can't go to market.
            Convert store room 3.
            £0 | £0 | – | reject
            9k hire of mobile unit | 9k | Saturdays only | reject
            £71k (DFG top slice 40k) | 1.5k | open 7 days, RADAR key | go
            Equality duty, high street plan
            Property framework
            Asbestos; opening hours; vandalism
            Use log: 20/wk by month 6
            ok – JH 3/2 | approve
        """,
            ver="0.4 / Feb 2025",
        ),
        copy(
            "PMO/BC agency recruiters draft 0.2.docx",
            """
            In-house bank for social workers
            AD Operations | Bel Whitcombe
            We spent £1.94m on agency staff last year, 31% of it in fees.
            Start a bank of 25 with weekly pay and CPD.
            0 | 0 | fees stay | .
        """,
            ver="0.2 / 14 Feb",
        ),
    )


GRADE = """
# Job evaluation questionnaire
People Services $org – to be filled in by the post holder and agreed by the manager
Post title: {}   Post no: {}   Present grade: {}
## Factor 1 Knowledge
> What must someone know on the first day? Qualification, registration, law, systems.
{}
## Factor 2 Problem solving
> Give two examples in the last six months.
{}
## Factor 3 Contacts and communication
{}
## Factor 4 Responsibility for people
{}
## Factor 5 Responsibility for money and other resources
{}
## Factor 6 Supervision of staff
{}
## Factor 7 Demands: physical, mental, emotional
{}
## Factor 8 Working conditions
> Lone working, travel, verbal abuse, heat, wet.
{}
What has changed since last evaluated? {}
Post holder {_________________}  Manager {_________________}  Trade union seen {+_________________}
For panel: F1 {+__} F2 {+__} F3 {+__} F4 {+__} F5 {+__} F6 {+__} F7 {+__} F8 {+__} Total {+___} Grade {+___}
"""


def job_questionnaire() -> list[Doc]:
    look = Look(font="Times New Roman", colour="000000", room=2.2)
    return form(
        GRADE,
        look,
        {"org": "Ardenholt"},
        copy("HR/Job evaluation questionnaire.docx"),
        copy("HR/JEQ (schools and adults).docx", org="Ardenholt – schools and adult services"),
        copy(
            "HR/JE panel 11 Feb/JEQ rehab officer VI.docx",
            """
            Rehabilitation officer (vision impairment) | AS0771 | G
            Level 5 or degree in rehab (VI), 2 yrs to train. Care Act s.77 register, CVI, long cane, Braille grade 1, low vision, orientation on roads.
            Man with new guide dog and a hospital shift job: planned three night routes, found bus company would stop on request. // Woman with Charles Bonnet frightened by faces: worked with GP and husband, and she's back to church.
            People who've just lost sight, families, eye clinic, employers, road engineers. Have to say hard things well.
            28 people at once. Their safety on roads when I sign them off is on me.
            Orders to £500 without counter-sign. Store of canes £3k
            none, students 2 × 8 weeks
            Walks 6–10 miles a day; grief every day
            All weather, dusk, dogs, alone
            Took on children's work in 2023; deafblind guidance assessments
            Jan W | R. Sood | yes
            4 | 4 | 4 | 4 | 2 | 1 | 4 | 4 | 27 | H
        """,
        ),
        copy(
            "HR/JE panel 11 Feb/JEQ broker.docx",
            """
            Care broker | AS1204 | E
            NVQ3 or similar. Portal, Excel, provider market, fee rates
            Snow day 9 Jan – found 14 calls cover by noon // Handback of 22 people, 10 days
            40 providers, hospital, families who cry
            indirect
            commit to £1,500 p.w. per person with code
            none
            phones, deadlines at 4 pm
            office/home
            Used to need manager to sign all; now delegated
            L.P. | M. Tolland | .
            . | . | . | . | . | . | . | . | . | .
        """,
        ),
        copy(
            "HR/JE panel 11 Feb/JEQ tec adviser - awaiting manager.docx",
            """
            TEC adviser | AS1350 | F
            Level 3, Tunstall etc, DTAC, data protection
            Sensors for Deaf couple – vibrating pillow linked to door
            Residents, fire service, suppliers
            .
            stock 60k
            .
        """,
        ),
    )
