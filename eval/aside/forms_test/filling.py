"""Fill in a layout so far: blank, partly or finished, with the labels that come of it."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from eval.aside.forms_test.hand import Hand, Layout

_STAMPS = ("date", "team")  # what an office fills in before it hands a form out
_FEW = 0.13  # largest share of a form that such a stamp may be


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """One copy of a form and what was left empty in it."""

    content: bytes
    state: str
    filled: float
    empty: tuple[str, ...]


def fill_in(layout: Layout, state: str, *, edition: str, copy: str, stamped: bool = False) -> Copy:
    """Return a copy filled in as far as `state` says; a blank one may carry a date or a team's name.

    The form is made twice: once to hear its prompts, and once with the answers of those chosen.
    """
    asked = Hand(edition=edition, copy=copy)
    layout.make(asked)
    dice = Random(f"fill {copy}")  # noqa: S311 - for text, not for secrets
    whole = layout.finished == "none"  # one gap would show again that it was a form
    answered = frozenset(_answered(asked, state, dice, stamped=stamped, gaps=not whole))
    hand = Hand(edition=edition, copy=copy, answered=answered)
    content = layout.make(hand)
    return Copy(
        content=content,
        state=layout.finished if state == "filled" else state,
        filled=round(sum(hand.given) / len(hand.given), 4),
        empty=tuple(prompt for prompt, given in zip(hand.prompts, hand.given, strict=True) if not given),
    )


def _answered(asked: Hand, state: str, dice: Random, *, stamped: bool, gaps: bool) -> list[int]:
    count = len(asked.prompts)
    everything = list(range(count))
    if state == "blank":
        stamps = [at for at in everything if asked.kinds[at] in _STAMPS]
        return [dice.choice(stamps)] if stamped and stamps and 1 / count <= _FEW else []
    if state == "partly":
        share = dice.uniform(0.27, 0.73)
        wanted = min(max(round(share * count), -(-count // 4)), count * 3 // 4)
        if dice.random() < 0.4:  # somebody stopped half way
            return everything[:wanted]
        return dice.sample(everything, wanted)
    left = dice.choice([0, 0, 0, 1, 2]) if gaps else 0
    return dice.sample(everything, count - left if left / count <= 0.15 else count)
