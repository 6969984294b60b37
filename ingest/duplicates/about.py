"""Find what a document says of itself: its first lines, its document control, what runs on every page."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ingest.duplicates.marks import dates_told
from ingest.duplicates.replacing import replaced_in
from ingest.model import FURNITURE, About, Element
from ingest.words import row_text

OPENING: Final = 14  # lines
CONTROL: Final = 24  # lines
RUNNING: Final = 6  # lines
LONGEST: Final = 200  # code points of a line that are kept
DATES: Final = 60  # that are kept
REPLACED: Final = 6  # things that it says it replaces

_CONTROL = re.compile(
    r"\b(?:version|revision|rev|ver\b\.?(?= ?(?:\d|\|))|issue(?:d| no| number| date| \d+\b)|v ?\d+(?:\.\d+)"
    r"|draft|status"
    r"|last (?:updated|reviewed|revised)|date (?:of )?(?:issue|last review|approval|approved|published|reviewed)"
    r"|(?:approved|ratified|adopted|reviewed"
    r"|published|updated|revised|effective)(?: date| on| by| from| in)?|document control|supersedes|replaces)\b",
    re.IGNORECASE,
)
_SAYS = 12  # words; a longer line tells something, and is no entry of document control
_NUMBERED = re.compile(r"\W*v?\d+(?:\.\d+){0,3}\W*(?:\||$)", re.IGNORECASE)
_CHANGES = re.compile(r"\W*date\W*\|.*\b(?:changes?|amendments?|revisions?)\b", re.IGNORECASE)  # heads a log of them
_DATED = re.compile(r"\W*\d{1,4}[-./ ]\w+[-./ ]\d{2,4}\W*\|")


def read_about(elements: Sequence[Element]) -> About:
    """Return what the elements of a document say of the document; hidden ones are left out."""
    seen = [element for element in elements if not element.hidden]
    body = [element for element in seen if element.kind not in FURNITURE]
    running = dict.fromkeys(
        _cut(element.text) for element in seen if element.kind in FURNITURE and element.text.strip()
    )
    return About(
        opening=tuple(line for line, _ in zip(_lines(body), range(OPENING), strict=False)),
        control=tuple(line for line, _ in zip(_control(body), range(CONTROL), strict=False)),
        running=tuple(running)[:RUNNING],
        replaces=tuple(found for found, _ in zip(_replaced(body), range(REPLACED), strict=False)),
        dates=tuple(sorted({date for element in seen for date in dates_told(element.text)}, reverse=True)[:DATES]),
    )


def _replaced(elements: Sequence[Element]) -> Iterator[str]:
    """Yield how a document goes on after saying that it replaces something."""
    for element in elements:
        for text in map(row_text, element.cells) if element.cells else (element.text,):
            yield from (said[:LONGEST] for said in replaced_in(text))


def _lines(elements: Sequence[Element]) -> Iterator[str]:
    for element in elements:
        if element.cells:
            yield from (_cut(row_text(row)) for row in element.cells if row_text(row))
        else:
            yield from (_cut(line) for line in element.text.split("\n") if line.strip())


def _control(elements: Sequence[Element]) -> Iterator[str]:
    """Yield lines about versions and dates; of a table whose head names versions or changes, every row of one."""
    for element in elements:
        history = changes = False
        for line in _lines([element]):
            spoken = _CONTROL.search(line) is not None and len(line.split()) <= _SAYS
            if spoken or (history and _NUMBERED.match(line)) or (changes and _DATED.match(line)):
                yield line
            history = history or (spoken and bool(element.cells))
            changes = changes or _CHANGES.match(line) is not None


def _cut(line: str) -> str:
    return " ".join(line.split())[:LONGEST]
