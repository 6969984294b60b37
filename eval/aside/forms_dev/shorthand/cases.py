"""Layouts and ordinary documents as they are written down, and the cases made of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import PurePosixPath

from eval.aside.forms import FormCase
from eval.aside.forms_dev.shorthand.markup import read_sheet
from eval.aside.forms_dev.shorthand.out import write
from eval.aside.forms_dev.shorthand.pen import Pen, answer_list

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


_LAYOUTS: dict[str, list[Layout]] = defaultdict(list)  # by the package they are written in
_ORDINARY: dict[str, list[Ordinary]] = defaultdict(list)


def cases_of(package: str, modules: Sequence[str]) -> Iterator[FormCase]:
    """Make every document that the modules of a package write down, in a fixed order; the package names them."""
    for module in modules:
        import_module(f"{package}.{module}")
    prefix = package.rpartition(".")[2]
    for number, item in enumerate(_LAYOUTS[package]):
        yield from _form_cases(item, prefix, together=number % 2 == 0)
    for ordinary_item in _ORDINARY[package]:
        yield _ordinary_case(ordinary_item, prefix)


def layout(docs: str, first: str, second: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Register a layout.

    Args:
        docs: One document a line: state letter and digit (b0, b1, f0, f1, or p0:0-4,7), bank, path.
        first: One person's answers, one a line.
        second: Another person's answers.
    """

    def register(function: Callable[[], str]) -> Callable[[], str]:
        lines = tuple(line.strip() for line in docs.strip().splitlines())
        fills = (answer_list(first), answer_list(second))
        _LAYOUTS[_package(function)].append(Layout(function.__name__, function(), lines, fills))
        return function

    return register


def ordinary(bank: str, path: str) -> Callable[[Callable[[], str]], Callable[[], str]]:
    """Register an ordinary document."""

    def register(function: Callable[[], str]) -> Callable[[], str]:
        _ORDINARY[_package(function)].append(Ordinary(function.__name__, function(), path, bank))
        return function

    return register


def _package(function: Callable[[], str]) -> str:
    return function.__module__.rpartition(".")[0]


def _indices(text: str) -> frozenset[int]:
    """Read a list of numbers and spans."""
    found: set[int] = set()
    for part in text.split(","):
        low, _, high = part.partition("-")
        found.update(range(int(low), int(high or low) + 1))
    return frozenset(found)


def _form_cases(item: Layout, prefix: str, *, together: bool) -> Iterator[FormCase]:
    """Make the documents of a layout, together in one bank or each in another."""
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
            name=f"{prefix}-{item.name}-{number}",
            layout=item.name,
            path=path,
            content=content,
            state=state,
            filled=share,
            empty=tuple(pen.empty) if letter == "p" else (),
            bank=f"{prefix}-{bank}",
        )


def _ordinary_case(item: Ordinary, prefix: str) -> FormCase:
    pen = Pen()
    sheet = read_sheet(item.text, pen, 0)
    if pen.asked and sheet.option("holes") != "1":
        raise ValueError(f"{item.name}: has holes")
    return FormCase(
        name=f"{prefix}-{item.name}",
        layout=item.name,
        path=item.path,
        content=write(sheet, PurePosixPath(item.path).suffix),
        state="none",
        filled=0.0,
        empty=(),
        bank=f"{prefix}-{item.bank}",
    )
