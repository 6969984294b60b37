"""Group the development banks and count what is right: families, copies, works that only look alike.

Run with `python -m eval.aside.families_check [banks]`.
"""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from eval.aside.families import Bank, SentDocument
from eval.aside.families_dev import BANKS, make_banks
from ingest.framework import load_framework
from ingest.intake import MediaType
from ingest.model import DocumentId
from ingest.parsing import parse
from ingest.pipeline import ReadDocument, Settled, make_reading, settle
from ingest.settings import Limits, Settings

KINDS = {
    "docx": MediaType.DOCX,
    "pdf": MediaType.PDF,
    "txt": MediaType.TEXT,
    "html": MediaType.HTML,
    "odt": MediaType.ODT,
    "rtf": MediaType.RTF,
}


@dataclass(slots=True)
class Counts:
    """Pairs and families, summed over banks."""

    together: Counter[str] = field(default_factory=Counter)  # pairs of one work, by "found" and "missed"
    strangers: int = 0  # pairs of two works put together
    alike: int = 0  # pairs that only look alike
    alike_together: int = 0
    families: int = 0
    current: int = 0  # of which the current version is kept, and it alone

    def add(self, bank: Bank, settled: Mapping[DocumentId, Settled]) -> None:
        """Count one bank."""
        root = {name: (ended.cause.of if ended.cause else name) for name, ended in settled.items()}
        works: dict[str, list[SentDocument]] = {}
        for document in bank.documents:
            works.setdefault(document.work, []).append(document)
        work_of = {DocumentId(document.name): document.work for document in bank.documents}
        for members in works.values():
            names = [DocumentId(member.name) for member in members]
            for one, other in combinations(names, 2):
                self.together["found" if root[one] == root[other] else "missed"] += 1
            if any(member.kind == "older-version" for member in members):
                kept = [member for member in members if settled[DocumentId(member.name)].cause is None]
                self.families += 1
                self.current += len(kept) == 1 and kept[0].current
        for one, other in combinations(work_of, 2):
            self.strangers += root[one] == root[other] and work_of[one] != work_of[other]
        self.alike += len(bank.apart)
        self.alike_together += sum(root[DocumentId(one)] == root[DocumentId(other)] for one, other in bank.apart)

    def show(self) -> str:
        """Return one row of figures."""
        found, missed = self.together["found"], self.together["missed"]
        precision, recall = found / max(1, found + self.strangers), found / max(1, found + missed)
        return (
            f"precision {precision:.4f}  recall {recall:.4f}  current {self.current}/{self.families}"
            f"  look-alikes together {self.alike_together}/{self.alike}"
        )


def read(document: SentDocument) -> ReadDocument:
    """Read one file as the product does."""
    kind = KINDS[document.path.rpartition(".")[2]]
    with tempfile.NamedTemporaryFile() as file:
        file.write(document.content)
        file.flush()
        parsed = parse(Path(file.name), kind, Limits())
    types = load_framework(Settings().framework).document_types
    made = make_reading(parsed, path=document.path, document_types=types)
    return ReadDocument(
        id=DocumentId(document.name),
        path=document.path,
        media_type=kind.value,
        title=made.title,
        year=int(made.facts["year"]) if "year" in made.facts else None,
        signature=made.signature,
        template=made.template,
        flags=made.flags,
        failures=made.failures,
        words=made.words,
    )


def read_banks(banks: Iterable[Bank]) -> list[tuple[Bank, Sequence[ReadDocument]]]:
    """Read all files of some banks."""
    return [(bank, [read(document) for document in bank.documents]) for bank in banks]


def main() -> None:
    """Print the figures of the development banks."""
    counts = Counts()
    for bank, documents in read_banks(make_banks(int(sys.argv[1]) if len(sys.argv) > 1 else BANKS)):
        counts.add(bank, settle(documents))
    print(counts.show())


if __name__ == "__main__":
    main()
