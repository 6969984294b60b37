"""What the store of decisions on set-aside documents promises, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from sqlalchemy import Engine

from ingest import store
from ingest.aside import AsideChoice
from ingest.db import reading, writing
from ingest.model import Scope
from tests.builders import NOW, a_return, digest


def test_decisions_are_kept_in_the_order_they_were_made_and_for_their_return_only(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, other = a_return(connection, reference="2025")
        scope = Scope(authority_id=owner.id, return_id=item.id)
        made = [
            store.add_aside_decision(
                connection,
                document_sha256=digest("form"),
                decision=decision,
                family=family,
                note="Filled in by hand.",
                made_by="assessor",
                made_at=NOW,
                **scope,
            )
            for decision, family in ((AsideChoice.RESTORE, True), (AsideChoice.SET_ASIDE, False))
        ]

    with reading(engine) as connection:
        assert store.list_aside_decisions(connection, **scope) == made
        assert store.list_aside_decisions(connection, authority_id=owner.id, return_id=other.id) == []
