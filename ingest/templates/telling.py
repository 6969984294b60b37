"""Tell what a document says of the world from what a form says to the person who fills it in."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from ingest.words import words_of

_SENTENCE = re.compile(r"(?<=[.!?])[\"'\u201d\u2019)]*\s+|\n+")
_ASKS = re.compile(
    r"\b(?:you|your|please|this (?:form|template|checklist|tool|record|questionnaire|section|box|document|page|workbook"
    r"|sheet|return|proforma|pro forma)|these questions|the (?:form|template|checklist)|(?:must|should|may|can"
    r"|needs? to|is to"
    r"|are to) (?:be|not|only|also|use|have|read|sign|send|complete|keep|record)|must|should|for office use|office use"
    r"|if applicable|if known|if yes|if no|max(?:imum)?\.? \d+ words|\d+ words|guidance notes?|as appropriate"
    r"|as necessary"
    r"|continue on|where (?:possible|relevant|applicable)|delete|tick|circle)\b",
    re.IGNORECASE,
)
_BIDS = re.compile(
    r"(?:[\d.()a-z]{1,5}\s)?(?:[-*\u2022] )?(?:add|allow|answer|attach|ask|avoid|base|begin|check|choose|circle"
    r"|click|complete|consider"
    r"|continue|copy|cross|date|delete|describe|detail|do|don't|email|enter|ensure|examples?|explain|file|fill|focus"
    r"|for each|"
    r"forward|give|guidance|hand|how to|identify|in this section|include|indicate|insert|keep|leave|list|mark|name"
    r"|note|notes|"
    r"outline|print|provide|publish|put|rate|read|record|refer|remember|return|retain|save|say|score|see|select|send"
    r"|show|sign"
    r"|specify|start|state|submit|summarise|take|tell us|think about|tick|try|type|use|when|write)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"\b(?:was|were|had|did|didn't|wasn't|said|told|asked|agreed|found|reported|visited|met|went|felt|made|took|gave"
    r"|came"
    r"|began|became|rose|fell|grew|held|kept|left|led|saw|spoke|thought|wrote|i've|we've|we have|i have|has been"
    r"|have been"
    r"|i am|i'm|we are|he|she|his|her|mr|mrs)\b|\d%|\d per cent|\u00a3 ?\d|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"
    r"|\b\d+ (?:people|cases|staff"
    r"|carers|weeks|days|hours|homes|visits|files|adults)\b",
    re.IGNORECASE,
)

_EXPLAINS = re.compile(
    r"\b(?:please|you (?:should|must|may|might|could|can|will|need|are|have|do)|your|what you|privacy notice"
    r"|data protection|this (?:section|box|question|part)"
    r"|(?:sentences?|words|bullet points?|lines?) (?:are|is) enough|max(?:imum)?\.? (?:of )?\d+|up to \d+ words"
    r"|no more than|guidance"
    r"|as appropriate|as necessary|should be|think about|for example)\b",
    re.IGNORECASE,
)


_MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_PARTICULAR = re.compile(
    rf"\b\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)?\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? (?:19|20)\d\d\b"
    r"|\u00a3 ?\d[\d,.]*|\b[A-Z]{1,3}[-/]?\d{4,}\b|\b\d{3} ?\d{3} ?\d{4}\b",
    re.IGNORECASE,
)
_IMPRINT = re.compile(
    r"\b(?:version|v ?\d|issued?|review(?:ed)?|updated?|effective|revised?|approved|published|ratified|form|template"
    r"|document|ring|phone|tel|telephone|call|e\.?g|example|return|deadline|by)\b",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:will|can|may|must|should|to|shall|would|could|might|is|are)(?: not| only)? (?:be )?\w+(?:ed|en|t|pt)\b", re.I
)
_STATED = 0.5  # share of words from which a text is a statement, whatever else it bids
_REMEMBERED = 64  # texts: each is asked several questions in a row
_MOST_REMEMBERED = 10_000  # characters of one, so that a worker's memory stays flat


@dataclass(frozen=True, slots=True)
class _Sentence:
    """A sentence with what its words say of it."""

    words: int
    instructs: bool
    tells: bool
    guides: bool


def count_told(text: str) -> int:
    """Count the words of the sentences that report what is or was, instructions and titles aside."""
    return sum(sentence.words for sentence in _sentences(text) if sentence.tells and not sentence.instructs)


def count_particulars(text: str) -> int:
    """Count the dates, sums and case numbers of a text; those of an imprint or an instruction are printed."""
    if not any(letter.isdigit() for letter in text) or _IMPRINT.search(text):
        return 0
    return len(_PARTICULAR.findall(text))


def count_prose(text: str) -> int:
    """Count the words of all sentences that are no instructions."""
    return sum(sentence.words for sentence in _sentences(text) if not sentence.instructs)


def is_guidance(text: str) -> bool:
    """Say whether a paragraph under a question explains how to answer it, or speaks to its reader of other things.

    An answer that says what somebody must do is an answer.
    """
    sentences = _sentences(text)
    guiding = sum(sentence.words for sentence in sentences if sentence.guides)
    return not count_told(text) and guiding > sum(sentence.words for sentence in sentences) * 0.5


def is_stated(text: str) -> bool:
    """Say whether a text states something from its first sentence on, and asks nothing: hardly any of it bids."""
    sentences = _sentences(text)
    stated = [not (sentence.instructs or sentence.guides) for sentence in sentences]
    words = sum(sentence.words for sentence, states in zip(sentences, stated, strict=True) if states)
    return "?" not in text and stated[0] and words > _STATED * sum(sentence.words for sentence in sentences)


def _sentences(text: str) -> tuple[_Sentence, ...]:
    return _remembered(text) if len(text) <= _MOST_REMEMBERED else tuple(map(_sentence, _SENTENCE.split(text)))


@lru_cache(maxsize=_REMEMBERED)
def _remembered(text: str) -> tuple[_Sentence, ...]:
    return tuple(map(_sentence, _SENTENCE.split(text)))


def _sentence(sentence: str) -> _Sentence:
    stripped = sentence.strip(" ()[]*\"'\u201c\u2018")
    bids = bool(_BIDS.match(stripped))
    # What will be kept, or is to be agreed, did not happen yet.
    reports = len(_TELLS.findall(_PASSIVE.sub(" ", stripped)))
    # One report is no more than a word; two say that a sentence that addresses its reader reports something all the
    # same, as in a quotation.
    firmly = reports >= 2
    explains = bool(_EXPLAINS.search(stripped))
    return _Sentence(
        words=len(words_of(sentence)),
        instructs=bids or (not firmly and bool(_ASKS.search(stripped))),
        tells=reports > 0,
        guides=(explains and not firmly) or (bids and not reports),
    )
