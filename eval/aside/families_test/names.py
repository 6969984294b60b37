"""What people call files and folders."""

from __future__ import annotations

import re
from random import Random

from eval.aside.families_test.works import Work

_FOLDERS = (
    "",
    "",
    "Policies/",
    "Evidence/",
    "For the return/",
    "Adults/Shared/",
    "01 Working with people/",
    "Reports/",
)
_UNSAFE = re.compile(r"[^\w\s,()&'-]")


def somewhere(random: Random) -> str:
    """Return a folder, with its slash, or nothing."""
    return random.choice(_FOLDERS)


def plain_stem(title: str) -> str:
    """Return a title as a file's name may hold it."""
    return " ".join(_UNSAFE.sub(" ", title).split())


def file_stem(work: Work, random: Random) -> str:
    """Return a file's name for a work, without its extension, in one of the ways people write them."""
    stem = plain_stem(work.title)
    return random.choice((stem, stem, stem.replace(" ", "_"), stem.lower(), stem.title().replace(" ", "")))
