"""Who may do what: accounts, passwords, sessions and the table of permissions."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
import unicodedata
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from functools import cache
from typing import Any

from pwdlib import PasswordHash
from sqlalchemy import Connection, Row, delete, insert, select, update

from api.tables import sessions, sign_in_failures, users
from ingest.db import insert_for
from ingest.errors import ConflictError, InputError, NotFoundError, PermissionDeniedError, SignInError
from ingest.ids import new_id
from ingest.model import AuthorityId, Return, ReturnState

MIN_PASSWORD = 12  # characters
MAX_PASSWORD = 1000
MAX_NAME = 200
FREE_TRIES = 5  # wrong passwords before an account has to wait
WAIT = timedelta(minutes=5)
FORGOTTEN = timedelta(days=1)  # after which wrong passwords count no more
MOST_NAMES = 1000  # whose wrong passwords are kept, beside those of the last minutes
TOLD_EVERY = timedelta(minutes=1)  # how often the event log tells of names that nobody has
_UNKNOWN = " unknown"  # stands for all of them; no tidy name begins with a space
_HASHING = threading.BoundedSemaphore(4)  # passwords looked at at once in a process: each takes 64 MB and its cores


class Role(StrEnum):
    """What somebody is to the service."""

    ASSESSOR = "assessor"
    AUTHORITY = "authority"
    ADMIN = "admin"


class Permission(StrEnum):
    """What an action needs."""

    SEND = "send"  # upload files, declare items, submit
    RECEIPT = "receipt"  # what arrived and what could not be read
    COMPLETENESS = "completeness"
    SEARCH = "search"
    READ = "read"  # the text of documents
    GRID = "grid"  # suggestions, grid, export: the assessors' side
    REVIEW = "review"
    TEACH = "teach"  # have the mapping learn from decisions, and choose the version in use
    MANAGE = "manage"  # accounts, authorities, the event log


ALLOWED = {
    Role.AUTHORITY: {
        Permission.SEND,
        Permission.RECEIPT,
        Permission.COMPLETENESS,
        Permission.SEARCH,
        Permission.READ,
    },
    Role.ASSESSOR: {
        Permission.RECEIPT,
        Permission.COMPLETENESS,
        Permission.SEARCH,
        Permission.READ,
        Permission.GRID,
        Permission.REVIEW,
    },
    Role.ADMIN: set(Permission),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    """A signed-in person, or the named person a command acts for."""

    id: str
    name: str
    role: Role
    authority_id: AuthorityId | None  # set for the authority's people only

    def may(self, permission: Permission) -> bool:
        """Tell whether the role allows it at all."""
        return permission in ALLOWED[self.role]

    def sees(self, found: Return) -> bool:
        """Tell whether this return exists for this person: others' returns and unsent drafts do not."""
        if self.role is Role.AUTHORITY:
            return found.authority_id == self.authority_id
        return self.role is Role.ADMIN or found.state is not ReturnState.DRAFT


@dataclass(frozen=True, slots=True, kw_only=True)
class Credentials:
    """What a password is checked against."""

    actor: Actor | None  # None where nobody of that name may sign in
    password_hash: str | None = field(repr=False)


def require(actor: Actor, permission: Permission) -> None:
    """Stop unless the actor's role allows it.

    Raises:
        PermissionDeniedError: it does not.
    """
    if not actor.may(permission):
        raise PermissionDeniedError(PermissionDeniedError.__doc__)


# --- accounts ------------------------------------------------------------------------------------------------------


def add_user(
    connection: Connection, *, name: str, role: Role, authority_id: AuthorityId | None, password: str, at: datetime
) -> Actor:
    """Add an account.

    Raises:
        InputError: name or password are too short or too long, or role and authority do not fit.
        ConflictError: the name is taken.
    """
    _check_password(password)
    if (role is Role.AUTHORITY) != (authority_id is not None):
        raise InputError("An authority's account needs its authority, and only such an account has one.")
    actor = Actor(id=new_id(), name=tidy_name(name), role=role, authority_id=authority_id)
    if not 0 < len(actor.name) <= MAX_NAME:
        raise InputError(f"The account needs a name of at most {MAX_NAME} characters.")
    known = connection.execute(select(users.c.name, users.c.disabled)).all()
    if alike := next((each for each in known if each.name.casefold() == actor.name.casefold()), None):
        again = "It is shut: open it again, or choose another name." if alike.disabled else "Choose another name."
        raise ConflictError(f"There is an account called {alike.name!r} already. {again}")
    row = insert_for(connection, users).values(
        id=actor.id,
        name=actor.name,
        role=role,
        authority_id=authority_id,
        password_hash=_hasher().hash(password),
        disabled=False,
        created_at=at,
    )
    # Two people may add one of this name at the same moment.
    new = row.on_conflict_do_nothing(index_elements=["name"]).returning(users.c.id)
    if connection.execute(new).first() is None:
        raise ConflictError(f"There is an account called {actor.name!r} already. Choose another name.")
    return actor


