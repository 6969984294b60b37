"""Which sentences of a passage are quoted in an entry: those that say most, and say it by themselves."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, groupby

from index.entries.leaning import leans, speaks_of_somebody
from index.model import CitedSentence, IndexedPassage, Polarity
from index.text.furniture import is_furniture
from index.text.long_tables import row_of
from index.text.phrases import Phrases
from index.text.rows import standing_of
from index.text.sentences import CELL_GAP, SHORTEST, Pages, Sentence, cite, sentences_of, verified
from index.text.standings import target_and_actual
from index.text.word_classes import tokens_of, word_classes

LABEL_WORDS = 3  # of a sentence that opens a passage; one so short is a heading run into the text
MOST_ROWS = 12  # of a table, quoted of one passage

_TURNS = {
    Polarity.STRENGTH: ({"praise", "done", "better"}, {"lack", "complaint", "harm", "worse", "but"}),
    Polarity.SHORTFALL: ({"lack", "complaint", "harm", "worse", "but", "not"}, {"praise"}),
    Polarity.IMPROVEMENT: ({"mending", "planned", "now", "better"}, {"still"}),
}
"""Classes of words that a sentence of an entry of this polarity should have, and should not have."""

_VISION = re.compile(
    r"\W*(?:by (?:[a-z]+ )?20\d\d(?:[/-]\d+)?,? )?"
    r"(?:we want (?:every(?:one)?|all|people|our|to be|the|residents|carers)\b"
    r"|our (?:ambition|vision|aspiration|mission|purpose) (?:is|for|remains)\b"
    r"|(?:the|this|its) (?:council['\u2019]s )?(?:vision|ambition|aspiration) (?:is|for) (?!\w+ (?:was|were|has))"
    r"|we aspire\b|we aim to be\b|(?:we are|the council is) committed to\b|our aim is (?:for|to be|that)\b)",
    re.IGNORECASE,
)
"""How a sentence begins that says what is wished for."""
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def quotable(
    passage: IndexedPassage,
    pages: Pages,
    *,
    beside: Sequence[IndexedPassage],
    within: Sequence[str] = (),
    cues: Phrases,
    polarity: Polarity,
    used: Sequence[CitedSentence],
    most: int,
) -> list[CitedSentence]:
    """Give the words of a passage that say most, some `most` of them, in their order, each read again in its page.

    Of running text it is runs of neighbouring sentences: with a sentence left out within, or without the one it leans
    on, the others may say something else. What stands between two runs was left out, and whoever shows them says so.
    Rows of a table stand only where there is no whole sentence, with all of their cells and below the head of the
    table, also where the passage begins in the middle of it.

    `beside`: the passages of its document; `within`: what of it may be quoted, all where nothing is named;
    `cues`: words that speak for where the entry stands; `used`: what it quotes already.
    """
    known = {sentence.text for sentence in used}
    held = [each for each in sentences_of(passage, pages) if each.text not in known]
    allowed = [" ".join(part.split()) for part in within]
    telling = [each for each in held if _says_something(each, pages)]
    sentences = [each for each in telling if not allowed or any(each.text in part for part in allowed)]
    running = [each for each in sentences if each.whole and not each.row]
    if any(each.words >= SHORTEST for each in running):
        best = _best_runs(running, _leading(held, telling), cues, polarity, most)
    else:
        rows = [each for each in sentences if each.row or each.words >= SHORTEST]
        head = head_of(rows, pages, chain((passage,), beside))
        best = list(_with_heads(_best_rows(rows, head, cues, polarity, most), pages, (passage, *beside), used))
    if all(each.text.endswith("?") or _VISION.match(each.text) for each in best):
        return []  # what a form asks, or what it was about, and no answer; what is wished for, and nothing of what is
    shown = [CitedSentence(text=each.text, citations=each.citations) for each in best]
    return [sentence for sentence in shown if verified(sentence, pages)]


def _says_something(sentence: Sentence, pages: Pages) -> bool:
    """Tell whether a sentence says something of what an authority does; a short row does so below a head only.

    The rows of a list of cases do not, each by itself.
    """
    found = row_of(sentence.citations, pages) if sentence.row else None
    if found is None:
        return not is_furniture(sentence.text, loose=not sentence.whole)
    table, row = found
    if table.records or row not in table.telling:
        return False
    return table.head is not None or len(sentence.text.split()) >= SHORTEST


def head_of(sentences: Sequence[Sentence], pages: Pages, passages: Iterable[IndexedPassage]) -> Sentence | None:
    """Give the head of the table that the first row is of, wherever it stands, also on a page before.

    It is cited for the one of `passages` that holds it; a table without such a one is quoted without it.
    """
    first = next((each.citations[0] for each in sentences if each.row), None)
    found = None if first is None else row_of([first], pages)
    if first is None or found is None or (head := found[0].head) is None:
        return None
    page = pages(first.reading, head.number)
    if page is None:
        return None
    for passage in passages:
        if any(number == head.number and start <= head.start < end for number, start, end in passage.spans):
            citation = cite(passage, page, head.start, head.end)
            return Sentence(text=citation.quote, citations=(citation,), whole=False, number=-1)
    return None


def _with_heads(
    rows: Iterable[Sentence], pages: Pages, passages: Sequence[IndexedPassage], used: Iterable[CitedSentence]
) -> Iterator[Sentence]:
    """Yield rows, those of each table below its head: one passage may hold several tables."""
    known = {each.citations for each in used}
    for row in rows:
        head = head_of([row], pages, passages)
        if head is not None and head.citations not in known:
            known.add(head.citations)
            yield head
        yield row


def _best_runs(
    sentences: Sequence[Sentence], before: Mapping[int, Sentence], cues: Phrases, polarity: Polarity, most: int
) -> list[Sentence]:
    """Give of each stretch of neighbouring sentences the run that weighs most, as far as there is room for it.

    The weightiest comes first; what it leaves of so many words is for the others.
    """
    together = groupby(enumerate(sentences), key=lambda each: each[1].number - each[0])
    stretches = [[sentence for _, sentence in run] for _, run in together]
    runs = sorted((_best_run(stretch, before, cues, polarity, most) for stretch in stretches), key=lambda run: -run[0])
    kept: dict[int, Sentence] = {}
    for weight, run in runs:
        words = sum(each.words for each in run if each.number not in kept)
        if not kept or (weight > 0 and words <= most):
            kept |= {each.number: each for each in run}
            most -= words
    return [kept[number] for number in sorted(kept)]


def _best_run(
    sentences: Sequence[Sentence], before: Mapping[int, Sentence], cues: Phrases, polarity: Polarity, most: int
) -> tuple[float, list[Sentence]]:
    """Give the neighbouring sentences that weigh most together, in at most so many words, or the one that does.

    One that begins with "She said" or the like has the sentence before it as well, however many words the two have:
    that says who. Where this leans on yet another, the run begins there, or elsewhere.

    `before`: what each can lean on, by its place.
    """
    weights = {sentence.number: _weight(sentence, cues, polarity) for sentence in sentences}
    best: tuple[float, list[Sentence]] = (-math.inf, [])
    for first, sentence in enumerate(sentences):
        led = [before[sentence.number]] if sentence.number in before else []
        if led and led[0].number in before:
            continue
        opening = [*led, sentence][0]
        words = sum(each.words for each in led)
        weight = -0.7 * leans(opening.text) - 2.0 * (opening.words <= LABEL_WORDS)
        weight += sum(weights.get(each.number, 0.0) for each in led)
        for last in range(first, len(sentences)):
            words += sentences[last].words
            if last > first and words > most:
                break
            weight += weights[sentences[last].number]
            if words >= SHORTEST and weight > best[0]:
                best = (weight, [*led, *sentences[first : last + 1]])
    return best


def _leading(sentences: Iterable[Sentence], telling: Iterable[Sentence]) -> dict[int, Sentence]:
    """Give the sentence that each leans on, by its place: the one before it.

    What says nothing by itself, such as who spoke next, is leant on by what somebody said or did.
    """
    places = {sentence.number: sentence for sentence in sentences if sentence.whole and not sentence.row}
    told = {sentence.number for sentence in telling}
    return {
        number: places[number - 1]
        for number, sentence in places.items()
        if number - 1 in places and leans(sentence.text) and (number - 1 in told or speaks_of_somebody(sentence.text))
    }


def _best_rows(
    rows: Sequence[Sentence], head: Sentence | None, cues: Phrases, polarity: Polarity, most: int
) -> list[Sentence]:
    """Give the rows, or lines of a list, that weigh most, in at most so many words with the head, in their order.

    Of rows marked well and rows marked badly the first of each come before others: an entry must not look rosier, nor
    gloomier, than its source.
    """
    room = most - (0 if head is None else head.words)
    kept: list[Sentence] = []
    weights = {
        row.number: _weight(row, cues, polarity) + _marked(row, polarity) + _off_target(row, head) for row in rows
    }
    ranked = sorted(rows, key=lambda each: (-weights[each.number], each.number))
    leading = [next((row for row in ranked if standing_of(_cells(row)) == way), None) for way in (1, -1)]
    for row in sorted(ranked, key=lambda each: each not in leading):
        if not kept or (row.words <= room and len(kept) < MOST_ROWS):
            kept.append(row)
            room -= row.words
    return sorted(kept, key=lambda each: each.number)


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


def _cells(row: Sentence) -> list[str]:
    """Give the cells of a row in lower case."""
    return [cell.strip() for cell in row.text.casefold().split(CELL_GAP)]


def _marked(row: Sentence, polarity: Polarity) -> float:
    """Prefer rows whose marks, such as red and green, say how they stand, the more if they speak as the entry does."""
    standing = standing_of(_cells(row))
    speaks = {Polarity.STRENGTH: 1, Polarity.SHORTFALL: -1}.get(polarity)
    return 0.0 if not standing else 1.0 if standing == speaks else 0.5


def _off_target(row: Sentence, head: Sentence | None) -> float:
    """Say how far the figure of a row is from its target, as a share of the target, 0 to 1; 0 where there is none.

    Which way is the better one nobody says: ask first for the rows that stand out.
    """
    cells = _cells(row)
    places = target_and_actual(cells, [] if head is None else _cells(head))
    if places is None:
        return 0.0
    wanted, reached = (_NUMBER.search(cells[place].replace(",", "")) for place in places)
    if reached is None or wanted is None or not float(wanted[0]):
        return 0.0
    return min(1.0, abs(float(reached[0]) / float(wanted[0]) - 1.0))
