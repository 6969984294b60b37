"""What documents say of themselves and of how a meeting went: never what an authority does."""

from __future__ import annotations

import re
from collections.abc import Sequence

from index.text.sentences import WORD

FEWEST_LOOSE = 8  # words of what is no whole sentence and has no figure: fewer are a title, a venue or a name
SHORT_STAMP = 14  # words without its dates, below which a line can be no more than a stamp

_DATE = re.compile(
    r"\b(?:\d{1,2}(?:st|nd|rd|th)? )?(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b(?:,? \d{4})?|\b(?:19|20)\d\d(?:[/-]\d{2,4})?\b"
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th)\b"
    r"|\b(?:version|issue|draft|v|page|item|minute|appendix|room|part|quarter|q)(?: ?\| ?| ?)\d[\d.]*"
    r"|\b\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m\b|\b\d{1,2}[.:][0-5]\d\b(?! ?%)|\b\d{1,2} o['\u2019]clock\b"
)
_FIGURE = re.compile(r"[%\u00a3]|\d")
_NUMBERED = re.compile(r"^\W*(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+(?=\D)")
_STAMP = re.compile(
    r"^(?:approved|agreed|adopted|ratified|endorsed|signed off|issued|prepared|written|reviewed|updated|compiled"
    r"|produced|published) (?:by|on|at|in(?=\W*$))(?!\b.*\b(?:within|each|every|not|never|late|early|that)\b)"
    r"|^(?:none|nil|not applicable|n/a)(?: (?:known|stated|recorded|reported|given|received|declared|raised|needed"
    r"|required|at present|at this time|to report|this (?:month|quarter|year|time)))?\W*$"
    r"|^no (?:comments?|apologies|other business)(?: (?:were |was )?(?:received|made|given|raised))?\W*$"
    r"|^(?:resolved|agreed|recommended)\b.{0,60}\bbe (?:noted|received|approved|agreed|accepted)\W*$"
    r"|^(?:[\w.'\u2019-]+ ){1,4}(?:tabled|presented|introduced(?! an? )|spoke to|took (?:members|us|everyone) through) "
    r"(?:[\w'\u2019-]+ ){0,6}(?:note|report|paper|return|update|slides|presentation|figures|dashboard|item)\W*$"
    r"|^(?:[\w.'\u2019-]+ ){1,4}(?:outlined (?!how|that|what|why|where)|explained why\W*$)"
    r"|^(?!people|famil|carers?|residents?)(?:[\w.'\u2019-]+ ){1,4}(?:thanked|welcomed) "
    r"(?:everyone|all|those|members|colleagues|the (?:group|team|board))\b"
    r"|^(?:members|(?:the )?(?:board|committee|panel|group|cabinet|meeting)) (?:received|noted|accepted|considered) "
    r"(?:the|a|an|this|his|her|their) (?:[\w'\u2019-]+ ){0,4}(?:reports?|papers?|update|presentation|minutes|item)\W*$"
    r"|^whether (?:or not )?to\b"
    r"|^(?:welcome|introductions|matters arising|any other business|aob)(?:(?:,| and) [\w ]{1,40})?(?:: [\w ]{1,30})?"
    r"\W*$"
    r"|^(?:parties|provider|hours|chair)s?: (?:[^\s:]+ ?){1,6}$"
)
"""How a short line begins that says no more than who made a document and when, what was received, or that there is
nothing."""
_ADDRESSED = re.compile(r"(?:To|From|Cc|CC|Report to|Presented to): (?:(?:[A-Z\d]\S*|of|the|and|for|&)\s?){1,12}")
_FURNITURE = re.compile(
    r"^version (?:control|history)\b"
    r"|\b(?:date|time|venue) of (?:the )?next meeting\b|^(?:please )completed?\b|^background papers\b"
    r"|^(?:distribution|circulation)(?: list)?\W*(?:[:|]|$)"
    r"|^present: (?!.*%)|^apologies\W*(?:$|[:\d]|and welcome|from\b|for absence"
    r"|(?:(?:were|was|ha(?:ve|d) been) )?received)(?!.*%)"
    r"|^(?:from|to|cc|date|sent|subject|re|ref): (?:[^:]{1,80}\b(?:from|to|cc|date|sent|subject|re): "
    r"|(?:[^\s\d]+ ?){1,5}$)"
    r"|^(?:contact|telephone|tel|e-?mail|website): (?:[\d ()+]{6,}(?!%)|\S+@\S+|(?:https?://|www\.)\S+)"
    r"|^(?:please )?(?:fill in|complete|tick|return) (?:this|the|one) (?:form|template|section|box|sheet|page)\b"
    r"|^for (?:more|further) (?:information|details?)\b.{0,40}\b(?:contact|visit|see|ring|call|e-?mail)\b"
    r"|^home ?[>\u203a\u00bb/] ?\w|^(?:further reading|signed for)\b|^signature\W*(?:[:|]|$)"
    r"|(?:\b\d{1,2} ?= ?[a-z][^=]{2,60}){2}|^typed as\b"
    r"|^(?:i )?am (?:away|on (?:annual )?leave) from\b"
    r"|\bwere not rounded\b|\b(?:figures|totals|percentages) may not (?:add|sum|agree)\b"
)
"""What documents say of themselves and of how to fill them in or read them, in lower case."""
_FORMULA = re.compile(
    r"^(?:(?:first |second |final |consultation )?draft|version|issue)(?: date| status)?\b"
    r"(?:\W*$|\W*[\d|:,]| (?:\d|two|for|issued|dated|agreed|approved|report) ?)"
    r"|^(?:this|the) (?:(?:report |paper |item )?is for|is a) (?:monitoring|noting|information)\b"
    r"|^(?:(?:the )?(?:minutes|notes|record) of (?:the )?(?:last|previous) (?:meeting|one)\b.*"
    r"|(?:the )?(?:last|previous) meeting\W.{0,30})\b(?:held|agreed|approved|correct record|accepted)\b"
    r"|\b(?:agreed|approved|signed) as a (?:true|correct|accurate) record\b"
    r"|^the meeting (?:closed|opened|began|ended|started|finished)(?: (?:at|on)\b.*)?\W*$"
    r"|^to be completed?\b"
    r"|^apologies\b(?! (?:(?:were|was|have been|had been) (?:made|sent|offered|written|given)|to)\b)"
    r"|^(?:author|prepared by|owner|circulation|classification)s?: "
    r"|\bin the body of (?:the|this) report\b|^(?:the )?next (?:meeting|report)\b|^in force from\b"
    r"|^(?:[\d.]+ )?(?:[\w.'\u2019-]+ ){1,5}(?:introduced(?! an? )|presented) (?:the|a|his|her|their|this) "
    r"(?:[\w'\u2019-]+ ){0,3}(?:report|paper|item)(?: (?:on|of|for|to)(?: (?!and\b|but\b)[\w'\u2019-]+){1,8})?\W*$"
    r"|^(?!(?:each|every|all|the|no|tier|level|one) )[\w'\u2019-]+ [\w'\u2019-]+, (?:[\w&'\u2019-]+ ){0,6}"
    r"(?:manager|director|officer|lead|head|worker|chair|practitioner|consultant|commissioner|analyst)"
    r"(?:(?: of| for)(?: [\w&'\u2019-]+){1,6})?\.?$"
    r"|^(?:data )?sources?: |^(?:[\w'\u2019-]+ ){1,6}(?:is|are|was|were) counted (?:only )?(?:once|when)\b"
)
"""Lines of one clause without figures, in lower case: versions, minutes and how a meeting went."""
_LABELLED = re.compile(r"(?:[A-Z][A-Za-z&/' -]{0,40} \u00a3?\d[\d,.]*%? ?){3,}")
"""The names and figures of a chart, one after the other."""
_FIGURES_FROM = re.compile(r"^(?:the |these |all )?figures (?:come|came|are taken|were taken|are drawn|were drawn)\b")
_ACTIONS = re.compile(
    r"^actions? [\d, ]+(?:\([^)]*\) )?(?:(?:to|and) \d+ )?(?:closed|completed?|carried forward|discharged)"
    r"(?: (?:to|until|at|by) [\w ]{1,30})?\W*$"
)
_ALARM = re.compile(r"\bfire (?:alarm|drill)s?\b")
_OF_HOMES = re.compile(r"\b(?:homes?|residents?|tenants?|inspect\w*|visit\w*|audit\w*|providers?|not been)\b")
"""What makes a fire alarm more than one that a meeting is told of."""
_TELLS = re.compile(
    r"\b(?:and|but|so|which|who|until|because|although|though|after|when|where)\b,? (?:[\w'\u2019-]+ ){0,6}"
    r"(?:was|were|is|are|has|have|had|would|will|can|could|cannot|did|does|do|rose|fell|grew|gave|took|made|told|said|found"
    r"|(?!(?:sign|agree|approv|clos|end|open|not|receiv|accept|adopt|ratifi|issu|publish|circulat)ed\b)[a-z]{2,}ed)\b"
)
"""A second clause, which may tell something."""
_COUNTED = re.compile(r"\bcounted (?:only )?when\b[^,;]*")
_PARTICULARS = re.compile(
    r"(?:(?:print |full )?name(?: of [\w ]{1,20})?|role|position|job title|post|team|party|organisation|service"
    r"|date(?: of [\w ]{1,20})?|time|signed|signature|signed off by|auditor|assessor|reviewer|worker|author|owner|lead"
    r"|version|ref(?:erence)?(?: no)?|(?:case|person|client) (?:id|no|number|ref)|page|telephone|e-?mail"
    r"|(?:registered )?manager|home|(?:lead )?officer(?:s|\(s\))?(?: \(role only\))?|initials|provider(?: ?/ ?home)?"
    r"|review (?:due|date)|who and when|announced|area ?/ ?team|month(?: ?/ ?files read)?)[.:?]?"
)
"""Cells that ask for who, when and which, in lower case: rows of them sign a paper off and say nothing of a service."""
_SIGNED_OFF = re.compile(r"(?:agreed|approved|signed(?: off)?|noted)\b[^|]{0,40}")


