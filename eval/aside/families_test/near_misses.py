"""Pairs that look alike and are two works: one function for each way in which offices write the same thing twice."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from eval.aside.families import SentDocument
from eval.aside.families_test.edits import renamed, revise, with_other_numbers
from eval.aside.families_test.files import FORMATS, dressed, write
from eval.aside.families_test.names import file_stem, somewhere
from eval.aside.families_test.prose import FINDINGS, RULES, Deck, shared, topics
from eval.aside.families_test.works import Work, boilerplate, chapter, compose, paragraphs, text_of
from eval.sample.source import Block, Heading, Items, Paragraph, Table

_AREAS = ("Northgate", "Coastal", "Three Rivers", "Market Towns", "Harbour", "Moorside", "Station Road", "Eastfield")
_SERVICES = {
    "day services": "It governs the six day centres and the people who attend them, and the buses that bring them.",
    "supported living": "It governs the homes that people rent with a tenancy of their own and the staff who come in.",
    "extra care housing": "It governs the schemes where each flat has its own front door and a care team downstairs.",
    "the reablement service": "It governs the six weeks of free help at home, and nobody else's visits.",
    "respite and short breaks": "It governs stays up to three weeks in the short breaks house or with host families.",
    "shared lives": "It governs arrangements where an adult lives in a family's home as one of its members.",
    "the community alarm service": "It governs the response officers, their vans and the calls they answer.",
    "in-house residential homes": "It governs the council's two remaining homes for older people and their kitchens.",
}
_PROVIDERS = (
    "Willow Court", "The Beeches", "Harbour View Care", "Stonebridge Lodge", "Meadow Home Care", "Larch House",
    "Castle Street Care", "Fernbank", "Riverside Nursing Home", "Abbey Fields",
)  # fmt: skip
_BOARDS = ("Adults partnership board", "Carers' reference group", "Practice governance board", "Market oversight group")
_POSTS = (
    "Senior social worker", "Occupational therapist", "Review officer", "Contracts officer", "Hub coordinator",
    "Team manager", "Finance assessor", "Day centre driver",
)  # fmt: skip
_CHANGES = (
    "Library opening hours", "Night visits", "Charges for transport", "Closing a day centre", "Meals at home",
    "A single telephone number", "Sharing a building with the police", "Fewer minibuses", "Online assessment",
)  # fmt: skip
_YEARS = ("2020-21", "2021-22", "2022-23", "2023-24")
_MONTHS = ("January", "March", "May", "July", "September", "November")
_MONITORED = ("Care and welfare", "Staffing", "Medicines", "Premises and kitchen", "Leadership")
_PLANNED = ("Where we are", "What we will do", "How we will know", "What we will stop")

Made = list[Work]


def pairs(number: int, deck: Deck, *, key: str, taken: set[str]) -> tuple[list[SentDocument], list[tuple[str, str]]]:
    """Return the documents of one near miss, and their names in pairs: every two of them are to stay apart.

    Args:
        number: Which way of looking alike, a place in `WAYS`, counted round and round.
        deck: Deals sentences and chance.
        key: Names the near miss.
        taken: Titles that other works of the bank have; those of the new ones are added.
    """
    works = WAYS[number % len(WAYS)](deck)
    while taken & {work.title for work in works}:
        works = WAYS[number % len(WAYS)](deck)
    taken |= {work.title for work in works}
    same = deck.random.choice(FORMATS) if deck.random.random() < 0.6 else ""
    written = [_sent(work, f"{key}-{at}", same, deck.random) for at, work in enumerate(works)]
    names = [sent.name for sent in written]
    return written, [(one, other) for at, one in enumerate(names) for other in names[at + 1 :]]


def _sent(work: Work, name: str, kind: str, random: Random) -> SentDocument:
    form = kind or random.choice(FORMATS)
    if not work.text.isascii() and form in ("pdf", "rtf"):  # the PDF's own letters lack those of other languages
        form = "docx"
    if random.random() < 0.4:
        work = dressed(work, random)
    path = f"{somewhere(random)}{file_stem(work, random)}.{form}"
    return SentDocument(
        name=name,
        path=path,
        content=write(work, form, random),
        work=name,
        version=1,
        current=True,
        kind="original",
    )


def _work(title: str, blocks: Sequence[Block], *, part: str = FINDINGS) -> Work:
    return Work(title=title, part=part, blocks=(Heading(text=title, level=1), *blocks))


def _findings(deck: Deck, count: int) -> list[Block]:
    return paragraphs(deck.sentences(FINDINGS, deck.topic(FINDINGS), count), deck)


def _team_plans(deck: Deck) -> Made:
    """One plan template filled by two or three teams."""
    period = deck.random.choice(("2023-24", "quarter 2", "2024-25", "quarter 4"))
    made = []
    for area in deck.random.sample(_AREAS, deck.random.choice((2, 3))):
        blocks = boilerplate("plan-frame", 2)
        for heading in _PLANNED:
            blocks += [Heading(text=heading, level=2), *_findings(deck, deck.random.randint(3, 6))]
        made.append(_work(f"Team plan {period}: {area} team", blocks))
    return made


def _quarters(deck: Deck) -> Made:
    """One monitoring template filled for two quarters: the same headings and mostly the same rows, other figures."""
    area = deck.random.choice(_AREAS)
    measures = deck.sentences(FINDINGS, deck.topic(FINDINGS), 4)
    made = []
    for quarter in deck.random.sample(("quarter 1", "quarter 2", "quarter 3", "quarter 4"), 2):
        blocks: list[Block] = [Paragraph(text=f"Performance of the {area} team in {quarter}."), _figures(deck)]
        blocks += [Paragraph(text=with_other_numbers(text, deck.random)) for text in measures]
        for heading in ("What went well", "What did not", "Next steps"):
            blocks += [Heading(text=heading, level=2), *_findings(deck, deck.random.randint(3, 6))]
        made.append(_work(f"{area} performance return {quarter}", blocks))
    return made


def _figures(deck: Deck) -> Table:
    labels = ("Referrals", "Assessments finished", "Reviews done", "Waiting", "Safeguarding concerns", "Complaints")
    random = deck.random
    return Table(
        rows=(
            ("Measure", "This time", "Last time", "Target"),
            *((label, *(str(random.randint(11, 980)) for _ in range(3))) for label in labels),
        )
    )


def _two_services(deck: Deck) -> Made:
    """One policy written out for two services, with the chapters that each needs."""
    topic = deck.topic(RULES)
    services = deck.random.sample(sorted(_SERVICES), 2)
    base = compose(deck, RULES, topic=topic, chapters=deck.random.choice((3, 4)))
    share = deck.random.choice((0.08, 0.12, 0.2, 0.3))
    made = []
    for at, service in enumerate(services):
        text = revise(base, deck, share=share) if at else base
        scope = Paragraph(text=f"This policy is the one for {service}. {_SERVICES[service]}")
        owner = Table(rows=(("Service", service), ("Owner", f"Manager of {service}"), ("Status", "In force")))
        work = renamed(text, f"{topic} policy: {service}").opened(scope, owner)
        made.append(
            work.with_blocks([*work.blocks, *chapter(deck, RULES, deck.topic(RULES), 4, heading=f"In {service}")])
        )
    return made


def _annual_reports(deck: Deck) -> Made:
    """One yearly report in two successive years: the same frame, some sentences with other figures, other news."""
    topic = deck.topic(FINDINGS)
    year = deck.random.randint(0, len(_YEARS) - 2)
    kept = deck.sentences(FINDINGS, topic, 5)
    heads = [deck.topic(FINDINGS, without=[topic]) for _ in range(4)]
    made = []
    for label in _YEARS[year : year + 2]:
        blocks = [*boilerplate("annual-report-frame"), *boilerplate("about-the-authority", 4)]
        blocks += [Heading(text="The year in figures", level=2), _figures(deck)]
        blocks += [Paragraph(text=with_other_numbers(text, deck.random)) for text in kept]
        for head in heads:
            blocks += chapter(deck, FINDINGS, head, deck.random.randint(3, 5))
        made.append(_work(f"{topic} annual report {label}", blocks))
    return made


def _surveys(deck: Deck) -> Made:
    """One survey in two years: the same method and questions, other answers."""
    who = deck.random.choice(("Adult social care survey", "Carers survey", "Staff survey", "Partners survey"))
    year = deck.random.randint(2018, 2023)
    made = []
    for label in (year, year + deck.random.choice((1, 2))):
        blocks = [*boilerplate("survey-frame"), Heading(text="Answers in figures", level=2), _figures(deck)]
        blocks += [Heading(text="What the answers say", level=2), *_findings(deck, 7)]
        blocks += [Heading(text="In people's own words", level=2), *_findings(deck, 8)]
        made.append(_work(f"{who} {label}", blocks))
    return made


def _supplier_chapters(deck: Deck) -> Made:
    """Two chapters of one supplier's manual: other topics between the same first and last pages."""
    made = []
    for _ in range(2):
        topic = deck.topic(RULES)
        blocks = [*boilerplate("quality-statements", 1), *boilerplate("supplier-opening")]
        blocks += chapter(deck, RULES, topic, 9)
        blocks += chapter(deck, RULES, deck.topic(RULES), deck.random.randint(3, 5), heading="In practice")
        made.append(_work(f"Procedures manual: {topic}", [*blocks, *boilerplate("supplier-closing")], part=RULES))
    return made


