"""Forms by safeguarding adults boards."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.word import Word


def sar_referral(f: Fill) -> bytes:
    """Label beside answer, shaded section rows, guidance page before."""
    w = Word("Arial", 11)
    w.top("OFFICIAL – SENSITIVE when complete")
    w.p("Westmarch Safeguarding Adults Board", bold=True, size=18, colour="4B2E83")
    w.p("Safeguarding Adults Review (SAR) Referral Form", bold=True, size=14)
    if f.v:
        w.p("Version 4.1  |  Reviewed by SAR Sub-Group March 2024  |  Next review March 2026", size=9)
    w.p("**Before you complete this form**")
    w.p(
        "Section 44 of the Care Act 2014 says that a Safeguarding Adults Board must arrange a review when an adult in its "
        "area dies as a result of abuse or neglect, whether known or suspected, and there is concern that partner agencies "
        "could have worked more effectively to protect the adult. Boards must also arrange a SAR if an adult has not died "
        "but the Board knows or suspects that the adult has experienced serious abuse or neglect."
    )
    w.bullets(
        "Discuss the referral with your agency’s safeguarding lead first.",
        "Do not delay a referral because you do not have all of the information.",
        "The Board Manager will acknowledge the referral within 3 working days.",
    )
    rows = [
        ["SECTION 1: REFERRER"],
        f.pair("ref", "Name and job title"),
        f.pair("agency", "Agency"),
        f.pair("contact", "Telephone and secure e-mail"),
        f.pair("date", "Date of referral"),
        ["SECTION 2: THE ADULT"],
        f.pair("name", "Full name (and any other names used)"),
        f.pair("dob", "Date of birth / date of death"),
        f.pair("addr", "Last known address"),
        f.pair("ethn", "Ethnicity, religion, first language"),
        f.pair("care", "Care and support needs"),
        f.pair("family", "Family members or significant others, and are they aware of this referral?"),
        ["SECTION 3: REASON FOR REFERRAL"],
        f.pair("summary", "Summary of what happened"),
        f.pair("multi", "How could agencies have worked together more effectively?"),
        [
            "Which criteria do you consider are met?",
            f.tick("crit", "Which criteria do you consider are met?", ["s44(1)–(3) mandatory", "s44(4) discretionary"]),
        ],
        f.pair("agencies", "Agencies known to be involved"),
        f.pair("parallel", "Parallel processes (inquest, police, LeDeR, PSII)"),
    ]
    w.table(rows, [6, 11], head="D9D2E9", label="F3F0F9")
    w.p("**For Board use only**")
    w.table(
        [["SAR reference", ""], ["Date to SAR Sub-Group", ""], ["Decision and rationale", "\n\n"]],
        [6, 11],
        label="E7E6E6",
    )
    return w.done()


register(
    sar_referral,
    [
        Doc("SAB/SAR Referral Form.docx", "blank"),
        Doc("SAB/WSAB SAR referral form v4.1 March 2024.docx", "blank", v=1),
        Doc(
            "SAB/SAR/2024-07 SAR referral (redacted).docx",
            "filled",
            """
ref: Colette Marsh, Named Nurse Adult Safeguarding
agency: Westmarch Community Health NHS Trust
contact: 01632 960114, c.marsh@westmarch-ch.example
date: 19 July 2024
name: "Mr D" (details held by Board office)
dob: 04/02/1951 – died 23/05/2024
addr: Flat in sheltered scheme, Westmarch. Full address in covering e-mail
ethn: White British. None recorded. English
care: Type 2 diabetes, bilateral leg ulcers, alcohol dependence, probable executive dysfunction. 2 x daily reablement calls ended in January 2024 as he declined them.
family: Sister in Portugal (speaks by phone weekly). Aware of referral, supportive and has questions about why calls stopped.
summary: Mr D was found collapsed by the scheme manager after not being seen for four days. Admitted with sepsis and grade 4 pressure damage to both heels, died two days later. Between January and May there were 11 missed or declined community nursing visits and two closed safeguarding concerns (both closed as ‘self-neglect by choice’).
multi: No MARM meeting was ever called. The GP, nurses and housing each held a piece of the picture. Capacity was presumed throughout, nobody recorded an assessment of executive capacity.
crit: s44(1)–(3) mandatory
agencies: GP practice, community nursing, adult social care (South locality), housing association, ambulance service, alcohol service (discharged for non-engagement 02/24)
parallel: Inquest opened and adjourned. PSII commissioned by Trust, lead not yet named.
""",
            1,
        ),
        Doc(
            "SAR referral - housing - AB.docx",
            "filled",
            """
ref: P. Okonjo, Head of Supported Housing
agency: Fernbank Homes
contact: p.okonjo@fernbank.example
date: 2/9/24
name: AB
dob: 1986 (alive)
addr: C/O Fernbank
care: LD and epilepsy, 14 hrs 1:1 a week
family: Mum, not told yet
summary: Financial and sexual exploitation by 2 visitors to the property over about 8 months ("cuckooing"). 6 ASB logs, 3 police calls, neighbour complaints. Nobody joined up that AB was the victim and not the cause.
multi: ASB team and social work team didn't share info. No cuckooing protocol locally.
crit: s44(4) discretionary
agencies: Police, ASC learning disability team, us, day service
parallel: Police investigation live - 2 suspects on bail
""",
        ),
        Doc(
            "SAB/drafts/SAR referral JT part completed.docx",
            "partly",
            """
