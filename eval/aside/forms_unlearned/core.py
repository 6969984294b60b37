"""Templates with answer slots, the answers that go into them, and the blocks that come of both."""

# ruff: noqa: RUF001

from __future__ import annotations

import re
from dataclasses import dataclass, field
from textwrap import dedent

ANSWER, ANSWER_END, VOID, VOID_END = "\ue000", "\ue001", "\ue002", "\ue003"
TICKS = (("☐", "☒"), ("[ ]", "[x]"), ("□", "☑"), ("❏", "✔"), ("( )", "(•)"), ("\uf0a8", "\uf0fe"), ("[_]", "[X]"))
TAGS = re.compile(r"</?(?:b|i|u|s|g)>")
SLOT = re.compile(r"\{([^{}]*)\}")


@dataclass
class Block:
    """A piece of a document."""

    kind: str  # h heading, p paragraph, t table, b bullet, i guidance in italics, gap, break, part
    text: str = ""
    level: int = 0
    rows: list[list[str]] = field(default_factory=list)
    widths: list[float] = field(default_factory=list)


@dataclass
class Pen:
    """One copy's answers, given out in the order in which the template asks."""

    text: str = ""
    asked: list[tuple[str, bool]] = field(default_factory=list)

    def __post_init__(self) -> None:
        parts = [a.strip() for line in dedent(self.text).strip().splitlines() for a in line.split(" | ")]
        self.left = [a.replace(" // ", "\n").replace("//", "\n") if "://" not in a else a for a in parts if a]
        self.blank = not self.left

    def take(self, prompt: str, *, counted: bool = True) -> str:
        """The next answer; "." and what comes after the last one is empty."""
        answer = self.left.pop(0) if self.left else ""
        answer = "" if answer == "." else answer
        if counted:
            self.asked.append((prompt, bool(answer)))
        elif answer and self.asked and not self.asked[-1][1] and prompt == self.asked[-1][0]:
            self.asked[-1] = (prompt, True)
        return answer

    @property
    def share(self) -> float:
        """The share of the prompts that are answered."""
        return round(sum(ok for _, ok in self.asked) / max(1, len(self.asked)), 3)

    @property
    def empty(self) -> tuple[str, ...]:
        """The prompts without an answer."""
        return tuple(p for p, ok in self.asked if not ok)


def bare(text: str) -> str:
    """The text without marks, slots and tags."""
    text = re.sub(f"{ANSWER}.*?{ANSWER_END}|{VOID}.*?{VOID_END}", "", text, flags=re.S)
    return TAGS.sub("", SLOT.sub("", text)).lstrip("^").strip()


def shown(text: str) -> str:
    """The text as read: marks and tags dropped, answers kept."""
    return re.sub(f"[{ANSWER}{ANSWER_END}{VOID}{VOID_END}]", "", TAGS.sub("", text)).lstrip("^")


def chosen(void: str, answer: str) -> str:
    """The options with those ticked that the answer names (parted by "+"), or the answer itself."""
    for off, on in TICKS:
        if off not in void:
            continue
        if void.strip() == off:
            return answer
        if answer.startswith("="):
            return answer[1:].strip()
        head, *options = void.split(off)
        wants = [w.strip().lower() for w in answer.split("+")]
        seen = 0
        for n, option in enumerate(options):
            name = TAGS.sub("", option).strip().lower().rstrip(":,;")
            hit = any(name == w or (len(w) > 5 and name.startswith(w)) for w in wants)
            options[n] = (on if hit else off) + option
            seen += hit
        if seen < len(wants):
            raise ValueError(f"no such option: {answer!r} in {void!r}")
        return head + "".join(options)
    return answer


