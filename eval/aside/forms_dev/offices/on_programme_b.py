"""Programme office and performance, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import X, page
from eval.aside.forms_dev.offices.pen import W


def lessons_log(f: Fill) -> bytes:
    x = X()
    heads = [
        "No.",
        "Date",
        "Raised by",
        "What happened",
        "What we learned",
        "What should others do",
        "Category",
        "Shared with",
    ]
    rows: list[list[str | int | float | None]] = [
        ["!Lessons log"],
        ["Project", f("Project")],
        ["Project manager", f("Project manager")],
        [f"#{h}" for h in heads],
    ]
    body = f.rows(heads, 15)
    if not f.on:
        body = [[str(n), *[""] * 7] for n in range(1, 16)]
    x.sheet("Log", [*rows, *body], [6, 11, 16, 40, 40, 40, 14, 18])
    if f.v:
        x.sheet(
            "Lists",
            [["Category"], ["People"], ["Technology"], ["Governance"], ["Co-production"], ["Finance"]],
            [18],
            box=False,
        )
    return x.data()


add(
    lessons_log,
    "b PMO/Lessons log.xlsx",
    "b PMO/lessons log with lists.xlsx",
    (
        "f PMO/Lessons log discharge to assess.xlsx",
        """
        Discharge to assess phase 2
        Moira Keane
        1 | 4/3/24 | MK | Block beds were bought before the therapists were recruited | 11 of 20 beds stood empty for five weeks | Recruit first | People | D2A board || 2 | 2/4/24 | Ward lead | Families were given the leaflet on the day of discharge | Three complaints about charges | Give it on admission | Co-production | Trust || 3 | 9/5/24 | Finance | Invoices for weeks 5 and 6 were not split | ICB disputed £31k | Agree the split in the order | Finance | ICB
        """,
    ),
    (
        "f PMO/lessons_shared_lives_transfer.xlsx",
        """
        Shared Lives insourcing
        JW
        1 | May | JW | TUPE list late | ask 6 months ahead | as left | People | HR || 2 | June | JW | carers' tax | get advice | as left | Finance | -
        """,
    ),
    (
        "p PMO/lessons log - front door.xlsx",
        """
        Front door redesign
        ~
        1 | | | Web form had no “save” button | | | |
        """,
    ),
    together=False,
)


def indicator_sheet(f: Fill) -> bytes:
    rows = "".join(
        f"<tr><th scope='row'>{label}</th><td>{f(label, f'<i>{hint}</i>' if hint else '&nbsp;')}</td></tr>"
        for label, hint in (
            ("Indicator title", ""), ("Reference", ""), ("Why it matters", "What would people notice?"), ("Definition", "Numerator and denominator in words"), ("Source and system", ""), ("Frequency", "Monthly / quarterly / yearly"),
            ("Good performance is", "High / Low / Within range"), ("Target and how it was set", ""), ("Benchmark", "CIPFA family, region, England"), ("Known problems with the data", ""), ("Owner", ""), ("Analyst", ""), ("Date agreed", ""),
        )
    )  # fmt: skip
    top = (
        "<p>Performance and Insight, Wendlebury County Council</p>"
        if f.v == 0
        else "<p>Performance and Insight – metadata sheet, one for each measure in the scorecard. Return to the data quality officer.</p>"
    )
    return page("Indicator definition", f"<h2>Indicator definition</h2>{top}<table>{rows}</table>")


add(
    indicator_sheet,
    "b Performance/Indicator definition.html",
    "b Performance/KPI metadata sheet.html",
    (
        "f Performance/KPI ASC07 reviews.html",
        """
        People with long-term support whose support was reviewed in the last 12 months
        ASC07
        A package that nobody has looked at for a year is often too big, too small or unsafe.
        Numerator: people in receipt of long-term support for 12 months or more who had a planned or unplanned review. Denominator: all such people.
        CMS, table REV_OUTC
        Monthly
        High
        75% (68% in 2023/24; best in family 81%)
        England 57%
        Reviews by CMHT workers reach us two months late
        AD Operations
        S. Raval
        12/05/2024
        """,
    ),
    (
        "f Performance/kpi safeguarding outcomes met.html",
        """
        MSP outcomes fully or partly met
        ASC21
        did we do what the person wanted
        asked & expressed, fully or partly met / all concluded s.42 where outcomes expressed
        SAC table SG4a-ish
        quarterly
        High
        95, last year + 1
        region 94
        “not recorded” counted as no
        Head of Safeguarding
        ~
        Apr 24
        """,
    ),
    (
        "p Performance/kpi waiting for OT (draft).html",
        """
        Longest wait for an OT assessment
        ~
        ~
        Days from contact to first visit
        ~
        Monthly
        Low
        ~6
        """,
    ),
    together=True,
)


def equality_assessment(f: Fill) -> bytes:
    w = W("Arial", 12)
    w.h("Equality impact assessment", 1)
    w.p(
        "Under section 149 of the Equality Act 2010 the council must have due regard to the need to end discrimination, advance equality of opportunity and foster good relations. This record shows how. Think about people first, then write. “No impact” needs evidence as much as any other answer."
        if f.v == 0
        else "Please read the 12-page guide on the intranet first. Screening: if all answers in section 2 are “neutral”, send sections 1 and 2 only."
    )
    w.table(
        [
            ["#1. About the proposal"],
            f.pair("What is proposed?"),
            f.pair("Who is it for?"),
            f.pair("Lead officer"),
            f.pair("Start date"),
        ],
        [5, 12],
        colour="DEEAF6",
    )
    rows = [["#2. Impact on people", "#Positive", "#Negative", "#Neutral", "#Evidence and reasons"]]
    for group in (
        "Age",
        "Disability",
        "Gender reassignment",
        "Marriage and civil partnership",
        "Pregnancy and maternity",
        "Race",
        "Religion or belief",
        "Sex",
        "Sexual orientation",
        "Carers (local)",
        "Rural isolation (local)",
        "Care leavers (local)",
    ):
        answer = f(group)
        kind, _, why = answer.partition(" ")
        rows.append([group, *("X" if kind == k else "" for k in ("Positive", "Negative", "Neutral")), why])
    w.table(rows, [4, 2, 2, 2, 7], colour="DEEAF6")
    w.table(
        [["#3. Engagement and action"], f.pair("Who has been consulted and what did they say?"), f.pair("How will negative impacts be reduced?"), f.pair("When will it be reviewed?"), f.pair("Approved by (head of service)"), ["Equality team comments", ""]],
        [6, 11], colour="DEEAF6",
    )  # fmt: skip
    return w.data()


add(
    equality_assessment,
    "b Equality/EqIA.docx",
    "b Equality/Equality impact assessment form.docx",
    (
        "f Equality/EqIA day centre transport charge.docx",
        """
        To charge £4 for each day of transport to day centres
        382 people, 290 with a learning disability
        T. Lomax
        1 October 2024
        Negative 61 people are over 75
        Negative all are disabled; 44% receive the higher rate of mobility component
        Neutral no evidence
        Neutral
        Neutral
        Negative South Asian elders' group meets twice a week and would pay double
        Positive Friday minibus to the gurdwara is kept
        Neutral 52% women, as in the county
        Neutral not recorded
        Negative a carer may have to drive
        Negative no bus in 14 parishes
        Neutral
        180 at meetings. Most could pay £2; many feared losing their only outing.
        Phase in over two years, cap at £8 a week, waive in hardship
        April 2025
        N. Bright
        """,
    ),
    (
        "f Equality/EqIA screening - TEC policy.docx",
        """
        Technology first policy
        anyone assessed
        Nia P
        May
        Positive more at home longer
        Negative sensors and autism - sounds
        Neutral
        Neutral
        Neutral
        Neutral leaflet in 6 languages
        Neutral
        Neutral
        Neutral
        Positive peace of mind
        Negative poor mobile signal
        Neutral
        TEC panel
        roaming SIMs, opt-out
        ~
        ~
        """,
    ),
    (
        "p Equality/EqIA market position statement.docx",
        """
        Market position statement 2025
        Providers and, through them, 7,400 people
        ~
        ~
        Positive more extra care
        Positive
        ~
        ~
        ~
        Negative no culturally specific nursing home
        ~10
        """,
    ),
    together=False,
)
