"""Layouts as offices make them in a word processor: grids, boxes, lines, placeholders."""

from __future__ import annotations

from collections.abc import Iterator

from eval.aside.forms_dev.pen import Pen
from eval.aside.forms_dev.subjects import Subject
from eval.sample.source import Block, Heading, Items, Paragraph, Table


def label_grid(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=subject.title, level=1)
    yield Paragraph(text=subject.intro)
    yield Table(rows=tuple((label, pen(label, kind)) for label, kind in subject.facts))
    for question in subject.questions:
        yield Paragraph(text=question)
        yield Table(rows=((pen(question, "prose"),),))


def double_grid(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} form", level=1)
    facts = list(subject.facts[: len(subject.facts) // 2 * 2])
    rows = []
    for (left, one), (right, two) in zip(facts[::2], facts[1::2], strict=True):
        rows.append((f"{left}:", pen(left, one), f"{right}:", pen(right, two)))
    yield Table(rows=tuple(rows))
    yield Table(rows=tuple(row for q in subject.questions for row in ((q,), (pen(q, "prose"),))))


def stacked(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Label above its cell, three to a row."""
    yield Heading(text=subject.title, level=1)
    facts = subject.facts[:6]
    rows: list[tuple[str, ...]] = []
    for start in range(0, len(facts) - 2, 3):
        three = facts[start : start + 3]
        rows += [tuple(label for label, _ in three), tuple(pen(label, kind) for label, kind in three)]
    yield Table(rows=tuple(rows))
    for question in subject.questions:
        yield Table(rows=((question,), (pen(question, "prose"),)))


def underlined(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=subject.title, level=1)
    yield Paragraph(text=subject.intro)
    for label, kind in subject.facts:
        yield Paragraph(text=f"{label}: {pen(label, kind)}")
    for number, question in enumerate(subject.questions, 1):
        yield Paragraph(text=f"{number}. {question}")
        yield Paragraph(text=pen(question, "prose"))
    yield Paragraph(text=f"Signed {pen('Signed', 'name')}  Date {pen('Date', 'date')}")


def headed_sections(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A report template: headings with guidance, and a placeholder where the text goes."""
    yield Heading(text=subject.title, level=1)
    yield Paragraph(text=f"Author: {pen('Author', 'name')}")
    for question in subject.questions:
        yield Heading(text=question.rstrip("?").replace("What is ", "").replace("What are ", "").capitalize(), level=2)
        yield Paragraph(text="Guidance: keep this short and say where the information comes from.")
        yield Paragraph(text=pen(question, "prose"))


def tick_lines(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} checklist", level=1)
    for label, kind in subject.facts[:3]:
        yield Paragraph(text=f"{label}: {pen(label, kind)}")
    for standard in subject.standards:
        yield Paragraph(text=f"{standard}   {pen.box(standard, ('Yes', 'No', 'N/A'))}")
    yield Paragraph(text=f"Comments: {pen('Comments', 'short')}")


def tick_list(subject: Subject, pen: Pen) -> Iterator[Block]:
    """One box before each line; done or not."""
    yield Heading(text=subject.title, level=1)
    yield Paragraph(text="Tick when done.")
    for standard in subject.standards:
        yield Paragraph(text=f"{'[x]' if pen.decides(standard) else '[ ]'} {standard}")
    yield Paragraph(text=f"Completed by: {pen('Completed by', 'name')}")


def rating_rows(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} feedback form", level=1)
    rows: list[tuple[str, ...]] = [("", "Strongly agree", "Agree", "Disagree", "Strongly disagree")]
    for standard in subject.standards:
        chosen = pen.rng.randrange(4) if pen.decides(standard) else -1
        rows.append((standard, *("X" if place == chosen else "" for place in range(4))))
    yield Table(rows=tuple(rows))
    for question in subject.questions[:3]:
        yield Paragraph(text=question)
        yield Paragraph(text=pen(question, "short"))


def audit_tool(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: audit tool", level=1)
    yield Table(rows=tuple((label, pen(label, kind)) for label, kind in subject.facts[:4]))
    rows: list[tuple[str, ...]] = [("No.", "Standard", "Met? Y/N", "Evidence seen", "Action required")]
    for number, standard in enumerate(subject.standards, 1):
        done = pen.decides(standard)
        rows.append(
            (
                str(number),
                standard,
                *((_made(pen, "yesno"), _made(pen, "short"), _made(pen, "word")) if done else ("",) * 3),
            )
        )
    yield Table(rows=tuple(rows))
    yield Table(
        rows=(("Overall judgement", pen("Overall judgement", "short")), ("Signature", pen("Signature", "name")))
    )


def _made(pen: Pen, kind: str) -> str:
    from eval.aside.forms_dev.subjects import answer

    return answer(kind, pen.rng)


def hazard_rows(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A risk assessment whose hazards are printed and whose other columns wait."""
    yield Heading(text=f"{subject.title}: risk assessment", level=1)
    yield Paragraph(text="Score likelihood and severity from 1 (low) to 5 (high). Multiply the two for the rating.")
    rows: list[tuple[str, ...]] = [
        ("Hazard", "Who may be harmed", "Controls in place", "L", "S", "Rating", "Further action")
    ]
    for standard in subject.standards:
        cells = ("",) * 6
        if pen.decides(standard):
            cells = (_made(pen, "role"), _made(pen, "short"), "2", "3", "6", _made(pen, "word"))
        rows.append((standard, *cells))
    yield Table(rows=tuple(rows))
    yield Paragraph(text=f"Assessed by: {pen('Assessed by', 'name')}    Date: {pen('Date', 'date')}")


def letter(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A letter whose details are to be merged in: nearly all of it is printed."""
    yield Paragraph(text=f"{pen('Name', 'name')}")
    yield Paragraph(text=f"{pen('Address', 'place')}")
    yield Paragraph(text=f"Our reference: {pen('Our reference', 'code')}")
    yield Paragraph(text=f"Date: {pen('Date', 'date')}")
    yield Paragraph(text=f"Dear {pen('Name', 'name')}")
    yield Heading(text=f"{subject.title}", level=2)
    yield Paragraph(
        text=f"Thank you for your time on {pen('Date of visit', 'date')}. This letter confirms what we agreed with you about {pen('Matter', 'word')}."
    )
    yield Paragraph(text=f"Your named worker will be {pen('Named worker', 'role')} from {pen('Team', 'team')}.")
    yield Paragraph(text="If you do not agree with this decision you can ask for a review within 28 days.")
    yield Paragraph(text="Yours sincerely")
    yield Paragraph(text=f"{pen('Your name', 'name')}")


def merged_boxes(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Section bands across a grid, question and answer in one cell."""
    yield Heading(text=subject.title, level=1)
    rows: list[tuple[str, str]] = [("SECTION 1: DETAILS", "")]
    rows += [(label, pen(label, kind)) for label, kind in subject.facts]
    rows += [("SECTION 2: ABOUT THE WORK", "")]
    rows += [(question, pen(question, "prose")) for question in subject.questions]
    yield Table(rows=tuple(rows))
    yield Table(
        rows=(
            ("Print name", "Signature", "Date"),
            (pen("Print name", "name"), pen("Signature", "name"), pen("Date", "date")),
        )
    )


def options_to_delete(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} questionnaire", level=1)
    yield Paragraph(text="Delete as appropriate.")
    rows = [("Question", "Answer", "Comment")]
    for standard in subject.standards:
        if pen.decides(standard):
            rows.append((f"{standard}?", _made(pen, "yesno"), _made(pen, "short")))
        else:
            rows.append((f"{standard}?", "Yes / No", ""))
    yield Table(rows=tuple(rows))
    for label, kind in subject.facts[:3]:
        yield Paragraph(text=f"{label}: {pen(label, kind)}")


def option_lists(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Questions with their options below, a circle or box before each."""
    yield Heading(text=f"{subject.title} survey", level=1)
    yield Paragraph(text=subject.intro)
    options = ("Very satisfied", "Fairly satisfied", "Neither", "Dissatisfied")
    for number, standard in enumerate(subject.standards, 1):
        yield Paragraph(text=f"Q{number}. How satisfied are you that {standard[0].lower()}{standard[1:]}?")
        chosen = pen.rng.randrange(4) if pen.decides(standard) else -1
        for place, option in enumerate(options):
            box = "\u2611" if place == chosen else "\u25a1"
            yield Paragraph(text=f"{box} {option}")
    yield Paragraph(text="Any other comments?")
    yield Paragraph(text=pen("Any other comments", "prose"))


def swot(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: team planning template", level=1)
    yield Table(
        rows=(
            ("Strengths", "Weaknesses"),
            (pen("Strengths", "short"), pen("Weaknesses", "short")),
            ("Opportunities", "Threats"),
            (pen("Opportunities", "short"), pen("Threats", "short")),
        )
    )
    yield Paragraph(text=f"Facilitator: {pen('Facilitator', 'name')}")
    yield Paragraph(text=f"Date: {pen('Date', 'date')}")


def consent(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Statements to agree to and a signature: mostly printed words."""
    yield Heading(text=f"{subject.title}: consent", level=1)
    yield Paragraph(text=f"I, {pen('Name', 'name')}, of {pen('Address', 'place')}, agree to the following.")
    for standard in subject.standards[:4]:
        box = "\u2612" if pen.decides(standard) else "\u2610"
        yield Paragraph(text=f"{box} I understand that {standard[0].lower()}{standard[1:]}.")
    yield Paragraph(text="My information will be kept for six years and shared only with those who need it.")
    yield Paragraph(text=f"Signature: {pen('Signature', 'name')}")
    yield Paragraph(text=f"Date: {pen('Date', 'date')}")
    yield Paragraph(text=f"Witness: {pen('Witness', 'name')}")


def minutes_template(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} panel: minutes", level=1)
    for label, kind in (
        ("Date", "date"),
        ("Venue", "place"),
        ("Chair", "name"),
        ("Present", "name"),
        ("Apologies", "name"),
    ):
        yield Paragraph(text=f"{label}: {pen(label, kind)}")
    for number, topic in enumerate(
        ("Minutes of the last meeting", "Matters arising", "Cases", "Any other business"), 1
    ):
        yield Heading(text=f"{number}. {topic}", level=2)
        yield Paragraph(text=pen(topic, "prose"))
    rows: list[tuple[str, ...]] = [("Action", "Who", "By when")]
    for number in range(1, 4):
        if pen.decides(f"Action {number}"):
            rows.append((_made(pen, "short"), _made(pen, "name"), _made(pen, "date")))
        else:
            rows.append(("", "", ""))
    yield Table(rows=tuple(rows))


def guided_template(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Instructions in square brackets under each heading, taken out when the section is written."""
    yield Heading(text=f"{subject.title} template", level=1)
    for question in subject.questions:
        yield Heading(text=question, level=2)
        if pen.decides(question):
            yield Paragraph(text=_made(pen, "prose"))
        else:
            yield Paragraph(text="[Describe in no more than 200 words. Include figures where you have them.]")
    yield Items(texts=tuple(f"{label}: {pen(label, kind)}" for label, kind in subject.facts[:4]), numbered=False)


def bare_questions(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Questions alone, answers below them once there are any."""
    yield Heading(text=f"{subject.title} questionnaire", level=1)
    yield Paragraph(text=subject.intro)
    for number, question in enumerate(subject.questions, 1):
        yield Paragraph(text=f"{number}) {question}")
        yield Paragraph(text=pen(question, "prose", empty=""))
    for label, kind in subject.facts[:3]:
        yield Paragraph(text=f"{label}: {pen(label, kind, empty='')}")


def worked_example(subject: Subject, pen: Pen) -> Iterator[Block]:
    """A table with one example row that comes with the form."""
    yield Heading(text=f"{subject.title}: action plan template", level=1)
    yield Paragraph(text="Overwrite the example in the first row.")
    rows: list[tuple[str, ...]] = [
        ("What needs to be done", "By whom", "By when", "How will we know"),
        ("Example: arrange a joint visit with health", "Team manager", "30/06/2024", "Visit recorded on file"),
    ]
    for question in subject.questions:
        if pen.decides(question):
            rows.append((_made(pen, "short"), _made(pen, "role"), _made(pen, "date"), _made(pen, "word")))
        else:
            rows.append(("", "", "", ""))
    yield Table(rows=tuple(rows))
    yield Table(
        rows=(
            ("Plan owner", pen("Plan owner", "name")),
            ("Date", pen("Date", "date")),
            ("Sign-off", pen("Sign-off", "name")),
        )
    )


def plan_on_a_page(subject: Subject, pen: Pen) -> Iterator[Block]:
    """Default answers come with the form: version, council, status."""
    yield Heading(text=subject.title, level=1)
    rows = [
        ("Council", "Thornmere Council"),
        ("Form version", "2.1"),
        ("Classification", "Official"),
        ("Status", "Not started"),
    ]
    rows += [(label, pen(label, kind)) for label, kind in subject.facts]
    yield Table(rows=tuple(rows))
    yield Table(rows=(("Prompt", "Response"), *((question, pen(question, "prose")) for question in subject.questions)))


def numbered_fields(subject: Subject, pen: Pen) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}", level=1)
    yield Heading(text="Part A", level=2)
    for number, (label, kind) in enumerate(subject.facts, 1):
        yield Paragraph(text=f"A{number}. {label}: {pen(label, kind)}")
    yield Heading(text="Part B", level=2)
    for number, question in enumerate(subject.questions, 1):
        yield Paragraph(text=f"B{number}. {question} {pen(question, 'short')}")


WORD_LAYOUTS = (
    label_grid, double_grid, stacked, underlined, headed_sections, tick_lines, tick_list, rating_rows, audit_tool,
    hazard_rows, letter, merged_boxes, options_to_delete, option_lists, swot, consent, minutes_template,
    guided_template, bare_questions, worked_example, plan_on_a_page, numbered_fields,
)  # fmt: skip
