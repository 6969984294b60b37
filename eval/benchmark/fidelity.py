"""How much of a file's known words, headings and table cells a reader gave back, so that speed is not loss."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eval.benchmark.corpus import Known

RUN = 3
"""Words that must stand next to each other to count as read in order."""

_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u00ad": ""})


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What a reader gave back of one file."""

    texts: tuple[str, ...]  # of every element, tables included, in reading order
    headings: tuple[str, ...]
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How much of what was known came back: numbers that can be added up over files."""

    words: int = 0
    of_words: int = 0
    runs: int = 0
    of_runs: int = 0
    headings: int = 0
    of_headings: int = 0
    cells: int = 0
    of_cells: int = 0

    def __add__(self, other: Kept) -> Kept:
        """Add up two files."""
        return Kept(**{name: getattr(self, name) + getattr(other, name) for name in self.__slots__})


def compare(known: Known, seen: Seen) -> Kept:
    """Count what of a known file a reader kept.

    Words count as often as they stand in the text. Runs are three words on end of one paragraph, item, heading or
    cell. A heading counts where it is one by itself; a cell where its words are a cell or an element by themselves,
    which is kind to readers that know no tables.
    """
    words = Counter(words_in(known.text))
    runs = Counter(run for phrase in known.phrases for run in _runs(words_in(phrase)))
    headings, cells = _texts(known.headings), _texts(known.cells)
    read = [word for text in seen.texts for word in words_in(text)]
    return Kept(
        words=(words & Counter(read)).total(),
        of_words=words.total(),
        runs=(runs & Counter(_runs(read))).total(),
        of_runs=runs.total(),
        headings=(headings & _texts(seen.headings)).total(),
        of_headings=headings.total(),
        cells=(cells & _texts((*seen.cells, *seen.texts))).total(),
        of_cells=cells.total(),
    )


def words_in(text: str) -> list[str]:
    """Return the words of a text in one form, by a rule of our own: the product's would judge itself."""
    return _WORDS.findall(unicodedata.normalize("NFKC", text).translate(_PLAIN).casefold())


def share(part: int, whole: int) -> str:
    """Return a share with three decimals, rounded down so that 1.000 means all; "-" where there was nothing."""
    return f"{int(1000 * part / whole) / 1000:.3f}" if whole else "-"


def _runs(words: Sequence[str]) -> Iterable[tuple[str, ...]]:
    return zip(*(words[at:] for at in range(RUN)), strict=False)


def _texts(texts: Iterable[str]) -> Counter[str]:
    return Counter(plain for text in texts if (plain := " ".join(words_in(text))))
