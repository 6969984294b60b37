"""What a bank of documents with known families is made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentDocument:
    """One file of a bank, and what it is."""

    name: str
    path: str  # in the return
    content: bytes
    work: str  # documents of one work are copies or versions of each other
    version: int  # within its work, from 1
    current: bool  # the one to keep is a document of which this is true
    kind: str  # original, identical, same-text, near, older-version


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """One return with known families."""

    name: str
    documents: tuple[SentDocument, ...]
    apart: tuple[tuple[str, str], ...]  # names of two documents that look alike and are two works
