"""Alembic's entry point: uses the connection that `api.wiring` hands over."""

from __future__ import annotations

from alembic import context

import api.tables  # noqa: F401 - fills the metadata
from ingest.db import metadata

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
