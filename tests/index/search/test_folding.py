from __future__ import annotations

from index.search.folding import fold

LONG = "The panel heard that carers in the north of the county waited far longer than those in the towns last year."


def folded(*texts: str, limit: int = 10) -> list[list[int]]:
    return [[group.row, *group.copies] for group in fold(range(len(texts)), texts.__getitem__, limit=limit)]


def test_a_text_with_a_word_changed_is_a_near_copy() -> None:
    assert folded(LONG, "Buses run late.", LONG.replace("north", "west")) == [[0, 2], [1]]


def test_other_figures_make_another_text() -> None:
    assert folded(f"{LONG} It was 19 weeks.", f"{LONG} It was 5 weeks.") == [[0], [1]]


def test_a_text_within_a_much_longer_one_is_no_copy() -> None:
    assert folded(
        LONG, f"{LONG} {LONG.replace('carers', 'tenants').upper()} And so on, page after page, they said."
    ) == [
        [0],
        [1],
    ]


def test_copies_join_a_full_list_until_something_new_comes() -> None:
    assert folded(LONG, LONG, "Buses run late.", LONG, limit=1) == [[0, 1]]
