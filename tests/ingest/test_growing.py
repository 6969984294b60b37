"""A bank that grows and shrinks: what is remembered gives the very families that grouping from scratch gives."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from itertools import combinations, pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ingest.duplicates.grouping import find_families
from ingest.duplicates.judging import Candidate
from ingest.duplicates.proposing import FEWEST, RARE, SHARE, WIDE, ShingleIndex, Shingles
from ingest.duplicates.remembering import Memories, Memory
from ingest.model import TemplateState
from tests.ingest.test_duplicates import PDF, WORD, candidate, edited, prose

PRINTED = prose(900, 60)  # on every form
NAMES = ("Lone working policy", "Carers plan", "Practice audit")


def bank(seed: int, size: int = 40) -> list[Candidate]:
    """Make a bank of versions, copies, parts, forms and boilerplate: all that grouping asks about."""
    draw = random.Random(seed)
    boilerplate = [prose(1000 + n, 50) for n in range(3)]
    made: list[Candidate] = []
    for place in range(size):
        work = draw.randrange(size // 4)
        words = edited(prose(work, 160), draw.choice((0.0, 0.0, 0.02, 0.2, 0.5)), seed=place)
        form = draw.random() < 0.3
        if form:
            words = [*PRINTED, *words[: draw.choice((0, 30, 160))]]
        words = [*words, *draw.choice(boilerplate), *draw.choice(boilerplate)][: draw.choice((60, 300))]
        made.append(
            candidate(
                f"{place}/{draw.choice(('', 'old/'))}{NAMES[work % 3]} {work} v{draw.randrange(1, 4)}.docx",
                words,
                title=draw.choice(("", NAMES[work % 3])),
                media_type=draw.choice((WORD, PDF)),
                template=draw.choice((TemplateState.BLANK, TemplateState.FILLED, TemplateState.PARTLY))
                if form
                else TemplateState.NONE,
            )
        )
    return made


@pytest.mark.parametrize("seed", range(12))
def test_a_bank_that_grows_and_shrinks_gives_the_families_of_grouping_from_scratch(seed: int) -> None:
    draw, documents, memory = random.Random(seed), bank(seed), Memory()
    held: list[Candidate] = []
    found = 0

    for _ in range(8):
        joining = [each for each in documents if each not in held]
        held = [each for each in held if draw.random() < 0.85]
        held += draw.sample(joining, min(len(joining), draw.choice((1, 3, 10, 25))))
        draw.shuffle(held)
        families = find_families(held, memory=memory)
        found += len(families)

        assert families == find_families(held)

    assert found > 8


def test_a_document_that_changed_is_not_taken_for_what_it_was() -> None:
    plan = candidate("Carers plan v1.docx", prose(1), title="Carers plan")
    memory = Memory()
    find_families([plan, candidate("Carers plan v2.docx", edited(prose(1), 0.05), title="Carers plan")], memory=memory)

    again = [plan, candidate("Carers plan v2.docx", prose(2), title="Carers plan")]

    assert find_families(again, memory=memory) == find_families(again) == []


small = st.lists(st.sets(st.integers(0, 30), max_size=12).map(sorted), max_size=18)


@given(st.data())
@settings(deadline=None, max_examples=150)
def test_an_index_that_changes_is_the_one_made_anew(data: st.DataObject) -> None:
    index, held = ShingleIndex(), list[Shingles]()
    for _ in range(3):
        leaving = data.draw(st.sets(st.sampled_from(range(len(held))))) if held else set()
        stay = [each for place, each in enumerate(held) if place not in leaving]
        new = [np.array(each, dtype=np.uint64) for each in data.draw(small)]
        size = len(stay) + len(new)
        places = data.draw(st.permutations(range(size)))[: len(new)]
        joining = dict(zip(places, new, strict=True))
        staying = iter(stay)
        held = [joining[place] if place in joining else next(staying) for place in range(size)]

        index = index.changed(leaving=leaving, joining=joining)

        assert index.proposals() == proposed_slowly(held)
        assert dict(zip(*map(np.ndarray.tolist, index.spread(3)), strict=True)) == spread_slowly(held, 3)


def test_a_shingle_that_becomes_common_takes_its_pairs_back_and_gives_them_again() -> None:
    shared = np.arange(10, dtype=np.uint64)
    index = ShingleIndex().changed(joining=dict.fromkeys(range(RARE), shared))
    every = list(combinations(range(RARE), 2))
    assert index.proposals() == every

    wider = index.changed(joining={RARE: shared})
    assert wider.proposals() == [(place, place + 1) for place in range(RARE)]

    widest = index.changed(joining=dict.fromkeys(range(RARE, WIDE + 1), shared))
    assert widest.proposals() == []

    assert widest.changed(leaving=range(RARE, WIDE + 1), joining={}).proposals() == every


def test_of_several_banks_those_used_last_are_remembered() -> None:
    memories = Memories(most=500)
    first, second = memories.of("first"), memories.of("second")
    find_families([candidate("a.docx", prose(1))], memory=first)
    find_families([candidate("b.docx", prose(2))], memory=second)

    assert memories.of("second") is second
    assert memories.of("first") is not first


def proposed_slowly(documents: Sequence[Shingles]) -> list[tuple[int, int]]:
    holders = {
        shingle: [place for place, each in enumerate(documents) if shingle in each]
        for shingle in {shingle for each in documents for shingle in each.tolist()}
    }
    shared: Counter[tuple[int, int]] = Counter()
    held: Counter[int] = Counter()
    for places in holders.values():
        if 2 <= len(places) <= RARE:
            shared.update(combinations(places, 2))
            held.update(places)
        elif RARE < len(places) <= WIDE:
            shared.update(pairwise(places))
    return sorted(pair for pair, count in shared.items() if count >= max(FEWEST, SHARE * min(held[p] for p in pair)))


def spread_slowly(documents: Sequence[Shingles], fewest: int) -> dict[int, int]:
    counted = Counter(shingle for each in documents for shingle in each.tolist())
    return {shingle: count for shingle, count in sorted(counted.items()) if count >= fewest}
