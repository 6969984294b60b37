"""What the store of index promises, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from sqlalchemy import Connection, Engine

from index import store as index_store
from index.model import (
    Basis,
    Candidate,
    Citation,
    CitedSentence,
    Decision,
    GridEntry,
    GridEntryId,
    ItemMatch,
    Match,
    Origin,
    Polarity,
    Review,
    ReviewId,
    Run,
    RunId,
    Standing,
    Stretch,
    Suggestion,
    SuggestionId,
)
from ingest import store
from ingest.db import reading, writing
from ingest.model import DocumentId, PassageId, ReturnState, Scope
from tests.builders import NOW, a_reading, a_return, a_sent_file


def _read_return(connection: Connection) -> tuple[Scope, DocumentId]:
    owner, item = a_return(connection)
    _, document_id = a_sent_file(connection, owner, item, path="deep/folder/carers.txt")
    scope = Scope(authority_id=owner.id, return_id=item.id)
    store.save_reading(connection, document_id=document_id, reading=a_reading(), reader="reader@1", at=NOW, **scope)
    return scope, document_id


def _a_run(scope: Scope, run_id: str = "run1", revision: int = 1) -> Run:
    return Run(
        id=RunId(run_id), embedding="model", mapping="map@1", framework="f@1", revision=revision, made_at=NOW, **scope
    )


def _a_suggestion(document_id: DocumentId, passage_id: PassageId) -> Suggestion:
    citation = Citation(
        passage_id=passage_id,
        document_id=document_id,
        reading="r",
        number=1,
        page=None,
        start=0,
        end=6,
        quote="Carers",
    )
    return Suggestion(
        id=SuggestionId("s1"),
        key="k1",
        statement="assessing-needs",
        category="people",
        polarity=Polarity.SHORTFALL,
        summary=(CitedSentence(text="Carers", citations=(citation,)),),
        passages=(passage_id,),
        documents=1,
        confidence=0.7,
        reason="because",
    )


def _a_review(decision: Decision, review_id: str, undoes: str | None = None) -> Review:
    return Review(
        id=ReviewId(review_id),
        suggestion_key="k1",
        suggestion_id=SuggestionId("s1"),
        decision=decision,
        text="",
        by="assessor",
        at=NOW,
        undoes=None if undoes is None else ReviewId(undoes),
    )


def _saved_suggestion(connection: Connection) -> Scope:
    scope, document_id = _read_return(connection)
    (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
    index_store.save_run(
        connection,
        authority_id=scope["authority_id"],
        run=_a_run(scope),
        code="0",
        found=[],
        items=[],
        suggested=[_a_suggestion(document_id, passage.id)],
    )
    return scope


def test_a_passage_comes_with_its_document_and_place(engine: Engine) -> None:
    with writing(engine) as connection:
        scope, document_id = _read_return(connection)
        (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)

    assert passage.path == "deep/folder/carers.txt"
    assert passage.title == "A report"
    assert passage.headings == ("Waiting times",)
    assert passage.locator == "Waiting times"
    assert passage.spans == ((1, 0, len(passage.text)),)


def test_a_vector_comes_back_bit_for_bit(engine: Engine) -> None:
    rows = np.eye(3, dtype=np.float32)[:2]
    with writing(engine) as connection:
        scope, _ = _read_return(connection)
        authority_id = scope["authority_id"]
        for _ in range(2):
            index_store.save_vectors(
                connection, authority_id=authority_id, model="m", text_hashes=["a", "b"], rows=rows
            )

    with reading(engine) as connection:
        found = index_store.load_vectors(connection, authority_id=authority_id, model="m", text_hashes=["b", "a", "c"])
        other = index_store.load_vectors(connection, authority_id=authority_id, model="other", text_hashes=["a"])
    assert {key: vector.tolist() for key, vector in found.items()} == {"a": [1, 0, 0], "b": [0, 1, 0]}
    assert other == {}


def test_vectors_of_a_model_that_no_latest_run_used_can_go(engine: Engine) -> None:
    with writing(engine) as connection:
        scope, _ = _read_return(connection)
        owner = {"authority_id": scope["authority_id"]}
        for model in ("old", "new"):
            index_store.save_vectors(
                connection, model=model, text_hashes=["a"], rows=np.eye(2, dtype=np.float32)[:1], **owner
            )
        for number, model in ((1, "old"), (2, "new")):
            run = replace(_a_run(scope, f"run{number}", number), embedding=model)
            index_store.save_run(connection, run=run, code="0", found=[], items=[], suggested=[], **owner)
        used = index_store.embeddings_in_use(connection, **owner)
        index_store.drop_vectors(connection, but=used, **owner)
        left = {
            model: set(index_store.load_vectors(connection, model=model, text_hashes=["a"], **owner))
            for model in ("old", "new")
        }

    assert used == {"new"}
    assert left == {"old": set(), "new": {"a"}}


def test_a_run_comes_back_with_its_matches_and_items(engine: Engine) -> None:
    with writing(engine) as connection:
        scope, document_id = _read_return(connection)
        (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
        match = Match(
            passage_id=passage.id,
            evidence=0.9,
            polarity=Polarity.SHORTFALL,
            statements=(Candidate(id="assessing-needs", probability=0.8, reason="waited"),),
            categories=(Candidate(id="people", probability=0.6),),
            stretches=(
                Stretch(start=0, end=9, way=Polarity.STRENGTH, chance=0.7),
                Stretch(
                    start=10,
                    end=20,
                    way=Polarity.SHORTFALL,
                    chance=0.8,
                    evidence=0.9,
                    statements=(("equity", 0.8), ("learning", 0.1)),
                    categories=(("people", 0.7),),
                ),
            ),
        )
        item = ItemMatch(
            document_id=document_id, item="R05", probability=0.9, section="", basis=Basis.NAME, reason="name"
        )
        index_store.save_run(
            connection,
            authority_id=scope["authority_id"],
            run=_a_run(scope),
            code="0",
            found=[match],
            items=[item],
            suggested=[],
        )

    with reading(engine) as connection:
        run = index_store.latest_run(connection, **scope)
        assert run == _a_run(scope)
        owner = {"authority_id": scope["authority_id"], "run_id": run.id}
        assert index_store.list_matches(connection, **owner) == {passage.id: match}
        assert index_store.count_matches(connection, **owner) == 1
        assert index_store.list_item_matches(connection, **owner) == [item]
        assert index_store.list_item_matches(connection, document_id=item.document_id, **owner) == [item]
        assert index_store.list_item_matches(connection, document_id=DocumentId("another"), **owner) == []
        assert index_store.evidence_shares(connection, **owner) == {document_id: 0.9}


def test_what_still_stands_of_a_run_becomes_part_of_the_next(engine: Engine) -> None:
    with writing(engine) as connection:
        scope, document_id = _read_return(connection)
        (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
        match = Match(passage_id=passage.id, evidence=0.9, polarity=Polarity.NEUTRAL, statements=(), categories=())
        owner = {"authority_id": scope["authority_id"], "code": "0", "items": [], "suggested": []}
        index_store.save_run(connection, run=_a_run(scope), found=[match], **owner)
        found = []
        for number, standing in ((2, [passage.id]), (3, [PassageId("another")]), (4, [passage.id])):
            run = _a_run(scope, f"run{number}", number)
            index_store.save_run(connection, run=run, found=[], standing=Standing(passages=standing), **owner)
            found.append(index_store.list_matches(connection, authority_id=scope["authority_id"], run_id=run.id))

    assert found == [{passage.id: match}, {}, {}]


def test_items_and_suggestions_that_stand_become_part_of_the_next_run(engine: Engine) -> None:
    with writing(engine) as connection:
        scope, document_id = _read_return(connection)
        (passage,) = index_store.list_indexed_passages(connection, document_ids=[document_id], **scope)
        item = ItemMatch(
            document_id=document_id, item="R05", probability=0.9, section="", basis=Basis.NAME, reason="name"
        )
        suggestion = replace(_a_suggestion(document_id, passage.id), made_from="passages")
        owner = {"authority_id": scope["authority_id"], "code": "0", "found": []}
        told = {document_id: "words"}
        index_store.save_run(
            connection, run=_a_run(scope), items=[item], suggested=[suggestion], told_from=told, **owner
        )
        found = []
        for number, standing in enumerate(
            [Standing(documents=[document_id], suggestions=[suggestion.id]), Standing(documents=[document_id]), None], 2
        ):
            run = _a_run(scope, f"run{number}", number)
            index_store.save_run(connection, run=run, items=[], suggested=[], standing=standing, **owner)
            of_run = {"authority_id": scope["authority_id"], "run_id": run.id}
            found.append(
                (
                    index_store.list_item_matches(connection, **of_run),
                    index_store.list_told(connection, **scope),
                    index_store.list_suggestions(connection, **of_run),
                )
            )

    assert found == [([item], told, [suggestion]), ([item], told, []), ([], {}, [])]


def test_what_stands_in_one_return_leaves_another_as_it_is(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        owner = {"authority_id": scope["authority_id"]}
        other = store.add_return(
            connection,
            reference="another",
            framework="f@1",
            state=ReturnState.SUBMITTED,
            due_at=None,
            at=NOW,
            **owner,
        )
        elsewhere = Scope(authority_id=scope["authority_id"], return_id=other.id)
        index_store.save_run(
            connection,
            run=_a_run(elsewhere, "run2"),
            code="0",
            found=[],
            items=[],
            suggested=[],
            standing=Standing(suggestions=[SuggestionId("s1")]),
            **owner,
        )

        assert len(index_store.list_suggestions(connection, run_id=RunId("run1"), **owner)) == 1
        assert index_store.list_suggestions(connection, run_id=RunId("run2"), **owner) == []


def test_a_new_run_replaces_matches_and_keeps_reviewed_suggestions(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        index_store.add_review(connection, review=_a_review(Decision.ACCEPT, "v1"), user_id="u", **scope)
        index_store.save_run(
            connection,
            authority_id=scope["authority_id"],
            run=_a_run(scope, "run2", 2),
            code="0",
            found=[],
            items=[],
            suggested=[],
        )

    with reading(engine) as connection:
        latest = index_store.latest_run(connection, **scope)
        assert latest is not None
        assert latest.id == "run2"
        assert index_store.get_suggestion(connection, suggestion_id="s1", **scope) is not None
        assert [review.id for review in index_store.list_reviews(connection, **scope)] == ["v1"]


def test_suggestions_are_found_by_the_passages_they_rest_on(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        of_run = {"authority_id": scope["authority_id"], "run_id": RunId("run1")}
        (every,) = index_store.list_suggestions(connection, **of_run)
        asked = [list(every.passages), [PassageId("another")], []]
        found = [index_store.list_suggestions(connection, passage_ids=ids, **of_run) for ids in asked]

    assert found == [[every], [], []]


def test_what_rests_on_any_number_of_passages_is_found(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        of_run = {"authority_id": scope["authority_id"], "run_id": RunId("run1")}
        (every,) = index_store.list_suggestions(connection, **of_run)
        matched = index_store.list_matches(connection, **of_run)
        asked = [*every.passages, *matched, *(PassageId(f"other-{number}") for number in range(40_000))]

        assert index_store.list_suggestions(connection, passage_ids=asked, **of_run) == [every]
        assert index_store.list_matches(connection, passage_ids=asked, **of_run) == matched


def test_suggestions_that_nobody_reviewed_go_with_the_run_after_the_next(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        held = []
        for number in (2, 3):
            index_store.save_run(
                connection,
                authority_id=scope["authority_id"],
                run=_a_run(scope, f"run{number}", number),
                code="0",
                found=[],
                items=[],
                suggested=[],
            )
            held.append(index_store.get_suggestion(connection, suggestion_id="s1", **scope) is not None)

    assert held == [True, False]


def test_reviews_come_back_in_the_order_they_were_made(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        for review in (
            _a_review(Decision.ACCEPT, "z"),
            _a_review(Decision.UNDO, "a", undoes="z"),
            _a_review(Decision.REJECT, "m"),
        ):
            index_store.add_review(connection, review=review, user_id="u", **scope)

    with reading(engine) as connection:
        found = index_store.list_reviews(connection, **scope)
    assert [(review.id, review.decision, review.undoes) for review in found] == [
        ("z", Decision.ACCEPT, None),
        ("a", Decision.UNDO, "z"),
        ("m", Decision.REJECT, None),
    ]


def test_a_withdrawn_entry_is_not_listed_any_more(engine: Engine) -> None:
    entry = GridEntry(
        id=GridEntryId("e1"),
        origin=Origin.ASSESSOR,
        statement="learning",
        category="people",
        text="An interview.",
        sentences=(),
        suggestion_key=None,
        by="assessor",
        at=NOW,
    )
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        other = replace(entry, id=GridEntryId("e2"))
        for one in (entry, other):
            index_store.add_grid_entry(connection, entry=one, review_id=None, user_id="u", **scope)
        withdrawn = index_store.withdraw_grid_entries(connection, at=NOW, entry_id="e1", **scope)

    with reading(engine) as connection:
        assert withdrawn == 1
        assert index_store.list_grid_entries(connection, **scope) == [other]


def test_another_authority_reaches_no_suggestion(engine: Engine) -> None:
    with writing(engine) as connection:
        scope = _saved_suggestion(connection)
        stranger = store.add_authority(connection, name="Another Council", at=NOW)
        foreign = Scope(authority_id=stranger.id, return_id=scope["return_id"])

        assert index_store.get_suggestion(connection, suggestion_id="s1", **foreign) is None
        assert index_store.list_grid_entries(connection, **foreign) == []
        assert index_store.latest_run(connection, **foreign) is None
