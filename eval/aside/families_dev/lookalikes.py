"""Documents that look alike and are different works: what grouping must keep apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from random import Random

from eval.aside.families_dev import prose
from eval.aside.families_dev.edits import Work, named, new_work, refigured, rewritten, scattered, swapped

Named = tuple[Work, str]


def make_lookalikes(draw: Random, subject: str) -> list[Named]:
    """Return two to four works that look alike, each with the path of its file."""
    return draw.choice(_WAYS)(draw, subject)


def _forms(draw: Random, subject: str) -> list[Named]:
    """One template with questions, filled for several teams."""
    title = f"{subject} {draw.choice(['Audit Tool', 'Self-assessment', 'Visit Record', 'Service Profile'])}"
    questions = tuple(
        f"{draw.choice(['How well', 'In what way', 'Where'])} does the team handle {what}?"
        for what in draw.sample(prose.WHAT, 7)
    )
    label = draw.choice(["Team", "Locality", "Area", "Service", "Completed for"])
    neutral = draw.random() < 0.3
    made = []
    for place, team in enumerate(draw.sample(prose.TEAMS, draw.randint(2, 4))):
        labels = (
            (label, f"{team} team"),
            ("Completed by", draw.choice(prose.PEOPLE)),
            ("Date", f"{draw.randint(1, 28)} {draw.choice(prose.MONTHS)} 2024"),
        )
        answers = tuple((question, (prose.paragraph(draw, 1, 3),)) for question in questions)
        work = Work(title=title, labels=labels, sections=answers)
        made.append((work, f"forms/{title} {place + 1}" if neutral else f"forms/{title} {team}"))
    return made


def _profiles(draw: Random, subject: str) -> list[Named]:
    """The same prose template, most of it printed, for several areas."""
    base = new_work(draw, "x")
    made = []
    for team in draw.sample(prose.TEAMS, draw.randint(2, 3)):
        work = refigured(named(base, draw, team), draw, 0.9)
        work = replace(work, title=f"{subject} in {team}", tables=base.tables)
        local = (f"About {team}", tuple(prose.paragraphs(draw, draw.randint(1, 2))))
        work = replace(work, sections=(*work.sections, local))
        made.append((work, draw.choice([f"{subject} {team}", f"profiles/{team}"])))
    return made


def _two_services(draw: Random, subject: str) -> list[Named]:
    """One policy, written for two services."""
    one, other = draw.sample(prose.SERVICES, 2)
    base = named(new_work(draw, f"{subject} Policy: {one}"), draw, one, share=0.3)
    second = swapped(base, one, other)
    step = draw.random()
    if step < 0.5:
        second = scattered(second, draw, draw.choice([0.01, 0.03]))
    elif step < 0.7:
        second = rewritten(second, draw, 0.1)
    if draw.random() < 0.3:  # only the text says which service it is for
        base, second = replace(base, title=f"{subject} Policy"), replace(second, title=f"{subject} Policy")
        return [(base, f"{subject} policy - {one}"), (second, f"{subject} policy - {other}")]
    if draw.random() < 0.3:
        base = replace(base, labels=(("Version", "2.0"), ("Owner", "P Bello")))
        second = replace(second, labels=(("Version", "3.1"), ("Owner", "M Dunne")))
    names = draw.choice([(base.title.replace(":", ""), second.title.replace(":", "")), ("policy 1", "policy 2")])
    return [(base, names[0]), (second, names[1])]


def _annual(draw: Random, subject: str) -> list[Named]:
    """An annual report's successive years."""
    year = draw.randint(2019, 2022)
    base = new_work(draw, "x", sections=7)
    share = draw.choice([0.0, 0.1, 0.25, 0.4])
    sort = draw.choice(["Annual Report", "Annual Account", "Complaints Report", "Performance Review"])
    style = draw.choice(["{y}-{z}", "{y}/{z}", "{y} to 20{z}", "{y}"])
    made = []
    for place in range(draw.randint(2, 3)):
        said = style.format(y=year + place, z=f"{(year + place + 1) % 100:02}")
        work = rewritten(refigured(base, draw, 0.95), draw, share)
        work = replace(
            work, title=draw.choice([f"{subject} {sort} {said}", f"{subject} {sort}: {said}"]), year=year + place + 1
        )
        name = f"{subject} {sort} {said.replace('/', '-')}"
        if draw.random() < 0.3:
            work = replace(work, labels=(("Version", "Final"), ("Date", f"June {year + place + 1}")))
        made.append((work, name))
        base = work if draw.random() < 0.5 else base
    return made


