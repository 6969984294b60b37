"""Names and folders that say that a file is out of use are told from names that hold such a word."""

from __future__ import annotations

import pytest

from ingest.duplicates.marks import read_marks, without_marks
from ingest.duplicates.outdated import is_old_folder, says_old
from ingest.model import About


@pytest.mark.parametrize(
    "name",
    [
        "Strategy older version",
        "Waiting protocol OLD do not use",
        "Lone working policy (old)",
        "Lone working [archived] v2",
        "Lone working - old",
        "Lone working - archive 2023",
        "Lone_working_old",
        "Lone-working-old",
        "old - Lone working",
        "old_Lone working",
        "OLD Lone working",
        "LoneWorkingOLD",
        "old Lone working",
        "Lone working old",
        "Lone working policy archived",
        "Previous policy on lone working",
        "Archive copy of the rota",
        "Lone working superseded",
        "old",
    ],
)
def test_a_name_says_that_its_file_is_out_of_use(name: str) -> None:
    assert says_old(name)


@pytest.mark.parametrize(
    "name",
    [
        "Old Trafford hub offer v2",
        "Old_Trafford_hub_offer",
        "OLD TRAFFORD HUB OFFER",
        "Self-check the Old Rectory",
        "Response to previous CQC findings",
        "Archive and heritage offer",
        "Services for adults 65 years old",
        "What young and old told us",
        "Choosing care for a 90-year-old",
        "JSNA older adults chapter",
        "Withdrawn offers of respite",
        "Household",
    ],
)
def test_a_name_that_holds_such_a_word_does_not(name: str) -> None:
    assert not says_old(name)


@pytest.mark.parametrize(
    "folder",
    [
        "old",
        "Old versions",
        "z_old",
        "zz Old",
        "_archive 2023",
        "Archive",
        "Archive (pre 2023)",
        "99 Archived",
        "Previous years",
        "Superseded",
        "Policies - old",
        "Policies OLD",
        "DO NOT USE",
        "old.zip",
    ],
)
def test_a_folder_is_called_after_files_out_of_use(folder: str) -> None:
    assert is_old_folder(folder)


@pytest.mark.parametrize(
    "folder",
    ["Old Swan locality", "Archives and heritage", "Previous CQC findings", "Older people", "Old Age Psychiatry"],
)
def test_a_folder_of_a_place_or_a_service_is_not(folder: str) -> None:
    assert not is_old_folder(folder)


def test_a_file_is_old_by_its_name_or_any_folder() -> None:
    assert read_marks("Old versions/2023/Rota.docx", About()).old
    assert not read_marks("Old versions/2023/Rota.docx", About()).retired
    assert read_marks("Rotas/Rota - old.docx", About()).retired
    assert not read_marks("Old Swan locality/Old Trafford hub offer v2.docx", About()).old


def test_only_what_says_so_is_left_out_of_a_name() -> None:
    assert without_marks("Old Trafford hub offer v2").split() == ["old", "trafford", "hub", "offer"]
    assert without_marks("Hub offer - OLD").split() == ["hub", "offer", "-"]
