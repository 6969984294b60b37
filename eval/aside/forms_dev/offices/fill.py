"""How a form's answers are kept, and which documents are made of a layout."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from eval.aside.forms import FormCase

BANKS = 10
WORDS = {"b": "blank", "p": "partly", "f": "filled"}


def lines_of(block: str) -> list[str]:
    """Answers of a block, one a line: ~ is an empty one, ~5 are five, ¶ is a line break."""
    answers: list[str] = []
    for raw in block.strip("\n").split("\n"):
        line = raw.strip()
        if not line:
            continue
        if line.startswith("~"):
            answers.extend([""] * int(line[1:] or "1"))
        else:
            answers.append(line.replace("¶", "\n"))
    while answers and not answers[-1]:
        answers.pop()
    return answers


@dataclass
class Fill:
    """The answers that one person gave, taken in the order in which the layout asks for them."""

    answers: list[str]
    v: int
    path: str
    asked: list[tuple[str, bool]] = field(default_factory=list)
    at: int = 0

    @property
    def on(self) -> bool:
        """Whether somebody has answered something."""
        return bool(self.answers)

    @property
    def ext(self) -> str:
        """The extension under which the document is sent."""
        return PurePosixPath(self.path).suffix[1:]

    def take(self, prompt: str) -> str:
        """The next answer, or an empty string."""
        answer = self.answers[self.at] if self.at < len(self.answers) else ""
        self.at += 1
        self.asked.append((prompt, bool(answer)))
        return answer

    def __call__(self, prompt: str, blank: str = "") -> str:
        """The next answer, or what stands there as long as there is none."""
        return self.take(prompt) or blank

    def pair(self, prompt: str, blank: str = "") -> list[str]:
        """Two cells: the prompt and its answer."""
        return [prompt, self(prompt, blank)]

    def c(self, prompt: str, hint: str = "Click or tap here to enter text.") -> str:
        """A content control."""
        answer = self.take(prompt)
        return f"<d>{answer}</>" if answer else f"<c>{hint}</>"

    def legacy(self, prompt: str) -> str:
        """A legacy form field, which shows five wide spaces until it is filled in."""
        answer = self.take(prompt) or "\u2002" * 5
        return f"<l>{answer}</>"

    def tick(
        self, prompt: str, options: str, *, off: str = "☐", on: str = "☒", sep: str = "   ", after: bool = False
    ) -> str:
        """Options with their boxes: those named in the answer are marked."""
        chosen = [part.strip() for part in self.take(prompt).split(";") if part.strip()]
        names = options.split("|")
        unknown = [c for c in chosen if c not in names]
        assert not unknown, (self.path, prompt, unknown, names)  # noqa: S101
        marks = [(on if name in chosen else off, name) for name in names]
        return sep.join(f"{name} {mark}" if after else f"{mark} {name}" for mark, name in marks)

    def delete(self, prompt: str, options: str, note: str = "(delete as appropriate)") -> str:
        """Alternatives of which all but one are to be deleted."""
        answer = self.take(prompt)
        return answer or f"{options.replace('|', ' / ')} {note}".strip()

    def cells(self, prompt: str, options: str, mark: str = "✓") -> list[str]:
        """One cell for each option, the chosen one marked."""
        answer = self.take(prompt)
        names = options.split("|")
        assert not answer or answer in names, (self.path, prompt, answer)  # noqa: S101
        return [mark if name == answer else "" for name in names]

    def rows(self, heads: list[str], least: int, example: list[str] | None = None) -> list[list[str]]:
        """Rows below a table's header: an answer has its rows parted by || and its cells by |."""
        answer = self.answers[self.at] if self.at < len(self.answers) else ""
        self.at += 1
        found = [[cell.strip() for cell in row.split("|")] for row in answer.split("||")] if answer else []
        assert all(len(row) == len(heads) for row in found), (self.path, heads, found)  # noqa: S101
        for number, head in enumerate(heads):
            self.asked.append((head, any(row[number] for row in found)))
        rows = ([example] if example and not found else []) + found
        while len(rows) < least:
            rows.append([""] * len(heads))
        return rows


Draw = Callable[[Fill], bytes]


@dataclass
class Layout:
    """A layout and the documents that are made of it: letter of state and path, and the answers."""

    draw: Draw
    together: bool
    docs: tuple[tuple[str, str], ...]


LAYOUTS: list[Layout] = []


def add(draw: Draw, *docs: tuple[str, str] | str, together: bool) -> None:
    """Register a layout with its documents: "b path" for a blank one, ("f path", answers) for others."""
    LAYOUTS.append(Layout(draw, together, tuple((d, "") if isinstance(d, str) else d for d in docs)))


def cases() -> Iterator[FormCase]:
    """Every document of every layout."""
    wholes = 0
    for number, layout in enumerate(LAYOUTS):
        wholes += layout.together
        seen: dict[str, int] = {}
        for place, (head, block) in enumerate(layout.docs):
            letter, path = head.split(" ", 1)
            fill = Fill(lines_of(block), seen.get(letter, 0), path)
            seen[letter] = fill.v + 1
            content = layout.draw(fill)
            assert fill.at >= len(fill.answers), (path, fill.at, len(fill.answers))  # noqa: S101
            share = sum(done for _, done in fill.asked) / len(fill.asked)
            wanted = {"b": (0.0, 0.0), "p": (0.15, 0.75), "f": (0.79, 1.0)}[letter]
            assert wanted[0] <= share <= wanted[1], (path, share, [p for p, d in fill.asked if not d])  # noqa: S101
            bank = wholes if layout.together else number + 1 + 3 * place
            yield FormCase(
                name=f"offices-{layout.draw.__name__}-{WORDS[letter]}{fill.v + 1}",
                layout=layout.draw.__name__,
                path=path,
                content=content,
                state=WORDS[letter],
                filled=round(share, 3),
                empty=tuple(dict.fromkeys(p for p, done in fill.asked if not done)) if letter == "p" else (),
                bank=f"offices-{bank % BANKS}",
            )


@dataclass
class Plain:
    """A document that is no form."""

    draw: Callable[[], bytes]
    path: str


PLAIN: list[Plain] = []


def none(path: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register a document that is no form under the path at which it is sent."""

    def register(draw: Callable[[], bytes]) -> Callable[[], bytes]:
        PLAIN.append(Plain(draw, path))
        return draw

    return register


def plain_cases() -> Iterator[FormCase]:
    """Every document that is no form."""
    for number, plain in enumerate(PLAIN):
        yield FormCase(
            name=f"offices-none-{plain.draw.__name__}",
            layout=plain.draw.__name__,
            path=plain.path,
            content=plain.draw(),
            state="none",
            filled=0.0,
            empty=(),
            bank=f"offices-{number % BANKS}",
        )
