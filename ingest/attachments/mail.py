"""Take out what was sent with a saved message: files, and messages it forwards."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import islice
from pathlib import Path

from ingest.attachments.taking import SHOWN, Found
from ingest.model import Failure
from ingest.parsing.mail_parts import MESSAGES, attached, shown
from ingest.parsing.mime import MOST_PARTS, Part, Parts, headers_of, open_part, read_parts, words_of_header
from ingest.settings import Limits

_HEAD = 4  # pieces of a forwarded message in which its subject is looked for


def in_message(file: Path, _limits: Limits) -> Iterator[Found]:
    """Find what was sent with a message; pictures shown in its text have rows but are not taken out."""
    return _found(file, read_parts(file))


def message_name(subject: str) -> str:
    """Return the name that a forwarded message goes by."""
    return f"{' '.join(subject.split()) or 'attached message'}.eml"


def _found(file: Path, message: Parts) -> Iterator[Found]:
    for part in attached(message.root):
        size = part.end - part.start
        if part.refused:
            reason = "This part lies too deep inside the message to be opened. Save it as a file and send that."
            yield Found(name="a part of the message", size=size, refusal=Failure(code="too-large", message=reason))
        else:
            yield Found(name=_name(file, part), size=size, chunks=partial(open_part, file, part))
    for part in shown(message.root):
        yield Found(name=part.filename, size=part.end - part.start, refusal=SHOWN)
    if not message.complete:
        reason = f"Only the first {MOST_PARTS:,} parts of this message were looked at. Send the others as files."
        yield Found(name="more parts", refusal=Failure(code="too-large", message=reason))


def _name(file: Path, part: Part) -> str:
    name = part.filename
    if part.kind not in MESSAGES:
        return name
    if name.lower().endswith(".eml"):
        return name
    head = b"".join(islice(open_part(file, part), _HEAD))
    return message_name(words_of_header(str(headers_of(head).get("Subject", ""))))
