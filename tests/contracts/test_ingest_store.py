"""What the store of ingest promises, on SQLite and on PostgreSQL alike."""

from __future__ import annotations

import pytest
from sqlalchemy import Connection, Engine, insert, update
from sqlalchemy.exc import IntegrityError

from ingest import store
from ingest.db import reading, writing
from ingest.model import (
    Cause,
    DocumentStatus,
    DuplicateKind,
    Outcome,
    ReturnState,
    Scope,
    TemplateCheck,
    TemplateState,
)
from ingest.personal import PersonalDetails, PersonalKind
from ingest.tables import documents
from tests.builders import NOW, a_reading, a_return, a_sent_file


def test_an_authority_is_added_once(engine: Engine) -> None:
    with writing(engine) as connection:
        first = store.add_authority(connection, name="Thornmere Council", at=NOW)
        again = store.add_authority(connection, name="thornmere  council", at=NOW)

    assert first == again


def test_a_return_is_found_by_id_and_by_reference_of_its_own_authority_only(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        other = store.add_authority(connection, name="Another Council", at=NOW)

    with reading(engine) as connection:
        assert store.find_return(connection, authority_id=owner.id, key=item.id) == item
        assert store.find_return(connection, authority_id=owner.id, key="2024") == item
        assert store.find_return(connection, authority_id=other.id, key=item.id) is None
        assert item.created_at == NOW


def test_the_same_path_and_bytes_sent_twice_is_one_entry(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        first, _ = a_sent_file(connection, owner, item)
        again, _ = a_sent_file(connection, owner, item)

    assert first == again


def test_the_same_bytes_under_another_path_are_one_document_with_two_entries(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        first, document = a_sent_file(connection, owner, item, path="a.txt")
        second, same = a_sent_file(connection, owner, item, path="b.txt")

    assert first != second
    assert document == same


def test_refused_files_have_entries_of_their_own_and_no_document(engine: Engine) -> None:
    def send(connection: Connection) -> None:
        upload = store.add_upload(connection, authority_id=owner.id, return_id=item.id, user_id="u", at=NOW)
        for _ in range(2):
            store.add_entry(
                connection,
                authority_id=owner.id,
                return_id=item.id,
                upload_id=upload,
                path="bomb.zip",
                sha256=None,
                size=10,
                media_type="application/zip",
                outcome=Outcome.REFUSED,
                reason="Too large when unpacked.",
                at=NOW,
            )

    with writing(engine) as connection:
        owner, item = a_return(connection)
        send(connection)
        send(connection)  # the same two files in a later upload are the same entries

    with reading(engine) as connection:
        entries = store.list_entries(connection, authority_id=owner.id, return_id=item.id)
        assert [(entry.outcome, entry.document_id) for entry in entries] == [(Outcome.REFUSED, None)] * 2


def test_the_entries_of_one_document_are_those_that_brought_it(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item, path="b/policy.txt")
        a_sent_file(connection, owner, item, path="policy.txt")
        a_sent_file(connection, owner, item, path="other.txt", content="other words")

    with reading(engine) as connection:
        entries = store.list_entries(connection, authority_id=owner.id, return_id=item.id, document_id=document_id)
        assert [entry.path for entry in entries] == ["b/policy.txt", "policy.txt"]


def test_every_new_entry_raises_the_revision(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        a_sent_file(connection, owner, item)
        a_sent_file(connection, owner, item)

    with reading(engine) as connection:
        found = store.find_return(connection, authority_id=owner.id, key=item.id)
        assert found is not None
        assert found.revision == 1


def test_a_reading_comes_back_as_it_was_saved(engine: Engine) -> None:
    personal = (
        PersonalDetails(kind=PersonalKind.NHS_NUMBER, page=1, count=2),
        PersonalDetails(kind=PersonalKind.HOME, page=None, count=1),
    )
    made = a_reading("Line one\nand “quoted” words of 2024.", personal=personal)
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
        reading_id = store.save_reading(
            connection,
            authority_id=owner.id,
            return_id=item.id,
            document_id=document_id,
            reading=made,
            reader="reader@1",
            at=NOW,
        )

    with reading(engine) as connection:
        pages = store.get_page_texts(connection, authority_id=owner.id, reading_ids=[reading_id])
        signatures = store.list_signatures(connection, authority_id=owner.id, return_id=item.id)
        again = store.list_signatures(
            connection, authority_id=owner.id, return_id=item.id, known={reading_id: made.signature}
        )
        document = store.get_document(connection, authority_id=owner.id, document_id=document_id)
    assert pages == {(reading_id, 1): made.pages[0]}
    assert signatures == again == {document_id: made.signature}
    assert again[document_id] is made.signature
    assert document is not None
    assert (document.title, document.words, document.reading_id) == ("A report", made.words, reading_id)
    assert document.personal == personal


def test_another_authority_reaches_nothing_of_a_document(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
        other = store.add_authority(connection, name="Another Council", at=NOW)

    with reading(engine) as connection:
        assert store.get_document(connection, authority_id=other.id, document_id=document_id) is None
        assert store.list_entries(connection, authority_id=other.id, return_id=item.id) == []
        assert store.list_documents(connection, authority_id=other.id, return_id=item.id) == []


def test_a_repeat_names_the_document_it_repeats(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, kept = a_sent_file(connection, owner, item, path="a.txt", content="one")
        _, copy = a_sent_file(connection, owner, item, path="b.txt", content="two")
        cause = Cause(kind=DuplicateKind.NEAR, of=kept, score=0.93, reason="Almost the same words as a.txt.")
        store.set_status(
            connection,
            authority_id=owner.id,
            document_id=copy,
            status=DocumentStatus.DUPLICATE,
            reason=cause.reason,
            cause=cause,
        )

    with reading(engine) as connection:
        document = store.get_document(connection, authority_id=owner.id, document_id=copy)
    assert document is not None
    assert document.cause == cause


def test_no_document_can_be_a_repeat_of_itself(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)

    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.execute(update(documents).where(documents.c.id == document_id).values(duplicate_of=document_id))


def test_a_row_without_its_authority_is_refused(engine: Engine) -> None:
    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.execute(
            insert(documents).values(
                id="d", authority_id="nobody", return_id="r", sha256="0", media_type="", size=0, stage="", status=""
            )
        )


def test_a_declaration_is_kept_with_its_link(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        store.add_declaration(
            connection,
            authority_id=owner.id,
            return_id=item.id,
            entry_id=None,
            request_item="R18",
            section="",
            note="public",
            link="https://thornmere.example/jsna",
            made_by="u",
            at=NOW,
        )

    with reading(engine) as connection:
        (found,) = store.list_declarations(connection, authority_id=owner.id, return_id=item.id)
    assert (found.request_item, found.link) == ("R18", "https://thornmere.example/jsna")


def test_a_return_moves_on_from_the_state_it_is_expected_in_and_from_no_other(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection, state=ReturnState.DRAFT)
        moved = [
            store.set_return_state(connection, authority_id=owner.id, return_id=item.id, expected=expected, state=state)
            for expected, state in (
                (ReturnState.DRAFT, ReturnState.SUBMITTED),
                (ReturnState.SUBMITTED, ReturnState.IN_REVIEW),
                (ReturnState.DRAFT, ReturnState.SUBMITTED),
            )
        ]

    with reading(engine) as connection:
        found = store.find_return(connection, authority_id=owner.id, key=item.id)
    assert moved == [True, True, False]
    assert found is not None
    assert found.state is ReturnState.IN_REVIEW


def test_a_failed_transaction_leaves_no_trace(engine: Engine) -> None:
    def fail_half_way() -> None:
        with writing(engine) as connection:
            store.add_authority(connection, name="Half Council", at=NOW)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail_half_way()

    with reading(engine) as connection:
        assert store.list_authorities(connection) == []


def test_what_a_document_is_among_its_siblings_does_not_overwrite_what_it_is_by_itself(engine: Engine) -> None:
    with writing(engine) as connection:
        owner, item = a_return(connection)
        _, document_id = a_sent_file(connection, owner, item)
        scope = Scope(authority_id=owner.id, return_id=item.id)
        store.save_reading(connection, document_id=document_id, reading=a_reading(), reader="reader@1", at=NOW, **scope)
        alone = store.list_checks(connection, **scope)[document_id]

        store.set_status(
            connection,
            authority_id=owner.id,
            document_id=document_id,
            status=DocumentStatus.BLANK,
            reason="Blank form.",
            template=TemplateCheck(state=TemplateState.BLANK, filled=0.0, empty=("Name",), reason="A form."),
        )

    with reading(engine) as connection:
        found = store.get_document(connection, authority_id=owner.id, document_id=document_id)
        assert found is not None
        assert found.template.empty == ("Name",)
        assert store.list_checks(connection, **scope)[document_id] == alone
