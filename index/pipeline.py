"""The steps of mapping a return, put together; values in, values out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from index.entries.decided import still_standing, undecided
from index.entries.suggestions import suggest
from index.items.matcher import ItemInput, ItemMatcher
from index.mapping.mapper import Mapper
from index.model import IndexedPassage, ItemMatch, Match, Run, Standing, Suggestion
from index.text.sentences import Pages
from ingest.framework import Framework
from ingest.model import DocumentId, PassageId


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the run before made of a return."""

    matches: Mapping[PassageId, Match] = field(default_factory=dict)  # by the very mapper that is in force
    told_from: Mapping[DocumentId, str] = field(default_factory=dict)  # see `ItemMatcher.told_from`
    suggestions: Mapping[str, Suggestion] = field(default_factory=dict)  # by what they were made from
    decided: Sequence[Suggestion] = ()  # those of any run before on which a decision stands


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedReturn:
    """What one run made of a return: what is new, and what stands of the run before."""

    matches: tuple[Match, ...]  # in the order of their passages
    items: tuple[ItemMatch, ...]
    told_from: Mapping[DocumentId, str]  # of the documents that items were sought for
    suggestions: tuple[Suggestion, ...]
    standing: Standing


def map_return(
    run: Run,
    framework: Framework,
    mapper: Mapper,
    items: ItemMatcher,
    *,
    passages: Sequence[IndexedPassage],
    known: Known,
    vectors: NDArray[np.float32],
    pages: Pages,
    documents: Sequence[ItemInput],
) -> MappedReturn:
    """Map passages, tie documents to request items and suggest entries, as far as the run before did not.

    What comes of it is what all at once would give: a match depends on its passage alone, and of a document's items
    and of entries it is known what they were made from. Suggestions that people decided on stand as they were, while
    their passages do. `vectors`: (n, d) float32 unit rows of `index.mapping.spaces.context_of` of each passage.
    """
    new = [row for row, passage in enumerate(passages) if passage.id not in known.matches]
    made = mapper.match([passages[row] for row in new], vectors[new])
    every = {**known.matches, **{match.passage_id: match for match in made}}
    told_from = {document.document_id: items.told_from(document) for document in documents}
    told = {document_id for document_id, key in told_from.items() if known.told_from.get(document_id) == key}
    untold = [document for document in documents if document.document_id not in told]
    suggestions = suggest(
        run,
        framework,
        passages=passages,
        matches=[every[passage.id] for passage in passages],
        vectors=vectors,
        pages=pages,
        known=known.suggestions,
    )
    standing = still_standing(known.decided, suggestions, passages=[passage.id for passage in passages])
    suggestions = undecided(suggestions, known.decided)
    entries = {suggestion.id for suggestion in suggestions if suggestion.made_from in known.suggestions}
    return MappedReturn(
        matches=tuple(made),
        items=tuple(items.match(untold)),
        told_from={document.document_id: told_from[document.document_id] for document in untold},
        suggestions=tuple(suggestion for suggestion in suggestions if suggestion.id not in entries),
        standing=Standing(
            passages=[passage.id for passage in passages if passage.id in known.matches],
            documents=told,
            suggestions=entries | {suggestion.id for suggestion in standing},
        ),
    )
