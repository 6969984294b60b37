"""Headings under which a document tells of itself are told from those of its subject."""

from __future__ import annotations

import pytest

from index.text.prefaces import is_preface


@pytest.mark.parametrize(
    "heading", ["1. Notes on the data", "How we asked", "Limitations", "Introduction", "7. Review of this policy"]
)
def test_what_stands_there_tells_of_the_document(heading: str) -> None:
    assert is_preface(("Annual report", heading))


@pytest.mark.parametrize("heading", ["Waiting times", "Reviews", "What people told us", "Purpose-built housing", ""])
def test_what_stands_there_tells_of_its_subject(heading: str) -> None:
    assert not is_preface(("Introduction", heading))
    assert not is_preface(())
