"""What the mapping learned from decisions, for administrators: its versions, and which one is in use."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response
from fastapi.responses import RedirectResponse

from api import access
from api.access import Actor, Permission
from api.actions import learning
from api.pages.frame import SentForm, field, go, render
from api.services import Services
from api.web import Asking, Served
from index.mapping.learning import FEWEST_DECISIONS
from ingest.errors import ConflictError, InputError

router = APIRouter()


@router.get("/learning")
def show_learning(request: Request, services: Served, actor: Asking) -> Response:
    """Show the versions, newest first."""
    return _learning(request, services, actor)


@router.post("/learning")
def learn(request: Request, services: Served, actor: Asking, form: SentForm) -> Response:
    """Learn from the decisions that stand."""
    try:
        learning.learn(services, actor, forced=bool(field(form, "forced")))
    except (InputError, ConflictError) as error:
        return _learning(request, services, actor, error=str(error))
    return go("/learning")


@router.post("/learning/use")
def use_version(services: Served, actor: Asking, form: SentForm) -> RedirectResponse:
    """Use another version from now on."""
    number = field(form, "number")
    if not number.isdecimal() or len(number) > 9:
        raise InputError("Choose a version from the list.")
    learning.use_version(services, actor, int(number))
    return go("/learning")


def _learning(request: Request, services: Services, actor: Actor, *, error: str = "") -> Response:
    access.require(actor, Permission.TEACH)
    return render(
        request,
        "learning.html",
        title="Learning from decisions",
        actor=actor,
        status=422 if error else 200,
        crumbs=[("Learning from decisions", "")],
        found=learning.show_learning(services, actor),
        fewest=FEWEST_DECISIONS,
        after=services.settings.learn_after,
        error=error,
    )
