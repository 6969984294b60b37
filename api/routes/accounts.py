"""JSON on accounts, sessions, frameworks and the service's health."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import APIRouter, Query, Request
from pydantic import Field

from api import access
from api.access import Actor, Role
from api.actions import accounts, frameworks, health
from api.web import Asking, Given, Served, session_token
from ingest.framework import Framework

router = APIRouter()


class SignIn(Given):
    """Name and password."""

    name: str = Field(max_length=access.MAX_NAME)
    password: str = Field(max_length=access.MAX_PASSWORD)


class NewUser(Given):
    """An account to add."""

    name: str = Field(max_length=access.MAX_NAME)
    role: Role
    authority: str | None = Field(default=None, max_length=200)
    password: str | None = Field(default=None, max_length=access.MAX_PASSWORD)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionAnswer:
    """A session just opened: send the token as `Authorization: Bearer`."""

    token: str
    user: Actor


@router.get("/health")
def show_health(services: Served) -> health.Health:
    """Tell whether the service can work; open to everybody, holds nothing of anybody."""
    return health.check(services)


@router.get("/service")
def inspect_service(services: Served, actor: Asking) -> health.Inspection:
    """Say what protects reading, and what some worker lacks."""
    return health.inspect(services, actor)


@router.post("/sessions", status_code=201)
def open_session(services: Served, given: SignIn) -> SessionAnswer:
    """Sign in."""
    actor, token = accounts.sign_in(services, name=given.name, password=given.password)
    return SessionAnswer(token=token, user=actor)


@router.delete("/sessions/current", status_code=204)
def close_session(services: Served, actor: Asking, request: Request) -> None:
    """Sign out."""
    accounts.sign_out(services, actor, token=session_token(request)[0])


@router.get("/me")
def show_me(actor: Asking) -> Actor:
    """Say who is signed in."""
    return actor


@router.get("/users")
def list_users(services: Served, actor: Asking) -> list[Actor]:
    """List the accounts that are not shut."""
    return [user for user, disabled in accounts.list_users(services, actor) if not disabled]


@router.post("/users", status_code=201)
def add_user(services: Served, actor: Asking, given: NewUser) -> dict[str, str]:
    """Add an account; the answer holds its password, once."""
    added, password = accounts.add_user(
        services, actor, name=given.name, role=given.role, authority=given.authority, password=given.password
    )
    return {"id": added.id, "name": added.name, "role": added.role, "password": password}


@router.get("/events")
def list_events(services: Served, actor: Asking, limit: Annotated[int, Query(ge=1, le=1000)] = 200) -> list[Any]:
    """List what was done, newest first."""
    return accounts.list_events(services, actor, limit=limit)


@router.get("/frameworks/{framework_id}")
def show_framework(services: Served, actor: Asking, framework_id: str) -> Framework:
    """Give a framework: statements, categories and the working list of request items."""
    return frameworks.show_framework(services, actor, framework_id)
