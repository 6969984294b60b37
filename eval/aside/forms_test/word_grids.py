"""Word grids: audits, registers, plans, checklists and scales."""

from __future__ import annotations

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.word_pages import checkbox, document, grid, heading, para, run


def _case_file_audit(hand: Hand) -> bytes:
    top = [
        ("Person's initials / ID", "person"),
        ("Worker / Team", "team"),
        ("Auditor", "name"),
        ("Date of audit", "date"),
    ]
    standards = hand.some(
        [
            "1. The person's voice is heard throughout the record",
            "2. Chronology is up to date and proportionate",
            "3. Mental capacity is considered at each decision",
            "4. Risk is analysed, not only described",
            "5. Carers were offered an assessment in their own right",
            "6. Management oversight is recorded with reasons",
            "7. Equality and culture shaped the support",
            "8. The plan says who does what and by when",
            "9. Timescales were kept or the delay explained",
        ]
    )
    rows = [["Standard", "O / G / RI / I", "What tells you this? (evidence / file reference)"]]
    for standard in standards:
        on = hand.asks(standard)
        rows.append(
            [
                standard,
                hand.pen.choice(["O", "G", "G", "RI", "I", "n/a"]) if on else "",
                hand.write("long") if on else "",
            ]
        )
    pairs = [[label, hand.ask(label, kind)] for label, kind in top]
    foot = [
        [label, hand.ask(label, kind)]
        for label, kind in (("Overall judgement", "rating"), ("What should happen next?", "action"))
    ]
    return document(
        [
            heading("Case file audit"),
            para(
                "Complete one form for each file. Judge the whole of the last twelve months. O = outstanding, G = good, "
                "RI = requires improvement, I = inadequate."
            ),
            grid([pairs[0] + pairs[1], pairs[2] + pairs[3]], head=False),
            grid(rows, widths=(4, 1, 5)),
            grid(foot, widths=(1, 3), head=False, shade=0),
        ],
        footer=f"{hand.council} practice audit form {hand.version}",
    )


def _equality(hand: Hand) -> bytes:
    groups = hand.some(
        [
            "Age",
            "Disability",
            "Gender reassignment",
            "Marriage and civil partnership",
            "Pregnancy and maternity",
            "Race",
            "Religion or belief",
            "Sex",
            "Sexual orientation",
            "Carers",
            "Care leavers",
            "Armed forces community",
        ]
    )
    front = [
        [q, hand.ask(q, k)]
        for q, k in (
            ("Name of proposal", "short"),
            ("Lead officer", "name"),
            ("Directorate / service", "team"),
            ("Is this a new or existing function?", "short"),
            ("Date completed", "date"),
        )
    ]
    rows = [["Characteristic", "Positive", "Negative", "None", "Reason and source", "What we will do about it"]]
    for group in groups:
        which = hand.pick(group, 3)
        rows.append(
            [
                group,
                *("X" if at == which else "" for at in range(3)),
                hand.write("long") if which >= 0 else "",
                hand.write("action") if which == 1 else "",
            ]
        )
    sign = [
        ["Signed off by", "Position", "Date"],
        [hand.ask("Signed off by", "name"), hand.ask("Position", "role"), hand.ask("Date", "date")],
    ]
    return document(
        [
            heading("Equality impact assessment template"),
            para(
                "The Public Sector Equality Duty (Equality Act 2010, section 149) requires us to have due regard "
                "to the need to eliminate discrimination, advance equality of opportunity and foster good relations. Begin early. Do not leave a row empty: "
                "if there is no effect, say how you know."
            ),
            grid(front, widths=(1, 2), head=False, shade=0),
            heading("Effect on people who share a characteristic", 2),
            grid(rows, widths=(4, 2, 2, 2, 6, 5)),
            heading("Sign-off", 2),
            grid(sign),
        ],
        landscape=True,
        header=f"{hand.council} EIA {hand.version}",
    )


def _risk_register(hand: Hand) -> bytes:
    columns = [
        ("Risk", "risk"),
        ("Cause", "short"),
        ("Likelihood (1-5)", "score"),
        ("Impact (1-5)", "score"),
        ("Controls in place", "short"),
        ("Owner", "name"),
        ("RAG", "rag"),
        ("Date reviewed", "date"),
    ]
    rows = hand.register(columns, most=8)
    spare = [[""] * len(columns) for _ in range(max(0, 8 - len(rows)))]
    numbered = [[str(at), *row] for at, row in enumerate(rows + spare, 1)]
    return document(
        [
            heading("Directorate risk register"),
            grid([["No.", *(name for name, _ in columns)], *numbered], tall=500),
            para("Score = likelihood x impact. 15 and over goes to the corporate register."),
        ],
        landscape=True,
    )


def _smart_plan(hand: Hand) -> bytes:
    columns = hand.some(
        [
            ("Objective", "action"),
            ("What success looks like", "outcome"),
            ("Lead", "name"),
            ("Support from", "team"),
            ("By when", "date"),
            ("Progress", "status"),
            ("RAG", "rag"),
        ],
        spare=1,
    )
    rows = hand.register(columns, most=6) or [[""] * len(columns) for _ in range(5)]
    top = [
        [q, hand.ask(q, k)] for q, k in (("Service area", "area"), ("Plan owner", "name"), ("Period covered", "date"))
    ]
    return document(
        [
            heading("SMART action plan"),
            grid(top, widths=(1, 3), head=False),
            grid([[n for n, _ in columns], *rows], tall=600),
            para(
                run("Key: ", bold=True),
                "Red = off track, no recovery plan. Amber = off track, recovery plan in place. Green = on track. Blue = complete.",
            ),
        ],
        landscape=True,
        footer=f"{hand.council}: template owner Performance and Insight, review {hand.review}",
    )


