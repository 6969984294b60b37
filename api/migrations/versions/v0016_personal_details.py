"""Which kinds of personal details a document seems to hold, and on which pages."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0016'
down_revision = '0015'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; of documents read earlier it is not known."""
    op.add_column('documents', sa.Column('personal', sa.JSON(), nullable=False, server_default='[]'))
