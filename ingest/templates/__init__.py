"""Is this an unfilled form?  What a document asks for, what of it is answered, and what it says besides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.model import Element, ElementKind, TemplateCheck, TemplateState
from ingest.templates.parts import blank_parts, is_appendix
from ingest.templates.survey import DEFAULT, Survey, Thresholds

__all__ = ["Thresholds", "blank_parts", "check_template"]

_ASIDE = {ElementKind.HEADER, ElementKind.FOOTER, ElementKind.FOOTNOTE, ElementKind.CAPTION}
_WIDEST = 80  # columns of a table that is filled in by hand; the search for prompts grows with their square
_LONGEST = 3000  # rows of one
_DATA = 20_000  # characters of a table of data that are looked at
_TITLE_LINES = 3
_NAMED = 3  # empty prompts that a reason names
_DULL = re.compile(
    r"\W*(?:print |full )?(?:name|date|signed|signature|time|title|role|team|ref\w*|no|comments?)\W*", re.I
)


def check_template(elements: Sequence[Element], *, marked: bool = False, limits: Thresholds = DEFAULT) -> TemplateCheck:
    """Say whether a document is a form, how much of it is filled in, and which prompts were left empty.

    In doubt a document is not a form, and a form is not blank: only BLANK sets a document aside. `marked` says that
    the file itself carries fields for a person to fill in.
    """
    body = [_narrow(element) for element in elements if element.kind not in _ASIDE and not element.hidden]
    main = _before_appendices(body)
    if len(main) < len(body):
        survey = Survey.of(main, marked=False, limits=limits)
        if not survey.is_form and survey.outside > limits.told_in_blank:
            return _judge(survey)
    return _judge(Survey.of(body, marked=marked, limits=limits))


def _narrow(element: Element) -> Element:
    """Return an element with a table too wide or too long to be filled in by hand as plain text: it holds data."""
    cells = element.cells
    if element.kind is ElementKind.TABLE and cells and (len(cells[0]) > _WIDEST or len(cells) > _LONGEST):
        return replace(element, kind=ElementKind.PARAGRAPH, cells=(), text=element.text[:_DATA])
    return element


def _judge(survey: Survey) -> TemplateCheck:
    missing = survey.missing
    if not survey.is_form:
        if survey.only_promises:
            reason = "A page of placeholders without content."
            return TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=missing, reason=reason)
        return TemplateCheck(state=TemplateState.NONE)
    asked = len(survey.prompts)
    filled = round(survey.filled, 3)
    if survey.is_blank:
        answers = "no answers" if not survey.filled else "hardly an answer"
        reason = f"A form with {asked} questions and {answers}{_named(missing)}."
        return TemplateCheck(state=TemplateState.BLANK, filled=filled, empty=missing, reason=reason)
    left = asked - sum(1 for prompt in survey.prompts if prompt.share == 1)
    if filled < survey.limits.filled_from:
        reason = f"A form with {asked} questions, {left} of them without a full answer{_named(missing)}."
        return TemplateCheck(state=TemplateState.PARTLY, filled=filled, empty=missing, reason=reason)
    reason = f"A form with {asked} questions, filled in."
    return TemplateCheck(state=TemplateState.FILLED, filled=filled, empty=missing, reason=reason)


def _named(missing: Sequence[str]) -> str:
    """Name the empty prompts that say most about the form, in the order they stand in."""
    telling = [name for name in missing if not _DULL.fullmatch(name)] or list(missing)
    if not telling:
        return ""
    quoted = [f"\u201c{name}\u201d" for name in telling[:_NAMED]]
    return "; left empty: " + " and ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _before_appendices(elements: Sequence[Element]) -> list[Element]:
    """Return what stands before the first appendix."""
    for place, element in enumerate(elements):
        if place > _TITLE_LINES and is_appendix(element):
            return list(elements[:place])
    return list(elements)
