"""Forms of many layouts, each written once and filled in to any degree: elements as a parser would give them."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ingest.model import Element
from tests.ingest.elements import Ask, form_field, heading, paragraph, table
from tests.ingest.form_grids import (
    action_log,
    audit_rows,
    bare_label_grid,
    colon_grid,
    guided_rows,
    label_grid,
    one_cell_each,
    plan_rows,
    printed_scale,
    rating_scale,
    sectioned_grid,
    sheet,
    side_by_side,
)


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


def sections_to_follow(ask: Ask) -> Iterator[Element]:
    yield heading("Locality profile", 1)
    for number, name in enumerate(("Population", "Housing", "Health", "Care market", "Voluntary sector", "Transport")):
        yield heading(name)
        yield paragraph(ask(name, "prose") or ("Coming soon", "To follow", "TBC", "Content to be added")[number % 4])


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
