"""Tell what of a message is its text, what was sent with it, and what only serves to show or deliver it."""

from __future__ import annotations

from collections.abc import Iterator

from ingest.parsing.mime import Part

MESSAGES = ("message/rfc822", "message/global")
_DELIVERY = (  # signatures, receipts and resource forks: nobody reads them as files
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
    "application/pgp-signature",
    "application/pgp-encrypted",
    "application/applefile",
    "message/delivery-status",
    "message/disposition-notification",
    "message/rfc822-headers",
    "text/rfc822-headers",
)
_BODIES = ("text/plain", "text/html", "text/enriched", "text/richtext", "text/markdown", "text/calendar")
_SEALED = ("application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted")


def attached(root: Part) -> Iterator[Part]:
    """Yield the parts that are files of their own, in the order they were sent."""
    yield from _attached(root, None, related=False)


def shown(root: Part) -> Iterator[Part]:
    """Yield the pictures with a name that the text of a message shows."""
    yield from _shown(root, related=False)


def is_attached(part: Part, parent: Part | None, *, related: bool) -> bool:
    """Say whether a part without parts is a file of its own.

    `related` says that it stands among what one text is shown with, at any depth.
    """
    if part.refused or part.kind in MESSAGES:
        return True
    if part.kind in _DELIVERY or part.kind.startswith("multipart/"):
        return False
    if parent is None:  # the whole message is this part
        return not part.kind.startswith("text/")
    if part.disposition != "attachment" and _is_shown(part, related=related):
        return False
    named = part.disposition == "attachment" or bool(part.filename)
    return named or not (related or part.kind in _BODIES or parent.kind == "multipart/alternative")


def _is_shown(part: Part, *, related: bool) -> bool:
    """Say whether a part is a picture in the text: a logo, a signature, a screenshot."""
    return part.kind.startswith("image/") and (related or bool(part.headers.get("Content-ID")))


def _shown(part: Part, *, related: bool) -> Iterator[Part]:
    if not part.parts:
        if part.filename and part.disposition != "attachment" and _is_shown(part, related=related):
            yield part
        return
    for inner in part.parts:
        yield from _shown(inner, related=related or part.kind == "multipart/related")


def is_sealed(root: Part) -> bool:
    """Say whether a message is locked, so that only its recipients can read it."""
    return root.kind in _SEALED


def _attached(part: Part, parent: Part | None, *, related: bool) -> Iterator[Part]:
    if not part.parts:
        if is_attached(part, parent, related=related):
            yield part
        return
    for inner in part.parts:
        yield from _attached(inner, part, related=related or part.kind == "multipart/related")
