# ruff: noqa: RUF001
"""Impact assessments and reports to members, in Word."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.kit import Layout, Pen

GROUPS = (
    ("Age", "Think about working-age adults as well as older people"),
    ("Disability", "Include sensory, physical, learning disability, autism, mental health and long-term conditions"),
    ("Gender reassignment", ""),
    ("Marriage and civil partnership", "Employment matters only"),
    ("Pregnancy and maternity", ""),
    ("Race", "Including Gypsy, Roma and Traveller communities and people seeking asylum"),
    ("Religion or belief", ""),
    ("Sex", ""),
    ("Sexual orientation", ""),
    ("Unpaid carers*", "Local characteristic"),
    ("Care-experienced people*", "Local characteristic"),
)


def equality_impact(f: Pen) -> bytes:
    doc = w.new("Arial", 11)
    w.bands(doc, "Calderby Borough Council", "EqIA form v4.2 – Policy and Equalities Team – review due April 2026")
    w.p(doc, "Equality Impact Assessment (EqIA)", style="Title")
    w.p(
        doc,
        "This form should be completed at the start of any new or changed policy, service or saving. It must be "
        "signed off by your Head of Service before a decision is taken. The Public Sector Equality Duty (s.149 "
        "Equality Act 2010) requires us to have due regard to the need to eliminate discrimination, advance equality of "
        "opportunity and foster good relations. Please delete the guidance in grey once you have read it.",
    )
    if f.v:
        w.p(
            doc,
            "**Worked guidance:** a good answer names the numbers. “Older people may be affected” is not enough; “312 of 480 people who use the lunch clubs are over 80” is.",
        )
    w.p(doc, "Section 1: About the proposal", style="Heading 1")
    rows = [
        [q, f(q)]
        for q in (
            "Title of proposal",
            "Directorate and service",
            "Lead officer (name and job title)",
            "Date started",
            "Is this new, a change, or a removal?",
            "Who is affected?",
        )
    ]
    w.table(doc, rows, (6, 11), side="D9E2F3")
    w.p(doc)
    q = "1.7 What are you proposing to do and why?"
    w.p(doc, f"**{q}**")
    w.paras(doc, f(q, "~~Summarise in plain English. No more than 300 words.~~"))
    q = "1.8 What data and engagement have you used?"
    w.p(doc, f"**{q}**")
    w.paras(
        doc,
        f(
            q,
            "~~List sources, e.g. Census 2021, case system reports, survey of adult social care users, complaints.~~",
        ),
    )
    w.p(doc, "Section 2: Impact on protected characteristics", style="Heading 1")
    grid = [["Characteristic", "Positive", "Negative", "None", "Reason for your answer"]]
    for name, hint in GROUPS:
        grid.append([f"{name}\n~~{hint}~~" if hint else name, *f.pair(name, ("P", "N", "0"), "X")])
    w.table(doc, grid, (4.5, 1.8, 1.8, 1.5, 7.4), head="BDD6EE", size=9.5)
    w.p(doc, "Section 3: Mitigation", style="Heading 1")
    heads = ("Impact identified", "Action to reduce it", "Owner", "By when")
    w.table(doc, [list(heads), *f.rows(heads, 4)], (5, 6, 3, 3), head="BDD6EE")
    w.p(doc, "Section 4: Sign-off", style="Heading 1")
    q = "Outcome of assessment"
    w.p(doc, f"{q}:  " + f.box(q, ("No change", "Adjust", "Continue with justification", "Stop"), "☐☑"))
    signs = [["", "Name", "Date"]]
    for who in ("Completed by", "Head of Service"):
        signs.append([who, f(who), f.take()])
    w.table(doc, signs, (6, 7, 4), head="F2F2F2")
    w.p(doc)
    w.table(
        doc,
        [["Equalities team use only", ""], ["EqIA register no.", ""], ["Published on website", "Yes / No"]],
        (6, 6),
        side="D0CECE",
        size=9,
    )
    return w.save(doc)


EQ_A = """
Review of non-statutory day opportunities at Fennel Court and The Lock
Adults and Health – Day and Community Services
Maureen Oddie, Service Manager, Provider Services
14.1.25
Change
People who attend (87), 61 family carers, 34 staff
We propose to merge the two day centres on the Fennel Court site from September 2025. The Lock needs a new roof (£410k) and runs at 46% occupancy. // No one with an assessed eligible need will lose their service.
Attendance registers Apr–Dec 2024 // ASCOF 2023/24 // 5 drop-in sessions with families (42 came) // Speak Up Calderby advocacy report
N | 58 of the 87 are over 75. Longer journeys from the Lock side: av. +14 min.
P; N | Fennel Court has changing places toilet and hoist; The Lock does not. People with autism told us they find a busier building hard.
0 | No evidence of differential impact
0 | N/A – not employment
.
N | 19 people of Pakistani heritage attend The Lock Wednesday group, cook own lunch
P | Prayer room available at FC
0 | 24 of 34 staff are women, all to be redeployed
0
N | Carers who work rely on 8.30 drop off
0 | none known
Longer journeys | Second minibus, route re-planned with Transport | M Oddie | July 25 ## Wednesday group loses its kitchen | Kitchen hours reserved, group to be co-designers of the space | S. Iqbal | 1/9/25 ## Noise and numbers | Quiet room, staggered arrivals, individual transition plans | Keyworkers | before move
Adjust
M Oddie
3/2/25
Patrick Lunn
10 Feb 2025
"""

EQ_B = """
Charging policy 2025/26: removing the disregard for the higher rate of AA/DLA care/PIP daily living
ASC Finance & Assessments
Gwil Parry (Income and Assessments Lead)
November 2024
change to existing policy
Roughly 1,140 people who pay a contribution
See Cabinet report 4 December, paras 2.1 to 2.9. In short, we would take the enhanced rate into account as most neighbours do. Income est. £612k full year.
Consultation 9 Sept – 1 Nov, 388 responses (71% against). Case system finance extract. Benchmarking with 9 NW authorities.
N | Two thirds of those affected are 18–64
N | By definition all affected are disabled. DRE scheme stays; minimum income guarantee protected.
0 | Not recorded on system
.
0
N | Under-claiming of DRE among South Asian households (23% vs 39%)
0
N | 56% women
0
N | Household income drops where carer not working
0
Loss of up to £34.10 a week | Phase over two years; hardship panel | GP | Apr 25 and Apr 26 ## DRE not claimed | Proactive DRE calls in Urdu and Punjabi | Welfare Rights | from Feb
Continue with justification
G Parry
21/11/24
.
.
"""

EQ_P = """
Move to online self-assessment for carers
Adults – Front Door
Denise Abara
.
New
Unpaid carers contacting us for the first time (approx. 900 a year)
Carers will be able to do their own assessment on the portal before a worker rings. Telephone and face to face stay.
.
N | Over-75 carers, digital exclusion
..10
..6
"""


def data_protection(f: Pen) -> bytes:
    doc = w.new("Calibri", 11)
    w.bands(doc, "OFFICIAL – Northmarsh City Council Information Governance", "DPIA template IG-07 | Issue 6")
    w.p(doc, "Data Protection Impact Assessment", bold=True, size=20, color="1F3864")
    w.p(
        doc,
        "~~You must do a DPIA for processing likely to result in a high risk to individuals. Start to fill out the template at the beginning of any major project. Final outcomes should be integrated back into your project plan.~~",
    )
    if f.v:
        w.p(doc, "Reference: DPIA-2025-031        Directorate: Adult Care, Housing and Health", bold=True)
    w.p(doc, "Submitting controller details", style="Heading 2")
    for q in ("Name of project", "Information asset owner", "Project lead and contact"):
        par = w.p(doc, f"**{q}**\t")
        w.tabs(par, (6, ""))
        w.control(par, f(q))
    steps = (
        (
            "Step 1: Identify the need for a DPIA",
            (
                "Explain broadly what the project aims to achieve and what type of processing it involves. Summarise why you identified the need for a DPIA.",
            ),
        ),
        (
            "Step 2: Describe the processing",
            (
                "Describe the nature of the processing: how will you collect, use, store and delete data? What is the source? Will you be sharing data with anyone?",
                "Describe the scope of the processing: what is the nature of the data, and does it include special category data? How many individuals are affected?",
                "Describe the context of the processing: what is your relationship with the individuals? Would they expect you to use their data in this way?",
                "Describe the purposes of the processing: what do you want to achieve?",
            ),
        ),
        (
            "Step 3: Consultation process",
            ("Consider how to consult with relevant stakeholders: who else do you need to involve?",),
        ),
        (
            "Step 4: Assess necessity and proportionality",
            (
                "What is your lawful basis for processing? How will you ensure data quality and data minimisation?",
                "How will you help to support individuals’ rights?",
            ),
        ),
    )
    for title, questions in steps:
        w.p(doc, title, style="Heading 2")
        for q in questions:
            box = doc.add_table(1, 1)
            box.style = "Table Grid"
            w.put(box.cell(0, 0), q, bold=True, size=10, fill="EDEDED")
            w.control(box.cell(0, 0).add_paragraph(), f(q))
            w.p(doc)
    w.p(doc, "Step 5: Identify and assess risks", style="Heading 2")
    heads = (
        "Describe source of risk and nature of potential impact on individuals",
        "Likelihood of harm",
        "Severity of harm",
        "Overall risk",
    )
    scale = ["", "Remote, possible or probable", "Minimal, significant or severe", "Low, medium or high"]
    rows = [list(heads), scale, *f.rows(heads, 4)]
    w.table(doc, rows, (8, 3, 3, 3), head="D9D9D9")
    w.p(doc, "Step 6: Identify measures to reduce risk", style="Heading 2")
    heads = ("Risk", "Options to reduce or eliminate risk", "Effect on risk", "Measure approved")
    w.table(doc, [list(heads), *f.rows(heads, 3)], (4, 7, 3, 3), head="D9D9D9")
    w.p(doc, "Step 7: Sign off and record outcomes", style="Heading 2")
    signs = [["Item", "Name/position/date", "Notes"]]
    for q in ("Measures approved by:", "Residual risks approved by:", "DPO advice provided:"):
        signs.append([q, f(q), ""])
    signs.append(["Summary of DPO advice:", f("Summary of DPO advice:"), ""])
    w.table(doc, signs, (5, 7, 5), head="D9D9D9")
    return w.save(doc)


DP_A = """
Falls sensors in extra care (Birch Grange and Tanner's Row)
Assistant Director, Commissioning
Hallam Reyes, TEC project officer, ext 4471
Passive motion and bed sensors in 64 flats will alert the on-site team when someone's pattern changes. New technology + health data + vulnerable adults = DPIA required.
Sensors send readings every 15 min to the supplier's UK cloud (Leeds). Alerts go to the scheme tablet. Raw readings kept 90 days, alerts 3 yrs then deleted. Shared with NHS community falls team by secure email only when a referral is made.
Movement, bed occupancy, room temperature. No cameras, no audio. Special category (health inferred). 64 tenants at most.
Tenants are our care clients. Most have been with us over two years. Relatives of 9 tenants who lack capacity have been involved in BI decisions.
Earlier response to falls and UTIs, fewer ambulance calls (112 in 2023/24), calmer nights because routine checks can stop for those who do not want them.
Two tenants' meetings in Feb, Healthwatch, the landlord (Moorside Homes), Caldicott Guardian.
Art 6(1)(e), Art 9(2)(h). Only flat no. is held by supplier, name is matched on our side.
Leaflet in large print + easy read; sensors can be unplugged by tenant at any time; SAR route unchanged.
Inference of private life (visitors overnight) | possible | significant | medium ## Alert missed because tablet is flat | Possible | Severe | high ## Consent taken from someone lacking capacity | Remote | significant | Low
Private life | No room-by-room display, only “usual/unusual” | reduced | Yes ## Tablet | Second device + SMS to duty phone, weekly test call | reduced | yes
S. Whitcombe, AD, 11/3/25
S Whitcombe
DPO, 7 March 2025
Acceptable with the SMS fallback. Review after six months, and before any roll out to people's own homes.
"""
DP_B = """
Shared Care Record – phase 3, adult social care read and write
Caldicott Guardian / PSW
Ines Fallowfield
To let hospital discharge staff see the allocated worker, package of care and next of kin from our system, and let us see discharge summaries.
API from case management to ICS platform. No copy held by the council. Role-based access, smartcards.
Demographics, package, provider, allocated worker, safeguarding flag (yes/no only). About 7,800 open cases
They would expect it. In the 2024 survey 84% said they were tired of telling their story twice.
Safer, quicker discharge
ICS IG steering group, LMC, Northmarsh Carers' Voice
Public task. Minimum data set agreed at IGSG 16.10.24, see attached
Opt-out honoured at ICS level; privacy notice updated
Staff browsing records of people they know | possible | significant | Medium
Browsing | Monthly audit of break-glass access, training before access | reduced | Y
Info Asset Owner 2.12.24
.
DPO 28/11/24
See email from DPO attached
"""
DP_P = """
AI note-taking in assessments (pilot)
Principal Social Worker
.
Ambient transcription of assessment visits so that workers spend less time writing up. Pilot with 20 volunteers in the Eastern locality, twelve weeks.
.
Voice of the adult and anyone in the room. Special category. Up to 400 visits
..2
Unison, experts by experience group – dates to be fixed
.
.
Hallucinated facts in a record | possible | severe |
"""


LAYOUTS = [
    Layout(
        make=equality_impact,
        blank=("Equalities/EqIA form v4.2.docx", "Equality Impact Assessment with guidance.docx"),
        filled=(("EqIA Fennel Court and The Lock.docx", EQ_A), ("Cabinet 4 Dec/Appendix D EqIA charging.docx", EQ_B)),
        partly=(("EqIA carers self assessment DRAFT.docx", EQ_P),),
        together=True,
    ),
    Layout(
        make=data_protection,
        blank=("IG-07 DPIA template.docx", "Information Governance/DPIA-2025-031.htm"),
        filled=(("DPIA falls sensors.docx", DP_A), ("DPIA template shared care record ph3.docx", DP_B)),
        partly=(("DPIA AI notes pilot.docx", DP_P),),
        together=False,
    ),
]
