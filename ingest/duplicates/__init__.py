"""Find the documents of a return that repeat others: same text, almost the same words, or an older version."""

from ingest.duplicates.grouping import find_families, group_documents
from ingest.duplicates.judging import Candidate
from ingest.duplicates.kinds import Family
from ingest.duplicates.likeness import Comparisons
from ingest.duplicates.remembering import Memories, Memory
from ingest.duplicates.signing import comparable_words, sign, sign_document

__all__ = [
    "Candidate",
    "Comparisons",
    "Family",
    "Memories",
    "Memory",
    "comparable_words",
    "find_families",
    "group_documents",
    "sign",
    "sign_document",
]
