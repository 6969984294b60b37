"""Measure how well copies and version families are found, against banks whose families are known."""

from __future__ import annotations

import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import combinations
from pathlib import Path

from eval.aside.families import Bank, SentDocument
from eval.metrics import Confusion, Estimate, confusion, wilson
from ingest.framework import load_framework
from ingest.model import DocumentId
from ingest.parsing import parse
from ingest.pipeline import ReadDocument, Settled, make_reading, settle
from ingest.settings import Limits, Settings
from ingest.sniffing import sniff

ORIGINAL = "original"
OLDER = "older-version"
PARTS = ("dev", "test")
SHUFFLES = 3
WORST = 15
"""Most mistakes named of each sort."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """Where the product put one document."""

    group: str  # the same for all documents of one group
    kind: str  # original where it stays, otherwise how it repeats another
    current: str  # name of the document of its group that stays


Grouping = Callable[[Bank], Mapping[str, Grouped]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What was counted over banks; a mistake is a line that names bank and documents."""

    copies: Counter[str]  # right, extra, missed: pairs of copies of one version
    families: Counter[str]  # the same for pairs of documents of one version family
    current: Counter[str]  # right, wrong: version families
    apart: Counter[str]  # right, wrong: near-miss pairs
    kinds: Counter[tuple[str, str]]  # (expected, got) of documents that have copies or versions
    mistakes: Mapping[str, list[str]]


def read_bank(bank: Bank) -> tuple[ReadDocument, ...]:
    """Read every document of a bank with the product's own steps; its name in the bank is its id."""
    types = load_framework(Settings().framework).document_types
    limits = Limits()
    read = []
    with tempfile.TemporaryDirectory(prefix="evidence-grid-aside-") as folder:
        file = Path(folder) / "sent"
        for sent in bank.documents:
            file.write_bytes(sent.content)
            kind = sniff(file, sent.path)
            made = make_reading(parse(file, kind, limits), path=sent.path, document_types=types)
            read.append(
                ReadDocument(
                    id=DocumentId(sent.name),
                    path=sent.path,
                    media_type=str(kind),
                    title=made.title,
                    year=int(made.facts["year"]) if "year" in made.facts else None,
                    signature=made.signature,
                    template=made.template,
                    flags=made.flags,
                    failures=made.failures,
                    words=made.words,
                )
            )
    return tuple(read)


def grouped(settled: Mapping[DocumentId, Settled]) -> dict[str, Grouped]:
    """Return the groups that causes make: each document leads, step by step, to the one that stays."""
    return {str(document): _followed(document, settled) for document in settled}


def _followed(document: DocumentId, settled: Mapping[DocumentId, Settled]) -> Grouped:
    kind, at, seen = ORIGINAL, document, {document}
    while (cause := settled[at].cause) is not None and cause.of not in seen:
        kind = kind if at != document else str(cause.kind)
        at = cause.of
        seen.add(at)
    return Grouped(group=str(at), kind=kind, current=str(at))


def by_product(bank: Bank) -> dict[str, Grouped]:
    """Group a bank as the product does."""
    return grouped(settle(read_bank(bank)))


def orders_differ(read: Sequence[ReadDocument], *, seed: int = 0) -> list[str]:
    """Return the names of documents that end otherwise when the bank comes in another order; none is right."""
    dice = random.Random(seed)  # noqa: S311 - for orders, not for secrets
    usual = grouped(settle(read))
    differing: set[str] = set()
    for _ in range(SHUFFLES):
        order = list(read)
        dice.shuffle(order)
        other = grouped(settle(order))
        differing |= {name for name, place in usual.items() if other[name] != place}
    return sorted(differing)


def tally(bank: Bank, got: Mapping[str, Grouped]) -> Tally:
    """Compare one bank's groups with its labels."""
    known = {document.name: document for document in bank.documents}
    versions = _versions(bank)
    near = {frozenset(pair) for pair in bank.apart}
    made = empty_tally()
    for one, other in combinations(bank.documents, 2):
        _count_pair(made, bank, (one, other), together=got[one.name].group == got[other.name].group, versions=versions)
    for pair in sorted(map(sorted, near)):
        wrong = got[pair[0]].group == got[pair[1]].group
        made.apart["wrong" if wrong else "right"] += 1
        if wrong:
            made.mistakes["near miss grouped"].append(_line(bank, *(known[name] for name in pair)))
    for work, count in sorted(versions.items()):
        if count > 1:
            _count_current(made, bank, [sent for sent in bank.documents if sent.work == work], got, known)
    for document in bank.documents:
        _count_kind(made, bank, document, got, known)
    return made


def empty_tally() -> Tally:
    """Return a tally of nothing."""
    return Tally(
        copies=Counter(),
        families=Counter(),
        current=Counter(),
        apart=Counter(),
        kinds=Counter(),
        mistakes=defaultdict(list),
    )


def _versions(bank: Bank) -> dict[str, int]:
    numbers: dict[str, set[int]] = defaultdict(set)
    for document in bank.documents:
        numbers[document.work].add(document.version)
    return {work: len(found) for work, found in numbers.items()}


def _count_pair(
    made: Tally, bank: Bank, pair: tuple[SentDocument, SentDocument], *, together: bool, versions: Mapping[str, int]
) -> None:
    """Count a pair among copies, or among families where one of its works has versions; identical bytes are no case."""
    one, other = pair
    same = one.work == other.work
    if not (same or together) or (same and one.content == other.content):
        return
    outcome = "right" if same and together else "extra" if together else "missed"
    many = [versions[sent.work] > 1 for sent in pair]
    if any(many):
        made.families[outcome] += 1
    if not all(many):
        made.copies[outcome] += 1
    if outcome != "right":
        sort = "versions" if any(many) else "copies"
        made.mistakes[f"{sort} {'grouped wrongly' if together else 'not grouped'}"].append(_line(bank, one, other))