def _provider_visit(hand: Hand) -> bytes:
    checks = hand.some(
        [
            "Entrance is secure and the visitors' book is used",
            "Latest rating is on display",
            "Home is free of odours",
            "Call bells within reach",
            "Staff wear name badges",
            "Menus show a choice",
            "Medicines trolley locked",
            "Fire exits clear",
            "People are dressed for the season",
            "Complaints leaflet can be seen",
            "Activities board is this week's",
            "Records kept locked away",
        ],
        spare=3,
    )
    top = [
        [q, hand.ask(q, k)]
        for q, k in (
            ("Provider", "service"),
            ("Visiting officer", "name"),
            ("Date and time of visit", "date"),
            ("Registered manager present?", "yesno"),
        )
    ]
    rows = [["Check", "Outcome", "Comments"]]
    for check in checks:
        which = hand.pick(check, 3)
        rows.append(
            [
                check,
                "  ".join(f"{'☒' if at == which else '☐'} {word}" for at, word in enumerate(("Yes", "No", "N/A"))),
                hand.write("short") if which >= 0 and hand.pen.random() < 0.5 else "",
            ]
        )
    foot = [
        [q, hand.ask(q, k)] for q, k in (("Immediate actions required", "action"), ("Follow-up visit date", "date"))
    ]
    return document(
        [
            heading("Quality monitoring: unannounced visit"),
            grid(top, head=False, shade=0, widths=(1, 2)),
            grid(rows, widths=(4, 3, 3)),
            grid(foot, head=False, widths=(1, 2)),
        ],
        footer=f"{hand.council} Quality team {hand.version}",
    )


def _likert(hand: Hand) -> bytes:
    says = hand.some(
        [
            "I can get hold of someone when I need to",
            "I was asked what matters to me",
            "Information was easy to read",
            "I feel safer than before",
            "Staff turn up when they say they will",
            "I have a say in how my money is used",
            "I know how to complain",
            "I see friends as often as I like",
            "I would recommend this service",
        ]
    )
    rows = [["", "Strongly agree", "Agree", "Neither", "Disagree", "Strongly disagree"]]
    for line in says:
        which = hand.pick(line, 5)
        rows.append([line, *("●" if at == which else "○" for at in range(5))])
    ends = ["What is the one thing we could do better?", "Anything else?"]
    body = [
        heading(f"Have your say {hand.year}"),
        para("Fill in one circle in each row. It takes four minutes. Nobody will know it was you."),
        grid(rows, widths=(5, 2, 2, 2, 2, 2)),
    ]
    for question in ends:
        body += [para(run(question, bold=True)), grid([[hand.ask(question, "long")]], head=False, tall=1100)]
    body.append(
        grid(
            [
                [
                    "Your age",
                    hand.ask("Your age", "age"),
                    "Postcode (first half)",
                    hand.ask("Postcode (first half)", "area"),
                ]
            ],
            head=False,
        )
    )
    return document(body)


def _weekly_plan(hand: Hand) -> bytes:
    rows = [["", "Morning", "Afternoon", "Evening", "Night"]]
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"):
        on = hand.asks(day)
        rows.append(
            [
                day,
                *(hand.write("short") if on and hand.pen.random() < 0.8 else "" for _ in range(3)),
                hand.write("short") if on else "",
            ]
        )
    pairs = [
        [q, hand.ask(q, k)]
        for q, k in (("This plan belongs to", "person"), ("Who helped me write it", "name"), ("Start date", "date"))
    ]
    return document(
        [
            heading("My week of support"),
            grid(pairs, head=False, widths=(1, 3)),
            grid(rows, tall=800),
            para("Write what you would like to do, who is with you and how you get there."),
        ],
        landscape=True,
    )


def _check_grid(hand: Hand) -> bytes:
    """A checklist with real tick controls, two lists side by side."""
    left = hand.some(
        [
            "Care plan sent to provider",
            "Equipment ordered",
            "Key safe number shared",
            "Family told",
            "Medication list attached",
            "Transport booked",
        ],
        spare=1,
    )
    right = hand.some(
        [
            "Capacity recorded",
            "Consent to share",
            "Funding agreed",
            "Review date set",
            "Carer offered assessment",
            "Community nurse informed",
        ],
        spare=1,
    )
    rows = []
    for a, b in zip(left, right, strict=False):
        cells: list[str] = []
        for label in (a, b):
            cells += [label, checkbox(hand.pick(label, 1) == 0)]
        rows.append(cells)
    pairs = [
        [q, hand.ask(q, k)]
        for q, k in (
            ("Person", "person"),
            ("Ward", "area"),
            ("Discharge coordinator", "name"),
            ("Date / time leaving", "date"),
        )
    ]
    return document(
        [
            heading("Leaving hospital: handover sheet"),
            grid([pairs[0] + pairs[1], pairs[2] + pairs[3]], head=False),
            grid(rows, head=False, widths=(5, 1, 5, 1)),
        ],
        footer=f"{hand.council} and partners. Keep with the record.",
    )


LAYOUTS = (
    Layout(name="case file audit grid", file="Case file audit.docx", make=_case_file_audit),
    Layout(name="equality impact grid", file="EIA.docx", make=_equality),
    Layout(name="numbered risk register", file="risk_register.docx", make=_risk_register),
    Layout(name="smart action plan", file="Action plan.docx", make=_smart_plan),
    Layout(name="provider visit checklist", file="QM visit.docx", make=_provider_visit),
    Layout(name="likert circles", file="survey.docx", make=_likert),
    Layout(name="week planner", file="My week.docx", make=_weekly_plan),
    Layout(name="discharge ticks side by side", file="Handover sheet.docx", make=_check_grid),
)
"""Every layout of this module."""
