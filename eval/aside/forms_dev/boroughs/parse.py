"""Reads the markup the documents are written in and puts the answers into it.

`# ` to `### ` are headings, `> ` is guidance, `* ` a bullet, `---` a page break, `=== name` a sheet or slide.
`| a | b` is a table row, `|! ` a header row, `|~ ` an example row, `|? ` a row that asks one thing, `|=4 a | b` a
header row with four empty rows. `[]4 label` is a box of four empty lines. `::` ends a label and begins guidance.
`{}` is a gap, `{hint}` a gap with a hint, `{[]a; b}` a choice. `@@` is the copy's stamp.

Answers are lines in the order of the gaps: `~` leaves one empty, `~3` three, `~*` all that follow. A `|?` row takes
one line with ` | ` between its gaps; a `|=` table takes one line with ` // ` between its rows.
"""

from __future__ import annotations

import re
from collections import deque

from eval.aside.forms_dev.boroughs.model import Block, Prompt, Row, Run

SLOT = re.compile(r"\{([^{}]*)\}")
SKIP = re.compile(r"~(\d*)(\*?)")
HEADS = {"# ": 1, "## ": 2, "### ": 3}
LEADS = {"> ": "guide", "* ": "bullet"}


class Answers:
    """The answers of one copy, taken in order."""

    def __init__(self, written: str | None) -> None:
        self.lines = deque(line.strip() for line in (written or "~*").strip().splitlines())
        self.skip = 0
        self.rest = False

    def take(self) -> str:
        """Return the next answer, or nothing where the copy leaves it empty."""
        if self.rest:
            return ""
        if self.skip:
            self.skip -= 1
            return ""
        if not self.lines:
            raise ValueError("too few answers")
        line = self.lines.popleft()
        if found := SKIP.fullmatch(line):
            self.rest = bool(found[2])
            self.skip = int(found[1] or 1) - 1
            return ""
        return line

    def close(self) -> None:
        """Check that nothing is left over."""
        if self.skip or any(line != "~*" for line in self.lines):
            raise ValueError(f"answers left over: {list(self.lines)[:3]} {self.skip}")


def words(runs: list[Run]) -> str:
    """Return the label in some runs."""
    return "".join(run.text for run in runs if run.kind == "text").strip().rstrip(":").strip()


