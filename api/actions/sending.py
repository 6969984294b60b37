"""Sending: take files, archives and folders, and what the sender says of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.keeping import keep
from api.actions.returns import ReturnView, find_return
from api.services import Services
from ingest import intake, store
from ingest.db import writing
from ingest.errors import ConflictError, InputError
from ingest.holding import held_folder
from ingest.model import EntryId, Outcome, ReturnState, UploadId
from ingest.names import container_of

LONGEST = {"section": 500, "note": 2000, "link": 2000}  # characters


@dataclass(frozen=True, slots=True, kw_only=True)
class Declared:
    """What the sender says of a file."""

    request_item: str = ""
    section: str = ""
    note: str = ""


def send_path(services: Services, actor: Actor, key: str, path: Path) -> UploadId:
    """Take a file, an archive or a whole folder from this machine's disk.

    Raises:
        InputError: there is nothing at that path, or it cannot be opened.
    """
    check_path(path)
    with held_folder(_spool(services)) as into:
        limits = services.settings.limits
        sent = intake.walk(path, into, limits) if path.is_dir() else intake.unpack(path, path.name, into, limits)
        return take(services, actor, key, sent, names=intake.names_in(path))


def check_path(path: Path) -> None:
    """Check that something is at a path of this machine's disk, and that a file there can be opened.

    Raises:
        InputError: there is nothing, or it cannot be opened.
    """
    try:
        if not path.exists():
            raise InputError(f"There is nothing at {path}. Check the path.")
        if path.is_file():
            path.open("rb").close()
    except OSError as error:
        raise InputError(f"{path} cannot be opened: {error.strerror}. Check the path.") from error


def send_files(
    services: Services, actor: Actor, key: str, files: Iterable[tuple[Path, str]], *, declared: Declared | None = None
) -> UploadId:
    """Take uploaded files, each as (file, name it was sent under), with what the sender says of them."""
    with held_folder(_spool(services)) as into:
        limits = services.settings.limits
        named = [(file, intake.clean_name(name)) for file, name in files]
        sent = (one for file, name in named for one in intake.unpack(file, name, into, limits))
        return take(services, actor, key, sent, declared=declared, names=[name for _, name in named])


def take(
    services: Services,
    actor: Actor,
    key: str,
    sent: Iterable[intake.Sent],
    *,
    declared: Declared | None = None,
    names: Sequence[str] = (),
) -> UploadId:
    """Store what the door let through and write the receipt's rows; reading happens later.

    An upload that does not come to its end is told as such on the receipt, with what was stored before, until all that
    it was to bring (`names`, of files and folders) was sent again.

    Raises:
        ConflictError: the return is closed, or was while files were arriving; what was stored before stays.
        InputError: the declared request item is not of this return's list, or a section or note names none.
        StorageFullError: there is no room; what was stored before stays.
    """
    access.require(actor, Permission.SEND)
    view = find_return(services, actor, key)
    check_open(view)
    declared = declared or Declared()
    _check_item(services, view, declared.request_item)
    _check_lengths(section=declared.section, note=declared.note)
    if (declared.section or declared.note) and not declared.request_item:
        raise InputError("Choose the request item that the section or note is about, or leave both empty.")
    now = services.now()
    with writing(services.engine) as connection:
        upload_id = store.add_upload(connection, user_id=actor.id, at=now, names=names, **view.scope)
        audit.record(
            connection,
            at=now,
            actor=actor.name,
            action="files-sent",
            subject=upload_id,
            authority_id=view.authority.id,
        )
    archives: dict[str, EntryId] = {}  # by path
    for one in sent:
        container_id = archives.get(container_of(one.path))
        entry_id = _take_one(
            services, actor, view, one, upload_id=upload_id, container_id=container_id, declared=declared
        )
        if one.container:
            archives[one.path] = entry_id
    with writing(services.engine) as connection:
        store.finish_upload(connection, upload_id=upload_id, at=services.now(), **view.scope)
    return upload_id


def declare(
    services: Services,
    actor: Actor,
    key: str,
    *,
    request_item: str,
    path: str = "",
    section: str = "",
    note: str = "",
    link: str = "",
) -> None:
    """Say which request item a file (and section of it) answers, or give a public link for an item.

    Of several files sent under one path, it is said of the one sent last that was taken as a document.

    Raises:
        ConflictError: the return is closed.
        InputError: unknown item, no document at the path, a link that is not http(s), or neither path nor link.
    """
    access.require(actor, Permission.SEND)
    view = find_return(services, actor, key)
    check_open(view)
    _check_item(services, view, request_item)
    _check_lengths(section=section, note=note, link=link)
    if link and not link.startswith(("https://", "http://")):
        raise InputError("The link needs to begin with https:// or http://.")
    if not request_item:
        raise InputError("Choose the request item that it answers.")
    if not (path or link):
        raise InputError("Choose a file of this return, or give a public link.")
    with writing(services.engine) as connection:
        entry_id = None
        if path:
            entry_id = store.find_entry(connection, path=path, **view.scope)
            if entry_id is None:
                raise InputError(f"No file called {path!r} was taken into this return. Check the receipt.")
        declared = Declared(request_item=request_item, section=section, note=note)
        _declare(connection, view, declared, entry_id=entry_id, link=link, made_by=actor.id, at=services.now())
        audit.record(
            connection,
            at=services.now(),
            actor=actor.name,
            action="item-declared",
            subject=view.item.id,
            authority_id=view.authority.id,
            details={"item": request_item, "link": bool(link)},
        )


def check_open(view: ReturnView) -> None:
    """Stop where nothing more may be added.

    Raises:
        ConflictError: the return is closed.
    """
    if view.item.state is ReturnState.CLOSED:
        raise ConflictError(
            "This return is closed, so nothing was added to it. Ask the assessment team to open it again."
        )


def _stay_open(connection: Connection, view: ReturnView) -> None:
    """Stop where a return was closed meanwhile; nobody closes it until the transaction ends.

    Raises:
        ConflictError: it was.
    """
    store.lock_return(connection, **view.scope)
    now = store.find_return(connection, key=view.item.id, authority_id=view.authority.id)
    if now is not None:
        check_open(replace(view, item=now))


def _check_lengths(**said: str) -> None:
    for what, text in said.items():
        if len(text) > LONGEST[what]:
            raise InputError(f"The {what} has {len(text):,} characters; the most is {LONGEST[what]:,}. Shorten it.")


def _take_one(
    services: Services,
    actor: Actor,
    view: ReturnView,
    one: intake.Sent,
    *,
    upload_id: UploadId,
    container_id: EntryId | None,
    declared: Declared,
) -> EntryId:
    """Keep one file, with its row of the receipt and what was said of it at once."""
    kept = keep(services, view.authority.id, one)
    with writing(services.engine) as connection:
        _stay_open(connection, view)
        entry_id = store.add_entry(
            connection,
            upload_id=upload_id,
            container_id=container_id,
            path=kept.path,
            sha256=kept.sha256,
            size=kept.size,
            media_type=kept.media_type,
            outcome=kept.outcome,
            reason=kept.reason,
            at=services.now(),
            **view.scope,
        )
        if declared.request_item and kept.outcome is Outcome.ACCEPTED:
            _declare(connection, view, declared, entry_id=entry_id, made_by=actor.id, at=services.now())
    return entry_id


def _declare(
    connection: Connection,
    view: ReturnView,
    declared: Declared,
    *,
    entry_id: EntryId | None,
    link: str = "",
    made_by: str,
    at: datetime,
) -> None:
    """Record a declaration, and have the return mapped with it."""
    store.add_declaration(
        connection,
        entry_id=entry_id,
        request_item=declared.request_item,
        section=declared.section,
        note=declared.note,
        link=link,
        made_by=made_by,
        at=at,
        **view.scope,
    )
    store.raise_revision(connection, **view.scope)


def _check_item(services: Services, view: ReturnView, request_item: str) -> None:
    known = {item.id for item in services.framework(view.item.framework).request_items}
    if request_item and request_item not in known:
        raise InputError(f"{request_item!r} is not a request item of this return. Use one of {sorted(known)}.")


def _spool(services: Services) -> Path:
    folder = services.home / "spool"
    folder.mkdir(parents=True, exist_ok=True)
    return folder