class Filler:
    """Reads a template line by line and puts the answers in."""

    def __init__(self, pen: Pen, words: dict[str, str]) -> None:
        self.pen, self.words = pen, words
        self.blocks: list[Block] = []
        self.pattern = ""
        self.widths: list[float] = []
        self.label = ""  # the last heading or paragraph
        self.last = ""  # the last prompt
        self.new_table = True

    def slot(self, inner: str, label: str) -> str:
        """What stands in a slot."""
        counted = not inner.startswith("+")
        inner = inner.removeprefix("+")
        if "::" in inner:
            label, inner = inner.split("::", 1)
        label = label.rstrip(": ").strip() or self.label
        if counted:
            self.last = label
        else:
            label = self.last
        answer = self.pen.take(label, counted=counted)
        if not answer:
            return f"{VOID}{inner}{VOID_END}" if inner else f"{VOID}{VOID_END}"
        return f"{ANSWER}{chosen(inner, answer)}{ANSWER_END}"

    def line(self, text: str, label: str) -> str:
        """A paragraph's or cell's text with its slots filled."""
        out, at = "", 0
        for m in SLOT.finditer(text):
            before = text[at : m.start()]
            own = bare(before).strip(" \t|:;,.–()")
            out += before + self.slot(m[1], bare(before).strip(" \t|") if own else (label if not at else self.last))
            at = m.end()
        return out + text[at:]

    def row(self, cells: list[str]) -> None:
        """A table row."""
        if self.new_table:
            self.blocks.append(Block("t", widths=self.widths))
            self.widths, self.new_table = [], False
        table = self.blocks[-1]
        out: list[str] = []
        picked: str | None = None
        for n, cell in enumerate(cells):
            if cell.startswith("{#"):
                option = cell[2:-1]
                if picked is None:
                    self.last = bare(cells[0]) if not bare(cells[0]).isdigit() else bare(cells[1])
                    picked = self.pen.take(self.last)
                hit = picked.lower() == option.lower()
                out.append(f"{ANSWER}{self.words.get('tick', '✓')}{ANSWER_END}" if hit else f"{VOID}{VOID_END}")
                continue
            before = next((bare(c) for c in reversed(cells[:n]) if bare(c) and not bare(c).isdigit()), "")
            above = bare(table.rows[0][n]) if table.rows and n < len(table.rows[0]) else ""
            if len(cells) == 1 and table.rows:
                above = bare(table.rows[-1][0])
            out.append(self.line(cell, before or above))
        table.rows.append(out)

    def grid(self, spec: str) -> None:
        """Rows to write in below a head: "5 Prompt" or "5n Prompt" (numbered)."""
        count, _, prompt = spec.partition(" ")
        prompt = prompt or self.label
        table = self.blocks[-1]
        width = len(table.rows[0])
        answer = self.pen.take(prompt)
        self.last = prompt
        rows = (
            [["" if c.strip() == "." else c.strip() for c in r.split(";")] for r in answer.split("\n")]
            if answer
            else []
        )
        for n in range(max(int(count.rstrip("n")), len(rows))):
            cells = rows[n] if n < len(rows) else []
            cells = ([str(n + 1)] if "n" in count else []) + cells
            marked = [f"{ANSWER}{c}{ANSWER_END}" if c and n < len(rows) else c for c in cells]
            table.rows.append((marked + [f"{VOID}{VOID_END}"] * width)[:width])

    def command(self, line: str) -> None:
        """A line that begins with "!"."""
        name, _, rest = line[1:].partition(" ")
        if name == "w":
            self.widths = [float(x) for x in rest.split(",")]
            self.new_table = True
        elif name == "row":
            self.pattern = rest
        elif name == "grid":
            self.grid(rest)
        elif name == "gap":
            self.blocks.append(Block("gap", level=int(rest or 1)))
        elif name == "list":
            self.blocks.append(Block("list", rest))
        else:
            raise ValueError(line)

    def read(self, template: str) -> list[Block]:
        """The blocks of the template."""
        text = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", dedent(template).strip("\n"))
        for word, value in self.words.items():
            text = text.replace(f"${word}", value)
        for raw in text.splitlines():
            line = raw.rstrip()
            if line.startswith("|"):
                cells = [c.strip() for c in line.removeprefix("||").strip("|").split("|")]
                if line.startswith("||"):
                    cells = [*cells, *(c.strip() for c in self.pattern.split("|"))]
                self.row(cells)
                continue
            if line.startswith("!"):
                self.command(line)
                continue
            self.new_table = True
            if not line:
                continue
            self.other(line)
        return self.blocks

    def other(self, line: str) -> None:
        """A line that is no table row and no command."""
        if line == "---":
            self.blocks.append(Block("break"))
        elif line.startswith("=== "):
            self.blocks.append(Block("part", line[4:]))
            self.label = line[4:]
        elif m := re.match(r"(#{1,4}) (.*)", line):
            self.blocks.append(Block("h", self.line(m[2], m[2]), len(m[1])))
            self.label = bare(m[2]) or self.label
        elif line.startswith(("* ", "> ")):
            self.blocks.append(Block("b" if line[0] == "*" else "i", self.line(line[2:], self.label)))
        else:
            self.blocks.append(Block("p", self.line(line, self.label)))
            if bare(line) and "{" not in line:
                self.label = bare(line) if len(bare(line)) < 160 else self.label


@dataclass(frozen=True)
class Look:
    """How an author's documents of one layout look."""

    font: str = "Arial"
    size: float = 11
    colour: str = "005EB8"
    shade: str = "D9E2F3"  # of cells marked with "^"
    ink: str = ""  # colour of the answers
    hand: str = ""  # font of the answers
    header: str = ""
    footer: str = ""
    wide: bool = False
    plain_heads: bool = False  # bold paragraphs in place of heading styles
    lines: bool = True  # tables have lines
    boxes: bool = False  # an answer that stands alone has a box around it
    controls: bool = False  # slots are content controls or fields
    room: float = 1.0  # white space for an answer that stands alone, cm


@dataclass(frozen=True)
class Copy:
    """One copy of a layout: where it lies, its answers, and the words in which it differs."""

    path: str
    text: str = ""
    words: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Doc:
    """A finished document with what is known of it."""

    path: str
    content: bytes
    share: float = 0.0
    empty: tuple[str, ...] = ()


def copy(path: str, text: str = "", **words: str) -> Copy:
    """A copy; words replace the "$word" of the template."""
    return Copy(path, text, words)


def form(template: str, look: Look, common: dict[str, str], *copies: Copy) -> list[Doc]:
    """The documents of one layout."""
    from eval.aside.forms_unlearned.draw import draw

    out = []
    for c in copies:
        pen = Pen(c.text)
        # Longer words first, so that none is taken for the beginning of another.
        merged = common | c.words
        words = {w: merged[w] for w in sorted(merged, key=len, reverse=True)}
        blocks = Filler(pen, words).read(template)
        if pen.left:
            raise ValueError(f"{c.path}: answers left over: {pen.left}")
        out.append(Doc(c.path, draw(blocks, c.path, look), pen.share, pen.empty))
    return out


def paper(path: str, template: str, look: Look | None = None) -> Doc:
    """A document that is no form."""
    from eval.aside.forms_unlearned.draw import draw

    return Doc(path, draw(Filler(Pen(), {}).read(template.replace("{", "(").replace("}", ")")), path, look or Look()))
