"""How the rows of a table stand: by marks such as red and green, and by figures against their targets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.text.rows import standing_of

_TARGET = re.compile(
    r"\b(?:target|standard|threshold|goal|ambition)s?\b(?! (?:date|group|audience|completion|outcome))"
)
_ACTUAL = re.compile(r"\b(?:actual|result|outturn|achieved|current|latest|performance|ytd|now|to date)\b")
_BESIDE = re.compile(
    r"\b(?:change|trend|direction|variance|difference|against|rank|quartile|england|national|region(?:al)?|average|peers?"
    r"|comparators?|neighbours?|baseline|number|base|last year|previous)\b"
)
"""Names of columns whose figures are not what was reached."""
_RISK = re.compile(r"\b(?:risks?|inherent|residual|likelihood)\b")
_FIGURE = re.compile(
    r"(?:[<>\u2264\u2265~\u00a3]|max(?:imum)?|min(?:imum)?|at (?:least|most)|under|below|over|above)? ?"
    r"(-?\d[\d,]*(?:\.\d+)?) ?(%|days?|weeks?|wks?|hours?|hrs?|months?|mins?|minutes?|m|k|)"
)
_AT_MOST = re.compile(r"^[<\u2264]|\b(?:max(?:imum)?|or (?:less|fewer|under)|under|below|no more than)\b")
_WORSE = re.compile(
    r"\b(?:wait\w*|await\w*|backlogs?|vacanc\w+|vacant|sick\w*|absen\w+|overdue|complaints?|turnover|leavers?|delay\w*"
    r"|(?<!multi-)(?<!inter-)(?<!multi )agency|longest|unallocated|outstanding|missed|errors?|incidents?|falls"
    r"|readmi\w+|(?:permanent )?admissions?|admitted|nctr|debts?|arrears|handed back|cancel\w+|breach\w*|unmet|deaths?"
    r"|mortality|harm|injur\w+|ulcers?|lost|unfilled|upheld|infections?|costs?|overspends?|caseloads?|grievances?|restraints?)\b"
)
"""What there should be less of."""
_LASTING = re.compile(r"(?:\b([\w.]+) )?\b(?:(?:working|calendar|bed) )?(?:days|weeks|months|hours|minutes)\b")
_COUNT = re.compile(r"[\d.]+|two|three|four|five|six|seven|ten|twelve|twenty")
"""A time that is counted is a limit, as in 28 days; else it is what is measured."""
_DONE = re.compile(
    r"\b(?:within|(?:in|on) time|timely|completed?|finished|done|seen|answered|resolved|met|satisf\w+|trained|reduced"
    r"|removed|started|delivered|reviewed|decided|achieved|good|retained|filled|offered|closed|held|received|supported|avoided"
    r"|prevent\w+|recovered|recycled|uptake|(?:less|fewer|under) than)\b"
)
"""What there should be more of, whatever it is done to."""
_NOT = re.compile(r"\bnot\b")
LONGEST = 300  # code points of a measure's name that are read


def stands(cells: Sequence[str], names: Sequence[str] = ()) -> int:
    """Tell how a row stands: 1 well, -1 badly, 0 where nothing says so; `names`: of its columns.

    Amber says neither. A good mark on an action says that it goes on, not that anything is better: it counts beside a
    figure only.
    """
    called = [name.casefold() for name in names] if len(names) == len(cells) else []
    columns = [place for place in range(1, len(cells)) if not called or not _BESIDE.search(called[place])]
    marks = (cells[place] for place in columns)
    marked = standing_of(mark for mark in marks if mark.casefold().strip(" .") not in {"a", "amber"})
    if marked > 0 and not any(_figure(cell) is not None for cell in cells[1:]):
        return 0
    return marked or _against_target(cells, called)


def only_figures(cells: Sequence[str]) -> bool:
    """Tell whether a row holds nothing but figures, and marks of a letter, beside its label."""
    told = [cell.strip() for cell in cells[1:] if cell.strip()]
    return bool(told) and all(len(cell) == 1 or _figure(cell) is not None for cell in told)


def target_and_actual(cells: Sequence[str], names: Sequence[str]) -> tuple[int, int] | None:
    """Give the places of a row's target and of what was reached; none where the names of columns do not say.

    `names` are in lower case. What was reached stands in the column that says so, else in the last with a figure.
    """
    target = next((place for place, name in enumerate(names) if _TARGET.search(name)), 0)
    if not target or len(names) != len(cells):
        return None
    figures = [
        place
        for place, (cell, name) in enumerate(zip(cells, names, strict=True))
        if place and _figure(cell) is not None and not _BESIDE.search(name) and not _TARGET.search(name)
    ]
    named = [place for place in figures if _ACTUAL.search(names[place])]
    return (target, (named or figures)[-1]) if figures else None


def _against_target(cells: Sequence[str], names: Sequence[str]) -> int:
    places = target_and_actual(cells, names)
    if places is None:
        return 0
    wanted, reached = (_figure(cells[place]) for place in places)
    units = [_unit(cells[place]) for place in places]
    if wanted is None or reached is None or (all(units) and units[0] != units[1]) or ("%" in units and reached > 100):
        return 0
    label = " ".join(cell.casefold() for cell in cells[: min(places)] if _figure(cell) is None)[:LONGEST]
    better = _better(label, cells[places[0]].casefold(), names[: min(places)], shares="%" in units)
    return 0 if not better else 1 if (reached - wanted) * better >= 0 else -1


def _better(label: str, target: str, names: Sequence[str], *, shares: bool) -> int:
    """Tell what is better of a measure: 1 more of it, -1 less of it, 0 where that is not clear.

    Of `shares` people count what they want to see more of.
    """
    if _AT_MOST.search(target) or any(map(_RISK.search, names)):
        return -1
    done, worse = bool(_DONE.search(label)), bool(_WORSE.search(label))
    lasting = any(not _COUNT.fullmatch(found[1] or "") for found in _LASTING.finditer(label))
    if _NOT.search(label) or (done and lasting):
        return 0
    if (worse and not done) or lasting:
        return -1
    return 1 if done or shares else 0


def _unit(cell: str) -> str:
    """Give what a figure counts: a share, days, pounds in thousands; nothing where that is not said."""
    found = _FIGURE.fullmatch(cell.casefold().strip())
    return "" if found is None else found[2].rstrip("s")


def _figure(cell: str) -> float | None:
    found = _FIGURE.fullmatch(cell.casefold().strip())
    return float(found[1].replace(",", "")) if found else None
