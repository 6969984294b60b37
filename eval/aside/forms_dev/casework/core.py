"""How a layout asks for its answers, and how its documents are registered and labelled."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from eval.aside.forms import FormCase

BANKS = 10


class Given(str):
    """An answer somebody wrote."""

    __slots__ = ()


class Hint(str):
    """What stands where an answer would go: guidance, placeholder or nothing."""

    __slots__ = ()


class Ans:
    """The answers of one document, handed out in the order in which its prompts are printed."""

    def __init__(self, given: list[str], *, v: int, ext: str, hand: int) -> None:
        self.given = given
        self.v = v
        self.ext = ext
        self.hand = hand
        self.asked: list[tuple[str, bool]] = []

    def take(self, prompt: str) -> str:
        """Record a prompt and return its raw answer, empty when nobody answered."""
        at = len(self.asked)
        value = self.given[at] if at < len(self.given) else ""
        self.asked.append((prompt, bool(value)))
        return value

    def __call__(self, prompt: str, hint: str = "") -> str:
        """Return the answer to a prompt, or what is preprinted in its space."""
        value = self.take(prompt)
        return Given(value) if value else Hint(hint)

    def pick(self, prompt: str, options: str, *, marks: str = "☐☒", sep: str = "   ", after: bool = False) -> str:
        """Return options (parted by |) each with a box; the answer names those ticked, then a remark after a ;."""
        chosen, _, remark = self.take(prompt).partition(";")
        ticked = {c.strip() for c in chosen.split("+") if c.strip()}
        names = options.split("|")
        unknown = ticked - set(names)
        if unknown:
            raise ValueError(f"{prompt}: {unknown} is none of {options}")
        half = len(marks) // 2
        parts = []
        for name in names:
            mark = marks[half:] if name in ticked else marks[:half]
            parts.append(f"{name} {mark}" if after else f"{mark} {name}")
        return sep.join(parts) + (f"  {remark.strip()}" if remark else "")

    def cols(self, prompt: str, options: str, mark: str = "✓") -> list[str]:
        """Return one cell per option with a mark under the chosen one, then a cell for the remark."""
        chosen, _, remark = self.take(prompt).partition(";")
        names = options.split("|")
        if chosen and chosen not in names:
            raise ValueError(f"{prompt}: {chosen} is none of {options}")
        return [*(Given(mark) if n == chosen else "" for n in names), Given(remark.strip()) if remark else ""]

    def rows(self, prompt: str, width: int, least: int) -> list[list[str]]:
        """Return the rows of a table under one prompt: rows parted by ^, cells by ;, padded with empty rows."""
        value = self.take(prompt)
        out: list[list[str]] = []
        for line in value.split("^") if value else []:
            cells: list[str] = [Given(c.strip()) for c in line.strip().rstrip(";").split(";")]
            if len(cells) > width:
                raise ValueError(f"{prompt}: too many cells in {line}")
            out.append(cells + [""] * (width - len(cells)))
        while len(out) < least:
            out.append([""] * width)
        return out


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One layout with the answers of the people who filled it in."""

    make: Callable[[Ans], bytes]
    blank: tuple[str, ...]
    filled: tuple[tuple[str, str], ...]
    partly: tuple[tuple[str, str], ...]


LAYOUTS: list[Layout] = []
NONE: list[tuple[str, str, Callable[[], bytes]]] = []


def form(
    *blank: str, f: tuple[tuple[str, str], ...], p: tuple[tuple[str, str], ...]
) -> Callable[[Callable[[Ans], bytes]], Callable[[Ans], bytes]]:
    """Register a layout: paths of its blank documents, then (path, answers) of the filled and partly filled ones."""

    def register(make: Callable[[Ans], bytes]) -> Callable[[Ans], bytes]:
        LAYOUTS.append(Layout(make=make, blank=blank, filled=f, partly=p))
        return make

    return register


def none(path: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register a document that is no form."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        NONE.append((make.__name__, path, make))
        return make

    return register


def answers(text: str) -> list[str]:
    """Split answers parted by |; ~ or nothing is left empty, ¶ breaks the line."""
    out = [" ".join(part.split()).replace(" ¶ ", "\n").replace("¶", "\n") for part in text.split("|")]
    return ["" if part == "~" else part for part in out]


def render(layout: Layout, path: str, text: str, *, v: int, hand: int) -> tuple[bytes, list[tuple[str, bool]]]:
    """Make one document and say which of its prompts are answered."""
    given = answers(text) if text else []
    a = Ans(given, v=v, ext=path.rsplit(".", 1)[-1].lower(), hand=hand)
    content = layout.make(a)
    if len(given) > len(a.asked):
        raise ValueError(f"{path}: {len(given)} answers to {len(a.asked)} prompts")
    return content, a.asked


def unanswered(asked: list[tuple[str, bool]]) -> tuple[str, ...]:
    """Return the prompts nobody answered anywhere in the document, each once."""
    done = {prompt for prompt, answered in asked if answered}
    return tuple(dict.fromkeys(prompt for prompt, _ in asked if prompt not in done))


def cases() -> Iterator[FormCase]:
    """Yield every registered document with its labels."""
    for i, layout in enumerate(LAYOUTS):
        together = i % 2 == 0
        docs = [(path, "", "blank", v) for v, path in enumerate(layout.blank)]
        docs += [(path, text, "filled", n % 2) for n, (path, text) in enumerate(layout.filled)]
        docs += [(path, text, "partly", n % 2) for n, (path, text) in enumerate(layout.partly)]
        for n, (path, text, state, v) in enumerate(docs):
            content, asked = render(layout, path, text, v=v, hand=(i + n) % 4)
            share = sum(done for _, done in asked) / len(asked)
            bank = (i // 2) % BANKS if together else (i + n) % BANKS
            yield FormCase(
                name=f"{layout.make.__name__}-{n}",
                layout=layout.make.__name__,
                path=path,
                content=content,
                state=state,
                filled=round(share, 3),
                empty=unanswered(asked) if state == "partly" else (),
                bank=f"casework-{bank}",
            )
    for n, (name, path, make) in enumerate(NONE):
        yield FormCase(
            name=name,
            layout=name,
            path=path,
            content=make(),
            state="none",
            filled=0.0,
            empty=(),
            bank=f"casework-{n % BANKS}",
        )


def still(data: bytes) -> bytes:
    """Write an Office package again with fixed dates, so that it is the same every time."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for item in old.infolist():
            body = old.read(item.filename)
            if item.filename == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT[\d:.]+Z", b"2025-03-04T10:12:00Z", body)
            new.writestr(zipfile.ZipInfo(item.filename, (2025, 3, 4, 10, 12, 0)), body, zipfile.ZIP_DEFLATED)
    return out.getvalue()
