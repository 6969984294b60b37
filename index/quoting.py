"""Which sentences of a passage are quoted in an entry: those that say most, and say it by themselves."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from index.model import CitedSentence, IndexedPassage, Polarity
from index.phrases import Phrases
from index.sentences import CELL_GAP, Pages, Sentence, sentences_of, verified
from index.word_classes import tokens_of, word_classes

FEWEST_LOOSE = 8  # words of what is no whole sentence and has no figure: fewer are a title, a venue or a name

HEAD_WORDS = 6  # of a cell in the head of a table, at most
SHORT_STAMP = 14  # words without its dates, below which a line can be no more than a stamp

# Words that lean on the sentence before: first in a sentence, or second to fourth.
_LEANING = frozenset(
    "he she it they this that these those its their his her both neither others another also".split()  # noqa: SIM905
)
_LEANING_ON = frozenset(("these", "those", "them"))
_TURNS = {
    Polarity.STRENGTH: ({"praise", "done", "better"}, {"lack", "complaint", "harm", "worse", "but"}),
    Polarity.SHORTFALL: ({"lack", "complaint", "harm", "worse", "but", "not"}, {"praise"}),
    Polarity.IMPROVEMENT: ({"mending", "planned", "now", "better"}, {"still"}),
}
"""Classes of words that a sentence of an entry of this polarity should have, and should not have."""

_DATE = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:,? \d{4})?|\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b"
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:version|issue|draft|v|page|item|appendix|room|part) ?\d[\d.]*"
)
_FIGURE = re.compile(r"[%\u00a3]|\d")
_NUMBERED = re.compile(r"^\W*(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+(?=\D)")
_STAMP = re.compile(
    r"^(?:approved|agreed|adopted|ratified|endorsed|signed off|issued|prepared|written|reviewed|updated|compiled"
    r"|produced|published) (?:by|on|at|in)\b"
    r"|^(?:none|nil|not applicable|n/a|no (?:comments?|apologies|other business))\b"
)
"""How a short line begins that says no more of a document than who made it and when, or that there is nothing."""
_FURNITURE = re.compile(
    r"^(?:(?:first |second |final |consultation )?draft|version|issue)\b"
    r"|^(?:this|the) (?:is|report is|paper is|item is)(?: an?| for)? (?:monitoring|noting|information)\b"
    r"|\b(?:next|last|previous) meeting\b.*\b(?:held|date|agreed|approved|correct record)\b"
    r"|\b(?:date|time|venue) of (?:the )?next meeting\b|\b(?:agreed|approved|signed) as a (?:true|correct|accurate)\b"
    r"|^the meeting (?:closed|opened|began|ended|started|finished)\b|\bin the body of (?:the|this) report\b"
    r"|^(?:to be|please) completed?\b|^(?:background papers|apologies|distribution|circulation)\b"
)
"""What documents say of themselves and of how a meeting went, in lower case; never what an authority does."""


def quotable(
    passage: IndexedPassage, pages: Pages, *, cues: Phrases, polarity: Polarity, used: Collection[str], most: int
) -> list[CitedSentence]:
    """Give the sentences of a passage that say most, at most `most`, in their order, each read again in its page.

    `cues`: words that speak for where the entry stands; `used`: what it quotes already. Rows of a table stand only
    where there is no whole sentence, with all of their cells and below the head of the table where that is at hand.
    """
    every = sentences_of(passage, pages)
    head = _head(every)
    sentences = [each for each in every if each is not head and each.text not in used and not is_furniture(each)]
    candidates = [each for each in sentences if each.whole and CELL_GAP not in each.text] or sentences
    weights = {place: _weight(sentence, cues, polarity) for place, sentence in enumerate(candidates)}
    best = [candidates[i] for i in sorted(sorted(weights, key=lambda place: (-weights[place], place))[:most])]
    if head is not None and head.text not in used and any(CELL_GAP in each.text for each in best):
        best.insert(0, head)
    shown = [CitedSentence(text=each.text, citations=each.citations) for each in best]
    return [sentence for sentence in shown if verified(sentence, pages)]


def _head(sentences: Sequence[Sentence]) -> Sentence | None:
    """Give the first row of a table where it names its columns: short cells without figures above other rows."""
    rows = [sentence for sentence in sentences if CELL_GAP in sentence.text]
    if len(rows) < 2 or _FIGURE.search(_DATE.sub("", rows[0].text.casefold())):
        return None
    return rows[0] if all(len(cell.split()) <= HEAD_WORDS for cell in rows[0].text.split(CELL_GAP)) else None


def is_furniture(sentence: Sentence) -> bool:
    """Tell whether a sentence says something of its document or of a meeting alone, or nothing by itself."""
    plain = _NUMBERED.sub("", sentence.text.casefold())
    figures = _FIGURE.search(undated := _DATE.sub("", plain))
    short = not figures and len(undated.split()) < SHORT_STAMP
    if _FURNITURE.search(plain) or (short and _STAMP.search(plain)):
        return True
    loose = not sentence.whole and CELL_GAP not in sentence.text
    return loose and not figures and len(undated.split()) < FEWEST_LOOSE


def _weight(sentence: Sentence, cues: Phrases, polarity: Polarity) -> float:
    """Prefer sentences with cues and figures, of a readable length, that stand alone and speak as the entry does.

    The weights are set by judgement, reading the entries of two made-up returns.
    """
    words = sentence.text.split()
    figures = any(character.isdigit() for character in sentence.text)
    leans = words[0].casefold() in _LEANING or not _LEANING_ON.isdisjoint(word.casefold() for word in words[1:4])
    prompt = sentence.text.endswith("?")  # a question of a form or of whoever took notes, not an answer
    length = 0.3 * (10 <= len(words) <= 40) - 0.7 * (len(words) < 8)
    wanted, unwanted = _TURNS.get(polarity, (set(), set()))
    classes = set().union(*word_classes("turns").of(tokens_of(sentence.text))) if wanted else set()
    turns = 0.9 * min(2, len(classes & wanted)) - 0.4 * bool(classes & unwanted)
    return len(cues.found(sentence.text)) + 0.5 * figures + length + turns - 0.7 * leans - 1.5 * prompt
