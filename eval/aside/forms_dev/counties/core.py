"""Answers, documents and the light markup that most layouts of this part are written in."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from textwrap import dedent

NL = "⏎"  # a line break inside a cell or paragraph


def items(block: str) -> tuple[str, ...]:
    """The answers of a block: lines start with "- ", answers are parted by "|", "/ " is a line break."""
    out: list[str] = []
    for line in dedent(block).strip().splitlines():
        bare = line.strip()
        if line.startswith("-"):
            out += [part.strip() for part in line[1:].split("|")]
        elif bare.startswith("/ "):
            first, *more = bare[2:].split("|")
            out[-1] += NL + first.strip()
            out += [part.strip() for part in more]
        else:
            first, *more = bare.split("|")
            out[-1] += " " + first.strip()
            out += [part.strip() for part in more]
    return tuple(out)


@dataclass
class A:
    """One person's answers, given out in the order in which the layout asks; without answers all stay empty."""

    block: str = ""
    rest: bool = False  # the person stopped here: all further prompts are empty
    asked: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._left = list(items(self.block)) if self.block.strip() else []
        self.blank = not self._left

    def __call__(self, prompt: str, empty: str = "") -> str:
        """The answer to a prompt, or what stands in its place."""
        if not self.blank and not self._left and not self.rest:
            raise ValueError(f"no answer left for {prompt!r}")
        answer = self._left.pop(0) if self._left else ""
        self.asked.append((prompt, bool(answer)))
        return answer or empty

    def r(self, *prompts: str, empty: str = "", mark: str = "") -> str:
        """A table row of label and answer cells."""
        return "| " + " | ".join(f"{mark}{p} | {self(p, empty)}" for p in prompts) + " |"

    def c(self, prompt: str, empty: str = "", mark: str = "**") -> str:
        """Label and answer as one cell's lines."""
        return f"{mark}{prompt}{mark}{NL}{self(prompt, empty)}"

    def l(self, prompt: str, width: int = 30, fill: str = "_") -> str:  # noqa: E743
        """A label with a ruled space after it."""
        answer = self(prompt)
        return f"{prompt} {answer or fill * width}"

    def t(self, prompt: str, options: str, off: str = "☐ ", on: str = "☒ ", sep: str = "   ") -> str:
        """Options (parted by "/") with the chosen ones ticked; several choices are parted by "+"."""
        chosen = [x.strip().lower() for x in self(prompt).split("+")]
        return sep.join((on if o.strip().lower() in chosen else off) + o.strip() for o in options.split("/"))

    def y(self, prompt: str, columns: str, tick: str = "✓") -> str:
        """A row with a tick in the chosen column; what follows " : " in the answer is the comment cell."""
        choice, _, comment = self(prompt).partition(" : ")
        options = columns.removesuffix("/+").split("/")
        cells = [tick if o.strip().lower() == choice.strip().lower() else " " for o in options]
        return "| " + " | ".join([prompt, *cells]) + (" |" if columns.endswith("/+") else f" | {comment} |")

    def g(self, prompt: str, count: int, width: int) -> list[list[str]]:
        """The rows of an open grid: the answer holds rows parted by a break and cells parted by ";"."""
        answer = self(prompt)
        rows = [[c.strip() for c in row.split(";")] for row in answer.split(NL)] if answer else []
        rows = [(row + [""] * width)[:width] for row in rows]
        return rows + [[""] * width for _ in range(count - len(rows))]

    def gr(self, prompt: str, count: int, width: int) -> str:
        """The rows of an open grid as markup."""
        return "\n".join("| " + " | ".join(row) + " |" for row in self.g(prompt, count, width))

    @property
    def filled(self) -> float:
        """The share of the prompts that are answered."""
        return round(sum(ok for _, ok in self.asked) / max(1, len(self.asked)), 3)

    @property
    def empty(self) -> tuple[str, ...]:
        """The prompts without an answer, as printed."""
        return tuple(p for p, ok in self.asked if not ok)


@dataclass
class Doc:
    """A document of a layout: where it would be sent, what it holds, and its answers (none for state "none")."""

    path: str
    content: bytes
    answers: A | None = None

    def done(self) -> None:
        """Fails when answers were left over."""
        if self.answers is not None and self.answers._left:
            raise ValueError(f"{self.path}: answers left over {self.answers._left}")


