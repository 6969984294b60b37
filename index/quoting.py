"""Which sentences of a passage are quoted in an entry: those that say most, and say it by themselves."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Sequence

from index.model import CitedSentence, IndexedPassage, Polarity
from index.phrases import Phrases
from index.sentences import CELL_GAP, SHORTEST, WORD, Pages, Sentence, sentences_of, verified
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
    r"|^(?:the )?next (?:meeting|report)\b|^in force from\b|\bfire (?:alarm|drill)s?\b"
    r"|^(?:author|parties|present|apologies|chair|prepared by|owner|circulation|classification|provider|hours)s?: "
    r"|\b(?:introduced|presented) (?:the|a|his|her|their|this) (?:[\w'\u2019-]+ ){0,3}(?:report|paper|item)\b"
    r"|^actions? [\d, ]+(?:(?:to|and) \d+ )?(?:closed|completed?|carried forward|discharged)\b"
)
"""What documents say of themselves and of how a meeting went, in lower case; never what an authority does."""
_PARTICULARS = re.compile(
    r"(?:(?:print |full )?name(?: of [\w ]{1,20})?|role|position|job title|post|team|party|organisation|service"
    r"|date(?: of [\w ]{1,20})?|time|signed|signature|signed off by|auditor|assessor|reviewer|worker|author|owner|lead"
    r"|version|ref(?:erence)?(?: no)?|(?:case|person|client) (?:id|no|number|ref)|page|telephone|e-?mail)[.:]?"
)
"""Cells that ask for who, when and which, in lower case: rows of them sign a paper off and say nothing of a service."""
_SIGNED_OFF = re.compile(r"(?:agreed|approved|signed(?: off)?|noted)\b[^|]{0,40}")
_BAD_MARK = re.compile(r"r|red|a|amber|late|overdue|worse|not met|missed|behind|off track|below target")
_GOOD_MARK = re.compile(r"g|green|better|met|completed?|done|on track|achieved|above target")
"""What a cell of a table says by itself of how its row stands, in lower case."""
_TARGET = re.compile(r"\b(?:target|standard|threshold|plan)\b")
_ACTUAL = re.compile(r"\b(?:actual|result|outturn|achieved|current|latest|performance)\b")
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def quotable(
    passage: IndexedPassage, pages: Pages, *, cues: Phrases, polarity: Polarity, used: Collection[str], most: int
) -> list[CitedSentence]:
    """Give the words of a passage that say most, some `most` of them, in their order, each read again in its page.

    Of running text it is one run of sentences: with a sentence left out in between, or without the one it leans on,
    the others may say something else. Rows of a table stand only where there is no whole sentence, with all of their
    cells and below the head of the table where that is at hand.

    `cues`: words that speak for where the entry stands; `used`: what it quotes already.
    """
    every = sentences_of(passage, pages)
    head = _head(every)
    signing = head is not None and all(map(_PARTICULARS.fullmatch, _cells(head)))
    sentences = [
        each
        for each in every
        if each is not head
        and each.text not in used
        and not is_furniture(each)
        and not (each.row and (signing or _is_dull(each, head)))
    ]
    running = [each for each in sentences if each.whole and not each.row]
    if any(each.words >= SHORTEST for each in running):
        best = _best_run(running, cues, polarity, most)
    else:
        best = _best_rows(
            [each for each in sentences if each.row or each.words >= SHORTEST], head, cues, polarity, most
        )
        if head is not None and any(each.row for each in best):
            best.insert(0, head)
    shown = [CitedSentence(text=each.text, citations=each.citations) for each in best]
    return [sentence for sentence in shown if verified(sentence, pages)]


def _best_run(sentences: Sequence[Sentence], cues: Phrases, polarity: Polarity, most: int) -> list[Sentence]:
    """Give the neighbouring sentences that weigh most together, in at most so many words, or the one that does."""
    weights = [_weight(sentence, cues, polarity) for sentence in sentences]
    best: tuple[float, list[Sentence]] = (-math.inf, [])
    for first, opening in enumerate(sentences):
        words, weight = 0, -0.7 * _leans(opening)
        for last in range(first, len(sentences)):
            words += sentences[last].words
            neighbours = sentences[last].number - opening.number == last - first
            if last > first and (words > most or not neighbours):
                break
            weight += weights[last]
            if words >= SHORTEST and weight > best[0]:
                best = (weight, list(sentences[first : last + 1]))
    return best[1]


def _best_rows(
    rows: Sequence[Sentence], head: Sentence | None, cues: Phrases, polarity: Polarity, most: int
) -> list[Sentence]:
    """Give the rows, or lines of a list, that weigh most, in at most so many words with the head, in their order."""
    room = most - (0 if head is None else head.words)
    kept: list[Sentence] = []
    weights = {
        row.number: _weight(row, cues, polarity) + _marked(row, polarity) + _off_target(row, head) for row in rows
    }
    for row in sorted(rows, key=lambda each: (-weights[each.number], each.number)):
        room -= row.words
        if kept and room < 0:
            break
        kept.append(row)
    return sorted(kept, key=lambda each: each.number)


def _head(sentences: Sequence[Sentence]) -> Sentence | None:
    """Give the first row of a table where it names its columns: short cells without figures above other rows."""
    rows = [sentence for sentence in sentences if sentence.row]
    if len(rows) < 2 or _FIGURE.search(_DATE.sub("", rows[0].text.casefold())):
        return None
    return rows[0] if all(len(cell.split()) <= HEAD_WORDS for cell in rows[0].text.split(CELL_GAP)) else None


def _is_dull(row: Sentence, head: Sentence | None) -> bool:
    """Tell whether a row is of figures that nothing names, or says no more than who did something and when."""
    cells = _cells(row)
    if head is None and not any(WORD.search(cell) for cell in cells):
        return True
    labels, answers = cells[::2], cells[1::2]
    signed = len(cells) == 2 and bool(_SIGNED_OFF.fullmatch(answers[0]))
    return all(map(_PARTICULARS.fullmatch, labels)) or signed


def _cells(row: Sentence) -> list[str]:
    """Give the cells of a row in lower case."""
    return [cell.strip() for cell in row.text.casefold().split(CELL_GAP)]


def is_furniture(sentence: Sentence) -> bool:
    """Tell whether a sentence says something of its document or of a meeting alone, or nothing by itself."""
    plain = _NUMBERED.sub("", sentence.text.casefold())
    figures = _FIGURE.search(undated := _DATE.sub("", plain))
    short = not figures and len(undated.split()) < SHORT_STAMP
    if _FURNITURE.search(plain) or (short and _STAMP.search(plain)):
        return True
    loose = not sentence.whole and not sentence.row
    return loose and not figures and len(undated.split()) < FEWEST_LOOSE


def _weight(sentence: Sentence, cues: Phrases, polarity: Polarity) -> float:
    """Prefer sentences with cues and figures that speak as the entry does, and more of them where there is room.

    The weights are set by judgement, reading the entries of three made-up returns.
    """
    figures = any(character.isdigit() for character in sentence.text)
    prompt = sentence.text.endswith("?")  # a question of a form or of whoever took notes, not an answer
    wanted, unwanted = _TURNS.get(polarity, (set(), set()))
    classes = set().union(*word_classes("turns").of(tokens_of(sentence.text))) if wanted else set()
    turns = 0.9 * min(2, len(classes & wanted)) - 0.4 * bool(classes & unwanted)
    return 0.5 + len(cues.found(sentence.text)) + 0.5 * figures + turns - 1.5 * prompt


def _leans(sentence: Sentence) -> bool:
    """Tell whether a sentence leans on the one before."""
    words = [word.casefold() for word in sentence.text.split()]
    return words[0] in _LEANING or not _LEANING_ON.isdisjoint(words[1:4])


def _marked(row: Sentence, polarity: Polarity) -> float:
    """Say how far the marks in the cells of a row, such as red and green, speak as the entry does: -1 to 1."""
    cells = [cell.strip(" .") for cell in _cells(row)]
    bad, good = any(map(_BAD_MARK.fullmatch, cells)), any(map(_GOOD_MARK.fullmatch, cells))
    return {Polarity.SHORTFALL: 1.0, Polarity.STRENGTH: -1.0}.get(polarity, 0.0) * (bad - good)


def _off_target(row: Sentence, head: Sentence | None) -> float:
    """Say how far the figure of a row is from its target, as a share of the target, 0 to 1; 0 where there is none.

    Which way is the better one nobody says: ask first for the rows that stand out.
    """
    names = [] if head is None else _cells(head)
    target = next((place for place, name in enumerate(names) if _TARGET.search(name)), None)
    if target is None:
        return 0.0
    actual = next((place for place, name in enumerate(names) if _ACTUAL.search(name)), target - 1)
    cells = _cells(row)
    if actual in (-1, target) or max(actual, target) >= len(cells):
        return 0.0
    reached, wanted = (_NUMBER.search(cells[place].replace(",", "")) for place in (actual, target))
    if reached is None or wanted is None or not float(wanted[0]):
        return 0.0
    return min(1.0, abs(float(reached[0]) / float(wanted[0]) - 1.0))
