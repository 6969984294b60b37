"""The words of one original file by other means than the product's: raw XML, the standard library, a small stripper."""

from __future__ import annotations

import csv
import email
import email.policy
import io
import re
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from xml.etree import ElementTree as Xml

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SLIDES = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_ODF_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_RTF_TOKEN = re.compile(
    r"\\(?P<word>[a-z]+)(?P<number>-?\d+)? ?|\\'(?P<code>[0-9a-f]{2})|\\(?P<sign>[^a-z'])"
    r"|(?P<brace>[{}])|(?P<text>[^\\{}]+)",
    re.IGNORECASE,
)
_RTF_SILENT = {"fonttbl", "colortbl", "stylesheet", "info", "fldinst", "pict", "pn", "header", "footer", "object"}
_RTF_BREAKS = {"par", "line", "cell", "row", "tab", "sect", "page"}


def docx_text(content: bytes) -> str:
    """Return the body of a DOCX, a line for each paragraph."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        body = Xml.fromstring(package.read("word/document.xml"))  # noqa: S314 - a file of our own making
    pieces: list[str] = []
    for node in body.iter():
        if node.tag == f"{_WORD}t":
            pieces.append(node.text or "")
        elif node.tag in (f"{_WORD}p", f"{_WORD}br", f"{_WORD}tab"):
            pieces.append("\n")
    return "".join(pieces)


def xlsx_text(content: bytes) -> str:
    """Return the cells of all sheets of an XLSX, a line each."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        names = package.namelist()
        shared: list[str] = []
        if "xl/sharedStrings.xml" in names:
            strings = Xml.fromstring(package.read("xl/sharedStrings.xml"))  # noqa: S314 - a file of our own making
            shared = ["".join(part.text or "" for part in entry.iter(f"{_SHEET}t")) for entry in strings]
        cells: list[str] = []
        for name in sorted(name for name in names if name.startswith("xl/worksheets/sheet")):
            sheet = Xml.fromstring(package.read(name))  # noqa: S314 - a file of our own making
            cells.extend(_cell(cell, shared) for cell in sheet.iter(f"{_SHEET}c"))
    return "\n".join(cells)


def slide_texts(content: bytes) -> list[str]:
    """Return the text of each slide of a PPTX in the order of the deck, its notes below."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        deck = Xml.fromstring(package.read("ppt/presentation.xml"))  # noqa: S314 - a file of our own making
        targets = _targets(package, "ppt/_rels/presentation.xml.rels")
        slides = [f"ppt/{targets[entry.get(f'{_RELATION}id', '')]}" for entry in deck.iter(f"{_SLIDES}sldId")]
        texts: list[str] = []
        for slide in slides:
            folder, _, name = slide.rpartition("/")
            related = _targets(package, f"{folder}/_rels/{name}.rels").values()
            notes = [f"ppt/{target.removeprefix('../')}" for target in related if "notesSlides/" in target]
            texts.append("\n".join(_drawn(package.read(part)) for part in [slide, *notes]))
    return texts


def open_document_text(content: bytes) -> str:
    """Return the paragraphs, headings and cells of an ODT, ODS or ODP, a line each."""
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        body = Xml.fromstring(package.read("content.xml"))  # noqa: S314 - a file of our own making
    found = [node for node in body.iter() if node.tag in (f"{_ODF_TEXT}p", f"{_ODF_TEXT}h")]
    return "\n".join("".join(_spaced(node)) for node in found)


def csv_text(content: bytes) -> str:
    """Return the cells of a CSV with commas, a line each."""
    rows = csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""))
    return "\n".join(cell for row in rows for cell in row)


def mail_text(content: bytes) -> str:
    """Return subject and plain body of a message."""
    message = email.message_from_bytes(content, policy=email.policy.default)
    body = message.get_body(("plain",))
    return f"{message['Subject']}\n{body.get_content() if body else ''}"


def mail_members(content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of each file that a message carries, pictures in its text included."""
    for part in email.message_from_bytes(content, policy=email.policy.default).walk():
        name = part.get_filename()
        if name and not part.is_multipart():
            yield name, part.get_payload(decode=True)  # type: ignore[misc] # bytes, as it is no container


def rtf_text(content: bytes) -> str:
    """Return the body of an RTF: groups of tables and settings left out, escapes undone."""
    pieces: list[str] = []
    silent = [False]
    skipped = 0  # characters that stand in for a Unicode character before them
    for token in _RTF_TOKEN.finditer(content.decode("cp1252").replace("\r", "").replace("\n", "")):
        if token["brace"]:
            silent = [*silent, silent[-1]] if token["brace"] == "{" else silent[:-1]
        elif token["word"] in _RTF_SILENT or token["sign"] == "*":
            silent[-1] = True
        elif silent[-1]:
            continue
        elif token["word"] == "u":
            pieces.append(chr(int(token["number"]) % 65536))
            skipped = 1
        elif token["word"] in _RTF_BREAKS:
            pieces.append("\n")
        else:
            said = token["text"] or (token["sign"] if token["sign"] in ("\\", "{", "}") else "")
            said = said or (bytes.fromhex(token["code"]).decode("cp1252", "replace") if token["code"] else "")
            pieces.append((said or "")[skipped:])
            skipped = 0 if said else skipped
    return "".join(pieces)


def html_text(text: str) -> str:
    """Return what a reader of a page sees, scripts and styles left out."""
    parser = _Words()
    parser.feed(text)
    parser.close()
    return "".join(parser.pieces)


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


def _targets(package: zipfile.ZipFile, part: str) -> dict[str, str]:
    """Return where each relationship of a part leads, by its id; nothing where it has none."""
    if part not in package.namelist():
        return {}
    root = Xml.fromstring(package.read(part))  # noqa: S314 - a file of our own making
    return {entry.get("Id", ""): entry.get("Target", "") for entry in root}


def _drawn(part: bytes) -> str:
    root = Xml.fromstring(part)  # noqa: S314 - a file of our own making
    return "\n".join(
        "".join(run.text or "" for run in paragraph.iter(f"{_DRAWING}t")) for paragraph in root.iter(f"{_DRAWING}p")
    )


def _spaced(node: Xml.Element) -> Iterator[str]:
    """Yield the text of an OpenDocument paragraph, its counted spaces and tabs as one space."""
    yield node.text or ""
    for child in node:
        yield " " if child.tag in (f"{_ODF_TEXT}s", f"{_ODF_TEXT}tab", f"{_ODF_TEXT}line-break") else ""
        yield from _spaced(child)
        yield child.tail or ""


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
