"""The pen that answers a layout's prompts in order, and the register of layouts and of ordinary documents."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from eval.aside.forms import FormCase

BANKS = tuple(f"clinics-{n:02d}" for n in range(1, 11))


def lines_of(text: str) -> list[str]:
    """The answers in a text, one a line; a line that begins with two spaces goes on with the one before it."""
    found: list[str] = []
    for line in text.strip("\n").split("\n") if text.strip("\n") else []:
        if line.startswith("  ") and found:
            found[-1] += " " + line.strip()
        else:
            found.append(line.strip())
    return ["" if one == "." else one.replace("|", "\n") for one in found]


def flow(text: str) -> list[str]:
    """The paragraphs of a text: lines are joined, an empty line parts two paragraphs."""
    return [" ".join(part.split()) for part in text.strip().split("\n\n") if part.strip()]


def still(data: bytes) -> bytes:
    """An office file without the hour it was made in it."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            body = old.read(item)
            if item.filename == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", b"2025-03-03T09:00:00Z", body)
            new.writestr(zipfile.ZipInfo(item.filename, (2025, 3, 3, 9, 0, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()


@dataclass(slots=True)
class Pen:
    """Answers prompts in the order asked, and keeps account of what was left empty."""

    answers: list[str]
    v: int  # 0 and 1 blank, 2 and 3 filled, 4 and 5 partly
    path: str
    labels: list[str] = field(default_factory=list)
    got: list[bool] = field(default_factory=list)
    at: int = 0

    @property
    def ext(self) -> str:
        """The format asked for."""
        return self.path.rsplit(".", 1)[-1].lower()

    def take(self) -> str:
        """The next answer, not yet accounted for."""
        self.at += 1
        return self.answers[self.at - 1] if self.at <= len(self.answers) else ""

    def mark(self, label: str, *, answered: bool) -> None:
        """Account for a prompt."""
        self.labels.append(label)
        self.got.append(answered)

    def __call__(self, label: str, filler: str = "") -> str:
        """The next answer, or what the template prints in its place."""
        text = self.take()
        self.mark(label, answered=bool(text.strip()))
        return text or filler

    def cells(self, label: str, n: int) -> list[str]:
        """The next answer, spread over the cells of a row that its first cell names."""
        row = [one.strip() for one in self.take().split("~")]
        row = ["" if one == "." else one for one in (row + [""] * n)[:n]]
        self.mark(label, answered=any(row))
        return row

    def rows(self, heads: list[str]) -> list[list[str]]:
        """The next answer as the rows of a table that has only headings; each heading is a prompt."""
        text = self.take()
        rows = [
            ([c.strip().removeprefix(".") for c in row.split("~")] + [""] * len(heads))[: len(heads)]
            for row in text.split("//")
        ]
        rows = rows if text else []
        for at, head in enumerate(heads):
            self.mark(head, answered=any(row[at] for row in rows))
        return rows


@dataclass(frozen=True, slots=True)
class Layout:
    """One layout: how it is drawn, under which names it is sent, how it is answered."""

    draw: Callable[[Pen], bytes]
    names: tuple[str, ...]
    answers: tuple[str, ...]  # of the filled and then of the partly filled


LAYOUTS: list[Layout] = []
PLAIN: list[tuple[str, str, Callable[[], bytes]]] = []


def form(names: str, *answers: str) -> Callable[[Callable[[Pen], bytes]], Callable[[Pen], bytes]]:
    """Register a layout: names of its files (two blank, two filled, then partly), and the answers of all but blank."""

    def keep(draw: Callable[[Pen], bytes]) -> Callable[[Pen], bytes]:
        files = tuple(" ".join(one.split()) for one in names.split("|"))
        if len(files) != len(answers) + 2:
            raise ValueError(f"{draw.__name__}: {len(files)} names, {len(answers)} answers")
        LAYOUTS.append(Layout(draw, files, answers))
        return draw

    return keep


def plain(path: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register an ordinary document."""

    def keep(draw: Callable[[], bytes]) -> Callable[[], bytes]:
        PLAIN.append((draw.__name__, path, draw))
        return draw

    return keep


def cases() -> Iterator[FormCase]:
    """All registered documents as cases."""
    for at, layout in enumerate(LAYOUTS):
        name = layout.draw.__name__
        for v, path in enumerate(layout.names):
            pen = Pen(lines_of(layout.answers[v - 2]) if v > 1 else [], v, path)
            content = layout.draw(pen)
            if pen.at < len(pen.answers):
                raise ValueError(f"{name} {v}: {len(pen.answers)} answers for {pen.at} prompts")
            state = ("blank", "blank", "filled", "filled", "partly", "partly")[v]
            share = sum(pen.got) / max(1, len(pen.got)) if v > 1 else 0.0
            empty = tuple(k for k, got in zip(pen.labels, pen.got, strict=True) if not got) if v > 3 else ()
            bank = BANKS[at // 2 % 10] if at % 2 == 0 else BANKS[(at + 3 * v) % 10]
            yield FormCase(
                name=f"clinics-{name}-{v}",
                layout=name,
                path=path,
                content=content,
                state=state,
                filled=round(share, 3),
                empty=empty,
                bank=bank,
            )
    for at, (name, path, draw) in enumerate(PLAIN):
        yield FormCase(
            name=f"clinics-none-{name}",
            layout=name,
            path=path,
            content=draw(),
            state="none",
            filled=0.0,
            empty=(),
            bank=BANKS[(at * 3) % 10],
        )
