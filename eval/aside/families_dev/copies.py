"""Copies of a document: in another format, a little edited, or read from a scan."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from eval.aside.families import SentDocument
from eval.aside.families_dev import prose
from eval.aside.families_dev.edits import Work, noisy, rewritten, scattered
from eval.aside.families_dev.writing import FORMATS, another, written


def make_copies(draw: Random, subject: str, work_id: str) -> list[SentDocument]:
    """Return an original and one copy of it."""
    title = f"{subject} {draw.choice([*prose.SORTS, 'Report', 'Review', 'Briefing'])}"
    work = _work(draw, title)
    kind = draw.choice(FORMATS)
    name = draw.choice([title, title.replace(" ", "_"), title.lower(), f"R{draw.randint(1, 40)} {title}"])
    original = _sent(work, name, kind, work_id, "original", current=True)
    way = draw.choice(["twin", "twin", "edited", "edited", "scan", "same format", "furnished"])
    copy = draw.choice([f"Copy of {name}", f"{name} (1)", f"06 Other/{name}", f"{name} web version", f"late/{name}"])
    match way:
        case "twin":
            other = another(kind, draw)
            made = _sent(work, draw.choice([name, copy]), other, work_id, "same-text", current=False)
        case "same format":
            changed = replace(work, year=work.year - 1)
            made = _sent(
                changed, copy, kind if kind in ("docx", "odt") else "docx", work_id, "same-text", current=False
            )
        case "furnished":
            changed = replace(
                work,
                header=draw.choice(["Thornmere Council | OFFICIAL", "Adult Social Care", title]),
                footer=draw.choice(["Page", "Printed copies are uncontrolled", "www.thornmere.example"]),
            )
            made = _sent(changed, copy, "pdf", work_id, "same-text", current=False)
            if kind == "pdf":
                original = _sent(work, name, "docx", work_id, "original", current=True)
        case "edited":
            changed = scattered(work, draw, draw.choice([0.005, 0.01, 0.02, 0.04]))
            if draw.random() < 0.3:
                changed = rewritten(work, draw, 0.05)
            made = _sent(changed, copy, draw.choice([kind, another(kind, draw)]), work_id, "near", current=False)
        case _:
            changed = noisy(work, draw, draw.choice([0.005, 0.01, 0.02, 0.04, 0.06]))
            scan = draw.choice(
                [f"scan_{draw.randint(1000, 9999)}", f"{name} scanned", f"IMG_{draw.randint(1, 9999):04}"]
            )
            made = _sent(changed, scan, draw.choice(["pdf", "txt"]), work_id, "near", current=False)
    return [original, made]


def _work(draw: Random, title: str) -> Work:
    from eval.aside.families_dev.edits import new_work

    work = replace(new_work(draw, title), year=draw.randint(2020, 2024))
    if draw.random() < 0.4:
        date = f"{draw.choice(prose.MONTHS)} {work.year}"
        work = replace(
            work, labels=(("Author", draw.choice(prose.PEOPLE)), ("Date", date)), labelled=draw.random() < 0.5
        )
    return work


def _sent(work: Work, name: str, kind: str, work_id: str, what: str, *, current: bool) -> SentDocument:
    return SentDocument(
        name=f"{work_id}-{what}",
        path=f"{name}.{kind}",
        content=written(work, kind),
        work=work_id,
        version=1,
        current=current,
        kind=what,
    )
