"""The sample return is believable, built alike every time, and its answers are right about its files."""

from __future__ import annotations

import email
import email.policy
import hashlib
import io
import json
import re
import shutil
import subprocess
import zipfile
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from pptx import Presentation
from pypdf import PdfReader

from eval.likeness import longest_common
from eval.originals import list_files, page_texts, plain_words, stands_in
from eval.sample import build_sample
from eval.sample.source import read_sources
from eval.sample.traps import ARCHIVE, EMPTY, PASSWORD
from eval.sample.truth import REQUEST_ITEMS, Truth, read_truth
from ingest.framework import load_framework, read_exemplars

FRAMEWORK = "cqc-la@2024-02"
REAL_PLACES = """
    Barnsley Bedford Birmingham Blackburn Blackpool Bolton Bournemouth Bracknell Bradford Brighton Bristol
    Buckinghamshire Calderdale Cambridge Cambridgeshire Camden Cheshire Cornwall Coventry Croydon Cumberland Darlington
    Derby Derbyshire Devon Doncaster Dorset Dudley Durham Ealing Enfield Essex Exeter Gateshead Gloucestershire
    Greenwich Hackney Halton Hammersmith Hampshire Haringey Harrow Hartlepool Havering Herefordshire Hertfordshire
    Hillingdon Hounslow Islington Kensington Kent Kirklees Knowsley Lambeth Lancashire Leeds Leicester Leicestershire
    Lewisham Lincolnshire Liverpool London Luton Manchester Medway Merton Middlesbrough Newcastle Newham Norfolk
    Northamptonshire Northumberland Norwich Nottingham Nottinghamshire Oldham Oxford Oxfordshire Peterborough Plymouth
    Portsmouth Redbridge Redcar Rochdale Rotherham Rutland Salford Sandwell Sefton Sheffield Shropshire Slough Solihull
    Somerset Southampton Southend Southwark Staffordshire Stockport Stockton Suffolk Sunderland Surrey Sussex Swindon
    Tameside Telford Thurrock Torbay Trafford Wakefield Walsall Wandsworth Warrington Warwickshire Westminster
    Westmorland Wigan Wiltshire Windsor Wirral Wokingham Wolverhampton Worcestershire York Yorkshire
"""
MOST_SHARED = 0.2  # of the word 5-grams of the shorter of two passages


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sample")
    build_sample(folder)
    return folder


@pytest.fixture(scope="module")
def truth(built: Path) -> Truth:
    return read_truth(built / "truth.json")


@pytest.fixture(scope="module")
def sent(built: Path) -> dict[str, bytes]:
    return list_files(built / "return")


def test_two_builds_give_the_same_bytes(built: Path, tmp_path: Path) -> None:
    build_sample(tmp_path)

    assert _digests(tmp_path) == _digests(built)


def test_building_again_in_the_same_place_leaves_nothing_behind(tmp_path: Path) -> None:
    build_sample(tmp_path)
    (tmp_path / "return" / "left over.txt").write_text("x")

    build_sample(tmp_path)

    assert not (tmp_path / "return" / "left over.txt").exists()


def test_a_folder_of_somebody_else_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "return").mkdir()

    with pytest.raises(ValueError, match="was not built here"):
        build_sample(tmp_path)


def test_the_answers_name_every_file_and_no_other(truth: Truth, sent: dict[str, bytes]) -> None:
    assert sorted(row.path for row in truth.documents) == sorted(sent)


def test_paths_differ_even_where_case_does_not_count(sent: dict[str, bytes]) -> None:
    assert max(Counter(path.casefold() for path in sent).values()) == 1


def test_the_return_is_of_a_believable_size(truth: Truth) -> None:
    own = sum(row.pages for row in truth.documents if not row.duplicate)

    assert 50 <= len(truth.documents) <= 100
    assert 120 <= own <= 250


def test_there_are_enough_passages_of_evidence_for_each_statement(truth: Truth) -> None:
    by_statement = Counter(passage.statements[0] for passage in truth.passages)

    assert len(truth.passages) >= 90
    assert set(by_statement) == {statement.id for statement in load_framework(FRAMEWORK).statements}
    assert min(by_statement.values()) >= 10


def test_all_four_used_categories_are_spoken_for(truth: Truth) -> None:
    first = Counter(passage.categories[0] for passage in truth.passages)

    assert set(first) == {category.id for category in load_framework(FRAMEWORK).used_categories}
    assert min(first.values()) >= 10


