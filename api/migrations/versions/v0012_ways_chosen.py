"""Which way an entry speaks is for a person to say: decisions and entries keep it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0012'
down_revision = '0011'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; of what was decided before, nobody said it."""
    for table in ('reviews', 'grid_entries'):
        op.add_column(table, sa.Column('polarity', sa.String(20)))
