"""Words: the tantivy cache of one return, built from the database and never the truth."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from math import log
from pathlib import Path
from typing import Any

from index.files import replace_file, sync_folder
from index.model import IndexedPassage
from index.search.figures import PERCENT, level_figures, words_at
from index.search.names import Name
from index.search.queries import PLACES, Atom, ParsedQuery
from index.text.stems import stem

FOLDER = "lexical"
STAMP = "stamp.json"
LAYOUT = 4  # of the fields below; an index of another layout is built anew
TEXT_FIELDS = ("text", "title", "headings")
# Weights of a word's BM25, chosen by `python -m eval run search --part dev`; see docs/choices.md.
BOOSTS = {"text": 1.0, "title": 0.5, "headings": 0.8}  # by field; the best field of a word counts, not their sum
ALTERNATIVE_WEIGHT = 0.8  # of another name for what was asked, against the word itself
AKIN_WEIGHT = 0.6  # of a synonym
# Of a word that stands there at all, in units of its rarity, on top of BM25: who has each word once goes before who
# has one often.
COVERED = 2.0
_TOP = 1.32  # (k1 + 1) x 0.6: of the most that BM25 gives for a word, what a passage about it reaches
_WRITER_MEMORY = 50_000_000  # bytes
_WORD = re.compile(r"[^\W_]+")  # as tantivy's simple tokenizer cuts


@dataclass(frozen=True, slots=True)
class LexicalCache:
    """Word search over the passages of one return; rows are numbered as they were given to `build_lexical`."""

    ids: tuple[str, ...]
    _index: Any  # tantivy.Index

    def search(self, query: ParsedQuery, k: int, *, rows: Collection[int] | None = None) -> list[tuple[int, float]]:
        """Find up to `k` rows that hold the words, best first, with their score; phrases and exclusions hold.

        The score is BM25 and something for each word that stands there at all. `rows`: those to look among; all when
        None.
        """
        wanted = [clause for atom in query.wanted for clause in (self._either(atom), self._standing(atom))]
        required, excluded = self._bounds(query)
        found = self._run(wanted, required, excluded, k if rows is None else len(self.ids))
        if rows is None:
            return found
        among = set(rows)
        return [hit for hit in found if hit[0] in among][:k]

    def allowed(self, query: ParsedQuery) -> list[int] | None:
        """Give all rows that obey phrases, filters and exclusions; None when the query has none of these."""
        if not query.restricts:
            return None
        required, excluded = self._bounds(query)
        return sorted(row for row, _ in self._run([], required, excluded, len(self.ids)))

    def missing(self, query: ParsedQuery) -> tuple[Atom, ...]:
        """Give what is asked for that no passage has under any of its names, in the order asked.

        What must match and is nowhere comes alone; else the words that are in no passage that obeys the query.
        """
        nowhere = tuple(atom for atom in query.required if not self._run([], [self._either(atom)], (), 1))
        required, excluded = self._bounds(query)
        named = ((atom, replace(atom, akin=(*atom.akin, *atom.within))) for atom in query.wanted)
        return nowhere or tuple(
            atom for atom, other in named if not self._run([], [self._either(other), *required], excluded, 1)
        )

    def full_score(self, query: ParsedQuery) -> float:
        """Give about the score of a passage that says much of everything asked for, whether there is one or not."""
        wanted = sum(self._idf(atom) for atom in query.wanted)
        said = [atom for atom in query.required if atom.field not in PLACES]
        return wanted * (_TOP + COVERED) + sum(self._idf(atom) for atom in said) * _TOP

    def _bounds(self, query: ParsedQuery) -> tuple[list[Any], list[Any]]:
        """Build the clauses of what must match and of what must not."""
        return [self._either(atom) for atom in query.required], [self._either(atom) for atom in query.excluded]

    def _idf(self, atom: Atom) -> float:
        searcher = self._index.searcher()
        names: list[Name] = [name for name in atom.alternatives if len(name) == 1]
        names.append(tuple(word for word in atom.words if word != PERCENT) or atom.words)  # 7% is as rare as its 7
        holding = max(searcher.doc_freq("text", stem(word)) for name in names for word in name)
        return log(1.0 + (len(self.ids) - holding + 0.5) / (holding + 0.5))

    def _run(
        self, wanted: Sequence[Any], required: Sequence[Any], excluded: Sequence[Any], k: int
    ) -> list[tuple[int, float]]:
        import tantivy

        occur = tantivy.Occur
        clauses = [(occur.Must, clause) for clause in required]
        if wanted:
            either = tantivy.Query.boolean_query([(occur.Should, clause) for clause in wanted])
            clauses.append((occur.Should if required else occur.Must, either))
        if not clauses:
            clauses.append((occur.Must, tantivy.Query.all_query()))
        clauses += [(occur.MustNot, clause) for clause in excluded]
        searcher = self._index.searcher()
        found = searcher.search(tantivy.Query.boolean_query(clauses), max(1, k), count=False).hits
        rows = searcher.fast_field_values("row", [address for _, address in found])
        hits = [(row, score) for row, (score, _) in zip(rows, found, strict=True)]
        return sorted(hits, key=lambda hit: (-hit[1], hit[0]))

    def _either(self, atom: Atom) -> Any:  # noqa: ANN401 - the library ships no types
        """Build the clause of one atom: in any field it may stand in, by any of its names."""
        import tantivy

        fields = (atom.field,) if atom.field else TEXT_FIELDS
        names = [(atom.words, 1.0), *((name, ALTERNATIVE_WEIGHT) for name in atom.alternatives)]
        names += [(name, AKIN_WEIGHT) for name in (*atom.akin, *atom.bare)]
        clauses = [
            tantivy.Query.boost_query(self._phrase(field, words), weight * BOOSTS.get(field, 1.0))
            for words, weight in names
            for field in fields
        ]
        either = tantivy.Query.disjunction_max_query(clauses)
        return tantivy.Query.const_score_query(either, 0.0) if atom.field in PLACES else either

    def _standing(self, atom: Atom) -> Any:  # noqa: ANN401 - the library ships no types
        import tantivy

        whole = replace(atom, bare=())  # a number alone is not the percentage asked for
        return tantivy.Query.const_score_query(self._either(whole), COVERED * self._idf(atom))

    def _phrase(self, field: str, words: Name) -> Any:  # noqa: ANN401 - the library ships no types
        import tantivy

        if field == "doc_type":
            return tantivy.Query.term_query(self._index.schema, field, "-".join(words))
        stems: list[str | tuple[int, str]] = [*stems_of_words(words)]
        if len(stems) == 1:
            return tantivy.Query.term_query(self._index.schema, field, stems[0])
        return tantivy.Query.phrase_query(self._index.schema, field, stems)


def build_lexical(folder: Path, passages: Sequence[IndexedPassage], stamp: str) -> LexicalCache:
    """Build and keep the word index of a return; `stamp` says what it was built from."""
    import tantivy

    folder.mkdir(parents=True, exist_ok=True)
    part = Path(tempfile.mkdtemp(dir=folder, prefix=".part-"))
    try:
        index = tantivy.Index(_schema(), path=str(part))
        writer = index.writer(heap_size=_WRITER_MEMORY, num_threads=1)
        for row, passage in enumerate(passages):
            writer.add_document(_document(row, passage))
        writer.commit()
        writer.wait_merging_threads()
        kept = {"layout": LAYOUT, "stamp": stamp, "ids": [p.id for p in passages], "sha256": _digests(part)}
        replace_file(part / STAMP, json.dumps(kept).encode())
        target = folder / FOLDER
        shutil.rmtree(target, ignore_errors=True)
        part.rename(target)
        sync_folder(folder)
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    opened = open_lexical(folder, stamp)
    if opened is None:
        raise OSError(f"the word index just built in {folder} cannot be opened")
    return opened


def open_lexical(folder: Path, stamp: str) -> LexicalCache | None:
    """Open the kept index; None when it is missing, damaged or built from something else, and must be rebuilt."""
    import tantivy

    target = folder / FOLDER
    try:
        kept = json.loads((target / STAMP).read_bytes())
        if (kept["layout"], kept["stamp"], kept["sha256"]) != (LAYOUT, stamp, _digests(target)):
            return None
        ids = tuple(kept["ids"])
        index = tantivy.Index.open(str(target))
        index.config_reader(reload_policy="manual", num_warmers=0)
        whole = index.searcher().num_docs == len(ids)
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return LexicalCache(ids, index) if whole else None


def stems_of_words(words: Name) -> tuple[str, ...]:
    """Give the stems of words that stand side by side, cut as the index cuts them."""
    return tuple(stem(piece) for word in words for piece in _WORD.findall(word))


def find_phrases(text: str, phrases: Iterable[tuple[str, ...]]) -> list[tuple[int, int]]:
    """Give the [start, end) where one of some phrases, each of stems, stands in `text`: in order, the longest first."""
    wanted: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted({each for each in phrases if each and all(each)}, key=lambda each: (-len(each), each)):
        wanted.setdefault(phrase[0], []).append(phrase)
    words = list(words_at(text))
    stems = tuple(stem(word) for word, _, _ in words)
    found: list[tuple[int, int]] = []
    position = 0
    while position < len(words):
        fits = (each for each in wanted.get(stems[position], ()) if stems[position : position + len(each)] == each)
        size = len(next(fits, ()))
        if size:
            found.append((words[position][1], words[position + size - 1][2]))
        position += size or 1
    return found


def _digests(folder: Path) -> dict[str, str]:
    """Give the SHA-256 of each file of an index by its name; its stamp and tantivy's own locks and notes are left out.

    tantivy opens a damaged file without complaint, and fails at a search. 100,000 passages take 60 ms.
    """
    files = (file for file in folder.iterdir() if file.name != STAMP and not file.name.startswith("."))
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in files}


def _schema() -> Any:  # noqa: ANN401 - the library ships no types
    import tantivy

    builder = tantivy.SchemaBuilder()
    for field in (*TEXT_FIELDS, "path"):
        builder.add_text_field(field, stored=False, tokenizer_name="en_stem")
    builder.add_text_field("doc_type", stored=False, tokenizer_name="raw")
    builder.add_integer_field("row", indexed=False, fast=True)
    return builder.build()


def _document(row: int, passage: IndexedPassage) -> Any:  # noqa: ANN401 - the library ships no types
    import tantivy

    document = tantivy.Document()
    document.add_text("text", level_figures(passage.text))
    document.add_text("title", level_figures(passage.title))
    document.add_text("headings", level_figures(" | ".join(passage.headings)))
    document.add_text("path", passage.path)
    document.add_text("doc_type", passage.doc_type)
    document.add_integer("row", row)
    return document
