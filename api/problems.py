"""Errors as problem+json (RFC 9457) and as HTTP status: the one place that knows the numbers."""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from ingest.errors import EvidenceError

STATUS = {
    "bad-request": 400,
    "bad-input": 422,
    "bad-query": 400,
    "bad-framework": 422,
    "sign-in": 401,
    "forbidden": 403,
    "not-found": 404,
    "conflict": 409,
    "too-large": 413,
    "storage-full": 507,
    "outage": 503,
}
TITLES = {
    400: "The request cannot be understood",
    401: "Sign in first",
    403: "Your account may not do this",
    404: "There is nothing here",
    405: "This address does not take that method",
    409: "Somebody changed this in the meantime",
    413: "Too large",
    422: "Something in the request needs mending",
    500: "The service failed",
    503: "The service is out of order",
    507: "The disk is full",
}


NEXT_STEP = {
    404: "The API has no such address. /api/v1/openapi.json lists all it has.",
    405: "This address of the API takes another method. /api/v1/openapi.json lists which.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One error as told to whoever asked."""

    status: int
    code: str
    title: str
    detail: str

    def as_json(self) -> dict[str, Any]:
        """Give the members of problem+json."""
        return {
            "type": "about:blank",
            "title": self.title,
            "status": self.status,
            "detail": NEXT_STEP.get(self.status, self.detail) if self.detail == self.title else self.detail,
            "code": self.code,
        }


def problem_of(error: EvidenceError) -> Problem:
    """Tell an error of ours as a problem."""
    status = STATUS[error.code]
    return Problem(status=status, code=error.code, title=TITLES[status], detail=str(error) or (error.__doc__ or ""))


def problem_for(status: int, detail: str) -> Problem:
    """Tell an HTTP status as a problem; a detail that only names the status says no more than the title."""
    title = TITLES.get(status, "The request failed")
    said = detail if detail != HTTPStatus(status).phrase else ""
    return Problem(status=status, code=f"http-{status}", title=title, detail=said or title)
