"""What every page shares: templates, the signed-in person, forms that only our own pages can send, and errors."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import cache
from typing import Annotated, Any
from urllib.parse import quote, urlencode

from fastapi import Depends, Request, Response
from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.datastructures import FormData

from api import access
from api.access import Actor, Permission
from api.actions import accounts
from api.actions.returns import ReturnView
from api.pages import words
from api.problems import Problem
from api.web import (
    HEADERS,
    MAX_FILES,
    NUL,
    SAFE_METHODS,
    Asking,
    form_token_of,
    is_kept,
    services_of,
    session_token,
    split_address,
)
from api.wording import PERSONAL_NEXT, personal_details
from ingest.errors import InputError, PermissionDeniedError

Crumbs = list[tuple[str, str]]  # (words, address), outermost first
MAX_FIELDS = 50  # of one form; files are counted apart
NEXT_STEP = {
    400: "Go back, change what you asked for, and try again.",
    403: "Go back, or choose something else from the list of returns.",
    404: "Check the address. It may be mistyped, or the thing may not be shared with your account.",
    405: "Go back and use the buttons of the page.",
    409: "Go back, reload the page and look at what changed.",
    413: "Send fewer files at a time, or divide a large archive into smaller ones. Nothing else was lost.",
    422: "Go back and mend what the message names. What you sent before is safe.",
    500: "Try again in a minute. If it happens again, tell an administrator what you did and when.",
    507: "Tell an administrator that the disk is full, then send the file again. What was sent before is safe.",
}


@cache
def _templates() -> Environment:
    made = Environment(
        loader=PackageLoader("api", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["words"] = words
    made.globals["may"] = Permission
    made.globals["personal_next"] = PERSONAL_NEXT
    made.filters["personal"] = personal_details
    for name in ("london", "count", "percent", "size", "as_sent", "last_part", "folders", "named", "once_a_place"):
        made.filters[name] = getattr(words, name)
    return made


def render(
    request: Request,
    template: str,
    *,
    title: str,
    actor: Actor | None,
    crumbs: Crumbs | None = None,
    view: ReturnView | None = None,
    status: int = 200,
    **values: Any,  # noqa: ANN401 - whatever the template shows
) -> HTMLResponse:
    """Fill a template; `view` is the return that the page belongs to."""
    trail = [("Returns", "/")] if actor is not None else []
    if view is not None:
        trail.append((view.item.reference, f"/returns/{view.item.id}"))
    html = (
        _templates()
        .get_template(template)
        .render(
            title=title,
            actor=actor,
            crumbs=trail + (crumbs or []),
            view=view,
            form_token=form_token_of(request) if actor is not None else "",
            here=_here(request, view),
            **values,
        )
    )
    return HTMLResponse(html, status_code=status)


def _here(request: Request, view: ReturnView | None) -> str:
    """Give the page's address, the return in it by its id where it was asked for by its reference."""
    path = request.url.path
    if view is None or not path.startswith("/returns/"):
        return path
    _, _, behind = path.removeprefix("/returns/").partition("/")
    return f"/returns/{view.item.id}" + (f"/{behind}" if behind else "")


def go(address: str) -> RedirectResponse:
    """Send the browser on after a change, so that reloading repeats nothing."""
    return RedirectResponse(address, status_code=303)


def error_page(request: Request, problem: Problem) -> Response:
    """Tell an error as a page with what to do next; somebody who is not signed in is sent to sign in."""
    if problem.status == 401:
        lost = {} if request.method in SAFE_METHODS else {"lost": "1"}
        return go("/sign-in?" + urlencode({"next": way_back(request), **lost}))
    page = render(
        request,
        "error.html",
        title=problem.title,
        actor=_who(request) if problem.status < 500 else None,
        crumbs=[(problem.title, "")],
        status=problem.status,
        problem=problem,
        next_step=NEXT_STEP.get(problem.status, "Go back and try again."),
    )
    # A failure of our own is answered outside the middleware that adds these.
    page.headers.update(HEADERS)
    return page


def way_back(request: Request) -> str:
    """Give the page to return to after signing in: this one, or the one a form was sent from."""
    if request.method in SAFE_METHODS:
        return local_path(request.url.path + (f"?{request.url.query}" if request.url.query else ""))
    came_from = split_address(request.headers.get("referer", ""))
    if came_from.netloc != request.headers.get("host"):
        return "/"
    return local_path(came_from.path + (f"?{came_from.query}" if came_from.query else ""))


def local_path(address: str) -> str:
    """Give an address of this site to go on to; the list of returns for any other, so that no link leads away."""
    parts = split_address(address)
    plain = address.isprintable() and parts.path.startswith("/") and not address.startswith(("//", "/\\"))
    if not plain or parts.scheme or parts.netloc or parts.path in ("/sign-in", "/sign-out"):
        return "/"
    return quote(parts.path, safe="/@:!$&'()*+,;=-._~%") + (f"?{parts.query}" if parts.query else "")


async def _sent_form(request: Request, actor: Asking) -> AsyncIterator[FormData]:  # noqa: ARG001 - signed in first
    # Read here, not by FastAPI, which would tell a body that is too large as a bad request.
    async with request.form(max_files=MAX_FILES, max_fields=MAX_FIELDS) as form:
        token, _ = session_token(request)
        if not access.is_form_token(field(form, "form_token"), token):
            raise PermissionDeniedError("This form did not come from a page of your session. Reload it and try again.")
        if not all(is_kept(value) for _, value in form.multi_items() if isinstance(value, str)):
            raise InputError(f"{NUL}.")
        yield form


SentForm = Annotated[FormData, Depends(_sent_form)]
"""The fields of a form, from a signed-in person and a page of this very session."""


def field(form: FormData, name: str) -> str:
    """Give a text field; empty when it was not sent or is a file."""
    value = form.get(name, "")
    return value.strip() if isinstance(value, str) else ""


def _who(request: Request) -> Actor | None:
    token, _ = session_token(request)
    return accounts.resume(services_of(request), token=token) if token else None
