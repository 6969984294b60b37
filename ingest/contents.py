"""Headings above lists of contents and of versions, which stand before what a document says."""

from __future__ import annotations

import re

_CONTENTS = (
    r"(?:table|list) of (?:contents|figures|tables|charts|appendices)|contents(?: page| list)?"
    r"|in this (?:document|report|strategy|plan|policy|paper|pack|issue)"
)
_VERSIONS = (
    r"(?:document|version|revision|change|amendment) (?:control|history|information|details|record|log)"
    r"(?: (?:and|&) (?:\w+ )?(?:control|history|approvals?|distribution|information))?(?: (?:table|sheet))?"
)
_LISTS = re.compile(rf"[\W\d]*(?:{_CONTENTS})\W*", re.IGNORECASE)
_FRONT = re.compile(rf"[\W\d]*(?:{_CONTENTS}|{_VERSIONS})\W*", re.IGNORECASE)


def lists_contents(heading: str) -> bool:
    """Say whether a heading stands above a list of contents."""
    return _LISTS.fullmatch(heading) is not None


def holds_no_section(heading: str) -> bool:
    """Say whether a heading stands above contents or versions, so that no section of a document is part of it."""
    return _FRONT.fullmatch(heading) is not None
