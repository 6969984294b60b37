"""Read the Markdown sources of the sample return into frozen blocks that every writer shares."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

import yaml

_EVIDENCE = re.compile(
    r"@evidence id=(?P<id>\S+) statements=(?P<statements>\S+) categories=(?P<categories>\S+) polarity=(?P<polarity>\S+)"
)
_HEADING = re.compile(r"(?P<marks>#{1,4}) (?P<text>.+)")
_NUMBERED = re.compile(r"\d+\. (?P<text>.+)")
_FIELD = re.compile(r"\[field\] (?P<label>.+?) =(?: (?P<value>.*))?")
_RULE = re.compile(r"\|(?: *:?-{3,}:? *\|)+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a passage of evidence speaks to; ids of the framework, best first."""

    id: str
    statements: tuple[str, ...]
    categories: tuple[str, ...]
    polarity: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A heading; level 1 is the highest."""

    text: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A paragraph of prose; `mark` is set where it is evidence."""

    text: str
    mark: Mark | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Items:
    """A list, bulleted or numbered from 1."""

    texts: tuple[str, ...]
    numbered: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells of equal number; the first row is the header."""

    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a form; `value` is empty until somebody fills it in."""

    label: str
    value: str
    mark: Mark | None = None


Block = Heading | Paragraph | Items | Table | Field


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One document of the sample return before it has a format."""

    slug: str
    path: str  # in the return; its extension decides the format
    title: str
    items: tuple[str, ...]  # request items it answers
    type: str
    year: int
    header: str
    footer: str
    template: str  # none, blank, partly or filled
    columns: int  # of text on a PDF page
    scan: bool  # pictures of pages, without text
    trap: str  # how the file is spoiled after it is written: "", encrypted or damaged
    blocks: tuple[Block, ...]

    @property
    def extension(self) -> str:
        """The format, with its dot and in lower case."""
        return "." + self.path.rpartition(".")[2].lower()

    @property
    def evidence(self) -> tuple[tuple[Mark, str], ...]:
        """The marked passages with their words, in order; of a form field, the answer."""
        found: list[tuple[Mark, str]] = []
        for block in self.blocks:
            match block:
                case Paragraph(text=text, mark=Mark() as mark) | Field(value=text, mark=Mark() as mark):
                    found.append((mark, text))
        return tuple(found)


def read_sources() -> tuple[Source, ...]:
    """Read every source that ships with the package, ordered by slug."""
    folder = files("eval.sample") / "documents"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".md"))
    return tuple(parse(name.removesuffix(".md"), (folder / name).read_text(encoding="utf-8")) for name in names)


def parse(slug: str, text: str) -> Source:
    """Parse one source.

    Raises:
        ValueError: It has no front matter, or an evidence mark that is malformed or marks nothing.
    """
    _, front, body = (*text.split("---\n", 2), "", "")[:3]
    if not front:
        raise ValueError(f"{slug}: no front matter")
    about = yaml.safe_load(front)
    return Source(
        slug=slug,
        path=about["path"],
        title=about["title"],
        items=tuple(about["items"]),
        type=about["type"],
        year=about["year"],
        header=about.get("header", ""),
        footer=about.get("footer", ""),
        template=about.get("template", "none"),
        columns=about.get("columns", 1),
        scan=about.get("scan", False),
        trap=about.get("trap", ""),
        blocks=_blocks(slug, body.splitlines()),
    )


def _blocks(slug: str, lines: list[str]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    mark: Mark | None = None
    at = 0
    while at < len(lines):
        line = lines[at].strip()
        if mark and not line:
            raise ValueError(f"{slug}: evidence {mark.id} is not followed by a paragraph")
        if line.startswith("@"):
            mark = _mark(slug, line)
            at += 1
        elif line.startswith("|"):
            at, table = _table(lines, at)
            blocks.append(table)
        elif line.startswith("- ") or (_NUMBERED.fullmatch(line) and not mark):
            at, items = _items(lines, at)
            blocks.append(items)
        else:
            if line:
                blocks.append(_single(line, mark))
            mark = None
            at += 1
    return tuple(blocks)


def _mark(slug: str, line: str) -> Mark:
    found = _EVIDENCE.fullmatch(line)
    if not found:
        raise ValueError(f"{slug}: cannot read {line!r}")
    return Mark(
        id=found["id"],
        statements=tuple(found["statements"].split(",")),
        categories=tuple(found["categories"].split(",")),
        polarity=found["polarity"],
    )


def _single(line: str, mark: Mark | None) -> Block:
    if found := _HEADING.fullmatch(line):
        return Heading(text=found["text"].strip(), level=len(found["marks"]))
    if found := _FIELD.fullmatch(line):
        return Field(label=found["label"].strip(), value=(found["value"] or "").strip(), mark=mark)
    return Paragraph(text=line, mark=mark)


def _table(lines: list[str], at: int) -> tuple[int, Table]:
    rows: list[tuple[str, ...]] = []
    while at < len(lines) and lines[at].strip().startswith("|"):
        line = lines[at].strip()
        if not _RULE.fullmatch(line):
            rows.append(tuple(cell.strip() for cell in line.strip("|").split("|")) if line.strip("|") else ("",))
        at += 1
    width = max(map(len, rows))
    return at, Table(rows=tuple(row + ("",) * (width - len(row)) for row in rows))


def _items(lines: list[str], at: int) -> tuple[int, Items]:
    numbered = not lines[at].strip().startswith("- ")
    texts: list[str] = []
    while at < len(lines):
        line = lines[at].strip()
        found = _NUMBERED.fullmatch(line)
        if numbered and found:
            texts.append(found["text"])
        elif not numbered and line.startswith("- "):
            texts.append(line[2:])
        else:
            break
        at += 1
    return at, Items(texts=tuple(texts), numbered=numbered)
