"""The principal social worker's office and commissioning, continued."""

# ruff: noqa: RUF001
from __future__ import annotations

from eval.aside.forms_dev.offices.fill import Fill, add
from eval.aside.forms_dev.offices.pen import W


def policy_skeleton(f: Fill) -> bytes:
    w = W("Arial", 12)
    w.head("Easthaven Council")
    title = f("[Title of policy]", "[Title of policy]")
    w.p(f"<b>{title}</>", centre=True)
    w.table(
        [
            [*f.pair("Owner"), *f.pair("Version")],
            [*f.pair("Approved by"), *f.pair("Date approved")],
            [*f.pair("Next review"), "EqIA ref."],
        ],
        [3, 5.5, 3, 5.5],
    )
    if not f.on and f.v == 1:
        w.p(
            "Policies say what we will do and why. If you are writing about how, you are writing a procedure: stop, and use the other template. Eight pages is the limit. Everything in square brackets is for you to replace; wording that is not in brackets must stay."
        )
    w.h("1. Introduction", 2)
    w.p(f("1. Introduction", "[Why do we need this policy? One paragraph.]"))
    w.h("2. Scope", 2)
    w.p(f("2. Scope", "[This policy applies to … It does not apply to …]"))
    w.h("3. Our principles", 2)
    w.p("Easthaven Council puts people first. We work with what is strong and not with what is wrong.")
    w.h("4. Policy statements", 2)
    w.p(f("4. Policy statements", "[4.1 We will …]\n[4.2 We will …]\n[4.3 We will not …]"))
    w.h("5. Roles and responsibilities", 2)
    heads = ["Role", "Responsibility"]
    w.table([[f"#{h}" for h in heads], *f.rows(heads, 4)], [5, 12])
    w.h("6. Law and guidance", 2)
    w.p(f("6. Law and guidance", "[List with year]"))
    w.h("7. How we will know that it works", 2)
    w.p(f("7. How we will know that it works", "[Measures and audit]"))
    w.h("8. Data protection and equality", 2)
    w.p(
        "Personal data will be handled as set out in the council’s privacy notice.",
        f("8. Data protection and equality", "[Anything particular to this policy]"),
    )
    return w.data()


add(
    policy_skeleton,
    "b Policy/Policy template.docx",
    "b Policy/Policy writing - skeleton with notes.docx",
    (
        "f Policy/Transitions policy 2024.docx",
        """
        Preparing for adulthood policy
        Head of Transitions
        2.0
        Cabinet member decision
        16 April 2024
        April 2027
        Young people told us that turning 18 felt like falling off a cliff. This policy promises that nobody who will need adult social care will meet us for the first time on their birthday.
        Applies to young people from 14 who are likely to have needs for care and support after 18, and to young carers. It does not apply to home to school transport.
        4.1 We will know every young person who is likely to need us by the age of 14.¶4.2 We will offer an assessment under section 58 by 17 and a half.¶4.3 We will not end children's services until adult support has begun.
        Transitions team | Tracks all young people from 14 || SENCO | Invites us to year 9 review || Panel | Agrees budgets each month
        Care Act 2014 ss.58–66; Children and Families Act 2014
        Share with a plan at 18 (now 53%, target 95%); yearly audit of ten cases
        Young people over 16 decide for themselves who sees their plan, unless they lack capacity.
        """,
    ),
    (
        "f Policy/Waiting well policy template v1.docx",
        """
        Waiting well
        R Quill
        1
        DMT
        5/24
        5/25
        People wait. This says what we do while they do.
        assessment, review, OT, DoLS
        4.1 ring every 28 days. 4.2 RAG. 4.3 named contact
        duty | rings || TM | weekly RAG meeting
        ~
        longest wait, call rate
        ~
        """,
    ),
    (
        "p Policy/Prisons policy - first draft.docx",
        """
        Care and support in prison
        ~
        0.1
        ~3
        Section 76 makes us responsible for the men at HMP Wold.
        ~
        ~
        Prison SW | Assesses on the wing || Head of healthcare | Refers
        ~3
        """,
    ),
    together=True,
)


