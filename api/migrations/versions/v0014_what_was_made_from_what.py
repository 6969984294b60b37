"""What request items and suggestions were made from, so that a later run need not make the same again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0014'
down_revision = '0013'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; of earlier runs it is not known, and the next one makes all anew."""
    op.add_column('suggestions', sa.Column('made_from', sa.String(64), nullable=False, server_default=''))
    op.create_table('told_documents',
    sa.Column('document_id', sa.String(length=40), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.Column('told_from', sa.String(length=64), nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_told_documents_authority_id_authorities')),
    sa.ForeignKeyConstraint(['document_id'], ['documents.id'], name=op.f('fk_told_documents_document_id_documents')),
    sa.PrimaryKeyConstraint('document_id', name=op.f('pk_told_documents'))
    )
    op.create_index(op.f('ix_told_documents_authority_id'), 'told_documents', ['authority_id'])