def _equality_analyses(deck: Deck) -> Made:
    """Two equality impact assessments that open with the same law."""
    made = []
    for change in deck.random.sample(_CHANGES, 2):
        blocks: list[Block] = [Heading(text="The law", level=2), *boilerplate("equality-law")]
        for heading in ("The proposal", "Who is affected", "What we will do about it"):
            blocks += [Heading(text=heading, level=2), *_findings(deck, deck.random.randint(4, 6))]
        made.append(_work(f"Equality impact assessment: {change.lower()}", blocks))
    return made


def _minutes(deck: Deck) -> Made:
    """Minutes of two meetings of one board, with what its secretary writes each time."""
    board = deck.random.choice(_BOARDS)
    frame = shared("minutes-frame")
    at = deck.random.randint(0, len(_MONTHS) - 2)
    made = []
    for month in _MONTHS[at : at + 2]:
        blocks: list[Block] = [Paragraph(text="Present: chair, vice-chair, four members and the secretary.")]
        blocks += [Paragraph(text=text) for text in frame[:4]]
        for item in range(3, 7):
            topic = deck.topic(FINDINGS)
            blocks += chapter(deck, FINDINGS, topic, deck.random.randint(4, 6), heading=f"{item}. {topic}")
        blocks += [Paragraph(text=text) for text in frame[4:]]
        made.append(_work(f"{board} minutes {deck.random.randint(1, 28)} {month} 2024", blocks))
    return made


