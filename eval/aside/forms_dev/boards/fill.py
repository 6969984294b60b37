"""Answers put into a layout one prompt after another, and the cases that come of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from eval.aside.forms import FormCase
from eval.aside.forms_dev.boards.write import write

BANKS = ("ash", "birch", "cedar", "elder", "fir", "hazel", "larch", "maple", "oak", "rowan")


class Fill:
    """Hands out the answers in order and remembers which prompts got none."""

    def __init__(self, answers: str = "") -> None:
        lines = answers.strip("\n").split("\n") if answers.strip() else []
        self.answers = ["" if line.strip() == "." else line.strip() for line in lines]
        self.asked: list[str] = []
        self.missing: list[str] = []

    def a(self, prompt: str) -> str:
        """The answer to this prompt, or nothing."""
        at = len(self.asked)
        value = self.answers[at] if at < len(self.answers) else ""
        self.asked.append(prompt)
        if not value:
            self.missing.append(prompt)
        return value

    def __call__(self, prompt: str, sep: str = " | ", empty: str = "") -> str:
        """The prompt and its answer, or what stands in its place."""
        return f"{prompt}{sep}{self.a(prompt) or empty}"

    def sdt(self, prompt: str, sep: str = " | ", hint: str = "Click or tap here to enter text.") -> str:
        """The prompt and a content control."""
        return f"{prompt}{sep}{{{{sdt^{hint}^{self.a(prompt)}}}}}"

    def ff(self, prompt: str, sep: str = " | ") -> str:
        """The prompt and a legacy form field."""
        return f"{prompt}{sep}{{{{ff^{self.a(prompt)}}}}}"

    def pick(self, prompt: str, options: str, sep: str = " | ", style: str = "box", join: str = "   ") -> str:
        """The prompt and options (split by /), the chosen ones (split by ;) marked."""
        raw = self.a(prompt)
        chosen = {part.strip() for part in raw.split(";")}
        names = [option.strip() for option in options.split("/")]
        if style == "del":
            return f"{prompt}{sep}{raw or ' / '.join(names)}"
        off, on = {"box": ("☐ ", "☒ "), "sq": ("[ ] ", "[x] "), "par": ("( ) ", "(X) "), "tick": ("☐ ", "☑ ")}[style]
        rest = "; ".join(part for part in chosen - set(names) if part)
        return (
            f"{prompt}{sep}" + join.join((on if n in chosen else off) + n for n in names) + (f" {rest}" if rest else "")
        )

    def grid(self, prompt: str, columns: int, mark: str = "✓") -> str:
        """The prompt and its row of cells, one of them marked; a note after a comma goes into the last."""
        raw, _, note = self.a(prompt).partition(",")
        cells = [mark if raw.strip() == str(n + 1) else "" for n in range(columns)]
        if note:
            cells[-1] = note.strip()
        return f"{prompt} | " + " | ".join(cells)

    def rows(self, prompt: str, columns: int, spare: int) -> str:
        """Rows of a table that has only headings: answers split by // into rows and by ; into cells."""
        raw = self.a(prompt)
        made = [[cell.strip() for cell in row.split(";")] for row in raw.split("//")] if raw else []
        made = [(row + [""] * columns)[:columns] for row in made]
        made += [[""] * columns for _ in range(max(0, spare - len(made)))]
        return "\n".join("| " + " | ".join(row) + " |" for row in made)


@dataclass(frozen=True, slots=True)
class Sent:
    """One document of a layout: its state, file name, variant and answers."""

    state: str
    path: str
    variant: int
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout's function and the documents made with it."""

    make: Callable[[Fill, int], str]
    together: bool  # a blank and its filled siblings stand in one bank
    sent: tuple[Sent, ...]


@dataclass(frozen=True, slots=True)
class Paper:
    """A document that is no form."""

    name: str
    path: str
    text: str


def cases_of(number: int, layout: Layout) -> Iterator[FormCase]:
    """The labelled documents of one layout."""
    kind = layout.make.__name__
    for place, one in enumerate(layout.sent):
        fill = Fill(one.answers)
        content = write(one.path, layout.make(fill, one.variant), kind)
        if len(fill.answers) > len(fill.asked):
            raise ValueError(f"{kind} {one.path}: {len(fill.answers)} answers to {len(fill.asked)} prompts")
        done = 1 - len(fill.missing) / len(fill.asked)
        shift = (0 if place in {0, 2, 3} else 4 + place) if layout.together else 2 * place
        yield FormCase(
            name=f"boards-{kind}-{place}",
            layout=kind,
            path=one.path,
            content=content,
            state=one.state,
            filled=round(done, 2),
            empty=tuple(fill.missing) if one.state == "partly" else (),
            bank=f"boards-{BANKS[(number + shift) % len(BANKS)]}",
        )


def case_of(number: int, paper: Paper) -> FormCase:
    """The labelled document of one paper."""
    return FormCase(
        name=f"boards-none-{paper.name}",
        layout=paper.name,
        path=paper.path,
        content=write(paper.path, paper.text, paper.name),
        state="none",
        filled=0.0,
        empty=(),
        bank=f"boards-{BANKS[number * 3 % len(BANKS)]}",
    )
