"""Returns and reviews under the Better Care Fund and section 75."""

from __future__ import annotations

from . import long_more
from .book import Book
from .pen import Pen, form
from .sheet import sheet


@form(
    """BCF narrative plan 2025-26.docx | BCF 2526/Narrative plan template with prompts (Penbrook).docx | BCF 2526/Narrative plan Westermoor HWB final.pdf |
    BCF 2526/BCF Narrative template LOXFORD submitted.docx | BCF 2526/Narrative plan Ashcombe wip 0304.docx""",
    """Westermoor
Westermoor Council, Saltby and Dene ICB, Harrowmere University Hospitals, Dene Partnership, Westermoor Voluntary Action, Healthwatch
Plan drafted by the joint commissioning team; two workshops in January with providers and with the carers' forum; signed off by the Health and Wellbeing Board on 13 March.
Joint Commissioning Board of six meets monthly, chaired in turn. It reports to the Health and Wellbeing Board and to the ICB place committee. Section 75 agreement renewed to March 2027.
|Reablement for everyone leaving hospital on Pathway 1.|One front door with community health from June.|Move £0.6m from bedded to home-based intermediate care.
A single team of 41 therapists and reablement workers was formed in October. 79 per cent of people needed no ongoing care at the end, up from 71. Falls pick-up service now runs to 10 pm.
Length of delay in community beds fell from 9.1 to 5.8 days. We overestimated demand for bedded care by 14 places and underestimated night sits.
Carers' breaks £412k, carers' centre contract £230k, hospital carers' workers 2.0 wte.
Grant £3.9m; 310 adaptations last year; £150k set aside for hospital discharge grants with no means test under the discretionary policy.
People from the two most deprived wards are admitted 1.6 times as often. Community connectors are based in both.
""",
    """LOXFORD
LBC, S&D ICB, Loxford Community Trust
Through the Place Board
As last year - see section 75 schedule 2
See attached slides
Discharge hub expanded to 7 days. 2 more brokers. Frailty same day service.
D2A now 24h for P1. Demand/capacity model attached.
Carers strategy 2024-29
DFG £1.1m, handyperson 600 visits
.
""",
    """Ashcombe
.
Workshop booked 9 April
Joint committee, ToR under review
.
.
Capacity model shows a gap of 60 hours of night care a week
""",
)
def bcf_narrative(d: Pen) -> bytes:
    """Headings, and under each the guidance in place of the text that is to come."""
    w = sheet(d, font="Arial", note="grey", size=11)
    w.wipe = True
    w.title("BCF narrative plan template")
    w.para("""This is an optional template for local areas to use to submit narrative plans for the Better Care Fund. These plans should complement the agreed spending
    plans and ambitions for BCF national metrics in your area's planning template (excel). There are no word limits for narrative plans, but you should expect your local
    narrative plans to be no longer than 15 to 20 pages in length.

    Although the template is optional, we ask that local plans cover all headings and topics from this narrative template. Text in grey is for guidance and should be deleted.""")
    if d.v == 1:
        w.para(
            "Penbrook Health and Wellbeing Board: draft 0.1 for contributors. Please return your section to bcf@penbrook.example by 21 March."
        )
    w.under("Cover", "Health and Wellbeing Board(s).", lines=1, level=2)
    w.under(
        "Bodies involved in preparing the plan",
        "Including NHS trusts, social care provider representatives, voluntary and community organisations, housing organisations and district councils.",
        level=2,
    )
    w.under("How have you gone about involving these stakeholders?", lines=2, level=3)
    w.under(
        "Governance",
        "Please briefly outline the governance for the BCF plan and its implementation in your area.",
        level=2,
    )
    w.under(
        "Executive summary",
        "This should include: priorities for the year; key changes since the previous plan.",
        level=2,
    )
    w.under(
        "National condition 2: enabling people to stay well, safe and independent at home for longer",
        "Describe the approach in your area to integrating care to deliver better outcomes, including how collaborative commissioning will support this and how primary, intermediate, community and social care services are being delivered to help people remain at home. Set out the rationale for your estimates of demand and capacity for intermediate care in the community, and how learning from last year shaped them.",
        level=2,
    )
    w.under(
        "National condition 3: provide the right care in the right place at the right time",
        "Describe how you will deliver the policy objective to support safe and timely discharge, including ongoing arrangements to embed a home first approach. What did your demand and capacity modelling tell you? Where were the gaps?",
        level=2,
    )
    w.under(
        "Supporting unpaid carers",
        "How is BCF funding that supports unpaid carers (including Carers' Breaks and implementation of Care Act duties) being used to improve outcomes?",
        level=2,
    )
    w.under(
        "Disabled Facilities Grant (DFG) and wider services",
        "What is your strategic approach to using housing support, including DFG funding, that supports independence at home? Have you made use of the Regulatory Reform Order 2002 to use a portion of DFG funding for discretionary services? (Y/N) If so, how much?",
        level=2,
    )
    w.under(
        "Equality and health inequalities",
        "How will the plan contribute to reducing inequalities and disparities for the local population, taking account of people with protected characteristics, and the Core20PLUS5?",
        level=2,
    )
    w.footer("Template version 1.0. Queries to your regional Better Care Manager.")
    return w.bytes()


