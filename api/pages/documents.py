"""Reading: a page of a document as text, and where else documents were sent."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.access import Permission
from api.actions import documents, elsewhere, entries
from api.actions.grid import list_items
from api.actions.returns import find_return
from api.pages.frame import render
from api.pages.quotes import cut
from api.problems import STATUS
from api.web import PAGES, Asking, Served
from ingest.errors import UnreadError
from ingest.names import as_sent

router = APIRouter()

MOST_LISTED = 500  # rows of the page; the command and JSON give all


@router.get("/returns/{key}/documents/{document_id}")
def show_document(
    request: Request,
    services: Served,
    actor: Asking,
    key: str,
    document_id: str,
    page: Annotated[int | None, Query(ge=1, le=PAGES)] = None,
    passage: str = "",
) -> Response:
    """Show a document's page as text, with the words of one passage marked when it is named."""
    try:
        shown = documents.show_page(services, actor, key, document_id, page, passage_id=passage or None)
    except UnreadError as error:
        return render(
            request,
            "unread.html",
            title="No text to show",
            actor=actor,
            status=STATUS[error.code],
            crumbs=[("Files received", f"/returns/{key}/receipt"), ("No text to show", "")],
            view=find_return(services, actor, key),
            document_id=document_id,
            reason=str(error),
        )
    assessing = actor.may(Permission.GRID)
    framework = services.framework(shown.view.item.framework)
    return render(
        request,
        "document.html",
        title=shown.document.title or as_sent(shown.path),
        actor=actor,
        crumbs=[
            ("Files received", f"/returns/{shown.view.item.id}/receipt"),
            (shown.document.title or as_sent(shown.path), ""),
        ],
        view=shown.view,
        shown=shown,
        document=shown.document,
        stretches=cut(shown.page.text, shown.marks),
        passage=passage,
        elsewhere=elsewhere.find_elsewhere(services, actor, key, document_id),
        passages=entries.list_passages(services, actor, key, document_id, shown.page.number) if assessing else [],
        statements={each.id: each.title for each in framework.statements},
        categories={each.id: each.title for each in framework.categories},
        items=list_items(services, actor, key, document_id) if assessing else None,
        titles={item.id: item.title for item in framework.request_items},
    )


@router.get("/returns/{key}/elsewhere")
def list_elsewhere(request: Request, services: Served, actor: Asking, key: str) -> Response:
    """List the documents of a return that were sent in other returns too."""
    found = elsewhere.find_elsewhere(services, actor, key)
    return render(
        request,
        "elsewhere.html",
        title="In other returns",
        actor=actor,
        crumbs=[("In other returns", "")],
        view=found.view,
        found=found,
        most=MOST_LISTED,
    )
