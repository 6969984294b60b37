"""Plain prose of a fictional council for the layouts to carry; no sentence of it stands in the sample."""

from __future__ import annotations

from itertools import cycle, islice

from eval.sample.source import Block, Heading, Items, Paragraph, Table

SENTENCES = (
    "The library van stops at nine villages and takes the benefits adviser along every second Thursday.",
    "People who came to the drop-in asked about heating more than about anything else this winter.",
    "A survey of tenants found that four in ten had never been told whom to ring about a broken handrail.",
    "Occupational therapists now visit within twelve working days, down from twenty-six a year ago.",
    "Two lunch clubs have closed because their cooks retired and nobody came forward to follow them.",
    "The advice line answered 3,412 calls between October and March, and lost 290 before anyone picked up.",
    "Managers read ten case notes each month aloud to one another and mark what they would do differently.",
    "Parents told the review that the move to adult services felt like stepping off a kerb in the dark.",
    "Our shared lives scheme supports 47 people in 31 homes, all but two of them within the county.",
    "Health colleagues have asked for one front sheet in place of the four that are used at present.",
    "The day centre at Lowmoor reopened in June with a kitchen that wheelchair users helped to design.",
    "Every new starter spends a morning with an unpaid carer before the first visit of their own.",
    "Spending on agency staff fell by 11 per cent, though the coastal team still leans on it heavily.",
    "Nobody should have to tell the same story to five officers in order to get a raised toilet seat.",
    "The board looks at late reviews each quarter and asks one team to come and explain its figures.",
    "Translated letters are sent in six languages, and a recording is offered to those who do not read.",
    "Volunteers from the rowing club drive people to hospital when the community bus is off the road.",
    "An easy read version was written with six people from the speaking-up group and tested on twelve more.",
    "Falls at home went down in the streets where the fire crews had fitted lights along the stairs.",
    "The housing association lets us hold two ground-floor flats for people who are leaving hospital.",
)

FIGURES = (
    ("Area", "Asked", "Seen", "Waiting"),
    ("Central", "214", "180", "34"),
    ("Lowmoor", "122", "97", "25"),
    ("Saltwick", "86", "51", "35"),
    ("Great Ashby Cross", "143", "131", "12"),
)
"""A table of figures with a header row."""

DUTIES = (
    ("Task", "Who does it", "When"),
    ("Ring the person back", "Duty officer", "The same day"),
    ("Visit at home", "Named worker", "Within ten days"),
    ("Write the plan together", "Named worker and the person", "Within a month"),
)
"""A table of words with a header row."""


def paragraph(start: int, sentences: int = 3) -> Paragraph:
    """Return a paragraph of so many sentences, from the one at `start` on, round and round."""
    at = start % len(SENTENCES)
    return Paragraph(text=" ".join(islice(cycle(SENTENCES), at, at + sentences)))


def chapter(number: int, title: str, *more: Block) -> list[Block]:
    """Return a heading of the second level, two paragraphs and whatever follows."""
    return [Heading(text=title, level=2), paragraph(number * 3), paragraph(number * 3 + 10, 2), *more]


def letter() -> list[Block]:
    """Return a short document: title, two chapters, a list and a table."""
    return [
        Heading(text="Support in the villages", level=1),
        *chapter(0, "What we found"),
        Items(texts=("More visits by the van", "A single front sheet", "Lights along the stairs"), numbered=False),
        *chapter(1, "What happens next", Table(rows=DUTIES)),
    ]
