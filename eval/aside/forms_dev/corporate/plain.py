"""Turn lightly marked text into a document: # heading, - bullet, | cells, --- new page, other lines paragraphs."""

from __future__ import annotations

from eval.aside.forms_dev.corporate import word as w
from eval.aside.forms_dev.corporate.paper import Sheet


def _blocks(text: str) -> list[list[str]]:
    out: list[list[str]] = []
    for line in text.strip("\n").split("\n"):
        if line.startswith("|") and out and out[-1][0].startswith("|"):
            out[-1].append(line)
        else:
            out.append([line])
    return out


def cells(line: str) -> list[str]:
    """Return a table line's cells."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def as_word(
    text: str,
    font: str = "Arial",
    size: float = 11,
    *,
    wide: bool = False,
    head: str = "D9E2F3",
    widths: tuple[float, ...] = (),
    top: str = "",
    foot: str = "",
) -> bytes:
    """Return a DOCX."""
    doc = w.new(font, size, wide=wide)
    w.bands(doc, top, foot)
    for block in _blocks(text):
        line = block[0]
        if line.startswith("|"):
            w.table(doc, [cells(one) for one in block], widths, head=head, size=size - 1.5)
            w.p(doc)
        elif line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            w.p(doc, line.lstrip("# "), style="Title" if level == 1 else f"Heading {level - 1}")
        elif line.startswith("- "):
            w.p(doc, line[2:], style="List Bullet")
        elif line.startswith("+ "):
            w.p(doc, line[2:], style="List Number")
        elif line == "---":
            doc.add_page_break()
        else:
            w.p(doc, line)
    return w.save(doc)


def as_pdf(
    text: str,
    font: str = "Helvetica",
    size: float = 10,
    *,
    widths: tuple[float, ...] = (),
    foot: str = "",
    head: str = "#DDDDDD",
) -> bytes:
    """Return a PDF."""
    s = Sheet(font, size, foot=foot)
    for block in _blocks(text):
        line = block[0]
        if line.startswith("|"):
            rows = [cells(one) for one in block]
            s.grid(rows, widths or (s.wide / len(rows[0]),) * len(rows[0]), head=head, size=size - 1, pen_from=99)
        elif line.startswith("#"):
            level = len(line) - len(line.lstrip("#"))
            s.text(line.lstrip("# "), bold=True, size=size + 8 - 3 * level + 1)
        elif line.startswith("- "):
            s.text(f"\u2022 {line[2:]}", indent=12, gap=1)
        elif line == "---":
            s.turn()
        else:
            s.text(line.replace("**", ""), bold=line.startswith("**") and line.endswith("**"))
    return s.done()
