"""Finance and procurement."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import X
from eval.aside.forms_dev.offices.pen import W


def virement(f: Fill) -> bytes:
    x = X()
    heads = ["Cost centre", "Subjective", "Description", "Increase £", "Decrease £", "One-off or ongoing"]
    rows: list[list[str | int | float | None]] = [
        ["!Larkshire County Council – Budget virement request" + ("" if f.v == 0 else " 2025/26")],
        ["Yellow cells must be completed. Virements over £250,000 need Cabinet approval (Financial Procedure Rule B7)."],
        ["Service", f("Service")], ["Requested by", f("Requested by")], ["Period", f("Period")], ["Reason for virement", f("Reason for virement")], [],
        [f"#{h}" for h in heads],
    ]  # fmt: skip
    rows += [list(r) for r in f.rows(heads, 8)]
    rows += [
        ["", "", "#Total (must be nil)", "=SUM(D9:D16)-SUM(E9:E16)"],
        [],
        ["Budget holder approval", f("Budget holder approval")],
        ["Date approved", f("Date approved")],
        ["Finance use: journal no.", ""],
    ]
    x.sheet("Virement", rows, [26, 14, 34, 14, 14, 18])
    x.sheet(
        "Notes",
        [
            ["What is a virement? A transfer of budget from one heading to another with no change in the total."],
            [
                "Who can approve? Up to £50k head of service; £50k–£250k director with s.151 officer; above that Cabinet."
            ],
        ],
        [100],
        box=False,
    )
    return x.data()


add(
    virement,
    "b Finance/Virement request.xlsx",
    "b Finance/Budget virement form 2025-26.xlsx",
    (
        "f Finance/Virement 14 learning disability day care to DPs.xlsx",
        """
        Learning disability, day opportunities
        Anna Wojcik
        P5
        To move budget from the closed Weaver Street centre to direct payments for the 11 people who chose them
        40412 | 1100 | Day centre staff | | 148200 | ongoing || 40412 | 3110 | Transport | | 22000 | ongoing || 40455 | 5320 | Direct payments LD | 170200 | | ongoing
        A Wojcik
        9/9/24
        """,
    ),
    (
        "f Virement request Oct reablement.xlsx",
        """
        Reablement
        JB
        P7 Oct
        See e-mail from DASS 4/10. Vacant posts to agency.
        41100 | 1000 | salaries | | 60000 | one off || 41100 | 1900 | agency | 60000 | | one off
        ~
        14 Oct
        """,
    ),
    (
        "p Finance/virement draft telecare.xlsx",
        """
        Assistive technology
        R. Noor
        ~
        Digital switchover, 900 alarm units
        ~
        """,
    ),
    together=False,
)


def waiver(f: Fill) -> bytes:
    w = W("Arial", 10.5)
    w.head("Contract Procedure Rules", "Procurement form P9" + (" – Issue 5" if f.v else ""))
    w.h("Request for exemption (waiver) from Contract Procedure Rules", 1)
    w.p(
        "A waiver is the exception. It must be approved <b>before</> any contract is let and cannot be used because of poor planning. For contracts above the threshold for light-touch services (£663,540 including VAT) take legal advice first."
    )
    w.table(
        [
            ["#1", "#Contract details"],
            ["1.1", "Title of contract\n" + f("Title of contract")],
            ["1.2", "Provider\n" + f("Provider")],
            ["1.3", "Value of this waiver\n" + f("Value of this waiver", "£xxx,xxx")],
            [
                "1.4",
                "Value of the contract to date, with any earlier waivers\n"
                + f("Value of the contract to date, with any earlier waivers", "£xxx,xxx"),
            ],
            ["1.5", "Start and end dates\n" + f("Start and end dates", "DD/MM/YYYY to DD/MM/YYYY")],
            ["1.6", "Budget code\n" + f("Budget code", "XXXXX-XXXX")],
            ["#2", "#Ground for the waiver (tick one)"],
            [
                "",
                f.tick(
                    "Ground for the waiver (tick one)",
                    "Only one provider is able to do the work|Extreme urgency that could not have been foreseen|Continuity of care for named people|Grant or partner’s procurement|Other",
                    sep="\n",
                ),
            ],
            ["#3", "#Justification"],
            [
                "3.1",
                "What would happen if the waiver were not agreed?\n"
                + f("What would happen if the waiver were not agreed?", "\n\n"),
            ],
            [
                "3.2",
                "How do you know that this is value for money?\n"
                + f("How do you know that this is value for money?", "\n\n"),
            ],
            [
                "3.3",
                "What are you doing so that another waiver will not be needed?\n"
                + f("What are you doing so that another waiver will not be needed?", "\n\n"),
            ],
            ["#4", "#Approvals"],
            ["", "Requested by\n" + f("Requested by")],
            ["", "Head of service\n" + f("Head of service", "Name:                         Date:")],
            ["", "Category manager\n" + f("Category manager", "Name:                         Date:")],
            ["", "Monitoring Officer (over £100k)\nName:                         Date:"],
        ],
        [1.5, 15.5],
        colour="E7E6E6",
    )
    return w.data()


add(
    waiver,
    "b Procurement/P9 waiver request.docx",
    "b Procurement/P9 CPR exemption request Issue 5.docx",
    (
        "f Procurement/Waiver register/P9 advocacy extension.docx",
        """
        Statutory advocacy (IMCA, IMHA, Care Act)
        Speak Up Larkshire
        £187,400
        £1,124,000 since April 2019. One earlier waiver (2023, £90k).
        1 April 2024 to 30 September 2024
        43310-5500
        Continuity of care for named people
        About 210 people with an open advocate would have to change in the middle of a best interests decision or detention. The Council would be in breach of s.67.
        Unit cost £41.20 per hour against a regional mean of £44.
        Tender issued 12 February, award due 5 July, mobilisation 12 weeks.
        Dawn Petrie, commissioning
        S. Kaur 1/3/24
        Matt E. 4/3/24
        """,
    ),
    (
        "f Waiver - home care rural round (signed).docx",
        """
        Emergency cover, Upper Dale home care round
        Three Valleys Care
        £38k
        £38k
        From 16/12 for 10 weeks
        40222
        Extreme urgency that could not have been foreseen
        Provider handed back 14 packages with 5 days' notice. No other bids on the framework.
        £27.10/h, framework is £24.86. Accepted given mileage.
        rural lot opens again in Feb
        B. Hale
        AT, 13 Dec
        ~
        """,
    ),
    (
        "p Procurement/P9 - sensory equipment, part done.docx",
        """
        Deaf equipment and minicom servicing
        Clearsound
        ~2
        1 yr
        ~
        Only one provider is able to do the work
        ~
        Quotes to be got from two others
        ~4
        """,
    ),
    together=True,
)


def business_case(f: Fill) -> bytes:
    w = W("Calibri", 11)
    w.h("Outline business case", 1)
    w.p(
        f"<b>Project:</> {f('Project:', '[Name of project]')}",
        f"<b>Sponsor:</> {f('Sponsor:', '[Name, role]')}",
        f"<b>Author and version:</> {f('Author and version:', '[Name]   v0.X')}",
    )
    if not f.on:
        w.p("<u>About this template</>")
        w.p(
            "This template follows the five case model. It is meant for proposals that cost more than £100k or change what people receive. For smaller ones use the one-page proposal. Text in grey tells you what to write, and text in blue boxes is an example from a made-up project which should be deleted. Discuss it with the Programme Office before you start; a good outline case takes two to three weeks and about eight pages."
        )
        w.p(
            "The case is scored by the Transformation Board against four tests: is there a compelling reason to act, is the preferred option the best value, can we afford it and can we deliver it?"
        )
        w.table(
            [
                [
                    "<b>Example (strategic case).</> “Last year 312 people went into a care home straight from hospital; an audit of 40 found that 17 could have gone home with more reablement. If the same share holds we would support 130 more people at home and avoid £1.9m of residential cost.”"
                ]
            ]
        )
    asks = (
        (
            "1. Strategic case",
            (
                ("1.1 What is the problem?", "Describe the present position with numbers"),
                ("1.2 What do people who use services say?", "Co-production, complaints, survey"),
                ("1.3 Objectives", "SMART"),
            ),
        ),
        (
            "2. Economic case",
            (
                ("2.1 Long list of options", "Include do nothing and do minimum"),
                ("2.2 Preferred option and why", ""),
                ("2.3 Benefits, cashable and not", "£xxx in year 1, £xxx in year 2"),
            ),
        ),
        ("3. Commercial case", (("3.1 Procurement route", "Framework, tender, in-house"), ("3.2 Market capacity", ""))),
        (
            "4. Financial case",
            (
                ("4.1 One-off costs", "£xxx"),
                ("4.2 Recurring costs", "£xxx"),
                ("4.3 Funding source", "Reserve, grant, MTFS"),
            ),
        ),
        (
            "5. Management case",
            (
                ("5.1 Milestones", "Date – milestone"),
                ("5.2 Resources needed", "FTE"),
                ("5.3 Main risks", "Risk / likelihood / impact / mitigation"),
            ),
        ),
    )
    for section, prompts in asks:
        w.h(section, 2)
        for prompt, hint in prompts:
            w.p(f"<b>{prompt}</>", f(prompt, f"<g>{hint}</>" if hint else ""))
    w.table(
        [
            ["#Decision of Transformation Board", "#Date", "#Minute"],
            ["Approve / Refer back / Reject" if f.v == 0 else "", "", ""],
        ],
        [9, 4, 4],
    )
    return w.data()


add(
    business_case,
    "b Programme office/Outline business case.docx",
    "b Programme office/OBC template with example.docx",
    (
        "f Transformation Board/OBC Reablement expansion v1.0.docx",
        """
        Home First reablement expansion
        Wil Parry, DASS
        E. Sutcliffe, v1.0
        Only 61% of people who leave hospital with a package get reablement first; 24% of those who do not are in a care home within 91 days.
        “I was sent home with four calls a day and nobody asked me if I wanted to cook again” (Mr H). 7 of 19 complaints on discharge last year are about this.
        To start reablement within 48 hours for 85% of people by December 2025; 70% to need no ongoing support.
        A do nothing, B 12 more workers, C 28 more workers and two OTs, D outsource
        C. B does not meet winter demand and the market for D is two providers, one rated requires improvement.
        £820k in year 1, £1.46m from year 2; fewer falls; better jobs (salaried rounds)
        In house
        Care workers: 31 applicants per post at the last round. OTs scarce.
        £140k (recruitment, tablets, uniforms)
        £1.02m
        Better Care Fund discharge element £700k; remainder from saving
        Sept – recruit; Nov – first two rounds; Jan – all rounds
        28 care workers, 2 OTs, 0.5 project manager
        OT recruitment, high/high, grow-your-own apprenticeships
        """,
    ),
    (
        "f Transformation Board/Business case - digital care notes.docx",
        """
        Digital care notes in in-house homes
        Head of provider services
        MK 0.4
        Paper notes in four homes; 3 medication errors traced to illegible charts.
        Families ask to see notes, at present they have to visit
        paperless by 1 Oct
        do nothing / shared licence with ICB / own tender
        shared licence, 40% discount
        £62k staff time not cashable
        G-Cloud call-off
        ~
        £48,000
        £19,500 a year
        Digital social care grant
        May pilot at Larch House, July roll-out
        1 trainer 6 months
        Wi-Fi in the older wing - survey booked
        """,
    ),
    (
        "p Transformation Board/OBC shared lives - draft 0.2.docx",
        """
        Shared Lives growth
        ~
        Lorna, 0.2
        84 arrangements, region's best has 190 for similar population
        ~
        To reach 120 by 2027
        Do nothing; in-house growth; regional scheme
        ~6
        Transformation reserve
        ~3
        """,
    ),
    together=False,
)
