"""The sheets of an Excel workbook, straight from its parts: what is shown, what is hidden, what is drawn on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ingest.model import Element, ElementKind
from ingest.parsing.cell_formats import Format, format_of, shown
from ingest.parsing.drawings import chart_elements, holds_struck, paragraph_words
from ingest.parsing.office_names import A, C, R, S
from ingest.parsing.ooxml import Node, Parts
from ingest.parsing.outcome import clean
from ingest.parsing.raised import raised

_DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing}"
_COLUMN = re.compile(r"([A-Za-z]{1,3})")
_WIDEST = 16_384  # columns; Excel has no more
_MOST_CELL_TEXT = 32_767  # characters; Excel's own limit, so anything longer is not a cell
_MOST_STRINGS = 2_000_000

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One sheet: its name, its part, and whether it is hidden."""

    name: str
    part: str
    hidden: bool


@dataclass(frozen=True, slots=True)
class Text:
    """The text of a cell, without what is struck through in it."""

    text: str
    own: bool = False  # its pieces say themselves how they look
    struck: bool = False  # some of it was left out


class Workbook:
    """A workbook whose sheets are read one after the other, each row by row."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._main = parts.main("xl/workbook.xml")
        root = parts.tree(self._main)
        self.sheets = [] if root is None else list(_sheets(parts, self._main, root))
        properties = None if root is None else root.find(S + "workbookPr")
        self._since_1904 = properties is not None and properties.get("date1904") in {"1", "true"}
        self.struck = False  # words were left out that are struck through
        self.lacking = 0  # formulas met that were saved without their results, as programs that write workbooks do
        self._crossed: set[int] = set()  # numbers of the looks that strike a cell through
        self._strings = self._shared_strings()
        self._formats = self._cell_formats()

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """Yield a sheet's rows, of blank ones between them no more than two."""
        last = 0
        for row in self._parts.each(sheet.part, S + "row"):
            number = _whole(row.get("r"), last + 1)
            cells = self._cells(row)
            if any(cells):
                yield from [()] * min(number - last - 1, 2)
                last = number
                yield cells

    def drawn(self, sheet: Sheet, *, page: int) -> Iterator[Element]:
        """Yield the text boxes and charts that lie on a sheet, and the notes in the margin of its cells."""
        for name in self._parts.related(sheet.part, "drawing"):
            root = self._parts.tree(name)
            if root is None:
                continue
            self.struck = self.struck or holds_struck(root)
            for body in root.iter(_DRAWN + "txBody"):
                text = "\n".join(filter(None, (clean(paragraph_words(line)) for line in body.iter(A + "p"))))
                if text:
                    yield Element(kind=ElementKind.PARAGRAPH, text=text, page=page, hidden=sheet.hidden)
            for link in root.iter(C + "chart"):
                chart = self._parts.tree(self._parts.target(name, link.get(R + "id", "")))
                if chart is not None:
                    yield from chart_elements(chart, page=page, hidden=sheet.hidden)
        for name in self._parts.related(sheet.part, "comments"):
            root = self._parts.tree(name)
            for note in () if root is None else root.iter(S + "text"):
                text = clean(_without_author(note))
                if text:
                    yield Element(kind=ElementKind.FOOTNOTE, text=text, page=page, hidden=sheet.hidden)

    def _cells(self, row: Node) -> Row:
        cells: list[str] = []
        place = 0
        for cell in row.iterchildren(S + "c"):
            found = _COLUMN.match(cell.get("r") or "")
            place = _column(found[1]) if found else place + 1
            if place > _WIDEST:
                continue
            text = self._shown(cell)
            if text:
                cells.extend([""] * (place - 1 - len(cells)))
                if len(cells) >= place:
                    cells[place - 1] = text
                else:
                    cells.append(text)
        return tuple(cells)

    def _shown(self, cell: Node) -> str:
        """Return a cell's value, or the last result of its formula, as a reader sees it."""
        kind = cell.get("t", "n")
        if kind == "inlineStr":
            inline = cell.find(S + "is")
            return "" if inline is None else self._unstruck(_rich(inline), cell)
        held = cell.find(S + "v")
        value = "" if held is None else (held.text or "")[:_MOST_CELL_TEXT]
        if not value:
            self.lacking += kind == "n" and cell.find(S + "f") is not None
            return ""
        if kind == "s":
            number = _whole(value, -1)
            return self._unstruck(self._strings[number], cell) if 0 <= number < len(self._strings) else ""
        return self._unstruck(Text(self._valued(value, kind, cell)), cell)

    def _valued(self, value: str, kind: str, cell: Node) -> str:
        if kind == "b":
            return "TRUE" if value.strip() in {"1", "true"} else "FALSE"
        if kind == "n":
            style = _whole(cell.get("s"), 0)
            shape = self._formats[style] if style < len(self._formats) else Format()
            return shown(value.strip(), shape, since_1904=self._since_1904)
        return clean(value.removesuffix("T00:00:00")) if kind == "d" else clean(value)

    def _unstruck(self, string: Text, cell: Node) -> str:
        """Return the text of a cell, nothing of it where the cell strikes it through."""
        crossed = not string.own and _whole(cell.get("s"), 0) in self._crossed
        self.struck = self.struck or string.struck or (crossed and bool(string.text))
        return "" if crossed else string.text

    def _shared_strings(self) -> list[Text]:
        strings: list[Text] = []
        for name in self._parts.related(self._main, "sharedStrings")[:1]:
            for entry in self._parts.each(name, S + "si"):
                strings.append(_rich(entry))
                if len(strings) == _MOST_STRINGS:
                    break
        return strings

    def _cell_formats(self) -> list[Format]:
        names = self._parts.related(self._main, "styles")
        root = self._parts.tree(names[0]) if names else None
        if root is None:
            return []
        codes = {_whole(form.get("numFmtId"), -1): form.get("formatCode", "")[:255] for form in root.iter(S + "numFmt")}
        known: dict[int, Format] = {}
        formats: list[Format] = []
        for style in root.iterfind(f"{S}cellXfs/{S}xf"):
            number = _whole(style.get("numFmtId"), 0)
            if number not in known:
                known[number] = format_of(number, codes)
            formats.append(known[number])
        fonts = [_is_struck(font) for font in root.iterfind(f"{S}fonts/{S}font")]
        for place, style in enumerate(root.iterfind(f"{S}cellXfs/{S}xf")):
            font = _whole(style.get("fontId"), 0)
            if font < len(fonts) and fonts[font]:
                self._crossed.add(place)
        return formats


