from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest

from eval.hostile.case import READ, TURNED_AWAY, Case
from eval.hostile.cases import all_cases, chosen
from eval.hostile.direct import look_at
from eval.hostile.verdict import Seen, complaints
from ingest.sandbox import Sandbox
from ingest.settings import Limits

LOOKED_AT = (
    "control-txt",
    "control-docx",
    "control-xlsx",
    "control-pdf",
    "control-zip",
    "empty",
    "exe-as-pdf",
    "pdf-as-docx",
    "overlap-bomb",
    "lying-size",
    "symlink",
    "parent-path",
    "locked-entry",
    "method-99",
    "high-ratio",
    "lying-bomb",
    "duplicate-names",
    "depth-200",
    "zip64-lie",
    "tar-slip",
    "docx-billion-laughs",
    "docx-xxe-file-late",
    "docx-xxe-file-utf16",
    "docx-duplicate-part",
    "docx-tracked-changes",
    "docx-locked",
    "docx-external-template",
    "very-hidden",
    "declared-size",
    "pdf-page-tree-loop",
    "pdf-owner-password",
    "pdf-user-password",
    "pdf-no-text",
    "prompt-docx-hidden",
)


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as made:
        yield made


def seen(**changes: object) -> Seen:
    row = {"path": "a.txt", "status": "indexed", "reason": "Read."}
    return replace(Seen(status=202, told="", done=True, rows=(row,)), **changes)  # type: ignore[arg-type]


def case(**changes: object) -> Case:
    return replace(chosen(["control-txt"])[0], must=(), **changes)  # type: ignore[arg-type]


def test_there_are_many_cases_each_with_a_name_of_its_own() -> None:
    names = [one.name for one in all_cases()]

    assert len(names) >= 100
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("group", sorted({one.group for one in all_cases()}))
def test_cases_are_the_same_bytes_every_time(group: str) -> None:
    cases = [one for one in all_cases() if one.group == group and one.quick]

    assert [one.name for one in cases if one.content != one.content] == []


def test_a_name_that_no_case_has_is_said() -> None:
    with pytest.raises(ValueError, match="quartz"):
        chosen(["quartz"])


@pytest.mark.parametrize("name", LOOKED_AT)
def test_a_hostile_file_ends_as_it_may(sandbox: Sandbox, name: str) -> None:
    one = chosen([name])[0]

    assert complaints(one, look_at(one, sandbox, Limits())) == []


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"done": False}, "not settled"),
        ({"rows": ({"path": "a.txt", "status": "refused", "reason": "It is far too large."},)}, "refused"),
        ({"rows": ({"path": "a.txt", "status": "unreadable", "reason": ""},)}, "no reason"),
        ({"rows": ({"path": "a.txt", "status": "indexed", "reason": "KeyError: 0x7f00aa11"},)}, "plain English"),
        ({"counts": {"indexed": 2}}, "add up"),
        ({"receipt_csv": "file,status\n=1+1,indexed\n"}, "formula"),
        ({"pages": ("<p><img src=x onerror=alert(1)></p>",)}, "active content"),
        ({"pages": ('<a href="javascript:alert(1)">',)}, "active content"),
        ({"texts": ("Quartz heron ledger nine.",)}, "must not be"),
        ({"pages": ("Quartz heron &#x27;s",)}, "must not be"),
    ],
)
def test_what_is_wrong_is_said(changes: dict[str, object], complaint: str) -> None:
    found = complaints(case(never=("Quartz heron ledger nine.", "heron 's", "heron '")), seen(**changes))

    assert re.search(complaint, " ".join(found))


def test_an_upload_may_be_turned_away_only_where_that_is_allowed() -> None:
    away = seen(status=400, told="The name cannot be used.")

    assert complaints(case(allowed=READ | {TURNED_AWAY}), away) == []
    assert complaints(case(allowed=READ), away) != []
