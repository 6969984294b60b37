"""Words recognised in pictures of pages, and the memory that reading a document took."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table('readings') as batch:
        batch.add_column(sa.Column('peak_mb', sa.Integer(), nullable=False, server_default='0'))
    op.create_table('recognised_pages',
    sa.Column('document_id', sa.String(length=40), nullable=False),
    sa.Column('engine', sa.String(length=100), nullable=False),
    sa.Column('page', sa.Integer(), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.Column('content', sa.JSON(), nullable=False),
    sa.Column('seconds', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_recognised_pages_authority_id_authorities')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.id'], name=op.f('fk_recognised_pages_document_id_documents')),
    sa.PrimaryKeyConstraint('document_id', 'engine', 'page', name=op.f('pk_recognised_pages'))
    )
    op.create_index(op.f('ix_recognised_pages_authority_id'), 'recognised_pages', ['authority_id'])
