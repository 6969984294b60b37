"""Find the documents of a return that repeat others: same text, almost the same words, or an older version."""

from ingest.duplicates.grouping import Candidate, Family, find_families, group_documents
from ingest.duplicates.likeness import Memory
from ingest.duplicates.signing import comparable_words, sign, sign_document

__all__ = [
    "Candidate",
    "Family",
    "Memory",
    "comparable_words",
    "find_families",
    "group_documents",
    "sign",
    "sign_document",
]
