"""Forms of many layouts, each written once and filled in to any degree: elements as a parser would give them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import cycle

from ingest.model import Element, ElementKind

Ask = Callable[[str, str], str]
"""Gives the answer to a prompt of a kind ("name", "date", "words", "prose", "score", "tick"), or "" for none."""

ANSWERS = {
    "name": [
        "Occupational therapist",
        "Lowland Locality Team",
        "Harbour View",
        "Brokerage desk",
        "Senior practitioner",
    ],
    "date": ["14/05/2024", "3 June 2024", "2024-09-12", "07.10.24"],
    "words": ["Yes, weekly", "No", "N/A", "Twelve of twenty", "Shared drive, folder 4", "None", "By phone"],
    "prose": [
        "We met him at the day centre because home was too noisy. He wants to cook for himself again and said so"
        " twice.",
        "Two of the nine files had no chronology. The team had been told in May and nothing was put in place until"
        " August.",
        "Her sister does the shopping and the pills. Nobody had asked the sister how she was; she was exhausted.",
        "The rota was short on four nights. Agency cover came at once but did not know the residents.",
        "Staff felt the new pathway was quicker. Referrals from the ward fell from 40 a week to 26 since it began.",
    ],
    "score": ["3", "2", "4", "1"],
    "tick": ["X", "\u2713"],
}


def answers(share: float) -> Ask:
    """Return a way of answering that leaves prompts out evenly, until `share` of them are answered."""
    stores = {kind: cycle(values) for kind, values in ANSWERS.items()}
    asked, given = 0, 0

    def ask(label: str, kind: str) -> str:  # noqa: ARG001 - layouts read better with the label
        nonlocal asked, given
        asked += 1
        if given < round(asked * share):
            given += 1
            return next(stores[kind])
        return ""

    return ask


def heading(text: str, level: int = 2) -> Element:
    return Element(kind=ElementKind.HEADING, text=text, level=level)


def paragraph(text: str) -> Element:
    return Element(kind=ElementKind.PARAGRAPH, text=text)


def item(text: str) -> Element:
    return Element(kind=ElementKind.LIST_ITEM, text=text)


def form_field(label: str, value: str) -> Element:
    return Element(kind=ElementKind.FIELD, text=f"{label}: {value}", cells=((label, value),))


def table(*rows: tuple[str, ...]) -> Element:
    """Build a table as the parsers do: empty rows and empty columns at the end are gone."""
    filled = [row for row in rows if any(row)]
    width = max(max(place for place, cell in enumerate(row, 1) if cell) for row in filled)
    cells = tuple((*row, *[""] * width)[:width] for row in filled)
    text = "\n".join(" | ".join(cell for cell in row if cell) for row in cells)
    return Element(kind=ElementKind.TABLE, text=text, cells=cells)


def label_grid(ask: Ask) -> Iterator[Element]:
    yield heading("Safeguarding supervision record", 1)
    yield paragraph("To be completed by the supervisor within five working days.")
    labels = [
        "Supervisee",
        "Supervisor",
        "Team",
        "Date",
        "Cases discussed",
        "Concerns raised",
        "Actions agreed",
        "Signed",
    ]
    yield table(("Heading", "Details"), *((label, ask(label, "words")) for label in labels))
    yield paragraph("Keep this record on the staff file.")


def bare_label_grid(ask: Ask) -> Iterator[Element]:
    yield heading("Contract monitoring visit", 1)
    labels = ["Name of provider", "Address", "Date of visit", "Manager", "Telephone", "Outcome", "Comments"]
    yield table(*((label, ask(label, "words")) for label in labels))
    yield table(("Signature", ask("Signature", "name")), ("Date", ask("Date", "date")))


def colon_grid(ask: Ask) -> Iterator[Element]:
    yield heading("Referral for an independent advocate", 1)
    pairs = [
        ("Person's initials:", "Date of birth:"),
        ("Address:", "Telephone:"),
        ("Referrer:", "Team:"),
        ("GP:", "Language:"),
    ]
    yield table(*((a, ask(a, "name"), b, ask(b, "words")) for a, b in pairs))
    for question in (
        "Why is an advocate needed?",
        "What decision has to be made?",
        "Is there anyone else who could support?",
    ):
        yield table((question,), (ask(question, "prose"),))


def side_by_side(ask: Ask) -> Iterator[Element]:
    yield heading("Care provider quality visit form", 1)
    pairs = [("Home", "Manager"), ("Date", "Time"), ("Beds", "Vacancies"), ("Officer", "Team")]
    yield table(*((a, ask(a, "name"), b, ask(b, "score")) for a, b in pairs))
    for question in ("What went well?", "What needs to change?", "What will we look at next time?"):
        yield paragraph(question)
        if answer := ask(question, "prose"):
            yield paragraph(answer)


def numbered_questions(ask: Ask) -> Iterator[Element]:
    yield heading("Exit interview questionnaire", 1)
    yield paragraph("Please answer as fully as you can. Your answers will be treated in confidence.")
    questions = [
        "Why have you decided to leave?",
        "What did you most enjoy about the work?",
        "How manageable was your caseload?",
        "How often did you have supervision?",
        "Did you feel safe at work?",
        "What training was missing?",
        "Would you come back?",
        "What one thing should we change?",
    ]
    for number, question in enumerate(questions, 1):
        yield paragraph(f"{number}. {question}")
        if answer := ask(question, "prose"):
            yield paragraph(answer)


def bold_questions(ask: Ask) -> Iterator[Element]:
    yield heading("Learning review template", 1)
    yield paragraph("Use this template after any incident. Delete the guidance in italics when you have finished.")
    for question in (
        "What happened?",
        "What did we do well?",
        "What could be better?",
        "Who needs to know?",
        "What next?",
    ):
        yield heading(question)
        yield paragraph("Guidance: keep to the facts and avoid names.")
        yield paragraph(ask(question, "prose") or "Click or tap here to enter text.")


def bracketed(ask: Ask) -> Iterator[Element]:
    yield heading("Project initiation document", 1)
    for name in ("Background", "Aims and outcomes", "Scope", "Costs and benefits", "Risks", "Timetable", "Governance"):
        yield heading(name)
        yield paragraph(ask(name, "prose") or f"[Insert {name.lower()} here]")


def braces(ask: Ask) -> Iterator[Element]:
    yield heading("{Service name} service plan {year}", 1)
    for name in ("Our purpose", "Who we serve", "Priorities", "Budget", "Workforce"):
        yield heading(name)
        yield paragraph(ask(name, "prose") or "{content}")


def underscores(ask: Ask) -> Iterator[Element]:
    yield heading("Lone working checklist", 1)
    for pair in (("Name", "Team"), ("Date", "Time out"), ("Address visited", "Mobile"), ("Buddy", "Time back")):
        yield paragraph("   ".join(f"{label}: {ask(label, 'name') or '______________'}" for label in pair))
    for question in ("What risks are known?", "What will you do if the visit runs over?", "Who else is in the house?"):
        yield paragraph(question)
        yield paragraph(ask(question, "prose") or "_____________________________________________")


def dotted(ask: Ask) -> Iterator[Element]:
    yield heading("Consent to share information", 1)
    for label in (
        "Full name",
        "Date of birth",
        "Address",
        "Agencies we may share with",
        "Agencies we may not share with",
    ):
        yield paragraph(f"{label} {ask(label, 'words') or '..............................................'}")
    yield paragraph("I understand how my information will be used.")
    yield paragraph(
        f"Signed {ask('Signed', 'name') or '.......................'} Date {ask('Date', 'date') or '..../..../....'}"
    )


def rating_scale(ask: Ask) -> Iterator[Element]:
    yield heading("Staff health check", 1)
    yield paragraph("Tick one box in each row.")
    statements = [
        "I know what is expected of me",
        "My workload is manageable",
        "I have regular supervision",
        "I can speak up",
        "I have the equipment that I need",
        "I get feedback on my practice",
        "Leaders are visible here",
    ]
    rows = []
    for place, statement in enumerate(statements):
        mark = ask(statement, "tick")
        row = [""] * 5
        if mark:
            row[place % 5] = mark
        rows.append((statement, *row))
    yield table(
        ("Statement", "Strongly agree", "Agree", "Neither agree nor disagree", "Disagree", "Strongly disagree"), *rows
    )


def printed_scale(ask: Ask) -> Iterator[Element]:
    yield heading("Training evaluation form", 1)
    yield table(
        ("Question", "Scale", "Your score"),
        *(
            (q, "1 / 2 / 3 / 4 / 5", ask(q, "score"))
            for q in (
                "Was the content relevant?",
                "Was the pace right?",
                "Was the venue suitable?",
                "Would you recommend it?",
                "How confident do you feel now?",
            )
        ),
    )
    yield paragraph("Any other comments:")
    if answer := ask("comments", "prose"):
        yield paragraph(answer)


def audit_rows(ask: Ask) -> Iterator[Element]:
    yield heading("Mental capacity audit tool", 1)
    yield paragraph("Audit ten records each quarter and send the tool to the principal social worker.")
    standards = [
        "Is the decision stated clearly?",
        "Is the two-stage test recorded?",
        "Was information given in a way the person follows?",
        "Were practicable steps taken?",
        "Is the best interests checklist used?",
        "Was the advocate consulted?",
        "Is the less restrictive option recorded?",
    ]
    yield table(
        ("Ref", "Standard", "Met (Y/N)", "Evidence", "Action needed"),
        *((str(n), s, ask(s, "words"), ask(s, "prose"), ask(s, "words")) for n, s in enumerate(standards, 1)),
    )


def guided_rows(ask: Ask) -> Iterator[Element]:
    yield heading("Self-assessment workbook", 1)
    rows = [
        ("Leadership", "There is a clear line of sight from the front line to members and back again"),
        ("Workforce", "Posts are filled and people are supervised, trained and supported to stay"),
        ("Commissioning", "There is enough good care of each kind, in each area, at a price that can be kept up"),
        ("Voice", "People who draw on care shape what is decided, and can say what came of it"),
        ("Finance", "The budget is balanced without putting off statutory duties"),
    ]
    yield table(
        ("Area", "What good looks like", "Where are we now", "Next steps", "Lead"),
        *((a, g, ask(a, "prose"), ask(a, "words"), ask(a, "name")) for a, g in rows),
    )


def check_boxes(ask: Ask) -> Iterator[Element]:
    yield heading("Hospital discharge checklist", 1)
    for thing in (
        "Medicines to take home",
        "Transport booked",
        "Key safe number known",
        "Family told",
        "Equipment in place",
        "Care start date agreed",
        "Letter to the GP",
    ):
        yield paragraph(f"{thing}: " + ("\u2612 Yes \u2610 No" if ask(thing, "tick") else "\u2610 Yes \u2610 No"))
        yield paragraph("")
    yield table(("Name", ask("name", "name")), ("Role", ask("role", "name")), ("Date", ask("date", "date")))


def sign_off(ask: Ask) -> Iterator[Element]:
    yield heading("Risk enablement plan", 1)
    yield table(
        ("Prompt", "Response"),
        *(
            (p, ask(p, "prose"))
            for p in (
                "What does the person want to do",
                "What might go wrong",
                "What would make it safer",
                "What is the person's view",
                "What do others think",
                "What has been agreed",
            )
        ),
    )
    yield table(
        ("Name", "Role", "Signature", "Date"),
        ("Person", ask("a", "name"), ask("b", "name"), ask("c", "date") or "dd/mm/yyyy"),
        ("Worker", ask("d", "name"), ask("e", "name"), ask("f", "date") or "dd/mm/yyyy"),
    )


def acroform(ask: Ask) -> Iterator[Element]:
    yield heading("Blue badge mobility assessment", 1)
    yield paragraph("Name")
    yield paragraph("Date of assessment")
    for label, kind in (
        ("Name", "name"),
        ("Date of assessment", "date"),
        ("Assessor", "name"),
        ("Distance walked", "words"),
        ("Aids used", "words"),
        ("Pain reported", "prose"),
        ("Recommendation", "prose"),
        ("Review date", "date"),
    ):
        yield form_field(label, ask(label, kind))
    yield form_field("Print form", "")


def action_log(ask: Ask) -> Iterator[Element]:
    yield heading("Action log template", 1)
    rows = [
        (ask("action", "words"), ask("owner", "name"), ask("due", "date") or "dd/mm/yyyy", ask("x", "words"))
        for _ in "abc"
    ]
    yield table(("Action", "Owner", "Due", "Status"), *rows)


def sheet(ask: Ask) -> Iterator[Element]:
    yield heading("Quarterly return", 1)
    rows = [
        "New requests",
        "Assessments completed",
        "Reviews completed",
        "Safeguarding concerns",
        "People waiting",
        "Complaints",
    ]
    yield table(("Measure", "Number", "Comment"), *((r, ask(r, "score"), ask(r, "words")) for r in rows))


def sections_to_follow(ask: Ask) -> Iterator[Element]:
    yield heading("Locality profile", 1)
    for number, name in enumerate(("Population", "Housing", "Health", "Care market", "Voluntary sector", "Transport")):
        yield heading(name)
        yield paragraph(ask(name, "prose") or ("Coming soon", "To follow", "TBC", "Content to be added")[number % 4])


def sectioned_grid(ask: Ask) -> Iterator[Element]:
    yield heading("Best interests meeting record", 1)
    rows: list[tuple[str, ...]] = [("Section A: the person", "", "")]
    rows += [
        (n, label, ask(label, "words"))
        for n, label in (("A1", "Decision to be made"), ("A2", "Who called the meeting"))
    ]
    rows += [("Section B: views", "", "")]
    rows += [
        (n, label, ask(label, "prose"))
        for n, label in (
            ("B1", "What the person wants"),
            ("B2", "What family think"),
            ("B3", "What professionals advise"),
            ("B4", "Options considered"),
        )
    ]
    yield table(("No", "Question", "Answer"), *rows)


def one_cell_each(ask: Ask) -> Iterator[Element]:
    yield heading("Reflective log", 1)
    for question in (
        "Describe the situation:",
        "What were you thinking and feeling?",
        "What was good and bad about it?",
        "What else could you have done?",
        "What will you do if it happens again?",
    ):
        answer = ask(question, "prose")
        yield table((f"{question} {answer}".strip(),))


def drop_downs(ask: Ask) -> Iterator[Element]:
    yield heading("Placement request form", 1)
    yield table(
        ("Detail", "Entry"),
        *(
            (label, ask(label, "name") or "Choose an item.")
            for label in ("Type of placement", "Locality", "Urgency", "Funding panel", "Primary support reason")
        ),
        ("Weekly cost", ask("cost", "score") or "\u00a3"),
        ("Start", ask("start", "date") or "Click or tap to enter a date."),
    )
    yield paragraph("Reason for request")
    yield paragraph(ask("reason", "prose") or "Please enter details here")


def plan_rows(ask: Ask) -> Iterator[Element]:
    yield heading("Improvement plan", 1)
    things = [
        "Cut the wait for a first visit",
        "Agree a rota for the front door",
        "Train every manager in supervision",
        "Publish a single carers offer",
        "Bring the registers together",
        "Set up a panel of experts",
    ]
    yield table(
        ("Ref", "Action", "Owner", "Due date", "Progress"),
        *(
            (f"IP{n}", t, ask(t, "name") or "TBC", ask(t, "date") or "TBC", ask(t, "words"))
            for n, t in enumerate(things, 1)
        ),
    )


def instructions_heavy(ask: Ask) -> Iterator[Element]:
    yield heading("Data protection impact assessment", 1)
    yield paragraph(
        "A data protection impact assessment is a process to help you identify and minimise the data protection"
        " risks of a "
        "project. You must do one for processing that is likely to result in a high risk to individuals. It is also"
        " good "
        "practice to do one for any other major project which requires the processing of personal data."
    )
    yield paragraph(
        "Start to fill out the template at the start of any major project involving the use of personal data, or if"
        " you are "
        "making a significant change to an existing process. The final outcomes should be integrated back into your"
        " plan."
    )
    for step, question in enumerate(
        (
            "Describe the nature of the processing",
            "Describe the scope",
            "Describe the context",
            "Consider how to consult",
            "Assess necessity and proportionality",
            "Identify risks",
        ),
        1,
    ):
        yield heading(f"Step {step}: {question}")
        yield paragraph(
            "Explain how you will do this, and refer to the source of your data. You might find a flow diagram useful."
        )
        yield paragraph(ask(question, "prose") or "Type here")


LAYOUTS: tuple[Callable[[Ask], Iterator[Element]], ...] = (
    label_grid,
    bare_label_grid,
    colon_grid,
    side_by_side,
    numbered_questions,
    bold_questions,
    bracketed,
    braces,
    underscores,
    dotted,
    rating_scale,
    printed_scale,
    audit_rows,
    guided_rows,
    check_boxes,
    sign_off,
    acroform,
    action_log,
    sheet,
    sections_to_follow,
    sectioned_grid,
    one_cell_each,
    drop_downs,
    plan_rows,
    instructions_heavy,
)
