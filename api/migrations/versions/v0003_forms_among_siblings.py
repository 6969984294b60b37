"""What a document says line by line, what it is by itself, and passages that are set aside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table('readings') as batch:
        batch.add_column(sa.Column('units', sa.JSON(), nullable=False, server_default='[]'))
        batch.add_column(sa.Column('template', sa.JSON(), nullable=True))
    with op.batch_alter_table('passages') as batch:
        batch.add_column(sa.Column('aside', sa.String(length=20), nullable=False, server_default=''))
