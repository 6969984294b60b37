"""Committee and democratic services, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import P
from eval.aside.forms_dev.offices.pen import W


def scrutiny_topic(f: Fill) -> bytes:
    w = W("Verdana", 10)
    w.h("Suggest a topic for scrutiny", 1)
    w.p(
        "Marlham Borough Council’s scrutiny committees look at services that matter to people who live here. Anyone can suggest a topic. Please fill in as much of this form as you can. We will write to you within 20 working days to say what the committee decided."
    )
    w.p(
        "<i>We cannot look at individual complaints, planning or licensing applications, or anything that is before a court.</>"
    )
    w.table(
        [
            ["#About you"],
            ["Your name", f.c("Your name")],
            ["Address and postcode", f.c("Address and postcode")],
            ["E-mail or telephone", f.c("E-mail or telephone")],
            [
                "Are you",
                f.tick(
                    "Are you", "a resident|a councillor|an officer|from a partner or voluntary organisation", sep="\n"
                ),
            ],
            ["#Your suggestion"],
            ["What would you like us to look at?", f.c("What would you like us to look at?")],
            ["Why is it important to people in the borough?", f.c("Why is it important to people in the borough?")],
            ["What would you like to see change?", f.c("What would you like to see change?")],
            [
                "Have you raised this with the council before?",
                f.tick("Have you raised this with the council before?", "Yes|No") + "\nIf yes, when and with whom?",
            ],
            [
                "Would you be willing to speak to the committee?",
                f.tick("Would you be willing to speak to the committee?", "Yes|No|Not sure"),
            ],
        ],
        [6, 11],
        colour="C6E0B4",
    )
    w.p(
        "Please return to: scrutiny@marlham.example or Scrutiny Team, Civic Offices, Marlham"
        + (". Tel. 01632 960114" if f.v else "")
    )
    w.table(
        [
            [
                "<s>For office use</>",
                "<s>Received</>",
                "<s>PICK score: Public interest / Impact / Council performance / Keep in context</>",
                "<s>To committee on</>",
            ],
            ["", "", "", ""],
        ],
        [3, 3, 7, 4],
    )
    return w.data()


add(
    scrutiny_topic,
    "b Get involved/Scrutiny topic suggestion form.docx",
    "b scrutiny_suggestion_form_v2.docx",
    (
        "f Scrutiny suggestions/suggestion Carers Centre.docx",
        """
        Joanne Pettifer
        Marlham Carers Centre, 4 Mill Row
        joanne@marlhamcarers.example
        from a partner or voluntary organisation
        Whether carers' assessments lead to anything. We helped 63 people ask for one in the last year. 19 got a letter with a list of websites.
        There are about 11,400 unpaid carers in the borough and a third told our survey they had been to A&E themselves because of caring.
        A named worker, a real break, and a review every year without having to chase.
        Yes
        Yes
        """,
    ),
    (
        "f Scrutiny suggestions/Cllr Mbeki - sensory services.docx",
        """
        Cllr T Mbeki (Oakfield ward)
        ~
        cllr.mbeki@marlham.example
        a councillor
        Waiting times for the sensory impairment team – rehab officers for visual impairment
        one ROVI for whole borough, 74 waiting, falls risk
        2nd post & a target of 28 days from CVI
        Yes
        No
        """,
    ),
    (
        "p topic suggestion (incomplete).docx",
        """
        D. Hargreave
        ~2
        a resident
        Home care visits that are cut short
        ~4
        """,
    ),
    together=True,
)


def interests_return(f: Fill) -> bytes:
    d = P(
        size=10,
        foot="Monitoring Officer / Officer Code of Conduct / Form DI-2" + ("" if f.v == 0 else " (rev. April 2024)"),
    )
    d.t("North Calder Council", 16, bold=True)
    d.t("Employees’ declaration of interests, gifts and hospitality", 13, bold=True)
    d.t(
        "All staff at Grade 9 and above, and everybody who assesses needs, arranges or buys care, must make a return each year, including a nil return. Under section 117 of the Local Government Act 1972 you must declare any interest in a contract. Interests to think of are: ownership of or work for a care provider; a relative who works for or receives care from a provider you commission; acting as attorney, deputy or appointee; membership of a charity’s board. If in doubt, declare it.",
        9,
        grey=0.25,
    )
    for label, name in (
        ("Full name", "fn"),
        ("Job title", "jt"),
        ("Directorate and team", "dt"),
        ("Line manager", "lm"),
        ("Period covered by this return", "pc"),
    ):
        d.field(label, f(label), name)
    d.bar("Section A  Interests")
    for label, name in (
        ("A1. Other employment or business", "a1"), ("A2. Interests in care providers or other contractors", "a2"),
        ("A3. Relatives or close friends employed by or contracting with the Council", "a3"), ("A4. Offices held in outside bodies", "a4"),
        ("A5. Attorney, deputy or appointee for a person known to the Council", "a5"), ("A6. Land or property let to the Council or to people it supports", "a6"),
    ):  # fmt: skip
        d.field(label, f(label), name, high=40)
    d.bar("Section B  Gifts and hospitality over £25")
    d.field("B1. Offered and declined", f("B1. Offered and declined"), "b1", high=30)
    d.field("B2. Accepted", f("B2. Accepted"), "b2", high=30)
    d.bar("Declaration")
    d.t("I have read the Code of Conduct and this return is complete to the best of my knowledge.")
    d.field("Signature (type name)", f("Signature (type name)"), "sg", at=130)
    d.field("Date", f("Date"), "da", at=130)
    d.bar("Line manager’s assessment (manager only)", 0.4)
    d.field("Action needed to manage a conflict", "", "m1", high=36)
    return d.data()


add(
    interests_return,
    "b Monitoring officer/DI-2 declaration of interests.pdf",
    "b Declaration of Interests form staff 2024-25.pdf",
    (
        "f Declarations 2024/DI2 Petra Oyelowo.pdf",
        """
        Petra Oyelowo
        Brokerage Officer
        Adults, Brokerage
        Simon Vane
        1.4.23 – 31.3.24
        None
        My sister is registered manager at Lowmoor Lodge care home. I do not place there, SV deals with it.
        None
        Trustee, Calder Valley Talking News
        None
        None
        Hamper from a home care agency at Christmas (about £40), returned
        None
        P. Oyelowo
        11/04/24
        """,
    ),
    (
        "f Declarations 2024/declaration of interests - G Stannard.pdf",
        """
        Gareth Stannard
        Head of Safeguarding
        ASC
        DASS
        2023/24
        nil
        nil
        Wife is a district nurse for Calder Community NHS Trust
        Chair of governors at a primary school
        LPA for my mother, who has a direct payment from this Council
        nil
        nil
        Lunch, regional safeguarding conference, approx. £28
        GS
        April 24
        """,
    ),
    (
        "p Declarations 2024/DI-2 M Rashford-Lane saved.pdf",
        """
        Mary Rashford-Lane
        Commissioning Support Officer
        Adults
        ~
        23/24
        Saturday job, garden centre
        ~9
        """,
    ),
    together=False,
)


def task_group_scope(f: Fill) -> bytes:
    w = W("Cambria", 11.5)
    w.p("<b>Larkshire County Council  |  Overview & Scrutiny</>")
    w.h("Task and finish group: scoping document", 1)
    if f.v == 0 and not f.on:
        w.p("<g>To be agreed at the group's first meeting. Write over the bullets.</>")
    asks = [
        ("Title of review", ["<g>Short and plain</>"]),
        (
            "Why are we doing this?",
            ["<g>What has prompted it – performance, complaints, public interest, CQC assessment</>", ""],
        ),
        ("What do we want to find out?", ["<g>Three to five key lines of enquiry, as questions</>", "", ""]),
        ("What is outside the scope?", [""]),
        ("Who will we hear from?", ["<g>People who use services and carers first</>", "", ""]),
        ("What evidence will we look at?", ["", ""]),
        ("Members of the group", ["", "", ""]),
        ("Support officers", [""]),
        ("Timetable", ["<g>First meeting</>", "<g>Evidence sessions</>", "<g>Report to committee</>"]),
        ("What would success look like?", [""]),
    ]
    for heading, blanks in asks:
        w.h(heading, 3)
        answer = f(heading)
        w.bullets(*(answer.split("\n") if answer else blanks))
    if f.v:
        w.p("<s>Scoping template agreed by Scrutiny Chairs’ Group, January 2024</>")
    return w.data()


add(
    task_group_scope,
    "b Scrutiny/Task group scoping document.docx",
    "b Scrutiny/TFG scoping - template v3 FINAL.docx",
    (
        "f Scrutiny/TFG scoping preparing for adulthood.docx",
        """
        Preparing for adulthood: moving from children's to adults' services
        47% of young people with an EHC plan had no adult social care plan on their 18th birthday (Q3)¶Four complaints upheld by the Ombudsman since 2022¶Parent Carer Forum petition, 812 names
        How early do adults' social workers get involved?¶Do young people and families know what will change?¶Where are the gaps between the two case systems?
        School transport; EHC plan process itself
        Two young people supported by Advocacy Larkshire¶Parent Carer Forum¶SENCOs from three colleges¶Team manager, transitions
        Case audits (10)¶Transitions protocol 2019¶What Ridingshire does
        Cllr Sandhu (chair)¶Cllr Beale¶Cllr Fox¶Mrs Tranter (co-optee)
        Imogen Clay, scrutiny officer
        First meeting 9 January¶Evidence 23 Jan, 6 Feb, 20 Feb¶Report to committee 27 March
        ~
        """,
    ),
    (
        "f Scrutiny/scoping doc - day opportunities TFG (agreed 3 June).docx",
        """
        Day opportunities
        Contract for three day centres ends March 2026
        What do people want from their day?¶Is travel stopping people choosing?¶Are we paying twice, for transport and for empty places?
        Respite and short breaks
        Easy-read focus group at each centre¶Family carers¶Two providers
        Attendance figures 2021–24¶Transport spend (£2.1m)
        Cllrs Amery, Ito and Blackwood
        Imogen Clay
        June to October, report in November
        Fewer than 10% empty places and at least five people in paid work through the supported employment offer
        """,
    ),
    (
        "p Scrutiny/TFG scoping hospital discharge - started.docx",
        """
        Hospital discharge
        Winter pressures: 92 people with no criteria to reside on one day in January
        Are assessments being done in the right place?
        ~7
        """,
    ),
    together=True,
)
