"""What each stage of triage costs outside embedding: the same functions that the worker calls, one after another."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

import numpy as np
from sqlalchemy import Engine

import index.tables  # noqa: F401 - makes the tables known
import ingest.tables  # noqa: F401 - makes the tables known
from eval.benchmark.corpus import Known, write_prose, write_tables, write_word
from eval.report import section, table
from index import store as index_store
from index.embedding.embedder import Embedder
from index.embedding.engine import open_embedder
from index.entries.suggestions import suggest
from index.items.matcher import ItemInput, ItemMatcher
from index.items.training import train_item_matcher
from index.mapping.mapper import Mapper, train_mapper
from index.mapping.spaces import context_of
from index.model import IndexedPassage, ItemMatch, Match, Run, RunId, Suggestion
from ingest import store
from ingest.db import metadata, open_engine, reading, writing
from ingest.framework import Framework, load_framework, read_document_exemplars, read_exemplars
from ingest.ids import new_id
from ingest.model import DocumentId, Outcome, Reading, ReturnState, Scope, Sha256
from ingest.parsing import parse, preload
from ingest.pipeline import READER, ReadDocument, make_reading, settle
from ingest.settings import Limits, Settings

GOAL = 0.06
"""Processor seconds for each page, all stages outside embedding together."""

_PROSE = (20, 40)  # pages
_TABLES = (15,)
_WORD = (20, 30)
_OPENING = 3000  # code points of a document that request items are looked for in, as the worker does


@dataclass(slots=True)
class Clock:
    """Adds up processor seconds by stage."""

    seconds: dict[str, float] = field(default_factory=dict)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what runs inside the block."""
        started = time.process_time()
        yield
        self.seconds[name] = self.seconds.get(name, 0.0) + time.process_time() - started


@dataclass(frozen=True, slots=True, kw_only=True)
class _Bank:
    """A return in a database of its own."""

    engine: Engine
    scope: Scope
    documents: dict[DocumentId, Known]


def run_stages() -> float:
    """Read, settle, map and save a return of born-digital reports and print the cost of each stage.

    Returns processor seconds for each page, embedding included.
    """
    settings = Settings()
    framework = load_framework(settings.framework)
    preload()
    with tempfile.TemporaryDirectory(prefix="evidence-grid-benchmark-") as made:
        folder = Path(made)
        print("Learning to map, which a service does once ...", flush=True)
        embedder = open_embedder(settings.model, engine=settings.engine, cache=folder)
        mapper = train_mapper(framework, read_exemplars(framework.id), embedder, folder)
        matcher = train_item_matcher(framework, read_document_exemplars(framework.id), folder)
        mapper.match([], np.zeros((0, embedder.dimensions), dtype=np.float32))
        files = write_prose(folder, pages=_PROSE) + write_tables(folder, pages=_TABLES)
        pages = {"PDF": sum(known.pages for known in files)}
        word = write_word(folder, pages=_WORD)
        pages["DOCX"] = sum(known.pages for known in word)
        clock = Clock()
        bank = _bank(folder, [*files, *word], framework)
        passages = triage_timed(bank, framework, mapper=mapper, matcher=matcher, embedder=embedder, clock=clock)
        _print(clock, pages, passages)
    return sum(clock.seconds.values()) / sum(pages.values())


def triage_timed(
    bank: _Bank, framework: Framework, *, mapper: Mapper, matcher: ItemMatcher, embedder: Embedder, clock: Clock
) -> int:
    """Do what the worker does with a return, stage by stage; return how many passages were mapped."""
    made: dict[DocumentId, Reading] = {}
    limits = Limits()
    for document_id, known in bank.documents.items():
        with clock.stage("parse"):
            parsed = parse(known.path, known.media_type, limits)
        with clock.stage("passages, templates, signature, facts"):
            read = make_reading(parsed, path=known.path.name, document_types=framework.document_types)
        with clock.stage("save readings"), writing(bank.engine) as connection:
            store.save_reading(
                connection, document_id=document_id, reading=read, reader=READER, at=datetime.now(UTC), **bank.scope
            )
        made[document_id] = read
    with clock.stage("load what was read"), reading(bank.engine) as connection:
        signatures = store.list_signatures(connection, **bank.scope)
        passages = index_store.list_indexed_passages(connection, document_ids=made.keys(), **bank.scope)
        pages = store.get_page_texts(
            connection, authority_id=bank.scope["authority_id"], reading_ids={p.reading_id for p in passages}
        )
    with clock.stage("repeats and endings"):
        settled = settle(
            [
                ReadDocument(
                    id=document_id,
                    path=bank.documents[document_id].path.name,
                    media_type=bank.documents[document_id].media_type.value,
                    title=read.title,
                    year=None,
                    signature=signatures[document_id],
                    template=read.template,
                    flags=read.flags,
                    failures=read.failures,
                    words=read.words,
                )
                for document_id, read in made.items()
            ]
        )
    with clock.stage("(embedding)"):
        vectors = embedder.embed([context_of(passage) for passage in passages])
    with clock.stage("mapping"):
        matches = mapper.match(passages, vectors)
    with clock.stage("request items"):
        items = matcher.match([_item(document_id, bank, made, passages) for document_id in made])
    run = _run(bank, framework, embedder.name, mapper.version)
    with clock.stage("suggestions"):
        suggested = suggest(
            run,
            framework,
            passages=passages,
            matches=matches,
            vectors=vectors,
            pages=lambda reading_id, number: pages.get((reading_id, number)),
        )
    with clock.stage("save the run"):
        _save(bank, run, matches, items, suggested)
        with writing(bank.engine) as connection:
            for document_id, ending in settled.items():
                store.set_status(
                    connection,
                    authority_id=bank.scope["authority_id"],
                    document_id=document_id,
                    status=ending.status,
                    reason=ending.reason,
                )
    return len(passages)


