"""Governance templates: equality impact assessment, risk register, action plan, committee report."""

# ruff: noqa: RUF001
from eval.aside.forms_dev.boroughs.model import Form, Look

EQIA = Form(
    name="equality_impact_assessment",
    look=Look(
        shade="E4DFEC",
        tick="☐☒",
        top="Equality impact assessment",
        foot="Public Sector Equality Duty – Equality Act 2010, section 149",
    ),
    text="""
# Equality impact assessment (EqIA)
## About this form
The Public Sector Equality Duty requires us, in all that we do, to have due regard to the need to eliminate unlawful \
discrimination, harassment and victimisation; advance equality of opportunity; and foster good relations. An EqIA \
shows that decision makers had what they needed in front of them. Start it early. It is published with the report.
How to judge impact: high – the change affects many people or a few people badly; medium – some effect, which can \
mostly be mitigated; low – little effect; neutral – no different effect on this group from others.
Examples of evidence: case management data, census 2021, surveys, complaints, research, staff networks, conversations \
with people.
## 1. The proposal
| Title | {Click here to enter text}
| Service and directorate | {Click here to enter text}
| Lead officer | {Click here to enter text}
| What is changing and why? | {Click here to enter text}
| Who is affected? | {Click here to enter text}
## 2. Evidence and engagement
| What do you know about the people affected? | {Click here to enter text}
| Whom have you talked with, and what did they say? | {Click here to enter text}
## 3. Impact
|! Characteristic | What to think about | Impact | Explain
|? Age | Older people, young adults, people of working age | {[]High; Medium; Low; Neutral} | {}
|? Disability | Physical, sensory, learning, mental health, neurodivergence, long-term illness | {[]High; Medium; \
Low; Neutral} | {}
|? Gender reassignment | People who are trans or non-binary | {[]High; Medium; Low; Neutral} | {}
|? Marriage and civil partnership | Only the first aim of the duty applies | {[]High; Medium; Low; Neutral} | {}
|? Pregnancy and maternity | Including people who are breastfeeding | {[]High; Medium; Low; Neutral} | {}
|? Race | Ethnicity, nationality, language, Gypsies, Roma and Travellers | {[]High; Medium; Low; Neutral} | {}
|? Religion or belief | Including no belief | {[]High; Medium; Low; Neutral} | {}
|? Sex | Women and men | {[]High; Medium; Low; Neutral} | {}
|? Sexual orientation | Lesbian, gay, bisexual people | {[]High; Medium; Low; Neutral} | {}
|? Carers and low income | Locally added | {[]High; Medium; Low; Neutral} | {}
## 4. Mitigation
|=3 Negative impact | What will be done | Who | When
## 5. Conclusion
| Outcome | {[]No change; Adjust; Continue with reasons; Stop}
| How will the impact be monitored? | {Click here to enter text}
| Signed by head of service | {Click here to enter text} | Date | {Click here to enter a date}
""",
    paths=(
        "EqIA template.docx",
        "corporate/EqIA form 2023.docx",
        "EqIA day opportunities.docx",
        "EqIA charging policy.docx",
        "EqIA telecare switchover draft.docx",
    ),
    banks="larch eden larch larch larch",
    filled=(
        """
Day opportunities: from buildings to memberships
Learning disability, Adults and Health
Imogen Sallow
We want to move from three day centres to a choice of twelve places with a membership card. Numbers at the centres \
have fallen by half.
97 people who go to the centres, their carers, 31 staff
62 are men; ages 21 to 79; 34 have profound and multiple learning disabilities; 41 live with parents over 70.
Four sessions with People First style self-advocates, easy-read survey (58 replies), carers' evening. People want to \
keep their friends. Carers want the hours.
Medium | Older members have been there for decades
High | All are disabled. Changing places toilet is needed
Neutral | No evidence of a different effect
Neutral | none
Neutral | none
Medium | Asian families said they value separate women's sessions
Low | Friday prayer times
Low | More carers are women
Neutral | No evidence of a different effect
High | Carers could lose respite hours
Loss of friendships | Move in friendship groups | Lead officer | By June // Carers' hours | Guaranteed minimum of \
hours | Head of Service | From day one // Toilets | Two changing places installed | Property | August
Adjust
Quarterly panel of members and carers; data on hours by ethnicity
I Sallow
19/11/2024
""",
        """
Charging policy 2025
Financial assessment
Ravi Oduya
raise max charge to full cost
c. 900 people
DP data, 58% women, 71% 75+
consultation 212 responses, mostly against
High | most are 75+
High | all
~
~
Neutral | n/a
Low | as population
Neutral | n/a
Medium | more women
Neutral | n/k
High | mitigated by MIG
Hardship | transitional cap £25 pw for 12 mths | RO | Apr 25
Continue with reasons
6-mthly debt & waiver data
K. Thorsby
6/1/25
""",
    ),
    partly=(
        """
Telecare digital switchover
Prevention
Bo Lindqvist-Ames
Analogue units must be replaced before the lines are switched off.
2,300 people with a pendant
Average age 83
~
Medium | Need clear letters and a visit
Medium | Deaf users need a different unit
Neutral | ~
Neutral | ~
Neutral | ~
Low | letters in five languages
Neutral | ~
Neutral | ~
~
~
~
Adjust
~*
""",
    ),
)

