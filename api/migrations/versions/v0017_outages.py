"""How often the service failed on a document, so that one that it always fails on does not wait for ever."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; earlier failures are not counted."""
    op.add_column('documents', sa.Column('outages', sa.Integer(), nullable=False, server_default='0'))
