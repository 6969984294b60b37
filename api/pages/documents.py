"""Reading: a page of a document as text."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query, Request, Response

from api.access import Permission
from api.actions import documents
from api.actions.grid import list_items
from api.pages.frame import render
from api.pages.quotes import cut
from api.web import Asking, Served

router = APIRouter()


@router.get("/returns/{key}/documents/{document_id}")
def show_document(
    request: Request,
    services: Served,
    actor: Asking,
    key: str,
    document_id: str,
    page: Annotated[int | None, Query(ge=1)] = None,
    passage: str = "",
) -> Response:
    """Show a document's page as text, with the words of one passage marked when it is named."""
    shown = documents.show_page(services, actor, key, document_id, page, passage_id=passage or None)
    assessing = actor.may(Permission.GRID)
    framework = services.framework(shown.view.item.framework)
    return render(
        request,
        "document.html",
        title=shown.document.title or shown.path,
        actor=actor,
        crumbs=[("Files received", f"/returns/{shown.view.item.id}/receipt"), (shown.document.title or shown.path, "")],
        view=shown.view,
        shown=shown,
        document=shown.document,
        stretches=cut(shown.page.text, shown.marks),
        passage=passage,
        items=list_items(services, actor, key, document_id) if assessing else None,
        titles={item.id: item.title for item in framework.request_items},
    )
