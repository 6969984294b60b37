"""Documents are compared with those of other returns: a sketch of each, its bands, and what was found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = '0010'
down_revision = '0009'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply; what was read before is compared by the next worker."""
    # Not as a batch: SQLite would write the whole table anew.
    op.add_column('readings', sa.Column('sketch', sa.LargeBinary(), nullable=True))
    op.add_column('readings', sa.Column('compared', sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_index(op.f('ix_readings_compared'), 'readings', ['compared'])
    op.create_table('sketch_bands',
    sa.Column('band', sa.BigInteger(), autoincrement=False, nullable=False),
    sa.Column('reading_id', sa.String(length=40), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_sketch_bands_authority_id_authorities')),
    sa.ForeignKeyConstraint(['reading_id'], ['readings.id'], name=op.f('fk_sketch_bands_reading_id_readings')),
    sa.PrimaryKeyConstraint('band', 'reading_id', name=op.f('pk_sketch_bands')),
    sqlite_with_rowid=False,
    )
    op.create_table('elsewhere',
    sa.Column('reading_id', sa.String(length=40), nullable=False),
    sa.Column('other_id', sa.String(length=40), nullable=False),
    sa.Column('authority_id', sa.String(length=40), nullable=False),
    sa.Column('other_authority_id', sa.String(length=40), nullable=False),
    sa.Column('score', sa.Float(), nullable=False),
    sa.ForeignKeyConstraint(['authority_id'], ['authorities.id'], name=op.f('fk_elsewhere_authority_id_authorities')),
    sa.ForeignKeyConstraint(['other_authority_id'], ['authorities.id'], name=op.f('fk_elsewhere_other_authority_id_authorities')),
    sa.ForeignKeyConstraint(['other_id'], ['readings.id'], name=op.f('fk_elsewhere_other_id_readings')),
    sa.ForeignKeyConstraint(['reading_id'], ['readings.id'], name=op.f('fk_elsewhere_reading_id_readings')),
    sa.PrimaryKeyConstraint('reading_id', 'other_id', name=op.f('pk_elsewhere'))
    )
    op.create_index(op.f('ix_elsewhere_authority_id'), 'elsewhere', ['authority_id'])
