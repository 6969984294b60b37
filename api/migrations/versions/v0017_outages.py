"""How often the service failed on a document, and which files an upload was to bring."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0017'
down_revision = '0016'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; earlier failures are not counted, and what earlier uploads were to bring is not known."""
    op.add_column('documents', sa.Column('outages', sa.Integer(), nullable=False, server_default='0'))
    op.add_column('uploads', sa.Column('names', sa.JSON(), nullable=False, server_default='[]'))
