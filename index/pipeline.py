"""The steps of mapping a return, put together; values in, values out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from index.items import ItemInput, ItemMatcher
from index.mapping import Mapper
from index.model import IndexedPassage, ItemMatch, Match, Run, Suggestion
from index.sentences import Pages
from index.suggestions import suggest
from ingest.framework import Framework
from ingest.model import PassageId


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedReturn:
    """What one run made of a return."""

    matches: tuple[Match, ...]  # of passages not known before, in their order
    items: tuple[ItemMatch, ...]
    suggestions: tuple[Suggestion, ...]


def map_return(
    run: Run,
    framework: Framework,
    mapper: Mapper,
    items: ItemMatcher,
    *,
    passages: Sequence[IndexedPassage],
    known: Mapping[PassageId, Match],
    vectors: NDArray[np.float32],
    pages: Pages,
    documents: Sequence[ItemInput],
) -> MappedReturn:
    """Map every passage that is not known, tie documents to request items and suggest entries.

    `known`: what this very mapper made of passages before; `vectors`: (n, d) float32 unit rows of
    `index.embedding.embedding_text` of each passage.
    """
    new = [row for row, passage in enumerate(passages) if passage.id not in known]
    made = mapper.match([passages[row] for row in new], vectors[new])
    every = {**known, **{match.passage_id: match for match in made}}
    matches = [every[passage.id] for passage in passages]
    suggestions = suggest(run, framework, passages=passages, matches=matches, vectors=vectors, pages=pages)
    return MappedReturn(matches=tuple(made), items=tuple(items.match(documents)), suggestions=tuple(suggestions))
