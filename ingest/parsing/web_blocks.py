"""The blocks of a web page in order: headings, paragraphs, list items and tables of data, no word left out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from ingest.parsing.raised import raised, written
from ingest.parsing.web import Node, spanned
from ingest.words import row_text

_BLOCKS = {
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "dir",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6",
    "header", "hgroup", "hr", "html", "legend", "li", "main", "menu", "nav", "noframes", "noscript", "ol", "option",
    "p", "pre", "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
}  # fmt: skip
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_WORDY = 100  # words in one cell from which a table without headers is a way to lay out a page
_ENTRIES = {"input", "select", "textarea"}
_NOTHING = "____"  # an empty field is a line to write on
_BOXES = "\u2610\u2612"
_BUTTONS = {"hidden", "submit", "button", "reset", "image", "file"}
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_BREAK = "\n"
_SPACES = re.compile(r"[^\S\n]+")
_MARK = re.compile(r"\[?(?:\d{1,3}|[a-z]|[*\u2020\u2021\u00a7]{1,3})\]?")  # of a footnote
_SIGN = re.compile(r"[*\u2020\u2021\u00a7\u00b9\u00b2\u00b3\u2070-\u2079]{1,3} ?\S")
_NUMBER = re.compile(r"[\[(]?(\d{1,3})[\]).]? +\S")
_NOTED = {"p", "li"}
_ABOVE = re.compile(r"vertical-align\s*:\s*super", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block: `tag` is h1 to h6, p, li, caption or table."""

    tag: str
    text: str
    rows: tuple[tuple[str, ...], ...] = ()


@dataclass(slots=True)
class _Walk:
    """The block being read."""

    words: list[str] = field(default_factory=list)
    tag: str = "p"
    mark: str = ""  # the number of a list item, until its first words
    above: int = 0  # how many elements around the words raise them above the line
    note: bool = False  # the words begin with a raised mark, as a footnote does
    counts: dict[Node, int] = field(default_factory=dict)  # how far each numbered list has been counted

    def taken(self) -> Iterator[Block]:
        """Yield the block read so far, if it says anything, and begin the next."""
        lines = [" ".join(line.split()) for line in written("".join(self.words)).split(_BREAK)]
        lines = [line for line in lines if line]
        self.words.clear()
        self.note = False
        for text in lines if self.tag in _NOTED and are_notes(lines) else filter(None, [_BREAK.join(lines)]):
            yield Block(tag=self.tag, text=f"{self.mark} {text}" if self.mark else text)
            self.mark = ""

    def begins_note(self, mark: str) -> bool:
        """Say whether a raised mark begins the next of several footnotes: it touches no word before it, as in prose."""
        apart = self.note and self.words[-1:] and self.words[-1][-1:] in (" ", _BREAK)
        return bool(apart) and bool(_MARK.fullmatch(mark))


def are_notes(lines: list[str]) -> bool:
    """Say whether each of several lines is a footnote: all begin with a sign of one, or with numbers one by one."""
    if len(lines) < 2:
        return False
    if all(_SIGN.match(line) for line in lines):
        return True
    numbers = [int(found[1]) if (found := _NUMBER.match(line)) else -1 for line in lines]
    return numbers == list(range(numbers[0], numbers[0] + len(lines))) and numbers[0] > 0


def blocks_of(root: Node) -> Iterator[Block]:
    """Yield every word below a node, in blocks."""
    walk = _Walk()
    yield from _inside(root, walk)
    yield from walk.taken()


def _inside(node: Node, walk: _Walk) -> Iterator[Block]:
    _said(node.text, walk, node)
    for child in node:
        if isinstance(child.tag, str):
            yield from _child(child, walk)
        _said(child.tail, walk, node)


def _child(node: Node, walk: _Walk) -> Iterator[Block]:
    tag = node.tag
    if tag == "br":
        if walk.words and "".join(walk.words[-3:]).endswith(_BREAK):
            yield from walk.taken()  # two in a row divide paragraphs
        walk.words.append(_BREAK)
    elif tag in _ENTRIES:
        walk.words.append(_beside(_entered(node), walk))
    elif tag not in _BLOCKS:
        above = tag == "sup" or _ABOVE.search(node.get("style") or "") is not None
        mark = node.text_content().strip() if above and not walk.above else ""
        if mark:
            if walk.begins_note(mark):
                yield from walk.taken()
            walk.note = walk.note or not any(map(str.strip, walk.words))
        walk.above += above
        yield from _inside(node, walk)
        walk.above -= above
    else:
        yield from walk.taken()
        if tag == "table" and not _is_layout(node):
            yield from _table(node)
            return
        before = walk.tag, walk.mark
        walk.tag, walk.mark = _kind(node, walk.tag), _mark(node, walk.counts) if tag == "li" else walk.mark
        yield from _inside(node, walk)
        yield from walk.taken()
        walk.tag, walk.mark = before


