"""Information governance, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import X
from eval.aside.forms_dev.offices.pen import W


def sharing_agreement(f: Fill) -> bytes:
    w = W("Georgia", 11)
    w.h("Information sharing agreement", 0)
    one, two = f("[Party 1]", "[Party 1]"), f("[Party 2]", "[Party 2]")
    w.p(
        f"between {one} and {two}",
        f"for {f('[purpose]', '[purpose]')}",
        f"Agreement number: {f('Agreement number:', 'ISA/[nnn]')}   Version: {f('Version:', '[0.1]')}   Review date: {f('Review date:', '[month year]')}",
    )
    w.page()
    sections = (
        (
            "Purpose of sharing",
            "[Say why the information has to be shared and what good will come of it for the people concerned]",
        ),
        ("Information to be shared", "[Data items]"),
        ("Frequency and method", "[Daily / weekly / on request, by secure file transfer / view-only access]"),
        ("Lawful basis", "[Insert]"),
        ("Retention by the receiving party", "[Insert]"),
        ("Single points of contact", "[Name, role, e-mail for each party]"),
        ("Breaches", "[How and how quickly parties tell each other]"),
    )
    w.h("1. Introduction", 2)
    w.p(
        "This agreement sets out how the parties will share personal information under the regional overarching protocol. It does not repeat the protocol’s principles. Nothing in it stops a worker from sharing information without delay to protect an adult from serious harm."
    )
    for number, (head, hint) in enumerate(sections, 2):
        w.h(f"{number}. {head}", 2)
        w.p(f(head, f"<y>{hint}</>"))
    w.h("9. Signatories", 2)
    w.table(
        [
            ["#For Party 1", "#For Party 2"],
            ["Name: " + f("Name:"), "Name: "],
            ["Post: " + f("Post:"), "Post: "],
            ["Date: " + f("Date:"), "Date: "],
        ]
    )
    if f.v:
        w.p(
            "<s>Based on the Wendle and Larkshire regional template, July 2023. Notes for authors: replace every highlighted bracket.</>"
        )
    return w.data()


add(
    sharing_agreement,
    "b IG/ISA/Information sharing agreement.docx",
    "b IG/ISA/ISA regional template July 2023.docx",
    (
        "f IG/ISA/ISA 031 Fire and Rescue safe and well.docx",
        """
        Larkshire County Council
        Larkshire Fire and Rescue Service
        safe and well visits to people at high risk of fire
        ISA/031
        1.0
        June 2026
        Eleven people died in house fires between 2018 and 2023; nine had care and support. The service will visit those whom the council knows to smoke in bed, hoard, or use air-flow mattresses and emollients.
        Name, address, telephone, main risk, key holder, preferred language
        Monthly list through the secure portal; urgent referrals by telephone on the same day
        Public task; Care Act s.2 and s.6; Fire and Rescue Services Act 2004 s.6
        Two years from the visit
        H. Marland (council), Group Manager Obi (LFRS)
        Within 24 hours, by telephone and then in writing
        H. Marland
        Head of Prevention
        17 June 2024
        """,
    ),
    (
        "f IG/ISA/ISA carers register GP practices (signed copy held by IG).docx",
        """
        LCC
        Wold Primary Care Network (6 practices)
        carers' register
        ISA/044
        2
        Jan 26
        so that GPs know who is a carer & offer flu jab / health check
        NHS no., DOB, "is a carer" flag
        quarterly
        consent (explicit)
        until carer asks for it to be taken off
        carers@larkshire.example; practice managers
        72 hours
        ~
        ~
        9/1/25
        """,
    ),
    (
        "p IG/ISA/ISA draft - housing associations.docx",
        """
        Larkshire County Council
        [each association to sign separately]
        tenancy sustainment
        ~
        0.2
        ~
        To stop evictions of people with care needs where social care has not been told of arrears.
        ~8
        """,
    ),
    together=False,
)


def ropa(f: Fill) -> bytes:
    x = X()
    heads = [
        "Ref",
        "Process",
        "Purpose",
        "Categories of people",
        "Special category data",
        "Recipients",
        "Retention",
        "Security measures",
        "System",
    ]
    example = [
        "e.g. 001",
        "e.g. Blue Badge",
        "e.g. decide on eligibility",
        "e.g. applicants",
        "e.g. health",
        "e.g. print supplier",
        "e.g. 3 years + current",
        "e.g. role-based access",
        "e.g. BadgeHub",
    ]
    rows: list[list[str | int | float | None]] = [
        ["!Record of processing activities"],
        ["Complete one row for each activity. See guidance on tab 2."],
        [f"#{h}" for h in heads],
    ]
    rows += [list(r) for r in f.rows(heads, 14, example if f.v == 0 else None)]
    rows.insert(1, ["Service:", f("Service:"), "Completed by:", f("Completed by:"), "Date:", f("Date:")])
    x.sheet("ROPA", rows, [8, 26, 30, 22, 20, 22, 18, 24, 16])
    x.sheet(
        "Guidance",
        [
            ["#Column", "#What to put"],
            ["Ref", "Leave blank, IG will number"],
            ["Process", "What a colleague would call it"],
            ["Recipients", "People outside the council"],
            ["Retention", "See schedule"],
        ],
        [20, 60],
    )
    return x.data()


add(
    ropa,
    "b IG/ROPA.xlsx",
    "b IG/Record of processing activities return.xlsx",
    (
        "f IG/ROPA returns/ROPA Safeguarding adults.xlsx",
        """
        | Safeguarding concerns | s.42 enquiries | adults at risk, alleged perpetrators, referrers | health, criminal | police, ICB, CQC | 20 years | restricted teams | Mosaic-like CMS || | DoLS | authorise deprivation of liberty | residents, RPRs | health | managing authority, court | 8 years after death | restricted | DoLS module || | PiPoT | allegations against people in positions of trust | staff of providers | criminal | employer, DBS | 25 y | DSO only | spreadsheet (locked)
        Safeguarding Adults and DoLS
        Pauline Ferris
        30/09/2024
        """,
    ),
    (
        "f IG/ROPA returns/ROPA_finance_assessments.xlsx",
        """
        FA1 | Financial assessment | decide what a person pays | service users, partners | health (DRE) | DWP | 6 y | RBAC | FinCare || FA2 | Deferred payments | lend against property | home owners | none | HM Land Registry, valuer | 6 y after repayment | RBAC | FinCare || FA3 | Deputyship | manage money by court order | people without capacity | health | OPG, banks | 7 y | locked room + RBAC | CasperD
        Financial Assessment & Charging
        ~
        Sept 24
        """,
    ),
    (
        "p IG/ROPA returns/ROPA commissioning - first go.xlsx",
        """
        | Contract monitoring | | | | | | |
        Commissioning
        ~
        ~
        """,
    ),
    together=True,
)
