"""What differs between two documents, word by word, in rows that can be read side by side."""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from itertools import groupby, pairwise, zip_longest

from ingest.words import normalise

MOST_WORDS = 100_000  # compared of each document
_WORK = 8_000_000  # words looked at; past it the rest is shown as replaced, so that no file can keep a page waiting
_ANCHOR = 3  # words in a row that stand once on either side tie the two together
_SMALL = 60_000  # product of two lengths up to which difflib compares without anchors
_CHANCE = 3  # fewer equal words than this between long changes are chance, not the same sentence
_LONG = 160  # equal words in a row from which their middle becomes a row of its own
_AROUND = 25  # equal words that stay beside a change
_FAR = 300  # words after which a row ends at the next paragraph of one side, and after twice as many anywhere
_STRIP = "\"'()[]{}<>.,;:!?*|_\u2026\u2022\u00b7"


class RowKind(StrEnum):
    """How the two sides of a row compare."""

    SAME = "same"
    CHANGED = "changed"
    ONLY_OLD = "only-old"
    ONLY_NEW = "only-new"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, heading or row of a table, with where it stands."""

    text: str
    place: str = ""  # page 3, or the name of a sheet


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A run of words within one side of a row."""

    text: str
    changed: bool  # stands on this side only


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What stands on either side at the same point of the two documents."""

    kind: RowKind
    old: tuple[Part, ...]
    new: tuple[Part, ...]
    old_place: str = ""  # of the first word
    new_place: str = ""
    words: int = 0  # of the longer side


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two documents, row by row in reading order; rows of the same words in a run are one."""

    rows: tuple[Row, ...]
    same: int  # words found on both sides
    only_old: int  # words
    only_new: int
    whole: bool  # both were compared to their ends

    @property
    def changes(self) -> int:
        """Rows that differ."""
        return sum(row.kind is not RowKind.SAME for row in self.rows)


@dataclass(frozen=True, slots=True)
class _Word:
    key: str  # what is compared
    text: str  # as it stands, with the marks around it
    place: str
    starts: bool  # the first of its block


@dataclass(frozen=True, slots=True)
class _Run:
    """Words `[old, old + length)` and `[new, new + length)` that are the same."""

    old: int
    new: int
    length: int


def compare(old: Iterable[Block], new: Iterable[Block]) -> Comparison:
    """Compare two documents by their words; letter case, marks around words and where lines end do not count."""
    old_words, old_whole = _words(old)
    new_words, new_whole = _words(new)
    runs = _without_chance(_match([word.key for word in old_words], [word.key for word in new_words]))
    same = sum(run.length for run in runs)
    rows = _paired(_rows(old_words, new_words, runs))
    return Comparison(
        rows=tuple(_joined(rows)),
        same=same,
        only_old=len(old_words) - same,
        only_new=len(new_words) - same,
        whole=old_whole and new_whole,
    )


# --- words ---------------------------------------------------------------------------------------------------------


def _words(blocks: Iterable[Block]) -> tuple[list[_Word], bool]:
    words: list[_Word] = []
    for block in blocks:
        starts = True
        marks = ""  # a bullet or a dash before the first word belongs to that word
        for token in block.text.split():
            key = _key(token)
            if not key and not starts:
                words[-1] = replace(words[-1], text=f"{words[-1].text} {token}")
            elif not key:
                marks += f"{token} "
            elif len(words) == MOST_WORDS:
                return words, False
            else:
                words.append(_Word(key, marks + token, block.place, starts))
                starts, marks = False, ""
    return words, True


def _key(token: str) -> str:
    key = normalise(token).strip(_STRIP)
    if not any(char.isalnum() for char in key):
        return ""
    # A list's dash is a mark, and so is a bullet that only a symbol font draws; a sign before a figure is not.
    while (key[0] == "-" and not key[1:2].isdigit()) or unicodedata.category(key[0]) in ("Co", "So"):
        key = key[1:]
    return key


# --- what is the same ----------------------------------------------------------------------------------------------


