"""The steps of mapping a return, put together; values in, values out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.items import ItemInput, ItemMatcher
from index.mapping import Mapper
from index.model import IndexedPassage, ItemMatch, Match, Run, Suggestion
from index.sentences import Pages
from index.suggestions import suggest
from ingest.framework import Framework


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedReturn:
    """What one run made of a return."""

    matches: tuple[Match, ...]  # in the order of the passages
    items: tuple[ItemMatch, ...]
    suggestions: tuple[Suggestion, ...]


def map_return(
    run: Run,
    framework: Framework,
    mapper: Mapper,
    items: ItemMatcher,
    *,
    passages: Sequence[IndexedPassage],
    vectors: NDArray[np.float32],
    pages: Pages,
    documents: Sequence[ItemInput],
) -> MappedReturn:
    """Map every passage, tie documents to request items and suggest entries.

    `vectors`: (n, d) float32 unit rows of `index.embedding.embedding_text` of each passage.
    """
    matches = mapper.match(passages, vectors)
    suggestions = suggest(run, framework, passages=passages, matches=matches, vectors=vectors, pages=pages)
    return MappedReturn(matches=tuple(matches), items=tuple(items.match(documents)), suggestions=tuple(suggestions))
