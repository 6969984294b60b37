"""Checks of an export against known answers notice what is wrong and tolerate what is right in another way."""

from __future__ import annotations

from typing import Any

from eval.citations import check_citations, check_passages
from eval.document_checks import (
    check_accounts,
    check_endings,
    check_forms,
    check_items,
    check_repeats,
    forms_set_aside,
)
from eval.joining import join_passages
from eval.passage_checks import Contestant, compare, evidence_area, ranked_labels, statement_confusion
from eval.sample.truth import Truth, TruthDocument, TruthDuplicate, TruthPassage

WORDS = "ninety one people waited longer than a year for a shower that the surveyor had agreed"


def known(path: str, **changes: Any) -> TruthDocument:
    values: dict[str, Any] = {
        "path": path,
        "source": path.partition(".")[0],
        "title": "",
        "statuses": ("indexed",),
        "duplicate": None,
        "template": "none",
        "items": (),
        "type": "report",
        "year": 2024,
        "pages": 1,
    }
    return TruthDocument(**{**values, **changes})


def copy(path: str, of: str, kind: str) -> TruthDocument:
    duplicate = TruthDuplicate(kind=kind, of=of)
    return known(path, source=of.partition(".")[0], statuses=("duplicate",), duplicate=duplicate)


def row(path: str, **changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "id": f"id-{path}",
        "path": path,
        "status": "indexed",
        "reason": "",
        "duplicate": None,
        "template": {"state": "none"},
        "request_items": [],
    }
    if of := changes.pop("of", None):
        changes = {
            "status": "duplicate",
            "reason": "a repeat",
            "duplicate": {"of": f"id-{of}", "kind": changes["kind"]},
        }
    return {**values, **changes}


def passage(document: str, text: str, **changes: Any) -> dict[str, Any]:
    values: dict[str, Any] = {
        "id": f"{document}-{text[:12]}",
        "document": f"id-{document}",
        "page": None,
        "text": text,
        "headings": [],
        "evidence": 0.9,
        "polarity": "shortfall",
        "statements": [{"id": "equity", "probability": 0.2}, {"id": "learning", "probability": 0.7}],
        "categories": [{"id": "people", "probability": 0.7}],
    }
    return {**values, **changes}


def export(*documents: dict[str, Any], passages: tuple[dict[str, Any], ...] = (), **changes: Any) -> dict[str, Any]:
    values = {"documents": list(documents), "passages": list(passages), "suggestions": []}
    return {**values, "completeness": {"items": []}, **changes}


def truth(*documents: TruthDocument, text: str = WORDS, items: dict[str, str] | None = None) -> Truth:
    evidence = TruthPassage(
        id="a-01",
        document=documents[0].path,
        text=text,
        statements=("learning", "equity"),
        categories=("people",),
        polarity="shortfall",
    )
    return Truth(documents=documents, passages=(evidence,), items=items or {})


def test_files_that_are_missing_doubled_or_silent_are_told() -> None:
    got = export(row("a.txt"), row("b.txt", status="refused"), row("b.txt", status="refused", reason="x"), row("z.txt"))

    accounted, complaints = check_accounts(got, {"a.txt": b"", "b.txt": b"", "c.txt": b""})

    assert (accounted.right, accounted.missed, accounted.extra) == (2, 1, 1)
    assert complaints == [
        "listed twice: b.txt",
        "set aside without a reason: b.txt",
        "missing: c.txt",
        "not sent: z.txt",
    ]


def test_a_repeat_that_points_at_its_original_is_right() -> None:
    counts, wrong = check_repeats(
        truth(known("a.docx"), copy("a.pdf", "a.docx", "same-text")),
        export(row("a.docx"), row("a.pdf", of="a.docx", kind="same-text")),
    )

    assert (counts.right, wrong) == (2, [])


def test_keeping_the_other_twin_is_as_right() -> None:
    answers = truth(known("a.docx"), copy("a.pdf", "a.docx", "same-text"))
    got = export(row("a.docx", of="a.pdf", kind="same-text"), row("a.pdf"))

    assert check_repeats(answers, got)[1] == []
    assert check_endings(answers, got)[1] == []


def test_a_look_alike_set_aside_is_noticed() -> None:
    counts, wrong = check_repeats(
        truth(known("a.docx"), known("b.docx")), export(row("a.docx"), row("b.docx", of="a.docx", kind="near"))
    )

    assert counts.right == 1
    assert wrong == ["b.docx: expected none, got wrong document"]


