"""Tables of a document's own versions: number, date, author and change of each, which say nothing of an authority."""

from __future__ import annotations

import re

from ingest.model import ElementKind

_VERSION = r"(?:version|ver|v|issue|revision|rev|edition|draft)(?: (?:no|number|ref))?"
_CHANGE = r"(?:changes?|amendments?|revisions?|updates?)(?: made)?"
_PARTICULAR = re.compile(
    rf"{_VERSION}|(?:(?:next|last|first) )?(?:review|issue|approval|effective|publication|amendment|revision)? ?dates?"
    r"|date (?:of )?(?:the )?(?:next |last )?(?:issued?|changed?|review(?:ed)?|approval|approved|amendment)"
    r"|(?:next|last) review(?:ed)?|review(?:ed)?(?: by| on| due)?|(?:(?:document|policy) )?(?:author|owner|lead)s?"
    r"|(?:(?:made|amended|changed|updated|prepared|written|issued) )?by|(?:approv(?:ed|al)|ratified|agreed)(?: by| on)?"
    rf"|{_CHANGE}|(?:summary|description|details|nature|reason|reasons)(?: (?:of|for))?(?: the)?(?: {_CHANGE})?"
    r"|comments?|notes?|status|sections?|pages?|replaces|supersedes|distribution|circulation|classification"
    r"|(?:document|policy) (?:title|name|reference|ref|number|no|type|status)|(?:job )?title|name|role"
)
_NUMBER = re.compile(rf"(?:{_VERSION})?[ .]?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}[a-z]?(?: ?(?:draft|final))?|draft|final")
_ENDS = " .:()/"


def lists_versions(text: str, kind: str) -> bool:
    """Tell whether a passage is a table of versions: its columns, or its rows, are named for them and nothing else."""
    if kind != ElementKind.TABLE:
        return False
    rows = [[cell.strip(_ENDS).casefold() for cell in line.split("|")] for line in text.splitlines() if line.strip()]
    if len(rows) < 2 or len(rows[0]) < 2:
        return False
    if all(map(_PARTICULAR.fullmatch, rows[0])):
        named = [place for place, cell in enumerate(rows[0]) if re.fullmatch(_VERSION, cell)]
        return any(all(place < len(row) and _NUMBER.fullmatch(row[place]) for row in rows[1:]) for place in named)
    pairs = all(len(row) == 2 and _PARTICULAR.fullmatch(row[0]) for row in rows)
    return pairs and any(re.fullmatch(_VERSION, label) and _NUMBER.fullmatch(said) for label, said in rows)
