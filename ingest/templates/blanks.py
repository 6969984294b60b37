"""What stands on a form where an answer should be: lines, masks, placeholders, unticked boxes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ingest.templates.choices import is_choice

UNTICKED = "\u2610\u25a1\u2751\u274f\u25fb\u2b1c\uf0a8\uf06f\uf071"
TICKED = "\u2611\u2612\u2713\u2714\u2705\u2717\u2718\u25a0\u2b1b\uf0fe\uf0fc\uf052\uf053\uf0fd\uf078"
TICK = "\u2713"  # what `ticks_of` gives of a box that is ticked
_ROUND = "\u25cb\u25ef\u26aa\u25cf\u26ab\u25c9"  # radio buttons; also bullets, so believed only beside others
_FEWEST_RADIOS = 2  # cells of a row
_EMPTY_BOX, _TICKED_BOX = "\u2610", "\u2612"
_BOX = re.compile(rf"[{UNTICKED}]|\[ ?\]|\(  ?\)")
_TICK = re.compile(rf"[{TICKED}]|\[[xX]\]|\([xX]\)")
_RADIO = re.compile(rf"[{_ROUND}]")
_RADIO_ON = re.compile("[\u25cf\u26ab\u25c9]")
_ANY_BOX = re.compile(f"{_TICK.pattern}|{_BOX.pattern}|{_RADIO.pattern}")
_MARK = re.compile(rf"[{TICKED}\u25cf\u2022xX*]|\[[xX]\]|\([xX]\)|(?:y|yes|n|no|tick(?:ed)?|true)", re.IGNORECASE)

_VERBS = (
    "insert|enter|type|add|state|specify|describe|click|tap|choose|select|complete|delete|provide|please|write|fill|put"
)
_NOUNS = (
    r"(?:your |full |first |last |job |council |team |service |staff |persons? |person's |local authority |la "
    r"|team's )*"
    "(?:names?|dates?|titles?|roles?|contents?|text|address(?:es)?|organisations?|authority|number|details?|e-?mail|"
    "phone|telephone|postcode|signature|initials|figures?|amount|total|link|url|month|year|location|subject|"
    "reference|ref|version|owner|author|department|directorate|manager|officer|example|placeholder|heading|logo|image)"
)
_REMOVED = re.compile(r"redact|remov|anonym|withheld|inaudible|laugh|pause|sic\b|blank\b|deleted|crosstalk|unclear")
_BRACKETS = re.compile(
    r"\[\[?([^\[\]\n]{1,120})\]\]?|\{\{?([^{}\n]{1,80})\}\}?|<<?([A-Za-z][^<>\n]{1,80})>>?"
    r"|\u00ab([^\u00bb\n]{1,80})\u00bb"
    r"|\(((?:insert|enter|click|type)\b[^()\n]{1,80})\)",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    rf"^(?:{_VERBS})\b|\b(?:to (?:complete|insert|add|fill in|be (?:completed|added|inserted|confirmed|agreed|"
    r"determined|decided|populated|updated|advised))|to follow|tbc|tba|tbd|x{2,}|goes here|text here|lorem)\b",
    re.IGNORECASE,
)
_LINE = re.compile(r"_(?:[ _/:.]*_)+|(?:\.(?: ?\.){4,})|\u2026(?: ?\u2026)+|(?:\. ){4,}\.?|\u2026{2,}")
_MASK = re.compile(
    r"\b(?:d{1,2} ?[/.\- ] ?m{1,3} ?[/.\- ] ?y{2,4}|m{2} ?[/\-] ?y{2,4}|hh ?[:.] ?mm(?: ?[:.] ?ss)?|x{2,}/x{2,}/x{2,}|"
    r"yyyy(?:[/\-]yy)?|d ?d ?m ?m ?y ?y(?: ?y ?y)?)\b|(?<![\w/])/ {1,6}/(?![\w/])|(?<![\w.])\.\./\.\./\.{2,4}",
    re.IGNORECASE,
)
_CROSSES = re.compile(r"(?<!\w)[\u00a3]?(?:x{4,}|X{3,}(?:[,.]X+)*|XX%?)(?!\w)")
_LOREM = re.compile(r"\blorem ipsum\b[^\n]*", re.IGNORECASE)
_PROMPTED = re.compile(
    r"\b(?:click|tap|press)(?: or (?:tap|click))?(?: here)? to (?:enter|add|insert|select|type)[^\n.]{0,40}\.?"
    r"|\b(?:choose|select|pick) an? (?:item|option|date|building block|value|response|rating|answer"
    r"|status|person|file)\b\.?"
    r"|\(?none selected\)?|\b(?:text|content|details?|heading|title|image|table|chart) (?:goes|to go) here\b\.?"
    r"|(?<![\w])[-\u2013]* ?(?:please )?select(?: an?)? ?(?:item|option|one|from list|from drop-?down|date|value)?"
    r"(?: ?\.{2,}| ?\u2026| ?[-\u2013]+|$)"
    r"|\b(?:enter|insert|type|add|write|start typing)(?: your)? ?(?:text|answer|response|comments?"
    r"|details?)?(?: in)? here\b\.?"
    r"|\b(?:place ?holder|sample|your|dummy) text(?: here)?\b\.?",
    re.IGNORECASE,
)
_LATER = re.compile(
    r"(?:(?:content|contents|details?|information|text|data|narrative|section|more|further details|date|figures?|name"
    r"|to be) ?[:\-]? ?)?(?:is |are |still )?(?:tbc|tba|tbd|t\.b\.c\.?|to follow|coming soon|under construction"
    r"|(?:to be |yet to be |awaiting )(?:confirm(?:ed|ation)|agreed|added|completed?|completion|determined|decided"
    r"|advised|provided|written|drafted|developed|finalised|completed|filled in"
    r"|supplied|inserted|populated|allocated|assigned|identified|updated|arranged|appointed|information|content|data"
    r"|input))"
    r"(?: ?[-,(:] ?.{0,40}| (?:by|in|at|from|with|after|once) .{0,40}| shortly| soon)?",
    re.IGNORECASE,
)
_BIDDEN = re.compile(
    r"(?:please )?(?:(?:enter|insert|type in|fill in|input)(?: [\w'/]+){1,3}|enter(?: [^\W\d]+){1,12})\.?",
    re.IGNORECASE,
)
_BIDDEN_AT_LENGTH = re.compile(
    r"(?:please )?(?:add|write|provide|give|state|type|enter|insert|record|complete)\b.{0,80}\b(?:here|below"
    r"|in this (?:box|section"
    r"|field))\.?",
    re.IGNORECASE,
)
_CHOOSE = re.compile(
    r"\W*(?:please )?(?:choose|select|pick)(?: (?:an?|the|your|one|from)(?: [\w/]+){0,3})?\W*", re.IGNORECASE
)
_LENGTH = re.compile(  # how much may be written
    r"\W*(?:(?:max(?:imum)?\.?|up to|no more than|not more than|about|around)(?: of)? )?"
    r"(?:\d{2,4}|ten|twenty|thirty|fifty|(?:a|one|two|three|five) hundred) words"
    r"(?: ?(?:at most|or (?:fewer|less)|max(?:imum)?\.?|limit))?\W*",
    re.IGNORECASE,
)
_BIDDINGS = (_BIDDEN, _BIDDEN_AT_LENGTH, _CHOOSE, _LENGTH)
_LEFT_OVER = re.compile(
    r"(?:to|and|at|on|of|from|v\d[\d.]*|version|signed?|signature|print(?:ed)?|full|name|date|dated|time|role|title|job"
    r"|position|initials?|by|am|pm|yes|no|n/?a|hours?|mins?|minutes|days?|weeks?|months?|years?|per|out|total|please"
    r"|tick"
    r"|mark|delete|as|appropriate|circle|or|not|e\.?g|etc|i\.?e|draft|tel|email)",
    re.IGNORECASE,
)
_MERGED_ALONE = re.compile(
    r"(?:\{\{?[^{}\n\d][^{}\n]{0,160}\}\}?|\[\[[^\[\]\n\d][^\[\]\n]{0,160}\]\]|<<?(?!https?:|mailto:)[A-Za-z][^<>@\n]{0,160}>>?"
    r"|\u00ab[^\u00bb\n]{1,160}\u00bb"
    r"|\$\{\w{1,40}\}|%\w{2,40}%)[.:]?"
)
_BRACKETED_ALONE = re.compile(r"(?:\[[^\W\d_][^\[\]\n]{1,200}[\s.\u2026][^\[\]\n]{1,200}\][ .,;/-]*){1,4}")
_MERGED = re.compile(
    r"\{\{?[A-Za-z][^{}\n]{0,80}\}\}?|\[\[[A-Za-z][^\[\]\n]{0,80}\]\]"
    r"|\u00ab[A-Za-z]\w{0,80}\u00bb|<<[A-Za-z][^<>@\n]{0,80}>>|<[A-Za-z][a-z]*(?: [a-z'\u2019]+){0,7}>"
)
_BIDS_ENTRY = re.compile(
    r"(?:please )?(?:enter|insert|type(?: in)?|fill in|input|state|specify|provide|give|add|write|select|choose)\b",
    re.IGNORECASE,
)
_ECHO_SILENT = frozenset(
    [
        "a",
        "an",
        "the",
        "your",
        "their",
        "his",
        "her",
        "this",
        "here",
        "of",
        "for",
        "in",
        "to",
        "please",
        "text",
        "details",
        "value",
        "e",
        "g",
        "eg",
    ]
)
_LONGEST_ECHO = 160  # characters
_TOKEN = re.compile(r"[^\W_]+(?:[.'/][^\W_]+)*")
_PAGE_AFTER = re.compile(r"\s*(?:page |p\.? ?)?(?:\d{1,4}|[ivxlc]{1,6})\b", re.IGNORECASE)
_FULL_STOP = re.compile(r"(?<=[.;!?])\s+|\s{3,}|\t|\n")
_AWAITED = re.compile(r"(?<=[:=] )(?:TBC|TBA|TBD|[Tt]o follow|[Tt]o be confirmed)\b")
_INITIALS = re.compile(r"\b(?:TBC|TBA|TBD|tbc)\b")
_VARIABLE = re.compile(r"^x{2,}$|\$\{?\w+\}?", re.IGNORECASE)

# Letters, in lower case, of which one stands in everything that a pattern matches.
_OPENERS = ("[", "{", "<", "\u00ab", "(")
_SIGNS = {
    _PROMPTED: (
        *("to enter", "to add", "to insert", "to select", "to type"),
        *("choose a", "pick a", "select", " here", " text"),
    ),
    _MASK: ("/", "..", "yy", "y y", "hh"),
    _LOREM: ("lorem",),
    _LINE: ("_", "..", ". .", "\u2026"),
    _CROSSES: ("xx",),
    _BOX: (*UNTICKED, "[", "("),
    _INITIALS: ("tb",),
    _VARIABLE: ("xx", "$"),
}
_CUT_OUT = tuple(_SIGNS.items())  # in the order in which they are cut out
_ANY_SIGN = re.compile("|".join(re.escape(sign) for signs in (_OPENERS, *_SIGNS.values()) for sign in signs))


@dataclass(frozen=True, slots=True, kw_only=True)
class Blank:
    """A place in a line of text that waits for an answer."""

    label: str  # the words before it that say what is asked; may be empty
    start: int
    end: int


def is_blank(text: str, *, label: str = "") -> bool:
    """Say whether an answer, cell or line holds nothing, or only what a form was printed with.

    A dash counts as an answer (nil), "N/A" and "None" too; a pound sign alone does not. `label` says what is asked:
    a bidding that only says it again ("Enter name of proposal") is no answer.
    """
    plain = " ".join(text.split()).strip(" *:")
    if not plain:
        return True
    if _is_merge_field(plain) or (label and echoes(plain, label)) or is_choice(plain):
        return True
    if _LATER.fullmatch(plain.strip("[]{}()<>. ")) or any(bidden.fullmatch(plain) for bidden in _BIDDINGS):
        return True
    if _TICK.search(plain):
        return False
    if not any(letter.isalnum() for letter in plain):
        return (
            plain not in {"...", "\u2026"}
            and any(letter in plain for letter in f"_.\u2026\u00a3$%/{UNTICKED}[(")
            and not plain.startswith("---")
        )
    rest, removed = _without_blanks(plain)
    return removed and all(_LEFT_OVER.fullmatch(word) for word in _TOKEN.findall(rest))


def _is_merge_field(plain: str) -> bool:
    """Say whether nothing stands there but words in the brackets that templates put around what is to be filled in.

    Of square ones, two words at least: a single one may stand for a name that was taken out.
    """
    alone = _MERGED_ALONE.fullmatch(plain) or _BRACKETED_ALONE.fullmatch(plain)
    return bool(alone) and not is_removed(plain)


def echoes(plain: str, label: str) -> bool:
    """Say whether words bid somebody to put in what the label already asks for."""
    bidden = _BIDS_ENTRY.match(plain) or (plain[0] in "[(" and plain[-1] in "])" and len(plain) > 2)
    if not bidden or len(plain) > _LONGEST_ECHO:
        return False
    words = {word.casefold() for word in _TOKEN.findall(_BIDS_ENTRY.sub("", plain))} - _ECHO_SILENT
    return words <= {word.casefold() for word in _TOKEN.findall(label)}


def blanks_in(text: str) -> Iterator[Blank]:
    """Yield the blanks within a line of words, each with the words that lead up to it.

    Dotted leaders before a page number, and names replaced to protect people ("[name]"), are no blanks.
    """
    last = 0
    for start, end in sorted(set(_blank_places(text))):
        if start < last:
            continue
        yield Blank(label=_label(text[last:start]), start=start, end=end)
        last = end


def is_mark(text: str) -> bool:
    """Say whether a cell holds nothing but a tick, a cross or a yes or no."""
    return bool(_MARK.fullmatch(text.strip()))


def has_boxes(text: str) -> bool:
    """Say whether boxes for ticking stand in a line, ticked or not."""
    return bool(_BOX.search(text)) or bool(_TICK.match(text.strip())) or len(_RADIO.findall(text)) > 1


def boxed(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the cells of a row with boxes for its radio buttons: two cells and more that hold nothing but a circle."""
    radios = {cell for cell in cells if _RADIO.fullmatch(cell.strip())}
    several = sum(cell in radios for cell in cells) >= _FEWEST_RADIOS
    if not several or all(map(_RADIO_ON.search, radios)):
        return tuple(cells)
    boxes = {cell: _TICKED_BOX if _RADIO_ON.search(cell) else _EMPTY_BOX for cell in radios}
    return tuple(boxes.get(cell, cell) for cell in cells)


