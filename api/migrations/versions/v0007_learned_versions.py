"""Moves to another place of the grid, and versions of what was learned from decisions."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from ingest.db import UtcDateTime

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.add_column('reviews', sa.Column('statement', sa.String(length=60), nullable=True))
    op.add_column('reviews', sa.Column('category', sa.String(length=60), nullable=True))
    op.create_table('learned_versions',
    sa.Column('number', sa.Integer(), autoincrement=False, nullable=False),
    sa.Column('framework', sa.String(length=100), nullable=False),
    sa.Column('until_seq', sa.Integer(), nullable=False),
    sa.Column('decisions', sa.Integer(), nullable=False),
    sa.Column('passages', sa.Integer(), nullable=False),
    sa.Column('figures', sa.JSON(), nullable=False),
    sa.Column('in_force', sa.Boolean(), nullable=False),
    sa.Column('made_by', sa.String(length=200), nullable=False),
    sa.Column('made_at', UtcDateTime(), nullable=False),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_learned_versions'))
    )
    op.create_index(op.f('ix_learned_versions_framework'), 'learned_versions', ['framework'])
