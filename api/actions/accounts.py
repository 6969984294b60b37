"""Accounts, sessions and the event log."""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta

from api import access, audit
from api.access import Actor, Permission, Role
from api.services import Services
from ingest import store
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError, SignInError
from ingest.model import AuthorityId

CHECK_ALL = timedelta(hours=1)  # how often the page of the event log looks at all events: 50,000 take a second
SYSTEM = Actor(id="system", name="system", role=Role.ADMIN, authority_id=None)
"""Whoever runs a command on the server itself before any account is named."""


def sign_in(services: Services, *, name: str, password: str) -> tuple[Actor, str]:
    """Open a session; gives the account and the session's token.

    Raises:
        SignInError: name and password do not fit, or there were too many tries.
    """
    now = services.now()
    with writing(services.engine) as connection:
        last = access.reserve_try(connection, name=name, at=now)
        credentials = access.find_credentials(connection, name=name)
    actor = credentials.actor if access.fits(credentials, password) else None
    if actor is None:
        _tell_of_failure(services, known=credentials.actor, last=last)
        raise SignInError(SignInError.__doc__)
    with writing(services.engine) as connection:
        if access.find_credentials(connection, name=name, lock=True) != credentials:  # changed while it was checked
            raise SignInError(SignInError.__doc__)
        access.forget_failures(connection, name=name)
        longest = timedelta(hours=services.settings.session_hours)
        token = access.open_session(connection, actor=actor, at=now, longest=longest)
        audit.record(connection, at=now, actor=actor.name, action="sign-in", subject="session")
    return actor, token


def resume(services: Services, *, token: str) -> Actor | None:
    """Give the account behind a session's token; None when the session is over."""
    now = services.now()
    settings = services.settings
    with reading(services.engine) as connection:
        resumed = access.resume_session(
            connection,
            token=token,
            at=now,
            idle=timedelta(minutes=settings.session_idle_minutes),
            longest=timedelta(hours=settings.session_hours),
        )
    if resumed is None:
        return None
    actor, stale = resumed
    if stale:
        with writing(services.engine) as connection:
            access.touch_session(connection, token=token, at=now)
    return actor


def sign_out(services: Services, actor: Actor, *, token: str) -> None:
    """End a session."""
    with writing(services.engine) as connection:
        access.close_session(connection, token=token)
        audit.record(connection, at=services.now(), actor=actor.name, action="sign-out", subject="session")


def add_user(
    services: Services, actor: Actor, *, name: str, role: Role, authority: str | None, password: str | None = None
) -> tuple[Actor, str]:
    """Add an account; gives it with its password, made up where none is given.

    Raises:
        InputError: name or password too short or too long, or role and authority do not fit.
        ConflictError: the name is taken.
    """
    access.require(actor, Permission.MANAGE)
    chosen = password if password is not None else secrets.token_urlsafe(12)
    authority_id = None if authority is None else _authority(services, authority)
    with writing(services.engine) as connection:
        added = access.add_user(
            connection,
            name=name,
            role=role,
            authority_id=authority_id,
            password=chosen,
            at=services.now(),
        )
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="user-added",
            subject=added.id,
            authority_id=authority_id,
            details={"role": role},
        )
    return added, chosen


def set_password(services: Services, actor: Actor, *, name: str, password: str) -> None:
    """Change an account's password; its sessions end, and wrong passwords given before count no more.

    Raises:
        InputError: the password is too short, or too long.
        NotFoundError: there is no such account.
        ConflictError: it is shut.
    """
    access.require(actor, Permission.MANAGE)
    with writing(services.engine) as connection:
        changed = access.set_password(connection, name=name, password=password)
        audit.record(connection, at=services.now(), actor=actor.name, action="password-changed", subject=changed.name)


def disable_user(services: Services, actor: Actor, *, name: str) -> None:
    """Shut an account; its sessions end. Nobody can shut their own and lock themselves out.

    Raises:
        InputError: it is the person's own.
        ConflictError: it is the last administrator's, or shut already.
        NotFoundError: there is no such account.
    """
    access.require(actor, Permission.MANAGE)
    with writing(services.engine) as connection:
        admins = access.lock_admins(connection)  # two may shut each other at the same moment
        shut = access.find_user(connection, name=name)
        if shut.id == actor.id:
            raise InputError("This is your own account. Ask another administrator to shut it.")
        if admins == [shut]:
            raise ConflictError("This is the last administrator. Add another one first.")
        access.disable_user(connection, name=name)
        audit.record(connection, at=services.now(), actor=actor.name, action="user-disabled", subject=shut.name)


