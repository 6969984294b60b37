"""Improvement needs that an authority found itself: they count towards its self-awareness."""

from __future__ import annotations

from index.mapping.certainty import EVIDENCE_FLOOR, POLARITY, SURE
from index.model import Match, Polarity
from index.text.manner import Readable
from index.text.phrases import Phrases

OWN_TYPES = frozenset({"self-assessment", "audit", "plan"})  # in which an authority judges itself or says what it mends
OTHERS = (
    *("peer", "external", "healthwatch", "ombudsman", "inspection", "care quality commission", "cqc", "lga"),
    *("independent", "partner", "provider", "providers"),
)
_NEEDS = frozenset({Polarity.SHORTFALL, Polarity.IMPROVEMENT})


def self_identified(passage: Readable, match: Match) -> bool:
    """Tell whether a passage names a shortfall or its mending in the authority's own judgement of itself.

    Read from the type of its document and its title alone: careful rather than complete. Needs that are named in risk
    registers, dashboards or minutes are left out, and so are documents whose title names somebody outside.
    """
    return (
        passage.doc_type in OWN_TYPES
        and not Phrases(OTHERS).found(passage.title)
        and match.evidence >= EVIDENCE_FLOOR
        and not _NEEDS.isdisjoint(_ways(match))
    )


def _ways(match: Match) -> set[Polarity]:
    """Give the ways that a passage surely speaks, as a whole or in a stretch."""
    return {match.polarity, *(each.way for each in match.stretches if each.chance >= SURE[POLARITY])}
