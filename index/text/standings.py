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
    r"\b(?:change|trend|direction|variance|difference|against|rank|quartile|england|national|region(?:al)?|average"
    r"|peers?"
    r"|comparators?|neighbours?|baseline|number|base|last year|previous)\b"
)
"""Names of columns whose figures are not what was reached."""
_RISK = re.compile(r"\b(?:risks?|inherent|residual|likelihood)\b")
_FIGURE = re.compile(
    r"(?:[<>\u2264\u2265~\u00a3]|max(?:imum)?|min(?:imum)?|at (?:least|most)|under|below|over|above)? ?"
    r"(-?\d[\d,]*(?:\.\d+)?) ?(%|days?|weeks?|wks?|hours?|hrs?|months?|mins?|minutes?|m|k|)"
)
_AT_MOST = re.compile(r"^[<\u2264]|\b(?:max(?:imum)?|or (?:less|fewer|under)|under|below|no more than|at most)\b")
_AT_LEAST = re.compile(r"^(?:[>\u2265]|min|at least|over|above)")
_WORSE = re.compile(
    r"\b(?:wait\w*|await\w*|backlogs?|vacanc\w+|vacant|sick\w*|absen\w+|overdue|complaints?|turnover|leavers?|delay\w*"
    r"|(?<!multi-)(?<!inter-)(?<!multi )agency|longest|unallocated|(?<!rated )(?<!good or )(?<!good and )outstanding"
    r"|missed|errors?|incidents?|falls|(?:permanent )?admissions?|admitted|nctr|debts?|arrears|handed back|cancel\w+"
    r"|breach\w*|unmet|deaths?|mortality|harm|injur\w+|ulcers?|lost|unfilled|upheld|infections?|costs?|overspends?"
    r"|caseloads?|grievances?|restraints?|abandon\w*|unanswered|dropped|lonely|loneliness|feel isolated|inadequate"
    r"|requir(?:es?|ing) improvement|out[ -]of[ -](?:area|borough|county)|dissatisf\w+|unsafe|unable|breakdowns?"
    r"|expired|lapsed|fail\w*)\b"
)
"""What there should be less of."""
_AGAIN = re.compile(
    r"\b(?:re-?(?:referr\w+|admi\w+|attend\w+)|return(?:s|ed|ing)? to hospital"
    r"|repeat(?:ed)? (?:\w+ )?(?:concerns|enquiries|referrals|admissions|contacts|calls|incidents|allegations)"
    r"|(?:staff|workers|practitioners|employees|starters|recruits) (?:who |that )?(?:leave|left|leaving)(?! hospital)"
    r")\b"
)
"""What should not come about, within whatever time that is counted."""
_LASTING = re.compile(r"(?:\b([\w.]+) )?\b(?:(?:working|calendar|bed) )?(?:days|weeks|months|hours|minutes)\b")
_COUNT = re.compile(r"[\d.]+|two|three|four|five|six|seven|ten|twelve|twenty")
"""A time that is counted is a limit, as in 28 days; else it is what is measured."""
_IN_TIME = re.compile(r"\b(?:within|(?:in|on) time|timely|(?:less|fewer|under) than)\b")
_DONE = re.compile(
    r"\b(?:completed?|finished|done|seen|answered|resolved|met|satisf\w+|trained|reduced"
    r"|removed|started|delivered|reviewed|decided|achieved|good|retained|filled|offered|closed|held|received"
    r"|supported|avoided"
    r"|prevent\w+|recovered|recycled|uptake)\b"
)
"""What there should be more of, whatever it is done to."""
_SPARED = re.compile(r"\b(?:reduc\w+|avoid\w+|prevent\w+|remov\w+)\b")
_COME_IN = re.compile(r"received|started|held|seen")
"""Said of complaints and their like it is how many there are."""
_WANTED = re.compile(
    r"\b(?:still at home|(?:at|own) home|independen\w+|without (?:\w+ )?support|no (?:further|ongoing|long-term) "
    r"(?:support|care|needs?)|direct payments?|employ\w+|settled|choice|in control|feel safe|easy to find"
    r"|quality of life|supervis\w+|apprais\w+|training|reviews?|advoca\w+|take-?up|complian\w+|accura\w+|coverage"
    r"|attendance|engage\w+|involved|consulted|up to date)\b"
)
"""What there should be a greater share of."""
_NOT = re.compile(r"\bnot\b")
MOST = 50.0  # percent
LONGEST = 300  # code points of a measure's name that are read


def stands(cells: Sequence[str], names: Sequence[str] = ()) -> int:
    """Tell how a row stands: 1 well, -1 badly, 0 where nothing says so; `names`: of its columns.

    Amber says neither. A good mark on an action says that it goes on, not that anything is better: it counts beside a
    figure only.
    """
    called = [name.casefold() for name in names] if len(names) == len(cells) else []
    columns = [place for place in range(1, len(cells)) if not called or not _BESIDE.search(called[place])]
    marked = standing_of(cells[place] for place in columns)
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
    share = wanted if "%" in units else None
    better = _better(label, cells[places[0]].casefold(), names[: min(places)], share=share)
    return 0 if not better else 1 if (reached - wanted) * better >= 0 else -1


def _better(label: str, target: str, names: Sequence[str], *, share: float | None) -> int:
    """Tell what is better of a measure: 1 more of it, -1 less of it, 0 where its words do not say so.

    `share`: the one aimed at, in percent. Nobody aims at most of what there should be less of.
    """
    if _AT_MOST.search(target) or any(map(_RISK.search, names)):
        return -1
    if _AT_LEAST.search(target):
        return 1
    mostly = share is not None and share > MOST
    worse, done = _WORSE.search(label) or _AGAIN.search(label), _done(label)
    lasting = any(not _COUNT.fullmatch(found[1] or "") for found in _LASTING.finditer(label))
    if _NOT.search(label) or (done and lasting):
        return 0
    if lasting or (worse and not done):
        return 0 if mostly and not lasting else -1
    if worse and done <= worse.start() and not _SPARED.search(label):
        return 0  # people helped who wait, or those who wait helped?
    return 1 if done or mostly or (share is not None and _WANTED.search(label)) else 0


def _done(label: str) -> int:
    """Give the place where what is done to something is told last, from 1 on; 0 where nothing is done."""
    if again := _AGAIN.search(label):
        found = [*_DONE.finditer(label)]
    else:
        found = [*_DONE.finditer(label), *_IN_TIME.finditer(label)]
    worse = again or _WORSE.search(label)
    come_in = worse.end() if worse else len(label)
    return max((1 + one.start() for one in found if one.start() < come_in or not _COME_IN.match(one[0])), default=0)


def _unit(cell: str) -> str:
    """Give what a figure counts: a share, days, pounds in thousands; nothing where that is not said."""
    found = _FIGURE.fullmatch(cell.casefold().strip())
    return "" if found is None else found[2].rstrip("s")


def _figure(cell: str) -> float | None:
    found = _FIGURE.fullmatch(cell.casefold().strip())
    return float(found[1].replace(",", "")) if found else None