def _sheets(parts: Parts, main: str, root: Node) -> Iterator[Sheet]:
    for entry in root.iterfind(f"{S}sheets/{S}sheet"):
        part = parts.target(main, entry.get(R + "id", ""))
        yield Sheet(name=clean(entry.get("name", "")), part=part, hidden=entry.get("state", "visible") != "visible")


def _rich(entry: Node) -> Text:
    """Return a string with its runs joined; how to pronounce it is left out, and what is struck through."""
    parts: list[str] = []
    own = struck = False
    for child in entry:
        if child.tag == S + "t":
            parts.append(child.text or "")
        elif child.tag == S + "r":
            text = "".join(text.text or "" for text in child.iterfind(S + "t"))
            look = child.find(S + "rPr")
            own = own or look is not None
            if _is_struck(look):
                struck = struck or bool(text.strip())
                continue
            place = None if look is None else look.find(S + "vertAlign")
            parts.append(raised(text) if place is not None and place.get("val") == "superscript" else text)
    return Text(clean("".join(parts)[:_MOST_CELL_TEXT]), own=own, struck=struck)


def _is_struck(look: Node) -> bool:
    line = None if look is None else look.find(S + "strike")
    return line is not None and line.get("val", "1") not in {"0", "false"}


def _without_author(note: Node) -> str:
    """Return a note without the name of its author, which Excel writes in bold on a line of its own."""
    runs = list(note.iterfind(S + "r"))
    first = (runs[0].findtext(S + "t") or "").strip() if runs else ""
    if len(runs) > 1 and first.endswith(":") and runs[0].find(f"{S}rPr/{S}b") is not None:
        return "".join(run.findtext(S + "t") or "" for run in runs[1:])
    return _rich(note).text


def _column(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - ord("A") + 1
    return number


def _whole(text: str | None, otherwise: int) -> int:
    return int(text) if text and text.isascii() and text.strip().isdigit() and len(text) < 10 else otherwise
