"""A folder of the user's own files as rows of the benchmark: what they hold is not known, how long they are is."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as Xml

from eval.benchmark.corpus import PAGE_WORDS, Known, count_pages
from ingest.intake import MediaType

_WORD_TEXT = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def known_files(folder: Path) -> Iterator[tuple[str, list[Known]]]:
    """Yield (kind, files) for the PDF and DOCX files below a folder; those that do not open are named and left out."""
    for kind, media_type in (("PDF", MediaType.PDF), ("DOCX", MediaType.DOCX)):
        files = []
        for path in sorted(folder.rglob(f"*.{kind.lower()}")):
            try:
                pages = count_pages(path) if media_type is MediaType.PDF else _words(path) / PAGE_WORDS
            except Exception as error:  # libraries raise anything on a damaged file
                print(f"Left out: {path.name} does not open ({type(error).__name__}).")
                continue
            files.append(
                Known(path=path, media_type=media_type, pages=pages, text="", phrases=(), headings=(), cells=())
            )
        if files:
            yield kind, files


def _words(path: Path) -> int:
    with zipfile.ZipFile(path) as package:
        body = Xml.fromstring(package.read("word/document.xml"))  # noqa: S314 - the user's own file, on their machine
    return sum(len((node.text or "").split()) for node in body.iter(_WORD_TEXT))
