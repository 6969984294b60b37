"""Numbers in the formats of a workbook: decimals, thousands, signs, and the words that a format puts around them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Context, Decimal
from operator import eq, ge, gt, le, lt, ne

LITERAL = re.compile(
    r'"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|\[(?!h+\]|m+\]|s+\])[^\]]*\]|_.|\*.', re.IGNORECASE | re.DOTALL
)
"""What a format shows as it stands, in its groups, and what only colours or fills."""
_PLACES = frozenset("0#?.,")  # for digits
_OTHER_WAY = frozenset("eE/@")  # powers of ten, fractions, text
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]")
_COMPARED: dict[str, Callable[[Decimal, Decimal], bool]] = {
    "<": lt, ">": gt, "=": eq, "<=": le, ">=": ge, "<>": ne,
}  # fmt: skip
_OF_NUMBERS = 3  # sections of a code; a fourth is of text
_MOST_DECIMALS = 10
_MOST_WHOLE = 20
_DIGITS = Context(prec=40)  # 21 before the point, two more of a share, and the decimals; the usual 28 would not do
_GROUPS = re.compile(r"(?<=\d)(?=(?:\d{3})+$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """How some numbers of a cell are shown: all of them, or those that are negative, zero or meet a condition."""

    before: str = ""
    after: str = ""
    digits: bool = True  # otherwise its words stand for the number
    whole: int = 1  # digits before the point, at least
    decimals: int = 0
    fixed: int = 0  # decimals that are shown if they are zero
    grouped: bool = False
    power: int = 0  # of ten, to show shares and thousands
    condition: tuple[str, Decimal] | None = None

    def takes(self, value: Decimal) -> bool:
        """Tell whether a number meets its condition."""
        return self.condition is None or _COMPARED[self.condition[0]](value, self.condition[1])

    @property
    def negative(self) -> bool:
        """Tell whether its condition takes negative numbers only."""
        return self.condition is not None and self.condition[0] in {"<", "<="} and self.condition[1] <= 0

    def tells(self, other: Section) -> bool:
        """Tell whether it has words or signs around its digits that another section has not."""
        around = ((self.before.strip(), other.before.strip()), (self.after.strip(), other.after.strip()))
        return any(own and own != beside for own, beside in around)

    def show(self, value: Decimal, *, signed: bool) -> str:
        """Write a number; `signed`: with a minus where it is negative."""
        if not self.digits:
            return self.before
        rounded = value.copy_abs().scaleb(self.power, _DIGITS)
        rounded = rounded.quantize(Decimal(1).scaleb(-self.decimals), ROUND_HALF_UP, _DIGITS)
        whole, _, fraction = f"{rounded:f}".partition(".")
        whole = whole.zfill(self.whole)
        whole = _GROUPS.sub(",", whole) if self.grouped else whole
        fraction = fraction[: self.fixed] + fraction[self.fixed :].rstrip("0")
        minus = "-" if signed and value < 0 and rounded else ""
        return f"{minus}{self.before}{whole}{'.' if fraction else ''}{fraction}{self.after}"


def sections_of(code: str) -> tuple[Section, ...]:
    """Return the sections of a format's code; none if it shows numbers in another way, as `General` does.

    Where the section of negative numbers or of zero shows nothing, the first stands in for it: no figure is hidden.
    """
    first, *others = map(_section, code.split(";")[:_OF_NUMBERS])
    conditional = any(section is not None and section.condition for section in (first, *others))
    if first is None or (conditional and None in others):
        return ()
    return (first, *(section or first for section in others))


def show(value: Decimal, sections: tuple[Section, ...]) -> str:
    """Return a number as the section for it shows it; a negative one never loses what says that it is.

    The section of negative numbers has no sign but its own. Where it has none, and no words but those of the first (as
    where only the colour tells), the sign is put there.
    """
    conditional = any(section.condition for section in sections)
    if conditional:
        section = next((section for section in sections if section.takes(value)), sections[-1])
    else:
        place = 1 if value < 0 else 2 if value == 0 else 0
        section = sections[place] if place < len(sections) else sections[0]
    below = section.negative if conditional else True
    signed = any(mark in section.before for mark in "-\u2212(") or (below and section.tells(sections[0]))
    own = section is not sections[0] and signed
    return " ".join(section.show(value, signed=not own).split())


def _section(code: str) -> Section | None:
    """Return one section of a code; None if it has no digits and no words, or shows numbers in another way."""
    condition = _CONDITION.search(code)
    before = after = places = ""
    shares = 0
    for text, letter in _tokens(code):
        if letter in _OTHER_WAY:
            return None
        shares += letter == "%"
        if letter in _PLACES:
            if after.strip():
                return None  # digits in pieces, as of a telephone number
            places, after = places + letter, ""
        elif places:
            after += text
        else:
            before += text
    met = (condition[1], Decimal(condition[2])) if condition else None
    if not any(place in places for place in "0#"):
        words = before + after
        return Section(before=words, digits=False, condition=met) if words.strip() else None
    whole, _, fraction = places.partition(".")
    thousands = len(whole) - len(whole.rstrip(",")) + fraction.count(",")
    fraction = fraction.replace(",", "")[:_MOST_DECIMALS]
    return Section(
        before=before,
        after=after,
        whole=min(max(1, whole.count("0")), _MOST_WHOLE),
        decimals=len(fraction),
        fixed=fraction.rfind("0") + 1,
        grouped="," in whole.rstrip(","),
        power=2 * shares - 3 * thousands,
        condition=met,
    )


def _tokens(code: str) -> list[tuple[str, str]]:
    """Cut a code into what it shows as it stands, with "" beside it, and single letters, each with itself beside it."""
    tokens: list[tuple[str, str]] = []
    at = 0
    for match in LITERAL.finditer(code):
        tokens += [(letter, letter) for letter in code[at : match.start()]]
        tokens.append(("".join(filter(None, match.groups())), ""))
        at = match.end()
    return [*tokens, *((letter, letter) for letter in code[at:])]
