"""Pages for people: plain HTML that works without scripts; each parses, calls one action and renders its value."""

from fastapi import APIRouter, Depends

from api.pages import (
    aside,
    documents,
    entries,
    feedback,
    finding,
    grid,
    home,
    learning,
    returns,
    sending,
    signing,
    suggestions,
)
from api.pages.frame import error_page
from api.web import plain_address

__all__ = ["error_page", "router"]

router = APIRouter(include_in_schema=False, dependencies=[Depends(plain_address)])
for part in (
    signing,
    home,
    returns,
    sending,
    grid,
    entries,
    suggestions,
    documents,
    finding,
    aside,
    feedback,
    learning,
):
    router.include_router(part.router)
