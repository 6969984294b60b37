"""Choices that a form prints to be ringed or struck out: where all still stand, nobody has chosen."""

from __future__ import annotations

import re

_WHOLE = re.compile(
    r"(?:yes ?(?:/|\||or|,) ?no(?: ?(?:/|\||or|,) ?(?:n/?a|not (?:applicable|known|sure)|don'?t know"
    r"|unsure|partly|partial))*"
    r"|y ?/ ?n(?: ?/ ?n/?a)?|yes no(?: n/?a)?|red ?/ ?amber ?/ ?green|r ?/ ?a ?/ ?g|high ?/ ?medium ?/ ?low"
    r"|low ?/ ?medium ?/ ?high|met ?/ ?(?:partly met ?/ ?)?not met|true ?/ ?false|male ?/ ?female(?: ?/ ?other)?"
    r"|am ?/ ?pm|\d(?: ?[/|] ?\d){2,9}|1 2 3(?: 4)?(?: 5)?(?: 6 7 8 9 10)?)\*?\.?",
    re.IGNORECASE,
)
_NOTED = re.compile(r" (?:notes?|comments?|details|reasons?|evidence|initials) ?:?$", re.IGNORECASE)  # asked behind it
_WORD = r"[\w'\u2019-]+(?:\.[\w'\u2019-]+)?"  # also "s.2"
_OPTIONS = re.compile(rf"{_WORD}(?: {_WORD}){{0,2}}(?: / {_WORD}(?: {_WORD}){{0,2}}){{2,7}}")
_DOTTED = re.compile(r"\d+(?:\.\d+)+")  # dates and times
_RANGES = re.compile(
    r"(?:under \d{1,3} / )?(?:\d{1,3} ?[\u2013-] ?\d{1,3} / )+(?:\d{1,3}\+|over \d{1,3})", re.IGNORECASE
)
_DEGREES = re.compile(  # what surveys, audits and statutory forms offer to choose from
    r"(?:yes|no)(?:,? [\w'\u2019]+){0,3}"
    r"|(?:very|quite|fairly|extremely|not very|not at all)? ?(?:dis|un)?(?:satisfied|happy|likely|good|poor|easy"
    r"|difficult|important|safe|confident|often|well|much)"
    r"|neither(?: .{1,40})?|(?:strongly |tend to )?(?:dis)?agree|always|usually|often|sometimes|rarely|never"
    r"|(?:fully |partly |partially |not )?(?:met|achieved|compliant|applicable|known|sure|started|complete)"
    r"|don['\u2019]?t know|unsure|prefer not to say|other|none|n/a"
    r"|i (?:cannot|can['\u2019]t|don['\u2019]?t) (?:remember|know|say)"
    r"|outstanding|excellent|good|adequate|fair|poor|inadequate|requires improvement|needs improvement",
    re.IGNORECASE,
)
_GRADE = (
    r"(?:low|medium|high|remote|possible|probable|unlikely|likely|minimal|significant|severe|minor|moderate|major"
    r"|red|amber|green|eliminated|reduced|accepted|outstanding|good|requires improvement|inadequate)"
)
_GRADES = re.compile(rf"{_GRADE}(?:, {_GRADE}){{1,3}},? or {_GRADE}\.?", re.IGNORECASE)
_REMARK = re.compile(r" \(([^()\d]*)\)$| [\u2013-] ([^()\d/]*)$")  # behind options
_BIDS = re.compile(
    r"\b(?:must|delete|circle|tick|choose|select|strike|underline|ring|highlight|initials?"
    r"|as (?:appropriate|applicable|needed))\b",
    re.IGNORECASE,
)
_FEWEST = 3  # options; two with a stroke between them may be an answer, "Teams / Room 2"
_MOST_LETTERS = 200


def is_choice(plain: str) -> bool:  # noqa: PLR0911 - kinds of choices, the first that fits
    """Say whether options stand there to be ringed or struck out: three and more, which are not names of people."""
    if _WHOLE.fullmatch(_NOTED.sub("", plain)):
        return True
    if len(plain) > _MOST_LETTERS or not ("/" in plain or " or " in plain):
        return False
    remark = _REMARK.search(plain)
    bidden = remark is not None and _BIDS.search(remark[1] or remark[2] or "")
    listed = plain[: remark.start()] if remark and bidden else plain  # any other remark may be the answer
    options = listed.split(" / ")
    if len({each.casefold() for each in options}) < len(options):
        return False  # one answer for each of several things
    if _RANGES.fullmatch(listed) or _GRADES.fullmatch(listed):
        return True
    if len(options) >= _FEWEST and sum(bool(_DEGREES.fullmatch(each)) for each in options) * 2 > len(options):
        return True
    if not _OPTIONS.fullmatch(listed) or any(map(_DOTTED.fullmatch, options)):
        return False
    return any(each[0].islower() for each in options) or all(" " not in each for each in options)
