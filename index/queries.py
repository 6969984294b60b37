"""What a person typed into the search box, taken apart: words, "phrases", -exclusions and field:filters."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from ingest.errors import QueryError
from ingest.framework import Term
from ingest.words import words_of

FIELDS = {"title": "title", "heading": "headings", "headings": "headings", "path": "path", "text": "text"}
LONGEST_QUERY = 2000  # characters
_ATOM = re.compile(r'(?P<minus>-)?(?:(?P<field>[A-Za-z]+):)?(?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+))')
_QUOTES = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u201f": '"', "\u2033": '"'})


@dataclass(frozen=True, slots=True, kw_only=True)
class Atom:
    """One thing asked for: words that stand side by side."""

    words: tuple[str, ...]  # normalised, at least one
    field: str = ""  # index field it is limited to; "" for text, title and headings
    quoted: bool = False
    alternatives: tuple[tuple[str, ...], ...] = ()  # other names of the same thing, each as its words


@dataclass(frozen=True, kw_only=True)
class ParsedQuery:
    """A query taken apart."""

    plain: str  # the words asked for, as typed and without marks: what is embedded; "" when there are none
    wanted: tuple[Atom, ...]  # plain words: may match
    required: tuple[Atom, ...]  # phrases and field filters: must match
    excluded: tuple[Atom, ...]  # must not match

    @cached_property
    def restricts(self) -> bool:
        """Whether some passages cannot be hits whatever they mean."""
        return bool(self.required or self.excluded)


def parse_query(text: str, glossary: Iterable[Term] = ()) -> ParsedQuery:
    """Take a query apart; acronyms of the glossary bring their expansions as alternatives, and the other way round.

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
    for found in _ATOM.finditer(text):
        field, typed = _field(found)
        words = tuple(words_of(typed))
        if not words:
            continue
        quoted = found["phrase"] is not None
        atom = Atom(words=words, field=field, quoted=quoted)
        if found["minus"]:
            excluded.append(atom)
        elif quoted or field:
            required.append(atom)
        else:
            wanted.append(atom)
        if not found["minus"] and not field:
            plain.append(typed)
    if not (wanted or required):
        if excluded:
            raise QueryError("The search only says what to leave out. Add a word to look for.")
        raise QueryError("There is nothing to search for. Type a word, a question or an acronym.")
    names = _names(glossary)
    return ParsedQuery(
        plain=" ".join(plain),
        wanted=_with_alternatives(wanted, names),
        required=tuple(required),
        excluded=tuple(excluded),
    )


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


def _names(glossary: Iterable[Term]) -> list[set[tuple[str, ...]]]:
    # Only names stand for each other; long expansions are definitions and would never be found as phrases.
    groups = []
    for term in glossary:
        names = {tuple(words_of(name)) for name in (term.term, term.expansion, *term.also)}
        groups.append({name for name in names if 0 < len(name) <= 9})
    return groups


def _with_alternatives(atoms: list[Atom], names: list[set[tuple[str, ...]]]) -> tuple[Atom, ...]:
    """Attach other names: to a word that is one, and to the last of several words that make one together."""
    words = [atom.words for atom in atoms]
    result = list(atoms)
    for group in names:
        for name in sorted(group, key=len, reverse=True):
            end = _find(words, name)
            if end is not None:
                others = tuple(sorted(group - {name}))
                result[end] = Atom(
                    words=result[end].words,
                    field=result[end].field,
                    alternatives=tuple(dict.fromkeys((*result[end].alternatives, *others))),
                )
                break
    return tuple(result)


def _find(words: list[tuple[str, ...]], name: tuple[str, ...]) -> int | None:
    flat = [(word, position) for position, group in enumerate(words) for word in group]
    for start in range(len(flat) - len(name) + 1):
        if tuple(word for word, _ in flat[start : start + len(name)]) == name:
            return flat[start + len(name) - 1][1]
    return None
