"""Passages that list the versions of their document, which say nothing of an authority."""

from __future__ import annotations

from ingest.model import ElementKind
from ingest.version_tables import heads_versions, labels_version


def lists_versions(text: str, kind: str) -> bool:
    """Tell whether a passage is a table of versions: its columns, or its rows, are named for them and nothing else."""
    if kind != ElementKind.TABLE:
        return False
    rows = [line.split("|") for line in text.splitlines()]
    return heads_versions(rows) or labels_version(rows)
