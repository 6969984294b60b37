"""Every user's rules cover both texts, find what is the same, and look at each word a bounded number of times."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import pairwise
from math import sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from ingest.aligning import Rules, Step, Stretch, align, edits, longest_first, without_chance

VERSIONS = Rules(anchor=4, direct=30, room=900, closely=edits, ends_first=False, onward=True)
READING = Rules(anchor=3, direct=0, room=400, closely=longest_first, ends_first=True, onward=False)
PAGES = Rules(anchor=5, direct=50, room=50, closely=longest_first, ends_first=False, onward=True)
RULES = pytest.mark.parametrize("rules", [VERSIONS, READING, PAGES])
WORDS = st.lists(st.sampled_from(["carers", "waited", "eleven", "weeks", "the", "of"]), max_size=60)


class Counted(str):
    """A word that counts how often any such word is looked up or compared."""

    __slots__ = ()
    looks = 0

    def __hash__(self) -> int:
        Counted.looks += 1
        return super().__hash__()

    def __eq__(self, other: object) -> bool:
        Counted.looks += 1
        return super().__eq__(other)


def shown(one: str, other: str, rules: Rules) -> str:
    """Write what stands in both, with [what the one has|what the other has] where they differ."""
    mine, theirs = one.split(), other.split()
    parts = []
    for stretch in align(mine, theirs, rules):
        left, right = " ".join(mine[slice(*stretch.one)]), " ".join(theirs[slice(*stretch.other)])
        parts.append(left if stretch.same else f"[{left}|{right}]")
    return " ".join(parts)


def pairs_matched(one: Sequence[str], other: Sequence[str], rules: Rules) -> int:
    """Count the pairs of words in the blocks that are matched closely."""
    pairs = 0

    def closely(mine: Sequence[str], theirs: Sequence[str]) -> Iterable[Step]:
        nonlocal pairs
        pairs += len(mine) * len(theirs)
        return rules.closely(mine, theirs)

    align(one, other, replace(rules, closely=closely))
    return pairs


def drawn(kinds: int, count: int, seed: int) -> list[str]:
    draw = random.Random(seed)
    return [f"w{draw.randrange(kinds)}" for _ in range(count)]


@RULES
@given(one=WORDS, other=WORDS)
def test_stretches_cover_both_texts_in_order(rules: Rules, one: list[str], other: list[str]) -> None:
    stretches = align(one, other, rules)

    assert [place for stretch in stretches for place in range(*stretch.one)] == list(range(len(one)))
    assert [place for stretch in stretches for place in range(*stretch.other)] == list(range(len(other)))
    assert all(any(stretch.words) for stretch in stretches)


@RULES
@given(one=WORDS, other=WORDS)
def test_stretches_of_the_same_words_hold_the_same_words_and_never_follow_each_other(
    rules: Rules, one: list[str], other: list[str]
) -> None:
    stretches = align(one, other, rules)

    assert all(one[slice(*each.one)] == other[slice(*each.other)] for each in stretches if each.same)
    assert not any(first.same and second.same for first, second in pairwise(stretches))


@RULES
def test_a_text_does_not_differ_from_itself_however_long(rules: Rules) -> None:
    words = drawn(300, 3000, 1)

    assert align(words, words, rules) == [Stretch((0, 3000), (0, 3000), same=True)]


@RULES
def test_a_word_in_place_of_another_is_found_in_long_texts(rules: Rules) -> None:
    words = drawn(300, 3000, 2)

    found = align(words, [*words[:1700], "other", *words[1701:]], rules)

    assert [stretch for stretch in found if not stretch.same] == [Stretch((1700, 1701), (1700, 1701), same=False)]


def test_what_stands_once_between_moved_passages_is_found_in_a_second_round() -> None:
    moved = "the north team met", "we heard of carers who wait", "the south team met"

    found = shown(" ".join((*moved, "long end of it")), " ".join((moved[1], moved[0], "long end of it")), READING)

    assert found == "[the north team met|] we heard of carers who wait the [south|north] team met long end of it"


def test_ends_come_first_only_where_the_rules_say_so() -> None:
    last = replace(READING, ends_first=False)

    assert shown("p q r s", "p x p q r", READING) == "p [|x p] q r [s|]"
    assert shown("p q r s", "p x p q r", last) == "[|p x] p q r [s|]"


def test_equal_words_go_on_past_the_next_anchor_only_where_the_rules_say_so() -> None:
    onward = replace(READING, ends_first=False, onward=True)

    assert shown("a b c d x d e f", "a b c d e f", replace(onward, onward=False)) == "a b c [d x|] d e f"
    assert shown("a b c d x d e f", "a b c d e f", onward) == "a b c d [x d|] e f"


def test_texts_without_anchors_and_too_long_for_the_room_are_different() -> None:
    one, other = drawn(2, 60, 3), drawn(2, 60, 4)

    found = align(["x", *one], ["y", *other], replace(VERSIONS, anchor=50))

    assert found == [Stretch((0, 61), (0, 61), same=False)]


@given(WORDS, WORDS)
def test_longest_first_finds_what_difflib_finds(one: list[str], other: list[str]) -> None:
    blocks = SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks()

    found = align(one, other, replace(READING, anchor=100, ends_first=False, room=3600))

    same = [(stretch.one[0], stretch.other[0], stretch.words[0]) for stretch in found if stretch.same]
    assert same == [tuple(block) for block in blocks if block.size]


@given(WORDS, WORDS)
def test_edits_are_the_fewest(one: list[str], other: list[str]) -> None:
    steps = edits(one, other)

    changed = sum(max(end - start, stop - begin) for start, end, begin, stop, same in steps if not same)
    assert changed == Levenshtein.distance(one, other)


@RULES
@pytest.mark.parametrize("kinds", [1, 2, 30])
def test_pairs_matched_closely_grow_with_the_length_however_often_words_repeat(rules: Rules, kinds: int) -> None:
    for count in (1000, 2000, 4000):
        one, other = ["x", *drawn(kinds, count, 5)], ["y", *drawn(kinds, count, 6)]

        assert pairs_matched(one, other, rules) <= (len(one) + len(other)) / 2 * sqrt(rules.room)


@RULES
@pytest.mark.parametrize("kinds", [1, 2, 30, 1000])
def test_each_word_is_looked_at_a_bounded_number_of_times_however_often_it_repeats(rules: Rules, kinds: int) -> None:
    for count in (1000, 4000):
        one, other = (list(map(Counted, [f"a{seed}", *drawn(kinds, count, seed), f"z{seed}"])) for seed in (7, 8))
        Counted.looks = 0

        align(one, other, rules)

        assert Counted.looks <= 60 * (len(one) + len(other))


def test_a_word_that_repeats_between_unlike_words_does_not_take_the_cube_of_their_number() -> None:
    looks = []
    for count in (200, 800):
        one, other = ([Counted(word) for n in range(count) for word in ("x", f"{side}{n}")] for side in "ab")
        Counted.looks = 0
        found = longest_first(one, other)
        looks.append(Counted.looks)
        assert len(found) == count

    assert looks[1] <= 5 * looks[0]


def test_what_is_left_when_words_were_looked_at_too_often_is_matched_by_edits() -> None:
    one, other = ([word for n in range(100) for word in ("x", f"{side}{n}")] for side in "ab")

    found = sorted(longest_first(one, other))

    assert found == [(place, place + 1, place, place + 1, True) for place in range(0, 200, 2)]


def test_differences_are_joined_over_words_that_are_the_same_by_chance() -> None:
    stretches = [
        Stretch((0, 4), (0, 3), same=False),
        Stretch((4, 5), (3, 4), same=True),
        Stretch((5, 6), (4, 4), same=False),
        Stretch((6, 6), (4, 9), same=False),
        Stretch((6, 9), (9, 12), same=True),
    ]

    found = without_chance(stretches, lambda before, run, after: run.words[0] < sum(before.words) - sum(after.words))

    assert found == [Stretch((0, 6), (0, 9), same=False), stretches[-1]]


def test_words_at_either_end_of_the_texts_are_never_chance() -> None:
    stretches = [
        Stretch((0, 1), (0, 1), same=True),
        Stretch((1, 9), (1, 9), same=False),
        Stretch((9, 10), (9, 10), same=True),
    ]

    assert without_chance(stretches, lambda *_: True) == stretches
