"""What the store promises of decisions to learn from and of the versions learned, on SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Engine

from index import store as index_store
from index.model import (
    Citation,
    CitedSentence,
    Decision,
    LearnedVersion,
    Polarity,
    Review,
    ReviewId,
    Run,
    RunId,
    Suggestion,
    SuggestionId,
)
from ingest import store
from ingest.db import reading, writing
from ingest.model import Scope
from tests.builders import NOW, a_reading, a_return, a_sent_file

FRAMEWORK = "cqc-la@2024-02"


def _suggested(connection: Connection, authority: str, **changes: Any) -> Scope:
    """A return of an authority with one suggestion that shows one passage."""
    owner, item = a_return(connection, authority=authority, **changes)
    scope = Scope(authority_id=owner.id, return_id=item.id)
    _, document_id = a_sent_file(connection, owner, item, content=authority)
    store.save_reading(connection, document_id=document_id, reading=a_reading(), reader="reader@1", at=NOW, **scope)
    (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
    citation = Citation(
        passage_id=passage.id,
        document_id=document_id,
        reading=passage.reading_id,
        number=1,
        page=None,
        start=0,
        end=6,
        quote="Carers",
    )
    suggestion = Suggestion(
        id=SuggestionId(f"s-{authority}"),
        key="k",
        statement="assessing-needs",
        category="people",
        polarity=Polarity.SHORTFALL,
        summary=(CitedSentence(text="Carers", citations=(citation,)),),
        passages=(passage.id,),
        documents=1,
        confidence=0.7,
        reason="",
    )
    run = Run(
        id=RunId(f"run-{authority}"), embedding="m", mapping="m", framework=FRAMEWORK, revision=1, made_at=NOW, **scope
    )
    index_store.save_run(
        connection,
        authority_id=owner.id,
        run=run,
        code="0",
        found=[],
        items=[],
        suggested=[suggestion],
    )
    return scope


def _decide(connection: Connection, scope: Scope, authority: str, decision: Decision, **changes: Any) -> None:
    review = Review(
        id=ReviewId(f"{authority}-{decision}"),
        suggestion_key="k",
        suggestion_id=SuggestionId(f"s-{authority}"),
        decision=decision,
        text="",
        by="Ann",
        at=NOW,
        **changes,
    )
    index_store.add_review(connection, review=review, user_id="u", **scope)


def _version(number: int, **changes: Any) -> LearnedVersion:
    values: dict[str, Any] = {
        "until_seq": 3,
        "decisions": 2,
        "passages": 2,
        "figures": {"gain": 0.1},
        "in_force": False,
        "made_by": "Ann",
        "made_at": NOW,
        **changes,
    }
    return LearnedVersion(number=number, framework=FRAMEWORK, **values)


def test_decisions_of_all_authorities_come_with_their_passages_in_the_order_they_were_made(engine: Engine) -> None:
    with writing(engine) as connection:
        first, second = _suggested(connection, "Thornmere"), _suggested(connection, "Saltwick")
        _decide(connection, second, "Saltwick", Decision.REJECT)
        _decide(connection, first, "Thornmere", Decision.MOVE, statement="equity", category="partners")
        latest = index_store.latest_decision(connection, framework=FRAMEWORK)
        decided = index_store.list_decided(connection, framework=FRAMEWORK, until_seq=latest)

    assert [each.authority_id for each in decided] == [second["authority_id"], first["authority_id"]]
    assert [each.place for each in decided] == [None, ("equity", "partners")]
    assert all(each.passages[0].text.startswith("Carers waited") for each in decided)


def test_a_decision_taken_back_is_not_among_them_though_it_was_until_then(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _suggested(connection, "Thornmere")
        _decide(connection, scope, "Thornmere", Decision.ACCEPT)
        before = index_store.latest_decision(connection, framework=FRAMEWORK)
        _decide(connection, scope, "Thornmere", Decision.UNDO, undoes=ReviewId("Thornmere-accept"))
        latest = index_store.latest_decision(connection, framework=FRAMEWORK)

        assert index_store.list_decided(connection, framework=FRAMEWORK, until_seq=latest) == []
        assert len(index_store.list_decided(connection, framework=FRAMEWORK, until_seq=before)) == 1
        assert index_store.count_decisions(connection, framework=FRAMEWORK, after_seq=before) == 1


def test_decisions_under_another_framework_are_not_mixed_in(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _suggested(connection, "Thornmere", framework="other@1")
        _decide(connection, scope, "Thornmere", Decision.ACCEPT)

        assert index_store.latest_decision(connection, framework=FRAMEWORK) == 0
        assert index_store.list_decided(connection, framework=FRAMEWORK, until_seq=99) == []


def test_one_version_at_a_time_is_in_force_and_none_when_the_shipped_one_is(engine: Engine) -> None:
    with writing(engine) as connection:
        for number in (1, 2):
            assert index_store.next_learned(connection) == number
            index_store.add_learned(connection, version=_version(number))
            index_store.put_in_force(connection, framework=FRAMEWORK, number=number)

    with reading(engine) as connection:
        found = index_store.list_learned(connection, framework=FRAMEWORK)
        assert found == [_version(2, in_force=True), _version(1)]
        assert index_store.list_learned(connection, framework="other@1") == []

    with writing(engine) as connection:
        index_store.put_in_force(connection, framework=FRAMEWORK, number=0)
        assert not any(version.in_force for version in index_store.list_learned(connection, framework=FRAMEWORK))
