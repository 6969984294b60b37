"""Human resources and learning, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W

YOUR_YEAR = [
    ("Part 1  Looking back", [
        "What has gone well since we last met?", "What has been hard, and what helped?", "What have people who use our services, or colleagues, said about your work?",
        "Which of last year’s objectives were met?", "Which were not, and why?",
    ]),
    ("Part 2  Our values in practice", ["Honest – give an example", "Kind – give an example", "Ambitious – give an example", "One team – give an example"]),
    ("Part 3  Wellbeing", ["How is your workload?", "How do you look after yourself?", "Do you need any adjustments?", "Is your wellness action plan up to date?"]),
    ("Part 4  Practice and registration", [
        "Registration number and renewal date", "CPD recorded this year (minimum two pieces, one with peer reflection)", "Safeguarding training level and date",
        "Mental Capacity Act training date", "Date of last observed practice", "Case audits: number and grades",
    ]),
]  # fmt: skip


def my_year(f: Fill) -> bytes:
    w = W("Calibri", 11)
    w.head(
        "Penbury Council\tMy Year, My Conversation",
        "My Year form" + (" | version 4.1 | review March 2026" if f.v else ""),
    )
    w.h("My Year, My Conversation", 1)
    w.p(
        "The conversation matters more than the form. Employees fill in parts 1 to 4 a week before; the manager adds comments at the meeting and both agree part 5 and 6. The conversation takes about 90 minutes and is held between April and June. A mid-year check-in is held by the end of November."
    )
    w.p("<b>Before the conversation</>")
    w.bullets(
        "Find a private place where you will not be interrupted",
        "Gather evidence: thank-you notes, audits, supervision notes",
        "Think about where you want to be in two years’ time",
    )
    w.table(
        [[*f.pair("Name"), *f.pair("Job title")], [*f.pair("Manager"), *f.pair("Date of conversation")]],
        [3, 5.5, 3.5, 5],
        colour="FFFFFF",
    )
    for part, questions in YOUR_YEAR:
        rows = [[f"#{part}"]]
        for question in questions:
            rows.append([f"<b>{question}</>"])
            rows.append([f(question, "\n\n")])
        w.table(rows, colour="FCE4D6")
    w.h("Part 5  Objectives for the year ahead", 2)
    w.p(
        "<gi>Three to five, each linked to the directorate plan. Example: By 30 September I will have completed the AMHP stage 1 portfolio, so that the daytime rota has nine AMHPs.</>"
    )
    heads = ["Objective", "How will we know?", "By when", "Support needed"]
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 4)], [6, 4.5, 2.5, 4], colour="FCE4D6")
    w.h("Part 6  Overall", 2)
    w.table(
        [
            ["#Overall contribution", f.tick("Overall contribution", "Developing|Achieving|Exceeding", sep="\n")],
            ["#Manager’s comments", f("Manager’s comments", "\n\n\n")],
            ["#Employee’s comments", f("Employee’s comments", "\n\n\n")],
        ],
        [5, 12],
        colour="FCE4D6",
    )
    w.tab("Employee:\t" + f("Employee:", "_" * 25) + "\tManager:\t" + f("Manager:", "_" * 25), 2.3, 9, 11)
    w.tab("Mid-year check-in held on:\t____________\tInitials:\t______", 5.5, 9, 11)
    return w.data()


add(
    my_year,
    "b HR/Appraisal/My Year My Conversation.docx",
    "b My Year form 2024-25 v4.1.docx",
    (
        "f HR/Appraisal/My Year - AMHP lead (shared with consent).docx",
        """
        Soraya Finch
        Senior practitioner / AMHP
        Dele Ogunbanjo
        22.5.24
        New s.136 suite protocol; average wait for an AMHP after a request down from 6h to 3h 40
        Losing two AMHPs to agencies in October. Weekly debrief with Dele helped.
        “She explained my rights three times until I understood” – compliment from a man detained in January. Ward manager thanked me for the training on nearest relative.
        Rota redesign, student placement, mentoring of two trainees
        Hub relocation, waiting for estates
        Told the trust in writing that there was no bed and logged it every time
        Sat with the family until 2am after the assessment of Mrs P
        Applied for regional AMHP leads network
        Covered EDT for 4 shifts
        Too high: 14 open cases with AMHP duties 2 days a week. Agreed maximum 10.
        Allotment. Protected lunch.
        No
        Yes, Feb 24
        SW1x – due 30 Nov 2024
        3 recorded, one reflected with L.B.
        Level 3, 17/1/24
        11/23
        14 March
        Four audited: 1 outstanding, 3 good
        Reduce use of agency AMHPs | 20% fewer shifts | 31.12.24 | Budget codes || Publish AMHP guidance on community treatment orders | On intranet, read by all | Sept | Legal || Take a best interests assessor refresher | Certificate | July | 1 day
        Exceeding
        Soraya has carried the hub through a very hard year. I want her to delegate more.
        Fair. I do need to let go.
        S Finch
        D.O.
        """,
    ),
    (
        "f My Year form - B Lister.docx",
        """
        Ben Lister
        Business support officer, Deputyship team
        Frances Ugwu
        3 June 2024
        Cleared backlog of annual OPG reports – 31 to 2
        New banking system. YouTube videos and Sheila.
        see e-mails attached
        1, 2 and 4
        3 (archive) because the scanner was out of order until Feb
        told FU about the double payment straight away
        helped new starter
        passed AAT level 2
        ~
        OK
        football
        no
        n/a
        n/a - not registered
        1 course
        basic awareness 2023
        ~
        n/a
        n/a
        Move 212 paper files to EDRMS | 0 paper left | Mar 25 | scanner! || Learn Court of Protection fees remission | can do it alone | Dec | Sheila
        Achieving
        A steady year. Ready to act up when Sheila is on leave.
        ~
        B Lister
        F. Ugwu
        """,
    ),
    (
        "p My Year form prep - R Kowalczyk.docx",
        """
        Renata Kowalczyk
        Occupational therapist
        Ian Bell
        tbc
        Housing panel now meets weekly, so adaptations over £10k are agreed in 9 days not 30
        Six weeks without an OT assistant
        Card from Mr and Mrs D about the stairlift
        Objectives 1-3
        ~5
        Caseload of 27, manageable
        Running club
        ~
        ~
        HCPC, Nov 2025
        ~11
        """,
    ),
    together=True,
)
