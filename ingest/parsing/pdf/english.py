"""The words of English, looked up in a sorted list without loading it: a file is read by a process of its own."""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def is_english(word: str) -> bool:
    """Say whether a word in lower case is one of English; of none without the list."""
    words, wanted = _words(), word.encode()
    low, high = 0, len(words)
    while low < high:  # both are places where a word begins
        start = words.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = words.find(b"\n", start, high)
        end = high if end < 0 else end
        found = words[start:end]
        if found == wanted:
            return bool(wanted)
        if found < wanted:
            low = end + 1
        else:
            high = start
    return False


@cache
def _words() -> bytes:
    unstructured = find_spec("unstructured")  # not imported: that takes 2 s
    folder = next(iter(unstructured.submodule_search_locations or ()), "") if unstructured else ""
    file = Path(folder, "nlp", "english-words.txt")
    return file.read_bytes() if file.is_file() else b""
