"""One hostile or awkward file: its bytes, the name it is sent under, and what may become of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypedDict

PORT = 47_613
"""Where the runner listens for connections that no content may cause; fixed, so that files are the same every time."""
OUTSIDE = f"http://127.0.0.1:{PORT}"

PHRASE = "Carers told us that short breaks are easier to book since the spring."
PROSE = (
    f"{PHRASE} The council reviewed 214 care plans in the year to March and found that nine in ten were up to date. "
    "Staff meet families within five working days of a request, and the panel hears every complaint within a month."
)
CANARY = "Quartz heron ledger nine."
"""Words that no reader of the original sees, so that nobody here may be shown them as if they stood there."""
ACCOUNTS = "root:x:0:0"
"""How the machine's own list of accounts begins: what a file that reads other files would bring home."""

TURNED_AWAY = "turned-away"
"""The upload itself was answered with a 4xx and a reason."""
Status = str  # of a row of the receipt, or TURNED_AWAY

READ: frozenset[Status] = frozenset({"indexed"})
REFUSED: frozenset[Status] = frozenset({"refused"})
UNREAD: frozenset[Status] = frozenset({"unreadable", "refused"})
OPENED: frozenset[Status] = frozenset({"not-evidence"})
"""An archive whose members follow."""
EITHER: frozenset[Status] = READ | UNREAD
"""Reading it is as right as saying why not."""
ANY: frozenset[Status] = EITHER | {"blank", "not-evidence"}
PICTURE: frozenset[Status] = EITHER | {"not-evidence", "blank"}
"""A picture: read where there is recognition of text, named as a picture where not."""

Made = bytes | Iterable[bytes]


class Expected(TypedDict, total=False):
    """What a case may say beyond its file and its outcome; see `Case`."""

    must: tuple[str, ...]
    never: tuple[str, ...]
    flags: tuple[str, ...]
    entries: Mapping[str, frozenset[Status]]
    rows: int | None
    quick: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A file to send, and what is expected of it."""

    name: str
    group: str  # class of threats; the module it stands in
    path: str  # as sent; escaped surrogates stand for bytes that are no UTF-8
    made: Callable[[], Made]  # the bytes, or pieces of them where the whole is too large to hold
    allowed: frozenset[Status]
    why: str  # what it would do to a careless reader
    must: tuple[str, ...] = ()  # found in pages or passages if the file was read
    never: tuple[str, ...] = ()  # found nowhere in pages, passages, export or preview
    flags: tuple[str, ...] = ()  # one of these on the document, if it was read
    entries: Mapping[str, frozenset[Status]] = field(default_factory=dict)  # rows after "!", each with what is allowed
    rows: int | None = None  # rows of the receipt, this file's own included
    quick: bool = True  # small, and read or refused within a second

    @property
    def content(self) -> bytes:
        """The whole file; only for those that fit in memory."""
        made = self.made()
        return made if isinstance(made, bytes) else b"".join(made)