class Parser:
    """One pass over one copy."""

    def __init__(self, answers: Answers) -> None:
        self.answers = answers
        self.blocks: list[Block] = []
        self.prompts: list[Prompt] = []
        self.label = ""  # the last heading or line, for gaps that have no words before them
        self.columns: list[str] = []

    def ask(self, label: str, answer: str) -> None:
        """Note a prompt."""
        self.prompts.append(Prompt(label, bool(answer)))

    def split(self, text: str) -> list[Run]:
        """Cut text into words, guidance and empty slots."""
        runs: list[Run] = []
        kind = "text"
        for at, part in enumerate(SLOT.split(text)):
            if at % 2:
                chosen = tuple(o.strip() for o in part[2:].split(";")) if part.startswith("[]") else ()
                runs.append(Run("" if chosen else part, "slot", options=chosen))
                kind = "text"
                continue
            before, mark, after = part.partition("::")
            if before:
                runs.append(Run(before, kind))
            if mark:
                runs.append(Run(" " + after.strip() + " ", "guide"))
        return runs

    def fill(self, runs: list[Run], fallback: str) -> None:
        """Answer the slots of one line or cell."""
        before: list[Run] = []
        for run in runs:
            if run.kind == "slot":
                run.answer = self.answers.take()
                fallback = words(before) or fallback
                self.ask(fallback, run.answer)
                before = []
            else:
                before.append(run)

    def line(self, line: str) -> None:
        """Read one line that is no table row."""
        if line.startswith("==="):
            self.blocks.append(Block("sheet", [Run(line[3:].strip())]))
        elif line == "---":
            self.blocks.append(Block("page"))
        elif found := re.match(r"\[\](\d*) (.*)", line):
            runs = self.split(found[2])
            answer = self.answers.take()
            self.ask(words(runs), answer)
            box = Row("row", [[Run("", "slot", answer)]])
            self.blocks.append(Block("box", runs, [box], int(found[1] or 3)))
        else:
            mark = next((m for m in (*HEADS, *LEADS) if line.startswith(m)), "")
            runs = self.split(line.removeprefix(mark))
            self.fill(runs, self.label)
            if mark != "> " and words(runs) and all(run.kind != "slot" for run in runs):
                self.label = words(runs)
            self.blocks.append(Block(LEADS.get(mark, "head" if mark else "para"), runs, size=HEADS.get(mark, 0)))

    def row(self, line: str) -> None:
        """Read one table row."""
        if not self.blocks or self.blocks[-1].kind != "table":
            self.blocks.append(Block("table"))
            self.columns = []
        rows = self.blocks[-1].rows
        found = re.match(r"\|([!?~=]?)(\d*) ", line)
        if not found:
            raise ValueError(line)
        cells = [self.split(cell.strip()) for cell in line[found.end() :].split("|")]
        if found[1] == "=":
            self.columns = [words(cell) for cell in cells]
            rows.append(Row("head", cells))
            rows.extend(self.empty_rows(len(cells), int(found[2])))
        elif found[1] == "!":
            self.columns = [words(cell) for cell in cells]
            rows.append(Row("head", cells))
        elif found[1] == "?":
            self.asking(cells)
            rows.append(Row("ask", cells))
        elif found[1] == "~":
            rows.append(Row("example", cells))
        else:
            self.plain_row(cells)
            rows.append(Row("row", cells))

    def empty_rows(self, width: int, count: int) -> list[Row]:
        """Return the rows of a table that has only a header, with what the copy wrote in them."""
        written = self.answers.take()
        lines = [[c.strip().replace("~", "") for c in w.split(" | ")] for w in written.split(" // ")] if written else []
        rows = []
        for at in range(max(count, len(lines))):
            given = lines[at] if at < len(lines) else []
            if len(given) > width:
                raise ValueError(f"too many cells: {given}")
            given = given + [""] * (width - len(given))
            rows.append(Row("row", [[Run("", "slot", text)] for text in given]))
        for at, name in enumerate(self.columns):
            self.ask(name, "".join(row.cells[at][0].answer for row in rows))
        return rows

    def asking(self, cells: list[list[Run]]) -> None:
        """Answer a row that counts as one prompt."""
        slots = [run for cell in cells for run in cell if run.kind == "slot"]
        labels = []
        for cell in cells:
            if any(run.kind == "slot" for run in cell):
                break
            labels.append(words(cell))
        answer = self.answers.take()
        parts = [part.strip().replace("~", "") for part in answer.split("|")]
        if len(parts) > len(slots):
            raise ValueError(f"too many parts: {answer}")
        for run, part in zip(slots, parts, strict=False):
            run.answer = part
        named = (text for text in labels if any(letter.isalpha() for letter in text))
        self.ask(next(named, self.label), answer)

    def plain_row(self, cells: list[list[Run]]) -> None:
        """Answer a row in which every gap is a prompt."""
        left = ""
        for at, cell in enumerate(cells):
            head = self.columns[at] if at < len(self.columns) else ""
            self.fill(cell, left or head)
            left = words(cell)
            if left:
                self.label = left


def parse(text: str, written: str | None, stamp: str) -> tuple[list[Block], list[Prompt]]:
    """Return the blocks and prompts of one copy."""
    parser = Parser(Answers(written))
    for raw in text.replace("@@", stamp).strip().splitlines():
        line = raw.strip()
        if not line:
            if parser.blocks and parser.blocks[-1].kind == "table":
                parser.blocks.append(Block("gap"))
        elif line.startswith("|"):
            parser.row(line)
        else:
            parser.line(line)
    parser.answers.close()
    return parser.blocks, parser.prompts
