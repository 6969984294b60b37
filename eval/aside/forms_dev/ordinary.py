"""Documents that are no forms and tempt a reader to think so."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from eval.aside.forms_dev.subjects import Subject, answer
from eval.sample.source import Block, Heading, Items, Paragraph, Table

_POLICY = (
    "This policy sets out how the council arranges {title} and who is accountable for it. It was agreed by the adults board in May 2023.",
    "All staff must follow this policy. Managers check a sample of ten records each quarter and report what they find to the quality board.",
    "In the last year {n} staff were trained and two audits were carried out. The second found that recording had improved.",
    "Where something goes wrong the manager tells the head of service on the same day, and a review starts within a week.",
    "People and carers were asked about this policy in {month}. They said that letters were hard to read, so the letters were rewritten.",
    "The policy applies to all teams, including those hosted by the health trust, and to agencies that work for the council.",
)


def _prose(subject: Subject, rng: Random, count: int) -> Iterator[Block]:
    for text in rng.sample(_POLICY, min(count, len(_POLICY))):
        yield Paragraph(text=text.format(title=subject.title.lower(), n=rng.randint(20, 90), month="June"))


def policy_with_blank_appendix(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} policy", level=1)
    for name in ("Purpose", "Scope", "Responsibilities", "Monitoring"):
        yield Heading(text=name, level=2)
        yield from _prose(subject, rng, 3)
    yield Heading(text=f"Appendix 1: {subject.title} form", level=2)
    yield Table(rows=tuple((label, "") for label, _ in subject.facts))
    for question in subject.questions:
        yield Paragraph(text=question)
        yield Paragraph(text="_________________________________")


def procedure_with_two_forms(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} procedure", level=1)
    for number in range(1, 5):
        yield Heading(text=f"{number}. Step {number}", level=2)
        yield from _prose(subject, rng, 4)
    for letter in "AB":
        yield Heading(text=f"Annex {letter}", level=2)
        yield Table(rows=(("Question", "Response"), *((question, "") for question in subject.questions)))
        yield Paragraph(text="Signed: ______________  Date: ___/___/____")


def transcript(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"Interview about {subject.title.lower()}", level=1)
    for question in subject.questions:
        yield Paragraph(text=f"Interviewer: {question}")
        yield Paragraph(text=f"P1: {answer('prose', rng)}")
        yield Paragraph(text="Interviewer: And then?")
        yield Paragraph(text=f"P1: {answer('short', rng)} [pause] [name] said the same.")


def short_transcript(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text="Focus group notes", level=1)
    for question in subject.questions:
        yield Paragraph(text=f"Q: {question}")
        yield Paragraph(text=f"A: {answer('word', rng)}.")


def contents(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text="Contents", level=1)
    for number, standard in enumerate((*subject.standards, *subject.questions), 1):
        yield Paragraph(
            text=f"{number}. {standard.rstrip('?')} ........................ {number * 2 + rng.randint(0, 1)}"
        )


def questions_answered(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: frequently asked questions", level=1)
    for question in subject.questions:
        yield Heading(text=question, level=2)
        yield Paragraph(
            text="You can ask your worker. They will explain what happens and how long it takes. Most people hear within four weeks."
        )
        yield Paragraph(text=answer("short", rng))


def guidance_on_a_form(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"How to complete the {subject.title.lower()} form", level=1)
    yield Paragraph(text="These notes go with the form. Please read them first.")
    for number, (label, _) in enumerate(subject.facts, 1):
        yield Heading(text=f"Question {number}: {label}", level=2)
        yield Paragraph(
            text=f"Write the {label.lower()} in full as it stands on the record. If you do not know it, say so and give a reason. Do not leave it empty."
        )
    for question in subject.questions:
        yield Heading(text=question, level=2)
        yield Paragraph(
            text="Explain this in the person's own words where you can. A good answer says what was seen, what was said and what follows. In last year's forms this was the weakest section."
        )


def terms(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} board: terms of reference", level=1)
    for name in ("Purpose", "Membership", "Frequency", "Quorum", "Reporting"):
        yield Heading(text=name, level=2)
        yield from _prose(subject, rng, 2)
    yield Table(rows=(("Version", "1.3"), ("Owner", answer("role", rng)), ("Next review", "TBC")))


def figures_with_gaps(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: performance 2023-24", level=1)
    rows: list[tuple[str, ...]] = [("Measure", "Q1", "Q2", "Q3", "Q4", "Target")]
    for standard in subject.standards:
        rows.append((standard, *(answer("figure", rng) for _ in range(2)), "", "", answer("figure", rng)))
    yield Table(rows=tuple(rows))
    yield Paragraph(text="Figures for the second half of the year are published in May.")


def action_tracker(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: improvement actions", level=1)
    rows: list[tuple[str, ...]] = [("Ref", "Action", "Owner", "Due", "Status", "Comment")]
    for number, _ in enumerate(subject.standards, 1):
        late = rng.random() < 0.3
        rows.append(
            (
                str(number), answer("short", rng), answer("role", rng), answer("date", rng),
                "" if late else "On track", "" if rng.random() < 0.4 else answer("short", rng),
            )
        )  # fmt: skip
    yield Table(rows=tuple(rows))


def directory(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text="Team contacts", level=1)
    rows: list[tuple[str, ...]] = [("Team", "Manager", "Telephone", "E-mail", "Notes")]
    for _ in range(8):
        rows.append((answer("team", rng), answer("name", rng), answer("phone", rng), "team@thornmere.example", ""))
    yield Table(rows=tuple(rows))


def letter_of_findings(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Paragraph(text=f"Dear {answer('name', rng)}")
    yield Heading(text=f"{subject.title}", level=2)
    yield Paragraph(text=answer("prose", rng))
    yield Paragraph(text=answer("prose", rng))
    yield Paragraph(text="Yours sincerely")
    yield Paragraph(text="[signature removed]")


def survey_results(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: survey results", level=1)
    rows: list[tuple[str, ...]] = [("Question", "Agree", "Disagree", "No view")]
    for standard in subject.standards:
        yes = rng.randint(40, 80)
        rows.append((f"{standard}?", f"{yes}%", f"{95 - yes}%", "5%"))
    yield Table(rows=tuple(rows))
    for question in subject.questions[:3]:
        yield Paragraph(text=question)
        yield Paragraph(text=f"Of 212 people, {rng.randint(30, 90)} answered. {answer('prose', rng)}")


def agenda(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} group: agenda", level=1)
    for label, kind in (("Date", "date"), ("Time", "time"), ("Venue", "place"), ("Chair", "name")):
        yield Paragraph(text=f"{label}: {answer(kind, rng)}")
    yield Items(
        texts=(
            "Welcome and apologies",
            "Minutes of the last meeting",
            *subject.standards[:4],
            "Any other business",
            "Date of next meeting: TBC",
        ),
        numbered=True,
    )


def minutes(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} group: minutes", level=1)
    yield Paragraph(text=f"Present: {answer('name', rng)}, {answer('name', rng)}, {answer('name', rng)}")
    yield Paragraph(text="Apologies: none")
    for number, standard in enumerate(subject.standards[:4], 1):
        yield Heading(text=f"{number}. {standard}", level=2)
        yield Paragraph(text=answer("prose", rng))
        yield Paragraph(text=f"Action: {answer('role', rng)}. Due: TBC")


def draft_strategy(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title} strategy (draft)", level=1)
    for name in ("Vision", "Where we are", "What people told us", "Priorities"):
        yield Heading(text=name, level=2)
        yield from _prose(subject, rng, 3)
    yield Heading(text="Costs", level=2)
    yield Paragraph(text="To follow")
    yield Heading(text="Action plan", level=2)
    yield Paragraph(text="TBC")


def standards_of_practice(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: practice standards", level=1)
    yield Paragraph(text="Ask yourself these questions before you close a case.")
    yield Items(texts=(*subject.questions, *(f"{standard}." for standard in subject.standards)), numbered=False)
    yield from _prose(subject, rng, 3)


def glossary(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text="Words we use", level=1)
    yield Table(
        rows=tuple(
            (standard, "Something that staff check before they close a record.") for standard in subject.standards
        )
    )


def job_description(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text="Job description", level=1)
    yield Table(
        rows=(
            ("Job title", answer("role", rng)),
            ("Grade", "PO3"),
            ("Reports to", "Head of service"),
            ("Team", answer("team", rng)),
            ("Date", "May 2024"),
        )
    )
    yield Heading(text="Main duties", level=2)
    yield Items(texts=tuple(f"To make sure that {standard.lower()}" for standard in subject.standards), numbered=True)


def links(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text="Useful links", level=1)
    for number, standard in enumerate(subject.standards, 1):
        yield Paragraph(text=f"{standard}: https://www.thornmere.example/page-{number}")


def consultation(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: consultation paper", level=1)
    for number, question in enumerate(subject.questions, 1):
        yield Heading(text=f"Chapter {number}", level=2)
        yield from _prose(subject, rng, 2)
        yield Paragraph(text=f"Consultation question {number}: {question}")


def names_removed(subject: Subject, rng: Random) -> Iterator[Block]:
    yield Heading(text=f"{subject.title}: anonymised case study", level=1)
    yield Paragraph(text="[Name] is 82 and lives with [name] in [place].")
    for _ in range(4):
        yield Paragraph(text=f"{answer('prose', rng)} [Name] agreed.")


ORDINARY: tuple[Callable[[Subject, Random], Iterator[Block]], ...] = (
    policy_with_blank_appendix, procedure_with_two_forms, transcript, short_transcript, contents, questions_answered,
    guidance_on_a_form, terms, figures_with_gaps, action_tracker, directory, letter_of_findings, survey_results, agenda,
    minutes, draft_strategy, standards_of_practice, glossary, job_description, links, consultation, names_removed,
)  # fmt: skip
