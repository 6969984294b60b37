"""Where the sentences of a text end."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NOTES = r"(?:\s*\[\d{1,3}\])*"  # marks of footnotes, which belong to the sentence before
_END = re.compile(rf"[.!?][\"'\u201d\u2019)\]]*{_NOTES}\s+(?=[\"'\u201c\u2018(\[]?[A-Z0-9\u00a3])|\n+")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:e\.g|i\.e|etc|cf|vs|no|nos|mr|mrs|ms|dr|prof|rev|revd|supt|insp|sgt|cllr|hon|ext|st|fig|p|pp|para|paras|ref|approx|dept|[A-Z])\.$",
    re.IGNORECASE,
)
_INITIAL = re.compile(r"(?:^|[\s(])[A-Z]\.$")
_BEGINS = re.compile(
    r"(?:We|The|This|These|That|Those|It|He|She|They|His|Her|Their|Our|You|In|On|At|As|When|While|After|Before|If|There"
    r"|No|Not|Since|For|From|By|However|Following|All|Some|Both|Each|An?)\b"
)
"""Words that begin a sentence and are no surname: a letter before them ends one, as in "Adult H. We tried"."""
_WORD = re.compile(r"\S+")


def cut(text: str, *, most_words: int) -> Iterator[tuple[int, int]]:
    """Yield `[start, end)` of each sentence, without the space between; line ends end one too.

    What has no sentence end for `most_words` words is cut there. Every word is in exactly one.
    """
    start = 0
    for end in _ends(text):
        yield from _bounded(text, start, end, most_words)
        start = end
    yield from _bounded(text, start, len(text), most_words)


def _ends(text: str) -> Iterator[int]:
    for match in _END.finditer(text):
        before = text[max(0, match.start() - 12) : match.start() + 1]
        named = _INITIAL.search(before) and _BEGINS.match(text, match.end())
        if named or not _ABBREVIATION.search(before):
            yield match.end()


def _bounded(text: str, start: int, end: int, most_words: int) -> Iterator[tuple[int, int]]:
    words = [(match.start(), match.end()) for match in _WORD.finditer(text, start, end)]
    for place in range(0, len(words), most_words):
        run = words[place : place + most_words]
        yield run[0][0], run[-1][1]
