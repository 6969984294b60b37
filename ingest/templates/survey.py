"""Weigh what a document asks against what it says: is it a form, and how far is it filled in?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Final

from ingest.model import Element, ElementKind
from ingest.templates.fields import read_fields
from ingest.templates.lines import lines_of
from ingest.templates.prompts import Found, Prompt, is_prompt, read_lines
from ingest.templates.tables import Rows, read_table


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Where the lines are drawn, chosen on the development forms: `python -m eval run aside --what forms --part dev`.

    The measures of prose go back to eval/sample and the layouts of tests/ingest; see docs/choices.md.
    """

    fewest_prompts: int = 4
    fewest_firm: int = 3  # prompts whose blank, or whose place for an answer, shows
    told_per_prompt: int = 10  # words; a document that tells more than this for each prompt is no form
    told_in_blank: int = 20  # words of background that reads like a report, plus:
    told_in_blank_per_prompt: int = 2
    prose_beside: int = 100  # words of plain statements beside the prompts that a form may hold, plus:
    prose_per_prompt: int = 15
    prose_in_blank: int = 60  # the same for a blank form, which explains itself mostly in instructions
    prose_in_blank_per_prompt: int = 6
    blank_up_to: float = 0.1  # share answered
    prompts_per_stray_answer: int = 12  # a blank form may hold one answer for so many prompts: a team, a default
    blank_words: int = 12  # words of all answers: a team's name and a version that came with the form
    filled_from: float = 0.85  # share answered; optional questions and spare rows stay empty on most filled forms
    # Chances, 0 to 1, as learned; chosen on authors left out of learning, eval/aside/forms_unlearned and made-up
    # returns, 27 November 2026; see docs/choices.md.
    blank_sure: float = 0.8  # of being blank, from which a form without any tick is
    blank_surer: float = 0.85  # the same where the survey of prompts finds no form
    blank_surest: float = 0.95  # the same where something is reported besides
    blank_agreed: float = 0.8  # the same where the survey of prompts finds it blank too
    answers_seen: float = 0.15  # share answered by the survey, from which being blank asks for more
    blank_though_answered: float = 0.85  # the same where the survey sees so many answers
    blank_silent: float = 0.75  # the same where nothing at all seems to be written by somebody
    blank_untitled: float = 0.6  # the same where a placeholder stands for its title and nothing is told or dated
    filled_sure: float = 0.95  # of being filled in, from which answers that the survey misses are believed
    filled_though_empty: float = 0.7  # the same where the survey finds no form, but prompts left empty
    # Most documents of a return are no forms, so that one need not be the likeliest state; chosen in the same way.
    none_from: float = 0.3  # of being no form, from which a document is none
    none_though_form: float = 0.6  # the same where the survey of prompts finds a form
    # A blank form may print a date or a sum of the law.
    particulars_in_blank: int = 1  # dates, sums and case numbers outside of prompts; printed ones say "version" or so
    labels_only: float = 0.6  # share of all words that are prompts, from which a page of bare labels is a form


DEFAULT: Final = Thresholds()
_WAITING_HEADINGS = 0.2  # share of headings with a placeholder below from which all headings count as prompts
_PLACEHOLDER_PAGE = 30  # words on a page that only says that content will follow, its title among them
_PLACEHOLDER_PROSE = 8  # of these, words that are neither title nor placeholder
_FIRM_BESIDE = 2  # blanks elsewhere with which one waiting heading is enough
_SIGNING_HEADINGS = 3  # headings that ask for a name, a date, a signature: bold labels, taken for headings
_BARE_PROMPTS = 4  # prompts of a page on which no blank shows
_TITLE_LINES = 3
_TITLE_WORDS = 15