RISKS = Form(
    name="risk_register",
    look=Look(shade="F8CBAD", font="Calibri"),
    text="""
=== Register
# Directorate risk register
| Service | {}
| Owner | {}
| Last reviewed | {}

|~ Example | Provider fails at short notice | Poor finance, staffing | People without care | 3 | 4 | 12 | Failure \
plan, market watch | Commissioning | Open
|=8 Ref | Risk | Cause | Consequence | Likelihood | Impact | Score | Controls | Owner | Status
=== Scoring
# How to score
|! Score | Likelihood | Impact
| 1 | Rare: less than 5% | Insignificant: no harm, under £10k
| 2 | Unlikely: 5 to 25% | Minor: short delay, local complaint
| 3 | Possible: 25 to 50% | Moderate: some harm, press interest, £100k
| 4 | Likely: 50 to 90% | Major: serious harm, regulator, £500k
| 5 | Almost certain: over 90% | Catastrophic: death, service fails, over £1m
12 and over is red and goes to DMT. 6 to 11 is amber. 5 and under is green.
=== Guidance
A risk is something that may happen. If it has happened it is an issue. Write: there is a risk that … because of … \
which would lead to …
""",
    paths=(
        "Risk register template.xlsx",
        "Risk_Register_v3.xlsx",
        "Adults risk register Q3.xlsx",
        "risk reg - MH.xlsx",
        "Risk register Commissioning WIP.xlsx",
    ),
    banks="eden gorse eden eden eden",
    filled=(
        """
Adult social care
Director
15/12/2024
A1 | Waits for assessment lead to harm | Vacancies, demand | Injury, SAR | 3 | 5 | 15 | Weekly triage, ring-back | AD \
Ops | Open // A2 | Overspend above 1% | Nursing prices | In-year savings | 4 | 4 | 16 | Panel, brokerage | Finance | \
Open // A3 | Loss of case system | Cyber | No access to records | 2 | 5 | 10 | Paper plan, tests | IT | Open // A4 | \
DoLS backlog | Demand | Unlawful deprivation | 5 | 3 | 15 | Priority tool | PSW | Open // A5 | Care home closes | \
Building | 34 moves | 2 | 4 | 8 | Failure plan | Comm | Closed
""",
        """
Mental health
HoS
Jan 25
M1 | AMHP rota gaps | leavers | delays | 3 | 4 | 12 | agency x2 | lead | open // M2 | s117 joint funding ends | ICB | \
£600k | 3 | 4 | 12 | dispute route | HoS | open // M3 | lone working | n/a | harm | 2 | 4 | 8 | app | TM | open
""",
    ),
    partly=(
        """
Commissioning
~2
C1 | Home care framework ends March | ~ | ~ | 3 | 4 | ~ | ~ | ~ | ~
""",
    ),
)

ACTIONS = Form(
    name="improvement_action_plan",
    blanks=1,
    look=Look(
        wide=True,
        shade="C6E0B4",
        font="Calibri",
        size=10,
        foot="RAG: Red – late and no plan; Amber – late with plan; Green – on time; Blue – done",
    ),
    text="""
# Improvement action plan
Team or service: {<team>} Lead: {<name>} Updated: {<date>}
> Aim for no more than ten actions. Each should be specific, have one owner and say what will be different for \
people. "Ongoing" is not a date.
|=7 No | What we want to improve | Action | Owner | Due date | Evidence of impact | RAG
Sponsor's comments: {<comments>}
""",
    paths=(
        "Improvement action plan template.docx",
        "Action plan after case audits.docx",
        "Hospital team action plan.docx",
        "Action plan transitions (draft).docx",
    ),
    banks="fern cedar cedar cedar",
    filled=(
        """
Older people east
Greer Halloran
20/01/2025
1 | Chronologies in date | Friday writing hour | GH | 28/02/2025 | Sample of 20: 7 in date in Nov, 16 in Jan | Green \
// 2 | Advocacy offered | Prompt in the supervision record; talk by the advocacy service | SP | 31/01/2025 | \
Referrals up from 3 to 11 a month | Blue // 3 | Outcome letters sent | Template letter in the system | Business \
support | 14/02/2025 | 48% to 80% | Amber
Good to see numbers. Please add what people say.
""",
        """
Hosp team
VC
6/2
1 | TTOs late | pharmacy link | VC | 1/3 | fewer failed d/c | A // 2 | strengths lang. | huddle | all | 1/4 | audit | G
ok - KT
""",
    ),
    partly=(
        """
Transitions
~
3/3/25
1 | Earlier start at 16 | ~ | ~ | ~ | ~ | ~ // 2 | Named worker | ~ | ~ | ~ | ~ | ~
~
""",
    ),
)