def test_every_mark_uses_ids_that_exist_and_no_more_than_two_statements(truth: Truth) -> None:
    framework = load_framework(FRAMEWORK)
    statements = {statement.id for statement in framework.statements}
    categories = {category.id for category in framework.used_categories}

    for passage in truth.passages:
        assert set(passage.statements) <= statements, passage.id
        assert 1 <= len(passage.statements) == len(set(passage.statements)) <= 2, passage.id
        assert set(passage.categories) <= categories, passage.id
        assert passage.polarity in ("strength", "shortfall", "improvement", "neutral"), passage.id


def test_passage_ids_are_unique(truth: Truth) -> None:
    assert len({passage.id for passage in truth.passages}) == len(truth.passages)


def test_request_items_are_those_of_the_working_list(truth: Truth) -> None:
    assert tuple(item.id for item in load_framework(FRAMEWORK).request_items) == REQUEST_ITEMS
    assert {item for row in truth.documents for item in row.items} <= set(REQUEST_ITEMS)


def test_some_request_items_are_not_answered(truth: Truth) -> None:
    answered = Counter(truth.items.values())

    assert answered["not-found"] >= 2
    assert answered["unreadable-only"] >= 2


def test_no_two_passages_are_cut_from_one_pattern(truth: Truth) -> None:
    grams = {passage.id: _grams(passage.text) for passage in truth.passages}

    alike = [(a, b) for a, b in combinations(grams, 2) if _shared(grams[a], grams[b]) > MOST_SHARED]

    assert alike == []


def test_no_passage_is_cut_from_an_exemplar_that_the_product_learns_from(truth: Truth) -> None:
    seen = set().union(*(_grams(json.loads(line)["text"]) for line in read_exemplars(FRAMEWORK)))

    alike = [passage.id for passage in truth.passages if _shared(_grams(passage.text), seen) > 0.1]

    assert alike == []


def test_the_words_of_every_passage_stand_in_its_file(truth: Truth, sent: dict[str, bytes]) -> None:
    scanned = {row.path: [plain_words(page) for page in row.scanned] for row in truth.documents if row.scanned}
    paths = {passage.document for passage in truth.passages}
    pages = {path: scanned.get(path) or page_texts(path, sent[path]) for path in paths}

    lost = [
        passage.id
        for passage in truth.passages
        if not any(
            stands_in(passage.text, pages[passage.document], number)
            for number in range(1, len(pages[passage.document]) + 1)
        )
    ]

    assert lost == []


def test_no_council_but_the_fictional_one_is_named() -> None:
    named = re.compile(r"\b([A-Z][a-z]+) (?:City |County |Borough |District |Metropolitan |Town |Parish )?Council\b")

    for source in read_sources():
        text = str(source)
        assert set(named.findall(text)) <= {"Thornmere", "The", "Full"}, source.slug
        assert not set(re.findall(r"\b[A-Z][a-z]+\b", text)) & set(REAL_PLACES.split()), source.slug


def test_nobody_is_named() -> None:
    titled = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr|Councillor|Professor|Sir|Dame)\.? [A-Z]\w+")

    assert [source.slug for source in read_sources() if titled.search(str(source))] == []


def test_a_copy_has_the_bytes_of_its_original(truth: Truth, sent: dict[str, bytes]) -> None:
    copies = [row for row in truth.documents if row.duplicate and row.duplicate.kind == "identical"]

    assert len(copies) == 4
    for row in copies:
        assert row.duplicate
        assert sent[row.path] == sent[row.duplicate.of]


def test_a_twin_has_the_words_of_its_original_in_another_format(truth: Truth, sent: dict[str, bytes]) -> None:
    twins = [row for row in truth.documents if row.duplicate and row.duplicate.kind == "same-text"]

    assert len(twins) == 2
    for row in twins:
        assert row.duplicate
        assert row.path.rpartition(".")[2] != row.duplicate.of.rpartition(".")[2]
        original = set(" ".join(page_texts(row.duplicate.of, sent[row.duplicate.of])).split())
        assert len(set(" ".join(page_texts(row.path, sent[row.path])).split()) ^ original) < 25  # running lines


def test_the_draft_differs_from_the_final_a_little(truth: Truth, sent: dict[str, bytes]) -> None:
    (draft,) = [row for row in truth.documents if row.duplicate and row.duplicate.kind == "older-version"]
    assert draft.duplicate

    words = [_grams(" ".join(page_texts(path, sent[path]))) for path in (draft.path, draft.duplicate.of)]

    assert 0.9 < _shared(*words) < 1


def test_the_locked_file_opens_with_its_password_only(truth: Truth, sent: dict[str, bytes]) -> None:
    (path,) = [row.path for row in truth.documents if row.source == "tr-advocacy-monitoring"]

    reader = PdfReader(io.BytesIO(sent[path]))

    assert not reader.decrypt("")
    assert reader.decrypt(PASSWORD)


