"""How a passage speaks, in tokens that outlast its subject: which way it turns, who speaks, and its bare phrases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Protocol

from index.text.word_classes import listed, spans, tokens_of, value_of, word_classes
from ingest.sentences import cut

SENTENCE_WORDS = 60  # a run without a sentence end is cut there
REMEMBERED = 2000  # texts whose bare tokens are kept: three spaces ask for those of the passages mapped at a time
NEAR = 7  # tokens between two classes of one sentence that are read as a pair
_BAD, _GOOD = frozenset({"lack", "complaint", "harm"}), frozenset({"praise", "done", "better"})
_SHARES = ((0.95, "all"), (0.7, "high"), (0.4, "middle"), (0.0, "low"))
_YEAR = re.compile(r"(?:19|20)\d\d")
_QUOTES = re.compile(r"[\"\u201c\u201d]|(?<!\w)['\u2018]")
_INITIALS = re.compile(r"\b[A-Z]{2}\b(?=[ :]\s?[a-z(\u2013-])")
_SPEAKER = re.compile(r"(?:^|\n|[.!?]\s)[A-Z][\w. ]{0,25}:")
_I, _WE = frozenset({"i", "i'm", "i've", "me", "my", "i'd"}), frozenset({"we", "us", "our", "we're", "we've", "ours"})


class Readable(Protocol):
    """What is read of a passage or an exemplar."""

    @property
    def title(self) -> str:
        """Title of its document."""
        ...

    @property
    def headings(self) -> tuple[str, ...]:
        """Headings it stands under, outermost first."""
        ...

    @property
    def text(self) -> str:
        """Its own words."""
        ...

    @property
    def doc_type(self) -> str:
        """Type of its document; "" when not known."""
        ...


def turns_of(text: str) -> list[str]:
    """Tell which way a text turns: classes of words, where they stand, what follows what, shares and changes."""
    sentences = [_sentence(text[start:end]) for start, end in cut(text, most_words=SENTENCE_WORDS)]
    found: list[str] = []
    for place, sentence in enumerate(sentences):
        found += sentence.turns
        if len(sentences) > 1 and place in (0, len(sentences) - 1):
            where = "last" if place else "first"
            found += [f"{where} {name}" for name in sorted(sentence.all)]
    later: set[str] = set()
    between: set[str] = set()
    for sentence in reversed(sentences):
        here = sentence.all & listed("order", "between")
        between |= {f"{one} >> {two}" for one in here for two in later}
        later |= here
    return [*found, *sorted(between), f"sentences {min(6, len(sentences))}", f"length {min(5, len(text) // 150)}"]


def voices_of(passage: Readable) -> list[str]:
    """Tell who speaks: kinds of people, who of them says or is told something, quotes, and who the document is by."""
    speakers = word_classes("speakers")
    tokens = tokens_of(passage.text)
    classes = speakers.of(tokens)
    found: list[str] = []
    for place, names in enumerate(classes):
        for name in sorted(names):
            found.append(name)
            if name != "saying":
                found += [f"{name} says"] * ("saying" in set().union(*classes[place + 1 : place + 5]))
                found += [f"tells {name}"] * ("saying" in set().union(*classes[max(0, place - 3) : place]))
        found += [name for name, words in (("i", _I), ("we", _WE)) if tokens[place] in words]
    quotes = len(_QUOTES.findall(passage.text))
    found += ["quote"] * min(2, quotes)
    found += ["initials"] * len(_INITIALS.findall(passage.text)) + ["speaker"] * len(_SPEAKER.findall(passage.text))
    figures = sum(value_of(token) is not None for token in tokens)
    found += [f"figures {min(6, 20 * figures // max(1, len(tokens)))}", f"length {min(5, len(tokens) // 30)}"]
    found += [f"headed {name}" for name in _names(f"{passage.title} {' '.join(passage.headings)}")]
    for by in (*sorted(set(_names(passage.title))), f"type {passage.doc_type or 'unknown'}"):
        found += [f"{by} with {how}" for how in ("i", "we", "quote") if how in found]
    return [*found, f"type {passage.doc_type or 'unknown'}"]


@lru_cache(maxsize=REMEMBERED)
def bare(text: str) -> tuple[str, ...]:
    """Give the tokens of a text with figures, years, money and months replaced by what they are; sentences closed."""
    return tuple(
        token
        for start, end in cut(text, most_words=SENTENCE_WORDS)
        for token in (*map(_bared, tokens_of(text[start:end])), "#end")
    )


def phrases_of(text: str) -> list[str]:
    """Give the runs of up to three bare tokens."""
    return spans(bare(text), 3)


@lru_cache(maxsize=REMEMBERED)
def _sentence(text: str) -> _Sentence:
    return _Sentence(tokens_of(text))


class _Sentence:
    """One sentence: the classes of its tokens, and what its figures say."""

    def __init__(self, tokens: Sequence[str]) -> None:
        self.tokens = list(tokens)
        self.values = [value_of(token) for token in tokens]
        self.classes = word_classes("turns").of(self.tokens)
        for place, value in enumerate(self.values):
            percent = any(token.endswith(("%", "per")) for token in self.tokens[place : place + 2])
            self.classes[place] |= set(_kinds(self.tokens[place], value, percent=percent))
        self.figures = list(self._figures())
        self.all = frozenset(self.figures).union(*self.classes)
        self.turns = self._turns()

    def _turns(self) -> list[str]:
        within = listed("order", "within")
        found = [*(name for names in self.classes for name in sorted(names)), *self.figures, *sorted(self._pairs())]
        for place, names in enumerate(self.classes):
            if "not" in names:
                next_ones = set().union(*self.classes[place + 1 : place + 4])
                found += ["not bad"] * bool(next_ones & _BAD) + ["not good"] * bool(next_ones & _GOOD)
        pivot = next((place for place, names in enumerate(self.classes) if "but" in names), None)
        if pivot is not None:
            for where, side in (("before", self.classes[:pivot]), ("after", self.classes[pivot + 1 :])):
                found += [f"{where} but {name}" for name in sorted(set().union(*side) & within)]
        found += ["order"] * bool(self.tokens and self.tokens[0] in listed("signs", "orders"))
        dense = sum(value is not None for value in self.values) > len(self.tokens) / 5
        return [*found, *(["mostly figures"] if dense else [])]

    def _pairs(self) -> set[str]:
        within = listed("order", "within")
        marked = [(place, name) for place, names in enumerate(self.classes) for name in names & within]
        return {
            f"{one} > {two}"
            for here, (place, one) in enumerate(marked)
            for other, two in marked[here + 1 :]
            if place < other <= place + NEAR and one != two
        }

    def _figures(self) -> Iterator[str]:
        """Yield shares (`31 of 40`) and changes (`from 19 to 5`, `88 → 41`, `down from 70`)."""
        tokens, values = self.tokens, self.values
        for place, value in enumerate(values):
            if value is None or _YEAR.fullmatch(tokens[place]):
                continue
            before, ahead = tokens[max(0, place - 2) : place], tokens[place + 1 : place + 2]
            whole = values[place + 2] if place + 2 < len(values) else None
            if ahead and ahead[0] in ("of", "out", "from") and whole is None and place + 3 < len(values):
                whole = values[place + 3] if tokens[place + 2] in ("of", "the") else None
            if whole is not None and ahead[0] in ("of", "out", "from") and value <= whole and whole > 0:
                yield next(f"share-{name}" for least, name in _SHARES if value / whole >= least)
            if whole is not None and (ahead[0] == "→" or (ahead[0] == "to" and before[-1:] == ["from"])):
                yield f"change-{'up' if whole > value else 'down'}"
            if before[-1:] == ["from"] and before[0] in ("down", "up"):
                yield f"change-{before[0]}"
            if before[-1:] and before[-1] in ("was", "been", "against", "with", "versus", "v", "from"):
                yield f"number after {before[-1]}"


def _kinds(token: str, value: float | None, *, percent: bool) -> Iterator[str]:
    if token in listed("signs", "months"):
        yield "month"
    if value is None:
        return
    if _YEAR.fullmatch(token):
        yield "year"
        return
    yield "number"
    if token.startswith("£"):
        yield "money"
    if percent:
        yield from ("percent", f"percent {min(5, int(value // 20))}")


def _bared(token: str) -> str:
    if value_of(token) is None:
        return "#month" if token in listed("signs", "months") else token
    if _YEAR.fullmatch(token):
        return "#year"
    return "#money" if token.startswith("£") else "#percent" if token.endswith("%") else "#number"


def _names(text: str) -> list[str]:
    return [name for names in word_classes("speakers").of(tokens_of(text)) for name in sorted(names)]
