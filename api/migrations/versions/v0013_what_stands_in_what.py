"""Which file stands in which is kept beside the paths, and whether an upload came to its end."""

from __future__ import annotations

from collections import defaultdict

import sqlalchemy as sa
from alembic import op

revision = '0013'
down_revision = '0012'
branch_labels = None
depends_on = None

WIDE = '\uff01'  # reads as "!" does, and separates nothing

ENTRIES = sa.table('entries', *map(sa.column, ('id', 'authority_id', 'return_id', 'path', 'sha256', 'outcome')))
LINKS = sa.table('entry_uploads', *map(sa.column, ('entry_id', 'upload_id')))
CONTAINERS = sa.table('entry_containers', *map(sa.column, ('entry_id', 'container_id', 'authority_id')))


def upgrade() -> None:
    """Apply; of earlier uploads nobody knows whether they broke off, and all count as whole."""
    op.add_column('uploads', sa.Column('finished_at', sa.DateTime(), nullable=True))
    op.execute('UPDATE uploads SET finished_at = received_at')
    op.create_index(op.f('ix_entry_uploads_upload_id'), 'entry_uploads', ['upload_id'])
    op.create_table('entry_containers',
    sa.Column('entry_id', sa.String(length=40), nullable=False),
    sa.Column('container_id', sa.String(length=40), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_entry_containers_authority_id_authorities')),
    sa.ForeignKeyConstraint(['container_id'], ['entries.id'], name=op.f('fk_entry_containers_container_id_entries')),
    sa.ForeignKeyConstraint(['entry_id'], ['entries.id'], name=op.f('fk_entry_containers_entry_id_entries')),
    sa.PrimaryKeyConstraint('entry_id', 'container_id', name=op.f('pk_entry_containers'))
    )
    op.create_index(op.f('ix_entry_containers_authority_id'), 'entry_containers', ['authority_id'])
    op.create_index(op.f('ix_entry_containers_container_id'), 'entry_containers', ['container_id'])
    place(op.get_bind())


def place(connection: sa.Connection) -> None:
    """Tell from paths and uploads what stands in what, and widen the "!" in names, as new names have it."""
    rows = connection.execute(sa.select(ENTRIES)).all()
    uploads = defaultdict(set)
    for entry_id, upload_id in connection.execute(sa.select(LINKS)):
        uploads[entry_id].add(upload_id)
    holders = defaultdict(list)  # what can hold others, by return and path
    for row in rows:
        if row.outcome in ('accepted', 'container'):
            holders[row.return_id, row.path].append(row.id)
    taken = {(row.return_id, row.path, row.sha256) for row in rows if row.sha256}
    places = []
    for row in rows:
        outer = container(row.path, row.return_id, holders)
        # Of versions under one path, those sent together with it; which of them held it, nobody knows any more.
        places += [
            {'entry_id': row.id, 'container_id': each, 'authority_id': row.authority_id}
            for each in holders.get((row.return_id, outer), ())
            if uploads[each] & uploads[row.id]
        ]
        path = renamed(row.path, row.return_id, holders)
        if path != row.path and (row.return_id, path, row.sha256) not in taken:
            connection.execute(sa.update(ENTRIES).where(ENTRIES.c.id == row.id).values(path=path))
            if row.sha256:
                taken.add((row.return_id, path, row.sha256))
    if places:
        connection.execute(sa.insert(CONTAINERS), places)


def container(path: str, return_id: str, holders: dict[tuple[str, str], list[str]]) -> str:
    """Return the path of the file that one stands in: the longest before a "!" that was sent; "" for none."""
    outer = path.rpartition('!')[0]
    while outer and (return_id, outer) not in holders:
        outer = outer.rpartition('!')[0]
    return outer


def renamed(path: str, return_id: str, holders: dict[tuple[str, str], list[str]]) -> str:
    """Return a path whose every "!" stands between a file and what is inside it."""
    outer = container(path, return_id, holders)
    if not outer:
        return path.replace('!', WIDE)
    return f"{renamed(outer, return_id, holders)}!{path[len(outer) + 1:].replace('!', WIDE)}"
