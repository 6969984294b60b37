"""What results can be counted and narrowed by: type of document, folder, and what the mapping made of a passage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from index.mapping.certainty import CATEGORY, STATEMENT, settled
from index.model import Facet, IndexedPassage, Match
from ingest.names import as_sent

OPEN_FACETS = ("type", "folder")  # known from the documents themselves
MAPPED_FACETS = ("statement", "category", "polarity")  # what the mapping suggests
NO_FOLDER = "/"
LEAST_EVIDENCE = 0.5  # below it a passage counts under no statement, category or polarity


@dataclass(frozen=True, slots=True, kw_only=True)
class Labels:
    """What the mapping makes of a passage: the first candidate of each kind, or that it is unclear."""

    evidence: float  # probability that it says something about how this authority performs
    statement: str  # "" for what is hardly evidence, as in the others
    category: str
    polarity: str


NO_LABELS = Labels(evidence=0.0, statement="", category="", polarity="")


def labels_of(match: Match | None) -> Labels:
    """Give what results are counted by of what the mapping made of a passage."""
    if match is None:
        return NO_LABELS
    if match.evidence < LEAST_EVIDENCE:
        return replace(NO_LABELS, evidence=match.evidence)
    return Labels(
        evidence=match.evidence,
        statement=settled(STATEMENT, match.statements),
        category=settled(CATEGORY, match.categories),
        polarity=match.polarity,
    )


def value_of(name: str, passage: IndexedPassage, labels: Labels | None) -> str:
    """Give the value of one facet of a passage; "" when it has none.

    Raises:
        ValueError: there is no such facet.
    """
    if name == "type":
        return passage.doc_type
    if name == "folder":
        return (as_sent(passage.path.rpartition("/")[0]) or NO_FOLDER) if passage.path else ""
    if name not in MAPPED_FACETS:
        raise ValueError(name)
    return str(getattr(labels, name)) if labels else ""


def count_facets(
    names: Collection[str], passages: Sequence[IndexedPassage], labels: Sequence[Labels], rows: Collection[int]
) -> tuple[Facet, ...]:
    """Count the values of some facets over the rows found; a facet without any value is left out."""
    facets = []
    for name in names:
        counts = Counter(value_of(name, passages[row], labels[row] if labels else None) for row in rows)
        counts.pop("", None)
        if counts:
            ordered = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
            facets.append(Facet(name=name, counts=tuple(ordered)))
    return tuple(facets)


def has_values(chosen: Mapping[str, str], passage: IndexedPassage, labels: Labels | None) -> bool:
    """Tell whether a passage has every chosen value."""
    return all(value_of(name, passage, labels) == value for name, value in chosen.items())
