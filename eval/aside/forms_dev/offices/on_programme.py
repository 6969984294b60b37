"""Programme office and performance."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.media import S
from eval.aside.forms_dev.offices.pen import W


def highlight_report(f: Fill) -> bytes:
    s = S()
    s.slide(
        "Highlight report",
        (
            1,
            3.2,
            23,
            1.2,
            f"Project: {f('Project:', '<project>')}    Period: {f('Period:', '<month>')}    Manager: {f('Manager:', '<name>')}    Overall RAG: {f('Overall RAG:', 'R / A / G')}",
        ),
        (1, 4.8, 11, 5, "#Done in this period\n" + f("Done in this period", "•\n•\n•")),
        (13, 4.8, 11, 5, "#Planned for next period\n" + f("Planned for next period", "•\n•\n•")),
        (1, 10.2, 11, 4, "#Risks and issues\n" + f("Risks and issues", "•\n•")),
        (13, 10.2, 11, 4, "#Decisions needed from the board\n" + f("Decisions needed from the board", "•")),
        (1, 15, 11, 2.5, "#Budget\n" + f("Budget", "Forecast £xxx k against £xxx k")),
        (13, 15, 11, 2.5, "#Milestones\n" + f("Milestones", "<milestone> – <baseline date> – <forecast date>")),
        size=12,
    )
    if f.v:
        s.points(
            "RAG definitions",
            "Green: on track for time, cost and benefits",
            "Amber: slipping, the project manager has a plan",
            "Red: needs help from the board",
        )
    return s.data()


add(
    highlight_report,
    "b PMO/Highlight report.pptx",
    "b PMO/Highlight report one-pager v2.pptx",
    (
        "f PMO/Board 17 Oct/Highlight report - case system replacement.pptx",
        """
        New case management system
        September
        B. Osei
        A
        • 212 of 260 forms rebuilt¶• first trial load: 98.1% of records matched
        • second trial load¶• champions' training
        • finance module eight weeks late¶• duplicate people (4,300)
        • agree to move go-live from 3 Feb to 31 March
        Forecast £3.41m against £3.2m
        Go-live – 3 Feb – 31 Mar
        """,
    ),
    (
        "f PMO/Board 17 Oct/highlight front door redesign.pptx",
        """
        Front door
        Sep 24
        Tilly
        G
        call-backs now in 1 day
        web form live 14 Oct
        none
        none
        on budget
        Web form – 30 Sep – 14 Oct
        """,
    ),
    (
        "p PMO/Board 17 Oct/highlight report tech enabled care.pptx",
        """
        Tech enabled care
        September
        ~
        ~
        • 61 kits installed
        ~5
        """,
    ),
    together=True,
)


def initiation_document(f: Fill) -> bytes:
    w = W("Calibri Light", 11)
    w.h("PROJECT INITIATION DOCUMENT", 0)
    title = f("<Project title>", "<Project title>")
    w.p(f"<b>{title}</>")
    w.h("Document control", 2)
    heads = ["Version", "Date", "Author", "Change"]
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 3)])
    w.h("Purpose of this document", 2)
    w.p(
        "The PID defines the project, is the basis for managing it and for judging whether it has succeeded. It is owned by the sponsor and changed only by the board."
    )
    for head, hint in (
        ("Background", "Type background here. Two paragraphs at most."),
        ("Objectives", "Type objectives here."),
        ("In scope", "•"),
        ("Out of scope", "•"),
        ("Deliverables", "•"),
        ("Constraints and assumptions", "•"),
        ("Links to other projects", "•"),
        ("Approach", "Lorem ipsum – describe phases"),
        ("Benefits", "Type benefits here, with measure, baseline, target, owner."),
        ("Communication", "Who needs to know what, and when"),
    ):
        w.h(head, 2)
        answer = f(head)
        if answer:
            w.p(*answer.split("\n"))
        elif hint == "•":
            w.bullets("", "")
        else:
            w.p(f"<g>{hint}</>")
    w.h("Roles", 2)
    heads = ["Role", "Name", "Days a week"]
    w.table(
        [
            [f"#{h}" for h in heads],
            *(
                f.rows(heads, 4)
                if f.on
                else [
                    ["Sponsor", "", ""],
                    ["Senior user", "", ""],
                    ["Project manager", "", ""],
                    ["Expert by experience", "", ""],
                ]
                if not f.rows(heads, 0)
                else []
            ),
        ]
    )
    w.h("Approval", 2)
    w.tab("Sponsor:\t" + f("Sponsor:", "_" * 30) + "\tDate:\t_____________", 2.5, 11, 12.5)
    if f.v:
        w.p("<s>PMO/T/02</>")
    return w.data()


add(
    initiation_document,
    "b PMO/PID.docx",
    "b PMO/PMO-T-02 Project initiation document.docx",
    (
        "f PMO/PID Preventing falls at home.docx",
        """
        Preventing falls at home
        0.1 | 3 May 2024 | Lucy Strand | First draft || 1.0 | 28 May 2024 | Lucy Strand | Agreed by board
        1,940 emergency admissions for falls of people over 65 in 2023/24, a rate of 2,480 per 100,000 against 1,933 for England. One in five had had contact with adult social care in the month before.
        To cut emergency admissions by 150 a year by March 2026.¶To offer a strength and balance class within five miles of home.
        Adults over 65 known to adult social care, and residents of six care homes
        Fracture liaison service
        Falls question in every review¶Trained “falls champions” in 30 home care agencies¶Directory of classes
        Public health grant ends March 2026
        Reablement expansion; frailty virtual ward
        Pilot in two towns, then roll out by locality
        Admissions per 100,000 (monthly, public health)
        Monthly bulletin for providers; posters in surgeries
        Sponsor | Director of Public Health | 0.5 || Project manager | Lucy Strand | 3 || Expert by experience | Mr Harcourt | paid sessions
        DPH
        """,
    ),
    (
        "f PMO/PID_charging_review.docx",
        """
        Review of charging policy
        1 | Aug 24 | PK | -
        Policy has not been looked at since 2015
        new policy by April 2026
        non-residential charges
        residential, DPAs
        policy, calculator, leaflet
        law on minimum income guarantee
        new finance system
        benchmark, consult, decide
        £410k extra income, fewer complaints (28 last year)
        ~
        Sponsor | s151 | 0.1 || PM | PK | 2
        ~
        """,
    ),
    (
        "p PMO/PID carers breaks - incomplete.docx",
        """
        Carers' breaks
        0.1 | June | N. Farah |
        Carers wait 9 weeks for a sitter
        Wait of no more than 3 weeks
        ~13
        """,
    ),
    together=False,
)


def change_request(f: Fill) -> bytes:
    def wrapped(label: str, hint: str = "") -> str:
        return f"{label}\n{f(label, hint)}\n"

    lines = [
        "LARKSHIRE PMO - CHANGE REQUEST" + ("  (paste into an e-mail to pmo@larkshire.example)" if f.v else ""),
        "=" * 46,
        f"Project:        {f('Project:')}",
        f"Raised by:      {f('Raised by:')}",
        f"Date:           {f('Date:')}",
        f"Priority:       {f.tick('Priority:', 'must|should|could', off='( )', on='(x)')}",
        "",
        wrapped("What is to change?"),
        wrapped("Why?"),
        wrapped("Effect on time"),
        wrapped("Effect on cost"),
        wrapped("Effect on benefits or on people who use services"),
        wrapped("What if we do not?"),
        "-" * 46,
        "PMO: CR no. ____   Decision: ________   Date: ____",
    ]
    return ("\r\n".join("\r\n".join(x.split("\n")) for x in lines) + "\r\n").encode()


add(
    change_request,
    "b PMO/change request.txt",
    "b PMO/CR form (email version).txt",
    (
        "f PMO/CRs/CR 11 carers assessment online.txt",
        """
        Digital front door
        Dot Hanley
        19 Aug 2024
        should
        Add an online carer's self-assessment to release 1.
        112 carers a month ring for a paper one; the carers' board asked for it twice.
        Two weeks later (release on 28 October)
        £6,200 for the supplier's forms team
        Shorter wait; carers can stop and save
        Carers go on waiting about 19 days
        """,
    ),
    (
        "f PMO/CRs/CR14.txt",
        """
        CMS replacement
        BO
        1/10
        must
        move go-live to 31 March
        finance module
        + 8 weeks
        +£210k
        two systems over winter
        unpaid providers
        """,
    ),
    (
        "p PMO/CRs/CR draft.txt",
        """
        Reablement expansion
        ~
        ~
        ~
        Take on an extra OT in place of two care workers
        21 people waiting for equipment advice
        ~4
        """,
    ),
    together=True,
)
