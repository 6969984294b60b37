"""The sample return: a believable return of a fictional authority with known answers, built alike every time."""

from __future__ import annotations

import io
import shutil
from collections.abc import Iterable
from pathlib import Path

from pypdf import PdfReader

from eval.sample.archive import pack
from eval.sample.docx_writer import write_docx
from eval.sample.embedding import attach_to_pdf, embed_workbooks
from eval.sample.mail_writer import PICTURE, write_eml
from eval.sample.open_document import write_ods, write_odt
from eval.sample.pdf_writer import write_pdf
from eval.sample.pptx_writer import write_pptx
from eval.sample.rtf_writer import write_rtf
from eval.sample.scan_writer import typed_pages, write_photo, write_scan
from eval.sample.source import Field, Items, Paragraph, Source, Table, read_sources
from eval.sample.traps import ARCHIVE, EMPTY, LATE, LINKS_ONLY, LITTER, LITTER_BYTES, PASSWORD, SentFile, damage, repeat
from eval.sample.truth import Truth, TruthDocument, TruthDuplicate, TruthPassage, settle_items
from eval.sample.web_writer import write_csv, write_html, write_txt
from eval.sample.xlsx_writer import write_xlsx

_WRITERS = {
    ".csv": write_csv,
    ".docx": write_docx,
    ".html": write_html,
    ".ods": write_ods,
    ".odt": write_odt,
    ".pdf": write_pdf,
    ".png": write_photo,
    ".pptx": write_pptx,
    ".rtf": write_rtf,
    ".txt": write_txt,
    ".xlsx": write_xlsx,
}
_WORDS_A_PAGE = 380


def build_sample(folder: Path) -> Truth:
    """Write the files of the return to `folder/return` and the answers to `folder/truth.json`.

    An earlier build in the same place is replaced.

    Raises:
        ValueError: `folder/return` exists and was not built by this function.
    """
    target = folder / "return"
    if target.exists():
        if not (folder / "truth.json").is_file():
            raise ValueError(f"{target} holds something that was not built here")
        shutil.rmtree(target)
    sent = sent_files()
    _save(target, {file.path: file.content for file in sent} | {EMPTY: b"", LITTER: LITTER_BYTES})
    truth = _answers(sent)
    (folder / "truth.json").write_text(truth.to_json(), encoding="utf-8")
    return truth


def sent_files() -> list[SentFile]:
    """Return every file that was written from a source, originals first; what lies inside another follows it."""
    sources = read_sources()
    inner: dict[str, dict[str, Source]] = {}
    for source in sources:
        host, _, name = source.path.rpartition("!")
        if host:
            inner.setdefault(host, {})[name] = source
    originals = {
        source.slug: _original(source, inner.get(source.path, {})) for source in sources if "!" not in source.path
    }
    members = [
        SentFile(path=source.path, content=_write(source), source=source)
        for host in inner.values()
        for source in host.values()
    ]
    return [*originals.values(), *members, *repeat(originals, _write)]


def _original(source: Source, inner: dict[str, Source]) -> SentFile:
    name = source.path.rpartition("/")[2]
    path = f"{ARCHIVE}!{name}" if source.slug in LATE else source.path
    held = {name: _write(member) for name, member in inner.items()}
    return SentFile(path=path, content=_holding(source, held) if held else _spoiled(source), source=source)


def _holding(source: Source, held: dict[str, bytes]) -> bytes:
    """Return a source's file with other files inside."""
    match source.extension:
        case ".eml":
            return write_eml(source, held)
        case ".docx":
            return embed_workbooks(_write(source), held, modified=f"{source.year}-10-04T15:20:00Z")
        case ".pdf":
            return attach_to_pdf(_write(source), held)
        case kind:
            raise ValueError(f"{source.slug}: nothing is put inside {kind}")