def made(draw: Callable[..., bytes], *documents: tuple[str, A, dict[str, object]]) -> list[Doc]:
    """The documents of a layout, each given as its path, its answers and what else differs."""
    out = [Doc(path, draw(answers, **more), answers) for path, answers, more in documents]
    for doc in out:
        doc.done()
    return out


@dataclass
class Block:
    """A piece of a document: heading, paragraph, bullet, number, table or page break."""

    kind: str
    text: str = ""
    level: int = 0
    rows: list[list[str]] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)
    style: str = ""


def parse(text: str) -> list[Block]:
    """The blocks of a text in light markup."""
    lines: list[str] = []
    for line in dedent(text).strip("\n").splitlines():
        if line.startswith("  ") and lines and lines[-1]:
            lines[-1] = lines[-1].rstrip() + " " + line.strip()
        else:
            lines.append(line.rstrip())
    out: list[Block] = []
    widths: list[float] = []
    style = ""
    for line in lines:
        if line.startswith("!w "):
            widths = [float(x) for x in line[3:].split(",")]
        elif line.startswith("!s "):
            style = line[3:]
        elif line == "!pb":
            out.append(Block("break"))
        elif line == "!e":
            out.append(Block("p", ""))
        elif line.startswith("!c "):
            out.append(Block("p", line[3:], style="center"))
        elif m := re.match(r"(#{1,4}) (.*)", line):
            out.append(Block("h", m[2], len(m[1])))
        elif line.startswith("|"):
            row = [c.strip() for c in line.strip().strip("|").split("|")]
            if not (out and out[-1].kind == "t"):
                out.append(Block("t", widths=widths, style=style))
                widths, style = [], ""
            out[-1].rows.append(row)
        elif line.startswith("* ") or line == "*":
            out.append(Block("b", line[2:]))
        elif m := re.match(r"(\d+)\) (.*)", line):
            out.append(Block("n", m[2], int(m[1])))
        elif not line:
            out.append(Block("end"))
        elif out and out[-1].kind == "p" and out[-1].text and not line.startswith("\\"):
            out[-1].text += " " + line
        else:
            out.append(Block("p", line.lstrip("\\")))
    return [b for b in out if b.kind != "end"]


TOKENS = re.compile(r"(\*\*.+?\*\*|~~.+?~~|==.+?==|\[\[.*?\]\]|\{\{.*?\}\}|⏎)")


def plain(text: str) -> str:
    """The text without its marks."""
    text = re.sub(r"\[\[(.*?)~(.*?)\]\]", lambda m: m[2] or m[1], text)
    text = re.sub(r"\{\{(.*?)\}\}", lambda m: m[1] or "     ", text)
    return re.sub(r"\*\*|~~|==|^#[0-9A-F]{6}#", "", text).replace(NL, "\n")


def as_text(text: str, width: int = 0) -> str:
    """The markup as plain text."""
    import textwrap

    out: list[str] = []
    for b in parse(text):
        if b.kind == "h":
            out += ["", plain(b.text).upper() if b.level == 1 else plain(b.text), ""]
        elif b.kind == "t":
            out += ["\t".join(plain(c).replace("\n", " / ") for c in row if c != "<") for row in b.rows] + [""]
        elif b.kind in "bn":
            out.append((f"{b.level}. " if b.level else "- ") + plain(b.text))
        elif width:
            out += [*textwrap.wrap(plain(b.text), width), ""]
        else:
            out += [plain(b.text), ""]
    return "\n".join(out).strip() + "\n"


