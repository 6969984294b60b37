"""What JSON routes and pages share: the service behind a request, who is asking, and limits on what is sent."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import SplitResult, urlsplit

from fastapi import Depends, Request, Response
from pydantic import AfterValidator, BaseModel, field_validator
from pydantic_core import PydanticCustomError
from python_multipart.multipart import parse_options_header
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import UploadFile
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api import access
from api.access import Actor
from api.actions import accounts
from api.services import Services
from ingest.blobs import CHUNK
from ingest.errors import EvidenceError, InputError, PermissionDeniedError, SignInError, TooLargeError
from ingest.holding import held_folder
from ingest.settings import MEGABYTE

PAGES = 2**31 - 1  # no page has a higher number; what a database takes for one
COOKIE = "evidence_grid_session"
FORM_MB = 1  # more than any form that sends no files
MAX_FILES = 1000  # in one form; FastAPI takes no other number where it reads a form itself
SAFE_METHODS = {"GET", "HEAD", "OPTIONS"}
NO_ROOM = "The request is larger than {most} MB, the most this service takes at once. Send fewer files at a time."

SIGN_IN = "Sign in first; sessions end after a while without use."
TOO_MANY = f"More than {MAX_FILES:,} files were sent at once, so none was kept. Send fewer files at a time."
LETTERS = "This form says that its letters are in something other than UTF-8, which is not taken. Send it in UTF-8."
NUL = "This holds a character that no text has (NUL, or half of one). Remove it, then send it again"
_NOT_KEPT = re.compile("[\0\ud800-\udfff]")

HEADERS = {
    "content-security-policy": "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; "
    "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; connect-src 'self'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
}


def services_of(request: Request) -> Services:
    """Give the service this application runs on."""
    services: Services = request.app.state.services
    return services


def session_token(request: Request) -> tuple[str, bool]:
    """Give the session's token and whether it came as a cookie; an empty token means nobody signed in."""
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    if kind.lower() == "bearer" and token:
        return token.strip(), False
    return request.cookies.get(COOKIE, ""), True


def signed_in(request: Request) -> Actor:
    """Give whoever is asking.

    Raises:
        SignInError: nobody, or the session is over.
        PermissionDeniedError: a cookie came with a change asked for by another site.
    """
    token, by_cookie = session_token(request)
    actor = accounts.resume(services_of(request), token=token) if token else None
    if actor is None:
        raise SignInError(SIGN_IN)
    if by_cookie and request.method not in SAFE_METHODS and not is_same_site(request):
        raise PermissionDeniedError("This change was asked for by another site, so it was not made.")
    return actor


Asking = Annotated[Actor, Depends(signed_in)]
Served = Annotated[Services, Depends(services_of)]


async def plain_address(request: Request) -> None:
    """Refuse an address with a NUL character in it, which PostgreSQL can neither store nor look for.

    Raises:
        InputError: it has one.
    """
    if "\0" in request.scope["path"] or b"%00" in request.scope["query_string"]:
        raise InputError(f"{NUL}.")


def is_kept(text: str) -> bool:
    """Say whether databases keep a text: it holds neither NUL characters nor halves of a character."""
    return _NOT_KEPT.search(text) is None


def _plain(given: Any) -> Any:  # noqa: ANN401 - a field of any type
    texts = [*given, *given.values()] if isinstance(given, dict) else [given]
    if any(isinstance(each, str) and not is_kept(each) for each in texts):
        raise PydanticCustomError("nul", NUL)
    return given


Text = Annotated[str, AfterValidator(_plain)]
"""A field of a form, with no character that is not kept."""


class Given(BaseModel):
    """The JSON that a route is given, with no character that is not kept in any field."""

    _each = field_validator("*")(_plain)


def form_token_of(request: Request) -> str:
    """Give the token that this session's forms carry."""
    token, _ = session_token(request)
    return access.form_token(token) if token else ""


