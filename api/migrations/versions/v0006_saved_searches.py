"""Searches that people keep to run again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from ingest.db import UtcDateTime

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    op.create_table('saved_searches',
    sa.Column('id', sa.String(length=40), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.Column('return_id', sa.String(length=40), nullable=False),
    sa.Column('user_id', sa.String(length=40), nullable=False),
    sa.Column('name', sa.String(length=100), nullable=False),
    sa.Column('query', sa.Text(), nullable=False),
    sa.Column('chosen', sa.JSON(), nullable=False),
    sa.Column('saved_at', UtcDateTime, nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_saved_searches_authority_id_authorities')),
    sa.ForeignKeyConstraint(['return_id'], ['returns.id'], name=op.f('fk_saved_searches_return_id_returns')),
    sa.ForeignKeyConstraint(['user_id'], ['users.id'], name=op.f('fk_saved_searches_user_id_users')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_saved_searches')),
    sa.UniqueConstraint('user_id', 'return_id', 'name', name=op.f('uq_saved_searches_user_id_return_id_name'))
    )
    op.create_index(op.f('ix_saved_searches_authority_id'), 'saved_searches', ['authority_id'])
    op.create_index(op.f('ix_saved_searches_return_id'), 'saved_searches', ['return_id'])
    op.create_index(op.f('ix_saved_searches_user_id'), 'saved_searches', ['user_id'])
