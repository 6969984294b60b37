"""Other business of a council: long sections in which much speaks of its other services and nothing of care."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.model import IndexedPassage

FEWEST_WORDS = 300  # of a section that can be told by its words
SHARE = 0.004  # of words that speak of care, below which a section is other business; see docs/choices.md
OTHER_SHARE = 0.01  # of words that name other services of a council, at least; see docs/choices.md
_OF_CARE = re.compile(
    r"\b(?:care|cared|carers?|caring|social|asc|adults?|older|ageing|frail\w*|vulnerable|safeguarding|equality|health\w*"
    r"|well-?being|prevention|reablement|enablement|rehabilitat\w+|dols|deprivation of liberty|mental|disab\w+|autis\w+"
    r"|dementia|nhs|icb|gps?|hospitals?|discharge\w*|patients?|home ?care|nursing|nurses?|occupational|therap\w+"
    r"|eligib\w+|direct payments?|personal budgets?|advoca\w+|respite|day (?:centres?|services?|opportunities)|telecare"
    r"|adaptations?|section 42|s42|sab|sars?|amhps?|best interests?|caseloads?|homeless\w*"
    r"|lived experience|co-?produc\w+|peer support|lonel\w+)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:waste|refuse|recycl\w+|litter|street clean\w+|fly-tipping|highways?|carriageways?|(?:re)?surfac\w+"
    r"|potholes?|roadworks?|gritting|street ?light\w*|parking|car parks?|traffic"
    r"|planning (?:applications?|permission|committee)"
    r"|local plan|building control|licensing|taxis|leisure (?:centres?|services?)|swimming|pools?|museums?"
    r"|heritage|theatres?|parks|playgrounds?|allotments?|grounds maintenance|cemeter\w+|crematori\w+|council tax"
    r"|business rates|treasury|borrow\w+|investments?|gilts?|pension fund|minimum revenue provision|forward plan"
    r"|elections?|electoral|polling|schools?|pupils?|academ(?:y|ies)|regeneration|town centres?|tourism|net zero"
    r"|carbon|solar|biodiversity|coast\w*|sea (?:walls?|defences?)|flood\w*|erosion|drainage|fleet"
    r"|office (?:moves?|accommodation)|leases?|trading standards|environmental health|business continuity)\b",
    re.IGNORECASE,
)
"""What a council does besides: a paper on none of it may speak of people in words of its own."""


def other_business(passages: Sequence[IndexedPassage]) -> set[int]:
    """Give the rows of passages that stand in sections of other business: of one document, below one first heading."""
    sections: dict[tuple[str, str], list[int]] = {}
    for row, passage in enumerate(passages):
        sections.setdefault((passage.document_id, next(iter(passage.headings), "")), []).append(row)
    return {row for rows in sections.values() if _elsewhere([passages[row] for row in rows]) for row in rows}


def _elsewhere(section: Sequence[IndexedPassage]) -> bool:
    texts = ["\n".join((passage.title, *passage.headings, passage.text)) for passage in section]
    words = sum(len(text.split()) for text in texts)
    care, others = (sum(len(each.findall(text)) for text in texts) for each in (_OF_CARE, _OF_OTHERS))
    return words >= FEWEST_WORDS and care < SHARE * words and others >= OTHER_SHARE * words
