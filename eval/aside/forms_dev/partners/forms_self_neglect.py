"""Meeting and assessment tools of the self-neglect pathway."""

# ruff: noqa: RUF001

from __future__ import annotations

from eval.aside.forms_dev.partners.base import Doc, Fill, register
from eval.aside.forms_dev.partners.word import Word, put, shade


def marm_meeting(f: Fill) -> bytes:
    """Meeting template with headings, bracketed guidance and an action table with empty rows."""
    w = Word("Verdana", 9.5)
    w.h("Multi-Agency Risk Management (MARM) meeting record", 1, "7A1F3D")
    if f.v:
        w.p("Calderfold Safeguarding Adults Board · self-neglect and hoarding pathway · tool 3 of 5", size=8)
    w.table(
        [
            [
                "Initials of adult\n" + f("ini", "Initials of adult"),
                "Case number\n" + f("case", "Case number"),
                "Date and time\n" + f("when", "Date and time"),
            ],
            [
                "Chair\n" + f("chair", "Chair"),
                "Minute taker\n" + f("min", "Minute taker"),
                "Meeting number\n" + f("no", "Meeting number", "1st / 2nd / review"),
            ],
        ]
    )
    for key, head, guide in (
        ("present", "Present and apologies", "[List name, role and agency. Was the adult invited? If not, why not?]"),
        ("views", "Views of the adult", "[Record in their own words. What do they want to happen?]"),
        ("cap", "Mental capacity", "[Which decisions? Who assessed and when? Consider executive capacity.]"),
        ("risks", "Risks identified", "[Health, fire, environment, others, animals. Likelihood and impact.]"),
        ("strength", "Strengths and protective factors", "[Who does the person trust? What is working?]"),
        (
            "legal",
            "Legal options considered",
            "[Care Act, MHA, Environmental Health, Court of Protection, inherent jurisdiction.]",
        ),
        ("plan", "Agreed engagement plan", "[Who is best placed to lead? Frequency of contact?]"),
    ):
        w.h(head, 3, "7A1F3D")
        w.p(f(key, head, f"~~{guide}~~"))
    w.h("Actions", 3, "7A1F3D")
    rows = [["Action", "Agency / person", "By when"]]
    for part in (f("actions", "Action") or "||").split(";;"):
        rows.append([*[x.strip() for x in part.split("|")], "", ""][:3])
    rows += [["", "", ""]] * 3
    w.table(rows, [9, 5, 3], head="F2DCE3")
    level = f.tick("level", "Risk level after the meeting", ["Low", "Medium", "High"], on="[x]", off="[ ]")
    w.p(f"Risk level after the meeting    {level}")
    w.p("Date of next meeting: " + f("next", "Date of next meeting:", "____________"))
    return w.done()


register(
    marm_meeting,
    [
        Doc("MARM/Tool 3 - MARM meeting record.docx", "blank", v=1),
        Doc("MARM meeting template.docx", "blank"),
        Doc(
            "MARM/MARM record RS 14.05.24.docx",
            "filled",
            """
ini: RS
case: 118204
when: 14.05.24, 10am Teams
chair: Team manager, East
min: Business support
no: 2nd
present: Social worker; housing officer; fire community safety; community matron; environmental health. Apologies: GP (sent written update). RS was invited by letter and in person, said he "has nothing to say to a committee" but agreed to the social worker speaking for him.
views: "It's my stuff and I know where everything is. I don't want to lose the flat." Would accept a skip if he can go through the boxes himself.
cap: Assessed 2 May by KL re: managing fire risk in the home. Has capacity when talking; does not follow through. Second assessment with demonstration planned.
risks: Clutter rating 7 in living room and 8 in bedroom. Gas cooker not accessible. Smoker. Fire: high. Eviction: notice may be served in July. No pests.
strength: Trusts the caretaker and the library staff. Repairs radios.
legal: Housing injunction discussed, not proportionate now. EH could serve s83 notice - held back for 8 weeks.
plan: Social worker with caretaker, weekly, Thursdays. Start with a path to the cooker.
actions: Fit linked smoke alarms and give fire-retardant bedding|Fire service|21 May;;Hold notice while plan is under way|Housing association|confirm by 17 May;;Medication review and bloods at home|Matron / GP|end May
level: High
next: 25 June 2024
""",
            1,
        ),
        Doc(
            "marm notes Mrs P.docx",
            "filled",
            """
ini: Mrs P
when: 3/10
chair: Adult Safeguarding Consultant Practitioner
min: -ditto-
no: 1st
present: SW, tissue viability, daughter, dom care manager
views: wants to stay in her chair at night, doesn't want hospital bed
cap: Capacitous - TV nurse assessed 28/9
risks: - cat 3 pressure damage sacrum
strength: daughter daily, good relationship with one carer (Bev)
plan: Recliner with pressure relief on trial; TV nurse to review wkly
actions: Riser recliner trial|OT|10/10;;Send photos weekly|Agency|from 7/10
level: Medium
next: 31/10
""",
        ),
        Doc(
            "MARM/MARM record KT draft.docx",
            "partly",
            """
ini: KT
case: 120077
when: 6 June 2024 2pm
chair: Team manager, West
present: Invited: police, MH trust, drug and alcohol service, ASC. KT to be asked by her support worker.
risks: Street homeless since April, 4 overdoses, exploitation by named male. Insulin-dependent.
""",
            1,
        ),
    ],
    bank=2,
)