def is_furniture(text: str, *, loose: bool) -> bool:
    """Tell whether a sentence says something of its document or of a meeting alone, or nothing by itself.

    `loose`: it is neither a whole sentence nor a row of a table.
    """
    plain = _NUMBERED.sub("", text.casefold())
    if _FURNITURE.search(plain) or _ADDRESSED.fullmatch(text) or _ACTIONS.search(plain):
        return True
    figures = bool(_FIGURE.search(undated := _DATE.sub("", plain)))
    short = not figures and len(undated.split()) < SHORT_STAMP
    formula = _FORMULA.search(plain) or (short and (_STAMP.search(plain) or _STAMP.search(undated)))
    if formula and not figures and not _TELLS.search(_COUNTED.sub("", plain)):
        return True
    alarm = short and _ALARM.search(plain) and not _OF_HOMES.search(plain)
    if alarm or (not figures and _FIGURES_FROM.search(plain)):
        return True
    if loose and _LABELLED.fullmatch(text):
        return True
    return loose and not figures and len(undated.split()) < FEWEST_LOOSE


def signs_off(cells: Sequence[str], head: Sequence[str]) -> bool:
    """Tell whether a row says no more than who did something and when, or is of figures that nothing names.

    `head`: the cells that name its columns; none where the table has no head.
    """
    if not any(map(WORD.search, (*cells, *head))):
        return True
    signed = len(cells) == 2 and bool(_SIGNED_OFF.fullmatch(cells[1].casefold()))
    return signed or all(map(asks_who, cells[::2])) or (bool(head) and all(map(asks_who, head)))


def asks_who(cell: str) -> bool:
    """Tell whether a cell asks for who, when or which: a name, a date, a reference."""
    return bool(_PARTICULARS.fullmatch(cell.casefold()))
