"""What an authority sends: files, public links, and the return itself."""

from __future__ import annotations

from collections.abc import Iterable

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse
from starlette.datastructures import FormData, UploadFile

from api import access
from api.access import Actor, Permission
from api.actions import completeness, receipts, returns, sending
from api.pages.feedback import group_items
from api.pages.frame import SentForm, field, go, render
from api.services import Services
from api.web import MAX_FILES, Asking, Served, spooled
from ingest.errors import InputError
from ingest.receipt import UNREAD, ReceiptLine

router = APIRouter()

_FIELDS = ("request_item", "section", "note", "link", "path")


@router.get("/returns/{key}/send")
def show_send(
    request: Request, services: Served, actor: Asking, key: str, item: str = "", path: str = "", done: str = ""
) -> Response:
    """Ask for files, a public link or what a file answers; `item`: of the list, `path`: of the file they are about."""
    return _send(request, services, actor, key, given={"request_item": item, "path": path}, done=done)


@router.post("/returns/{key}/files")
def send_files(request: Request, services: Served, actor: Asking, key: str, form: SentForm) -> Response:
    """Take the files, then show what became of them."""
    sent = [part for part in form.getlist("files") if isinstance(part, UploadFile) and part.filename]
    declared = sending.Declared(**_declared(form))
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
        sending.declare(services, actor, key, **_declared(form), link=field(form, "link"))
    except InputError as error:
        return _send(request, services, actor, key, given=_given(form), link_error=str(error))
    return go(f"/returns/{key}/send?done=linked")


@router.post("/returns/{key}/answers")
def say_answer(request: Request, services: Served, actor: Asking, key: str, form: SentForm) -> Response:
    """Take which request item a file sent already answers."""
    try:
        sending.declare(services, actor, key, **_declared(form), path=field(form, "path"))
    except InputError as error:
        return _send(request, services, actor, key, given=_given(form), answer_error=str(error))
    return go(f"/returns/{key}/send?done=answered")


@router.get("/returns/{key}/submit")
def show_submit(request: Request, services: Served, actor: Asking, key: str) -> Response:
    """Ask once more before a return is sent to the regulator."""
    access.require(actor, Permission.SEND)
    found = receipts.progress(services, actor, key)
    feedback = completeness.show_completeness(services, actor, key)
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
        groups=group_items(feedback.report),
    )


@router.post("/returns/{key}/submit")
def submit(services: Served, actor: Asking, key: str, form: SentForm) -> RedirectResponse:  # noqa: ARG001 - the form was checked
    """Send the return to the regulator."""
    returns.submit_return(services, actor, key)
    return go(f"/returns/{key}?sent=1")


def _declared(form: FormData) -> dict[str, str]:
    """Give what every form here says of the request item."""
    return {name: field(form, name) for name in ("request_item", "section", "note")}


def _given(form: FormData) -> dict[str, str]:
    return {name: field(form, name) for name in _FIELDS}


def _can_answer(lines: Iterable[ReceiptLine]) -> list[str]:
    """Give the paths of files that may answer a request item, each once: copies answer as the file they repeat."""
    fit = (line for line in lines if line.document is not None and line.status not in UNREAD and not line.copy)
    return sorted({line.entry.path for line in fit})


def _send(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    *,
    given: dict[str, str],
    files_error: str = "",
    link_error: str = "",
    answer_error: str = "",
    done: str = "",
) -> Response:
    access.require(actor, Permission.SEND)
    found = receipts.receipt(services, actor, key)
    view = found.view
    sending.check_open(view)
    return render(
        request,
        "send.html",
        title="Add files and links",
        actor=actor,
        status=422 if files_error or link_error or answer_error else 200,
        crumbs=[("Add files and links", "")],
        view=view,
        framework=services.framework(view.item.framework),
        sent=_can_answer(found.lines),
        given={**dict.fromkeys(_FIELDS, ""), **given},
        files_error=files_error,
        link_error=link_error,
        answer_error=answer_error,
        linked=done == "linked",
        answered=done == "answered",
        limits=services.settings.limits,
        most_files=MAX_FILES,
    )
