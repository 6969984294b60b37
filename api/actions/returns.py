"""Returns: open one, find those a person may see, send them to the regulator, close them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime

from api import access, audit
from api.access import Actor, Permission, Role
from api.services import Services
from ingest import store
from ingest.aside import tell_authority
from ingest.db import reading, take_turn, writing
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError
from ingest.model import Authority, AuthorityId, Document, Return, ReturnState, Scope
from ingest.pipeline import READER

_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReturnView:
    """A return with the authority it belongs to."""

    item: Return
    authority: Authority
    new: bool = False  # it was made just now

    @property
    def scope(self) -> Scope:
        """Whose rows queries on this return may touch."""
        return Scope(authority_id=self.authority.id, return_id=self.item.id)

    def state_for(self, actor: Actor) -> ReturnState:
        """Say where the return stands; that its review began is the assessors' side and not told the authority."""
        if actor.role is Role.AUTHORITY and self.item.state is ReturnState.IN_REVIEW:
            return ReturnState.SUBMITTED
        return self.item.state

    def revision_for(self, actor: Actor) -> int | None:
        """Count what changed in the return; None for its authority, as what assessors decide counts too."""
        return None if actor.role is Role.AUTHORITY else self.item.revision

    def takes_from(self, actor: Actor) -> bool:
        """Tell whether this person may add files and links to it."""
        return actor.may(Permission.SEND) and self.item.state is not ReturnState.CLOSED


def open_return(
    services: Services,
    actor: Actor,
    *,
    authority: str,
    reference: str,
    framework: str | None = None,
    draft: bool = True,
    due_at: datetime | None = None,
) -> ReturnView:
    """Give the return of this authority and reference; makes both when they are new.

    A draft is the authority's alone until it is submitted. An authority's account means its own authority, and need not
    name it.

    Raises:
        InputError: the reference or the authority's name cannot be used.
        ConflictError: the return is there already, with another framework than the one named.
        FrameworkError: there is no such framework.
        PermissionDeniedError: the account may not open returns, or not this authority's.
    """
    access.require(actor, Permission.SEND)
    if not _REFERENCE.fullmatch(reference):
        raise InputError(
            f"{reference!r} cannot name a return. Use letters, digits, dots, dashes and underscores, at most 100."
        )
    if actor.role is not Role.AUTHORITY and not 0 < len(authority.strip()) <= 200:
        raise InputError("The authority needs a name of at most 200 characters.")
    chosen = services.framework(framework or services.settings.framework)
    now = services.now()
    with writing(services.engine) as connection:
        take_turn(connection)  # two people may open the same one at the same moment
        if actor.role is Role.AUTHORITY:
            owner = next(each for each in store.list_authorities(connection) if each.id == actor.authority_id)
            if authority.strip() and not store.is_called(owner, authority):
                raise PermissionDeniedError(
                    f"Your account is one of {owner.name} and opens no return of another authority. Leave the "
                    "authority out."
                )
        else:
            owner = store.add_authority(connection, name=authority.strip(), at=now)
        found = store.find_return(connection, authority_id=owner.id, key=reference)
        new = found is None
        if found is None:
            found = store.add_return(
                connection,
                authority_id=owner.id,
                reference=reference,
                framework=chosen.id,
                state=ReturnState.DRAFT if draft else ReturnState.SUBMITTED,
                due_at=due_at,
                at=now,
            )
            audit.record(
                connection,
                at=now,
                actor=actor.name,
                action="return-opened",
                subject=found.id,
                authority_id=owner.id,
                details={"framework": chosen.id, "state": found.state},
            )
    if framework and found.framework != chosen.id:
        raise ConflictError(
            f"The return {reference} is there already, with the framework {found.framework}, which stays. "
            "Leave the framework out, or choose another reference."
        )
    return ReturnView(item=found, authority=owner, new=new)


def find_return(services: Services, actor: Actor, key: str) -> ReturnView:
    """Find a return by id or by reference among those this person may see.

    Raises:
        NotFoundError: there is none, or it is not for this person; the two look the same.
        ConflictError: several authorities have a return of this reference; use the id.
    """
    found = list_returns(services, actor, key=key)
    exact = [view for view in found if view.item.id == key]
    if len(exact or found) > 1:
        ids = ", ".join(f"{view.item.id} ({view.authority.name})" for view in found)
        raise ConflictError(f"Several returns are called {key!r}. Use one of these ids: {ids}.")
    if not found:
        raise NotFoundError(f"There is no return called {key!r} that you may see. Check the name.")
    return (exact or found)[0]


