"""What somebody has begun to write below the headings of a template, in sentences that say what is or will be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.model import Element, ElementKind
from ingest.templates.blanks import blanks_in, has_boxes, is_blank
from ingest.templates.telling import is_stated
from ingest.words import words_of

_ASKS = re.compile(
    r"\?\W*$|^\W*(?:(?:section|step|part|stage) )?(?:\d+(?:\.\d+)*[.:)]? ?)?"
    r"(?:describe|explain|outline|summari[sz]e|identify|set out|purpose|aims?\b|objectives?|background|scope"
    r"|introduction|context|reasons?\b|summary)",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"\d")
_OPEN = re.compile(r"[\[<{\u00ab]")
_LATER = re.compile(r"\W*(?:tbc|tba|tbd|to be (?:confirmed|agreed|advised))\b[^.]{0,30}", re.IGNORECASE)
_FEWEST_WORDS = 8
_FEWEST_LATER = 3  # places that say TBC, which people write sooner than templates
_FEWEST_ANSWERS = 2  # headings with an answer, where none says so


def is_begun(elements: Sequence[Element]) -> bool:
    """Say whether statements answer headings that ask: two of them, or one beside places that say "TBC".

    A heading asks if it ends in a question mark or names a purpose, a background, a scope. Guidance, biddings,
    questions and numbered clauses are no statements.
    """
    answered = set(_answered(elements))
    texts = (cell for each in elements for row in (each.cells or ((each.text,),)) for cell in row)
    later = sum(bool(_LATER.fullmatch(text)) for text in texts) if answered else 0
    return len(answered) >= (1 if later >= _FEWEST_LATER else _FEWEST_ANSWERS)


def _answered(elements: Sequence[Element]) -> Iterator[int]:
    """Yield the places of headings with a statement below them."""
    asked = -1
    for place, element in enumerate(elements):
        if element.kind is ElementKind.HEADING:
            asked = place if _ASKS.search(element.text) else -1
        elif element.cells:
            asked = -1
        elif asked >= 0 and element.kind is ElementKind.PARAGRAPH and _is_statement(element.text.strip()):
            yield asked


def _is_statement(text: str) -> bool:
    return (
        text.endswith(".")
        and not _NUMBERED.match(text)
        and not _OPEN.search(text)
        and len(words_of(text)) >= _FEWEST_WORDS
        and is_stated(text)
        and not is_blank(text)
        and not has_boxes(text)
        and not any(True for _ in blanks_in(text))
    )
