"""Versions whose names say nothing, or the wrong thing: only what stands inside tells which is the latest."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from eval.aside.families_dev import prose
from eval.aside.families_dev.edits import Work

_BODIES = ("the directorate leadership team", "Cabinet", "the policy board", "the practice governance group")
_NAMES = (
    "",
    " copy",
    " (web)",
    " JT laptop",
    " from intranet",
    " (2)",
    " tracked",
    " printed",
    " team drive",
    " - use",
)
_APPROVALS = (
    "This document was approved by {body} on {date}.",
    "Agreed at {body}, {date}, and in force from that day.",
    "{date}: taken to {body} and adopted without changes.",
    "It takes effect on {date} and applies to every team.",
    "Amended {date} after the audit; the change is in the second section.",
    "Reviewed in {date} by the policy officer.",
    "Signed off by {body} in {date}, after staff had commented.",
    "We wrote this in {date}, with help from the carers' reference group.",
)
_REPLACED = ("", "", " It replaces the one of {earlier}.", " What was agreed in {earlier} no longer holds.")
_STATISTICS = (
    "In {year} the team dealt with {count} of these.",
    "Between April {before} and March {year} there were {count}.",
    "Figures are for {before}/{short}, when {count} people were supported.",
    "Staff were last trained in {year}; {count} took part.",
    "At 31 March {year} the number stood at {count}.",
)


def told_in_prose(works: list[Work], draw: Random, title: str) -> list[tuple[Work, str]]:
    """A sentence somewhere says when a version was agreed."""
    year, month, made, earlier = draw.randint(2016, 2020), draw.randrange(12), [], "May 2014"
    for work in works:
        month += draw.randint(3, 15)
        date = _date(draw, year + month // 12, month % 12)
        said = draw.choice(_APPROVALS).format(body=draw.choice(_BODIES), date=date)
        said += draw.choice(_REPLACED).format(earlier=earlier)
        made.append((_put(work, said[0].upper() + said[1:], draw), f"{title}{draw.choice(_NAMES)}"))
        earlier = f"{prose.MONTHS[month % 12]} {year + month // 12}"
    return made


def told_by_figures(works: list[Work], draw: Random, title: str) -> list[tuple[Work, str]]:
    """Nothing says when a version was made, but the years that it speaks of."""
    year, made = draw.randint(2017, 2020), []
    for work in works:
        year += 1
        changed = work
        for said in draw.sample(_STATISTICS, draw.randint(1, 3)):
            filled = said.format(year=year, before=year - 1, short=year % 100, count=draw.randint(30, 900))
            changed = _put(changed, filled, draw)
        made.append((changed, f"{title}{draw.choice(_NAMES)}"))
    return made


def named_wrongly(works: list[Work], draw: Random, title: str) -> list[tuple[Work, str]]:
    """Numbers or words of status in the names run against the dates and versions stated inside."""
    count, year = len(works), draw.randint(2017, 2020)
    numbers = list(range(count, 0, -1))
    if draw.random() < 0.5:
        numbers = draw.sample(range(1, count + 4), count)
    status = draw.random() < 0.4
    made = []
    rows: list[tuple[str, ...]] = [("Issue", "Approved", "Summary of changes")]
    way = draw.randrange(3)
    for place, (work, number) in enumerate(zip(works, numbers, strict=True)):
        date = _date(draw, year + place, draw.randrange(12))
        rows.append((str(place + 1), date, draw.choice(["New", "Annual review", "Law updated"])))
        changed = [
            replace(work, labels=(("Issued", date), ("Owner", draw.choice(prose.PEOPLE)))),
            replace(work, history=tuple(rows), after=draw.random() < 0.5),
            replace(work, footer=f"{title}, issue {place + 1}, {date}"),
        ][way]
        last = place == count - 1
        name = f" v{number}" if not status else (" working copy" if last else draw.choice([" FINAL", " final (2)", ""]))
        made.append((changed, f"{title}{name}"))
    return made


def _date(draw: Random, year: int, month: int) -> str:
    day = draw.randint(1, 28)
    ways = (f"{day} {prose.MONTHS[month]} {year}", f"{prose.MONTHS[month]} {year}", f"{day:02}/{month + 1:02}/{year}")
    return draw.choice(ways)


def _put(work: Work, said: str, draw: Random) -> Work:
    """Put a sentence into one of the sections."""
    sections = list(work.sections)
    at = draw.choice([0, len(sections) - 1, draw.randrange(len(sections))])
    head, texts = sections[at]
    texts = (f"{said} {texts[0]}", *texts[1:]) if draw.random() < 0.5 else (*texts, said)
    sections[at] = (head, texts)
    return replace(work, sections=tuple(sections))
