"""JSON on returns, the files sent to them and their documents."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

from fastapi import APIRouter, File, Form, Query, Response, UploadFile
from fastapi import Path as UrlPath
from fastapi.responses import StreamingResponse
from pydantic import AwareDatetime, Field

from api.access import Actor
from api.actions import documents, receipts, returns, sending
from api.web import PAGES, Asking, Given, Served, Text, spooled
from ingest.errors import InputError
from ingest.names import as_sent

router = APIRouter()

PageNumber = Annotated[int, UrlPath(ge=1, le=PAGES, description="pages count from 1")]


class NewReturn(Given):
    """A return to open."""

    authority: str = Field(default="", max_length=200, description="left out by an authority's own account")
    reference: str = Field(max_length=100)
    framework: str | None = Field(default=None, max_length=200)
    due_at: AwareDatetime | None = Field(default=None, description="when it is due, with a time zone")


class NewDeclaration(Given):
    """What the authority says of a file, or a public link for a request item."""

    request_item: str = Field(max_length=40)
    path: str = Field(default="", max_length=4000)
    section: str = Field(default="", max_length=500)
    note: str = Field(default="", max_length=2000)
    link: str = Field(default="", max_length=2000)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnAnswer:
    """A return as a list shows it."""

    id: str
    reference: str
    authority: str
    framework: str
    state: str
    due_at: datetime | None  # UTC
    revision: int | None  # None for an authority


@dataclass(frozen=True, slots=True, kw_only=True)
class BrokenUpload:
    """An upload of the return that did not come to its end: it broke off, or still arrives."""

    upload: str
    received_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptAnswer:
    """Every file sent and how it ended."""

    upload: str | None
    done: bool
    counts: dict[str, int]  # by status; archives and parts of messages are no evidence there
    endings: dict[str, int]  # by how they ended; archives and parts of messages are what they are
    broken_off: list[BrokenUpload]
    files: list[dict[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class PageAnswer:
    """One page of a document as text."""

    document: str
    path: str
    title: str
    number: int
    page: int | None
    locator: str
    pages: int
    text: str


@router.get("/returns")
def list_returns(services: Served, actor: Asking) -> list[ReturnAnswer]:
    """List the returns this account may see."""
    return [_return(view, actor) for view in returns.list_returns(services, actor)]


@router.post("/returns", status_code=201, responses={200: {"description": "It is there already, and stays as it is"}})
def open_return(services: Served, actor: Asking, given: NewReturn, response: Response) -> ReturnAnswer:
    """Open a return as a draft; one of this reference that is there already is given with 200."""
    view = returns.open_return(
        services,
        actor,
        authority=given.authority,
        reference=given.reference,
        framework=given.framework,
        due_at=given.due_at,
    )
    response.headers["location"] = f"/api/v1/returns/{view.item.id}"
    if not view.new:
        response.status_code = 200
    return _return(view, actor)


@router.get("/returns/{return_id}")
def show_return(services: Served, actor: Asking, return_id: str) -> ReturnAnswer:
    """Give one return, by id or reference."""
    return _return(returns.find_return(services, actor, return_id), actor)


@router.post("/returns/{return_id}/submit", status_code=204)
def submit_return(services: Served, actor: Asking, return_id: str) -> None:
    """Send a draft to the regulator."""
    returns.submit_return(services, actor, return_id)


@router.post("/returns/{return_id}/close")
def close_return(services: Served, actor: Asking, return_id: str) -> ReturnAnswer:
    """Let nothing more be added to a return; decisions go on."""
    return _return(returns.close_return(services, actor, return_id), actor)


@router.post("/returns/{return_id}/reopen")
def reopen_return(services: Served, actor: Asking, return_id: str) -> ReturnAnswer:
    """Let files and links be added to a closed return again."""
    return _return(returns.reopen_return(services, actor, return_id), actor)


@router.post("/returns/{return_id}/files", status_code=202)
def send_files(
    services: Served,
    actor: Asking,
    return_id: str,
    response: Response,
    sent: Annotated[list[UploadFile], File(alias="files", description="files or archives")],
    request_item: Annotated[Text, Form(max_length=40)] = "",
    section: Annotated[Text, Form(max_length=500)] = "",
    note: Annotated[Text, Form(max_length=2000)] = "",
) -> ReceiptAnswer:
    """Send files; they are read in the background, see Location for how they end."""
    declared = sending.Declared(request_item=request_item, section=section, note=note)
    with spooled(services, sent) as held:
        upload_id = sending.send_files(services, actor, return_id, held, declared=declared)
    response.headers["location"] = f"/api/v1/returns/{return_id}/uploads/{upload_id}"
    return _receipt(receipts.receipt(services, actor, return_id, upload_id=upload_id), upload_id)


@router.get("/returns/{return_id}/uploads/{upload_id}")
def show_upload(services: Served, actor: Asking, return_id: str, upload_id: str) -> ReceiptAnswer:
    """Give the receipt of one upload."""
    return _receipt(receipts.receipt(services, actor, return_id, upload_id=upload_id), upload_id)


@router.get("/returns/{return_id}/receipt")
def show_receipt(services: Served, actor: Asking, return_id: str) -> ReceiptAnswer:
    """Give the receipt of everything sent."""
    return _receipt(receipts.receipt(services, actor, return_id), None)


@router.post("/returns/{return_id}/declarations", status_code=201)
def declare(services: Served, actor: Asking, return_id: str, given: NewDeclaration) -> dict[str, str]:
    """Say which request item a file answers, or give a public link for an item."""
    sending.declare(
        services,
        actor,
        return_id,
        request_item=given.request_item,
        path=given.path,
        section=given.section,
        note=given.note,
        link=given.link,
    )
    return {"request_item": given.request_item}


@router.get("/returns/{return_id}/documents/{document_id}/pages/{number}")
def show_page(services: Served, actor: Asking, return_id: str, document_id: str, number: PageNumber) -> PageAnswer:
    """Give one page of a document as text."""
    shown = documents.show_page(services, actor, return_id, document_id, number)
    return PageAnswer(
        document=shown.document.id,
        path=as_sent(shown.path),
        title=shown.document.title,
        number=shown.page.number,
        page=shown.page.page,
        locator=shown.page.locator,
        pages=shown.pages,
        text=shown.page.text,
    )


@router.get("/returns/{return_id}/documents/{document_id}/pages/{number}/picture", response_class=Response)
def draw_page(
    services: Served,
    actor: Asking,
    return_id: str,
    document_id: str,
    number: PageNumber,
    mark: Annotated[list[str], Query(max_length=100, description="START-END in the page's text")] = [],  # noqa: B006 - FastAPI copies it
    strip: bool = False,  # noqa: FBT001, FBT002 - a query parameter
) -> Response:
    """Give a page as it prints, as PNG, with stretches of its text highlighted; a strip shows those lines only."""
    png = documents.draw_page(
        services, actor, return_id, document_id, number, marks=[_stretch(each) for each in mark], strip=strip
    )
    return Response(png, media_type="image/png")


@router.get("/returns/{return_id}/documents/{document_id}/original", response_class=StreamingResponse)
def download_original(services: Served, actor: Asking, return_id: str, document_id: str) -> StreamingResponse:
    """Give the file as it was sent, always as a download."""
    return original_answer(documents.open_original(services, actor, return_id, document_id))


def original_answer(original: documents.Original) -> StreamingResponse:
    """Send a file as a download under its own name; the browser never opens it in place."""
    return StreamingResponse(
        original.chunks,
        media_type="application/octet-stream",
        headers={"content-disposition": documents.attachment_header(original.name)},
    )


def _stretch(given: str) -> tuple[int, int]:
    start, _, end = given.partition("-")
    if not (start.isascii() and start.isdigit() and end.isascii() and end.isdigit() and len(given) < 30):
        raise InputError("Give each mark as START-END, two places in the text of the page.")
    return int(start), int(end)


def _return(view: returns.ReturnView, actor: Actor) -> ReturnAnswer:
    return ReturnAnswer(
        id=view.item.id,
        reference=view.item.reference,
        authority=view.authority.name,
        framework=view.item.framework,
        state=view.state_for(actor),
        due_at=view.item.due_at,
        revision=view.revision_for(actor),
    )


def _receipt(found: receipts.Receipt, upload_id: str | None) -> ReceiptAnswer:
    return ReceiptAnswer(
        upload=upload_id,
        done=found.done,
        counts=found.counts,
        endings=found.endings,
        broken_off=[BrokenUpload(upload=one.id, received_at=one.received_at) for one in found.broken],
        files=[
            {
                "id": line.entry.id,
                "document": line.entry.document_id,
                "path": line.path,
                "size": line.entry.size,
                "media_type": line.entry.media_type,
                "sha256": line.entry.sha256,
                "status": line.status,
                "reason": line.reason,
                "same_as": line.repeats,
                "personal": [] if line.document is None else list(line.document.personal),
            }
            for line in found.lines
        ],
    )
