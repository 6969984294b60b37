"""What a person typed into the search box, taken apart: words, "phrases", -exclusions and field:filters."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cached_property

from index.search.figures import PERCENT, SAID_TOGETHER, level_figures
from index.search.names import Name, Names
from ingest.errors import QueryError
from ingest.words import words_of

FIELDS = {
    "title": "title",
    "heading": "headings",
    "headings": "headings",
    "path": "path",
    "text": "text",
    "type": "doc_type",
}
PLACES = ("path", "doc_type")  # fields that say where to look and not what for: they add nothing to a score
SMALL_WORDS = frozenset(
    """a about above after again against all almost also although always am among an and another any anybody anyone
    anything are around as at away back be became because been before being below between both but by came can
    cannot could did do does doing done down during each either else end ever every everybody everyone everything
    few for from get gets getting give given go goes going gone got had has have having he her here hers him his how
    however i if in into is it its just keep kept know known let like made make makes making many may me might mine
    more most much must my myself near need never next no nobody none nor not nothing now of off often on once one
    only onto or other others our out over own per perhaps put quite rather really said same say see seem she should
    since so some somebody someone something soon still such take taken than that the their them themselves then
    there these they thing things this those though through till to together too toward under until up upon us use
    used using very was we well went were what when where whether which while who whom whose why will with within
    without would yet you your""".split()  # noqa: SIM905 - a list of quoted words is no easier to read
)
"""Words that stand in every text and are not looked for, unless in quotes or nothing else is asked."""

AND, NOT, OR = "AND", "NOT", "OR"  # in capitals; no words: all words are looked for anyway, NOT is a minus, OR is none
LONGEST_QUERY = 2000  # characters
_ATOM = re.compile(
    r'(?P<minus>-)?(?:(?P<field>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"'
    rf'|(?P<word>(?:{SAID_TOGETHER})[^\s"]*|[^\s"]+))',
    re.IGNORECASE,
)
_ENDS = " .,;:!?()[]'\u2018\u2019"  # around a word, and no part of it when it is shown again
_QUOTES = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"'})


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """One thing asked for: words that stand side by side."""

    words: tuple[str, ...]  # normalised, at least one
    field: str = ""  # index field it is limited to; "" for text, title and headings
    quoted: bool = False
    alternatives: tuple[Name, ...] = ()  # other names of the same thing: an acronym or what it stands for
    akin: tuple[Name, ...] = ()  # words that people use for it
    within: tuple[Name, ...] = ()  # other names of the several words it is one of: where one stands, it is not missing
    bare: tuple[Name, ...] = ()  # the number of a percentage alone: in a table the sign stands at the head
    typed: str = ""  # as it is shown again


@dataclass(frozen=True, kw_only=True)
class ParsedQuery:
    """A query taken apart."""

    plain: str  # the words asked for, as typed and without marks: what is embedded; "" when there are none
    wanted: tuple[Atom, ...]  # plain words without the small ones: may match
    required: tuple[Atom, ...]  # phrases and field filters: must match
    excluded: tuple[Atom, ...]  # must not match
    choice: bool = False  # OR was written, which changes nothing

    @cached_property
    def asked(self) -> tuple[Atom, ...]:
        """All that is looked for, required or not."""
        return (*self.wanted, *self.required)

    @cached_property
    def says_enough(self) -> bool:
        """Whether what must match says what a hit is about, not only where it stands; so does a query of no more."""
        return not self.wanted or any(atom.field not in PLACES for atom in self.required)

    @cached_property
    def restricts(self) -> bool:
        """Whether some passages cannot be hits whatever they mean."""
        return bool(self.required or self.excluded)


def parse_query(text: str, names: Names | None = None) -> ParsedQuery:
    """Take a query apart; acronyms bring what they stand for, and the other way round, and words their synonyms.

    Raises:
        QueryError: nothing to look for, an unclosed quote, an unknown field, or a query far too long.
    """
    text = text.translate(_QUOTES).strip()
    if len(text) > LONGEST_QUERY:
        raise QueryError(f"The search is longer than {LONGEST_QUERY} characters. Use fewer words.")
    if text.count('"') % 2:
        raise QueryError('A quotation mark is not closed. Put one at both ends of the phrase: "waiting list".')
    wanted: list[Atom] = []
    required: list[Atom] = []
    excluded: list[Atom] = []
    plain: list[str] = []
    atoms = list(_ATOM.finditer(text))
    before = ""
    for found in atoms:
        left_out = bool(found["minus"]) or before == NOT
        before = found[0]
        field, typed = _field(found)
        words = tuple(words_of(typed if field in PLACES else level_figures(typed)))
        if not words or found[0] in (AND, NOT, OR):
            continue
        quoted = found["phrase"] is not None
        atom = Atom(words=words, field=field, quoted=quoted, typed=found[0].strip(_ENDS))
        if left_out:
            excluded.append(atom)
        elif quoted or field:
            required.append(atom)
        else:
            wanted.append(replace(atom, bare=_number_of(words)))
        if not left_out and not field:
            plain.append(typed)
    if not (wanted or required):
        if excluded:
            raise QueryError("The search only says what to leave out. Add a word to look for.")
        raise QueryError("There is nothing to search for. Type a word, a question or an acronym.")
    return ParsedQuery(
        plain=" ".join(plain),
        wanted=tuple(_without_small(_with_names(wanted, names or Names()))),
        required=tuple(required),
        excluded=tuple(excluded),
        choice=any(found[0] == OR for found in atoms),
    )


def _number_of(words: Name) -> tuple[Name, ...]:
    return (words[:-1],) if len(words) > 1 and words[-1] == PERCENT and words[0].isdigit() else ()


def _field(found: re.Match[str]) -> tuple[str, str]:
    name, typed = found["field"], found["phrase"] if found["phrase"] is not None else found["word"]
    if name is None:
        return "", typed
    if name.lower() in FIELDS:
        return FIELDS[name.lower()], typed
    if found["phrase"] is None and re.match(r"\d|//", typed):
        return "", f"{name}:{typed}"  # a time, a ratio or a web address, not a field
    raise QueryError(
        f"Searches can be limited with {', '.join(f'{f}:' for f in ('path', 'title', 'heading'))}"
        f" but not with {name}:. Leave a space after the colon to search for the word itself."
    )


def _with_names(atoms: list[Atom], names: Names) -> list[Atom]:
    """Attach other names: to a word that has some, and to the last of several words that make one together.

    The others of several only learn within what they stand.
    """
    flat = [(word, position) for position, atom in enumerate(atoms) for word in atom.words]
    result = list(atoms)
    for start, end, others in names.find(tuple(word for word, _ in flat)):
        places = {position for _, position in flat[start:end]}
        last = max(places)
        own = (tuple(word for word, _ in flat[start:end]),) if len(places) > 1 else ()
        for place in places - {last}:
            result[place] = replace(result[place], within=(*result[place].within, *others.same, *others.akin))
        result[last] = replace(
            result[last],
            alternatives=(*result[last].alternatives, *others.same, *(own if others.same else ())),
            akin=(*result[last].akin, *others.akin),
        )
    return result


def _without_small(atoms: list[Atom]) -> list[Atom]:
    """Leave out the words that say nothing; all stay when there are no others."""
    telling = [atom for atom in atoms if atom.alternatives or atom.akin or not SMALL_WORDS.issuperset(atom.words)]
    return telling or atoms
