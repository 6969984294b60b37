"""How likely each way to speak is for a passage, and each axis for a suggestion."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; what earlier runs made of a return stays, without these chances."""
    op.add_column('matches', sa.Column('polarities', sa.JSON(), nullable=False, server_default='[]'))
    op.add_column('suggestions', sa.Column('chances', sa.JSON(), nullable=False, server_default='{}'))
