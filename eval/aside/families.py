"""Banks of documents whose repeats, versions and near misses are known: what both parts of the labels are made of."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentDocument:
    """One document of a bank and what is known of it."""

    name: str  # unique in its bank
    path: str  # as sent, folders included
    content: bytes
    work: str  # documents of one work are versions or copies of each other; others are not
    version: int  # of the work, from 1; copies of one version share the number
    current: bool  # the version that stands (all copies of it)
    kind: str  # how it relates to the current version's best copy: original, identical, same-text, near, older-version


@dataclass(frozen=True, slots=True, kw_only=True)
class Bank:
    """Documents sent together."""

    name: str
    documents: tuple[SentDocument, ...]
    apart: tuple[tuple[str, str], ...]  # near-miss pairs of names that must not be grouped
