"""Tables of a document's own versions: number, date, author and change of each, which say nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence

_VERSION = (
    r"(?:(?:document|form|template) )?(?:version|ver|v|issue|revision|rev|edition|draft)(?:\.? ?(?:no|number|ref|#))?"
)
_CHANGE = r"(?:changes?|amendments?|revisions?|updates?|issue)(?: made)?"
_PARTICULAR = re.compile(
    rf"{_VERSION}|(?:(?:next|last|first) )?(?:version|review|issue|approval|effective|publication|amendment|revision)?"
    r" ?dates?|date of [\w ]{1,20}|date (?:the )?(?:next |last )?(?:issued?|changed?|review(?:ed)?|approval|approved"
    r"|amendment)|dated|updated|(?:next|last) review(?:ed)?|review(?:ed)?(?: by| on| due)?"
    r"|(?:(?:document|policy) )?(?:author|owner|lead|editor)s?"
    r"|(?:(?:made|amended|changed|revised|updated|prepared|written|issued|authorised|reviewed) )?by(?: whom)?"
    r"|(?:approv(?:ed|al|er)|ratified|agreed|prepared|written|authorised)(?: by| on)?"
    rf"|{_CHANGE}|(?:summary|description|details?|nature|reasons?)(?: (?:of|for))?(?: the)?(?: {_CHANGE})?"
    r"|comments?|notes?|status|sections?(?: changed| affected)?|pages?|replaces|supersedes|distribution|circulation"
    r"|classification|(?:document|policy) (?:title|name|reference|ref|number|no|type|status)|(?:job )?title|name|role"
)
_NUMBER = re.compile(
    rf"(?:{_VERSION})?[ .]?\d{{1,3}}(?:\.\d{{1,3}}){{0,3}}[a-z]?(?: ?(?:draft|final))?|(?:draft|final) ?\d{{0,2}}"
)
_ENDS = " .:()/*"


def heads_versions(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the columns of a table are named for versions and nothing else, and one holds their numbers."""
    head, *below = _plain(rows) or [[]]
    named = [cell for cell in head if cell]
    if not below or len(named) < 2 or not all(map(_PARTICULAR.fullmatch, named)):
        return False
    columns = [place for place, cell in enumerate(head) if re.fullmatch(_VERSION, cell)]
    return any(_are_numbers([row[place] for row in below if place < len(row)]) for place in columns)


def labels_version(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether the rows of a table, a label and what it says each, are named for one version and nothing else."""
    pairs = _plain(rows)
    if len(pairs) < 2 or not all(len(row) == 2 and _PARTICULAR.fullmatch(row[0]) for row in pairs):
        return False
    return any(re.fullmatch(_VERSION, label) and _NUMBER.fullmatch(said) for label, said in pairs)


def numbers_versions(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether each row of a table begins with the number of a version."""
    return _are_numbers([row[0] for row in _plain(rows) if row])


def _plain(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    """Give the cells without case and marks at their ends; empty rows are left out."""
    plain = [[cell.strip().strip(_ENDS).casefold() for cell in row] for row in rows]
    return [row for row in plain if any(row)]


def _are_numbers(cells: Sequence[str]) -> bool:
    said = [cell for cell in cells if cell]
    return bool(said) and all(map(_NUMBER.fullmatch, said))