def _count_current(
    made: Tally,
    bank: Bank,
    members: Sequence[SentDocument],
    got: Mapping[str, Grouped],
    known: Mapping[str, SentDocument],
) -> None:
    """Count a family as right where two of its documents meet, and every such meeting keeps a current one."""
    sizes = Counter(got[sent.name].current for sent in members)
    kept = [known[name] for name, size in sizes.items() if size > 1]
    right = bool(kept) and all(sent.current and sent.work == members[0].work for sent in kept)
    made.current["right" if right else "wrong"] += 1
    if not right:
        stands = next(sent for sent in members if sent.current)
        made.mistakes["wrong version kept"].append(_line(bank, stands, *kept))


def _count_kind(
    made: Tally, bank: Bank, document: SentDocument, got: Mapping[str, Grouped], known: Mapping[str, SentDocument]
) -> None:
    place = got[document.name]
    kept = known[place.current]
    if kept.work != document.work:
        return
    expected = _expected_kind(document, kept)
    if not any(got[sent.name].group == place.group and sent is not document for sent in _same_work(bank, document)):
        if len(_same_work(bank, document)) > 1:
            made.kinds[expected, "not grouped"] += 1
        return
    if (expected, place.kind) != (ORIGINAL, ORIGINAL):
        made.kinds[expected, place.kind] += 1
    if expected != place.kind:
        made.mistakes[f"{expected} taken for {place.kind}"].append(_line(bank, document, kept))


def _same_work(bank: Bank, document: SentDocument) -> list[SentDocument]:
    return [sent for sent in bank.documents if sent.work == document.work]


def _expected_kind(document: SentDocument, kept: SentDocument) -> str:
    """Return the label's kind as seen from the copy that was kept: of two twins either may stay."""
    if not kept.current or document.kind == OLDER:
        return document.kind
    if document.content == kept.content:
        return ORIGINAL if document is kept else "identical"
    return kept.kind if document.kind == ORIGINAL else document.kind


def _line(bank: Bank, *documents: SentDocument) -> str:
    return f"{bank.name}: " + " | ".join(f"{sent.name} {sent.path}" for sent in documents)


def added(tallies: Iterable[Tally]) -> Tally:
    """Add tallies up."""
    total = empty_tally()
    for one in tallies:
        total.copies.update(one.copies)
        total.families.update(one.families)
        total.current.update(one.current)
        total.apart.update(one.apart)
        total.kinds.update(one.kinds)
        for sort, lines in one.mistakes.items():
            total.mistakes[sort].extend(lines)
    return total


def report(total: Tally) -> Iterator[str]:
    """Yield the lines of the report, worst cases last."""
    for name, pairs in (("copies (same text and near)", total.copies), ("version families", total.families)):
        right, extra, missed = pairs["right"], pairs["extra"], pairs["missed"]
        yield f"{name}: {right + missed} pairs"
        yield f"  precision {_shown(wilson(right, right + extra))}, recall {_shown(wilson(right, right + missed))}"
        halves = (extra + missed) / 2
        yield f"  F1 {_shown(_f1(right, halves))}"
    yield f"current version right {_shown(_share(total.current, 'right'))}"
    yield f"near-miss pairs wrongly grouped {_shown(_share(total.apart, 'wrong'))}"
    yield from _kind_table(confusion(pair for pair, count in total.kinds.items() for _ in range(count)))
    for sort, lines in sorted(total.mistakes.items()):
        yield f"{sort}: {len(lines)}"
        yield from (f"  {line}" for line in lines[:WORST])


def _f1(right: int, halves: float) -> Estimate:
    """Return F1 as a share: right pairs of right pairs and half the mistakes."""
    cases = right + halves
    return (
        replace(wilson(right, round(cases)), value=right / cases) if right <= round(cases) and cases else wilson(0, 0)
    )


def _share(counts: Counter[str], outcome: str) -> Estimate:
    return wilson(counts[outcome], counts.total())


def _shown(share: Estimate) -> str:
    return f"{share.value:.3f} [{share.low:.3f}, {share.high:.3f}] of {share.cases}"


def _kind_table(kinds: Confusion) -> Iterator[str]:
    columns = sorted({got for _, got in kinds.counts})
    yield f"kinds of copies and versions, {kinds.right} of {kinds.cases} right; columns: what was said"
    yield f"  {'':15}" + "".join(f"{column:>15}" for column in columns)
    for row in sorted({expected for expected, _ in kinds.counts}):
        yield f"  {row:15}" + "".join(f"{kinds.counts.get((row, column), 0):15}" for column in columns)


def run_families(part: str) -> Tally:
    """Measure one part, `dev` or `test`, bank by bank, and print the report."""
    tallies = []
    differing: list[str] = []
    for bank in banks_of(part):
        read = read_bank(bank)
        tallies.append(tally(bank, grouped(settle(read))))
        differing += [f"{bank.name}: {name}" for name in orders_differ(read)]
    total = added(tallies)
    print(f"Families, {part} part, {len(tallies)} banks")
    for line in report(total):
        print(line)
    print(f"documents that end otherwise in another order, {SHUFFLES} orders a bank: {len(differing)}")
    for line in differing[:WORST]:
        print(f"  {line}")
    return total


def banks_of(part: str) -> Iterator[Bank]:
    """Yield the banks of a part.

    Raises:
        ValueError: There is no such part.
    """
    if part not in PARTS:
        raise ValueError(f"{part!r} is none of {PARTS}")
    made: Callable[[], Iterator[Bank]] = import_module(f"eval.aside.families_{part}").make_banks
    return made()
