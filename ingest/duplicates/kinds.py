"""Say in what way a document repeats the one that is kept, in plain words."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from ingest.duplicates.choosing import marked, same_text
from ingest.duplicates.judging import Candidate, replaces, says_it_replaces
from ingest.duplicates.likeness import Likeness
from ingest.duplicates.marks import drafted
from ingest.model import Cause, DocumentId, DuplicateKind
from ingest.names import as_sent

# Chosen on the ten banks of eval/aside/families_dev, 25 November 2026 (`python -m eval.aside.families_check`).
WHOLE: Final = 0.97  # how much of one must stand in the other to stand whole in it
ENDS: Final = 2  # places where the other then holds more
NEAR: Final = 0.85  # how much both must share, misreadings allowed for, where no mark says which is older


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """Documents of one work: the one that is kept, and why each of the others is not."""

    id: str  # from the text of one of its members, the same while that is in it
    kept: DocumentId
    causes: Mapping[DocumentId, Cause]


def kind_of(kept: Candidate, member: Candidate, likeness: Likeness) -> DuplicateKind:
    """Say in what way a member of a family repeats the kept one."""
    if kept.signature.text_hash == member.signature.text_hash:
        return DuplicateKind.SAME_TEXT
    newer = marked(kept, member, likeness)
    if same_text(kept, member, likeness) and abs(newer) < 4:
        return DuplicateKind.SAME_TEXT
    if is_whole(kept, member, likeness):
        return DuplicateKind.NEAR
    if newer > 0:
        return DuplicateKind.OLDER_VERSION
    return DuplicateKind.NEAR if likeness.shared >= NEAR else DuplicateKind.OLDER_VERSION


def is_whole(kept: Candidate, member: Candidate, likeness: Likeness) -> bool:
    """Say whether one stands whole in the other, which holds more before and after it: a paper in the pack of a board.

    A later version grows in many places, and bears marks of being one.
    """
    inside = likeness.contained >= WHOLE and member.signature.words < kept.signature.words
    return inside and likeness.places <= ENDS and not marked(kept, member, likeness, told=False)


def explain(kind: DuplicateKind, kept: Candidate, member: Candidate, likeness: Likeness) -> Cause:
    """Name the cause for which a document is set aside."""
    score = 1.0 if member.signature.text_hash == kept.signature.text_hash else likeness.shared
    name = as_sent(kept.path)
    match kind:
        case DuplicateKind.SAME_TEXT:
            but = f" but for a few words: {_differing(likeness)}" if likeness.parts else ""
            reason = f"The same text as {name}{but}."
        case DuplicateKind.OLDER_VERSION if replaces(kept, member):
            said = says_it_replaces(kept, member)
            reason = (
                f"{name} says that it replaces this document."
                if said
                else f"This document says that it was replaced by {name}."
            )
        case DuplicateKind.OLDER_VERSION if drafted(member.marks, kept.marks):
            reason = f"A draft of {name}, which says that it is approved: {_differing(likeness)}."
        case DuplicateKind.OLDER_VERSION:
            reason = f"An older version of {name}: {_differing(likeness)}."
        case _ if is_whole(kept, member, likeness) and likeness.shared < NEAR:
            reason = f"It stands whole in {name}, which holds more."
        case _:
            reason = f"Almost the same words as {name}, {_percent(score)} in 100: {_differing(likeness)}."
    return Cause(kind=kind, of=kept.id, score=round(score, 4), reason=reason)


def _differing(likeness: Likeness) -> str:
    if likeness.parts == 0:
        return "no passage differs by more than letters read wrongly" if likeness.misread else "no passage differs"
    return "1 passage differs" if likeness.parts == 1 else f"{likeness.parts} passages differ"


def _percent(score: float) -> int:
    return math.floor(score * 100)
