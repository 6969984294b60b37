"""The web application: JSON under /api/v1, pages at the root, one way of telling errors."""

from __future__ import annotations

import errno
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from fastapi.staticfiles import StaticFiles
from sqlalchemy.exc import DataError
from starlette.exceptions import HTTPException

from api import pages, routes
from api.problems import Problem, problem_for, problem_of
from api.services import Services
from api.web import HEADERS, TOO_MANY, BodyLimit, PlainForms, SafeHeaders
from ingest.errors import EvidenceError, StorageFullError

logger = logging.getLogger(__name__)


def create_app(services: Services) -> FastAPI:
    """Make the application that serves this service."""

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        yield
        services.close()

    app = FastAPI(
        title="evidence-grid",
        version="1",
        openapi_url="/api/v1/openapi.json",
        docs_url=None,  # its page loads scripts from elsewhere
        redoc_url=None,
        lifespan=running,
    )
    app.state.services = services
    app.include_router(routes.router)
    app.include_router(pages.router)
    app.mount("/static", StaticFiles(directory=Path(__file__).parent / "static"), name="static")
    app.add_middleware(BodyLimit, most_mb=services.settings.limits.max_request_mb, tell=_tell)
    app.add_middleware(PlainForms, tell=_tell)
    app.add_middleware(SafeHeaders)
    app.add_exception_handler(EvidenceError, _tell)
    app.add_exception_handler(HTTPException, _tell)
    app.add_exception_handler(RequestValidationError, _tell)
    app.add_exception_handler(DataError, _tell)
    app.add_exception_handler(OSError, _tell)
    app.add_exception_handler(Exception, _tell)
    return app


def _tell(request: Request, error: Exception) -> Response:
    """Tell an error: problem+json under /api, a page elsewhere."""
    problem = _problem(error)
    if problem.status >= 500 and problem.status != 507:
        logger.error("request failed", exc_info=error, extra={"path": request.url.path})
    if request.url.path.startswith("/api/"):
        # An unexpected failure is told outside every middleware, so the headers are put on here.
        return JSONResponse(
            problem.as_json(), status_code=problem.status, media_type="application/problem+json", headers=HEADERS
        )
    return pages.error_page(request, problem)


def _problem(error: Exception) -> Problem:
    if isinstance(error, EvidenceError):
        return problem_of(error)
    if isinstance(error, HTTPException):
        many = str(error.detail).startswith("Too many files")  # as Starlette says it
        return problem_for(error.status_code, TOO_MANY if many else str(error.detail))
    if isinstance(error, RequestValidationError):
        return problem_for(422, _first_complaint(error.errors()))
    if isinstance(error, DataError):
        return problem_for(422, "Something in this is longer or larger than can be kept. Shorten it, then try again.")
    if isinstance(error, OSError) and error.errno in (errno.ENOSPC, errno.EDQUOT):
        return problem_of(StorageFullError(StorageFullError.__doc__))
    return problem_for(500, "Something went wrong on our side; nothing you sent before is lost. Try again.")


def _first_complaint(errors: Any) -> str:  # noqa: ANN401 - pydantic's own shape
    first = errors[0]
    if first["type"] == "json_invalid":
        why, at = first["ctx"]["error"], first["loc"][-1]
        return f"The request is no JSON that can be read: {why}, at character {at}. Mend it."
    place = " > ".join(str(part) for part in first["loc"][1:])
    return f"{place or 'The request'}: {first['msg']}."
