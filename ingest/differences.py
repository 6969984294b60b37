"""What differs between two documents, word by word, in rows that can be read side by side."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby, pairwise, zip_longest

from ingest.aligning import Rules, Stretch, align, longest_first, without_chance
from ingest.words import normalise

MOST_WORDS = 100_000  # compared of each document
_CHANCE = 3  # fewer equal words than this between long changes are chance, not the same sentence
_LONG = 160  # equal words in a row from which their middle becomes a row of its own
_AROUND = 25  # equal words that stay beside a change
_FAR = 300  # words after which a row ends at the next paragraph of one side, and after twice as many anywhere
# Little room, so that no file can keep a page waiting.
_RULES = Rules(anchor=3, direct=0, room=60_000, closely=longest_first, ends_first=True, onward=False)
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


def compare(old: Iterable[Block], new: Iterable[Block]) -> Comparison:
    """Compare two documents by their words; letter case, marks around words and where lines end do not count."""
    old_words, old_whole = _words(old)
    new_words, new_whole = _words(new)
    runs = _same_runs([word.key for word in old_words], [word.key for word in new_words])
    same = sum(run.words[0] for run in runs)
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


def _same_runs(old: Sequence[str], new: Sequence[str]) -> list[Stretch]:
    """Return the runs of equal words, in order, without a word or two that stand by chance between two long changes."""
    stretches = align(old, new, _RULES)
    same = [place for place, stretch in enumerate(stretches) if stretch.same]
    between = stretches[same[0] : same[-1] + 1] if same else []
    return [stretch for stretch in without_chance(between, _by_chance) if stretch.same]


def _by_chance(before: Stretch, run: Stretch, after: Stretch) -> bool:
    length = run.words[0]
    return length < _CHANCE and min(sum(before.words), sum(after.words)) > 4 * length


# --- rows ----------------------------------------------------------------------------------------------------------


def _rows(old: Sequence[_Word], new: Sequence[_Word], runs: Sequence[Stretch]) -> Iterator[Row]:
    """Yield rows, cut wherever a block begins on both sides at once and inside long stretches of the same words."""
    old_same = bytearray(len(old))
    new_same = bytearray(len(new))
    for run in runs:
        old_same[slice(*run.one)] = new_same[slice(*run.other)] = b"\1" * run.words[0]
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


def _cuts(old: Sequence[_Word], new: Sequence[_Word], runs: Sequence[Stretch]) -> Iterator[tuple[int, int]]:
    a = b = 0
    ending = Stretch((len(old), len(old)), (len(new), len(new)), same=True)
    for run in [*runs, ending]:
        (first, last), (start, end) = run.one, run.other
        # What differs is walked first on the one side, then on the other.
        for at in range(a, first):
            if old[at].starts and (b == len(new) or new[b].starts):
                yield at, b
        for at in range(b, start):
            if new[at].starts and (first == len(old) or old[first].starts):
                yield first, at
        natural = [k for k in range(last - first) if old[first + k].starts and new[start + k].starts]
        for k in _with_folds(natural, last - first):
            yield first + k, start + k
        a, b = last, end


def _with_folds(natural: Sequence[int], length: int) -> list[int]:
    """Add cuts to a run of equal words so that its long middle can be folded away from the changes around it."""
    bounds = [0, *natural, length]
    cuts = set(natural)
    for first, last in ((bounds[0], bounds[1]), (bounds[-2], bounds[-1])):
        if last - first > _LONG:
            cuts |= {first + _AROUND, last - _AROUND}
    return sorted(cuts)


def _not_too_far_apart(
    cuts: Sequence[tuple[int, int]], runs: Sequence[Stretch], old: Sequence[_Word]
) -> Iterator[tuple[int, int]]:
    """Yield cuts with more between those far apart: where blocks never begin together, at equal words all the same."""
    places = iter(runs)
    run = next(places, None)
    last = 0
    for a, b in cuts:
        while run is not None and run.one[0] < a:
            start, end = run.one
            far = max(start, last + _FAR)
            begins = next((k for k in range(far, min(end, a)) if old[k].starts), None)
            if begins is None and end - last > 2 * _FAR:
                begins = max(start, last + 2 * _FAR)
            if begins is not None and begins < a - _AROUND:
                last = begins
                yield begins, run.other[0] + begins - start
            elif end <= a:
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
