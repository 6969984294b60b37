"""Banks to develop grouping on: version families, copies, and works that only look alike.

Made by code from texts and layouts of its own; what is measured for publication is another set.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations
from random import Random

from eval.aside.families import Bank, SentDocument
from eval.aside.families_dev import prose
from eval.aside.families_dev.copies import make_copies
from eval.aside.families_dev.edits import new_work
from eval.aside.families_dev.lookalikes import make_lookalikes
from eval.aside.families_dev.series import make_family
from eval.aside.families_dev.writing import FORMATS, written

BANKS = 10


def make_banks(count: int = BANKS) -> Iterator[Bank]:
    """Yield banks of about 120 documents; the same on every run."""
    for number in range(count):
        yield _bank(number)


def _bank(number: int) -> Bank:
    draw = Random(7000 + number)  # noqa: S311 - a choice of words, nothing secret
    documents: list[SentDocument] = []
    apart: list[tuple[str, str]] = []
    subjects = draw.sample(prose.SUBJECTS, len(prose.SUBJECTS))
    for place in range(8):
        documents += _family(draw, subjects[place], f"b{number}-family{place}")
    for place in range(30):
        documents += make_copies(draw, subjects[(8 + place) % len(subjects)], f"b{number}-copies{place}")
    for place in range(18):
        made = _lookalikes(draw, subjects[(place * 3) % len(subjects)], f"b{number}-alike{place}")
        documents += made
        apart += [(one.name, other.name) for one, other in combinations(made, 2)]
    for place in range(6):
        work = new_work(draw, f"{subjects[-1 - place]} Notes")
        name = f"b{number}-other{place}"
        documents.append(
            SentDocument(
                name=name,
                path=f"{work.title}.docx",
                content=written(work, "docx"),
                work=name,
                version=1,
                current=True,
                kind="original",
            )
        )
    draw.shuffle(documents)
    return Bank(name=f"bank {number}", documents=_with_own_paths(documents), apart=tuple(apart))


def _family(draw: Random, subject: str, work_id: str) -> list[SentDocument]:
    versions = make_family(draw, subject, draw.randint(2, 6))
    kinds = [draw.choice(FORMATS)] * len(versions)
    if draw.random() < 0.4:
        kinds = [draw.choice(FORMATS) for _ in versions]
    last = len(versions)
    return [
        SentDocument(
            name=f"{work_id}-v{place}",
            path=f"{version.path}.{kind}",
            content=written(version.work, kind),
            work=work_id,
            version=place,
            current=place == last,
            kind="original" if place == last else "older-version",
        )
        for place, (version, kind) in enumerate(zip(versions, kinds, strict=True), 1)
    ]


def _lookalikes(draw: Random, subject: str, name: str) -> list[SentDocument]:
    kind = draw.choice(FORMATS)
    return [
        SentDocument(
            name=f"{name}-{place}",
            path=f"{path}.{kind}",
            content=written(work, kind),
            work=f"{name}-{place}",
            version=1,
            current=True,
            kind="original",
        )
        for place, (work, path) in enumerate(make_lookalikes(draw, subject))
    ]


def _with_own_paths(documents: list[SentDocument]) -> tuple[SentDocument, ...]:
    """Give a folder to each file whose path another has already."""
    from dataclasses import replace

    taken: set[str] = set()
    made = []
    for document in documents:
        path, folder = document.path, 1
        while path.casefold() in taken:
            folder += 1
            path = f"{folder:02} Upload/{document.path}"
        taken.add(path.casefold())
        made.append(replace(document, path=path))
    return tuple(made)
