"""Two runs of words are compared as the plain table of dynamic programming would compare them."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from eval.likeness import longest_common, shared_words

WORDS = st.lists(st.sampled_from("abcde"), max_size=40)


@given(one=WORDS, other=WORDS)
def test_the_longest_common_run_is_that_of_the_whole_table(one: list[str], other: list[str]) -> None:
    assert longest_common(one, other) == _by_table(one, other)


@given(words=WORDS)
def test_words_share_all_of_themselves(words: list[str]) -> None:
    assert longest_common(words, words) == shared_words(words, words[::-1]) == len(words)


def _by_table(one: Sequence[str], other: Sequence[str]) -> int:
    row = [0] * (len(other) + 1)
    for left in one:
        before = row
        row = [0]
        for place, right in enumerate(other):
            row.append(before[place] + 1 if left == right else max(before[place + 1], row[place]))
    return row[-1]