def tidy_name(name: str) -> str:
    """Give the name of an account as it is kept: however it was typed, it means the same account."""
    return unicodedata.normalize("NFC", name.strip())


def find_user(connection: Connection, *, name: str) -> Actor:
    """Find an account that may act.

    Raises:
        NotFoundError: there is none of that name.
        ConflictError: it is shut.
    """
    row = _account(connection, name)
    if row.disabled:
        raise ConflictError(f"The account {row.name!r} is shut. Open it again first: `evidence-grid user enable`.")
    return _actor(row)


def list_users(connection: Connection) -> list[tuple[Actor, bool]]:
    """List accounts by name, each with whether it is disabled."""
    rows = connection.execute(select(users).order_by(users.c.name))
    return [(_actor(row), row.disabled) for row in rows]


def first_admin(connection: Connection) -> Actor | None:
    """Give the administrator who was added first, of those who may act; None where there is none."""
    admins = select(users).where(users.c.role == Role.ADMIN, users.c.disabled.is_(False))
    row = connection.execute(admins.order_by(users.c.created_at, users.c.id).limit(1)).first()
    return None if row is None else _actor(row)


def lock_admins(connection: Connection) -> list[Actor]:
    """Give the administrators who may act, and let nobody else shut one until the transaction ends."""
    admins = select(users).where(users.c.role == Role.ADMIN, users.c.disabled.is_(False)).order_by(users.c.id)
    return [_actor(row) for row in connection.execute(admins.with_for_update(key_share=True))]


def set_password(connection: Connection, *, name: str, password: str) -> Actor:
    """Change an account's password, end its sessions and forget the wrong passwords given before; give the account.

    Raises:
        InputError: the password is too short, or too long.
    """
    _check_password(password)
    actor = find_user(connection, name=name)
    connection.execute(update(users).where(users.c.id == actor.id).values(password_hash=_hasher().hash(password)))
    connection.execute(delete(sessions).where(sessions.c.user_id == actor.id))
    forget_failures(connection, name=name)
    return actor


def disable_user(connection: Connection, *, name: str) -> None:
    """Shut an account and end its sessions."""
    actor = find_user(connection, name=name)
    connection.execute(update(users).where(users.c.id == actor.id).values(disabled=True))
    connection.execute(delete(sessions).where(sessions.c.user_id == actor.id))


def enable_user(connection: Connection, *, name: str) -> Actor:
    """Open an account again that was shut, with the password it had; give the account.

    Raises:
        NotFoundError: there is none of that name.
        ConflictError: it is open.
    """
    row = _account(connection, name)
    if not row.disabled:
        raise ConflictError(f"The account {row.name!r} is open already.")
    connection.execute(update(users).where(users.c.id == row.id).values(disabled=False))
    return _actor(row)


# --- sessions ------------------------------------------------------------------------------------------------------


def reserve_try(connection: Connection, *, name: str, at: datetime) -> bool:
    """Count a try as wrong before its password is looked at, so that tries at the same moment cannot pass the limit.

    Gives whether it is the last one before the account has to wait.

    `forget_failures` takes it back once the password was right. Tries of long ago are forgotten, and those of the names
    tried least lately where there are many: no more names are kept than `MOST_NAMES` and what was tried within `WAIT`.

    Raises:
        SignInError: too many wrong passwords; wait.
    """
    last = sign_in_failures.c.last_at
    full = connection.execute(select(last).order_by(last.desc()).offset(MOST_NAMES - 1).limit(1)).scalar()
    until = at - FORGOTTEN if full is None else max(at - FORGOTTEN, min(full, at - WAIT))
    connection.execute(delete(sign_in_failures).where(last < until))
    row = insert_for(connection, sign_in_failures).values(name=_counted(name), tries=1, last_at=at)
    again = row.on_conflict_do_update(
        index_elements=["name"],
        set_={"tries": sign_in_failures.c.tries + 1, "last_at": at},
        where=(sign_in_failures.c.tries < FREE_TRIES) | (last <= at - WAIT),
    )
    tries = connection.execute(again.returning(sign_in_failures.c.tries)).scalar()
    if tries is None:
        raise SignInError(f"Too many wrong passwords for this name. Wait {WAIT.seconds // 60} minutes, then try again.")
    return bool(tries >= FREE_TRIES)


def find_credentials(connection: Connection, *, name: str, lock: bool = False) -> Credentials:
    """Give what a password is checked against; for an unknown name too.

    `lock`: nobody changes the account until the transaction ends.
    """
    row = _find_account(connection, name, lock=lock)
    if row is None or row.disabled:
        return Credentials(actor=None, password_hash=None)
    return Credentials(actor=_actor(row), password_hash=row.password_hash)


