"""Particulars of somebody's answer: names of people, dates, times, sums, numbers; and what a label asks for."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Final

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATE = re.compile(
    rf"\b\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:\d\d)?\d\d\b|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b|\b{_MONTH} (?:20)?\d\d\b",
    re.IGNORECASE,
)
_TITLED = re.compile(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Sr|Rev|Prof|PC|DC|Sgt)\.? ?[A-Z]")
_INITIALS = re.compile(r"(?<![A-Za-z])[A-Z]\.? ?[A-Z]?\.? ?[A-Z][a-z]+|^[A-Z]{2,3}$|\b[A-Z]\.[A-Z]\.")
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b|\b\d{1,2} ?(?:am|pm)\b", re.IGNORECASE)
_MONEY = re.compile("\u00a3 ?\\d")
_LONG_NUMBER = re.compile(r"\b\d{4,}\b")
_NUMBER = re.compile(r"\b\d{1,3}\b")
_TELLS = re.compile(
    r"\b(?:was|were|had|has|is|are|said|went|came|did|got|agreed|needs|wants|lives|likes|she|he|her|his|they)\b"
)
_FIRST_PERSON = re.compile(r"\b(?:I|my|me)\b")
_WORD = re.compile(r"[A-Za-z'-]+")

KINDS: Final = ("named", "titled", "initials", "time", "date", "money", "long number", "number", "tells", "I")
"""What `particulars` finds: a first name, a titled name, initials, and so on."""
_PATTERNS: Final = (
    ("titled", _TITLED),
    ("initials", _INITIALS),
    ("time", _TIME),
    ("date", _DATE),
    ("money", _MONEY),
    ("long number", _LONG_NUMBER),
    ("number", _NUMBER),
    ("tells", _TELLS),
    ("I", _FIRST_PERSON),
)

_ASKED: Final = (
    ("date", re.compile(r"\b(?:dates?|when|d\.?o\.?b|born|due|deadline|by when|start|end|review)\b", re.IGNORECASE)),
    (
        "name",
        re.compile(
            r"\b(?:names?|who|worker|officer|manager|author|lead|owner|by|auditor|assessor|completed by|present"
            r"|attend\w*|from|contact|signed|signature|person|supervis\w+|chair|sponsor|reviewer|staff)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "number",
        re.compile(
            r"\b(?:no|number|ref\w*|id|nhs|case|phone|tel\w*|mobile|postcode|code|total|how many|age|score|hours|budget"
            r"|cost|amount|value)\b|\u00a3",
            re.IGNORECASE,
        ),
    ),
    (
        "place",
        re.compile(
            r"\b(?:address|where|venue|location|place|team|service|site|ward|home|organisation|council|area|department"
            r"|locality|provider)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "choice",
        re.compile(
            r"\b(?:yes|y/n|tick|rating|rag|met|status|outcome|agree\w*|level|priority|grade)\b|\?$", re.IGNORECASE
        ),
    ),
)
_FITTING: Final = {
    "date": {"date", "time"},
    "name": {"named", "titled", "initials"},
    "number": {"long number", "money", "number"},
}
_LABEL_ENDS: Final = 60  # letters of a label that say what it asks for
_CAPITALISED = re.compile(r"\b[A-Z][a-z]+")


def particulars(text: str) -> frozenset[str]:
    """Return the kinds of particulars that a line holds, of `KINDS`."""
    found = {kind for kind, pattern in _PATTERNS if pattern.search(text)}
    if any(word[0].isupper() and word.lower() in _first_names() for word in _WORD.findall(text)):
        found.add("named")
    return frozenset(found)


def asked_for(label: str) -> tuple[str, ...]:
    """Return what kinds of answer a label asks for; "free" where it does not say, "nothing" where there is none."""
    if not label:
        return ("nothing",)
    return tuple(kind for kind, pattern in _ASKED if pattern.search(label[-_LABEL_ENDS:])) or ("free",)


def fits(label: str, text: str, held: frozenset[str]) -> frozenset[str]:
    """Return the kinds of answer that a label asks for and a text holds; `held` are its particulars."""
    return frozenset(
        kind
        for kind in asked_for(label)
        if held & _FITTING.get(kind, set()) or (kind == "place" and _CAPITALISED.search(text))
    )


@cache
def _first_names() -> frozenset[str]:
    return frozenset((files("ingest.templates") / "first_names.txt").read_text(encoding="utf-8").split())