COMMITTEE = Form(
    name="committee_report_template",
    look=Look(font="Arial", size=12, blank="", cell="", grey=False, top="Report template – delete all text in italics"),
    text="""
# Report to {[Name of committee]}
| Date of meeting | {}
| Title | {}
| Report of | {}
| Cabinet member | {}
| Wards affected | {}
| Key decision? | {}
## 1. Summary
> Two or three paragraphs in plain English. Say what the report is about, what the committee is asked to do and what \
difference it makes for residents. Do not repeat the recommendations.
{}
## 2. Recommendations
> Begin "The committee is recommended to". Use numbers 2.1, 2.2 and so on. Use verbs such as approve, agree, note, \
comment on.
{}
## 3. Background
> Only what a new member needs. Refer to earlier reports by date.
{}
## 4. Options considered
> Always include doing nothing. Give the reasons why options are rejected.
{}
## 5. Consultation
> Who was asked, how many replied, what they said and what changed as a result.
{}
## 6. Financial implications
> Written or cleared by the finance business partner. Must state the source of funding, and the effect on revenue and \
capital in this and the next three years.
{}
## 7. Legal implications
> Written or cleared by Legal Services. Must name the power under which the decision is made.
{}
## 8. Equality, health and climate implications
> Attach the EqIA. If none is needed say why.
{}
## 9. Risk
> The three largest, with mitigation.
{}
Background papers: {}
Appendices: {}
Contact officer: {} Telephone: {}
""",
    paths=(
        "Committee report template.docx",
        "democratic services/report template with guidance.docx",
        "Report - telecare charging.docx",
        "Report SAB annual report cover.docx",
        "Draft report respite.docx",
    ),
    banks="gorse ivel gorse gorse gorse",
    filled=(
        """
Adults and Health Committee
4 February 2025
Charging for telecare
Director of Adult Social Care
Cabinet Member for Care
All
No
Telecare has been free for six weeks and then £4.10 a week since 2016. Costs have risen to £6.35. This report asks \
the committee to agree a new charge and a fund for those who cannot pay.
The committee is recommended to: 2.1 agree a charge of £5.60 a week from 7 April 2025; 2.2 agree a hardship fund of \
£25,000; 2.3 note the results of consultation.
2,312 people have an alarm. 1,480 pay. New units for the digital network cost more to rent and to monitor.
Do nothing: rejected because the deficit would reach £140,000. Full cost at once: rejected because of the effect on \
people just over the threshold. A stepped rise: recommended.
Letters to all users in November; 644 replied. 51 per cent preferred a stepped rise. Because of what people said the \
hardship fund was doubled.
Income of £112,000 in a full year. Cleared by the finance business partner on 10 January.
Sections 14 and 17 of the Care Act 2014 and the regulations on charging allow a charge that does not exceed the cost. \
Cleared 14 January.
EqIA attached. Older women who live alone are most affected. Fewer people without an alarm would mean more ambulance \
calls.
People give up the alarm (a call to all who cancel); bad debt (direct debit); supplier delay (penalty clause).
None
A: EqIA. B: consultation report
Bo Lindqvist-Ames
extension 3312
""",
        """
Health and Wellbeing Board
13/3/25
SAB annual report 23/24
Independent chair
Cllr for Adults
All
N
Annual report as required by Sch 2 Care Act.
Board is recommended to note the report.
See App A.
~
Partners commented Jan.
None. Pooled budget £91k.
Sch 2 para 4.
n/a
~
none
A
M Yelland
4410
""",
    ),
    partly=(
        """
Adults and Health Committee
8 April 2025
Short breaks and respite
Director of Adult Social Care
~
All
~
The contract for respite at Hazel Lodge ends in September.
~
Hazel Lodge has seven beds and was used by 52 families last year.
Four options are being costed.
Carers' evening on 6 March: 19 came.
~
~
~
TUPE; price; gap between contracts
None
~
Imogen Sallow
3318
""",
    ),
)

FORMS = (EQIA, RISKS, ACTIONS, COMMITTEE)