def clutter_assessment(f: Fill) -> bytes:
    """Rating tool: rooms with nine columns, yes/no columns, nested table."""
    w = Word("Tahoma", 10)
    outer = w.doc.add_table(rows=1, cols=2)
    outer.style = w.doc.styles["Table Grid"]
    put(
        outer.rows[0].cells[0],
        "**Hoarding Multi-Agency Assessment**\nUse with the Clutter Image Rating pictures (appendix to the protocol)",
        fill="FFF2CC",
    )
    put(outer.rows[0].cells[1], "Please take photographs only with consent.")
    w.table(
        [
            [*f.pair("date", "Date of home assessment"), *f.pair("by", "Assessor / agency")],
            [*f.pair("name", "Client’s name"), *f.pair("ten", "Dwelling type and tenure")],
        ],
        [3.5, 5, 3.5, 5],
        size=9,
    )
    ratings = [str(n) for n in range(1, 10)]
    rooms = [
        ("r1", "Lounge"),
        ("r2", "Kitchen"),
        ("r3", "Bedroom 1"),
        ("r4", "Bedroom 2"),
        ("r5", "Bathroom"),
        ("r6", "Hall and stairs"),
    ]
    t = w.table(
        [["Room", *ratings], *[[p, *f.marks(k, p, ratings, "X")] for k, p in rooms]], [4, *[1.4] * 9], head="FFE599"
    )
    for row in t.rows[1:]:
        for col in (4, 5, 6):
            shade(row.cells[col], "FFF9E5")
        for col in (7, 8, 9):
            shade(row.cells[col], "FCE4D6")
    qs = [
        ("q1", "Are exits blocked?"),
        ("q2", "Is there evidence of vermin?"),
        ("q3", "Are gas and electricity working and safe?"),
        ("q4", "Can the bath or shower be used?"),
        ("q5", "Are there children or other adults at risk in the home?"),
        ("q6", "Does the person smoke or use candles?"),
        ("q7", "Is there a working smoke alarm on each floor?"),
    ]
    rows = [["Please tick", "Yes", "No", "Not known"]]
    for key, prompt in qs:
        rows.append([prompt, *f.marks(key, prompt, ["Yes", "No", "Not known"])])
    w.table(rows, [10, 2.2, 2.2, 2.6], head="FFE599")
    cell = w.doc.add_table(rows=1, cols=1)
    cell.style = w.doc.styles["Table Grid"]
    put(
        cell.rows[0].cells[0],
        "**What does the person say about their belongings?**\n"
        + f("say", "What does the person say about their belongings?", "\n\n"),
    )
    inner = cell.rows[0].cells[0].add_table(rows=1, cols=2)
    put(inner.rows[0].cells[0], "Level agreed (1, 2 or 3):")
    put(inner.rows[0].cells[1], f("level", "Level agreed (1, 2 or 3):"))
    w.p()
    w.p(
        "Referrals made:  "
        + f.tick(
            "refs",
            "Referrals made:",
            ["Fire service", "Environmental health", "Adult social care", "Mental health", "Animal welfare"],
            on="✔",
            off="○",
        )
    )
    if f.v:
        w.foot("Protocol for working with people who hoard – Appendix 2 – v2.3")
    return w.done()


register(
    clutter_assessment,
    [
        Doc("Hoarding protocol/Appendix 2 assessment.docx", "blank", v=1),
        Doc("Hoarding assessment form.docx", "blank"),
        Doc(
            "Hoarding/Assessment 22 Tanner's Row.docx",
            "filled",
            """
date: 17th Jan 2024
by: B. Lowry, tenancy support
name: Mr F
ten: 2 bed maisonette, council
r1: 6
r2: 5
r3: 8
r4: 9
r5: 4
r6: 6
q1: Yes
q2: No
q3: Not known
q4: No
q5: No
q6: Yes
q7: No
say: "My wife would have sorted it." Widowed 2021. Tearful talking about the back bedroom. Would like a proper bath again.
level: 3
refs: Fire service;Adult social care
""",
        ),
        Doc(
            "Case file extracts/CF07 hoarding assessment.docx",
            "filled",
            """
date: 02-08-24
by: SW duty
name: Ms N
ten: Private rented, top floor
r1: 4
r2: 3
r3: 4
r5: 2
r6: 3
q1: No
q2: No
q3: Yes
q4: Yes
q5: No
q6: No
q7: Yes
say: Collects magazines for "an archive". Not distressed.
level: 1
""",
            1,
        ),
        Doc(
            "Hoarding/assessment unfinished - access refused.docx",
            "partly",
            """
date: 9 Sept 2024
by: Fire community safety
name: Mr & Mrs L
ten: Owner occupied
r2: 7
r6: 8
q1: Yes
q6: Yes
""",
        ),
    ],
)
