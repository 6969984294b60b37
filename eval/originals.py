"""Read original files with libraries that the product does not read them with, to check what it quotes.

PDF by pypdf and pdfplumber, DOCX and XLSX as raw XML, HTML by the standard library. Slow and plain on purpose.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree as Xml

import pdfplumber
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00ad": ""})
_RUNNING = 40  # most words of running header and footer
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def list_files(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` by its path, members of ZIP archives after "!"."""
    found: dict[str, bytes] = {}
    for file in sorted(folder.rglob("*")):
        if not file.is_file():
            continue
        path, content = file.relative_to(folder).as_posix(), file.read_bytes()
        found[path] = content
        if file.suffix.lower() == ".zip":
            with zipfile.ZipFile(file) as archive:
                for name in archive.namelist():
                    if not name.endswith("/"):
                        found[f"{path}!{name}"] = archive.read(name)
    return found


def plain_words(text: str) -> str:
    """Return the words of `text` in one form, with a space before, between and after them."""
    plain = unicodedata.normalize("NFKC", text).translate(_PLAIN).casefold()
    return " ".join(["", *_WORDS.findall(plain), ""])


def page_texts(path: str, content: bytes) -> list[str]:
    """Return the plain words of each page, by two readers joined for a PDF; one page where a format has none.

    Raises:
        ValueError: This kind of file is not read here.
    """
    match path.rpartition(".")[2].lower():
        case "pdf":
            return _pdf(content)
        case "docx":
            return [plain_words(_docx(content))]
        case "xlsx":
            return [plain_words("\n".join(_xlsx(content)))]
        case "html":
            return [plain_words(_html(content.decode("utf-8")))]
        case "txt":
            return [plain_words(content.decode("utf-8-sig"))]
        case kind:
            raise ValueError(f"cannot check a file of kind {kind!r}")


def stands_in(quote: str, pages: list[str], page: int | None) -> bool:
    """Say whether the words of `quote` stand on `page`, counted from 1, or run from it on to the next.

    `page` None means anywhere: the format has no pages.
    """
    words = plain_words(quote)
    if not words.strip():
        return False
    if page is None:
        return any(words in text for text in pages)
    if not 1 <= page <= len(pages):
        return False
    if words in pages[page - 1]:
        return True
    return page < len(pages) and _runs_on(words.split(), pages[page - 1], pages[page])


def _runs_on(words: list[str], here: str, after: str) -> bool:
    """Say whether `words` begin at the foot of one page and end at the head of the next, running lines between."""
    return any(
        _near_edge(f" {' '.join(words[:cut])} ", here, foot=True)
        and _near_edge(f" {' '.join(words[cut:])} ", after, foot=False)
        for cut in range(1, len(words))
    )


def _near_edge(words: str, page: str, *, foot: bool) -> bool:
    for reading in page.split("\n"):
        before, found, behind = reading.rpartition(words) if foot else reading.partition(words)
        if found and len((behind if foot else before).split()) <= _RUNNING:
            return True
    return False


def _pdf(content: bytes) -> list[str]:
    first = [
        f"{page.extract_text()}\n" + "\n".join(_answers(page.get("/Annots")))
        for page in PdfReader(io.BytesIO(content)).pages
    ]
    with pdfplumber.open(io.BytesIO(content)) as book:
        second = [page.extract_text() for page in book.pages]
    return [f"{plain_words(one)}\n{plain_words(two)}" for one, two in zip(first, second, strict=True)]


def _answers(annotations: object) -> Iterator[str]:
    """Yield label and value of each form field among the annotations of a page."""
    held = annotations.get_object() if hasattr(annotations, "get_object") else annotations
    for entry in held if isinstance(held, ArrayObject) else ():
        field = entry.get_object()
        if isinstance(field, DictionaryObject) and field.get("/Subtype") == "/Widget":
            label = field.get("/TU") or field.get("/T") or ""
            yield f"{label} {field.get('/V') or ''}"


def _docx(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        body = Xml.fromstring(package.read("word/document.xml"))  # noqa: S314 - a file of our own making
    pieces: list[str] = []
    for node in body.iter():
        if node.tag == f"{_WORD}t":
            pieces.append(node.text or "")
        elif node.tag in (f"{_WORD}p", f"{_WORD}br", f"{_WORD}tab"):
            pieces.append("\n")
    return "".join(pieces)


def _xlsx(content: bytes) -> Iterator[str]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        shared: list[str] = []
        if "xl/sharedStrings.xml" in names:
            strings = Xml.fromstring(package.read("xl/sharedStrings.xml"))  # noqa: S314 - a file of our own making
            shared = ["".join(part.text or "" for part in entry.iter(f"{_SHEET}t")) for entry in strings]
        for name in sorted(name for name in names if name.startswith("xl/worksheets/sheet")):
            sheet = Xml.fromstring(package.read(name))  # noqa: S314 - a file of our own making
            for cell in sheet.iter(f"{_SHEET}c"):
                yield _cell(cell, shared)


def _cell(cell: Xml.Element, shared: list[str]) -> str:
    value = cell.findtext(f"{_SHEET}v") or ""
    match cell.get("t"):
        case "s":
            return shared[int(value)]
        case "inlineStr":
            return "".join(part.text or "" for part in cell.iter(f"{_SHEET}t"))
        case _:
            return _number(value)


def _number(value: str) -> str:
    """Return a stored number without needless zeros: 68 and 68.0 are one number to a workbook."""
    try:
        number = float(value)
    except ValueError:
        return value
    return str(int(number)) if number.is_integer() else repr(number)


class _Words(HTMLParser):
    """Collects what a reader of a page sees."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the library's
        self._silent += tag in ("script", "style")
        self.pieces.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self._silent -= tag in ("script", "style")
        self.pieces.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._silent:
            self.pieces.append(data)


def _html(text: str) -> str:
    parser = _Words()
    parser.feed(text)
    parser.close()
    return "".join(parser.pieces)
