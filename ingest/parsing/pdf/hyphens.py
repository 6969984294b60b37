"""Join lines of a paragraph, undoing the hyphens that line ends made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property

from ingest.parsing.pdf.english import is_english

WRAP = "\x1f"  # between two lines of a cell where a word may go on, see `wraps`; white space to everything else

_MARKS = "\u00ad\u0002\ufffe"  # soft hyphens, and what pdfium writes for hyphens of line ends
_HYPHENS = f"-\u2010{_MARKS}"
_LONGEST = 60  # letters looked back at; no word is longer
_MARKED = re.compile(rf"(?<![^\W\d_])([^\W\d_]+)[{_MARKS}]([^\W\d_]+)")
_STILL_MARKED = re.compile(rf"(?<=[^\W_])[{_MARKS}](?=[^\W_])")
_SOFT = re.compile("\u00ad")
_TOKEN = re.compile(r"\S+$")
_HEAD = re.compile(r"[^\W\d_]+$")
_TAIL = re.compile(r"[^\W\d_]+")
PIECES = re.compile(rf"[^\W\d_]+(?:{WRAP}[^\W\d_]+)+")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_ADDRESS = re.compile(r"/|@|www\.")
_ENDS = ".!?:;"  # of a sentence: a capital after it says nothing
_KEEPS = {"well", "self", "co", "non", "multi", "cross", "person", "strengths", "strength", "long", "short", "high"}
_PARTICLES = {"up", "in", "on", "off"}  # "follow-up"; lists of words have such words solid, too
_SHORT_OF = {"and", "or", "to"}  # "short- and long-term"
_COMPOUND = re.compile(r"(?:ed|ing|wide|term|time|free|only)$")  # what names hardly end with: "Place-based"
_SUFFIX = re.compile(
    r"(?:ment|ing|ion|sion|tion|ed|er|or|ly|ness|able|ible|ance|ence|al|ity|ous|ive|ism|ist|ship|hood|est|en|ful)s?"
)


class Known:
    """Words of a document in lower case and how often they occur; counted when the first is asked for, if ever.

    Pieces of what may be a broken word are no words, see `WRAP`.
    """

    def __init__(self, texts: Iterable[str] = ()) -> None:
        self._texts = texts

    @cached_property
    def _counts(self) -> Counter[str]:
        whole = (PIECES.sub(" ", text) for text in self._texts)
        return Counter(word.lower() for text in whole for word in _WORD.findall(text))

    def count(self, word: str) -> int:
        """Return how often a word occurs."""
        return self._counts[word]


NOTHING_KNOWN = Known()


def join_lines(lines: Sequence[str], known: Known) -> str:
    """Return lines as one text.

    A word broken at a line end is joined as the document writes it elsewhere (`known`); failing that without the
    hyphen if it is a word of English or cannot be two, see `_rejoined`. Figures, capitals and what stands behind a
    stroke go on right behind it.
    """
    text = ""
    for line in lines:
        text = _with_rest(text, line, known) if sticks(text, line) else f"{text} {line}" if text else line
    return mend(text, known)


def sticks(text: str, line: str) -> bool:
    """Say whether a line goes on right behind the hyphen, dash or stroke that the one above ends with."""
    last, before, first = text[-1:], text[-2:-1], line[:1]
    if not last or not before.isalnum():
        return False
    if last in _HYPHENS:
        return first.isalnum() or (before.isdigit() and first in "\u00a3$\u20ac")
    if last == "/":
        return first.isalnum()
    return last == "\u2013" and before.isdigit() and (first.isdigit() or first in "\u00a3$\u20ac")


def _with_rest(text: str, line: str, known: Known) -> str:
    """Return a text with the line that sticks to it."""
    if text[-1] not in _HYPHENS:
        return text + line
    text = text[:-1]
    token = _TOKEN.search(text, max(0, len(text) - _LONGEST))
    head, tail = _HEAD.search(text, max(0, len(text) - _LONGEST)), _TAIL.match(line)
    word = line.split(None, 1)[0]
    if word in _SHORT_OF and not (head and is_english(head[0].lower() + word)):
        return f"{text}- {line}"
    if not head or not tail or not is_one_case(head[0], tail[0]) or (token and _ADDRESS.search(token[0])):
        return f"{text}-{line}"
    before, after = text[: head.start()], line[tail.end() :]
    return before + _rejoined(before, head[0], tail[0], after, known) + after


def is_one_case(head: str, tail: str) -> bool:
    """Say whether two pieces can be of one word: it goes on in small letters, or in capitals after capitals."""
    return tail.islower() or (head.isupper() and tail.isupper())


def mend(text: str, known: Known) -> str:
    """Return text with the words made whole that pdfium joined itself, a mark where the hyphen was."""
    if text.isprintable():
        return text
    text = _MARKED.sub(
        lambda match: _rejoined(text[: match.start()][-2:], match[1], match[2], text[match.end() :][:1], known), text
    )
    return _SOFT.sub("", _STILL_MARKED.sub("-", text))


def _rejoined(before: str, head: str, tail: str, after: str, known: Known) -> str:
    """Return two pieces of a word, or two words, as they are written between what stands before and after them."""
    keep = _is_kept(before, head.lower(), tail.lower(), after, known)
    if keep is None:
        inside = bool(before.strip()) and before.rstrip()[-1] not in _ENDS
        keep = not (inside and head.istitle() and not _COMPOUND.search(tail))
    return f"{head}-{tail}" if keep else head + tail


def _is_kept(before: str, head: str, tail: str, after: str, known: Known) -> bool | None:
    """Say whether the hyphen between two pieces is kept; None where they are two words that a name might be made of."""
    solid, hyphened = head + tail, f"{head}-{tail}"
    if known.count(hyphened) != known.count(solid):
        return known.count(hyphened) > known.count(solid)
    words = is_english(head) and is_english(tail) and not _SUFFIX.fullmatch(tail)
    if words and (before[-1:] == "-" or after[:1] == "-"):
        return True  # "face-to-face"
    if head in _KEEPS:
        return not _SUFFIX.fullmatch(tail)
    if words and tail in _PARTICLES and head not in {"with", "there", "here", "where"}:
        return True
    if is_english(solid) or not words:
        return False
    return None
