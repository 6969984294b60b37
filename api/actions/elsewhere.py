"""Documents that stand in other returns too: found by a worker, shown to whom they concern, never set aside for it."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass

from api import access
from api.access import Actor, Permission, Role
from api.actions.returns import ReturnView, find_return, list_returns
from api.services import Services
from ingest import store
from ingest.db import reading, writing
from ingest.duplicates import sketching
from ingest.errors import NotFoundError
from ingest.model import AuthorityId, DocumentId, ReadingId, ReturnId, Scope, Signature
from ingest.receipt import primary_paths

BATCH = 20  # readings compared between two looks at what else waits


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereLine:
    """A document of a return, and one of another return that holds the same or nearly the same text."""

    document_id: DocumentId
    path: str
    other: ReturnView
    other_document_id: DocumentId
    other_path: str
    own: bool  # both returns are of one authority
    earlier: bool  # the other return was opened first
    score: float  # 0 to 1, 1 for the same text only

    @property
    def same(self) -> bool:
        """Whether the words are the very same."""
        return self.score == 1


@dataclass(frozen=True, slots=True, kw_only=True)
class ElsewhereView:
    """What a return, or one document of it, has in common with other returns, as far as a person may know it."""

    view: ReturnView
    lines: tuple[ElsewhereLine, ...]  # by path, the most alike first
    done: bool  # every document was compared

    @property
    def before(self) -> tuple[str, ...]:
        """References of the authority's own earlier returns."""
        return tuple(sorted({line.other.item.reference for line in self.lines if line.own and line.earlier}))

    @property
    def after(self) -> tuple[str, ...]:
        """References of its own later ones."""
        return tuple(sorted({line.other.item.reference for line in self.lines if line.own and not line.earlier}))

    @property
    def authorities(self) -> int:
        """How many other authorities sent such a text."""
        return len({line.other.authority.id for line in self.lines if not line.own})


def find_elsewhere(services: Services, actor: Actor, key: str, document_id: str | None = None) -> ElsewhereView:
    """List what a return or one document of it has in common with other returns that this person may see.

    An authority is told of its own earlier returns only; rows on others' documents are not even read for it.

    Raises:
        NotFoundError: there is no such return for this person, or no such document in it.
    """
    access.require(actor, Permission.READ)
    view = find_return(services, actor, key)
    of_authority = actor.role is Role.AUTHORITY
    seen = {each.item.id: each for each in list_returns(services, actor)}
    with reading(services.engine) as connection:
        if document_id is not None:
            document = store.get_document(
                connection, authority_id=view.authority.id, document_id=DocumentId(document_id)
            )
            if document is None or document.return_id != view.item.id:
                raise NotFoundError("There is no such document in this return.")
        found = [
            each
            for each in store.list_elsewhere(
                connection,
                document_id=None if document_id is None else DocumentId(document_id),
                own=of_authority,
                **view.scope,
            )
            if each.other_return_id in seen
        ]
        paths: dict[ReturnId, Mapping[DocumentId, str]] = {
            each.item.id: primary_paths(store.list_entries(connection, **each.scope))
            for each in [view, *(seen[return_id] for return_id in {each.other_return_id for each in found})]
        }
        waiting = store.list_uncompared(connection, return_id=view.item.id, most=1)
    lines = [
        ElsewhereLine(
            document_id=each.document_id,
            path=paths[view.item.id].get(each.document_id, ""),
            other=seen[each.other_return_id],
            other_document_id=each.other_document_id,
            other_path=paths[each.other_return_id].get(each.other_document_id, ""),
            own=each.other_authority_id == view.authority.id,
            earlier=seen[each.other_return_id].item.created_at < view.item.created_at,
            score=round(each.score, 4),
        )
        for each in found
    ]
    shown = [line for line in lines if line.earlier or not of_authority]
    shown.sort(key=lambda line: (line.path, not line.own, -line.score, line.other.authority.name, line.other_path))
    return ElsewhereView(view=view, lines=tuple(shown), done=not waiting)


def compare_readings(services: Services, *, return_id: ReturnId | None = None) -> int:
    """Compare some readings that were not yet with those of other returns; give how many. A worker's work.

    Sketches are saved before others are looked up: of two workers that compare at once, one finds the other's.
    """
    with reading(services.engine) as connection:
        waiting = store.list_uncompared(connection, return_id=return_id, most=BATCH)
        signatures = store.get_signatures(connection, reading_ids=[reading_id for reading_id, _, _ in waiting])
    if not waiting:
        return 0  # without a turn at writing
    sketches = {reading_id: sketching.sketch(signature) for reading_id, signature in signatures.items()}
    bands = {each: sketching.bands(signatures[each], sketched) for each, sketched in sketches.items()}
    with writing(services.engine) as connection:
        for reading_id, authority_id, _ in waiting:
            store.save_sketch(
                connection,
                authority_id=authority_id,
                reading_id=reading_id,
                sketch=sketches[reading_id],
                bands=bands[reading_id],
            )
    # Each worker goes its own way through them, so that two that began with the same ones share the work.
    for reading_id, authority_id, where in random.sample(waiting, len(waiting)):
        with reading(services.engine) as connection:
            if store.is_compared(connection, authority_id=authority_id, reading_id=reading_id):
                continue
        mine = signatures[reading_id], sketches[reading_id], bands[reading_id]
        scope = Scope(authority_id=authority_id, return_id=where)
        found = _find_like(services, scope, *mine)
        with writing(services.engine) as connection:
            store.save_elsewhere(connection, authority_id=authority_id, reading_id=reading_id, found=found)
    return len(waiting)


def _find_like(
    services: Services, scope: Scope, signature: Signature, sketched: bytes, bands: list[int]
) -> list[tuple[ReadingId, AuthorityId, float]]:
    """Find the readings of other returns that hold the same or nearly the same text, by comparing their words."""
    found = []
    with reading(services.engine) as connection:
        candidates = store.list_like(connection, bands=bands, apart_from=scope["return_id"]) if bands else []
        alike = [other for other in candidates if sketching.alike(sketched, other.sketch)]
        for start in range(0, len(alike), BATCH):
            some = alike[start : start + BATCH]
            theirs = store.get_signatures(connection, reading_ids=[other.reading_id for other in some])
            for other in some:
                score = sketching.likeness(signature, theirs[other.reading_id])
                if score >= sketching.NEARLY:
                    found.append((other.reading_id, other.authority_id, score))
    return found
