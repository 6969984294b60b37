"""Read the tables of a document for prompts: grids of labels, boxes with a question, and all that `grids` knows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from ingest.templates.blanks import echoes, is_blank
from ingest.templates.grids import Grid, Rows, pair
from ingest.templates.lines import Line
from ingest.templates.prompts import LABELS, Found, Prompt, is_prompt, read_lines, unanswered
from ingest.templates.sections import parts_of
from ingest.templates.telling import count_particulars, count_prose, count_told, is_guidance
from ingest.words import words_of

__all__ = ["Rows", "read_table"]

_MOSTLY = 0.5
_LINE = "____"
_FEW_ROWS = 3


def read_table(rows: Rows) -> Found:
    """Find the prompts of one table; where it is no form, count its words as what the document tells."""
    width = max((len(row) for row in rows), default=0)
    even = tuple((*(cell.strip() for cell in row), *[""] * (width - len(row))) for row in rows)
    even = tuple(row for row in even if any(row))
    found = Found(words=sum(len(words_of(cell)) for row in even for cell in row))
    if not even:
        return found
    even = _echoes_blanked(even)
    parts = parts_of(even)
    if len(parts) > 1:
        found = Found()
        for part in parts:
            found.add(_read_row(part[0]) if _is_of_pairs(part) else read_table(tuple(map(tuple, part))))
        return found
    if width == 1:
        return _read_column([row[0] for row in even])
    prompts = _spelt_out(even)
    if prompts is None:
        prompts = Grid.of(even).prompts()
    if prompts:
        found.prompts = prompts
        found.rows = int(len(even) == 1 and not any(prompt.share for prompt in prompts))
        return found
    found.maybe = _pairs(even)
    found.particulars = sum(count_particulars(cell) for row in even for cell in row)
    texts = [cell for row in even for cell in row if len(cell.split()) > 4 and not is_guidance(cell)]
    found.told = sum(count_told(cell) for cell in texts)
    found.prose = sum(count_prose(cell) for cell in texts)
    return found


def _is_of_pairs(part: Sequence[Sequence[str]]) -> bool:
    """Say whether a part is one row of labels, each with room for its answer beside it."""
    labels = part[0][0::2]
    return len(part) == 1 and len(part[0]) % 2 == 0 and all(labels) and not any(map(is_blank, labels))


def _read_row(row: Sequence[str]) -> Found:
    found = Found(words=sum(len(words_of(cell)) for cell in row))
    found.prompts = [pair(label, value) for label, value in zip(row[0::2], row[1::2], strict=True)]
    return found


def _echoes_blanked(rows: Rows) -> Rows:
    """Return rows with a line where a cell only says again what the cell before, above or at the head asks for."""
    changed = [list(row) for row in rows]
    for place, row in enumerate(rows):
        for column, cell in enumerate(row):
            if not cell or cell[:1].islower():
                continue
            beside = (
                row[column - 1] if column else "",
                row[0],
                rows[place - 1][column] if place else "",
                rows[0][column],
            )
            if any(label and label != cell and echoes(cell, label) for label in beside):
                changed[place][column] = _LINE
    return tuple(map(tuple, changed))


def _pairs(rows: Rows) -> list[Prompt]:
    """Return what a table of two columns would ask on a form: a short name, and what stands beside it."""
    if len(rows[0]) != 2 or not all(_is_bare(label) for label, _ in rows) or len({row[0] for row in rows}) < len(rows):
        return []
    known = sum(1 for label, _ in rows if is_prompt(label))
    few = len(rows) <= _FEW_ROWS  # longer ones are lists of choices, unless they ask for a name or a date
    return [pair(label, value) for label, value in rows] if few or known * 3 >= len(rows) else []


def _read_column(cells: Sequence[str]) -> Found:
    """Read a table of one column: boxes with a question, or labels whose answer column was empty throughout."""
    asking = sum(map(is_prompt, cells))
    if len(cells) >= 3 and all(map(_is_bare, cells)):
        firm = asking >= len(cells) * _MOSTLY
        found = Found(words=sum(len(words_of(cell)) for cell in cells))
        found.prompts = [unanswered(cell, firm=firm) for cell in cells]
        return found
    lines: list[Line] = []
    for cell in cells:
        question, answer = _split(cell)
        lines.append(Line(text=question))
        if answer:
            lines.append(Line(text=answer))
    found = read_lines(lines)
    # A box around a question shows where its answer goes.
    found.prompts = [prompt if prompt.share else replace(prompt, firm=True) for prompt in found.prompts]
    return found


def _is_bare(cell: str) -> bool:
    """Say whether a cell may be a label without its answer: short, no sentence and no figure."""
    return is_prompt(cell) or (len(cell.split()) <= 9 and not cell.endswith((".", "!")) and not re.search(r"\d", cell))


def _split(cell: str) -> tuple[str, str]:
    """Divide a box into what it asks and the rest."""
    question, mark, answer = cell.partition("? ")
    if mark and answer:
        return f"{question}?", answer
    label, mark, answer = cell.partition(": ")
    if mark and len(label.split()) <= 25 and (LABELS.fullmatch(label) or is_guidance(label)):
        return f"{label}:", answer
    return cell, ""


def _spelt_out(rows: Rows) -> list[Prompt] | None:
    """Read a grid whose labels end in a colon, wherever they stand; None if it is not one."""
    cells = [cell for row in rows for cell in row if cell]
    ends = [cell for cell in cells if _ends_in_colon(cell)]
    inline = [cell for cell in cells if _inline(cell)]
    if len(ends) + len(inline) < 2 or len(ends) * 2 + len(inline) < len(cells) * 0.8:
        return None
    prompts: list[Prompt] = []
    for row in rows:
        place = 0
        while place < len(row):
            cell = row[place]
            following = row[place + 1] if place + 1 < len(row) else ""
            place += 1
            if both := _inline(cell):
                prompts.append(pair(*both))
            elif _ends_in_colon(cell):
                if following and not _ends_in_colon(following) and not _inline(following):
                    prompts.append(pair(cell, following))
                    place += 1
                else:
                    prompts.append(unanswered(cell, firm=True))
    return prompts


def _ends_in_colon(cell: str) -> bool:
    return cell.endswith(":") and len(cell.split()) <= 25


def _inline(cell: str) -> tuple[str, str] | None:
    label, colon, value = cell.partition(":")
    if colon and value.strip() and value[0] == " " and LABELS.fullmatch(label.strip()):
        return label, value.strip()
    return None