def boxes_in(text: str) -> list[str]:
    """Return the boxes of a line, ticked or not, in no order."""
    radios = _RADIO.findall(text)
    return [*_BOX.findall(text), *_TICK.findall(text), *(radios if len(radios) > 1 else ())]


def has_tick(text: str) -> bool:
    """Say whether a box in a line is ticked."""
    return bool(_TICK.search(text)) or (len(_RADIO.findall(text)) > 1 and bool(_RADIO_ON.search(text)))


def ticks_of(text: str) -> str:
    """Return which of the boxes of a line are ticked, one sign for each in their order; empty if it holds none."""
    radios = len(_RADIO.findall(text)) > 1
    boxes = [found for found in _ANY_BOX.findall(text) if radios or not _RADIO.fullmatch(found)]
    ticked = [bool(_TICK.fullmatch(found) or _RADIO_ON.fullmatch(found)) for found in boxes]
    return "".join(TICK if each else "-" for each in ticked)


def without_boxes(text: str) -> str:
    """Return the words of a line beside its boxes."""
    return " ".join(_TICK.sub(" ", _BOX.sub(" ", text)).split())


def is_to_do(inner: str) -> bool:
    """Say whether words in brackets ask for something to be put there."""
    words = inner.strip(" .:*").casefold()
    return bool(_TO_DO.search(words)) and not is_removed(words)