@form(
    """BCF quarterly reporting template Q2 2025-26.xlsx | BCF Q2 return Penbrook (prepopulated).xlsx | BCF/BCF Q2 25-26 Westermoor.xlsx |
    BCF/Q2 reporting template LOXFORD v2.xlsx | BCF/Q2 Ashcombe draft.xlsx""",
    """Westermoor
H. Lindqvist
bcf@westermoor.example
Yes
Yes
Yes
Yes
On track to meet target~Falls pick-up has cut conveyances
Not on track~Long waits for specialist beds skew the mean
On track to meet target~.
1240~1192
388~402
96~61~Bedded care used less, as planned
""",
    """LOXFORD
PS
01632 960118
Yes
Yes
No
Yes
Not on track
On track to meet target
Data not available
610~655
150~150
40~52
""",
    """Ashcombe
.
.
Yes
Yes
.
.
.
.
.
.
280~
""",
)
def bcf_quarterly(d: Pen) -> bytes:
    """A workbook with a guidance sheet, drop-down cells and preprinted targets."""
    b = Book("1. Guidance", "120")
    b.row("Better Care Fund 2025-26 Quarterly Reporting Template: Quarter 2", bold=True)
    for line in (
        "Overview",
        "The Better Care Fund (BCF) reporting requirements are set out in the BCF Planning Requirements document for 2025-26. The key purposes of reporting are: to confirm the status of continued compliance against the requirements of the fund; to confirm actual income and expenditure; to provide information from local areas on challenges, achievements and support needs; and to foster shared learning.",
        "Note on entering information into this template",
        "Throughout the template, cells which are open for input have a yellow background and those that are pre-populated have a blue background, as below: Data needs inputting in the cell / Pre-populated cells.",
        "Checklist (all tabs)",
        "The tick box column on the cover highlights which sections have been completed. Once every section is complete the word 'Incomplete' on the cover turns to 'Complete'. Please ensure that all boxes on the checklist are green before submission.",
        "Metrics",
        "The latest BCF plans required areas to set stretching ambitions against nationally set metrics. This section captures a confidence assessment on achieving the locally set ambitions for each of the metrics. A brief commentary is requested, outlining the challenges faced, any support needs and successes.",
        "Capacity and demand",
        "For each service type the estimate in your plan is shown in blue. Enter the actual number of new packages commenced in the quarter and, where it differs by more than a tenth, the reason.",
        "Submission is to the address on the cover by 23:59 on 31 October. Templates submitted with macros or with sheets deleted cannot be read.",
    ):
        b.row(line, grey=len(line) > 40)
    b.sheet("2. Cover", "48 46 14")
    b.row("Better Care Fund 2025-26 Q2 Reporting Template", bold=True)
    b.row("Version 2.1")
    if d.v == 1:
        b.row("Issued to Penbrook Health and Wellbeing Board by the regional team")
    for label in (
        "Health and Wellbeing Board:",
        "Completed by:",
        "Contact:",
        "Has this report been signed off by (or on behalf of) the HWB at the time of submission?",
    ):
        b.row(label, d(label) or None, None, lines=True)
    b.sheet("3. National Conditions", "60 22 50")
    b.heads(
        "National condition",
        "Confirmation",
        "If the answer is 'No' please provide an explanation as to why the condition was not met",
    )
    for label in (
        "1) Plans to be jointly agreed",
        "2) Implementing the objectives of the BCF",
        "3) Complying with grant and funding conditions, including maintaining the NHS minimum contribution",
    ):
        b.row(label, d(label) or None, None, lines=True)
    b.sheet("4. Metrics", "38 44 12 30 60")
    b.heads("Metric", "Definition", "Planned", "Assessment of progress", "Commentary")
    for name, what, plan in (
        ("Emergency admissions", "Emergency admissions to hospital for people aged 65+ per 100,000 population", 1652),
        ("Discharge delays", "Average length of discharge delay for all acute adult patients", 0.64),
        (
            "Residential admissions",
            "Long-term support needs of people age 65 and over met by admission to residential and nursing care homes",
            531,
        ),
    ):
        b.row(name, what, plan, *[one.strip(".") or None for one in d.cells(name, 2)], lines=True)
    b.sheet("5. Capacity & demand", "46 16 16 16 50")
    b.heads("Service", "Plan Q2", "Demand", "Capacity", "Reason for difference")
    for name, plan in (
        ("Reablement at home (Pathway 1)", 1150),
        ("Rehabilitation at home", 400),
        ("Bedded intermediate care (Pathway 2)", 95),
    ):
        b.row(
            name,
            plan if d.v != 0 else None,
            *[int(c) if c.isdigit() else c or None for c in d.cells(name, 3)],
            lines=True,
        )
    return b.bytes()


