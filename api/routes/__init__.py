"""JSON under /api/v1: each route parses, calls one action and gives back its value."""

from __future__ import annotations

from typing import Any

from fastapi import APIRouter, Depends

from api.routes import accounts, aside, elsewhere, finding, learning, returns, review
from api.web import plain_address

PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"description": text, "content": {"application/problem+json": {}}}
    for status, text in {
        400: "The request cannot be understood.",
        401: "Nobody is signed in.",
        403: "The account may not do this.",
        404: "There is no such thing, or it is not for this account.",
        409: "It does not fit what is there.",
        413: "Too large.",
        422: "Something in the request needs mending.",
        507: "The disk is full.",
    }.items()
}

router = APIRouter(prefix="/api/v1", responses=PROBLEMS, dependencies=[Depends(plain_address)])
for part in (accounts, returns, finding, review, aside, elsewhere, learning):
    router.include_router(part.router)
