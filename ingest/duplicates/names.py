"""What file names and titles say: what a document is about, and which of two copies people work with."""

from __future__ import annotations

import re
from pathlib import PurePosixPath

from ingest.words import words_of

_COPY = re.compile(
    r"(?<!working )\bcopy(?: of)?\b|\b(?:editable|word|pdf) version\b"
    r"|\beditable\b|\bduplicate\b|\bprinted\b|\((?:plain )?(?:word|pdf)\)|\s(?:plain )?word$"
)
_SCAN = re.compile(r"\bscan(?:ned)?\b|\bscan\d+|\bimg[ -]?\d+|\bphotocop(?:y|ied)\b")
_PUBLISHED = re.compile(
    r"\b(?:web(?:site)?|print(?:able)?|accessible|large print) (?:version|copy)\b"
    r"|\((?:(?:\w+ )?for )?(?:the )?(?:web(?:site)?|print|accessible)\)|\bweb(?:site)?(?: page)?$"
    r"|\b(?:pack|papers) copy\b|\blarge print$"
    r"|\bitem \d+[a-z]? app(?:endix)?\b"
)
_HEAP = re.compile(
    r"(?:misc(?:ellaneous)?|unsorted|to (?:be )?(?:sort|file)(?:ed)?|sort (?:me|this|out)|odds and ends"
    r"|bits and (?:bobs|pieces)|various|te?mp|downloads?|uploads?|(?:upload )?batch|desktop"
    r"|new folder|inbox|attachments?|dump|stuff)"
    r"(?: (?:\(?\d+\)?|from [\w ]+|files?|docs|documents|folder))?"
)
_NUMBERED = re.compile(r"\(\d+\)|~| - \d$")
_VERSION = re.compile(r"\b(?:v|ver|version|issue|rev|revision)[ .]?(\d+(?:\.\d+)*)\b")
_YEARS = re.compile(r"(?<!\d)(?:19|20)\d\d(?:\s?[-/\u2013_]\s?\d\d)?(?!\d)")
_ITEM = re.compile(r"[a-z]{0,3}\d{1,3}[a-z]?")
_BETWEEN = re.compile(r"[_+.]+|(?<=[a-z])(?=[A-Z])")
_SILENT = frozenset(  # words of a name that do not say what the document is about
    words_of(
        "a an and at by for from in of on or our the to with copy final draft version ver issue rev revision old new "
        "latest current updated update approved signed accessible web website print printed designed design clean "
        "tracked comment comments consultation discussion rough submitted refresh refreshed revised editable duplicate "
        "backup archive superseded previous pdf docx doc xlsx "
        "word document file scan scanned ocr img image untitled microsoft appendix annex attachment council "
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    )
)


def is_copy(path: str) -> bool:
    """Say whether a file name calls itself a copy or a by-product: "copy of", "web version", "editable", a scan."""
    name = _spaced(_stem(path))
    return bool(_COPY.search(name) or _PUBLISHED.search(name) or _SCAN.search(name))


def is_published(path: str) -> bool:
    """Say whether a file name says that the file was made to be put somewhere: on the web, in the papers of a board."""
    return bool(_PUBLISHED.search(_spaced(_stem(path))))


def is_scan(path: str) -> bool:
    """Say whether a file name says that a scanner made it."""
    return bool(_SCAN.search(_spaced(_stem(path))))


def is_numbered(path: str) -> bool:
    """Say whether a file name was numbered since there was one of that name, "(1)", which says less than a word."""
    return bool(_NUMBERED.search(_spaced(_stem(path))))


def in_heap(path: str) -> bool:
    """Say whether a file lies in a folder of what nobody has put in its place: "misc", "downloads", "to sort"."""
    folders = PurePosixPath(path.replace("!", "/")).parts[:-1]
    return any(_HEAP.fullmatch(" ".join(_spaced(folder).split())) for folder in folders)


def depth(path: str) -> int:
    """Count the folders and archives around a file."""
    return path.count("/") + path.count("!")


def _stem(path: str) -> str:
    return PurePosixPath(path.rpartition("!")[2]).stem


def _spaced(name: str, *, keep_dots: bool = False) -> str:
    return (name.replace("_", " ") if keep_dots else _BETWEEN.sub(" ", name)).casefold()


def subject_words(name: str) -> frozenset[str]:
    """Return the words of a name that say what it is about; numbers of parts, teams and months count, years do not."""
    plain = _spaced(name, keep_dots=True)
    for silent in (_VERSION, _COPY, _PUBLISHED, _SCAN, _NUMBERED, _YEARS):
        plain = silent.sub(" ", plain)
    words = words_of(_spaced(plain))
    if len(words) > 1 and _ITEM.fullmatch(words[0]):
        words = words[1:]  # the number of the request item it was sent for
    return frozenset(word.rstrip("s") for word in words if word not in _SILENT)