def rezip(data: bytes) -> bytes:
    """The same package with fixed dates."""
    source, target = zipfile.ZipFile(io.BytesIO(data)), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as out:
        for name in source.namelist():
            blob = source.read(name)
            if name == "docProps/core.xml":
                blob = re.sub(rb"\d{4}-\d\d-\d\dT[0-9:.]+Z?", b"2025-01-14T09:30:00Z", blob)
            info = zipfile.ZipInfo(name, (2025, 1, 14, 9, 30, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            out.writestr(info, blob)
    return target.getvalue()


def rtf(text: str, font: str = "Arial") -> bytes:
    """The markup as RTF."""

    def esc(s: str) -> str:
        s = plain(s).replace("\\", "\\\\").replace("{", "\\{").replace("}", "\\}").replace("\n", "\\line ")
        return "".join(ch if ord(ch) < 128 else f"\\u{ord(ch)}?" for ch in s)

    out = ["{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 " + font + ";}}\\fs22"]
    for b in parse(text):
        if b.kind == "h":
            out.append(f"\\pard\\sb200\\b\\fs{32 - 4 * b.level} {esc(b.text)}\\b0\\fs22\\par")
        elif b.kind == "t":
            for row in b.rows:
                cells = [c for c in row if c != "<"]
                edges = b.widths if len(b.widths) == len(cells) else [17 / len(cells)] * len(cells)
                x, head = 0.0, "\\trowd\\trgaph80"
                for w in edges:
                    x += w
                    head += f"\\clbrdrt\\brdrs\\clbrdrl\\brdrs\\clbrdrb\\brdrs\\clbrdrr\\brdrs\\cellx{int(x * 567)}"
                out.append(head + "".join(f"\\pard\\intbl {esc(c)}\\cell" for c in cells) + "\\row")
        elif b.kind in "bn":
            out.append(f"\\pard\\li360 {str(b.level) + '.' if b.level else chr(92) + 'bullet'} {esc(b.text)}\\par")
        else:
            out.append(f"\\pard\\sa120 {esc(b.text)}\\par")
    return ("\n".join(out) + "}").encode("ascii")


def html(text: str, title: str, css: str = "", before: str = "", after: str = "") -> bytes:
    """The markup as a web page."""

    def inline(s: str) -> str:
        s = s.replace("&", "&amp;").replace("<", "&lt;")
        s = re.sub(r"\*\*(.+?)\*\*", r"<strong>\1</strong>", s)
        s = re.sub(r"~~(.+?)~~", r"<em>\1</em>", s)
        return plain(s).replace("\n", "<br>")

    out: list[str] = []
    for b in parse(text):
        if b.kind == "h":
            out.append(f"<h{b.level}>{inline(b.text)}</h{b.level}>")
        elif b.kind == "t":
            rows = ["".join(f"<td>{inline(c)}</td>" for c in row if c != "<") for row in b.rows]
            out.append("<table>" + "".join(f"<tr>{r}</tr>" for r in rows) + "</table>")
        elif b.kind in "bn":
            out.append(f"<ul><li>{inline(b.text)}</li></ul>")
        else:
            out.append(f"<p>{inline(b.text)}</p>")
    head = (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>{css}</style></head>'
    )
    return (head + "<body>" + before + "\n".join(out) + after + "</body></html>").encode()


def xlsx(
    sheets: Sequence[tuple[str, list[list[object]], Sequence[float]]], fill: str = "BDD7EE", head: int = 1
) -> bytes:
    """A workbook of sheets given as name, rows and column widths; rows whose first cell starts with "^" are bars."""
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    wb = Workbook()
    thin = Side(style="thin", color="999999")
    for n, (name, rows, widths) in enumerate(sheets):
        ws = wb.active if n == 0 else wb.create_sheet()
        ws.title = name
        for w, col in zip(widths, "ABCDEFGHIJKLMNOPQRST", strict=False):
            ws.column_dimensions[col].width = w
        for i, row in enumerate(rows, 1):
            bar = bool(row) and isinstance(row[0], str) and row[0].startswith("^")
            for j, value in enumerate(row, 1):
                shown = plain(value[1:] if bar and j == 1 else value) if isinstance(value, str) else value
                cell = ws.cell(i, j, None if shown == "" else shown)
                cell.alignment = Alignment(wrap_text=len(row) > 1, vertical="top")
                if len(row) > 1:
                    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
                if bar:
                    cell.font, cell.fill = Font(bold=True), PatternFill("solid", fgColor=fill)
                elif i <= head:
                    cell.font = Font(bold=True, size=14)
    out = io.BytesIO()
    wb.save(out)
    return rezip(out.getvalue())


def slides(*pages: tuple[str, tuple[str, ...]]) -> bytes:
    """A deck of titles and short lines."""
    from pptx import Presentation

    deck = Presentation()
    for title, lines in pages:
        slide = deck.slides.add_slide(deck.slide_layouts[1])
        slide.shapes.title.text = title
        slide.placeholders[1].text = "\n".join(lines)
    out = io.BytesIO()
    deck.save(out)
    return rezip(out.getvalue())