_FORM = re.compile(
    r"\b(?:form|template|pro ?-?forma|questionnaire|checklist|audit tool|assessment tool|record|log ?sheet|survey"
    r"|referral|application|self-assessment|worksheet|workbook|feedback|evaluation sheet|booklet|screening|return)\b",
    re.IGNORECASE,
)
_NO_FORM = re.compile(
    r"\b(?:agenda|minutes|policy|strategy|procedure|guidance|guide|report|terms of reference|newsletter"
    r"|faqs?|frequently"
    r"|protocol|handbook|how to|transcript|summary|results|findings|standards)\b",
    re.IGNORECASE,
)
_SURELY_FORM = re.compile(r"\b(?:form|template|pro ?-?forma|questionnaire|checklist|tool)\W*$", re.IGNORECASE)
_SIGNING = re.compile(
    r"(?:[\w' ]{0,20})?\b(?:name|date(?: of [\w ]{3,20})?|signed|signature|address|post ?code|telephone|phone|e-?mail"
    r"|d\.?o\.?b\.?|nhs (?:number|no)|job title|role|team|print name)\W*",
    re.IGNORECASE,
)
_PRINTED = re.compile(  # labels whose answer comes with the form
    r"(?:form |template |document |policy )?(?:version|issue|title|owner|author|number|reference|type|status"
    r"|review date)"
    r"(?: (?:no|number|control|date))?|authority|council|next review(?: date)?|date of (?:issue|next review)"
    r"|(?:security |information |document )?classification|protective marking|retention(?: period)?"
    r"|approved by"
    r"|return(?:ed)? (?:to|by)|effective from",
    re.IGNORECASE,
)
_ASKS = re.compile(r"\?(?:\s|$)|^[^.]{2,80}:(?:\s|$)")
_INVITES = re.compile(
    r"\b(?:please (?:complete|fill|tick|answer|describe)|complete this|fill in|this (?:form|template"
    r"|questionnaire|checklist|proforma)|office use|tick (?:the|one|all|when|if|each)|add a row"
    r"|column headings|one row (?:per|for)|delete as|overwrite the"
    r"|complete (?:every|all|each|one|the [\w ]{0,20}(?:cells|boxes|fields|sections)))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Survey:
    """What a document asks and says, summed up."""

    found: Found
    prompts: tuple[Prompt, ...]  # those that count
    invites: bool  # it calls itself a form, or asks its reader to fill it in
    marked: bool  # the file carries fields for a person to fill in
    limits: Thresholds

    @classmethod
    def of(cls, elements: Sequence[Element], *, marked: bool, limits: Thresholds) -> Survey:
        """Sum a document up; `marked` says that the file itself carries fields for a person to fill in."""
        found = _read(elements)
        invites = marked or _invites(elements)
        below = [prompt for prompt in found.prompts if prompt.heading]
        waiting = sum(1 for prompt in below if not prompt.share and prompt.firm)
        firm = sum(1 for prompt in found.prompts if prompt.firm and not prompt.share and not prompt.heading)
        asking = waiting >= (1 if invites or firm >= _FIRM_BESIDE else 2) and waiting >= _WAITING_HEADINGS * len(below)
        signed = sum(1 for prompt in below if _SIGNING.fullmatch(prompt.label))
        signing = signed >= (_SIGNING_HEADINGS - 1 if invites else _SIGNING_HEADINGS)
        bare = (invites or signing or found.rows > 0) and _is_bare(found, limits)
        prompts = tuple(
            prompt
            for prompt in found.prompts
            if (prompt.firm or not prompt.heading or asking or bare or (signing and is_prompt(prompt.label)))
            and not (prompt.share and (prompt.printed or _PRINTED.fullmatch(prompt.label)))
        )
        survey = cls(found=found, prompts=prompts, invites=invites or bare, marked=marked, limits=limits)
        if found.maybe and survey.is_form and len(survey.empty) >= limits.fewest_firm:
            # Beside questions that wait, a pair of short cells is a question with its answer.
            survey = replace(survey, prompts=(*prompts, *found.maybe))
        return survey

    @property
    def firm(self) -> int:
        """How many prompts show their blank, or the place of their answer."""
        return sum(1 for prompt in self.prompts if prompt.firm)

    @property
    def empty(self) -> list[Prompt]:
        """The prompts without any answer."""
        return [prompt for prompt in self.prompts if not prompt.share]

    @property
    def missing(self) -> tuple[str, ...]:
        """What is left empty, as printed, in order, each once."""
        return tuple(dict.fromkeys(name for prompt in self.prompts for name in prompt.missing if name))

    @property
    def outside(self) -> int:
        """Words that report something and answer none of the prompts."""
        left = [prompt for prompt in self.found.prompts if prompt not in self.prompts]
        return self.found.told + sum(prompt.told for prompt in left)

    @property
    def is_form(self) -> bool:
        """Say whether what is asked outweighs what is told."""
        limits = self.limits
        return (
            len(self.prompts) >= (limits.fewest_prompts - 1 if self.marked else limits.fewest_prompts)
            and (self.firm >= limits.fewest_firm or self.invites)
            and self.outside <= limits.told_per_prompt * len(self.prompts)
            and self.found.prose <= limits.prose_beside + limits.prose_per_prompt * len(self.prompts)
        )

    @property
    def filled(self) -> float:
        """The share answered."""
        return sum(prompt.share for prompt in self.prompts) / len(self.prompts)

    @property
    def is_blank(self) -> bool:
        """Say whether nothing on the form is anybody's answer."""
        empty, limits = self.empty, self.limits
        seen = sum(1 for prompt in empty if prompt.firm)
        return (
            self.filled <= limits.blank_up_to
            and len(self.prompts) - len(empty) <= len(self.prompts) // limits.prompts_per_stray_answer
            and sum(prompt.words for prompt in self.prompts) <= limits.blank_words
            and self.outside <= limits.told_in_blank + limits.told_in_blank_per_prompt * len(self.prompts)
            and self.found.prose <= limits.prose_in_blank + limits.prose_in_blank_per_prompt * len(self.prompts)
            and self.found.particulars <= limits.particulars_in_blank
            and (seen >= max(limits.fewest_firm, len(empty) * 0.5) or self.invites)
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


def is_printed(label: str) -> bool:
    """Say whether the answer to a label comes with the form: its version, its owner."""
    return bool(_PRINTED.fullmatch(label.strip(" :")))


def calls_itself_a_form(text: str) -> bool:
    """Say whether a title names a form."""
    return bool(_SURELY_FORM.search(text))


def _is_bare(found: Found, limits: Thresholds) -> bool:
    """Say whether a page holds labels and next to nothing else: its lines and boxes are drawn, not written."""
    asked = [prompt for prompt in found.prompts if not prompt.share]
    words = sum(len(prompt.label.split()) for prompt in asked)
    return (
        len(asked) >= _BARE_PROMPTS
        and len(asked) == len(found.prompts)
        and not found.told
        and not found.particulars
        and words >= limits.labels_only * found.words
    )


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
    if len(fields) >= DEFAULT.fewest_firm:
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
    if element.kind is ElementKind.TABLE and element.cells and not _is_box(element.cells):
        return ElementKind.TABLE
    return ElementKind.FIELD if element.kind is ElementKind.FIELD else ElementKind.PARAGRAPH


def _is_box(cells: Rows) -> bool:
    """Say whether a table is a frame around the answer to what stands above it."""
    return (
        len(cells) == 1
        and len(cells[0]) == 1
        and not is_prompt(cells[0][0].split("? ")[0].split(": ")[0] + " ")
        and not _ASKS.search(cells[0][0])
    )


def _invites(elements: Sequence[Element]) -> bool:
    """Say whether a document calls itself a form or asks its reader to fill it in."""
    opening = [element.text for element in elements if element.kind is not ElementKind.TABLE][:_TITLE_LINES]
    titles = [text for text in opening if len(text.split()) <= _TITLE_WORDS]
    if any(_FORM.search(text) and (not _NO_FORM.search(text) or _SURELY_FORM.search(text)) for text in titles):
        return True
    return any(_INVITES.search(element.text) for element in elements if element.kind is not ElementKind.TABLE)
