"""Layouts and ordinary documents as they are written down, and the cases made of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from eval.aside.forms import FormCase
from eval.aside.forms_dev.districts.markup import read_sheet
from eval.aside.forms_dev.districts.out import write
from eval.aside.forms_dev.districts.pen import Pen, answer_list

PREFIX = "districts"
BANKS = ("north", "south", "coast", "county", "hub", "quality", "audit", "hr", "finance", "partners")


@dataclass(frozen=True, slots=True)
class Layout:
    """A form's layout, the documents made of it and two people's answers."""

    name: str
    text: str
    docs: tuple[str, ...]
    fills: tuple[list[str], list[str]]


@dataclass(frozen=True, slots=True)
class Ordinary:
    """A document that is no form."""

    name: str
    text: str
    path: str
    bank: str


LAYOUTS: list[Layout] = []
ORDINARY: list[Ordinary] = []


def layout(docs: str, first: str, second: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Register a layout.

    Args:
        docs: One document a line: state letter and digit (b0, b1, f0, f1, or p0:0-4,7), bank, path.
        first: One person's answers, one a line.
        second: Another person's answers.
    """

    def register(function: Callable[[], str]) -> Callable[[], str]:
        lines = tuple(line.strip() for line in docs.strip().splitlines())
        LAYOUTS.append(Layout(function.__name__, function(), lines, (answer_list(first), answer_list(second))))
        return function

    return register


def ordinary(bank: str, path: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Register an ordinary document."""

    def register(function: Callable[[], str]) -> Callable[[], str]:
        ORDINARY.append(Ordinary(function.__name__, function(), path, bank))
        return function

    return register


def _indices(text: str) -> frozenset[int]:
    """Read a list of numbers and spans."""
    found: set[int] = set()
    for part in text.split(","):
        low, _, high = part.partition("-")
        found.update(range(int(low), int(high or low) + 1))
    return frozenset(found)


def form_cases(item: Layout) -> Iterator[FormCase]:
    """Make the documents of a layout, together in one bank or each in another, turn about."""
    together = LAYOUTS.index(item) % 2 == 0
    used: list[str] = []
    for number, line in enumerate(item.docs):
        code, bank, path = line.split(" ", 2)
        bank = used[0] if together and used else bank
        while bank in used and not together:
            bank = BANKS[(BANKS.index(bank) + 1) % len(BANKS)]
        used.append(bank)
        letter, digit = code[0], int(code[1])
        state = {"b": "blank", "f": "filled", "p": "partly"}[letter]
        pen = Pen(mark="✓" if digit == 0 else "X", box="☒" if digit == 0 else "☑")
        if letter != "b":
            pen.answers = item.fills[digit]
        if letter == "p":
            pen.keep = _indices(code.split(":", 1)[1])
        pen.tidy = str(digit) if letter == "f" else "never"
        sheet = read_sheet(item.text, pen, digit)
        if pen.answers is not None and pen.turn != len(pen.answers):
            raise ValueError(f"{item.name}: {pen.turn} prompts but {len(pen.answers)} answers ({code})")
        content = write(sheet, PurePosixPath(path).suffix)
        share = pen.share if letter != "b" else 0.0
        yield FormCase(
            name=f"{PREFIX}-{item.name}-{number}",
            layout=item.name,
            path=path,
            content=content,
            state=state,
            filled=share,
            empty=tuple(pen.empty) if letter == "p" else (),
            bank=f"{PREFIX}-{bank}",
        )


def ordinary_case(item: Ordinary) -> FormCase:
    """Make an ordinary document."""
    pen = Pen()
    sheet = read_sheet(item.text, pen, 0)
    if pen.asked and sheet.option("holes") != "1":
        raise ValueError(f"{item.name}: has holes")
    return FormCase(
        name=f"{PREFIX}-{item.name}",
        layout=item.name,
        path=item.path,
        content=write(sheet, PurePosixPath(item.path).suffix),
        state="none",
        filled=0.0,
        empty=(),
        bank=f"{PREFIX}-{item.bank}",
    )
