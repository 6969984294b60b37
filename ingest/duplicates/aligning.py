"""Lay two runs of words beside each other: which stand in both in order, and what stands where they differ."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import Indel, Levenshtein

ANCHOR: Final = 4  # words in a row that stand once in each text and so fix a place
ROOM: Final = 6_000_000  # product of two lengths up to which words are aligned one by one; a bit of memory for each
CHANCE: Final = 3  # words: a shorter run between differences may be equal by chance
MISREAD: Final = 0.7  # likeness of letters from which words that differ are one text, misread


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of two texts: the same words, or what the one holds where the other holds something else."""

    same: bool
    one: tuple[int, int]  # [start, end) in words
    other: tuple[int, int]


def align(one: Sequence[str], other: Sequence[str]) -> list[Stretch]:
    """Return stretches that cover both texts in order, equal and unequal ones taking turns.

    Long texts are first fixed where a run of words stands once in each (as in patience diff), so that time grows with
    their length and not with its square. Texts that share no such run and are too long count as different.
    """
    made: list[Stretch] = []
    for same, a, b, c, d in _tidied(_pieces(one, other)):
        if made and made[-1].same == same:
            made[-1] = Stretch(same=same, one=(made[-1].one[0], b), other=(made[-1].other[0], d))
        else:
            made.append(Stretch(same=same, one=(a, b), other=(c, d)))
    return made


def likeness(one: Sequence[str], other: Sequence[str]) -> float:
    """Return how like two runs of words are letter by letter, 0 to 1; how the letters are cut into words is ignored."""
    return Indel.normalized_similarity("".join(one), "".join(other))


_Piece = tuple[bool, int, int, int, int]


def _pieces(one: Sequence[str], other: Sequence[str]) -> Iterator[_Piece]:
    at = to = 0
    for start, begin in _anchors(one, other):
        if start < at or begin < to:
            continue  # inside the run that the anchor before has grown to
        yield from _gap(one, other, (at, start), (to, begin))
        end, stop = start, begin
        while end < len(one) and stop < len(other) and one[end] == other[stop]:
            end, stop = end + 1, stop + 1
        yield True, start, end, begin, stop
        at, to = end, stop
    yield from _gap(one, other, (at, len(one)), (to, len(other)))


def _gap(one: Sequence[str], other: Sequence[str], mine: tuple[int, int], theirs: tuple[int, int]) -> Iterator[_Piece]:
    (a, b), (c, d) = mine, theirs
    if a == b or c == d or (b - a) * (d - c) > ROOM:
        if a < b or c < d:
            yield False, a, b, c, d
        return
    for step in Levenshtein.opcodes(one[a:b], other[c:d]):
        yield step.tag == "equal", a + step.src_start, a + step.src_end, c + step.dest_start, c + step.dest_end


def _anchors(one: Sequence[str], other: Sequence[str]) -> list[tuple[int, int]]:
    """Return places of runs of words that stand once in each text, in the same order in both; as many as can be."""
    if len(one) * len(other) <= ROOM // 10:
        return []
    mine, theirs = _single(one), _single(other)
    pairs = sorted((place, theirs[run]) for run, place in mine.items() if run in theirs)
    ends: list[int] = []  # of rising runs of each length, the least last place
    tops: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, place) in enumerate(pairs):
        length = bisect_left(ends, place)
        before.append(tops[length - 1] if length else -1)
        if length == len(ends):
            ends.append(place)
            tops.append(number)
        else:
            ends[length], tops[length] = place, number
    chain: list[tuple[int, int]] = []
    number = tops[-1] if tops else -1
    while number >= 0:
        chain.append(pairs[number])
        number = before[number]
    return chain[::-1]


def _single(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    places: dict[tuple[str, ...], int] = {}
    for place in range(len(words) - ANCHOR + 1):
        run = tuple(words[place : place + ANCHOR])
        places[run] = -1 if run in places else place
    return {run: place for run, place in places.items() if place >= 0}


def _tidied(pieces: Iterator[_Piece]) -> Iterator[_Piece]:
    """Join differences with the few equal words between them, where those are equal by chance."""
    held: list[_Piece] = []  # a difference, then perhaps a short equal run
    for piece in pieces:
        same, a, b, _, _ = piece
        if not same and held and held[-1][0]:
            first, middle = held[0], held[-1]
            if (middle[2] - middle[1]) < CHANCE and _size(first) + _size(piece) > 3 * (middle[2] - middle[1]):
                held = [(False, first[1], piece[2], first[3], piece[4])]
                continue
            yield from held
            held = [piece]
        elif not same and held:
            held = [(False, held[0][1], piece[2], held[0][3], piece[4])]
        elif same and held and not held[-1][0]:
            held.append(piece)
        elif same:
            yield from held
            held = []
            yield piece
        else:
            held = [piece]
        del a, b
    yield from held


def _size(piece: _Piece) -> int:
    return max(piece[2] - piece[1], piece[4] - piece[3])