ref: Jo Tranter, Advanced Practitioner
agency: Adult social care, hospital team
date: 11/11/2024
name: JT
dob: 30.8.1939 / died 1.11.2024
summary: Discharged from ward 14 on a Friday evening without the package restarting. Found on Monday by neighbour. To be expanded when I have the ward notes.
""",
        ),
    ],
    bank=1,
)


def board_assurance_return(f: Fill) -> bytes:
    """Landscape self-assessment: standards with evidence, rating and action columns."""
    w = Word("Calibri", 10, wide=True, margin=1.5)
    w.p("Partner Annual Assurance Self-Assessment 2024/25", bold=True, size=20, colour="1F5C5C")
    w.p("Harbourside and Fenmoor Safeguarding Adults Boards – joint quality assurance framework", size=12)
    org = f("org", "Organisation:")
    lead = f("lead", "Board member signing off:")
    w.p(f"**Organisation:** {org}")
    w.p(f"**Board member signing off:** {lead}")
    w.p(
        "Please rate each statement Red (not met), Amber (partly met) or Green (fully met). Evidence should be specific: name the "
        "policy, the date of the audit, the percentage of staff trained. “Ongoing” is not an action. Return to the Board office "
        "by 31 May."
    )
    if f.v:
        w.table(
            [
                ["Example", "Evidence", "RAG", "Action"],
                [
                    "E.g. Staff know how to raise a concern",
                    "e.g. Annual survey Jan 24: 92% of 310 respondents could name route",
                    "G",
                    "e.g. Repeat survey for bank staff, HR lead, Sept",
                ],
            ],
            [8, 10, 1.7, 7],
            head="EDEDED",
            bold=False,
            size=9,
        )
    groups = {
        "A. Leadership and accountability": [
            ("a1", "A1 A named executive lead for safeguarding adults is in post"),
            ("a2", "A2 Safeguarding is reported to the governing body at least annually"),
            ("a3", "A3 Commissioned services have safeguarding clauses and are monitored on them"),
        ],
        "B. Making Safeguarding Personal": [
            ("b1", "B1 Adults are asked what outcome they want, and this is recorded"),
            ("b2", "B2 Advocacy is offered where someone has substantial difficulty"),
        ],
        "C. Workforce": [
            ("c1", "C1 Safer recruitment checks are audited"),
            ("c2", "C2 Staff are trained to the level their role requires (give %)"),
            ("c3", "C3 MCA practice is audited at least annually"),
        ],
        "D. Learning": [
            ("d1", "D1 Actions from SARs are tracked to completion"),
            ("d2", "D2 Learning reaches the front line"),
        ],
    }
    rows: list[list[str]] = [["Standard", "Evidence", "RAG", "Action, owner, date"]]
    for title, items in groups.items():
        rows.append([title])
        for key, prompt in items:
            value = f(key, prompt)
            evidence, rag, action = ([part.strip() for part in value.split("|")] + ["", ""])[:3]
            rows.append([prompt, evidence, rag, action])
    w.table(rows, [8, 10, 1.7, 7], head="CFE2E2")
    w.p("**What are you most proud of this year?**")
    w.p(f("proud", "What are you most proud of this year?"))
    w.p()
    w.p("**What is your biggest risk?**")
    w.p(f("risk", "What is your biggest risk?"))
    w.p()
    return w.done()


register(
    board_assurance_return,
    [
        Doc("Board assurance self assessment template 2024-25.docx", "blank"),
        Doc("QA framework/Partner self-assessment 24-25 with worked example.docx", "blank", v=1),
        Doc(
            "QA framework/returns/Fire and Rescue self-assessment 2024-25.docx",
            "filled",
            """
org: Harbourside Fire and Rescue Service
lead: Area Manager (Prevention)
a1: Area Manager Prevention, since 2022|G|None
a2: Annual report to Fire Authority 14 Nov 2024|G|
a3: Two contracts only (falls sensors, welfare vans). Neither has a clause|R|Procurement to vary both contracts, Oct 25
b1: Person-centred home fire safety visit form asks “what matters to you”. Dip sample of 40: recorded in 27|A|Mandatory field on tablet, Digital, Sept 25
b2: N/A to our role, we signpost|G|
c1: DBS re-check every 3 years. 2 of 214 overdue|A|HR chasing, June
c2: Level 1: 97%. Level 2 (watch managers): 81%|A|Two further dates booked
c3: Not audited|R|Ask Board for tool suited to FRS
d1: “Mrs K” hoarding SAR – 5 of 6 closed|A|Last action waits on data sharing agreement
proud: 312 high-risk visits referred by partners, all within 5 days.
risk: People who smoke in bed on airflow mattresses and with emollients. We are not told of them.
""",
        ),
        Doc(
            "Annual assurance return - Probation.docx",
            "filled",
            """
org: Probation Service, Fenmoor PDU
lead: Head of PDU
a1: Deputy head holds lead|G
a2: Regional quarterly performance board|G
a3: CRS contracts held nationally|G
b1: Not routinely. Sentence plans record goals but not safeguarding outcomes|A|Add prompt to 7MB, SPO Quality
b2: Practitioners unsure how to refer|R|Briefing by advocacy provider, July
c1: National vetting|G
c2: 74% e-learning|A|Protected time in August
d1: No local actions|G
d2: 7-minute briefings at team meetings; attendance not recorded|A
proud: Our link officer now sits in the MASH on Tuesdays.
risk: Vacancies at 31% of PO posts.
""",
            1,
        ),
        Doc(
            "Self-assessment 24-25 HEALTHWATCH (in progress).docx",
            "partly",
            """
org: Healthwatch Harbourside
a1: Chief officer|G
a2: Quarterly to trustees|G
b1: We ask in every Enter and View visit|G
c2: 6/6 staff, 19/31 volunteers|A|Volunteer co-ordinator by Sept
""",
        ),
    ],
)