def _said(text: str | None, walk: _Walk, parent: Node) -> None:
    if text:
        kept = _BREAK in text and (parent.tag == "pre" or next(parent.iterancestors("pre"), None) is not None)
        text = text if kept else _SPACES.sub(" ", text.replace(_BREAK, " ").replace("\r", " "))
        walk.words.append(raised(text) if walk.above else text)


def _kind(node: Node, around: str) -> str:
    """Return the tag of what stands in a block; paragraphs within an item or a heading are part of it."""
    if node.tag in _HEADINGS or node.tag in {"li", "caption"}:
        return str(node.tag)
    if node.tag == "figcaption":
        return "caption"
    if node.tag == "dd":
        return "li"
    return around if around in _HEADINGS or around == "li" else "p"


def _mark(item: Node, counts: dict[Node, int]) -> str:
    """Return the number that a browser puts before an item of a numbered list."""
    above = item.getparent()
    if above is None or above.tag != "ol":
        return ""
    counts[above] = _whole(item.get("value"), counts.get(above, _whole(above.get("start"), 1) - 1) + 1)
    number, form = counts[above], above.get("type") or "1"
    if form in "aA" and 0 < number <= len(_LETTERS):
        letter = _LETTERS[number - 1]
        return f"{letter.upper() if form == 'A' else letter}."
    return f"{number}." if form == "1" else ""


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 7 else otherwise


def _beside(entered: str, walk: _Walk) -> str:
    """Return what a field shows as it stands beside its label, parted from it as the fields of other files are."""
    if not entered or entered in _BOXES or walk.tag in _HEADINGS:
        return f" {entered} "
    before = "".join(walk.words).rstrip(" ")
    walk.words[:] = [before]
    return f" {entered} " if not before or before[-1] in ":?.*\n" or before[-1] in _BOXES else f": {entered} "


def _entered(field_: Node) -> str:
    """Return what a form field shows."""
    kind = (field_.get("type") or "text").lower()
    if field_.tag == "select":
        options = list(field_.iter("option"))
        chosen = [option for option in options if option.get("selected") is not None] or options[:1]
        return ", ".join(" ".join(option.text_content().split()) for option in chosen)
    if kind in {"checkbox", "radio"}:
        return "\u2610" if field_.get("checked") is None else "\u2612"
    if kind in _BUTTONS or kind == "password":
        return ""
    text = (field_.text_content() or "") if field_.tag == "textarea" else field_.get("value") or ""
    return text.strip() or _NOTHING


def _is_layout(table: Node) -> bool:
    """Say whether a table only places things on a page."""
    if (table.get("role") or "") in {"presentation", "none"} or next(table.iterdescendants("table"), None) is not None:
        return True
    cells = list(table.iter("td", "th"))
    if sum(map(_letters, cells)) < _letters(table) - sum(map(_letters, table.iter("caption"))):
        return True  # words stand outside of any cell
    if next(table.iter("th", "caption"), None) is not None:
        return False
    if max((len(row.findall("td")) for row in table.iter("tr")), default=0) < 2:
        return True
    if next(table.iterdescendants(*_HEADINGS), None) is not None:
        return True
    wordy = (cell for cell in cells if len(cell.text_content().split()) > _WORDY)
    return any(len(list(cell.iter("p", "br", "li"))) > 1 for cell in wordy)


def _letters(node: Node) -> int:
    """Count the letters below a node."""
    return len("".join(node.text_content().split()))


def _put_in_rows(table: Node) -> None:
    """Put cells that stand outside of any row into one, as browsers do."""
    made: Node = None
    for cell in [cell for cell in table.iter("td", "th") if cell.getparent().tag != "tr"]:
        if made is None or cell.getprevious() is not made:
            made = cell.makeelement("tr")
            cell.addprevious(made)
        made.append(cell)


def _table(table: Node) -> Iterator[Block]:
    _put_in_rows(table)
    for caption in table.iter("caption"):
        text = " ".join(caption.text_content().split())
        if text:
            yield Block(tag="caption", text=text)
    rows: list[tuple[str, ...]] = []
    covered: dict[int, int] = {}  # by column, how many more rows a cell from above reaches down
    for row in table.iter("tr"):
        cells: list[str] = []
        for cell in row.iterchildren("td", "th"):
            _step_over(cells, covered)
            down = spanned(cell, "rowspan") - 1
            text = _BREAK.join(block.text for block in blocks_of(cell))
            for part in [text, *[""] * (spanned(cell, "colspan") - 1)]:
                if down:
                    covered[len(cells)] = down + 1
                cells.append(part)
        _step_over(cells, covered)
        covered = {column: left - 1 for column, left in covered.items() if left > 1}
        if cells:
            rows.append(tuple(cells))
    if rows:
        yield Block(tag="table", text="\n".join(filter(None, map(row_text, rows))), rows=tuple(rows))


def _step_over(cells: list[str], covered: dict[int, int]) -> None:
    """Leave columns empty that a cell from above reaches into."""
    while len(cells) in covered:
        cells.append("")
