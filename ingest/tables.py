"""Tables of what was sent and read; every row names the authority it belongs to."""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from ingest.db import UtcDateTime, metadata


def authority_column() -> Column[str]:
    """Say whose row it is; stands in every table of an authority's data."""
    return Column("authority_id", ForeignKey("authorities.id"), nullable=False, index=True)


def return_column() -> Column[str]:
    """Say which return a row belongs to."""
    return Column("return_id", ForeignKey("returns.id"), nullable=False, index=True)


authorities = Table(
    "authorities",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("name", String(200), nullable=False, unique=True),
    Column("created_at", UtcDateTime, nullable=False),
)

returns = Table(
    "returns",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    Column("reference", String(100), nullable=False),
    Column("framework", String(100), nullable=False),
    Column("state", String(20), nullable=False),
    Column("revision", Integer, nullable=False, default=0),
    Column("mapped_revision", Integer, nullable=False, default=0),
    Column("due_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    Column("lease_owner", String(200)),
    Column("lease_until", UtcDateTime),
    Column("attempts", Integer, nullable=False, default=0),
    UniqueConstraint("authority_id", "reference"),
)

rounds = Table(
    "rounds",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("number", Integer, nullable=False),
    Column("title", String(200), nullable=False),
    Column("requested_at", UtcDateTime, nullable=False),
    Column("due_at", UtcDateTime),
    UniqueConstraint("return_id", "number"),
)

uploads = Table(
    "uploads",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("round_id", ForeignKey("rounds.id"), nullable=False),
    Column("user_id", String(40), nullable=False),
    Column("received_at", UtcDateTime, nullable=False),
    Column("finished_at", UtcDateTime),  # NULL while it arrives, and for ever where it broke off
    Column("names", JSON, nullable=False, default=list, server_default="[]"),  # of files and folders it was to bring
)

documents = Table(
    "documents",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("sha256", String(64), nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("size", BigInteger, nullable=False),
    Column("stage", String(20), nullable=False),  # received: to be read; read: its relations follow from the return's
    Column("status", String(20), nullable=False),
    Column("reason", Text, nullable=False, default=""),
    # No foreign key: a reading points at its document, and the two would otherwise need each other to exist first.
    Column("reading_id", String(40)),
    Column("title", Text, nullable=False, default=""),
    Column("pages", Integer, nullable=False, default=0),
    Column("words", Integer, nullable=False, default=0),
    Column("template_state", String(10), nullable=False, default="none"),
    Column("template_filled", Float, nullable=False, default=1.0),
    Column("template_empty", JSON, nullable=False, default=list),
    Column("template_reason", Text, nullable=False, default=""),
    Column("duplicate_kind", String(20)),
    Column("duplicate_of", ForeignKey("documents.id")),
    Column("duplicate_score", Float),
    Column("family", String(40)),
    Column("latest", Boolean, nullable=False, default=True),
    Column("doc_type", String(40), nullable=False, default=""),
    Column("year", Integer),
    Column("language", String(10), nullable=False, default=""),
    Column("flags", JSON, nullable=False, default=list),
    Column("personal", JSON, nullable=False, default=list, server_default="[]"),  # [[kind, page, count], ...]
    Column("created_at", UtcDateTime, nullable=False),
    Column("lease_owner", String(200)),
    Column("lease_until", UtcDateTime),
    Column("attempts", Integer, nullable=False, default=0),
    Column("outages", Integer, nullable=False, default=0, server_default="0"),  # failures of the service, not the file
    UniqueConstraint("return_id", "sha256"),
    CheckConstraint("duplicate_of IS NULL OR duplicate_of <> id", name="not_its_own_duplicate"),
    Index("ix_documents_stage_lease_until", "stage", "lease_until"),
)

entries = Table(
    "entries",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("document_id", ForeignKey("documents.id"), index=True),
    Column("path", Text, nullable=False),
    Column("sha256", String(64)),
    Column("size", BigInteger, nullable=False),
    Column("media_type", String(120), nullable=False),
    Column("outcome", String(20), nullable=False),
    Column("reason", Text, nullable=False, default=""),
    UniqueConstraint("return_id", "path", "sha256"),
)

entry_uploads = Table(
    "entry_uploads",
    metadata,
    Column("entry_id", ForeignKey("entries.id"), primary_key=True),
    Column("upload_id", ForeignKey("uploads.id"), primary_key=True, index=True),
    authority_column(),
)

# A table, because versions of one archive hold the same file under the same path.
entry_containers = Table(
    "entry_containers",
    metadata,
    Column("entry_id", ForeignKey("entries.id"), primary_key=True),
    Column("container_id", ForeignKey("entries.id"), primary_key=True, index=True),  # the file it stands in, directly
    authority_column(),
)

declarations = Table(
    "declarations",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("entry_id", ForeignKey("entries.id"), index=True),
    Column("request_item", String(40), nullable=False),
    Column("section", Text, nullable=False, default=""),
    Column("note", Text, nullable=False, default=""),
    Column("link", Text, nullable=False, default=""),
    Column("made_by", String(40), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
)

aside_decisions = Table(
    "aside_decisions",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=True),  # the order decisions were made in
    Column("id", String(40), nullable=False, unique=True),
    authority_column(),
    return_column(),
    Column("document_sha256", String(64), nullable=False),  # not its id: a decision outlives the row of a document
    Column("decision", String(20), nullable=False),
    Column("family", Boolean, nullable=False),
    Column("note", Text, nullable=False),
    Column("made_by", String(200), nullable=False),  # name of the account
    Column("made_at", UtcDateTime, nullable=False),
)

readings = Table(
    "readings",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("document_id", ForeignKey("documents.id"), nullable=False, index=True),
    Column("reader", String(100), nullable=False),
    Column("made_at", UtcDateTime, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("signature", LargeBinary, nullable=False),  # see ingest.duplicates.stored
    # What the document is by itself; documents.template_* say what it is among its siblings. NULL in older readings.
    Column("template", JSON),
    Column("failures", JSON, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("seconds", JSON, nullable=False),
    Column("peak_mb", Integer, nullable=False, default=0),
    Column("sketch", LargeBinary),  # see ingest.duplicates.sketching; NULL until it was made
    # With the documents of other returns; a worker does it once the document was read.
    Column("compared", Boolean, nullable=False, default=False, index=True),
)

sketch_bands = Table(
    "sketch_bands",
    metadata,
    Column("band", BigInteger, primary_key=True, autoincrement=False),
    Column("reading_id", ForeignKey("readings.id"), primary_key=True),
    Column("authority_id", ForeignKey("authorities.id"), nullable=False),  # asked for by band only: no index
    sqlite_with_rowid=False,
)

elsewhere = Table(
    "elsewhere",
    metadata,
    # A row for each of the two readings, so that a row belongs to the authority whose document it tells of.
    Column("reading_id", ForeignKey("readings.id"), primary_key=True),
    Column("other_id", ForeignKey("readings.id"), primary_key=True),
    authority_column(),
    Column("other_authority_id", ForeignKey("authorities.id"), nullable=False),
    Column("score", Float, nullable=False),
)

recognised_pages = Table(
    "recognised_pages",
    metadata,
    Column("document_id", ForeignKey("documents.id"), primary_key=True),
    Column("engine", String(100), primary_key=True),
    Column("page", Integer, primary_key=True),
    authority_column(),
    Column("content", JSON, nullable=False),  # see ingest.recognition.answer
    Column("seconds", Float, nullable=False),  # processor time
)

page_texts = Table(
    "page_texts",
    metadata,
    Column("reading_id", ForeignKey("readings.id"), primary_key=True),
    Column("number", Integer, primary_key=True),
    authority_column(),
    Column("page", Integer),
    Column("locator", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("sha256", String(64), nullable=False),
)

passages = Table(
    "passages",
    metadata,
    Column("id", String(40), primary_key=True),
    authority_column(),
    return_column(),
    Column("document_id", ForeignKey("documents.id"), nullable=False, index=True),
    Column("reading_id", ForeignKey("readings.id"), nullable=False, index=True),
    Column("ordinal", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("headings", JSON, nullable=False),
    Column("spans", JSON, nullable=False),  # [[page text number, start, end], ...]
    Column("kind", String(20), nullable=False),
    Column("aside", String(20), nullable=False, default=""),  # why it is not mapped: "blank-form"
    UniqueConstraint("reading_id", "ordinal"),
)
