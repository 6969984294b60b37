"""Passages whose labels are known: what the mapping learns from."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache, partial

from ingest.errors import FrameworkError
from ingest.facts import find_facts
from ingest.framework import Framework

PUBLISHED = "published-report"  # the voice of what is paraphrased from the regulator's own reports


@dataclass(frozen=True, slots=True, kw_only=True)
class Exemplar:
    """A passage with the labels that people gave it."""

    id: str
    voice: str  # the kind of author and document it was written as
    group: str  # exemplars of one group share a writer or an authority; they are held out together
    title: str
    doc_type: str  # as its title names it; "" when it does not
    headings: tuple[str, ...]
    text: str
    statements: tuple[str, ...]  # acceptable ones, the best first; none when it is not evidence
    categories: tuple[str, ...]  # none when not known
    polarity: str
    evidence: bool


def parse_exemplars(lines: Iterable[str], framework: Framework) -> tuple[Exemplar, ...]:
    """Read exemplars from JSON lines; labels this framework does not have are left out.

    Raises:
        FrameworkError: a line cannot be read; the message names it.
    """
    statements = {statement.id for statement in framework.statements}
    categories = {category.id for category in framework.used_categories}
    found = []
    doc_type = lru_cache(maxsize=None)(partial(_doc_type, framework))  # many exemplars share a title
    for number, line in enumerate(lines, 1):
        try:
            entry = json.loads(line)
            known = [statement for statement in entry["statements"] if statement in statements]
            exemplar = Exemplar(
                id=str(entry.get("id", number)),
                voice=str(entry["voice"]),
                group=str(entry.get("group") or entry["voice"]),
                title=str(entry.get("title") or ""),
                doc_type=doc_type(str(entry.get("title") or "")),
                headings=tuple(map(str, entry.get("headings", ()))),
                text=str(entry["text"]),
                statements=tuple(known),
                categories=tuple(category for category in entry["categories"] if category in categories),
                polarity=str(entry["polarity"]),
                evidence=bool(entry["evidence"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise FrameworkError(f"Exemplar {number} of {framework.id} cannot be read: {error!r}. Mend it.") from error
        if exemplar.statements or not exemplar.evidence:
            found.append(exemplar)
    return tuple(found)


def _doc_type(framework: Framework, title: str) -> str:
    """Give the type of document a title names, as reading a document finds it."""
    return find_facts(path="", title=title, text="", document_types=framework.document_types).get("doc_type", "")
