from __future__ import annotations

import json
from collections import Counter
from functools import cache
from pathlib import Path
from time import process_time

import pytest

from eval.aside import families_frozen
from eval.aside.families import Bank
from eval.aside.families_test import make_banks
from eval.aside.families_test.works import sample_works

FROZEN = json.loads((Path(families_frozen.__file__).parent / "frozen_families.json").read_text(encoding="utf-8"))
KINDS = {"original", "identical", "same-text", "near", "older-version"}


@cache
def built() -> tuple[Bank, ...]:
    return tuple(make_banks())


@pytest.mark.slow
def test_the_banks_are_the_ones_that_were_frozen() -> None:
    described = families_frozen.describe(built())

    assert described == FROZEN


@pytest.mark.slow
def test_building_takes_less_than_ninety_seconds_of_processor_time() -> None:
    started = process_time()

    first, *_ = make_banks()

    assert process_time() - started < 90
    assert first == built()[0]


def test_there_is_enough_of_everything_to_judge_by() -> None:
    assert FROZEN["copy_pairs"] >= 320
    assert FROZEN["families"] >= 70
    assert FROZEN["near_misses"] >= 230


@pytest.mark.slow
def test_names_and_paths_are_used_once_in_a_bank() -> None:
    for bank in built():
        names = Counter(sent.name for sent in bank.documents)
        paths = Counter(sent.path.lower() for sent in bank.documents)

        assert max(names.values()) == 1
        assert max(paths.values()) == 1


@pytest.mark.slow
def test_every_bank_is_of_a_size_that_a_return_has() -> None:
    sizes = [len(bank.documents) for bank in built()]

    assert min(sizes) >= 20
    assert max(sizes) <= 120


@pytest.mark.slow
def test_labels_agree_with_each_other() -> None:
    for bank in built():
        latest = Counter[str]()
        for sent in bank.documents:
            latest[sent.work] = max(latest[sent.work], sent.version)
        originals = Counter(sent.work for sent in bank.documents if sent.kind == "original")

        assert {sent.kind for sent in bank.documents} <= KINDS
        assert all(sent.current == (sent.version == latest[sent.work]) for sent in bank.documents)
        assert all(sent.current == (sent.kind != "older-version") for sent in bank.documents)
        assert originals == Counter(set(latest))


@pytest.mark.slow
def test_only_copies_said_to_be_identical_have_the_same_bytes() -> None:
    for bank in built():
        works: dict[bytes, set[str]] = {}
        for sent in bank.documents:
            works.setdefault(sent.content, set()).add(sent.work)
        same = [sent for sent in bank.documents if sent.kind == "identical"]

        assert all(len(found) == 1 for found in works.values())
        assert all(sum(other.content == sent.content for other in bank.documents) > 1 for sent in same)


@pytest.mark.slow
def test_near_misses_are_pairs_of_documents_of_two_works() -> None:
    for bank in built():
        works = {sent.name: sent.work for sent in bank.documents}

        assert all(works[one] != works[other] for one, other in bank.apart)
        assert len({frozenset(pair) for pair in bank.apart}) == len(bank.apart)


@pytest.mark.slow
def test_families_have_two_to_six_versions() -> None:
    for bank in built():
        versions: dict[str, set[int]] = {}
        for sent in bank.documents:
            versions.setdefault(sent.work, set()).add(sent.version)
        most = max(map(len, versions.values()))

        assert most <= 6
        assert all(found == set(range(1, len(found) + 1)) for found in versions.values())


def test_the_sample_return_gives_few_of_the_texts() -> None:
    works = sample_works()

    assert 0 < 3 * len(works) < FROZEN["works"]
