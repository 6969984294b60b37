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
    r"|\b\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\b(?:version|issue|draft|v|page|item|appendix|room|part|quarter|q) ?\d[\d.]*"
)
_FIGURE = re.compile(r"[%\u00a3]|\d")
_NUMBERED = re.compile(r"^\W*(?:\d+(?:\.\d+)*|[a-z])[.)]?\s+(?=\D)")
_STAMP = re.compile(
    r"^(?:approved|agreed|adopted|ratified|endorsed|signed off|issued|prepared|written|reviewed|updated|compiled"
    r"|produced|published) (?:by|on|at|in)\b"
    r"|^(?:none|nil|not applicable|n/a)(?: (?:known|stated|recorded|reported|given|received|declared|raised|needed"
    r"|required|at present|at this time|to report|this (?:month|quarter|year|time)))?\W*$"
    r"|^no (?:comments?|apologies|other business)\b"
    r"|^(?:resolved|agreed|recommended)\b.{0,60}\bbe (?:noted|received|approved|agreed|accepted)\W*$"
    r"|^(?:[\w.'\u2019-]+ ){1,4}(?:tabled|presented|introduced|spoke to|took (?:members|us|everyone) through) "
    r"(?:[\w'\u2019-]+ ){0,6}(?:note|report|paper|return|update|slides|presentation|figures|dashboard|item)\W*$"
    r"|^(?:[\w.'\u2019-]+ ){1,4}(?:outlined\b|explained why\W*$)"
    r"|^(?:[\w.'\u2019-]+ ){1,4}(?:thanked|welcomed) "
    r"(?:everyone|all|those|members|colleagues|the (?:group|team|board))\b"
    r"|^(?:members|(?:the )?(?:board|committee|panel|group|cabinet|meeting)) (?:received|noted|accepted|considered) "
    r"(?:the|a|an|this|his|her|their) (?:[\w'\u2019-]+ ){0,4}(?:reports?|papers?|update|presentation|minutes|item)\W*$"
    r"|^whether (?:or not )?to\b"
)
"""How a short line begins that says no more than who made a document and when, what was received, or that there is
nothing."""
_ADDRESSED = re.compile(r"(?:To|From|Cc|CC|Report to|Presented to): (?:(?:[A-Z\d]\S*|of|the|and|for|&)\s?){1,12}")
_FURNITURE = re.compile(
    r"^(?:(?:first |second |final |consultation )?draft|version|issue)\b"
    r"|^(?:this|the) (?:is|report is|paper is|item is)(?: an?| for)? (?:monitoring|noting|information)\b"
    r"|\b(?:next|last|previous) meeting\b.*\b(?:held|date|agreed|approved|correct record)\b"
    r"|\b(?:date|time|venue) of (?:the )?next meeting\b|\b(?:agreed|approved|signed) as a (?:true|correct|accurate)\b"
    r"|^the meeting (?:closed|opened|began|ended|started|finished)\b|\bin the body of (?:the|this) report\b"
    r"|^(?:to be|please) completed?\b|^(?:background papers|apologies|distribution|circulation)\b"
    r"|^(?:the )?next (?:meeting|report)\b|^in force from\b|\bfire (?:alarm|drill)s?\b"
    r"|^(?:author|parties|present|apologies|chair|prepared by|owner|circulation|classification|provider|hours)s?: "
    r"|\b(?:introduced|presented) (?:the|a|his|her|their|this) (?:[\w'\u2019-]+ ){0,3}(?:report|paper|item)\b"
    r"|^[\w'\u2019-]+ [\w'\u2019-]+, (?:[\w&'\u2019-]+ ){0,6}(?:manager|director|officer|lead|head|worker|chair"
    r"|practitioner|consultant|commissioner|analyst)(?:(?: of| for)(?: [\w&'\u2019-]+){1,6})?\.?$"
    r"|^actions? [\d, ]+(?:\([^)]*\) )?(?:(?:to|and) \d+ )?(?:closed|completed?|carried forward|discharged)\b"
    r"|^(?:from|to|cc|date|sent|subject|re|ref): (?:[^:]{1,80}\b(?:from|to|cc|date|sent|subject|re): "
    r"|(?:[^\s\d]+ ?){1,5}$)"
    r"|^(?:contact|telephone|tel|e-?mail|website): (?:[\d ()+]{6,}(?!%)|\S+@\S+|(?:https?://|www\.)\S+)"
    r"|^(?:please )?(?:fill in|complete|tick|return) (?:this|the|one) (?:form|template|section|box|sheet|page)\b"
    r"|^for (?:more|further) (?:information|details?)\b.{0,40}\b(?:contact|visit|see|ring|call|e-?mail)\b"
    r"|^home ?[>\u203a\u00bb/] ?\w|^(?:further reading|signed for)\b|^signature\W*(?:[:|]|$)"
    r"|(?:\b\d{1,2} ?= ?[a-z][^=]{2,60}){2}|^(?:data )?sources?: (?!.*\d.*\d)|^typed as\b"
    r"|\bcounted (?:(?:only )?once|when)\b"
    r"|^(?:the |these |all )?figures (?:come|came|are taken|were taken|are drawn|were drawn)\b"
    r"|\bwere not rounded\b|\b(?:figures|totals|percentages) may not (?:add|sum|agree)\b"
)
"""What documents say of themselves, of how to fill them in or read them, and of how a meeting went, in lower case."""
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
    figures = _FIGURE.search(undated := _DATE.sub("", plain))
    short = not figures and len(undated.split()) < SHORT_STAMP
    if _FURNITURE.search(plain) or _ADDRESSED.fullmatch(text) or (short and _STAMP.search(plain)):
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
