"""How a document looks as a form is kept in its signature; the units that stood beside it are no longer read."""

from __future__ import annotations

from alembic import op

revision = '0009'
down_revision = '0008'
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply."""
    with op.batch_alter_table('readings') as batch:
        batch.drop_column('units')
