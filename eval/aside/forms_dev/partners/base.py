"""How a layout is filled in, counted and labelled."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from eval.aside.forms import FormCase

BANKS = 10


def parse(text: str) -> dict[str, str]:
    """Answers as written in a module: one ``key: answer`` a line, ``//`` for a line break."""
    answers: dict[str, str] = {}
    for line in text.strip().splitlines():
        if not line.strip():
            continue
        key, _, value = line.strip().partition(":")
        if key in answers:
            raise ValueError(f"answered twice: {key}")
        answers[key] = value.strip().replace("//", "\n")
    return answers


@dataclass
class Fill:
    """The answers to one document, handed out prompt by prompt."""

    answers: dict[str, str]
    v: int = 0  # which variant of the layout
    asked: list[tuple[str, str, bool]] = field(default_factory=list)

    def _ask(self, key: str, prompt: str) -> str:
        value = self.answers.get(key, "")
        self.asked.append((key, prompt, bool(value)))
        return value

    def __call__(self, key: str, prompt: str, blank: str = "") -> str:
        """Give the answer, or what stands in its place."""
        return self._ask(key, prompt) or blank

    def pair(self, key: str, prompt: str, blank: str = "") -> tuple[str, str]:
        """Give the prompt and its answer."""
        return prompt, self(key, prompt, blank)

    def has(self, key: str) -> bool:
        """Say whether somebody answered."""
        return bool(self.answers.get(key))

    @property
    def started(self) -> bool:
        """Say whether anything at all was answered."""
        return bool(self.answers)

    def tick(
        self, key: str, prompt: str, options: Sequence[str], *, on: str = "☒", off: str = "☐", sep: str = "   "
    ) -> str:
        """Give all options, the chosen ones marked."""
        chosen = [part.strip() for part in self._ask(key, prompt).split(";")]
        unknown = [part for part in chosen if part and part not in options]
        if unknown:
            raise ValueError(f"{key}: no such option {unknown}")
        return sep.join(f"{on if option in chosen else off} {option}" for option in options)

    def marks(self, key: str, prompt: str, options: Sequence[str], mark: str = "✓") -> list[str]:
        """Give one cell per option, the chosen one marked."""
        chosen = self._ask(key, prompt)
        if chosen and chosen not in options:
            raise ValueError(f"{key}: no such option {chosen}")
        return [mark if option == chosen else "" for option in options]


@dataclass(frozen=True)
class Doc:
    """One document to make of a layout."""

    path: str
    state: str
    answers: str = ""
    v: int = 0


@dataclass(frozen=True)
class Layout:
    """A layout and its documents."""

    make: Callable[[Fill], bytes]
    docs: list[Doc]
    bank: int | None  # None: each document in another bank


LAYOUTS: list[Layout] = []
NONES: list[Callable[[], tuple[str, bytes]]] = []


def register(make: Callable[[Fill], bytes], docs: list[Doc], bank: int | None = None) -> None:
    """Put a layout on the list."""
    LAYOUTS.append(Layout(make, docs, bank))


def extend(name: str, *docs: Doc) -> None:
    """Give a layout more documents."""
    next(layout for layout in LAYOUTS if layout.make.__name__ == name).docs.extend(docs)


def none(make: Callable[[], tuple[str, bytes]]) -> Callable[[], tuple[str, bytes]]:
    """Put a document that is no form on the list."""
    NONES.append(make)
    return make


def layout_cases(number: int, layout: Layout) -> Iterator[FormCase]:
    """Make and label the documents of a layout."""
    for index, doc in enumerate(layout.docs):
        fill = Fill(parse(doc.answers), doc.v)
        content = layout.make(fill)
        keys = {key for key, _, _ in fill.asked}
        name = f"{layout.make.__name__}_{index + 1}_{doc.state}"
        if len(keys) != len(fill.asked):
            raise ValueError(f"{name}: asked twice")
        if set(fill.answers) - keys:
            raise ValueError(f"{name}: never asked {set(fill.answers) - keys}")
        share = sum(answered for _, _, answered in fill.asked) / len(fill.asked)
        low, high = {"blank": (0.0, 0.0), "partly": (0.15, 0.75), "filled": (0.78, 1.0)}[doc.state]
        if not low <= share <= high:
            raise ValueError(f"{name}: {share:.2f} of {len(fill.asked)} answered")
        bank = layout.bank if layout.bank is not None else (number * 3 + index * 3) % BANKS
        yield FormCase(
            name=name,
            layout=layout.make.__name__,
            path=doc.path,
            content=content,
            state=doc.state,
            filled=round(share, 3),
            empty=tuple(p for _, p, answered in fill.asked if not answered) if doc.state == "partly" else (),
            bank=f"partners-{bank:02d}",
        )


def none_case(number: int, make: Callable[[], tuple[str, bytes]]) -> FormCase:
    """Make a document that is no form."""
    path, content = make()
    return FormCase(
        name=f"none_{make.__name__}",
        layout=make.__name__,
        path=path,
        content=content,
        state="none",
        filled=0.0,
        empty=(),
        bank=f"partners-{number % BANKS:02d}",
    )


def fixed_zip(data: bytes) -> bytes:
    """Pack an Office file again so that its bytes are the same every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            body = old.read(item.filename)
            if item.filename == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ?", b"2024-03-11T09:12:00Z", body)
            new.writestr(zipfile.ZipInfo(item.filename, (2024, 3, 11, 9, 12, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()
