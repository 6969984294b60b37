"""Word records in tables: a column of labels, boxes below questions, four columns."""

from __future__ import annotations

from eval.aside.forms_test.hand import Hand, Layout
from eval.aside.forms_test.word_pages import Markup, document, grid, heading, para, run


def _supervision(hand: Hand) -> bytes:
    parts = hand.some(
        [
            ("Wellbeing", "How are you? Anything at home or work we should know of?"),
            ("Actions from last time", "Go through each and say whether it is finished."),
            ("Casework", "Cases that worry you, drift, endings."),
            ("Practice and learning", "What have you read, tried or been taught?"),
            ("Leave / TOIL / sickness", ""),
            ("Health and safety", "Lone working, vehicle, equipment."),
            ("Feedback both ways", "What is going well between us?"),
        ]
    )
    top = [
        [label, hand.ask(label, kind)]
        for label, kind in (("Supervisee", "name"), ("Supervisor", "name"), ("Date", "date"))
    ]
    rows = []
    for title, hint in parts:
        label = Markup(para(run(title, bold=True)) + (para(run(hint, italic=True, grey=True)) if hint else ""))
        rows.append([label, hand.ask(title, "long")])
    ends = [
        [
            "Signed (supervisee)",
            hand.ask("Signed (supervisee)", "initials"),
            "Signed (supervisor)",
            hand.ask("Signed (supervisor)", "initials"),
        ]
    ]
    return document(
        [
            para("One to one supervision record", style="Title"),
            grid(top, widths=(1, 3), head=False, shade=0),
            grid(rows, widths=(1, 2), head=False, tall=900),
            grid(ends, head=False),
        ],
        header=hand.council,
    )


def _carers(hand: Hand) -> bytes:
    questions = hand.some(
        [
            ("About the person you look after", "Who are they to you, and what do you do for them on an ordinary day?"),
            ("Your sleep", "Are you woken? How many nights a week?"),
            ("Your health", "Have you put off an appointment of your own?"),
            ("Work, training and study", "Would you like to work, or work more, if there were cover?"),
            ("Other people you care for", "Children, other relatives, neighbours."),
            ("Time for yourself", "When did you last have a day off from caring?"),
            ("If you could not care tomorrow", "Who would step in, and for how long?"),
            ("What would help most", ""),
        ]
    )
    body = [
        heading("Carer's assessment (Care Act 2014, section 10)"),
        para(
            run(
                "You can fill this in yourself, with a friend, or with us. There are no wrong answers. Go over the page if you run out of room.",
                italic=True,
            )
        ),
    ]
    body += [grid([["Your name", hand.ask("Your name", "name"), "Date", hand.ask("Date", "date")]], head=False)]
    for at, (title, hint) in enumerate(questions, 1):
        body += [
            heading(f"{at}. {title}", 2),
            para(hint),
            grid([[hand.ask(f"{at}. {title}", "long")]], head=False, tall=1300),
        ]
    body += [
        heading("For office use", 2),
        grid(
            [
                ["Eligible?", "Personal budget", "Review due"],
                [hand.ask("Eligible?", "yesno"), hand.ask("Personal budget", "money"), hand.ask("Review due", "date")],
            ]
        ),
    ]
    return document(body, footer=f"CA1 {hand.version} Review of this form: {hand.review}")


def _safeguarding(hand: Hand) -> bytes:
    def four(pairs: list[tuple[str, str]]) -> list[list[str]]:
        cells = [[label, hand.ask(label, kind)] for label, kind in pairs]
        return [cells[at] + cells[at + 1] for at in range(0, len(cells) - 1, 2)]

    adult = four(
        [
            ("Name of adult", "person"),
            ("Date of birth / age", "age"),
            ("Home address", "address"),
            ("Telephone", "phone"),
            ("GP practice", "service"),
            ("Ethnicity", "short"),
            ("First language", "short"),
            ("Interpreter needed?", "yesno"),
        ]
    )
    raiser = four([("Your name", "name"), ("Organisation", "service"), ("Your role", "role"), ("Best number", "phone")])
    kinds = [
        "Physical",
        "Domestic",
        "Sexual",
        "Psychological",
        "Financial",
        "Modern slavery",
        "Discriminatory",
        "Organisational",
        "Neglect",
        "Self-neglect",
    ]
    which = hand.choose("Type of abuse or neglect (tick all that apply)", len(kinds))
    boxes = "  ".join(f"{'☑' if at in which else '☐'} {kind}" for at, kind in enumerate(kinds))
    long = [
        "What happened, where and when?",
        "What does the adult want to happen?",
        "What have you done to make them safe?",
        "Does the adult know you are telling us?",
    ]
    body = [
        heading("Safeguarding adults concern form"),
        para("In an emergency ring 999. Send this form on the same day."),
        heading("Section A: the adult", 2),
        grid(adult, head=False, widths=(2, 3, 2, 3)),
        heading("Section B: about you", 2),
        grid(raiser, head=False, widths=(2, 3, 2, 3)),
        heading("Section C: the concern", 2),
        para("Type of abuse or neglect (tick all that apply)"),
        para(boxes),
    ]
    body += [grid([[question], [hand.ask(question, "long")]], tall=900) for question in long]
    return document(body, header="OFFICIAL SENSITIVE when complete")


def _two_language(hand: Hand) -> bytes:
    fields = hand.some(
        [
            ("Name", "Imię i nazwisko", "person"),
            ("Date of birth", "Data urodzenia", "date"),
            ("Address", "Adres", "address"),
            ("Telephone", "Telefon", "phone"),
            ("Language spoken at home", "Język używany w domu", "short"),
            ("Who helps you now?", "Kto Pani/Panu pomaga?", "short"),
            ("What do you find hard?", "Co sprawia trudność?", "long"),
            ("What would you like to happen?", "Czego Pani/Pan oczekuje?", "long"),
            ("Is anyone hurting you?", "Czy ktoś Panią/Pana krzywdzi?", "yesno"),
        ],
        spare=1,
    )
    rows = [[f"{a} / {b}", hand.ask(f"{a} / {b}", kind)] for a, b, kind in fields]
    return document(
        [
            heading("Ask for help / Prośba o pomoc"),
            para("Please write in any language. / Można pisać w dowolnym języku."),
            grid(rows, head=False, widths=(2, 3), tall=500),
            para("For the office / Wypełnia urząd"),
            grid(
                [
                    ["Received", "Team", "Worker"],
                    [hand.ask("Received", "date"), hand.ask("Team", "team"), hand.ask("Worker", "name")],
                ]
            ),
        ],
        header=hand.council,
    )


LAYOUTS = (
    Layout(name="supervision record", file="Supervision record.docx", make=_supervision),
    Layout(name="carer's assessment boxes", file="Carers assessment CA1.docx", make=_carers),
    Layout(name="safeguarding concern in four columns", file="SA1 concern.docx", make=_safeguarding),
    Layout(name="bilingual request", file="Ask for help.docx", make=_two_language),
)
"""Every layout of this module."""
