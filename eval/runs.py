"""Build the sample return, put it through the product as a user would, and print how it did."""

from __future__ import annotations

import json
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from eval.baselines import rank_by_descriptions, rank_by_words
from eval.citations import check_citations, check_passages
from eval.document_checks import (
    check_accounts,
    check_endings,
    check_forms,
    check_items,
    check_repeats,
    forms_set_aside,
)
from eval.joining import Joined, join_passages
from eval.metrics import Confusion, wilson
from eval.originals import list_files
from eval.passage_checks import (
    Contestant,
    category_confusion,
    compare,
    evidence_area,
    polarity_confusion,
    ranked_labels,
    statement_confusion,
)
from eval.product import Export, Triaged, triage
from eval.report import confusion_table, section, shown, standings_table, table
from eval.sample import build_sample
from eval.sample.truth import Truth
from index.embedding.embedder import Embedder
from index.embedding.engine import open_embedder
from ingest.framework import load_framework
from ingest.settings import Settings

STATES = ("none", "blank", "partly", "filled")
KINDS = ("none", "identical", "same-text", "near", "older-version")
_MOST_SHOWN = 12  # cases listed below a table
_EMBEDDED = 150  # passages embedded anew to measure the speed


def run_sample(folder: Path) -> None:
    """Build the sample in `folder`, triage it there in a new home, and print every measure of it."""
    truth = build_sample(folder)
    sent = list_files(folder / "return")
    home = folder / f"home-{time.strftime('%Y%m%d-%H%M%S')}"
    triaged = triage(folder / "return", home)
    (folder / "export.json").write_text(json.dumps(triaged.export, indent=1), encoding="utf-8")
    settings = Settings()
    embedder = open_embedder(settings.model, engine=settings.engine, cache=home / "cache")
    print_files(truth, triaged.export, sent)
    print_mapping(truth, triaged.export, embedder)
    print_speed(truth, triaged, embedder)


def print_files(truth: Truth, export: Export, sent: Mapping[str, bytes]) -> None:
    """Print what became of the files: accounted for, repeats, forms, endings, request items, citations."""
    print(section("Sample return: files"))
    accounted, complaints = check_accounts(export, sent)
    share = wilson(accounted.right, accounted.right + accounted.missed)
    print(f"Files accounted for: {shown(share)}, {share.cases} files counted by os and zipfile")
    _list(complaints)

    _confusion("Repeats, by file", *check_repeats(truth, export), order=KINDS)
    _confusion("Forms, by document read", *check_forms(truth, export), order=STATES)
    aside = forms_set_aside(truth, export)
    print(f"Filled or partly filled forms set aside as blank: {len(aside)}")
    _list(aside)
    _confusion("Endings, by file", *check_endings(truth, export))

    answered, states, wrong = check_items(truth, export)
    print(section("Request items"))
    print(
        f"Documents to items: precision {answered.precision:.3f}, recall {answered.recall:.3f}, F1 {answered.f1:.3f}; "
        f"{answered.right} right, {answered.extra} too many, {answered.missed} missed"
    )
    _confusion("State of each item in the feedback", states, wrong)

    print(section("Citations, read again from the original bytes by another library"))
    scanned = {row.path: row.scanned for row in truth.documents if row.scanned}
    cited, lost = check_citations(export, sent, scanned=scanned)
    print(f"Citations whose words stand on their page: {shown(cited)}, {cited.cases} citations")
    _list(lost)
    read, torn = check_passages(export, sent, scanned=scanned)
    print(f"Passages whose words stand in this order on their page: {shown(read)}, {read.cases} passages")
    _list(torn)


def print_mapping(truth: Truth, export: Export, embedder: Embedder) -> None:
    """Print how passages were mapped, beside the two baselines on the same words."""
    framework = load_framework(export["return"]["framework"])
    joined, unmarked = join_passages(truth, export)
    lost = [case.known.id for case in joined if case.got is None]
    print(section("Sample return: mapping"))
    print(f"{len(joined)} passages with known answers; {len(lost)} of them not found again in the export")
    _list(lost)
    texts = [case.text for case in joined]
    contestants = [
        Contestant(name="evidence-grid", ranked=ranked_labels(joined, "statements")),
        Contestant(name="TF-IDF, linear head", ranked=rank_by_words(framework, texts)),
        Contestant(name="nine descriptions", ranked=rank_by_descriptions(framework, texts, embedder)),
    ]
    documents = [case.known.document for case in joined]
    standings = compare(contestants, [case.known.statements for case in joined], groups=documents)
    print(standings_table(standings))
    print("Baselines see the same title, headings and words, and TF-IDF learns from the same exemplars.")
    print("Shares with Wilson intervals; leads with paired bootstrap intervals over whole documents; all 95 %.")
    _confusion("First statement", statement_confusion(joined), [], order=[s.id for s in framework.statements])
    _confusion("First category", category_confusion(joined), [], order=[c.id for c in framework.used_categories])
    _confusion("Polarity", polarity_confusion(joined), [], order=["strength", "shortfall", "improvement", "neutral"])
    _print_evidence(joined, unmarked)


def _print_evidence(joined: Sequence[Joined], unmarked: Sequence[dict[str, object]]) -> None:
    marked = sum(case.got is not None for case in joined)
    print(
        f"\nEvidence or not: area under the curve {evidence_area(joined, unmarked):.3f}, {marked} marked and "
        f"{len(unmarked)} unmarked passages (approximate: unmarked means written as background)"
    )


def print_speed(truth: Truth, triaged: Triaged, embedder: Embedder) -> None:
    """Print pages per second in all and by stage."""
    print(section("Speed"))
    own = truth.pages
    rows = [
        ["all, by the clock, start of the command included", *_rate(own, triaged.seconds)],
        ["all, processor", *_rate(own, triaged.processor)],
        *([f"{stage}, processor", *_rate(own, seconds)] for stage, seconds in sorted(triaged.stages.items())),
    ]
    texts = sorted({passage["text"] for passage in triaged.export["passages"]})
    some = texts[:: max(1, len(texts) // _EMBEDDED)]
    embedder.embed(some[:1])  # loads the model
    started = time.process_time()
    embedder.embed(some)
    seconds = (time.process_time() - started) * len(texts) / len(some)
    rows.append([f"embedding, processor, from {len(some)} passages", *_rate(own, seconds)])
    print(table(["stage", "seconds", "pages a second"], rows))
    print(f"{own} pages sent, repeats included; pages of files without pages are estimated from their words")


def _rate(pages: int, seconds: float) -> tuple[str, str]:
    return f"{seconds:.1f}", f"{pages / max(seconds, 0.001):.1f}"


def _confusion(title: str, counts: Confusion, wrong: Sequence[str], *, order: Sequence[str] = ()) -> None:
    print(f"\n{title} ({counts.cases} cases)")
    print(confusion_table(counts, order=order))
    _list(wrong)


def _list(cases: Sequence[str]) -> None:
    for case in cases[:_MOST_SHOWN]:
        print(f"  - {case}")
    if len(cases) > _MOST_SHOWN:
        print(f"  and {len(cases) - _MOST_SHOWN} more")
