"""How much a suggestion tells who has little time: what came of something, in figures, rather than how it is done.

It orders reading and is shown nowhere.
"""

from __future__ import annotations

import math
import re

from index.model import Polarity, Suggestion

# Of the log-odds that somebody who reads a document for its findings notes one of them here. Learned from what three
# writers said of eighteen long documents; see docs/choices.md.
CONFIDENCE = 1.0
WORDS = 1.4  # for each unit of the logarithm of its words
MOST_WORDS = 120
NUMBERS, MOST_NUMBERS = 0.2, 4  # for each number that is no year or date
RATES, MOST_RATES = 0.2, 3  # for each share or time among them
WAYS = {Polarity.NEUTRAL: -2.4, Polarity.SHORTFALL: 0.85}
OFFSET = -8.3

_NUMBER = r"(?:£?\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)"
_DATED = re.compile(r"\b(?:19|20)\d\d(?:\s?[/\u2013-]\s?\d\d(?:\d\d)?)?\b|\b\d{1,2}(?:st|nd|rd|th)\b")
_NUMBERS = re.compile(rf"(?<![\w.]){_NUMBER}(?!\w)|\b(?:half|thirds?|quarters?|twice)\b", re.IGNORECASE)
_RATES = re.compile(
    r"\d\s?%|\bper cent\b"
    rf"|(?<!\w)(?:{_NUMBER}|none|all) (?:of|out of|in) (?:(?:the|these|those|every) )?{_NUMBER}(?!\w)"
    rf"|(?<!\w){_NUMBER} (?:hours|days|weeks|months)\b",
    re.IGNORECASE,
)


def how_telling(suggestion: Suggestion) -> float:
    """Give the chance that a suggestion holds what somebody would note, from 0 to 1."""
    said = " ".join(sentence.text for sentence in suggestion.summary)
    undated = _DATED.sub(" ", said)
    odds = (
        OFFSET
        + CONFIDENCE * suggestion.confidence
        + WORDS * math.log(max(1, min(len(said.split()), MOST_WORDS)))
        + NUMBERS * min(len(_NUMBERS.findall(undated)), MOST_NUMBERS)
        + RATES * min(len(_RATES.findall(undated)), MOST_RATES)
        + WAYS.get(suggestion.polarity, 0.0)
    )
    return 1 / (1 + math.exp(-odds))
