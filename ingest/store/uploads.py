"""Queries on uploads: each is one act of sending, which comes to its end or breaks off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Connection, and_, insert, select, update

from ingest.ids import new_id
from ingest.model import AuthorityId, ReturnId, RoundId, Upload, UploadId
from ingest.tables import entries, entry_uploads, rounds, uploads


def add_upload(
    connection: Connection,
    *,
    authority_id: AuthorityId,
    return_id: ReturnId,
    user_id: str,
    at: datetime,
    names: Sequence[str] = (),
) -> UploadId:
    """Record that somebody began to send, in the return's latest round; `names`: of the files and folders to come."""
    round_id = connection.execute(
        select(rounds.c.id)
        .where(rounds.c.authority_id == authority_id, rounds.c.return_id == return_id)
        .order_by(rounds.c.number.desc())
        .limit(1)
    ).scalar_one()
    upload_id = UploadId(new_id())
    connection.execute(
        insert(uploads).values(
            id=upload_id,
            authority_id=authority_id,
            return_id=return_id,
            round_id=RoundId(round_id),
            user_id=user_id,
            received_at=at,
            names=list(names),
        )
    )
    return upload_id


def finish_upload(
    connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, upload_id: UploadId, at: datetime
) -> None:
    """Record that every file of an upload was taken or refused."""
    connection.execute(
        update(uploads)
        .where(uploads.c.authority_id == authority_id, uploads.c.return_id == return_id, uploads.c.id == upload_id)
        .values(finished_at=at)
    )


def has_upload(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId, upload_id: UploadId) -> bool:
    """Tell whether an upload is one of this return."""
    query = select(uploads.c.id).where(
        uploads.c.authority_id == authority_id, uploads.c.return_id == return_id, uploads.c.id == upload_id
    )
    return connection.execute(query).first() is not None


def list_broken_uploads(connection: Connection, *, authority_id: AuthorityId, return_id: ReturnId) -> list[Upload]:
    """List the uploads that did not come to their end, oldest first: they broke off, or still arrive.

    One is left out once a later upload came to its end and brought every file that this one did, and all that this one
    was to bring.
    """
    later, ours, theirs = uploads.alias(), entry_uploads.alias(), entry_uploads.alias()
    brought = select(theirs).where(theirs.c.upload_id == later.c.id, theirs.c.entry_id == ours.c.entry_id)
    missing = select(ours).where(ours.c.upload_id == uploads.c.id, ~brought.correlate_except(theirs).exists())
    sent_again = and_(
        later.c.return_id == uploads.c.return_id,
        later.c.received_at > uploads.c.received_at,
        later.c.finished_at.is_not(None),
        ~missing.correlate_except(ours).exists(),
    )
    query = (
        select(uploads.c.id, uploads.c.received_at, uploads.c.names, later.c.id.label("later_id"))
        .select_from(uploads.outerjoin(later, sent_again))
        .where(
            uploads.c.authority_id == authority_id,
            uploads.c.return_id == return_id,
            uploads.c.finished_at.is_(None),
        )
        .order_by(uploads.c.received_at, uploads.c.id)
    )
    broken: dict[UploadId, Upload] = {}
    made_good: set[UploadId] = set()
    for row in connection.execute(query).all():
        upload_id = UploadId(row.id)
        broken[upload_id] = Upload(id=upload_id, received_at=row.received_at)
        if row.later_id is not None and upload_id not in made_good:
            names = set(row.names)
            if not names or names <= _names_in(connection, authority_id=authority_id, upload_id=row.later_id):
                made_good.add(upload_id)
    return [upload for upload_id, upload in broken.items() if upload_id not in made_good]


def _names_in(connection: Connection, *, authority_id: AuthorityId, upload_id: str) -> set[str]:
    """Give the names of the files and folders that an upload brought, without what stands inside them."""
    query = (
        select(entries.c.path)
        .join(entry_uploads, entry_uploads.c.entry_id == entries.c.id)
        .where(entries.c.authority_id == authority_id, entry_uploads.c.upload_id == upload_id)
    )
    return {re.split("[/!]", path, maxsplit=1)[0] for path in connection.execute(query).scalars()}