def enable_user(services: Services, actor: Actor, *, name: str) -> None:
    """Open an account again that was shut; its password is the one it had.

    Raises:
        NotFoundError: there is no such account.
        ConflictError: it is open.
    """
    access.require(actor, Permission.MANAGE)
    with writing(services.engine) as connection:
        opened = access.enable_user(connection, name=name)
        audit.record(connection, at=services.now(), actor=actor.name, action="user-enabled", subject=opened.name)


def find_user(services: Services, actor: Actor, *, name: str) -> Actor:
    """Find an account that may act.

    Raises:
        NotFoundError: there is no such account.
        ConflictError: it is shut.
    """
    access.require(actor, Permission.MANAGE)
    with reading(services.engine) as connection:
        return access.find_user(connection, name=name)


def list_users(services: Services, actor: Actor) -> list[tuple[Actor, bool]]:
    """List accounts, each with whether it is shut."""
    access.require(actor, Permission.MANAGE)
    with reading(services.engine) as connection:
        return access.list_users(connection)


def ensure_admin(services: Services) -> tuple[Actor, str] | None:
    """Make the first account of a new home; gives it with its password, None when there are accounts already."""
    with reading(services.engine) as connection:
        if access.list_users(connection):
            return None
    try:
        return add_user(services, SYSTEM, name="admin", role=Role.ADMIN, authority=None)
    except ConflictError:  # another process of this home started at the same moment
        return None


def has_admin(services: Services) -> bool:
    """Tell whether there is an administrator who may act."""
    with reading(services.engine) as connection:
        return access.first_admin(connection) is not None


def act_as(services: Services, name: str | None) -> Actor:
    """Give the account a command acts for: the one named, or of the administrators the one added first.

    Raises:
        NotFoundError: there is no such account.
        ConflictError: it is shut.
    """
    with reading(services.engine) as connection:
        if name is not None:
            return access.find_user(connection, name=name)
        first = access.first_admin(connection)
    if first is None:
        raise NotFoundError("There is no administrator yet. Run `evidence-grid user add NAME --role admin` first.")
    return first


def list_events(services: Services, actor: Actor, *, limit: int = 200) -> list[audit.Event]:
    """List what was done, newest first."""
    access.require(actor, Permission.MANAGE)
    with reading(services.engine) as connection:
        return audit.list_events(connection, limit=limit)


def check_log(services: Services, actor: Actor) -> int | None:
    """Give the number of the first event that does not fit the chain; None when all do."""
    access.require(actor, Permission.MANAGE)
    with reading(services.engine) as connection:
        return audit.find_break(connection)


def check_new_events(services: Services, actor: Actor) -> tuple[int | None, datetime]:
    """Do the same of the events since the last look, and once an hour of all; also say when it was of all."""
    access.require(actor, Permission.MANAGE)
    anew = (services.now(), 0, audit.FIRST)
    at, seq, previous = services.log_followed or anew
    if services.now() - at >= CHECK_ALL:
        at, seq, previous = anew
    with reading(services.engine) as connection:
        seq, previous, whole = audit.follow(connection, seq=seq, previous=previous)
    services.log_followed = (at, seq, previous) if whole else None
    return None if whole else seq + 1, at


def _tell_of_failure(services: Services, *, known: Actor | None, last: bool) -> None:
    """Put a wrong password into the event log, and that the account has to wait where it was the `last` before.

    Of names that nobody has, once a minute how many were tried.
    """
    now = services.now()
    with writing(services.engine) as connection:
        tries = 1 if known else access.count_unknown(connection, at=now)
        if tries:
            audit.record(
                connection,
                at=now,
                actor="unknown",  # what was typed may be a password
                action="sign-in-failed",
                subject="session",
                details={} if known else {"tries": tries},
            )
        if known and last:
            minutes = access.WAIT.seconds // 60
            audit.record(
                connection,
                at=now,
                actor="unknown",
                action="sign-in-locked",
                subject=known.name,
                details={"minutes": minutes},
            )


def _authority(services: Services, name: str) -> AuthorityId:
    with reading(services.engine) as connection:
        called = [each for each in store.list_authorities(connection) if each.id == name or store.is_called(each, name)]
    if called:
        return min(called, key=lambda each: name not in (each.id, each.name)).id
    raise NotFoundError(f"There is no authority called {name!r}. Add a return for it first.")