def is_removed(words: str) -> bool:
    """Say whether words in brackets tell what was taken out of a text, or heard in it, rather than what goes there."""
    return _REMOVED.search(words.casefold()) is not None


def _blank_places(text: str) -> Iterator[tuple[int, int]]:
    lower = _lower(text)
    if _holds(lower, _OPENERS):
        yield from _bracketed(text)
    if _holds(lower, _SIGNS[_LINE]):
        for found in _LINE.finditer(text):
            if not (found[0][0] in ".\u2026" and _PAGE_AFTER.match(text, found.end())) and _is_long(found[0]):
                yield found.span()
    for pattern in (_MASK, _LOREM, _PROMPTED, _CROSSES):
        if _holds(lower, _SIGNS[pattern]):
            for found in pattern.finditer(text):
                if found[0].strip():
                    yield found.span()
    for found in _AWAITED.finditer(text):
        yield found.span()


def _bracketed(text: str) -> Iterator[tuple[int, int]]:
    for found in _MERGED.finditer(text):
        if not is_removed(found[0]):
            yield found.span()
    for found in _BRACKETS.finditer(text):
        if is_to_do(_inner(found)) or (found[0][0] in "{\u00ab" and _is_field_name(_inner(found))):
            yield found.span()


def _is_long(line: str) -> bool:
    return len(line.replace(" ", "")) >= (3 if line[0] == "_" else 2 if line[0] == "\u2026" else 5)