def _bank(folder: Path, files: Sequence[Known], framework: Framework) -> _Bank:
    engine = open_engine(f"sqlite:///{folder / 'benchmark.sqlite'}")
    metadata.create_all(engine)
    now = datetime.now(UTC)
    documents: dict[DocumentId, Known] = {}
    with writing(engine) as connection:
        owner = store.add_authority(connection, name="Thornmere Council", at=now)
        item = store.add_return(
            connection,
            authority_id=owner.id,
            reference="benchmark",
            framework=framework.id,
            state=ReturnState.SUBMITTED,
            due_at=None,
            at=now,
        )
        scope = Scope(authority_id=owner.id, return_id=item.id)
        upload = store.add_upload(connection, user_id="benchmark", at=now, **scope)
        for known in files:
            content = known.path.read_bytes()
            store.add_entry(
                connection,
                upload_id=upload,
                path=known.path.name,
                sha256=Sha256(sha256(content).hexdigest()),
                size=len(content),
                media_type=known.media_type.value,
                outcome=Outcome.ACCEPTED,
                reason="",
                at=now,
                **scope,
            )
        by_path = {known.path.name: known for known in files}
        for entry in store.list_entries(connection, **scope):
            if entry.document_id is not None:
                documents[entry.document_id] = by_path[entry.path]
    return _Bank(engine=engine, scope=scope, documents=documents)


def _item(
    document_id: DocumentId, bank: _Bank, made: dict[DocumentId, Reading], passages: Sequence[IndexedPassage]
) -> ItemInput:
    own = [passage for passage in passages if passage.document_id == document_id]
    return ItemInput(
        document_id=document_id,
        path=bank.documents[document_id].path.name,
        title=made[document_id].title,
        headings=tuple(dict.fromkeys(heading for passage in own for heading in passage.headings)),
        opening=" ".join(passage.text for passage in own[:40])[:_OPENING],
        doc_type=made[document_id].facts.get("doc_type", ""),
    )


def _run(bank: _Bank, framework: Framework, embedding: str, mapping: str) -> Run:
    return Run(
        id=RunId(new_id()),
        authority_id=bank.scope["authority_id"],
        return_id=bank.scope["return_id"],
        embedding=embedding,
        mapping=mapping,
        framework=framework.id,
        revision=1,
        made_at=datetime.now(UTC),
    )


def _save(
    bank: _Bank, run: Run, matches: Sequence[Match], items: Sequence[ItemMatch], suggested: Sequence[Suggestion]
) -> None:
    with writing(bank.engine) as connection:
        index_store.save_run(
            connection,
            authority_id=bank.scope["authority_id"],
            run=run,
            code="benchmark",
            found=matches,
            items=items,
            suggested=suggested,
        )


def _print(clock: Clock, pages: dict[str, float], passages: int) -> None:
    total = sum(pages.values())
    print(section("Processor seconds by stage"))
    print(f"{' and '.join(f'{count:.0f} pages of {kind}' for kind, count in pages.items())}, {passages} passages")
    rows = [[name, f"{seconds:.2f}", f"{seconds / total:.4f}"] for name, seconds in clock.seconds.items()]
    outside = sum(seconds for name, seconds in clock.seconds.items() if name != "(embedding)")
    rows.append(["all outside embedding", f"{outside:.2f}", f"{outside / total:.4f}"])
    print(table(["stage", "seconds", "a page"], rows))
    print(f"Goal: at most {GOAL} a page in all, embedding left out. A page of DOCX is 400 words.")
