"""Change a text the way offices and scanners do: slips and touch-ups, misread characters, and whole revisions."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

from eval.aside.families_test.prose import Deck
from eval.aside.families_test.works import Work, chapter, text_of
from eval.sample.source import Block, Heading, Paragraph

_MISREAD = {
    "l": "1", "1": "l", "i": "l", "o": "0", "0": "O", "e": "c", "c": "e", "h": "b", "n": "u", "u": "n", "m": "rn",
    "a": "o", "t": "f", "s": "5", "5": "S", "g": "q", "y": "v", "I": "l", "B": "8", "d": "cl", "w": "vv", ",": ".",
    ".": ",", "r": "i",
}  # fmt: skip
_REWORDED = {
    "agency": "provider", "agreed": "settled", "anyone": "anybody", "arranged": "organised", "at least": "no less than",
    "at once": "immediately", "because": "since", "before": "prior to", "begins": "starts", "carried out": "completed",
    "checked": "verified", "council": "authority", "county": "area", "decides": "determines", "each": "every",
    "ends": "finishes", "every": "each", "explains": "sets out", "family": "relatives", "fell": "dropped",
    "found": "discovered", "gets": "receives", "help": "support", "in writing": "on paper", "is told": "is informed",
    "kept": "held", "lasts": "runs for", "look at": "examine", "manager": "lead", "money": "funds", "must": "has to",
    "needed": "required", "nobody": "no one", "often": "frequently", "on the same day": "that very day",
    "once a year": "annually", "people": "residents", "person": "individual", "rang": "telephoned",
    "report": "paper", "ring": "telephone", "rings": "telephones", "rose": "went up", "says": "states",
    "sent": "forwarded", "services": "provision", "shows": "demonstrates", "small": "minor", "someone": "somebody",
    "speak": "talk", "staff": "colleagues", "team": "unit", "whether": "if", "within": "inside",
    "worker": "practitioner", "worried": "concerned", "would rather": "prefer to",
}  # fmt: skip
_REWORDED_AT = re.compile(r"\b(" + "|".join(sorted(map(re.escape, _REWORDED), key=len, reverse=True)) + r")\b")
_NUMBERS = re.compile(r"\d+(?:\.\d+)?")
_LONG_WORD = re.compile(r"\b[a-z]{6,}\b")


def slip(work: Work, random: Random, *, count: int) -> Work:
    """Return the work with so many slips of the pen: letters swapped, dropped or doubled, a date or sum changed."""
    blocks = list(work.blocks)
    prose = [at for at, block in enumerate(blocks) if isinstance(block, Paragraph) and len(block.text) > 40]
    for _ in range(count):
        at = random.choice(prose)
        blocks[at] = Paragraph(text=random.choice((_misspelt, _misspelt, _renumbered))(text_of(blocks[at]), random))
    return work.with_blocks(blocks)


def _misspelt(text: str, random: Random) -> str:
    found = list(_LONG_WORD.finditer(text))
    if not found:
        return text
    word = random.choice(found)
    at = word.start() + random.randint(1, len(word[0]) - 3)
    changed = random.choice((text[at + 1] + text[at], text[at], text[at] + text[at] + text[at + 1]))
    return text[:at] + changed + text[at + 2 :]


def _renumbered(text: str, random: Random) -> str:
    found = list(_NUMBERS.finditer(text))
    if not found:
        return _misspelt(text, random)
    number = random.choice(found)
    return text[: number.start()] + other_number(number[0], random) + text[number.end() :]


def other_number(number: str, random: Random) -> str:
    """Return a number of the same shape that differs."""
    digits = [random.choice("123456789") if digit.isdigit() else digit for digit in number]
    made = "".join(digits)
    return made if made != number else str(random.choice("12345678")) + made[1:] + ("0" if len(made) == 1 else "")


def with_other_numbers(text: str, random: Random) -> str:
    """Return a text whose every number differs."""
    return _NUMBERS.sub(lambda found: other_number(found[0], random), text)


def misread(text: str, random: Random, *, rate: float) -> str:
    """Return a text as a poor scan is read: `rate` of its characters wrong, words joined and split among them."""
    made: list[str] = []
    for letter in text:
        if letter == "\n" or random.random() >= rate:
            made.append(letter)
        elif letter == " ":
            made.append("")
        elif random.random() < 0.15:
            made.append(letter + " ")
        elif random.random() < 0.1:
            made.append("")
        else:
            made.append(_MISREAD.get(letter, letter + random.choice((" ", "'", "."))))
    return "".join(made)


def reworded(text: str, random: Random) -> tuple[str, int]:
    """Return a text with some words put otherwise, its numbers changed now and then, and how many words changed."""
    changed = 0

    def other(found: re.Match[str]) -> str:
        nonlocal changed
        if random.random() < 0.4:
            return found[0]
        changed += 1
        return _REWORDED[found[0]]

    made = _REWORDED_AT.sub(other, text)
    if random.random() < 0.5:
        made, changed = with_other_numbers(made, random), changed + len(_NUMBERS.findall(made))
    return made, changed


def revise(work: Work, deck: Deck, *, share: float) -> Work:
    """Return the work after a revision that touched about `share` of its words.

    Paragraphs are put otherwise, rewritten, added, removed and moved. The words counted are those taken out or put
    in, whichever are more; a move counts for nothing.
    """
    total = len(work.text.split())
    blocks = list(work.blocks)
    added = removed = turns = 0
    while (max(added, removed) < share * total or blocks == list(work.blocks)) and turns < 200:
        turns += 1
        left = share * total - max(added, removed)
        step = deck.random.choices(_STEPS, weights=_LARGE if left > 25 else _SMALL)[0]
        more, fewer = step(blocks, work, deck)
        added, removed = added + more, removed + fewer
    return work.with_blocks(blocks)


def _prose(blocks: Sequence[Block]) -> list[int]:
    return [at for at, block in enumerate(blocks) if at > 1 and isinstance(block, Paragraph) and len(block.text) > 60]


def _put_otherwise(blocks: list[Block], _: Work, deck: Deck) -> tuple[int, int]:
    places = _prose(blocks)
    if not places:
        return 0, 0
    at = deck.random.choice(places)
    text, changed = reworded(text_of(blocks[at]), deck.random)
    blocks[at] = Paragraph(text=text)
    return changed, changed


def _rewrite(blocks: list[Block], work: Work, deck: Deck) -> tuple[int, int]:
    places = _prose(blocks)
    if not places:
        return 0, 0
    at = deck.random.choice(places)
    old = text_of(blocks[at])
    new = " ".join(deck.fresh(work.part, 2, unlike=work.text))
    blocks[at] = Paragraph(text=new)
    return len(new.split()), len(old.split())


def _replace_sentence(blocks: list[Block], work: Work, deck: Deck) -> tuple[int, int]:
    places = _prose(blocks)
    if not places:
        return 0, 0
    at = deck.random.choice(places)
    old, stop, rest = text_of(blocks[at]).partition(". ")
    (new,) = deck.fresh(work.part, 1, unlike=work.text)
    blocks[at] = Paragraph(text=f"{new} {rest}" if stop else new)
    return len(new.split()), len(old.split())


def _add(blocks: list[Block], work: Work, deck: Deck) -> tuple[int, int]:
    if deck.random.random() < 0.3:
        new: list[Block] = chapter(deck, work.part, deck.topic(work.part), 3)
        blocks += new
    else:
        new = [Paragraph(text=" ".join(deck.fresh(work.part, 2, unlike=work.text)))]
        at = deck.random.randint(2, len(blocks))
        blocks[at:at] = new
    return sum(len(text_of(block).split()) for block in new), 0


def _remove(blocks: list[Block], _: Work, deck: Deck) -> tuple[int, int]:
    places = _prose(blocks)
    if len(places) < 6:
        return 0, 0
    return 0, len(text_of(blocks.pop(deck.random.choice(places))).split())


def _move(blocks: list[Block], _: Work, deck: Deck) -> tuple[int, int]:
    places = _prose(blocks)
    if len(places) > 3:
        block = blocks.pop(deck.random.choice(places))
        blocks.insert(deck.random.randint(2, len(blocks)), block)
    return 0, 0


_Step = Callable[[list[Block], Work, Deck], tuple[int, int]]
_STEPS: tuple[_Step, ...] = (_put_otherwise, _rewrite, _add, _remove, _move, _replace_sentence)
_LARGE = (6, 2, 2, 2, 1, 1)  # how often each step is taken while much is left to change
_SMALL = (4, 0, 0, 0, 0, 1)  # and while little is


def lines_lost(lines: Sequence[str], random: Random, *, count: int) -> list[str]:
    """Return the lines without `count` of them, as where a page was creased; the first three stay."""
    lost = set(random.sample(range(3, len(lines)), min(count, len(lines) - 3)))
    return [line for at, line in enumerate(lines) if at not in lost]


def renamed(work: Work, title: str) -> Work:
    """Return the work under another title."""
    return replace(work, title=title, blocks=(Heading(text=title, level=1), *work.blocks[1:]))


def contents_list(work: Work) -> list[Block]:
    """Return a contents page of the work's headings with made-up page numbers."""
    names = [block.text for block in work.blocks[1:] if isinstance(block, Heading)]
    rows = tuple(f"{name} {'.' * (60 - len(name) % 30)} {2 + at // 2}" for at, name in enumerate(names))
    return [Heading(text="Contents", level=2), *(Paragraph(text=row) for row in rows)] if rows else []
