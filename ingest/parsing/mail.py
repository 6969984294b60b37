"""Read e-mail: subject and body; what was sent with it is taken out by `ingest.attachments`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

from ingest.model import Element, ElementKind, Failure, Parsed
from ingest.parsing.mail_lines import Stretch, stretches
from ingest.parsing.mail_parts import attached, is_attached, is_sealed
from ingest.parsing.mime import MOST_PARTS, Part, open_part, read_parts, text_of, words_of_header
from ingest.parsing.outcome import clean, failed
from ingest.parsing.outlook import open_item
from ingest.parsing.pieces import converted, html_elements, one_part, paragraphs_of, plain_paragraphs, quickly_judged
from ingest.parsing.quiet import ready_unstructured
from ingest.settings import MEGABYTE, Limits

_MOST_TEXTS = 200  # parts read as the message's own words
_SEALED = "This message is encrypted. Open it, print it to PDF and send that, with the files that came with it."
_BARE = "This message has no words of its own. The files that came with it are listed by themselves."
_RICH = "The words of this message are kept in a way that cannot be read here. Open it, print it to PDF and send that."


def read_eml(file: Path, limits: Limits) -> Parsed:
    """Read a saved message.

    Who sent it to whom is no evidence and is left out.
    """
    message = read_parts(file)
    if is_sealed(message.root):
        return failed("encrypted", _SEALED, flags=["encrypted"])
    body = _Body(file, limits)
    body.read(message.root, None, related=False)
    if not message.complete:
        text = f"This message has more parts than the {MOST_PARTS:,} that are looked at. Send the others as files."
        body.failures.append(Failure(code="too-large", message=text))
    elif body.passed:
        text = f"Only the first {_MOST_TEXTS} parts of this message were read. Send the others as files of their own."
        body.failures.append(Failure(code="too-large", message=text))
    subject = words_of_header(str(message.root.headers.get("Subject", "")))
    return _completed(body, subject, embedded=next(attached(message.root), None) is not None)


def read_page_archive(file: Path, limits: Limits) -> Parsed:
    """Read a web page that was saved in one file with all that it shows (MHT, MHTML)."""
    message = read_parts(file)
    body = _Body(file, limits)
    body.read(message.root, None, related=False)
    title = words_of_header(str(message.root.headers.get("Subject", "")))
    return replace(one_part(body.elements, title=title, flags=body.flags), failures=tuple(body.failures))


def read_msg(file: Path, limits: Limits) -> Parsed:
    """Read a message saved by Outlook."""
    body = _Body(file, limits)
    with open_item(file) as item:
        markup = item.html()
        if markup:
            body.take(html_elements(markup))
        if not body.elements:
            body.take(one_part(_prose(item.text())))
        if not body.elements and item.rich:
            body.failures.append(Failure(code="unsupported", message=_RICH))
        return _completed(body, item.subject, embedded=any(not each.shown for each in item.attachments()))


@dataclass(slots=True)
class _Body:
    """The words of a message, gathered from its parts."""

    file: Path
    limits: Limits
    elements: list[Element] = field(default_factory=list)
    flags: dict[str, None] = field(default_factory=dict)
    failures: list[Failure] = field(default_factory=list)
    texts: int = 0
    passed: bool = False  # there were more texts than are read

    def take(self, parsed: Parsed) -> None:
        self.elements.extend(parsed.elements)
        self.flags.update(dict.fromkeys(parsed.flags))
        self.failures.extend(parsed.failures)

    def read(self, part: Part, parent: Part | None, *, related: bool) -> None:
        """Read a part; of the same text in several forms, or of a page with what belongs to it, the first that speaks.

        The form last sent is the richest (RFC 2046, 5.1.4).
        """
        if not part.parts:
            if not is_attached(part, parent, related=related):
                self._read_text(part)
            return
        related = related or part.kind == "multipart/related"
        choice = part.kind in ("multipart/alternative", "multipart/related")
        before = len(self.elements)
        for inner in _by_richness(part.parts) if part.kind == "multipart/alternative" else part.parts:
            self.read(inner, part, related=related)
            if choice and len(self.elements) > before:
                return

    def _read_text(self, part: Part) -> None:
        if not part.kind.startswith(("text/", "multipart/")) or part.kind == "text/calendar":
            return
        if self.texts == _MOST_TEXTS:
            self.passed = True
            return
        self.texts += 1
        if part.end - part.start > 2 * self.limits.max_text_mb * MEGABYTE:
            most = f"A part of this message holds more than {2 * self.limits.max_text_mb} MB of text. Split it."
            self.failures.append(Failure(code="too-large", message=most))
            return
        content = b"".join(open_part(self.file, part))
        text = text_of(content, str(part.headers.get_content_charset() or ""))
        self.take(html_elements(text) if part.kind == "text/html" else one_part(_prose(text)))


def _by_richness(parts: list[Part]) -> Iterator[Part]:
    """Yield the forms of one text: web pages before plain words, the later of two before the earlier."""
    backwards = parts[::-1]
    yield from (part for part in backwards if _holds_page(part))
    yield from (part for part in backwards if not _holds_page(part))


def _holds_page(part: Part) -> bool:
    return part.kind == "text/html" or any(map(_holds_page, part.parts))


def _prose(text: str) -> list[Element]:
    """Return the paragraphs of a letter; what stands below the rule of a signature is no part of it."""
    quick = quickly_judged(paragraphs_of(text))
    return [element for stretch in stretches(text) for element in _of_stretch(stretch, quick=quick)]


def _of_stretch(stretch: Stretch, *, quick: bool) -> list[Element]:
    """Return the paragraphs of some text; a short line in it is a greeting or a name, never a heading."""
    if stretch.signature:
        text = clean(stretch.text)
        return [Element(kind=ElementKind.FOOTER, text=text)] if text else []
    if not quick:
        return plain_paragraphs(stretch.text)
    if not stretch.text.strip():
        return []
    ready_unstructured()
    from unstructured.partition.text import partition_text

    return _without_headings(converted(partition_text(text=stretch.text)))


def _without_headings(elements: Iterable[Element]) -> list[Element]:
    return [
        replace(element, kind=ElementKind.PARAGRAPH, level=0) if element.kind is ElementKind.HEADING else element
        for element in elements
    ]


def _completed(body: _Body, subject: str, *, embedded: bool) -> Parsed:
    """Put the subject on top."""
    subject = " ".join(clean(subject).split())
    heading = [Element(kind=ElementKind.HEADING, text=subject, level=1)] if subject else []
    if embedded and not body.elements and not body.failures:
        body.failures.append(Failure(code="empty", message=_BARE))
    return replace(
        one_part((*heading, *body.elements), title=subject, flags=(*body.flags, *(["embedded"] if embedded else []))),
        failures=tuple(body.failures),
    )
