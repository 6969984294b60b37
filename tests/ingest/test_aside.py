"""What people decided stands above what was found; families are told by what ties documents together."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from ingest.aside import (
    AsideChoice,
    AsideDecision,
    AsideKind,
    apply_decisions,
    copies_of,
    group_families,
    is_aside,
    kind_of,
    standing_decisions,
)
from ingest.model import AuthorityId, Cause, Document, DocumentId, DocumentStatus, DuplicateKind, ReturnId
from ingest.pipeline import Settled
from tests.builders import NOW, digest

DAY = timedelta(days=1)
READ = Settled(status=DocumentStatus.INDEXED, reason="Read.")


def _decided(decision: AsideChoice, *, of: str = "a", family: bool = False, note: str = "") -> AsideDecision:
    return AsideDecision(
        id="1", document_sha256=digest(of), decision=decision, family=family, note=note, by="assessor", at=NOW
    )


def _cause(of: str, *, score: float = 1.0, kind: DuplicateKind = DuplicateKind.SAME_TEXT) -> Cause:
    return Cause(kind=kind, of=DocumentId(of), score=score, reason="")


def _repeat(of: str, score: float = 1.0) -> Settled:
    return Settled(status=DocumentStatus.DUPLICATE, reason="The same words.", cause=_cause(of, score=score))


def _apply(
    settled: dict[DocumentId, Settled], decisions: dict[DocumentId, AsideDecision], *, later: str = ""
) -> dict[DocumentId, Settled]:
    """Apply decisions to documents that were there before them, but for the one that was sent `later`."""
    return apply_decisions(settled, decisions, {each: NOW + DAY if each == later else NOW - DAY for each in settled})


def _statuses(applied: dict[DocumentId, Settled]) -> dict[str, DocumentStatus]:
    return {str(document_id): outcome.status for document_id, outcome in applied.items()}


def _document(name: str, *, cause: Cause | None = None, **changes: Any) -> Document:
    return Document(
        id=DocumentId(name),
        authority_id=AuthorityId("x"),
        return_id=ReturnId("r"),
        sha256=digest(name),
        media_type="text/plain",
        size=1,
        status=DocumentStatus.INDEXED if cause is None else DocumentStatus.DUPLICATE,
        reason="",
        cause=cause,
        **changes,
    )


@pytest.mark.parametrize(
    "status",
    [DocumentStatus.BLANK, DocumentStatus.DUPLICATE, DocumentStatus.SUPERSEDED, DocumentStatus.NOT_EVIDENCE],
)
def test_whatever_is_set_aside_can_be_restored_and_says_why_it_was(status: DocumentStatus) -> None:
    settled = {DocumentId("a"): Settled(status=status, reason="A cause.")}

    applied = _apply(settled, {DocumentId("a"): _decided(AsideChoice.RESTORE)})

    assert applied[DocumentId("a")].status is DocumentStatus.INDEXED
    assert "A cause." in applied[DocumentId("a")].reason


def test_a_restored_repeat_keeps_its_cause() -> None:
    settled = {DocumentId("a"): READ, DocumentId("b"): _repeat("a")}

    applied = _apply(settled, {DocumentId("b"): _decided(AsideChoice.RESTORE)})

    assert applied[DocumentId("b")].cause == settled[DocumentId("b")].cause


def test_a_document_without_words_stays_unread_whatever_was_decided() -> None:
    settled = {DocumentId("a"): Settled(status=DocumentStatus.UNREADABLE, reason="Locked.")}

    for choice in AsideChoice:
        assert _apply(settled, {DocumentId("a"): _decided(choice)}) == settled


def test_what_a_person_sets_aside_tells_neither_who_nor_why() -> None:
    applied = _apply(
        {DocumentId("a"): READ}, {DocumentId("a"): _decided(AsideChoice.SET_ASIDE, note="About children.")}
    )

    assert applied[DocumentId("a")].status is DocumentStatus.NOT_EVIDENCE
    assert not {"children", "assessor"} & set(applied[DocumentId("a")].reason.split())


def test_setting_aside_again_brings_back_the_cause_that_was_found() -> None:
    settled = {DocumentId("a"): READ, DocumentId("b"): _repeat("a")}

    assert _apply(settled, {DocumentId("b"): _decided(AsideChoice.SET_ASIDE)}) == settled


def test_the_copy_most_like_it_stands_in_for_a_document_set_aside_alone() -> None:
    settled = {DocumentId("a"): READ, DocumentId("b"): _repeat("a", 0.8), DocumentId("c"): _repeat("a", 0.9)}

    applied = _apply(settled, {DocumentId("a"): _decided(AsideChoice.SET_ASIDE)})

    assert _statuses(applied) == {
        "a": DocumentStatus.NOT_EVIDENCE,
        "b": DocumentStatus.DUPLICATE,
        "c": DocumentStatus.INDEXED,
    }


def test_no_copy_stands_in_for_a_family_set_aside() -> None:
    settled = {DocumentId("a"): READ, DocumentId("b"): _repeat("a")}

    applied = _apply(settled, {DocumentId("a"): _decided(AsideChoice.SET_ASIDE, family=True)})

    assert DocumentStatus.INDEXED not in _statuses(applied).values()


def test_a_family_set_aside_stays_so_when_a_copy_that_is_preferred_arrives() -> None:
    settled = {DocumentId("a"): _repeat("b"), DocumentId("b"): READ}
    decided = {DocumentId("a"): _decided(AsideChoice.SET_ASIDE, family=True)}

    applied = _apply(settled, decided, later="b")

    assert _statuses(applied) == {"a": DocumentStatus.DUPLICATE, "b": DocumentStatus.NOT_EVIDENCE}
    assert "A person set aside a file that says the same" in applied[DocumentId("b")].reason
    restored = _apply(settled, decided | {DocumentId("b"): _decided(AsideChoice.RESTORE)}, later="b")
    assert _statuses(restored)["b"] is DocumentStatus.INDEXED
    alone = _apply(settled, {DocumentId("a"): _decided(AsideChoice.SET_ASIDE)}, later="b")
    assert _statuses(alone)["b"] is DocumentStatus.INDEXED


def test_what_was_in_use_when_a_restored_copy_was_set_aside_again_stays_in_use() -> None:
    settled = {DocumentId("a"): _repeat("b"), DocumentId("b"): READ}

    applied = _apply(settled, {DocumentId("a"): _decided(AsideChoice.SET_ASIDE, family=True)})

    assert applied == settled


def test_a_newer_version_of_a_family_set_aside_is_read() -> None:
    older = replace(_repeat("b"), cause=_cause("b", kind=DuplicateKind.OLDER_VERSION))
    settled = {DocumentId("a"): older, DocumentId("b"): READ}

    applied = _apply(settled, {DocumentId("a"): _decided(AsideChoice.SET_ASIDE, family=True)}, later="b")

    assert _statuses(applied)["b"] is DocumentStatus.INDEXED


def test_no_copy_stands_in_where_a_person_restored_one() -> None:
    settled = {DocumentId("a"): READ, DocumentId("b"): _repeat("a"), DocumentId("c"): _repeat("a")}

    applied = _apply(
        settled,
        {DocumentId("a"): _decided(AsideChoice.SET_ASIDE), DocumentId("c"): _decided(AsideChoice.RESTORE)},
    )

    assert [name for name, status in _statuses(applied).items() if status is DocumentStatus.INDEXED] == ["c"]


def test_a_decision_on_a_file_that_is_not_there_changes_nothing() -> None:
    assert _apply({DocumentId("a"): READ}, {DocumentId("b"): _decided(AsideChoice.SET_ASIDE)}) == {
        DocumentId("a"): READ
    }


def test_the_latest_decision_on_the_same_bytes_stands() -> None:
    first, second = _decided(AsideChoice.RESTORE), _decided(AsideChoice.SET_ASIDE)

    assert standing_decisions([first, second]) == {digest("a"): second}


def test_a_decision_counts_before_the_return_is_mapped_with_it() -> None:
    assert is_aside(DocumentStatus.INDEXED, _decided(AsideChoice.SET_ASIDE))
    assert not is_aside(DocumentStatus.BLANK, _decided(AsideChoice.RESTORE))
    assert not is_aside(DocumentStatus.UNREADABLE, _decided(AsideChoice.SET_ASIDE))


def test_older_versions_are_told_by_status_or_by_cause() -> None:
    older = _cause("a", kind=DuplicateKind.OLDER_VERSION)

    assert kind_of(DocumentStatus.SUPERSEDED, None) is AsideKind.OLDER
    assert kind_of(DocumentStatus.DUPLICATE, older) is AsideKind.OLDER
    assert kind_of(DocumentStatus.DUPLICATE, _cause("a")) is AsideKind.REPEAT
    assert kind_of(DocumentStatus.BLANK, older) is AsideKind.BLANK


def test_documents_that_repeat_the_same_one_are_a_family_with_it() -> None:
    kept, one, two, alone = (
        _document("kept"),
        _document("one", cause=_cause("kept")),
        _document("two", cause=_cause("kept")),
        _document("alone"),
    )

    families = group_families([kept, one, two, alone])

    assert families[one.id] == families[kept.id] == [kept, one, two]
    assert families[alone.id] == [alone]


def test_a_family_includes_the_copies_of_its_versions() -> None:
    old, new = _document("old", family="f"), _document("new", family="f")
    copy = _document("copy", cause=_cause("old"))

    assert group_families([old, new, copy])[new.id] == [old, new, copy]


def test_copies_of_a_document_are_those_set_aside_for_it() -> None:
    kept, copy = _document("kept"), _document("copy", cause=_cause("kept"))
    restored = replace(_document("restored", cause=_cause("kept")), status=DocumentStatus.INDEXED)

    assert copies_of(kept, [kept, copy, restored]) == [copy]
