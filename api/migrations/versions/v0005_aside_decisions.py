"""What people decided about documents that are set aside."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from ingest.db import UtcDateTime

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table('aside_decisions',
    sa.Column('seq', sa.Integer(), autoincrement=True, nullable=False),
    sa.Column('id', sa.String(length=40), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.Column('return_id', sa.String(length=40), nullable=False),
    sa.Column('document_sha256', sa.String(length=64), nullable=False),
    sa.Column('decision', sa.String(length=20), nullable=False),
    sa.Column('family', sa.Boolean(), nullable=False),
    sa.Column('note', sa.Text(), nullable=False),
    sa.Column('made_by', sa.String(length=200), nullable=False),
    sa.Column('made_at', UtcDateTime(), nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_aside_decisions_authority_id_authorities')),
    sa.ForeignKeyConstraint(['return_id'], ['returns.id'], name=op.f('fk_aside_decisions_return_id_returns')),
    sa.PrimaryKeyConstraint('seq', name=op.f('pk_aside_decisions')),
    sa.UniqueConstraint('id', name=op.f('uq_aside_decisions_id'))
    )
    op.create_index(op.f('ix_aside_decisions_authority_id'), 'aside_decisions', ['authority_id'])
    op.create_index(op.f('ix_aside_decisions_return_id'), 'aside_decisions', ['return_id'])
