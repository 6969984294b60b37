"""A small return that pages can be tried on: three suggestions with known words, without any model."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import Connection, insert, select, update

from api import access
from api.access import Role
from api.services import Services
from index import store as index_store
from index.model import (
    Candidate,
    Citation,
    CitedSentence,
    IndexedPassage,
    Match,
    Polarity,
    Run,
    RunId,
    Stretch,
    Suggestion,
    SuggestionId,
)
from index.tables import suggestions
from ingest import store
from ingest.db import writing
from ingest.ids import new_id
from ingest.model import (
    Authority,
    DocumentId,
    DocumentStatus,
    ElementKind,
    Outcome,
    PageText,
    Passage,
    Return,
    ReturnState,
    Scope,
    Span,
)
from ingest.store import leases
from ingest.words import hash_text
from tests.builders import NOW, a_reading, a_return, a_sent_file, digest
from tests.fakes import WordEmbedder

PASSWORD = "correct horse battery"
WAITED = "Carers waited eleven weeks for an assessment in the autumn."
LISTED = "Nobody on the list was <b>told</b> how long it would be."
AUDITED = "Forty case files were audited and the findings went to every team."
PAGE = f"Waiting times\n{WAITED}\nIn between stands a line.\n{LISTED}\n{AUDITED}\n"
PEOPLE = ("authority", "stranger", "assessor", "admin")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filled:
    """Where things are in the return."""

    return_id: str
    other_id: str  # return of another authority
    draft_id: str
    document_id: str
    passage_id: str
    first: str  # suggestions waiting in assessing needs, people's experience, most confident first
    second: str
    alone: str  # the only one in learning, processes
    tokens: dict[str, str]  # session by name of the person


def fill(services: Services) -> Filled:
    """Put a sent return, a draft, another authority's return and one account of each role in an empty service."""
    services.embedder = WordEmbedder()
    with writing(services.engine) as connection:
        owner, item = a_return(connection)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        _, document_id = a_sent_file(connection, owner, item, path="01 People/Carers report.pdf", content="one")
        _add_reading(connection, scope, document_id)
        _add_odd_files(connection, owner, item)
        made = _add_run(connection, scope, document_id)
        _, draft = a_return(connection, reference="a-draft", state=ReturnState.DRAFT)
        stranger, other = a_return(connection, authority="Saltwick Council")
        tokens = {
            name: _sign_in(connection, services, name, {"authority": owner.id, "stranger": stranger.id}.get(name))
            for name in PEOPLE
        }
    return Filled(
        return_id=item.id,
        other_id=other.id,
        draft_id=draft.id,
        document_id=document_id,
        passage_id=made[0].passages[0],
        first=made[0].id,
        second=made[1].id,
        alone=made[2].id,
        tokens=tokens,
    )


def make_unclear(services: Services, suggestion_id: str) -> None:
    """Have a suggestion that the program cannot tell the way of."""
    with writing(services.engine) as connection:
        connection.execute(update(suggestions).where(suggestions.c.id == suggestion_id).values(polarity="unclear"))


def _sign_in(connection: Connection, services: Services, name: str, authority_id: str | None) -> str:
    role = Role.AUTHORITY if authority_id else Role(name)
    actor = access.add_user(
        connection, name=name, role=role, authority_id=authority_id, password=PASSWORD, at=services.now()
    )
    return access.open_session(connection, actor=actor, at=services.now(), longest=timedelta(hours=12))


def _add_reading(connection: Connection, scope: Scope, document_id: DocumentId) -> None:
    pages = (
        PageText(number=1, page=1, locator="", text=PAGE, sha256=digest(PAGE)),
        PageText(number=2, page=2, locator="", text="<script>alert(1)</script>", sha256=digest("script")),
    )
    passages = tuple(
        Passage(
            ordinal=ordinal,
            text=words,
            text_hash=hash_text(words),
            headings=("Waiting times",),
            spans=(Span(page=1, start=PAGE.index(words), end=PAGE.index(words) + len(words)),),
            kind=ElementKind.PARAGRAPH,
        )
        for ordinal, words in enumerate((WAITED, LISTED, AUDITED))
    )
    reading = a_reading(PAGE, pages=pages, passages=passages, title="Carers report", facts={"year": "2024"})
    store.save_reading(connection, document_id=document_id, reading=reading, reader="reader@1", at=NOW, **scope)
    store.set_status(
        connection,
        authority_id=scope["authority_id"],
        document_id=document_id,
        status=DocumentStatus.INDEXED,
        reason="Read.",
    )