@contextmanager
def spooled(services: Services, uploads: Sequence[UploadFile]) -> Iterator[list[tuple[Path, str]]]:
    """Give uploaded files as (file on disk, name they were sent under) while the block runs."""
    with held_folder(services.home / "spool") as folder:
        files = []
        for number, upload in enumerate(uploads):
            target = folder / str(number)
            with target.open("wb") as out:
                while chunk := upload.file.read(CHUNK):
                    out.write(chunk)
            files.append((target, upload.filename or "unnamed"))
        yield files


class BodyLimit:
    """Stop reading a request's body as soon as it is larger than the limit, whatever length it claims."""

    def __init__(self, app: ASGIApp, *, most_mb: int, tell: Callable[[Request, Exception], Response]) -> None:
        self._app = app
        self._most_mb = most_mb
        self._tell = tell

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on with a counting `receive`; answer 413 in its stead when the count is passed."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        # The body is spooled before a route asks who is sending it, so only who is signed in may send files.
        request = Request(scope)
        files = scope["path"].endswith("/files") and bool(session_token(request)[0])
        known = files and await run_in_threadpool(_is_signed_in, request)
        most_mb = self._most_mb if known else FORM_MB
        seen, most = 0, most_mb * MEGABYTE
        over: EvidenceError = TooLargeError(NO_ROOM.format(most=most_mb))
        if files and not known:
            over = SignInError(SIGN_IN)

        async def counted() -> Message:
            nonlocal seen
            message = await receive()
            seen += len(message.get("body", b""))
            if seen > most:
                raise over
            return message

        async def passed_on(message: Message) -> None:
            if seen <= most:  # past it, whatever the application makes of the broken-off body is not the reason
                await send(message)

        try:
            await self._app(scope, counted, passed_on)
        except EvidenceError as error:
            if error is not over:
                raise
        if seen > most:
            await self._tell(Request(scope), over)(scope, receive, send)


class PlainForms:
    """Refuse a form in other letters than UTF-8, some of which spell what no database keeps, before it is read."""

    def __init__(self, app: ASGIApp, *, tell: Callable[[Request, Exception], Response]) -> None:
        self._app = app
        self._tell = tell

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass the request on, or answer 400 in its stead."""
        charset = _charset(Request(scope)) if scope["type"] == "http" else "utf-8"
        if charset.lower() in {"utf-8", "utf8", "us-ascii"}:
            await self._app(scope, receive, send)
        else:
            await self._tell(Request(scope), EvidenceError(LETTERS))(scope, receive, send)


def _is_signed_in(request: Request) -> bool:
    """Tell whether a request comes with a session that is open."""
    return accounts.resume(services_of(request), token=session_token(request)[0]) is not None


def _charset(request: Request) -> str:
    """Give what a form says its letters are in."""
    kind, said = parse_options_header(request.headers.get("content-type"))
    form = kind in {b"multipart/form-data", b"application/x-www-form-urlencoded"}
    return said.get(b"charset", b"utf-8").decode("latin-1") if form else "utf-8"


class SafeHeaders:
    """Put the same protective headers on every answer; data is never kept by caches."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the headers to the answer's start."""

        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                given = {name.lower() for name, _ in message["headers"]}
                extra = dict(HEADERS)
                if not scope["path"].startswith("/static/"):
                    extra["cache-control"] = "private, no-store"
                message["headers"] = [
                    *message["headers"],
                    *((k.encode(), v.encode()) for k, v in extra.items() if k.encode() not in given),
                ]
            await send(message)

        await self._app(scope, receive, marked if scope["type"] == "http" else send)


def is_same_site(request: Request) -> bool:
    """Tell whether a change was asked for by one of our own pages."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in ("same-origin", "none")
    origin = split_address(request.headers.get("origin", ""))
    return bool(origin.netloc) and origin.netloc == request.headers.get("host")


def split_address(address: str) -> SplitResult:
    """Take an address apart; one that is none, which is not ours then, gives nothing in every part."""
    try:
        return urlsplit(address)
    except ValueError:
        return urlsplit("")
