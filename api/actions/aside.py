"""Documents that are set aside: list them, bring them back into use, set others aside by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from api import access, audit
from api.access import Actor, Permission
from api.actions.returns import ReturnView, find_return
from api.services import Services
from ingest import store
from ingest.aside import (
    AsideChoice,
    AsideDecision,
    AsideKind,
    copies_of,
    group_families,
    is_aside,
    kind_of,
    left_out_by_person,
    standing_decisions,
)
from ingest.db import reading, writing
from ingest.errors import ConflictError, InputError, NotFoundError
from ingest.model import Document, DocumentId, DocumentStatus, ReturnId, Sha256
from ingest.names import as_sent
from ingest.receipt import SET_ASIDE, ReceiptLine, account_for, primary_paths
from ingest.store import leases

MAX_NOTE = 2000  # characters
_ACTIONS = {AsideChoice.RESTORE: "document-restored", AsideChoice.SET_ASIDE: "document-set-aside"}
_USABLE = SET_ASIDE | {DocumentStatus.INDEXED}


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideLine:
    """One file that is set aside, or that a person brought back into use."""

    path: str
    document: Document
    copy: bool  # the same bytes as `of`, so that there is nothing to compare or to decide
    kind: AsideKind | None  # None for what is in use and nobody decided on
    status: DocumentStatus
    reason: str
    of: DocumentId | None  # the document it repeats
    of_path: str
    score: float | None  # how alike the two are, 0 to 1
    decision: AsideDecision | None  # that stands on it
    restored: bool  # a person brought it back into use, now or before another decision
    waiting: bool  # the return is not mapped with the decision yet
    family: tuple[str, ...]  # paths of the others that a decision on the family would change
    copies: tuple[str, ...]  # paths of those set aside because they repeat it

    @property
    def aside(self) -> bool:
        """Whether it is set aside, or will be once the return is mapped again."""
        return self.kind not in (None, AsideKind.RESTORED)

    @property
    def to_check(self) -> bool:
        """Whether it is set aside and a person can decide on it."""
        return self.aside and not self.copy

    @property
    def checked(self) -> bool:
        """Whether a person decided that it is set aside."""
        return self.to_check and self.decision is not None

    @property
    def confirmed(self) -> bool:
        """Whether that person only agreed with what was found."""
        changed = self.restored or self.waiting or left_out_by_person(self.document)
        return self.checked and not changed


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideView:
    """What is set aside in a return, by path."""

    view: ReturnView
    lines: tuple[AsideLine, ...]
    done: bool  # everything sent was read and mapped

    @property
    def counts(self) -> dict[AsideKind, int]:
        """Files by kind; kinds without files are left out."""
        kinds = [line.kind for line in self.lines]
        return {kind: kinds.count(kind) for kind in AsideKind if kind in kinds}

    @property
    def to_check(self) -> int:
        """Documents that are set aside and can be decided on."""
        return sum(line.to_check for line in self.lines)

    @property
    def checked(self) -> int:
        """Those of them that a person decided on."""
        return sum(line.checked for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Decided:
    """What a decision changed."""

    return_id: ReturnId
    decision: AsideChoice
    confirmed: bool  # it was set aside already, and a person says that it stays so
    paths: tuple[str, ...]  # of the documents as they were sent, the one asked about first


@dataclass(frozen=True, slots=True)
class Bank:
    """The documents of a return with what people decided about them."""

    documents: Sequence[Document]
    paths: Mapping[DocumentId, str]
    decisions: Sequence[AsideDecision]
    standing: Mapping[Sha256, AsideDecision]
    receipt: Sequence[ReceiptLine]
    families: Mapping[DocumentId, Sequence[Document]]  # of each document, itself included
    repeating: Mapping[DocumentId, Sequence[Document]]  # of each document that is the cause of others, these
    restored: frozenset[Sha256]  # what people ever brought back into use

    @classmethod
    def load(cls, connection: Connection, view: ReturnView) -> Bank:
        """Load what a return holds, in the caller's transaction."""
        documents = store.list_documents(connection, **view.scope)
        entries = store.list_entries(connection, **view.scope)
        paths = primary_paths(entries)
        lines = account_for(entries, {document.id: document for document in documents}, paths)
        decisions = store.list_aside_decisions(connection, **view.scope)
        standing = standing_decisions(decisions)
        restored = frozenset(made.document_sha256 for made in decisions if made.decision is AsideChoice.RESTORE)
        families, causes = group_families(documents), _by_cause(documents)
        return cls(documents, paths, decisions, standing, lines, families, causes, restored)

    def get(self, document_id: str) -> Document:
        """Give a document of the return.

        Raises:
            NotFoundError: there is none of this id.
        """
        for document in self.documents:
            if document.id == document_id:
                return document
        raise NotFoundError("There is no such document in this return.")

    def decision_on(self, document: Document) -> AsideDecision | None:
        """Give the decision that stands on a document, if any."""
        return self.standing.get(document.sha256)

    def is_aside(self, document: Document) -> bool:
        """Tell whether a document is set aside, or will be once the return is mapped again."""
        return is_aside(document.status, self.decision_on(document))

    def family(self, document: Document) -> list[Document]:
        """Give the others of a document's family that stand as it does, by people's decision or nobody's, by path.

        So taking a decision on a family back brings about what was before, and no copies come into use beside it.
        """
        state = self._state(document)
        others = [
            other
            for other in self.families[document.id]
            if other.id != document.id and other.status in _USABLE and self._state(other) == state
        ]
        return sorted(others, key=lambda other: self.paths[other.id])

    def _state(self, document: Document) -> tuple[bool, bool]:
        return self.is_aside(document), self.decision_on(document) is None

    def line(self, document: Document) -> AsideLine:
        """Say how a document stands, whether it is set aside or not."""
        decision = self.decision_on(document)
        aside = self.is_aside(document)
        in_use = None if decision is None else AsideKind.RESTORED
        copies = copies_of(document, self.repeating.get(document.id, ()))
        waiting = document.status in _USABLE and aside != (document.status in SET_ASIDE)
        return AsideLine(
            path=self.paths[document.id],
            document=document,
            copy=False,
            kind=kind_of(document.status, document.cause) if aside else in_use,
            status=document.status,
            reason=as_sent(document.reason),
            of=None if document.cause is None else document.cause.of,
            of_path="" if document.cause is None else self.paths.get(document.cause.of, ""),
            score=None if document.cause is None else round(document.cause.score, 4),
            decision=decision,
            restored=document.sha256 in self.restored,
            waiting=waiting,
            family=tuple(self.paths[other.id] for other in self.family(document)),
            copies=tuple(sorted(self.paths[copy.id] for copy in copies if self.is_aside(copy))),
        )

    def lines(self) -> list[AsideLine]:
        """Give what is set aside or was brought back, copies of the same bytes included, by path."""
        listed = []
        for sent in self.receipt:
            document = sent.document
            if document is None or (document.status not in _USABLE):
                continue
            if sent.copy:
                listed.append(_copied(sent, document, self.paths[document.id]))
            elif self.is_aside(document) or self.decision_on(document) is not None:
                listed.append(self.line(document))
        return sorted(listed, key=lambda line: line.path)


