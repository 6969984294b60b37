"""Send a case through the door and the sandbox alone, without a server: fast enough for a test."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from eval.hostile.case import Case
from eval.hostile.verdict import Row, Seen
from ingest import intake
from ingest.framework import load_framework
from ingest.model import DocumentId, DocumentStatus, Reading
from ingest.pipeline import ReadDocument, make_reading, settle
from ingest.sandbox import Sandbox
from ingest.settings import Limits, Settings


def look_at(case: Case, sandbox: Sandbox, limits: Limits) -> Seen:
    """Return what the door and the reader make of a case."""
    types = load_framework(Settings().framework).document_types
    rows: list[Row] = []
    readings: dict[DocumentId, Reading] = {}
    documents: list[ReadDocument] = []
    with tempfile.TemporaryDirectory() as folder:
        file, into = Path(folder) / "sent", Path(folder) / "into"
        into.mkdir()
        file.write_bytes(case.content)
        for sent in intake.unpack(file, intake.clean_name(case.path), into, limits):
            if sent.file is None:
                status = DocumentStatus.NOT_EVIDENCE if sent.refusal is None else DocumentStatus.REFUSED
                reason = "An archive; its files follow." if sent.refusal is None else sent.refusal.message
                rows.append({"path": sent.path, "status": str(status), "reason": reason})
                continue
            kind = sent.kind
            made = make_reading(sandbox.parse(sent.file, kind, limits), path=sent.path, document_types=types)
            document = _document(DocumentId(str(len(rows))), sent.path, str(kind), made)
            readings[document.id] = made
            documents.append(document)
            rows.append({"path": sent.path, "document": document.id})
    settled = settle(documents)
    rows = [
        {**row, "status": str(settled[row["document"]].status), "reason": settled[row["document"]].reason}
        if "document" in row
        else row
        for row in rows
    ]
    return Seen(
        status=202,
        told="",
        done=True,
        rows=tuple(rows),
        counts=Counter(str(row["status"]) for row in rows),
        texts=tuple(page.text for made in readings.values() for page in made.pages),
        flags=tuple(flag for made in readings.values() for flag in made.flags),
    )


def _document(document_id: DocumentId, path: str, media_type: str, made: Reading) -> ReadDocument:
    return ReadDocument(
        id=document_id,
        path=path,
        media_type=media_type,
        title=made.title,
        year=None,
        signature=made.signature,
        template=made.template,
        flags=made.flags,
        failures=made.failures,
        words=made.words,
    )
