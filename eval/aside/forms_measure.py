"""How well blank, partly filled and filled forms are told apart, and from documents that are no forms."""

from __future__ import annotations

import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import groupby
from pathlib import Path, PurePosixPath

from eval.aside.forms import FormCase
from eval.metrics import Confusion, Estimate, confusion, wilson
from eval.report import confusion_table, section, shown, table
from ingest.framework import load_framework
from ingest.intake import sniff
from ingest.model import DocumentId, DocumentStatus, Reading, TemplateState
from ingest.parsing import parse
from ingest.pipeline import ReadDocument, Settled, make_reading, settle
from ingest.settings import Limits, Settings

STATES = ("none", "blank", "partly", "filled")
_ASIDE = (DocumentStatus.BLANK, DocumentStatus.DUPLICATE, DocumentStatus.SUPERSEDED, DocumentStatus.NOT_EVIDENCE)
_LISTED = 40  # worst cases named
_WORST = (
    ("filled", "blank"),
    ("none", "blank"),
    ("partly", "blank"),
    ("blank", "none"),
    ("blank", "filled"),
    ("blank", "partly"),
    ("partly", "none"),
    ("partly", "filled"),
)
"""Mistakes (expected, got), the worst first: evidence lost before noise kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Got:
    """What was said of one document."""

    state: str  # none, blank, partly or filled
    filled: float  # share of prompts answered, 0 to 1
    empty: tuple[str, ...]  # prompts left empty
    aside: str = ""  # the status it was set aside with; "" where it stays


Judge = Callable[[Sequence[FormCase]], Mapping[str, Got]]
"""Judges the documents of one bank together; the answer goes by their names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A document that was not taken for what it is."""

    name: str
    layout: str
    expected: str
    got: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FormsMeasure:
    """The measures over all banks."""

    states: Confusion
    blank_precision: Estimate
    blank_recall: Estimate
    partly_recognised: Estimate
    filled_recognised: Estimate
    filled_aside: Estimate  # of filled forms, set aside for whatever cause
    partly_aside: Estimate
    none_as_blank: Estimate  # of documents that are no forms
    empty_found: Estimate  # of the prompts left empty in partly filled forms
    empty_right: Estimate  # of the prompts said to be empty in partly filled forms
    share_error: float  # mean distance between the share said and the share answered, of partly filled forms
    mistakes: tuple[Mistake, ...]  # the worst first


def judge_bank(cases: Sequence[FormCase]) -> dict[str, Got]:
    """Return what the product says of a bank: each document read alone, then all settled together."""
    types = load_framework(Settings().framework).document_types
    limits = Limits()
    readings: dict[DocumentId, Reading] = {}
    documents: list[ReadDocument] = []
    with tempfile.TemporaryDirectory(prefix="evidence-grid-forms-") as folder:
        for case in cases:
            file = Path(folder) / f"sent{PurePosixPath(case.path).suffix}"
            file.write_bytes(case.content)
            kind = sniff(file, case.path)
            made = make_reading(parse(file, kind, limits), path=case.path, document_types=types)
            documents.append(_document(case, str(kind), made))
            readings[documents[-1].id] = made
    settled = settle(documents)
    return {str(document.id): _verdict(document, settled[document.id]) for document in documents}


def measure_forms(cases: Iterable[FormCase], judge: Judge = judge_bank) -> FormsMeasure:
    """Judge every bank and compare with the labels."""
    held = sorted(cases, key=lambda case: (case.bank, case.name))
    got: dict[str, Got] = {}
    for _, bank in groupby(held, key=lambda case: case.bank):
        got.update(judge(list(bank)))
    pairs = [(case, got[case.name]) for case in held]
    states = confusion((case.state, said.state) for case, said in pairs)
    partly = [(case, said) for case, said in pairs if case.state == "partly"]
    return FormsMeasure(
        states=states,
        blank_precision=_share(case.state == "blank" for case, said in pairs if said.state == "blank"),
        blank_recall=_recognised(pairs, "blank"),
        partly_recognised=_recognised(pairs, "partly"),
        filled_recognised=_recognised(pairs, "filled"),
        filled_aside=_share(bool(said.aside) for case, said in pairs if case.state == "filled"),
        partly_aside=_share(bool(said.aside) for _, said in partly),
        none_as_blank=_share(said.state == "blank" for case, said in pairs if case.state == "none"),
        empty_found=_share(hit for case, said in partly for hit in _hits(case.empty, said.empty)),
        empty_right=_share(hit for case, said in partly for hit in _hits(said.empty, case.empty)),
        share_error=sum(abs(case.filled - said.filled) for case, said in partly) / max(1, len(partly)),
        mistakes=_mistakes(pairs),
    )


def run_forms(part: str) -> None:
    """Measure the product on one part (dev, test or unlearned) and print the tables."""
    cases: list[FormCase] = list(import_module(f"eval.aside.forms_{part}").make_forms())
    layouts = {case.layout for case in cases}
    print(section(f"Forms, {part} part: {len(cases)} documents of {len(layouts)} layouts"))
    print(describe(measure_forms(cases)))


def describe(made: FormsMeasure) -> str:
    """Return the measures as text."""
    rows = [
        ("blank forms, precision", made.blank_precision),
        ("blank forms, recall", made.blank_recall),
        ("partly filled, recognised", made.partly_recognised),
        ("filled, recognised", made.filled_recognised),
        ("filled, set aside for any cause", made.filled_aside),
        ("partly filled, set aside for any cause", made.partly_aside),
        ("no form, taken for a blank one", made.none_as_blank),
        ("partly filled: empty prompts that were found", made.empty_found),
        ("partly filled: prompts found that are empty", made.empty_right),
    ]
    layouts = Counter((one.layout, one.expected, one.got) for one in made.mistakes)
    return "\n".join(
        [
            confusion_table(made.states, order=STATES),
            "",
            table(["measure", "cases", "share, 95 % interval"], [[name, one.cases, shown(one)] for name, one in rows]),
            f"partly filled: the share answered is off by {made.share_error:.2f} on average",
            "",
            table(["layout", "expected", "got", "times"], [[*key, times] for key, times in layouts.most_common()]),
            "",
            *(f"{one.name}: expected {one.expected}, got {one.got}" for one in made.mistakes[:_LISTED]),
        ]
    )


def _document(case: FormCase, media_type: str, made: Reading) -> ReadDocument:
    return ReadDocument(
        id=DocumentId(case.name),
        path=case.path,
        media_type=media_type,
        title=made.title,
        year=int(made.facts["year"]) if made.facts.get("year", "").isdigit() else None,
        signature=made.signature,
        template=made.template,
        flags=made.flags,
        failures=made.failures,
        words=made.words,
    )


def _verdict(document: ReadDocument, settled: Settled) -> Got:
    """Return the state a person is shown: settling with the rest of the bank has the last word on what is blank."""
    template = document.template
    state = TemplateState.BLANK if settled.status is DocumentStatus.BLANK else template.state
    aside = str(settled.status) if settled.status in _ASIDE else ""
    return Got(state=str(state), filled=template.filled, empty=template.empty, aside=aside)


def _recognised(pairs: Sequence[tuple[FormCase, Got]], state: str) -> Estimate:
    return _share(said.state == state for case, said in pairs if case.state == state)


def _share(hits: Iterable[bool]) -> Estimate:
    held = list(hits)
    return wilson(sum(held), len(held))


def _hits(wanted: Sequence[str], given: Sequence[str]) -> list[bool]:
    """Say for each prompt wanted whether one of those given is the same to a reader."""
    plain = [_plain(prompt) for prompt in given]
    return [any(_alike(_plain(prompt), other) for other in plain) for prompt in wanted]


def _plain(prompt: str) -> str:
    return " ".join(re.findall(r"\w+", prompt.casefold()))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (bool(short) and f" {short} " in f" {long} " and 2 * len(short) >= len(long))


def _mistakes(pairs: Sequence[tuple[FormCase, Got]]) -> tuple[Mistake, ...]:
    wrong = [
        Mistake(name=case.name, layout=case.layout, expected=case.state, got=_told(said))
        for case, said in pairs
        if case.state != said.state or (said.aside and case.state in ("filled", "partly"))
    ]
    order = {pair: at for at, pair in enumerate(_WORST)}
    return tuple(sorted(wrong, key=lambda one: (order.get((one.expected, one.got), len(order)), one.name)))


def _told(said: Got) -> str:
    return said.state if said.aside in ("", "blank") else f"{said.state}, set aside as {said.aside}"
