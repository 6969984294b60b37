"""What goes wrong in real returns: copies, twins, drafts, locked, damaged and empty files, a late archive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from eval.sample.source import Block, Items, Paragraph, Source

ARCHIVE = "06 Other/Late evidence.zip"
LATE = ("ps-edt", "ld-practice-learning-week")
"""Sources that were sent only in the late archive."""

COPIES = (
    ("wp-direct-payments", "02 Providing support/DP policy FINAL.pdf"),
    ("ps-sab-report", "04 Leadership/Safeguarding adults board annual report.pdf"),
    ("ld-scrutiny-minutes", "06 Other/Copy of scrutiny minutes Sept 2024.docx"),
    ("wp-tec-evaluation", f"{ARCHIVE}!TEC evaluation.pdf"),
)
"""The same bytes under another name."""

TWINS = (
    ("wp-carers-strategy", "06 Other/Carers Strategy 2024-2027 web version.pdf"),
    ("ld-qa-framework", "04 Leadership/QA framework editable.docx"),
)
"""The same words in another format."""

DRAFT = ("ld-workforce-strategy", "06 Other/Workforce strategy draft for comment.docx")
"""An older version: a draft that was sent beside the final."""

DRAFT_LINE = "DRAFT FOR COMMENT, NOT COUNCIL POLICY. Please return comments to the people team by Friday."
DRAFT_EDITS = (
    ("one person sitting with another and paying attention", "one person sitting with another and listening"),
    ("about 4,300 in independent", "around 4,300 in independent"),
    ("The Care Act makes no provision about staffing", "The Care Act says nothing about the staffing"),
    ("We want to be an employer of choice.", "We wish to be an employer of choice."),
    ("details of which are to follow", "details to follow"),
    ("We will publish a prospectus each spring.", "We will publish a prospectus each year."),
    ("Attract: people choose Thornmere first", "Attract: people pick Thornmere first"),
)
"""Words of the final, and what stood there in the draft."""

EMPTY = "03 Safety/DoLS applications data Q3.xlsx"
LITTER = f"{ARCHIVE}!Thumbs.db"
LITTER_BYTES = bytes.fromhex("d0cf11e0a1b11ae1") + bytes(504)
"""What an old Windows leaves in folders with pictures."""

LINKS_ONLY = ("fm-useful-links", "fm-document-index")
"""Sources that hold nothing to assess: set aside or read, both are right."""

PASSWORD = "thornmere-2024"  # noqa: S105 - locks one file of the sample, and is meant to be unknown to the product


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFile:
    """One file of the return with its bytes and where they came from."""

    path: str
    content: bytes
    source: Source
    kind: str = ""  # identical, same-text or older-version where it repeats the source's own file


def damage(content: bytes) -> bytes:
    """Return what is left of a file when its transfer breaks off."""
    return content[: len(content) * 2 // 5]


def repeat(files: dict[str, SentFile], write: Callable[[Source], bytes]) -> list[SentFile]:
    """Return the copies, twins and the draft of `files`, which are keyed by slug."""
    copies = [replace(files[slug], path=path, kind="identical") for slug, path in COPIES]
    sources = [("same-text", replace(files[slug].source, path=path)) for slug, path in TWINS]
    sources.append(("older-version", _draft(files[DRAFT[0]].source)))
    return copies + [
        SentFile(path=source.path, content=write(source), source=source, kind=kind) for kind, source in sources
    ]


def _draft(final: Source) -> Source:
    blocks = list(final.blocks)
    for new, old in DRAFT_EDITS:
        places = [at for at, block in enumerate(blocks) if new in _words(block)]
        if len(places) != 1:
            raise ValueError(f"{new!r} stands in {len(places)} places of {final.slug}")
        blocks[places[0]] = _edited(blocks[places[0]], new, old)
    return replace(final, path=DRAFT[1], blocks=(Paragraph(text=DRAFT_LINE), *blocks))


def _words(block: Block) -> str:
    match block:
        case Paragraph(text=text):
            return text
        case Items(texts=texts):
            return "\n".join(texts)
        case _:
            return ""


def _edited(block: Block, new: str, old: str) -> Block:
    match block:
        case Paragraph(text=text):
            return replace(block, text=text.replace(new, old))
        case Items(texts=texts):
            return replace(block, texts=tuple(text.replace(new, old) for text in texts))
        case _:
            raise ValueError(block)