def outcome_letter(f: Fill) -> bytes:
    w = W("Arial", 12)
    w.p("Larkshire County Council", "Adult Social Care, County Hall, Larkstead LK99 1AA")
    w.tab(f"Our ref:\t{f('Our ref:', '«case_no»')}", 3)
    w.tab(f"Date:\t{f('Date:', '«date_long»')}", 3)
    w.p(f("«name»", "«name»\n«address_1»\n«address_2»\n«postcode»"))
    w.p(f"Dear {f('Dear', '«salutation»')}", "<b>Your complaint</>")
    w.p(
        f"Thank you for talking to {f('Thank you for talking to', '«investigator»')} about your complaint. I am sorry that you had cause to make it."
    )
    for head, hint in (
        ("What you told us", "[Summarise each point in the person’s own words. Number them.]"),
        ("What we found", "[Take each point in turn. Say upheld, partly upheld or not upheld.]"),
        ("What we will do", "[Action, by whom, by when. Say sorry where we were wrong.]"),
    ):
        w.p(f"<b>{head}</>", f(head, hint))
    w.p(
        "If you are not content you can ask the Local Government and Social Care Ombudsman to look at it.",
        "Yours sincerely",
    )
    w.gap(2)
    w.p(f("Yours sincerely", "[Head of service]"))
    if f.v:
        w.p("<s>CMP/L5 reviewed January 2025. Do not use bold in the body. Reading age 11.</>")
    return w.data()


add(
    outcome_letter,
    "b Complaints/Outcome letter.docx",
    "b Complaints/CMP-L5 outcome letter standard wording.docx",
    (
        "f Complaints/Replies/C24-113 outcome.docx",
        """
        C24-113
        9 July 2024
        Mrs R. [redacted]¶[redacted]
        Mrs R.
        Bev Dunn
        1. You were not told that reablement would be charged for after six weeks.¶2. The bill came to your late husband's name.
        1. Upheld. The leaflet was not given and there is no note of a talk about money.¶2. Upheld. We had been told on 2 May and did not change the record.
        I am sorry. The bill for £418.60 is cancelled. All reablement workers will leave the leaflet at the first visit from 1 August; Bev will check ten records in September.
        R. Quill, Head of Community Social Work
        """,
    ),
    (
        "f Complaints/Replies/outcome ltr C24-127.docx",
        """
        C24-127
        01/08/24
        Mr D
        Mr D
        me
        late calls at weekends
        Partly upheld: 6 of 16 calls were over 30 min late, provider has explained 4
        Monitoring for 8 weeks. Will ring you on 2 September.
        ~
        """,
    ),
    (
        "p Complaints/Drafts/C24-131 outcome.docx",
        """
        C24-131
        ~
        ~
        Miss Y
        ~
        1. The assessment was done by telephone though you are deaf.
        ~3
        """,
    ),
    together=False,
)


def evacuation_plan(f: Fill) -> bytes:
    out = [
        "# Personal emergency evacuation plan (PEEP)",
        "" if f.v == 0 else "*Facilities, Civic Offices. Copy to fire wardens and to the person.*",
        "",
    ]
    for prompt in (
        "Name",
        "Building and floor",
        "Usual days and hours",
        "I need help because",
        "I am told of the alarm by",
        "People who will help me",
    ):
        out.append(f"**{prompt}:** {f(prompt)}")
        out.append("")
    out += ["## Steps", ""]
    answer = f("Steps")
    out += [f"{n}. {part}" for n, part in enumerate(answer.split("\n") if answer else ["", "", "", ""], 1)]
    out += [
        "",
        "## Equipment",
        "",
        *(
            f"- [{'x' if mark == '☒' else ' '}] {name}"
            for mark, name in (
                item.split(" ", 1)
                for item in f.tick("Equipment", "Evacuation chair|Vibrating pager|Large print signs|None").split("   ")
            )
        ),
    ]
    out += ["", f"**Practised on:** {f('Practised on')}", "", f"**Agreed by:** {f('Agreed by')}", ""]
    return "\n".join(out).encode()


add(
    evacuation_plan,
    "b H&S/PEEP.md",
    "b H&S/PEEP template wiki export.md",
    (
        "f H&S/PEEP - contact centre.md",
        """
        Aled
        Civic Offices, 2nd
        Mon–Thu 8.30–4.30
        I use a wheelchair
        usual bell
        Dot and Karim (deputy: duty manager)
        Go to refuge 2B with Dot¶Karim rings control from the refuge¶Transfer to chair when told¶Assembly point C
        Evacuation chair
        6 March and 11 September
        Aled, D. Hanley
        """,
    ),
    (
        "f H&S/PEEP_sensory_team.md",
        """
        Fay
        Hub, ground
        varies
        Deaf
        pager + buddy
        anyone in team
        leave by nearest door
        Vibrating pager
        ~
        FW 2/24
        """,
    ),
    (
        "p H&S/PEEP new starter.md",
        """
        Bashir
        Civic Offices, 3rd
        ~
        low vision
        ~6
        """,
    ),
    together=False,
)
