"""Cues: which of a list of words and phrases stand in a text."""

from __future__ import annotations

from collections.abc import Iterable

from ingest.words import words_of


class Phrases:
    """Finds cues in texts as whole words, whatever the case, punctuation and hyphens."""

    def __init__(self, cues: Iterable[str]) -> None:
        """Take the cues to look for."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for cue in dict.fromkeys(cues):
            words = tuple(words_of(cue))
            if words:
                self._by_first.setdefault(words[0], []).append((words, cue))

    def found(self, text: str) -> tuple[str, ...]:
        """Give the cues that stand in `text`, each once, in the order they first appear."""
        return self.found_in(words_of(text))

    def found_in(self, words: list[str]) -> tuple[str, ...]:
        """Give the cues among words as `words_of` gives them; saves the work when several lists are asked."""
        hits: dict[str, None] = {}
        for position, word in enumerate(words):
            for cue_words, cue in self._by_first.get(word, ()):
                if tuple(words[position : position + len(cue_words)]) == cue_words:
                    hits.setdefault(cue)
        return tuple(hits)


def once(cues: Iterable[str]) -> list[str]:
    """Give one of the cues that are the same words but for capitals, hyphens and apostrophes: the first."""
    return list({tuple(words_of(cue)): cue for cue in reversed(list(cues))}.values())[::-1]
