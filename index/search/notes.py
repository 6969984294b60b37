"""What a person should know of a search: which words no passage has, and how many passages answer."""

from __future__ import annotations

from collections.abc import Sequence

from index.model import SearchFound
from index.search.queries import Atom, ParsedQuery

_CHOICE = "OR is taken for no word: passages with any of the words are found, those with more of them first."


def note_on(query: ParsedQuery, missing: Sequence[Atom], *, found: bool, worded: bool) -> str:
    """Say which words no passage has, and what was found instead; "" when words carry what was found.

    `found`: whether any passage answers. `worded`: whether words carry any of these.
    """
    return " ".join(filter(None, (_told(query, missing, found=found, worded=worded), _CHOICE if query.choice else "")))


def _told(query: ParsedQuery, missing: Sequence[Atom], *, found: bool, worded: bool) -> str:
    if missing and len(missing) == len(query.wanted) and not query.restricts:
        told = "No passage has these words."
    elif missing:
        where = "" if missing[0] in query.required or not query.restricts else " that fits the rest"
        told = f"No passage{where} has: {', '.join(dict.fromkeys(atom.typed for atom in missing))}."
    elif query.restricts and not found:
        told = "No passage has all of this together."
    else:
        told = "" if worded else "No passage has more than a few of these words."
    if worded or not query.plain or (query.restricts and not found):
        return told
    return f"{told} {'These are' if found else 'None is'} near in meaning."


def passages_in(found: SearchFound) -> str:
    """Say how many passages answer: "115 passages", "the best 2,000 passages"."""
    return f"{'the best ' if found.capped else ''}{found.total:,} passage{'' if found.total == 1 else 's'}"


def passages_given(found: SearchFound) -> str:
    """Say which of the passages that answer these are: "First 20 of 115 passages", "Passages 21 to 40 of 115"."""
    if found.start:
        return f"Passages {found.start + 1:,} to {found.last:,} of {passages_in(found).removesuffix(' passages')}"
    whole = passages_in(found)
    return f"{whole[0].upper()}{whole[1:]}" if found.next is None else f"First {found.last:,} of {whole}"
