"""Tables that go on over the end of a page: their rows stand below the head of the page where they begin."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache

from index.model import Citation
from index.text.rows import REMEMBERED, PageTable, Row, tables_of
from index.text.sentences import Pages
from ingest.model import PageText

MOST_PAGES = 40  # of one table, before and after the page that is looked at
NEAR = 2  # pages on each side of a page break on which running lines are looked for: left and right ones differ

_DIGITS = re.compile(r"\d+")


def row_of(citations: Sequence[Citation], pages: Pages) -> tuple[PageTable, Row] | None:
    """Give the row that the first of some citations stands in, with its table; None where its page has none there.

    The table has the rows of all pages that it goes on over.
    """
    page = pages(citations[0].reading, citations[0].number) if citations else None
    if page is None:
        return None
    at = citations[0].start
    tables = tables_of(page.text, page.number)
    begun = bisect_right(tables, at, key=lambda each: each.rows[0].start)
    if not begun:
        return None
    table = tables[begun - 1]
    row = table.rows[bisect_right(table.rows, at, key=lambda each: each.start) - 1]
    if at >= row.end:
        return None
    run = [page]
    if table is tables[0]:
        run = [*_run(citations[0].reading, page, pages, step=-1)[::-1], *run]
    if table is tables[-1]:
        run += _run(citations[0].reading, page, pages, step=1)
    return (table if len(run) == 1 else _whole(tuple((each.text, each.number) for each in run))), row


def _run(reading: str, page: PageText, pages: Pages, *, step: int) -> list[PageText]:
    """Give the pages on one side of a page that a table at its edge goes on over, the nearest first."""
    run: list[PageText] = []
    here = page
    while len(run) < MOST_PAGES:
        there = pages(reading, here.number + step)
        if there is None or here.page is None or there.page is None:
            break  # sheets are not pages
        first, second = (here, there) if step > 0 else (there, here)
        around = (pages(reading, first.number - NEAR + place) for place in range(2 * NEAR + 2))
        others = tuple(each.text for each in around if each and each.number not in (first.number, second.number))
        if not _goes_on(first.text, second.text, others):
            break
        run.append(there)
        if len(tables_of(there.text, there.number)) > 1:
            break
        here = there
    return run


@lru_cache(maxsize=REMEMBERED)
def _whole(texts: tuple[tuple[str, int], ...]) -> PageTable:
    """Put together the last table of the first of some pages and the first of each other page."""
    first, *others = (tables_of(text, number) for text, number in texts)
    return PageTable((*first[-1].rows, *(row for tables in others for row in tables[0].rows)))


@lru_cache(maxsize=4 * REMEMBERED)
def _goes_on(text: str, after: str, others: tuple[str, ...]) -> bool:
    """Tell whether the last table of a page goes on as the first of the page after it.

    They have as many columns, nothing stands between them but what is printed on other pages too, and the second has
    no head of its own: it does not begin as the first does, nor with names unlike the rows above them.
    """
    above, below = tables_of(text), tables_of(after)
    if not above or not below or above[-1].width != below[0].width:
        return False
    table, rows = above[-1], below[0].rows
    if rows[0].cells == table.rows[0].cells:
        return False
    between = _plain_lines(text[table.rows[-1].end :]), _plain_lines(after[: rows[0].start])
    printed = [frozenset().union(*map(_plain_lines, (*others, page))) | {"#", ""} for page in (after, text)]
    if not all(lines <= known for lines, known in zip(between, printed, strict=True)):
        return False
    return below[0].head is None or table.fits(rows[0])


@lru_cache(maxsize=4 * REMEMBERED)
def _plain_lines(text: str) -> frozenset[str]:
    return frozenset(map(_plain, text.splitlines()))


def _plain(line: str) -> str:
    """Give a line as the pages of a document repeat it: without its figures."""
    return _DIGITS.sub("#", " ".join(line.casefold().split()))
