"""Documents of every kind that is set aside, put into the small return that pages are tried on."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection

from api.services import Services
from ingest import store
from ingest.db import reading, writing
from ingest.model import (
    Authority,
    Cause,
    DocumentId,
    DocumentStatus,
    DuplicateKind,
    ElementKind,
    PageText,
    Passage,
    Return,
    Scope,
    Span,
    TemplateCheck,
    TemplateState,
)
from ingest.words import hash_text
from tests.api.filled import AUDITED, LISTED, WAITED, Filled
from tests.builders import NOW, a_reading, a_sent_file, digest

DRAFT = "07 Other/Carers report draft.docx"
TWIN = "07 Other/Carers report.docx"
OLDER = "07 Other/Carers report 2022.docx"
FORM = "06 Forms/Visit record.docx"
LINKS = "07 Other/<i>Useful</i> links.txt"
SAME_BYTES = "07 Other/Carers report (1).pdf"
PROMPTS = ("Name of provider", "What must <b>change</b>")
NOT_WAITED = "Carers waited nine <i>short</i> weeks for an assessment in the autumn."


@dataclass(frozen=True, slots=True, kw_only=True)
class Aside:
    """Where they are, by kind."""

    near: str  # nearly the words of the filled return's report
    twin: str  # its very words
    older: str
    form: str
    links: str


def add_set_aside(services: Services, filled: Filled) -> Aside:
    """Put them in; the return is not mapped again."""
    with reading(services.engine) as connection:
        owner = next(a for a in store.list_authorities(connection) if a.name == "Thornmere Council")
        item = store.find_return(connection, authority_id=owner.id, key=filled.return_id)
        assert item is not None
    kept = DocumentId(filled.document_id)
    with writing(services.engine) as connection:
        a_sent_file(connection, owner, item, path=SAME_BYTES, content="one")
        return Aside(
            near=_add(connection, owner, item, DRAFT, [NOT_WAITED, LISTED, AUDITED], cause=_cause(kept, 0.94)),
            twin=_add(connection, owner, item, TWIN, [WAITED, LISTED, AUDITED], cause=_cause(kept, 1.0)),
            older=_add(
                connection,
                owner,
                item,
                OLDER,
                ["Carers waited.", AUDITED],
                cause=_cause(kept, 0.4, DuplicateKind.OLDER_VERSION),
            ),
            form=_add(connection, owner, item, FORM, [*PROMPTS], status=DocumentStatus.BLANK, empty=PROMPTS),
            links=_add(connection, owner, item, LINKS, ["https://a.example"], status=DocumentStatus.NOT_EVIDENCE),
        )


def _cause(kept: DocumentId, score: float, kind: DuplicateKind = DuplicateKind.NEAR) -> Cause:
    return Cause(kind=kind, of=kept, score=score, reason="")


def _add(
    connection: Connection,
    owner: Authority,
    item: Return,
    path: str,
    paragraphs: list[str],
    *,
    cause: Cause | None = None,
    status: DocumentStatus = DocumentStatus.DUPLICATE,
    empty: tuple[str, ...] = (),
) -> DocumentId:
    scope = Scope(authority_id=owner.id, return_id=item.id)
    _, document_id = a_sent_file(connection, owner, item, path=path, content=path)
    text = "\n".join(paragraphs)
    passages = tuple(
        Passage(
            ordinal=ordinal,
            text=words,
            text_hash=hash_text(words),
            headings=("Waiting times",),
            spans=(Span(page=1, start=text.index(words), end=text.index(words) + len(words)),),
            kind=ElementKind.PARAGRAPH,
        )
        for ordinal, words in enumerate(paragraphs)
    )
    made = a_reading(
        text,
        pages=(PageText(number=1, page=1, locator="", text=text, sha256=digest(text)),),
        passages=passages,
        title=path,
        template=TemplateCheck(
            state=TemplateState.BLANK if empty else TemplateState.NONE, filled=0.0 if empty else 1.0, empty=empty
        ),
    )
    store.save_reading(connection, document_id=document_id, reading=made, reader="reader@1", at=NOW, **scope)
    store.set_status(
        connection,
        authority_id=owner.id,
        document_id=document_id,
        status=status,
        reason=f"Because of <u>{path}</u>.",
        cause=cause,
    )
    return document_id