def _by_cause(documents: Sequence[Document]) -> dict[DocumentId, list[Document]]:
    caused: dict[DocumentId, list[Document]] = {}
    for each in documents:
        if each.cause is not None:
            caused.setdefault(each.cause.of, []).append(each)
    return caused


def list_aside(services: Services, actor: Actor, key: str) -> AsideView:
    """List what is set aside in a return, and what people brought back."""
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        bank = Bank.load(connection, view)
        done = leases.is_idle(connection, return_id=view.item.id)
    return AsideView(view=view, lines=tuple(bank.lines()), done=done)


def find_document(services: Services, actor: Actor, key: str, path: str) -> DocumentId:
    """Find a document of a return by its id, by the path of its file, or by the path's end where only one ends so.

    Raises:
        NotFoundError: no file was sent under this path, or it could not be stored.
        ConflictError: several files are called so; give the whole path of one, or its id where the paths are equal.
    """
    access.require(actor, Permission.GRID)
    view = find_return(services, actor, key)
    with reading(services.engine) as connection:
        entries = [e for e in store.list_entries(connection, **view.scope) if e.document_id is not None]
        documents = store.list_documents(connection, **view.scope)
    found = (
        [entry for entry in entries if entry.document_id == path]
        or [entry for entry in entries if path in (entry.path, as_sent(entry.path))]
        or [entry for entry in entries if as_sent(entry.path.replace("!", "/")).endswith(f"/{path}")]
    )
    paths = {entry.document_id: entry.path for entry in found}
    named = [document.id for document in documents if document.id in paths]
    if not named:
        raise NotFoundError(f"No file of this return is called {path!r}. See `evidence-grid status {key}`.")
    if len(named) > 1:
        told = ", ".join(f"{as_sent(paths[each])} (id {each})" for each in named)
        raise ConflictError(f"Several files are called so. Give the path or id of one, oldest first: {told}.")
    return named[0]


