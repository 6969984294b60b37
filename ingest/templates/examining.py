"""Is this an unfilled form?  What a document asks for, what of it is answered, and what it says besides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ingest.model import Element, ElementKind, FormLook, TemplateCheck, TemplateState
from ingest.templates.blanks import blanks_in, boxed, has_boxes
from ingest.templates.defaults import as_empty
from ingest.templates.drafts import is_begun
from ingest.templates.looks import is_ticked, look_of
from ingest.templates.parts import blank_parts, is_appendix
from ingest.templates.places import Place, places_of
from ingest.templates.printed import without_printed
from ingest.templates.prompts import MAYBE_BULLET, is_prompt
from ingest.templates.registers import empty_heads, left_off, spare_columns, spare_rows
from ingest.templates.survey import DEFAULT, Survey, Thresholds
from ingest.templates.telling import count_prose, is_guidance
from ingest.templates.trees import learned
from ingest.templates.weighing import weigh
from ingest.templates.written import chances_written

_TEXT = {ElementKind.PARAGRAPH, ElementKind.LIST_ITEM}
_ASIDE = {ElementKind.HEADER, ElementKind.FOOTER, ElementKind.FOOTNOTE, ElementKind.CAPTION}
FORM_WORDS = 800  # a longer document that is no form by itself is not compared with forms either
_WIDEST = 80  # columns of a table that is filled in by hand; the search for prompts grows with their square
_LONGEST = 3000  # rows of one
_DATA = 20_000  # characters of a table of data that are looked at
_TITLE_LINES = 3
# Guards against documents unlike all that was learned from, set on the sample return on 25 November 2026: without the
# first two, 43 of its 62 ordinary documents counted as filled forms.
_LONG = 600  # words; a longer document that asks for little is prose
_ASKING_SHARE = 0.2  # of all places, below which it does
_FEWEST_ASKING = 2  # places that ask or wait; a document with fewer lacks nothing, whatever its lines are like
MOST_PLACES = 3000  # labels, cells and lines; a longer document that asks for little is no form
_FILLED_AS_A_RULE = {  # share answered, where no prompt is told from the rest
    TemplateState.NONE: 0.0,
    TemplateState.BLANK: 0.0,
    TemplateState.PARTLY: 0.5,
    TemplateState.FILLED: 1.0,
}
_WRITTEN = 0.5  # chance from which somebody seems to have written what stands in a place
_UNTITLED = re.compile(
    r"\[(?:insert |enter |add )?(?:name|title|subject|meeting|team|service|project)\b[^\]\d]*\]", re.I
)
_NAMED = 3  # empty prompts that a reason names
_NAME_WORDS = 8  # of each
_PRINTED_SCORE = re.compile(r"\b(?:max(?:imum)?|possible|out of|weight(?:ing)?|target)\b", re.I)
_DULL = re.compile(
    r"\W*(?:print |full )?(?:name|date|signed|signature|time|title|role|team|ref\w*|no|comments?)\W*", re.I
)


def examine(
    elements: Sequence[Element], *, marked: bool = False, limits: Thresholds = DEFAULT
) -> tuple[TemplateCheck, FormLook]:
    """Say whether a document is a form, how much of it is filled in, and which prompts were left empty; and its look.

    What a survey of its prompts counts, and how likely it is of each line that somebody wrote it, is weighed by what
    the forms of eval/aside taught. In doubt a form is not blank: only BLANK sets a document aside. `marked` says that
    the file itself carries fields for a person to fill in. The look is empty where there is nothing to compare.
    """
    body = narrowed(element for element in elements if element.kind not in _ASIDE and not element.hidden)
    survey = Survey.of(body, marked=marked, limits=limits)
    if survey.only_promises:
        reason = "A page of placeholders without content."
        return TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=survey.missing, reason=reason), FormLook()
    if heads := empty_heads(body):
        reason = f"Heads of columns without a row below{_named(heads)}."
        return TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=heads, reason=reason), FormLook()
    prose = _opens_as_prose(body, limits)
    long = sum(len(element.text.split()) for element in body) > FORM_WORDS
    places = [] if prose and long else places_of(body, most=MOST_PLACES)
    if not places or (len(places) == MOST_PLACES and not survey.is_form):
        return TemplateCheck(state=TemplateState.NONE), FormLook()
    written = chances_written(places, learned().weights, learned().bias)
    chances = weigh(survey, places, written)
    state = TemplateState.NONE if prose else _state(survey, places, written, chances)
    begun = is_begun(body)
    if state is TemplateState.BLANK and begun:
        state = TemplateState.PARTLY
    if state is not TemplateState.NONE and _is_prose_around_forms(body, limits, blank=state is TemplateState.BLANK):
        state = TemplateState.NONE
    left = _left_off(body) if state in (TemplateState.NONE, TemplateState.FILLED) else None
    compared = state is not TemplateState.NONE or not long
    return left or _describe(survey, state), look_of(places, written, chances, begun=begun) if compared else FormLook()


def _left_off(body: Sequence[Element]) -> TemplateCheck | None:
    """Say what was begun and left off, where the prompts tell no form in part filled in; None where nothing was."""
    if headings := left_off(body):
        asked = sum(element.kind is ElementKind.HEADING for element in body)
        return _begun(headings, asked, f"headings at its end{_named(headings)}")
    if rows := spare_rows(body):
        asked = sum(max(0, len(element.cells) - 1) for element in body)
        return _begun(rows, asked, "numbered rows without an entry")
    if columns := spare_columns(body):
        asked = sum(len(element.cells[0]) for element in body if element.cells)
        return _begun(columns, asked, f"columns without an entry{_named(columns)}")
    return None


def _begun(missing: tuple[str, ...], asked: int, what: str) -> TemplateCheck:
    """Say what was left off where nothing else tells a form; `asked`: how many there are of what is missing."""
    return TemplateCheck(
        state=TemplateState.PARTLY,
        filled=round(1 - len(missing) / asked, 3),
        empty=missing,
        reason=f"Begun and left off: {len(missing)} {what}.",
    )


def _opens_as_prose(body: Sequence[Element], limits: Thresholds) -> bool:
    """Say whether what stands before the appendices tells something and asks nothing."""
    main = _before_appendices(body)
    if len(main) == len(body):
        return False
    survey = Survey.of(main, marked=False, limits=limits)
    return not survey.is_form and survey.outside > limits.told_in_blank and not survey.only_promises


def _is_prose_around_forms(body: Sequence[Element], limits: Thresholds, *, blank: bool) -> bool:
    """Say whether a document holds blank forms and is none without them: a policy with the forms it brings.

    Of one that seems `blank` as a whole, what stands before its forms may be no more than their instructions.
    """
    forms = blank_parts(body, limits=limits)
    main = [element for place, element in enumerate(body) if place not in forms]
    words = sum(len(element.text.split()) for element in main)
    if not forms or words <= sum(len(body[place].text.split()) for place in forms):
        return False
    survey = Survey.of(main, marked=False, limits=limits)
    if blank:
        told = [element.text for element in main if element.kind in _TEXT and not is_guidance(element.text)]
        return not survey.prompts and sum(map(count_prose, told)) > limits.prose_in_blank
    places = places_of(main, most=MOST_PLACES)
    if words > _LONG and sum(map(_asks, places)) < _ASKING_SHARE * len(places):
        return True
    written = chances_written(places, learned().weights, learned().bias)
    state = _state(survey, places, written, weigh(survey, places, written))
    appended = all(is_appendix(body[place]) for place in forms if place - 1 not in forms)
    return state is TemplateState.NONE or (appended and state is TemplateState.FILLED)


def narrowed(elements: Iterable[Element]) -> list[Element]:
    """Return elements as they are read for prompts: circles as boxes, tables of data as text, defaults as blanks.

    What comes printed with a form is left out.
    """
    return as_empty(without_printed(map(_narrow, elements)))


def _narrow(element: Element) -> Element:
    """Return an element with a table too wide or too long to be filled in by hand as plain text: it holds data."""
    cells = element.cells
    if element.kind is ElementKind.TABLE and cells and (len(cells[0]) > _WIDEST or len(cells) > _LONGEST):
        return replace(element, kind=ElementKind.PARAGRAPH, cells=(), text=element.text[:_DATA])
    rows = tuple(map(boxed, cells))
    return element if rows == cells else replace(element, cells=rows)


def _describe(survey: Survey, state: TemplateState) -> TemplateCheck:
    """Say in words what the state rests on."""
    missing, asked = survey.missing, len(survey.prompts)
    filled = round(survey.filled, 3) if asked else _FILLED_AS_A_RULE[state]
    questions = f"with {asked} questions" if asked > 1 else "to fill in"
    if state is TemplateState.NONE:
        return TemplateCheck(state=state)
    if state is TemplateState.BLANK:
        reason = f"A form {questions} and {'hardly an answer' if filled else 'no answers'}{_named(missing)}."
        return TemplateCheck(state=state, filled=filled, empty=missing, reason=reason)
    if state is TemplateState.PARTLY:
        left = asked - sum(1 for prompt in survey.prompts if prompt.share == 1)
        short = f", {left} of them without a full answer" if left and asked > 1 else ", only in part filled in"
        return TemplateCheck(
            state=state, filled=filled, empty=missing, reason=f"A form {questions}{short}{_named(missing)}."
        )
    return TemplateCheck(state=state, filled=filled, empty=missing, reason=f"A form {questions}, filled in.")


def _state(  # noqa: PLR0911 - one return for each ground
    survey: Survey, places: Sequence[Place], written: NDArray[np.float64], chances: Mapping[TemplateState, float]
) -> TemplateState:
    """Return the state that survey and learning agree on; what may be blank but is not surely so counts as partly."""
    limits = survey.limits
    form = survey.is_form
    if form and survey.filled >= limits.filled_from:
        return TemplateState.FILLED
    none, filled = chances[TemplateState.NONE], chances[TemplateState.FILLED]
    asking = sum(map(_asks, places))
    long = survey.found.words > _LONG
    if asking < _FEWEST_ASKING:
        return TemplateState.FILLED if filled > none and not long else TemplateState.NONE
    empty = form and survey.is_blank
    blank = chances[TemplateState.BLANK]
    if empty and blank >= limits.blank_agreed:
        return TemplateState.BLANK
    ticked = any(is_ticked(place) or _is_score(place) for place in places) or _only_bullets(places)
    if not ticked and blank >= _blank_from(survey, places, written):
        return TemplateState.BLANK
    if form and blank >= limits.blank_untitled and _is_untitled(survey, places):
        return TemplateState.BLANK
    if none >= (limits.none_though_form if form else limits.none_from):
        return TemplateState.NONE
    if not form and long and asking < _ASKING_SHARE * len(places):
        return TemplateState.NONE
    if form:
        return TemplateState.FILLED if filled >= limits.filled_sure else TemplateState.PARTLY
    if survey.prompts and survey.filled < limits.filled_from:
        sure = filled >= limits.filled_though_empty
    else:
        sure = bool(survey.prompts) or filled > chances[TemplateState.PARTLY] + blank
    return TemplateState.FILLED if sure else TemplateState.PARTLY


def _blank_from(survey: Survey, places: Sequence[Place], written: NDArray[np.float64]) -> float:
    """Return the chance from which a document is a blank form: the less somebody seems to have written, the lower."""
    limits = survey.limits
    said = [chance for place, chance in zip(places, written, strict=True) if place.says]
    silent = max(said, default=0.0) <= _WRITTEN
    if not survey.is_form:
        if silent and len(survey.prompts) >= limits.fewest_prompts and len(survey.empty) == len(survey.prompts):
            return limits.blank_sure
        return limits.blank_surest if survey.outside else limits.blank_surer
    if survey.filled >= limits.answers_seen:
        return limits.blank_though_answered
    return limits.blank_silent if silent else limits.blank_sure


def _is_untitled(survey: Survey, places: Sequence[Place]) -> bool:
    """Say whether nobody gave a form its title, "[Name of meeting]", or told, dated or ticked anything on it."""
    told = survey.outside or survey.found.particulars or any(prompt.told for prompt in survey.prompts)
    return not told and not any(map(is_ticked, places)) and _UNTITLED.match(places[0].text) is not None


def _asks(place: Place) -> bool:
    """Say whether a place may wait for an answer, or ask for one."""
    text = place.text
    return (
        place.empty or is_prompt(text) or has_boxes(text) or place.kind == "value" or any(True for _ in blanks_in(text))
    )


def _is_score(place: Place) -> bool:
    """Say whether a number stands by itself in a column of a table that has a head and empty cells.

    What could be scored at most comes printed.
    """
    inside = place.column > 0 and place.row > 0 and 0 < place.column_empty < 1
    return inside and place.text.strip().isdecimal() and not _PRINTED_SCORE.search(place.head)


def _only_bullets(places: Sequence[Place]) -> bool:
    """Say whether all that waits are small squares before lines, which may be the bullets of a list."""
    waiting = [place for place in places if place.empty or has_boxes(place.text)]
    return bool(waiting) and all(MAYBE_BULLET.match(place.text) for place in waiting)


def _named(missing: Sequence[str]) -> str:
    """Name the empty prompts that say most about the form, in the order they stand in."""
    telling = [name for name in missing if not _DULL.fullmatch(name)] or list(missing)
    if not telling:
        return ""
    quoted = [f"\u201c{_shortened(name)}\u201d" for name in telling[:_NAMED]]
    return "; left empty: " + " and ".join(filter(None, (", ".join(quoted[:-1]), quoted[-1])))


def _shortened(name: str) -> str:
    """Give the first words of a prompt: some carry their guidance with them."""
    words = name.split()
    return name if len(words) <= _NAME_WORDS else f"{' '.join(words[:_NAME_WORDS])} ..."


def _before_appendices(elements: Sequence[Element]) -> list[Element]:
    """Return what stands before the first appendix."""
    for place, element in enumerate(elements):
        if place > _TITLE_LINES and is_appendix(element):
            return list(elements[:place])
    return list(elements)
