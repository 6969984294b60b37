"""What pages call things: states, statuses, decisions, times and numbers in plain words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from api.access import Role
from api.actions.aside import AsideLine
from api.wording import LONDON, WAYS, count, london_day
from index.entries.ordering import FEWEST, UNSURE_EVERY
from index.entries.shortlist import LOW
from index.mapping.certainty import CATEGORY, EVIDENCE_FLOOR, STATEMENT, SURE, unclear_axes
from index.mapping.certainty import POLARITY as WAY
from index.model import (
    Basis,
    CellState,
    Decision,
    GridCell,
    GridEntry,
    ItemStatus,
    Match,
    Origin,
    Polarity,
    Review,
    Stretch,
    Suggestion,
)
from ingest.aside import AsideChoice, AsideKind
from ingest.model import DocumentStatus, Outcome, ReturnState
from ingest.names import as_sent, file_name
from ingest.settings import MEGABYTE

STATUS: dict[str, str] = {
    DocumentStatus.RECEIVED: "Waiting to be read",
    DocumentStatus.INDEXED: "Read",
    DocumentStatus.BLANK: "Blank form, set aside",
    DocumentStatus.DUPLICATE: "Repeat, set aside",
    DocumentStatus.SUPERSEDED: "Older version, set aside",
    DocumentStatus.NOT_EVIDENCE: "No evidence, set aside",
    DocumentStatus.UNREADABLE: "Could not be read",
    DocumentStatus.REFUSED: "Not taken",
    Outcome.CONTAINER: "Opened",
    Outcome.PART: "Kept with its message",
}
"""How a file ended, see `ingest.receipt.ENDINGS`."""
STATUS_MEANING: dict[str, str] = {
    DocumentStatus.RECEIVED: "Stored safely; reading has not finished.",
    DocumentStatus.INDEXED: "Read and in use.",
    DocumentStatus.BLANK: "A form that nobody filled in. Kept, but not used.",
    DocumentStatus.DUPLICATE: "The same content as another file. Kept; the other file stands for both.",
    DocumentStatus.SUPERSEDED: "A newer version of the document was sent, or the approved one. Kept, but not used.",
    DocumentStatus.NOT_EVIDENCE: "A list of links, a contents page, or nothing to assess. Kept, but not used.",
    DocumentStatus.UNREADABLE: "Damaged, locked or empty. Look at the reason and send it again.",
    DocumentStatus.REFUSED: "A limit or a rule kept it out. Look at the reason.",
    Outcome.CONTAINER: "An archive. It was opened, and the files in it are listed one by one.",
    Outcome.PART: "A picture shown in the text of a message, such as a logo.",
}
ASIDE = {
    AsideKind.BLANK: "Blank forms",
    AsideKind.REPEAT: "Repeats",
    AsideKind.OLDER: "Older versions",
    AsideKind.NO_EVIDENCE: "No evidence",
    AsideKind.RESTORED: "Brought back",
}
ASIDE_ONE = {
    AsideKind.BLANK: "Blank form",
    AsideKind.REPEAT: "Repeat",
    AsideKind.OLDER: "Older version",
    AsideKind.NO_EVIDENCE: "Holds no evidence",
    AsideKind.RESTORED: "Brought back into use",
}
ASIDE_OTHER = {AsideKind.REPEAT: "Repeats", AsideKind.OLDER: "The version used instead"}
"""What the document beside one that is set aside is to it."""
ASIDE_MEANING = {
    AsideKind.BLANK: "Forms that nobody filled in.",
    AsideKind.REPEAT: "The same content as another file, which is used for both.",
    AsideKind.OLDER: "A newer version of each is used instead, or the approved one.",
    AsideKind.NO_EVIDENCE: "Contents pages and lists of links, and what a person set aside.",
    AsideKind.RESTORED: "Set aside by the program, and brought back by a person.",
}
ASIDE_ADVICE = {
    AsideKind.BLANK: "Nobody filled these forms in, so they show nothing yet. If you have completed ones that may be "
    "shared, send those. If the blank form is what was asked for, there is nothing to do.",
    AsideKind.REPEAT: "Each says the same as another file you sent, which is used for both. There is nothing to do. If "
    "the two should differ, check that you sent the right file.",
    AsideKind.OLDER: "You sent a newer version of each, or the approved one, which is used instead. Check that it is "
    "the version in force. If it is not, send the one that is.",
    AsideKind.NO_EVIDENCE: "These files point to evidence or hold none themselves. Send the documents they point to, "
    "or give public links.",
}
"""What an authority can do about files that are set aside."""
ASIDE_CHOICE = {AsideChoice.RESTORE: "brought it back into use", AsideChoice.SET_ASIDE: "set it aside"}
ASIDE_CONFIRMED = "checked it: it stays set aside"
STATE = {
    ReturnState.DRAFT: "Draft, not sent",
    ReturnState.SUBMITTED: "Sent, not yet reviewed",
    ReturnState.IN_REVIEW: "In review",
    ReturnState.CLOSED: "Closed",
}
# What assessors do with a return is theirs: its authority sees that it was sent, and no more.
STATE_FOR_AUTHORITY = {
    **STATE,
    ReturnState.SUBMITTED: "Sent to the regulator",
    ReturnState.IN_REVIEW: "Sent to the regulator",
}
CELL = {
    CellState.ACCEPTED: "Accepted",
    CellState.SUGGESTED: "Suggested",
    CellState.THIN: "Thin",
    CellState.EMPTY: "Nothing found",
    CellState.NOT_USED: "Not used",
}
CELL_MEANING = {
    CellState.ACCEPTED: "at least one entry that a person accepted or wrote",
    CellState.SUGGESTED: "suggestions from two or more documents wait for a decision",
    CellState.THIN: "suggestions from a single document wait for a decision",
    CellState.EMPTY: "nothing was found in what was uploaded, or all of it was rejected",
}
ALL_REJECTED = "None accepted"
ITEM = {
    ItemStatus.UNREADABLE_ONLY: "Found, but could not be read",
    ItemStatus.BLANK_TEMPLATE_ONLY: "Only an unfilled template",
    ItemStatus.OUT_OF_DATE_ONLY: "Only an older document",
    ItemStatus.PARTLY: "Partly found",
    ItemStatus.NOT_FOUND: "Not found in what was uploaded",
    ItemStatus.PROVIDED: "Found",
}
"""In the order that feedback shows them: what is quickest to mend first."""
POLARITY = {**WAYS, Polarity.UNCLEAR: "Unclear which way it speaks"}
UNCLEAR = {STATEMENT: "Unclear which quality statement", CATEGORY: "Unclear what kind of evidence"}
FACET = {
    "type": "Kind of document",
    "folder": "Folder",
    "statement": "Quality statement",
    "category": "Evidence category",
    "polarity": "Which way it speaks",
}
DECISION = {
    Decision.ACCEPT: "accepted it",
    Decision.EDIT: "accepted it with changes",
    Decision.MOVE: "moved it and accepted it there",
    Decision.REJECT: "rejected it",
    Decision.UNDO: "took the decision back",
}
DECIDED = {
    Decision.ACCEPT: "accepted",
    Decision.EDIT: "accepted with changes",
    Decision.MOVE: "moved",
    Decision.REJECT: "rejected",
}
ORIGIN = {Origin.SUGGESTION: "Accepted suggestion", Origin.ASSESSOR: "Assessor's own entry"}
ACCEPTED = {
    Decision.ACCEPT: "Accepted suggestion",
    Decision.EDIT: "Suggestion accepted with changes",
    Decision.MOVE: "Suggestion moved here and accepted",
}
BASIS = {
    Basis.DECLARED: "the authority said so",
    Basis.NAME: "by its name",
    Basis.CONTENT: "by its headings and text",
}
ROLE = {Role.ASSESSOR: "Assessor", Role.AUTHORITY: "Local authority", Role.ADMIN: "Administrator"}
FLAG = {
    "links-only": "holds links only",
    "contents-only": "a contents list",
    "labels-only": "headings and labels only",
    "embedded": "holds other files inside",
    "scanned": "scanned pages",
    "low-confidence": "words recognised in a poor picture",
    "encrypted": "protected",
    "hidden-text": "holds hidden text, which was left out",
    "struck-text": "holds words struck through, which were left out",
    "pictures": "holds large pictures, which were not read",
    "macros": "holds macros, which were not run",
    "scripts": "holds scripts, which were not run",
    "external-links": "links to other places, which were not opened",
    "truncated": "only partly read",
    "form": "a form",
    "personal-data": "seems to hold personal details",
}


def made(entry: GridEntry, standing: Review | None) -> str:
    """Say how an entry came to be; `standing`: the decision behind it."""
    if standing is not None and standing.decision in ACCEPTED:
        return ACCEPTED[standing.decision]
    chosen = entry.origin is Origin.ASSESSOR and entry.sentences
    return "Passage put here" if chosen else ORIGIN[entry.origin]


def cell(found: GridCell) -> str:
    """Say what a cell holds; what a person turned down was found."""
    return ALL_REJECTED if found.state is CellState.EMPTY and found.rejected else CELL[found.state]


def queue_order(decisions: int) -> str:
    """Say in one line in which order suggestions wait; `decisions` it was learned from, 0 while it is not learned."""
    if decisions:
        return (
            f"Likeliest to be accepted first, as learned from {decisions} decisions made here; every "
            f"{UNSURE_EVERY}th is one that the program is unsure of and learns most from."
        )
    return (
        f"Most confident first. Once {FEWEST} suggestions are accepted and {FEWEST} rejected, the order is learned "
        "from these decisions, if it would have brought the accepted ones sooner."
    )


def read_first(cell: GridCell) -> str:
    """Say how those to read first were chosen, and how many of them are decided."""
    chosen = len(cell.first)
    decided = chosen - len(set(cell.first) & set(cell.suggestions))
    said = (
        f"{chosen} of the {cell.likely} likely ones: those that seem to tell most (results and shortfalls in figures "
        "before how things are done), from different documents and speaking different ways where they can."
    )
    if not decided:
        return said
    return f"{said} {'All' if decided == chosen else decided} of them {'is' if decided == 1 else 'are'} decided."


def place_among_first(position: int | None, first: int, waiting: int) -> str:
    """Say which of those to read first is shown; after a mapping in between it may be none of them."""
    return f"Read first: {position} of {first}" if position else f"Not one to read first; {waiting} of {first} wait"


def state(found: ReturnState, role: Role) -> str:
    """Say where a return stands, as far as this role may know."""
    return (STATE_FOR_AUTHORITY if role is Role.AUTHORITY else STATE)[found]


def london(at: datetime | None) -> str:
    """Give a moment as people in the United Kingdom read it."""
    if at is None:
        return "not set"
    local = at.astimezone(LONDON)
    hour = local.hour % 12 or 12
    half = "am" if local.hour < 12 else "pm"
    return f"{london_day(at)}, {hour}:{local:%M}{half}"


def aside_decided(line: AsideLine) -> str:
    """Say what the person did whose decision stands on a file: set it aside, or agree that it is."""
    if line.decision is None:
        return ""
    return ASIDE_CONFIRMED if line.confirmed else ASIDE_CHOICE[line.decision.decision]


def aside_done(line: AsideLine) -> str:
    """Say, behind the name of a file, what the decision just made on it did."""
    if line.confirmed:
        return "is checked: it stays set aside."
    return "is set aside." if line.aside else "is brought back into use."


def elsewhere(earlier: Sequence[str], later: Sequence[str], authorities: int) -> str:
    """Say in which of its authority's returns a document was sent besides, and in those of how many others."""
    parts = [
        f"already sent in return {', '.join(earlier)}" if earlier else "",
        f"sent again in return {', '.join(later)}" if later else "",
        f"also stands in returns of {count(authorities, 'other authority', 'other authorities')}"
        if authorities
        else "",
    ]
    said = "; ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def unclear(chances: Mapping[str, float]) -> list[str]:
    """Say what is unclear about where a suggestion belongs; nothing of one whose chances were not kept."""
    return [UNCLEAR[axis] for axis in unclear_axes(chances) if axis in UNCLEAR]


