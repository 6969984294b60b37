"""Forms laid out as tables, each written once and filled in to any degree."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.model import Element
from tests.ingest.elements import Ask, heading, paragraph, table


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
