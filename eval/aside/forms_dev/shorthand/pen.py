"""The pen that answers a form's prompts, or leaves them, and remembers which."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple


class Run(NamedTuple):
    """A stretch of text and what it is: plain, b(old), g(uidance), a(nswer), sdt, drop, leg or hole."""

    text: str
    kind: str = ""


@dataclass(slots=True)
class Pen:
    """Gives the next answer each time a prompt is reached; a missing answer is an empty string."""

    answers: list[str] | None = None
    keep: frozenset[int] | None = None
    mark: str = "✓"
    box: str = "☒"
    tidy: str = "never"  # which filled copy this is: some people delete the guidance when they have done
    asked: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    turn: int = 0

    def take(self) -> str:
        """Take the next answer from the list."""
        turn = self.turn
        self.turn += 1
        if self.answers is None or turn >= len(self.answers):
            return ""
        if self.keep is not None and turn not in self.keep:
            return ""
        return self.answers[turn]

    def note(self, prompt: str, *, answered: bool) -> None:
        """Remember a prompt and whether it was answered."""
        self.asked.append(prompt)
        if not answered:
            self.empty.append(prompt)

    def ask(self, prompt: str) -> str:
        """Answer one prompt."""
        answer = self.take()
        self.note(prompt, answered=bool(answer))
        return answer

    @property
    def share(self) -> float:
        """The share of prompts answered so far."""
        return round(1 - len(self.empty) / len(self.asked), 3) if self.asked else 0.0


def answer_list(text: str) -> list[str]:
    """Read a person's answers, one a line; a line with a hyphen alone leaves the prompt empty."""
    return ["" if line.strip() == "-" else line.strip() for line in text.strip().splitlines() if line.strip()]
