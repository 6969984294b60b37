"""Read original files with libraries that the product does not read them with, to check what it quotes.

PDF by pypdf and pdfplumber, office formats as raw XML, the rest by the standard library. Slow and plain on purpose.
What a scan says is known from what was printed, never from another OCR.
"""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pdfplumber
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from eval.likeness import longest_common
from eval.original_texts import (
    csv_text,
    docx_text,
    html_text,
    mail_members,
    mail_text,
    open_document_text,
    rtf_text,
    slide_texts,
    xlsx_text,
)

_PLAIN = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u00ad": ""})
_RUNNING = 40  # most words of running header and footer
_WORDS = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_NEARLY = 0.85  # share of a quote's words that stand in order on a scanned page; OCR misreads one word in a hundred
_TEXTS: dict[str, Callable[[bytes], str]] = {
    "csv": csv_text,
    "docx": docx_text,
    "eml": mail_text,
    "html": lambda content: html_text(content.decode("utf-8")),
    "ods": open_document_text,
    "odt": open_document_text,
    "rtf": rtf_text,
    "txt": lambda content: content.decode("utf-8-sig"),
    "xlsx": xlsx_text,
}
PAGED = ("pdf", "pptx")
"""Kinds of file whose pages or slides are numbered."""


def list_files(folder: Path) -> dict[str, bytes]:
    """Return every file below `folder` by its path; what lies in archives, messages and documents after "!"."""
    found: dict[str, bytes] = {}
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            path, content = file.relative_to(folder).as_posix(), file.read_bytes()
            found[path] = content
            found.update((f"{path}!{name}", inner) for name, inner in _members(path, content))
    return found


def _members(path: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield name and bytes of what lies in a file, and in what lies in it."""
    for name, inner in _held(path, content):
        yield name, inner
        yield from ((f"{name}!{deeper}", held) for deeper, held in _members(name, inner))


def _held(path: str, content: bytes) -> Iterator[tuple[str, bytes]]:
    kind = kind_of(path)
    if kind in ("zip", "docx") and zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                if kind == "zip" and not name.endswith("/"):
                    yield name, archive.read(name)
                elif name.startswith("word/embeddings/"):
                    yield PurePosixPath(name).name, archive.read(name)
    elif kind == "eml":
        yield from mail_members(content)
    elif kind == "pdf":
        reader = PdfReader(io.BytesIO(content))
        for name, versions in ({} if reader.is_encrypted else reader.attachments).items():
            yield name, versions[-1]


def kind_of(path: str) -> str:
    """Return what a file's name says it is, in lower case."""
    return PurePosixPath(path).suffix.lstrip(".").lower()


def plain_words(text: str) -> str:
    """Return the words of `text` in one form, with a space before, between and after them."""
    plain = unicodedata.normalize("NFKC", text).translate(_PLAIN).casefold()
    return " ".join(["", *_WORDS.findall(plain), ""])


def page_texts(path: str, content: bytes) -> list[str]:
    """Return the plain words of each page, by two readers joined for a PDF; one page where a format has none.

    Raises:
        ValueError: This kind of file is not read here.
    """
    kind = kind_of(path)
    if kind == "pdf":
        return _pdf(content)
    if kind == "pptx":
        return [plain_words(text) for text in slide_texts(content)]
    if kind not in _TEXTS:
        raise ValueError(f"cannot check a file of kind {kind!r}")
    return [plain_words(_TEXTS[kind](content))]


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
    if words in pages[page - 1] or _stands_broken(words.split(), pages, page):
        return True
    return page < len(pages) and _runs_on(words.split(), pages[page - 1], pages[page])


def _stands_broken(words: list[str], pages: list[str], page: int) -> bool:
    """Say whether `words` stand on `page` but for some that a narrow cell breaks without a hyphen: "popul ation".

    Where all pieces stand elsewhere as words, they are words here too.
    """
    spelt = re.compile(f" {' '.join(' ?'.join(word) for word in words)} ")
    for reader, reading in enumerate(pages[page - 1].split("\n")):
        found = spelt.search(reading)
        if found:
            whole = " ".join(text.split("\n")[reader] for text in pages)
            return all(_is_one(pieces, whole) for pieces in _pieces(words, found[0].split()))
    return False


def _pieces(words: list[str], found: list[str]) -> Iterator[list[str]]:
    """Yield the pieces that each word is found in."""
    waiting = iter(found)
    for word in words:
        pieces = [next(waiting)]
        while len("".join(pieces)) < len(word):
            pieces.append(next(waiting))
        yield pieces


def _is_one(pieces: list[str], text: str) -> bool:
    together = text.count(f" {' '.join(pieces)} ")
    return len(pieces) == 1 or any(text.count(f" {piece} ") <= together for piece in pieces)


def nearly_stands_in(quote: str, pages: list[str], page: int | None) -> bool:
    """Say the same of a scanned page, where a few words may be misread: nearly all stand there, close together."""
    words = plain_words(quote).split()
    if not words or (page is not None and not 1 <= page <= len(pages)):
        return False
    here = " ".join(pages if page is None else pages[page - 1 : page + 1]).split()
    reach, step = len(words) * 6 // 5 + 2, max(1, len(words) // 10)
    return any(
        longest_common(words, here[start : start + reach]) >= _NEARLY * len(words)
        for start in range(0, max(1, len(here) - len(words) + 1), step)
    )


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