def test_the_damaged_file_is_no_package_any_more(truth: Truth, sent: dict[str, bytes]) -> None:
    (path,) = [row.path for row in truth.documents if row.source == "tr-charging-policy"]

    assert sent[path].startswith(b"PK")
    assert not zipfile.is_zipfile(io.BytesIO(sent[path]))


def test_the_empty_file_holds_nothing_and_the_archive_four_files(sent: dict[str, bytes]) -> None:
    assert sent[EMPTY] == b""
    assert sum(path.startswith(f"{ARCHIVE}!") for path in sent) == 4


def test_a_fillable_form_holds_its_answers_as_field_values(truth: Truth, sent: dict[str, bytes]) -> None:
    forms = {row.template: row.path for row in truth.documents if row.source.startswith("fm-carers")}

    blank = PdfReader(io.BytesIO(sent[forms["blank"]])).get_form_text_fields()
    filled = PdfReader(io.BytesIO(sent[forms["filled"]])).get_form_text_fields()

    assert len(blank) == len(filled) > 20
    assert not any(blank.values())
    assert all(filled.values())


def test_the_formats_that_councils_send_are_there(sent: dict[str, bytes]) -> None:
    kinds = {path.rpartition(".")[2] for path in sent}

    assert kinds >= {"csv", "docx", "eml", "html", "ods", "odt", "pdf", "png", "pptx", "rtf", "txt", "xlsx", "zip"}


def test_files_inside_other_files_are_the_ones_that_were_put_there(truth: Truth, sent: dict[str, bytes]) -> None:
    inside = [row for row in truth.documents if "!" in row.path and not row.path.startswith(ARCHIVE)]

    assert sorted(row.path.rpartition("!")[2] for row in inside) == [
        "Annex questions.docx",
        "Evening calls plan.docx",
        "Microsoft_Excel_Worksheet.xlsx",
        "image001.png",
    ]
    for row in inside:
        assert sent[row.path]


def test_a_scan_holds_no_text_and_its_answers_say_what_was_printed(truth: Truth, sent: dict[str, bytes]) -> None:
    scans = {row.path.rpartition(".")[2]: row for row in truth.documents if row.scanned}

    assert {kind: len(row.scanned) for kind, row in scans.items()} == {"pdf": 3, "png": 1}
    assert not "".join(page_texts(scans["pdf"].path, sent[scans["pdf"].path])).strip()
    assert all(len(page.split()) > 30 for row in scans.values() for page in row.scanned)


def test_a_deck_has_notes_and_one_slide_that_is_not_shown(truth: Truth, sent: dict[str, bytes]) -> None:
    (path,) = [row.path for row in truth.documents if row.path.endswith(".pptx")]

    slides = Presentation(io.BytesIO(sent[path])).slides

    assert [slide._element.get("show") for slide in slides] == [None, None, None, None, "0"]
    assert sum(slide.has_notes_slide for slide in slides) == 2


def test_a_message_carries_its_text_twice_with_a_picture_and_a_file(truth: Truth, sent: dict[str, bytes]) -> None:
    (path,) = [row.path for row in truth.documents if row.path.endswith(".eml")]

    parts = email.message_from_bytes(sent[path], policy=email.policy.default).walk()

    assert [(part.get_content_type().rpartition(".")[2], part.get_content_disposition()) for part in parts] == [
        ("multipart/mixed", None),
        ("multipart/alternative", None),
        ("text/plain", None),
        ("multipart/related", None),
        ("text/html", None),
        ("image/png", "inline"),
        ("document", "attachment"),
    ]


@pytest.mark.skipif(not shutil.which("soffice"), reason="needs LibreOffice, which only checks our writers")
@pytest.mark.slow
@pytest.mark.parametrize("kind", ["odt", "rtf"])
def test_an_office_suite_reads_the_words_that_were_written(
    kind: str, truth: Truth, sent: dict[str, bytes], tmp_path: Path
) -> None:
    (path,) = [row.path for row in truth.documents if row.path.endswith(f".{kind}")]
    file = tmp_path / f"sent.{kind}"
    file.write_bytes(sent[path])
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", "txt:Text (encoded):UTF8", file.name]

    subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)

    read = plain_words((tmp_path / "sent.txt").read_text(encoding="utf-8-sig")).split()
    written = page_texts(path, sent[path])[0].split()
    assert longest_common(written, read) == len(written)


def _digests(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.rglob("*")
        if file.is_file()
    }


def _grams(text: str) -> set[tuple[str, ...]]:
    words = plain_words(text).split()
    return {tuple(words[at : at + 5]) for at in range(len(words) - 4)}


def _shared(one: set[tuple[str, ...]], other: set[tuple[str, ...]]) -> float:
    return len(one & other) / max(1, min(len(one), len(other)))