def test_a_repeat_that_was_kept_is_noticed() -> None:
    answers = truth(known("a.docx"), copy("b.docx", "a.docx", "identical"))
    got = export(row("a.docx"), row("b.docx"))

    assert check_repeats(answers, got)[1] == ["b.docx: expected identical, got none"]
    assert check_endings(answers, got)[1] == ["b.docx: expected duplicate, got indexed ()"]


def test_a_filled_form_set_aside_as_blank_is_noticed() -> None:
    answers = truth(known("a.docx", template="filled"), known("b.docx", template="blank", statuses=("blank",)))
    blank = {"state": "blank"}
    got = export(row("a.docx", template=blank, status="blank"), row("b.docx", template=blank, status="blank"))

    assert check_forms(answers, got)[0].right == 1
    assert forms_set_aside(answers, got) == ["a.docx"]


def test_request_items_count_from_the_certain_probability_on() -> None:
    answers = truth(known("a.docx", items=("R01", "R02")), items={"R01": "provided", "R03": "not-found"})
    items = [{"id": "R01", "probability": 0.9}, {"id": "R02", "probability": 0.4}, {"id": "R03", "probability": 0.6}]
    states = {"items": [{"id": "R01", "status": "provided"}, {"id": "R03", "status": "provided"}]}

    result, counts, wrong = check_items(answers, export(row("a.docx", request_items=items), completeness=states))

    assert (result.right, result.extra, result.missed) == (1, 1, 1)
    assert counts.right == 1
    assert wrong == ["R03: expected not-found, got provided"]


def test_a_known_passage_is_found_through_a_repeat_and_inside_a_longer_passage() -> None:
    answers = truth(known("a.docx"), copy("a.pdf", "a.docx", "same-text"))
    longer = passage("a.pdf", f"Item 4. {WORDS}, which members noted.")
    other = passage(
        "a.pdf", "The committee meets on the second Wednesday of each month in the civic centre.", evidence=0.1
    )
    got = export(row("a.docx", of="a.pdf", kind="same-text"), row("a.pdf"), passages=(longer, other))

    (joined,), unmarked = join_passages(answers, got)

    assert joined.got == longer
    assert unmarked == [other]
    assert evidence_area([joined], unmarked) == 1.0


def test_a_passage_that_was_lost_counts_as_wrong() -> None:
    (joined,), _ = join_passages(truth(known("a.docx")), export(row("a.docx")))

    assert joined.got is None
    assert ranked_labels([joined], "statements") == [[]]
    assert statement_confusion([joined]).right == 0


def test_labels_are_ranked_by_probability_and_any_acceptable_one_is_right() -> None:
    (joined,), _ = join_passages(truth(known("a.docx")), export(row("a.docx"), passages=(passage("a.docx", WORDS),)))

    assert ranked_labels([joined], "statements") == [["learning", "equity"]]
    assert statement_confusion([joined]).right == 1


def test_each_contestant_is_compared_with_the_first_on_the_same_cases() -> None:
    first = Contestant(name="first", ranked=[["a"]] * 40)
    other = Contestant(name="other", ranked=[["b", "a"]] * 40)

    one, two = compare([first, other], [["a"]] * 40, groups=[str(at) for at in range(40)])

    assert (one.top1.value, two.top1.value, two.top3.value) == (1.0, 0.0, 1.0)
    assert two.lead1
    assert two.lead1.excludes_zero
    assert two.lead3
    assert not two.lead3.excludes_zero


def test_a_quotation_is_looked_up_in_the_original_bytes() -> None:
    original = f"Minutes\r\n\r\nIt was said that {WORDS}.\r\n".encode()
    citations = [
        {"document": "id-a.txt", "page": None, "quote": WORDS},
        {"document": "id-a.txt", "page": None, "quote": WORDS.replace("ninety", "ninety-nine")},
        {"document": "id-a.txt", "page": None, "quote": ""},
    ]
    got = export(
        row("a.txt"),
        passages=(passage("a.txt", WORDS),),
        suggestions=[{"summary": [{"text": "x", "citations": citations}]}],
    )

    cited, lost = check_citations(got, {"a.txt": original})

    assert (cited.value, cited.cases, len(lost)) == (1 / 3, 3, 2)
    assert check_passages(got, {"a.txt": original})[0].value == 1.0
