"""Sum up the words of a document in a signature that can be stored and compared."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from hashlib import sha256
from typing import Final
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ingest.duplicates.about import read_about
from ingest.model import FURNITURE, About, Element, ElementKind, Sha256, Signature
from ingest.templates.blanks import has_boxes, has_tick, is_mark
from ingest.words import words_of

_SHUFFLE: Final = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9], dtype=np.uint64)
_DIGIT = re.compile(r"\d")


def sign(words: Sequence[str], *, parts: Sequence[int] = (), about: About | None = None) -> Signature:
    """Return the signature of a document's words, as `sign_document` or `words_of` take them from its text.

    `parts` says at which word each paragraph begins, `about` what the document says of itself, as `read_about` finds.

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
    text = " ".join(words)
    return Signature(
        text_hash=Sha256(sha256(text.encode("utf-8", "surrogatepass")).hexdigest()),
        packed=np.unique(shingles).astype("<u8").tobytes(),
        words=len(words),
        text=text,
        parts=tuple(parts),
        about=about or About(),
    )


def holds_figure(shingles: NDArray[np.uint64]) -> NDArray[np.bool_]:
    """Say of each shingle whether one of the three words behind it holds a digit."""
    return (shingles & np.uint64(1)).astype(bool)


def sign_document(elements: Sequence[Element]) -> Signature:
    """Return the signature of a document from all its elements, running headers and footers included."""
    words: list[str] = []
    parts: list[int] = []
    for part in _parts(elements):
        parts.append(len(words))
        words += part
    return sign(words, parts=parts, about=read_about(elements))


def _parts(elements: Sequence[Element]) -> Iterator[list[str]]:
    """Yield the words of each paragraph and of each row of a table as grouping should compare them.

    Running headers and footers are left out. A ticked box counts as a word, and a mark alone in a table cell carries
    its column: forms that differ in nothing but their ticks hold different answers.
    """
    for element in elements:
        if element.kind in FURNITURE or element.hidden:
            continue
        if element.kind is ElementKind.TABLE and element.cells:
            yield from filter(None, map(_row_words, element.cells))
        elif words := _words(element.text):
            yield words


def _row_words(row: Sequence[str]) -> list[str]:
    words: list[str] = []
    for column, cell in enumerate(row, 1):
        if column > 1 and is_mark(cell):
            words.append(f"marked{column}")
        else:
            words += _words(cell)
    return words


def _words(text: str) -> list[str]:
    words = words_of(text)
    if has_boxes(text):
        words.append("ticked" if has_tick(text) else "unticked")
    return words