@form(
    """Section 75/Annual review of the s75 agreement.docx | Section 75/s75 annual review template - schedule 7 (LD pool).pdf |
    Section 75/s75 annual review 24-25 community equipment.docx | Section 75/Review Mental Health s75 2025.docx | Section 75/s75 review carers - in progress.docx""",
    """Integrated community equipment service
1 April 2023 to 31 March 2028, lead Westermoor Council
£4.26m budget, £4.71m spent; overspend shared 52/48
Met
Met
Partly met
Met
Not met
94 per cent of urgent items within 24 hours. 11,340 people. Recycling 81 per cent against 85.
Recycling credit not reaching prescribers; new catalogue price from May; audit found 14 duplicate beds.
No
Continue with amendment to schedule 3
14/05/2025, Joint Commissioning Board
""",
    """MH social care, Dene Partnership
2019-, rolling
2,118,000 / 2,096,400
Met
Partly
Not met
Met
Met
AMHP cover 24/7. 34% with annual review, 18 months behind.
Council cannot see its own statutory reviews in the trust's system
Yes
Serve notice, see report
HWB 3/6
""",
    """Carers services pool
.
£640k
Met
""",
)
def s75_annual_review(d: Pen) -> bytes:
    """A review that quotes the clauses it asks about."""
    w = sheet(d, font="Times New Roman", note="plain", size=11, shade="FFF2CC")
    w.title("Annual review of arrangements under section 75 of the National Health Service Act 2006", 14)
    if d.v == 1:
        w.facts(
            "Agreement^S75/2023|Schedule^7|Fund^Learning disability pooled fund|Host^Penbrook County Council|Pool manager^Assistant Director, Joint Commissioning"
        )
    if d.v == 1:
        w.para(
            "Schedule 7. Learning disability pooled fund. Host: Penbrook County Council. Pool manager: Assistant Director, Joint Commissioning.",
            bold=True,
        )
    w.para("""1. This Schedule is completed by the Pool Manager within eight weeks of the end of each Financial Year (clause 19.2) and is considered by the Partnership Board at
    its next meeting. 2. In this Schedule words have the meanings given in clause 1. 'Functions' means the NHS Functions and the Health Related Functions which are delegated by
    this Agreement; 'Services' those in Schedule 1; 'Pooled Fund' a fund maintained under regulation 7 of the NHS Bodies and Local Authorities Partnership Arrangements
    Regulations 2000. 3. Delegation does not relieve either Partner of its own statutory responsibility (section 75(5)), and this review is among the means by which each of them
    satisfies itself that its functions are properly discharged. 4. Where the review discloses an Overspend of more than two per cent, clause 12 (Risk Share) applies and a recovery
    plan is annexed. 5. Nothing here is an offer to vary the Agreement, which is done by deed under clause 30.""")
    w.para(long_more.POOL)
    w.kv("Pooled or aligned fund under review|Term and host|Contributions and outturn", left=0.4)
    w.marks(
        "Aim in Schedule 1|Met|Partly met|Not met",
        "Improve outcomes for the people who use the Services|Make better use of resources|Fulfil the delegated statutory duties in full|Keep to the financial plan|Involve people who use the Services in decisions",
        sign="X",
        widths="9.5 2.5 2.5 2.5",
    )
    w.under("Performance in the year", lines=3)
    w.under("Matters for the Partnership Board", lines=3)
    w.strike("Is either Partner considering notice to terminate?", "Yes|No")
    w.line("Recommendation|Date and body that received this review")
    w.footer("Agreement ref. S75/2023. Governing law: England and Wales. This form has no contractual force.")
    return w.bytes()
