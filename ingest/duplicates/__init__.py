"""Find the documents of a return that repeat others: same text, or almost the same words."""

from ingest.duplicates.grouping import Candidate, group_documents
from ingest.duplicates.signing import comparable_words, sign

__all__ = ["Candidate", "comparable_words", "group_documents", "sign"]
