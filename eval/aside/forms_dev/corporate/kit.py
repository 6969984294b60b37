"""What all layouts share: a pen that notes which prompts were printed and which were answered."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

_SKIP = re.compile(r"\.\.(\d+)$")
_STAMP = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*(</dcterms)")


def lines(text: str) -> list[str]:
    """Answers one a line in the order of the prompts: "." is none, "..5" five of none, " // " a new line."""
    found: list[str] = []
    for line in text.strip("\n").split("\n"):
        bare = line.strip()
        skip = _SKIP.match(bare)
        if skip:
            found.extend([""] * int(skip.group(1)))
        else:
            found.append("" if bare == "." else bare.replace(" // ", "\n"))
    return found


@dataclass(slots=True)
class Pen:
    """Answers to one document's prompts, taken in the order in which the layout prints them."""

    answers: list[str] | None = None
    v: int = 0  # which version of the layout
    asked: list[str] = field(default_factory=list)
    left: list[str] = field(default_factory=list)
    _at: int = 0

    def take(self) -> str:
        """Return the next answer without noting a prompt."""
        at, self._at = self._at, self._at + 1
        return self.answers[at] if self.answers and at < len(self.answers) else ""

    def note(self, prompt: str, answered: object) -> None:
        """Note that a prompt is printed."""
        self.asked.append(prompt)
        if not answered:
            self.left.append(prompt)

    def __call__(self, prompt: str, blank: str = "") -> str:
        """Return the answer to a prompt, or what stands in its place."""
        answer = self.take()
        self.note(prompt, answer)
        return answer or blank

    def box(self, prompt: str, options: Sequence[str], marks: str = "☐☒", gap: str = "   ") -> str:
        """Return the options each with its box, those answered ("; " between) ticked."""
        answer = self.take()
        self.note(prompt, answer)
        chosen = answer.split("; ") if answer else []
        self._check(prompt, chosen, options)
        return gap.join(f"{marks[1] if one in chosen else marks[0]} {one}" for one in options)

    def mark(self, prompt: str, options: Sequence[str], tick: str = "✓", blank: str = "") -> list[str]:
        """Return one cell for each option, the answered one ticked."""
        answer = self.take()
        self.note(prompt, answer)
        chosen = answer.split("; ") if answer else []
        self._check(prompt, chosen, options)
        return [tick if one in chosen else blank for one in options]

    def pair(self, prompt: str, options: Sequence[str], tick: str = "✓") -> list[str]:
        """Return one cell for each option and one for the remark, from an answer "option | remark"."""
        answer = self.take()
        self.note(prompt, answer)
        chosen, _, remark = answer.partition("|")
        picked = [one.strip() for one in chosen.split(";") if one.strip()]
        self._check(prompt, picked, options)
        return [*(tick if one in picked else "" for one in options), remark.strip()]

    @staticmethod
    def _check(prompt: str, chosen: Sequence[str], options: Sequence[str]) -> None:
        for one in chosen:
            if one not in options:
                raise ValueError(f"{one!r} is no option of {prompt!r}")

    def rows(self, heads: Sequence[str], least: int) -> list[list[str]]:
        """Return a table's rows from one answer: " ## " between rows, " | " between cells; heads are the prompts."""
        answer = self.take()
        rows = [[cell.strip() for cell in row.split("|")] for row in answer.split(" ## ")] if answer else []
        for row in rows:
            if len(row) > len(heads):
                raise ValueError(f"too many cells: {row}")
            row.extend([""] * (len(heads) - len(row)))
        for at, head in enumerate(heads):
            self.note(head, any(row[at] for row in rows))
        return rows + [[""] * len(heads) for _ in range(least - len(rows))]

    def close(self) -> None:
        """Refuse answers that no prompt asked for."""
        if self.answers is not None and len(self.answers) > self._at:
            raise ValueError(f"{len(self.answers) - self._at} answers left over: {self.answers[self._at :]}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """One layout with its documents: file names, and for those written in, the answers."""

    make: Callable[[Pen], bytes]
    blank: tuple[str, str]
    filled: tuple[tuple[str, str], tuple[str, str]]
    partly: tuple[tuple[str, str], ...]
    together: bool


@dataclass(frozen=True, slots=True)
class Other:
    """A document that is no form."""

    name: str
    path: str
    make: Callable[[], bytes]


def settle(content: bytes) -> bytes:
    """Rewrite an Office package so that the same text always gives the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for item in source.infolist():
            data = source.read(item)
            if item.filename == "docProps/core.xml":
                data = _STAMP.sub(rb"\g<1>2025-03-04T09:30:00Z\g<2>", data)
            target.writestr(zipfile.ZipInfo(item.filename, (2025, 3, 4, 9, 30, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
