"""Which stretches of a passage speak in which way."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0015'
down_revision = '0014'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; of earlier runs it is not known, and the next one maps anew."""
    op.add_column('matches', sa.Column('stretches', sa.JSON(), nullable=False, server_default='[]'))
