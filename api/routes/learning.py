"""JSON on what the mapping learned from decisions."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import Field

from api.actions import learning
from api.actions.learning import Learning
from api.web import Asking, Given, Served
from index.model import LearnedVersion

router = APIRouter()


class NewVersion(Given):
    """A version to learn."""

    framework: str = Field(default="", max_length=100)
    forced: bool = Field(default=False, description="use it even if it does worse on past decisions")


class ChosenVersion(Given):
    """A version to use; 0 is what is shipped."""

    framework: str = Field(default="", max_length=100)
    number: int = Field(ge=0)


@router.get("/learning")
def show_learning(services: Served, actor: Asking, framework: str = "") -> Learning:
    """List what was learned from decisions, newest first, with how each version did on past ones."""
    return learning.show_learning(services, actor, framework=framework)


@router.post("/learning", status_code=201)
def learn(services: Served, actor: Asking, given: NewVersion) -> LearnedVersion:
    """Learn from the decisions that stand; the version is used unless it does worse."""
    return learning.learn(services, actor, framework=given.framework, forced=given.forced)


@router.put("/learning/in-use", status_code=204)
def use_version(services: Served, actor: Asking, given: ChosenVersion) -> None:
    """Use a version from now on."""
    learning.use_version(services, actor, given.number, framework=given.framework)
