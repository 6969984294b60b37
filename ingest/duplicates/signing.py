"""Sum up the words of a document in a signature that can be stored and compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Final
from zlib import crc32

import numpy as np

from ingest.model import Element, ElementKind, Sha256, Signature
from ingest.templates.blanks import has_boxes, has_tick, is_mark
from ingest.words import words_of

_SHUFFLE: Final = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
_DIGIT = re.compile(r"\d")
_ASIDE = {ElementKind.HEADER, ElementKind.FOOTER}


def sign(words: Sequence[str]) -> Signature:
    """Return the signature of a document's words, as `comparable_words` or `words_of` give them.

    A shingle is a hash of three words in a row, 48 bits wide so that JSON keeps it exactly, the same in every process.
    Its lowest bit is set where one of the words holds a digit: figures are compared apart.
    """
    known = {
        word: crc32(word.encode("utf-8", "surrogatepass")) << 1 | (_DIGIT.search(word) is not None)
        for word in dict.fromkeys(words)
    }
    codes = np.fromiter((known[word] for word in words), dtype=np.uint64, count=len(words))
    first, second, third = codes[:-2], codes[1:-1], codes[2:]
    mixed = first * _SHUFFLE[0] + second * _SHUFFLE[1] + third * _SHUFFLE[2]  # modulo 2**64
    mixed = (mixed ^ mixed >> np.uint64(31)) * _SHUFFLE[0]
    figures = (first | second | third) & np.uint64(1)
    shingles = mixed >> np.uint64(17) << np.uint64(1) | figures
    digest = sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()
    return Signature(text_hash=Sha256(digest), shingles=frozenset(shingles.tolist()), words=len(words))


def holds_figure(shingle: int) -> bool:
    """Say whether one of the three words behind a shingle holds a digit."""
    return bool(shingle & 1)


def comparable_words(elements: Sequence[Element]) -> list[str]:
    """Return the words of a document as grouping should compare them.

    Running headers and footers are left out. A ticked box counts as a word, and a mark alone in a table cell carries
    its column: forms that differ in nothing but their ticks hold different answers.
    """
    return [
        word
        for element in elements
        if element.kind not in _ASIDE and not element.hidden
        for word in (
            _table_words(element) if element.kind is ElementKind.TABLE and element.cells else _words(element.text)
        )
    ]


def _table_words(element: Element) -> Iterator[str]:
    for row in element.cells:
        for column, cell in enumerate(row, 1):
            if column > 1 and is_mark(cell):
                yield f"marked{column}"
            else:
                yield from _words(cell)


def _words(text: str) -> list[str]:
    words = words_of(text)
    if has_boxes(text):
        words.append("ticked" if has_tick(text) else "unticked")
    return words
