"""A return's home, how far reading is, and the receipt of every file sent."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from api.access import Actor
from api.actions import documents, receipts, returns
from api.exports import csv_bytes
from api.pages import words
from api.pages.frame import SentForm, go, render
from api.services import Services
from api.web import Asking, Served
from ingest.model import DocumentStatus
from ingest.receipt import ENDINGS

router = APIRouter()


@router.get("/returns/{key}")
def show_return(
    request: Request, services: Served, actor: Asking, key: str, still: str = "", sent: str = "", exists: str = ""
) -> Response:
    """Show what arrived and where to go from here.

    `still` keeps a page without scripts from reloading itself; `exists`: somebody asked to open it anew.
    """
    told = {"still": bool(still), "sent": bool(sent), "exists": bool(exists)}
    return _home(request, services, actor, key, template="return.html", **told)


@router.get("/returns/{key}/progress")
def show_progress(request: Request, services: Served, actor: Asking, key: str) -> Response:
    """Give the part of a return's home that changes while files are read, for pages with scripts."""
    return _home(request, services, actor, key, template="progress.html")


@router.post("/returns/{key}/close")
def close_return(services: Served, actor: Asking, key: str, form: SentForm) -> RedirectResponse:  # noqa: ARG001 - the form was checked
    """Let nothing more be added to a return."""
    returns.close_return(services, actor, key)
    return go(f"/returns/{key}")


@router.post("/returns/{key}/reopen")
def reopen_return(services: Served, actor: Asking, key: str, form: SentForm) -> RedirectResponse:  # noqa: ARG001 - the form was checked
    """Let files and links be added to a closed return again."""
    returns.reopen_return(services, actor, key)
    return go(f"/returns/{key}")


@router.get("/returns/{key}/receipt")
def show_receipt(
    request: Request, services: Served, actor: Asking, key: str, status: str = "", upload: str = ""
) -> Response:
    """List every file sent, or those of one upload or status, and how each ended."""
    found = receipts.receipt(services, actor, key, upload_id=upload or None)
    chosen = status if status in ENDINGS else None
    return render(
        request,
        "receipt.html",
        title="Files you just sent" if upload else "Files received",
        actor=actor,
        crumbs=[("Files received", "")],
        view=found.view,
        receipt=found,
        counts=found.endings.items(),
        broken=found.broken,
        arrived=upload not in {one.id for one in found.broken},
        lines=[line for line in found.lines if chosen in (None, line.ending)],
        chosen=chosen,
        upload=upload,
    )


@router.get("/returns/{key}/receipt.csv")
def download_receipt(services: Served, actor: Asking, key: str) -> Response:
    """Give the receipt as a file for a spreadsheet."""
    found = receipts.receipt(services, actor, key)
    name = f"{found.view.item.reference} files received.csv"
    return Response(
        csv_bytes(receipts.iter_receipt_rows(found)),
        media_type="text/csv; charset=utf-8",
        headers={"content-disposition": documents.attachment_header(name)},
    )


def _home(
    request: Request,
    services: Services,
    actor: Actor,
    key: str,
    *,
    template: str,
    still: bool = False,
    sent: bool = False,
    exists: bool = False,
) -> Response:
    found = receipts.progress(services, actor, key)
    waiting = found.counts.get(str(DocumentStatus.RECEIVED), 0)
    return render(
        request,
        template,
        title=found.view.authority.name,
        actor=actor,
        view=found.view,
        counts=found.counts.items(),
        files=found.files,
        settled=found.files - waiting,
        done=found.done,
        broken=found.broken,
        state=words.state(found.view.item.state, actor.role),
        still=still,
        sent=sent,
        exists=exists,
    )