def fits(credentials: Credentials, password: str) -> bool:
    """Tell whether a password is the account's. Slow on purpose: call it outside of any transaction.

    An unknown name costs the same time as a known one, so that names cannot be guessed by the clock.
    """
    known = credentials.password_hash
    with _HASHING:
        return _hasher().verify(password, _nobody() if known is None else known) and known is not None


def count_unknown(connection: Connection, *, at: datetime) -> int:
    """Count a try with a name that nobody has; give how many to tell of, 0 where some were told of a minute ago.

    Names can be made up without end, and the event log only grows.
    """
    row = insert_for(connection, sign_in_failures).values(name=_UNKNOWN, tries=1, last_at=at)
    again = row.on_conflict_do_update(index_elements=["name"], set_={"tries": sign_in_failures.c.tries + 1})
    kept = connection.execute(again.returning(sign_in_failures.c.tries, sign_in_failures.c.last_at)).one()
    if kept.tries == 1:
        return 1
    if at - kept.last_at < TOLD_EVERY:
        return 0
    told = update(sign_in_failures).where(sign_in_failures.c.name == _UNKNOWN)
    connection.execute(told.values(tries=1, last_at=at))
    return int(kept.tries) - 1


def forget_failures(connection: Connection, *, name: str) -> None:
    """Forget the wrong passwords of a name, since the right one was given, or a new one set."""
    connection.execute(delete(sign_in_failures).where(sign_in_failures.c.name == _counted(name)))


def open_session(connection: Connection, *, actor: Actor, at: datetime, longest: timedelta) -> str:
    """Open a session and give its token (256 bits); only the token's hash is kept. Sessions that ran out are removed.

    `longest`: how long a session may last.
    """
    connection.execute(delete(sessions).where(sessions.c.created_at < at - longest))
    token = secrets.token_urlsafe(32)
    connection.execute(insert(sessions).values(token_hash=_digest(token), user_id=actor.id, created_at=at, seen_at=at))
    return token


def resume_session(
    connection: Connection, *, token: str, at: datetime, idle: timedelta, longest: timedelta
) -> tuple[Actor, bool] | None:
    """Give the account a token stands for; None when it ran out, was closed or the account was shut.

    Beside it, whether the session's last use was noted more than a minute ago.
    """
    row = connection.execute(
        select(sessions.c.created_at, sessions.c.seen_at, users)
        .join(users, users.c.id == sessions.c.user_id)
        .where(sessions.c.token_hash == _digest(token), users.c.disabled.is_(False))
    ).one_or_none()
    if row is None or at - row.seen_at > idle or at - row[0] > longest:
        return None
    return _actor(row), at - row.seen_at > timedelta(minutes=1)


def touch_session(connection: Connection, *, token: str, at: datetime) -> None:
    """Remember that a session was used."""
    connection.execute(update(sessions).where(sessions.c.token_hash == _digest(token)).values(seen_at=at))


def close_session(connection: Connection, *, token: str) -> None:
    """End a session."""
    connection.execute(delete(sessions).where(sessions.c.token_hash == _digest(token)))


def form_token(token: str) -> str:
    """Give the token that forms of this session carry, so that no other site can send them."""
    return hmac.new(token.encode(), b"form", hashlib.sha256).hexdigest()


def is_form_token(given: str, token: str) -> bool:
    """Tell whether a form came from a page of this session."""
    return hmac.compare_digest(given.encode(), form_token(token).encode())


def _find_account(connection: Connection, name: str, *, lock: bool = False) -> Row[Any] | None:
    """Give the row of an account, one that may act first; names of earlier versions were kept as they were typed."""
    query = select(users).where(users.c.name.in_({name, tidy_name(name)}))
    query = query.order_by(users.c.disabled, (users.c.name == name).desc())
    return connection.execute(query.with_for_update(key_share=True) if lock else query).first()


def _account(connection: Connection, name: str) -> Row[Any]:
    row = _find_account(connection, name)
    if row is None:
        raise NotFoundError(f"There is no account called {name!r}. See `evidence-grid user list`.")
    return row


def _counted(name: str) -> str:
    """Give the name under which wrong passwords are counted."""
    return tidy_name(name)[:MAX_NAME]


def _check_password(password: str) -> None:
    if len(password) < MIN_PASSWORD:
        raise InputError(f"The password needs at least {MIN_PASSWORD} characters. Choose a longer one.")
    if len(password) > MAX_PASSWORD:
        raise InputError(f"The password can have {MAX_PASSWORD} characters. Choose a shorter one.")


def _actor(row: Row[Any]) -> Actor:
    return Actor(id=row.id, name=row.name, role=Role(row.role), authority_id=row.authority_id)


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


@cache
def _hasher() -> PasswordHash:
    return PasswordHash.recommended()


@cache
def _nobody() -> str:
    return _hasher().hash(secrets.token_urlsafe(16))
