"""How the rows of a table stand: by marks such as red and green, and by figures against their targets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.rows import standing_of

_TARGET = re.compile(r"\b(?:target|standard|threshold|goal|ambition)\b")
_ACTUAL = re.compile(r"\b(?:actual|result|outturn|achieved|current|latest|performance|ytd|now|to date)\b")
_BESIDE = re.compile(
    r"\b(?:change|trend|direction|variance|difference|against|rank|quartile|england|national|region(?:al)?|average|peers?"
    r"|comparators?|neighbours?|baseline|number|base|last year|previous)\b"
)
"""Names of columns whose figures are not what was reached."""
_RISK = re.compile(r"\b(?:risks?|inherent|residual|likelihood)\b")
_FIGURE = re.compile(
    r"(?:[<>\u2264\u2265~\u00a3]|max(?:imum)?|min(?:imum)?|at (?:least|most)|under|below|over|above)? ?"
    r"(-?\d[\d,]*(?:\.\d+)?) ?(?:%|days?|weeks?|wks?|hours?|hrs?|months?|mins?|minutes?|m|k)?"
)
_AT_MOST = re.compile(r"^[<\u2264]|\b(?:max(?:imum)?|or (?:less|fewer|under)|under|below|no more than)\b")
_WORSE = re.compile(
    r"\b(?:wait\w*|await\w*|backlogs?|vacanc\w+|vacant|sick\w*|absen\w+|overdue|complaints?|turnover|leavers?|delay\w*"
    r"|agency|longest|unallocated|outstanding|missed|errors?|incidents?|falls|readmi\w+|(?:permanent )?admissions?"
    r"|nctr|debts?|arrears|handed back|cancel\w+|breach\w*|unmet|deaths?|harm|lost|unfilled|upheld|infections?"
    r"|costs?)\b"
)
"""What there should be less of."""
_LASTING = re.compile(r"(?:\b([\w.]+) )?\b(?:(?:working|calendar|bed) )?(?:days|weeks|months|hours|minutes)\b")
_COUNT = re.compile(r"[\d.]+|two|three|four|five|six|seven|ten|twelve|twenty")
"""A time that is counted is a limit, as in 28 days; else it is what is measured."""
_DONE = re.compile(
    r"\b(?:within|(?:in|on) time|timely|completed?|finished|done|seen|answered|resolved|met|satisf\w+|trained|reduced"
    r"|removed|started|delivered|reviewed|decided|achieved|good|retained|filled|offered|closed|held|received|supported)\b"
)
"""What there should be more of, whatever it is done to."""
_NOT = re.compile(r"\bnot\b")


def stands(cells: Sequence[str], names: Sequence[str] = ()) -> int:
    """Tell how a row stands: 1 well, -1 badly, 0 where nothing says so; `names`: of its columns.

    Amber says neither. A good mark on an action says that it goes on, not that anything is better: it counts beside a
    figure only.
    """
    marked = standing_of(cell for cell in cells[1:] if cell.casefold().strip(" .") not in {"a", "amber"})
    if marked > 0 and not any(_figure(cell) is not None for cell in cells[1:]):
        return 0
    return marked or _against_target(cells, [name.casefold() for name in names])


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
        if place and place != target and _figure(cell) is not None and not _BESIDE.search(name)
    ]
    named = [place for place in figures if _ACTUAL.search(names[place])]
    return (target, (named or figures)[-1]) if figures else None


def _against_target(cells: Sequence[str], names: Sequence[str]) -> int:
    places = target_and_actual(cells, names)
    if places is None:
        return 0
    wanted, reached = (_figure(cells[place]) for place in places)
    if wanted is None or reached is None or ("%" in cells[places[0]] and reached > 100):
        return 0
    label = " ".join(cell.casefold() for cell in cells[: min(places)] if _figure(cell) is None)
    better = _better(label, cells[places[0]].casefold(), names)
    return 0 if not better else 1 if (reached - wanted) * better >= 0 else -1


def _better(label: str, target: str, names: Sequence[str]) -> int:
    """Tell what is better of a measure: 1 more of it, -1 less of it, 0 where that is not clear."""
    if _AT_MOST.search(target) or any(map(_RISK.search, names)):
        return -1
    done, worse = bool(_DONE.search(label)), bool(_WORSE.search(label))
    lasting = any(not _COUNT.fullmatch(found[1] or "") for found in _LASTING.finditer(label))
    if _NOT.search(label) or (done and lasting):
        return 0
    return -1 if (worse and not done) or lasting else 1


def _figure(cell: str) -> float | None:
    found = _FIGURE.fullmatch(cell.casefold().strip())
    return float(found[1].replace(",", "")) if found else None
