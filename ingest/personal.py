"""Personal details that a text seems to hold: which kinds, on which page and how many, never what they say."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

_NHS_NUMBER = re.compile(r"(?<![\w.,£/+-])([3-9]\d\d)([ \u00a0-]?)(\d{3})\2(\d{4})(?![\w/]|[.,-]\d)")
_NHS_SAID = re.compile(r"\bNHS\s*(?:number|num\b|no\b|#|:)", re.IGNORECASE)
_WEIGHTS = range(10, 1, -1)  # of the first nine digits: NHS Data Dictionary, NHS NUMBER, modulus 11
# The letters that are given out: HMRC, National Insurance Manual NIM39110.
_NI_LETTERS = r"(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]"
_NI_DIGITS = r" ?\d\d ?\d\d ?\d\d ?"
# In small letters it needs to be called one, or to be one word and no part of an address or a path: "at 20 00 00 a" is
# none.
_NI_NUMBER = re.compile(
    rf"\b{_NI_LETTERS}{_NI_DIGITS}[A-D]\b"
    r"|(?i:(?:\b(?:NI|national insurance) ?(?:numbers?|num\b|no\b|#|:|\|)|\bNINO\b)[\s:.|(\u2013-]{0,6}(?:is )?"
    rf"{_NI_LETTERS}{_NI_DIGITS}[A-D]\b)"
    rf"|(?i:(?<![\w/.@=#&?%-]){_NI_LETTERS}\d{{6}}[A-D](?![\w/@=&-]|\.\w))"
)
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}"
_BIRTH_DATE = re.compile(
    r"\b(?:d\.?o\.?b\.?|date of birth|birth ?date|born(?: on)?)[\s:|(\u2013-]{0,6}"
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?[ ./-](?:\d{{1,2}}|{_MONTH})[ ./-],? ?(?:\d{{4}}|\d\d)|\d{{4}}-\d\d-\d\d)\b",
    re.IGNORECASE,
)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}\b")
_PHONE = re.compile(r"(?<![\w.,/+-])(?:\+44 ?(?:\(0\) ?)?|0)(?:\d[ -]?){8,9}\d(?!\w)")
_MOBILE = re.compile(r"(?:\+44 ?(?:\(0\) ?)?|0)7[1-57-9]")
_AT_HOME = re.compile(r"\b(?:home (?:address|tel\w*|phone)|lives? (?:at|with)|next of kin)\b", re.IGNORECASE)
BESIDE = 200  # code points in which a postcode and a telephone number stand together


class PersonalKind(StrEnum):
    """Kinds of personal details that a text may hold."""

    NHS_NUMBER = "nhs-number"
    NI_NUMBER = "national-insurance-number"
    BIRTH_DATE = "date-of-birth"
    HOME = "address-and-telephone"  # of a person, as far as can be told


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalDetails:
    """How many personal details of a kind a page seems to hold; never what they are."""

    kind: PersonalKind
    page: int | None  # None where the format has no pages
    count: int


def find_personal(texts: Iterable[tuple[int | None, str]]) -> tuple[PersonalDetails, ...]:
    """Count the personal details in the texts of pages, each with its number, by page and kind, in order.

    What offices have as well, an address and a telephone number, counts for a mobile number or beside words such as
    "home address" only.
    """
    counted = ((page, Counter(_kinds(text))) for page, text in texts)
    return tuple(
        PersonalDetails(kind=kind, page=page, count=counts[kind])
        for page, counts in counted
        for kind in PersonalKind
        if counts[kind]
    )


def _kinds(text: str) -> Iterator[PersonalKind]:
    said = _NHS_SAID.search(text) is not None
    for found in _NHS_NUMBER.finditer(text):
        # One in eleven numbers of ten digits has the check digit by chance, so one that is not set out as these are
        # needs to be called one.
        if (found[2] or said) and _checks(found[1] + found[3] + found[4]):
            yield PersonalKind.NHS_NUMBER
    yield from (PersonalKind.NI_NUMBER for _ in _NI_NUMBER.finditer(text))
    yield from (PersonalKind.BIRTH_DATE for _ in _BIRTH_DATE.finditer(text))
    phones = list(_PHONE.finditer(text))
    every = [phone.start() for phone in phones]
    mobiles = [phone.start() for phone in phones if _MOBILE.match(phone[0])]
    homes = [found.start() for found in _AT_HOME.finditer(text)]
    for postcode in _POSTCODE.finditer(text):
        at = postcode.start()
        if _is_near(mobiles, at) or (_is_near(every, at) and _is_near(homes, at)):
            yield PersonalKind.HOME


def _is_near(places: Sequence[int], at: int) -> bool:
    """Tell whether one of several places, in order, is beside another."""
    first = bisect_left(places, at - BESIDE)
    return first < len(places) and places[first] <= at + BESIDE


def _checks(digits: str) -> bool:
    """Tell whether the last of ten digits is the one that the others call for."""
    check = 11 - sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, digits, strict=False)) % 11
    return len(set(digits)) > 1 and check % 11 == int(digits[9])
