"""Is this an unfilled form?  What a document asks for, what of it is answered, and what it says besides."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from ingest.model import Element, ElementKind, TemplateCheck, TemplateState
from ingest.templates.fields import read_fields
from ingest.templates.lines import lines_of
from ingest.templates.prompts import Found, Prompt, read_lines
from ingest.templates.tables import Rows, read_table

__all__ = ["check_template"]

# Chosen in November 2026 on the documents of eval/sample, each as DOCX, PDF, XLSX and web page, and on the layouts of
# tests/ingest. There filled forms report 0 to 6 words outside their answers, and a plan with a commentary 6 for each
# prompt; ordinary documents report 12 and more for each prompt they happen to hold, mostly 60 and more.
_FEWEST_PROMPTS = 4
_FEWEST_FIRM = 3  # prompts whose blank, or whose place for an answer, shows
_TOLD_PER_PROMPT = 10  # words; a document that tells more than this for each prompt is no form
_TOLD_IN_BLANK = 20  # words of background that reads like a report, plus:
_TOLD_IN_BLANK_PER_PROMPT = 2
_PROSE_BESIDE = 100  # words of plain statements beside the prompts that a form may hold, plus:
_PROSE_PER_PROMPT = 15
_PROSE_IN_BLANK = 60  # the same for a blank form, which explains itself mostly in instructions
_PROSE_IN_BLANK_PER_PROMPT = 6
_BLANK_UP_TO = 0.1  # share answered
_PROMPTS_PER_STRAY_ANSWER = 12  # a blank form may hold one answer for so many prompts: a team, a default
_BLANK_WORDS = 12  # words of all answers: a team's name and a version that came with the form
_FILLED_FROM = 0.85  # share answered; optional questions and spare rows stay empty on most filled forms
_WAITING_HEADINGS = 0.2  # share of headings with a placeholder below from which all headings count as prompts
_PLACEHOLDER_PAGE = 30  # words on a page that only says that content will follow, its title among them
_PLACEHOLDER_PROSE = 8  # of these, words that are neither title nor placeholder

_ASIDE = {ElementKind.HEADER, ElementKind.FOOTER, ElementKind.FOOTNOTE, ElementKind.CAPTION}
_APPENDED = re.compile(r"\W*(?:appendix|appendices|annexe?|attachment)\b", re.IGNORECASE)
_FORM = re.compile(
    r"\b(?:form|template|pro ?-?forma|questionnaire|checklist|audit tool|assessment tool|record|log ?sheet|survey"
    r"|referral|application|self-assessment|worksheet|workbook|feedback|evaluation sheet|booklet|screening|return)\b",
    re.IGNORECASE,
)
_TITLE_LINES = 3
_PRINTED = re.compile(  # labels whose answer comes with the form
    r"(?:form |template |document |policy )?(?:version|issue|title|owner|author|number|reference|type|status"
    r"|review date)"
    r"(?: (?:no|number|control|date))?|authority|council|next review(?: date)?|date of (?:issue|next review)"
    r"|approved by"
    r"|return(?:ed)? (?:to|by)|effective from",
    re.IGNORECASE,
)
_INVITES = re.compile(
    r"\b(?:please (?:complete|fill|tick|answer|describe)|complete this|fill in|this (?:form|template"
    r"|questionnaire|checklist|proforma)|office use|tick (?:the|one|all)|delete as)\b",
    re.IGNORECASE,
)


def check_template(elements: Sequence[Element]) -> TemplateCheck:
    """Say whether a document is a form, how much of it is filled in, and which prompts were left empty.

    In doubt a document is not a form, and a form is not blank: only BLANK sets a document aside.
    """
    body = [element for element in elements if element.kind not in _ASIDE and not element.hidden]
    main = _before_appendices(body)
    if len(main) < len(body):
        survey = _Survey.of(main)
        if not survey.is_form and survey.found.told > _TOLD_IN_BLANK:
            return _judge(survey)
    return _judge(_Survey.of(body))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Survey:
    """What a document asks and says, summed up."""

    found: Found
    prompts: tuple[Prompt, ...]  # those that count
    invites: bool  # it calls itself a form, or asks its reader to fill it in

    @classmethod
    def of(cls, elements: Sequence[Element]) -> _Survey:
        found = _read(elements)
        invites = _invites(elements)
        below = [prompt for prompt in found.prompts if prompt.heading]
        waiting = sum(1 for prompt in below if not prompt.share and prompt.firm)
        asking = waiting >= (1 if invites else 2) and waiting >= _WAITING_HEADINGS * len(below)
        prompts = tuple(
            prompt
            for prompt in found.prompts
            if (prompt.firm or not prompt.heading or asking) and not (prompt.share and _PRINTED.fullmatch(prompt.label))
        )
        return cls(found=found, prompts=prompts, invites=invites)

    @property
    def firm(self) -> int:
        return sum(1 for prompt in self.prompts if prompt.firm)

    @property
    def empty(self) -> list[Prompt]:
        return [prompt for prompt in self.prompts if not prompt.share]

    @property
    def outside(self) -> int:
        """Words that report something and answer none of the prompts."""
        left = [prompt for prompt in self.found.prompts if prompt not in self.prompts]
        return self.found.told + sum(prompt.told for prompt in left)

    @property
    def is_form(self) -> bool:
        return (
            len(self.prompts) >= _FEWEST_PROMPTS
            and (self.firm >= _FEWEST_FIRM or self.invites)
            and self.outside <= _TOLD_PER_PROMPT * len(self.prompts)
            and self.found.prose <= _PROSE_BESIDE + _PROSE_PER_PROMPT * len(self.prompts)
        )

    @property
    def filled(self) -> float:
        return sum(prompt.share for prompt in self.prompts) / len(self.prompts)

    @property
    def is_blank(self) -> bool:
        empty = self.empty
        seen = sum(1 for prompt in empty if prompt.firm)
        return (
            self.filled <= _BLANK_UP_TO
            and len(self.prompts) - len(empty) <= len(self.prompts) // _PROMPTS_PER_STRAY_ANSWER
            and sum(prompt.words for prompt in self.prompts) <= _BLANK_WORDS
            and self.outside <= _TOLD_IN_BLANK + _TOLD_IN_BLANK_PER_PROMPT * len(self.prompts)
            and self.found.prose <= _PROSE_IN_BLANK + _PROSE_IN_BLANK_PER_PROMPT * len(self.prompts)
            and (seen >= max(_FEWEST_FIRM, len(empty) * 0.5) or self.invites)
        )

    @property
    def only_promises(self) -> bool:
        """Say whether all there is on a page is that its content will follow."""
        return (
            any(prompt.firm for prompt in self.prompts)
            and all(prompt.share == 0 for prompt in self.found.prompts)
            and self.found.words <= _PLACEHOLDER_PAGE
            and self.found.prose <= _PLACEHOLDER_PROSE
            and not self.found.tables
        )


def _judge(survey: _Survey) -> TemplateCheck:
    missing = tuple(dict.fromkeys(name for prompt in survey.prompts for name in prompt.missing if name))
    if not survey.is_form:
        if survey.only_promises:
            reason = "A page of placeholders without content."
            return TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=missing, reason=reason)
        return TemplateCheck(state=TemplateState.NONE)
    asked = len(survey.prompts)
    filled = round(survey.filled, 3)
    if survey.is_blank:
        answers = "no answers" if not survey.filled else "hardly an answer"
        reason = f"A form with {asked} questions and {answers}."
        return TemplateCheck(state=TemplateState.BLANK, filled=filled, empty=missing, reason=reason)
    left = asked - sum(1 for prompt in survey.prompts if prompt.share == 1)
    if filled < _FILLED_FROM:
        reason = f"A form with {asked} questions, {left} of them without a full answer."
        return TemplateCheck(state=TemplateState.PARTLY, filled=filled, empty=missing, reason=reason)
    reason = f"A form with {asked} questions, filled in."
    return TemplateCheck(state=TemplateState.FILLED, filled=filled, empty=missing, reason=reason)


def _read(elements: Sequence[Element]) -> Found:
    """Read fields, tables and running text in order.

    Where a file has fields of its own, the page shows the same questions with nothing beside them: the fields decide.
    """
    fields = [element for element in elements if element.kind is ElementKind.FIELD]
    found = Found()
    for kind, run in groupby(elements, key=_reader_of):
        if kind is ElementKind.TABLE:
            found.tables = True
            for rows in _joined([element.cells for element in run]):
                found.add(read_table(rows))
        elif kind is not ElementKind.FIELD:
            found.add(_read_text(run))
    if len(fields) >= _FEWEST_FIRM:
        found.told += sum(prompt.told for prompt in found.prompts)
        found.prompts = []
    found.prompts.extend(read_fields(fields))
    return found


def _joined(tables: Iterable[Rows]) -> Iterator[Rows]:
    """Yield tables, those of one row that follow one another as one: a grid drawn, or read, row by row."""
    for single, run in groupby(tables, key=lambda rows: len(rows) == 1):
        if single:
            yield tuple(rows[0] for rows in run)
        else:
            yield from run


def _read_text(elements: Iterable[Element]) -> Found:
    return read_lines(
        line
        for element in elements
        for line in lines_of(
            element.text,
            heading=element.kind is ElementKind.HEADING,
            listed=element.kind is ElementKind.LIST_ITEM,
        )
    )


def _reader_of(element: Element) -> ElementKind:
    if element.kind is ElementKind.TABLE and element.cells:
        return ElementKind.TABLE
    return ElementKind.FIELD if element.kind is ElementKind.FIELD else ElementKind.PARAGRAPH


def _before_appendices(elements: Sequence[Element]) -> list[Element]:
    """Return what stands before the first appendix."""
    for place, element in enumerate(elements):
        if place > _TITLE_LINES and element.kind is ElementKind.HEADING and _APPENDED.match(element.text):
            return list(elements[:place])
    return list(elements)


def _invites(elements: Sequence[Element]) -> bool:
    """Say whether a document calls itself a form or asks its reader to fill it in."""
    opening = [element.text for element in elements if element.kind is not ElementKind.TABLE][:_TITLE_LINES]
    if any(_FORM.search(text) for text in opening if len(text.split()) <= 15):
        return True
    return any(_INVITES.search(element.text) for element in elements if element.kind is not ElementKind.TABLE)