def _match(old: Sequence[str], new: Sequence[str]) -> list[_Run]:
    """Find runs of equal words, in order: between words that stand once on either side, then inside what is left."""
    found: list[_Run] = []
    todo = [(0, len(old), 0, len(new))]
    work = 0
    while todo and work < _WORK:
        a, a_end, b, b_end = todo.pop()
        start = a
        while a < a_end and b < b_end and old[a] == new[b]:
            a, b = a + 1, b + 1
        found.append(_Run(start, b - (a - start), a - start))
        end = a_end
        while a < a_end and b < b_end and old[a_end - 1] == new[b_end - 1]:
            a_end, b_end = a_end - 1, b_end - 1
        found.append(_Run(a_end, b_end, end - a_end))
        work += end - start + b_end - b
        if a == a_end or b == b_end:
            continue
        anchors = _anchors(old[a:a_end], new[b:b_end])
        if anchors:
            ends = [(a, b), *((a + i, b + j) for i, j in anchors)]
            nexts = [*ends[1:], (a_end, b_end)]
            todo += [(*_flat(here, there),) for here, there in zip(ends, nexts, strict=True)]
        elif (a_end - a) * (b_end - b) <= _SMALL:
            work += (a_end - a) * (b_end - b)
            matcher = SequenceMatcher(None, old[a:a_end], new[b:b_end], autojunk=False)
            found += [_Run(a + m.a, b + m.b, m.size) for m in matcher.get_matching_blocks()]
    return _merged(found)


def _flat(here: tuple[int, int], there: tuple[int, int]) -> tuple[int, int, int, int]:
    return here[0], there[0], here[1], there[1]


def _anchors(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int]]:
    """Give where the same words in a row stand that occur once on either side, the longest series in order.

    As patience sorting does it: unlike the longest common series of all words, it is not led astray by "of the".
    """
    there = _once(new)
    pairs = [(i, there[gram]) for gram, i in _once(old).items() if gram in there]
    tails: list[int] = []  # the smallest place in `new` that ends a series of each length
    ends: list[int] = []  # which pair that is
    before: list[int] = []
    for number, (_, j) in enumerate(pairs):
        length = bisect_left(tails, j)
        before.append(ends[length - 1] if length else -1)
        if length == len(tails):
            tails.append(j)
            ends.append(number)
        else:
            tails[length] = j
            ends[length] = number
    series = []
    at = ends[-1] if ends else -1
    while at >= 0:
        series.append(pairs[at])
        at = before[at]
    return series[::-1]


def _once(words: Sequence[str]) -> dict[tuple[str, ...], int]:
    grams = list(zip(*(words[shift:] for shift in range(_ANCHOR)), strict=False))
    counts = Counter(grams)
    return {gram: place for place, gram in enumerate(grams) if counts[gram] == 1}


def _merged(runs: Iterable[_Run]) -> list[_Run]:
    merged: list[_Run] = []
    for run in sorted((run for run in runs if run.length), key=lambda run: (run.old, run.new)):
        last = merged[-1] if merged else None
        if last is not None and (last.old + last.length, last.new + last.length) == (run.old, run.new):
            merged[-1] = replace(last, length=last.length + run.length)
        else:
            merged.append(run)
    return merged


def _without_chance(runs: Sequence[_Run]) -> list[_Run]:
    """Leave out a word or two that both sides happen to share between two long changes."""
    kept: list[_Run] = []
    for place, run in enumerate(runs):
        before = _between(kept[-1], run) if kept else 0
        after = _between(run, runs[place + 1]) if place + 1 < len(runs) else 0
        if run.length >= _CHANCE or min(before, after) <= 4 * run.length:
            kept.append(run)
    return kept


def _between(first: _Run, second: _Run) -> int:
    return second.old - first.old - first.length + second.new - first.new - first.length


# --- rows ----------------------------------------------------------------------------------------------------------


def _rows(old: Sequence[_Word], new: Sequence[_Word], runs: Sequence[_Run]) -> Iterator[Row]:
    """Yield rows, cut wherever a block begins on both sides at once and inside long stretches of the same words."""
    old_same = bytearray(len(old))
    new_same = bytearray(len(new))
    for run in runs:
        old_same[run.old : run.old + run.length] = b"\1" * run.length
        new_same[run.new : run.new + run.length] = b"\1" * run.length
    cuts = [(0, 0), *_cuts(old, new, runs), (len(old), len(new))]
    cuts = [*_not_too_far_apart(cuts, runs, old)]
    for (a, b), (a_end, b_end) in pairwise(cuts):
        if (a, b) == (a_end, b_end):
            continue
        yield _row(
            _parts(old[a:a_end], old_same[a:a_end]),
            _parts(new[b:b_end], new_same[b:b_end]),
            old_place=old[a].place if a < a_end else "",
            new_place=new[b].place if b < b_end else "",
            words=max(a_end - a, b_end - b),
        )