def _without_blanks(plain: str) -> tuple[str, bool]:
    """Return a line with everything that stands for a blank cut out, and whether there was any."""
    rest, lower = plain, _lower(plain)
    if not _ANY_SIGN.search(lower):
        return plain, False
    if _holds(lower, _OPENERS):
        for found in list(_BRACKETS.finditer(plain)):
            inner = _inner(found)
            if is_to_do(inner) or _is_field_name(inner):
                rest = rest.replace(found[0], " ")
        lower = _lower(rest)
    for pattern, signs in _CUT_OUT:
        if _holds(lower, signs):
            rest, count = pattern.subn(" ", rest)
            lower = _lower(rest) if count else lower
    return rest, rest != plain


def _lower(text: str) -> str:
    """Return a text as `_holds` looks at it; a dotless i matches an i where case is ignored."""
    return text.casefold().replace("\u0131", "i")


def _holds(lower: str, signs: tuple[str, ...]) -> bool:
    """Say whether a pattern needs trying at all: looking for a few letters is many times faster than a pattern."""
    for sign in signs:  # noqa: SIM110 - called for every cell and line; `any` takes twice as long
        if sign in lower:
            return True
    return False


def _inner(found: re.Match[str]) -> str:
    return next(group for group in found.groups() if group is not None)


def _is_field_name(inner: str) -> bool:
    """Say whether words in brackets name a thing to put there: believed only where nothing else stands."""
    words = inner.strip(" .:*_").replace("_", " ").casefold()
    return not is_removed(words) and bool(re.fullmatch(_NOUNS, words) or is_to_do(words))


def _label(before: str) -> str:
    """Return the last clause before a blank."""
    parts = [part.strip(" .:,;-_\u2013|()*") for part in _FULL_STOP.split(before)]
    filled = [part for part in parts if any(letter.isalnum() for letter in part)]
    return " ".join(filled[-1].split()[-16:]) if filled else ""