def way(match: Match) -> str:
    """Say which way a passage speaks and how likely that is; where it is unclear, between which two ways."""
    name = POLARITY[match.polarity].lower()
    said = 2 if match.polarity is Polarity.UNCLEAR else 1
    ways = [(POLARITY[Polarity(each.id)].lower(), percent(each.probability)) for each in match.polarities[:said]]
    if not ways:
        return name
    return f"{name} ({', '.join(' '.join(each) for each in ways)})" if said > 1 else f"{name} {ways[0][1]}"


def stretch(of: Stretch, titles: Mapping[str, str], categories: Mapping[str, str]) -> str:
    """Say what some sentences of a passage were held to say, or that they are hardly evidence."""
    if of.evidence < EVIDENCE_FLOOR:
        return f"(hardly evidence: {percent(of.evidence)})"
    placed = [(titles.get(label, label), chance) for label, chance in of.statements[:1]]
    placed += [(categories.get(label, label), chance) for label, chance in of.categories[:1]]
    guess = "perhaps " if of.chance < SURE[WAY] else ""
    placed.append((guess + POLARITY[of.way].lower(), of.chance))
    return f"({', '.join(f'{name} {percent(chance)}' for name, chance in placed)})"


def percent(share: float) -> str:
    """Give a share as a whole percentage."""
    return f"{share:.0%}"


