"""Write a signature as bytes for the database, and read it back."""

from __future__ import annotations

import json
import zlib
from dataclasses import asdict, replace
from typing import Any

from ingest.duplicates.signing import sign
from ingest.model import About, FormLook, Signature


def signature_to_bytes(signature: Signature) -> bytes:
    """Return a signature as compressed JSON: its words, where paragraphs begin, what it says of itself, its look.

    Shingles are made anew from the words: that takes less room, and hardly more time, than storing them.
    """
    about = signature.about
    content = {
        "text": signature.text,
        "parts": list(signature.parts),
        "opening": list(about.opening),
        "control": list(about.control),
        "running": list(about.running),
        "dates": [list(date) for date in about.dates],
        "replaces": list(about.replaces),
        "look": asdict(signature.look),
    }
    return zlib.compress(json.dumps(content).encode(), 6)


def signature_from_bytes(stored: bytes) -> Signature:
    """Return the signature that `signature_to_bytes` wrote."""
    content = json.loads(zlib.decompress(stored))
    about = About(
        opening=tuple(content["opening"]),
        control=tuple(content["control"]),
        running=tuple(content["running"]),
        dates=tuple((year, month, day) for year, month, day in content.get("dates", ())),  # older ones hold none
        replaces=tuple(content.get("replaces", ())),
    )
    signed = sign(content["text"].split(" ") if content["text"] else [], parts=content["parts"], about=about)
    return replace(signed, look=_look(content.get("look", {})))


def _look(content: dict[str, Any]) -> FormLook:
    return FormLook(
        chances=tuple(content.get("chances", ())),  # older ones hold nothing
        lines=tuple((line, words, chance) for line, words, chance in content.get("lines", ())),
        ticked=content.get("ticked", False),
        answers=tuple((prompt, answer) for prompt, answer in content.get("answers", ())),
    )
