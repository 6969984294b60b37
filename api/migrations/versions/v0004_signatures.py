"""The words of a document in its signature, in place of their shingles."""

from __future__ import annotations

import json
import re
import zlib

import sqlalchemy as sa
from alembic import op

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")


def upgrade() -> None:
    """Apply; readings made before keep the words of their pages, and say nothing of themselves but first lines."""
    with op.batch_alter_table('readings') as batch:
        batch.add_column(sa.Column('signature', sa.LargeBinary(), nullable=True))
    connection = op.get_bind()
    for (reading_id,) in connection.execute(sa.text("SELECT id FROM readings")).all():
        pages = connection.execute(
            sa.text("SELECT text FROM page_texts WHERE reading_id = :id ORDER BY number"), {"id": reading_id}
        ).scalars()
        connection.execute(
            sa.text("UPDATE readings SET signature = :signature WHERE id = :id"),
            {"signature": _signature("\n".join(pages)), "id": reading_id},
        )
    with op.batch_alter_table('readings') as batch:
        batch.alter_column('signature', existing_type=sa.LargeBinary(), nullable=False)
        batch.drop_column('shingles')


def _signature(text: str) -> bytes:
    words: list[str] = []
    parts: list[int] = []
    lines = [" ".join(line.split())[:200] for line in text.split("\n") if line.strip()]
    for line in text.split("\n"):
        found = _WORD.findall(line.lower().replace("\u2019", "'"))
        if found:
            parts.append(len(words))
            words += found
    content = {"text": " ".join(words), "parts": parts, "opening": lines[:14], "control": [], "running": []}
    return zlib.compress(json.dumps(content).encode(), 6)
