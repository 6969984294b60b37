"""Headings under which a document tells of itself: what it is for, how it was made, how to read it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NUMBERED = re.compile(r"^(?:appendix|annex|section|part)?[\W\d]+|\W+$")
_ITSELF = (
    r"(?:the |these |this |our )?(?:data|figures|methods?|numbers|survey|tables?|report|document|policy|strategy|paper"
    r"|charts?|audit|review|evaluation)"
)
_PREFACE = re.compile(
    rf"(?:a )?notes? (?:on|about) {_ITSELF}|about {_ITSELF}|how to (?:read|use) {_ITSELF}"
    r"|method(?:s|ology)?(?: and .{1,30})?|limitations(?: of .{1,30})?|caveats|data (?:sources?|notes?)"
    r"|sources?(?: of (?:data|information|evidence))?|definitions|glossary|abbreviations"
    r"|how (?:we|it|i) (?:asked|counted|did (?:it|this)|was (?:done|carried out|made))"
    r"|how (?:this|the) [a-z ]{1,30} was (?:done|carried out|made)"
    r"|(?:purpose|scope|aims?)(?: of .{1,30})?|background|introduction|welcome|hello"
    r"|(?:chair(?:man)?['\u2019]s )?foreword"
    r"|terms? of reference|terms?|review(?: of this .{1,30})?|(?:document|version) (?:control|history)|contents"
    r"|(?:further|more) information|contacts?|attendance|present|apologies"
)


def is_preface(headings: Sequence[str]) -> bool:
    """Tell whether the nearest heading says that what stands under it tells of the document itself."""
    return bool(headings and _PREFACE.fullmatch(_NUMBERED.sub("", headings[-1].casefold())))
