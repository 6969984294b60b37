"""Other business of a council: long sections of a pack in which nothing speaks of care."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.model import IndexedPassage

FEWEST_WORDS = 300  # of a section that can be told by its words
SHARE = 0.004  # of words that speak of care, below which a section is other business; see docs/choices.md
_OF_CARE = re.compile(
    r"\b(?:care|cared|carers?|caring|social|asc|adults?|older|ageing|frail\w*|vulnerable|safeguarding|equality|health\w*"
    r"|well-?being|prevention|reablement|enablement|rehabilitat\w+|dols|deprivation of liberty|mental|disab\w+|autis\w+"
    r"|dementia|nhs|icb|gps?|hospitals?|discharge\w*|patients?|home ?care|nursing|nurses?|occupational|therap\w+"
    r"|eligib\w+|direct payments?|personal budgets?|advoca\w+|respite|day (?:centres?|services?|opportunities)|telecare"
    r"|adaptations?|section 42|s42|sab|sars?|amhps?|best interests?|caseloads?|homeless\w*)\b",
    re.IGNORECASE,
)


def other_business(passages: Sequence[IndexedPassage]) -> set[int]:
    """Give the rows of passages that stand in sections of other business: of one document, below one first heading."""
    sections: dict[tuple[str, str], list[int]] = {}
    for row, passage in enumerate(passages):
        sections.setdefault((passage.document_id, next(iter(passage.headings), "")), []).append(row)
    return {row for rows in sections.values() if _elsewhere([passages[row] for row in rows]) for row in rows}


def _elsewhere(section: Sequence[IndexedPassage]) -> bool:
    texts = ["\n".join((passage.title, *passage.headings, passage.text)) for passage in section]
    words = sum(len(text.split()) for text in texts)
    return words >= FEWEST_WORDS and sum(len(_OF_CARE.findall(text)) for text in texts) < SHARE * words
