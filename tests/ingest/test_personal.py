"""Personal details that texts seem to hold. Everybody is made up; NHS numbers begin with 999."""

from __future__ import annotations

import pytest

from ingest.model import Element, ElementKind, Parsed
from ingest.personal import PersonalDetails, PersonalKind, find_personal
from ingest.pipeline import make_reading

NHS, NI, BIRTH, HOME = PersonalKind


def _kinds(text: str) -> list[PersonalKind]:
    return [each.kind for each in find_personal([(1, text)])]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Mrs Example, 999 000 0018, was seen at home.", NHS),
        ("Mrs Example (999-000-0018).", NHS),
        ("NHS No: 9990000018", NHS),
        ("NHS number | Name\n9990000018 | Mrs Example", NHS),
        ("National Insurance: AB 12 34 56 C", NI),
        ("AB123456C", NI),
        ("NI: ab123456c", NI),
        ("Her number is ab123456c.", NI),
        ("National insurance number | ab 12 34 56 c", NI),
        ("DOB 03/05/1941", BIRTH),
        ("Date of birth: 3rd May 1941", BIRTH),
        ("D.O.B. | 1941-05-03", BIRTH),
        ("Mr Example was born on 3 May 1941.", BIRTH),
        ("12 Mill Lane, Thornmere TM1 2AB, mobile 07700 900123", HOME),
        ("Home address: 12 Mill Lane, Thornmere TM1 2AB\nTelephone: 01632 960123", HOME),
    ],
)
def test_a_detail_is_found_by_its_pattern(text: str, kind: PersonalKind) -> None:
    assert _kinds(text) == [kind]


@pytest.mark.parametrize(
    "text",
    [
        "999 000 0019",  # another check digit
        "Reference 9990000018 of the grant",  # ten digits that nobody calls an NHS number
        "The budget was £9990000018, or 999,000,0018.",
        "999 999 9999",
        "Policy born of the review of 2024; born in March.",
        "Date of birth: ____",
        "Updated 03/05/2024. Date of birth is asked for.",
        "Town Hall, High Street, Thornmere TM1 2AB. Telephone 01632 960123.",
        "Call 0300 123 4567, or 07700 900123 for texts.",
        "Form BG 12 34 56 A, version QQ123456C",
        "",
    ],
)
def test_what_only_looks_like_one_is_not(text: str) -> None:
    assert _kinds(text) == []


def test_they_are_counted_by_page_and_kind() -> None:
    texts = [(1, "999 000 0018 and 999 000 0018; DOB 3.5.41"), (2, "Nothing."), (None, "DOB 3.5.41")]

    assert find_personal(texts) == (
        PersonalDetails(kind=NHS, page=1, count=2),
        PersonalDetails(kind=BIRTH, page=1, count=1),
        PersonalDetails(kind=BIRTH, page=None, count=1),
    )


def test_a_reading_counts_what_a_reader_of_the_original_does_not_see_too() -> None:
    elements = (
        Element(kind=ElementKind.PARAGRAPH, text="Carers were asked in the autumn how long they had waited."),
        Element(kind=ElementKind.TABLE, text="", cells=(("Name", "DOB 03/05/1941"),), hidden=True),
    )

    reading = make_reading(Parsed(elements=elements, page_numbers=(3,), locators=("",)), path="a", document_types=())

    assert reading.personal == (PersonalDetails(kind=BIRTH, page=3, count=1),)
    assert "personal-data" in reading.flags
    assert "1941" not in repr((reading.flags, reading.personal))


@pytest.mark.parametrize(
    "text",
    [
        "A team at 200000 a year",
        "NI at 20 00 00 a year",
        "National insurance: gb123456a",
        "https://example.org/ab123456c",
        "https://example.org/?id=ab123456c",
        "ab123456c.pdf",
        "ab 12 34 56 c",
    ],
)
def test_small_letters_and_digits_that_nobody_calls_so_are_no_national_insurance_number(text: str) -> None:
    assert _kinds(text) == []