def _job_descriptions(deck: Deck) -> Made:
    """Two job descriptions of one employer."""
    made = []
    for post in deck.random.sample(_POSTS, 2):
        blocks: list[Block] = [Paragraph(text=f"Post: {post}. Grade {deck.random.randint(7, 12)}.")]
        blocks += chapter(deck, RULES, deck.topic(RULES), 8, heading="Purpose of the post")
        duties = deck.fresh(RULES, 9, unlike="")
        blocks += [Heading(text="Main duties", level=2), Items(texts=tuple(duties), numbered=True)]
        blocks += [Heading(text="General", level=2), *boilerplate("job-frame")]
        made.append(_work(f"Job description: {post.lower()}", blocks, part=RULES))
    return made


def _monitoring_reports(deck: Deck) -> Made:
    """Reports on visits to two providers, under the same headings."""
    made = []
    for provider in deck.random.sample(_PROVIDERS, 2):
        blocks = boilerplate("monitoring-frame")
        for heading in _MONITORED:
            judged = deck.random.choice(("Met.", "Partly met.", "Not met."))
            blocks += [
                Heading(text=heading, level=2),
                Paragraph(text=judged),
                *_findings(deck, deck.random.randint(3, 5)),
            ]
        made.append(_work(f"Quality monitoring report: {provider}", blocks))
    return made


def _summary(deck: Deck) -> Made:
    """A report and its summary, which lifts a few of its sentences and puts the rest otherwise."""
    full = compose(deck, FINDINGS, chapters=8)
    lifted = [text_of(block).split(". ")[0].rstrip(".") + "." for block in full.blocks if isinstance(block, Paragraph)]
    points = deck.random.sample(lifted, 6)
    own = deck.fresh(FINDINGS, 8, unlike=full.text)
    blocks: list[Block] = [
        Paragraph(text="This is the short form of a longer report, which is published beside it."),
        Items(texts=tuple(points), numbered=False),
        *paragraphs(own, deck),
    ]
    return [full, _work(f"Summary of {full.title}", blocks)]


def _covering_letter(deck: Deck) -> Made:
    """A report and the letter that went with it."""
    full = compose(deck, FINDINGS)
    key = deck.random.choice(("letter", "letter-short"))
    blocks = [Paragraph(text=f"About: {full.title}"), *boilerplate(key, 2)]
    return [full, _work(f"Covering letter {full.title}", blocks)]


def _plain_words(deck: Deck, mark: str, suffix: str) -> Made:
    kept = {key: text for key, text in topics("plain").items() if key.startswith(mark)}
    chosen = deck.topic("plain", without=[key for key in topics("plain") if key not in kept])
    topic = chosen.removeprefix(mark).split(" (")[0]
    language = chosen.partition(" (")[2].rstrip(")")
    leaflet = _work(topic, paragraphs(topics(RULES)[topic], deck), part=RULES)
    title = f"{topic} {language or suffix}"
    return [leaflet, _work(title, [Paragraph(text=text) for text in kept[chosen]], part=RULES)]


def _easy_read(deck: Deck) -> Made:
    """A leaflet and its easy-read version."""
    return _plain_words(deck, "easy ", "easy read")


def _translation(deck: Deck) -> Made:
    """A leaflet and its translation."""
    return _plain_words(deck, "translation ", "translated")


def _with_quoted_chapter(deck: Deck) -> Made:
    """Two policies that both quote a supplier's chapter in full."""
    quoted = topics(RULES)["Recording and confidentiality"]
    made = []
    for _ in range(2):
        base = compose(deck, RULES, chapters=4)
        blocks = [*base.blocks, Heading(text="From the procedures manual", level=2), *boilerplate("supplier-opening")]
        made.append(
            base.with_blocks([*blocks, Paragraph(text=" ".join(quoted[:5])), Paragraph(text=" ".join(quoted[5:]))])
        )
    return [replace(work, header="Quality statement: safe systems, pathways and transitions") for work in made]


WAYS: Sequence[Callable[[Deck], Made]] = (
    _team_plans,
    _two_services,
    _annual_reports,
    _supplier_chapters,
    _equality_analyses,
    _minutes,
    _surveys,
    _monitoring_reports,
    _summary,
    _quarters,
    _covering_letter,
    _easy_read,
    _job_descriptions,
    _two_services,
    _annual_reports,
    _with_quoted_chapter,
    _translation,
)
"""Ways of looking alike; the two that deceive most stand in it twice."""
