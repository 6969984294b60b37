"""Reads the shorthand in which layouts are written and lets a pen answer it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from eval.aside.forms_dev.shorthand.pen import Pen, Run

Para = list[Run]
Cell = list[Para]

HOLE = re.compile(r"\{([^{}]*)\}")
VERSION = re.compile(r"<<(.*?)\|\|(.*?)>>", re.DOTALL)
BOLD = re.compile(r"\*\*(.+?)\*\*")
HEADS = {"! ": "title", "# ": "h1", "## ": "h2", "~ ": "guide", "* ": "bullet", "^ ": "header", "v ": "footer"}


@dataclass(slots=True)
class Row:
    """A table's row; kind is plain, head or section."""

    kind: str
    cells: list[Cell]


@dataclass(slots=True)
class Block:
    """A paragraph, box, page break or table of a document."""

    kind: str
    paras: Cell = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    widths: tuple[float, ...] = ()
    height: float = 0.0


@dataclass(slots=True)
class Sheet:
    """A document read from shorthand: its blocks and its settings."""

    blocks: list[Block] = field(default_factory=list)
    options: dict[str, str] = field(default_factory=dict)

    def option(self, name: str, default: str = "") -> str:
        """A setting of the document."""
        return self.options.get(name, default)


def plain(paras: Cell) -> str:
    """The printed label in a cell: its first paragraph, without answers and guidance."""
    for para in paras:
        text = "".join(run.text for run in para if run.kind in {"", "b"}).strip(" _.")
        if text:
            return text
    return ""


def _ticks(spec: str, answer: str, pen: Pen) -> list[Run]:
    """Options to choose from, with those chosen marked."""
    style, options = spec[0], [part.strip() for part in spec[1:].split("|")]
    chosen = [part.strip() for part in answer.split(";")] if answer else []
    extra = [part for part in chosen if part not in options]
    if style == "/":
        if chosen:
            return [Run("; ".join(chosen), "a")]
        return [Run(" / ".join(options))]
    signs = {"☐": (f"{pen.box} ", "☐ "), "[": ("[x] ", "[ ] "), "(": ("(X) ", "( ) "), "o": ("", "")}[style]
    runs: list[Run] = []
    for option in options:
        hit = option in chosen
        text = f"({option})" if hit and style == "o" else signs[0 if hit else 1] + option
        runs.extend([Run(text, "a" if hit and style == "o" else ""), Run("   ")])
    if extra:
        runs.append(Run("; ".join(extra), "a"))
    return runs


def _unanswered(spec: str) -> list[Run]:
    """What stands in a hole that nobody has answered."""
    style, rest = spec[:1], spec[1:].strip()
    if style == "_":
        return [Run("_" * int(rest or 20))]
    if style == ".":
        return [Run("." * int(rest or 40))]
    if style == "^":
        return [Run(rest, "sdt")]
    if style == "~":
        return [Run(rest, "g")]
    if style == "v":
        return [Run(rest or "Choose an item.", "drop")]
    if style == "f":
        return [Run("     ", "leg")]
    if style == "n":
        return [Run("\n" * max(int(rest or 1) - 1, 0), "hole")]
    if style == "x":
        return [Run(rest)]
    return [Run("", "hole")]


def fill_hole(spec: str, prompt: str, pen: Pen) -> list[Run]:
    """Let the pen answer a hole."""
    if "=" in spec:
        prompt, spec = spec.split("=", 1)
    spec = spec.strip()
    answer = pen.ask(prompt.strip(" :*\t"))
    if spec[:1] in {"☐", "[", "(", "o", "/"}:
        return _ticks(spec, answer, pen)
    if not answer:
        return _unanswered(spec)
    return [Run(answer.replace(" // ", "\n"), "u" if spec[:1] in {"_", "."} else "a")]


def _styled(text: str) -> list[Run]:
    """Split plain text at its bold stretches."""
    runs: list[Run] = []
    for number, part in enumerate(BOLD.split(text)):
        if part:
            runs.append(Run(part, "b" if number % 2 else ""))
    return runs


def read_para(text: str, before: str, pen: Pen) -> Para:
    """Read a paragraph; before is the label that a hole without text of its own answers."""
    ghost = text.startswith("~")
    text = text[1:].strip() if ghost else text
    runs: Para = []
    at, label = 0, before
    for hole in HOLE.finditer(text):
        printed = text[at : hole.start()]
        label = printed.replace("**", "").strip(" :\t☐") or label
        runs.extend(_styled(printed))
        runs.extend(fill_hole(hole.group(1), label, pen))
        at = hole.end()
    rest = text[at:]
    if rest:
        runs.extend([Run(rest, "g")] if ghost else _styled(rest))
    return runs


def read_cell(text: str, before: str, pen: Pen) -> Cell:
    """Read a table's cell, whose paragraphs stand apart by two slashes."""
    paras: Cell = []
    parts = re.split(r"\s*//\s*(?![^{]*\})", text.strip())
    for part in parts:
        label = before
        for para in reversed(paras):
            if plain([para]):
                label = plain([para])
                break
        paras.append(read_para(part, label, pen))
    return paras


