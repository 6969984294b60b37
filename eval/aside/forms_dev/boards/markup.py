"""A page's text in a small markup, taken apart into blocks.

Lines: "T: " title, "# " headings, "- " bullets, "#. " numbered by the word processor, ": " grey guidance,
"C: " centred, "R: " right, "H: " running header, "F: " footer, "B: " box, "X: " text box, "~" empty paragraph,
"===" new page, "---" rule; "| a | b |" rows, "|= a | b |" header rows, "|+ text" rows of one merged shaded cell,
"|w 3,5" widths. Inline: **bold**, ~~grey~~, ==highlighted==, <br>, {{sdt^hint^value}}, {{ff^value}}.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

INLINE = re.compile(r"(\*\*.+?\*\*|~~.+?~~|==.+?==|\{\{.+?\}\}|<br>)")
MARKS = {
    "T: ": "title", "### ": "h3", "## ": "h2", "# ": "h1", "- ": "bullet", "#. ": "number", ": ": "guide",
    "C: ": "centre", "R: ": "right", "H: ": "header", "F: ": "footer", "B: ": "box", "X: ": "textbox",
}  # fmt: skip


@dataclass(slots=True)
class Row:
    """A row of a table: plain, header or merged."""

    kind: str
    cells: list[str]


@dataclass(slots=True)
class Block:
    """A paragraph of some kind, or a table."""

    kind: str
    text: str = ""
    rows: list[Row] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)


def row_of(line: str) -> Row:
    """A row from its line."""
    if line.startswith("|+"):
        return Row("merged", [line[2:].strip().rstrip("|").strip()])
    kind = "head" if line.startswith("|=") else "plain"
    body = line[2:] if kind == "head" else line[1:]
    body = body.strip()
    body = body.removesuffix("|")
    return Row(kind, [cell.strip() for cell in body.split("|")])


def blocks_of(text: str) -> list[Block]:
    """The blocks of a page."""
    out: list[Block] = []
    open_table = False
    for line in text.strip("\n").split("\n"):
        if line.startswith("|"):
            if not open_table or (line.startswith("|w ") and out[-1].rows):
                out.append(Block("table"))
                open_table = True
            if line.startswith("|w "):
                out[-1].widths = [float(part) for part in line[3:].split(",")]
            else:
                out[-1].rows.append(row_of(line))
            continue
        open_table = False
        bare = line.rstrip()
        if not bare.strip():
            continue
        if bare == "~":
            out.append(Block("empty"))
        elif bare == "===":
            out.append(Block("page"))
        elif bare == "---":
            out.append(Block("rule"))
        else:
            mark = next((m for m in MARKS if bare.startswith(m)), "")
            out.append(Block(MARKS.get(mark, "para"), bare[len(mark) :]))
    return out


def pieces(text: str) -> list[tuple[str, str]]:
    """Inline pieces as (kind, text): plain, bold, grey, mark, break, sdt (hint^value), ff (value)."""
    out: list[tuple[str, str]] = []
    for part in INLINE.split(text):
        if not part:
            continue
        if part == "<br>":
            out.append(("break", ""))
        elif part.startswith("**") and part.endswith("**") and len(part) > 4:
            out.append(("bold", part[2:-2]))
        elif part.startswith("~~") and part.endswith("~~") and len(part) > 4:
            out.append(("grey", part[2:-2]))
        elif part.startswith("==") and part.endswith("==") and len(part) > 4:
            out.append(("mark", part[2:-2]))
        elif part.startswith("{{") and part.endswith("}}"):
            kind, _, rest = part[2:-2].partition("^")
            out.append((kind, rest))
        else:
            out.append(("plain", part))
    return out


def plain(text: str, newline: str = "\n") -> str:
    """The text without markup."""
    out = []
    for kind, part in pieces(text):
        if kind == "break":
            out.append(newline)
        elif kind == "sdt":
            hint, _, value = part.partition("^")
            out.append(value or hint)
        else:
            out.append(part)
    return "".join(out)