def _cuts(old: Sequence[_Word], new: Sequence[_Word], runs: Sequence[_Run]) -> Iterator[tuple[int, int]]:
    a = b = 0
    for run in [*runs, _Run(len(old), len(new), 0)]:
        # What differs is walked first on the one side, then on the other.
        for at in range(a, run.old):
            if old[at].starts and (b == len(new) or new[b].starts):
                yield at, b
        for at in range(b, run.new):
            if new[at].starts and (run.old == len(old) or old[run.old].starts):
                yield run.old, at
        natural = [k for k in range(run.length) if old[run.old + k].starts and new[run.new + k].starts]
        for k in _with_folds(natural, run.length):
            yield run.old + k, run.new + k
        a, b = run.old + run.length, run.new + run.length


def _with_folds(natural: Sequence[int], length: int) -> list[int]:
    """Add cuts to a run of equal words so that its long middle can be folded away from the changes around it."""
    bounds = [0, *natural, length]
    cuts = set(natural)
    for first, last in ((bounds[0], bounds[1]), (bounds[-2], bounds[-1])):
        if last - first > _LONG:
            cuts |= {first + _AROUND, last - _AROUND}
    return sorted(cuts)


def _not_too_far_apart(
    cuts: Sequence[tuple[int, int]], runs: Sequence[_Run], old: Sequence[_Word]
) -> Iterator[tuple[int, int]]:
    """Yield cuts with more between those far apart: where blocks never begin together, at equal words all the same."""
    places = iter(runs)
    run = next(places, None)
    last = 0
    for a, b in cuts:
        while run is not None and run.old < a:
            far = max(run.old, last + _FAR)
            begins = next((k for k in range(far, min(run.old + run.length, a)) if old[k].starts), None)
            if begins is None and run.old + run.length - last > 2 * _FAR:
                begins = max(run.old, last + 2 * _FAR)
            if begins is not None and begins < a - _AROUND:
                last = begins
                yield begins, run.new + begins - run.old
            elif run.old + run.length <= a:
                run = next(places, None)
            else:
                break
        yield a, b
        last = a


def _row(old: tuple[Part, ...], new: tuple[Part, ...], *, old_place: str, new_place: str, words: int) -> Row:
    kind = RowKind.CHANGED
    if not any(part.changed for part in (*old, *new)):
        kind = RowKind.SAME
    elif not old:
        kind = RowKind.ONLY_NEW
    elif not new:
        kind = RowKind.ONLY_OLD
    return Row(kind=kind, old=old, new=new, old_place=old_place, new_place=new_place, words=words)


def _parts(words: Sequence[_Word], same: Sequence[int]) -> tuple[Part, ...]:
    """Join words to parts; blocks stand on lines of their own."""
    parts: list[Part] = []
    for is_same, group in groupby(zip(words, same, strict=True), key=lambda pair: bool(pair[1])):
        text = "".join(("\n" if word.starts else " ") + word.text for word, _ in group)
        parts.append(Part(text=text if parts else text[1:], changed=not is_same))
    return tuple(parts)


def _paired(rows: Iterable[Row]) -> Iterator[Row]:
    """Set rows that stand on the old side only beside those on the new side only that follow them."""
    for kind, group in groupby(rows, key=lambda row: row.kind in (RowKind.ONLY_OLD, RowKind.ONLY_NEW)):
        if not kind:
            yield from group
            continue
        alone = list(group)
        sides = ([row for row in alone if row.kind is side] for side in (RowKind.ONLY_OLD, RowKind.ONLY_NEW))
        for left, right in zip_longest(*sides):
            if left is None or right is None:
                yield left or right
            else:
                yield _row(
                    left.old,
                    right.new,
                    old_place=left.old_place,
                    new_place=right.new_place,
                    words=max(left.words, right.words),
                )


def _joined(rows: Iterable[Row]) -> Iterator[Row]:
    """Join rows of the same words that follow each other."""
    for kind, group in groupby(rows, key=lambda row: row.kind):
        if kind is not RowKind.SAME:
            yield from group
            continue
        same = list(group)
        yield replace(
            same[0],
            old=(Part(text="\n".join(part.text for row in same for part in row.old), changed=False),),
            new=(Part(text="\n".join(part.text for row in same for part in row.new), changed=False),),
            words=sum(row.words for row in same),
        )
