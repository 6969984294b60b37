"""Documents put into returns by their words, to be found in several of them."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection

from api.actions import elsewhere
from api.services import Services
from ingest import store
from ingest.db import writing
from ingest.model import Authority, DocumentId, DocumentStatus, Return
from tests.api.filled import PAGE, Filled
from tests.builders import NOW, a_reading, a_sent_file


def send(connection: Connection, owner: Authority, item: Return, path: str, words: Sequence[str]) -> DocumentId:
    """Put in a document that was read, and is in use."""
    _, document_id = a_sent_file(connection, owner, item, path=path, content=path)
    store.save_reading(
        connection,
        authority_id=owner.id,
        return_id=item.id,
        document_id=document_id,
        reading=a_reading(" ".join(words)),
        reader="reader@1",
        at=NOW,
    )
    store.set_status(
        connection, authority_id=owner.id, document_id=document_id, status=DocumentStatus.INDEXED, reason="Read."
    )
    return document_id


def add_elsewhere(services: Services, filled: Filled) -> None:
    """Have another authority send the words of the filled return's report, and find that it did."""
    with writing(services.engine) as connection:
        other = next(a for a in store.list_authorities(connection) if a.name == "Saltwick Council")
        theirs = store.find_return(connection, authority_id=other.id, key=filled.other_id)
        assert theirs is not None
        send(connection, other, theirs, "Reports/Carers <i>report</i>.docx", PAGE.split())
    compare_all(services)


def compare_all(services: Services) -> None:
    """Do what a worker does until nothing waits to be compared."""
    while elsewhere.compare_readings(services):
        pass