def confidence(value: float) -> str:
    """Say how confident the mapping is; what is low is folded in its cell, nothing else follows from the bounds."""
    if value >= 0.6:
        return "high"
    return "medium" if value >= LOW else "low"


def size(found: int) -> str:
    """Give a file's size (bytes) in a readable unit."""
    if found < 1024:
        return count(found, "byte")
    return f"{found / 1024:,.0f} kB" if found < MEGABYTE else f"{found / MEGABYTE:,.1f} MB"


def place(page: int | None, locator: str) -> str:
    """Say where in a document something stands: page 3, sheet Findings, or nothing for a document without pages."""
    if page is not None:
        return f"page {page}"
    return locator


def cited_at(page: int | None, section: str) -> str:
    """Say where cited words stand: page 3, under Set-up; the words may not name what the heading above them does."""
    under = section.replace(" > ", " \u203a ")
    return ", under ".join(filter(None, (place(page, ""), under))) if page is not None else under


def once_a_place(suggestions: Iterable[Suggestion]) -> list[Suggestion]:
    """Give the first suggestion for each cell of the grid, so that no place is named twice."""
    first: dict[tuple[str, str], Suggestion] = {}
    for each in suggestions:
        first.setdefault((each.statement, each.category), each)
    return list(first.values())


def last_part(path: str) -> str:
    """Give the name of a file, as it was sent, without the folders and archives it came in."""
    return as_sent(file_name(path))


def folders(path: str) -> str:
    """Give the folders and archives a file came in, as they were sent."""
    return as_sent(path[: len(path) - len(file_name(path))])


def named(text: str, titles: Mapping[str, str]) -> str:
    """Put the titles of quality statements where guidance names them by their ids."""
    ids = "|".join(re.escape(each) for each in sorted(titles, key=len, reverse=True))
    return re.sub(rf"(?<![\w-])({ids})(?![\w-])", lambda found: f"“{titles[found[0]]}”", text) if ids else text
