"""The hand that fills a form in, or leaves it: which prompts are answered, and what stands where none is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from random import Random

from eval.aside.forms_dev.subjects import answer

GUISES = {
    "nothing": "",
    "underscores": "________________",
    "dots": "......................................",
    "insert": "[insert {label}]",
    "braces": "{{{label}}}",
    "angles": "<{label}>",
    "chevrons": "<<{label}>>",
    "control": "Click or tap here to enter text.",
    "choose": "Choose an item.",
    "tbc": "TBC",
    "follow": "To follow",
    "soon": "Coming soon",
    "crosses": "XXXX",
    "type": "Type here",
    "enter": "Enter {label}",
    "lorem": "Lorem ipsum dolor sit amet, consectetur adipiscing elit.",
    "ellipsis": "\u2026\u2026\u2026\u2026\u2026\u2026",
}
_DATED = {
    "underscores": "___/___/______",
    "dots": "....../....../......",
    "control": "Click or tap to enter a date.",
    "crosses": "xx/xx/xxxx",
    "choose": "DD/MM/YYYY",
    "type": "dd/mm/yy",
}


@dataclass(slots=True)
class Pen:
    """Answers the prompts whose turns are in `turns`, and notes what was asked and left empty."""

    rng: Random
    turns: frozenset[int]
    guise: str = "nothing"
    asked: int = 0
    empty: list[str] = field(default_factory=list)

    def __call__(self, label: str, kind: str, *, empty: str | None = None) -> str:
        """Return the answer, or what stands for none: `empty` where given, else the pen's guise."""
        if self.decides(label):
            return answer(kind, self.rng)
        return self.blank(label, kind) if empty is None else empty

    def decides(self, label: str) -> bool:
        """Count a prompt and say whether it is answered."""
        self.asked += 1
        if self.asked - 1 in self.turns:
            return True
        self.empty.append(label)
        return False

    def blank(self, label: str, kind: str) -> str:
        """Return what stands where an answer is missing."""
        if kind == "date" and self.guise in _DATED:
            return _DATED[self.guise]
        return GUISES[self.guise].format(label=label.strip("?:.").lower())

    def box(self, label: str, options: Iterable[str], *, off: str = "\u2610", on: str = "\u2612") -> str:
        """Return options with a box each, one of them ticked where the prompt is answered."""
        names = list(options)
        chosen = self.rng.randrange(len(names)) if self.decides(label) else -1
        return "   ".join(f"{on if place == chosen else off} {name}" for place, name in enumerate(names))
