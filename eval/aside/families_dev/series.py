"""Version families: how a work is drafted, agreed, reviewed and filed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from random import Random

from eval.aside.families_dev import prose
from eval.aside.families_dev.edits import Work, grown, moved, new_work, noisy, rewritten, scattered
from eval.aside.families_dev.told import named_wrongly, told_by_figures, told_in_prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version of a work with the name of its file, without extension."""

    work: Work
    path: str


def make_family(draw: Random, subject: str, count: int) -> list[Version]:
    """Return `count` versions of one work, oldest first; the ways of naming them vary from family to family."""
    title = f"{subject} {draw.choice(prose.SORTS)}"
    work = replace(new_work(draw, title), year=draw.randint(2020, 2024))
    works = [work]
    most = draw.choice([0.02, 0.05, 0.1, 0.2, 0.3, 0.4])
    while len(works) < count:
        works.append(_next(works[-1], draw, most))
    return draw.choice(_WAYS)(works, draw, title)


def _next(work: Work, draw: Random, most: float) -> Work:
    share = draw.uniform(0.4, 1) * most
    step = draw.random()
    if step < 0.35:
        made = scattered(work, draw, share)
    elif step < 0.8:
        made = rewritten(work, draw, share)
    else:
        made = scattered(rewritten(work, draw, share / 2), draw, share / 2)
    if draw.random() < 0.4:
        made = grown(made, draw, draw.randint(1, 3))
    if draw.random() < 0.1:
        made = moved(made, draw)
    return made


def _slug(title: str, draw: Random) -> str:
    step = draw.random()
    if step < 0.3:
        return title.replace(" ", "_")
    if step < 0.45:
        return title.replace(" ", "-").lower()
    if step < 0.6:
        return f"{draw.choice(['ASC', 'Thornmere', 'R12', 'Appendix 3', '04'])} {title}"
    return title


def _numbered_names(works: list[Work], draw: Random, title: str) -> list[Version]:
    slug = _slug(title, draw)
    major = draw.random() < 0.5
    mark = draw.choice([" v{}", "_v{}", " version {}", " (v{})", " V{}"])
    numbers = [str(n + 1) if major else f"0.{n + 1}" for n in range(len(works))]
    if not major and draw.random() < 0.5:
        numbers[-1] = "1.0"
    return [
        Version(work=work, path=f"{slug}{mark.format(number)}") for work, number in zip(works, numbers, strict=True)
    ]


def _status_names(works: list[Work], draw: Random, title: str) -> list[Version]:
    slug = _slug(title, draw)
    ladder = ["first draft", "draft", "draft for consultation", "final draft", "FINAL", "FINAL signed off"]
    if len(works) < 5:
        ladder = ["early draft", "draft", "draft post consultation", "FINAL"]
    names = ladder[-len(works) :]
    made = []
    for work, name in zip(works, names, strict=True):
        banner = "DRAFT - not council policy" if "draft" in name and draw.random() < 0.5 else ""
        made.append(Version(work=replace(work, banner=banner), path=f"{slug} {name}"))
    return made


def _tables_inside(works: list[Work], draw: Random, title: str) -> list[Version]:
    """Plain names in different folders; a table of versions inside says which is which."""
    made = []
    rows: list[tuple[str, ...]] = [("Version", "Date", "Author", "Change")]
    year, month = draw.randint(2019, 2022), draw.randrange(12)
    after, slug = draw.random() < 0.3, _slug(title, draw)
    for place, work in enumerate(works):
        month += draw.randint(1, 8)
        date = f"{draw.randint(1, 28)} {prose.MONTHS[month % 12]} {year + month // 12}"
        rows.append((f"{place + 1}.0", date, draw.choice(prose.PEOPLE), draw.choice(["First issue", "Reviewed"])))
        names = [slug, f"{slug} ({place + 1})", f"{slug} {draw.choice(['website', 'signed', 'approved'])}"]
        folder = draw.choice(["", "policies/", "06 Other/", "from Sharepoint/"])
        name = names[0] if place == 0 else draw.choice(names)
        made.append(Version(work=replace(work, history=tuple(rows), after=after), path=f"{folder}{name}"))
    return made