def _split_cells(line: str) -> list[str]:
    """Split a row at its bars, but not inside holes."""
    return [cell.strip() for cell in re.split(r"\|(?![^{]*\})", line)]


def _grid_cells(spec: str, label: str, pen: Pen) -> list[Cell]:
    """Expand a hole that stands for several cells."""
    if spec.startswith("c "):
        options = [part.strip() for part in spec[2:].split("|")]
        chosen = {part.strip() for part in pen.ask(label).split(";")}
        return [[[Run(pen.mark if option in chosen else "", "a")]] for option in options]
    answer = pen.ask(label)
    parts = [part.strip() for part in answer.split("|")] if answer else []
    count = int(spec[1:])
    parts += [""] * (count - len(parts))
    return [[[Run(part.replace(" // ", "\n"), "a" if part else "hole")]] for part in parts[:count]]


def read_row(line: str, pen: Pen, before: str) -> Row:
    """Read a table's row."""
    kind = "head" if line.startswith("=") else "section" if line.startswith("+") else "plain"
    cells: list[Cell] = []
    for text in _split_cells(line.lstrip("=+") if kind != "plain" else line):
        label = next((plain(cell) for cell in reversed(cells) if plain(cell)), before)
        grid = re.fullmatch(r"\{(?:([^{}=]*)=)?(#\d+|c .*)\}", text)
        if grid:
            cells.extend(_grid_cells(grid.group(2), (grid.group(1) or label).strip(" :*"), pen))
        else:
            cells.append(read_cell(text, label, pen))
    return Row(kind, cells)


def log_rows(line: str, pen: Pen) -> list[Row]:
    """A table to be filled row by row: its heading row and its rows, empty or answered."""
    number, names = line.split(" ", 1)
    heads = [name.strip() for name in names.split("|")]
    answer = pen.take()
    filled = [[cell.strip() for cell in row.split("|")] for row in answer.split(";;")] if answer else []
    for at, head in enumerate(heads):
        pen.note(head, answered=any(at < len(row) and row[at] for row in filled))
    rows = [Row("head", [[[Run(head, "b")]] for head in heads])]
    rows.extend(Row("plain", [[[Run(cell.replace(" // ", "\n"), "a")]] for cell in row]) for row in filled)
    missing = max(int(number) - len(filled), 0)
    rows.extend(Row("plain", [[[Run("", "hole")]] for _ in heads]) for _ in range(missing))
    return rows


def _last_label(blocks: list[Block]) -> str:
    """What a hole that stands by itself answers: a bold line just above, else its heading, else the line above."""
    nearest = ""
    for block in reversed(blocks):
        if block.kind == "table" or (nearest and any(run.kind == "hole" for para in block.paras for run in para)):
            break
        text = plain(block.paras) if block.kind in {"p", "bullet", "h1", "h2", "title"} else ""
        if not text:
            continue
        if block.kind in {"h1", "h2", "title"} or (not nearest and block.paras[0][0].kind == "b"):
            return text
        nearest = nearest or text
    return nearest


def _table_line(line: str, blocks: list[Block], pen: Pen) -> None:
    """Add a line that begins with a bar to the table it belongs to."""
    if not blocks or blocks[-1].kind != "table":
        blocks.append(Block("table"))
    table = blocks[-1]
    body = line[1:]
    if body.startswith("w "):
        table.widths = tuple(float(width) for width in body[2:].split())
    elif body.startswith("rows "):
        table.rows.extend(log_rows(body[5:], pen))
    else:
        table.rows.append(read_row(body.strip(), pen, _last_label(blocks)))


def read_sheet(text: str, pen: Pen, version: int) -> Sheet:
    """Read a whole document."""
    text = VERSION.sub(lambda hit: hit.group(version + 1), text)
    sheet = Sheet()
    for raw in text.strip("\n").splitlines():
        line = raw.strip()
        if line.startswith("@ "):
            for pair in line[2:].split("; "):
                key, value = pair.split("=", 1)
                sheet.options[key] = value
            continue
        if line.startswith("|"):
            _table_line(line, sheet.blocks, pen)
            continue
        if (line.startswith(("?", "~ "))) and pen.tidy in sheet.option("tidy", "-"):
            continue
        line = line[1:].strip() if line.startswith("?") else line
        label = _last_label(sheet.blocks)
        box = re.match(r"\[(\d+(?:\.\d)?)\] ?(.*)", line)
        head = next((mark for mark in HEADS if line.startswith(mark)), "")
        if not line:
            if sheet.blocks and sheet.blocks[-1].kind == "table":
                sheet.blocks.append(Block("gap"))
        elif line == "---":
            sheet.blocks.append(Block("break"))
        elif re.fullmatch(r"_\d*", line):
            sheet.blocks.extend(Block("p", [[]]) for _ in range(int(line[1:] or 1)))
        elif box:
            sheet.blocks.append(
                Block(
                    "box", read_cell(re.sub(r" \{\}$", " // {}", box.group(2)), label, pen), height=float(box.group(1))
                )
            )
        elif head:
            sheet.blocks.append(Block(HEADS[head], [read_para(line[len(head) :], label, pen)]))
        else:
            sheet.blocks.append(Block("p", [read_para(line, label, pen)]))
    return sheet
