"""Tables of how passages relate to the framework, and of what people decided."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
)

from ingest.db import UtcDateTime, metadata
from ingest.tables import authority_column, return_column

vectors = Table(
    "vectors",
    metadata,
    Column("authority_id", ForeignKey("authorities.id"), primary_key=True),
    Column("model", String(200), primary_key=True),
    Column("text_hash", String(64), primary_key=True),
    Column("vector", LargeBinary, nullable=False),  # float32, little-endian, unit length
)

runs = Table(
    "runs",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("embedding", String(200), nullable=False),
    Column("mapping", String(200), nullable=False),
    Column("framework", String(100), nullable=False),
    Column("code", String(40), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

matches = Table(
    "matches",
    metadata,
    Column("run_id", ForeignKey("runs.id"), primary_key=True),
    Column("passage_id", ForeignKey("passages.id"), primary_key=True),
    authority_column(),
    Column("evidence", Float, nullable=False),
    Column("polarity", String(20), nullable=False),
    Column("statements", JSON, nullable=False),  # [[id, probability, reason], ...], best first
    Column("categories", JSON, nullable=False),
    Column("polarities", JSON, nullable=False, server_default="[]"),  # none of runs before 0008
    Column("stretches", JSON, nullable=False, server_default="[]"),  # [[start, end, way, chance, ...], ...]
)

item_matches = Table(
    "item_matches",
    metadata,
    Column("run_id", ForeignKey("runs.id"), primary_key=True),
    Column("document_id", ForeignKey("documents.id"), primary_key=True),
    Column("item", String(40), primary_key=True),
    authority_column(),
    Column("probability", Float, nullable=False),
    Column("section", Text, nullable=False),
    Column("basis", String(20), nullable=False),
    Column("reason", Text, nullable=False),
)

told_documents = Table(
    "told_documents",
    metadata,
    # Those whose request items the latest run of their return holds, be it none, and what told them.
    Column("document_id", ForeignKey("documents.id"), primary_key=True),
    authority_column(),
    Column("told_from", String(64), nullable=False),
)

suggestions = Table(
    "suggestions",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("run_id", ForeignKey("runs.id"), nullable=False, index=True),
    Column("key", String(64), nullable=False),
    Column("statement", String(60), nullable=False),
    Column("category", String(60), nullable=False),
    Column("polarity", String(20), nullable=False),
    Column("summary", JSON, nullable=False),
    Column("passages", JSON, nullable=False),
    Column("documents", Integer, nullable=False),
    Column("confidence", Float, nullable=False),
    Column("reason", Text, nullable=False),
    Column("chances", JSON, nullable=False, server_default="{}"),  # by axis; none of runs before 0008
    Column("made_from", String(64), nullable=False, server_default=""),  # none of runs before 0014
    Index("ix_suggestions_return_id_key", "return_id", "key"),
)

reviews = Table(
    "reviews",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),  # the order decisions were made in
    Column("id", String(40), nullable=False, unique=True),
    authority_column(),
    return_column(),
    Column("suggestion_id", ForeignKey("suggestions.id"), nullable=False),
    Column("suggestion_key", String(64), nullable=False, index=True),
    Column("decision", String(20), nullable=False),
    Column("text", Text, nullable=False),
    Column("undoes", ForeignKey("reviews.id")),
    Column("statement", String(60)),  # where a move put it
    Column("category", String(60)),
    Column("polarity", String(20)),  # which way it speaks, where the reviewer said so
    Column("user_id", String(40), nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

learned_versions = Table(
    "learned_versions",
    metadata,
    Column("number", Integer, primary_key=True, autoincrement=False),  # from 1, over all frameworks
    Column("framework", String(100), nullable=False, index=True),
    # What a version learned from is all decisions up to this one: the heads themselves are a cache.
    Column("until_seq", Integer, nullable=False),
    Column("decisions", Integer, nullable=False),
    Column("passages", Integer, nullable=False),
    Column("figures", JSON, nullable=False),
    Column("in_force", Boolean, nullable=False),
    Column("made_by", String(200), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

grid_entries = Table(
    "grid_entries",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("origin", String(20), nullable=False),
    Column("statement", String(60), nullable=False),
    Column("category", String(60), nullable=False),
    Column("polarity", String(20)),  # none where nobody said which way it speaks
    Column("text", Text, nullable=False),
    Column("sentences", JSON, nullable=False),
    Column("suggestion_key", String(64), index=True),
    Column("review_id", ForeignKey("reviews.id")),
    Column("user_id", String(40), nullable=False),
    Column("user_name", String(200), nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("withdrawn_at", UtcDateTime),  # taken back; the row stays
)
