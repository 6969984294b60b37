"""The words of a text, in the one form that hashes, duplicates and passages compare."""

from __future__ import annotations

import re
import unicodedata
from hashlib import sha256

from ingest.model import Sha256

_TYPOGRAPHY = str.maketrans(
    {
        "\u2018": "'",
        "\u2019": "'",
        "\u201a": "'",
        "\u201b": "'",
        "\u2032": "'",
        "\u02bc": "'",
        "\u201c": '"',
        "\u201d": '"',
        "\u201e": '"',
        "\u201f": '"',
        "\u2033": '"',
        "\u00ab": '"',
        "\u00bb": '"',
        "\u2010": "-",
        "\u2011": "-",
        "\u2012": "-",
        "\u2013": "-",
        "\u2014": "-",
        "\u2015": "-",
        "\u2212": "-",
        "\u00ad": "",  # soft hyphen: a hint to the printer, not a letter
        "\u200b": "",
        "\u200c": "",
        "\u200d": "",
        "\u2060": "",
        "\ufeff": "",
    }
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def normalise(text: str) -> str:
    """Return `text` as it is compared: NFKC, case folded, plain quotes and dashes, single spaces.

    Idempotent. For hashing and comparing only: offsets do not survive.
    """
    plain = text if text.isascii() else text.translate(_TYPOGRAPHY)
    if plain.isascii():  # nearly always: nothing to compose, and lower case is all that folding does
        return " ".join(plain.lower().split())
    plain = unicodedata.normalize("NFKC", plain).casefold()
    # Folding can leave marks that compose again, and NFKC can make new quotes: one more round settles both.
    settled = unicodedata.normalize("NFKC", plain.translate(_TYPOGRAPHY)).casefold()
    return " ".join(settled.split())


def words_of(text: str) -> list[str]:
    """Return the words of `text` in order, normalised; numbers are words, punctuation is not."""
    return _WORD.findall(normalise(text))


def hash_text(text: str) -> Sha256:
    """Return the SHA-256 of the normalised text: equal for texts that differ in typography only."""
    return Sha256(sha256(normalise(text).encode("utf-8", "surrogatepass")).hexdigest())


def row_text(row: tuple[str, ...]) -> str:
    """Return a table row as the page text shows it: its filled cells in order, joined by " | "."""
    return " | ".join(" ".join(cell.split()) for cell in row if cell.strip())
