"""Signing in and out."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Form, Request, Response
from fastapi.responses import RedirectResponse

from api import access
from api.actions import accounts
from api.pages.frame import SentForm, go, local_path, render
from api.web import COOKIE, Asking, Served, Text, is_same_site, session_token
from ingest.errors import PermissionDeniedError, SignInError

router = APIRouter()


@router.get("/sign-in")
def show_sign_in(request: Request, services: Served, next: str = "/", lost: str = "", out: str = "") -> Response:  # noqa: A002 - the address says next
    """Ask for name and password; somebody signed in already goes on."""
    token, _ = session_token(request)
    if token and accounts.resume(services, token=token) is not None:
        return go(local_path(next))
    return _form(request, then=next, lost=bool(lost), out=bool(out))


@router.post("/sign-in")
def sign_in(
    request: Request,
    services: Served,
    name: Annotated[Text, Form(max_length=access.MAX_NAME)] = "",
    password: Annotated[Text, Form(max_length=access.MAX_PASSWORD)] = "",
    next: Annotated[str, Form(max_length=4000)] = "/",  # noqa: A002 - the form says next
) -> Response:
    """Open a session.

    Raises:
        PermissionDeniedError: another site sent the form; there is no session yet that a token could come from.
    """
    if not is_same_site(request):
        raise PermissionDeniedError("Sign in on this service's own page.")
    try:
        _, token = accounts.sign_in(services, name=name, password=password)
    except SignInError as error:
        return _form(request, then=next, name=name, error=str(error))
    answer = go(local_path(next))
    answer.set_cookie(COOKIE, token, httponly=True, samesite="lax", secure=services.settings.secure_cookies, path="/")
    return answer


@router.post("/sign-out")
def sign_out(request: Request, services: Served, actor: Asking, form: SentForm) -> RedirectResponse:  # noqa: ARG001 - the form was checked
    """End the session."""
    accounts.sign_out(services, actor, token=session_token(request)[0])
    answer = go("/sign-in?out=1")
    answer.delete_cookie(COOKIE, path="/")
    return answer


def _form(
    request: Request, *, then: str, name: str = "", error: str = "", lost: bool = False, out: bool = False
) -> Response:
    return render(
        request,
        "sign_in.html",
        title="Sign in",
        actor=None,
        status=401 if error else 200,
        then=local_path(then),
        name=name,
        error=error,
        lost=lost,
        out=out,
    )