def list_returns(services: Services, actor: Actor, *, key: str | None = None) -> list[ReturnView]:
    """List the returns this person may see, by authority, newest first; with `key`, those of this id or reference."""
    own = actor.authority_id if actor.role is Role.AUTHORITY else None
    if actor.role is Role.AUTHORITY and own is None:
        return []
    with reading(services.engine) as connection:
        found = store.list_returns(connection, authority_id=own, key=key)
    return [ReturnView(item=item, authority=authority) for item, authority in found if actor.sees(item)]


def told(actor: Actor, document: Document) -> Document:
    """Give a document as this person is told of it: what assessors decided about it is theirs."""
    return tell_authority(document) if actor.role is Role.AUTHORITY else document


def name_authorities(services: Services, actor: Actor) -> dict[AuthorityId, str]:
    """Give the names of the authorities with a return that this person may see."""
    return {view.authority.id: view.authority.name for view in list_returns(services, actor)}


def submit_return(services: Services, actor: Actor, key: str) -> None:
    """Send a draft to the regulator; assessors may open it from now on.

    Raises:
        ConflictError: it was sent already.
    """
    access.require(actor, Permission.SEND)
    view = find_return(services, actor, key)
    if view.item.state is not ReturnState.DRAFT:
        raise ConflictError("This return was sent already. Files you add now reach the assessors at once.")
    _set_state(services, actor, view, ReturnState.SUBMITTED, action="return-submitted")


def close_return(services: Services, actor: Actor, key: str) -> ReturnView:
    """Let nothing more be added to a return; decisions and entries of assessors go on. Gives it as it is then.

    Raises:
        ConflictError: it is a draft, or closed already.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    if view.item.state is ReturnState.DRAFT:
        raise ConflictError("This return is a draft. It can be closed once it was sent to the regulator.")
    if view.item.state is ReturnState.CLOSED:
        raise ConflictError("This return is closed already.")
    return _set_state(services, actor, view, ReturnState.CLOSED, action="return-closed")


def reopen_return(services: Services, actor: Actor, key: str) -> ReturnView:
    """Let files and links be added to a closed return again. Gives it as it is then.

    Raises:
        ConflictError: it is not closed.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    if view.item.state is not ReturnState.CLOSED:
        raise ConflictError("This return is open, so there is nothing to open again.")
    return _set_state(services, actor, view, ReturnState.IN_REVIEW, action="return-reopened")


def map_again(services: Services, actor: Actor, key: str) -> ReturnView:
    """Have a return mapped again although nothing was sent; a worker does it.

    Raises:
        NotFoundError: there is no such return for this person.
    """
    access.require(actor, Permission.MANAGE)
    view = find_return(services, actor, key)
    with writing(services.engine) as connection:
        store.raise_revision(connection, **view.scope)
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="return-mapped-again",
            subject=view.item.id,
            authority_id=view.authority.id,
        )
    return view


def read_again(services: Services, actor: Actor, key: str) -> tuple[ReturnView, int]:
    """Have those files of a return read again that were not read whole, or by an older reader; also say how many.

    A worker does it, and maps the return then.

    Raises:
        NotFoundError: there is no such return for this person.
    """
    access.require(actor, Permission.MANAGE)
    view = find_return(services, actor, key)
    with writing(services.engine) as connection:
        store.lock_return(connection, **view.scope)
        count = store.read_again(connection, reader=READER, **view.scope)
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="return-read-again",
            subject=view.item.id,
            authority_id=view.authority.id,
            details={"files": count},
        )
    return view, count


def _set_state(services: Services, actor: Actor, view: ReturnView, state: ReturnState, *, action: str) -> ReturnView:
    """Move a return on and log it.

    Raises:
        ConflictError: somebody else moved it on meanwhile.
    """
    with writing(services.engine) as connection:
        if not store.set_return_state(connection, expected=view.item.state, state=state, **view.scope):
            raise ConflictError("Somebody else changed this return at the same moment. Open it again to see its state.")
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action=action,
            subject=view.item.id,
            authority_id=view.authority.id,
        )
    return replace(view, item=replace(view.item, state=state))
