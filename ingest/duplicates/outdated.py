"""What a name or a folder says of a file that is out of use: OLD, "archive", "do not use"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

_WORD: Final = r"(?:old(?:er)?|previous|archived?|archives|withdrawn|expired|out of date)"
_KIND: Final = (
    r"(?:versions?|drafts?|cop(?:y|ies)|files?|polic(?:y|ies)|documents?|docs|papers|forms?|templates?|issues?|editions?"
    r"|stuff)"
)
_PLAIN = re.compile(r"(?<![a-z])(?:superseded|obsolete|(?:old )?do not use)(?![a-z])", re.IGNORECASE)
"""Words that say nothing else, wherever they stand."""
_BESIDE = re.compile(rf"(?<![a-z])(?:{_WORD} (?={_KIND}(?![a-z]))|(?<=[a-z] ){_WORD}$)", re.IGNORECASE)
_OF_KIND = re.compile(rf"(?<![a-z]){_KIND} $", re.IGNORECASE)
_SET_OFF = re.compile(
    rf"[(\[] ?{_WORD}(?: [\d /-]+)? ?[)\]]|^{_WORD}(?= [-\u2013] |[-\u2013] |[_:])|(?:(?<= [-\u2013] )|(?<= [-\u2013])"
    rf"|(?<=[_-])(?<!year-)(?<!years-)){_WORD}(?=[ _-]?v?[\d .,_-]*$)|^{_WORD}$",
    re.IGNORECASE,
)
_SMALL = re.compile(r"^old (?=[A-Z])|(?<=[a-z\d] )(?<!\b(?:and|how|the) )(?<!\byear )(?<!\byears )(?<!\b\d )[Oo]ld$")
"""Where no name of a place has it: before a capital, and at the end."""
_CAPITALS = re.compile(r"(?<![A-Z])(?:OLD|PREVIOUS|ARCHIVED?|WITHDRAWN|EXPIRED|OUT OF DATE)(?![A-Za-z])")
_FOLDER = re.compile(
    rf"[^a-z]*(?:z+[^a-z]*)?(?:the )?{_WORD}(?: (?:{_KIND}|years?))?[^a-z]*(?:(?:pre|before|until|up to|to)[^a-z]*)?",
    re.IGNORECASE,
)
_ARCHIVE = re.compile(r"\.(?:zip|7z|rar|tar|t?gz)$", re.IGNORECASE)


def says_old(name: str) -> bool:
    """Say whether the name of a file, without its ending, says that it is out of use.

    "Old" and the like are parts of names too, such as Old Trafford, and of titles, such as "Response to previous
    findings": they count beside the kind of a file, set off at either end, or in capitals.
    """
    return any(True for _ in _places(name))


def is_old_folder(name: str) -> bool:
    """Say whether a folder is called after files that are out of use."""
    name = _ARCHIVE.sub("", name)
    return _FOLDER.fullmatch(_even(name).replace("_", " ").strip()) is not None or says_old(name)


def without_old(name: str) -> str:
    """Return a name without what says that its file is out of use."""
    even = _even(name)
    for start, end in sorted(_places(name), reverse=True):
        even = f"{even[:start]} {even[end:]}"
    return even


def _places(name: str) -> Iterator[tuple[int, int]]:
    """Yield where a name says so."""
    even = _even(name)
    plain = even.replace("_", " ")
    for found in _PLAIN.finditer(plain):
        yield found.span()
    for found in _BESIDE.finditer(plain):
        if plain[found.end() - 1] == " " or _OF_KIND.search(plain[: found.start()]):
            yield found.span()
    for found in _SMALL.finditer(plain):
        yield found.span()
    spaced = even.count("_") > 1 and " " not in even  # there an underscore is a space, and sets nothing off but the end
    for found in _SET_OFF.finditer(even):
        if not (spaced and found.start() == 0):
            yield found.span()
    if any(map(str.islower, even)):
        for found in _CAPITALS.finditer(even):
            yield found.span()


def _even(name: str) -> str:
    return " ".join(re.sub(r"\+", " ", re.sub(r"(?<=[a-z])(?=[A-Z]{2})", " ", name)).split())