def _dates_inside(works: list[Work], draw: Random, title: str) -> list[Version]:
    """A block of document control in each."""
    year, slug, labelled = draw.randint(2018, 2020), _slug(title, draw), draw.random() < 0.6
    made = []
    owner = draw.choice(prose.PEOPLE)
    for place, work in enumerate(works):
        issued = f"{draw.choice(prose.MONTHS)} {year + place}"
        labels = [("Document title", title), ("Owner", owner), ("Last updated", issued)]
        labels.append(("Next review", f"{draw.choice(prose.MONTHS)} {year + place + 2}"))
        if draw.random() < 0.6:
            labels.append(("Version", f"{place + 1}"))
        if draw.random() < 0.3:
            labels.append(("Approved by", draw.choice(["Cabinet", "Directorate leadership team"])))
        name = draw.choice([slug, f"{slug} {place + 1}", f"{slug} copy", f"{slug} {year + place}", f"{slug} {issued}"])
        made.append(Version(work=replace(work, labels=tuple(labels), labelled=labelled), path=name))
    return made


def _date_names(works: list[Work], draw: Random, title: str) -> list[Version]:
    year, slug, way = draw.randint(2020, 2022), _slug(title, draw), draw.randrange(4)
    made = []
    month = draw.randrange(12)
    for place, work in enumerate(works):
        month += draw.randint(1, 9)
        true, at, day = year + month // 12, month % 12, draw.randint(1, 28)
        name = [
            f"{true}{at + 1:02}{day:02} {slug}",
            f"{slug} {day:02}.{at + 1:02}.{str(true)[2:]}",
            f"{slug} {prose.MONTHS[at]} {true}",
            f"{slug} - {true}-{at + 1:02}-{day:02}",
        ][way]
        made.append(Version(work=work, path=name))
        if place and draw.random() < 0.2:
            made[-1] = Version(work=replace(work, footer=f"Reviewed {prose.MONTHS[at]} {true}"), path=name)
    return made


def _archive_folder(works: list[Work], draw: Random, title: str) -> list[Version]:
    slug = _slug(title, draw)
    folder = draw.choice(["archive", "Old", "superseded", "previous versions", "_old do not use", "Archived docs"])
    return [
        Version(
            work=work,
            path=f"policies/{slug}" if place == len(works) - 1 else f"policies/{folder}/{slug} {place + 1}".strip(),
        )
        for place, work in enumerate(works)
    ]


def _growth_only(works: list[Work], draw: Random, title: str) -> list[Version]:
    """Nothing but growth and copies of names says which came first."""
    slug = _slug(title, draw)
    made = [works[0]]
    for _ in works[1:]:
        made.append(grown(scattered(made[-1], draw, 0.03), draw, 2))
    return [
        Version(work=work, path=slug if place == len(made) - 1 else f"drafts/{slug} {place + 1}")
        for place, work in enumerate(made)
    ]


def _scanned_older(works: list[Work], draw: Random, title: str) -> list[Version]:
    """The older ones are scans, read with noise, and named by the scanner."""
    share = draw.choice([0.005, 0.015, 0.03])
    made = []
    for place, work in enumerate(works):
        issued = f"{prose.MONTHS[draw.randrange(12)]} {2017 + 2 * place}"
        labels = (("Version", f"{place + 1}.0"), ("Date", issued))
        dated = replace(work, labels=labels, labelled=draw.random() < 0.5)
        if place < len(works) - 1:
            made.append(Version(work=noisy(dated, draw, share), path=f"scans/scan{draw.randint(100, 99999):05}"))
        else:
            made.append(Version(work=dated, path=_slug(title, draw)))
    return made


def _renamed(works: list[Work], draw: Random, title: str) -> list[Version]:
    """The title changed on the way, and so did the file name."""
    subject = title.rpartition(" ")[0]
    made = []
    for place, work in enumerate(works):
        called = (
            title
            if place < len(works) - 1
            else draw.choice([f"Our {title}", f"{subject}: {title.rsplit(maxsplit=1)[-1]}"])
        )
        labels = (("Version", f"{place + 1}.{draw.randint(0, 3)}"), ("Status", "Draft" if place == 0 else "Approved"))
        made.append(Version(work=replace(work, title=called, labels=labels), path=f"{called} v{place + 1}"))
    return made


def _told_inside(works: list[Work], draw: Random, title: str) -> list[Version]:
    """What stands inside tells, whatever the names say."""
    way = draw.choice([told_in_prose, told_by_figures, named_wrongly])
    return [Version(work=work, path=path) for work, path in way(works, draw, title)]


_WAYS: tuple[Callable[[list[Work], Random, str], list[Version]], ...] = (
    _numbered_names,
    _numbered_names,
    _status_names,
    _status_names,
    _tables_inside,
    _tables_inside,
    _dates_inside,
    _dates_inside,
    _date_names,
    _archive_folder,
    _growth_only,
    _scanned_older,
    _renamed,
    _told_inside,
    _told_inside,
    _told_inside,
    _told_inside,
)
