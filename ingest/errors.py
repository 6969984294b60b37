"""What can go wrong, in the user's words: each class says what happened and what to do next."""

from __future__ import annotations


class EvidenceError(Exception):
    """Something about the request cannot be done; the message says what to do next."""

    code = "bad-request"


class NotFoundError(EvidenceError):
    """There is nothing with that name that you may see. Check the name, or ask who shares it with you."""

    code = "not-found"


class UnreadError(NotFoundError):
    """This document has no text to show. The list of files received says why, and what to do."""


class PermissionDeniedError(EvidenceError):
    """Your account may not do this. Ask an administrator for the role that may."""

    code = "forbidden"


class SignInError(EvidenceError):
    """The name or the password is not right. Check both, or ask an administrator for a new password."""

    code = "sign-in"


class TooLargeError(EvidenceError):
    """The file is larger than this service takes. Split it, or ask an administrator to raise the limit."""

    code = "too-large"


class StorageFullError(EvidenceError):
    """The disk is full, so the file was not kept. Free space on the server and send it again."""

    code = "storage-full"


class OutageError(EvidenceError):
    """The service itself failed, not the file. Look into the service's log, mend what it names, then try again."""

    code = "outage"


class FrameworkError(EvidenceError):
    """The framework file cannot be used. Mend the place it names, then load it again."""

    code = "bad-framework"


class QueryError(EvidenceError):
    """The search cannot be understood. Check for an unclosed quote, or use plain words."""

    code = "bad-query"


class ConflictError(EvidenceError):
    """Somebody changed this in the meantime. Look at it again, then decide."""

    code = "conflict"


class InputError(EvidenceError):
    """The request is missing something or holds something that cannot be used; the message names it."""

    code = "bad-input"
