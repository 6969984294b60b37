"""A header may claim any size: the sizes of files get eight bytes where the database tells integers apart."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; SQLite keeps any integer in as many bytes as it needs."""
    if op.get_bind().dialect.name == 'sqlite':
        return
    for table in ('documents', 'entries'):
        op.alter_column(table, 'size', type_=sa.BigInteger(), existing_type=sa.Integer(), existing_nullable=False)
