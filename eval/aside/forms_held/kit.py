"""What every layout is given: the answers of one person, and the register of layouts and other documents."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field

LEFT = "~"  # a line of answers that says: left empty; ~5 says five of them


@dataclass(slots=True)
class Form:
    """One person's answers, handed out in the order in which a layout prints its prompts."""

    answers: list[str]
    version: int = 0  # 0 is the template as it stands, others are its variants
    prompts: list[tuple[str, bool]] = field(default_factory=list)
    at: int = 0

    @property
    def untouched(self) -> bool:
        """Whether nobody has answered anything."""
        return not any(self.answers)

    def q(self, prompt: str) -> str:
        """Note a prompt, as printed, and return what was answered."""
        answer = self.answers[self.at] if self.at < len(self.answers) else ""
        self.at += 1
        self.prompts.append((prompt, bool(answer)))
        return answer

    def rows(self, headers: list[str]) -> list[list[str]]:
        """Note the headers of a table to be filled in, and return its filled rows."""
        answer = self.answers[self.at] if self.at < len(self.answers) else ""
        self.at += 1
        rows = [[cell.strip(" ~") for cell in row.split("¦")] for row in answer.split(";;")] if answer else []
        rows = [(row + [""] * len(headers))[: len(headers)] for row in rows]
        self.prompts.extend((header, any(row[at] for row in rows)) for at, header in enumerate(headers))
        return rows


def read_answers(text: str) -> list[str]:
    """Read one answer a line; // within a line is a line break, ~ an empty answer."""
    answers: list[str] = []
    for raw in text.strip().splitlines():
        line = raw.strip()
        if match := re.fullmatch(r"~(\d*)", line):
            answers.extend([""] * int(match[1] or 1))
        else:
            answers.append(re.sub(r"\s*//\s*", "\n", line))
    return answers


def started(text: str, share: float) -> str:
    """Keep the answers of the first part, as when somebody was called away."""
    lines = _lines(text)
    return "\n".join(lines[: round(len(lines) * share)])


def gappy(text: str, every: int, offset: int = 0) -> str:
    """Leave out every so many answers, as when somebody means to come back to them."""
    return "\n".join(LEFT if at % every == offset else line for at, line in enumerate(_lines(text)))


def late(text: str, skip: int, stop: int) -> str:
    """Keep only the answers from one to another, as when one of two people has done their part."""
    lines = _lines(text)
    return "\n".join(line if skip <= at < stop else LEFT for at, line in enumerate(lines))


def _lines(text: str) -> list[str]:
    lines: list[str] = []
    for line in text.strip().splitlines():
        match = re.fullmatch(r"~(\d*)", line.strip())
        lines.extend([LEFT] * int(match[1] or 1) if match else [line.strip()])
    return lines


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout and the documents made from it."""

    make: Callable[[Form], bytes]
    documents: tuple[tuple[str, str, str, int], ...]  # state, path, answers, version


@dataclass(frozen=True, slots=True)
class Other:
    """A document that is no form."""

    make: Callable[[], bytes]
    path: str


LAYOUTS: list[Layout] = []
OTHERS: list[Other] = []

Maker = Callable[[Form], bytes]


def layout(*documents: tuple[str, str, str, int]) -> Callable[[Maker], Maker]:
    """Register a layout with its documents: state, path, answers, version."""

    def register(make: Maker) -> Maker:
        LAYOUTS.append(Layout(make, documents))
        return make

    return register


def other(path: str) -> Callable[[Callable[[], bytes]], Callable[[], bytes]]:
    """Register a document that is no form."""

    def register(make: Callable[[], bytes]) -> Callable[[], bytes]:
        OTHERS.append(Other(make, path))
        return make

    return register


def settled(content: bytes) -> bytes:
    """Repack an office file so that its bytes do not depend on when it was made."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            body = old.read(info.filename)
            if info.filename == "docProps/core.xml":
                body = re.sub(rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z", b"2025-03-04T10:12:00Z", body)
            entry = zipfile.ZipInfo(info.filename, (2025, 3, 4, 10, 12, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, body)
    return packed.getvalue()
