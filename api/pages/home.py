"""The first page: the returns a person may see; and for administrators accounts and the event log."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from api.access import Actor, Role
from api.actions import accounts, health, overview, returns
from api.pages.frame import SentForm, field, go, render
from api.services import Services
from api.web import Asking, Served
from ingest.errors import EvidenceError, InputError

router = APIRouter()

LOG_ROWS = 500  # newest events shown
ACCOUNT_DONE = {
    "shut": "The account was shut and its sessions ended.",
    "opened": "The account is open again. Its password is the one it had.",
}


@router.get("/")
def show_home(request: Request, services: Served, actor: Asking) -> Response:
    """List the returns this person may see."""
    return _home(request, services, actor)


@router.post("/returns")
def open_return(request: Request, services: Served, actor: Asking, form: SentForm) -> Response:
    """Open a return as a draft, or go to the one of that name."""
    given = {name: field(form, name) for name in ("reference", "authority")}
    try:
        view = returns.open_return(services, actor, authority=given["authority"], reference=given["reference"])
    except InputError as error:
        return _home(request, services, actor, given=given, error=str(error))
    return go(f"/returns/{view.item.id}{'' if view.new else '?exists=1'}")


@router.get("/accounts")
def show_accounts(request: Request, services: Served, actor: Asking, done: str = "") -> Response:
    """List the accounts."""
    return _accounts(request, services, actor, done=done)


@router.post("/accounts")
def add_account(request: Request, services: Served, actor: Asking, form: SentForm) -> Response:
    """Add an account and show its password, once."""
    given = {name: field(form, name) for name in ("name", "role", "authority")}
    try:
        if given["role"] not in list(Role):
            raise InputError("Choose a role for the account.")
        role = Role(given["role"])
        added, password = accounts.add_user(
            services,
            actor,
            name=given["name"],
            role=role,
            authority=given["authority"] or None if role is Role.AUTHORITY else None,
        )
    except EvidenceError as error:
        return _accounts(request, services, actor, given=given, error=str(error))
    return _accounts(request, services, actor, added=added, password=password)


@router.post("/accounts/shut")
def shut_account(services: Served, actor: Asking, form: SentForm) -> RedirectResponse:
    """Shut an account."""
    accounts.disable_user(services, actor, name=field(form, "name"))
    return go("/accounts?done=shut")


@router.post("/accounts/open")
def open_account(services: Served, actor: Asking, form: SentForm) -> RedirectResponse:
    """Open an account again that was shut."""
    accounts.enable_user(services, actor, name=field(form, "name"))
    return go("/accounts?done=opened")


@router.get("/service")
def show_service(request: Request, services: Served, actor: Asking) -> Response:
    """Show whether files are being read, and what protects the service while they are."""
    return render(
        request,
        "service.html",
        title="The service",
        actor=actor,
        crumbs=[("The service", "")],
        found=health.inspect(services, actor),
        meaning=health.MEANING,
    )


@router.get("/log")
def show_log(request: Request, services: Served, actor: Asking) -> Response:
    """Show what was done, newest first, and whether the record is whole."""
    events = accounts.list_events(services, actor, limit=LOG_ROWS)
    broken, whole_at = accounts.check_new_events(services, actor)
    return render(
        request,
        "log.html",
        title="Event log",
        actor=actor,
        crumbs=[("Event log", "")],
        events=events,
        names=returns.name_authorities(services, actor),
        broken=broken,
        whole_at=whole_at,
        most=LOG_ROWS,
    )


def _home(
    request: Request, services: Services, actor: Actor, *, given: dict[str, str] | None = None, error: str = ""
) -> Response:
    found = overview.list_overviews(services, actor)
    return render(
        request,
        "home.html",
        title="Returns",
        actor=actor,
        status=422 if error else 200,
        overviews=found,
        authorities=sorted({each.view.authority.name for each in found}),
        given=given or {"reference": "", "authority": ""},
        error=error,
    )


def _accounts(
    request: Request,
    services: Services,
    actor: Actor,
    *,
    given: dict[str, str] | None = None,
    error: str = "",
    added: Actor | None = None,
    password: str = "",
    done: str = "",
) -> Response:
    return render(
        request,
        "accounts.html",
        title="Accounts",
        actor=actor,
        status=422 if error else 200,
        crumbs=[("Accounts", "")],
        users=accounts.list_users(services, actor),
        authorities=returns.name_authorities(services, actor),
        roles=list(Role),
        given=given or {"name": "", "role": "", "authority": ""},
        error=error,
        added=added,
        password=password,
        done=ACCOUNT_DONE.get(done, ""),
    )