def _spoiled(source: Source) -> bytes:
    match source.trap:
        case "encrypted":
            return write_pdf(source, password=PASSWORD)
        case "damaged":
            return damage(_write(source))
        case _:
            return _write(source)


def _write(source: Source) -> bytes:
    if source.scan and source.extension == ".pdf":
        return write_scan(source)
    return _WRITERS[source.extension](source)


def _save(target: Path, contents: dict[str, bytes]) -> None:
    archived: dict[str, bytes] = {}
    for path, content in sorted(contents.items()):
        if path.startswith(f"{ARCHIVE}!"):
            archived[path.removeprefix(f"{ARCHIVE}!")] = content
        elif "!" not in path:  # what lies inside another file was put there when that was written
            _put(target / path, content)
    _put(target / ARCHIVE, pack(archived))


def _put(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _answers(sent: list[SentFile]) -> Truth:
    paths = {file.source.slug: file.path for file in sent if not file.kind}
    documents = [_document(file, of=paths[file.source.slug]) for file in sent]
    documents += [*_pictures(sent)]
    documents += [
        _other(ARCHIVE, "not-evidence"),
        _other(EMPTY, "unreadable", "refused"),
        _other(LITTER, "refused", "not-evidence", "unreadable"),
    ]
    documents.sort(key=lambda row: row.path)
    passages = [
        TruthPassage(
            id=mark.id,
            document=file.path,
            text=text,
            statements=mark.statements,
            categories=mark.categories,
            polarity=mark.polarity,
        )
        for file in sent
        if not file.kind
        for mark, text in file.source.evidence
    ]
    return Truth(documents=tuple(documents), passages=tuple(passages), items=settle_items(tuple(documents)))


def _pictures(sent: Iterable[SentFile]) -> Iterable[TruthDocument]:
    """Yield the picture in the signature of each message: it says nothing, and is accounted for all the same."""
    for file in sent:
        if file.source.extension == ".eml":
            yield _other(f"{file.path}!{PICTURE}", "not-evidence", "unreadable", "refused")


def _document(file: SentFile, *, of: str) -> TruthDocument:
    source = file.source
    return TruthDocument(
        path=file.path,
        source=source.slug,
        title=source.title,
        statuses=_statuses(file),
        duplicate=TruthDuplicate(kind=file.kind, of=of) if file.kind else None,
        template=source.template,
        items=source.items,
        type=source.type,
        year=source.year,
        pages=_pages(file),
        scanned=_scanned(source),
    )


def _scanned(source: Source) -> tuple[str, ...]:
    if not source.scan:
        return ()
    return tuple(page.extract_text() for page in PdfReader(io.BytesIO(typed_pages(source))).pages)


def _statuses(file: SentFile) -> tuple[str, ...]:
    if file.kind:
        return ("superseded",) if file.kind == "older-version" else ("duplicate",)
    if file.source.trap:
        return ("unreadable",)
    if file.source.template == "blank":
        return ("blank",)
    return ("not-evidence", "indexed") if file.source.slug in LINKS_ONLY else ("indexed",)


def _other(path: str, *statuses: str) -> TruthDocument:
    return TruthDocument(
        path=path,
        source="",
        title="",
        statuses=statuses,
        duplicate=None,
        template="none",
        items=(),
        type="other",
        year=None,
        pages=0,
    )


def _pages(file: SentFile) -> int:
    if file.path.endswith(".pdf") and not file.source.trap:
        return len(PdfReader(io.BytesIO(file.content)).pages)
    words = 0
    for block in file.source.blocks:
        match block:
            case Items(texts=texts):
                words += sum(len(text.split()) for text in texts)
            case Table(rows=rows):
                words += sum(len(cell.split()) + 2 for row in rows for cell in row)
            case Field(label=label, value=value):
                words += len(f"{label} {value}".split())
            case Paragraph(text=text):
                words += len(text.split())
            case _:
                words += 10  # a heading takes the room of two lines
    return max(1, round(words / _WORDS_A_PAGE + 0.3))
