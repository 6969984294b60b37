"""Which sentences lean on the one before: what they say of whom, or of what, stands there."""

from __future__ import annotations

import re

# Words that lean on the sentence before: first in a sentence, or second to fourth.
_LEANING = frozenset(
    "he she it they this that these those its their his her both neither others another also such".split()  # noqa: SIM905
)
_COUNTING = frozenset(  # lean on it where a verb follows: "One had given up work", not "One carer had"
    "one two three four some several many most few all none each half another".split()  # noqa: SIM905
)
_OTHERS = frozenset(("rest", "other", "others", "second", "third", "latter", "former", "remainder", "same"))
_VERBS = frozenset(
    "is are was were has have had do does did can could will would may might must said says told asked began came "  # noqa: SIM905
    "went made took gave got felt thought wanted needed described added put called wrote spoke".split()
)
_PERSONS = frozenset(("he", "she", "they", "his", "her", "their"))
_JOINING = frozenset(("and", "but", "so", "yet", "then", "however"))  # words that may stand before those
_LEANING_ON = frozenset(("these", "those", "them"))
_WORDS = re.compile(r"\w+")
_SET = re.compile(  # "On the coast they", "For April starters it": what is set before a word that leans
    r"(?:(?:and|but|so|yet|then)\s+)?(?:in|on|at|for|by|since|from|during|after|before|of|with|when|where|until)\s"
    r"[^.,;:!?|]{1,40}?[\s,]+(?:it|they|he|she|these|those|them)\b",
    re.IGNORECASE,
)


def leans(text: str) -> bool:
    """Tell whether a sentence leans on the one before."""
    words = _opening(text)
    first, second = [*words, "", ""][:2]
    return (
        first in _LEANING
        or (first in _COUNTING and second in _VERBS)
        or (first == "the" and second in _OTHERS)
        or not _LEANING_ON.isdisjoint(words[1:])
        or _SET.match(text) is not None
    )


def speaks_of_somebody(text: str) -> bool:
    """Tell whether a sentence begins with a person that only the one before can have named."""
    return not _PERSONS.isdisjoint(_opening(text)[:1])


def _opening(text: str) -> list[str]:
    """Give the first words of a sentence in lower case, without one that joins it to the sentence before."""
    words = _WORDS.findall(text.casefold())[:5]
    joined = not _JOINING.isdisjoint(words[:1])
    return words[joined : joined + 4]
