"""Read e-mail: subject and body; attachments are named, not opened."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.decoding import decode
from ingest.parsing.outcome import clean, failed
from ingest.parsing.pieces import converted, html_elements, one_part, plain_paragraphs
from ingest.parsing.quiet import ready_unstructured
from ingest.settings import Limits

_MOST_PARTS = 200
_MOST_NAMED = 20  # attachments named one by one


def read_eml(file: Path, _limits: Limits) -> Parsed:
    """Read a saved message."""
    import email
    import email.policy

    raw = file.read_bytes()
    if raw.count(b"\nContent-") > 20 * _MOST_PARTS:
        return failed("too-large", f"This message has more than {_MOST_PARTS} parts. Send its attachments as files.")
    message = email.message_from_bytes(raw, policy=email.policy.compat32)
    names = [
        _decoded_header(part.get_filename() or "a file without a name")
        for part in message.walk()
        if part.get_content_disposition() == "attachment" or (part.get_filename() and not part.is_multipart())
    ]
    ready_unstructured()
    from unstructured.partition.email import partition_email

    try:
        parsed = one_part(_as_prose(converted(partition_email(str(file), process_attachments=False))))
    except (LookupError, UnicodeError):  # a character set that nobody knows
        body = message.get_payload(decode=True) if not message.is_multipart() else None
        parsed = one_part(plain_paragraphs(decode(body))) if isinstance(body, bytes) else failed("damaged")
    return _completed(parsed, _decoded_header(str(message.get("Subject", ""))), names)


def read_msg(file: Path, _limits: Limits) -> Parsed:
    """Read a message saved by Outlook."""
    ready_unstructured()
    from oxmsg import Message

    message = Message.load(str(file))
    names = [attachment.file_name or "a file without a name" for attachment in message.attachments]
    if message.html_body:
        parsed = html_elements(message.html_body)
    else:
        from unstructured.partition.msg import partition_msg

        parsed = one_part(_as_prose(converted(partition_msg(str(file), process_attachments=False))))
    return _completed(parsed, message.subject, names)


def _as_prose(elements: Iterable[Element]) -> list[Element]:
    """Return elements without headings: a short line in a letter is a greeting or a name."""
    return [
        replace(element, kind=ElementKind.PARAGRAPH, level=0) if element.kind is ElementKind.HEADING else element
        for element in elements
    ]


def _completed(parsed: Parsed, subject: str, names: list[str]) -> Parsed:
    """Put the subject on top and account for every attachment."""
    subject = " ".join(clean(subject).split())
    heading = [Element(kind=ElementKind.HEADING, text=subject, level=1)] if subject else []
    failures = [
        Failure(
            code="unsupported",
            message=f'The attachment "{_shown(name)}" was not read. Send it as a file of its own.',
        )
        for name in names[:_MOST_NAMED]
    ]
    if len(names) > _MOST_NAMED:
        more = len(names) - _MOST_NAMED
        failures.append(Failure(code="unsupported", message=f"{more} more attachments were not read. Send them."))
    return replace(
        parsed,
        elements=(*heading, *parsed.elements),
        page_numbers=parsed.page_numbers or (None,),
        locators=parsed.locators or ("",),
        title=subject,
        flags=(*parsed.flags, *(["embedded"] if names else [])),
        failures=(*parsed.failures, *failures),
    )


def _shown(name: str) -> str:
    return " ".join(clean(name).split())[:120]


def _decoded_header(value: str) -> str:
    """Return a header's words, encoded or not; never raises."""
    from email.header import decode_header

    try:
        parts = decode_header(value)
    except (ValueError, UnicodeError):  # a broken encoded word
        return value
    return "".join(decode(part) if isinstance(part, bytes) else part for part, _ in parts)
