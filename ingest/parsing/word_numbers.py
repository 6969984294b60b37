"""The numbers that Word counts by itself before headings and list items, as "3.2" or "a)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.parsing.office_names import W
from ingest.parsing.ooxml import Node
from ingest.parsing.word_styles import Style, number_of

_DEEPEST = 9  # levels; Word has no more
_LARGEST = 100_000  # a start beyond it is no number that anybody would read
_PLACE = re.compile(r"%([1-9])")
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """How one level of a list is counted and shown."""

    start: int = 1
    form: str = "decimal"
    text: str = ""  # "%1.%2" stands for the numbers of the first two levels
    plain: bool = False  # numbers of levels above are shown as decimals
    restart: int | None = None  # the level (from 1) after which it starts again; None: any above, 0: never


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """The number before a paragraph."""

    text: str  # "" for a bullet
    level: int  # from 0


@dataclass(slots=True)
class Numbering:
    """The lists of a document, and how far each has been counted."""

    levels: dict[str, dict[int, Level]] = field(default_factory=dict)  # by list, then level
    kinds: dict[str, str] = field(default_factory=dict)  # lists of one kind are counted on together
    starts: dict[str, dict[int, int]] = field(default_factory=dict)  # levels that a list starts anew
    styled: dict[tuple[str, str], int] = field(default_factory=dict)  # the level that a style has in a list
    counts: dict[str, dict[int, int]] = field(default_factory=dict)  # by kind, then level
    begun: set[str] = field(default_factory=set)

    def label(self, properties: Node, style: Style, style_id: str) -> Label | None:
        """Count a paragraph; None if it has no number and no bullet."""
        own = None if properties is None else properties.find(W + "numPr")
        named = own if own is not None and own.find(W + "numId") is not None else None
        ident = style.list_id if named is None else named.find(W + "numId").get(W + "val", "")
        if not ident or ident == "0" or ident not in self.levels:
            return None
        chosen = number_of(own, "ilvl")
        level = chosen if chosen is not None else self.styled.get((ident, style_id), style.list_level)
        return self._counted(ident, min(level, _DEEPEST - 1))

    def _counted(self, ident: str, level: int) -> Label | None:
        levels, kind = self.levels[ident], self.kinds[ident]
        here = levels.get(level)
        if here is None:
            return None
        counts = self.counts.setdefault(kind, {})
        if ident not in self.begun:
            self.begun.add(ident)
            for anew, start in self.starts.get(ident, {}).items():
                counts[anew] = start - 1
        counts[level] = counts.get(level, here.start - 1) + 1
        for below in [found for found in counts if found > level]:
            restart = levels.get(below, Level()).restart
            if restart is None or level < restart:
                del counts[below]
        if here.form in {"bullet", "none"} or not here.text:
            return Label(text="", level=level)

        def number(match: re.Match[str]) -> str:
            place = int(match[1]) - 1
            shape = levels.get(place, Level())
            value = counts.get(place, shape.start)
            return shown(value, "decimal" if here.plain and place < level else shape.form)

        text = " ".join(_PLACE.sub(number, here.text).split())
        return Label(text=text, level=level)


def numbering_of(root: Node | None) -> Numbering:
    """Return the lists that a numbering part defines."""
    lists = Numbering()
    if root is None:
        return lists
    kinds = {kind.get(W + "abstractNumId", ""): kind for kind in root.findall(W + "abstractNum")}
    by_link = {
        link.get(W + "val", ""): kind for kind in kinds.values() if (link := kind.find(W + "styleLink")) is not None
    }
    for number in root.findall(W + "num"):
        ident = number.get(W + "numId", "")
        chosen = number.find(W + "abstractNumId")
        name = "" if chosen is None else chosen.get(W + "val", "")
        kind = kinds.get(name)
        if kind is None:
            continue
        elsewhere = kind.find(W + "numStyleLink")
        if elsewhere is not None:
            kind = by_link.get(elsewhere.get(W + "val", ""), kind)
        lists.kinds[ident] = kind.get(W + "abstractNumId", "")
        lists.levels[ident] = dict(_levels(kind, ident, lists))
        for override in number.findall(W + "lvlOverride"):
            lists.levels[ident].update(_levels(override, ident, lists))
            start, level = number_of(override, "startOverride"), override.get(W + "ilvl", "")
            if start is not None and level.isdecimal():
                lists.starts.setdefault(ident, {})[int(level)] = min(start, _LARGEST)
    return lists


def _levels(parent: Node, ident: str, lists: Numbering) -> Iterator[tuple[int, Level]]:
    for found in parent.findall(W + "lvl"):
        place = found.get(W + "ilvl", "")
        if not place.isdecimal() or int(place) >= _DEEPEST:
            continue
        form, text, style = found.find(W + "numFmt"), found.find(W + "lvlText"), found.find(W + "pStyle")
        if style is not None:
            lists.styled[ident, style.get(W + "val", "")] = int(place)
        start = number_of(found, "start")
        yield (
            int(place),
            Level(
                start=min(1 if start is None else start, _LARGEST),
                form="decimal" if form is None else form.get(W + "val", "decimal"),
                text="" if text is None else text.get(W + "val", "")[:100],
                plain=found.find(W + "isLgl") is not None,
                restart=number_of(found, "lvlRestart"),
            ),
        )


def shown(number: int, form: str) -> str:
    """Return a number in one of Word's forms; as a decimal in those that are not English."""
    if form.endswith("Letter") and 0 < number <= 26 * 30:
        text = "abcdefghijklmnopqrstuvwxyz"[(number - 1) % 26] * ((number - 1) // 26 + 1)
    elif form.endswith("Roman") and 0 < number < 4000:
        text = _roman(number)
    elif form == "decimalZero":
        text = f"{number:02}"
    elif form == "ordinal":
        ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        text = f"{number}{ending}"
    else:
        text = str(number)
    return text.upper() if form.startswith("upper") else text


def _roman(number: int) -> str:
    text = ""
    for value, letters in _ROMAN:
        text += letters * (number // value)
        number %= value
    return text