def _add_odd_files(connection: Connection, owner: Authority, item: Return) -> None:
    """Add a locked file and one that was refused, under a name that a spreadsheet would run."""
    _, locked = a_sent_file(connection, owner, item, path="locked.pdf", content="two")
    reason = "This file is locked with a password. Remove the password and send it again."
    store.park_document(
        connection, authority_id=owner.id, document_id=locked, status=DocumentStatus.UNREADABLE, reason=reason
    )
    scope = {"authority_id": owner.id, "return_id": item.id}
    upload = store.add_upload(connection, user_id="u", at=NOW, **scope)
    store.add_entry(
        connection,
        upload_id=upload,
        path="=HYPERLINK(1).exe",
        sha256=None,
        size=10,
        media_type="application/octet-stream",
        outcome=Outcome.REFUSED,
        reason="Programs are not taken.",
        at=NOW,
        **scope,
    )
    store.finish_upload(connection, upload_id=upload, at=NOW, **scope)


def _add_run(connection: Connection, scope: Scope, document_id: DocumentId) -> list[Suggestion]:
    passages = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
    places = (("assessing-needs", "people"), ("assessing-needs", "people"), ("learning", "processes"))
    suggested = [
        _suggestion(passage, statement, category, 0.9 - 0.2 * number)
        for number, (passage, (statement, category)) in enumerate(zip(passages, places, strict=True))
    ]
    lease = leases.claim_return(connection, owner="tests", now=NOW, seconds=60, return_id=scope["return_id"])
    assert lease is not None
    run = Run(
        id=RunId(new_id()),
        embedding="words",
        mapping="map@1",
        framework="cqc-la@2024-02",
        revision=lease.revision,
        made_at=NOW,
        **scope,
    )
    found = [_match(passage, *place) for passage, place in zip(passages, places, strict=True)]
    index_store.save_run(
        connection,
        authority_id=scope["authority_id"],
        run=run,
        code="0",
        found=found,
        items=[],
        suggested=suggested,
    )
    leases.finish_return(connection, owner="tests", revision=lease.revision, **scope)
    return suggested


def _suggestion(passage: IndexedPassage, statement: str, category: str, confidence: float) -> Suggestion:
    number, start, end = passage.spans[0]
    citation = Citation(
        passage_id=passage.id,
        document_id=passage.document_id,
        reading=passage.reading_id,
        number=number,
        page=passage.page,
        start=start,
        end=end,
        quote=passage.text,
    )
    return Suggestion(
        id=SuggestionId(new_id()),
        key=digest(passage.text),
        statement=statement,
        category=category,
        polarity=Polarity.SHORTFALL,
        summary=(CitedSentence(text=passage.text, citations=(citation,)),),
        passages=(passage.id,),
        documents=1,
        confidence=confidence,
        reason="Says 'waited'.",
    )


def _match(passage: IndexedPassage, statement: str, category: str) -> Match:
    return Match(
        passage_id=passage.id,
        evidence=0.9,
        polarity=Polarity.SHORTFALL,
        statements=(
            Candidate(id=statement, probability=0.7, reason="words: waited"),
            Candidate(id="equity", probability=0.2),
        ),
        categories=(Candidate(id=category, probability=0.8),),
        stretches=(
            Stretch(
                start=0,
                end=13,
                way=Polarity.SHORTFALL,
                chance=0.85,
                evidence=0.9,
                statements=(("equity", 0.75), (statement, 0.2)),
                categories=(("partners", 0.65),),
            ),
            Stretch(start=14, end=len(passage.text), way=Polarity.NEUTRAL, chance=0.5, evidence=0.1),
        ),
    )


def add_more(services: Services, filled: Filled, count: int) -> list[str]:
    """Have more suggestions of the words of `first` in its cell, each less confident than the one before; their ids."""
    with writing(services.engine) as connection:
        row = connection.execute(select(suggestions).where(suggestions.c.id == filled.first)).one()._asdict()
        more = [
            {**row, "id": new_id(), "key": digest(f"more {number}"), "confidence": 0.65 - number / 100}
            for number in range(count)
        ]
        connection.execute(insert(suggestions), more)
    return [each["id"] for each in more]
