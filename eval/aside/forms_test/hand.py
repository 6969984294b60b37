"""Whoever fills in one copy of a form; keeps what was asked and what stayed empty, so that labels come from the pen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random
from typing import TypeVar

from eval.aside.forms_test.answers import MANNERS, answer, day

T = TypeVar("T")

_COUNCILS = (
    "Wexcombe Council|Harrowdale County Council|Ashmouth Borough Council|Penfold Metropolitan Borough|"
    "Larkshire County Council|Eastmarsh Council|London Borough of Stanbrook|Cranmere City Council"
)


class Hand:
    """One copy of a form being made: says what stands in each answer, "" where it stays empty.

    The edition decides what is printed and is the same for all copies of one bank; the copy decides what is written.
    `answered` holds the numbers of the prompts, in the order they are asked, that get an answer.
    """

    def __init__(self, *, edition: str, copy: str, answered: frozenset[int] = frozenset()) -> None:
        self.form = Random(f"form {edition}")  # noqa: S311 - for text, not for secrets
        self.pen = Random(f"copy {copy}")  # noqa: S311 - for text, not for secrets
        self._answered = answered
        self.manner = self.pen.choice(MANNERS)
        self.prompts: list[str] = []
        self.kinds: list[str] = []
        self.given: list[bool] = []
        self.council = self.form.choice(_COUNCILS.split("|"))
        self.version = f"v{self.form.randint(1, 6)}.{self.form.randint(0, 9)}"
        self.review = f"{self.form.choice(['April', 'September', 'March'])} {self.form.randint(2023, 2026)}"
        self.year = self.form.randint(2022, 2024)

    def asks(self, prompt: str, kind: str = "short") -> bool:
        """Note one more prompt and say whether this copy answers it."""
        self.prompts.append(prompt)
        self.kinds.append(kind)
        self.given.append(len(self.given) in self._answered)
        return self.given[-1]

    def ask(self, prompt: str, kind: str = "short", *, blank: str = "") -> str:
        """Return the answer to one more prompt; where there is none, what the form prints in its place."""
        return self.write(kind) if self.asks(prompt, kind) else blank

    def write(self, kind: str = "short") -> str:
        """Return an answer that belongs to a prompt noted before."""
        return answer(kind, self.pen, self.manner)

    def pick(self, prompt: str, options: int) -> int:
        """Return which of `options` boxes is ticked, from 0; -1 where none is."""
        return self.pen.randrange(options) if self.asks(prompt, "tick") else -1

    def choose(self, prompt: str, options: int) -> set[int]:
        """Return which of `options` boxes are ticked where several may be, from 0; none where nobody answered."""
        return set(self.pen.sample(range(options), self.pen.randint(1, 3))) if self.asks(prompt, "tick") else set()

    def register(self, columns: Sequence[tuple[str, str]], *, most: int = 6) -> list[list[str]]:
        """Return the rows somebody entered under column heads, each (heading, kind); [] where nobody did.

        A heading is a prompt: it is answered when its column holds entries. People fill a register from the left, so
        the first columns are those that hold something.
        """
        wanted = sum(self.asks(heading, kind) for heading, kind in columns)
        used = [at < wanted for at in range(len(columns))]
        self.given[-len(columns) :] = used
        if not any(used):
            return []
        rows = self.pen.randint(min(3, most), most)
        return [
            [self.write(kind) if on else "" for on, (_, kind) in zip(used, columns, strict=True)] for _ in range(rows)
        ]

    def some(self, items: Sequence[T], *, spare: int = 2) -> list[T]:
        """Return the items of this edition of the form, up to `spare` of them dropped."""
        out = set(self.form.sample(range(len(items)), self.form.randint(0, spare)))
        return [item for at, item in enumerate(items) if at not in out]

    def printed_date(self) -> str:
        """Return a date that stands on the form before anybody writes on it."""
        return day(self.form)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A way a form is laid out, and the form it is in."""

    name: str
    file: str  # its file name, with extension
    make: Callable[[Hand], bytes]
    finished: str = "filled"  # "none" where a finished copy no longer shows that it was a form
