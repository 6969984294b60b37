"""Sketches: near copies share a band, other documents hardly ever, and likeness is told by the words."""

from __future__ import annotations

import subprocess
import sys

import pytest

from ingest.duplicates.signing import sign
from ingest.duplicates.sketching import BANDS, NEARLY, ROWS, alike, bands, likeness, sketch
from tests.ingest.test_duplicates import edited, prose


def found(one: list[str], other: list[str]) -> bool:
    mine, theirs = sign(one), sign(other)
    return bool({*bands(mine, sketch(mine))} & {*bands(theirs, sketch(theirs))})


def test_a_sketch_is_the_same_in_every_process() -> None:
    words = prose(1, 50)
    imports = "from ingest.duplicates import signing, sketching"
    code = f"{imports}; print(sketching.sketch(signing.sign({words})).hex())"

    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout

    assert other.strip() == sketch(sign(words)).hex()
    assert len(sketch(sign(words))) == 4 * BANDS * ROWS


def test_numbers_of_a_sketch_are_those_that_databases_hold() -> None:
    # A newer library that sketches otherwise would find nothing of what is stored: it needs sketches made anew.
    assert sketch(sign(["one", "two", "three", "four"]))[:12].hex() == "5aa89a1bee86ee2315ce0e5f"


@pytest.mark.parametrize("share", [0.0, 0.02, 0.05, 0.1])
def test_near_copies_share_a_band_and_their_sketches_are_alike(share: float) -> None:
    copies = [(prose(seed), edited(prose(seed), share, seed)) for seed in range(20)]

    assert all(found(one, other) for one, other in copies)
    assert all(alike(sketch(sign(one)), sketch(sign(other))) for one, other in copies)
    assert all(likeness(sign(one), sign(other)) >= NEARLY for one, other in copies)


def test_other_documents_share_no_band() -> None:
    assert not any(found(prose(0), prose(seed)) for seed in range(1, 200))


def test_a_text_of_a_few_words_is_not_looked_for() -> None:
    few = sign(prose(3, 19))

    assert bands(few, sketch(few)) == []


def test_only_the_same_text_is_wholly_alike() -> None:
    words = prose(4, 30_000)

    assert likeness(sign(words), sign(words)) == 1
    assert 0.999 < likeness(sign(words), sign(["another", *words[1:]])) < 1
