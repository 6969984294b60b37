"""Copies of one version of a work: identical bytes, twins in another format, poor scans and small touch-ups."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from eval.aside.families import SentDocument
from eval.aside.families_test.edits import slip
from eval.aside.families_test.files import FORMATS, commented, dressed, scanned, write
from eval.aside.families_test.names import file_stem, somewhere
from eval.aside.families_test.works import Work
from eval.sample.source import Paragraph

_CONTACTS = (
    "Contact: the policy desk, room 2.14, extension 4410.",
    "Contact: the assurance mailbox, extension 4477.",
    "Questions to the practice development lead, extension 5102.",
    "Questions to the business support desk, second floor.",
)
_REMARKS = (
    ("Reviewer A", "Can we say this more simply?"),
    ("Reviewer B", "Legal have cleared this sentence."),
    ("Reviewer C", "Check with housing before we print."),
    ("Reviewer A", "Agreed, thanks."),
)
_WAYS = ("twin", "twin", "twin", "twin", "scan", "scan", "touched", "touched", "stamped", "commented", "identical")
SCAN_RATES = (0.01, 0.015, 0.02, 0.03, 0.04, 0.05)
"""Shares of the characters that a poor scan misreads."""


def copied_work(work: Work, key: str, random: Random, *, copies: int) -> list[SentDocument]:
    """Return a work's best copy and further copies of the same version, each made in its own way."""
    kind = random.choice(FORMATS)
    best = dressed(work, random)
    content = write(best, kind, random)
    first = _sent(key, 0, f"{somewhere(random)}{file_stem(work, random)}.{kind}", content, "original")
    return [first, *(_copy(work, content, kind, (key, at), random) for at in range(1, copies + 1))]


def _copy(work: Work, content: bytes, kind: str, place: tuple[str, int], random: Random) -> SentDocument:
    key, at = place
    way = random.choice(_WAYS)
    folder, stem = somewhere(random), file_stem(work, random)
    if way == "identical":
        return _sent(key, at, f"{folder}{random.choice(('Copy of ', ''))}{stem} ({at}).{kind}", content, "identical")
    if way == "scan":
        rate, lost = random.choice(SCAN_RATES), random.choice((0, 0, 1, 2, 3))
        form = random.choice(("pdf", "txt"))
        name = random.choice((f"scan{random.randint(100, 9999):04d}", f"{stem} scanned"))
        noisy = scanned(dressed(work, random), form, random, rate=rate, lost=lost)
        return _sent(key, at, f"{folder}{name}-{at}.{form}", noisy, "near")
    if way == "commented":
        remarks = random.sample(_REMARKS, random.randint(1, 3))
        noted = commented(dressed(work, random), remarks, random)
        return _sent(key, at, f"{folder}{stem} with comments {at}.docx", noted, "near")
    other = random.choice([form for form in FORMATS if form != kind])
    if way == "twin":
        return _sent(
            key, at, f"{folder}{stem}{_again(at)}.{other}", write(dressed(work, random), other, random), "same-text"
        )
    form = random.choice((kind, other))
    if way == "stamped":
        stamped = dressed(slip(work, random, count=random.randint(1, 3)), random)
        stamped = replace(stamped, header="DRAFT").with_blocks([Paragraph(text="DRAFT"), *stamped.blocks])
        return _sent(key, at, f"{folder}{stem} for checking {at}.{form}", write(stamped, form, random), "near")
    touched = slip(work, random, count=random.randint(2, 9))
    if random.random() < 0.5:
        touched = touched.with_blocks([*touched.blocks, Paragraph(text=random.choice(_CONTACTS))])
    return _sent(
        key, at, f"{folder}{stem}{_again(at)} corrected.{form}", write(dressed(touched, random), form, random), "near"
    )


def _again(at: int) -> str:
    return "" if at == 1 else f" {at}"


def _sent(key: str, at: int, path: str, content: bytes, kind: str) -> SentDocument:
    return SentDocument(name=f"{key}-{at}", path=path, content=content, work=key, version=1, current=True, kind=kind)
