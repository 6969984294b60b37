"""Put banks together: families, copies, near misses and documents that have nothing to do with any of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from random import Random

from eval.aside.families import Bank, SentDocument
from eval.aside.families_test.copies import copied_work
from eval.aside.families_test.near_misses import pairs
from eval.aside.families_test.prose import FINDINGS, RULES, Deck, topics
from eval.aside.families_test.versions import family
from eval.aside.families_test.works import Work, boilerplate, compose, sample_works
from eval.sample.source import Heading, Paragraph

_SEED = "families, test part"
_MEMBERS = (2, 3, 2, 4, 3, 5, 2, 6, 3, 4)
_TOTALS = (0.02, 0.1, 0.25, 0.05, 0.4, 0.15, 0.3, 0.01, 0.2, 0.35, 0.08)
"""Shares of the words that differ between a family's first version and its last."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Plan:
    """How much of everything a bank holds."""

    families: int
    copied: int  # works with copies
    near_misses: int
    unrelated: int
    quoting: int = 0  # works that quote the supplier's chapter


_PLANS = (
    *(_Plan(families=2, copied=4, near_misses=5, unrelated=2),) * 4,
    *(_Plan(families=5, copied=10, near_misses=13, unrelated=8, quoting=6),) * 6,
    *(_Plan(families=7, copied=13, near_misses=21, unrelated=5, quoting=12),) * 6,
)


def make_banks() -> Iterator[Bank]:
    """Yield every bank of the test part, the same on every run."""
    counts = {"family": 0, "near": 0}
    for number, plan in enumerate(_PLANS):
        yield _bank(number, plan, counts)


def _bank(number: int, plan: _Plan, counts: dict[str, int]) -> Bank:
    random = Random(f"{_SEED} {number}")  # noqa: S311 - for texts, not for secrets
    deck = Deck(random=random)
    samples = random.sample(sample_works(), min(len(sample_works()), (plan.copied + plan.unrelated) // 2))
    taken = {work.title for work in samples}
    sent: list[SentDocument] = []
    apart: list[tuple[str, str]] = []
    for at in range(plan.families):
        turn = counts["family"]
        counts["family"] += 1
        work = _pool_work(deck, taken, quoting=at < plan.quoting // 3, part=FINDINGS if turn % 6 == 5 else RULES)
        members, total = _MEMBERS[turn % len(_MEMBERS)], _TOTALS[turn % len(_TOTALS)]
        sent += family(work, f"family-{at}", deck, members=members, scheme=turn, total=total)
    for at in range(plan.copied):
        work = samples.pop() if at % 2 and samples else _pool_work(deck, taken, quoting=at < plan.quoting // 2)
        sent += copied_work(work, f"copied-{at}", random, copies=random.choice((1, 1, 1, 2, 2, 3)))
    for at in range(plan.near_misses):
        written, kept_apart = pairs(counts["near"], deck, key=f"near-{at}", taken=taken)
        counts["near"] += 1
        sent += written
        apart += kept_apart
    for at in range(plan.unrelated):
        work = samples.pop() if samples else _pool_work(deck, taken, quoting=at < plan.quoting // 3, part=FINDINGS)
        sent += copied_work(work, f"other-{at}", random, copies=0)
    random.shuffle(sent)
    return Bank(name=f"test-{number:02d}", documents=_told_apart(sent), apart=tuple(apart))


def _pool_work(deck: Deck, taken: set[str], *, quoting: bool, part: str = "") -> Work:
    """Return a new work; one that quotes opens with quality statements and ends with the supplier's chapter."""
    work = compose(deck, part or deck.random.choice((RULES, RULES, FINDINGS)))
    while work.title in taken:
        work = compose(deck, work.part)
    taken.add(work.title)
    if deck.random.random() < 0.25:
        work = work.opened(*boilerplate("quality-statements", 1)[: deck.random.randint(1, 4)])
    if not quoting:
        return work
    quoted = topics(RULES)["Recording and confidentiality"]
    extract = [Paragraph(text=" ".join(quoted[:5])), Paragraph(text=" ".join(quoted[5:]))]
    heading = Heading(text="From the procedures manual", level=2)
    return work.with_blocks([*work.blocks, heading, *boilerplate("supplier-opening"), *extract])


def _told_apart(sent: list[SentDocument]) -> tuple[SentDocument, ...]:
    """Put a folder before the path of a document where another has the same, as a system does on upload."""
    taken: set[str] = set()
    made: list[SentDocument] = []
    for document in sent:
        path, again = document.path, 1
        while path.lower() in taken:
            again += 1
            path = f"Upload {again}/{document.path}"
        taken.add(path.lower())
        made.append(replace(document, path=path))
    return tuple(made)
