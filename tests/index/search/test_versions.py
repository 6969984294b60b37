from __future__ import annotations

import pytest

from index.search.versions import lists_versions


@pytest.mark.parametrize(
    "text",
    [
        "Version | Date | Author | Change\n1.0 | Nov 2025 | T Ames | First\n1.2 | May 2026 | T Ames | Script shortened",
        "Issue | Date of issue | Approved by | Summary of changes\n1 | 2022 | Board | First issue",
        "Document owner | A Lane\nAuthor | B Fry\nVersion | 3.1\nReplaces | v2, 2019",
        "Date | Version no. | Reason for change\n3 May 2024 | v2 draft | Law changed",
    ],
)
def test_a_table_of_versions_is_told_by_what_its_columns_or_rows_are_called(text: str) -> None:
    assert lists_versions(text, "table")


@pytest.mark.parametrize(
    "text",
    [
        "Team | Staff | Date | Comment\nNorth | 25 | May 2024 | Green",
        "Issue | Owner | Status\nNine people waited for a worker | A Lane | Open",
        "Date | Change\nMay 2024 | The duty team opens on Saturdays",
        "Version | Date | People helped\n1 | May | 40",
        "Version | Date | Author",
        "Owner | A Lane\nReview date | May 2025",
        "Version 2 of the policy was reviewed by the board.",
    ],
)
def test_other_tables_are_none(text: str) -> None:
    assert not lists_versions(text, "table")


def test_prose_is_none() -> None:
    assert not lists_versions("Version | Date\n1 | May 2024", "paragraph")
