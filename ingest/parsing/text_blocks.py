"""The blocks of a plain text as its typist laid them out: paragraphs, headings, lists and tables, no word left out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ingest.parsing.web_blocks import Block

_UNDERLINE = re.compile(r"(=|-|~|\*|#)\1{2,}")
_RULE = re.compile(r"[=\-~*#_+|: \t]{3,}")
_BULLET = re.compile(
    r"(?:[\u2022\u25cf\u25aa\u25e6\u2023\u00b7\u2043\u25a0\uf0b7*+-]|\u2013|o(?= {2,}|\t))[ \t]+(?=\S)"
)
_ITEM = re.compile(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)][ \t]+(?=\S)")
_NUMBERED = re.compile(r"(\d{1,2}(?:\.\d{1,2}){0,4})\.?[ \t]+(?=[A-Z])")
_COLUMNS = re.compile(r"\t+| {3,}")
_WRAPPED = 45  # characters: a line this long may go on in the next
_OWN_LINE = 120  # characters: a line this long is a paragraph of its own
_HEADING_WORDS = 12


def text_blocks(text: str) -> Iterator[Block]:
    """Yield every word of a text, in blocks; blank lines and page breaks divide them."""
    lines: list[str] = []
    for line in text.replace("\r\n", "\n").replace("\r", "\n").replace("\f", "\n\n").split("\n"):
        if line.strip():
            lines.append(line.rstrip())
        else:
            yield from _laid_out(lines)
            lines = []
    yield from _laid_out(lines)


def _laid_out(lines: list[str]) -> Iterator[Block]:
    """Yield the blocks of lines between which no blank one stands."""
    if not lines:
        return
    rows = _grid(lines)
    if rows:
        yield Block(tag="table", text="\n".join(" | ".join(filter(None, row)) for row in rows), rows=rows)
        return
    run: list[str] = []
    for place, line in enumerate(lines):
        below = lines[place + 1].strip() if place + 1 < len(lines) else ""
        if run and _is_rule(line) and not _is_item(run[-1]) and len(run) == 1:
            yield Block(tag="h1" if line.strip()[0] in "=#*" else "h2", text=run.pop().strip())
        elif _is_rule(line):
            yield from _paragraphs(run)
            run = []
        elif below and _is_rule(below) and _UNDERLINE.fullmatch(below):
            yield from _paragraphs(run)
            run = [line]
        else:
            run.append(line)
    yield from _paragraphs(run)


def _paragraphs(lines: list[str]) -> Iterator[Block]:
    """Yield items and paragraphs; lines that were wrapped are joined."""
    if not lines:
        return
    if len(lines) == 1 and _is_title(lines[0].strip()):
        numbers = _NUMBERED.match(lines[0].strip())
        yield Block(tag=f"h{min(numbers[1].count('.') + 1 if numbers else 1, 6)}", text=lines[0].strip())
        return
    longest = max(map(len, lines))
    open_block: list[str] = []
    item = False
    for place, line in enumerate(lines):
        bare = line.strip()
        bullet = _BULLET.match(bare)
        starts = bullet is not None or _ITEM.match(bare) is not None
        if open_block and (starts or longest > _OWN_LINE):
            yield Block(tag="li" if item else "p", text="".join(open_block))
            open_block = []
        if starts or not open_block:
            item = starts
        bare = bare[bullet.end() :] if bullet else bare
        if open_block:
            open_block.append(" " if len(lines[place - 1]) >= max(_WRAPPED, longest * 0.6) else "\n")
        open_block.append(bare)
    yield Block(tag="li" if item else "p", text="".join(open_block))


def _grid(lines: list[str]) -> tuple[tuple[str, ...], ...]:
    """Return the cells of lines that make a table: divided by bars, or by wide gaps in the same number of columns."""
    content = [line for line in lines if not _is_rule(line)]
    if len(content) < 2:
        return ()
    if all("|" in line for line in content):
        rows = [[cell.strip() for cell in line.strip().strip("|").split("|")] for line in content]
    else:
        rows = [[cell.strip() for cell in _COLUMNS.split(line.strip())] for line in content]
        if len(content) < 3 or len({len(row) for row in rows}) != 1:
            return ()
    return tuple(map(tuple, rows)) if min(map(len, rows)) > 1 else ()


def _is_rule(line: str) -> bool:
    return _RULE.fullmatch(line.strip()) is not None


def _is_item(line: str) -> bool:
    return _BULLET.match(line.strip()) is not None


def _is_title(line: str) -> bool:
    """Say whether a line that stands alone is a heading by its number or its capitals."""
    if len(line.split()) > _HEADING_WORDS or line[-1] in ".,;:" or _BULLET.match(line):
        return False
    letters = [letter for letter in line if letter.isalpha()]
    numbered = _NUMBERED.match(line) is not None
    return numbered or (len(letters) > 3 and line.isupper())
