"""What an authority sends: files, public links, and the return itself."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData, UploadFile

from api import access
from api.access import Actor, Permission
from api.actions import receipts, returns, sending
from api.pages.frame import SentForm, field, go, render
from api.services import Services
from api.web import MAX_FILES, Asking, Served, spooled
from ingest.errors import InputError

router = APIRouter()

_FIELDS = ("request_item", "section", "note", "link")


@router.get("/returns/{key}/send")
def show_send(
    request: Request, services: Served, actor: Asking, key: str, item: str = "", linked: str = ""
) -> Response:
    """Ask for files or a public link; `item` is the request item they are for."""
    return _send(request, services, actor, key, given={"request_item": item}, linked=bool(linked))


@router.post("/returns/{key}/files")
def send_files(request: Request, services: Served, actor: Asking, key: str, form: SentForm) -> Response:
    """Take the files, then show what became of them."""
    sent = [part for part in form.getlist("files") if isinstance(part, UploadFile) and part.filename]
    declared = sending.Declared(
        request_item=field(form, "request_item"), section=field(form, "section"), note=field(form, "note")
    )
    if not sent:
        return _send(request, services, actor, key, given=_given(form), files_error="Choose at least one file to send.")
    try:
        with spooled(services, sent) as held:
            upload = sending.send_files(services, actor, key, held, declared=declared)
    except InputError as error:
        return _send(request, services, actor, key, given=_given(form), files_error=str(error))
    return go(f"/returns/{key}/receipt?upload={upload}")


@router.post("/returns/{key}/links")
def give_link(request: Request, services: Served, actor: Asking, key: str, form: SentForm) -> Response:
    """Take a public link for a request item."""
    try:
        sending.declare(
            services,
            actor,
            key,
            request_item=field(form, "request_item"),
            section=field(form, "section"),
            note=field(form, "note"),
            link=field(form, "link"),
        )
    except InputError as error:
        return _send(request, services, actor, key, given=_given(form), link_error=str(error))
    return go(f"/returns/{key}/send?linked=1")


@router.get("/returns/{key}/submit")
def show_submit(request: Request, services: Served, actor: Asking, key: str) -> Response:
    """Ask once more before a return is sent to the regulator."""
    access.require(actor, Permission.SEND)
    found = receipts.progress(services, actor, key)
    return render(
        request,
        "submit.html",
        title="Send this return to the regulator",
        actor=actor,
        crumbs=[("Send to the regulator", "")],
        view=found.view,
        counts=found.counts.items(),
        files=found.files,
        done=found.done,
        broken=found.broken,
    )


@router.post("/returns/{key}/submit")
def submit(services: Served, actor: Asking, key: str, form: SentForm) -> RedirectResponse:  # noqa: ARG001 - the form was checked
    """Send the return to the regulator."""
    returns.submit_return(services, actor, key)
    return go(f"/returns/{key}?sent=1")


def _given(form: FormData) -> dict[str, str]:
    return {name: field(form, name) for name in _FIELDS}


def _send(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    *,
    given: dict[str, str],
    files_error: str = "",
    link_error: str = "",
    linked: bool = False,
) -> Response:
    access.require(actor, Permission.SEND)
    view = returns.find_return(services, actor, key)
    sending.check_open(view)
    framework = services.framework(view.item.framework)
    return render(
        request,
        "send.html",
        title="Add files and links",
        actor=actor,
        status=422 if files_error or link_error else 200,
        crumbs=[("Add files and links", "")],
        view=view,
        framework=framework,
        given={**dict.fromkeys(_FIELDS, ""), **given},
        files_error=files_error,
        link_error=link_error,
        linked=linked,
        limits=services.settings.limits,
        most_files=MAX_FILES,
    )
