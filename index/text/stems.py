"""Words without their endings, as the word index keeps them."""

from __future__ import annotations

from functools import cache
from typing import Any


def stem(word: str) -> str:
    """Give the stem of one word as the index keeps it; an empty string for what the index leaves out."""
    pieces = _analyzer().analyze(word)
    return str(pieces[0]) if pieces else ""


@cache
def _analyzer() -> Any:  # noqa: ANN401 - the library ships no types
    import tantivy

    chain = tantivy.TextAnalyzerBuilder(tantivy.Tokenizer.simple())
    for part in (tantivy.Filter.remove_long(40), tantivy.Filter.lowercase(), tantivy.Filter.stemmer("english")):
        chain = chain.filter(part)
    return chain.build()