def _monthly(draw: Random, subject: str) -> list[Named]:
    """A report that comes each month or quarter."""
    base = new_work(draw, "x", sections=4)
    months = draw.choice([prose.MONTHS, ("Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"), ("Q1", "Q2", "Q3", "Q4")])
    at = draw.randrange(len(months) - 1)
    made = []
    for step in range(2):
        said = f"{months[at + step]} 2024"
        work = rewritten(refigured(base, draw), draw, draw.choice([0.05, 0.2]))
        made.append((replace(work, title=f"{subject} Performance Report {said}"), f"{subject} performance {said}"))
    return made


def _boilerplate(draw: Random, subject: str) -> list[Named]:
    """Different documents that share half of their words: law, a supplier's chapters, quality statements."""
    shared = new_work(draw, "x", sections=draw.randint(3, 5)).sections
    made = []
    for other in draw.sample([each for each in prose.SUBJECTS if each != subject], draw.randint(2, 4)):
        title = f"{other} {draw.choice(prose.SORTS)}"
        own = new_work(draw, title, sections=draw.randint(3, 6))
        made.append((replace(own, sections=(*shared, *own.sections)), title))
    return made


def _summary(draw: Random, subject: str) -> list[Named]:
    """A full report and its summary."""
    title = f"{subject} {draw.choice(['Strategy', 'Review', 'Report'])}"
    full = new_work(draw, title, sections=10)
    head, texts = full.sections[0]
    said = draw.choice(["Executive Summary", "Summary", "Key messages", "At a glance", "Easy read"])
    short = Work(title=f"{title}: {said}", sections=((head, texts), full.sections[1]))
    if draw.random() < 0.5:
        short = replace(short, sections=tuple((head, texts[:1]) for head, texts in full.sections))
    return [(full, title), (short, draw.choice([f"{title} {said}", f"{said} - {title}"]))]


def _periods(draw: Random, subject: str) -> list[Named]:
    """A strategy, and the one that came after its term."""
    year = draw.randint(2015, 2020)
    base = new_work(draw, f"{subject} Strategy {year}-{year + 3}")
    later = replace(refigured(rewritten(base, draw, 0.4), draw, 0.8), title=f"{subject} Strategy {year + 4}-{year + 7}")
    return [(base, base.title), (later, later.title)]


def _roles(draw: Random, subject: str) -> list[Named]:
    """Two job descriptions, or two agreements with providers, from one text."""
    one, other = draw.sample(
        ["Harbour Care Ltd", "Fenside Homes", "Mill House Trust", "Ashby Support", "Castle Care"], 2
    )
    base = named(new_work(draw, f"Service Agreement with {one}"), draw, one, share=0.1)
    second = rewritten(refigured(swapped(base, one, other), draw, 0.5), draw, 0.05)
    return [(base, f"contracts/{one} {subject}"), (second, f"contracts/{other} {subject}")]


def _minutes(draw: Random, subject: str) -> list[Named]:
    """Minutes of two meetings of one board."""
    present = tuple(draw.sample(prose.PEOPLE, 8))
    made = []
    shared = tuple(prose.paragraphs(draw, 2))
    for month in draw.sample(prose.MONTHS, 2):
        work = new_work(
            draw, f"{subject} Board: minutes of the meeting of {draw.randint(1, 28)} {month} 2024", sections=4
        )
        opening = (("Present", (", ".join(present),)), ("Standing items", shared))
        made.append((replace(work, sections=(*opening, *work.sections)), f"{subject} board minutes {month} 2024"))
    return made


_WAYS: tuple[Callable[[Random, str], list[Named]], ...] = (
    _forms,
    _forms,
    _profiles,
    _two_services,
    _two_services,
    _annual,
    _annual,
    _monthly,
    _boilerplate,
    _summary,
    _periods,
    _roles,
    _minutes,
)