def decide_aside(
    services: Services,
    actor: Actor,
    key: str,
    document_id: str,
    *,
    decision: AsideChoice,
    note: str = "",
    family: bool = True,
) -> Decided:
    """Bring a document back into use or set it aside, with the others of its family unless told otherwise.

    The return is mapped again afterwards. Setting aside what is in use and nobody decided on before needs a reason.
    What is set aside already, and nobody decided on, is confirmed: it stays so whatever is sent later. That is said of
    it alone, whatever `family` is, needs no reason and changes nothing that is to be mapped.

    Raises:
        NotFoundError: there is no such document in this return.
        InputError: a reason is missing, or too long.
        ConflictError: it could not be read, or already is what was asked for.
    """
    access.require(actor, Permission.REVIEW)
    view = find_return(services, actor, key)
    words = note.strip()
    if len(words) > MAX_NOTE:
        raise InputError(f"The reason has {len(words)} characters; the most is {MAX_NOTE}. Shorten it.")
    with writing(services.engine) as connection:
        # Under the lock, because two people may decide at the same moment.
        store.lock_return(connection, **view.scope)
        bank = Bank.load(connection, view)
        document = bank.get(document_id)
        _check(bank, document, decision, words)
        confirmed = decision is AsideChoice.SET_ASIDE and bank.is_aside(document)
        family = family and not confirmed  # nobody looked at the others, and a later copy may stand in for it
        action = "set-aside-confirmed" if confirmed else _ACTIONS[decision]
        decided = [document, *(bank.family(document) if family else [])]
        for each in decided:
            _record(
                services, actor, connection, view, each, action=action, decision=decision, family=family, note=words
            )
        if not confirmed:
            store.raise_revision(connection, **view.scope)
        store.begin_review(connection, **view.scope)
    paths = tuple(as_sent(bank.paths[each.id]) for each in decided)
    return Decided(return_id=view.item.id, decision=decision, confirmed=confirmed, paths=paths)


def _check(bank: Bank, document: Document, decision: AsideChoice, note: str) -> None:
    if document.status is DocumentStatus.RECEIVED:
        raise ConflictError("This document is still being read. Wait until it is, then decide.")
    if document.status not in _USABLE and decision is AsideChoice.SET_ASIDE:
        raise ConflictError("Nothing was read of this document, so it is not used as it is. There is nothing to do.")
    if document.status not in _USABLE:
        raise ConflictError("This document could not be read, so it cannot be used. Ask for a version with text.")
    undecided = bank.decision_on(document) is None
    if bank.is_aside(document) and decision is AsideChoice.SET_ASIDE and undecided:
        return
    if bank.is_aside(document) == (decision is AsideChoice.SET_ASIDE):
        state = "set aside" if decision is AsideChoice.SET_ASIDE else "in use"
        raise ConflictError(f"{as_sent(bank.paths[document.id])} is {state} already. Nothing was changed.")
    if decision is AsideChoice.SET_ASIDE and not note and undecided:
        raise InputError("Setting a document aside needs a reason. Write it, then save again.")


def _record(
    services: Services,
    actor: Actor,
    connection: Connection,
    view: ReturnView,
    document: Document,
    *,
    action: str,
    decision: AsideChoice,
    family: bool,
    note: str,
) -> None:
    now = services.now()
    made = store.add_aside_decision(
        connection,
        document_sha256=document.sha256,
        decision=decision,
        family=family,
        note=note,
        made_by=actor.name,
        made_at=now,
        **view.scope,
    )
    audit.record(
        connection,
        at=now,
        actor=actor.name,
        action=action,
        subject=document.id,
        authority_id=view.authority.id,
        details={"decision": made.id},
    )


def _copied(sent: ReceiptLine, document: Document, kept: str) -> AsideLine:
    return AsideLine(
        path=sent.entry.path,
        document=document,
        copy=True,
        kind=AsideKind.REPEAT,
        status=sent.status,
        reason=sent.reason,
        of=document.id,
        of_path=kept,
        score=1.0,
        decision=None,
        restored=False,
        waiting=False,
        family=(),
        copies=(),
    )
