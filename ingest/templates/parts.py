"""Find blank forms within documents that are none: the appendix of a policy, the annex of a procedure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ingest.model import Element, ElementKind
from ingest.templates.survey import DEFAULT, Survey, Thresholds, calls_itself_a_form

_APPENDED = re.compile(r"\W*(?:appendix|appendices|annexe?|attachment|schedule|enclosure)\b", re.IGNORECASE)
_ALONE = re.compile(
    r"\W*(?:appendix|annexe?|attachment|schedule|enclosure) ?(?:[A-Z]|\d{1,2}|[ivx]{1,4})?\b.{0,80}", re.IGNORECASE
)
_NUMBERED_FORM = re.compile(r"\W*form (?:[A-Z]{0,4}[ -]?\d|[A-Z]\b)", re.IGNORECASE)
_TITLE_WORDS = 14
_ASIDE = {ElementKind.HEADER, ElementKind.FOOTER}


def is_appendix(element: Element) -> bool:
    """Say whether an appendix begins here: its heading, or a short line that reads like one."""
    if element.kind is ElementKind.HEADING:
        return bool(_APPENDED.match(element.text))
    line = element.text.strip()
    return (
        element.kind is ElementKind.PARAGRAPH
        and len(line.split()) <= _TITLE_WORDS
        and not line.endswith((".", ",", ";"))
        and bool(_ALONE.fullmatch(line))  # some 100 characters at most, which the next pattern needs
        and not re.search(r"(?:\.{3,}|\s)\s*\d{1,3}$", line.removesuffix(" ")[6:])
        and line[:1].isupper()
    )


def blank_parts(elements: Sequence[Element], *, limits: Thresholds = DEFAULT) -> frozenset[int]:
    """Return the places of the elements that make up blank forms in a document that is none.

    A part begins at an appendix, or at a heading that names a form, and ends where the next begins or at a heading as
    high as its own. Parts that follow one another may be too short each and a form together.
    """
    places: set[int] = set()
    for run in _runs(elements):
        surveys = [_survey(elements, start, end, limits) for start, end in run]
        together = _is_blank_form(_survey(elements, run[0][0], run[-1][1], limits))
        for (start, end), survey in zip(run, surveys, strict=True):
            if _is_blank_form(survey) or (together and survey.prompts):
                places.update(range(start, end))
    return frozenset(places)


def _survey(elements: Sequence[Element], start: int, end: int, limits: Thresholds) -> Survey:
    part = [element for element in elements[start:end] if element.kind not in _ASIDE and not element.hidden]
    return Survey.of(part, marked=False, limits=limits)


def _is_blank_form(survey: Survey) -> bool:
    return survey.is_form and survey.is_blank


def _runs(elements: Sequence[Element]) -> list[list[tuple[int, int]]]:
    """Return the parts of a document, those that follow one another without a gap together."""
    runs: list[list[tuple[int, int]]] = []
    for start, end in _parts(elements):
        if runs and runs[-1][-1][1] == start:
            runs[-1].append((start, end))
        else:
            runs.append([(start, end)])
    return runs


def _parts(elements: Sequence[Element]) -> Iterator[tuple[int, int]]:
    starts = [place for place, element in enumerate(elements) if place and not element.hidden and _begins(element)]
    for number, start in enumerate(starts):
        end = starts[number + 1] if number + 1 < len(starts) else len(elements)
        level = elements[start].level
        for place in range(start + 1, end):
            element = elements[place]
            if level and element.kind is ElementKind.HEADING and 0 < element.level <= level:
                end = place
                break
        yield start, end


def _begins(element: Element) -> bool:
    if is_appendix(element):
        return True
    named = element.kind is ElementKind.HEADING and len(element.text.split()) <= _TITLE_WORDS
    return named and (calls_itself_a_form(element.text) or bool(_NUMBERED_FORM.match(element.text)))
