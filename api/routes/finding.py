"""JSON on search, passages like one, and saved searches."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Query
from pydantic import Field

from api.actions import find, saved
from api.actions.saved import SavedSearch
from api.web import Asking, Given, Served
from index.model import SearchFound

router = APIRouter()

Start = Annotated[int, Query(ge=0, description="passages to pass over: the `next` of an answer")]
Limit = Annotated[int, Query(ge=1, le=find.MAX_HITS)]
Value = Annotated[str, Query(max_length=500)]


class NewSearch(Given):
    """A search to keep."""

    query: str = Field(max_length=find.MAX_QUERY)
    name: str = Field(default="", max_length=saved.MAX_NAME)
    chosen: dict[str, str] = Field(default_factory=dict, max_length=10)


@router.get("/returns/{return_id}/search")
def search(
    services: Served,
    actor: Asking,
    return_id: str,
    q: Annotated[str, Query(max_length=find.MAX_QUERY)],
    start: Start = 0,
    limit: Limit = 20,
    type: Value = "",  # noqa: A002 - the facet's name
    folder: Value = "",
    statement: Value = "",
    category: Value = "",
    polarity: Value = "",
) -> SearchFound:
    """Find passages by words and meaning, best first, near copies folded, with counts to narrow by.

    `note` says in a sentence when the words asked for, or some of them, stand in no passage; `missing` names them.
    """
    chosen = {"type": type, "folder": folder, "statement": statement, "category": category, "polarity": polarity}
    found = find.search(services, actor, return_id, q, chosen=chosen, start=start, limit=limit)
    return find.named_as_sent(found)


@router.get("/returns/{return_id}/passages/{passage_id}/similar")
def find_similar(
    services: Served, actor: Asking, return_id: str, passage_id: str, start: Start = 0, limit: Limit = 20
) -> SearchFound:
    """Find passages that mean much the same as one, best first."""
    _, found = find.find_similar(services, actor, return_id, passage_id, start=start, limit=limit)
    return find.named_as_sent(found)


@router.get("/returns/{return_id}/searches")
def list_saved(services: Served, actor: Asking, return_id: str) -> list[SavedSearch]:
    """List your own saved searches of this return."""
    return saved.list_saved(services, actor, return_id)


@router.post("/returns/{return_id}/searches", status_code=201)
def save_search(services: Served, actor: Asking, return_id: str, given: NewSearch) -> SavedSearch:
    """Keep a search under a name; only you see it."""
    return saved.save_search(services, actor, return_id, query=given.query, name=given.name, chosen=given.chosen)


@router.delete("/returns/{return_id}/searches/{saved_id}", status_code=204)
def delete_search(services: Served, actor: Asking, return_id: str, saved_id: str) -> None:
    """Forget one of your saved searches."""
    saved.delete_search(services, actor, return_id, saved_id)
