"""What holds when several people act at the same moment, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Connection, Engine, func, select

from index import store as index_store
from index.model import Decision, Polarity, Review, ReviewId, Run, RunId, Suggestion, SuggestionId
from index.tables import reviews
from ingest import store
from ingest.db import reading, writing
from ingest.ids import new_id
from ingest.model import AuthorityId, Outcome, ReadingId, Scope
from ingest.tables import elsewhere
from tests.builders import NOW, a_reading, a_return, a_sent_file

AT_ONCE = 6


def _at_once(act: Callable[[int], None]) -> None:
    """Act from several threads; the first error of any is raised."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(act, range(AT_ONCE)))


def _a_reading_of_its_own(connection: Connection, number: int) -> tuple[ReadingId, AuthorityId]:
    owner, item = a_return(connection, reference=f"{number}")
    scope = Scope(authority_id=owner.id, return_id=item.id)
    _, document_id = a_sent_file(connection, owner, item)
    made = store.save_reading(
        connection, document_id=document_id, reading=a_reading(), reader="reader@1", at=NOW, **scope
    )
    return made, owner.id


def test_the_same_files_sent_by_several_people_are_each_one_document(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)

    def send(_: int) -> None:
        for number in range(5):
            with writing(engine) as connection:
                a_sent_file(connection, owner, item, path=f"{number}.txt", content=f"{number}")

    _at_once(send)

    with reading(engine) as connection:
        sent = store.list_entries(connection, authority_id=owner.id, return_id=item.id)
    assert [entry.path for entry in sent] == [f"{number}.txt" for number in range(5)]


def test_an_authority_that_several_people_add_is_one(engine: Engine) -> None:
    def add(_: int) -> None:
        with writing(engine) as connection:
            store.add_authority(connection, name="Thornmere Council", at=NOW)

    _at_once(add)

    with reading(engine) as connection:
        assert len(store.list_authorities(connection)) == 1


def test_decisions_on_different_returns_are_numbered_without_gaps(engine: Engine) -> None:
    with writing(engine) as connection:
        places = [a_return(connection, reference=f"{number}") for number in range(AT_ONCE)]
        for number, (owner, item) in enumerate(places):
            run = Run(
                id=RunId(f"run{number}"), embedding="m", mapping="m", framework="f", revision=1, made_at=NOW,
                authority_id=owner.id, return_id=item.id,
            )  # fmt: skip
            suggested = Suggestion(
                id=SuggestionId(f"s{number}"), key="k", statement="learning", category="people",
                polarity=Polarity.NEUTRAL, summary=(), passages=(), documents=1, confidence=0.5, reason="because",
            )  # fmt: skip
            index_store.save_run(
                connection, authority_id=owner.id, run=run, code="0", found=[], items=[], suggested=[suggested]
            )

    def decide(number: int) -> None:
        owner, item = places[number]
        for _ in range(5):
            review = Review(
                id=ReviewId(new_id()), suggestion_key="k", suggestion_id=SuggestionId(f"s{number}"),
                decision=Decision.ACCEPT, text="", by="assessor", at=NOW, undoes=None,
            )  # fmt: skip
            with writing(engine) as connection:
                index_store.add_review(connection, authority_id=owner.id, return_id=item.id, review=review, user_id="u")

    _at_once(decide)

    with reading(engine) as connection:
        numbers = connection.execute(select(reviews.c.seq).order_by(reviews.c.seq)).scalars().all()
    assert numbers == list(range(1, 5 * AT_ONCE + 1))


def test_workers_that_find_the_same_documents_alike_do_not_wait_for_each_other(engine: Engine) -> None:
    with writing(engine) as connection:
        read = [_a_reading_of_its_own(connection, number) for number in range(4 * AT_ONCE)]

    def compare(number: int) -> None:
        for place in range(number, len(read), AT_ONCE):
            mine, owner = read[place]
            others = [(other, whose, 1.0) for other, whose in [*read[place + 1 :], *read[:place]]]
            with writing(engine) as connection:
                store.save_elsewhere(connection, authority_id=owner, reading_id=mine, found=others)

    _at_once(compare)

    with reading(engine) as connection:
        assert store.list_uncompared(connection, most=1) == []
        assert connection.execute(select(func.count()).select_from(elsewhere)).scalar() == len(read) * (len(read) - 1)


def test_what_was_not_compared_waits_in_one_order_for_every_worker(engine: Engine) -> None:
    with writing(engine) as connection:
        read = [_a_reading_of_its_own(connection, number)[0] for number in range(2 * AT_ONCE)]
        waiting = store.list_uncompared(connection, most=AT_ONCE)

    assert [reading_id for reading_id, _, _ in waiting] == sorted(read)[:AT_ONCE]


def test_a_file_may_claim_any_size(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        message, _ = a_sent_file(connection, owner, item, path="a.eml")
        upload = store.add_upload(connection, authority_id=owner.id, return_id=item.id, user_id="u", at=NOW)
        for number in range(3):
            film = store.add_entry(
                connection,
                authority_id=owner.id,
                return_id=item.id,
                upload_id=upload,
                container_id=message,
                path=f"a.eml!{number}.mov",
                sha256=None,
                size=2**40,
                media_type="",
                outcome=Outcome.REFUSED,
                reason="Too large.",
                at=NOW,
            )
        measured = store.measure_around(connection, authority_id=owner.id, entry_id=film)

    assert measured == (3, 0)
