"""Completeness: automatic feedback on a return, item by item."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.actions import completeness
from api.pages import words
from api.pages.frame import render
from api.web import Asking, Served
from index.model import CompletenessReport, ItemReport, ItemStatus

router = APIRouter()


@router.get("/returns/{key}/completeness")
def show_completeness(request: Request, services: Served, actor: Asking, key: str) -> Response:
    """Compare what was uploaded with the working list; says nothing of the assessors' side."""
    shown = completeness.show_completeness(services, actor, key)
    return render(
        request,
        "completeness.html",
        title="Completeness",
        actor=actor,
        crumbs=[("Completeness", "")],
        view=shown.view,
        shown=shown,
        report=shown.report,
        listed=shown.framework.request_list,
        groups=group_items(shown.report),
        aside_files=sum(map(len, shown.aside.values())),
        sending=shown.view.takes_from(actor),
    )


def group_items(report: CompletenessReport) -> list[tuple[ItemStatus, list[ItemReport]]]:
    """Give the request items by status, what is quickest to mend first; statuses without items are left out."""
    groups = [(status, [item for item in report.items if item.status is status]) for status in words.ITEM]
    return [(status, items) for status, items in groups if items]
